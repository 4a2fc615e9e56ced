import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesOf } from '../../domain/modules.ts';
import type { Lived } from '../../runtime/demo/lived-world.ts';
import { lifeFile, lifeNamesApart } from '../fixtures/life-files.ts';
import { randomLife } from '../fixtures/random-life.ts';
import { openApi, type Api } from './setup/api.ts';
import { cutAfter, seedLives } from './setup/seeded.ts';

/** Promises over all streams: the lives of `tests/lives`, each cut while it was going on. */

let api: Api;
let lives: readonly Lived[];
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const written = lifeNamesApart.map(lifeFile);
  const random = Array.from({ length: 8 }, (_, index) => randomLife(400 + index));
  lives = await seedLives(
    api.db,
    [...written, ...random].map((script, index) =>
      cutAfter(script, index < written.length ? 60 + index * 20 : 64 + (index - written.length) * 4),
    ),
  );
}, 60_000);
afterAll(async () => await api.close());

type Row = {
  readonly id: string;
  readonly key: string;
  readonly clock: string;
  readonly streamId: string;
  readonly overdue: boolean;
  readonly promisedUntil: string | null;
  readonly dueAt: string | null;
  readonly waitingFor: string;
  readonly because: string;
  readonly otherwise: string;
  readonly owner: string;
  readonly donation: { readonly id: string } | null;
  readonly account: { readonly id: string } | null;
  readonly organization: { readonly id: string } | null;
};
const ask = async (args = 'first: 200'): Promise<readonly Row[]> => {
  const fields =
    'id key clock streamId overdue promisedUntil dueAt waitingFor because otherwise owner donation { id } account { id } organization { id }';
  const query = `{ deadlines(${args}) { totalCount nodes { ${fields} } } }`;
  const { deadlines } = await api.read<{ deadlines: { totalCount: number; nodes: readonly Row[] } }>(query);
  expect(deadlines.totalCount).toBe(deadlines.nodes.length);
  return deadlines.nodes;
};

describe('Everything that runs is listed', () => {
  test('each running clock of each stream once, those that end first come first', async () => {
    const running = lives.flatMap(({ entities }) =>
      [...entities].flatMap(([stream, { clocks }]) => Object.keys(clocks).map((key) => `${stream}/${key}`)),
    );
    const rows = await ask();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(running.toSorted());
    const dues = rows.map(({ dueAt }) => dueAt ?? '9');
    expect(dues).toEqual(dues.toSorted());
  });

  test('the dates are those of the rules', async () => {
    const expected = lives.flatMap(({ entities }) =>
      [...entities].flatMap(([stream, entity]) =>
        rulesOf(stream)
          .deadlines(stream, entity)
          .map(({ key, dueAt }) => [`${stream}/${key}`, new Date(dueAt).toISOString()]),
      ),
    );
    const told = new Map((await ask()).map(({ id, dueAt }) => [id, dueAt]));
    for (const [id = '', dueAt] of expected) expect([id, told.get(id)]).toEqual([id, dueAt]);
  });

  test('each says what is waited for, why, what happens otherwise and whose it is', async () => {
    for (const row of await ask()) {
      expect(row.waitingFor).not.toMatch(/[{}[\]]/u);
      expect(row.because).toMatch(/^[A-Z].*\d{4}.*\.$/u);
      expect(row.otherwise).toMatch(/^[A-Z].*\.$/u);
      expect([row.donation, row.account].filter((it) => it !== null).length).toBe(
        row.streamId.startsWith('org_') ? 0 : 1,
      );
      expect(row.organization).not.toBeNull();
    }
  });

  test('R8: a contract that is waited for names the day on which everything had shipped', async () => {
    const waiting = (await ask()).find(({ clock }) => clock === 'contractActivation');
    expect(waiting?.because).toMatch(/^All products had shipped by \d+ \w+ \d{4}; .* 21 days \(R8\)\.$/u);
    expect(waiting?.owner).toBe('VENDOR');
  });
});

describe('Each filter finds what it says', () => {
  const fits = async (args: string, condition: (row: Row) => boolean) => {
    const expected = (await ask()).filter(condition).map(({ id }) => id);
    expect((await ask(`first: 200 ${args}`)).map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    return expected.length;
  };

  test('clocks, owners, both together', async () => {
    expect(
      await fits('filter: { clocks: ["contractActivation"] }', ({ clock }) => clock === 'contractActivation'),
    ).toBeGreaterThan(0);
    expect(
      await fits('filter: { owners: [RECIPIENT DONOR] }', ({ owner }) => owner === 'RECIPIENT' || owner === 'DONOR'),
    ).toBeGreaterThan(0);
    expect(await fits('filter: { owners: [RECIPIENT] clocks: ["contractActivation"] }', () => false)).toBe(0);
  });

  test('kinds of streams', async () => {
    expect(await fits('filter: { kinds: ["account"] }', ({ account }) => account !== null)).toBeGreaterThan(0);
    expect(
      await fits('filter: { kinds: ["donation" "organization"] }', ({ account }) => account === null),
    ).toBeGreaterThan(0);
  });

  test('what is overdue says since when, and what is not says until when', async () => {
    const rows = (await ask()).filter(({ promisedUntil }) => promisedUntil !== null);
    expect(rows.length).toBeGreaterThan(10);
    const late = rows.filter(({ overdue }) => overdue);
    expect(late.length).toBeGreaterThan(0);
    const ends = late.map(({ promisedUntil }) => promisedUntil ?? '9999');
    expect((await ask('filter: { overdue: true }')).map(({ promisedUntil }) => promisedUntil ?? '9999')).toEqual(
      ends.toSorted(),
    );
    // The next step of what is overdue is always later than the end of its promise.
    expect(late.filter(({ promisedUntil, dueAt }) => (dueAt ?? '9999') <= (promisedUntil ?? ''))).toEqual([]);
  });

  test('overdue: the promise has ended; a date that only passes never is', async () => {
    expect(await fits('filter: { overdue: true }', ({ overdue }) => overdue)).toBeGreaterThan(0);
    await fits('filter: { overdue: false }', ({ overdue }) => !overdue);
    for (const { overdue, owner } of await ask()) expect(overdue && owner === 'NOBODY').toBe(false);
  });

  test('organization', async () => {
    const [first] = await ask();
    const id = first?.organization?.id ?? '';
    expect(
      await fits(`filter: { organizationId: "${id}" }`, ({ organization }) => organization?.id === id),
    ).toBeGreaterThan(0);
  });

  test('due before', async () => {
    const rows = (await ask()).filter(({ dueAt }) => dueAt !== null);
    const middle = rows[Math.floor(rows.length / 2)]?.dueAt ?? '';
    const count = await fits(`dueBefore: "${middle}"`, ({ dueAt }) => dueAt !== null && dueAt < middle);
    expect(count).toBeLessThan(rows.length);
  });
});

describe('A donation waits for one thing first', () => {
  test('what is overdue, else what comes due first; nothing when nothing runs', async () => {
    type Node = { readonly id: string; readonly waitingFor: Row | null; readonly deadlines: readonly Row[] };
    const { donations } = await api.read<{ donations: { nodes: readonly Node[] } }>(
      '{ donations(first: 50) { nodes { id waitingFor { id overdue } deadlines { id overdue dueAt } } } }',
    );
    for (const { waitingFor, deadlines } of donations.nodes) {
      const overdue = deadlines.find((row) => row.overdue);
      expect(waitingFor?.id).toBe((overdue ?? deadlines[0])?.id);
    }
    expect(donations.nodes.some(({ waitingFor }) => waitingFor?.overdue === true)).toBe(true);
  });
});
