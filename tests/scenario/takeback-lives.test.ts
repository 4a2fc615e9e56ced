import { describe, expect, test } from 'vitest';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { clear, named } from './takeback-world.ts';
import {
  active,
  lived,
  runningClocks,
  say,
  shipped,
  stateOf,
  stepsSince,
  typesSince,
  until,
  type Life,
} from './donation-life.ts';

/** Takebacks, holds and losses on the sealed stream, with their clocks. */

const recycler = { route: 'PHONE', ...clear } as const;
const idle = (): Life =>
  lived(
    shipped({ ROUTER: 2 }),
    ['2024-03-01', { type: 'recordDelivery' }],
    ['2024-03-04', { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2'], powersOn: true }],
  );
const scheduled = (): Life =>
  lived(
    idle(),
    ['2024-03-05', { type: 'requestTakeback', ...recycler }],
    ['2024-03-06', { type: 'schedulePickup', pickupOn: '2024-05-20', assessed: named }],
  );
const stateOfTakeback = (life: Life) => stateOf(life).takebacks['tkb_1.1']?.state;

describe('F24, F21: the follow-up waits for the pickup and goes on when it fails', () => {
  test('while a pickup is scheduled nobody is called silent, however long it takes', () => {
    const life = until(scheduled(), '2024-05-19');
    expect(stateOfTakeback(life)).toBe('PICKUP_SCHEDULED');
    expect(stepsSince(scheduled(), life, 'takebackFollowUp')).toEqual([]);
  });
  test('a failed pickup: contact is waited for again; the silence is counted from the failure', () => {
    const before = until(scheduled(), '2024-05-20');
    const life = say(before, '2024-05-21', { type: 'recordPickupFailure' });
    expect(life.codes).toEqual([]);
    expect(stateOfTakeback(until(life, '2024-05-25'))).toBe('REQUESTED');
    expect(runningClocks(life)).toEqual(
      expect.arrayContaining(['takebackContact/tkb_1.1', 'takebackFollowUp/tkb_1.1']),
    );
    expect(typesSince(life, until(life, '2024-05-26'))).toEqual(['TakebackContactLate']);
    const silent = until(life, '2024-07-22');
    expect(stateOfTakeback(silent)).toBe('UNRESPONSIVE');
    expect(stateOfTakeback(until(life, '2024-07-20'))).toBe('REQUESTED');
  });
  test('a failure within the sixty days lets the reminders go on where they stood', () => {
    const life = say(until(scheduled(), '2024-03-19'), '2024-03-20', { type: 'recordPickupFailure' });
    expect(stepsSince(life, until(life, '2024-04-02'), 'takebackFollowUp')).toEqual(['28']);
    expect(stateOfTakeback(until(life, '2024-05-04'))).toBe('UNRESPONSIVE');
  });
  test('a refusal while it waited does not make anybody silent either', () => {
    const life = say(until(scheduled(), '2024-05-19'), '2024-05-20', { type: 'refuseTakeback' });
    expect(life.codes).toEqual([]);
    expect(stateOfTakeback(until(life, '2024-07-10'))).toBe('REFUSED');
  });
});

describe('F21, 6.11: with a reply the reminders start again', () => {
  const reply = { type: 'recordRecipientReply' };
  const told = (life: Life, to: string) => stepsSince(life, until(life, to), 'takebackFollowUp');

  test('since version 2 from the first rung, counted from the reply', () => {
    const second = lived(idle(), [
      '2024-03-05',
      { type: 'adoptPolicyVersion', policyVersion: 2, assessed: { policy: ciscoTechsoup2 } },
    ]);
    const replied = say(until(second, '2024-03-19'), '2024-03-20', reply);
    expect(replied.codes).toEqual([]);
    expect(told(replied, '2024-04-04')).toEqual(['0', '7', '14']);
    expect(stateOfTakeback(until(replied, '2024-05-19'))).toBe('DUE');
    expect(stateOfTakeback(until(replied, '2024-05-20'))).toBe('UNRESPONSIVE');
  });
  test('in version 1 they go on with the next rung', () => {
    const replied = say(until(idle(), '2024-03-19'), '2024-03-20', reply);
    expect(told(replied, '2024-04-16')).toEqual([]);
    expect(told(replied, '2024-04-17')).toEqual(['28']);
  });
});

describe('8.1: a hold over a donation', () => {
  const sends = (before: Life, after: Life) =>
    after.events
      .slice(before.events.length)
      .flatMap((event) => (event['sends'] ?? []) as readonly { readonly name: string; readonly to: string }[])
      .filter(({ name }) => name.startsWith('takeback'))
      .map(({ name, to }) => `${name} to ${to}`);

  test('the reminder of the takeback comes in its time, as a task of the officer', () => {
    const held = lived(idle(), ['2024-03-06', { type: 'placeHold' }]);
    expect(sends(held, until(held, '2024-03-12'))).toEqual(['takeback-reminder to OFFICER']);
    const free = lived(held, ['2024-03-14', { type: 'releaseHold' }]);
    expect(sends(free, until(free, '2024-03-19'))).toEqual(['takeback-reminder to RECIPIENT']);
  });
  test('facts from outside are taken, a closing is not', () => {
    const held = lived(scheduled(), ['2024-03-07', { type: 'placeHold' }]);
    const gone = lived(held, ['2024-05-20', { type: 'recordPickup', assessed: named }]);
    expect(stateOfTakeback(gone)).toBe('PICKED_UP');
    expect(say(gone, '2024-05-21', { type: 'closeDonation' }).codes).toEqual(['DONATION_ON_HOLD']);
  });
});

describe('8.2: a reminder of a real clock is put off', () => {
  test('the reminder comes later, the sixty days stay', () => {
    const life = idle();
    const deadlineKey = 'takebackFollowUp/tkb_1.1';
    const put = lived(life, [
      '2024-03-08',
      { type: 'snoozeReminder', deadlineKey, until: Date.parse('2024-03-15T12:00:00Z') },
    ]);
    expect(stepsSince(put, until(put, '2024-03-14'), 'takebackFollowUp')).toEqual([]);
    expect(stepsSince(put, until(put, '2024-03-15'), 'takebackFollowUp')).toEqual(['7']);
    expect(stepsSince(put, until(put, '2024-03-18'), 'takebackFollowUp')).toEqual(['7', '14']);
    expect(stateOfTakeback(until(put, '2024-05-04'))).toBe('UNRESPONSIVE');
    const tooLong = { type: 'snoozeReminder', deadlineKey, until: Date.parse('2024-03-22T20:00:00Z') };
    expect(say(life, '2024-03-08', tooLong).codes).toEqual(['SNOOZE_TOO_LONG']);
  });
});

describe('F20: a stolen unit', () => {
  const police = { recordId: 'rec_1', personal: ['policeNumber'] };
  const inUse = () =>
    lived(
      active({ ROUTER: 2 }),
      ['2024-03-01', { type: 'recordDelivery' }],
      ['2024-03-10', { type: 'recordUnitUse', unitId: 'unt_1.1', use: 'IN_USE' }],
    );

  test('is stolen, looked into, and not part of the renewal; found, it is part of it again', () => {
    const stolen = lived(inUse(), [
      '2024-04-01',
      { type: 'reportLostOrStolen', unitIds: ['unt_1.1'], kind: 'STOLEN', assessed: police },
    ]);
    expect(stateOf(stolen).units['unt_1.1']?.state).toBe('STOLEN');
    expect(Object.keys(stateOf(stolen).units)).toHaveLength(2);
    expect(runningClocks(stolen)).toContain('complianceReview/cmp_1.1');
    const renewals = (life: Life) => Object.values(stateOf(until(life, '2028-12-02')).renewals);
    expect(renewals(stolen).at(-1)?.includedUnitIds).toEqual(['unt_1.2']);
    const found = lived(stolen, ['2024-05-01', { type: 'recordUnitFound' }]);
    expect(renewals(found).at(-1)?.includedUnitIds).toEqual(['unt_1.1', 'unt_1.2']);
  });
  test('stolen with everything else, the donation is in takeback; closing waits for the case', () => {
    const all = ['unt_1.1', 'unt_1.2'];
    const gone = lived(inUse(), [
      '2024-04-01',
      { type: 'reportLostOrStolen', unitIds: all, kind: 'STOLEN', assessed: police },
    ]);
    expect(stateOf(gone).stage).toBe('TAKEBACK');
    expect(say(gone, '2024-04-02', { type: 'closeDonation' }).codes).toEqual(['CLOSE_EVIDENCE_MISSING']);
    const back = lived(gone, ['2024-04-03', { type: 'recordUnitFound', unitId: 'unt_1.2' }]);
    expect(stateOf(back).stage).toBe('ONBOARDING');
  });
});
