import { describe, expect, test } from 'vitest';
import { proRata } from '../../domain/donation/renewal/co-termination.ts';
import { active, eoxNoted, lived, renewal, say, stateOf, typesSince, until, type Life } from './donation-life.ts';

/** Two renewals: the router's cover ends on 28 February 2030, the switch's a year earlier. */
const apart = (): Life =>
  lived(active({ ROUTER: 1, SWITCH: 1 }), [
    '2028-12-06',
    { type: 'confirmRenewal', includedUnitIds: ['unt_1.1'], newEndDate: '2030-02-28' },
  ]);
const ids = ['ren_1.2', 'ren_1.3'];
const together = (targetDate: string, renewalIds = ids) => ({ type: 'setCoTermination', renewalIds, targetDate });

describe('11.3: one end date for several renewals', () => {
  test('it changes what is proposed and nothing else', () => {
    const before = until(apart(), '2028-12-07');
    expect([renewal(before, 2).coverageEndOn, renewal(before, 3).coverageEndOn]).toEqual(['2029-02-28', '2030-02-28']);
    const after = say(before, '2028-12-08', together('2030-08-31'));
    expect(typesSince(before, after)).toEqual(['CoTerminationSet']);
    for (const n of [2, 3]) {
      expect(renewal(after, n)).toEqual({ ...renewal(before, n), proposedEndOn: '2030-08-31' });
    }
    expect(stateOf(after).coverage).toEqual(stateOf(before).coverage);
    expect(stateOf(after).stage).toBe(stateOf(before).stage);
  });
  test('each period is pro rata in days', () => {
    const { policy } = stateOf(apart());
    expect(proRata({ policy }, { coverageEndOn: '2029-02-28' }, '2030-08-31')).toEqual({
      days: 549,
      fullPeriodDays: 365,
    });
    expect(proRata({ policy }, { coverageEndOn: '2030-02-28' }, '2030-08-31')).toEqual({
      days: 184,
      fullPeriodDays: 365,
    });
  });
  test('confirmed without an end date the proposal stands, capped at the last date of support', () => {
    const life = lived(apart(), ['2028-12-08', together('2030-08-31')]);
    const plain = lived(life, ['2028-12-20', { type: 'confirmRenewal', renewalId: 'ren_1.2' }]);
    expect(renewal(plain, 2).newEndOn).toBe('2030-08-31');
    const capped = lived(
      life,
      ['2028-12-10', eoxNoted({ lastDateOfSupportOn: '2030-05-31' }, 'SWITCH')],
      ['2028-12-20', { type: 'confirmRenewal', renewalId: 'ren_1.2' }],
    );
    expect(renewal(capped, 2).newEndOn).toBe('2030-05-31');
  });
  test('the date the vendor confirms decides', () => {
    const life = lived(
      apart(),
      ['2028-12-08', together('2030-08-31')],
      ['2028-12-20', { type: 'confirmRenewal', renewalId: 'ren_1.2', newEndDate: '2030-02-28' }],
    );
    expect(renewal(life, 2).newEndOn).toBe('2030-02-28');
  });
  test('set again, the later proposal replaces the earlier one', () => {
    const life = lived(apart(), ['2028-12-08', together('2030-08-31')], ['2028-12-09', together('2030-06-30')]);
    expect(renewal(life, 2).proposedEndOn).toBe('2030-06-30');
  });
});

describe('11.3: what cannot be proposed', () => {
  test('an end that is not later than each of them', () => {
    expect(say(apart(), '2028-12-08', together('2030-02-28')).codes).toEqual(['END_NOT_LATER']);
    expect(say(apart(), '2028-12-08', together('2030-03-01')).codes).toEqual([]);
  });
  test('an end after the last date of support of a unit', () => {
    const life = lived(apart(), ['2028-12-07', eoxNoted({ lastDateOfSupportOn: '2030-06-30' }, 'SWITCH')]);
    expect(say(life, '2028-12-08', together('2030-07-01')).codes).toEqual(['END_AFTER_LDOS']);
    expect(say(life, '2028-12-08', together('2030-06-30')).codes).toEqual([]);
  });
  test('renewals that nobody knows, or that are ordered, over or lapsed', () => {
    expect(say(apart(), '2028-12-08', together('2031-01-01', ['ren_9'])).codes).toEqual(['NOT_FOUND']);
    expect(say(apart(), '2028-12-08', together('2031-01-01', ['ren_1.1'])).codes).toEqual(['INVALID_TRANSITION']);
    const ordered = lived(
      apart(),
      ['2028-12-07', { type: 'recordQuote', renewalId: 'ren_1.2' }],
      ['2028-12-07', { type: 'approveRenewal', renewalId: 'ren_1.2' }],
      ['2028-12-07', { type: 'recordOrder', renewalId: 'ren_1.2' }],
    );
    expect(say(ordered, '2028-12-08', together('2031-01-01')).codes).toEqual(['INVALID_TRANSITION']);
    expect(say(until(apart(), '2029-03-05'), '2029-03-06', together('2031-01-01')).codes).toEqual([
      'INVALID_TRANSITION',
    ]);
  });
  test('anything past the last date of support of everything', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2026-06-30' })]);
    expect(say(life, '2026-07-02', together('2031-01-01', ['ren_1.1'])).codes).toEqual(['LDOS_PASSED']);
  });
});
