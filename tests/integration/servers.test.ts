import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDatabase, startPostgres } from '../../runtime/servers/postgres.ts';
import { dataRoot } from '../../runtime/servers/postgres-account.ts';

const holder = fileURLToPath(new URL('./fixtures/holder.ts', import.meta.url));

type Held = { readonly process: ChildProcess; readonly address: string };

/** Runs a process of its own that starts a server in this state folder. */
async function hold(stateFolder: string, kind: 'fresh' | 'kept' | 'temporal'): Promise<Held> {
  const env = { ...process.env, ALMONER_STATE: stateFolder };
  const child = spawn(process.execPath, [holder, kind], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the holder ended with ${code}`)));
  });
  return { process: child, address };
}

async function answers(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address.includes('://') ? address : `tcp://${address}`);
  return await new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function rows(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result = await client.query(sql);
  await client.end();
  return result.rows;
}

describe('a server that this repository starts', () => {
  let state: string;
  beforeEach(async () => {
    state = await mkdtemp(path.join(tmpdir(), `almoner-servers-${randomBytes(3).toString('hex')}`));
    vi.stubEnv('ALMONER_STATE', state);
    vi.stubEnv('DATABASE_URL', undefined);
    vi.stubEnv('TEMPORAL_ADDRESS', undefined);
  });
  afterEach(async () => {
    const data = dataRoot(state);
    vi.unstubAllEnvs();
    await rm(data, { recursive: true, force: true });
    await rm(state, { recursive: true, force: true });
  });

  test('PostgreSQL does not outlive a killed process, and its throw-away data goes with it', async () => {
    const held = await hold(state, 'fresh');
    expect(await answers(held.address)).toBe(true);
    held.process.kill('SIGKILL');
    await vi.waitFor(async () => expect(await answers(held.address)).toBe(false), 10_000);
    await vi.waitFor(async () => expect(await readdir(path.join(dataRoot(state), 'throw-away'))).toEqual([]), 10_000);
  });

  test('Temporal does not outlive a killed process', async () => {
    const held = await hold(state, 'temporal');
    expect(await answers(held.address)).toBe(true);
    held.process.kill('SIGKILL');
    await vi.waitFor(async () => expect(await answers(held.address)).toBe(false), 20_000);
  });

  test('data that is kept survives a killed process; the next start clears its lock', async () => {
    const held = await hold(state, 'kept');
    const table = 'CREATE TABLE proof AS SELECT 7 AS answer';
    await rows(held.address, table);
    held.process.kill('SIGKILL');
    const next = await startPostgres({ name: 'holder' });
    expect(await rows(next.url, 'SELECT answer FROM proof')).toEqual([{ answer: 7 }]);
    await next.stop();
    expect(await answers(next.url)).toBe(false);
  });

  test('a second process joins the server that the first one runs, and does not stop it', async () => {
    const held = await hold(state, 'kept');
    const joined = await startPostgres({ name: 'holder' });
    expect(joined.url).toBe(held.address);
    await joined.stop();
    expect(await answers(held.address)).toBe(true);
    held.process.kill('SIGKILL');
    await vi.waitFor(async () => expect(await answers(held.address)).toBe(false), 10_000);
  });

  test('DATABASE_URL wins, but never for throw-away data', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://somebody:secret@127.0.0.1:1/theirs');
    expect((await startPostgres({ name: 'x' })).url).toContain('/theirs');
    const fresh = await startPostgres({ name: 'x', fresh: true });
    expect(fresh.url).not.toContain('/theirs');
    expect(await createDatabase(fresh.url, 'one')).toMatch(/\/one$/);
    await fresh.stop();
  });
});
