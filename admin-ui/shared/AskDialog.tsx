import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { Failed } from './Notes.tsx';

/** How the API answers what could not be done: one sentence, or each finding with the field it is about. */
type Refusal = {
  readonly __typename: string;
  readonly message?: string;
  readonly findings?: readonly { readonly message: string; readonly path: string | null }[];
};

/** Why not, a sentence each; none: it was done. `labels`: what the form calls a field, by its path. */
export function problemsOf(
  { message, findings = [] }: Refusal,
  labels: Readonly<Record<string, string>> = {},
): readonly string[] {
  if (message === undefined) return [];
  if (findings.length === 0) return [message];
  return findings.map((each) =>
    each.path === null ? each.message : `${labels[each.path] ?? each.path}: ${each.message}`,
  );
}

type Props = {
  readonly title: string;
  /** What the button says. */
  readonly label: string;
  readonly onClose: () => void;
  /** Does it; answers why not, or nothing. The dialog closes when it was done. */
  readonly act: () => Promise<readonly string[]>;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A form in a dialog for what is no command of a stream. What was typed stays when it is refused. */
export function AskDialog({ title, label, onClose, act, wide = false, children }: Props): ReactNode {
  const heading = useId();
  const client = useQueryClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const doing = useMutation({
    mutationFn: act,
    onSuccess: async (found) => {
      setProblems(found);
      if (found.length > 0) return;
      onClose();
      await client.invalidateQueries({ queryKey: ['ask'] });
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth={wide ? 'md' : 'sm'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate();
        }}
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {children}
            {problems.map((problem) => (
              <Alert key={problem} severity="error">
                {problem}
              </Alert>
            ))}
            {doing.error === null ? null : <Failed error={doing.error} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="contained" loading={doing.isPending}>
            {label}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
