import { describe, expect, test } from 'vitest';
import type { Association, Donation, Renewal } from '../../domain/donation/state.ts';
import type { Conflict } from '../../domain/types.ts';
import { account, apply, at, due, expected, when } from './contract-kit.ts';

const activate = (more: object = {}) => ({ type: 'activateContract', contractNumber: '1234567', ...more });
const active = (more: object = {}, parts: Partial<Donation> = {}) =>
  when(expected(parts), activate(more), '2024-02-20').state;
const correct = (state: Donation, more: object, conflicts: readonly Conflict[] = []) =>
  when(state, { type: 'correctContract', ...more }, '2024-03-01', conflicts);
const findings = ({ decision }: ReturnType<typeof correct>) =>
  decision.kind === 'accepted' ? [] : decision.refusal.findings;

/** What a correction of nothing would say of the contract. */
const corrected = {
  type: 'ContractCorrected',
  contractId: 'ctr_a.1',
  contractNumber: '1234567',
  startOn: '2024-02-20',
  endOn: '2029-02-20',
  serviceLevel: '8x5xNBD',
  recordId: null,
};
const lineCorrected = (coverageId: string, more: object = {}) => ({
  type: 'CoverageLineCorrected',
  coverageId,
  startOn: '2024-02-20',
  endOn: '2029-02-20',
  listed: 'ASSUMED',
  ...more,
});

describe('6.6: each field of a contract can be corrected alone', () => {
  test.each([
    ['the number', { contractNumber: '7654321' }, { contractNumber: '7654321' }],
    ['the service level', { serviceLevel: '24x7x4' }, { serviceLevel: '24x7x4' }],
    ['the company it is for', { assessed: { recordId: 'rec_1' } }, { recordId: 'rec_1' }],
    [
      'the word of the vendor',
      { vendorStatus: 'Signed' },
      { facts: { vendorStatus: 'Signed', vendorStatusAt: at('2024-03-01') } },
    ],
  ])('%s', (_which, command, change) => {
    expect(correct(active(), command).direct).toEqual([{ ...corrected, ...change }]);
  });
  test('its start takes along the lines that begin with it', () => {
    expect(correct(active(), { startDate: '2024-03-01' }).direct).toEqual([
      { ...corrected, startOn: '2024-03-01' },
      lineCorrected('cov_a.1', { startOn: '2024-03-01' }),
      lineCorrected('cov_a.2', { startOn: '2024-03-01' }),
    ]);
    const later = correct(active(), { startDate: '2024-02-25', contractId: 'ctr_a.1' }).state;
    const moved = apply(later, at('2024-03-02'), [
      {
        type: 'CoverageLineCorrected',
        coverageId: 'cov_a.1',
        startOn: '2024-06-01',
        endOn: '2029-02-20',
        listed: 'YES',
      },
    ]);
    expect(correct(moved, { startDate: '2024-02-24' }).direct).toEqual([
      { ...corrected, startOn: '2024-02-24' },
      lineCorrected('cov_a.2', { startOn: '2024-02-24' }),
    ]);
  });
  test('a contract without lines has its own dates corrected, and checked', () => {
    const empty = active({}, { units: {} });
    expect(correct(empty, { startDate: '2024-02-25' }).direct).toEqual([{ ...corrected, startOn: '2024-02-25' }]);
    expect(correct(empty, { endDate: '2028-12-31' }).direct).toEqual([{ ...corrected, endOn: '2028-12-31' }]);
    expect(correct(empty, { endDate: '2024-02-19' }).codes).toEqual(['END_BEFORE_START']);
  });
  test('R21: an end said for one unit stands against the end of the contract', () => {
    const command = { endDate: '2028-12-31', lineEnds: [{ unitId: 'unt_2', endDate: '2028-06-30' }] };
    expect(correct(active(), command).direct).toEqual([
      { ...corrected, endOn: '2028-12-31' },
      lineCorrected('cov_a.1', { endOn: '2028-12-31' }),
      lineCorrected('cov_a.2', { endOn: '2028-06-30' }),
    ]);
  });
  test('R21: an earlier end of one unit leaves the contract its own', () => {
    expect(correct(active(), { lineEnds: [{ unitId: 'unt_1', endDate: '2028-06-30' }] }).direct).toEqual([
      corrected,
      lineCorrected('cov_a.1', { endOn: '2028-06-30' }),
    ]);
  });
  test('R21: of several lines of a unit the one that ends last is meant, and no line of another contract', () => {
    const added = (coverageId: string, contractId: string, startOn: string, endOn: string) =>
      ({ type: 'CoverageLineAdded', coverageId, contractId, unitId: 'unt_1', startOn, endOn, listed: 'YES' }) as const;
    const extended = apply(active(), at('2029-01-10'), [
      added('cov_a.3', 'ctr_a.1', '2029-02-21', '2030-02-20'),
      { type: 'ContractExtended', contractId: 'ctr_a.1', endOn: '2030-02-20', termNumber: 1 },
      added('cov_a.4', 'ctr_a.1', '2029-02-21', '2029-06-30'),
      added('cov_a.5', 'ctr_a.9', '2029-02-21', '2030-02-20'),
    ]);
    expect(correct(extended, { endDate: '2030-03-31' }).direct.slice(1)).toEqual([
      lineCorrected('cov_a.3', { startOn: '2029-02-21', endOn: '2030-03-31', listed: 'YES' }),
    ]);
  });
});

describe('D20, D21: a corrected number is checked, one that stays is not', () => {
  const conflict = (sameGroup: boolean): Conflict => ({
    claim: { kind: 'CONTRACT_NUMBER', key: '7654321' },
    holder: 'don_b',
    sameGroup,
  });
  test('a number of somebody else is refused; a shared contract may share it', () => {
    const number = { contractNumber: '7654321' };
    expect(findings(correct(active(), number, [conflict(true)]))).toMatchObject([
      { code: 'CONTRACT_NUMBER_OTHER_DONATION', path: 'contractNumber' },
    ]);
    const shared = active({ sharedContract: true });
    expect(correct(shared, number, [conflict(true)]).types).toEqual(['ContractCorrected']);
    expect(correct(shared, number, [conflict(false)]).codes).toEqual(['CONTRACT_NUMBER_OTHER_ORGANIZATION']);
  });
  test('the number it has already is no news, whoever else holds it', () => {
    const same = correct(active(), { contractNumber: '1234567' }, [conflict(false)]);
    expect([same.codes, same.types]).toEqual([[], []]);
  });
});

describe('6.6: what a correction is refused for', () => {
  test('no such contract; a unit that is not on it', () => {
    expect(findings(correct(active(), { contractId: 'ctr_a.9' }))).toMatchObject([
      { code: 'NOT_FOUND', path: 'contractId' },
    ]);
    const lineEnds = [
      { unitId: 'unt_1', endDate: '2029-01-31' },
      { unitId: 'unt_9', endDate: '2029-01-31' },
    ];
    expect(findings(correct(active(), { lineEnds }))).toEqual([
      { code: 'NOT_FOUND', rule: 'R19', message: 'This unit is not on the contract.', path: 'lineEnds.1.unitId' },
    ]);
  });
  test.each([
    ['the contract', { endDate: '2024-02-19' }, 'endDate'],
    ['a line', { lineEnds: [{ unitId: 'unt_1', endDate: '2024-02-19' }] }, 'lineEnds'],
  ])('D6: an end before the start, of %s', (_which, command, path) => {
    expect(findings(correct(active(), command))).toEqual([
      { code: 'END_BEFORE_START', rule: 'D6', message: 'The end lies before the start on 2024-02-20.', path },
    ]);
  });
  test('D6: one day is long enough', () => {
    expect(correct(active(), { endDate: '2024-02-20' }).codes).toEqual([]);
  });
  test('a contract that has expired can be corrected, one that the vendor ended cannot', () => {
    const expired = due(active(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    expect(correct(expired, { serviceLevel: '24x7x4' }).codes).toEqual([]);
    const ended = when(active(), { type: 'terminateContract', endedOn: '2024-02-25' }, '2024-02-26').state;
    expect(findings(correct(ended, { serviceLevel: '24x7x4' }))).toMatchObject([
      { code: 'INVALID_TRANSITION', detail: { from: 'TERMINATED', allowed: ['ACTIVE', 'EXPIRED'] } },
    ]);
  });
});

describe('6.6: what stands against taking an activation back', () => {
  const back = (state: Donation) => correct(state, { void: true });
  const opened = () => active({}, { accounts: account('p') });
  const withAssociation = (more: Partial<Association>): Donation => {
    const state = opened();
    const [association] = Object.values(state.associations);
    if (association === undefined) throw new Error('no association');
    return { ...state, associations: { [association.id]: { ...association, ...more } } };
  };
  test('an account that is associated with it: it is named', () => {
    expect(findings(back(withAssociation({ state: 'CONFIRMED' })))).toEqual([
      {
        code: 'ASSOCIATION_EXISTS',
        rule: '6.6',
        message: 'An account is associated with this contract. Revoke the association first.',
        path: 'void',
        detail: { associationId: 'asc_a.1' },
      },
    ]);
  });
  test('not an account that is associated with another contract', () => {
    expect(back(withAssociation({ state: 'CONFIRMED', contractId: 'ctr_a.9' })).codes).toEqual([]);
  });
  test('not a contract that is no longer active: that is no activation to take back', () => {
    const expired = due(active(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    expect(findings(back(expired))).toMatchObject([{ detail: { from: 'EXPIRED', allowed: ['ACTIVE'] } }]);
    expect(findings(correct(active(), { void: true, contractId: 'ctr_a.9' }))).toMatchObject([
      { code: 'NOT_FOUND', path: 'contractId' },
    ]);
  });
  test('a renewal that has begun, if it is one of this contract', () => {
    const renewal = (more: Partial<Renewal>): Donation => ({
      ...active(),
      renewals: {
        'ren_a.1': {
          id: 'ren_a.1',
          contractId: 'ctr_a.1',
          termNumber: 1,
          coverageEndOn: '2029-02-20',
          state: 'QUOTED',
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
          ...more,
        },
      },
    });
    expect(findings(back(renewal({})))).toMatchObject([{ detail: { from: 'QUOTED', allowed: ['NOT_DUE'] } }]);
    expect(back(renewal({ state: 'WITHDRAWN' })).codes).toEqual([]);
    expect(back(renewal({ contractId: 'ctr_a.9' })).codes).toEqual([]);
  });
});
