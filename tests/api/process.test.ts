import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { connectionTo } from '../../database/data-source.ts';
import type { EngineNotice } from '../../runtime/engine-status.ts';
import { checkout } from '../../runtime/config.ts';
import { freePorts } from '../../runtime/servers/ports.ts';
import { run, start } from '../fixtures/processes.ts';
import { createTestDatabase } from '../setup/databases.ts';

/** A database and a free port for one API process; its engine is at an address where nobody listens, unless told otherwise. */
async function place(engine = '127.0.0.1:9') {
  const database = await createTestDatabase();
  onTestFinished(async () => await database.drop());
  const [port] = await freePorts(1);
  const env = { DATABASE_URL: database.url, TEMPORAL_ADDRESS: engine, PORT: String(port), HOST: '127.0.0.1' };
  return { env, url: `http://127.0.0.1:${port}`, port: Number(port) };
}

/** What /readyz says once it fits. */
async function readiness(url: string, fits: (body: Readonly<Record<string, unknown>>) => boolean) {
  for (;;) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    const body = response === null ? {} : ((await response.json()) as Readonly<Record<string, unknown>>);
    if (response !== null && fits(body)) return { status: response.status, body };
    await sleep(50);
  }
}

describe('the API process', () => {
  test('serves, and stops in order when told', async () => {
    const { env, url } = await place(inject('temporalAddress'));
    const api = start('api.ts', [], env);
    await api.until('api.ready');
    const { status, body } = await readiness(url, ({ engine, database }) => engine === 'up' && database === 'up');
    expect([status, body['status']]).toEqual([200, 'ready']);
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(0);
    expect(api.lines.join('\n')).toContain('api.stopped');
  });

  test('a port that is taken is told in one sentence with a way out', async () => {
    const { env, port } = await place();
    const other = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { code, output } = await run('api.ts', [], env);
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(output).toContain(`PORT=${port + 1}`);
    expect(output).not.toContain('    at ');
  });

  test('tells of an engine on its way, and leaves when its parent has gone', async () => {
    const { env, url } = await place();
    const child = spawn(process.execPath, [path.join(checkout, 'runtime/api.ts')], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await readiness(url, ({ engine }) => engine === 'down');
    const notice: EngineNotice = { type: 'engine', state: 'preparing', minutes: 9 };
    child.send(notice);
    const { body } = await readiness(url, ({ engine }) => engine === 'preparing');
    expect(body['minutesLeft']).toBe(9);
    child.disconnect();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });
});

describe('npm run ops:user', () => {
  test('adds a person who can sign in until he is disabled', async () => {
    const { env, url } = await place();
    const api = start('api.ts', [], env);
    await api.until('api.ready');
    const added = await run('ops-user.ts', ['add', 'Eve@example.org', 'AUDITOR'], env);
    const password = /shown only now: (?<password>\S+)/.exec(added.output)?.groups?.['password'] ?? '';
    expect(added.code).toBe(0);
    const headers = { 'content-type': 'application/json' };
    const signIn = async () => {
      const body = JSON.stringify({ email: 'eve@example.org', password });
      return (await fetch(`${url}/session`, { method: 'POST', headers, body })).status;
    };
    expect(await signIn()).toBe(200);
    expect((await run('ops-user.ts', ['add', 'eve@example.org', 'AUDITOR'], env)).code).toBe(1);
    expect((await run('ops-user.ts', ['disable', 'eve@example.org'], env)).code).toBe(0);
    expect(await signIn()).toBe(401);
    const db = await connectionTo(env.DATABASE_URL, 1).initialize();
    const left = await db.query<object[]>('SELECT * FROM session');
    await db.destroy();
    expect(left).toEqual([]);
  });

  test.each([[[]], [['add', 'nobody', 'AUDITOR']], [['add', 'a@b.example', 'RECIPIENT']], [['erase', 'a@b.example']]])(
    'says how it is used after %j',
    async (args) => {
      const { code, output } = await run('ops-user.ts', args, {});
      expect([code, output]).toEqual([2, expect.stringContaining('Usage')]);
    },
  );
});
