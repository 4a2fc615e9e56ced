import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import type { SandboxPageQuery } from '../generated/operations.ts';
import { counted } from '../shared/words.ts';

type Step = NonNullable<SandboxPageQuery['sandbox']>['steps'][number];

/** Whether the last stretch of time went as the rule book foretold. */
export function Compared({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const comparison = steps.find((step) => step.comparison !== null)?.comparison ?? null;
  if (comparison === null) return null;
  const { expected, lived, equal, difference } = comparison;
  return (
    <Alert severity={equal ? 'success' : 'warning'} sx={{ mt: 1.5 }}>
      {equal
        ? `As forecast: ${counted(lived, 'thing')} happened at the last move, each at the instant the rule book had foretold.`
        : `Another way than forecast: ${lived} of ${expected} expected. ${difference ?? ''}`}
    </Alert>
  );
}
