import { Alert, Box, Button, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../../commands/CommandForms.tsx';
import { donationCoverage, type DonationCoverageQuery } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Facts, Section } from '../../shared/Section.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { To } from '../../shared/To.tsx';
import { Day, When } from '../../shared/When.tsx';
import { humanize, owners } from '../../shared/words.ts';
import { subjectOf, unitLabel, type Donation } from '../subject.ts';
import { RenewalDetails } from './RenewalDetails.tsx';

export type Coverage = NonNullable<DonationCoverageQuery['donation']>;

/** What is worked out about contracts, rejections, renewals and ends of life; read when the tab is opened. */
export function CoverageParts({ donation }: { readonly donation: Donation }): ReactNode {
  const query = useAsk(donationCoverage, { id: donation.id }, { keep: true });
  return (
    <Answered query={query} rows={4}>
      {({ donation: found }) =>
        found === null ? null : (
          <Stack spacing={2.5}>
            <Rejections coverage={found} donation={donation} />
            <Contracts coverage={found} donation={donation} />
            <RenewalDetails coverage={found} donation={donation} />
            <EndOfLife coverage={found} donation={donation} />
          </Stack>
        )
      }
    </Answered>
  );
}

type Props = { readonly coverage: Coverage; readonly donation: Donation };

const numberOf = ({ contracts }: Donation, id: string): string =>
  contracts.find((contract) => contract.id === id)?.number ?? 'Not numbered yet';

/** A contract number that the vendor did not take, and the way on. */
function Rejections({ coverage, donation }: Props): ReactNode {
  const rejected = coverage.associations.filter(({ fix }) => fix !== null);
  return rejected.map(({ id, fix, vendorMessage }) => {
    if (fix === null) return null;
    const contractId = donation.associations.find((one) => one.id === id)?.contractId ?? '';
    const { sentence, owner, helpRoute } = fix;
    return (
      <Alert key={id} severity="warning">
        <Typography sx={{ fontWeight: 600 }}>
          The vendor rejected the contract number {numberOf(donation, contractId)}
        </Typography>
        {vendorMessage === null ? null : (
          <Box component="q" sx={{ display: 'block', my: 0.5 }}>
            {vendorMessage}
          </Box>
        )}
        <Box>{sentence}</Box>
        <Box sx={{ color: 'text.secondary' }}>
          To act: {owners[owner]}
          {helpRoute === null ? null : (
            <>
              {' '}
              · Where: <Place label={helpRoute.label} target={helpRoute.target} />
            </>
          )}
        </Box>
      </Alert>
    );
  });
}

function Place({ label, target }: { readonly label: string; readonly target: string | null }): ReactNode {
  if (target === null || !/^https?:/u.test(target)) return target === null ? label : `${label} (${target})`;
  return (
    <Link href={target} rel="noreferrer" target="_blank">
      {label}
    </Link>
  );
}

/** The vendor's side of each contract that has a number. */
function Contracts({ coverage, donation }: Props): ReactNode {
  const open = useCommandForm();
  const states = new Map(donation.contracts.map(({ id, number, state }) => [id, number === null ? null : state]));
  const known = coverage.contracts.filter(
    ({ id, vendorStatus, endedOn, reconciliation: { reconciledAt, items } }) =>
      states.get(id) === 'ACTIVE' || items.length > 0 || [vendorStatus, endedOn, reconciledAt].some((told) => told),
  );
  if (known.length === 0) return null;
  const mayCompare = donation.availableActions.some(
    ({ command, allowed }) => command === 'reconcileContract' && allowed,
  );
  return known.map((contract) => {
    const { id, reconciliation } = contract;
    const { reconciledAt, items } = reconciliation;
    return (
      <Section
        key={id}
        title={`Contract ${numberOf(donation, id)} at the vendor`}
        note={
          reconciledAt === null ? (
            "The vendor's list was never compared."
          ) : (
            <>
              List compared <When at={reconciledAt} zone={coverage.zone} />
            </>
          )
        }
        action={
          mayCompare ? (
            <Button
              size="small"
              variant="outlined"
              onClick={() =>
                open({ command: 'reconcileContract', subject: subjectOf(donation), initial: { contractId: id } })
              }
            >
              Compare the list
            </Button>
          ) : undefined
        }
      >
        <Stack spacing={2}>
          <Told contract={contract} zone={coverage.zone} />
          <Sentences
            sentences={items.map(({ sentence }) => sentence)}
            none={reconciledAt === null ? 'Nothing was compared yet.' : 'The list and our units agree.'}
          />
        </Stack>
      </Section>
    );
  });
}

type Told = { readonly contract: Coverage['contracts'][number]; readonly zone: string };
type Fact = readonly [term: string, value: ReactNode];

/** What was read at the vendor, as far as anything was. */
function Told({ contract, zone }: Told): ReactNode {
  const { vendorStatus, vendorStatusAt, statusDiffers, endedOn, entitledOrganization: owner } = contract;
  const said = (term: string, value: string | null): readonly Fact[] => (value === null ? [] : [[term, value]]);
  const facts: readonly Fact[] = [
    ...(vendorStatus === null
      ? []
      : [
          [
            "The vendor's word",
            <span key="v">
              {humanize(vendorStatus)} {statusDiffers ? <Tag tone="warn">differs from ours</Tag> : null}
            </span>,
          ] as const,
          ['Read', <When key="r" at={vendorStatusAt} zone={zone} />] as const,
        ]),
    ...said('Service program', contract.serviceProgram),
    ...said('Bill-to site', contract.billToSiteId),
    ...said('Customer number', contract.customerId),
    ...(endedOn === null ? [] : [['Ended early, last covered day', <Day key="e" on={endedOn} zone={zone} />] as const]),
    ...(owner === null
      ? []
      : [
          [
            'In the name of',
            <To key="o" to={`/organizations/${owner.id}`}>
              {owner.name ?? 'Name erased'}
            </To>,
          ] as const,
        ]),
  ];
  return facts.length === 0 ? null : <Facts of={facts} />;
}

/** Differences one below the other; equal ones once. */
export function Sentences({
  sentences,
  none,
}: {
  readonly sentences: readonly string[];
  readonly none: string;
}): ReactNode {
  if (sentences.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{none}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
}

/** What announced ends of life mean, unit by unit. */
function EndOfLife({ coverage, donation }: Props): ReactNode {
  const { endOfLifeOutlook: outlook, zone } = coverage;
  if (outlook.length === 0) return null;
  const units = new Map(donation.units.map((unit) => [unit.id, unit]));
  return (
    <Section title="Ends of life" note="An announcement stops no renewal; the last date of support does." flush>
      <Rows
        label="Ends of life"
        rows={outlook}
        keyOf={({ unitId }) => unitId}
        columns={[
          {
            label: 'Unit',
            of: ({ unitId, productId }) => {
              const unit = units.get(unitId);
              return <Box sx={{ fontWeight: 600 }}>{unit === undefined ? productId : unitLabel(unit)}</Box>;
            },
          },
          { label: 'What it means', width: '34%', of: ({ sentence }) => sentence },
          { label: 'Covered until', of: ({ coverEndOn }) => <Day on={coverEndOn} zone={zone} none="never" /> },
          {
            label: 'Renewal until',
            of: ({ endOfContractRenewalOn: on }) => <Day on={on} zone={zone} none="not told" />,
          },
          {
            label: 'Last date of support',
            of: ({ lastDateOfSupportOn: on }) => <Day on={on} zone={zone} none="not told" />,
          },
          {
            label: 'Last chance after a lapse',
            of: ({ lastChanceOn: on }) => <Day on={on} zone={zone} none="not told" />,
          },
        ]}
      />
    </Section>
  );
}
