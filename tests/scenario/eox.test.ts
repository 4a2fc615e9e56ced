import { describe, expect, test } from 'vitest';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { eoxCommands } from '../../domain/commands/renewal.ts';
import { eoxStatus, noteEox, type EoxDecision } from '../../domain/eox.ts';
import type { EoxView } from '../../domain/views.ts';
import {
  active,
  eox,
  eoxNoted,
  lived,
  noon,
  renewal,
  runningClocks,
  say,
  stateOf,
  typesSince,
  until,
} from './donation-life.ts';

type Report = Record<string, string | null>;
function report(previous: EoxView | null, said: Report, on = '2026-05-05'): EoxDecision {
  const command = {
    type: 'recordEox',
    assessed: nothingAssessed,
    ...eoxCommands.recordEox.input.parse({ productId: 'ROUTER', ...said }),
  } as const;
  return noteEox(previous, command, noon(on));
}
function inForce(previous: EoxView | null, said: Report, on?: string): EoxView {
  const decision = report(previous, said, on);
  if (decision.kind !== 'accepted') throw new Error('refused');
  return decision.view;
}

describe('10.1: an end-of-life record as the vendor writes it', () => {
  test('the vendor field names become our milestones, unknown ones stay unknown', () => {
    const view = inForce(null, {
      productBulletinNumber: 'EOL1',
      eoxExternalAnnouncementDate: '2026-01-01',
      endOfSaleDate: '2026-07-01',
      lastDateOfSupport: '2031-07-31',
      updatedTimeStamp: '2026-01-02',
    });
    expect(view).toEqual(
      eox({
        bulletin: 'EOL1',
        announcedOn: '2026-01-01',
        endOfSaleOn: '2026-07-01',
        lastDateOfSupportOn: '2031-07-31',
        updatedOn: '2026-01-02',
      }),
    );
  });
  test('a blank date means unknown and is no error', () => {
    const view = inForce(null, { lastDateOfSupport: '', endOfSaleDate: ' ', endOfSvcAttachDate: null });
    expect([view.lastDateOfSupportOn, view.endOfSaleOn, view.endOfServiceAttachOn]).toEqual([null, null, null]);
  });
  test('padded dates and product ids are trimmed, and product ids stay exact', () => {
    const view = inForce(null, { productId: ' wic-1t= ', lastDateOfSupport: ' 2031-07-31 ' });
    expect([view.productId, view.lastDateOfSupportOn]).toEqual(['WIC-1T=', '2031-07-31']);
  });
  test('every day that does not exist is named', () => {
    const decision = report(null, {
      lastDateOfSupport: '2026-02-30',
      endOfSaleDate: 'soon',
      lastShipDate: '2026-02-28',
    });
    expect(decision.kind === 'refused' ? decision.refusal.findings.map(({ code, path }) => [code, path]) : []).toEqual([
      ['EOX_DATE_INVALID', 'endOfSaleDate'],
      ['EOX_DATE_INVALID', 'lastDateOfSupport'],
    ]);
  });
  test('dates out of order are accepted with a warning and a review', () => {
    const decision = report(null, { endOfSaleDate: '2027-01-01', lastDateOfSupport: '2026-01-01' });
    expect(decision).toMatchObject({ kind: 'accepted', review: true, warnings: [{ code: 'EOX_DATES_OUT_OF_ORDER' }] });
  });
  test('dates in order need no review, also when some are unknown', () => {
    const decision = report(null, { eoxExternalAnnouncementDate: '2026-01-01', lastDateOfSupport: '2031-01-01' });
    expect(decision).toMatchObject({ kind: 'accepted', review: false, warnings: [] });
  });
});

describe('10.3: several records of one product', () => {
  const known = eox({ lastDateOfSupportOn: '2031-01-01', endOfSaleOn: '2026-06-01', updatedOn: '2026-03-01' });
  test('a newer record replaces the old one, its unknown dates too', () => {
    expect(inForce(known, { lastDateOfSupport: '2030-01-01', updatedTimeStamp: '2026-03-02', source: 'API' })).toEqual(
      eox({ lastDateOfSupportOn: '2030-01-01', updatedOn: '2026-03-02' }),
    );
  });
  test('an older record changes nothing', () => {
    const decision = report(known, { lastDateOfSupport: '2040-01-01', updatedTimeStamp: '2026-02-01', source: 'API' });
    expect(decision).toMatchObject({ kind: 'accepted', changed: false, view: known });
  });
  test('of two records of one day the later date of each milestone stands, and somebody looks at it', () => {
    const said = {
      lastDateOfSupport: '2030-01-01',
      endOfSaleDate: '2026-07-01',
      updatedTimeStamp: '2026-03-01',
      source: 'CSV',
    };
    expect(report(known, said)).toMatchObject({
      kind: 'accepted',
      review: true,
      view: { lastDateOfSupportOn: '2031-01-01', endOfSaleOn: '2026-07-01' },
    });
  });
  test('what a person enters without time stamp replaces what was there, twice on one day as well', () => {
    const once = inForce(known, { lastDateOfSupport: '2035-01-01' });
    expect(inForce(once, { lastDateOfSupport: '2030-01-01' })).toEqual(
      eox({ lastDateOfSupportOn: '2030-01-01', updatedOn: '2026-05-05' }),
    );
  });
  test.each(['CSV', 'API'])('dates that %s brings without time stamp count as from the day they came', (source) => {
    const byHand = inForce(null, { lastDateOfSupport: '2030-01-31' });
    const earlier = report(byHand, { lastDateOfSupport: '2028-01-31', source }, '2026-08-03');
    expect(earlier).toMatchObject({ kind: 'accepted', changed: true, review: false });
    expect(inForce(byHand, { lastDateOfSupport: '2028-01-31', source }, '2026-08-03')).toEqual(
      eox({ lastDateOfSupportOn: '2028-01-31', updatedOn: '2026-08-03' }),
    );
    const twice = inForce(known, { lastDateOfSupport: '2035-01-01', source }, '2026-05-05');
    expect(inForce(twice, { lastDateOfSupport: '2029-01-01', source }, '2026-05-06').lastDateOfSupportOn).toBe(
      '2029-01-01',
    );
  });
  test('two rows of one day without time stamp are one record: the later date stands, to be looked at', () => {
    const first = inForce(known, { lastDateOfSupport: '2035-01-01', source: 'CSV' });
    expect(report(first, { lastDateOfSupport: '2029-01-01', source: 'CSV' })).toMatchObject({
      review: true,
      view: { lastDateOfSupportOn: '2035-01-01' },
    });
    expect(report(first, { lastDateOfSupport: '2035-01-01', source: 'CSV' })).toMatchObject({
      changed: false,
      review: false,
    });
  });
  test('an answer without dates and without time stamp takes nothing away, however new', () => {
    const bulletin = { productBulletinNumber: 'EOL9' };
    for (const said of [{ source: 'CSV' }, { source: 'API' }, { source: 'CSV', ...bulletin }]) {
      expect(report(known, said)).toMatchObject({ changed: false, view: known });
    }
  });
  test('a record with an older time stamp changes nothing of dates that came later without one', () => {
    const came = inForce(null, { lastDateOfSupport: '2028-01-31', source: 'CSV' });
    const older = { lastDateOfSupport: '2031-01-01', updatedTimeStamp: '2026-05-04', source: 'CSV' };
    expect(report(came, older)).toMatchObject({ changed: false, view: came });
  });
  test('the same record again is no new version', () => {
    const said = { lastDateOfSupport: '2031-01-01', endOfSaleDate: '2026-06-01', updatedTimeStamp: '2026-03-01' };
    expect(report(known, said)).toMatchObject({ changed: false, review: false });
  });
});

describe('10.4: supported as of a date, by the chosen milestone', () => {
  const view = eox({ endOfSecuritySupportOn: '2028-01-01', lastDateOfSupportOn: '2031-01-01' });
  test.each([
    ['2031-01-01', undefined, 'SUPPORTED'],
    ['2031-01-02', undefined, 'NOT_SUPPORTED'],
    ['2029-01-01', 'endOfSecuritySupportOn', 'NOT_SUPPORTED'],
    ['2029-01-01', 'endOfSaleOn', 'UNKNOWN'],
  ] as const)('on %s by %s: %s', (asOf, milestone, answer) => {
    expect(eoxStatus(view, asOf, milestone)).toBe(answer);
  });
  test('no record is unknown: nothing was announced', () => {
    expect(eoxStatus(null, '2026-01-01')).toBe('UNKNOWN');
  });
});

describe('10.2: milestones of a donation', () => {
  const announced = { announcedOn: '2027-01-01', lastDateOfSupportOn: '2033-01-31' };
  test('each known date has a clock of its own and is told once, the morning after', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted(announced)]);
    expect(runningClocks(life)).toContain('eoxMilestone/ROUTER/announcedOn');
    expect(typesSince(life, until(life, '2027-01-01'))).not.toContain('EoxMilestoneReached');
    const told = until(life, '2027-01-02');
    expect(typesSince(life, told)).toContain('EoxMilestoneReached');
    expect(runningClocks(told)).not.toContain('eoxMilestone/ROUTER/announcedOn');
  });
  test('F18, T06, D8: an announcement never stops a renewal, which is capped at the last date of support', () => {
    const life = lived(
      active(),
      ['2026-09-01', eoxNoted({ announcedOn: '2026-09-01', lastDateOfSupportOn: '2029-07-31' })],
      ['2028-12-15', { type: 'requestQuote' }],
      ['2028-12-20', { type: 'confirmRenewal' }],
    );
    expect(renewal(life, 1)).toMatchObject({ state: 'CONFIRMED', newEndOn: '2029-07-31' });
    expect(renewal(life, 2)).toMatchObject({ state: 'UNRENEWABLE', coverageEndOn: '2029-07-31' });
  });
  test('T07, D17: past the last date of support nothing can be renewed, and nothing is taken back by force', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2028-12-31' })]);
    const after = until(life, '2029-01-02');
    expect(stateOf(after).stage).toBe('END_OF_SUPPORT');
    expect(say(after, '2029-01-02', { type: 'requestQuote' }).codes).toEqual(['LDOS_PASSED']);
    expect(say(after, '2029-01-02', { type: 'confirmRenewal' }).codes).toEqual(['LDOS_PASSED']);
    expect(say(after, '2029-01-02', { type: 'requestQuote', renewalId: 'ren_9' }).codes).toEqual(['NOT_FOUND']);
    expect(typesSince(life, after)).toEqual(
      expect.arrayContaining(['LastDateOfSupportPassed', 'AttestationRequested']),
    );
    expect(Object.values(stateOf(after).takebacks)).toEqual([]);
  });
  test('a revised date that is ahead again brings the donation back from its end of support', () => {
    const ended = until(lived(active(), ['2026-01-01', eoxNoted({ lastDateOfSupportOn: '2027-01-31' })]), '2027-02-01');
    const back = say(ended, '2027-03-01', eoxNoted({ lastDateOfSupportOn: '2032-01-31' }));
    expect(stateOf(ended).stage).toBe('END_OF_SUPPORT');
    expect(stateOf(back).stage).toBe('ONBOARDING');
    expect(renewal(back, 1).state).toBe('NOT_DUE');
  });
});
