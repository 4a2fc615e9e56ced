import { Alert, Box, Button, Snackbar } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { cancelCommand } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { plain } from '../shared/words.ts';
import type { Told } from './answer.ts';

/** What a command has changed, or that it waits; while it can be taken back, the way to do so. */
export function Outcomes({ told, onClose }: { readonly told: Told; readonly onClose: () => void }): ReactNode {
  const [answer, setAnswer] = useState<string | null>(null);
  const client = useQueryClient();
  const { kind, text, warnings, cancellable, to } = told;
  const takeBack = async (commandId: string) => {
    const said = await ask(cancelCommand, { input: { commandId } })
      .then(({ cancelCommand: reply }) => ('message' in reply ? reply.message : 'Taken back. Nothing was changed.'))
      .catch((error: unknown) => (error instanceof Error ? error.message : 'It could not be taken back.'));
    setAnswer(said);
    void client.invalidateQueries();
  };
  const action =
    cancellable !== null && answer === null ? (
      <Button color="inherit" size="small" onClick={() => void takeBack(cancellable)}>
        Take back
      </Button>
    ) : to === null ? undefined : (
      <Button color="inherit" size="small" component={Link} to={to} onClick={onClose}>
        Open
      </Button>
    );
  return (
    <Snackbar
      open
      autoHideDuration={cancellable === null ? 9000 : 12_000}
      onClose={(_event, reason) => reason !== 'clickaway' && onClose()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert
        severity={warnings.length > 0 ? 'warning' : kind === 'done' ? 'success' : 'info'}
        variant="standard"
        onClose={onClose}
        sx={{ maxWidth: 640, border: 1, borderColor: 'divider', boxShadow: 6 }}
        {...(action === undefined ? {} : { action })}
      >
        {answer ?? plain(text)}
        {warnings.map((warning) => (
          <Box key={warning} sx={{ mt: 0.5 }}>
            {plain(warning)}
          </Box>
        ))}
      </Alert>
    </Snackbar>
  );
}
