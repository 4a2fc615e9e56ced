import { describe, expect, test } from 'vitest';
import {
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
const quote = { type: 'recordQuote' };
/** The window is open (from 30 November 2028 for an end on 28 February 2029). */
const opened = (life = active()): Life => until(life, '2028-12-01');
const ordered = (life = active()): Life =>
  lived(
    opened(life),
    ['2028-12-05', { type: 'recordResellerContact', resellerId: 'rsl_1' }],
    ['2028-12-06', { type: 'requestQuote' }],
    ['2028-12-08', quote],
    ['2028-12-10', { type: 'approveRenewal' }],
    ['2028-12-12', { type: 'recordOrder' }],
  );
const lines = (life: Life) =>
  Object.values(stateOf(life).coverage).map(({ unitId, startOn, endOn }) => [unitId, startOn, endOn]);

describe('R24: renewing every year for as long as the equipment is owned and supported', () => {
  test('a line end date schedules a renewal with the held units of that date', () => {
    expect(renewal(active(two), 1)).toMatchObject({
      state: 'NOT_DUE',
      termNumber: 1,
      coverageEndOn: '2029-02-28',
      includedUnitIds: ['unt_1.1', 'unt_1.2'],
    });
  });
  test('90 days before the end the window opens, by itself', () => {
    const before = until(active(), '2028-11-29');
    const after = until(before, '2028-11-30');
    expect(renewal(before, 1).state).toBe('NOT_DUE');
    expect(typesSince(before, after)).toEqual(['RenewalWindowOpened', 'DonationStageChanged']);
    expect(stateOf(after).stage).toBe('RENEWAL_WINDOW');
  });
  test('the whole way: reseller, quote, approval, order, confirmation, and the next renewal', () => {
    const before = ordered();
    const after = say(before, '2028-12-20', { type: 'confirmRenewal' });
    expect(typesSince(before, after)).toEqual([
      'ContractExtended',
      'CoverageLineAdded',
      'RenewalConfirmed',
      'DonationStageChanged',
      'RenewalScheduled',
    ]);
    expect(renewal(after, 1)).toMatchObject({
      state: 'CONFIRMED',
      newEndOn: '2030-02-28',
      stepsSkipped: false,
      resellerId: 'rsl_1',
    });
    expect(renewal(after, 2)).toMatchObject({ state: 'NOT_DUE', termNumber: 2, coverageEndOn: '2030-02-28' });
    expect(lines(after)).toEqual([
      ['unt_1.1', '2024-02-29', '2029-02-28'],
      ['unt_1.1', '2029-03-01', '2030-02-28'],
    ]);
    expect(stateOf(after).contracts['ctr_1.1']).toMatchObject({ state: 'ACTIVE', endOn: '2030-02-28', termNumber: 1 });
  });
  test('T12: 28 February stays 28 February, also in a leap year', () => {
    let life = active();
    for (const year of [2028, 2029, 2030, 2031]) life = lived(life, [`${year}-12-20`, { type: 'confirmRenewal' }]);
    const ends = Object.values(stateOf(life).renewals).map(({ coverageEndOn }) => coverageEndOn);
    expect(ends).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-28', '2033-02-28']);
  });
  test('the loop ends when no unit is held any more', () => {
    const life = lived(
      active(),
      ['2024-03-05', { type: 'recordDelivery' }],
      ['2026-01-01', { type: 'reportNotInUse', unitIds: ['unt_1.1'] }],
    );
    expect(renewal(life, 1).state).toBe('WITHDRAWN');
    expect(runningClocks(life).filter((key) => key.includes('ren_'))).toEqual([]);
  });
  test('a unit that comes back into use gets a new renewal; after its end that one has lapsed at once', () => {
    const away = lived(
      active(),
      ['2024-03-05', { type: 'recordDelivery' }],
      ['2026-01-01', { type: 'reportNotInUse', unitIds: ['unt_1.1'] }],
    );
    const use = { type: 'recordUnitUse', unitId: 'unt_1.1', use: 'IN_USE' };
    const early = lived(away, ['2026-02-01', use]);
    expect(renewal(early, 2)).toMatchObject({ state: 'NOT_DUE', coverageEndOn: '2029-02-28' });
    const late = lived(away, ['2029-04-01', use]);
    expect(typesSince(until(away, '2029-04-01'), late)).toEqual(
      expect.arrayContaining(['RenewalScheduled', 'RenewalLapsed']),
    );
    expect(renewal(late, 2).state).toBe('LAPSED');
  });
});

describe('R22: reminders before the end date', () => {
  const ladder = (life: Life, to: string) => stepsSince(life, until(life, to), 'expiryReminders');
  test('every rung of the ladder is sent once while nobody acts', () => {
    const life = active();
    const after = until(life, '2029-03-20');
    const told = ['ReminderSent', 'DeadlineFired', 'DeadlineEscalated'];
    const steps = told.flatMap((type) => stepsSince(life, after, 'expiryReminders', type));
    expect(new Set(steps)).toEqual(new Set(['-180', '-90', '-60', '-30', '-15', '-5', '0', '+7']));
    expect(steps).toHaveLength(8);
  });
  test('declining is recorded and stops the reminders, also after the lapse', () => {
    const declined = lived(opened(), ['2028-12-02', { type: 'declineRenewal' }]);
    expect(stateOf(declined).stage).toBe('ONBOARDING');
    const after = until(declined, '2029-04-01');
    expect(renewal(after, 1).state).toBe('LAPSED');
    const sent = ['ReminderSent', 'DeadlineFired', 'DeadlineEscalated'];
    expect(sent.flatMap((type) => stepsSince(declined, after, 'expiryReminders', type))).toEqual([]);
  });
  test('reopened, the remaining rungs go on and the passed ones are not sent', () => {
    const declined = lived(opened(), ['2028-12-02', { type: 'declineRenewal' }]);
    const reopened = lived(declined, ['2029-01-10', { type: 'reopenRenewal' }]);
    expect(renewal(reopened, 1).state).toBe('WINDOW_OPEN');
    expect(ladder(reopened, '2029-02-20')).toEqual(['-30', '-15']);
    expect(ladder(declined, '2029-02-20')).toEqual([]);
  });
  test('nothing is reopened after the end date', () => {
    const declined = lived(opened(), ['2028-12-02', { type: 'declineRenewal' }]);
    expect(say(declined, '2029-03-02', { type: 'reopenRenewal' }).codes).toEqual(['INVALID_TRANSITION']);
  });
});

describe('6.10: quotes', () => {
  const asked = () => lived(opened(), ['2028-12-06', { type: 'requestQuote' }]);
  test('an unanswered request is chased, and the clock ends with the quote', () => {
    expect(runningClocks(asked())).toContain('quoteAnswer/ren_1.1');
    expect(runningClocks(lived(asked(), ['2028-12-08', quote]))).not.toContain('quoteAnswer/ren_1.1');
  });
  test('a quote nobody dated is valid as long as the program says', () => {
    expect(renewal(lived(asked(), ['2028-12-08', quote]), 1).quotes).toEqual([
      {
        quoteNumber: 'ren_1.1/1',
        resellerId: null,
        quotedOn: '2028-12-08',
        validUntil: '2029-01-07',
        amount: null,
        currency: null,
      },
    ]);
  });
  test('D19: all quotes are kept, the last recorded one is current', () => {
    const life = lived(
      asked(),
      ['2028-12-08', { ...quote, validUntil: '2028-12-09', resellerId: 'rsl_1' }],
      ['2028-12-08', { ...quote, validUntil: '2029-01-15', resellerId: 'rsl_2', quoteNumber: 'Q-2' }],
    );
    expect(renewal(life, 1).quotes.map(({ quoteNumber }) => quoteNumber)).toEqual(['ren_1.1/1', 'Q-2']);
    expect(lived(life, ['2029-01-10', { type: 'approveRenewal' }]) && renewal(life, 1).resellerId).toBe('rsl_2');
  });
  test('a quote expires on the morning after its last day and cannot be approved then', () => {
    const quoted = lived(asked(), ['2028-12-08', { ...quote, validUntil: '2028-12-20' }]);
    expect(renewal(until(quoted, '2028-12-20'), 1).state).toBe('QUOTED');
    expect(renewal(until(quoted, '2028-12-21'), 1).state).toBe('QUOTE_EXPIRED');
    expect(say(quoted, '2028-12-21', { type: 'approveRenewal' }).codes).toEqual(['QUOTE_NOT_VALID']);
    expect(say(quoted, '2028-12-21', { type: 'approveRenewal' }, { hour: 1 }).codes).toEqual(['QUOTE_NOT_VALID']);
    expect(say(quoted, '2028-12-20', { type: 'approveRenewal' }).codes).toEqual([]);
  });
  test('an approved quote that was not ordered in time has expired as well', () => {
    const approved = lived(
      asked(),
      ['2028-12-08', { ...quote, validUntil: '2028-12-20' }],
      ['2028-12-10', { type: 'approveRenewal' }],
    );
    expect(renewal(until(approved, '2028-12-22'), 1).state).toBe('QUOTE_EXPIRED');
  });
  test('a quote cannot come from the future or expire before it was made', () => {
    const later = Date.parse('2028-12-09T12:00Z');
    expect(say(asked(), '2028-12-08', { ...quote, quotedAt: later }).codes).toEqual(['DATE_IN_FUTURE']);
    expect(say(asked(), '2028-12-08', { ...quote, validUntil: '2028-12-01' }).codes).toEqual(['INVALID_DATE_RANGE']);
  });
  test('steps out of order are refused and say from where they would be possible', () => {
    expect(say(opened(), '2028-12-02', { type: 'approveRenewal' }).codes).toEqual(['INVALID_TRANSITION']);
    expect(say(opened(), '2028-12-02', { type: 'recordOrder' }).codes).toEqual(['INVALID_TRANSITION']);
    expect(say(active(), '2026-12-02', { type: 'requestQuote' }).codes).toEqual(['INVALID_TRANSITION']);
  });
  test('an approved or ordered renewal that stands still is asked about', () => {
    expect(runningClocks(ordered())).toContain('renewalStep/ren_1.1');
  });
});

describe('6.10: which renewal is meant', () => {
  const partly = () =>
    lived(opened(active(two)), ['2028-12-06', { type: 'confirmRenewal', includedUnitIds: ['unt_1.1'] }]);
  test('the only one that runs, else the only one that fits', () => {
    const life = partly();
    expect(renewal(life, 2)).toMatchObject({ coverageEndOn: '2029-02-28', includedUnitIds: ['unt_1.2'] });
    const asked = lived(until(life, '2028-12-07'), ['2028-12-08', { type: 'requestQuote' }]);
    expect(renewal(asked, 2).state).toBe('QUOTE_REQUESTED');
    expect(renewal(asked, 3).state).toBe('NOT_DUE');
  });
  test('an unknown one is not found', () => {
    expect(say(opened(), '2028-12-06', { type: 'requestQuote', renewalId: 'ren_9' }).codes).toEqual(['NOT_FOUND']);
    expect(say(opened(), '2028-12-06', { type: 'requestQuote', renewalId: 'constructor' }).codes).toEqual([
      'NOT_FOUND',
    ]);
  });
  test('a confirmed one is over', () => {
    const life = lived(ordered(), ['2028-12-20', { type: 'confirmRenewal' }]);
    expect(say(life, '2028-12-21', { type: 'confirmRenewal', renewalId: 'ren_1.1' }).codes).toEqual([
      'INVALID_TRANSITION',
    ]);
  });
});

describe('10.4: the renewal gate', () => {
  test('the last renewal day itself is open, the next day is closed', () => {
    const life = lived(opened(), ['2028-12-02', eoxNoted({ endOfContractRenewalOn: '2028-12-10' })]);
    expect(say(life, '2028-12-10', { type: 'requestQuote' }).codes).toEqual([]);
    expect(say(life, '2028-12-11', { type: 'requestQuote' }).codes).toEqual(['RENEWAL_GATE_CLOSED']);
    expect(renewal(until(life, '2028-12-11'), 1).state).toBe('UNRENEWABLE');
  });
  test('units whose support ends with the period are left out, the others are offered', () => {
    const life = lived(active(two), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2029-02-28' }, 'SWITCH')]);
    expect(renewal(opened(life), 1)).toMatchObject({
      state: 'WINDOW_OPEN',
      includedUnitIds: ['unt_1.1'],
      excluded: [{ unitId: 'unt_1.2', reason: 'LDOS' }],
    });
  });
  test('without any unit to renew it is blocked, and other notices take the place of the reminders', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2029-01-31' })]);
    expect(renewal(life, 1)).toMatchObject({ state: 'UNRENEWABLE', excluded: [{ unitId: 'unt_1.1', reason: 'LDOS' }] });
    expect(stepsSince(life, until(life, '2029-02-20'), 'endNotices')).toEqual(['-90', '-30']);
    expect(stepsSince(life, until(life, '2029-02-20'), 'expiryReminders')).toEqual([]);
  });
  test.each([
    ['2026-03-01', 'NOT_DUE'],
    ['2028-12-24', 'WINDOW_OPEN'],
    ['2029-03-02', 'LAPSED'],
  ])('a date revised on %s brings it back as %s', (on, state) => {
    const blocked = lived(active(), ['2026-01-01', eoxNoted({ endOfContractRenewalOn: '2026-01-31' })]);
    expect(renewal(until(blocked, '2026-02-01'), 1).state).toBe('UNRENEWABLE');
    const revised = lived(blocked, [on, eoxNoted({ endOfContractRenewalOn: '2030-01-31' })]);
    expect(renewal(revised, 1)).toMatchObject({ state, includedUnitIds: ['unt_1.1'], excluded: [] });
  });
  test('unknown dates close nothing', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({})]);
    expect(renewal(opened(life), 1).state).toBe('WINDOW_OPEN');
  });
  test('a named unit that cannot be renewed is refused, one of another renewal is unknown', () => {
    const life = lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-02-01' }, 'SWITCH')]);
    const ask = (...includedUnitIds: readonly string[]) =>
      say(life, '2028-12-03', { type: 'requestQuote', includedUnitIds }).codes;
    expect(ask('unt_1.2')).toEqual(['RENEWAL_GATE_CLOSED']);
    expect(ask('unt_9')).toEqual(['NOT_FOUND']);
    expect(ask('unt_1.1')).toEqual([]);
  });
});

describe('F19: the end date passes without an order', () => {
  test('expired first, then lapsed', () => {
    const before = until(active(), '2029-02-28');
    const after = until(before, '2029-03-01');
    expect(typesSince(before, after).slice(0, 4)).toEqual([
      'CoverageLineEnded',
      'ContractExpired',
      'RenewalLapsed',
      'DonationStageChanged',
    ]);
    expect(stateOf(after).stage).toBe('LAPSED');
  });
  test('before the last day to attach service cover can come back, after it no more', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-06-30' })]);
    expect(renewal(until(life, '2029-06-30'), 1).state).toBe('LAPSED');
    expect(renewal(until(life, '2029-07-01'), 1).state).toBe('UNRENEWABLE');
  });
});
