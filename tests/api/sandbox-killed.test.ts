import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { placeOf } from '../../runtime/sandbox/leftovers.ts';
import { start, type Running } from '../fixtures/processes.ts';
import { openApi, type Api } from './setup/api.ts';
import { Sandboxes, type Sandbox } from './setup/sandboxes.ts';

/** The simulator as a process of its own that is killed while it works. */

let api: Api;
let sandboxes: Sandboxes;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  sandboxes = new Sandboxes(api);
}, 120_000);
afterAll(async () => await api.close());

function simulator(): Running {
  return start('simulator.ts', [], { DATABASE_URL: api.place.url, TEMPORAL_ADDRESS: inject('temporalAddress') });
}

async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Time is being moved, and something has happened on the way. */
const isOnTheWay =
  (told: number) =>
  ({ state, story }: Sandbox): boolean =>
    state === 'BUSY' && story.totalCount > told;

test(
  'a killed simulator: the next one goes on to the same end, as if nothing had been',
  { timeout: 600_000 },
  async () => {
    const first = simulator();
    const sandbox = await sandboxes.opened({ template: 'SUPPORTED' });
    expect(sandbox.state).toBe('READY');
    const day = new Date(Date.now() + 700 * 86_400_000).toISOString().slice(0, 10);
    const expected = await sandboxes.forecast(sandbox.id, day);

    await sandboxes.ask('advanceSandbox', { sandboxId: sandbox.id, toDate: day });
    await sandboxes.until(sandbox.id, isOnTheWay(2));
    await kill(first);
    const left = await sandboxes.read(sandbox.id);
    expect([left.state, left.steps[0]?.state]).toEqual(['BUSY', 'RUNNING']);

    const second = simulator(); // and again, further on
    await sandboxes.until(sandbox.id, isOnTheWay(left.story.totalCount + 2));
    await kill(second);

    const third = simulator();
    const arrived = await sandboxes.settled(sandbox.id);
    expect(arrived).toMatchObject({ state: 'READY', problem: null });
    expect(arrived.steps[0]).toMatchObject({ state: 'DONE', comparison: { equal: true } });
    // Everything is told, and told once.
    const until = Date.parse(arrived.now ?? '');
    const told = expected.filter(({ at }) => Date.parse(at) <= until);
    expect(arrived.story.totalCount).toBe(told.length);
    expect(arrived.story.entries.toReversed()).toEqual(told.slice(-arrived.story.entries.length));

    third.child.kill('SIGTERM');
    expect([await third.ended, third.lines.at(-1)]).toEqual([0, expect.stringContaining('simulator.stopped')]);
  },
);

test(
  'stopped or closed while no simulator is there: the next one writes down where it was',
  { timeout: 600_000 },
  async () => {
    const first = simulator();
    const sandbox = await sandboxes.opened({ template: 'SUPPORTED' });
    await sandboxes.ask('advanceSandbox', { sandboxId: sandbox.id, days: 3_000 });
    await sandboxes.until(sandbox.id, isOnTheWay(2));
    await kill(first);
    expect((await sandboxes.ask('stopSandbox', { sandboxId: sandbox.id })).__typename).toBe('SandboxSuccess');

    const second = simulator();
    const stopped = await sandboxes.settled(sandbox.id);
    expect(stopped.state).toBe('READY');
    expect(stopped.steps[0]).toMatchObject({ state: 'STOPPED', comparison: { equal: true } });
    expect(Date.parse(stopped.now ?? '')).toBeGreaterThan(Date.parse(sandbox.now ?? ''));

    // Told to stop in the middle, it leaves the rest to the next one.
    await sandboxes.ask('advanceSandbox', { sandboxId: sandbox.id, days: 3_000 });
    await sandboxes.until(sandbox.id, isOnTheWay(stopped.story.totalCount + 1));
    second.child.kill('SIGTERM');
    expect([await second.ended, second.lines.at(-1)]).toEqual([0, expect.stringContaining('simulator.stopped')]);
    expect((await sandboxes.read(sandbox.id)).steps[0]?.state).toBe('QUEUED');
    expect((await sandboxes.ask('closeSandbox', { sandboxId: sandbox.id })).__typename).toBe('SandboxSuccess');

    simulator();
    expect((await sandboxes.until(sandbox.id, ({ state }) => state === 'CLOSED')).streams).toEqual([]);
    expect(await sandboxes.databases()).not.toContain(placeOf(sandbox.id));
  },
);
