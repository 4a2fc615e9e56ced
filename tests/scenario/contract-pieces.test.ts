import { describe, expect, test } from 'vitest';
import { coverMissingUnits } from '../../domain/donation/contract/contract.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { account, at, due, expected, unit, when } from './contract-kit.ts';

const activate = (more: object = {}) => ({ type: 'activateContract', contractNumber: '1234567', ...more });
const active = (more: object = {}, parts: Partial<Donation> = {}) =>
  when(expected(parts), activate(more), '2024-02-20').state;
const contract = (state: Donation, id = 'ctr_a.1') => state.contracts[id];
const ended = (state: Donation) => due(state, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;

describe('D29: pieces that arrive after the activation', () => {
  const arrive = (state: Donation, ...more: readonly Parameters<typeof unit>[3][]) =>
    coverMissingUnits(
      {
        ...state,
        units: {
          ...state.units,
          ...Object.fromEntries(
            more.map((change, index) => [`unt_${index + 3}`, unit(`unt_${index + 3}`, 'lin_1', null, change)]),
          ),
        },
      },
      at('2024-06-01'),
    );
  test('are assumed to be on the contract of their line, each with its own line of coverage', () => {
    expect(arrive(active(), {}, {})).toEqual([
      {
        type: 'CoverageLineAdded',
        coverageId: 'cov_a.3',
        contractId: 'ctr_a.1',
        unitId: 'unt_3',
        startOn: '2024-02-20',
        endOn: '2029-02-20',
        listed: 'ASSUMED',
      },
      expect.objectContaining({ coverageId: 'cov_a.4', unitId: 'unt_4' }),
    ]);
  });
  test('not on a contract that is over, or is for other products', () => {
    expect(arrive(ended(active()), {})).toEqual([]);
    const other = when(expected(), activate({ lineIds: ['lin_2'] }), '2024-02-20').state;
    expect(arrive(other, {})).toEqual([]);
  });
  test('R20: a replacement is not assumed: it inherits the line of what it replaced', () => {
    expect(arrive(active(), { replacesUnitId: 'unt_1' })).toEqual([]);
  });
});

describe('D16, R19: a word or a list of the vendor', () => {
  const said = (state: Donation, more: object) =>
    when(state, { type: 'reconcileContract', ...more, contractId: 'ctr_a.1' }, '2024-03-01').state;
  const partly = () => active({ lineIds: ['lin_1'] }, { accounts: account('p') });
  test('a word alone compares no list, and leaves what else is waited for', () => {
    const state = said(partly(), { vendorStatus: 'Signed' });
    expect(contract(state)?.facts).toStrictEqual({ vendorStatus: 'Signed', vendorStatusAt: at('2024-03-01') });
    expect(contract(state, 'ctr_a.2')).toMatchObject({ state: 'EXPECTED', lineIds: ['lin_2'] });
  });
  test('a list alone says nothing about the status', () => {
    const state = said(partly(), { vendorLines: [{ productId: 'SW-24', serialNumber: 'FOC1' }] });
    expect(contract(state)?.facts).toStrictEqual({ reconciledAt: at('2024-03-01'), strangers: [] });
  });
});
