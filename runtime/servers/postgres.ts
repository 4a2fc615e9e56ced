import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Kept, startKept, tailOf } from './child.ts';
import { loadConfig } from '../config.ts';
import { clearAbandoned, lockFolder } from './lock.ts';
import { freePorts } from './ports.ts';
import { type Account, dataRoot, makeFolder, serverAccount, serverBinaries } from './postgres-account.ts';

const run = promisify(execFile);

/** A PostgreSQL server that answers. */
export type Postgres = {
  /** Address of its database `postgres`, with the right to create databases. */
  readonly url: string;
  /** Stops what `startPostgres` started; does nothing for a server that was there before. Safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Resolves when the server that `startPostgres` started has gone; null for one that was there before. */
  readonly ended: Promise<void> | null;
};

const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];
const everywhere = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=', // one way in, and nothing to clear up in a shared folder
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
];

type Place = {
  readonly folder: string;
  readonly fresh: boolean;
  readonly account: Account | undefined;
  readonly programs: string;
  /** Where to listen on 127.0.0.1; a free port when not given. */
  readonly port?: number | undefined;
};

const dataOf = (place: Place) => path.join(place.folder, 'data');
const logOf = (place: Place) => path.join(place.folder, 'postgres.log');

/** Creates the cluster on first use and answers the password of its owner. */
async function initialise(place: Place): Promise<string> {
  const data = dataOf(place);
  const secret = path.join(place.folder, 'password');
  const isComplete = existsSync(path.join(data, 'PG_VERSION'));
  const known = await readFile(secret, 'utf8').catch(() => '');
  // `initialised` is written last: a cluster without it was cut off while it was made.
  const marker = path.join(place.folder, 'initialised');
  if (isComplete && known !== '' && (await readFile(marker, 'utf8').catch(() => '')) !== '') return known.trim();
  await rm(data, { recursive: true, force: true });
  const password = randomBytes(18).toString('base64url');
  await writeFile(secret, `${password}\n`, { mode: 0o600 });
  if (place.account !== undefined) await chown(secret, place.account.uid, place.account.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8'];
  const speed = place.fresh ? ['--no-sync'] : [];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  await run(path.join(place.programs, 'initdb'), ['-D', data, ...flags, ...locale, ...speed], {
    cwd: place.folder,
    ...place.account,
  });
  await writeFile(marker, 'yes\n');
  return password;
}

/** A process id file that no living server of this data folder stands behind would only keep the next one from starting. */
async function clearStalePidFile(place: Place): Promise<void> {
  const file = path.join(dataOf(place), 'postmaster.pid');
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  if (!Number.isInteger(pid)) return;
  const { stdout: command } = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(async () => ({
    stdout: (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' '),
  }));
  if (command.includes(dataOf(place))) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 10_000 && (await readFile(file).catch(() => null)) !== null; waited += 100)
      await sleep(100);
  }
  await rm(file, { force: true });
}

async function untilReady(url: string, kept: Kept, log: string): Promise<void> {
  for (const deadline = performance.now() + 60_000; ; await sleep(50)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      if (kept.running() && performance.now() < deadline) continue;
      await kept.stop();
      throw new Error(`RUNTIME_POSTGRES_START: PostgreSQL did not start. Its log ends with:\n${await tailOf(log)}`, {
        cause: error,
      });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function serve(place: Place): Promise<{ readonly url: string; readonly kept: Kept }> {
  const password = await initialise(place);
  await clearStalePidFile(place);
  const [port] = place.port === undefined ? await freePorts(1) : [place.port];
  const settings = [...everywhere, ...(place.fresh ? throwAway : [])].flatMap((setting) => ['-c', setting]);
  await writeFile(logOf(place), ''); // one log per start: the reason of a failure is at its end
  const kept = await startKept({
    command: path.join(place.programs, 'postgres'),
    args: ['-D', dataOf(place), '-p', String(port), ...settings],
    cwd: place.folder,
    logFile: logOf(place),
    user: place.account,
    stopSignal: place.fresh ? 'SIGQUIT' : 'SIGINT', // nothing to save: leave at once; otherwise end sessions and checkpoint
    graceMs: 20_000,
    removeAfter: place.fresh ? place.folder : undefined,
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(url, kept, logOf(place));
  return { url, kept };
}

async function startThrowAway(root: string, name: string, how: Pick<Place, 'account' | 'programs'>): Promise<Postgres> {
  const parent = path.join(root, 'throw-away');
  await makeFolder(parent, how.account);
  await clearAbandoned(parent);
  const folder = await mkdtemp(path.join(parent, `${name}-`));
  if (how.account !== undefined) await chown(folder, how.account.uid, how.account.gid);
  const lock = await lockFolder(folder);
  if (lock.kind === 'served') throw new Error(`RUNTIME_POSTGRES_START: ${folder} is new and yet in use.`);
  const { url, kept } = await serve({ folder, fresh: true, ...how });
  await lock.serving(kept.pid, url);
  return { url, stop: kept.stop, ended: kept.ended };
}

/**
 * A PostgreSQL to work with. `DATABASE_URL` wins when set (unless `fresh`); otherwise an embedded server is started, or
 * joined when another process of this checkout runs it already. `name` separates servers of one state folder.
 *
 * `fresh` asks for a throw-away server: empty, fast, without any safety of data, deleted on `stop` or when this process
 * dies. `port`: where a server that is started listens, so that one which died comes back at its address. Throws with a
 * greppable id (`RUNTIME_POSTGRES_…`) and what to do.
 */
export async function startPostgres(options: {
  readonly name: string;
  readonly fresh?: boolean;
  readonly port?: number;
}): Promise<Postgres> {
  const { databaseUrl, stateFolder } = loadConfig();
  const fresh = options.fresh ?? false;
  if (databaseUrl !== undefined && !fresh) return { url: databaseUrl, stop: async () => undefined, ended: null };
  const account = await serverAccount();
  const root = dataRoot(stateFolder);
  await makeFolder(root, account);
  const programs = (await serverBinaries(root, account)).folder;
  if (fresh) return await startThrowAway(root, options.name, { account, programs });
  const folder = path.join(root, options.name);
  await makeFolder(folder, account);
  const lock = await lockFolder(folder);
  if (lock.kind === 'served') return { url: lock.address, stop: async () => undefined, ended: null };
  try {
    const { url, kept } = await serve({ folder, fresh: false, account, programs, port: options.port });
    await lock.serving(kept.pid, url);
    return { url, stop: async () => await kept.stop().then(lock.release), ended: kept.ended };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // a lost connection is told by the query that it breaks
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server. */
export function databaseAddress(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/**
 * Creates a database on the server behind `url`, empty or as a copy of `template` (to which nobody may be connected),
 * and answers its address. Throws when it exists.
 */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  await withClient(url, async (client) => {
    const copied = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${copied}`);
  });
  return databaseAddress(url, name);
}

/** Drops a database of the server behind `url`, ending the sessions that use it; does nothing when there is none. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}
