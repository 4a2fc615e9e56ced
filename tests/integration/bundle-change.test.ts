import { Client } from '@temporalio/client';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../api/engine.ts';
import { forgetTakeOver, takeOver, takeOverAtLast, type TakeOver } from '../../runtime/takeover.ts';
import { activitiesOn, startWorker, workflowBundle } from '../../runtime/worker-factory.ts';
import type { Carried, Snapshot } from '../../workflows/messages.ts';
import { changedBundle, workFolder } from './changed-shell.ts';
import { openPlace, person, registered, until, type Place } from './place.ts';

/** Several open streams that wait for something. */
async function openStreams(place: Place): Promise<readonly string[]> {
  const names = ['one', 'two', 'three'];
  const streams: string[] = [];
  for (const name of names) {
    const { org, acc } = await registered(place, `bundle-${name}`);
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    expect(await place.say(acc, 'startRegistration')).toEqual([]);
    streams.push(org, acc);
  }
  await place.forward();
  // A run that has only just begun is bound to no code yet.
  const begun = async (stream: string) => ((await place.engine.describe(stream))?.historyLength ?? 0) > 4;
  for (const stream of streams) await until(async () => await begun(stream));
  return streams.toSorted();
}

/** What a restart must not change. */
const standing = ({ seq, phase, due, entity }: Snapshot) => ({ seq, phase, due, entity });
const standings = async ({ engine }: Place, streams: readonly string[]) => {
  return await Promise.all(streams.map(async (stream) => standing(await engine.snapshot(stream))));
};
const epochs = async ({ db }: Place): Promise<readonly { readonly stream: string; readonly epoch: number }[]> =>
  await db.query('SELECT stream, epoch FROM stream_state ORDER BY stream');

async function partsOf(place: Place, bundle: WorkflowBundleWithSourceMap) {
  const { connection, engine } = place.linked;
  const occasions: { readonly event: string; readonly stream?: unknown }[] = [];
  const log: TakeOver['log'] = (event, details) => void occasions.push({ event, ...details });
  const client = new Client({ connection, namespace: place.options.namespace });
  return { parts: { db: place.db, client, engine, bundle, stateFolder: await workFolder(), log }, occasions };
}

/** The worker of this place begins anew with other code. */
async function workWith(place: Place, bundle: WorkflowBundleWithSourceMap): Promise<void> {
  await place.stopWorker();
  const { native: connection } = place.linked;
  const { taskQueue, options } = place;
  const activities = activitiesOn(place.db);
  const worker = await startWorker({
    connection,
    namespace: options.namespace,
    taskQueue,
    activities,
    bundle,
    cached: 20,
  });
  onTestFinished(worker.stop);
}

describe('C10: changed workflow code over open runs', () => {
  test('what does not replay gets a new run with the same dates, and goes on working', async () => {
    const place = await openPlace();
    const streams = await openStreams(place);
    const before = await standings(place, streams);
    expect(before.some(({ due }) => due.length > 0)).toBe(true);

    const bundle = await changedBundle();
    await workWith(place, bundle);
    const { parts, occasions } = await partsOf(place, bundle);
    expect(await takeOver(parts)).toEqual({ looked: streams.length, rehydrated: streams.length, complete: true });
    const misfits = occasions.filter(({ event }) => event === 'takeover.misfit').map(({ stream }) => stream);
    expect(misfits).toEqual(expect.arrayContaining([...streams]));
    expect(occasions.at(-1)).toMatchObject({ event: 'takeover.done', rehydrated: streams.length });

    expect(await standings(place, streams)).toEqual(before);
    const [org = ''] = streams.filter((stream) => stream.startsWith('org_'));
    expect(await place.say(org, 'addContact', person('Ben'))).toEqual([]);
    await until(async () => (await place.engine.snapshot(org)).seq > (before[streams.indexOf(org)]?.seq ?? 0));
  });

  test('what replays is left alone, and is not looked at again', async () => {
    const place = await openPlace();
    const streams = await openStreams(place);
    const before = await epochs(place);
    const { parts, occasions } = await partsOf(place, await workflowBundle());
    expect(await takeOver(parts)).toEqual({ looked: streams.length, rehydrated: 0, complete: true });
    expect(await epochs(place)).toEqual(before);
    occasions.length = 0;
    expect(await takeOver(parts)).toEqual({ looked: 0, rehydrated: 0, complete: true });
    expect(occasions).toEqual([]);
    await forgetTakeOver(parts.stateFolder);
    expect(await takeOver(parts)).toMatchObject({ looked: streams.length, rehydrated: 0 });
  });

  test('cut off in the middle, it does with the next start what was left', async () => {
    const place = await openPlace();
    const streams = await openStreams(place);
    const bundle = await changedBundle();
    await workWith(place, bundle);
    const { parts, occasions } = await partsOf(place, bundle);
    let left = 2;
    const first = await takeOver({ ...parts, isOver: () => (left -= 1) < 0 });
    expect(first).toMatchObject({ rehydrated: 2, complete: false });
    occasions.length = 0;
    expect(await takeOver(parts)).toMatchObject({ rehydrated: streams.length - 2, complete: true });
    expect(occasions.filter(({ event }) => event === 'takeover.misfit')).toHaveLength(streams.length - 2);
  });

  test('two workers that do it at once, in one folder, leave runs that may write', async () => {
    const place = await openPlace();
    const streams = await openStreams(place);
    const before = await standings(place, streams);
    const bundle = await changedBundle();
    await workWith(place, bundle);
    const { parts } = await partsOf(place, bundle);
    const both = await Promise.all([takeOver(parts), takeOver(parts)]);
    expect(both.map(({ complete }) => complete)).toEqual([true, true]);
    expect(await standings(place, streams)).toEqual(before);
    for (const { stream, epoch } of await epochs(place)) {
      expect((await place.engine.snapshot(stream)).epoch).toBe(epoch);
    }
    expect(await takeOver(parts)).toEqual({ looked: 0, rehydrated: 0, complete: true });
  });

  test('a stream that cannot be renewed holds up no other, and is tried again until it can', async () => {
    const place = await openPlace();
    const streams = await openStreams(place);
    const bundle = await changedBundle();
    await workWith(place, bundle);
    const { parts, occasions } = await partsOf(place, bundle);
    const [troubled = ''] = streams;
    let refusals = 2;
    const engine: Engine = Object.create(place.engine, {
      restart: {
        value: async (stream: string, carried: Carried) => {
          if (stream === troubled && (refusals -= 1) >= 0) throw new Error('TROUBLE');
          await place.engine.restart(stream, carried);
        },
      },
    });
    await takeOverAtLast({ ...parts, engine }, new AbortController().signal, 10);
    const told = occasions.map(({ event }) => event);
    expect(told.filter((event) => event === 'takeover.failed')).toHaveLength(2);
    expect(occasions.at(-1)).toMatchObject({ event: 'takeover.done', rehydrated: 1 });
    expect(await takeOver(parts)).toEqual({ looked: 0, rehydrated: 0, complete: true });
  });

  test('a run that the engine has lost is given back', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'bundle-lost');
    await place.forward();
    const before = standing(await place.engine.snapshot(org));
    await place.engine.terminate(org, 'lost');
    const { parts } = await partsOf(place, await workflowBundle());
    expect(await takeOver(parts)).toMatchObject({ rehydrated: 1 });
    expect(standing(await place.engine.snapshot(org))).toEqual(before);
  });
});
