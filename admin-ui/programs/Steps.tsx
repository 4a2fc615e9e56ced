import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { publishPolicy, startAdoption } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { Failed } from '../shared/Notes.tsx';
import { counted } from '../shared/words.ts';
import { useMay } from '../shared/useMay.ts';

type StepsProps = {
  readonly id: string;
  readonly version: number;
  readonly isDraft: boolean;
  /** Open donations of the program that run by another version. */
  readonly others: number;
};

/** What can be done with a version: publish a draft, let open donations adopt what is published. */
export function Steps({ id, version, isDraft, others }: StepsProps): ReactNode {
  const mayChange = useMay('administer');
  if (!mayChange) return null;
  if (!isDraft && others === 0) return null; // there is nobody who could adopt it
  return isDraft ? (
    <Step
      label="Publish"
      title={`Publish version ${version}?`}
      act={async (reason) =>
        messageOf((await ask(publishPolicy, { input: { programId: id, version, reason } })).publishPolicy)
      }
    >
      New donations run by it from now on. What runs already keeps its version until it adopts this one. A published
      version is never edited.
    </Step>
  ) : (
    <Step
      label="Let donations adopt it"
      title={`Let ${counted(others, 'open donation')} adopt version ${version}?`}
      act={async (reason, key) => {
        const input = { programId: id, policyVersion: version, reason, idempotencyKey: key };
        return messageOf((await ask(startAdoption, { input })).startAdoption);
      }}
    >
      Each gets one command with your reason, in the order of its number. You can pause and cancel on the way; what was
      adopted stays adopted. Look at “What if” first.
    </Step>
  );
}

const messageOf = (answer: { readonly __typename?: string } | { readonly message: string }): string | null =>
  'message' in answer ? answer.message : null;

type StepProps = {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Answers why not, or null. `key`: the same for every try of one opening. */
  readonly act: (reason: string, key: string) => Promise<string | null>;
};

function Step({ label, title, children, act }: StepProps): ReactNode {
  const heading = useId();
  const client = useQueryClient();
  const [key, open] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const close = () => open(null);
  const doing = useMutation({
    mutationFn: async () => {
      const problem = await act(reason, key ?? '');
      if (problem !== null) throw new Error(problem);
    },
    onSuccess: async () => {
      close();
      setReason('');
      await client.invalidateQueries({ queryKey: ['ask'] });
    },
  });
  return (
    <>
      <Button variant="contained" onClick={() => open(crypto.randomUUID())}>
        {label}
      </Button>
      <Dialog open={key !== null} onClose={close} aria-labelledby={heading} fullWidth maxWidth="sm">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            doing.mutate();
          }}
        >
          <DialogTitle id={heading}>{title}</DialogTitle>
          <DialogContent>
            <Stack spacing={2}>
              <Typography>{children}</Typography>
              <TextField
                label="Reason"
                value={reason}
                required
                multiline
                autoFocus
                helperText="Kept with the change."
                onChange={(event) => setReason(event.target.value)}
              />
              {doing.error === null ? null : <Failed error={doing.error} />}
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Not now</Button>
            <Button type="submit" variant="contained" disabled={doing.isPending || reason.trim() === ''}>
              {label}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
