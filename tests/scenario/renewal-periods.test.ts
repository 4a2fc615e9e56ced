import { describe, expect, test } from 'vitest';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { renewalTrack } from '../../domain/donation/renewal/renewal.ts';
import type { Donation, Renewal } from '../../domain/donation/state.ts';
import type { Context } from '../../domain/types.ts';
import { active, eoxNoted, lived, noon, renewal, say, stateOf, until, type Life, type Said } from './donation-life.ts';

/** The period that the vendor confirms: from when until when, for whom, under which number. */

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = active()): Life => until(life, '2028-12-01');
const lapsed = (life = active()): Life => until(life, '2029-03-05');
const confirm = { type: 'confirmRenewal' };

function refusal(life: Life, on: string, said: Said): object | undefined {
  const { findings = [] } = say(life, on, said);
  expect(findings).toHaveLength(1);
  return findings[0];
}
/** The lines that a command added: unit, first and last day, contract. */
function added(life: Life, on: string, said: Said): readonly (readonly string[])[] {
  const before = Object.keys(stateOf(life).coverage).length;
  return Object.values(stateOf(lived(life, [on, said])).coverage)
    .slice(before)
    .map(({ unitId, startOn, endOn, contractId }) => [unitId, startOn, endOn, contractId]);
}
const context = (on: string): Context => ({
  now: noon(on),
  occurredAt: noon(on),
  actor: { id: 'usr_1', role: 'PROGRAM_OFFICER' },
  conflicts: [],
});
/** What the rules answer in a state that no life of a donation leads to. */
function answerIn(state: Donation, type: 'confirmRenewal' | 'reinstate', on: string): readonly object[] {
  const { decide } = renewalTrack;
  const answer =
    type === 'reinstate'
      ? decide.reinstate(state, { type, assessed: nothingAssessed }, context(on))
      : decide.confirmRenewal(state, { type, assessed: nothingAssessed }, context(on));
  return answer.kind === 'accepted' ? [] : answer.refusal.findings;
}
const withRenewal = (life: Life, more: Partial<Renewal>): Donation => {
  const state = stateOf(life);
  return { ...state, renewals: { ...state.renewals, 'ren_1.1': { ...renewal(life, 1), ...more } } };
};

describe('D7, 11.1: the period that is confirmed', () => {
  test('begins the day after the old one, or on the day a late confirmation came, or as the vendor says', () => {
    expect(added(opened(), '2028-12-20', confirm)).toEqual([['unt_1.1', '2029-03-01', '2030-02-28', 'ctr_1.1']]);
    const late = lived(
      opened(),
      ['2028-12-08', { type: 'recordQuote' }],
      ['2028-12-09', { type: 'approveRenewal' }],
      ['2028-12-10', { type: 'recordOrder' }],
    );
    expect(added(until(late, '2029-03-05'), '2029-03-05', confirm)).toEqual([
      ['unt_1.1', '2029-03-05', '2030-02-28', 'ctr_1.1'],
    ]);
    expect(added(until(late, '2029-03-05'), '2029-03-05', { ...confirm, startDate: '2029-03-01' })).toEqual([
      ['unt_1.1', '2029-03-01', '2030-02-28', 'ctr_1.1'],
    ]);
    expect(added(opened(), '2028-12-20', { ...confirm, newEndDate: '2032-02-29' })).toEqual([
      ['unt_1.1', '2029-03-01', '2032-02-29', 'ctr_1.1'],
    ]);
  });
  test('ends later than the old one: the answer names the old end', () => {
    const wrong = (newEndDate: string) => refusal(opened(), '2028-12-20', { ...confirm, newEndDate });
    expect(wrong('2029-02-28')).toEqual({
      code: 'END_NOT_LATER',
      rule: 'D7',
      path: 'newEndDate',
      message: 'The new end must be later than 2029-02-28.',
    });
    expect(say(opened(), '2028-12-20', { ...confirm, newEndDate: '2029-03-01' }).codes).toEqual([]);
  });
  test('10.4: ends with the last date of support at the latest: the answer names the units and the day', () => {
    const life = lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-12-31' }, 'SWITCH')]);
    expect(refusal(life, '2028-12-20', { ...confirm, newEndDate: '2030-01-01' })).toMatchObject({
      code: 'END_AFTER_LDOS',
      rule: '10.4',
      path: 'newEndDate',
      detail: { unitIds: ['unt_1.2'], newEndOn: '2030-01-01' },
    });
  });
  test('the record of the company and the moment go with a new number', () => {
    const after = lived(opened(), [
      '2028-12-20',
      { ...confirm, contractNumber: '2000002', assessed: { recordId: 'rec_5' } },
    ]);
    expect(stateOf(after).contracts['ctr_1.2']).toMatchObject({
      number: '2000002',
      recordId: 'rec_5',
      activatedAt: noon('2028-12-20'),
    });
  });
  test('D18: the number it has is no new number, nor is that of its successor; any other of the donation is refused', () => {
    const same = lived(opened(), ['2028-12-20', { ...confirm, contractNumber: '1000001' }]);
    expect(Object.keys(stateOf(same).contracts)).toEqual(['ctr_1.1']);
    const apart = lived(opened(active(two)), [
      '2028-12-20',
      { ...confirm, contractNumber: '2000002', includedUnitIds: ['unt_1.1'] },
    ]);
    const shared = { ...confirm, renewalId: 'ren_1.2', contractNumber: '2000002' };
    expect(added(apart, '2028-12-21', shared)).toEqual([['unt_1.2', '2029-03-01', '2030-02-28', 'ctr_1.2']]);
    const third = lived(until(apart, '2029-12-15'), [
      '2029-12-15',
      { ...confirm, renewalId: 'ren_1.3', contractNumber: '3000003' },
    ]);
    expect(refusal(third, '2029-12-16', { ...shared, type: 'reinstate' })).toMatchObject({
      code: 'CONTRACT_NUMBER_OTHER_DONATION',
      path: 'contractNumber',
    });
  });
});

describe('D26: for whom a period is confirmed', () => {
  test('a named unit that is gone, or of no concern, is told by its place in the list', () => {
    const stranger = (place: number) => ({
      code: 'NOT_FOUND',
      rule: '6.10',
      path: `includedUnitIds.${place}`,
      message: 'This unit does not belong to the renewal.',
    });
    const ask = (...includedUnitIds: readonly string[]) => ({ ...confirm, includedUnitIds });
    expect(refusal(opened(active(two)), '2028-12-20', ask('unt_1.2', 'unt_9'))).toEqual(stranger(1));
    const life = lived(active(two), ['2024-03-05', { type: 'recordDelivery' }]);
    const told = { recordId: 'rec_3', personal: ['statement'] };
    const lost = lived(opened(life), [
      '2028-12-02',
      { type: 'reportLostOrStolen', unitIds: ['unt_1.2'], kind: 'LOST', assessed: told },
    ]);
    expect(refusal(lost, '2028-12-20', ask('unt_1.2'))).toEqual(stranger(0));
    const idle = lived(opened(life), ['2028-12-02', { type: 'reportNotInUse', unitIds: ['unt_1.2'] }]);
    expect(added(idle, '2028-12-20', ask('unt_1.2')).map(([id]) => id)).toEqual(['unt_1.2']);
  });
  test('left out: those of the renewal that are held and have support beyond the old end', () => {
    const life = lived(active(two), ['2024-03-05', { type: 'recordDelivery' }]);
    const idle = lived(opened(life), ['2028-12-02', { type: 'reportNotInUse', unitIds: ['unt_1.2'] }]);
    expect(added(idle, '2028-12-20', confirm).map(([id]) => id)).toEqual(['unt_1.1']);
    const ends = (lastDateOfSupportOn: string) =>
      added(
        lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn }, 'SWITCH')]),
        '2028-12-20',
        confirm,
      ).map(([id, , end]) => [id, end]);
    expect(ends('2029-02-28')).toEqual([['unt_1.1', '2030-02-28']]);
    expect(ends('2029-03-01')).toEqual([
      ['unt_1.1', '2030-02-28'],
      ['unt_1.2', '2029-03-01'],
    ]);
    const chosen = lived(opened(active(two)), ['2028-12-02', { type: 'requestQuote', includedUnitIds: ['unt_1.2'] }]);
    expect(added(chosen, '2028-12-20', confirm).map(([id]) => id)).toEqual(['unt_1.2']);
  });
  test('a blocked renewal has no chosen units: the vendor confirmed all that can be covered', () => {
    const blocked = lived(opened(active(two)), ['2028-12-02', eoxNoted({ endOfContractRenewalOn: '2028-12-01' })]);
    const both = lived(blocked, ['2028-12-03', eoxNoted({ endOfContractRenewalOn: '2028-12-01' }, 'SWITCH')]);
    expect(renewal(both, 1)).toMatchObject({ state: 'UNRENEWABLE', includedUnitIds: [] });
    expect(added(both, '2028-12-20', confirm).map(([id]) => id)).toEqual(['unt_1.1', 'unt_1.2']);
  });
  test('when nothing can be covered any more the end of support is the reason', () => {
    const life = lived(opened(), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-02-28' })]);
    expect(refusal(life, '2028-12-20', confirm)).toMatchObject({
      code: 'END_AFTER_LDOS',
      detail: { unitIds: ['unt_1.1'], newEndOn: '' },
    });
  });
  test('a renewal whose contract nobody knows is not found', () => {
    const unknown = { contractId: 'ctr_1.9' };
    const message = 'The contract of this renewal is not known.';
    const notFound = [{ code: 'NOT_FOUND', rule: '6.10', message }];
    expect(answerIn(withRenewal(opened(), unknown), 'confirmRenewal', '2028-12-20')).toEqual(notFound);
    expect(answerIn(withRenewal(lapsed(), unknown), 'reinstate', '2029-03-10')).toEqual(notFound);
  });
});
