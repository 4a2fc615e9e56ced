import { describe, expect, test } from 'vitest';
import { instantAt } from '../../domain/calendar.ts';
import type { Policy } from '../../domain/policy.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { accountNoted, active, lived, until, zone, type Life } from './donation-life.ts';

/** A confirmation that is waited for longer, by hand, on the sealed stream. 12 and 15 March 2024: Tuesday and Friday. */

function moved(to: { readonly on: string; readonly hour: number }, policy: Policy = ciscoTechsoup2): Life {
  return lived(
    active(),
    ['2024-03-01', { type: 'adoptPolicyVersion', policyVersion: policy.version, assessed: { policy } }],
    ['2024-03-06', accountNoted('ACTIVE')],
    ['2024-03-12', { type: 'submitAssociation' }],
    [
      '2024-03-12',
      {
        type: 'rescheduleDeadline',
        deadlineKey: 'associationConfirmation/asc_1.1',
        newDueAt: instantAt(to.on, zone, to.hour),
      },
    ],
  );
}
/** What the clock told, by the local day and hour. */
const told = (life: Life): readonly string[] =>
  until(life, '2024-03-31').events.flatMap((event) =>
    'clock' in event && event['clock'] === 'associationConfirmation' && /Fired|Escalated/u.test(event.type)
      ? [`${local(event.at)} ${String(event['step'])}`]
      : [],
  );
const local = (at: number): string => {
  const parts = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(at).slice(0, 13);
};

describe('8.1, F13: a confirmation moved by hand', () => {
  test('the promise ends at the new instant, the task comes on the morning of the next business day', () => {
    expect(told(moved({ on: '2024-03-13', hour: 15 }))).toEqual([
      '2024-03-13 15 due',
      '2024-03-14 09 +1bd',
      '2024-03-20 09 +5bd',
    ]);
  });
  test('not on a weekend', () => {
    expect(told(moved({ on: '2024-03-15', hour: 15 }))).toEqual([
      '2024-03-15 15 due',
      '2024-03-18 09 +1bd',
      '2024-03-22 09 +5bd',
    ]);
  });
  test('in version 1 of the program what follows keeps its distance in hours', () => {
    const [end, task] = told(moved({ on: '2024-03-13', hour: 15 }, ciscoTechsoup1));
    expect(end).toBe('2024-03-13 15 due');
    expect(task).toBe('2024-03-14 21 +1bd');
  });
});
