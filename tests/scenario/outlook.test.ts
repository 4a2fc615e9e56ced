import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar.ts';
import { kindOf } from '../../domain/journal.ts';
import { companionsOf, ENTRY_LIMIT, outlook, rowsAhead, type Standing } from '../../domain/outlook.ts';
import type { Row, Script } from '../../domain/script.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { World } from '../../domain/world.ts';
import { lifeFile, lifeNames } from '../fixtures/life-files.ts';
import { randomLife, randomOf } from '../fixtures/random-life.ts';

const seed = Number(process.env['SEED'] ?? 4711);
const DAY = 86_400_000;

/** The part of a life up to an instant, with nobody acting from then on. */
function cutAt(script: Script, at: number): Script {
  return { ...script, behaviors: [], facts: script.facts.filter((fact) => fact.at <= at) };
}

function standingAt(script: Script, at: number): { readonly standing: Standing; readonly stream: string } | null {
  const world = new World(policiesOf(script));
  forecast({ ...cutAt(script, at), until: at }, world);
  const donations = world.streams().filter((id) => kindOf(id) === 'donation');
  const [stream] = donations;
  if (stream === undefined || donations.length > 1) return null;
  const ids = [stream, ...companionsOf(stream, world.entity(stream))];
  return { stream, standing: { stream, entities: new Map(ids.map((id) => [id, world.entity(id)])) } };
}

const ordered = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => a.at - b.at || a.stream.localeCompare(b.stream) || a.seq - b.seq);

const written = lifeNames.map((name) => [name, lifeFile(name)] as const);
const random = Array.from(
  { length: 12 },
  (_, index) => [`random life ${seed + index}`, randomLife(seed + index)] as const,
);

describe(`C11: from where a life stands, what is foretold is what happens when nobody acts (SEED=${seed})`, () => {
  test.each([...written, ...random])('%s', (name, script) => {
    const { between } = randomOf(seed + name.length);
    let compared = 0;
    for (let cut = 0; cut < 4; cut += 1) {
      const at = script.start + between(1, Math.floor((script.until - script.start) / DAY)) * DAY + 12_345;
      const found = standingAt(script, at);
      if (found === null) continue;
      const until = addDays(localDate(script.until, script.zone), 700);
      const ahead = rowsAhead(found.standing, at, until);
      const last = Math.max(at, ...ahead.map((row) => row.at));
      const whole = forecast({ ...cutAt(script, at), until: last }).rows.filter((row) => row.at > at);
      expect(ordered(ahead)).toEqual(ordered(whole));
      compared += ahead.length;
    }
    expect(compared).toBeGreaterThanOrEqual(name === 'two-contracts' ? 0 : 1);
  });
});

describe('An outlook is told in plain words', () => {
  const script = lifeFile('late-contract');
  const shipped = script.facts.find(({ command }) => command === 'recordShipment')?.at ?? script.start;
  const at = shipped + 2 * DAY;
  const { standing, stream } = standingAt(script, at) ?? { standing: { stream: '', entities: new Map() }, stream: '' };

  test('R8: the overdue contract, its task and its escalations stand under their days', () => {
    const { entries, truncated, assumptions } = outlook(standing, at, addDays(localDate(at, script.zone), 90));
    expect(assumptions[0]).toBe('Nobody acts: nothing is reported, decided or corrected.');
    expect(truncated).toBe(false);
    expect(entries.map(({ at: when }) => when)).toEqual(entries.map(({ at: when }) => when).toSorted((a, b) => a - b));
    const overdue = entries.find(({ name }) => name === 'ContractActivationOverdue');
    expect(overdue?.sentence).toMatch(/^Contract 1 is overdue\.$/u);
    expect(entries.filter(({ name }) => name === 'contract-overdue-task').length).toBeGreaterThan(0);
    expect(entries.every(({ streamId }) => standing.entities.has(streamId))).toBe(true);
    expect(entries.some(({ sentence }) => /[{}]/u.test(sentence))).toBe(false);
  });

  test('it looks ten years ahead at most and tells a thousand entries at most', () => {
    const far = outlook(standing, at, '2199-12-31');
    expect(far.until.slice(0, 4)).toBe(String(Number(localDate(at, script.zone).slice(0, 4)) + 10));
    expect(far.entries.length).toBeLessThanOrEqual(ENTRY_LIMIT);
  });

  test('a stream that has ended has nothing ahead', () => {
    expect(outlook({ stream, entities: new Map() }, at, '2030-01-01').entries).toEqual([]);
  });
});
