import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { BehaviorField } from '../../forecast/BehaviorField.tsx';
import { donationForecast, type DonationForecastQuery, type ForecastBehavior } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { dayDistance, dayText, daysAfter, todayIn } from '../../shared/moment.ts';
import { LiveAhead } from '../../sandbox/LiveAhead.tsx';
import { Answered, Empty } from '../../shared/Notes.tsx';
import { Section } from '../../shared/Section.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { counted, humanize, plain, type Tone } from '../../shared/words.ts';

type Forecast = NonNullable<DonationForecastQuery['donation']>['forecast'];
type Entry = Forecast['entries'][number];

const spans = [
  [90, '90 days'],
  [365, 'a year'],
  [1826, 'five years'],
  [3652, 'ten years'],
] as const;

type Props = { readonly id: string; readonly zone: string; readonly requestNumber: string };

/** What will happen if people do what is assumed, day by day; worked out by the rule book. */
export default function ForecastTab({ id, zone, requestNumber }: Props): ReactNode {
  const [days, setDays] = useState(365);
  const [behavior, setBehavior] = useState<ForecastBehavior>('NEVER_ANSWERS');
  const query = useAsk(donationForecast, { id, until: daysAfter(todayIn(zone), days), behavior }, { keep: true });
  const span = (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
      <BehaviorField value={behavior} onChange={setBehavior} />
      <TextField
        select
        label="The next"
        value={days}
        onChange={({ target }) => setDays(Number(target.value))}
        sx={{ minWidth: 140 }}
      >
        {spans.map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
  return (
    <Section
      title="Forecast"
      note="What will happen if people do what is assumed."
      action={
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
          {span}
          <LiveAhead id={id} requestNumber={requestNumber} />
        </Stack>
      }
    >
      <Answered query={query}>
        {({ donation }) => (donation === null ? null : <Told forecast={donation.forecast} zone={zone} />)}
      </Answered>
    </Section>
  );
}

function Told({ forecast, zone }: { readonly forecast: Forecast; readonly zone: string }): ReactNode {
  const { assumptions, entries, truncated } = forecast;
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  const days = byDay(entries);
  const more = days.length - shown;
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        Assumed: {assumptions.join(' ')}
      </Alert>
      {entries.length === 0 ? <Empty title="Nothing will happen by itself">No clock runs in this time.</Empty> : null}
      {days.slice(0, shown).map(([date, told]) => (
        <Box
          key={date}
          component="section"
          sx={{
            display: { md: 'grid' },
            gridTemplateColumns: '15rem 1fr',
            gap: 2,
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Typography component="h3" variant="body1" sx={{ fontWeight: 600 }}>
            {dayText(date)}
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {' '}
              {dayDistance(date, zone)}
            </Box>
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {told.map((entry, index) => (
              <Box component="li" key={index} sx={{ py: 0.25 }}>
                <Tag tone={tones[entry.kind] ?? 'neutral'}>{humanize(entry.kind)}</Tag> {plain(entry.sentence)}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      {more > 0 ? (
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5, mt: 1 }}>
          <Button variant="outlined" onClick={() => setShown(shown + DAYS_AT_ONCE)}>
            Show {Math.min(more, DAYS_AT_ONCE)} more days
          </Button>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {shown} of {counted(days.length, 'day')} on which something happens
          </Typography>
        </Stack>
      ) : truncated ? (
        <Typography sx={{ mt: 2 }}>
          More follows; only the first {counted(entries.length, 'entry', 'entries')} are told.
        </Typography>
      ) : null}
    </>
  );
}

/** Days told before somebody asks for more: a clock that repeats fills years. */
const DAYS_AT_ONCE = 30;

const tones: Readonly<Record<string, Tone>> = { deadline: 'warn', message: 'info', event: 'neutral' };

function byDay(entries: readonly Entry[]): readonly (readonly [date: string, entries: readonly Entry[]])[] {
  return [...Map.groupBy(entries, ({ date }) => date)];
}
