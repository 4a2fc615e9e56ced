import { describe, expect, test } from 'vitest';
import { split } from '../../domain/commands/split.ts';
import { takebackCommands } from '../../domain/commands/takeback.ts';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Donation, TakebackState } from '../../domain/donation/state.ts';
import { unresponsiveSince } from '../../domain/donation/takeback/takeback-state.ts';
import {
  after,
  at,
  clear,
  clockNames,
  clocksOf,
  codesOf,
  donation,
  due,
  given,
  happens,
  named,
  unit,
  when,
  type Input,
} from './takeback-world.ts';

const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const recycling = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', ...clear, assessed: known } as const;
const units = [unit('unt_1.1'), unit('unt_1.2'), unit('unt_1.3')];
const all = ['unt_1.1', 'unt_1.2', 'unt_1.3'];
const idle = given(donation(units), { type: 'reportNotInUse', unitIds: all, powersOn: false });
const requested = given(idle, recycling);
const ctb = given(requested, { type: 'recordCtb', ctbNumber: 'CTB-7' });
const confirmed = given(ctb, { type: 'recordCtb', takebackCaseNumber: 'CASE-9' });
const schedule = { type: 'schedulePickup', pickupOn: '2026-03-20', assessed: named } as const;
const scheduled = given(confirmed, schedule);
const pickup = { type: 'recordPickup', assessed: named } as const;
const stateOf = (state: Donation, id = 'tkb_1.1'): TakebackState | undefined => state.takebacks[id]?.state;

describe('R25, R27, 11.5: the way of a takeback', () => {
  test('due, requested, CTB number, case number, pickup, receipt', () => {
    expect([idle, requested, ctb, confirmed, scheduled].map((state) => stateOf(state))).toEqual([
      'DUE',
      'REQUESTED',
      'CTB_ISSUED',
      'CASE_CONFIRMED',
      'PICKUP_SCHEDULED',
    ]);
    const gone = given(scheduled, pickup);
    expect(stateOf(gone)).toBe('PICKED_UP');
    expect(Object.values(gone.units).map(({ state }) => state)).toEqual(['PICKED_UP', 'PICKED_UP', 'PICKED_UP']);
    expect(stateOf(given(gone, { type: 'recordTakebackReceipt' }))).toBe('RECEIVED');
  });
  test('the request freezes the list and where it is picked up', () => {
    expect(requested.takebacks['tkb_1.1']).toMatchObject({
      route: 'RECYCLING_PICKUP',
      unitIds: all,
      siteCountry: 'US',
    });
    expect(requested.units['unt_1.1']?.state).toBe('TAKEBACK_REQUESTED');
  });
  test('title and erased data must be stated', () => {
    const input = { ...recycling, titleClear: false, dataErased: false };
    expect(codesOf(when(idle, input))).toEqual(['TITLE_NOT_CLEAR', 'DATA_ERASURE_NOT_STATED']);
  });
  test('the recycler knows the requester by the e-mail of an account of this donation that is active', () => {
    expect(codesOf(when(idle, { ...recycling, assessed: named }))).toEqual(['REQUESTER_EMAIL_UNKNOWN']);
    const others = { ...recycling, assessed: { emailOfAccounts: ['acc_9', 'constructor'] } };
    expect(codesOf(when(idle, others))).toEqual(['REQUESTER_EMAIL_UNKNOWN']);
    const account = { id: 'acc_1', contactId: 'con_1', recordId: null };
    const accountThat = (state: 'REGISTERED_GUEST' | 'SUPERSEDED') => ({
      ...idle,
      accounts: { acc_1: { ...account, state } },
    });
    expect(stateOf(given(accountThat('REGISTERED_GUEST'), recycling))).toBe('REQUESTED');
    expect(codesOf(when(accountThat('SUPERSEDED'), recycling))).toEqual(['REQUESTER_EMAIL_UNKNOWN']);
  });
  test('held units named are reported first, with a takeback where there is none', () => {
    const input = { ...recycling, unitIds: ['unt_1.2'] };
    expect(happens(donation(units), input)).toEqual(['UnitReportedNotInUse', 'TakebackDue', 'TakebackRequested']);
  });
  test('what is not named becomes due anew', () => {
    const input = { ...recycling, unitIds: ['unt_1.2'] };
    expect(happens(idle, input)).toEqual(['TakebackRequested', 'TakebackDue']);
    const next = given(idle, input);
    expect(next.takebacks['tkb_1.2']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.1', 'unt_1.3'] });
    expect(next.units['unt_1.1']?.state).toBe('IDLE');
  });
  test('a unit named leaves the refused takeback it was on, which ends without it', () => {
    const refused = after(
      given(idle, { ...recycling, unitIds: ['unt_1.1'] }),
      [{ type: 'TakebackRefused', takebackId: 'tkb_1.1' }],
      at(5),
    );
    const together = { ...recycling, takebackId: 'tkb_1.2', unitIds: all };
    expect(happens(refused, together)).toEqual(['TakebackItemRemoved', 'TakebackRequested', 'TakebackCancelled']);
    expect(given(refused, together).takebacks['tkb_1.2']).toMatchObject({ state: 'REQUESTED', unitIds: all });
  });
  test('a unit that is asked for already cannot be asked for again, one in repair not at all', () => {
    expect(codesOf(when(requested, { ...recycling, unitIds: ['unt_1.1'] }))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(requested, recycling))).toEqual(['INVALID_TRANSITION']);
    const repair = donation([unit('unt_1.1', { state: 'RMA_OPEN' })]);
    expect(codesOf(when(repair, { ...recycling, unitIds: ['unt_1.1'] }))).toEqual(['RMA_STILL_OPEN']);
  });
  test('the two mails: the case number needs a CTB number, both may come at once, a new one may replace the first', () => {
    expect(codesOf(when(requested, { type: 'recordCtb' }))).toEqual(['CTB_MISSING']);
    expect(codesOf(when(requested, { type: 'recordCtb', takebackCaseNumber: 'C' }))).toEqual(['CTB_MISSING']);
    const both = { type: 'recordCtb', ctbNumber: 'CTB-1', takebackCaseNumber: 'C' } as const;
    expect(happens(requested, both)).toEqual(['CtbNumberRecorded', 'TakebackCaseConfirmed']);
    expect(happens(ctb, { type: 'recordCtb', ctbNumber: 'CTB-7' })).toEqual([]);
    expect(given(ctb, { type: 'recordCtb', ctbNumber: 'CTB-8' }, { day: 9 }).takebacks['tkb_1.1']).toMatchObject({
      ctbNumber: 'CTB-8',
      ctbAt: at(9),
    });
  });
  test('no pickup without the case number, nor without a representative', () => {
    for (const state of [requested, ctb]) expect(codesOf(when(state, schedule))).toEqual(['CASE_NUMBER_MISSING']);
    expect(codesOf(when(confirmed, { ...schedule, assessed: {} }))).toEqual(['REPRESENTATIVE_MISSING']);
    expect(codesOf(when(scheduled, { ...pickup, assessed: {} }))).toEqual(['REPRESENTATIVE_MISSING']);
    expect(codesOf(when(confirmed, pickup))).toEqual(['INVALID_TRANSITION']);
  });
  test('a blank name is no representative: it never becomes a record', () => {
    const { input } = takebackCommands.schedulePickup;
    const of = (representative: string) =>
      split(input, input.parse({ pickupOn: '2026-03-20', representative })).personal;
    expect(of('  ')).toBeUndefined();
    expect(of('Ada')).toEqual({ representative: 'Ada' });
  });
  test('other routes need no case: the pickup follows the request', () => {
    const phone = given(given(donation(units), { type: 'reportNotInUse', unitIds: all, powersOn: true }), {
      type: 'requestTakeback',
      route: 'PHONE',
      routeReference: 'TEL-1',
      ...clear,
    });
    expect(codesOf(when(phone, { type: 'recordCtb', ctbNumber: 'CTB-1' }))).toEqual(['INVALID_TRANSITION']);
    expect(stateOf(given(phone, schedule))).toBe('PICKUP_SCHEDULED');
  });
  test('nothing is reported before it happens', () => {
    const tomorrow = { day: 1 };
    const later: readonly [Donation, Input][] = [
      [idle, { ...recycling, requestedAt: at(2) }],
      [requested, { type: 'recordCtb', ctbNumber: 'C', receivedAt: at(2) }],
      [scheduled, { ...pickup, pickedUpAt: at(2) }],
      [given(scheduled, pickup), { type: 'recordTakebackReceipt', receivedAt: at(2) }],
    ];
    for (const [state, input] of later) expect(codesOf(when(state, input, tomorrow))).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('6.11: pieces leave the list before and at the pickup', () => {
  test('what was not handed over becomes due again', () => {
    const part = { ...pickup, unitIds: ['unt_1.1'] };
    expect(happens(scheduled, part)).toEqual([
      'PickupRecorded',
      'TakebackItemRemoved',
      'TakebackItemRemoved',
      'TakebackDue',
    ]);
    const next = given(scheduled, part);
    expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'PICKED_UP', unitIds: ['unt_1.1'] });
    expect(next.takebacks['tkb_1.2']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.2', 'unt_1.3'] });
    expect(next.units['unt_1.2']?.state).toBe('IDLE');
  });
  test('only what is on the list can be picked up', () => {
    expect(codesOf(when(scheduled, { ...pickup, unitIds: ['unt_1.9'] }))).toEqual(['NOT_FOUND']);
  });
  test('a unit back in use leaves a takeback that is under way; the last one cancels it', () => {
    const back = (state: Donation, unitId: string) => given(state, { type: 'recordUnitUse', use: 'IN_USE', unitId });
    const one = back(scheduled, 'unt_1.1');
    expect(one.takebacks['tkb_1.1']).toMatchObject({ state: 'PICKUP_SCHEDULED', unitIds: ['unt_1.2', 'unt_1.3'] });
    const none = back(back(one, 'unt_1.2'), 'unt_1.3');
    expect(stateOf(none)).toBe('CANCELLED');
    expect(clockNames(none)).toEqual(['attestation don_1']);
  });
});

describe('8.1: the clocks of a takeback', () => {
  test.each([
    ['DUE', idle, ['takebackRequest', 'takebackFollowUp']],
    ['REQUESTED', requested, ['takebackFollowUp', 'takebackContact']],
    ['CTB_ISSUED', ctb, ['takebackFollowUp', 'takebackContact', 'takebackCaseMail']],
    ['CASE_CONFIRMED', confirmed, ['takebackFollowUp', 'takebackContact']],
    ['PICKUP_SCHEDULED', scheduled, ['takebackFollowUp', 'pickupDay']],
    ['PICKED_UP', given(scheduled, pickup), ['takebackCertificate']],
    ['RECEIVED', given(given(scheduled, pickup), { type: 'recordTakebackReceipt' }), ['takebackCertificate']],
  ] as const)('%s', (from, state, clocks) => {
    expect(stateOf(state)).toBe(from);
    expect(clocksOf(state).map(({ clock }) => clock)).toEqual(clocks);
  });
  test('the follow-up is kept but rests while a pickup is scheduled', () => {
    expect(clockNames(scheduled)).toEqual(['takebackFollowUp tkb_1.1 paused', 'pickupDay tkb_1.1']);
  });
  test('business days and the pickup day are those of the place', () => {
    const site = { recordId: 'rec_1', country: 'DE', zone: 'Europe/Berlin' };
    const far = after(donation([unit('unt_1.1', { state: 'IDLE', powersOn: true, site })]), [], at(0));
    const asked = given(far, { type: 'requestTakeback', ...clear }, { day: 3 });
    const place = { siteCountry: 'DE', siteZone: 'Europe/Berlin' };
    expect(clocksOf(asked)).toContainEqual({
      clock: 'takebackContact',
      subject: 'tkb_1.1',
      base: { at: at(3) },
      ...place,
    });
    expect(clocksOf(given(asked, schedule))).toContainEqual({
      clock: 'pickupDay',
      subject: 'tkb_1.1',
      base: { on: '2026-03-20' },
      ...place,
    });
  });
  test('a request or a contact that comes late is told; a reminder before changes nothing', () => {
    const told: DonationDraft[] = [];
    due(idle, 'takebackRequest', 'tkb_1.1', 32, told);
    due(requested, 'takebackContact', 'tkb_1.1', 6, told);
    due(requested, 'takebackContact', 'tkb_1.1', 9, told, 'ESCALATE');
    expect(told.map(({ type }) => type)).toEqual(['TakebackRequestOverdue', 'TakebackContactLate']);
  });
});

describe('F21: nobody answers at takeback', () => {
  const told: DonationDraft[] = [];
  const silent = due(idle, 'takebackFollowUp', 'tkb_1.1', 61, told);

  test('after the ladder: unresponsive, a compliance case, never closed as disposed', () => {
    expect(told).toEqual([
      { type: 'TakebackUnresponsive', takebackId: 'tkb_1.1' },
      { type: 'ComplianceCaseOpened', caseId: 'cmp_1.1', kind: 'UNRESPONSIVE', unitIds: all },
    ]);
    expect(stateOf(silent)).toBe('UNRESPONSIVE');
    expect(Object.values(silent.units).map(({ state }) => state)).toEqual(['IDLE', 'IDLE', 'IDLE']);
    expect(clockNames(silent)).toEqual(['complianceReview cmp_1.1']);
    expect(unresponsiveSince(silent)).toBe(at(61));
    expect(codesOf(when(silent, { type: 'closeDonation' }))).toEqual(['CLOSE_EVIDENCE_MISSING']);
  });
  test('a request under way becomes idle again', () => {
    expect(due(requested, 'takebackFollowUp', 'tkb_1.1', 61).units['unt_1.1']?.state).toBe('IDLE');
  });
  test('not while a pickup is scheduled', () => {
    expect(due(scheduled, 'takebackFollowUp', 'tkb_1.1', 61)).toBe(scheduled);
  });
  test('a reply reopens it and the ladder starts again', () => {
    const back = given(silent, { type: 'recordRecipientReply' }, { day: 70 });
    expect(back.takebacks['tkb_1.1']).toMatchObject({ state: 'DUE', dueFrom: at(70), followUpFrom: at(70) });
    expect(back.lastReplyAt).toBe(at(70));
    expect(unresponsiveSince(back)).toBeNull();
    expect(clockNames(back)).toEqual([
      'complianceReview cmp_1.1',
      'takebackRequest tkb_1.1',
      'takebackFollowUp tkb_1.1',
    ]);
  });
  test('a reply under way restarts the ladder and leaves the state; told late, it never sets the ladder back', () => {
    const next = given(ctb, { type: 'recordRecipientReply' }, { day: 20 });
    expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'CTB_ISSUED', followUpFrom: at(20) });
    const older = given(next, { type: 'recordRecipientReply' }, { day: 21, occurredAt: at(5) });
    expect(older.takebacks['tkb_1.1']?.followUpFrom).toBe(at(20));
    expect(codesOf(when(given(scheduled, pickup), { type: 'recordRecipientReply' }))).toEqual(['INVALID_TRANSITION']);
  });
  test('a request after the silence gets a whole ladder of its own', () => {
    const again = given(silent, recycling, { day: 90 });
    expect(again.takebacks['tkb_1.1']).toMatchObject({ state: 'REQUESTED', followUpFrom: at(90) });
    expect(unresponsiveSince(again)).toBeNull();
  });
});

describe('F24: the pickup fails, the route is refused', () => {
  test('back to the confirmed case, where the contact clock counts anew', () => {
    const failed = after(scheduled, [{ type: 'PickupFailed', takebackId: 'tkb_1.1' }], at(20));
    expect(failed.takebacks['tkb_1.1']).toMatchObject({ state: 'CASE_CONFIRMED', contactFrom: at(20), pickupOn: null });
    expect(clockNames(failed)).toEqual(['takebackFollowUp tkb_1.1', 'takebackContact tkb_1.1']);
    expect(stateOf(given(failed, schedule))).toBe('PICKUP_SCHEDULED');
  });
  test('refused: the units are idle and another route may be asked for', () => {
    const refused = after(scheduled, [{ type: 'TakebackRefused', takebackId: 'tkb_1.1' }], at(20));
    expect(refused.units['unt_1.1']?.state).toBe('IDLE');
    expect(clockNames(refused)).toEqual(['takebackRequest tkb_1.1', 'takebackFollowUp tkb_1.1']);
    expect(happens(refused, recycling)).toEqual(['TakebackRequested']);
  });
  test('a new day is agreed', () => {
    const moved = given(scheduled, { ...schedule, pickupOn: '2026-04-01' });
    expect(clocksOf(moved)).toContainEqual(expect.objectContaining({ clock: 'pickupDay', base: { on: '2026-04-01' } }));
  });
});
