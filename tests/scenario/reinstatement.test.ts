import { describe, expect, test } from 'vitest';
import { coverageGaps, coverageState } from '../../domain/coverage.ts';
import {
  accountNoted,
  active,
  eoxNoted,
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

const two = { ROUTER: 1, SWITCH: 1 };
/** The contract ended on 28 February 2029 and nobody renewed it. */
const lapsed = (life = active()): Life => until(life, '2029-03-05');
const quote = { type: 'recordQuote', validUntil: '2029-03-20' };
const reinstate = { type: 'reinstate' };
const unit = (life: Life, id: string) => {
  const found = stateOf(life).units[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const lines = (life: Life) =>
  Object.values(stateOf(life).coverage).map(({ unitId, startOn, endOn }) => [unitId, startOn, endOn]);

describe('11.2: cover is bought again after a lapse', () => {
  test('under the same number the contract runs again, and the next renewal is planned', () => {
    const before = lapsed();
    const after = say(before, '2029-03-10', reinstate);
    expect(typesSince(before, after)).toEqual([
      'ContractExtended',
      'DonationStageChanged',
      'CoverageLineAdded',
      'RenewalReinstated',
      'RenewalScheduled',
    ]);
    expect(renewal(after, 1)).toMatchObject({ state: 'REINSTATED', newEndOn: '2030-03-09' });
    expect(renewal(after, 2)).toMatchObject({ state: 'NOT_DUE', coverageEndOn: '2030-03-09', termNumber: 2 });
    expect(stateOf(after).contracts['ctr_1.1']).toMatchObject({ state: 'ACTIVE', endOn: '2030-03-09', termNumber: 1 });
    expect(stateOf(after).stage).toBe('ONBOARDING');
    expect(runningClocks(after)).toEqual(
      expect.arrayContaining(['coverageEnd/ctr_1.1@2030-03-09', 'renewalWindow/ren_1.2', 'expiryReminders/ren_1.2']),
    );
    expect(runningClocks(after).filter((key) => key.endsWith('ren_1.1'))).toEqual([]);
  });
  test('the gap stays visible', () => {
    const after = lived(lapsed(), ['2029-03-10', reinstate]);
    expect(coverageGaps(stateOf(after), unit(after, 'unt_1.1'), '2029-04-01')).toEqual([
      { from: '2029-03-01', to: '2029-03-09' },
    ]);
  });
  test('back-dated cover begins on the day it is charged from and leaves no gap', () => {
    const after = lived(lapsed(), ['2029-03-10', { ...reinstate, backdatedFrom: '2029-03-01' }]);
    expect(lines(after).at(-1)).toEqual(['unt_1.1', '2029-03-01', '2030-02-28']);
    expect(coverageGaps(stateOf(after), unit(after, 'unt_1.1'), '2029-04-01')).toEqual([]);
  });
  test('what the vendor charges and asks for is kept as data, and nothing is computed from it', () => {
    const said = { backdatedFrom: '2029-03-01', reinstatementFee: '120.50', currency: 'USD', inspectionRequired: true };
    const after = lived(lapsed(), ['2029-03-10', { ...reinstate, startDate: '2029-03-10', ...said }]);
    expect(renewal(after, 1).reinstatement).toMatchObject({
      backdatedFrom: '2029-03-01',
      fee: '120.50',
      currency: 'USD',
      inspectionRequired: true,
    });
    expect(lines(after).at(-1)).toEqual(['unt_1.1', '2029-03-10', '2030-03-09']);
    const plain = renewal(lived(lapsed(), ['2029-03-10', reinstate]), 1).reinstatement;
    expect(Object.keys(plain ?? {})).toEqual(['at']);
  });
  test('under a new number a new contract supersedes the old one', () => {
    const before = lapsed();
    const after = say(before, '2029-03-10', { ...reinstate, contractNumber: '2000002' });
    expect(typesSince(before, after)).toEqual([
      'ContractActivated',
      'DonationStageChanged',
      'ContractSuperseded',
      'CoverageLineAdded',
      'RenewalReinstated',
      'RenewalScheduled',
    ]);
    expect(stateOf(after).contracts['ctr_1.1']?.state).toBe('SUPERSEDED');
    expect(stateOf(after).contracts['ctr_1.2']).toMatchObject({ number: '2000002', predecessorId: 'ctr_1.1' });
  });
  test('reinstating needs a new association, under the same number too', () => {
    const life = lived(
      active(),
      ['2024-03-01', accountNoted('ACTIVE')],
      ['2024-03-02', { type: 'submitAssociation' }],
      ['2024-03-02', { type: 'confirmAssociation' }],
    );
    const ended = lapsed(life);
    expect(Object.values(stateOf(ended).associations).map(({ state }) => state)).toEqual(['REVOKED']);
    const after = lived(ended, ['2029-03-10', reinstate]);
    expect(Object.values(stateOf(after).associations).map(({ state }) => state)).toEqual(['REVOKED', 'NOT_REQUESTED']);
    expect(runningClocks(after)).toContain('associationNudge/asc_1.2');
  });
  test('part of the units: the others have lapsed, with a renewal of their own', () => {
    const after = lived(lapsed(active(two)), ['2029-03-10', { ...reinstate, includedUnitIds: ['unt_1.1'] }]);
    expect(renewal(after, 1).excluded).toEqual([{ unitId: 'unt_1.2', reason: 'NOT_CHOSEN' }]);
    const other = Object.values(stateOf(after).renewals).find(
      ({ includedUnitIds }) => includedUnitIds[0] === 'unt_1.2',
    );
    expect(other).toMatchObject({ state: 'LAPSED', coverageEndOn: '2029-02-28' });
  });
  test('what was left out of a renewal under a new number joins the contract that took over', () => {
    const life = lived(
      active(two),
      ['2028-12-06', { type: 'confirmRenewal', contractNumber: '2000002', includedUnitIds: ['unt_1.1'] }],
      ['2029-03-10', { ...reinstate, contractNumber: '2000002' }],
    );
    expect(stateOf(life).contracts['ctr_1.1']?.state).toBe('SUPERSEDED');
    expect(Object.keys(stateOf(life).contracts)).toEqual(['ctr_1.1', 'ctr_1.2']);
    expect(stateOf(life).contracts['ctr_1.2']).toMatchObject({ state: 'ACTIVE', endOn: '2030-03-09' });
    expect(Object.values(stateOf(life).coverage).at(-1)).toMatchObject({ contractId: 'ctr_1.2', unitId: 'unt_1.2' });
  });
});

describe('10.4: the reinstatement gate', () => {
  const attach = (endOfServiceAttachOn: string) => lived(active(), ['2026-01-01', eoxNoted({ endOfServiceAttachOn })]);
  test('F19: on the last day to attach cover it works, the day after it is unrenewable', () => {
    const life = attach('2029-06-30');
    expect(say(life, '2029-06-30', reinstate).codes).toEqual([]);
    expect(say(life, '2029-07-01', reinstate).codes).toEqual(['REINSTATEMENT_GATE_CLOSED']);
    expect(say(life, '2029-07-01', reinstate, { hour: 1 }).codes).toEqual(['REINSTATEMENT_GATE_CLOSED']);
    expect(renewal(until(life, '2029-07-01'), 1).state).toBe('UNRENEWABLE');
    expect(coverageState(stateOf(life), unit(life, 'unt_1.1'), '2029-06-30')).toBe('EXPIRED');
    expect(coverageState(stateOf(life), unit(life, 'unt_1.1'), '2029-07-01')).toBe('UNRENEWABLE');
  });
  test('the last day to renew contracts closes it as well', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfContractRenewalOn: '2029-03-09' })]);
    expect(say(life, '2029-03-09', reinstate).codes).toEqual([]);
    expect(say(life, '2029-03-10', reinstate).codes).toEqual(['REINSTATEMENT_GATE_CLOSED']);
  });
  test('a quote after a lapse asks the same gate', () => {
    const life = attach('2029-06-30');
    expect(say(life, '2029-06-30', { type: 'recordQuote' }).codes).toEqual([]);
    expect(say(life, '2029-07-01', { type: 'recordQuote' }).codes).toEqual(['REINSTATEMENT_GATE_CLOSED']);
  });
  test('a named unit must pass it, one of another renewal is unknown', () => {
    const life = lived(active(two), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-03-01' }, 'SWITCH')]);
    const ask = (...includedUnitIds: readonly string[]) =>
      say(life, '2029-03-10', { ...reinstate, includedUnitIds }).codes;
    expect(ask('unt_1.2')).toEqual(['REINSTATEMENT_GATE_CLOSED']);
    expect(ask('unt_9')).toEqual(['NOT_FOUND']);
    expect(ask('unt_1.1')).toEqual([]);
    const all = lived(life, ['2029-03-10', reinstate]);
    expect(renewal(all, 1)).toMatchObject({
      includedUnitIds: ['unt_1.1'],
      excluded: [{ unitId: 'unt_1.2', reason: 'NOT_CHOSEN' }],
    });
  });
  test('the end is capped at the last date of support; a later one the vendor told is refused', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2029-12-31' })]);
    expect(renewal(lived(life, ['2029-03-10', reinstate]), 1).newEndOn).toBe('2029-12-31');
    expect(say(life, '2029-03-10', { ...reinstate, endDate: '2030-01-01' }).codes).toEqual(['END_AFTER_LDOS']);
  });
  test('a revised date brings an unrenewable one back as lapsed', () => {
    const life = until(attach('2029-06-30'), '2029-07-02');
    const revised = lived(life, ['2029-07-03', eoxNoted({ endOfServiceAttachOn: '2030-06-30' })]);
    expect(renewal(revised, 1).state).toBe('LAPSED');
    expect(say(revised, '2029-07-04', reinstate).codes).toEqual([]);
  });
});

describe('6.10: a quote for buying cover again', () => {
  test('it is kept beside the earlier ones and is current', () => {
    const life = lived(until(active(), '2028-12-01'), ['2028-12-06', { type: 'recordQuote' }], ['2029-03-06', quote]);
    expect(renewal(life, 1).state).toBe('REINSTATEMENT_QUOTED');
    expect(renewal(life, 1).quotes.map(({ validUntil }) => validUntil)).toEqual(['2029-01-05', '2029-03-20']);
    expect(runningClocks(life)).toContain('quoteValidity/ren_1.1');
    const again = lived(life, ['2029-03-07', { ...quote, validUntil: '2029-04-20' }]);
    expect(renewal(again, 1)).toMatchObject({ state: 'REINSTATEMENT_QUOTED' });
    expect(renewal(again, 1).quotes).toHaveLength(3);
  });
  test('it expires on the morning after its last day: lapsed again, and the reminders after the end were sent once', () => {
    const quoted = lived(lapsed(), ['2029-03-06', quote]);
    expect(renewal(until(quoted, '2029-03-20'), 1).state).toBe('REINSTATEMENT_QUOTED');
    const after = until(quoted, '2029-03-21');
    expect(typesSince(quoted, after)).toEqual(['QuoteExpired']);
    expect(renewal(after, 1).state).toBe('LAPSED');
    expect(stepsSince(quoted, after, 'expiryReminders', 'DeadlineEscalated')).toEqual(['+7']);
  });
  test('reinstated from the quote, its validity ends', () => {
    const life = lived(lapsed(), ['2029-03-06', quote], ['2029-03-10', reinstate]);
    expect(renewal(life, 1).state).toBe('REINSTATED');
    expect(runningClocks(life).filter((key) => key.startsWith('quoteValidity'))).toEqual([]);
  });
  test('a gate that closes makes it unrenewable, and returned equipment withdraws it', () => {
    const quoted = lived(lapsed(lived(active(), ['2024-03-05', { type: 'recordDelivery' }])), ['2029-03-06', quote]);
    const closed = lived(quoted, ['2029-03-07', eoxNoted({ endOfServiceAttachOn: '2029-03-01' })]);
    expect(renewal(closed, 1).state).toBe('UNRENEWABLE');
    const away = lived(quoted, ['2029-03-07', { type: 'reportNotInUse', unitIds: ['unt_1.1'] }]);
    expect(renewal(away, 1).state).toBe('WITHDRAWN');
  });
});

describe('6.10: what cannot be reinstated', () => {
  test.each([
    ['before the end', active(), '2028-06-01'],
    ['while the window is open', until(active(), '2028-12-01'), '2028-12-02'],
    ['twice', lived(lapsed(), ['2029-03-10', reinstate]), '2029-03-11'],
  ])('%s', (_when, life, on) => {
    expect(say(life, on, { ...reinstate, renewalId: 'ren_1.1' }).codes).toEqual(['INVALID_TRANSITION']);
  });
  test('to an end that is not later, one before the start, or back-dated to after the start', () => {
    const ask = (more: object) => say(lapsed(), '2029-03-10', { ...reinstate, ...more }).codes;
    expect(ask({ endDate: '2029-02-28' })).toEqual(['END_NOT_LATER']);
    expect(ask({ startDate: '2029-06-01', endDate: '2029-05-01' })).toEqual(['END_BEFORE_START']);
    expect(ask({ startDate: '2029-03-01', backdatedFrom: '2029-03-02' })).toEqual(['INVALID_DATE_RANGE']);
  });
  test('under something that is no contract number', () => {
    const ask = (contractNumber: string) => say(lapsed(), '2029-03-10', { ...reinstate, contractNumber }).codes;
    expect(ask('S1')).toEqual(['CONTRACT_NUMBER_IS_SERIAL']);
    expect(ask('12')).toEqual(['CONTRACT_NUMBER_SHAPE']);
  });
  test('past the last date of support of everything', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2029-06-30' })]);
    const ended = until(life, '2029-07-02');
    expect(stateOf(ended).stage).toBe('END_OF_SUPPORT');
    for (const type of ['reinstate', 'recordQuote', 'recordLapse']) {
      expect(say(ended, '2029-07-03', { type, renewalId: 'ren_1.1' }).codes).toEqual(['LDOS_PASSED']);
    }
  });
});

describe('6.6, 6.10: a contract that the vendor ended early', () => {
  const ended = () => lived(active(), ['2027-05-05', { type: 'terminateContract', endedOn: '2027-05-01' }]);
  test('is bought back under its number, with the gap from the day it ended', () => {
    expect(renewal(ended(), 1).state).toBe('LAPSED');
    const after = lived(ended(), ['2027-05-10', { ...reinstate, endDate: '2029-02-28' }]);
    expect(stateOf(after).contracts['ctr_1.1']).toMatchObject({ state: 'ACTIVE', endOn: '2029-02-28' });
    expect(coverageGaps(stateOf(after), unit(after, 'unt_1.1'), '2027-06-01')).toEqual([
      { from: '2027-05-02', to: '2027-05-09' },
    ]);
    expect(coverageState(stateOf(after), unit(after, 'unt_1.1'), '2027-05-10')).toBe('COVERED');
    expect(renewal(after, 2)).toMatchObject({ state: 'NOT_DUE', coverageEndOn: '2029-02-28' });
  });
  test('nobody is reminded of an end that will not come', () => {
    expect(stepsSince(ended(), until(ended(), '2029-03-10'), 'expiryReminders')).toEqual([]);
  });
});
