import { describe, expect, test } from 'vitest';
import { adopted } from '../../domain/adoption.ts';
import { isBusinessDay } from '../../domain/calendar.ts';
import type { Policy } from '../../domain/policy.ts';
import { calendarOf, frozenCalendar, unitedStates, weekendsOnly } from '../../domain/programs/calendars.ts';
import { frozenHolidays } from '../../domain/programs/frozen-holidays.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { rulesOf } from '../../domain/modules.ts';
import { forecast } from '../../domain/simulation.ts';
import { tell } from '../../domain/telling/tell.ts';
import { World } from '../../domain/world.ts';
import { parseLife } from '../../runtime/life/file.ts';

const first = policyOf('cisco-techsoup', 1);
const second = policyOf('cisco-techsoup', 2);
if (first === null || second === null) throw new Error('The default program ships with two versions.');

describe('8.2: business days by country, frozen', () => {
  test.each(Object.keys(frozenHolidays))('%s: weekdays only, once each, in order, in every year', (id) => {
    const { holidays = [], weekend } = frozenCalendar(id) ?? {};
    expect(weekend).toEqual([6, 7]);
    expect(holidays).toEqual([...new Set(holidays)].toSorted());
    for (const day of holidays) expect(isBusinessDay(day, weekendsOnly), day).toBe(true);
    for (let year = 2024; year <= 2040; year += 1) {
      const count = holidays.filter((day) => day.startsWith(`${year}-`)).length;
      expect(count, `${year}`).toBeGreaterThanOrEqual(2);
      expect(count, `${year}`).toBeLessThanOrEqual(20);
    }
  });

  test('the United States as the library has them are the United States as version 1 lists them', () => {
    const listed = unitedStates.holidays;
    const lists = frozenCalendar('us-2')?.holidays.filter((day) => day <= (listed.at(-1) ?? ''));
    expect(lists).toEqual(listed);
  });

  test.each([
    ['GB', '2026-08-31'],
    ['GB', '2027-12-28'],
    ['DE', '2026-05-14'],
    ['FR', '2026-07-14'],
    ['IN', '2026-10-02'],
    ['JP', '2026-05-06'],
    ['KR', '2025-01-28'],
    ['KR', '2026-02-16'],
    ['BR', '2026-04-21'],
    ['ZA', '2026-08-10'],
    ['AU', '2026-01-26'],
    ['CA', '2026-07-01'],
    ['MX', '2026-11-16'],
  ])('%s is at home on %s', (country, day) => {
    expect(isBusinessDay(day, calendarOf(second.calendars, country))).toBe(false);
    expect(isBusinessDay(day, calendarOf(second.calendars, 'ZZ'))).toBe(true);
  });

  test('version 2 names its calendars, so that a state stays small; version 1 keeps its own inline', () => {
    for (const calendar of Object.values(second.calendars)) expect(typeof calendar).toBe('string');
    expect(calendarOf(first.calendars, 'US')).toBe(unitedStates);
    expect(calendarOf(first.calendars, 'FR')).toBe(weekendsOnly);
    expect(JSON.stringify(second).length).toBeLessThan(JSON.stringify(first).length + 8_000);
  });
});

describe('8.2: a published change moves only deadlines opened later', () => {
  const village = policyOf('village-radios', 1);
  if (village === null) throw new Error('The second program ships.');
  const fair = { id: 'with-fair', weekend: [7], holidays: ['2024-08-13', '2024-08-15', '2024-09-10'] };
  const later: Policy = { ...village, version: 2, calendars: { ...village.calendars, IN: fair } };
  const policies = (id: string, version?: number) =>
    id === later.programId && version === 2 ? later : policyOf(id, version);
  const life = `
title: A fair is announced
program: village-radios
policyVersion: 1
start: 2024-08-01
zone: Asia/Kolkata
until: +60d
facts:
  - on: +0d 10:00
    do: registerOrganization
    names: { contact: [meera] }
    with: { legalName: Hilltop, country: IN, timeZone: Asia/Kolkata, contact: { firstName: M, lastName: R, email: m@h.example } }
  - { on: +0d 13:00, do: submitValidation }
  - { on: +1d, do: recordValidation, with: { outcome: VALIDATED } }
  - { on: +2d, do: recordRequest, names: { line: [radio] }, with: { requestNumber: V-1, lines: [{ productId: RADIO, quantity: 2 }] } }
  - { on: +3d, do: recordAgreement }
  - { on: +4d, do: approveDonation }
  - { on: 2024-08-09, do: recordShipment, names: { shipment: [one] }, with: { salesOrderNumber: S-1, lines: [{ lineId: radio, quantity: 1 }] } }
  - { on: 2024-08-10, do: adoptPolicyVersion, by: administrator, in: donation, with: { policyVersion: 2 }, reason: the fair }
  - { on: 2024-09-07, do: recordShipment, names: { shipment: [two] }, with: { salesOrderNumber: S-2 } }
`;

  test('what runs keeps its day, what opens later has the new one', () => {
    const parsed = parseLife(life, policies);
    if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    const world = new World((id, version) => policies(id, version ?? 1));
    const { rows, unexpected } = forecast(parsed.script, world);
    expect(unexpected).toEqual([]);
    const told = tell(rows).filter(({ name }) => name === 'deliveryExpected');
    const openings = told.filter(({ data }) => data['change'] === 'OPENED').map(({ data }) => data['dueOn']);
    expect(openings).toEqual(['2024-08-14', '2024-09-13']); // 10, 12, 13, 14; 9, (10), 11, 12, 13
    expect(told.filter(({ data }) => data['change'] === 'RESCHEDULED')).toEqual([]);
    expect(told.find(({ data }) => data['change'] === 'FIRED')?.date).toBe('2024-08-15');
    const donation = world.streams().find((id) => id.startsWith('don_')) ?? '';
    const policy = rulesOf(donation).calendar(world.entity(donation))?.policy;
    expect(policy?.earlierCalendars?.[0]?.calendars['IN']).toEqual(village.calendars['IN']);
  });

  test('only ids are kept of calendars that ship, and nothing when none has changed', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const [earlier] = adopted(first, second, now).earlierCalendars ?? [];
    expect(earlier).toEqual({ until: now, calendars: { US: 'us-federal-1', '*': 'weekends-1' } });
    expect(adopted(second, { ...second, version: 3 }, now)).toEqual({ ...second, version: 3 });
  });
});
