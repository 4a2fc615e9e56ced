import { Connection } from '@temporalio/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readCommand } from '../../database/commands.ts';
import { rehydrate } from '../../runtime/rehydration.ts';
import { dispatch } from '../../api/commands/dispatch.ts';
import { ensureNamespace, startTemporal } from '../../runtime/servers/temporal-server.ts';
import type { Snapshot } from '../../workflows/messages.ts';
import { form, openPlace, person, registered, until, type Place } from './place.ts';

const hour = 3_600_000;

const waiting = async ({ db }: Place): Promise<number> =>
  (await db.query<readonly unknown[]>(`SELECT FROM outbox WHERE kind = 'FACT' AND state = 'PENDING'`)).length;
/** What a restart must not change. */
const standing = ({ seq, phase, due, entity }: Snapshot) => ({ seq, phase, due, entity });
const parts = ({ db, engine }: Place) => ({ db, engine });

describe('C10: a new run takes over', () => {
  test('what the old run was about to write is refused; sent again it has its effect once', async () => {
    let held: Promise<void> | null = null;
    const asked: string[] = [];
    const answered: string[] = [];
    const place = await openPlace({
      around: ({ append }) => ({
        append: async (input) => {
          asked.push(input.message.id);
          const wait = held;
          held = null; // only the first one is held back
          await wait;
          const written = await append(input);
          answered.push(`${input.message.id} ${written.kind}`);
          return written;
        },
      }),
    });
    const { org } = await registered(place, 'zombie');
    let release = (): void => undefined;
    held = new Promise((resolve) => (release = resolve));
    const lost = place.say(org, 'addContact', person('Ben'), 'cmd_z').catch((error: unknown) => error);
    await until(async () => await Promise.resolve(asked.includes('cmd_z')));

    expect(await rehydrate(parts(place), { all: true })).toMatchObject({ restarted: 1 });
    release();
    await until(async () => await Promise.resolve(answered.includes('cmd_z superseded')));
    expect(await lost).toBeInstanceOf(Error);
    expect((await place.journal(org)).map(({ commandId }) => commandId)).not.toContain('cmd_z');
    const command = await readCommand(place.db.manager, 'cmd_z');
    expect(command?.state).toBe('ACCEPTED');
    if (command === null) return;
    expect(await dispatch(place.counter, command)).toBeNull();
    expect(answered.at(-1)).toBe('cmd_z written');
    expect((await place.journal(org)).filter(({ commandId }) => commandId === 'cmd_z')).toHaveLength(1);
  });

  test('a fact that the old run had not heard is sent again', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'unheard');
    const lines = [{ productId: 'PID-A', quantity: 1 }];
    const request = { requestNumber: 'R-1', organizationId: org, programId: 'cisco-techsoup', lines };
    expect(await place.say('don_1', 'recordRequest', request)).toEqual([]);
    await place.forward();
    const heard = async () => (await place.engine.snapshot('don_1')).entity.heard[org] ?? 0;
    await until(async () => (await heard()) > 0);
    const before = await heard();

    await place.engine.terminate('don_1', 'lost');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    await place.forward();
    expect(await waiting(place)).toBe(1); // a run that is lost, not one that has ended: the fact waits

    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 1, running: 1, facts: 1 });
    await place.stopWorker();
    await place.forward(); // reaches a run that nobody works
    expect(await waiting(place)).toBe(0);
    await place.engine.terminate('don_1', 'lost again');
    await place.startWorker();
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 1, running: 1, facts: 1 });
    await place.forward();
    await until(async () => (await heard()) > before);
  });

  test('when the store of the engine is lost, every stream goes on with the same dates', async () => {
    const first = await ownEngine();
    const place = await openPlace({ address: first.address });
    const { org, acc } = await registered(place, 'store');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    expect(await place.say(acc, 'startRegistration')).toEqual([]);
    await place.forward();
    expect(await place.say(acc, 'submitRegistration', form('ana@example.org', 'ana'))).toEqual([]);
    const before = [standing(await place.engine.snapshot(org)), standing(await place.engine.snapshot(acc))];
    expect(before.every(({ due }) => due.length > 0)).toBe(true);
    await place.stopWorker();
    await first.stop();

    const second = await ownEngine();
    await place.moveTo(second.address);
    await place.startWorker();
    expect(await rehydrate(parts(place), { dryRun: true })).toMatchObject({ restarted: 2, running: 0 });
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 2, running: 0, final: 0 });
    const { engine } = place;
    expect([standing(await engine.snapshot(org)), standing(await engine.snapshot(acc))]).toEqual(before);
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 0, running: 2, facts: 0 });
    place.now += hour;
    expect(await place.say(acc, 'recordActivationEmail')).toEqual([]);
  });
});

async function ownEngine() {
  const server = await startTemporal({ inMemory: true, log: () => undefined });
  onTestFinished(server.stop);
  const connection = await Connection.connect({ address: server.address });
  await ensureNamespace(connection, 'almoner');
  await connection.close();
  return server;
}
