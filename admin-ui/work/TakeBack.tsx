import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { cancelCommand } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useMay } from '../shared/useMay.ts';

/** Takes back a command that was not handed to the engine yet. */
export function TakeBack({ commandId }: { readonly commandId: string }): ReactNode {
  const client = useQueryClient();
  const notify = useNotify();
  const mayCommand = useMay('command');
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
  if (!mayCommand) return null;
  return (
    <Button size="small" variant="outlined" loading={busy} onClick={() => void takeBack()}>
      Take back
    </Button>
  );
}
