import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { VersionPageQuery } from '../generated/operations.ts';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { counted, humanize } from '../shared/words.ts';

type Clock = NonNullable<VersionPageQuery['policyVersion']>['clocks'][number];

const zones: Readonly<Record<string, string>> = {
  PROGRAM: 'the program',
  ORGANIZATION: 'the organization',
  SITE: 'the site',
};

const columns: readonly Column<Clock>[] = [
  {
    label: 'Clock',
    of: ({ clock, waitingFor }) => (
      <>
        <Box sx={{ fontWeight: 600 }}>{humanize(clock)}</Box>
        <Box sx={{ color: 'text.secondary', maxWidth: '34ch' }}>waits for {waitingFor}</Box>
      </>
    ),
  },
  { label: 'Kind', of: ({ kind }) => humanize(kind) },
  { label: 'Who acts', of: ({ owner }) => humanize(owner) },
  { label: 'Days of', of: ({ zone }) => zones[zone] ?? zone },
  { label: 'Steps', of: (clock) => <Steps clock={clock} /> },
];

function Steps({ clock: { clock, steps } }: { readonly clock: Clock }): ReactNode {
  return (
    <Box component="ul" aria-label={`Steps of ${humanize(clock)}`} sx={{ m: 0, pl: 2 }}>
      {steps.map(({ name, when, kind, sends }) => (
        <li key={name}>
          {when}
          {kind === 'DUE' ? ' (due)' : kind === 'ESCALATE' ? ' (nobody has acted)' : ''}
          {sends.length === 0 ? '' : `: ${sends.join('; ')}`}
        </li>
      ))}
    </Box>
  );
}

/** The clocks of a version, in the order in which they fire. */
export function Clocks({ clocks }: { readonly clocks: readonly Clock[] }): ReactNode {
  return (
    <Section title="Clocks" note={`${counted(clocks.length, 'clock')}; what is not listed is off.`} flush>
      <Rows label="Clocks" rows={clocks} keyOf={({ clock }) => clock} columns={columns} />
    </Section>
  );
}
