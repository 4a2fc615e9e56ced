import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { RmaState, Stage } from '../generated/operations.ts';
import { humanize, rmaStates, stages, toneOf, type Tone } from './words.ts';

const colors: Readonly<Record<Tone, { readonly color: string; readonly backgroundColor: string }>> = {
  neutral: { color: 'text.secondary', backgroundColor: 'action.hover' },
  good: { color: 'success.dark', backgroundColor: 'success.light' },
  warn: { color: 'warning.dark', backgroundColor: 'warning.light' },
  bad: { color: 'error.dark', backgroundColor: 'error.light' },
  info: { color: 'info.dark', backgroundColor: 'info.light' },
};

/** A state as a small colored word; the word alone says everything, the color only helps to find it. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  const look = { display: 'inline-block', px: 1, py: 0.25, borderRadius: 0.75, fontSize: '0.8rem', fontWeight: 600 };
  return (
    <Box component="span" sx={{ ...look, ...colors[tone], whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}

export function StageTag({ stage }: { readonly stage: Stage }): ReactNode {
  const { label, tone } = stages[stage];
  return <Tag tone={tone}>{label}</Tag>;
}

/** Where a replacement stands. */
export function RmaTag({ state }: { readonly state: RmaState }): ReactNode {
  return <Tag tone={toneOf(state)}>{rmaStates[state]}</Tag>;
}

/** Any state of the API by its code. */
export function StateTag({ state }: { readonly state: string }): ReactNode {
  return <Tag tone={toneOf(state)}>{humanize(state)}</Tag>;
}
