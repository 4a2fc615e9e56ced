import { describe, expect, test } from 'vitest';
import { coverageGaps, coverageState } from '../../domain/coverage.ts';
import type { Unit } from '../../domain/donation/state.ts';
import { entitlement, entitlementOfUnit } from '../../domain/entitlement.ts';
import { lived, renewal, say, stateOf, stepsSince, until, type Life } from './donation-life.ts';
import { arrived, caseOf, corrections, entitled, openRma, stated } from './support-kit.ts';

/** The next period is confirmed before the old one is over: until 28 February 2029 the old line goes on to count. */

const confirm = { type: 'confirmRenewal' };
const early = (life = entitled()): Life => lived(until(life, '2028-12-01'), ['2028-12-20', confirm]);
const unitOf = (life: Life, id = 'unt_1.1'): Unit => {
  const unit = stateOf(life).units[id];
  if (unit === undefined) throw new Error(`no ${id}`);
  return unit;
};
const coverOn = (life: Life, on: string, id?: string) => coverageState(stateOf(life), unitOf(life, id), on);
const weakestOn = (life: Life, on: string, id?: string) => {
  const answer = entitlementOfUnit(stateOf(life), unitOf(life, id), on);
  return 'links' in answer ? (answer.links.find(({ failure }) => failure !== null)?.failure ?? null) : answer.result;
};

describe('6.6: a contract that the vendor ends after the next period was confirmed', () => {
  const ended = () => lived(early(), ['2028-12-30', { type: 'terminateContract' }]);
  test('covers nobody from the next day on, in the old period and in the new one', () => {
    const life = until(ended(), '2029-05-01');
    expect(['2028-12-30', '2028-12-31', '2029-03-01'].map((on) => coverOn(life, on))).toEqual([
      'COVERED',
      'EXPIRED',
      'EXPIRED',
    ]);
    expect(weakestOn(life, '2029-01-20')).toBe('TERMINATED');
    expect(coverageGaps(stateOf(life), unitOf(life), '2029-05-01')).toEqual([{ from: '2028-12-31', to: '2029-05-01' }]);
  });
  test('lapses the next renewal and reminds nobody of days that will not come', () => {
    const life = ended();
    expect([renewal(life, 1).state, renewal(life, 2).state]).toEqual(['CONFIRMED', 'LAPSED']);
    expect(Object.keys(stateOf(life).renewals)).toHaveLength(2);
    expect(stepsSince(life, until(life, '2030-06-01'), 'expiryReminders')).toEqual([]);
  });
  test('a line whose last day it is keeps its own end', () => {
    const life = lived(early(), ['2029-02-28', { type: 'terminateContract' }]);
    const lines = Object.values(stateOf(life).coverage);
    expect(lines.map(({ endedOn = null }) => endedOn)).toEqual([null, '2029-02-28']);
  });
});

describe('11.4: a piece that is replaced after the next period was confirmed', () => {
  const life = () =>
    lived(
      early(),
      ['2029-01-08', caseOf()],
      ['2029-01-08', openRma],
      ['2029-01-10', arrived('S2')],
      ['2029-01-15', { type: 'confirmSerialCorrection', ...stated }],
    );
  test('hands on what is left of the old period and the new one', () => {
    expect(
      ['2029-01-15', '2029-02-28', '2029-03-01', '2030-02-28'].map((on) => coverOn(life(), on, 'unt_1.2')),
    ).toEqual(['COVERED', 'COVERED', 'COVERED', 'COVERED']);
    expect(weakestOn(life(), '2029-01-16', 'unt_1.2')).toBeNull();
    expect(coverageGaps(stateOf(life()), unitOf(life(), 'unt_1.2'), '2030-02-28')).toEqual([]);
  });
  test('has one task to correct the list, for both', () => {
    expect(corrections(life())).toMatchObject([{ before: 'S1', after: 'S2', state: 'CONFIRMED', cause: 'RMA' }]);
  });
  test('is off the list with the day of the correction, in both periods', () => {
    const old = Object.values(stateOf(life()).coverage).filter(({ unitId }) => unitId === 'unt_1.1');
    expect(old.map(({ endedOn }) => endedOn)).toEqual(['2029-01-15', '2029-03-01']);
  });
});

describe('R19: the vendor’s list is compared after the next period was confirmed', () => {
  const listed = (life: Life, on: string, ...serials: readonly string[]) => {
    const vendorLines = serials.map((serialNumber) => ({ productId: 'ROUTER', serialNumber }));
    return lived(life, [on, { type: 'reconcileContract', vendorLines }]);
  };
  test('a serial that it lacks is not listed today either', () => {
    const life = listed(early(), '2029-01-08', 'S9');
    expect([weakestOn(life, '2029-01-09'), weakestOn(life, '2029-03-05')]).toEqual(['NOT_LISTED', 'NOT_LISTED']);
    expect(corrections(life)).toHaveLength(1);
  });
  test('a correction from before is confirmed for today, too', () => {
    const wrong = listed(until(entitled(), '2028-12-01'), '2028-12-10', 'S9');
    const right = lived(wrong, ['2028-12-20', confirm], ['2029-01-08', { type: 'confirmSerialCorrection', ...stated }]);
    expect([weakestOn(right, '2029-01-09'), weakestOn(right, '2029-03-05')]).toEqual([null, null]);
  });
  test('a period that is over keeps what the list said of it', () => {
    const life = listed(until(early(), '2029-03-05'), '2029-03-05', 'S9');
    expect([coverOn(life, '2029-02-20'), coverOn(life, '2029-03-05')]).toEqual(['COVERED', 'EXPIRED']);
  });
  test('D6: the vendor’s dates are about the period in which they lie', () => {
    const dated = (endDate: string) => {
      const vendorLines = [{ productId: 'ROUTER', serialNumber: 'S1', endDate }];
      const life = lived(early(), ['2029-01-08', { type: 'reconcileContract', vendorLines }]);
      return Object.values(stateOf(life).coverage).map(({ endOn }) => endOn);
    };
    expect(dated('2029-02-15')).toEqual(['2029-02-15', '2030-02-28']);
    expect(dated('2030-03-15')).toEqual(['2029-02-28', '2030-03-15']);
  });
  test('the answer for a serial is the same on every day of both periods', () => {
    const life = listed(early(), '2029-01-08', 'S1');
    const results = ['2029-01-08', '2029-02-28', '2029-03-01'].map(
      (asOf) => entitlement(stateOf(life), { serialNumber: 'S1', asOf }).result,
    );
    expect(results).toEqual(['ENTITLED', 'ENTITLED', 'ENTITLED']);
    expect(say(life, '2029-01-09', { type: 'reconcileContract', vendorLines: [] }).codes).toEqual([]);
  });
});
