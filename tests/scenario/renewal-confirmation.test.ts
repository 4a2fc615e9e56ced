import { describe, expect, test } from 'vitest';
import {
  accountNoted,
  active,
  eoxNoted,
  lived,
  renewal,
  say,
  stateOf,
  typesSince,
  until,
  type Life,
} from './donation-life.ts';

const two = { ROUTER: 1, SWITCH: 1 };
const quote = { type: 'recordQuote' };
/** The window is open (from 30 November 2028 for an end on 28 February 2029). */
const opened = (life = active()): Life => until(life, '2028-12-01');
const ordered = (life = active()): Life =>
  lived(
    opened(life),
    ['2028-12-05', { type: 'recordResellerContact', resellerId: 'rsl_1' }],
    ['2028-12-06', { type: 'requestQuote' }],
    ['2028-12-08', quote],
    ['2028-12-10', { type: 'approveRenewal' }],
    ['2028-12-12', { type: 'recordOrder' }],
  );
const lines = (life: Life) =>
  Object.values(stateOf(life).coverage).map(({ unitId, startOn, endOn }) => [unitId, startOn, endOn]);

describe('D18: the contract number may stay or change', () => {
  const fresh = { type: 'confirmRenewal', contractNumber: '2000002' };
  test('a new number is a new contract that takes over on the day the old one ends', () => {
    const before = ordered();
    const after = say(before, '2028-12-20', fresh);
    expect(typesSince(before, after)).toEqual([
      'ContractActivated',
      'CoverageLineAdded',
      'RenewalConfirmed',
      'DonationStageChanged',
      'RenewalScheduled',
    ]);
    expect(stateOf(after).contracts['ctr_1.2']).toMatchObject({
      number: '2000002',
      predecessorId: 'ctr_1.1',
      startOn: '2029-03-01',
    });
    expect(stateOf(until(after, '2029-03-01')).contracts['ctr_1.1']).toMatchObject({
      state: 'SUPERSEDED',
      successorId: 'ctr_1.2',
    });
  });
  test('confirmed after the end, the old contract is superseded at once', () => {
    const before = until(ordered(), '2029-03-10');
    const after = say(before, '2029-03-10', fresh);
    expect(typesSince(before, after).slice(0, 5)).toEqual(
      expect.arrayContaining(['ContractActivated', 'ContractSuperseded', 'CoverageLineAdded', 'RenewalConfirmed']),
    );
    expect(stateOf(after).contracts['ctr_1.1']?.state).toBe('SUPERSEDED');
  });
  test.each([
    ['S1', 'CONTRACT_NUMBER_IS_SERIAL'],
    ['SO-1', 'CONTRACT_NUMBER_IS_SALES_ORDER'],
    ['R-1', 'CONTRACT_NUMBER_IS_REQUEST_NUMBER'],
    ['12', 'CONTRACT_NUMBER_SHAPE'],
  ])('%s is no contract number: %s', (contractNumber, code) => {
    expect(say(ordered(), '2028-12-20', { ...fresh, contractNumber }).codes).toEqual([code]);
  });
  test('a number of another organization is refused', () => {
    const claim = { kind: 'CONTRACT_NUMBER', key: '2000002' } as const;
    const conflicts = [{ claim, holder: 'don_2', sameGroup: false }];
    expect(say(ordered(), '2028-12-20', fresh, { conflicts }).codes).toEqual(['CONTRACT_NUMBER_OTHER_ORGANIZATION']);
  });
});

describe('D26: facts win', () => {
  test.each([
    ['NOT_DUE', active()],
    ['WINDOW_OPEN', opened()],
    ['QUOTED', lived(opened(), ['2028-12-02', quote])],
    ['DECLINED', lived(opened(), ['2028-12-02', { type: 'declineRenewal' }])],
  ] as const)('a renewal confirmed while %s is accepted and says that steps are missing', (state, life) => {
    expect(renewal(life, 1).state).toBe(state);
    const after = lived(life, ['2028-12-20', { type: 'confirmRenewal' }]);
    expect(renewal(after, 1)).toMatchObject({ state: 'CONFIRMED', stepsSkipped: true });
  });
  test('the vendor may renew after its own last renewal date', () => {
    const blocked = lived(opened(), ['2028-12-02', eoxNoted({ endOfContractRenewalOn: '2028-12-01' })]);
    expect(renewal(blocked, 1).state).toBe('UNRENEWABLE');
    expect(renewal(lived(blocked, ['2028-12-20', { type: 'confirmRenewal' }]), 1).state).toBe('CONFIRMED');
  });
  test('a lapsed renewal is not confirmed: cover is bought again', () => {
    expect(say(active(), '2029-03-10', { type: 'confirmRenewal' }).codes).toEqual(['INVALID_TRANSITION']);
  });
  test('a new end that is not later, or after the last date of support, is refused', () => {
    const life = lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-12-31' }, 'SWITCH')]);
    const confirm = (more: object) => say(life, '2028-12-20', { type: 'confirmRenewal', ...more });
    expect(confirm({ newEndDate: '2029-02-28' }).codes).toEqual(['END_NOT_LATER']);
    expect(confirm({ newEndDate: '2030-02-28' }).codes).toEqual(['END_AFTER_LDOS']);
    expect(confirm({ newEndDate: '2029-12-31' }).codes).toEqual([]);
    expect(confirm({ startDate: '2030-01-01', newEndDate: '2029-12-31' }).codes).toEqual(['END_BEFORE_START']);
    expect(confirm({ includedUnitIds: ['unt_9'] }).codes).toEqual(['NOT_FOUND']);
  });
  test('D7: without a new end each unit gets one period, at most until its last date of support', () => {
    const life = lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-12-31' }, 'SWITCH')]);
    expect(lines(lived(life, ['2028-12-20', { type: 'confirmRenewal' }])).slice(2)).toEqual([
      ['unt_1.1', '2029-03-01', '2030-02-28'],
      ['unt_1.2', '2029-03-01', '2029-12-31'],
    ]);
  });
});

describe('11.1: part of the units', () => {
  test('units left out keep their old end date and a renewal of their own', () => {
    const life = lived(opened(active(two)), ['2028-12-06', { type: 'confirmRenewal', includedUnitIds: ['unt_1.1'] }]);
    expect(renewal(life, 1).excluded).toEqual([{ unitId: 'unt_1.2', reason: 'NOT_CHOSEN' }]);
    expect(lines(life)).toEqual([
      ['unt_1.1', '2024-02-29', '2029-02-28'],
      ['unt_1.2', '2024-02-29', '2029-02-28'],
      ['unt_1.1', '2029-03-01', '2030-02-28'],
    ]);
    const after = until(life, '2029-03-02');
    expect(renewal(after, 2)).toMatchObject({ termNumber: 1, state: 'LAPSED' });
    expect(stateOf(after).contracts['ctr_1.1']).toMatchObject({ state: 'ACTIVE', endOn: '2030-02-28' });
  });
});

describe('F23: an order is out at the end date', () => {
  test('the renewal stays ordered; a late confirmation leaves the gap visible and needs a new association', () => {
    const life = lived(
      ordered(lived(active(), ['2024-03-01', accountNoted('ACTIVE')])),
      ['2029-02-01', { type: 'submitAssociation' }],
      ['2029-02-01', { type: 'confirmAssociation' }],
    );
    const waiting = until(life, '2029-03-05');
    expect(stateOf(waiting).contracts['ctr_1.1']?.state).toBe('EXPIRED');
    expect([renewal(waiting, 1).state, stateOf(waiting).stage]).toEqual(['ORDERED', 'RENEWAL_WINDOW']);
    const late = lived(waiting, ['2029-03-12', { type: 'confirmRenewal' }]);
    expect(lines(late).at(-1)).toEqual(['unt_1.1', '2029-03-12', '2030-02-28']);
    expect(Object.values(stateOf(late).associations).map(({ state }) => state)).toEqual(['REVOKED', 'NOT_REQUESTED']);
    expect(stateOf(late).stage).toBe('ONBOARDING');
  });
  test('taking the equipment out of use does not undo an order; what the vendor then confirms is recorded', () => {
    const life = lived(ordered(lived(active(), ['2024-03-05', { type: 'recordDelivery' }])), [
      '2028-12-15',
      { type: 'reportNotInUse', unitIds: ['unt_1.1'] },
    ]);
    expect(renewal(life, 1).state).toBe('ORDERED');
    const confirmed = lived(life, ['2028-12-20', { type: 'confirmRenewal' }]);
    expect(renewal(confirmed, 1)).toMatchObject({ state: 'CONFIRMED', includedUnitIds: ['unt_1.1'] });
    expect(Object.keys(stateOf(confirmed).renewals)).toEqual(['ren_1.1']);
  });
  test('unconfirmed after 30 days it has lapsed', () => {
    const life = ordered();
    expect(renewal(until(life, '2029-03-30'), 1).state).toBe('ORDERED');
    expect(renewal(until(life, '2029-03-31'), 1).state).toBe('LAPSED');
  });
  test('an order cancelled after the end date is declined and has lapsed', () => {
    const before = until(ordered(), '2029-03-05');
    const after = say(before, '2029-03-05', { type: 'declineRenewal' });
    expect(typesSince(before, after)).toEqual(['RenewalDeclined', 'DonationStageChanged', 'RenewalLapsed']);
  });
});
