import pg from 'pg';
import { z } from 'zod';
import { connectionTo } from '../database/data-source.ts';
import { readsOf, type Read, type Sample } from './api-queries.ts';
import { fill } from './copies.ts';
import { ask, environment, serveApi, statementsOf, storeOf, type Durable, type Served } from './durable.ts';
import { median, quantile, say, table } from './figures.ts';

/** What a read over GraphQL costs on top of SQL: the same rows by both ways, in turns, one caller. */

export type Sizes = { readonly donations: readonly number[]; readonly seconds: number };

type Times = { readonly graphql: number[]; readonly sql: number[] };

/** Reads with no more than this many calls of each way. */
const MOST_CALLS = 200;

/** Fills databases of these sizes and reads them; prints statements, latencies and ratios. */
export async function reads(durable: Durable, { donations, seconds }: Sizes): Promise<void> {
  say(`store: ${await storeOf(durable.url)}; beside: the API as a process, nothing else`);
  for (const size of donations) {
    const url = await filled(durable, size);
    const api = await serveApi(environment(url, null, 'nobody'));
    const client = new pg.Client({ connectionString: url, application_name: 'bench' });
    await client.connect();
    try {
      const list = readsOf(await sampleOf(url, api));
      const rows: (readonly (string | number)[])[] = [];
      for (const read of list) {
        const statements = await statementsOf(
          durable.url,
          async () => void (await api.graphql(read.query, read.variables)),
        );
        rows.push(rowOf(read.name, statements.length, await timesOf(read, api, client, seconds)));
      }
      const head = ['read', 'statements', 'p50 ms', 'p95 ms', 'SQL p50', 'SQL p95', 'p50/SQL', 'p95/SQL'];
      table(`Reads of ${size} donations; one caller`, head, rows);
    } finally {
      await client.end();
      await api.process.stop();
    }
  }
}

/** A new database with so many donations; its address. */
export async function filled(durable: Durable, size: number): Promise<string> {
  const url = await durable.database(`filled_${size}`);
  const db = await connectionTo(url, 1, { statementWithinMs: 0 }).initialize();
  const began = performance.now();
  try {
    const written = await fill(db, size, Date.now());
    process.stderr.write(`${written} donations written in ${((performance.now() - began) / 1_000).toFixed(0)} s\n`);
  } finally {
    await db.destroy();
  }
  return url;
}

function rowOf(name: string, statements: number, { graphql, sql }: Times): readonly (string | number)[] {
  const [mine, plain] = [graphql, sql].map((list) => [median(list), quantile(list, 0.95)] as const);
  if (mine === undefined || plain === undefined) return [name];
  const count = String(statements);
  return [name, count, ...mine, ...plain, (mine[0] / plain[0]).toFixed(1), (mine[1] / plain[1]).toFixed(1)];
}

async function timesOf({ query, variables, sql, values }: Read, api: Served, client: pg.Client, seconds: number) {
  const times: Times = { graphql: [], sql: [] };
  const time = async (list: number[], work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    list.push(performance.now() - began);
  };
  const both = async (to: Times): Promise<void> => {
    await time(to.graphql, async () => await api.graphql(query, variables));
    await time(to.sql, async () => await client.query(sql, [...values]));
  };
  for (let warm = 0; warm < 5; warm += 1) await both({ graphql: [], sql: [] });
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end && times.sql.length < MOST_CALLS) await both(times);
  return times;
}

const middleShape = z.object({ donations: z.object({ edges: z.array(z.object({ cursor: z.string() })) }) });

async function sampleOf(url: string, { graphql }: Served): Promise<Sample> {
  type Middle = { readonly id: string; readonly due: string; readonly number: string; readonly place: number };
  const [middle] = await ask<Middle>(
    url,
    `SELECT id, request_number AS number, to_char(next_due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS due,
      place::int FROM (SELECT d.*, row_number() OVER (ORDER BY next_due_at, id) AS place,
        count(*) OVER () AS total FROM donation d WHERE next_due_at IS NOT NULL) x
      WHERE unit_count > 2 AND stage = 'SUPPORTED' ORDER BY abs(place - total / 2) LIMIT 1`,
  );
  const [early] = await ask<{ readonly at: string }>(
    url,
    `SELECT to_char(percentile_disc(0.1) WITHIN GROUP (ORDER BY due_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
      FROM deadline`,
  );
  if (middle === undefined || early === undefined) throw new Error('BENCH_EMPTY: nothing was written to read');
  const query = `query At($offset: Int) { donations(first: 1, offset: $offset) { edges { cursor } } }`;
  const page = middleShape.parse(await graphql(query, { offset: middle.place - 1 }));
  const { id, due, number } = middle;
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
  const cursor = page.donations.edges[0]?.cursor ?? '';
  return { donation: id, number, soon: early.at, inAYear, cursor, place: { due, id } };
}
