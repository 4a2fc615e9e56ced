import { describe, expect, test } from 'vitest';
import { addDays, isoInstant, localDate } from '../../domain/calendar.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import { rulesOf } from '../../domain/modules.ts';
import { companionsOf, rowsAhead } from '../../domain/outlook.ts';
import { tickMessage } from '../../domain/stream.ts';
import type { Recorded } from '../../domain/journal.ts';
import {
  donation,
  fact,
  importing,
  ImportWorld,
  noon,
  now,
  road,
  types,
  zone,
  type Given,
  type Imported,
} from './import-kit.ts';

/** What is ahead of a donation when its import ends: imported on 1 September 2026, at noon. */

const rules = rulesOf(donation);
const today = localDate(now, zone);
const idle = (date: string): Given => fact('reportNotInUse', date, { unitIds: ['unt.1', 'unt.2'] });

type Ahead = { readonly on: string; readonly type: string; readonly clock: string; readonly step: string };
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** What the clock does from an instant on when nobody acts: what is due at once, and everything later. */
function ahead({ world, after }: Pick<Imported, 'world' | 'after'>, until: string, from = now): readonly Ahead[] {
  const events: Recorded[] = [];
  let entity = after;
  for (;;) {
    const [first] = rules.deadlines(donation, entity);
    if (first === undefined || first.firesAt > from) break;
    const outcome = rules.judge(donation, entity, tickMessage(entity.seq, first.firesAt, from), []);
    events.push(...outcome.events);
    entity = outcome.next;
  }
  const ids = companionsOf(donation, world.entity(donation));
  const entities = new Map([[donation, entity], ...ids.map((id) => [id, world.entity(id)] as const)]);
  const rows = rowsAhead({ stream: donation, entities }, from, until).filter(({ stream }) => stream === donation);
  const later = rows.map(({ type, at, data }) => ({ ...data, type, at }));
  return [...events, ...later].map((event: Recorded) => ({
    on: localDate(event.at, zone),
    type: event.type,
    clock: textOf(event['clock']),
    step: textOf(event['step']),
  }));
}
const days = (events: readonly Ahead[], clock: string) =>
  events.filter((event) => event.clock === clock && event.step !== '').map(({ on, type, step }) => [on, type, step]);
const sends = (events: readonly Recorded[]) =>
  events.flatMap((event) => (Array.isArray(event['sends']) ? event['sends'] : []));
/** Of the journal's events, those of the instant of the import. */
const atImport = ({ events }: Imported) => events.filter(({ at }) => at === now);
const isRebuilt = ({ events, after }: Imported): void => {
  const start: Entity = emptyEntity;
  expect(events.reduce((entity, event) => rules.fold(entity, event, 'usr_officer'), start)).toEqual(after);
};

/** The whole ladder from the import on: the first mail at once, nobody is silent before sixty days. */
const wholeLadder = [
  [today, 'ReminderSent', '0'],
  ['2026-09-08', 'ReminderSent', '7'],
  ['2026-09-15', 'ReminderSent', '14'],
  ['2026-09-29', 'ReminderSent', '28'],
  ['2026-10-06', 'ReminderSent', '35'],
  ['2026-10-13', 'ReminderSent', '42'],
  ['2026-11-01', 'DeadlineFired', '60'],
];

describe('Import, F21: nobody is called silent for mails that were never sent', () => {
  test.each([
    ['two months ago, every reminder skipped', '2026-07-05'],
    ['longer ago than the ladder is', '2026-06-20'],
    ['yesterday, only the first mail skipped', '2026-08-31'],
  ])('equipment was idle since %s: the recipient is asked from the beginning', (_when, date) => {
    const imported = importing([...road, idle(date)]);
    expect(imported.refusal).toBeNull();
    expect(types(imported.events)).toContain('TakebackAskedAnew');
    const later = ahead(imported, '2026-12-01');
    expect(days(later, 'takebackFollowUp')).toEqual(wholeLadder);
    expect(later.find(({ type }) => type === 'TakebackUnresponsive')?.on).toBe('2026-11-01');
    expect(days(later, 'takebackRequest')).toEqual([['2026-10-02', 'DeadlineFired', 'due']]);
    isRebuilt(imported);
  });

  test('what was skipped stays told as skipped', () => {
    const { events } = importing([...road, idle('2026-06-20')]);
    const skipped = events.filter(({ clock, cause }) => clock === 'takebackFollowUp' && cause === 'IMPORTED');
    expect(skipped.map((event) => event['step'])).toEqual(['0', '7', '14', '28', '35', '42', '60']);
    expect(events.filter(({ type }) => type === 'TakebackUnresponsive')).toEqual([]);
  });

  test('under version 1, too, where a reply alone does not start the reminders again', () => {
    const imported = importing([...road, idle('2026-06-20')], {}, new ImportWorld(1));
    expect(imported.world.donation().policy.version).toBe(1);
    expect(days(ahead(imported, '2026-12-01'), 'takebackFollowUp')).toEqual(wholeLadder);
  });

  test('a pickup that is agreed pauses the reminders; when it fails, they begin where they never began', () => {
    const agreed = [
      idle('2026-07-12'),
      fact('requestTakeback', '2026-07-20', { titleClear: true, dataErased: true }),
      fact('schedulePickup', '2026-07-24', { pickupOn: '2026-09-02', representative: 'Joe' }),
    ];
    const imported = importing([...road, ...agreed]);
    expect(imported.findings).toEqual([]);
    expect(days(ahead(imported, '2026-12-01'), 'takebackFollowUp')).toEqual([]);
    const failedAt = noon('2026-09-03');
    const { world } = imported;
    expect(world.send(donation, 'recordPickupFailure', {}, { receivedAt: failedAt }).refusal).toBeNull();
    const later = ahead({ world, after: world.after }, '2026-12-01', failedAt);
    const [, ...rest] = wholeLadder;
    expect(days(later, 'takebackFollowUp')).toEqual([['2026-09-03', 'ReminderSent', '0'], ...rest]);
  });

  test('what was picked up waits for its certificate only', () => {
    const world = new ImportWorld();
    world.send(world.account, 'recordExistingAccount', { email: 'anna@rosecity.example' });
    const gone = [
      idle('2026-07-12'),
      fact('requestTakeback', '2026-07-20', { titleClear: true, dataErased: true }),
      fact('schedulePickup', '2026-07-24', { pickupOn: '2026-07-28', representative: 'Joe' }),
      fact('recordPickup', '2026-07-28', { representative: 'Joe' }),
    ];
    const imported = importing([...road, ...gone]);
    expect(imported.findings).toEqual([]);
    expect(types(imported.events)).not.toContain('TakebackAskedAnew');
    expect(atImport(imported)).toEqual([]);
  });
});

describe('Import, D17: the question at the end of support', () => {
  const ended = (lastDateOfSupport: string): Imported => {
    const world = new ImportWorld();
    world.send('eox/ISR4331', 'recordEox', { productId: 'ISR4331', lastDateOfSupport });
    return importing(road, {}, world);
  };

  test.each(['2026-07-25', '2026-08-30', '2024-06-30'])('passed on %s: it is asked when the import ends', (date) => {
    const imported = ended(date);
    const asked = Object.values(imported.world.donation().attestations);
    expect(asked.map(({ state }) => state)).toEqual(['WITHDRAWN', 'DUE']);
    const later = ahead(imported, '2026-12-01');
    expect(days(later, 'attestationAnswer')).toEqual([
      [today, 'ReminderSent', '0'],
      ['2026-09-15', 'ReminderSent', '14'],
      ['2026-09-29', 'ReminderSent', '28'],
      ['2026-10-13', 'DeadlineFired', '42'],
    ]);
    expect(later.find(({ type }) => type === 'AttestationUnanswered')?.on).toBe('2026-10-13');
    isRebuilt(imported);
  });

  test('an answer of the past stands, and nothing is asked again', () => {
    const world = new ImportWorld();
    world.send('eox/ISR4331', 'recordEox', { productId: 'ISR4331', lastDateOfSupport: '2026-07-25' });
    const imported = importing([...road, fact('attest', '2026-08-01', { remaining: 'IN_USE' })], {}, world);
    expect(imported.findings).toEqual([]);
    expect(Object.values(world.donation().attestations).map(({ state }) => state)).toEqual(['ANSWERED']);
  });

  test('where support has not ended, no question is made up', () => {
    const imported = importing(road);
    expect(imported.world.donation().attestations).toEqual({});
    expect(atImport(imported)).toEqual([]);
  });
});

describe('Import, 8.2: late in a term', () => {
  const ending = (endDate: string): Imported =>
    importing([
      ...road.slice(0, 4),
      fact('activateContract', '2021-04-01', { contractNumber: '90412345', startDate: '2021-04-01', endDate }),
    ]);
  const tasks = (imported: Imported) => sends(imported.events).map(({ name, to, as }) => [name, to, as]);

  test.each([
    ['two days ago, with one reminder to come', '2026-08-30'],
    ['seven days ago: the last reminder is due on this day', '2026-08-26'],
    ['today: its reminder passed in the morning', '2026-09-01'],
  ])('the contract ended %s: the task is opened that a late start opens', (_when, endDate) => {
    const imported = ending(endDate);
    expect(tasks(imported)).toEqual([['expiry-task', 'OFFICER', 'TASK']]);
    expect(sends(imported.events.filter(({ at }) => at < now))).toEqual([]);
    isRebuilt(imported);
    const later = days(ahead(imported, '2026-12-01'), 'expiryReminders');
    const last = addDays(endDate, 7);
    expect(later).toEqual(last === today ? [] : [[last, 'DeadlineEscalated', '+7']]);
  });

  test.each([
    ['a reminder before the end is left', '2026-09-04'],
    ['the end itself is to be told tomorrow', '2026-09-02'],
    ['all of it lies behind: it stands in the lists', '2026-08-24'],
  ])('%s: nothing is handed over', (_what, endDate) => {
    expect(tasks(ending(endDate))).toEqual([]);
  });

  test('no renewal is possible: the task of the notices that were never sent', () => {
    const world = new ImportWorld();
    world.send('eox/ISR4331', 'recordEox', {
      productId: 'ISR4331',
      endOfServiceContractRenewal: '2025-01-01',
      lastDateOfSupport: '2030-01-01',
    });
    const facts = [
      ...road.slice(0, 4),
      fact('activateContract', '2021-04-01', {
        contractNumber: '90412345',
        startDate: '2021-04-01',
        endDate: '2026-09-01',
      }),
    ];
    const imported = importing(facts, {}, world);
    expect(types(imported.events)).toContain('RenewalBlocked');
    expect(tasks(imported)).toEqual([['support-ends-task', 'OFFICER', 'TASK']]);
  });

  test('the same as of a contract that is activated live, so late', () => {
    const world = new ImportWorld();
    const live = importing(road.slice(0, 4), {}, world);
    expect(live.refusal).toBeNull();
    const { appended } = world.send(
      donation,
      'activateContract',
      { contractNumber: '90412345', startDate: '2021-04-01', endDate: '2026-08-30' },
      { receivedAt: now },
    );
    const own = appended.filter(({ stream }) => stream === donation).flatMap(({ events }) => events);
    const opened = (events: readonly Recorded[]) =>
      events.findLast(({ type, clock }) => type === 'DeadlineOpened' && clock === 'expiryReminders');
    const { at: _at, ...late } = opened(ending('2026-08-30').events) ?? { at: 0, type: '' };
    expect(opened(own)).toMatchObject(late);
  });
});

describe('Import, 7.1: a fact cannot have happened before the request', () => {
  const early = isoInstant(Date.parse('2021-02-27T20:00:00Z'));
  const serials = { salesOrderNumber: 'SO-1', lines: [{ lineId: 'lin.1', serials: ['FDO1', 'FDO2'] }] };
  const contract = { contractNumber: '90412345', startDate: '2021-04-01', endDate: '2026-03-31' };
  test.each<readonly [number, string, object, string]>([
    [0, 'recordAgreement', { signedAt: early }, 'signedAt'],
    [1, 'approveDonation', { approvedAt: early }, 'approvedAt'],
    [2, 'recordShipment', { ...serials, shippedAt: early }, 'shippedAt'],
    [3, 'recordDelivery', { deliveredAt: early }, 'deliveredAt'],
    [4, 'activateContract', { ...contract, activatedAt: early }, 'activatedAt'],
    [4, 'activateContract', { ...contract, startDate: '2010-01-01' }, 'startDate'],
    [5, 'reportNotInUse', { unitIds: ['unt.1'], since: early }, 'since'],
    [5, 'reportLostOrStolen', { unitIds: ['unt.1'], kind: 'LOST', date: '2021-02-28', statement: 'x' }, 'date'],
    [5, 'terminateContract', { endedOn: '2021-02-28' }, 'endedOn'],
  ])('%i: %s %o', (index, command, input, field) => {
    const date = road[index]?.at.slice(0, 10) ?? '2023-01-01';
    const { findings, events } = importing([...road.slice(0, index), fact(command, date, input)]);
    const [found] = findings.filter(({ code }) => code === 'INVALID_DATE_RANGE');
    expect(found?.path).toBe(`facts.${index}.input.${field}`);
    expect(found?.message).toMatch(/before the day of the request \(2021-03-01\)/u);
    expect(events).toEqual([]);
  });

  test('all of them come together, with what the rules themselves say', () => {
    const { findings } = importing([
      fact('recordAgreement', '2021-03-02', { signedAt: early }),
      fact('recordDelivery', '2021-03-04', { deliveredAt: early }),
    ]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['INVALID_DATE_RANGE', 'facts.0.input.signedAt'],
      ['INVALID_DATE_RANGE', 'facts.1.input.deliveredAt'],
      ['INVALID_TRANSITION', 'facts.1'],
    ]);
  });

  test('the day of the request itself is early enough, by the days of the organization', () => {
    const signedAt = isoInstant(Date.parse('2021-03-01T09:00:00Z')); // one in the morning, the request came at noon
    expect(importing([fact('recordAgreement', '2021-03-02', { signedAt })]).refusal).toBeNull();
    const dayBefore = isoInstant(Date.parse('2021-03-01T05:00:00Z')); // nine in the evening there
    const { findings } = importing([fact('recordAgreement', '2021-03-02', { signedAt: dayBefore })]);
    expect(findings.map(({ message }) => message.slice(0, 10))).toEqual(['2021-02-28']);
  });

  test('days that say until when, or when it is expected, may be any', () => {
    const { findings } = importing([
      ...road.slice(0, 2),
      fact('backorderLine', '2021-03-11', { lineId: 'lin.1', expectedOn: '2021-02-01' }),
    ]);
    expect(findings).toEqual([]);
  });

  test('live commands keep what they accept', () => {
    const { world } = importing(road.slice(0, 1));
    const input = { approvedAt: Date.parse('2010-01-01T12:00:00Z') };
    expect(world.send(donation, 'approveDonation', input, { receivedAt: now }).refusal).toBeNull();
  });
});
