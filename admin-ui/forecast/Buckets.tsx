import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { Fragment, useState, type ReactNode } from 'react';
import {
  portfolioPeriod,
  type PortfolioForecastQuery,
  type PortfolioKind,
  type PortfolioPeriodQuery,
  type PortfolioUnit,
} from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { periodText } from '../shared/period.ts';
import { Section } from '../shared/Section.tsx';
import { To } from '../shared/To.tsx';
import { counted, humanize } from '../shared/words.ts';

type Bucket = NonNullable<PortfolioForecastQuery['portfolioForecast']>['buckets'][number];
type Count = NonNullable<PortfolioPeriodQuery['portfolioForecast']>['buckets'][number]['counts'][number];

const kinds: readonly (readonly [PortfolioKind, string])[] = [
  ['MESSAGE', 'Messages'],
  ['TASK', 'Tasks'],
  ['DEADLINE', 'Deadlines'],
  ['STAGE', 'Stages reached'],
  ['COVER_END', 'Ends of cover'],
  ['EVENT', 'Other events'],
  ['REFUSAL', 'Refusals'],
];

type Props = {
  /** Id of the forecast. */
  readonly id: string;
  readonly by: PortfolioUnit;
  readonly buckets: readonly Bucket[];
  readonly note: string;
  readonly isDone: boolean;
};

/** On a telephone a period tells its sum; what that is stands in the opened row. */
const wide = { display: { xs: 'none', md: 'table-cell' } };

/** Periods with how much of each kind happens in them; each opens to what it is. */
export function Buckets({ id, by, buckets, note, isDone }: Props): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(1, ...buckets.map(({ total }) => total));
  if (buckets.length === 0 && isDone) {
    return (
      <Section title="What lies ahead" note={note}>
        <Empty title="Nothing will happen by itself">No clock of these donations runs in this time.</Empty>
      </Section>
    );
  }
  return (
    <Section title="What lies ahead" note={note} flush>
      <TableContainer sx={{ overflowX: 'auto' }}>
        <Table aria-label="What lies ahead">
          <TableHead>
            <TableRow>
              <TableCell>{by === 'MONTH' ? 'Month' : by === 'WEEK' ? 'Week' : 'Day'}</TableCell>
              {kinds.map(([kind, label]) => (
                <TableCell key={kind} align="right" sx={wide}>
                  {label}
                </TableCell>
              ))}
              <TableCell sx={{ width: '18%' }}>All</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {buckets.map((bucket) => {
              const isOpen = open === bucket.from;
              return (
                <Fragment key={bucket.from}>
                  <TableRow hover>
                    <TableCell component="th" scope="row">
                      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(isOpen ? null : bucket.from)}>
                        {periodText(bucket.from, bucket.to, by)}
                      </Button>
                    </TableCell>
                    {kinds.map(([kind]) => (
                      <TableCell key={kind} align="right" sx={wide}>
                        {shown(sumOf(bucket, kind))}
                      </TableCell>
                    ))}
                    <TableCell>
                      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                        <Box
                          aria-hidden
                          sx={{
                            height: 10,
                            borderRadius: 0.5,
                            bgcolor: 'primary.main',
                            width: `${(70 * bucket.total) / most}%`,
                            minWidth: 2,
                            display: { xs: 'none', sm: 'block' }, // where there is no room it would say nothing true
                          }}
                        />
                        {shown(bucket.total)}
                      </Box>
                    </TableCell>
                  </TableRow>
                  {isOpen ? (
                    <TableRow>
                      <TableCell colSpan={kinds.length + 2} sx={{ bgcolor: 'action.hover' }}>
                        <Opened key={bucket.total} id={id} from={bucket.from} />
                      </TableCell>
                    </TableRow>
                  ) : null}
                </Fragment>
              );
            })}
          </TableBody>
          {buckets.length > 1 ? (
            <TableFooter>
              <TableRow>
                <TableCell component="th" scope="row">
                  All of them
                </TableCell>
                {kinds.map(([kind]) => (
                  <TableCell key={kind} align="right" sx={wide}>
                    {shown(buckets.reduce((sum, bucket) => sum + sumOf(bucket, kind), 0))}
                  </TableCell>
                ))}
                <TableCell>{shown(buckets.reduce((sum, { total }) => sum + total, 0))}</TableCell>
              </TableRow>
            </TableFooter>
          ) : null}
        </Table>
      </TableContainer>
    </Section>
  );
}

const shown = (count: number): string => (count === 0 ? '–' : count.toLocaleString('en'));

const sumOf = ({ totals }: Bucket, of: PortfolioKind): number => totals.find(({ kind }) => kind === of)?.total ?? 0;

/** What it is that happens in one period. */
function Opened({ id, from }: { readonly id: string; readonly from: string }): ReactNode {
  const query = useAsk(portfolioPeriod, { id, from });
  return (
    <Answered query={query} rows={3}>
      {({ portfolioForecast }) => <Kinds counts={portfolioForecast?.buckets[0]?.counts ?? []} />}
    </Answered>
  );
}

function Kinds({ counts }: { readonly counts: readonly Count[] }): ReactNode {
  return kinds.map(([kind, label]) => {
    const those = counts.filter((one) => one.kind === kind);
    return those.length === 0 ? null : (
      <Box key={kind} component="section" sx={{ mb: 2 }}>
        <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
          {label}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {those.map((one) => (
            <Counted key={`${one.name}/${one.to ?? ''}`} of={one} />
          ))}
        </Box>
      </Box>
    );
  });
}

function Counted({ of: { title, to, total, examples } }: { readonly of: Count }): ReactNode {
  const whom = to === null ? '' : ` to ${humanize(to).toLowerCase()}`;
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      <strong>{total}</strong> × {title}
      {whom}
      <Box component="span" sx={{ color: 'text.secondary', '& a': { textDecoration: 'underline' } }}>
        {' – '}
        {examples.map(({ donationId, donation }, index) => (
          <Fragment key={donationId}>
            {index === 0 ? '' : ', '}
            <To to={`/donations/${donationId}/forecast`}>{donation?.requestNumber ?? donationId}</To>
          </Fragment>
        ))}
        {total > examples.length ? ` and ${counted(total - examples.length, 'more', 'more')}` : ''}
      </Box>
    </Box>
  );
}
