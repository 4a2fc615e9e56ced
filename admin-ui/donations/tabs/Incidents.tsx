import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { StateTag, Tag } from '../../shared/Tag.tsx';
import { When } from '../../shared/When.tsx';
import { counted, humanize } from '../../shared/words.ts';
import { unitLabel, type Donation } from '../subject.ts';

/** What went wrong with shipments; nothing where nothing did. */
export function Incidents({ donation }: { readonly donation: Donation }): ReactNode {
  const { incidents, shipments, units, zone } = donation;
  if (incidents.length === 0) return null;
  const orderOf = new Map(shipments.map(({ id, salesOrderNumber }) => [id, salesOrderNumber]));
  const unitOf = new Map(units.map((unit) => [unit.id, unitLabel(unit)]));
  return (
    <Section title="Shipment incidents" note="What went wrong on the way, and how it ended." flush>
      <Rows
        label="Shipment incidents"
        rows={incidents}
        keyOf={({ id }) => id}
        columns={[
          { label: 'What is wrong', of: ({ class: kind }) => <Box sx={{ fontWeight: 600 }}>{humanize(kind)}</Box> },
          {
            label: 'State',
            of: ({ state, confirmationOverdue }) => (
              <>
                <StateTag state={state} />{' '}
                {confirmationOverdue && state === 'OPEN' ? <Tag tone="bad">confirmation overdue</Tag> : null}
              </>
            ),
          },
          { label: 'Order', of: ({ shipmentId }) => orderOf.get(shipmentId) ?? '–' },
          {
            label: 'Pieces',
            of: ({ unitIds }) =>
              unitIds.length === 0
                ? 'more than was recorded'
                : unitIds.map((id) => <Box key={id}>{unitOf.get(id) ?? 'a piece'}</Box>),
          },
          { label: 'Reported', of: ({ reportedAt }) => <When at={reportedAt} zone={zone} /> },
          {
            label: 'How it ended',
            of: ({ resolution }) => (resolution === null ? 'not yet' : humanize(resolution)),
          },
          {
            label: 'Said',
            of: ({ statement, evidenceIds }) => (
              <>
                {statement ?? '–'}
                {evidenceIds.length === 0 ? null : (
                  <Box sx={{ color: 'text.secondary' }}>{counted(evidenceIds.length, 'file')}</Box>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
