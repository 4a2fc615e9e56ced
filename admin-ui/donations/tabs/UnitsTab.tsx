import { Box, Card, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { donationUnits, type DonationUnitsQuery } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered, Empty } from '../../shared/Notes.tsx';
import { Facts } from '../../shared/Section.tsx';
import { StateTag } from '../../shared/Tag.tsx';
import { To } from '../../shared/To.tsx';
import { countryName } from '../../commands/regions.ts';
import { Day, When } from '../../shared/When.tsx';
import { dayText } from '../../shared/moment.ts';
import { humanize } from '../../shared/words.ts';
import { Entitlement } from '../Entitlement.tsx';

type Read = NonNullable<DonationUnitsQuery['donation']>;
type Unit = Read['units'][number];

/** Every piece of equipment with its chain to vendor support. */
export default function UnitsTab({ id }: { readonly id: string }): ReactNode {
  const query = useAsk(donationUnits, { id });
  return (
    <Answered query={query}>
      {({ donation }) =>
        donation === null || donation.units.length === 0 ? (
          <Card>
            <Empty title="No units yet">Pieces appear here when their shipment is recorded.</Empty>
          </Card>
        ) : (
          <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }} aria-label="Units">
            {donation.units.map((unit) => (
              <OneUnit key={unit.id} unit={unit} donation={donation} />
            ))}
          </Stack>
        )
      }
    </Answered>
  );
}

function OneUnit({
  unit,
  donation: { zone, contracts, units },
}: {
  readonly unit: Unit;
  readonly donation: Read;
}): ReactNode {
  const { productId, serialNumber, state, custodian, powersOn, lossKind, coverage, entitlement } = unit;
  const numberOf = (contractId: string) => contracts.find(({ id }) => id === contractId)?.number ?? 'not yet numbered';
  return (
    <Card component="li" id={unit.id} sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {serialNumber ?? 'Serial not known'}
        </Typography>
        <Box sx={{ color: 'text.secondary' }}>{productId}</Box>
        <StateTag state={state} />
        {lossKind === null ? null : <StateTag state={lossKind} />}
      </Stack>
      <Entitlement of={entitlement} />
      <Box sx={{ mt: 2 }}>
        <Facts
          of={[
            ['Delivered', <When key="d" at={unit.deliveredAt} zone={zone} none="not yet" />],
            ['Warranty ends', <Day key="w" on={unit.warrantyEndsOn} zone={zone} />],
            [
              'Coverage',
              coverage.length === 0
                ? 'none'
                : coverage.map((line) => (
                    <Box key={line.id}>
                      {numberOf(line.contractId)}, until {dayText(line.endOn)} ({humanize(line.listed).toLowerCase()})
                    </Box>
                  )),
            ],
            ...coverageGapsOf(unit),
            ...neighborsOf(unit, units),
            ['Custodian', custodian?.name ?? '–'],
            ['Country', unit.siteCountry === null ? null : countryName(unit.siteCountry)],
            ...(unit.lostOn === null ? [] : [['Lost or stolen on', dayText(unit.lostOn)] as const]),
            ['Powers on', powersOn === null ? 'not known' : powersOn ? 'yes' : 'no'],
            ['Ended on a certificate', unit.certified ? 'yes' : 'no'],
          ]}
        />
        {serialNumber === null ? null : (
          <Box sx={{ mt: 1.5 }}>
            <To to={`/entitlement?serial=${encodeURIComponent(serialNumber)}&product=${encodeURIComponent(productId)}`}>
              Check support on another day
            </To>
          </Box>
        )}
      </Box>
    </Card>
  );
}

type Fact = readonly [term: string, value: ReactNode];

/** Days without cover, when there are any. */
function coverageGapsOf({ coverageGaps }: Unit): readonly Fact[] {
  if (coverageGaps.length === 0) return [];
  const days = coverageGaps.map(({ from, to }) => (
    <Box key={from}>{from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`}</Box>
  ));
  return [['Days without cover', days]];
}

/** What it replaced, and what replaced it (R20). */
function neighborsOf({ replacesUnitId, replacedByUnitId }: Unit, units: readonly Unit[]): readonly Fact[] {
  const named = (id: string) => {
    const found = units.find((each) => each.id === id);
    return <Link href={`#${id}`}>{found?.serialNumber ?? 'another piece'}</Link>;
  };
  return [
    ...(replacesUnitId === null ? [] : [['Came for', named(replacesUnitId)] as const]),
    ...(replacedByUnitId === null ? [] : [['Replaced by', named(replacedByUnitId)] as const]),
  ];
}
