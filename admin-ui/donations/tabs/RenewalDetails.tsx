import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { DonationCoverageQuery } from '../../generated/operations.ts';
import { Rows } from '../../shared/Rows.tsx';
import { Facts, Section } from '../../shared/Section.tsx';
import { StateTag, Tag } from '../../shared/Tag.tsx';
import { Day, When } from '../../shared/When.tsx';
import { counted, humanize } from '../../shared/words.ts';
import { unitLabel, type Donation } from '../subject.ts';

type Coverage = NonNullable<DonationCoverageQuery['donation']>;
type Renewal = Coverage['renewals'][number];
type Terms = NonNullable<Renewal['terms']>;
type Props = { readonly coverage: Coverage; readonly donation: Donation };

/** What each renewal that counts now would cover, cost or did; those long over are in the table above. */
export function RenewalDetails({ coverage, donation }: Props): ReactNode {
  const rows = new Map(donation.renewals.map((renewal) => [renewal.id, renewal]));
  const worth = coverage.renewals.filter(
    ({ id, reinstatement, poNumber, terms }) =>
      reinstatement !== null || poNumber !== null || (terms !== null && rows.get(id)?.state !== 'NOT_DUE'),
  );
  return worth.map((renewal) => {
    const row = rows.get(renewal.id);
    if (row === undefined) return null;
    const number = donation.contracts.find(({ id }) => id === row.contractId)?.number ?? 'not numbered yet';
    return (
      <Section
        key={renewal.id}
        title={`Renewal of ${number}, term ${row.termNumber}`}
        note={<StateTag state={row.state} />}
      >
        <Details renewal={renewal} zone={coverage.zone} donation={donation} />
      </Section>
    );
  });
}

type DetailsProps = { readonly renewal: Renewal; readonly zone: string; readonly donation: Donation };

function Details({ renewal, zone, donation }: DetailsProps): ReactNode {
  const { poNumber, coTerminationOn, lapsedOn, lastChanceOn, reinstatement: bought, terms, excluded } = renewal;
  return (
    <Stack spacing={2}>
      <Facts
        of={[
          ...(terms === null
            ? []
            : [
                ['Proposed from', <Day key="f" on={terms.periodFrom} zone={zone} />] as const,
                [
                  'Proposed until',
                  <Day key="t" on={terms.periodTo} zone={zone} none="nothing can be renewed" />,
                ] as const,
              ]),
          ...(coTerminationOn === null
            ? []
            : [['Common end date', <Day key="c" on={coTerminationOn} zone={zone} />] as const]),
          ...(poNumber === null ? [] : [['Purchase order', poNumber] as const]),
          ...(lapsedOn === null
            ? []
            : [['First day without cover', <Day key="l" on={lapsedOn} zone={zone} />] as const]),
          ...(terms === null
            ? []
            : [
                [
                  'Last chance after a lapse',
                  <Day key="h" on={lastChanceOn} zone={zone} none="no end is known" />,
                ] as const,
              ]),
          ...(bought === null
            ? []
            : [
                ['Bought back', <When key="b" at={bought.at} zone={zone} />] as const,
                ['Charged back to', <Day key="d" on={bought.backdatedFrom} zone={zone} none="not said" />] as const,
                ['Fee', bought.fee === null ? 'not said' : `${bought.fee} ${bought.currency ?? ''}`] as const,
                ['Inspection first', inspection(bought.inspectionRequired)] as const,
              ]),
        ]}
      />
      {terms === null ? null : <Lines terms={terms} zone={zone} donation={donation} />}
      {terms === null ? <Excluded excluded={excluded} donation={donation} /> : null}
      {terms === null ? null : <Checks renewal={renewal} donation={donation} />}
    </Stack>
  );
}

const inspection = (required: boolean | null): string =>
  required === null ? 'not said' : required ? 'yes, the vendor looks at the equipment' : 'no';

const labelOf = ({ units }: Donation, id: string): string => {
  const unit = units.find((one) => one.id === id);
  return unit === undefined ? id : unitLabel(unit);
};

function Lines({
  terms,
  zone,
  donation,
}: {
  readonly terms: Terms;
  readonly zone: string;
  readonly donation: Donation;
}) {
  if (terms.lines.length === 0) return null;
  return (
    <Box sx={{ mx: -2.5 }}>
      <Rows
        label="Units of the renewal"
        rows={terms.lines}
        keyOf={({ unitId }) => unitId}
        columns={[
          { label: 'Unit', of: ({ unitId }) => <Box sx={{ fontWeight: 600 }}>{labelOf(donation, unitId)}</Box> },
          {
            label: 'Proposed until',
            of: ({ proposedEndOn, excludedBecause }) =>
              proposedEndOn === null ? (
                <>
                  <Tag tone="warn">left out</Tag> {excludedBecause}
                </>
              ) : (
                <Day on={proposedEndOn} zone={zone} />
              ),
          },
          {
            label: 'Period',
            of: ({ days, fullPeriodDays }) =>
              days === null ? '–' : days === fullPeriodDays ? 'a full one' : `${days} of ${fullPeriodDays} days`,
          },
        ]}
      />
    </Box>
  );
}

function Excluded({ excluded, donation }: { readonly excluded: Renewal['excluded']; readonly donation: Donation }) {
  if (excluded.length === 0) return null;
  return (
    <Titled title="Left out">
      {excluded.map(({ unitId, sentence }) => (
        <li key={unitId}>
          {labelOf(donation, unitId)}: {sentence}
        </li>
      ))}
    </Titled>
  );
}

/** What to look at before it is ordered: what is paid for and not held, what changes hands. */
function Checks({ renewal, donation }: { readonly renewal: Renewal; readonly donation: Donation }): ReactNode {
  const { trueUp, takeover } = renewal;
  const { dropUnitIds, add } = trueUp;
  const { checks, unitIdsWithoutSite, unitIdsNotListed, kind } = takeover;
  return (
    <>
      {dropUnitIds.length + add.length === 0 ? null : (
        <Titled title="Units held against units paid for">
          {dropUnitIds.map((id) => (
            <li key={id}>Leave out {labelOf(donation, id)}: it is paid for and no longer held.</li>
          ))}
          {add.map(({ unitId, why }) => (
            <li key={unitId}>
              Take in {labelOf(donation, unitId)}: it is held and {humanize(why).toLowerCase()}.
            </li>
          ))}
        </Titled>
      )}
      {checks.length === 0 ? null : (
        <Titled title={kind === 'FIRST' ? 'Check, as a reseller takes it over' : 'Check, as it may change hands'}>
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
          {unitIdsWithoutSite.length === 0 ? null : (
            <li>Without an install site: {counted(unitIdsWithoutSite.length, 'unit')}.</li>
          )}
          {unitIdsNotListed.length === 0 ? null : (
            <li>Not on the vendor's list: {counted(unitIdsNotListed.length, 'unit')}.</li>
          )}
        </Titled>
      )}
    </>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {children}
      </Box>
    </Box>
  );
}
