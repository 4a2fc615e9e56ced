import { Alert, Box, Button, Card, LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  portfolioForecast,
  startPortfolioForecast,
  stopPortfolioForecast,
  type ForecastBehavior,
  type PortfolioForecastQuery,
  type PortfolioUnit,
  type StartPortfolioForecastInput,
} from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { dayText, daysAfter, instantText, todayIn } from '../shared/moment.ts';
import { Answered, Empty, Failed } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { counted, isStage, stages } from '../shared/words.ts';
import { BehaviorField } from './BehaviorField.tsx';
import { Buckets } from './Buckets.tsx';

type Forecast = NonNullable<PortfolioForecastQuery['portfolioForecast']>;

const units: readonly (readonly [PortfolioUnit, string])[] = [
  ['MONTH', 'Month'],
  ['WEEK', 'Week'],
  ['DAY', 'Day'],
];
const spans = [
  [31, 'month'],
  [91, 'quarter'],
  [365, 'year'],
  [1826, 'five years'],
] as const;
const behaviors: readonly ForecastBehavior[] = [
  'NEVER_ANSWERS',
  'ANSWERS_PROMPTLY',
  'RENEWS_EVERY_YEAR',
  'RETURNS_AT_END_OF_SUPPORT',
];

/** What all open donations have ahead, by day, week or month. What is asked for stands in the address. */
export default function ForecastPage(): ReactNode {
  const [address, setAddress] = useSearchParams();
  const id = address.get('of') ?? '';
  const by = units.find(([unit]) => unit === address.get('by'))?.[0] ?? 'MONTH';
  const behavior = behaviors.find((one) => one === address.get('assuming')) ?? 'NEVER_ANSWERS';
  const days = spans.find(([span]) => String(span) === address.get('days'))?.[0] ?? 365;
  const stage = address.get('stage') ?? '';
  const go = (changes: Readonly<Record<string, string>>) =>
    setAddress(
      Object.fromEntries(
        Object.entries({ ...Object.fromEntries(address), ...changes }).filter(([, value]) => value !== ''),
      ),
    );
  const start = useMutation({
    mutationFn: async () => {
      const input: StartPortfolioForecastInput = {
        until: daysAfter(todayIn(null), days),
        by,
        behavior,
        ...(isStage(stage) ? { filter: { stages: [stage] } } : {}),
      };
      return await ask(startPortfolioForecast, { input });
    },
    onSuccess: ({ startPortfolioForecast: { forecast } }) => go({ of: forecast.id }),
  });
  return (
    <Page
      title="Forecast"
      lead="What all open donations have ahead: messages, tasks, deadlines, stages and ends of cover."
    >
      <Card sx={{ p: 2.5 }}>
        <Stack
          component="form"
          direction="row"
          sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
          onSubmit={(event) => {
            event.preventDefault();
            start.mutate();
          }}
        >
          <TextField
            select
            label="The next"
            value={days}
            onChange={({ target }) => go({ days: target.value })}
            sx={{ minWidth: 140 }}
          >
            {spans.map(([span, label]) => (
              <MenuItem key={span} value={span}>
                {label}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label="By"
            value={by}
            onChange={({ target }) => go({ by: target.value })}
            sx={{ minWidth: 120 }}
          >
            {units.map(([unit, label]) => (
              <MenuItem key={unit} value={unit}>
                {label}
              </MenuItem>
            ))}
          </TextField>
          <BehaviorField value={behavior} onChange={(assuming) => go({ assuming })} />
          <TextField
            select
            label="Stage"
            value={stage}
            onChange={({ target }) => go({ stage: target.value })}
            sx={{ minWidth: 160 }}
          >
            <MenuItem value="">All</MenuItem>
            {Object.entries(stages).map(([value, { label }]) => (
              <MenuItem key={value} value={value}>
                {label}
              </MenuItem>
            ))}
          </TextField>
          <Button type="submit" variant="contained" disabled={start.isPending}>
            Work it out
          </Button>
        </Stack>
        {start.error === null ? null : <Failed error={start.error} />}
      </Card>
      {id === '' ? (
        <Card>
          <Empty title="Nothing is worked out yet">
            Choose how far to look and what people are assumed to do. It takes some seconds for thousands of donations
            and changes nothing.
          </Empty>
        </Card>
      ) : (
        <Result id={id} />
      )}
    </Page>
  );
}

function Result({ id }: { readonly id: string }): ReactNode {
  const query = useAsk(portfolioForecast, { id }, { keep: true });
  const state = query.data?.portfolioForecast?.state;
  const goesOn = state === 'RUNNING' || state === 'WAITING';
  useAsk(portfolioForecast, { id }, { enabled: goesOn, every: 700 }); // the same question, so the same answer
  return (
    <Answered query={query}>
      {({ portfolioForecast: forecast }) =>
        forecast === null ? (
          <Card>
            <Empty title="This forecast is no longer kept">A result is kept for half an hour. Work it out again.</Empty>
          </Card>
        ) : (
          <Told forecast={forecast} />
        )
      }
    </Answered>
  );
}

const ended: Readonly<Record<Forecast['state'], string | null>> = {
  WAITING: 'Others are worked out first; this one follows by itself.',
  RUNNING: null,
  DONE: null,
  STOPPED: 'Stopped: only the donations looked at so far are counted.',
  FAILED: 'The database did not answer on the way. Work it out again in a moment.',
};

function Told({ forecast }: { readonly forecast: Forecast }): ReactNode {
  const { id, state, total, looked, assumptions, buckets, asOf, until, by } = forecast;
  const stop = useMutation({ mutationFn: async () => await ask(stopPortfolioForecast, { input: { id } }) });
  const goesOn = state === 'RUNNING' || state === 'WAITING';
  const note = ended[state];
  return (
    <>
      <Alert severity="info">
        <Box component="strong">Assumed: </Box>
        {assumptions.join(' ')}
      </Alert>
      {goesOn ? (
        <Card sx={{ p: 2.5 }}>
          <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
            <Box sx={{ flexGrow: 1 }}>
              <Box role="status" sx={{ mb: 1 }}>
                {looked} of {counted(total, 'donation')} looked at
              </Box>
              <LinearProgress
                aria-label="Progress"
                variant={total === 0 ? 'indeterminate' : 'determinate'}
                value={total === 0 ? 0 : (100 * looked) / total}
              />
            </Box>
            <Button onClick={() => stop.mutate()} disabled={stop.isPending}>
              Stop
            </Button>
          </Stack>
        </Card>
      ) : null}
      {note === null ? null : <Alert severity={state === 'FAILED' ? 'error' : 'warning'}>{note}</Alert>}
      <Buckets
        id={id}
        by={by}
        buckets={buckets}
        note={`${counted(looked, 'open donation')}, from ${instantText(asOf, null)} through ${dayText(until)}`}
        isDone={!goesOn}
      />
    </>
  );
}
