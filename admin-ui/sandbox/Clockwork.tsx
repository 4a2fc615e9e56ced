import SkipNext from '@mui/icons-material/SkipNext';
import { Alert, Box, Button, LinearProgress, Stack, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { advanceSandbox, type AdvanceSandboxMutationVariables } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';

type Goal = Omit<AdvanceSandboxMutationVariables['input'], 'sandboxId'>;
const spans: readonly (readonly [days: number, label: string])[] = [
  [1, 'A day'],
  [30, '30 days'],
  [365, 'A year'],
];

type Props = {
  readonly id: string;
  readonly isBusy: boolean;
  readonly zone: string | null;
  readonly onAsked: () => void;
};

/** The ways to move time: to what is due next, by a span, to a day. */
export function Clockwork({ id, isBusy, zone, onAsked }: Props): ReactNode {
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const move = async (goal: Goal) => {
    setProblem(null);
    try {
      const { advanceSandbox: reply } = await ask(advanceSandbox, { input: { sandboxId: id, ...goal } });
      if ('message' in reply) setProblem(reply.message);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Time could not be moved.');
    }
    onAsked();
  };
  return (
    <Box sx={{ mt: 2.5 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          variant="contained"
          startIcon={<SkipNext />}
          disabled={isBusy}
          onClick={() => void move({ toNext: true })}
        >
          To what is due next
        </Button>
        {spans.map(([days, label]) => (
          <Button key={days} variant="outlined" disabled={isBusy} onClick={() => void move({ days })}>
            {label}
          </Button>
        ))}
        <TextField
          type="date"
          size="small"
          label="To noon of"
          value={day}
          onChange={({ target }) => setDay(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          {...(zone === null ? {} : { title: zone })}
        />
        <Button variant="outlined" disabled={isBusy || day === ''} onClick={() => void move({ toDate: day })}>
          Go
        </Button>
      </Stack>
      <Box sx={{ height: 4, mt: 1.5 }} role="status" aria-live="polite">
        {isBusy ? <LinearProgress aria-label="Time is being moved" /> : null}
      </Box>
      {problem === null ? null : (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}
