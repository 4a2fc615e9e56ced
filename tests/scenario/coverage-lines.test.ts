import { describe, expect, test } from 'vitest';
import { coverableOn, coverageGaps, coverageState, linesOf } from '../../domain/coverage.ts';
import type { Contract, CoverageLine, Donation, Renewal, Unit } from '../../domain/donation/state.ts';
import { active, lived, renewal, shipped, stateOf, until } from './donation-life.ts';

const base = stateOf(active());
const [contract] = Object.values(base.contracts);
const [line] = Object.values(base.coverage);
const [unit] = Object.values(base.units);
if (contract === undefined || line === undefined || unit === undefined) throw new Error('nothing active');
const router: Unit = unit;

/** Contract ctr_1.1 and others, and lines of the router with their first and last day, in the order given. */
const withLines = (lines: readonly Partial<CoverageLine>[], ...contracts: readonly Partial<Contract>[]): Donation => ({
  ...base,
  contracts: Object.fromEntries(
    [{}, ...contracts].map((change, index) => [
      `ctr_1.${index + 1}`,
      { ...contract, id: `ctr_1.${index + 1}`, ...change },
    ]),
  ),
  coverage: Object.fromEntries(
    lines.map((change, index) => [`cov_1.${index + 1}`, { ...line, id: `cov_1.${index + 1}`, ...change }]),
  ),
});
const span = (startOn: string, endOn: string, more: Partial<CoverageLine> = {}) => ({ startOn, endOn, ...more });
const change = (state: Donation, more: Partial<Contract>): Donation => ({
  ...state,
  contracts: { ...state.contracts, 'ctr_1.1': { ...contract, ...more } },
});

describe('6.6: on which days a contract can give support', () => {
  const can = (state: Donation, asOf: string, id = 'ctr_1.1') => {
    const found = state.contracts[id];
    return found !== undefined && coverableOn(state, found, asOf);
  };
  const lines = withLines([span('2024-02-29', '2028-06-30'), span('2024-02-29', '2027-06-30')], {
    startOn: '2024-01-01',
    endOn: '2031-01-01',
  });
  test('from its first day to the last day of its last line', () => {
    const asked = ['2024-02-28', '2024-02-29', '2028-06-30', '2028-07-01'];
    expect(asked.map((asOf) => can(lines, asOf))).toEqual([false, true, true, false]);
  });
  test('the lines of another contract do not count; without lines its own last day does', () => {
    expect([can(lines, '2030-12-31', 'ctr_1.2'), can(lines, '2031-01-02', 'ctr_1.2')]).toEqual([true, false]);
  });
  test.each(['EXPECTED', 'OVERDUE', 'WITHDRAWN'] as const)('on none while it is %s', (state) => {
    expect(can(change(lines, { state }), '2026-01-01')).toBe(false);
  });
  test.each(['ACTIVE', 'EXPIRED', 'SUPERSEDED', 'RELEASED'] as const)('also when it is %s by now', (state) => {
    expect(can(change(lines, { state }), '2026-01-01')).toBe(true);
  });
  test('one that the vendor ended: through the day it did, and on none when no day is known', () => {
    const over = (facts: Contract['facts']) =>
      change(withLines([]), { state: 'TERMINATED', ...(facts === undefined ? {} : { facts }) });
    const known = over({ endedOn: '2026-03-31' });
    expect([can(known, '2026-03-31'), can(known, '2026-04-01')]).toEqual([true, false]);
    expect(can(over(undefined), '2026-03-31')).toBe(false);
    const cut = change(withLines([span('2024-02-29', '2029-02-28', { ended: true, endedOn: '2026-02-28' })]), {
      state: 'TERMINATED',
      facts: { endedOn: '2026-03-31' },
    });
    expect([can(cut, '2026-02-28'), can(cut, '2026-03-01')]).toEqual([true, false]);
  });
});

describe('9.1, step 3: the lines of a unit', () => {
  test('are its own, of contracts that are or were active, earliest start first', () => {
    const state = withLines(
      [
        span('2027-01-01', '2027-12-31'),
        span('2025-01-01', '2025-12-31'),
        span('2026-01-01', '2026-12-31', { unitId: 'unt_1.9' }),
        span('2024-01-01', '2024-12-31', { contractId: 'ctr_1.2' }),
        span('2026-01-01', '2026-12-31', { contractId: 'ctr_1.3' }),
      ],
      { state: 'WITHDRAWN' },
      { state: 'RELEASED' },
    );
    expect(linesOf(state, router).map(({ id }) => id)).toEqual(['cov_1.2', 'cov_1.5', 'cov_1.1']);
    const gone = { ...state, contracts: {} };
    expect(linesOf(gone, router)).toEqual([]);
  });
});

describe('9.3: coverage states', () => {
  const covered = (state: Donation, asOf: string) => coverageState(state, router, asOf);
  test('a line covers from its own first day, although the contract began before', () => {
    const state = withLines([span('2024-06-01', '2029-02-28')]);
    expect([covered(state, '2024-05-31'), covered(state, '2024-06-01')]).toEqual(['NOT_ON_CONTRACT', 'COVERED']);
  });
  test('before the contract began there is the warranty; from its first day on it is the contract that lacks the unit', () => {
    expect(covered(withLines([]), '2024-02-28')).toBe('WARRANTY_ONLY');
    expect(covered(withLines([]), '2024-02-29')).toBe('NOT_ON_CONTRACT');
  });
  test('a contract of other products, or one never activated, is none', () => {
    expect(covered(change(withLines([]), { lineIds: ['lin_1.9'] }), '2026-01-01')).toBe('WARRANTY_ONLY');
    expect(covered(change(withLines([]), { state: 'WITHDRAWN' }), '2026-01-01')).toBe('WARRANTY_ONLY');
    const two = withLines([], { lineIds: ['lin_1.9'] });
    expect(covered(two, '2026-01-01')).toBe('NOT_ON_CONTRACT');
  });
  test('a product whose line is not known has its warranty to the last day', () => {
    const state = { ...withLines([]), lines: {} };
    expect(covered(state, router.warrantyEndsOn)).toBe('WARRANTY_ONLY');
    expect(covered(state, '2026-01-01')).toBe('NOT_ON_CONTRACT');
  });
  test('a product without contract has its warranty to the last day', () => {
    const life = stateOf(shipped({ ROUTER: 1 }, ['ROUTER']));
    expect(coverageState(life, router, router.warrantyEndsOn)).toBe('WARRANTY_ONLY');
  });
  test('6.6: a line of a contract that the vendor ended on an unknown day covers nothing and has ended', () => {
    const early = change(withLines([span('2024-02-29', '2029-02-28', { ended: true })]), { state: 'TERMINATED' });
    expect(covered(early, '2026-01-01')).toBe('EXPIRED');
    const running = change(withLines([span('2024-02-29', '2029-02-28')]), { state: 'TERMINATED' });
    expect(covered(running, '2026-01-01')).toBe('NOT_ON_CONTRACT');
  });
  test('a line that is over while its contract runs still covers its days', () => {
    const extended = withLines([span('2024-02-29', '2026-02-28', { ended: true, listed: 'NO' })]);
    expect(covered(extended, '2026-02-28')).toBe('NOT_ON_CONTRACT');
    expect(covered(extended, '2026-03-01')).toBe('EXPIRED');
  });
});

describe('9.3, row 3: RENEWAL_PENDING', () => {
  const ordered = stateOf(
    lived(
      until(active(), '2028-12-01'),
      ['2028-12-08', { type: 'recordQuote', validUntil: '2029-02-01' }],
      ['2028-12-10', { type: 'approveRenewal' }],
      ['2028-12-12', { type: 'recordOrder' }],
    ),
  );
  const after = (state: Donation) => coverageState(state, router, '2029-03-01');
  const withRenewal = (more: Partial<Renewal>): Donation => {
    const [first] = Object.values(ordered.renewals);
    if (first === undefined) throw new Error('no renewal');
    return { ...ordered, renewals: { [first.id]: { ...first, ...more } } };
  };
  test('while the renewal of the line that ended is ordered', () => {
    expect(after(ordered)).toBe('RENEWAL_PENDING');
    expect(coverageState(ordered, router, '2029-02-28')).toBe('COVERED');
  });
  test('not while it is not ordered', () => {
    expect(after(stateOf(until(active(), '2029-03-01')))).toBe('EXPIRED');
    expect(renewal(until(active(), '2029-03-01'), 1).state).not.toBe('ORDERED');
  });
  test('not by the order for another contract, nor by the order for another end date', () => {
    expect(after(withRenewal({ contractId: 'ctr_1.9' }))).toBe('EXPIRED');
    expect(after(withRenewal({ coverageEndOn: '2027-01-31' }))).toBe('EXPIRED');
  });
  test('also when another renewal is not ordered, and another line ended before', () => {
    const [first] = Object.values(ordered.renewals);
    if (first === undefined) throw new Error('no renewal');
    const lines = { ...ordered.coverage, old: { ...line, id: 'old', endOn: '2027-01-31' } };
    const other: Renewal = { ...first, id: 'ren_1.9', contractId: 'ctr_1.9', state: 'LAPSED' };
    expect(after({ ...ordered, coverage: lines, renewals: { ...ordered.renewals, 'ren_1.9': other } })).toBe(
      'RENEWAL_PENDING',
    );
  });
});

describe('9.3: coverage gaps', () => {
  const gaps = (state: Donation, on: string, more: Partial<Unit> = {}) =>
    coverageGaps(state, { ...router, ...more }, on);
  const apart = withLines([span('2025-01-01', '2025-06-30'), span('2025-07-11', '2026-06-30')]);
  test('lie between two lines, both days included', () => {
    expect(gaps(apart, '2026-01-01')).toEqual([{ from: '2025-07-01', to: '2025-07-10' }]);
  });
  test('end today, also on the first day, as long as the next line has not begun', () => {
    expect(gaps(apart, '2025-06-30')).toEqual([]);
    expect(gaps(apart, '2025-07-01')).toEqual([{ from: '2025-07-01', to: '2025-07-01' }]);
    expect(gaps(apart, '2025-07-05')).toEqual([{ from: '2025-07-01', to: '2025-07-05' }]);
    expect(gaps(apart, '2026-07-01').at(-1)).toEqual({ from: '2026-07-01', to: '2026-07-01' });
  });
  test('a short line within a longer one opens none', () => {
    const within = withLines([span('2025-01-01', '2026-06-30'), span('2025-03-01', '2025-03-31')]);
    expect(gaps(within, '2026-06-30')).toEqual([]);
    expect(gaps(within, '2027-01-31', { state: 'RECYCLED' })).toEqual([]);
  });
  test('one that is on its way back is still missed; one that has gone is not', () => {
    const once = withLines([span('2025-01-01', '2025-06-30')]);
    expect(gaps(once, '2025-07-02', { state: 'TAKEBACK_REQUESTED' })).toHaveLength(1);
    expect(gaps(once, '2025-07-02', { state: 'RECYCLED' })).toEqual([]);
  });
  test('one that has gone was missed until the last of its lines ended, listed or not', () => {
    const mostly = withLines([span('2025-01-01', '2026-06-30', { listed: 'NO' }), span('2025-03-01', '2025-03-31')]);
    expect(gaps(mostly, '2027-01-31', { state: 'RECYCLED' })).toEqual([
      { from: '2025-01-01', to: '2025-02-28' },
      { from: '2025-04-01', to: '2026-06-30' },
    ]);
  });
  test('a piece that never came has none', () => {
    expect(gaps(withLines([span('2025-01-01', '2025-06-30')]), '2026-01-01')).toHaveLength(1);
    expect(gaps(apart, '2026-01-01', { state: 'VOIDED' })).toEqual([]);
  });
});
