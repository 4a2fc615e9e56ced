import { describe, expect, test } from 'vitest';
import type { Policy } from '../../domain/policy.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { approved, lived, until, type Life, type Said } from './donation-life.ts';
import { clear, named } from './takeback-world.ts';

/** The day of a pickup and its reminder, on the sealed stream. 13 and 27 March 2026 are Fridays. */

const on = (pickupOn: string): Said => ({ type: 'schedulePickup', pickupOn, assessed: named });

function scheduled(policy: Policy = ciscoTechsoup2): Life {
  return lived(
    approved(),
    ['2024-02-20', shipment],
    ['2024-03-01', { type: 'recordDelivery' }],
    ['2026-02-01', { type: 'adoptPolicyVersion', policyVersion: policy.version, assessed: { policy } }],
    ['2026-03-02', { type: 'reportNotInUse', unitIds: ['unt_1.1'], powersOn: true }],
    ['2026-03-03', { type: 'requestTakeback', route: 'PHONE', ...clear }],
    ['2026-03-04', on('2026-03-13')],
  );
}
const shipment: Said = {
  type: 'recordShipment',
  salesOrderNumber: 'SO-1',
  lines: [{ lineId: 'lin_1.1', quantity: 1, serials: ['S1'] }],
};
/** What is told of the pickup, with its day: the reminder before, the question after. */
function told(life: Life): readonly string[] {
  return until(life, '2026-04-30').events.flatMap((event) =>
    'clock' in event && event['clock'] === 'pickupDay' && /^(?:ReminderSent|DeadlineFired)$/u.test(event.type)
      ? [`${new Date(event.at).toISOString().slice(0, 10)} ${String(event['step'])}`]
      : [],
  );
}

describe('8.1: the reminder before the day of a pickup', () => {
  test('one business day before, and the day after it is asked what became of it', () => {
    expect(told(scheduled())).toEqual(['2026-03-12 -1bd', '2026-03-14 due']);
  });
  test('a new day agreed after the reminder is reminded of too', () => {
    const moved = lived(scheduled(), ['2026-03-12', on('2026-03-27')]);
    expect(told(moved)).toEqual(['2026-03-12 -1bd', '2026-03-26 -1bd', '2026-03-28 due']);
  });
  test('so is a new day agreed after the old one passed', () => {
    const moved = lived(scheduled(), ['2026-03-16', on('2026-03-27')]);
    expect(told(moved)).toEqual(['2026-03-12 -1bd', '2026-03-14 due', '2026-03-26 -1bd', '2026-03-28 due']);
  });
  test('the same day told again, by whatever it is told, is told once', () => {
    const again = lived(
      scheduled(),
      ['2026-03-10', on('2026-03-13')],
      ['2026-03-12', { type: 'recordPacking', batteriesRemoved: true, boxes: ['1 of 1'] }],
    );
    expect(told(again)).toEqual(['2026-03-12 -1bd', '2026-03-14 due']);
    const later = lived(again, ['2026-03-12', on('2026-03-13')]);
    expect(told(later)).toEqual(['2026-03-12 -1bd', '2026-03-14 due']);
  });
  test('a new day that is today has no reminder of its own: its morning before has passed', () => {
    const today = lived(scheduled(), ['2026-03-12', on('2026-03-12')]);
    expect(told(today)).toEqual(['2026-03-12 -1bd', '2026-03-13 due']);
  });
  test('a later day that is agreed before the reminder moves it', () => {
    const moved = lived(scheduled(), ['2026-03-06', on('2026-03-27')]);
    expect(told(moved)).toEqual(['2026-03-26 -1bd', '2026-03-28 due']);
  });
  test('in version 1 of the program it goes on with what was not told', () => {
    const moved = lived(scheduled(ciscoTechsoup1), ['2026-03-12', on('2026-03-27')]);
    expect(told(moved)).toEqual(['2026-03-12 -1bd', '2026-03-28 due']);
  });
  test('both programs that ship say so of their clock', () => {
    expect(policyOf('cisco-techsoup', 1)?.clocks['pickupDay']?.restarts).toBeUndefined();
    expect(policyOf('cisco-techsoup', 2)?.clocks['pickupDay']?.restarts).toBe(true);
    expect(policyOf('village-radios')?.clocks['pickupDay']?.restarts).toBe(true);
  });
});
