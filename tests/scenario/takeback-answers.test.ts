import { describe, expect, test } from 'vitest';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Donation, Takeback } from '../../domain/donation/state.ts';
import {
  after,
  at,
  clear,
  codesOf,
  donation,
  given,
  happens,
  named,
  unit,
  when,
  type How,
  type Input,
} from './takeback-world.ts';

/** What the rules answer about a takeback, word for word: what is wrong, where, and what to do; and when a fact was. */

const all = ['unt_1.1', 'unt_1.2', 'unt_1.3'];
const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const recycling = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', ...clear, assessed: known } as const;
const schedule = { type: 'schedulePickup', pickupOn: '2026-03-20', assessed: named } as const;
const pickup = { type: 'recordPickup', assessed: named } as const;
const receipt = { type: 'recordTakebackReceipt' } as const;
const reply = { type: 'recordRecipientReply' } as const;
const mail = (more: { readonly ctbNumber?: string; readonly takebackCaseNumber?: string } = {}) =>
  ({ type: 'recordCtb', ...more }) as const;

/** A takeback that has gone so far. Built anew for each test, so that a broken rule breaks the test that names it. */
const idle = () =>
  given(donation(all.map((id) => unit(id))), { type: 'reportNotInUse', unitIds: all, powersOn: false });
const requested = () => given(idle(), recycling);
const ctb = () => given(requested(), mail({ ctbNumber: 'CTB-7' }));
const confirmed = () => given(ctb(), mail({ takebackCaseNumber: 'CASE-9' }));
const scheduled = () => given(confirmed(), schedule);
const gone = () => given(scheduled(), pickup);
/** Two takebacks: one asked for, one that is due. */
const two = () => given(idle(), { ...recycling, unitIds: ['unt_1.2'] });
/** A route that works without CTB and case number. */
const phone = () =>
  given(donation([unit('unt_1.1', { powersOn: true })]), {
    type: 'requestTakeback',
    route: 'PHONE',
    unitIds: ['unt_1.1'],
    ...clear,
  });
/** A state in which the takeback stands as said, whatever led there. */
const standing = (state: Donation, more: Partial<Takeback>): Donation => {
  const takeback = state.takebacks['tkb_1.1'];
  if (takeback === undefined) throw new Error('no takeback');
  return { ...state, takebacks: { ...state.takebacks, 'tkb_1.1': { ...takeback, ...more } } };
};

function refusal(state: Donation, input: Input, how: How = {}): object {
  const decision = when(state, input, how);
  if (decision.kind === 'accepted') throw new Error(`${input.type} was accepted`);
  expect(decision.refusal.findings).toHaveLength(1);
  return decision.refusal.findings[0];
}
function eventsOf(state: Donation, input: Input, how: How = {}): readonly DonationDraft[] {
  const decision = when(state, input, how);
  expect(codesOf(decision)).toEqual([]);
  return decision.kind === 'refused' ? [] : decision.events;
}

describe('6.11: a refusal says from where it would be possible', () => {
  test.each([
    ['recordCtb', mail({ ctbNumber: 'C' }), ['REQUESTED', 'CTB_ISSUED']],
    ['schedulePickup', schedule, ['REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED', 'PACKED']],
    ['recordPickup', pickup, ['PICKUP_SCHEDULED', 'PACKED']],
    ['recordTakebackReceipt', receipt, ['PICKED_UP']],
    ['recordRecipientReply', reply, ['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'REFUSED', 'UNRESPONSIVE']],
  ] as const)('%s', (_type, input, from) => {
    const over = given(idle(), { type: 'cancelTakeback' });
    expect(refusal(over, input)).toMatchObject({
      code: 'INVALID_TRANSITION',
      detail: { from: 'CANCELLED', allowed: from },
    });
  });
  test.each([
    ['recordCtb', mail({ ctbNumber: 'C' })],
    ['schedulePickup', schedule],
    ['recordPickup', pickup],
    ['recordTakebackReceipt', receipt],
    ['recordRecipientReply', reply],
  ] as const)('%s about a takeback nobody knows names the field', (_type, input) => {
    const about = { ...input, takebackId: 'tkb_9' };
    expect(refusal(scheduled(), about)).toMatchObject({ code: 'NOT_FOUND', path: 'takebackId' });
  });
  test('where several takebacks fit, the one that is meant must be named', () => {
    const both = given(two(), recycling);
    for (const input of [mail({ ctbNumber: 'C' }), schedule]) {
      expect(refusal(both, input)).toMatchObject({
        code: 'VALIDATION_FAILED',
        path: 'takebackId',
        detail: { candidates: ['tkb_1.1', 'tkb_1.2'] },
      });
    }
  });
  test('a fact from the future names its field', () => {
    const later = at(2);
    expect([
      refusal(requested(), { ...mail({ ctbNumber: 'C' }), receivedAt: later }),
      refusal(scheduled(), { ...pickup, pickedUpAt: later }),
      refusal(gone(), { ...receipt, receivedAt: later }),
      refusal(idle(), { ...recycling, requestedAt: later }),
    ]).toMatchObject(
      ['receivedAt', 'pickedUpAt', 'receivedAt', 'requestedAt'].map((path) => ({ code: 'DATE_IN_FUTURE', path })),
    );
  });
});

describe('11.5 step 4: the two mails', () => {
  test('without the first number there is no case, and the answer says which number is missing', () => {
    const missing = {
      code: 'CTB_MISSING',
      rule: '11.5',
      path: 'ctbNumber',
      message: 'Give the CTB number of the first mail.',
    };
    expect(refusal(requested(), mail())).toEqual(missing);
    expect(refusal(requested(), mail({ takebackCaseNumber: 'CASE-9' }))).toEqual(missing);
    expect(refusal(ctb(), mail())).toEqual(missing);
  });
  test('a route without a case has no such mails: the next step is the pickup', () => {
    expect(refusal(phone(), mail({ ctbNumber: 'C' }))).toEqual({
      code: 'INVALID_TRANSITION',
      rule: '6.11',
      message: 'The route PHONE works without CTB and case number: schedule the pickup.',
      detail: { from: 'REQUESTED', allowed: [] },
    });
  });
  test('each number is recorded with the moment of its mail, or of the report', () => {
    const both = mail({ ctbNumber: 'CTB-1', takebackCaseNumber: 'CASE-1' });
    const facts = (receivedAt: number) => [
      { type: 'CtbNumberRecorded', takebackId: 'tkb_1.1', ctbNumber: 'CTB-1', receivedAt },
      { type: 'TakebackCaseConfirmed', takebackId: 'tkb_1.1', caseNumber: 'CASE-1', receivedAt },
    ];
    expect(eventsOf(requested(), { ...both, receivedAt: at(3) }, { day: 5, occurredAt: at(4) })).toEqual(facts(at(3)));
    expect(eventsOf(requested(), both, { day: 5, occurredAt: at(4) })).toEqual(facts(at(4)));
  });
  test('the same number again is nothing new; another one replaces it until the case is confirmed', () => {
    expect(happens(ctb(), mail({ ctbNumber: 'CTB-7' }))).toEqual([]);
    expect(given(ctb(), mail({ ctbNumber: 'CTB-8' })).takebacks['tkb_1.1']?.ctbNumber).toBe('CTB-8');
    expect(happens(ctb(), mail({ takebackCaseNumber: 'CASE-9' }))).toEqual(['TakebackCaseConfirmed']);
    expect(happens(ctb(), mail({ ctbNumber: 'CTB-7', takebackCaseNumber: 'CASE-9' }))).toEqual([
      'TakebackCaseConfirmed',
    ]);
    expect(codesOf(when(confirmed(), mail({ ctbNumber: 'CTB-8' })))).toEqual(['INVALID_TRANSITION']);
  });
});

describe('11.5: a pickup needs a confirmed case and a representative', () => {
  const caseMissing = {
    code: 'CASE_NUMBER_MISSING',
    rule: '11.5',
    path: 'takebackId',
    message: 'The recycler has not confirmed a case: record the case number of the second mail first.',
  };
  const nobody = {
    code: 'REPRESENTATIVE_MISSING',
    rule: '11.5',
    path: 'representative',
    message: 'Name the representative who hands the pieces over.',
  };
  test('before the second mail no day is agreed, after it one is', () => {
    for (const state of [requested(), ctb()]) expect(refusal(state, schedule)).toEqual(caseMissing);
    expect(eventsOf(confirmed(), schedule)).toEqual([
      { type: 'PickupScheduled', takebackId: 'tkb_1.1', pickupOn: '2026-03-20' },
    ]);
    expect(eventsOf(phone(), schedule)).toHaveLength(1);
  });
  test('somebody is named for the day and again when the pieces are handed over', () => {
    expect(refusal(confirmed(), { ...schedule, assessed: {} })).toEqual(nobody);
    expect(refusal(scheduled(), { ...pickup, assessed: {} })).toEqual(nobody);
  });
  test('what was handed over, each piece once, with its moment; the rest leaves the list', () => {
    const part = { ...pickup, unitIds: ['unt_1.2', 'unt_1.2'] };
    expect(eventsOf(scheduled(), { ...part, pickedUpAt: at(3) }, { day: 5, occurredAt: at(4) })).toEqual([
      { type: 'PickupRecorded', takebackId: 'tkb_1.1', pickedUpAt: at(3), unitIds: ['unt_1.2'] },
      { type: 'TakebackItemRemoved', takebackId: 'tkb_1.1', unitId: 'unt_1.1' },
      { type: 'TakebackItemRemoved', takebackId: 'tkb_1.1', unitId: 'unt_1.3' },
    ]);
    expect(eventsOf(scheduled(), pickup, { day: 5, occurredAt: at(4) })).toEqual([
      { type: 'PickupRecorded', takebackId: 'tkb_1.1', pickedUpAt: at(4), unitIds: all },
    ]);
  });
  test('a piece that is not on the list is named', () => {
    expect(refusal(scheduled(), { ...pickup, unitIds: ['unt_1.1', 'unt_1.9'] })).toEqual({
      code: 'NOT_FOUND',
      rule: '6.11',
      path: 'unitIds',
      message: 'Unit unt_1.9 is not on the list of this takeback.',
      detail: { unitId: 'unt_1.9' },
    });
  });
  test('the receipt has the moment that was told, or that of the report', () => {
    const received = (receivedAt: number) => [{ type: 'TakebackReceived', takebackId: 'tkb_1.1', receivedAt }];
    const late: How = { day: 5, occurredAt: at(4) };
    expect(eventsOf(gone(), { ...receipt, receivedAt: at(3) }, late)).toEqual(received(at(3)));
    expect(eventsOf(gone(), receipt, late)).toEqual(received(at(4)));
  });
});

describe('F21: an answer of the recipient', () => {
  const answered = (...ids: readonly string[]) =>
    ids.map((takebackId) => ({ type: 'RecipientResponded', takebackId, respondedAt: at(4) }));
  const how: How = { day: 5, occurredAt: at(4) };
  test('without a name it is about every takeback that waits for one, with a name about that one', () => {
    expect(eventsOf(two(), reply, how)).toEqual(answered('tkb_1.1', 'tkb_1.2'));
    expect(eventsOf(two(), { ...reply, takebackId: 'tkb_1.2' }, how)).toEqual(answered('tkb_1.2'));
  });
  test('a takeback that no longer waits is left out', () => {
    const withPickup = standing(two(), { state: 'PICKUP_SCHEDULED' });
    expect(eventsOf(withPickup, reply, how)).toEqual(answered('tkb_1.2'));
  });
});

describe('R25: an idle piece always belongs on an open takeback', () => {
  const told = (state: Donation): readonly DonationDraft[] => {
    const events: DonationDraft[] = [];
    after(state, [], at(9), events);
    return events;
  };
  const idleAgain = (state: Donation, ...ids: readonly string[]): Donation => ({
    ...state,
    units: Object.fromEntries(
      Object.values(state.units).map((each) => [
        each.id,
        ids.includes(each.id) ? unit(each.id, { state: 'IDLE' }) : each,
      ]),
    ),
  });
  test.each(['CERTIFIED', 'CANCELLED'] as const)('its place on one that is %s does not count', (state) => {
    expect(told(idleAgain(standing(gone(), { state }), 'unt_1.2'))).toEqual([
      { type: 'TakebackDue', takebackId: 'tkb_1.2', unitIds: ['unt_1.2'] },
    ]);
  });
  test('its place on one that is under way does', () => {
    expect(told(idleAgain(gone(), 'unt_1.2'))).toEqual([]);
    expect(told(requested())).toEqual([]);
  });
  test('later pieces join the takeback that is due, never one that was asked for', () => {
    const fresh = donation([...all.map((id) => unit(id)), unit('unt_1.4')]);
    const due = given(fresh, { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2'], powersOn: false });
    const more = { type: 'reportNotInUse', unitIds: ['unt_1.3', 'unt_1.4'], powersOn: false } as const;
    const joined: DonationDraft[] = [];
    given(due, more, {}, joined);
    expect(joined.filter(({ type }) => type === 'UnitAddedToTakeback')).toEqual([
      { type: 'UnitAddedToTakeback', takebackId: 'tkb_1.1', unitId: 'unt_1.3' },
      { type: 'UnitAddedToTakeback', takebackId: 'tkb_1.1', unitId: 'unt_1.4' },
    ]);
    expect(happens(given(due, recycling), more)).toContain('TakebackDue');
  });
  test('a takeback without pieces is over before the pickup, and stays for its papers after it', () => {
    expect(told(standing(two(), { unitIds: [] }))).toEqual([{ type: 'TakebackCancelled', takebackId: 'tkb_1.1' }]);
    expect(told(standing(gone(), { unitIds: [] }))).toEqual([]);
  });
});
