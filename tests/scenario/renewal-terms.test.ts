import { describe, expect, test } from 'vitest';
import { endOfLifeOutlook } from '../../domain/donation/renewal/eox-outlook.ts';
import { lastChanceOf } from '../../domain/donation/renewal/eox.ts';
import { renewalTerms, takeoverChecks, takeoverOf, trueUp } from '../../domain/donation/renewal/renewal-terms.ts';
import { active, eoxNoted, lived, renewal, stateOf, until, type Life } from './donation-life.ts';

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = active(two)): Life => until(life, '2028-12-01');
const terms = (life: Life, n = 1, on = '2028-12-01') => renewalTerms(stateOf(life), renewal(life, n), on);
const unit = (life: Life, id = 'unt_1.1') => {
  const found = stateOf(life).units[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('D7: what a renewal proposes per line', () => {
  test('the previous end and one period, at most the last date of support', () => {
    const life = lived(opened(), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-08-31' }, 'SWITCH')]);
    expect(terms(life)).toMatchObject({
      previousEndOn: '2029-02-28',
      periodFrom: '2029-03-01',
      periodTo: '2030-02-28',
      coTerminated: false,
      lines: [
        { unitId: 'unt_1.1', proposedEndOn: '2030-02-28', days: 365, fullPeriodDays: 365, excluded: null },
        { unitId: 'unt_1.2', proposedEndOn: '2029-08-31', days: 184, fullPeriodDays: 365, excluded: null },
      ],
    });
  });
  test('a unit that cannot be renewed has a reason and no end', () => {
    const life = lived(opened(), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-02-28' }, 'SWITCH')]);
    expect(terms(life).lines[1]).toMatchObject({ proposedEndOn: null, excluded: 'LDOS', days: null });
  });
  test('with a common end it is proposed, pro rata', () => {
    const life = lived(opened(), [
      '2028-12-02',
      { type: 'setCoTermination', renewalIds: ['ren_1.1'], targetDate: '2029-08-31' },
    ]);
    expect(terms(life)).toMatchObject({ coTerminated: true, periodTo: '2029-08-31', lines: [{ days: 184 }, {}] });
  });
  test('after a lapse the other gate decides', () => {
    const life = lived(until(active(two), '2029-03-05'), [
      '2029-03-06',
      eoxNoted({ endOfServiceAttachOn: '2029-03-01' }, 'SWITCH'),
    ]);
    expect(terms(life, 1, '2029-03-06').lines.map(({ excluded }) => excluded)).toEqual([null, 'RENEWAL_DATE_PASSED']);
  });
});

describe('11.2: the last chance', () => {
  test.each([
    [{ endOfServiceAttachOn: '2027-07-31', endOfContractRenewalOn: '2030-10-31' }, '2027-07-31'],
    [{ endOfContractRenewalOn: '2030-10-31', lastDateOfSupportOn: '2031-07-31' }, '2030-10-31'],
    [{ lastDateOfSupportOn: '2031-07-31' }, '2031-07-30'],
    [{}, null],
  ])('%j: %s', (dates, day) => {
    const life = lived(active(), ['2026-01-01', eoxNoted(dates)]);
    expect(lastChanceOf(stateOf(life), unit(life))).toBe(day);
  });
});

describe('11.1: a true-up at renewal', () => {
  test('what is held and paid for needs nothing', () => {
    const life = opened();
    expect(trueUp(stateOf(life), renewal(life, 1))).toEqual({
      held: ['unt_1.1', 'unt_1.2'],
      paid: ['unt_1.1', 'unt_1.2'],
      drop: [],
      add: [],
    });
  });
  test('retired units are dropped, units that nobody covers are added', () => {
    const life = lived(
      active(two),
      ['2024-03-05', { type: 'recordDelivery' }],
      ['2026-01-01', { type: 'reportNotInUse', unitIds: ['unt_1.2'] }],
      ['2026-01-05', { type: 'addLine', productId: 'PHONE', quantity: 1 }],
      [
        '2026-01-10',
        {
          type: 'recordShipment',
          salesOrderNumber: 'SO-2',
          lines: [{ lineId: 'lin_1.3', quantity: 1, serials: ['S9'] }],
        },
      ],
    );
    expect(trueUp(stateOf(life), renewal(life, 1))).toEqual({
      held: ['unt_1.1', 'unt_1.3'],
      paid: ['unt_1.1', 'unt_1.2'],
      drop: ['unt_1.2'],
      add: [{ unitId: 'unt_1.3', why: 'NEVER_COVERED' }],
    });
  });
  test('a unit whose cover has lapsed can only be bought back', () => {
    const life = until(
      lived(opened(), ['2028-12-06', { type: 'confirmRenewal', includedUnitIds: ['unt_1.1'] }]),
      '2029-03-05',
    );
    const next = Object.values(stateOf(life).renewals).find(({ coverageEndOn }) => coverageEndOn === '2030-02-28');
    expect(next && trueUp(stateOf(life), next).add).toEqual([{ unitId: 'unt_1.2', why: 'LAPSED' }]);
  });
});

describe('11.1: taking over a contract', () => {
  const renewedBy = (resellerId: string, life = opened(active())) =>
    lived(
      life,
      ['2028-12-05', { type: 'recordResellerContact', resellerId }],
      ['2028-12-20', { type: 'confirmRenewal' }],
    );
  const next = (resellerId: string | undefined) =>
    lived(renewedBy('rsl_1'), ['2029-12-05', { type: 'recordResellerContact', resellerId }]);
  test('the first reseller takes over from the donor and has all five things to check', () => {
    const life = lived(opened(), ['2028-12-05', { type: 'recordResellerContact', resellerId: 'rsl_1' }]);
    expect(takeoverOf(stateOf(life), renewal(life, 1))).toMatchObject({
      kind: 'FIRST',
      checks: takeoverChecks,
      withoutSite: ['unt_1.1', 'unt_1.2'],
      notListed: [],
    });
    expect(takeoverChecks).toEqual(['CONTRACT_OWNERSHIP', 'BILL_TO', 'INSTALL_SITE', 'DATES', 'ENTITLEMENT']);
  });
  test.each([
    ['rsl_1', 'SAME', 0],
    ['rsl_2', 'CHANGED', 5],
    [undefined, 'UNKNOWN', 5],
  ] as const)('then %s: %s', (resellerId, kind, checks) => {
    const life = next(resellerId);
    const found = takeoverOf(stateOf(life), renewal(life, 2));
    expect([found.kind, found.checks.length, found.previousResellerId]).toEqual([kind, checks, 'rsl_1']);
  });
});

describe('F18, 10.4: an end of life announced in mid-term', () => {
  const announced = {
    announcedOn: '2027-01-15',
    endOfContractRenewalOn: '2032-10-31',
    lastDateOfSupportOn: '2033-01-31',
  };
  const outlook = (dates: object, on = '2027-02-01') => {
    const life = lived(active(), [on, eoxNoted(dates)]);
    return endOfLifeOutlook(stateOf(life), unit(life), on);
  };
  test('contract end, both dates and the last possible period', () => {
    const found = outlook(announced);
    expect(found).toMatchObject({
      announcedOn: '2027-01-15',
      coverEndOn: '2029-02-28',
      endOfContractRenewalOn: '2032-10-31',
      lastDateOfSupportOn: '2033-01-31',
      verdict: 'RENEWABLE',
      lastPeriod: { from: '2032-02-29', to: '2033-01-31', renewBy: '2032-02-28' },
    });
    expect(found.periods.map(({ to }) => to)).toEqual(['2030-02-28', '2031-02-28', '2032-02-28', '2033-01-31']);
  });
  test('renewing ends before support does: no period that would have to be renewed later', () => {
    expect(outlook({ ...announced, endOfContractRenewalOn: '2029-12-15' }).lastPeriod).toEqual({
      from: '2030-03-01',
      to: '2031-02-28',
      renewBy: '2029-12-15',
    });
    expect(outlook({ ...announced, endOfContractRenewalOn: '2028-11-29' })).toMatchObject({
      verdict: 'NO_RENEWAL',
      lastPeriod: null,
    });
  });
  test('support that ends with the cover leaves nothing to renew', () => {
    expect(outlook({ lastDateOfSupportOn: '2029-02-28' })).toMatchObject({ verdict: 'UNTIL_END', periods: [] });
  });
  test('an announcement without dates ends nothing', () => {
    expect(outlook({ announcedOn: '2027-01-15' })).toMatchObject({ verdict: 'NOTHING_ANNOUNCED', lastPeriod: null });
  });
});
