import { describe, expect, test } from 'vitest';
import type { Donation, Renewal } from '../../domain/donation/state.ts';
import { account, apply, at, donation, due, expected, running, when } from './contract-kit.ts';

const activate = (more: object = {}) => ({ type: 'activateContract', contractNumber: '1234567', ...more });
const serial = (serialNumber: string, more: object = {}) => ({ productId: 'SW-24', serialNumber, ...more });
const active = (more: object = {}, parts: Partial<Donation> = {}) =>
  when(expected(parts), activate(more), '2024-02-20').state;
const contract = (state: Donation) => state.contracts['ctr_a.1'];

describe('6.6: what was recorded about a contract can be corrected', () => {
  const correct = (more: object) => ({ type: 'correctContract', ...more });

  test('lines that end with the contract follow its corrected dates, others keep theirs', () => {
    const state = active({ serials: [serial('FOC1', { endDate: '2028-01-31' }), serial('FOC2')] });
    const { types, state: after } = when(state, correct({ endDate: '2029-03-31' }), '2024-03-01');
    expect(types).toEqual(['ContractCorrected', 'CoverageLineCorrected']);
    expect(Object.values(after.coverage).map(({ endOn }) => endOn)).toEqual(['2028-01-31', '2029-03-31']);
  });

  test('a single line end can be corrected; a later one takes the contract along, but no other line', () => {
    const { state } = when(active(), correct({ lineEnds: [{ unitId: 'unt_1', endDate: '2030-01-31' }] }), '2024-03-01');
    expect(Object.values(state.coverage).map(({ endOn }) => endOn)).toEqual(['2030-01-31', '2029-02-20']);
    expect(contract(state)?.endOn).toBe('2030-01-31');
    const stranger = when(active(), correct({ lineEnds: [{ unitId: 'unt_9', endDate: '2030-01-31' }] }), '2024-03-01');
    expect(stranger.paths).toEqual(['lineEnds.0.unitId']);
  });

  test('an expired contract whose corrected end has not passed is active again', () => {
    const expired = due(active(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    const { state } = when(expired, correct({ endDate: '2029-12-31' }), '2029-03-01');
    expect(contract(state)?.state).toBe('ACTIVE');
    expect(running(state)).toEqual(['coverageEnd ctr_a.1@2029-12-31']);
    const still = when(expired, correct({ endDate: '2029-02-25' }), '2029-03-01').state;
    expect(contract(still)?.state).toBe('EXPIRED');
  });

  test('what does not change anything is nothing new', () => {
    const { decision } = when(active(), correct({ endDate: '2029-02-20' }), '2024-03-01');
    expect(decision).toEqual({ kind: 'accepted', events: [] });
  });

  test('number and dates are checked as at activation', () => {
    expect(when(active(), correct({ contractNumber: 'FOC1' }), '2024-03-01').codes).toEqual([
      'CONTRACT_NUMBER_IS_SERIAL',
    ]);
    expect(when(active(), correct({ endDate: '2024-01-01' }), '2024-03-01').codes).toEqual(['END_BEFORE_START']);
    expect(when(expected(), correct({ endDate: '2029-01-01' }), '2024-03-01').codes).toEqual(['INVALID_TRANSITION']);
  });

  test('an activation taken back is waited for again, without its lines', () => {
    const { types, state } = when(active(), correct({ void: true }), '2024-03-01');
    expect(types).toEqual(['ContractActivationVoided']);
    expect(contract(state)).toMatchObject({ state: 'EXPECTED', number: null, expectedFrom: at('2024-02-01') });
    expect(state.coverage).toEqual({});
    expect(running(state)).toEqual(['contractActivation ctr_a.1', 'welcomeKit ctr_a.1']);
  });

  test('before everything has shipped it is withdrawn instead', () => {
    const early = when(donation({ allShippedAt: null, stage: 'PARTIALLY_SHIPPED' }), activate(), '2024-02-20').state;
    expect(contract(when(early, correct({ void: true }), '2024-03-01').state)?.state).toBe('WITHDRAWN');
  });

  test('a confirmed association stands against it, an open one is revoked with it', () => {
    const opened = active({}, { accounts: account('p') });
    const confirmed = apply(opened, at('2024-02-21'), [
      { type: 'AssociationConfirmed', associationId: 'asc_a.1', decidedAt: at('2024-02-21') },
    ]);
    expect(when(confirmed, correct({ void: true }), '2024-03-01').codes).toEqual(['ASSOCIATION_EXISTS']);
    expect(when(opened, correct({ void: true }), '2024-03-01').types).toEqual([
      'ContractActivationVoided',
      'AssociationRevoked',
    ]);
  });

  test('a renewal that has begun stands against it', () => {
    const renewal = (state: Renewal['state']): Renewal => ({
      id: 'ren_a.1',
      contractId: 'ctr_a.1',
      termNumber: 1,
      coverageEndOn: '2029-02-20',
      state,
      includedUnitIds: [],
      excluded: [],
      resellerId: null,
      quotes: [],
      stepAt: null,
      quoteAskedAt: null,
      orderedAt: null,
      confirmedAt: null,
      newEndOn: null,
      stepsSkipped: false,
    });
    const codes = (state: Renewal['state']) =>
      when({ ...active(), renewals: { 'ren_a.1': renewal(state) } }, correct({ void: true }), '2028-12-01').codes;
    expect([codes('NOT_DUE'), codes('QUOTED')]).toEqual([[], ['INVALID_TRANSITION']]);
  });
});
