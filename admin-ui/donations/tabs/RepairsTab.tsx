import { Alert, Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Offer } from '../../commands/Offer.tsx';
import type { Subject } from '../../commands/subject.ts';
import { repairsTab, type RepairsTabQuery } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered, Empty } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Facts, Section } from '../../shared/Section.tsx';
import { RmaTag, StateTag } from '../../shared/Tag.tsx';
import { Day, SinceDay, When } from '../../shared/When.tsx';
import { momentBefore } from '../../shared/moment.ts';
import { humanize } from '../../shared/words.ts';
import { Waiting } from '../../stream/Waiting.tsx';
import { unitLabel, type Donation } from '../subject.ts';
import { Lineages } from './Lineages.tsx';

type Props = { readonly donation: Donation; readonly subject: Subject };
type Read = NonNullable<RepairsTabQuery['donation']>;
type Rma = Read['rmas'][number];

/** Support cases, what the vendor replaces, and which piece stands where another stood. */
export default function RepairsTab(props: Props): ReactNode {
  const query = useAsk(repairsTab, { id: props.donation.id });
  return (
    <Answered query={query}>
      {({ donation: read }) =>
        read === null ? null : (
          <Stack spacing={2.5}>
            <Replacements {...props} read={read} />
            <Cases {...props} read={read} />
            <Lineages read={read} />
          </Stack>
        )
      }
    </Answered>
  );
}

function Replacements({ read, ...props }: Props & { readonly read: Read }): ReactNode {
  return (
    <Section title="Replacements" note="What the vendor agreed to replace; the defective piece goes back." flush>
      {read.rmas.length === 0 ? (
        <Empty title="Nothing was replaced">Open a support case first; the vendor then gives a number (RMA).</Empty>
      ) : (
        <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, px: 2.5, pb: 2.5, pt: 1 }}>
          {read.rmas.toReversed().map((rma) => (
            <OneRma key={rma.id} rma={rma} {...props} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function OneRma({ rma, donation, subject }: Props & { readonly rma: Rma }): ReactNode {
  const { zone } = subject;
  const { id, number, state, vendorStatus, defectiveUnit, replacementUnit, supportCase, outcome } = rma;
  // The end of the time for the return is told as a warning of its own.
  const promises = donation.deadlines.filter(({ subject: about, clock }) => about === id && clock !== 'rmaLiability');
  return (
    <Card component="li" variant="outlined" sx={{ p: 2 }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
        <Typography variant="h3" sx={{ fontSize: '1.05rem', fontWeight: 650 }}>
          RMA {number}
        </Typography>
        <RmaTag state={state} />
      </Stack>
      <Stack spacing={1.5} sx={{ mb: promises.length > 0 ? 2 : 0 }}>
        {promises.map((promise) => (
          <Waiting key={promise.id} promise={promise} zone={zone} nothing="" />
        ))}
      </Stack>
      <Liability rma={rma} zone={zone} />
      <Facts
        of={[
          ['Defective piece', defectiveUnit === null ? null : unitLabel(defectiveUnit)],
          ['In its place', replacementUnit === null ? 'not here yet' : unitLabel(replacementUnit)],
          ['Support case', supportCase?.caseNumber ?? null],
          ['The vendor says', vendorStatus === null ? 'nothing yet' : humanize(vendorStatus)],
          ['Agreed', <When key="a" at={rma.createdAt} zone={zone} />],
          [
            'Delivery counts from',
            <Day key="d" on={rma.deliveryFrom} zone={zone} none="no delivery was promised: not entitled that day" />,
          ],
          ['Replacement received', <When key="r" at={rma.replacementReceivedAt} zone={zone} none="not yet" />],
          ['Sent back', <When key="b" at={rma.returnedAt} zone={zone} none="not yet" />],
          ['Tracking', rma.trackingNumber],
          ...(outcome === null ? [] : [['How it ended', humanize(outcome)] as const]),
        ]}
      />
      <Box sx={{ mt: 2 }}>
        <Offer
          commands={steps[state] ?? []}
          subject={subject}
          actions={donation.availableActions}
          initial={{ rmaId: id }}
          about={`RMA ${number}`}
        />
      </Box>
    </Card>
  );
}

type LiabilityProps = { readonly rma: Rma; readonly zone: string | null };

/** What it costs when the defective piece does not go back. */
function Liability({ rma: { state, liabilityAt }, zone }: LiabilityProps): ReactNode {
  if (liabilityAt === null) return null;
  if (state === 'LIABLE') {
    return (
      <Alert severity="error" sx={{ mb: 1.5 }}>
        The defective piece has not gone back: since <SinceDay at={liabilityAt} zone={zone} /> the vendor may charge its
        full list price. Send it back now, or ask the vendor to waive the return.
      </Alert>
    );
  }
  return (
    <Alert severity={state === 'RETURN_OVERDUE' ? 'warning' : 'info'} sx={{ mb: 1.5 }}>
      If the defective piece is not on its way back by <SinceDay at={momentBefore(liabilityAt)} zone={zone} />, the
      vendor may charge its full list price.
    </Alert>
  );
}

/** What moves a replacement on, by its state. */
const steps: Readonly<Partial<Record<Rma['state'], readonly string[]>>> = {
  OPEN: ['recordReplacement', 'recordRmaStatus', 'cancelRma'],
  BOOKED: ['recordReplacement', 'recordRmaStatus', 'cancelRma'],
  ON_HOLD: ['recordRmaStatus', 'recordReplacement', 'cancelRma'],
  REPLACEMENT_RECEIVED: ['recordReturn', 'closeRma'],
  RETURN_OVERDUE: ['recordReturn', 'closeRma'],
  LIABLE: ['recordReturn', 'closeRma'],
  RETURNED: ['closeRma', 'recordRmaStatus'],
};

function Cases({ read: { supportCases, zone }, donation, subject }: Props & { readonly read: Read }): ReactNode {
  const actions = donation.availableActions;
  const offer = (
    <Offer commands={['reportDefect', 'openCase', 'openRma', 'closeCase']} {...{ subject, actions }} about="a piece" />
  );
  return (
    <Section title="Support cases" note="What was opened with the vendor's support." action={offer} flush>
      {supportCases.length === 0 ? (
        <Empty title="No support case">Record one when somebody has called the vendor about a piece.</Empty>
      ) : (
        <Rows
          label="Support cases"
          rows={supportCases}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Number', of: ({ caseNumber }) => <Box sx={{ fontWeight: 600 }}>{caseNumber}</Box> },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            { label: 'Piece', of: ({ unit }) => (unit === null ? '–' : unitLabel(unit)) },
            { label: 'Severity', of: ({ severity }) => severity ?? 'not said' },
            { label: 'Opened', of: ({ openedAt }) => <When at={openedAt} zone={zone} /> },
            { label: 'By', of: ({ channel }) => humanize(channel) },
            { label: 'Contract', of: ({ contractNumber }) => contractNumber ?? 'none' },
            { label: 'Closed', of: ({ closedAt }) => <When at={closedAt} zone={zone} none="not yet" /> },
          ]}
        />
      )}
    </Section>
  );
}
