import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { ensureFirstAdministrator } from '../api/auth/first-administrator.ts';
import { Engine } from '../api/engine.ts';
import { connectionTo } from '../database/data-source.ts';
import { storePrograms } from '../database/programs.ts';
import { migrate } from '../database/migrate.ts';
import { shippedPrograms } from '../domain/programs/registry.ts';
import { loadConfig } from '../runtime/config.ts';
import { dataRoot } from '../runtime/servers/postgres-account.ts';
import { freePorts } from '../runtime/servers/ports.ts';
import { createDatabase, startPostgres } from '../runtime/servers/postgres.ts';
import { ensureNamespace, startTemporal } from '../runtime/servers/temporal-server.ts';
import { Watched } from './watched.ts';

/** Servers as in production, for measuring: PostgreSQL whose commits are on disk, the engine's store in it too. */
export type Durable = {
  /** Address of the cluster's database `postgres`. */
  readonly url: string;
  /** A database of this name at the schema of this build, with policies and an administrator; its address. */
  readonly database: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

const NAMESPACE = 'bench';
const administrator = { email: 'bench@almoner.example', password: 'only while it is measured' };

/** A cluster of its own below the state folder. @throws BENCH_OWN_DATABASE when DATABASE_URL is set. */
export async function openDurable(): Promise<Durable> {
  const { databaseUrl, stateFolder } = loadConfig();
  if (databaseUrl !== undefined) {
    throw new Error('BENCH_OWN_DATABASE: DATABASE_URL is set; unset it, this measures a PostgreSQL of its own.');
  }
  const { url, stop } = await startPostgres({ name: 'bench' });
  const database = async (name: string): Promise<string> => {
    const address = await createDatabase(url, name);
    await migrate(address);
    const db = await connectionTo(address, 2).initialize();
    await storePrograms(db.manager, shippedPrograms);
    await ensureFirstAdministrator(db, administrator);
    await db.destroy();
    return address;
  };
  const close = async (): Promise<void> => {
    await stop();
    await rm(dataRoot(stateFolder), { recursive: true, force: true });
  };
  return { url, database, close };
}

/** One statement on a connection of its own; its rows. */
export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What a commit costs here, in words. */
export async function storeOf(url: string): Promise<string> {
  type Settings = { readonly version: string; readonly fsync: string; readonly commit: string; readonly pages: string };
  const sql = `SELECT split_part(version(), ' ', 2) AS version, current_setting('fsync') AS fsync,
    current_setting('synchronous_commit') AS commit, current_setting('full_page_writes') AS pages`;
  const [row] = await ask<Settings>(url, sql);
  if (row === undefined) throw new Error('BENCH_NO_SETTINGS');
  return `PostgreSQL ${row.version}, fsync ${row.fsync}, synchronous_commit ${row.commit}, full_page_writes ${row.pages}`;
}

/**
 * Counts the statements that our processes send to the cluster while something is done: from the server's own log, so
 * whichever process sends them. Slows everything down meanwhile.
 */
export async function statementsOf(url: string, work: () => Promise<void>): Promise<readonly string[]> {
  const [place] = await ask<{ readonly folder: string }>(url, `SELECT current_setting('data_directory') AS folder`);
  const file = path.join(place?.folder ?? '', '..', 'postgres.log');
  const log = async (what: 'all' | 'none') => {
    await ask(url, `ALTER SYSTEM SET log_statement = '${what}'`);
    await ask(url, `ALTER SYSTEM SET log_line_prefix = '%a|'`);
    await ask(url, 'SELECT pg_reload_conf(), pg_sleep(0.3)');
  };
  await log('all');
  const from = (await stat(file)).size;
  await work();
  await ask(url, 'SELECT pg_sleep(0.3)');
  const text = (await readFile(file)).subarray(from).toString();
  await log('none');
  const entries = text.split(/^(?=\S*\|(?:LOG|DETAIL|ERROR|STATEMENT):)/m);
  return entries.flatMap(
    (entry) => /^almoner\|LOG: {2}(?:execute [^:]+|statement): (?<sql>[^]*)/.exec(entry)?.groups?.['sql'] ?? [],
  );
}

/** The engine on this cluster, and its client. */
export type DurableEngine = {
  readonly address: string;
  readonly client: Client;
  readonly close: () => Promise<void>;
};

export async function openEngine({ url }: Durable): Promise<DurableEngine> {
  const server = await startTemporal({ inMemory: true, store: { postgresUrl: url } });
  const connection = await Connection.connect({ address: server.address });
  await ensureNamespace(connection, NAMESPACE);
  const close = async (): Promise<void> => {
    await connection.close();
    await server.stop();
  };
  return { address: server.address, client: new Client({ connection, namespace: NAMESPACE }), close };
}

export const engineOn = ({ client }: DurableEngine, taskQueue: string, idPrefix = ''): Engine =>
  new Engine({ client, taskQueue, idPrefix });

/** Environment of one of our processes; `TEMPORAL_ADDRESS` of nobody when there is no engine. */
export function environment(databaseUrl: string, engine: DurableEngine | null, taskQueue: string) {
  return {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: engine?.address ?? '127.0.0.1:9',
    TEMPORAL_NAMESPACE: NAMESPACE,
    ALMONER_TASK_QUEUE: taskQueue,
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
  };
}

/** The API as a process, and somebody signed in there. */
export type Served = {
  readonly process: Watched;
  /** One GraphQL request; its data. @throws BENCH_ANSWER with what came back instead. */
  readonly graphql: (query: string, variables?: object) => Promise<Readonly<Record<string, unknown>>>;
};

export async function serveApi(env: Readonly<Record<string, string>>): Promise<Served> {
  const [port = 0] = await freePorts(1);
  const served = new Watched('api', { ...env, PORT: String(port) });
  await served.ready;
  const base = `http://127.0.0.1:${port}`;
  const post = async (where: string, body: object, cookie: string): Promise<Response> =>
    await fetch(`${base}/${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const cookie = await signIn(async () => await post('session', administrator, ''));
  const graphql: Served['graphql'] = async (query, variables = {}) => {
    const response = await post('graphql', { query, variables }, cookie);
    const body = await response.text();
    const parsed: { readonly data?: Readonly<Record<string, unknown>>; readonly errors?: unknown } = JSON.parse(body);
    if (parsed.data === undefined || parsed.errors !== undefined) throw new Error(`BENCH_ANSWER ${body.slice(0, 400)}`);
    return parsed.data;
  };
  return { process: served, graphql };
}

/** Until the API has its database. */
async function signIn(post: () => Promise<Response>): Promise<string> {
  for (let left = 50; ; left -= 1) {
    const response = await post();
    const [cookie] = response.headers.getSetCookie();
    if (response.ok && cookie !== undefined) return cookie.split(';')[0] ?? '';
    if (left === 0) throw new Error(`BENCH_SIGN_IN ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
