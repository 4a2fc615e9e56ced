import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, bundleWorkflowCode } from '@temporalio/worker';
import { connectionTo } from '../database/data-source.ts';
import type { Message } from '../domain/journal.ts';
import { forecast } from '../domain/simulation.ts';
import { Engine } from '../api/engine.ts';
import { withSimulation } from '../runtime/life/engine.ts';
import { createDatabase } from '../runtime/servers/postgres.ts';
import { liveOnce, type SimulationServices } from '../runtime/simulation/stage.ts';
import { activitiesOn, startWorker } from '../runtime/worker-factory.ts';
import type { JournalActivities } from '../workflows/proxies.ts';
import { lifeFile } from '../tests/fixtures/lives.ts';
import { randomLife } from '../tests/fixtures/random-life.ts';
import { messageOf, person, registration } from './messages.ts';

/**
 * What our shell costs on top of the engine, on this machine: starts and updates per second of a bare workflow, of one
 * that calls a local activity, of our shell with a journal that only nods, and of our shell with the journal on
 * PostgreSQL; interleaved, in several rounds.
 * Then five simulated years on the engine, and forecasts. Prints figures, asserts nothing.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    starts: { type: 'string', default: '60' },
    updates: { type: 'string', default: '300' },
    parallel: { type: 'string', default: '20' },
    years: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const [rounds = 1, starts = 1, updates = 1, parallel = 1] = [
  values.rounds,
  values.starts,
  values.updates,
  values.parallel,
].map(Number);
const say = (line: string) => void process.stdout.write(`${line}\n`);

type Contestant = {
  readonly name: string;
  readonly engine: Engine;
  /** What the ids of its streams begin with: the kind of workflow. */
  readonly prefix: 'org' | 'acc';
  readonly stop: () => Promise<void>;
  readonly figures: { readonly starts: number[]; readonly updates: number[] };
};

const nodding: JournalActivities = { append: async () => await Promise.resolve({ kind: 'written' }) };

async function contestants({ postgresUrl, temporalAddress: address, namespace }: SimulationServices) {
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const db = await connectionTo(await createDatabase(postgresUrl, 'bench', 'base'), 10).initialize();
  const bare = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('bare-workflow.ts', import.meta.url)),
    logger: new DefaultLogger('ERROR'),
  });
  const enter = async (
    name: string,
    activities: JournalActivities,
    bundle?: typeof bare,
    prefix: Contestant['prefix'] = 'org',
  ): Promise<Contestant> => {
    const taskQueue = `bench-${name.replaceAll(' ', '-')}`;
    const more = bundle === undefined ? {} : { bundle };
    const worker = await startWorker({ connection: native, namespace, taskQueue, activities, cached: 2_000, ...more });
    const engine = new Engine({ client, taskQueue, idPrefix: `${taskQueue}/` });
    return { name, engine, prefix, stop: worker.stop, figures: { starts: [], updates: [] } };
  };
  const all = [
    await enter('bare workflow', nodding, bare),
    await enter('bare, activity', nodding, bare, 'acc'),
    await enter('our shell', nodding),
    await enter('with journal', activitiesOn(db)),
  ];
  const close = async (): Promise<void> => {
    for (const { stop } of all) await stop();
    await native.close();
    await connection.close();
    await db.destroy();
  };
  return { all, close };
}

/** Calls per second, so many at a time. */
async function perSecond(count: number, call: (index: number) => Promise<void>): Promise<number> {
  let next = 0;
  const began = performance.now();
  const runner = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await call(index);
  };
  await Promise.all(Array.from({ length: parallel }, runner));
  return count / ((performance.now() - began) / 1_000);
}

async function accepted(engine: Engine, stream: string, message: Message, creates: boolean): Promise<void> {
  const answer = await engine.send(stream, message, creates);
  if (!('seq' in answer)) throw new Error(`${message.command.type} was refused`);
}

async function round({ engine, figures, prefix }: Contestant): Promise<void> {
  const streams = Array.from({ length: starts }, () => `${prefix}_${randomUUID()}`);
  const first = streams.map(() => messageOf('registerOrganization', registration));
  const then = Array.from({ length: updates }, () => messageOf('addContact', person));
  figures.starts.push(
    await perSecond(starts, async (n) => {
      const [stream, message] = [streams[n], first[n]];
      if (stream !== undefined && message !== undefined) await accepted(engine, stream, message, true);
    }),
  );
  figures.updates.push(
    await perSecond(updates, async (n) => {
      const [stream, message] = [streams[n % starts], then[n]];
      if (stream !== undefined && message !== undefined) await accepted(engine, stream, message, false);
    }),
  );
  for (const stream of streams) await engine.terminate(stream, 'measured');
}

const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const median = (list: readonly number[]): number => sorted(list)[Math.floor(list.length / 2)] ?? 0;

function table(all: readonly Contestant[], what: 'starts' | 'updates'): void {
  const [bare] = all;
  for (const { name, figures } of all) {
    const list = sorted(figures[what]);
    // Ratios round by round: what else the machine does hits the neighbours alike.
    const ratios = figures[what].map((figure, n) => figure / (bare?.figures[what][n] ?? figure));
    const spread = `${(list[0] ?? 0).toFixed(0)} to ${(list.at(-1) ?? 0).toFixed(0)}`;
    say(
      `${what}/s  ${name.padEnd(14)} ${median(list).toFixed(0).padStart(6)}  (${spread})  ratio ${median(ratios).toFixed(2)}`,
    );
  }
}

async function fiveYears(services: SimulationServices): Promise<void> {
  const script = lifeFile('happy-five-years');
  const short = { ...script, until: script.start + 5 * 365.25 * 86_400_000 };
  const began = performance.now();
  const { rows } = await liveOnce(short, services);
  say(`five simulated years on the engine: ${((performance.now() - began) / 1_000).toFixed(1)} s, ${rows.length} rows`);
}

function forecasts(): void {
  const script = lifeFile('happy-five-years');
  forecast(script);
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    forecast(script);
    return performance.now() - began;
  });
  say(`forecast of happy-five-years: ${median(times).toFixed(1)} ms`);
  const lives = Array.from({ length: 1_000 }, (_, seed) => randomLife(seed + 1));
  const began = performance.now();
  const rows = lives.reduce((sum, life) => sum + forecast(life).rows.length, 0);
  say(`forecast of 1,000 random lives: ${((performance.now() - began) / 1_000).toFixed(1)} s, ${rows} rows`);
}

Runtime.install({ logger: new DefaultLogger('ERROR') });
await withSimulation(async (services) => {
  const { all, close } = await contestants(services);
  for (const one of all) await round(one); // warms up, not counted
  for (const { figures } of all) figures.starts.length = figures.updates.length = 0;
  for (let n = 0; n < rounds; n += 1) {
    for (const place of all.keys()) {
      const one = all[(place + n) % all.length]; // nobody is always first
      if (one !== undefined) await round(one);
    }
    process.stderr.write(`round ${n + 1} of ${rounds}\n`);
  }
  say(
    `${rounds} rounds of ${starts} starts and ${updates} updates, ${parallel} at a time; median (range), ratio to bare`,
  );
  table(all, 'starts');
  table(all, 'updates');
  await close();
  if (values.years) await fiveYears(services);
});
forecasts();
process.exit(0);
