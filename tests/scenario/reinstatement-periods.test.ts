import { describe, expect, test } from 'vitest';
import { active, eoxNoted, lived, noon, renewal, say, stateOf, until, type Life, type Said } from './donation-life.ts';

/** Cover that is bought again: from when until when, for whom, under which number. */

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = active()): Life => until(life, '2028-12-01');
const lapsed = (life = active()): Life => until(life, '2029-03-05');
const confirm = { type: 'confirmRenewal' };
const reinstate = { type: 'reinstate' };

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

describe('11.2: the period that is bought again', () => {
  test('begins on the day it was reinstated, the day it is charged from, or the day the vendor says', () => {
    const begins = (more: object) =>
      added(lapsed(), '2029-03-10', { ...reinstate, ...more }).map(([, on, end]) => [on, end]);
    expect(begins({})).toEqual([['2029-03-10', '2030-03-09']]);
    expect(begins({ backdatedFrom: '2029-03-01' })).toEqual([['2029-03-01', '2030-02-28']]);
    expect(begins({ backdatedFrom: '2029-03-01', startDate: '2029-03-08' })).toEqual([['2029-03-08', '2030-03-07']]);
    expect(begins({ backdatedFrom: '2029-03-08', startDate: '2029-03-08' })).toEqual([['2029-03-08', '2030-03-07']]);
    expect(begins({ endDate: '2031-01-31' })).toEqual([['2029-03-10', '2031-01-31']]);
  });
  test('is not back-dated to a day after its start', () => {
    expect(
      refusal(lapsed(), '2029-03-10', { ...reinstate, startDate: '2029-03-01', backdatedFrom: '2029-03-02' }),
    ).toEqual({
      code: 'INVALID_DATE_RANGE',
      rule: '11.2',
      path: 'backdatedFrom',
      message: 'Back-dated means charged from before the start on 2029-03-01.',
    });
  });
  test('ends later than the last covered day, which may lie before the old end', () => {
    expect(refusal(lapsed(), '2029-03-10', { ...reinstate, startDate: '2029-02-01', endDate: '2029-02-28' })).toEqual({
      code: 'END_NOT_LATER',
      rule: 'D7',
      path: 'endDate',
      message: 'The new end must be later than 2029-02-28.',
    });
    const early = lived(opened(), ['2028-12-20', { type: 'recordLapse', lapsedOn: '2028-12-10' }]);
    expect(
      refusal(early, '2028-12-22', { ...reinstate, startDate: '2028-12-01', endDate: '2028-12-09' }),
    ).toMatchObject({
      message: 'The new end must be later than 2028-12-09.',
    });
    expect(added(early, '2028-12-22', { ...reinstate, endDate: '2028-12-31' })).toHaveLength(1);
  });
  test('10.4: who may be covered again, and why the others may not', () => {
    const life = lived(active(two), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-03-01' }, 'SWITCH')]);
    const ask = (...includedUnitIds: readonly string[]) => ({ ...reinstate, includedUnitIds });
    expect(refusal(lapsed(life), '2029-03-10', ask('unt_1.1', 'unt_9'))).toEqual({
      code: 'NOT_FOUND',
      rule: '6.10',
      path: 'includedUnitIds.1',
      message: 'This unit does not belong to the renewal.',
    });
    const closed = (message: string, ...excluded: readonly string[]) => ({
      code: 'REINSTATEMENT_GATE_CLOSED',
      rule: '10.4',
      message,
      detail: { excluded },
    });
    expect(refusal(lapsed(life), '2029-03-10', ask('unt_1.1', 'unt_1.2'))).toEqual(
      closed('A unit you named cannot be covered again.', 'unt_1.2: RENEWAL_DATE_PASSED'),
    );
    expect(refusal(lapsed(life), '2029-03-10', ask('unt_1.2'))).toEqual(
      closed('A unit you named cannot be covered again.', 'unt_1.2: RENEWAL_DATE_PASSED'),
    );
    const none = lived(lapsed(life), ['2029-03-06', eoxNoted({ endOfServiceAttachOn: '2029-03-01' })]);
    expect(refusal(none, '2029-03-10', reinstate)).toEqual(
      closed('No unit can be covered again any more.', 'unt_1.1: RENEWAL_DATE_PASSED', 'unt_1.2: RENEWAL_DATE_PASSED'),
    );
    expect(added(lapsed(active(two)), '2029-03-10', reinstate).map(([id]) => id)).toEqual(['unt_1.1', 'unt_1.2']);
  });
  test('all that the vendor said of it is kept', () => {
    const after = lived(lapsed(), [
      '2029-03-10',
      { ...reinstate, reinstatementFee: '10.00', currency: 'EUR', inspectionRequired: false },
    ]);
    expect(renewal(after, 1).reinstatement).toEqual({
      at: noon('2029-03-10'),
      fee: '10.00',
      currency: 'EUR',
      inspectionRequired: false,
    });
    expect(renewal(after, 1)).toMatchObject({ includedUnitIds: ['unt_1.1'], newEndOn: '2030-03-09', excluded: [] });
  });
  test('what the vendor did not say is left out of what is recorded', () => {
    const after = say(lapsed(), '2029-03-10', reinstate);
    const event = after.events.find(({ type }) => type === 'RenewalReinstated');
    expect(Object.keys(event ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/backdatedFrom|fee|currency|inspectionRequired/u)]),
    );
    expect(event).toMatchObject({ renewalId: 'ren_1.1', newEndOn: '2030-03-09', includedUnitIds: ['unt_1.1'] });
  });
  test('the record of the company and the moment go with a new number', () => {
    const after = lived(lapsed(), [
      '2029-03-10',
      { ...reinstate, contractNumber: '2000002', assessed: { recordId: 'rec_5' } },
    ]);
    expect(stateOf(after).contracts['ctr_1.2']).toMatchObject({
      number: '2000002',
      recordId: 'rec_5',
      activatedAt: noon('2029-03-10'),
    });
  });
});

describe('D18, 11.2: which contract goes on', () => {
  /** The router's cover went to a new contract; the switch's cover lapsed under the old number. */
  const apart = (): Life =>
    lapsed(lived(active(two), ['2028-12-06', { ...confirm, contractNumber: '2000002', includedUnitIds: ['unt_1.1'] }]));
  const goesTo = (life: Life, on: string, more: object = {}) =>
    added(life, on, { ...reinstate, renewalId: 'ren_1.2', ...more }).map(([id, , , contractId]) => [id, contractId]);
  test('the superseded one does not come back by itself: without a number its successor does', () => {
    expect(stateOf(apart()).contracts['ctr_1.1']?.state).toBe('SUPERSEDED');
    expect(goesTo(apart(), '2029-03-10')).toEqual([['unt_1.2', 'ctr_1.2']]);
    expect(goesTo(apart(), '2029-03-10', { contractNumber: '2000002' })).toEqual([['unt_1.2', 'ctr_1.2']]);
  });
  test('its own number is no new one, and brings a superseded contract back when it is named', () => {
    const same = { ...reinstate, contractNumber: '1000001' };
    expect(added(lapsed(), '2029-03-10', same).map(([, , , contractId]) => contractId)).toEqual(['ctr_1.1']);
    expect(goesTo(apart(), '2029-03-10', { contractNumber: '1000001' })).toEqual([['unt_1.2', 'ctr_1.1']]);
  });
  test('while the old one still runs the cover comes back to it, though a successor waits', () => {
    const life = lived(
      active(two),
      ['2028-12-06', { ...confirm, contractNumber: '2000002', includedUnitIds: ['unt_1.1'] }],
      ['2028-12-20', { type: 'recordLapse', renewalId: 'ren_1.2', lapsedOn: '2028-12-20' }],
    );
    expect(stateOf(life).contracts['ctr_1.1']).toMatchObject({ state: 'ACTIVE', successorId: 'ctr_1.2' });
    expect(goesTo(life, '2028-12-22')).toEqual([['unt_1.2', 'ctr_1.1']]);
  });
  test('a number that nobody has had is a new contract', () => {
    expect(goesTo(apart(), '2029-03-10', { contractNumber: '3000003' })).toEqual([['unt_1.2', 'ctr_1.3']]);
  });
  test('superseded twice, the last one in the chain goes on; one in between is another contract', () => {
    const twice = lapsed(
      lived(until(apart(), '2029-12-01'), [
        '2029-12-20',
        { ...confirm, renewalId: 'ren_1.3', contractNumber: '3000003' },
      ]),
    );
    const later = until(twice, '2030-03-05');
    expect(Object.values(stateOf(later).contracts).map(({ state, successorId }) => [state, successorId])).toEqual([
      ['SUPERSEDED', 'ctr_1.2'],
      ['SUPERSEDED', 'ctr_1.3'],
      ['ACTIVE', null],
    ]);
    expect(goesTo(later, '2030-03-10')).toEqual([['unt_1.2', 'ctr_1.3']]);
    expect(goesTo(later, '2030-03-10', { contractNumber: '3000003' })).toEqual([['unt_1.2', 'ctr_1.3']]);
    expect(say(later, '2030-03-10', { ...reinstate, renewalId: 'ren_1.2', contractNumber: '2000002' }).codes).toEqual([
      'CONTRACT_NUMBER_OTHER_DONATION',
    ]);
  });
  test('a successor that has expired or was ended by the vendor can be bought back as well', () => {
    const expired = until(apart(), '2030-03-05');
    expect(stateOf(expired).contracts['ctr_1.2']?.state).toBe('EXPIRED');
    expect(goesTo(expired, '2030-03-10')).toEqual([['unt_1.2', 'ctr_1.2']]);
    const ended = lived(apart(), [
      '2029-06-05',
      { type: 'terminateContract', contractId: 'ctr_1.2', endedOn: '2029-06-01' },
    ]);
    expect(stateOf(ended).contracts['ctr_1.2']?.state).toBe('TERMINATED');
    expect(goesTo(ended, '2029-06-10')).toEqual([['unt_1.2', 'ctr_1.2']]);
  });
});
