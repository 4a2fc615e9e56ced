import { Card, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { stageCounts, today, type DeadlineRowFragment, type TodayQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { StageStrip } from '../donations/StageStrip.tsx';
import { dayOf } from '../shared/moment.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { To } from '../shared/To.tsx';
import { counted } from '../shared/words.ts';
import { commandColumns } from '../work/commandColumns.tsx';
import { deadlineColumns } from '../work/deadlineColumns.tsx';
import { EoxReviews } from './EoxReviews.tsx';

const WEEK_MS = 7 * 86_400_000;

/** What needs somebody today. */
export default function Today(): ReactNode {
  const [soon] = useState(() => new Date(Date.now() + WEEK_MS).toISOString());
  const query = useAsk(today, { soon });
  const navigate = useNavigate();
  return (
    <Page title="Today" lead={dayOf(Date.now(), null)}>
      <StageStrip
        filter={{}}
        chosen={[]}
        onChoose={(stage) => void navigate(`/donations?${listOf({ stages: [stage] })}`)}
      />
      <Answered query={query} rows={8}>
        {(data) => <Work data={data} />}
      </Answered>
      <EoxReviews />
    </Page>
  );
}

function listOf(filter: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: '{}',
    page: '1',
    perPage: '25',
  }).toString();
}

function Work({ data: { overdue, soon, commands } }: { readonly data: TodayQuery }): ReactNode {
  const idle = overdue.totalCount + soon.totalCount + commands.totalCount === 0;
  const { data: counts } = useAsk(stageCounts, { filter: {} }, { enabled: idle });
  if (idle && counts?.stageCounts.every(({ count }) => count === 0) === true) {
    return (
      <Card>
        <Empty title="Nothing is recorded yet">
          Begin with <To to="/organizations">an organization</To>, then record its first request under{' '}
          <To to="/donations">Donations</To>. What it waits for, until when, and who has to act is shown here from then
          on.
        </Empty>
      </Card>
    );
  }
  if (idle) {
    return (
      <Card>
        <Empty title="Nothing needs you today">
          No promise is overdue, nothing comes up within a week, and no command waits.
        </Empty>
      </Card>
    );
  }
  return (
    <Stack spacing={2.5}>
      <Promises
        title="Overdue"
        promises={overdue}
        nothing="Nothing is overdue"
        all={`/deadlines?${listOf({ overdue: true })}`}
      />
      <Promises
        title="Comes up in the next 7 days"
        promises={soon}
        nothing="Nothing comes up within a week"
        all={`/deadlines?${listOf({ overdue: false })}`}
      />
      {commands.totalCount === 0 ? null : (
        <Section
          title="Commands that wait"
          note={counted(commands.totalCount, 'command')}
          action={<To to={`/commands?${listOf({ states: ['ACCEPTED'] })}`}>All that wait</To>}
          flush
        >
          <Rows label="Commands that wait" rows={commands.nodes} keyOf={({ id }) => id} columns={commandColumns} />
        </Section>
      )}
    </Stack>
  );
}

type PromisesProps = {
  readonly title: string;
  readonly promises: { readonly totalCount: number; readonly nodes: readonly DeadlineRowFragment[] };
  readonly nothing: string;
  readonly all: string;
};

function Promises({ title, promises, nothing, all }: PromisesProps): ReactNode {
  const { totalCount, nodes } = promises;
  const shown =
    nodes.length < totalCount
      ? `the first ${nodes.length} of ${counted(totalCount, 'promise')}`
      : counted(totalCount, 'promise');
  return (
    <Section title={title} note={shown} action={totalCount === 0 ? undefined : <To to={all}>See all</To>} flush>
      {totalCount === 0 ? (
        <Empty title={nothing} />
      ) : (
        <Rows label={title} rows={nodes} keyOf={({ id }) => id} columns={deadlineColumns} />
      )}
    </Section>
  );
}
