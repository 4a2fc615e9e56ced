import { describe, expect, test } from 'vitest';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Contract, CoverageLine, Donation, Unit } from '../../domain/donation/state.ts';
import { apply, at, expected, line, unit, when } from './contract-kit.ts';

/** Two switches on an active contract from 20 February 2024 for five years, assumed until somebody compares. */
const assumed = (more: Partial<Donation> = {}, command: object = {}): Donation =>
  when(expected(more), { type: 'activateContract', contractNumber: '1234567', ...command }, '2024-02-20').state;
const entry = (serialNumber: string, more: object = {}) => ({ productId: 'SW-24', serialNumber, ...more });
const compare = (state: Donation, vendorLines: readonly object[], more: object = {}) =>
  when(state, { type: 'reconcileContract', vendorLines, ...more }, '2024-03-01');
const findings = ({ decision }: ReturnType<typeof compare>) =>
  decision.kind === 'accepted' ? [] : decision.refusal.findings;
const both = [entry('FOC1'), entry('FOC2')];
const listed = () => compare(assumed(), both).state;
const withUnits = (state: Donation, ...units: readonly Unit[]): Donation => ({
  ...state,
  units: { ...state.units, ...Object.fromEntries(units.map((each) => [each.id, each])) },
});
const withLine = (state: Donation, id: string, more: Partial<CoverageLine>): Donation => {
  const before = state.coverage[id];
  if (before === undefined) throw new Error(`no ${id}`);
  return { ...state, coverage: { ...state.coverage, [id]: { ...before, ...more } } };
};
const lineSaid = (coverageId: string, more: object = {}) => ({
  type: 'CoverageLineCorrected',
  coverageId,
  startOn: '2024-02-20',
  endOn: '2029-02-20',
  listed: 'YES',
  ...more,
});
const opened = (more: object = {}) => ({
  type: 'SerialCorrectionOpened',
  correctionId: 'cor_a.1',
  contractId: 'ctr_a.1',
  unitId: 'unt_2',
  before: null,
  after: 'FOC2',
  cause: 'RECONCILIATION',
  ...more,
});

describe('R19: what a comparison is refused for', () => {
  test('nothing to compare, no such contract: it says what to give', () => {
    const nothing = when(assumed(), { type: 'reconcileContract' }, '2024-03-01');
    expect(findings(nothing)).toEqual([
      {
        code: 'VALIDATION_FAILED',
        rule: '7.3',
        message: "Give the vendor's list, its word for the contract, or both.",
        path: 'vendorLines',
      },
    ]);
    expect(findings(compare(assumed(), both, { contractId: 'ctr_a.9' }))).toMatchObject([
      { code: 'NOT_FOUND', path: 'contractId' },
    ]);
    expect(findings(compare(expected(), both))).toMatchObject([{ detail: { from: 'EXPECTED', allowed: ['ACTIVE'] } }]);
  });
  test('a line that ends before the contract begins, unless it says that it began before', () => {
    expect(compare(assumed(), [entry('FOC1', { endDate: '2024-02-19' })]).codes).toEqual(['END_BEFORE_START']);
    const early = entry('FOC1', { startDate: '2024-01-01', endDate: '2024-02-19' });
    expect(compare(assumed(), [early]).codes).toEqual([]);
  });
});

describe('D6, D29: a line that the vendor lists', () => {
  const said = (state: Donation, more: object) => compare(state, [entry('FOC1', more), entry('FOC2')]).direct.slice(1);
  test('is listed from then on; when it was, it is left alone', () => {
    expect(said(assumed(), {})).toEqual([lineSaid('cov_a.1'), lineSaid('cov_a.2')]);
    expect(said(listed(), {})).toEqual([]);
    expect(said(listed(), { startDate: '2024-02-20', endDate: '2029-02-20' })).toEqual([]);
  });
  test.each([
    ['start', { startDate: '2024-03-01' }, { startOn: '2024-03-01' }],
    ['end', { endDate: '2028-12-31' }, { endOn: '2028-12-31' }],
    ['warranty', { warrantyType: 'LTD' }, { facts: { warrantyType: 'LTD' } }],
    ['end of warranty', { warrantyEndDate: '2025-01-31' }, { facts: { warrantyEndsOn: '2025-01-31' } }],
    ['status', { vendorStatus: 'Signed' }, { facts: { vendorStatus: 'Signed' } }],
  ])('takes over another %s, and nothing else', (_which, more, change) => {
    expect(said(listed(), more)).toStrictEqual([lineSaid('cov_a.1', change)]);
  });
  test('one new word among known ones is news, fewer words are none', () => {
    const facts = { warrantyType: 'LTD', vendorStatus: 'Signed' };
    const known = withLine(listed(), 'cov_a.1', { facts });
    expect(said(known, facts)).toEqual([]);
    expect(said(known, { warrantyType: 'LTD' })).toEqual([]);
    expect(said(known, { ...facts, vendorStatus: 'Entered' })).toEqual([
      lineSaid('cov_a.1', { facts: { ...facts, vendorStatus: 'Entered' } }),
    ]);
  });
});

describe('D26: a piece of ours that the vendor lists and that had no line on the contract', () => {
  const arrived = unit('unt_3', 'lin_1', 'FOC3', { replacesUnitId: 'unt_0' });
  const added = (more: object = {}) => ({
    type: 'CoverageLineAdded',
    coverageId: 'cov_a.3',
    contractId: 'ctr_a.1',
    unitId: 'unt_3',
    startOn: '2024-02-20',
    endOn: '2029-02-20',
    listed: 'YES',
    ...more,
  });
  const list = (...more: readonly object[]) => [...both, ...more];
  test("gets one, by the contract's dates or by those of the vendor", () => {
    const state = withUnits(listed(), arrived, unit('unt_4', 'lin_1', 'FOC4', { replacesUnitId: 'unt_0' }));
    const dates = { startDate: '2024-06-01', endDate: '2028-06-30', warrantyType: 'LTD' };
    expect(compare(state, list(entry('FOC3'), entry('FOC4', dates))).direct.slice(1)).toStrictEqual([
      added(),
      added({
        coverageId: 'cov_a.4',
        unitId: 'unt_4',
        startOn: '2024-06-01',
        endOn: '2028-06-30',
        facts: { warrantyType: 'LTD' },
      }),
    ]);
  });
  test('also when its line is over and the vendor names a later end, not when it names the same', () => {
    const over = withLine(listed(), 'cov_a.2', { ended: true, endedOn: '2024-02-25', endOn: '2027-02-20' });
    const named = (endDate: string) => compare(over, [entry('FOC1'), entry('FOC2', { endDate })]).direct.slice(1);
    expect(named('2028-02-20')).toEqual([added({ unitId: 'unt_2', endOn: '2028-02-20' })]);
    expect(named('2027-02-20')).toEqual([]);
  });
  test('also when it has a line, but on another contract that is over', () => {
    const contract = listed().contracts['ctr_a.1'];
    if (contract === undefined) throw new Error('no contract');
    const before: Contract = { ...contract, id: 'ctr_a.0', state: 'EXPIRED' };
    const other: CoverageLine = {
      id: 'cov_a.0',
      contractId: 'ctr_a.0',
      unitId: 'unt_3',
      startOn: '2024-02-20',
      endOn: '2031-01-01',
      listed: 'YES',
      ended: false,
    };
    const state = withUnits(listed(), arrived);
    const two = {
      ...state,
      contracts: { ...state.contracts, 'ctr_a.0': before },
      coverage: { ...state.coverage, 'cov_a.0': other },
    };
    expect(compare(two, list(entry('FOC3')), { contractId: 'ctr_a.1' }).direct.slice(1)).toEqual([added()]);
  });
  test('brings its product along once; one that comes without a contract is not brought', () => {
    const lines = { lin_1: line('lin_1'), lin_2: line('lin_2'), lin_3: line('lin_3', { smartnetEligible: false }) };
    const partly = withUnits(
      assumed({ lines }, { lineIds: ['lin_1'] }),
      unit('unt_3', 'lin_2', 'FOC3'),
      unit('unt_4', 'lin_3', 'FOC4'),
    );
    const told = compare(partly, list(entry('FOC3'), entry('FOC4')), { contractId: 'ctr_a.1' });
    expect(told.direct[0]).toMatchObject({ lineIds: ['lin_1', 'lin_2'] });
    expect(compare(assumed(), both).direct[0]).not.toHaveProperty('lineIds');
  });
  test('not when it has gone: then the vendor lists a stranger', () => {
    const partly = withUnits(
      assumed({}, { lineIds: ['lin_1'] }),
      unit('unt_2', 'lin_2', 'FOC2', { state: 'RECYCLED' }),
    );
    const told = compare(partly, both, { contractId: 'ctr_a.1' });
    expect(told.direct[0]).toMatchObject({ listed: 1, strange: 1, strangers: [entry('FOC2')] });
    expect(told.direct[0]).not.toHaveProperty('lineIds');
    expect(told.direct.slice(1)).toEqual([lineSaid('cov_a.1')]);
  });
  test('one that is idle is still with us', () => {
    const idle = withUnits(listed(), unit('unt_2', 'lin_2', 'FOC2', { state: 'IDLE' }));
    expect(compare(idle, both).direct).toMatchObject([{ listed: 2, missing: 0, strange: 0 }]);
  });
});

describe('F16: a piece that the vendor does not list', () => {
  test('is no longer listed, and its serial is to be corrected', () => {
    expect(compare(listed(), [entry('FOC1')]).direct).toEqual([
      {
        type: 'ContractReconciled',
        contractId: 'ctr_a.1',
        reconciledAt: at('2024-03-01'),
        listed: 1,
        missing: 1,
        strange: 0,
        strangers: [],
      },
      lineSaid('cov_a.2', { listed: 'NO' }),
      opened(),
    ]);
  });
  test('and was not before: that is no news, but still to be corrected', () => {
    const before = withLine(listed(), 'cov_a.2', { listed: 'NO' });
    expect(compare(before, [entry('FOC1')]).direct.slice(1)).toEqual([opened()]);
  });
  test('each one is a task of its own, with the stranger that stands in its place', () => {
    expect(compare(listed(), [entry('FOCX'), entry('FOCY'), entry('FOCZ')]).direct).toEqual([
      expect.objectContaining({ listed: 0, missing: 2, strange: 1, strangers: [entry('FOCZ')] }),
      lineSaid('cov_a.1', { listed: 'NO' }),
      lineSaid('cov_a.2', { listed: 'NO' }),
      opened({ unitId: 'unt_1', before: 'FOCX', after: 'FOC1' }),
      opened({ correctionId: 'cor_a.2', before: 'FOCY' }),
    ]);
  });

  type Opened = Extract<DonationDraft, { readonly type: 'SerialCorrectionOpened' }>;
  const withTask = (more: Partial<Opened>): Donation => {
    const task: Opened = {
      type: 'SerialCorrectionOpened',
      correctionId: 'cor_a.1',
      contractId: 'ctr_a.1',
      unitId: 'unt_2',
      before: null,
      after: 'FOC2',
      cause: 'ACTIVATION',
      ...more,
    };
    return apply(withLine(listed(), 'cov_a.2', { listed: 'NO' }), at('2024-02-25'), [task]);
  };
  test('is no second task while one is open, however long', () => {
    const open = withTask({});
    expect(compare(open, [entry('FOC1')]).direct).toHaveLength(1);
    const late = apply(open, at('2024-03-10'), [{ type: 'SerialCorrectionOverdue', correctionId: 'cor_a.1' }]);
    expect(late.corrections['cor_a.1']?.state).toBe('OVERDUE');
    expect(compare(late, [entry('FOC1')]).direct).toHaveLength(1);
  });
  test('is one while only the task of another piece is open', () => {
    expect(compare(withTask({}), []).direct.slice(1)).toEqual([
      lineSaid('cov_a.1', { listed: 'NO' }),
      opened({ correctionId: 'cor_a.2', unitId: 'unt_1', after: 'FOC1' }),
    ]);
  });
  test('is one beside a task about its install site, about another contract, or one that was called off', () => {
    const second = opened({ correctionId: 'cor_a.2' });
    expect(compare(withTask({ cause: 'INSTALL_SITE' }), [entry('FOC1')]).direct.slice(1)).toEqual([second]);
    expect(compare(withTask({ contractId: 'ctr_a.9' }), [entry('FOC1')]).direct.slice(1)).toEqual([second]);
    const off = apply(withTask({}), at('2024-02-26'), [{ type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1' }]);
    expect(compare(off, [entry('FOC1')]).direct.slice(1)).toEqual([second]);
  });
  test('and is listed now: the task is called off, that of a piece still missing is not', () => {
    const cancelled = { type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1' };
    expect(compare(withTask({}), both).direct.slice(1)).toEqual([lineSaid('cov_a.2'), cancelled]);
    const other = compare(withTask({}), [entry('FOC2')]).direct.slice(1);
    expect(other).toContainEqual(cancelled);
    expect(compare(withTask({}), [entry('FOC1')]).types).not.toContain('SerialCorrectionCancelled');
  });
});
