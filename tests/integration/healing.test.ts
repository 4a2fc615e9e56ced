import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../api/engine.ts';
import { submitCommand, type CommandRequest } from '../../api/commands/submit.ts';
import { rehydrate } from '../../runtime/rehydration.ts';
import { startRelay } from '../../runtime/relaying.ts';
import { activitiesOn, startWorker } from '../../runtime/worker-factory.ts';
import type { Carried } from '../../workflows/messages.ts';
import { changedBundle } from './changed-shell.ts';
import { openPlace, person, registered, until, type Place } from './place.ts';

const actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;
const addContact = (stream: string, key: string): CommandRequest => {
  const base = { actor, type: 'addContact', stream, input: person(`P${key}`), idempotencyKey: key };
  return { ...base, receivedAt: Date.now() };
};
const away = (place: Place) => ({ ...place.counter, engine: null });
const parts = ({ db, engine }: Place) => ({ db, engine });

function relayOf(place: Place): void {
  const relay = startRelay({ ...place.counter, databaseUrl: place.url });
  onTestFinished(async () => await relay.stop());
}

const open = async ({ db }: Place) =>
  (await db.query<readonly unknown[]>(`SELECT FROM command WHERE state = 'ACCEPTED'`)).length;
const epochOf = async ({ db }: Place, stream: string): Promise<number | undefined> => {
  const sql = 'SELECT epoch FROM stream_state WHERE stream = $1';
  return (await db.query<readonly { readonly epoch: number }[]>(sql, [stream]))[0]?.epoch;
};
const contactsAdded = async (place: Place, stream: string) =>
  (await place.journal(stream)).filter(({ type }) => type === 'ContactAdded').length;

describe('C10: the relay gives a stream that its engine has lost a new run', () => {
  test('a command for a terminated run is carried out once, in the order of the stream', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'ended');
    await place.engine.terminate(org, 'lost');
    for (const key of ['a', 'b', 'c']) await submitCommand(away(place), addContact(org, key));
    relayOf(place);
    await until(async () => (await open(place)) === 0);
    expect(await contactsAdded(place, org)).toBe(4);
    expect(await epochOf(place, org)).toBe(2);
  });

  test('a command for a run that cannot be replayed is carried out once', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'misfit');
    await until(async () => ((await place.engine.describe(org))?.historyLength ?? 0) > 4);
    await place.stopWorker();
    const { native: connection } = place.linked;
    const { taskQueue, options } = place;
    const bundle = await changedBundle();
    const activities = activitiesOn(place.db);
    const worker = await startWorker({ connection, namespace: options.namespace, taskQueue, activities, bundle });
    onTestFinished(worker.stop);
    await submitCommand(away(place), addContact(org, 'a'));
    relayOf(place);
    const waited = performance.now();
    for (; (await open(place)) > 0 && performance.now() - waited < 90_000;) await sleep(200);
    expect(await open(place)).toBe(0);
    expect(await contactsAdded(place, org)).toBe(2);
    expect(await epochOf(place, org)).toBe(2);
  }, 120_000);

  test('a fact for a terminated run is heard', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'fact');
    const lines = [{ productId: 'PID-A', quantity: 1 }];
    const request = { requestNumber: 'R-1', organizationId: org, programId: 'cisco-techsoup', lines };
    expect(await place.say('don_1', 'recordRequest', request)).toEqual([]);
    await place.forward();
    await until(async () => ((await place.engine.snapshot('don_1')).entity.heard[org] ?? 0) > 0);
    await place.engine.terminate('don_1', 'lost');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    relayOf(place);
    await until(async () => (await epochOf(place, 'don_1')) === 2);
    await until(async () => ((await place.engine.snapshot('don_1')).entity.heard[org] ?? 0) > 1);
  });

  test('a stream that was given a new run before is not begun anew by a fact or a command that creates', async () => {
    const place = await openPlace();
    const { org, acc } = await registered(place, 'again');
    expect(await place.say(acc, 'startRegistration')).toEqual([]);
    await place.forward();
    await rehydrate(parts(place), { all: true });
    await place.engine.terminate(acc, 'lost');
    await place.engine.terminate(org, 'lost');
    relayOf(place);
    const input = { legalName: 'Helix', country: 'US', programId: 'cisco-techsoup', contact: person('Ana') };
    const again = { ...addContact(org, 'again'), type: 'registerOrganization', input };
    const outcome = await submitCommand(away(place), again);
    await until(async () => (await open(place)) === 0);
    const sql = 'SELECT state FROM command WHERE id = $1';
    expect(await place.db.query(sql, [outcome.command?.id])).toEqual([{ state: 'REJECTED' }]);
    expect(await epochOf(place, org)).toBe(3);
  });
});

describe('C10: several that give one stream a new run at once', () => {
  test('the run that is left is the one that may write', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'several');
    // Whoever raised the epoch first is slow to start his run.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const begun: number[] = [];
    const slow: Engine = Object.create(place.engine, {
      restart: {
        value: async (stream: string, carried: Carried) => {
          begun.push(carried.epoch);
          await held;
          await place.engine.restart(stream, carried);
        },
      },
    });
    const first = rehydrate({ db: place.db, engine: slow }, { stream: org, all: true });
    await until(async () => await Promise.resolve(begun.length > 0));
    const second = rehydrate(parts(place), { stream: org, all: true });
    await Promise.race([second, sleep(1_000)]);
    release();
    await Promise.all([first, second]);
    expect((await place.engine.snapshot(org)).epoch).toBe(await epochOf(place, org));
    expect(await place.say(org, 'addContact', person('Ben'))).toEqual([]);
  });
});
