import { Button, LinearProgress, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { stopWhatIf, whatIfPage, type WhatIfPageQuery } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { To } from '../shared/To.tsx';
import { counted, humanize } from '../shared/words.ts';

type Run = NonNullable<WhatIfPageQuery['policyWhatIf']>;
type Message = Run['messages'][number];
type Donation = Run['donations'][number];

const PAGE = 25;

/** The day so many days from now, as the calendar of the browser has it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What would change if every open donation adopted this version: asked for, worked out, told. */
export function WhatIf({ id, version }: { readonly id: string; readonly version: number }): ReactNode {
  const [day, setDay] = useState(() => dayIn(90));
  const [until, workOut] = useState<string | null>(null);
  const form = (
    <Stack
      component="form"
      direction="row"
      sx={{ gap: 1, flexWrap: 'wrap' }}
      onSubmit={(event) => {
        event.preventDefault();
        workOut(day);
      }}
    >
      <TextField
        type="date"
        size="small"
        label="Looking ahead until"
        value={day}
        required
        onChange={(event) => setDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button type="submit" variant="contained">
        Work it out
      </Button>
    </Stack>
  );
  return (
    <Section
      title="What if"
      note="If all open donations of other versions adopted this one now, and nobody acted."
      action={form}
    >
      {until === null ? (
        <Empty title="Nothing is changed by asking">
          Choose a day and work out how many messages and dates would change.
        </Empty>
      ) : (
        <Answer key={until} id={id} version={version} until={until} />
      )}
    </Section>
  );
}

type AnswerProps = { readonly id: string; readonly version: number; readonly until: string };

function Answer({ id: programId, version, until }: AnswerProps): ReactNode {
  const [offset, setOffset] = useState(0);
  const [isRunning, setRunning] = useState(true);
  const variables = { programId, version, until, first: PAGE, offset };
  const query = useAsk(whatIfPage, variables, { every: isRunning ? 1_000 : 60_000, keep: true });
  const run = query.data?.policyWhatIf ?? null;
  if (run !== null && isRunning !== (run.state === 'RUNNING')) setRunning(run.state === 'RUNNING');
  return (
    <Answered query={query} rows={3}>
      {({ policyWhatIf }) =>
        policyWhatIf === null ? (
          <Empty title="There is no such version any more" />
        ) : (
          <Told run={policyWhatIf} offset={offset} turn={setOffset} />
        )
      }
    </Answered>
  );
}

type ToldProps = { readonly run: Run; readonly offset: number; readonly turn: (offset: number) => void };

function Told({ run, offset, turn }: ToldProps): ReactNode {
  const { total, looked, changed, added, removed, moved, dates, messages, kinds, donations } = run;
  return (
    <Stack spacing={2.5}>
      <Progress run={run} />
      <Facts
        of={[
          ['Donations that would change', `${changed} of ${looked}`],
          ['Messages more', added],
          ['Messages fewer', removed],
          ['Messages on another day', moved],
          ['Promises with another end', dates],
          ...kinds.map(({ as, before, after }): [string, ReactNode] => [humanize(as), `${before} become ${after}`]),
        ]}
      />
      {changed === 0 && looked === total ? (
        <Empty title="Nothing would change">
          {total === 0 ? 'No open donation runs by another version.' : undefined}
        </Empty>
      ) : null}
      {messages.length === 0 ? null : (
        <Rows
          label="Messages"
          rows={messages}
          keyOf={({ name, to, as }) => `${name} ${to} ${as}`}
          columns={ofMessage}
        />
      )}
      {donations.length === 0 ? null : (
        <>
          <Rows label="Donations" rows={donations} keyOf={({ id }) => id} columns={ofDonation} />
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Button size="small" disabled={offset === 0} onClick={() => turn(Math.max(offset - PAGE, 0))}>
              Earlier
            </Button>
            <Typography variant="body2">
              {offset + 1}–{offset + donations.length} of {changed}
            </Typography>
            <Button size="small" disabled={offset + PAGE >= changed} onClick={() => turn(offset + PAGE)}>
              Later
            </Button>
          </Stack>
        </>
      )}
    </Stack>
  );
}

const states: Readonly<Record<Run['state'], string>> = {
  RUNNING: 'Working it out',
  DONE: 'Worked out',
  STOPPED: 'Stopped',
  FAILED: 'It failed on the way; ask again in a moment',
};

function Progress({ run: { id, state, looked, total } }: { readonly run: Run }): ReactNode {
  const stop = useMutation({ mutationFn: async () => await ask(stopWhatIf, { id }) });
  const share = total === 0 ? (state === 'RUNNING' ? 0 : 100) : Math.round((looked / total) * 100);
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center' }}>
        <Typography role="status" variant="body2">
          {states[state]}: {looked} of {counted(total, 'donation')} looked at.
        </Typography>
        {state === 'RUNNING' ? (
          <Button size="small" disabled={stop.isPending} onClick={() => stop.mutate()}>
            Stop
          </Button>
        ) : null}
      </Stack>
      <LinearProgress variant="determinate" value={share} aria-label="Donations looked at" />
    </Stack>
  );
}

const ofMessage: readonly Column<Message>[] = [
  { label: 'Message', of: ({ title }) => title },
  { label: 'To', of: ({ to }) => humanize(to) },
  { label: 'As', of: ({ as }) => humanize(as) },
  { label: 'Now', of: ({ before }) => before, align: 'right' },
  { label: 'Then', of: ({ after }) => after, align: 'right' },
  { label: 'Another day', of: ({ moved }) => moved, align: 'right' },
];

const ofDonation: readonly Column<Donation>[] = [
  { label: 'Request', of: ({ id, requestNumber }) => <To to={`/donations/${id}`}>{requestNumber}</To> },
  { label: 'Runs by', of: ({ policyVersion }) => `Version ${policyVersion}` },
  { label: 'More', of: ({ added }) => added, align: 'right' },
  { label: 'Fewer', of: ({ removed }) => removed, align: 'right' },
  { label: 'Another day', of: ({ moved }) => moved, align: 'right' },
  {
    label: 'Promises',
    of: ({ dates }) =>
      dates
        .map(({ clock, from, to }) => `${humanize(clock)}: ${from ?? 'did not run'} → ${to ?? 'would not run'}`)
        .join('; ') || '–',
  },
];
