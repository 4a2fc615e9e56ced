import { describe, expect, test } from 'vitest';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { lived, runningClocks, say, stateOf, stepsSince, typesSince, until, type Life } from './donation-life.ts';
import {
  arrived,
  caseOf,
  closedClock,
  delivered,
  entitled,
  openRma,
  replaced,
  returned,
  rmaOf,
  withRma,
} from './support-kit.ts';

describe('8.1, 8.2: delivery on the next business day', () => {
  const delivery = (life: Life) =>
    life.events.findLast((each) => each.type === 'DeadlineOpened' && 'clock' in each && each.clock === 'rmaDelivery');
  const opened = (date: string, hour: number): Life => {
    const life = lived(entitled(), [date, caseOf()]);
    return say(life, date, openRma, { hour });
  };
  test.each([
    ['Tuesday at 15:00 counts as Tuesday', '2025-05-06', 15, '2025-05-07'],
    ['Tuesday at 16:00 counts as Wednesday', '2025-05-06', 16, '2025-05-08'],
    ['Friday at 14:00: Monday', '2025-05-09', 14, '2025-05-12'],
    ['Friday at 16:00: Tuesday', '2025-05-09', 16, '2025-05-13'],
    ['Saturday counts as Monday', '2025-05-10', 13, '2025-05-13'],
    ['a holiday is no business day', '2025-05-23', 16, '2025-05-28'],
  ])('%s', (_, date, hour, dueOn) => {
    expect(delivery(opened(date, hour))).toMatchObject({ dueOn });
  });
  test('days and hours are those of the place of installation', () => {
    const site = { installSite: { country: 'DE', zone: 'Europe/Berlin' } };
    const abroad = lived(entitled(), [
      '2025-05-05',
      { type: 'recordUnitUse', use: 'IN_USE', ...site, assessed: { recordId: 'rec_2' } },
    ]);
    const life = lived(abroad, ['2025-05-06', caseOf()]);
    const atNoon = say(life, '2025-05-06', openRma, { hour: 12 }); // 21:00 in Berlin
    expect(delivery(atNoon)).toMatchObject({ dueOn: '2025-05-08', dueAt: Date.parse('2025-05-08T22:00:00Z') });
  });
  test('the hour is data of the policy', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    const policy = { ...stateOf(life).policy, rmaCutOffHour: 11 };
    const early = lived(life, [
      '2025-05-06',
      { type: 'adoptPolicyVersion', policyVersion: 3, assessed: { policy: { ...policy, version: 3 } } },
    ]);
    expect(delivery(say(early, '2025-05-06', openRma))).toMatchObject({ dueOn: '2025-05-08' });
  });
  test('nothing is promised for a unit that is not entitled', () => {
    const life = lived(delivered(), ['2024-03-06', caseOf()], ['2024-03-06', openRma]);
    expect(rmaOf(life)?.deliveryFrom).toBeNull();
    expect(runningClocks(life)).not.toContain('rmaDelivery/rma_1.1');
  });
  test('late on the morning after, then asked about on business days, until it arrives', () => {
    const life = withRma();
    const late = until(life, '2025-05-13');
    expect(typesSince(life, late)).toEqual(['RmaDeliveryLate']);
    expect(stepsSince(life, late, 'rmaDelivery', 'DeadlineEscalated')).toEqual(['+2bd', 'repeat-1', 'repeat-2']);
    expect(rmaOf(late)?.state).toBe('OPEN');
    const closed = lived(late, ['2025-05-13', arrived('S2')]).events.findLast((each) => each.type === 'DeadlineClosed');
    expect(closed).toMatchObject({ clock: 'rmaDelivery', metOnTime: false });
  });
  test('version 1 has no such clocks: they stay off until version 2 is adopted', () => {
    expect(
      ['caseReview', 'rmaDelivery', 'rmaReturn', 'rmaLiability'].filter((clock) => clock in ciscoTechsoup1.clocks),
    ).toEqual([]);
  });
});

describe('6.9: the vendor grants more time', () => {
  const move = (clock: string, to: string) => ({
    type: 'rescheduleDeadline',
    deadlineKey: `${clock}/rma_1.1`,
    newDueAt: Date.parse(`${to}T07:00:00Z`),
  });
  const overdue = (): Life => until(replaced(), '2025-05-20');
  const liable = (): Life => until(replaced(), '2025-06-10');
  test('RETURN_OVERDUE and LIABLE become REPLACEMENT_RECEIVED with a return date ahead', () => {
    for (const [life, date] of [
      [overdue(), '2025-05-20'],
      [liable(), '2025-06-10'],
    ] as const) {
      const moved = lived(life, [date, move('rmaReturn', '2025-07-01')]);
      expect(rmaOf(moved)?.state).toBe('REPLACEMENT_RECEIVED');
    }
  });
  test('LIABLE becomes RETURN_OVERDUE when only the liability is put off', () => {
    const life = lived(liable(), ['2025-06-10', move('rmaLiability', '2025-07-01')]);
    expect(rmaOf(life)?.state).toBe('RETURN_OVERDUE');
    expect(rmaOf(until(life, '2025-07-02'))?.state).toBe('LIABLE');
  });
  test('it is overdue again after the new date; liable with the next reminder, not before', () => {
    const life = lived(overdue(), ['2025-05-20', move('rmaReturn', '2025-06-12')]);
    const later = until(life, '2025-06-11');
    expect(rmaOf(later)?.state).toBe('REPLACEMENT_RECEIVED');
    expect(rmaOf(until(later, '2025-06-13'))?.state).toBe('RETURN_OVERDUE');
    expect(rmaOf(until(later, '2025-06-21'))?.state).toBe('LIABLE');
  });
  test('a return date that is moved before it has passed leaves the state alone', () => {
    const life = lived(replaced(), ['2025-05-10', move('rmaReturn', '2025-07-01')]);
    expect(rmaOf(until(life, '2025-05-20'))?.state).toBe('REPLACEMENT_RECEIVED');
    expect(closedClock(lived(until(life, '2025-05-20'), ['2025-05-20', returned]), 'rmaReturn')).toMatchObject({
      metOnTime: true,
    });
  });
});
