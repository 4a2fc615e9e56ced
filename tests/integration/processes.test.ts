import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { expect, inject, onTestFinished, test } from 'vitest';
import { connectionTo } from '../../database/data-source.ts';
import type { Submission } from '../../domain/submission.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { Engine } from '../../api/engine.ts';
import { submit } from '../../api/commands/submit.ts';
import { run, start } from '../fixtures/processes.ts';
import { createTestDatabase } from '../setup/databases.ts';

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await what()); waited += 100) {
    if (waited > 20_000) throw new Error('did not come about within 20 s');
    await sleep(100);
  }
}

/** Database, client and environment of one installation; workflow ids are as in real life. */
async function installation() {
  const database = await createTestDatabase();
  const db = await connectionTo(database.url, 3).initialize();
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  onTestFinished(async () => {
    await connection.close();
    await db.destroy();
    await database.drop();
  });
  const taskQueue = `installation-${randomUUID()}`;
  const engine = new Engine({ client: new Client({ connection, namespace: 'almoner' }), taskQueue });
  const env = {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    ALMONER_TASK_QUEUE: taskQueue,
  };
  const say = async (stream: string, type: Submission['type'], input: object) => {
    const actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;
    const counter = { db, engine, policies: policyOf };
    return await submit(counter, { id: `cmd_${randomUUID()}`, stream, type, input, actor, receivedAt: Date.now() });
  };
  return { db, engine, env, say };
}

test('the worker process works, the relay process forwards facts, both stop when told; lost streams are started again', async () => {
  const { engine, env, say } = await installation();
  const worker = start('worker.ts', [], env);
  const relay = start('relay.ts', [], env);
  for (const ready of [await worker.until('worker.ready'), await relay.until('relay.ready')]) {
    expect(JSON.parse(ready)).toMatchObject({ taskQueue: env.ALMONER_TASK_QUEUE });
  }

  const [org, don] = [`org_${randomUUID()}`, `don_${randomUUID()}`];
  const contact = { firstName: 'Rosalind', lastName: 'Franklin', email: 'rosalind@example.org' };
  const programId = 'cisco-techsoup';
  expect(
    await say(org, 'registerOrganization', { legalName: 'Helix House', country: 'US', programId, contact }),
  ).toBeNull();
  const lines = [{ productId: 'PID-A', quantity: 1 }];
  expect(await say(don, 'recordRequest', { requestNumber: 'R-1', organizationId: org, programId, lines })).toBeNull();
  await until(async () => ((await engine.snapshot(don)).entity.heard[org] ?? 0) > 0);

  const before = await engine.snapshot(don);
  await engine.terminate(don, 'lost');
  const dry = await run('ops-rehydrate.ts', ['--dry-run'], env);
  expect(dry).toEqual({
    code: 0,
    output: '1 streams would get a new run, 1 run as they should, 0 have ended; 0 facts are sent again',
  });
  expect((await run('ops-rehydrate.ts', [], env)).output).toContain('1 streams got a new run, 1 run as they should');
  const after = await engine.snapshot(don);
  expect(after).toMatchObject({ epoch: before.epoch + 1, seq: before.seq, due: before.due });
  expect((await run('ops-rehydrate.ts', ['--stream', don], env)).output).toContain('0 streams got a new run');

  for (const one of [worker, relay]) {
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect(one.lines.at(-1)).toContain('.stopped');
    expect(one.lines.join('\n')).not.toMatch(/rosalind|franklin|helix/i);
  }
  for (const stream of [org, don]) await engine.terminate(stream, 'the test is over');
}, 120_000);

test('without a worker no run can say where it stands, so ops:rehydrate asks for one', async () => {
  const { env } = await installation();
  const { code, output } = await run('ops-rehydrate.ts', [], env);
  expect(code).toBe(1);
  expect(output).toContain('OPS_NO_WORKER');
});

test('a worker that cannot reach its database says so and ends', async () => {
  const env = { TEMPORAL_ADDRESS: inject('temporalAddress'), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const { code, output } = await run('worker.ts', [], env);
  expect(code).toBe(1);
  expect(output).toContain('worker.failed');
});
