import { describe, expect, test } from 'vitest';
import { addBusinessDays, addDays, addMonths, instantAt, isBusinessDay, localDate } from '../../domain/calendar.ts';
import type { ClockSpec, Length, Policy, StepSpec } from '../../domain/policy.ts';
import { unitedStates, weekendsOnly } from '../../domain/programs/calendars.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { policyOf, shippedPolicies } from '../../domain/programs/registry.ts';
import { policySchema } from '../../domain/programs/schema.ts';

const zone = 'America/Los_Angeles';

/** Where a step lies on the line of time for a base day, good enough to compare steps of one clock. */
function firing(baseOn: string, { after, ends }: Pick<StepSpec, 'after' | 'ends'>): number {
  const { hours = 0, months = 0, days = 0, businessDays = 0 } = after;
  const start = instantAt(baseOn, zone, 8) + hours * 3_600_000;
  if (months === 0 && days === 0 && businessDays === 0) return start;
  const day = addBusinessDays(addDays(addMonths(localDate(start, zone), months), days), businessDays, unitedStates);
  return instantAt(ends ? addDays(day, 1) : day, zone, 9);
}

/** The listed steps and the first two repeats. */
function withRepeats(spec: ClockSpec): readonly Pick<StepSpec, 'after' | 'ends'>[] {
  const every = spec.repeat?.every;
  if (every === undefined) return spec.steps;
  const last = spec.steps.at(-1)?.after ?? {};
  const repeated = (times: number): { after: Length } => ({
    after: {
      hours: (last.hours ?? 0) + (every.hours ?? 0) * times,
      months: (last.months ?? 0) + (every.months ?? 0) * times,
      days: (last.days ?? 0) + (every.days ?? 0) * times,
      businessDays: (last.businessDays ?? 0) + (every.businessDays ?? 0) * times,
    },
  });
  return [...spec.steps, repeated(1), repeated(2)];
}

const clocks = (policy: Policy) => Object.entries(policy.clocks);
/** What is wrong with a document: its paths, dots between. */
function paths(document: unknown): readonly string[] {
  const result = policySchema.safeParse(document);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}
const shipped: Policy = ciscoTechsoup1;
const withClock = (name: string, spec: unknown) => ({ ...shipped, clocks: { ...shipped.clocks, [name]: spec } });

describe('D28: programs are numbered data', () => {
  test('the newest version answers when none is named, and unknown ones are nothing', () => {
    expect(policyOf('cisco-techsoup')).toBe(ciscoTechsoup2);
    expect(policyOf('cisco-techsoup', 1)).toBe(ciscoTechsoup1);
    expect(policyOf('cisco-techsoup', 99)).toBeNull();
    expect(policyOf('somebody-else')).toBeNull();
  });

  test('no two shipped policies have the same program and version', () => {
    const names = shippedPolicies.map(({ programId, version }) => `${programId}/${version}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(shippedPolicies)('the shipped policy $programId $version passes the schema unchanged', (policy) => {
    expect(policySchema.parse(policy)).toEqual(policy);
  });
});

describe('8.1: the clock table of the shipped program', () => {
  test.each(clocks(ciscoTechsoup2))('the steps of %s are listed in the order in which they fire', (_name, spec) => {
    for (const base of ['2024-01-05', '2024-02-29', '2024-03-08', '2024-12-31', '2025-07-03']) {
      const moments = withRepeats(spec).map((step) => firing(base, step));
      expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
    }
  });

  const silent = new Set([
    'coverageEnd',
    'eoxMilestone',
    'renewalWindow',
    'attestation',
    'contactLastDay',
    'associationConfirmation due',
  ]);
  test.each(clocks(ciscoTechsoup2))(
    'every step of %s tells somebody, but those whose event speaks for itself',
    (name, spec) => {
      for (const step of [...spec.steps, ...(spec.repeat ? [{ name: 'repeat', sends: spec.repeat.sends }] : [])]) {
        if (silent.has(name) || silent.has(`${name} ${step.name}`)) continue;
        expect(step.sends, `${name} ${step.name}`).not.toHaveLength(0);
      }
    },
  );

  test.each([
    ['contractActivation', 'hard', 'ORGANIZATION', ['21 days', '28 days', '42 days'], '14 days'],
    ['welcomeKit', 'ladder', 'ORGANIZATION', ['28 days', '42 days'], null],
    ['activationEmail', 'hard', 'ORGANIZATION', ['24 hours', '48 hours', '96 hours'], null],
    ['fulfilment', 'soft', 'PROGRAM', ['56 days'], '14 days'],
    ['requalification', 'soft', 'ORGANIZATION', ['30 days'], '14 days'],
    ['successor', 'soft', 'ORGANIZATION', ['0 days', '14 days', '28 days'], null],
    ['expiryReminders', 'ladder', 'ORGANIZATION', [-180, -90, -60, -30, -15, -5, 0, 7].map((n) => `${n} days`), null],
    ['endNotices', 'ladder', 'ORGANIZATION', ['-90 days', '-30 days', '0 days'], null],
    ['quoteAnswer', 'soft', 'ORGANIZATION', ['10 businessDays'], '5 businessDays'],
    ['takebackFollowUp', 'ladder', 'ORGANIZATION', [0, 7, 14, 28, 35, 42, 60].map((n) => `${n} days`), null],
    ['takebackContact', 'soft', 'SITE', ['3 businessDays'], '3 businessDays'],
    ['pickupDay', 'date', 'SITE', ['-1 businessDays', '0 days'], null],
    ['attestation', 'loop', 'ORGANIZATION', [], '12 months'],
    [
      'associationConfirmation',
      'soft',
      'PROGRAM',
      ['6 hours', '6 hours + 1 businessDays', '6 hours + 5 businessDays'],
      null,
    ],
  ])('%s is %s in the %s zone with steps at %j, then every %s', (name, kind, where, steps, every) => {
    const spec = ciscoTechsoup2.clocks[name];
    const words = (length: Length) =>
      Object.entries(length)
        .map(([unit, n]) => `${n} ${unit}`)
        .join(' + ');
    expect(spec?.kind).toBe(kind);
    expect(spec?.zone).toBe(where);
    expect(spec?.steps.map(({ after }) => words(after))).toEqual(steps);
    expect(spec?.repeat === undefined ? null : words(spec.repeat.every)).toBe(every);
  });

  test('R8: the donor team hears of a late contract on days 28 and 42 (F08)', () => {
    const late = ciscoTechsoup1.clocks['contractActivation']?.steps.filter(
      ({ sends }) => sends[0]?.to === 'DONOR_TEAM',
    );
    expect(late?.map(({ name, after }) => [name, after.days])).toEqual([
      ['+7', 28],
      ['+21', 42],
    ]);
  });

  test('only dates that are facts of somebody else cannot be moved by hand', () => {
    const facts = clocks(ciscoTechsoup1)
      .filter(([, spec]) => spec.followsFact)
      .map(([name]) => name);
    expect(facts.toSorted()).toEqual(['coverageEnd', 'eoxMilestone', 'quoteValidity']);
  });
});

describe('8.2: the frozen calendar of the United States', () => {
  test('every holiday is listed once, in order, on a weekday', () => {
    expect(unitedStates.holidays).toEqual([...new Set(unitedStates.holidays)].toSorted());
    for (const day of unitedStates.holidays) expect(isBusinessDay(day, weekendsOnly), day).toBe(true);
  });

  test('a holiday on a Saturday is observed on Friday, one on a Sunday on Monday', () => {
    expect(isBusinessDay('2026-07-03', unitedStates)).toBe(false);
    expect(isBusinessDay('2027-07-05', unitedStates)).toBe(false);
    expect(isBusinessDay('2027-12-31', unitedStates)).toBe(false);
  });

  test('ten to twelve holidays a year from 2024 to 2034', () => {
    for (let year = 2024; year <= 2034; year += 1) {
      const count = unitedStates.holidays.filter((day) => day.startsWith(`${year}-`)).length;
      expect([10, 11, 12], String(year)).toContain(count);
    }
  });
});

describe('A broken policy document is refused with the path of each error', () => {
  test('several errors are told together', () => {
    const broken = { ...shipped, zone: 'Mars/Olympus', country: 'usa', termYears: 0, contractNumberPattern: '[' };
    expect(paths(broken).toSorted()).toEqual(['contractNumberPattern', 'country', 'termYears', 'zone']);
  });

  const due = { name: 'due', after: { days: 1 }, kind: 'DUE', ends: true, sends: [] };
  const soft = { kind: 'soft', zone: 'PROGRAM', steps: [due] };
  const route = shipped.takebackRoutes[0];
  test.each([
    ['a missing field', { ...shipped, warrantyDays: undefined }, 'warrantyDays'],
    ['an unknown field', { ...shipped, colour: 'blue' }, ''],
    ['a clock nobody knows', withClock('fulfillment', soft), 'clocks.fulfillment'],
    [
      'a length without units',
      withClock('fulfilment', { ...soft, steps: [{ ...due, after: {} }] }),
      'clocks.fulfilment.steps.0.after',
    ],
    [
      'two promises in one clock',
      withClock('fulfilment', { ...soft, steps: [due, { ...due, name: 'x' }] }),
      'clocks.fulfilment.steps',
    ],
    [
      'two steps of one name',
      withClock('fulfilment', { ...soft, steps: [due, { ...due, kind: 'ESCALATE' }] }),
      'clocks.fulfilment.steps.1.name',
    ],
    [
      'a reminder after the end',
      withClock('fulfilment', { ...soft, steps: [due, { ...due, name: 'x', kind: 'REMIND' }] }),
      'clocks.fulfilment.steps.1.kind',
    ],
    [
      'a rung at once that ends something',
      withClock('fulfilment', { ...soft, steps: [{ ...due, atOnce: true }] }),
      'clocks.fulfilment.steps.0.atOnce',
    ],
    [
      'a loop that does not repeat',
      withClock('attestation', { ...soft, kind: 'loop', steps: [] }),
      'clocks.attestation.repeat',
    ],
    [
      'a repeat that stands still',
      withClock('fulfilment', { ...soft, repeat: { every: { days: 0 }, sends: [] } }),
      'clocks.fulfilment.repeat.every',
    ],
    [
      'a message name that is no name',
      withClock('fulfilment', { ...soft, steps: [{ ...due, sends: [{ name: 'A b', to: 'OFFICER', as: 'TASK' }] }] }),
      'clocks.fulfilment.steps.0.sends.0.name',
    ],
    ['no calendar for the rest of the world', { ...shipped, calendars: { US: unitedStates } }, 'calendars.*'],
    [
      'a holiday that does not exist',
      { ...shipped, calendars: { '*': { ...weekendsOnly, holidays: ['2025-02-29'] } } },
      'calendars.*.holidays.0',
    ],
    [
      'a takeback route in words',
      { ...shipped, takebackRoutes: [{ ...route, route: 'by post' }] },
      'takebackRoutes.0.route',
    ],
  ])('%s', (_what, document, path) => {
    expect(paths(document)).toEqual([path]);
  });
});
