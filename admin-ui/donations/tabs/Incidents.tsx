import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Offer } from '../../commands/Offer.tsx';
import type { Subject } from '../../commands/subject.ts';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { StateTag, Tag } from '../../shared/Tag.tsx';
import { When } from '../../shared/When.tsx';
import { counted, humanize } from '../../shared/words.ts';
import { unitLabel, type Donation } from '../subject.ts';

type Props = { readonly donation: Donation; readonly subject: Subject };
type Incident = Donation['incidents'][number];

const steps = ['confirmShipmentIncident', 'resolveShipmentIncident', 'withdrawShipmentIncident'];

/** What went wrong with shipments; nothing where nothing did. */
export function Incidents({ donation, subject }: Props): ReactNode {
  const { incidents, shipments, units, zone, availableActions } = donation;
  const stepsOf = ({ id, class: kind, state }: Incident): ReactNode =>
    state === 'RESOLVED' || state === 'WITHDRAWN' ? (
      '–'
    ) : (
      <Offer
        commands={steps.filter((step) => state === 'OPEN' || step !== 'confirmShipmentIncident')}
        subject={subject}
        actions={availableActions}
        initial={{ incidentId: id }}
        about={humanize(kind)}
      />
    );
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
          { label: 'Next', of: stepsOf },
        ]}
      />
    </Section>
  );
}
