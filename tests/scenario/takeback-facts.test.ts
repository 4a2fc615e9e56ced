import { describe, expect, test } from 'vitest';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Donation, Takeback, TakebackState } from '../../domain/donation/state.ts';
import { after, at, clear, clocksOf, donation, due, given, named, unit } from './takeback-world.ts';

/** What each fact of a takeback changes, field for field, and which promises run from when. */

const all = ['unt_1.1', 'unt_1.2'];
const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const recycling = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', ...clear, assessed: known } as const;
const schedule = { type: 'schedulePickup', pickupOn: '2026-03-20', assessed: named } as const;
const site = { recordId: 'rec_2', country: 'DE', zone: 'Europe/Berlin' };

const inUse = (more: object = {}) => donation(all.map((id) => unit(id, { powersOn: false, ...more })));
const idle = (more: object = {}) =>
  given(inUse(more), { type: 'reportNotInUse', unitIds: all, powersOn: false }, { day: 1 });
const requested = (more: object = {}) => given(idle(more), recycling, { day: 2 });
const ctb = (more: object = {}) => given(requested(more), { type: 'recordCtb', ctbNumber: 'CTB-7' }, { day: 3 });
const confirmed = () => given(ctb(), { type: 'recordCtb', takebackCaseNumber: 'CASE-9' }, { day: 4 });
const scheduled = () => given(confirmed(), schedule, { day: 5 });
const gone = () => given(scheduled(), { type: 'recordPickup', assessed: named }, { day: 6 });

const first = (state: Donation): Takeback => {
  const takeback = state.takebacks['tkb_1.1'];
  if (takeback === undefined) throw new Error('no takeback');
  return takeback;
};
const standing = (state: Donation, more: Partial<Takeback>): Donation => ({
  ...state,
  takebacks: { ...state.takebacks, 'tkb_1.1': { ...first(state), ...more } },
});
const told = (state: Donation, event: DonationDraft, day: number): Donation => after(state, [event], at(day));
const unitStates = (state: Donation) => all.map((id) => state.units[id]?.state);
const ctbFact = { ctbNumber: 'CTB-7', ctbAt: at(3) };

describe('6.11: what each fact changes, and nothing else', () => {
  test('due: everything else is still open', () => {
    expect(first(idle())).toEqual({
      id: 'tkb_1.1',
      state: 'DUE',
      route: null,
      routeReference: null,
      unitIds: all,
      dueFrom: at(1),
      followUpFrom: at(1),
      requestedAt: null,
      contactFrom: null,
      ctbNumber: null,
      ctbAt: null,
      caseNumber: null,
      pickupOn: null,
      pickedUpAt: null,
      receivedAt: null,
      unresponsiveAt: null,
      siteCountry: null,
      siteZone: null,
      evidence: [],
    });
  });
  test('requested, CTB number, case number, day, pickup, receipt', () => {
    const asked = {
      ...first(idle()),
      state: 'REQUESTED',
      route: 'RECYCLING_PICKUP',
      requestedAt: at(2),
      contactFrom: at(2),
      siteCountry: 'US',
    };
    expect(first(requested())).toEqual(asked);
    expect(unitStates(requested())).toEqual(['TAKEBACK_REQUESTED', 'TAKEBACK_REQUESTED']);
    expect(first(ctb())).toEqual({ ...asked, ...ctbFact, state: 'CTB_ISSUED' });
    const withCase = { ...asked, ...ctbFact, caseNumber: 'CASE-9' };
    expect(first(confirmed())).toEqual({ ...withCase, state: 'CASE_CONFIRMED' });
    const withDay = { ...withCase, pickupOn: '2026-03-20' };
    expect(first(scheduled())).toEqual({ ...withDay, state: 'PICKUP_SCHEDULED' });
    expect(first(gone())).toEqual({ ...withDay, state: 'PICKED_UP', pickedUpAt: at(6) });
    expect(unitStates(gone())).toEqual(['PICKED_UP', 'PICKED_UP']);
    const received = given(gone(), { type: 'recordTakebackReceipt' }, { day: 8 });
    expect(first(received)).toEqual({ ...first(gone()), state: 'RECEIVED', receivedAt: at(8) });
    expect(unitStates(received)).toEqual(unitStates(gone()));
  });
  test('asked for again after a refusal, the numbers and the day of before are gone', () => {
    const refused = told(scheduled(), { type: 'TakebackRefused', takebackId: 'tkb_1.1', refusedAt: at(7) }, 8);
    expect(first(refused)).toEqual({ ...first(scheduled()), state: 'REFUSED', dueFrom: at(7), pickupOn: null });
    expect(first(given(refused, recycling, { day: 9 }))).toEqual({
      ...first(requested()),
      dueFrom: at(7),
      requestedAt: at(9),
      contactFrom: at(9),
    });
  });
  test('a refusal without a day of its own counts from when it was recorded; the ladder moves only when told', () => {
    const refused = told(requested(), { type: 'TakebackRefused', takebackId: 'tkb_1.1' }, 8);
    expect(first(refused)).toMatchObject({ dueFrom: at(8), followUpFrom: at(1) });
    const anew = told(requested(), { type: 'TakebackRefused', takebackId: 'tkb_1.1', followUpFrom: at(8) }, 8);
    expect(first(anew).followUpFrom).toBe(at(8));
  });
  test('a failed pickup goes back to the confirmed case, or to the request where there is none', () => {
    const failed = { type: 'PickupFailed', takebackId: 'tkb_1.1' } as const;
    expect(first(told(scheduled(), { ...failed, failedAt: at(7) }, 8))).toEqual({
      ...first(confirmed()),
      contactFrom: at(7),
    });
    expect(first(told(scheduled(), failed, 8)).contactFrom).toBe(at(8));
    const anew = told(standing(scheduled(), { caseNumber: null }), { ...failed, followUpFrom: at(8) }, 8);
    expect(first(anew)).toMatchObject({ state: 'REQUESTED', followUpFrom: at(8) });
  });
  test('packed: the boxes and their labels are kept', () => {
    const packed = told(scheduled(), { type: 'ItemsPacked', takebackId: 'tkb_1.1', boxes: ['B1', 'B2'] }, 6);
    expect(first(packed)).toEqual({ ...first(scheduled()), state: 'PACKED', boxes: ['B1', 'B2'] });
  });
  test('what was asked for stands idle again after a refusal, silence or the end; what was lost stays lost', () => {
    const lost = { ...requested().units, 'unt_1.2': unit('unt_1.2', { state: 'LOST' }) };
    const under = { ...requested(), units: lost };
    for (const type of ['TakebackRefused', 'TakebackUnresponsive', 'TakebackCancelled'] as const) {
      expect([type, unitStates(told(under, { type, takebackId: 'tkb_1.1' }, 8)).slice(1)]).toEqual([type, ['LOST']]);
    }
    expect(unitStates(told(under, { type: 'TakebackRefused', takebackId: 'tkb_1.1' }, 8))).toEqual(['IDLE', 'LOST']);
    const cancelled = told(under, { type: 'TakebackCancelled', takebackId: 'tkb_1.1' }, 8);
    expect([first(cancelled).state, cancelled.units['unt_1.1']?.state]).toEqual(['CANCELLED', 'IDLE']);
    const off = { type: 'TakebackItemRemoved', takebackId: 'tkb_1.1', unitId: 'unt_1.2' } as const;
    expect(unitStates(told(under, off, 8))).toEqual(['TAKEBACK_REQUESTED', 'LOST']);
    expect(first(told(under, off, 8)).unitIds).toEqual(['unt_1.1']);
    expect(told(requested(), off, 8).units['unt_1.2']?.state).toBe('IDLE');
  });
  test('the end of a silent takeback ends the silence', () => {
    const silent = told(idle(), { type: 'TakebackUnresponsive', takebackId: 'tkb_1.1' }, 61);
    expect(first(silent)).toEqual({ ...first(idle()), state: 'UNRESPONSIVE', unresponsiveAt: at(61) });
    const cancelled = told(silent, { type: 'TakebackCancelled', takebackId: 'tkb_1.1' }, 70);
    expect(first(cancelled).unresponsiveAt).toBeNull();
  });
  test('a later piece joins the list at its end', () => {
    const part = after(inUse(), [{ type: 'TakebackDue', takebackId: 'tkb_1.1', unitIds: ['unt_1.1'] }], at(1));
    const joined = told(part, { type: 'UnitAddedToTakeback', takebackId: 'tkb_1.1', unitId: 'unt_1.2' }, 3);
    expect(first(joined)).toEqual({ ...first(part), unitIds: all });
    expect(joined.counters).toEqual(part.counters);
  });
  test('late promises are told and change nothing', () => {
    const state = requested();
    for (const type of ['TakebackRequestOverdue', 'TakebackContactLate'] as const) {
      expect(told(state, { type, takebackId: 'tkb_1.1' }, 40)).toEqual(state);
    }
  });
});

describe('F21: a reply', () => {
  const reply = (state: Donation, respondedAt: number, day: number) =>
    told(state, { type: 'RecipientResponded', takebackId: 'tkb_1.1', respondedAt }, day);
  test('moves what is waited for forward, never back, and is remembered', () => {
    const next = reply(idle(), at(20), 21);
    expect(first(next)).toEqual({ ...first(idle()), dueFrom: at(20), followUpFrom: at(20) });
    expect(next.lastReplyAt).toBe(at(20));
    const older = reply(next, at(10), 22);
    expect(first(older)).toEqual(first(next));
    expect(older.lastReplyAt).toBe(at(20));
  });
  test('ends the silence', () => {
    const silent = told(requested(), { type: 'TakebackUnresponsive', takebackId: 'tkb_1.1' }, 61);
    expect(first(reply(silent, at(70), 71))).toMatchObject({
      state: 'DUE',
      unresponsiveAt: null,
      dueFrom: at(70),
      followUpFrom: at(70),
    });
  });
});

describe('11.5: papers', () => {
  const paper = { takebackId: 'tkb_1.1', kind: 'RECYCLING_CERTIFICATE', number: 'R-1', fileId: null } as const;
  test('each is kept; only the one that completes the list certifies the takeback', () => {
    const part = told(gone(), { type: 'CertificateRecorded', ...paper, unitIds: ['unt_1.1'] }, 9);
    const one = { kind: paper.kind, number: 'R-1', fileId: null, unitIds: ['unt_1.1'] };
    expect(first(part)).toEqual({ ...first(gone()), evidence: [one] });
    const whole = told(part, { type: 'TakebackCertified', ...paper, number: 'R-2', unitIds: ['unt_1.2'] }, 10);
    expect(first(whole)).toEqual({
      ...first(gone()),
      state: 'CERTIFIED',
      evidence: [one, { ...one, number: 'R-2', unitIds: ['unt_1.2'] }],
    });
  });
  test('a piece was recycled or used again, and its end is certified', () => {
    const recycled = told(gone(), { type: 'UnitRecycled', unitId: 'unt_1.1', takebackId: 'tkb_1.1' }, 9);
    const both = told(recycled, { type: 'UnitReused', unitId: 'unt_1.2', takebackId: 'tkb_1.1' }, 9);
    expect(all.map((id) => [both.units[id]?.state, both.units[id]?.certified])).toEqual([
      ['RECYCLED', true],
      ['REUSED', true],
    ]);
  });
});

describe('8.1: which promise of a takeback runs from when', () => {
  const subject = 'tkb_1.1';
  const place = { siteCountry: 'US' };
  const followUp = { clock: 'takebackFollowUp', subject, base: { at: at(1) } };
  const contact = { clock: 'takebackContact', subject, base: { at: at(2) }, ...place };
  const waiting = { clock: 'takebackRequest', subject, base: { at: at(1) } };
  const day = { clock: 'pickupDay', subject, base: { on: '2026-03-20' }, ...place };
  const paper = { clock: 'takebackCertificate', subject, base: { at: at(6) } };
  const ofTakebacks = (state: Donation) => clocksOf(state).filter((clock) => clock.subject === subject);
  const whole = () => standing(gone(), { ctbAt: at(3) });
  const mails = { clock: 'takebackCaseMail', subject, base: { at: at(3) }, ...place };
  const paused = { ...followUp, paused: true };
  const expected: Readonly<Record<TakebackState, readonly object[]>> = {
    DUE: [waiting, followUp],
    REQUESTED: [followUp, contact],
    CTB_ISSUED: [followUp, contact, mails],
    CASE_CONFIRMED: [followUp, contact],
    PICKUP_SCHEDULED: [paused, day],
    PACKED: [paused, day],
    PICKED_UP: [paper],
    RECEIVED: [paper],
    CERTIFIED: [],
    REFUSED: [waiting, followUp],
    UNRESPONSIVE: [],
    CANCELLED: [],
  };
  test.each(Object.entries(expected))('%s', (state, clocks) => {
    expect(ofTakebacks(standing(whole(), { state: state as TakebackState }))).toEqual(clocks); // a key of the table
  });
  test('the place counts for business days and the pickup day, country and zone', () => {
    const there = { siteCountry: 'DE', siteZone: 'Europe/Berlin' };
    const clocks = ofTakebacks(standing(ctb({ site }), {}));
    expect(clocks).toEqual([followUp, { ...contact, ...there }, { ...mails, ...there }]);
    const nowhere = ofTakebacks(standing(ctb(), { siteCountry: null }));
    expect(nowhere.map((clock) => Object.keys(clock))).toEqual(nowhere.map(() => ['clock', 'subject', 'base']));
  });
  test('a promise whose beginning is not known does not run', () => {
    const blank = { contactFrom: null, ctbAt: null, pickupOn: null, pickedUpAt: null };
    const names = (state: TakebackState) =>
      ofTakebacks(standing(whole(), { ...blank, state })).map((clock) => clock.clock);
    expect(names('CTB_ISSUED')).toEqual(['takebackFollowUp']);
    expect(names('PICKUP_SCHEDULED')).toEqual(['takebackFollowUp']);
    expect(names('PICKED_UP')).toEqual([]);
  });
});

describe('8.1, F21: a promise that is broken', () => {
  const states: readonly TakebackState[] = [
    ...(['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED', 'PACKED'] as const),
    ...(['PICKED_UP', 'RECEIVED', 'CERTIFIED', 'REFUSED', 'UNRESPONSIVE', 'CANCELLED'] as const),
  ];
  const happened = (clock: string, subject = 'tkb_1.1', kind: 'DUE' | 'ESCALATE' = 'DUE') =>
    states.flatMap((state) => {
      const events: DonationDraft[] = [];
      due(standing(requested(), { state }), clock, subject, 61, events, kind);
      return events.length === 0 ? [] : [[state, events[0]?.type]];
    });
  test.each([
    ['takebackRequest', 'TakebackRequestOverdue', ['DUE', 'REFUSED']],
    ['takebackContact', 'TakebackContactLate', ['REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED']],
    ['takebackFollowUp', 'TakebackUnresponsive', ['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'REFUSED']],
  ] as const)('%s: %s, only while it runs', (clock, event, from) => {
    expect(happened(clock)).toEqual(from.map((state) => [state, event]));
    expect(happened(clock, 'tkb_1.1', 'ESCALATE')).toEqual([]);
    expect(happened(clock, 'tkb_9')).toEqual([]);
  });
  test('each says which takeback it is about', () => {
    const events: DonationDraft[] = [];
    due(idle(), 'takebackRequest', 'tkb_1.1', 32, events);
    due(requested(), 'takebackContact', 'tkb_1.1', 9, events);
    expect(events).toEqual([
      { type: 'TakebackRequestOverdue', takebackId: 'tkb_1.1' },
      { type: 'TakebackContactLate', takebackId: 'tkb_1.1' },
    ]);
  });
});
