import { describe, expect, test } from 'vitest';
import type { Row } from '../../../domain/script.ts';
import { forecast } from '../../../domain/simulation.ts';
import { checkLife } from '../../fixtures/years/checker.ts';
import { longLife } from '../../fixtures/years/life.ts';
import { soak } from '../../fixtures/years/soak.ts';

/** A small part of `npm run claim:years`; `SEED=17` lives one donation alone. */
const only = process.env['SEED'];
const first = Number(only ?? 1);
const count = only === undefined ? 60 : 1;

describe(`8.2: fifteen years in eight zones, seeds ${first} to ${first + count - 1}`, () => {
  test('every step is told on the day and in the hour that plain date arithmetic says', { timeout: 120_000 }, () => {
    const { found, compared } = soak(first, count, 15);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(count * 40);
  });
});

describe('The comparison sees what it looks for', () => {
  const lives = Array.from({ length: 40 }, (_, index) => longLife(index + 1, 7));
  const { script, zone } = lives.find(({ way }) => way === 'never') ?? longLife(1, 7);
  const { rows } = forecast(script);
  const problems = (changed: readonly Row[]) => checkLife(changed, zone, script.until).problems;
  const reminder = rows.findIndex(({ type, data }) => type === 'ReminderSent' && data['step'] === '-60');

  test('a life as it was lived', () => expect(problems(rows)).toEqual([]));

  test('a step that is missing', () => {
    expect(problems(rows.filter((_, index) => index !== reminder)).join()).toMatch(/-60: nothing told/u);
  });

  test('a step that is told twice', () => {
    const again = rows.flatMap((row, index) => (index === reminder ? [row, row] : [row]));
    expect(problems(again).join()).toMatch(/handed over twice/u);
    expect(problems(again).join()).toMatch(/-60: ReminderSent .* by the formula nothing/u);
  });

  test.each([-86_400_000, 86_400_000, 3_600_000, 60_000])('a step that is %i ms off', (off) => {
    const moved = rows.map((row, index) => (index === reminder ? { ...row, at: row.at + off } : row));
    expect(problems(moved).join()).toMatch(/-60: ReminderSent/u);
  });

  test('an end of the term that is a day off', () => {
    const moved = rows.map((row) =>
      row.type === 'ContractActivated' ? { ...row, data: { ...row.data, endOn: '2029-01-01' } } : row,
    );
    expect(problems(moved).join()).toMatch(/the term is/u);
  });
});
