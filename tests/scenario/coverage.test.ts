import { describe, expect, test } from 'vitest';
import { coverageGaps, coverageState } from '../../domain/coverage.ts';
import type { CoverageLine, Donation, Unit } from '../../domain/donation/state.ts';
import { active, eoxNoted, lived, shipped, stateOf, until, type Life } from './donation-life.ts';

const today = '2026-05-05';
/** A state as it may have come about, with some unit, line or association changed. */
const withUnit = (state: Donation, change: Partial<Unit>): Donation => ({
  ...state,
  units: Object.fromEntries(Object.entries(state.units).map(([key, unit]) => [key, { ...unit, ...change }])),
});
const withLine = (state: Donation, change: Partial<CoverageLine>): Donation => ({
  ...state,
  coverage: Object.fromEntries(Object.entries(state.coverage).map(([key, line]) => [key, { ...line, ...change }])),
});
const firstUnit = (state: Donation): Unit => {
  const unit = state.units['unt_1.1'];
  if (unit === undefined) throw new Error('no unit');
  return unit;
};

describe('9.3: coverage states, first match', () => {
  const stateOn = (life: Life, on: string) => coverageState(stateOf(until(life, on)), firstUnit(stateOf(life)), on);
  test('COVERED from the first to the last day of the line', () => {
    expect([stateOn(active(), '2024-02-29'), stateOn(active(), '2029-02-28')]).toEqual(['COVERED', 'COVERED']);
  });
  test('EXPIRED the day after, whether or not it was processed', () => {
    expect(stateOn(active(), '2029-03-01')).toBe('EXPIRED');
    expect(coverageState(stateOf(active()), firstUnit(stateOf(active())), '2029-03-01')).toBe('EXPIRED');
  });
  test('UNRENEWABLE once no service can be attached any more', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-06-30' })]);
    expect([stateOn(life, '2029-06-30'), stateOn(life, '2029-07-01')]).toEqual(['EXPIRED', 'UNRENEWABLE']);
  });
  test('LAST_DAY_PASSED comes before everything', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2026-06-30' })]);
    expect([stateOn(life, '2026-06-30'), stateOn(life, '2026-07-01')]).toEqual(['COVERED', 'LAST_DAY_PASSED']);
  });
  test('F01: WARRANTY_ONLY while an eligible line waits for its contract', () => {
    expect(stateOn(shipped(), '2024-03-01')).toBe('WARRANTY_ONLY');
  });
  test('without a contract ever: WARRANTY_ONLY while the warranty runs, then NOT_ON_CONTRACT', () => {
    const life = shipped({ ROUTER: 1 }, ['ROUTER']);
    expect([stateOn(life, '2024-05-20'), stateOn(life, '2024-05-21')]).toEqual(['WARRANTY_ONLY', 'NOT_ON_CONTRACT']);
  });
  test('F16: NOT_ON_CONTRACT while the contract runs and does not list the serial', () => {
    const state = withLine(stateOf(active()), { listed: 'NO' });
    expect(coverageState(state, firstUnit(state), today)).toBe('NOT_ON_CONTRACT');
  });
});

describe('9.3: coverage gaps', () => {
  const gaps = (life: Life, on: string) =>
    coverageGaps(stateOf(until(life, on)), firstUnit(stateOf(until(life, on))), on);
  const late = () =>
    lived(
      until(active(), '2028-12-01'),
      ['2028-12-08', { type: 'recordQuote', validUntil: '2029-02-01' }],
      ['2028-12-10', { type: 'approveRenewal' }],
      ['2028-12-12', { type: 'recordOrder' }],
      ['2029-03-12', { type: 'confirmRenewal' }],
    );
  test('none while covered, and none before a contract', () => {
    expect(gaps(active(), '2026-01-01')).toEqual([]);
    expect(gaps(shipped(), '2026-01-01')).toEqual([]);
  });
  test('D7: a late renewal leaves its gap visible', () => {
    expect(gaps(late(), '2029-06-01')).toEqual([{ from: '2029-03-01', to: '2029-03-11' }]);
  });
  test('an open gap ends today', () => {
    expect(gaps(active(), '2029-03-05')).toEqual([{ from: '2029-03-01', to: '2029-03-05' }]);
  });
  test('days on which the serial was not listed are uncovered', () => {
    const state = withLine(stateOf(active()), { listed: 'NO' });
    expect(coverageGaps(state, firstUnit(state), '2024-03-31')).toEqual([{ from: '2024-02-29', to: '2024-03-31' }]);
  });
  test('a unit that has left has no gap after its last line', () => {
    const state = withUnit(stateOf(until(late(), '2031-01-01')), { state: 'RECYCLED' });
    expect(coverageGaps(state, firstUnit(state), '2031-01-01')).toEqual([{ from: '2029-03-01', to: '2029-03-11' }]);
  });
});
