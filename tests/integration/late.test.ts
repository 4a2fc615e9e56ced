import { expect, describe, onTestFinished, test } from 'vitest';
import { countLateStreams } from '../../database/late.ts';
import { Healer } from '../../runtime/healing.ts';
import { lookAtLate } from '../../runtime/late.ts';
import { startRelay } from '../../runtime/relaying.ts';
import { openPlace, registered, runOf, until, type Place } from './place.ts';

const DAY = 86_400_000;

/** An organization that was to be validated a month ago; by its own run that is still to come. */
async function overdue(name: string): Promise<{ readonly place: Place; readonly org: string }> {
  const place = await openPlace();
  place.now = Date.now() - 40 * DAY;
  const { org } = await registered(place, name);
  expect(await place.say(org, 'submitValidation')).toEqual([]);
  return { place, org };
}

/** Its run has begun and has nothing to do. */
const asleep = async (place: Place, org: string): Promise<void> =>
  await until(async () => {
    const { historyLength, raw } = await runOf(place, org);
    const idle = (raw.pendingWorkflowTask ?? null) === null && (raw.pendingActivities ?? []).length === 0;
    return idle && historyLength > 4;
  });
const look = async ({ db, engine }: Place) =>
  await lookAtLate({ db, engine, healer: new Healer({ db, engine }) }, () => false);
const fired = async (place: Place, org: string) =>
  (await place.journal(org)).filter(({ type }) => type === 'DeadlineFired').length;
const pending = async ({ db }: Place) =>
  (await db.query<readonly unknown[]>(`SELECT FROM outbox WHERE kind = 'MESSAGE' AND state = 'PENDING'`)).length;
const tasks = async ({ db }: Place) =>
  await db.query<readonly { template: string; count: number }[]>(
    'SELECT template, count(*)::int AS count FROM mailbox GROUP BY template ORDER BY template',
  );

describe('C10: a stream that is late is found although nothing comes for it', () => {
  test('one whose run was ended lives again after the look at the start of the relay, and is told of once', async () => {
    const { place, org } = await overdue('ended');
    await place.engine.terminate(org, 'lost');
    expect(await countLateStreams(place.db.manager)).toBe(1);
    const relays = [1, 2].map(() => startRelay({ ...place.counter, databaseUrl: place.url }));
    onTestFinished(async () => void (await Promise.all(relays.map(async ({ stop }) => await stop()))));
    await until(async () => (await countLateStreams(place.db.manager)) === 0);
    await until(async () => (await pending(place)) === 0);
    expect((await runOf(place, org)).status.name).toBe('RUNNING');
    expect(await fired(place, org)).toBe(1);
    // What was missed meanwhile: the end of the promise, and of its repeats the newest.
    expect(await tasks(place)).toEqual([{ template: 'validation-task', count: 2 }]);
    const epoch = 'SELECT epoch FROM stream_state WHERE stream = $1';
    expect(await place.db.query(epoch, [org])).toEqual([{ epoch: 2 }]);
    expect(await look(place)).toEqual({ late: 0, renewed: 0, nudged: 0, failed: 0 });
  });

  test('one that is lost while the relay runs is found by a later look', async () => {
    const { place, org } = await overdue('later');
    const relay = startRelay({ ...place.counter, databaseUrl: place.url, lateLookMs: 500 });
    onTestFinished(relay.stop);
    await until(async () => (await pending(place)) === 0);
    await place.engine.terminate(org, 'lost');
    await until(async () => (await fired(place, org)) === 1);
    expect((await runOf(place, org)).status.name).toBe('RUNNING');
  });

  test('an engine that goes away while it is asked does not cost an hour', async () => {
    const { place, org } = await overdue('gone');
    await place.engine.terminate(org, 'lost');
    const away = { times: 0, until: 0 };
    const isThere = async () => performance.now() >= away.until;
    const asked = async (stream: string) => {
      away.times += 1;
      if (away.times === 1) away.until = performance.now() + 1_500;
      if (await isThere()) return await place.engine.describe(stream);
      throw new Error('away');
    };
    const engine = Object.create(place.engine, { isThere: { value: isThere }, describe: { value: asked } });
    const relay = startRelay({ ...place.counter, engine, databaseUrl: place.url });
    onTestFinished(relay.stop);
    await until(async () => (await fired(place, org)) === 1);
    expect(away.times).toBeGreaterThan(1);
    expect((await runOf(place, org)).status.name).toBe('RUNNING');
  });

  test('one that sleeps is told to look, and goes on in its run', async () => {
    const { place, org } = await overdue('asleep');
    await asleep(place, org);
    const { runId } = await runOf(place, org);
    expect(await look(place)).toEqual({ late: 1, renewed: 0, nudged: 1, failed: 0 });
    expect((await runOf(place, org)).runId).toBe(runId);
  });

  test('one that nobody works is left to its worker', async () => {
    const { place, org } = await overdue('unworked');
    await asleep(place, org);
    await place.stopWorker();
    await place.engine.nudge(org);
    expect(await look(place)).toEqual({ late: 1, renewed: 0, nudged: 0, failed: 0 });
  });

  test('one that is in time is left alone, and nothing is done without the engine', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'well');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    expect(await look(place)).toEqual({ late: 0, renewed: 0, nudged: 0, failed: 0 });
    const late = await overdue('away');
    const away = Object.create(late.place.engine, { isThere: { value: async () => false } });
    const found = await lookAtLate({ db: late.place.db, engine: away, healer: new Healer(late.place) });
    expect(found).toEqual({ late: 0, renewed: 0, nudged: 0, failed: 0 });
  });
});
