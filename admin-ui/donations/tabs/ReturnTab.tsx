import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Empty } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { StateTag } from '../../shared/Tag.tsx';
import { Day, When } from '../../shared/When.tsx';
import { counted, humanize } from '../../shared/words.ts';
import { unitLabel, type Donation } from '../subject.ts';
import { ReturnParts } from './ReturnParts.tsx';

type Props = { readonly donation: Donation };

/** How equipment leaves: takebacks, yearly answers, compliance cases. */
export default function ReturnTab({ donation }: Props): ReactNode {
  return (
    <Stack spacing={2.5}>
      <Takebacks donation={donation} />
      <ReturnParts donation={donation} />
      <Attestations donation={donation} />
      <Cases donation={donation} />
    </Stack>
  );
}

function unitsOf({ units }: Donation, ids: readonly string[]): string {
  const named = units.filter(({ id }) => ids.includes(id)).map((unit) => unitLabel(unit));
  return named.length > 4 ? counted(ids.length, 'unit') : named.join('; ');
}

function Takebacks({ donation }: Props): ReactNode {
  const { takebacks, zone } = donation;
  return (
    <Section title="Takebacks" flush>
      {takebacks.length === 0 ? (
        <Empty title="No takeback">
          Report units as no longer in use to begin one. They must not be sold, given away or thrown away.
        </Empty>
      ) : (
        <Rows
          label="Takebacks"
          rows={takebacks}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Units', of: ({ unitIds }) => <Box sx={{ fontWeight: 600 }}>{unitsOf(donation, unitIds)}</Box> },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            {
              label: 'Route',
              of: ({ route, routeReference }) =>
                [route === null ? null : humanize(route), routeReference].filter(Boolean).join(' ') || '–',
            },
            {
              label: 'Numbers',
              of: ({ ctbNumber, caseNumber }) => [ctbNumber, caseNumber].filter(Boolean).join(', ') || '–',
            },
            { label: 'Pickup', of: ({ pickupOn }) => <Day on={pickupOn} zone={zone} none="not agreed" /> },
            { label: 'Picked up', of: ({ pickedUpAt }) => <When at={pickedUpAt} zone={zone} none="not yet" /> },
            { label: 'Certificates', of: ({ evidenceCount }) => evidenceCount },
          ]}
        />
      )}
    </Section>
  );
}

function Attestations({ donation: { attestations, zone } }: Props): ReactNode {
  return (
    <Section title="Yearly answers" note="Whether the equipment is still there and in use." flush>
      {attestations.length === 0 ? (
        <Empty title="Not asked yet">The question goes out once a year.</Empty>
      ) : (
        <Rows
          label="Yearly answers"
          rows={attestations}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Why it was asked', of: ({ cause }) => <Box sx={{ fontWeight: 600 }}>{humanize(cause)}</Box> },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            { label: 'Asked', of: ({ requestedAt }) => <When at={requestedAt} zone={zone} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Cases({ donation }: Props): ReactNode {
  const { complianceCases, zone } = donation;
  if (complianceCases.length === 0) return null;
  return (
    <Section title="Compliance cases" flush>
      <Rows
        label="Compliance cases"
        rows={complianceCases}
        keyOf={({ id }) => id}
        columns={[
          { label: 'Kind', of: ({ kind }) => <Box sx={{ fontWeight: 600 }}>{humanize(kind)}</Box> },
          { label: 'State', of: ({ state }) => <StateTag state={state} /> },
          { label: 'Units', of: ({ unitIds }) => unitsOf(donation, unitIds) },
          { label: 'Opened', of: ({ openedAt }) => <When at={openedAt} zone={zone} /> },
        ]}
      />
    </Section>
  );
}
