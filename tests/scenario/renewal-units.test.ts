import { describe, expect, test } from 'vitest';
import { coverageState } from '../../domain/coverage.ts';
import { entitlementOfUnit } from '../../domain/entitlement.ts';
import { unitsOfRenewal } from '../../domain/donation/renewal/renewal-read.ts';
import type { Unit } from '../../domain/donation/state.ts';
import { eoxNoted, lived, renewal, runningClocks, say, stateOf, until, type Life, type Said } from './donation-life.ts';
import { arrived, caseOf, entitled, openRma } from './support-kit.ts';

/** Which units a renewal is for, while pieces are replaced, come back, or get another end of cover. */

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = entitled()): Life => until(life, '2028-12-01');
const ordered = (life: Life, ask: Partial<Said> = {}): Life =>
  lived(
    life,
    ['2028-12-05', { type: 'requestQuote', ...ask }],
    ['2028-12-08', { type: 'recordQuote', validUntil: '2029-02-01' }],
    ['2028-12-09', { type: 'approveRenewal' }],
    ['2028-12-10', { type: 'recordOrder' }],
  );
const unitOf = (life: Life, id: string): Unit => {
  const unit = stateOf(life).units[id];
  if (unit === undefined) throw new Error(`no ${id}`);
  return unit;
};
const coverOn = (life: Life, on: string, id: string) => coverageState(stateOf(life), unitOf(life, id), on);
const stepOn = (life: Life, on: string, id: string) => {
  const answer = entitlementOfUnit(stateOf(life), unitOf(life, id), on);
  return 'nextStep' in answer ? answer.nextStep?.step : answer.result;
};
const confirm: Said = { type: 'confirmRenewal' };
/** Unit, first and last day of the lines that a command adds. */
function added(life: Life, on: string, said: Said): readonly (readonly string[])[] {
  const before = Object.keys(stateOf(until(life, on)).coverage).length;
  return Object.values(stateOf(lived(life, [on, said])).coverage)
    .slice(before)
    .map(({ unitId, startOn, endOn }) => [unitId, startOn, endOn]);
}
const rmaOf = (life: Life, on: string, unitId = 'unt_1.1'): Life =>
  lived(life, [on, caseOf({ unitId })], [on, openRma]);

describe('11.4: a piece that is replaced while its renewal runs', () => {
  test('is renewed in its new shape, whatever was asked for before', () => {
    const one = lived(rmaOf(ordered(opened()), '2029-01-08'), ['2029-01-10', arrived('S2')]);
    expect(added(one, '2029-01-20', confirm)).toEqual([['unt_1.2', '2029-03-01', '2030-02-28']]);
    const ofTwo = lived(rmaOf(ordered(opened(entitled(two))), '2029-01-08'), ['2029-01-10', arrived('S3')]);
    expect(added(ofTwo, '2029-01-20', confirm).map(([id]) => id)).toEqual(['unt_1.3', 'unt_1.2']);
    expect(renewal(lived(ofTwo, ['2029-01-20', confirm]), 1).includedUnitIds).toEqual(['unt_1.3', 'unt_1.2']);
  });
  test('and arrives after the end waits for the order as the old one did', () => {
    const late = lived(rmaOf(ordered(opened()), '2029-02-26'), ['2029-03-05', arrived('S2')]);
    expect([coverOn(late, '2029-03-06', 'unt_1.2'), stepOn(late, '2029-03-06', 'unt_1.2')]).toEqual([
      'RENEWAL_PENDING',
      'WAIT_FOR_RENEWAL',
    ]);
    expect(added(late, '2029-03-10', confirm)).toEqual([['unt_1.2', '2029-03-10', '2030-02-28']]);
    expect(added(late, '2029-03-10', { ...confirm, includedUnitIds: ['unt_1.2'] })).toHaveLength(1);
  });
  test('and arrives after a lapse can be covered again', () => {
    const late = lived(rmaOf(opened(), '2029-02-26'), ['2029-03-05', arrived('S2')]);
    expect([renewal(late, 1).state, coverOn(late, '2029-03-06', 'unt_1.2')]).toEqual(['LAPSED', 'EXPIRED']);
    expect(added(late, '2029-03-10', { type: 'reinstate' })).toEqual([['unt_1.2', '2029-03-10', '2030-03-09']]);
  });
  test('with nothing here any more the answer says so, and not that support has ended', () => {
    const lost = { type: 'reportLostOrStolen', kind: 'LOST', assessed: { recordId: 'rec_9', personal: ['statement'] } };
    const gone = lived(ordered(opened()), ['2029-01-10', { ...lost, unitIds: ['unt_1.1'] }]);
    expect(say(gone, '2029-01-20', confirm).findings).toMatchObject([
      { code: 'RENEWAL_GATE_CLOSED', rule: '10.4', detail: { excluded: ['unt_1.1: UNIT_NOT_HELD'] } },
    ]);
  });
});

describe('6.10: a piece that was out of use when the window opened and came back', () => {
  const idle = lived(until(entitled(two), '2028-11-20'), [
    '2028-11-20',
    { type: 'reportNotInUse', unitIds: ['unt_1.2'] },
  ]);
  const back: Said = { type: 'recordUnitUse', unitId: 'unt_1.2', use: 'IN_USE', assessed: { recordId: 'rec_2' } };
  test('is among those a confirmation is for, until a quote was asked for without it', () => {
    const before = opened(idle);
    expect(renewal(before, 1).excluded).toEqual([{ unitId: 'unt_1.2', reason: 'UNIT_NOT_HELD' }]);
    expect(added(lived(before, ['2028-12-02', back]), '2028-12-20', confirm).map(([id]) => id)).toEqual([
      'unt_1.1',
      'unt_1.2',
    ]);
    const asked = lived(ordered(before), ['2028-12-12', back]);
    expect(added(asked, '2028-12-20', confirm).map(([id]) => id)).toEqual(['unt_1.1']);
  });
});

describe('6.10: a piece whose end of cover was corrected to another day', () => {
  const lapsed = until(entitled(two), '2029-03-05');
  const corrected = lived(lapsed, [
    '2029-03-06',
    { type: 'correctContract', lineEnds: [{ unitId: 'unt_1.1', endDate: '2029-12-31' }] },
  ]);
  test('belongs to the renewal of that day only', () => {
    const [first, second] = [renewal(corrected, 1), renewal(corrected, 2)];
    expect([first.state, second.coverageEndOn]).toEqual(['LAPSED', '2029-12-31']);
    const ids = (of: typeof first) => unitsOfRenewal(stateOf(corrected), of).map(({ id }) => id);
    expect([ids(first), ids(second)]).toEqual([['unt_1.2'], ['unt_1.1']]);
  });
  test('keeps its cover when the others are covered again', () => {
    const reinstate = { type: 'reinstate', renewalId: 'ren_1.1', endDate: '2029-10-31' };
    expect(added(corrected, '2029-03-10', reinstate).map(([id]) => id)).toEqual(['unt_1.2']);
    expect(coverOn(lived(corrected, ['2029-03-10', reinstate]), '2029-12-31', 'unt_1.1')).toBe('COVERED');
    const codes = say(corrected, '2029-03-10', { ...reinstate, includedUnitIds: ['unt_1.1'] }).codes;
    expect(codes).toEqual(['NOT_FOUND']);
  });
  test('an order that is out goes on although every end was corrected away', () => {
    const moved = lived(ordered(opened(entitled(two))), [
      '2029-01-05',
      { type: 'correctContract', endDate: '2029-03-31' },
    ]);
    expect(added(moved, '2029-01-20', { ...confirm, renewalId: 'ren_1.1' }).map(([id]) => id)).toEqual([
      'unt_1.1',
      'unt_1.2',
    ]);
  });
});

describe('9.3: after the end, only what was ordered waits for the renewal', () => {
  const life = until(ordered(opened(entitled(two)), { includedUnitIds: ['unt_1.1'] }), '2029-03-05');
  test('what was left out has expired, and is told to renew', () => {
    expect(
      ['unt_1.1', 'unt_1.2'].map((id) => [coverOn(life, '2029-03-05', id), stepOn(life, '2029-03-05', id)]),
    ).toEqual([
      ['RENEWAL_PENDING', 'WAIT_FOR_RENEWAL'],
      ['EXPIRED', 'RENEW'],
    ]);
  });
});

describe('6.10: a renewal that was declined, then blocked, then open again', () => {
  const life = lived(
    opened(),
    ['2028-12-06', { type: 'declineRenewal' }],
    ['2028-12-08', eoxNoted({ endOfContractRenewalOn: '2028-12-01' })],
    ['2028-12-10', eoxNoted({ endOfContractRenewalOn: '2030-12-01' })],
  );
  test('is reminded of like one that was reopened', () => {
    expect(renewal(life, 1)).toMatchObject({ state: 'WINDOW_OPEN', declined: false });
    expect(runningClocks(life)).toContain('expiryReminders/ren_1.1');
  });
});

describe('11.4: an end of the contract that is corrected', () => {
  test('does not bring back the cover of a piece that was replaced', () => {
    const life = lived(
      rmaOf(entitled(), '2025-05-06'),
      ['2025-05-07', arrived('S2')],
      ['2025-05-09', { type: 'confirmSerialCorrection', assessed: { recordId: 'rec_1' } }],
      ['2025-06-01', { type: 'correctContract', endDate: '2029-03-31' }],
    );
    expect(Object.values(stateOf(life).coverage)).toMatchObject([
      { unitId: 'unt_1.1', endOn: '2029-02-28', endedOn: '2025-05-09', ended: true },
      { unitId: 'unt_1.2', endOn: '2029-03-31', ended: false },
    ]);
  });
});

describe('6.6: the contract under which a later renewal is confirmed', () => {
  /** The router is renewed under a new number, the switch is ordered when the old contract ends. */
  const apart = until(
    lived(
      opened(entitled(two)),
      ['2028-12-20', { ...confirm, contractNumber: '2000002', includedUnitIds: ['unt_1.1'] }],
      ['2028-12-21', { type: 'requestQuote', renewalId: 'ren_1.2' }],
      ['2028-12-22', { type: 'recordQuote', renewalId: 'ren_1.2', validUntil: '2029-02-01' }],
      ['2028-12-23', { type: 'approveRenewal', renewalId: 'ren_1.2' }],
      ['2028-12-24', { type: 'recordOrder', renewalId: 'ren_1.2' }],
    ),
    '2029-03-05',
  );
  const states = (life: Life) => Object.values(stateOf(life).contracts).map(({ state }) => state);
  test.each([
    ['without a number', {}],
    ['with the number of the successor', { contractNumber: '2000002' }],
  ])('%s is the one that has superseded the old one', (_what, more) => {
    expect(states(apart)).toEqual(['SUPERSEDED', 'ACTIVE']);
    const life = lived(apart, ['2029-03-10', { ...confirm, renewalId: 'ren_1.2', ...more }]);
    expect(states(life)).toEqual(['SUPERSEDED', 'ACTIVE']);
    expect(Object.values(stateOf(life).coverage).at(-1)).toMatchObject({ unitId: 'unt_1.2', contractId: 'ctr_1.2' });
  });
});
