import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { Engine } from '../../api/engine.ts';
import { submitCommand, type CommandRequest } from '../../api/commands/submit.ts';
import { claimCommands, putBackCommand } from '../../database/command-queue.ts';
import { takeIn, type NewCommand } from '../../database/commands.ts';
import { connectionTo } from '../../database/data-source.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { startRelay } from '../../runtime/relaying.ts';
import { start } from '../fixtures/processes.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { openPlace, person, registered, until, type Place } from './place.ts';

const actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;
const addContact = (stream: string, key: string, more: Partial<CommandRequest> = {}): CommandRequest => {
  const base = { actor, type: 'addContact', stream, input: person(`P${key}`), idempotencyKey: key };
  return { ...base, receivedAt: Date.now(), ...more };
};
const away = (place: Place) => ({ ...place.counter, engine: null });

/** A relay beside the place, until the test ends. */
function relayOf(place: Place): void {
  const relay = startRelay({ ...place.counter, databaseUrl: place.url });
  onTestFinished(async () => await relay.stop());
}
const open = async ({ db }: Pick<Place, 'db'>) =>
  (await db.query<readonly unknown[]>(`SELECT FROM command WHERE state = 'ACCEPTED'`)).length;

describe('the relay sends what is stored', () => {
  test('in the order in which a stream was told, each once', async () => {
    const place = await openPlace();
    const streams = [(await registered(place, 'a')).org, (await registered(place, 'b')).org];
    for (let index = 0; index < 10; index += 1) {
      for (const stream of streams) await submitCommand(away(place), addContact(stream, `${stream}-${index}`));
    }
    expect(await open(place)).toBe(20);
    relayOf(place);
    await until(async () => (await open(place)) === 0);
    for (const stream of streams) {
      const told = (await place.journal(stream)).filter(({ type }) => type === 'ContactAdded').slice(1);
      const sql = 'SELECT id FROM command WHERE stream = $1 AND type = $2 ORDER BY position';
      const rows = await place.db.query<readonly { id: string }[]>(sql, [stream, 'addContact']);
      expect(told.map(({ commandId }) => commandId)).toEqual(rows.map(({ id }) => id));
    }
  });

  test('not before a grace period is over, and then by itself', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'grace');
    relayOf(place);
    const outcome = await submitCommand(place.counter, addContact(org, 'k', { graceSeconds: 1.5 }));
    expect(outcome.kind).toBe('accepted');
    await until(async () => (await open(place)) === 0);
    const sql = `SELECT e.position, c.not_before <= clock_timestamp() AS over, j.recorded_at >= c.not_before AS kept
      FROM command c JOIN effect e ON e.result->>'messageId' = c.id JOIN journal j ON j.command_id = c.id WHERE c.id = $1`;
    expect(await place.db.query(sql, [outcome.command?.id])).toMatchObject([{ over: true, kept: true }]);
  });

  test('a plain refusal is recorded; an ended stream is answered from where it stands (C9)', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'refuse');
    await submitCommand(
      away(place),
      addContact(org, 'k', { type: 'recordValidation', input: { outcome: 'VALIDATED' } }),
    );
    const lines = [{ productId: 'PID-A', quantity: 1 }];
    const request = { requestNumber: 'R-1', organizationId: org, programId: 'cisco-techsoup', lines };
    expect(await place.say('don_1', 'recordRequest', request)).toEqual([]);
    const cancel = { type: 'cancelDonation', input: {}, reason: 'withdrawn' };
    expect((await submitCommand(place.counter, addContact('don_1', 'c', cancel))).kind).toBe('applied');
    await until(async () => (await place.engine.describe('don_1'))?.status.name === 'COMPLETED');
    await submitCommand(away(place), addContact('don_1', 'late', cancel));
    relayOf(place);
    await until(async () => (await open(place)) === 0);
    const sql = `SELECT answer->'refusal'->'findings'->0->>'code' AS code FROM command WHERE state = 'REJECTED' ORDER BY position`;
    expect(await place.db.query(sql)).toEqual([{ code: 'INVALID_TRANSITION' }, { code: 'DONATION_FINAL' }]);
  });

  test('end-of-life dates need no engine', async () => {
    const place = await openPlace();
    const eox = { type: 'recordEox', input: { productId: 'PID-A', lastDateOfSupport: '2030-01-31' } };
    const outcome = await submitCommand(away(place), addContact('eox/PID-A', 'eox', eox));
    expect(outcome).toMatchObject({ kind: 'applied', command: { state: 'APPLIED' } });
  });

  test('it forwards facts between streams and starts the delivery of messages', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'facts');
    relayOf(place);
    const lines = [{ productId: 'PID-A', quantity: 1 }];
    const request = { requestNumber: 'R-1', organizationId: org, programId: 'cisco-techsoup', lines };
    expect(await place.say('don_1', 'recordRequest', request)).toEqual([]);
    await until(async () => ((await place.engine.snapshot('don_1')).entity.heard[org] ?? 0) > 0);
  });
});

describe('1.2: nobody holds up others', () => {
  const row = (id: string, organization: string): NewCommand => {
    const stream = `don_${id}`;
    const message = { id, at: 0, occurredAt: 0, actor, hash: id, command: { type: 'x' } };
    const texts = { reason: null, note: null, input: {}, expectedVersion: null };
    const at = new Date(0).toISOString();
    const keys = { principal: actor.id, role: actor.role, idempotencyKey: id, hash: id };
    return { id, stream, type: 'x', ...keys, ...texts, message, receivedAt: at, occurredAt: at, organization };
  };

  test('an organization with a thousand waiting commands takes turns with one that has three', async () => {
    const { db } = await openPlace();
    for (let index = 0; index < 1_000; index += 1) await takeIn(db, row(`cmd_big${index}`, 'org_big'), null);
    for (let index = 0; index < 3; index += 1) await takeIn(db, row(`cmd_small${index}`, 'org_small'), null);
    const turns = async (count: number) => (await claimCommands(db.manager, count)).map(({ id }) => id);
    expect((await turns(4)).toSorted()).toEqual(['cmd_big0', 'cmd_big1', 'cmd_small0', 'cmd_small1']);
    expect((await turns(2)).toSorted()).toEqual(['cmd_big2', 'cmd_small2']); // what is on its way counts
    expect(await turns(1)).toEqual(['cmd_big3']);
  });

  test('commands that nobody answers again and again leave room for others', async () => {
    const { db } = await openPlace();
    for (let index = 0; index < 40; index += 1) await takeIn(db, row(`cmd_stuck${index}`, `org_${index}`), null);
    await db.query("UPDATE command SET attempts = 9, last_failure = 'UNANSWERED'");
    const first = (await claimCommands(db.manager, 32)).map(({ id }) => id);
    expect(first).toHaveLength(16);
    await takeIn(db, row('cmd_fresh', 'org_fresh'), null);
    expect((await claimCommands(db.manager, 16)).map(({ id }) => id)).toEqual(['cmd_fresh']);
  });

  test('a command that fails waits alone; it goes on holding its own stream', async () => {
    const { db } = await openPlace();
    await takeIn(db, row('cmd_1', 'org_a'), null);
    await takeIn(db, { ...row('cmd_2', 'org_a'), stream: 'don_cmd_1' }, null);
    await takeIn(db, row('cmd_3', 'org_a'), null);
    const claimed = async () => (await claimCommands(db.manager, 5)).map(({ id }) => id);
    expect(await claimed()).toEqual(['cmd_1', 'cmd_3']);
    await putBackCommand(db.manager, 'cmd_1', { failure: 'STREAM_LOST', afterSeconds: 60 });
    expect(await claimed()).toEqual([]);
    await putBackCommand(db.manager, 'cmd_1', { failure: 'STREAM_LOST', afterSeconds: 0 });
    expect(await claimed()).toEqual(['cmd_1']);
    expect(await claimed()).toEqual([]); // and nobody else takes what is on its way
  });
});

describe('two relays beside each other', () => {
  test('send each command once', async () => {
    const sent: string[] = [];
    const place = await openPlace({
      around: ({ append, ...rest }) => ({
        ...rest,
        append: async (input) => {
          const written = await append(input);
          sent.push(`${input.message.id} ${written.kind}`);
          return written;
        },
      }),
    });
    const { org } = await registered(place, 'two');
    for (let index = 0; index < 10; index += 1) await submitCommand(away(place), addContact(org, `k${index}`));
    relayOf(place);
    relayOf(place);
    await until(async () => (await open(place)) === 0);
    expect(sent.filter((line) => line.endsWith('repeated'))).toEqual([]);
    expect((await place.journal(org)).filter(({ type }) => type === 'ContactAdded')).toHaveLength(11);
  });
});

describe('a process that dies between the row and the engine', () => {
  test('what it stored, the relay process finishes; what that had begun, the next one does', async () => {
    const database = await createTestDatabase();
    const db = await connectionTo(database.url, 3).initialize();
    const address = inject('temporalAddress');
    const connection = await Connection.connect({ address });
    onTestFinished(async () => {
      await connection.close();
      await db.destroy();
      await database.drop();
    });
    const taskQueue = `installation-${randomUUID()}`;
    const engine = new Engine({ client: new Client({ connection, namespace: 'almoner' }), taskQueue });
    const env = { DATABASE_URL: database.url, TEMPORAL_ADDRESS: address, ALMONER_TASK_QUEUE: taskQueue };
    const org = `org_${randomUUID()}`;
    const input = { legalName: 'Helix House', country: 'US', programId: 'cisco-techsoup', contact: person('Ana') };
    const request = {
      actor,
      type: 'registerOrganization',
      stream: org,
      input,
      idempotencyKey: 'r',
      receivedAt: Date.now(),
    };
    // The command is stored by a process that is gone before it could send anything.
    const outcome = await submitCommand({ db, engine: null, policies: policyOf }, request);
    expect(outcome.kind).toBe('accepted');

    const first = start('relay.ts', [], env);
    await first.until('relay.ready');
    const claimed = async () =>
      (await db.query<readonly unknown[]>('SELECT FROM command WHERE claimed_until > now()')).length > 0;
    await until(claimed); // it has taken the command on, and nobody works the queue yet
    first.child.kill('SIGKILL');
    await first.ended;
    await db.query('UPDATE command SET claimed_until = now()'); // the lease is over

    const second = start('relay.ts', [], env);
    const worker = start('worker.ts', [], env);
    await Promise.all([second.until('relay.ready'), worker.until('worker.ready')]);
    await until(async () => (await open({ db })) === 0);
    const journal = await db.query<readonly unknown[]>(`SELECT FROM journal WHERE type = 'OrganizationRegistered'`);
    expect(journal).toHaveLength(1);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.lines.at(-1)).toContain('relay.stopped');
    expect([...second.lines, ...first.lines].join('\n')).not.toMatch(/helix|lopez/i);
    await engine.terminate(org, 'the test is over');
  }, 120_000);
});
