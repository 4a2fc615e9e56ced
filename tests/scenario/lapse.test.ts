import { describe, expect, test } from 'vitest';
import { coverageGaps, coverageState } from '../../domain/coverage.ts';
import {
  accountNoted,
  active,
  lived,
  renewal,
  runningClocks,
  say,
  stateOf,
  stepsSince,
  typesSince,
  until,
  type Life,
} from './donation-life.ts';

const lapse = { type: 'recordLapse' };
const approved = (life = active()): Life =>
  lived(
    until(life, '2028-12-01'),
    ['2028-12-06', { type: 'requestQuote' }],
    ['2028-12-08', { type: 'recordQuote', validUntil: '2029-02-15' }],
    ['2028-12-10', { type: 'approveRenewal' }],
  );
const sent = (life = active()): Life =>
  lived(approved(life), ['2028-12-12', { type: 'recordPurchaseOrder', poNumber: 'PO-7' }]);

describe('6.10: a purchase order', () => {
  test('it is kept with its day, the quote no longer expires and the next step is waited for anew', () => {
    const life = sent();
    expect(renewal(life, 1)).toMatchObject({ state: 'PO_SENT', poNumber: 'PO-7' });
    expect(runningClocks(life)).toContain('renewalStep/ren_1.1');
    expect(runningClocks(life)).not.toContain('quoteValidity/ren_1.1');
    expect(stepsSince(life, until(life, '2028-12-26'), 'renewalStep', 'DeadlineFired')).toEqual([]);
    expect(stepsSince(life, until(life, '2028-12-27'), 'renewalStep', 'DeadlineFired')).toEqual(['due']);
    expect(renewal(until(life, '2029-02-20'), 1).state).toBe('PO_SENT');
  });
  test('it is optional: an approved renewal is ordered without one', () => {
    expect(renewal(lived(approved(), ['2028-12-12', { type: 'recordOrder' }]), 1).state).toBe('ORDERED');
    expect(renewal(lived(sent(), ['2028-12-20', { type: 'recordOrder' }]), 1).state).toBe('ORDERED');
  });
  test('it goes out after the approval and not in the future', () => {
    const order = { type: 'recordPurchaseOrder', poNumber: 'PO-7' };
    expect(say(until(active(), '2028-12-01'), '2028-12-02', order).codes).toEqual(['INVALID_TRANSITION']);
    expect(say(sent(), '2028-12-20', order).codes).toEqual(['INVALID_TRANSITION']);
    const sentAt = Date.parse('2028-12-13T20:00Z');
    expect(say(approved(), '2028-12-12', { ...order, sentAt }).codes).toEqual(['DATE_IN_FUTURE']);
  });
  test('F23: out at the end date, it waits 30 days for the vendor', () => {
    const life = sent();
    const waiting = until(life, '2029-03-02');
    expect([renewal(waiting, 1).state, stateOf(waiting).stage]).toEqual(['PO_SENT', 'RENEWAL_WINDOW']);
    const unit = stateOf(waiting).units['unt_1.1'];
    expect(unit && coverageState(stateOf(waiting), unit, '2029-03-02')).toBe('RENEWAL_PENDING');
    expect(renewal(until(life, '2029-03-30'), 1).state).toBe('PO_SENT');
    expect(renewal(until(life, '2029-03-31'), 1).state).toBe('LAPSED');
    expect(renewal(lived(waiting, ['2029-03-12', { type: 'confirmRenewal' }]), 1)).toMatchObject({
      state: 'CONFIRMED',
      stepsSkipped: true,
    });
  });
  test('declined after it went out: the order was cancelled', () => {
    expect(renewal(lived(sent(), ['2028-12-20', { type: 'declineRenewal' }]), 1).state).toBe('DECLINED');
  });
});

describe('6.10: a lapse that somebody reports', () => {
  test('an order that fell through after the end need not wait for the 30 days', () => {
    const waiting = until(sent(), '2029-03-05');
    const after = say(waiting, '2029-03-05', lapse);
    expect(typesSince(waiting, after)).toEqual(['RenewalLapsed', 'DonationStageChanged']);
    expect(renewal(after, 1)).toMatchObject({ state: 'LAPSED', lapsedOn: '2029-03-01' });
    expect(stateOf(after).stage).toBe('LAPSED');
    expect(runningClocks(after).filter((key) => /renewalStep|renewalOrderGrace/u.test(key))).toEqual([]);
  });
  test('in the night after the end the lines end at once, in the fixed order', () => {
    const life = lived(
      active(),
      ['2024-03-01', accountNoted('ACTIVE')],
      ['2024-03-02', { type: 'submitAssociation' }],
      ['2024-03-02', { type: 'confirmAssociation' }],
    );
    const before = until(life, '2029-02-28');
    const after = say(before, '2029-03-01', lapse, { hour: 1 });
    expect(typesSince(before, after)).toEqual([
      'CoverageLineEnded',
      'ContractExpired',
      'RenewalLapsed',
      'DonationStageChanged',
      'AssociationRevoked',
    ]);
    expect(stateOf(after).coverage['cov_1.1']?.endedOn).toBeUndefined();
  });
  test('before the date we have, cover ends with the day before, by dates and for good', () => {
    const life = lived(until(active(), '2028-12-01'), ['2028-12-20', { ...lapse, lapsedOn: '2028-12-10' }]);
    const state = stateOf(life);
    expect(state.coverage['cov_1.1']).toMatchObject({ ended: true, endOn: '2029-02-28', endedOn: '2028-12-09' });
    expect([state.contracts['ctr_1.1']?.state, state.stage]).toEqual(['EXPIRED', 'LAPSED']);
    const unit = state.units['unt_1.1'];
    if (unit === undefined) throw new Error('no unit');
    const on = (date: string) => coverageState(state, unit, date);
    expect([on('2028-12-09'), on('2028-12-10')]).toEqual(['COVERED', 'EXPIRED']);
    expect(coverageGaps(state, unit, '2028-12-20')).toEqual([{ from: '2028-12-10', to: '2028-12-20' }]);
    expect(runningClocks(life).filter((key) => /expiryReminders|coverageEnd/u.test(key))).toEqual([]);
    const again = lived(life, ['2028-12-22', { type: 'reinstate', endDate: '2029-02-28' }]);
    expect(renewal(again, 1)).toMatchObject({ state: 'REINSTATED', newEndOn: '2029-02-28' });
    expect(renewal(again, 2).coverageEndOn).toBe('2029-02-28');
  });
  test('left out, the day is today while the end lies ahead', () => {
    const life = lived(until(active(), '2028-12-01'), ['2028-12-20', lapse]);
    expect(renewal(life, 1).lapsedOn).toBe('2028-12-20');
    expect(stateOf(life).coverage['cov_1.1']?.endedOn).toBe('2028-12-19');
  });
  test.each([
    ['NOT_DUE', active()],
    ['WINDOW_OPEN', until(active(), '2028-12-01')],
    ['RESELLER_CONTACTED', lived(until(active(), '2028-12-01'), ['2028-12-02', { type: 'recordResellerContact' }])],
    ['QUOTE_REQUESTED', lived(until(active(), '2028-12-01'), ['2028-12-02', { type: 'requestQuote' }])],
    ['QUOTED', lived(until(active(), '2028-12-01'), ['2028-12-02', { type: 'recordQuote' }])],
    [
      'QUOTE_EXPIRED',
      lived(until(active(), '2028-12-01'), ['2028-12-02', { type: 'recordQuote', validUntil: '2028-12-03' }]),
    ],
    ['APPROVED', approved()],
    ['PO_SENT', sent()],
    ['ORDERED', lived(approved(), ['2028-12-12', { type: 'recordOrder' }])],
    ['DECLINED', lived(until(active(), '2028-12-01'), ['2028-12-02', { type: 'declineRenewal' }])],
  ] as const)('from %s', (state, life) => {
    const before = until(life, '2028-12-15');
    const from = state === 'NOT_DUE' ? life : before;
    expect(renewal(from, 1).state).toBe(state);
    const on = state === 'NOT_DUE' ? '2026-05-05' : '2028-12-16';
    expect(renewal(lived(from, [on, lapse]), 1).state).toBe('LAPSED');
  });
  test('a lapse cannot lie ahead, before the cover began, or happen twice', () => {
    const life = until(active(), '2028-12-01');
    expect(say(life, '2028-12-20', { ...lapse, lapsedOn: '2028-12-21' }).codes).toEqual(['DATE_IN_FUTURE']);
    expect(say(life, '2028-12-20', { ...lapse, lapsedOn: '2024-02-29' }).codes).toEqual(['END_BEFORE_START']);
    const lapsed = lived(life, ['2028-12-20', lapse]);
    expect(say(lapsed, '2028-12-21', lapse).codes).toEqual(['INVALID_TRANSITION']);
  });
  test('of two contracts one goes on: the renewed unit keeps its old cover, and the donation stays supported', () => {
    const life = lived(active({ ROUTER: 1, SWITCH: 1 }), [
      '2028-12-06',
      { type: 'confirmRenewal', contractNumber: '2000002', includedUnitIds: ['unt_1.1'] },
    ]);
    const after = lived(life, ['2029-01-05', { ...lapse, renewalId: 'ren_1.2' }]);
    expect(stateOf(after).stage).toBe('ONBOARDING');
    expect(renewal(after, 2).state).toBe('LAPSED');
    const cover = (unitId: string, on: string) => {
      const unit = stateOf(after).units[unitId];
      return unit && coverageState(stateOf(after), unit, on);
    };
    expect(stateOf(after).contracts['ctr_1.1']?.state).toBe('ACTIVE');
    expect([cover('unt_1.1', '2029-01-10'), cover('unt_1.2', '2029-01-10')]).toEqual(['COVERED', 'EXPIRED']);
    expect(stateOf(until(after, '2029-03-01')).contracts['ctr_1.1']?.state).toBe('SUPERSEDED');
  });
});
