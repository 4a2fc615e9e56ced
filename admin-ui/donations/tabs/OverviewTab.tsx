import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Offer } from '../../commands/Offer.tsx';
import type { Subject } from '../../commands/subject.ts';
import { ProgramName } from '../../programs/ProgramName.tsx';
import { Empty } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Facts, Section } from '../../shared/Section.tsx';
import { StateTag, Tag } from '../../shared/Tag.tsx';
import { Day, When } from '../../shared/When.tsx';
import { counted } from '../../shared/words.ts';
import { Deadlines } from '../../stream/Deadlines.tsx';
import type { Donation } from '../subject.ts';
import { Incidents } from './Incidents.tsx';

type Props = { readonly donation: Donation; readonly subject: Subject };

/** What was asked for, what covers it (R13), what is promised, and the dates so far. */
export default function OverviewTab({ donation, subject }: Props): ReactNode {
  const { zone, fiscalYear, termYears, serviceLevel, adminFee, currency } = donation;
  const movable = donation.availableActions.some(({ command }) => command === 'rescheduleDeadline');
  return (
    <Stack spacing={2.5}>
      <Lines donation={donation} />
      <Deadlines deadlines={donation.deadlines} subject={subject} movable={movable} />
      <Shipments donation={donation} subject={subject} />
      <Incidents donation={donation} subject={subject} />
      <Section title="Facts">
        <Facts
          of={[
            ['Requested', <When key="r" at={donation.requestedAt} zone={zone} />],
            ['Agreement signed', <When key="s" at={donation.agreementSignedAt} zone={zone} />],
            ['Approved', <When key="a" at={donation.approvedAt} zone={zone} />],
            ['Everything shipped', <When key="h" at={donation.allShippedAt} zone={zone} />],
            ['Closed', <When key="c" at={donation.closedAt} zone={zone} />],
            ['At this stage since', <When key="g" at={donation.stageSince} zone={zone} />],
            ['Fiscal year', `July ${fiscalYear - 1} – June ${fiscalYear}`],
            ['Term', counted(termYears, 'year')],
            ['Service level', serviceLevel],
            ['Administrative fee', adminFee === null ? null : `${adminFee} ${currency}`],
            ['Program', <ProgramName key="p" id={donation.programId} version={donation.policyVersion} />],
            ['Dates are counted in', zone.replaceAll('_', ' ')],
          ]}
        />
      </Section>
    </Stack>
  );
}

function Lines({ donation: { lines, zone, unitCount, heldCount } }: { readonly donation: Donation }): ReactNode {
  const note = `${counted(lines.length, 'line')}, ${counted(unitCount, 'unit')}, ${heldCount} held by the recipient`;
  return (
    <Section title="Products" note={note} flush>
      <Rows
        label="Products of this request"
        rows={lines}
        keyOf={({ id }) => id}
        columns={[
          {
            label: 'Product',
            of: ({ lineNumber, productId, description, supplementary, substitutedForProductId }) => (
              <>
                <Box sx={{ fontWeight: 600 }}>
                  {lineNumber}. {productId} {supplementary ? <Tag tone="info">added later</Tag> : null}
                </Box>
                <Box sx={{ color: 'text.secondary' }}>{description ?? ''}</Box>
                {substitutedForProductId === null ? null : (
                  <Box sx={{ color: 'text.secondary' }}>in place of {substitutedForProductId}</Box>
                )}
              </>
            ),
          },
          { label: 'Shipped', of: ({ shippedQuantity, quantity }) => `${shippedQuantity} of ${quantity}` },
          {
            label: 'State',
            of: ({ state, expectedOn }) => (
              <>
                <StateTag state={state} />
                {expectedOn === null ? null : (
                  <Box sx={{ color: 'text.secondary' }}>
                    expected <Day on={expectedOn} zone={zone} />
                  </Box>
                )}
              </>
            ),
          },
          {
            label: 'Contract',
            of: ({ contractNumber, withoutContractBecause }) =>
              contractNumber ?? <Box sx={{ color: 'text.secondary' }}>{withoutContractBecause ?? 'No contract'}</Box>,
          },
          { label: 'Expires', of: ({ contractEndOn }) => <Day on={contractEndOn} zone={zone} /> },
        ]}
      />
    </Section>
  );
}

function Shipments({ donation, subject }: Props): ReactNode {
  const { shipments, zone, lines, availableActions } = donation;
  const productOf = new Map(lines.map(({ id, productId }) => [id, productId]));
  return (
    <Section
      title="Shipments"
      action={
        <Offer commands={['reportShipmentIncident']} subject={subject} actions={availableActions} about="a shipment" />
      }
      flush
    >
      {shipments.length === 0 ? (
        <Empty title="Nothing has shipped yet">Record a shipment as soon as the order number is known.</Empty>
      ) : (
        <Rows
          label="Shipments"
          rows={shipments}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Order', of: ({ salesOrderNumber }) => <Box sx={{ fontWeight: 600 }}>{salesOrderNumber}</Box> },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            {
              label: 'Tracking',
              of: ({ carrier, trackingNumber }) => [carrier, trackingNumber].filter(Boolean).join(' ') || '–',
            },
            {
              label: 'Pieces',
              of: (shipment) =>
                shipment.lines
                  .map(({ lineId, quantity }) => `${quantity} × ${productOf.get(lineId) ?? lineId}`)
                  .join(', '),
            },
            { label: 'Shipped', of: ({ shippedAt }) => <When at={shippedAt} zone={zone} /> },
            { label: 'Delivered', of: ({ deliveredAt }) => <When at={deliveredAt} zone={zone} none="not yet" /> },
          ]}
        />
      )}
    </Section>
  );
}
