import { connectionTo } from '../database/data-source.ts';
import { databaseAddress } from '../runtime/servers/postgres.ts';
import { rehydrate } from '../runtime/rehydration.ts';
import { filled } from './api-reads.ts';
import { ask, engineOn, environment, openEngine, storeOf, type Durable, type DurableEngine } from './durable.ts';
import { say, short, table } from './figures.ts';
import { Watched } from './watched.ts';

/** What one open stream keeps on disk: in our tables, and in the engine's store for its run. */

const group: Readonly<Record<string, string>> = {
  stream_state: 'state',
  journal: 'journal',
  effect: 'effects',
  command: 'commands and records',
  record: 'commands and records',
  outbox: 'outbox',
  mailbox: 'mailbox',
  claim: 'claims and subscriptions',
  subscription: 'claims and subscriptions',
};
/** One row each for an installation, a product or a person: nothing of a stream. */
const apart = [
  'migration',
  'policy_version',
  'eox_record',
  'eox_history',
  'app_user',
  'session',
  'api_key',
  'sign_in_attempt',
];

type Size = { readonly name: string; readonly bytes: number; readonly indexes: number; readonly rows: number };

/** Tables with what is stored beside them, and their indexes, after a vacuum. */
async function sizesOf(url: string): Promise<readonly Size[]> {
  await ask(url, 'VACUUM ANALYZE');
  return await ask<Size>(
    url,
    `SELECT c.relname AS name, pg_table_size(c.oid)::float8 AS bytes, pg_indexes_size(c.oid)::float8 AS indexes,
      greatest(c.reltuples, 0)::float8 AS rows
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 2 DESC`,
  );
}

const totalOf = (sizes: readonly Size[]): number => sizes.reduce((sum, size) => sum + size.bytes + size.indexes, 0);

export async function weights(
  durable: Durable,
  { donations, runs }: { readonly donations: number; readonly runs: number },
): Promise<void> {
  const url = await filled(durable, donations);
  const open = await openStreams(url);
  say(`store: ${await storeOf(durable.url)}; ${donations} donations as in the demo, ${open} open streams`);
  const sizes = (await sizesOf(url)).filter(({ name }) => !apart.includes(name));
  const groups = Map.groupBy(sizes, ({ name }) => group[name] ?? 'projections');
  const each = (value: number): number => value / open / 1_000;
  const rows = [...groups].map(([name, all]) => {
    const [bare, indexes] = (['bytes', 'indexes'] as const).map((of) => all.reduce((sum, size) => sum + size[of], 0));
    return [name, each(bare ?? 0), each(indexes ?? 0), each((bare ?? 0) + (indexes ?? 0))] as const;
  });
  const sum = (place: 1 | 2 | 3): number => rows.reduce((total, row) => total + row[place], 0);
  const ordered = rows.toSorted((a, b) => b[3] - a[3]);
  table('kB per open stream', ['part', 'rows', 'indexes', 'both'], [...ordered, ['all', sum(1), sum(2), sum(3)]]);
  const largest = sizes.slice(0, 8).map((size) => {
    return [size.name, (size.rows / open).toFixed(2), each(size.bytes), each(size.indexes)];
  });
  table('The largest tables', ['table', 'rows per stream', 'kB', 'kB of indexes'], largest);
  await runsOnDisk(durable, url, runs);
}

async function openStreams(url: string): Promise<number> {
  const sql = `SELECT count(*)::int AS open FROM stream_state s LEFT JOIN donation d ON d.id = s.stream
    WHERE d.final IS NOT TRUE`;
  const [row] = await ask<{ readonly open: number }>(url, sql);
  return row?.open ?? 0;
}

/** Gives so many streams a run and weighs the engine's databases before and after. */
async function runsOnDisk(durable: Durable, url: string, runs: number): Promise<void> {
  const engine = await openEngine(durable);
  const db = await connectionTo(url, 4).initialize();
  const worker = new Watched('worker', environment(url, engine, 'bytes'));
  const weigh = async () => {
    const both = ['temporal', 'temporal_visibility'].map((name) => databaseAddress(durable.url, name));
    return (await Promise.all(both.map(sizesOf))).flat();
  };
  try {
    await worker.ready;
    const before = await weigh();
    const started = await startRuns(engine, db, runs);
    const after = await weigh();
    const known = new Map(before.map((size) => [size.name, totalOf([size])]));
    const grown = after.map(
      (size) => [size.name, (totalOf([size]) - (known.get(size.name) ?? 0)) / started / 1_000] as const,
    );
    const list = grown.filter(([, kb]) => kb >= 0.01).toSorted((a, b) => b[1] - a[1]);
    const all = list.reduce((sum, [, kb]) => sum + kb, 0);
    table(
      `The engine's store, kB per open run (${started} runs, idle, just begun)`,
      ['table', 'kB'],
      [...list.map(([name, kb]) => [name, short(kb)] as const), ['all', short(all)]],
    );
  } finally {
    await worker.stop();
    await db.destroy();
    await engine.close();
  }
}

async function startRuns(
  engine: DurableEngine,
  db: Awaited<ReturnType<ReturnType<typeof connectionTo>['initialize']>>,
  runs: number,
): Promise<number> {
  const streams = await db.query<readonly { readonly stream: string }[]>(
    `SELECT s.stream FROM stream_state s LEFT JOIN donation d ON d.id = s.stream WHERE d.final IS NOT TRUE
      ORDER BY md5(s.stream) LIMIT $1`,
    [runs],
  );
  const on = engineOn(engine, 'bytes');
  let started = 0;
  for (const { stream } of streams) {
    started += (await rehydrate({ db, engine: on }, { stream, all: true })).restarted;
    await on.snapshot(stream); // its first task is done
  }
  return started;
}
