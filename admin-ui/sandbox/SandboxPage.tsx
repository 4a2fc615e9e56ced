import { Alert, Button, Card, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Actions } from '../commands/Actions.tsx';
import type { Choices, Option, Subject } from '../commands/subject.ts';
import { closeSandbox, sandboxPage, stopSandbox, type SandboxPageQuery } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage, Empty, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { humanize } from '../shared/words.ts';
import { Clockwork } from './Clockwork.tsx';
import { Said } from './Said.tsx';
import { Compared } from './Compared.tsx';
import { Expected } from './Expected.tsx';
import { useMay } from '../shared/useMay.ts';

type Sandbox = NonNullable<SandboxPageQuery['sandbox']>;
type Stream = Sandbox['streams'][number];

/** A page that waits for the simulator asks again this often; one at rest leaves it to the reader. */
const EVERY_MS = 700;
const restless: readonly string[] = ['OPENING', 'BUSY'];

/** One sandbox: where its time stands, what is due in it, what can be done, what has happened. */
export default function SandboxPage(): ReactNode {
  const { id = '' } = useParams();
  const [isBusy, setBusy] = useState(true);
  const query = useAsk(sandboxPage, { id }, isBusy ? { every: EVERY_MS } : {});
  const sandbox = query.data?.sandbox ?? null;
  const waits = sandbox !== null && (restless.includes(sandbox.state) || sandbox.steps.some(isOpen));
  if (sandbox !== null && waits !== isBusy) setBusy(waits);
  if (query.error !== null && isBusy) setBusy(false); // the reader is told, and may ask again
  return (
    <AnsweredPage title="Sandbox" query={query} rows={8}>
      {({ sandbox: found }) =>
        found === null ? (
          <Missing what="sandbox">
            <To to="/time-machine">See all sandboxes</To>
          </Missing>
        ) : (
          <Shown sandbox={found} isBusy={waits} onAsked={() => void query.refetch()} />
        )
      }
    </AnsweredPage>
  );
}

const isOpen = ({ state }: { readonly state: string }): boolean => state === 'QUEUED' || state === 'RUNNING';

type ShownProps = { readonly sandbox: Sandbox; readonly isBusy: boolean; readonly onAsked: () => void };

function Shown({ sandbox, isBusy, onAsked }: ShownProps): ReactNode {
  const { id, title, state, problem, now, copyOf, streams, waiting, requestNumber } = sandbox;
  const donation = streams.find(({ kind }) => kind === 'donation');
  const zone = donation?.zone ?? null;
  const mayAsk = useMay('command');
  return (
    <Page
      title={title}
      above={<To to="/time-machine">Time machine</To>}
      lead={<StateTag state={state} />}
      actions={state === 'CLOSED' || !mayAsk ? null : <Close sandbox={sandbox} onAsked={onAsked} />}
    >
      {problem === null ? null : <Alert severity={state === 'FAILED' ? 'error' : 'warning'}>{problem}</Alert>}
      {state === 'OPENING' ? (
        <Alert severity="info">
          The sandbox is being prepared, a few seconds. If nothing happens, nobody works for the time machine: it is the
          simulator process (npm run simulator), which npm start runs by itself.
        </Alert>
      ) : null}
      <Card sx={{ p: 2.5 }}>
        <Facts
          of={[
            ['Its own now', <When key="now" at={now} zone={zone} none="not open yet" />],
            ['Donation', requestNumber],
            ['Stage', sandbox.stage === null ? null : <StateTag state={sandbox.stage} />],
            ['Copy of', copyOf === null ? null : <To to={`/donations/${copyOf.id}`}>{copyOf.requestNumber}</To>],
          ]}
        />
        {mayAsk && (state === 'READY' || state === 'BUSY') ? (
          <Clockwork id={id} isBusy={isBusy} onAsked={onAsked} zone={zone} />
        ) : null}
        <Compared steps={sandbox.steps} />
      </Card>
      {state === 'READY' ? <Acting sandbox={sandbox} streams={streams} /> : null}
      {problem !== null && now !== null && streams.length > 0 ? <Expected id={id} from={now} /> : null}
      {state === 'CLOSED' || state === 'OPENING' ? null : (
        <Section title="What is due next" flush>
          {waiting.length === 0 ? (
            <Empty title="Nothing is due">No clock runs in this sandbox.</Empty>
          ) : (
            <Rows
              label="What is due next"
              columns={dueColumns(zone)}
              rows={waiting.slice(0, 12)}
              keyOf={keyOfWaiting}
            />
          )}
        </Section>
      )}
      {state === 'OPENING' ? null : <Said id={id} refresh={`${state} ${now}`} />}
    </Page>
  );
}

type Waiting = Sandbox['waiting'][number];
const keyOfWaiting = ({ key, streamId }: Waiting): string => `${streamId}/${key}`;

const dueColumns = (zone: string | null): readonly Column<Waiting>[] => [
  { label: 'Waiting for', of: ({ waitingFor }) => waitingFor },
  { label: 'Clock', of: ({ clock }) => humanize(clock) },
  { label: 'Fires', of: ({ firesAt }) => <When at={firesAt} zone={zone} /> },
];

/** What anybody could do now: the same forms as elsewhere; what is sent stays in the sandbox. */
function Acting({ sandbox, streams }: { readonly sandbox: Sandbox; readonly streams: readonly Stream[] }): ReactNode {
  return (
    <Section title="Act in it" note="The same commands and the same refusals as for the real thing.">
      <Stack spacing={2}>
        {streams.map((stream) => (
          <Stack key={stream.streamId} spacing={0.75}>
            <span>
              {humanize(stream.kind)} <StateTag state={stream.phase} />
            </span>
            <Actions subject={subjectOf(sandbox, stream)} actions={stream.availableActions} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function subjectOf({ id, title }: Sandbox, { streamId, zone, programId, things }: Stream): Subject {
  const choices: Choices = Object.fromEntries(
    [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, of]) => [
      kind,
      of.map(({ id: thing, label }): Option => ({ id: thing, label })),
    ]),
  );
  return { streamId, title: `In the sandbox “${title}”`, version: null, zone, programId, sandboxId: id, choices };
}

type CloseProps = { readonly sandbox: Sandbox; readonly onAsked: () => void };

function Close({ sandbox: { id, steps }, onAsked }: CloseProps): ReactNode {
  const asked = steps.filter(isOpen).map(({ kind }) => kind);
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  type Reply = { readonly __typename: string; readonly message?: string };
  const send = async (request: Promise<Reply>) => {
    const said = await request.catch((error: unknown): Reply => {
      return { __typename: 'Error', message: error instanceof Error ? error.message : 'It was not done.' };
    });
    setProblem(said.message ?? null);
    onAsked();
    void client.invalidateQueries();
  };
  const input = { sandboxId: id };
  const stop = async (): Promise<Reply> => (await ask(stopSandbox, { input })).stopSandbox;
  const close = async (): Promise<Reply> => (await ask(closeSandbox, { input })).closeSandbox;
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-end' }}>
      <Stack direction="row" spacing={1}>
        {asked.includes('ADVANCE') && !asked.includes('CLOSE') ? (
          <Button variant="outlined" onClick={() => void send(stop())}>
            Stop here
          </Button>
        ) : null}
        <Button
          variant="outlined"
          color="secondary"
          disabled={asked.includes('CLOSE')}
          onClick={() => void send(close())}
        >
          Close the sandbox
        </Button>
      </Stack>
      {problem === null ? null : <Alert severity="warning">{problem}</Alert>}
    </Stack>
  );
}
