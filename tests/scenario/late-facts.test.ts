import { describe, expect, test } from 'vitest';
import type { Association } from '../../domain/donation/state.ts';
import {
  accountNoted,
  active,
  lived,
  noon,
  runningClocks,
  say,
  stateOf,
  stepsSince,
  typesSince,
  until,
  type Life,
  type Said,
} from './donation-life.ts';
import { named } from './takeback-world.ts';

/** What is told later than it happened, on the sealed stream (D25). */

/** Told on one day, happened on another; must be accepted, or refused and recorded. */
const late = (life: Life, told: string, occurredOn: string, said: Said, codes: readonly string[] = []): Life => {
  const next = say(life, told, said, { occurredOn });
  expect(next.codes).toEqual(codes);
  return next;
};
/** Under contract since 29 February, with the recipient since 1 March. */
const inUse = (products?: Readonly<Record<string, number>>): Life =>
  lived(active(products), ['2024-03-01', { type: 'recordDelivery' }]);
const base = (life: Life, clock: string) =>
  life.events.findLast((event) => event.type === 'DeadlineOpened' && event['clock'] === clock)?.['base'];
const lastOf = (life: Life, type: string) => life.events.findLast((event) => event.type === type);
const idle: Said = { type: 'reportNotInUse', unitIds: ['unt_1.1'] };
const stolen: Said = {
  type: 'reportLostOrStolen',
  unitIds: ['unt_1.1'],
  kind: 'STOLEN',
  assessed: { personal: ['policeNumber'] },
};
const compared: Said = { type: 'reconcileContract', vendorLines: [{ productId: 'ROUTER', serialNumber: 'S9' }] };
const rejected: Said = { type: 'rejectAssociation', rejectionReason: 'OTHER' };
const submitted = (): Life =>
  lived(inUse(), ['2024-03-06', accountNoted('ACTIVE')], ['2024-03-07', { type: 'submitAssociation' }]);
const association = (life: Life): Association | undefined => stateOf(life).associations['asc_1.1'];

describe('D25: promises count from when something happened, not from when we were told', () => {
  test.each([
    ['a return', idle, 'takebackRequest', 'TakebackDue', []],
    ['a compliance review', stolen, 'complianceReview', 'ComplianceCaseOpened', []],
    [
      'a review of what was refused',
      { type: 'declareDisposition', kind: 'SELL' },
      'complianceReview',
      'ComplianceCaseOpened',
      ['DISPOSITION_PROHIBITED'],
    ],
    ['a correction of the list', compared, 'serialCorrection', 'SerialCorrectionOpened', []],
  ] as const)('%s', (_what, said, clock, type, codes) => {
    const at = { at: noon('2024-03-08') };
    expect(base(late(inUse(), '2024-03-20', '2024-03-08', said, codes), clock)).toEqual(at);
    const onItsDay = late(inUse(), '2024-03-08', '2024-03-08', said, codes);
    expect(base(onItsDay, clock)).toEqual(at);
    const fields = Object.keys(lastOf(onItsDay, type) ?? {});
    expect(fields).not.toContain('openedAt');
    expect(fields).not.toContain('dueFrom');
  });

  test('what stays of a list after a pickup is due again from the pickup', () => {
    const packed = lived(
      inUse({ ROUTER: 2 }),
      ['2024-03-08', { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2'], powersOn: true }],
      ['2024-03-09', { type: 'requestTakeback', route: 'PHONE', titleClear: true, dataErased: true }],
      ['2024-03-10', { type: 'schedulePickup', pickupOn: '2024-03-12', assessed: named }],
    );
    const pickup: Said = { type: 'recordPickup', unitIds: ['unt_1.1'], assessed: named };
    expect(base(late(packed, '2024-03-25', '2024-03-12', pickup), 'takebackRequest')).toEqual({
      at: noon('2024-03-12'),
    });
  });

  test('an end that has passed is told at once, once', () => {
    const life = late(inUse(), '2024-05-20', '2024-03-08', stolen);
    const next = until(life, '2024-05-21');
    expect(stepsSince(life, next, 'complianceReview', 'DeadlineFired')).toEqual(['due']);
    expect(stepsSince(life, next, 'complianceReview', 'DeadlineEscalated')).toEqual([]);
    expect(typesSince(inUse(), until(late(inUse(), '2024-05-20', '2024-03-08', idle), '2024-05-21'))).toContain(
      'TakebackRequestOverdue',
    );
    const wrong = late(inUse(), '2024-05-20', '2024-03-08', compared);
    const told = until(wrong, '2024-05-21');
    expect(stepsSince(wrong, told, 'serialCorrection', 'DeadlineFired')).toEqual(['due']);
    expect(stateOf(told).corrections['cor_1.1']).toMatchObject({ state: 'OVERDUE', openedAt: noon('2024-03-08') });
  });

  test('what lies a little ahead counts from when we were told', () => {
    const ahead = say(inUse(), '2024-03-08', stolen, { occurredOn: '2024-03-09' });
    expect(ahead.codes).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('6.2, D25: a rejection that is told late', () => {
  test('the attempt says when it was decided, as a confirmation does', () => {
    const attempts = [expect.objectContaining({ decidedAt: noon('2024-03-08') })];
    expect(association(late(submitted(), '2024-03-18', '2024-03-08', rejected))?.attempts).toEqual(attempts);
    expect(
      association(late(submitted(), '2024-03-18', '2024-03-08', { type: 'confirmAssociation' }))?.attempts,
    ).toEqual(attempts);
    const onItsDay = late(submitted(), '2024-03-08', '2024-03-08', rejected);
    expect(association(onItsDay)?.attempts).toEqual(attempts);
    expect(Object.keys(lastOf(onItsDay, 'AssociationRejected') ?? {})).not.toContain('decidedAt');
  });
  test('reminders count from there; of those that would have been sent meanwhile none is', () => {
    const life = late(submitted(), '2024-03-18', '2024-03-08', rejected);
    expect(stepsSince(submitted(), life, 'associationNudge', 'ReminderSkipped')).toEqual(['3', '7']);
    expect(stepsSince(life, until(life, '2024-03-21'), 'associationNudge')).toEqual([]);
    expect(stepsSince(life, until(life, '2024-03-22'), 'associationNudge')).toEqual(['14']);
  });
  test('after all of them only the last is told: a task', () => {
    const life = late(submitted(), '2024-05-20', '2024-03-08', rejected);
    const next = until(life, '2024-06-20');
    expect(stepsSince(life, next, 'associationNudge')).toEqual([]);
    expect(stepsSince(life, next, 'associationNudge', 'DeadlineFired')).toEqual(['28']);
  });
});

describe('8.1, D25: nobody is called silent for days on which nobody asked', () => {
  const told = (life: Life, day: string) => stepsSince(life, until(life, day), 'takebackFollowUp');
  const stands = (life: Life, day: string) => stateOf(until(life, day)).takebacks['tkb_1.1']?.state;

  test('the reminders of a takeback begin when we hear of it, however late that is', () => {
    const life = late(inUse(), '2024-05-20', '2024-03-02', idle);
    expect(base(life, 'takebackFollowUp')).toEqual({ at: noon('2024-05-20') });
    expect(told(life, '2024-05-26')).toEqual(['0']);
    expect(stands(life, '2024-07-19')).toBe('DUE');
    expect(stands(life, '2024-07-20')).toBe('UNRESPONSIVE');
  });
  test('a reply to the silence that is told after its own sixty days begins them anew', () => {
    const silent = until(lived(inUse(), ['2024-03-04', idle]), '2024-05-04');
    expect(stands(silent, '2024-05-04')).toBe('UNRESPONSIVE');
    const life = late(silent, '2024-08-01', '2024-05-06', { type: 'recordRecipientReply' });
    expect(base(life, 'takebackFollowUp')).toEqual({ at: noon('2024-08-01') });
    expect(stands(life, '2024-09-30')).toBe('DUE');
    expect(stands(life, '2024-10-01')).toBe('UNRESPONSIVE');
  });
  test('a reply of last week counts from last week', () => {
    const life = late(lived(inUse(), ['2024-03-04', idle]), '2024-03-20', '2024-03-13', {
      type: 'recordRecipientReply',
    });
    expect(stateOf(life).takebacks['tkb_1.1']?.followUpFrom).toBe(noon('2024-03-13'));
  });
  test.each(['recordPickupFailure', 'refuseTakeback'])('%s told after the sixty days begins them anew', (type) => {
    const waiting = lived(
      inUse(),
      ['2024-03-04', { ...idle, powersOn: true }],
      ['2024-03-05', { type: 'requestTakeback', route: 'PHONE', titleClear: true, dataErased: true }],
      ['2024-03-06', { type: 'schedulePickup', pickupOn: '2024-04-10', assessed: named }],
    );
    const life = late(waiting, '2024-06-03', '2024-04-10', { type });
    expect(runningClocks(life)).toContain('takebackFollowUp/tkb_1.1');
    expect(stateOf(life).takebacks['tkb_1.1']?.followUpFrom).toBe(noon('2024-06-03'));
    expect(stands(life, '2024-08-02')).not.toBe('UNRESPONSIVE');
    expect(stands(life, '2024-08-03')).toBe('UNRESPONSIVE');
  });
});
