import Check from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Stage } from '../generated/operations.ts';
import { stages } from '../shared/words.ts';

/** The road of a donation, with the stages that belong to each step. */
const road: readonly { readonly label: string; readonly stages: readonly Stage[] }[] = [
  { label: 'Request', stages: ['REQUESTED'] },
  { label: 'Review', stages: ['DONOR_REVIEW', 'DENIED', 'CANCELLED'] },
  { label: 'Shipping', stages: ['APPROVED', 'PARTIALLY_SHIPPED'] },
  { label: 'Contract', stages: ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'] },
  { label: 'Onboarding', stages: ['ONBOARDING'] },
  { label: 'Support', stages: ['SUPPORTED'] },
  { label: 'Renewal', stages: ['RENEWAL_WINDOW', 'LAPSED', 'END_OF_SUPPORT'] },
  { label: 'Takeback', stages: ['TAKEBACK'] },
  { label: 'Closed', stages: ['CLOSED'] },
];

const stopped: readonly Stage[] = ['DENIED', 'CANCELLED'];

/** Where the donation stands on its road. Drawn for the eye; a sentence says the same. */
export function StageTrack({ stage }: { readonly stage: Stage }): ReactNode {
  const at = road.findIndex((step) => step.stages.includes(stage));
  const { label } = stages[stage];
  return (
    <Box>
      <Typography
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        Stage: {label}. Step {at + 1} of {road.length}.
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', gap: { xs: 0.5, md: 1 } }}>
        {road.map((step, index) => (
          <Step
            key={step.label}
            label={index === at ? label : step.label}
            state={index < at ? 'done' : index > at ? 'ahead' : stopped.includes(stage) ? 'stopped' : 'now'}
          />
        ))}
      </Box>
      <Typography aria-hidden variant="body2" sx={{ display: { md: 'none' }, mt: 0.75, fontWeight: 600 }}>
        {label} · step {at + 1} of {road.length}
      </Typography>
    </Box>
  );
}

type State = 'done' | 'now' | 'ahead' | 'stopped';

const bars: Readonly<Record<State, string>> = {
  done: 'primary.main',
  now: 'primary.main',
  ahead: 'divider',
  stopped: 'error.main',
};

function Step({ label, state }: { readonly label: string; readonly state: State }): ReactNode {
  const isNow = state === 'now' || state === 'stopped';
  return (
    <Box sx={{ flex: isNow ? '1.6 1 0' : '1 1 0', minWidth: 0 }}>
      <Box
        sx={{
          height: isNow ? 8 : 4,
          mt: isNow ? 0 : '2px',
          borderRadius: 4,
          bgcolor: bars[state],
          opacity: state === 'done' ? 0.55 : 1,
        }}
      />
      <Box
        sx={{
          display: { xs: 'none', md: 'flex' },
          alignItems: 'center',
          gap: 0.5,
          mt: 0.75,
          fontSize: '0.8rem',
          lineHeight: 1.25,
          color: isNow ? 'text.primary' : 'text.secondary',
          fontWeight: isNow ? 650 : 400,
        }}
      >
        {state === 'done' ? <Check sx={{ fontSize: '0.9rem' }} /> : null}
        {label}
      </Box>
    </Box>
  );
}
