import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { cancelCommand, submitCommand, type CommandRequest } from '../../api/commands/submit.ts';
import { killPostgres } from '../../bench/killed-postgres.ts';
import { startRelay } from '../../runtime/relaying.ts';
import { ownEngine } from '../setup/own-engine.ts';
import { codesOf, openPlace, person, registered, until } from './place.ts';

const actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;

test('1.2: with the engine dead everything is accepted; when it is back each is applied once, in order, by itself', async () => {
  const { address, kill, restart } = await ownEngine();
  const place = await openPlace({ address });
  const relay = startRelay({ ...place.counter, databaseUrl: place.url });
  onTestFinished(async () => await relay.stop());
  const streams = [(await registered(place, 'a')).org, (await registered(place, 'b')).org];
  await kill();
  await sleep(1_200); // longer than the engine is trusted to be there

  const add = (stream: string, key: string): CommandRequest => {
    const input = person(`P${key}`);
    return { actor, type: 'addContact', stream, input, idempotencyKey: `${stream}/${key}`, receivedAt: Date.now() };
  };
  for (let index = 0; index < 8; index += 1) {
    for (const stream of streams) {
      const outcome = await submitCommand(place.counter, add(stream, String(index)));
      expect(outcome).toMatchObject({ kind: 'accepted', command: { state: 'ACCEPTED', attempts: 0 } });
    }
  }
  const regretted = await submitCommand(place.counter, add(streams[0] ?? '', 'regretted'));
  const cancelled = await cancelCommand(place.counter, { actor, commandId: regretted.command?.id ?? '' });
  expect(cancelled.kind === 'refused' ? codesOf(cancelled.refusal) : []).toEqual(['CANCELLED_BY_ACTOR']);
  // What is sent again during the outage is the same command.
  const again = await submitCommand(place.counter, add(streams[0] ?? '', '0'));
  expect(again.kind).toBe('accepted');

  await sleep(3_000);
  await restart();
  const open = `SELECT FROM command WHERE state = 'ACCEPTED'`;
  await until(async () => (await place.db.query<readonly unknown[]>(open)).length === 0);
  for (const stream of streams) {
    const told = (await place.journal(stream)).filter(({ type }) => type === 'ContactAdded').slice(1);
    const sql = `SELECT id FROM command WHERE stream = $1 AND type = 'addContact' AND state = 'APPLIED' ORDER BY position`;
    const rows = await place.db.query<readonly { id: string }[]>(sql, [stream]);
    expect(rows).toHaveLength(8);
    expect(told.map(({ commandId }) => commandId)).toEqual(rows.map(({ id }) => id));
  }
  // Nobody was punished for the outage.
  const [worst] = await place.db.query<readonly { attempts: number }[]>(
    'SELECT max(attempts) AS attempts FROM command',
  );
  expect(worst?.attempts).toBeLessThan(4);
}, 120_000);

test('1.2, 1.6: a durable database is killed twice under load: calls fail soon, repeats succeed, nothing is lost or doubled', async () => {
  const plan = { seed: 11, seconds: 10, kills: 2, callers: 3, namespace: 'almoner' };
  const done = await killPostgres({ ...plan, temporalAddress: inject('temporalAddress') });
  expect(done.problems).toEqual([]);
  expect(done.kills).toBeGreaterThanOrEqual(2);
  expect(done.faults).toBeGreaterThan(0);
  expect(done.told).toBeGreaterThan(20);
}, 240_000);
