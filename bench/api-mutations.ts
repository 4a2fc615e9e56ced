import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Engine } from '../api/engine.ts';
import type { Message } from '../domain/journal.ts';
import {
  ask,
  engineOn,
  environment,
  openEngine,
  serveApi,
  statementsOf,
  storeOf,
  type Durable,
  type Served,
} from './durable.ts';
import { median, quantile, say, table } from './figures.ts';
import { messageOf, person, registration } from './messages.ts';
import { Watched } from './watched.ts';

/** What a mutation over HTTP costs on top of the engine: the same command by three ways, in turns, on one store. */

export type Measured = {
  /** Callers at one time; each count is measured for itself. */
  readonly clients: readonly number[];
  /** Of each measurement. */
  readonly seconds: number;
  readonly rounds: number;
  readonly seed: number;
};

/** One way of a command to its stream. */
type Way = {
  readonly name: string;
  /** A new organization; its stream. */
  readonly begin: () => Promise<string>;
  /** Adds a contact to it. */
  readonly command: (stream: string, number: number) => Promise<void>;
};

/** What one round of one way showed. */
type Round = { readonly perSecond: number; readonly p50: number; readonly p95: number };

const contactOf = (number: number) => ({ ...person, lastName: `No. ${number}`, email: `ana.${number}@example.org` });

/** Straight to the engine: what was accepted, or a throw. */
function straight(name: string, engine: Engine): Way {
  const send = async (stream: string, message: Message, creates: boolean): Promise<void> => {
    const answer = await engine.send(stream, message, creates);
    if (!('seq' in answer) || answer.refusal !== null) throw new Error(`BENCH_REFUSED ${message.command.type}`);
  };
  return {
    name,
    begin: async () => {
      const stream = `org_${randomUUID()}`;
      await send(stream, messageOf('registerOrganization', registration), true);
      return stream;
    },
    command: async (stream, number) => await send(stream, messageOf('addContact', contactOf(number)), false),
  };
}

const mutation = (name: string, input: string) => `mutation Bench($input: ${input}!) {
  answer: ${name}(input: $input) {
    kind: __typename
    ... on CommandSuccess { command { id state streamId } }
    ... on CommandAccepted { command { id state streamId } }
    ... on UserError { message }
  }
}`;
const register = mutation('registerOrganization', 'RegisterOrganizationInput');
const addContact = mutation('addContact', 'AddContactInput');
const look = 'query Look($id: ID!) { answer: command(id: $id) { id state streamId } }';

const commandShape = z.object({ id: z.string(), state: z.string(), streamId: z.string() });
const mutationShape = z.object({ answer: z.looseObject({ command: commandShape }) });
const lookShape = z.object({ answer: commandShape });

/** A mutation counts when it is applied, also where the API no longer waited for that. */
class OverHttp implements Way {
  readonly name: string;
  /** Commands that the API answered as accepted only. */
  late = 0;
  private readonly graphql: Served['graphql'];
  private readonly seed: number;

  constructor(name: string, graphql: Served['graphql'], seed: number) {
    this.name = name;
    this.graphql = graphql;
    this.seed = seed;
  }

  async begin(): Promise<string> {
    return await this.mutate(register, registration);
  }

  async command(organizationId: string, number: number): Promise<void> {
    await this.mutate(addContact, { organizationId, ...contactOf(number), role: 'CUSTODIAN' });
  }

  private async mutate(query: string, input: object): Promise<string> {
    const idempotencyKey = `bench-${this.seed}-${randomUUID()}`;
    const answer = await this.graphql(query, { input: { ...input, idempotencyKey } });
    const first = mutationShape.safeParse(answer);
    if (!first.success) throw new Error(`BENCH_NOT_TAKEN ${JSON.stringify(answer).slice(0, 300)}`);
    let { command } = first.data.answer;
    if (command.state === 'ACCEPTED') this.late += 1;
    for (; command.state === 'ACCEPTED'; await sleep(20)) {
      command = lookShape.parse(await this.graphql(look, { id: command.id })).answer;
    }
    if (command.state !== 'APPLIED') throw new Error(`BENCH_NOT_APPLIED ${command.state}`);
    return command.streamId;
  }
}

/** Calls by so many clients for some seconds; no two clients use one stream at a time. */
async function measure(way: Way, clients: number, seconds: number): Promise<Round> {
  const each = Math.max(2, Math.ceil(8 / clients));
  const streams = await Promise.all(
    Array.from({ length: clients }, async () => {
      const own: string[] = [];
      while (own.length < each) own.push(await way.begin());
      return own;
    }),
  );
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let number = 0;
  const client = async (own: readonly string[]): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const from = performance.now();
      await way.command(own[turn % own.length] ?? '', (number += 1));
      times.push(performance.now() - from);
    }
  };
  await Promise.all(streams.map(client));
  const took = (performance.now() - began) / 1_000;
  return { perSecond: times.length / took, p50: median(times), p95: quantile(times, 0.95) };
}

type Course = { readonly way: Way; readonly clients: number; readonly rounds: Round[] };

function told(courses: readonly Course[], clients: number): void {
  const own = courses.filter((course) => course.clients === clients);
  // Round by round: whatever else the machine does hits neighbors alike.
  const against = (course: Course, other: Course | undefined, value: (round: Round) => number): string => {
    const ratios = course.rounds.flatMap((round, place) => {
      const base = other?.rounds[place];
      return base === undefined ? [] : [value(round) / value(base)];
    });
    return median(ratios).toFixed(2);
  };
  const [a, b] = own;
  const rows = own.map((course) => {
    const of = (value: (round: Round) => number) => course.rounds.map(value);
    const rates = of(({ perSecond }) => perSecond);
    return [
      course.way.name,
      median(rates),
      `${quantile(rates, 0).toFixed(0)}-${quantile(rates, 1).toFixed(0)}`,
      median(of(({ p50 }) => p50)),
      median(of(({ p95 }) => p95)),
      against(course, a, ({ perSecond }) => perSecond),
      against(course, b, ({ perSecond }) => perSecond),
      against(course, a, ({ p50 }) => p50),
      against(course, b, ({ p50 }) => p50),
    ];
  });
  const head = ['way', '/s', 'range', 'p50 ms', 'p95 ms', 'rate/a', 'rate/b', 'p50/a', 'p50/b'];
  table(`Mutations, ${clients} client(s); medians of ${own[0]?.rounds.length ?? 0} rounds`, head, rows);
}

/** Milliseconds of processor time that a process has used; null where /proc does not tell. */
async function usedMs(pid: number | undefined): Promise<number | null> {
  const text = await readFile(`/proc/${pid ?? 0}/stat`, 'utf8').catch(() => null);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * 10; // ticks of a hundredth second
}

/** Bare updates, updates of our shell, and GraphQL mutations; prints rates, latencies and ratios. */
export async function mutations(durable: Durable, { clients, seconds, rounds, seed }: Measured): Promise<void> {
  const engine = await openEngine(durable);
  const databaseUrl = await durable.database('mutations');
  const env = environment(databaseUrl, engine, 'bench');
  const workers = [
    new Watched('bare-worker', { ...env, ALMONER_TASK_QUEUE: 'bare' }, 'bench'),
    new Watched('worker', env),
    new Watched('relay', env),
  ];
  try {
    for (const one of workers) await one.ready;
    const api = await serveApi(env);
    const processes = [...workers.slice(1), api.process];
    try {
      const http = new OverHttp('c GraphQL over HTTP', api.graphql, seed);
      const bare = straight('a bare workflow', engineOn(engine, 'bare', 'bare/'));
      const ways = [bare, straight('b our shell, no API', engineOn(engine, 'bench')), http];
      say(`store: ${await storeOf(durable.url)}; the engine's store in the same cluster`);
      say(`beside: worker, relay and API as processes; load of the machine before ${load()}`);
      const courses = clients.flatMap((count) => ways.map((way): Course => ({ way, clients: count, rounds: [] })));
      for (const way of ways) await measure(way, Math.max(...clients), Math.min(seconds, 2)); // warms up
      for (let round = 0; round < rounds; round += 1) {
        for (const place of courses.keys()) {
          const course = courses[(place + round) % courses.length]; // nobody is always first
          course?.rounds.push(await measure(course.way, course.clients, seconds));
        }
        process.stderr.write(`mutations: round ${round + 1} of ${rounds}\n`);
      }
      for (const count of clients) told(courses, count);
      say(`  ${http.late} mutations were answered as accepted first; load of the machine after ${load()}`);
      await perMutation(durable, http, processes, databaseUrl);
    } finally {
      await api.process.stop();
    }
  } finally {
    for (const one of workers) await one.stop();
    await engine.close();
  }
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** What one mutation makes others do. */
async function perMutation(
  durable: Durable,
  way: Way,
  processes: readonly Watched[],
  databaseUrl: string,
): Promise<void> {
  const count = 20;
  const stream = await way.begin();
  const walOf = async () => {
    const [row] = await ask<{ at: string }>(databaseUrl, `SELECT pg_current_wal_lsn() - '0/0'::pg_lsn AS at`);
    return Number(row?.at);
  };
  const before = await Promise.all(processes.map(async ({ pid }) => await usedMs(pid)));
  const wal = await walOf();
  for (let number = 0; number < count * 3; number += 1) await way.command(stream, 1_000_000 + number);
  const bytes = ((await walOf()) - wal) / (count * 3);
  const after = await Promise.all(processes.map(async ({ pid }) => await usedMs(pid)));
  const used = processes.map(({ name }, place) => {
    const [from, to] = [before[place] ?? null, after[place] ?? null];
    return [`processor time of the ${name}, ms`, from === null || to === null ? '-' : (to - from) / (count * 3)];
  });
  const statements = await statementsOf(durable.url, async () => {
    for (let number = 0; number < count; number += 1) await way.command(stream, 2_000_000 + number);
  });
  const rows = [
    ['SQL statements of ours (all processes)', statements.length / count],
    ['write-ahead log, kB (with the engine)', bytes / 1_000],
    ...used,
  ];
  table('One mutation costs (one client)', ['what', 'each'], rows);
  const kinds = Map.groupBy(statements, (sql) => sql.replaceAll(/\s+/g, ' ').slice(0, 90));
  const list = [...kinds].map(([sql, all]) => [sql, all.length / count] as const).toSorted((x, y) => y[1] - x[1]);
  table('Its statements', ['statement', 'each'], list.slice(0, 30));
}
