import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { cancelCommand } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';

/** Takes back a command that was not handed to the engine yet. */
export function TakeBack({ commandId }: { readonly commandId: string }): ReactNode {
  const client = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    const said = await ask(cancelCommand, { input: { commandId } })
      .then(({ cancelCommand: reply }) => ('message' in reply ? reply.message : 'Taken back. Nothing was changed.'))
      .catch((error: unknown) => (error instanceof Error ? error.message : 'It could not be taken back.'));
    notify(said, { type: 'info' });
    setBusy(false);
    void client.invalidateQueries();
  };
  return (
    <Button size="small" variant="outlined" loading={busy} onClick={() => void takeBack()}>
      Take back
    </Button>
  );
}
