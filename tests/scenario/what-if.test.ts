import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar.ts';
import { companionsOf, type Standing } from '../../domain/outlook.ts';
import type { Policy } from '../../domain/policy.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Planned } from '../../domain/script.ts';
import { recipient } from '../../domain/programs/sends.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { whatIf } from '../../domain/what-if.ts';
import { World } from '../../domain/world.ts';
import { lifeFile } from '../fixtures/life-files.ts';

/** A life file's donation as it stands at an instant, with nobody acting from then on. */
function standingAt(name: string, at: number): Standing {
  const script = lifeFile(name);
  const world = new World(policiesOf(script));
  forecast({ ...script, behaviors: [], facts: script.facts.filter((fact) => fact.at <= at), until: at }, world);
  const stream = world.streams().find((id) => id.startsWith('don_')) ?? '';
  const ids = [stream, ...companionsOf(stream, world.entity(stream))];
  return { stream, entities: new Map(ids.map((id) => [id, world.entity(id)])) };
}

const village = policyOf('village-radios', 1);
if (village === null) throw new Error('The second program ships.');
const candidate = (clocks: Policy['clocks'], more: Partial<Policy> = {}): Policy => ({
  ...village,
  ...more,
  version: 2,
  clocks: { ...village.clocks, ...clocks },
});
const now = Date.parse('2024-08-10T06:30:00Z'); // the day after the parcel left
const until = '2025-12-31';
const before = standingAt('village-radios', now);
const activation = village.clocks['contractActivation'];
if (activation === undefined) throw new Error('The clock is there.');

describe('D28: before a version is published or adopted, what it would change is worked out', () => {
  test('the same rules under another number change nothing', () => {
    expect(whatIf(before, candidate({}), now, until)).toEqual({ messages: [], dates: [] });
  });

  test('a longer promise moves the day and the messages that follow it', () => {
    const due = { name: 'due', after: { businessDays: 12 }, kind: 'DUE', ends: true, sends: [] } as const;
    const later = { ...activation, steps: [{ ...due, sends: activation.steps[0]?.sends ?? [] }, ...later10()] };
    const { dates, messages } = whatIf(before, candidate({ contractActivation: later }), now, '2024-08-31');
    expect(dates).toEqual([
      { clock: 'contractActivation', subject: expect.stringMatching(/^ctr_/u), from: '2024-08-16', to: '2024-08-24' },
    ]);
    expect(messages.map(({ name, to, before: was, after: is, moved }) => [name, to, was, is, moved])).toEqual([
      ['certificate-late-task', 'ADMINISTRATOR', 1, 0, 0],
      ['certificate-late-task', 'OFFICER', 2, 1, 1],
    ]);
    function later10() {
      return [
        { name: '+20bd', after: { businessDays: 32 }, kind: 'ESCALATE', sends: activation?.steps[1]?.sends ?? [] },
      ] as const;
    }
  });

  test('a clock that is left out takes its messages with it, a ladder with one rung more adds them', () => {
    const { contractActivation: _gone, ...rest } = village.clocks;
    const without = whatIf(before, { ...village, version: 2, clocks: rest }, now, '2024-09-30');
    expect(without.dates).toEqual([
      { clock: 'contractActivation', subject: expect.stringMatching(/^ctr_/u), from: '2024-08-16', to: null },
    ]);
    expect(without.messages.every(({ after }) => after === 0)).toBe(true);
    const parcel = village.clocks['deliveryExpected'];
    const more = { ...parcel, repeat: { every: { businessDays: 3 }, sends: [recipient('parcel-question')] } };
    const with3 = whatIf(before, candidate({ deliveryExpected: more as typeof activation }), now, '2024-08-31');
    expect(with3.messages).toEqual([
      { name: 'parcel-question', to: 'RECIPIENT', as: 'MAIL', before: 1, after: expect.any(Number), moved: 0 },
    ]);
    expect(with3.messages[0]?.after).toBeGreaterThan(2);
    expect(with3.dates).toEqual([]);
  });

  test('8.2: other working days move nothing that runs, only what opens later', () => {
    const fair = { id: 'fair', weekend: [7], holidays: ['2024-08-12', '2024-08-13', '2024-08-14'] };
    expect(whatIf(before, candidate({}, { calendars: { IN: fair, '*': fair } }), now, '2024-08-31').dates).toEqual([]);
  });

  test('it foretells what becomes of a donation that then adopts it', () => {
    const script = lifeFile('village-radios');
    const { repeat: _again, ...once } = activation;
    const next = candidate({ contractActivation: once });
    const policies = (id: string, version?: number) =>
      id === next.programId && version === 2 ? next : policyOf(id, 1);
    const facts = script.facts.filter((fact) => fact.at <= now);
    const adopt: Planned = {
      ...{
        at: now,
        command: 'adoptPolicyVersion',
        stream: before.stream,
        actor: { id: 'a', role: 'ADMINISTRATOR' as const },
      },
      ...{ input: { policyVersion: 2 }, reason: 'try', expect: null, creates: null, names: {} },
    };
    const count = (withIt: boolean) => {
      const world = new World(policies);
      const end = Date.parse('2024-09-30T18:29:00Z');
      const { rows } = forecast(
        { ...script, behaviors: [], facts: withIt ? [...facts, adopt] : facts, until: end },
        world,
      );
      return rows
        .filter(({ at, stream }) => at > now && stream === before.stream)
        .flatMap(({ data }) => (Array.isArray(data['sends']) ? data['sends'] : [])).length;
    };
    const { messages } = whatIf(before, next, now, '2024-09-30');
    const sum = messages.reduce((total, change) => total + change.after - change.before, 0);
    expect(sum).toBe(count(true) - count(false));
    expect(sum).toBeLessThan(0);
  });

  test('a donation that has ended is left alone, and one of another program', () => {
    const closed = standingAt('village-radios', Date.parse('2026-12-01T00:00:00Z'));
    const all = { ...village, version: 2, clocks: {} };
    expect(whatIf(closed, all, Date.parse('2026-12-01T00:00:00Z'), '2027-12-31')).toEqual({ messages: [], dates: [] });
    expect(whatIf(before, { ...all, programId: 'other' }, now, until)).toEqual({ messages: [], dates: [] });
  });

  test('the second version of the default program, for a donation that runs by the first', () => {
    const second = policyOf('cisco-techsoup', 2);
    if (second === null) throw new Error('The second version ships.');
    const script = lifeFile('late-contract');
    const shipped = script.facts.find(({ command }) => command === 'recordShipment')?.at ?? script.start;
    const at = shipped + 2 * 86_400_000;
    const standing = standingAt('late-contract', at);
    const { messages, dates } = whatIf(standing, second, at, addDays(localDate(at, script.zone), 90));
    for (const { before: was, after: is, moved } of messages) expect(was !== is || moved > 0).toBe(true);
    for (const { from, to } of dates) expect(from).not.toBe(to);
  });
});
