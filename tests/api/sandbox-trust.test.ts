import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { rowsOf } from '../../database/query.ts';
import { Bell } from '../../runtime/bell.ts';
import { organizations } from '../../runtime/demo/organizations.ts';
import { seedDemo } from '../../runtime/demo/seed.ts';
import { SandboxHost } from '../../runtime/sandbox/host.ts';
import { placeOf } from '../../runtime/sandbox/leftovers.ts';
import { problems } from '../../runtime/sandbox/problem.ts';
import { createDatabase, dropDatabase } from '../../runtime/servers/postgres.ts';
import { startTemporal, type TemporalServer } from '../../runtime/servers/temporal-server.ts';
import { ownEngine } from '../setup/own-engine.ts';
import { openApi, type Api } from './setup/api.ts';
import { Sandboxes, type Sandbox } from './setup/sandboxes.ts';

/** What people may count on when they use the time machine: nothing stays behind, nothing hangs, nobody's data leaks. */

let api: Api;
let sandboxes: Sandboxes;
let donation: string;

beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  sandboxes = new Sandboxes(api);
  await seedDemo(api.db, Date.now(), undefined, organizations.slice(0, 1));
  const sql = `SELECT id FROM donation WHERE stage = 'SUPPORTED' ORDER BY request_number LIMIT 1`;
  const [row] = await rowsOf<{ readonly id: string }>(api.db.manager, sql);
  donation = row?.id ?? '';
}, 120_000);
afterAll(async () => await api.close());

/** A simulator in this process, while `work` lasts. */
async function simulating<T>(work: () => Promise<T>, temporalAddress = inject('temporalAddress')): Promise<T> {
  const databaseUrl = api.place.url;
  const bell = new Bell(databaseUrl);
  const host = new SandboxHost({ db: api.db, databaseUrl, temporalAddress, namespace: 'sim', bell });
  const running = host.run();
  try {
    return await work();
  } finally {
    host.stop();
    await running;
    await bell.close();
  }
}

async function withSimulations<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  try {
    return await work(new Client({ connection, namespace: 'sim' }));
  } finally {
    await connection.close();
  }
}

/** Ids of the workflows of a sandbox that run. */
async function runsOf(id: string): Promise<readonly string[]> {
  return await withSimulations(async ({ workflow }) => {
    const runs: string[] = [];
    const query = `TaskQueue = "${placeOf(id)}" AND ExecutionStatus = "Running"`;
    for await (const { workflowId } of workflow.list({ query })) runs.push(workflowId);
    return runs;
  });
}

const change = async (sql: string, parameters: unknown[]): Promise<unknown> =>
  await api.db.manager.query(sql, parameters);

const streamOf = ({ streams }: Sandbox, kind: string) => streams.find((stream) => stream.kind === kind);

const inTwoYears = new Date(Date.now() + 2 * 365 * 86_400_000).toISOString().slice(0, 10);

describe('Nothing of a sandbox stays behind', { timeout: 600_000 }, () => {
  test('a failed one can be closed: its database is dropped and its workflows are ended', async () => {
    await simulating(async () => {
      const { id } = await sandboxes.opened({ template: 'SUPPORTED' });
      expect(await sandboxes.databases()).toContain(placeOf(id));
      await expect.poll(async () => (await runsOf(id)).length, { timeout: 20_000 }).toBeGreaterThan(0);
      // As if it had brought three simulators down.
      await change(
        `INSERT INTO sandbox_step (sandbox_id, kind, input, state, result, requested_by)
          VALUES ($1, 'ADVANCE', '{"to": "NEXT"}', 'RUNNING', '{"taken": 3}', 'usr_1')`,
        [id],
      );
      const failed = await sandboxes.until(id, ({ state }) => state === 'FAILED');
      expect(failed.problem).toBe(problems.fallen);
      expect(failed.steps[0]?.state).toBe('FAILED');
      const late = await sandboxes.ask('advanceSandbox', { sandboxId: id, days: 1 });
      expect([late.code, late.message]).toEqual(['INVALID_TRANSITION', expect.stringContaining(problems.fallen)]);

      expect(await sandboxes.closed(id)).toMatchObject({ state: 'CLOSED', problem: null, streams: [] });
      expect(await sandboxes.databases()).not.toContain(placeOf(id));
      await expect.poll(async () => await runsOf(id), { timeout: 20_000 }).toEqual([]);
      const again = await sandboxes.ask('closeSandbox', { sandboxId: id });
      expect(again.code).toBe('INVALID_TRANSITION');
    });
  });

  test('a simulator that starts drops what closed and forgotten sandboxes left, and nothing of anybody else', async () => {
    const { id } = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const forgotten = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const open = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const foreign = 'almoner_sbx_of_somebody_else';
    await createDatabase(api.place.url, foreign);
    await change(`UPDATE sandbox SET state = 'CLOSED' WHERE id = $1`, [id]);
    await change('DELETE FROM sandbox_step WHERE sandbox_id = $1', [forgotten.id]);
    await change('DELETE FROM sandbox WHERE id = $1', [forgotten.id]);
    await change(
      `INSERT INTO sandbox (id, title, created_by, state) VALUES ('sbx_halfway', 'Halfway', 'usr_1', 'BUSY')`,
      [],
    );
    await expect.poll(async () => (await runsOf(id)).length, { timeout: 20_000 }).toBeGreaterThan(0);

    await simulating(async () => {
      const halfway = await sandboxes.until('sbx_halfway', ({ state }) => state === 'FAILED');
      expect(halfway.problem).toBe(problems.abandoned);
      await expect.poll(async () => await runsOf(id), { timeout: 20_000 }).toEqual([]);
      await expect.poll(async () => await runsOf(forgotten.id), { timeout: 20_000 }).toEqual([]);
      const left = await sandboxes.databases();
      expect([foreign, placeOf(open.id)].filter((name) => left.includes(name))).toHaveLength(2);
      expect([placeOf(id), placeOf(forgotten.id)].filter((name) => left.includes(name))).toEqual([]);
      expect((await runsOf(open.id)).length).toBeGreaterThan(0);
      await sandboxes.closed(open.id);
      expect((await sandboxes.closed('sbx_halfway')).state).toBe('CLOSED');
    });
    await dropDatabase(api.place.url, foreign);
  });

  test('what is asked of a sandbox after its closing is told so, and it stays closed', async () => {
    await simulating(async () => {
      const { id } = await sandboxes.opened({ template: 'APPROVED' });
      await sandboxes.closed(id);
      await change(
        `INSERT INTO sandbox_step (sandbox_id, kind, input, state, requested_by)
        VALUES ($1, 'ADVANCE', '{"to": "NEXT"}', 'QUEUED', 'usr_1')`,
        [id],
      );
      const after = await sandboxes.settled(id);
      expect([after.state, after.steps[0]?.state]).toEqual(['CLOSED', 'FAILED']);
    });
  });
});

describe('What somebody types in a sandbox goes where it goes outside, and no further', { timeout: 600_000 }, () => {
  const person = { firstName: 'Wilhelmina', lastName: 'Fernsby', email: 'mina@fernsby.example' };
  const note = 'Told by Mrs Ottoline Quill.';
  const typed = /wilhelmina|fernsby|ottoline|quill/iu;

  test('to the record in the sandbox’s own database; the books, the journal and the engine never keep it', async () => {
    await simulating(async () => {
      const sandbox = await sandboxes.opened({ template: 'SUPPORTED' });
      const streamId = streamOf(sandbox, 'organization')?.streamId;
      const act = { sandboxId: sandbox.id, streamId, command: 'addContact', fields: person, note };
      await sandboxes.ask('actInSandbox', act);
      expect((await sandboxes.settled(sandbox.id)).steps[0]).toMatchObject({ state: 'DONE', command: 'addContact' });

      // A refused one leaves as little.
      await sandboxes.ask('actInSandbox', { ...act, fields: { ...person, email: 'fernsby' } });
      expect((await sandboxes.settled(sandbox.id)).steps[0]).toMatchObject({ state: 'REFUSED' });
      expect(await sandboxes.booksOf(sandbox.id)).not.toMatch(typed);

      const own = new pg.Client({ connectionString: sandboxes.addressOf(placeOf(sandbox.id)) });
      await own.connect();
      const tables = ['journal', 'stream_state', 'effect', 'record'] as const;
      const found: string[] = [];
      for (const table of tables) {
        const { rows } = await own.query<{ readonly all: string }>(
          `SELECT json_agg(t)::text AS all FROM public.${table} t`,
        );
        if (typed.test(rows[0]?.all ?? '')) found.push(table);
      }
      const { rows } = await own.query<{ readonly all: string }>('SELECT json_agg(input)::text AS all FROM command');
      await own.end();
      expect(found).toEqual(['record']);
      expect(rows[0]?.all).not.toMatch(typed);

      const told = await withSimulations(async ({ workflow }) => {
        const history = await workflow.getHandle(`${placeOf(sandbox.id)}/organization/${streamId}`).fetchHistory();
        return historyToJSON(history).replaceAll(/"data":\s*"([^"]+)"/gu, (_, data: string) =>
          Buffer.from(data, 'base64').toString(),
        );
      });
      expect(told).toContain('addContact');
      expect(told).not.toMatch(typed);

      await sandboxes.closed(sandbox.id);
      expect(await sandboxes.databases()).not.toContain(placeOf(sandbox.id));
    });
  });

  test('what was typed while no simulator worked is kept until one does, or until the sandbox is closed', async () => {
    const { id, streams } = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const streamId = streams.find(({ kind }) => kind === 'organization')?.streamId;
    await sandboxes.ask('actInSandbox', { sandboxId: id, streamId, command: 'addContact', fields: person, note });
    expect(await sandboxes.booksOf(id)).toMatch(typed);
    await sandboxes.ask('closeSandbox', { sandboxId: id });
    await simulating(async () => await sandboxes.settled(id));
    expect(await sandboxes.booksOf(id)).not.toMatch(typed);
  });

  test('a secret is refused at once, and written nowhere', async () => {
    const { id, streams } = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const streamId = streams.find(({ kind }) => kind === 'organization')?.streamId;
    const fields = { ...person, portalPassword: 'open sesame' };
    const act = { sandboxId: id, streamId, command: 'addContact', fields };
    expect(await sandboxes.ask('actInSandbox', act)).toMatchObject({ code: 'SECRET_NOT_ACCEPTED' });
    expect(await sandboxes.booksOf(id)).not.toMatch(/sesame|fernsby/iu);
    await simulating(async () => await sandboxes.closed(id));
  });
});

describe('An engine that is away while a sandbox is open', { timeout: 600_000 }, () => {
  test('is told as such, what was lived is kept, and time goes on when it is back', async () => {
    const { address, kill, restart } = await ownEngine();
    const next = async (id: string): Promise<Sandbox> => {
      expect((await sandboxes.ask('advanceSandbox', { sandboxId: id, toNext: true })).code).toBeUndefined();
      return await sandboxes.settled(id);
    };
    const standing = ({ state, problem, now, steps }: Sandbox) => [state, problem, now, steps[0]?.state];
    const { id, now } = await simulating(async () => {
      const opened = await sandboxes.opened({ template: 'SUPPORTED' });
      const lived = await next(opened.id);
      expect(standing(lived)).toEqual(['READY', null, lived.now, 'DONE']);
      await kill();
      expect(standing(await next(opened.id))).toEqual(['READY', problems.engineAwayNow, lived.now, 'FAILED']);
      return lived;
    }, address);
    // A simulator that was started meanwhile has to take it up first.
    await simulating(async () => {
      const still = await next(id);
      expect(standing(still)).toEqual(['READY', problems.engineAwayNow, now, 'FAILED']);
      expect((await sandboxes.forecast(id, inTwoYears)).length).toBeGreaterThan(0);
      await restart();
      const lived = await next(id);
      expect(standing(lived)).toEqual(['READY', null, lived.now, 'DONE']);
      expect(Date.parse(lived.now ?? '')).toBeGreaterThan(Date.parse(now ?? ''));
      expect(lived.steps[0]?.comparison).toMatchObject({ equal: true });
      await sandboxes.closed(id);
    }, address);
  });
});

describe('One thing at a time', { timeout: 600_000 }, () => {
  test('of two that move time at one moment one is told that it is busy; closing is taken', async () => {
    const { id } = await simulating(async () => await sandboxes.opened({ template: 'APPROVED' }));
    const day = async () => await sandboxes.ask('advanceSandbox', { sandboxId: id, days: 1 });
    const answers = await Promise.all([day(), day(), day()]);
    const codes = answers.map(({ code = 'asked' }) => code).toSorted();
    expect(codes).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION', 'asked']);
    await simulating(async () => {
      const { state, steps } = await sandboxes.settled(id);
      expect([state, steps.filter(({ kind }) => kind === 'ADVANCE').length]).toEqual(['READY', 1]);
      await sandboxes.closed(id);
    });
  });
});

describe('On a Temporal server that cannot skip time', { timeout: 600_000 }, () => {
  let plain: TemporalServer;
  beforeAll(async () => {
    plain = await startTemporal({ inMemory: true, simNamespaces: [] });
  }, 120_000);
  afterAll(async () => await plain.stop());

  test.each([
    ['a copy', () => ({ donationId: donation })],
    ['a template', () => ({ template: 'SUPPORTED' })],
  ])('%s says so in one sentence and tells the forecast instead', async (_, input) => {
    await simulating(async () => {
      const sandbox = await sandboxes.opened(input());
      expect([sandbox.state, sandbox.problem]).toEqual(['FAILED', problems.noSkipping]);
      expect(sandbox.stage).toBe('SUPPORTED');
      expect(sandbox.waiting.length).toBeGreaterThan(0);
      const forecast = await sandboxes.forecast(sandbox.id, inTwoYears);
      expect(forecast.map(({ name }) => name)).toContain('AttestationRequested');
      expect(await sandboxes.databases()).not.toContain(placeOf(sandbox.id));
      expect((await sandboxes.closed(sandbox.id)).state).toBe('CLOSED');
    }, plain.address);
  });

  test('one that was opened elsewhere fails with the sentence, keeps its forecast, and can be closed', async () => {
    const { id } = await simulating(async () => await sandboxes.opened({ template: 'SUPPORTED' }));
    await simulating(async () => {
      await sandboxes.ask('advanceSandbox', { sandboxId: id, toNext: true });
      expect(await sandboxes.settled(id)).toMatchObject({ state: 'FAILED', problem: problems.noSkipping });
      expect((await sandboxes.forecast(id, inTwoYears)).length).toBeGreaterThan(0);
      await sandboxes.closed(id);
      expect(await sandboxes.databases()).not.toContain(placeOf(id));
    }, plain.address);
  });

  test('an engine that does not answer is told as such, with the forecast too', async () => {
    await simulating(async () => {
      const sandbox = await sandboxes.opened({ template: 'SUPPORTED' });
      expect([sandbox.state, sandbox.problem]).toEqual(['FAILED', problems.engineAway]);
      expect((await sandboxes.forecast(sandbox.id, inTwoYears)).length).toBeGreaterThan(0);
      expect((await sandboxes.closed(sandbox.id)).state).toBe('CLOSED');
    }, '127.0.0.1:9');
  });
});
