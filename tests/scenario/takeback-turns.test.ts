import { describe, expect, test } from 'vitest';
import type { Donation, TakebackState } from '../../domain/donation/state.ts';
import {
  after,
  at,
  clear,
  clockNames,
  clocksOf,
  codesOf,
  contractFor,
  donation,
  given,
  happens,
  named,
  unit,
  when,
  type Input,
} from './takeback-world.ts';

/** Takebacks that do not go straight: packing, failure, refusal, cancelling, what stays behind, two routes at once. */

const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const all = ['unt_1.1', 'unt_1.2', 'unt_1.3'];
const units = all.map((id) => unit(id));
const recycling = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', ...clear, assessed: known } as const;
const schedule = { type: 'schedulePickup', pickupOn: '2026-03-20', assessed: named } as const;
const idle = given(donation(units, contractFor(...all)), { type: 'reportNotInUse', unitIds: all, powersOn: false });
const requested = given(idle, recycling);
const ctb = given(requested, { type: 'recordCtb', ctbNumber: 'CTB-7' });
const confirmed = given(ctb, { type: 'recordCtb', takebackCaseNumber: 'CASE-9' });
const scheduled = given(confirmed, schedule);
const pack = { type: 'recordPacking', batteriesRemoved: true, boxes: ['CTB-7/CASE-9', 'CTB-7/CASE-9 2'] } as const;
const packed = given(scheduled, pack);
const pickup = { type: 'recordPickup', assessed: named } as const;
const gone = given(packed, pickup);
const refuse = { type: 'refuseTakeback' } as const;
const cancel = { type: 'cancelTakeback' } as const;
const failure = { type: 'recordPickupFailure' } as const;
const refused = given(requested, refuse, { day: 3 });
const silent = after(idle, [{ type: 'TakebackUnresponsive', takebackId: 'tkb_1.1' }], at(61));
const received = given(gone, { type: 'recordTakebackReceipt' });
const paper = { type: 'recordCertificate', evidence: { kind: 'RECYCLING_CERTIFICATE', number: 'R-1' } } as const;
const certified = given(received, paper);
const cancelled = given(idle, cancel);
const stateOf = (state: Donation, id = 'tkb_1.1'): TakebackState | undefined => state.takebacks[id]?.state;

/** Every state of 6.11, with a takeback that stands in it. */
const standing: Readonly<Record<TakebackState, Donation>> = {
  DUE: idle,
  REQUESTED: requested,
  CTB_ISSUED: ctb,
  CASE_CONFIRMED: confirmed,
  PICKUP_SCHEDULED: scheduled,
  PACKED: packed,
  PICKED_UP: gone,
  RECEIVED: received,
  CERTIFIED: certified,
  REFUSED: refused,
  UNRESPONSIVE: silent,
  CANCELLED: cancelled,
};

describe('6.11: each fact is told in its states only', () => {
  test('the table stands as it says', () => {
    for (const [state, where] of Object.entries(standing)) expect(stateOf(where)).toBe(state);
  });
  const commands: readonly (readonly [string, Input, readonly TakebackState[]])[] = [
    ['packing', pack, ['PICKUP_SCHEDULED']],
    ['a failed pickup', failure, ['PICKUP_SCHEDULED', 'PACKED']],
    ['a refusal', refuse, ['REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED', 'PACKED']],
    [
      'cancelling',
      cancel,
      [
        ...(['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED'] as const),
        ...(['PACKED', 'REFUSED', 'UNRESPONSIVE'] as const),
      ],
    ],
    ['a pickup', pickup, ['PICKUP_SCHEDULED', 'PACKED']],
    ['a receipt', { type: 'recordTakebackReceipt' }, ['PICKED_UP']],
    ['a request', { ...recycling, takebackId: 'tkb_1.1' }, ['DUE', 'REFUSED', 'UNRESPONSIVE']],
    ['a paper', { ...paper, takebackId: 'tkb_1.1' }, ['PICKED_UP', 'RECEIVED']],
    [
      'a reply',
      { type: 'recordRecipientReply', takebackId: 'tkb_1.1' },
      ['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'REFUSED', 'UNRESPONSIVE'],
    ],
  ];
  test.each(commands)('%s', (_name, input, from) => {
    for (const [state, where] of Object.entries(standing)) {
      const allowed = from.some((one) => one === state);
      expect([state, codesOf(when(where, input, { day: 70 }))]).toEqual([state, allowed ? [] : ['INVALID_TRANSITION']]);
    }
  });
});

describe('11.5: packing', () => {
  test('batteries out and every box labeled: packed', () => {
    expect(happens(scheduled, pack)).toEqual(['ItemsPacked']);
    expect(packed.takebacks['tkb_1.1']).toMatchObject({ state: 'PACKED', boxes: pack.boxes });
    expect(clockNames(packed)).toEqual(clockNames(scheduled));
  });
  test('with batteries inside nothing is packed', () => {
    expect(codesOf(when(scheduled, { ...pack, batteriesRemoved: false }))).toEqual(['BATTERIES_NOT_REMOVED']);
    const silentAbout = { type: 'recordPacking', boxes: ['B'] } as const;
    expect(codesOf(when(scheduled, silentAbout))).toEqual(['BATTERIES_NOT_REMOVED']);
  });
  test('a new day is agreed after packing, and it is picked up as it is', () => {
    expect(stateOf(given(packed, { ...schedule, pickupOn: '2026-04-01' }))).toBe('PICKUP_SCHEDULED');
    expect(stateOf(gone)).toBe('PICKED_UP');
  });
});

describe('F24: the pickup fails', () => {
  test('back to the confirmed case; the contact clock counts anew and the follow-up goes on', () => {
    for (const state of [scheduled, packed]) {
      expect(clockNames(state)).toContain('takebackFollowUp tkb_1.1 paused');
      const next = given(state, failure, { day: 20, occurredAt: at(19) });
      expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'CASE_CONFIRMED', contactFrom: at(19), pickupOn: null });
      expect(clockNames(next)).toEqual(['takebackFollowUp tkb_1.1', 'takebackContact tkb_1.1']);
      expect(stateOf(given(next, schedule))).toBe('PICKUP_SCHEDULED');
    }
  });
  test('a route without case goes back to the request', () => {
    const phone = donation([unit('unt_1.1', { powersOn: true })]);
    const steps: readonly Input[] = [
      { type: 'requestTakeback', route: 'PHONE', unitIds: ['unt_1.1'], ...clear },
      schedule,
      failure,
    ];
    expect(stateOf(steps.reduce((state, input) => given(state, input), phone))).toBe('REQUESTED');
  });
});

describe('F24: the route is refused', () => {
  test('refused, the units idle, and a request is waited for from the day of the refusal', () => {
    for (const state of [requested, ctb, confirmed, scheduled, packed]) {
      const next = given(state, refuse, { day: 21, occurredAt: at(20) });
      expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'REFUSED', dueFrom: at(20), unitIds: all });
      expect(all.map((id) => next.units[id]?.state)).toEqual(['IDLE', 'IDLE', 'IDLE']);
      expect(clockNames(next)).toEqual(['takebackRequest tkb_1.1', 'takebackFollowUp tkb_1.1']);
    }
  });
  test('another route may be asked for, by an officer the one the program arranges', () => {
    expect(stateOf(given(refused, recycling, { day: 4 }))).toBe('REQUESTED');
    const arranged = { type: 'requestTakeback', route: 'PROGRAM_ARRANGED', ...clear } as const;
    expect(codesOf(when(refused, arranged, { role: 'RECIPIENT' }))).toEqual(['ROUTE_NOT_AVAILABLE']);
    expect(given(refused, arranged, { role: 'PROGRAM_OFFICER' }).takebacks['tkb_1.1']).toMatchObject({
      state: 'REQUESTED',
      route: 'PROGRAM_ARRANGED',
      caseNumber: null,
    });
  });
});

describe('6.11: a takeback is cancelled when its pieces are in use again', () => {
  test('every piece leaves the list, and without pieces it is over', () => {
    for (const state of [idle, scheduled, refused, silent]) {
      expect(happens(state, cancel, { day: 70 })).toEqual([
        ...all.map(() => 'UnitPutInUse'),
        ...all.map(() => 'TakebackItemRemoved'),
        'TakebackCancelled',
      ]);
      const next = given(state, cancel, { day: 70 });
      expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'CANCELLED', unitIds: [], unresponsiveAt: null });
      expect(all.map((id) => next.units[id]?.state)).toEqual(['IN_USE', 'IN_USE', 'IN_USE']);
      expect(clockNames(next).filter((name) => name.includes('tkb_'))).toEqual([]);
      expect(next.stage).not.toBe('TAKEBACK');
    }
  });
});

describe('6.11: what is not handed over', () => {
  test('leaves the list and becomes due on a takeback of its own', () => {
    const part = { ...pickup, unitIds: ['unt_1.2'] } as const;
    expect(happens(packed, part)).toEqual([
      'PickupRecorded',
      'TakebackItemRemoved',
      'TakebackItemRemoved',
      'TakebackDue',
    ]);
    const next = given(packed, part);
    expect(next.takebacks).toMatchObject({
      'tkb_1.1': { state: 'PICKED_UP', unitIds: ['unt_1.2'] },
      'tkb_1.2': { state: 'DUE', unitIds: ['unt_1.1', 'unt_1.3'] },
    });
    expect(clocksOf(next).map(({ clock, subject }) => `${clock} ${subject}`)).toEqual([
      'takebackCertificate tkb_1.1',
      'takebackRequest tkb_1.2',
      'takebackFollowUp tkb_1.2',
    ]);
  });
});

describe('11.5: a batch with both kinds is split into one takeback per route', () => {
  const mixed = donation(
    [unit('unt_1.1', { powersOn: true }), unit('unt_1.2', { powersOn: false }), unit('unt_1.3', { powersOn: true })],
    contractFor(...all),
  );
  const batch = { type: 'requestTakeback', unitIds: all, ...clear, assessed: known } as const;

  test('named together without a route, each piece goes by the first route that takes it', () => {
    expect(happens(mixed, batch)).toEqual([
      ...all.map(() => 'UnitReportedNotInUse'),
      'TakebackDue',
      'TakebackDue',
      'TakebackRequested',
      'TakebackRequested',
    ]);
    expect(given(mixed, { ...batch, routeReference: 'RP-1' }).takebacks).toMatchObject({
      'tkb_1.1': {
        state: 'REQUESTED',
        route: 'RETURNS_PROGRAM',
        unitIds: ['unt_1.1', 'unt_1.3'],
        routeReference: 'RP-1',
      },
      'tkb_1.2': { state: 'REQUESTED', route: 'RECYCLING_PICKUP', unitIds: ['unt_1.2'], routeReference: null },
    });
  });
  test('from a takeback that is due as well; nothing is left behind', () => {
    const due = given(mixed, { type: 'reportNotInUse', unitIds: all });
    const next = given(due, batch);
    expect(Object.values(next.takebacks).map(({ state, unitIds }) => [state, unitIds])).toEqual([
      ['REQUESTED', ['unt_1.1', 'unt_1.3']],
      ['REQUESTED', ['unt_1.2']],
    ]);
    expect(all.map((id) => next.units[id]?.state)).toEqual(all.map(() => 'TAKEBACK_REQUESTED'));
  });
  test('a route that is named must take them all, and every route asks for what it needs', () => {
    expect(codesOf(when(mixed, { ...batch, route: 'PHONE' }))).toEqual(['ROUTE_NOT_AVAILABLE']);
    expect(codesOf(when(mixed, { ...batch, assessed: {} }))).toEqual(['REQUESTER_EMAIL_UNKNOWN']);
  });
  test('without naming units, one route at a time: the rest becomes due anew', () => {
    const due = given(mixed, { type: 'reportNotInUse', unitIds: all });
    const next = given(due, { type: 'requestTakeback', ...clear });
    expect(next.takebacks).toMatchObject({
      'tkb_1.1': { state: 'REQUESTED', unitIds: ['unt_1.1', 'unt_1.3'] },
      'tkb_1.2': { state: 'DUE', unitIds: ['unt_1.2'] },
    });
  });
});

describe('R26, 7.7: a violation is reported', () => {
  const report = { type: 'reportViolation', unitIds: ['unt_1.1'] } as const;

  test('it is looked into, and no unit changes', () => {
    expect(happens(idle, report)).toEqual(['ViolationReported', 'ComplianceCaseOpened']);
    const next = given(idle, report);
    expect(next.complianceCases['cmp_1.1']).toMatchObject({ kind: 'VIOLATION_REPORT', unitIds: ['unt_1.1'] });
    expect(next.units).toEqual(idle.units);
    expect(clockNames(next)).toContain('complianceReview cmp_1.1');
  });
  test('about the donation as a whole, or about units it has', () => {
    expect(given(idle, { type: 'reportViolation' }).complianceCases['cmp_1.1']?.unitIds).toEqual([]);
    expect(codesOf(when(idle, { ...report, unitIds: ['constructor'] }))).toEqual(['NOT_FOUND']);
  });
});
