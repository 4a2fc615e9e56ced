import { describe, expect, test } from 'vitest';
import { coverageState } from '../../domain/coverage.ts';
import { reconciliation } from '../../domain/donation/contract/reconciliation-read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { entitlementOfUnit } from '../../domain/entitlement.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { account, apply, at, due, expected, line, unit, when } from './contract-kit.ts';

/** Two switches on an active contract, assumed until somebody compares. Dates: 20 February 2024 for five years. */
const assumed = (more: Partial<Donation> = {}): Donation =>
  when(expected(more), { type: 'activateContract', contractNumber: '1234567' }, '2024-02-20').state;
const entry = (serialNumber: string, more: object = {}) => ({ productId: 'SW-24', serialNumber, ...more });
const compare = (state: Donation, vendorLines: readonly object[], day = '2024-03-01', more: object = {}) =>
  when(state, { type: 'reconcileContract', vendorLines, ...more }, day);
const linesOf = (state: Donation) =>
  Object.values(state.coverage).map(({ unitId, listed, endOn }) => `${unitId} ${listed} ${endOn}`);
const contractOf = (state: Donation, id = 'ctr_a.1') => {
  const contract = state.contracts[id];
  if (contract === undefined) throw new Error(`no ${id}`);
  return contract;
};
const items = (state: Donation) => reconciliation(state, contractOf(state)).items;
const unitOf = (state: Donation, id: string) => {
  const found = state.units[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('R19, D29: the vendor list is compared with ours', () => {
  test('both right: every line is listed, nothing is left to do', () => {
    const told = compare(assumed(), [entry('FOC1'), entry('FOC2')]);
    expect(told.types).toEqual(['ContractReconciled', 'CoverageLineCorrected', 'CoverageLineCorrected']);
    expect(told.direct[0]).toMatchObject({ listed: 2, missing: 0, strange: 0, reconciledAt: at('2024-03-01') });
    expect(linesOf(told.state)).toEqual(['unt_1 YES 2029-02-20', 'unt_2 YES 2029-02-20']);
    expect(items(told.state)).toEqual([]);
    expect(reconciliation(told.state, contractOf(told.state)).reconciledAt).toBe(at('2024-03-01'));
  });
  test('compared again with the same list: only that it was compared', () => {
    const once = compare(assumed(), [entry('FOC1'), entry('FOC2')]).state;
    expect(compare(once, [entry('FOC2'), entry('FOC1')], '2024-04-01').types).toEqual(['ContractReconciled']);
  });
  test('before anybody compared, the differences say so', () => {
    expect(items(assumed())).toEqual([
      { kind: 'NOT_COMPARED', unitId: 'unt_1', serialNumber: 'FOC1' },
      { kind: 'NOT_COMPARED', unitId: 'unt_2', serialNumber: 'FOC2' },
    ]);
  });
  test('a serial twice, one of another contract, an end before the start, nothing at all: refused with the place', () => {
    const twice = compare(assumed(), [entry('FOC1'), entry('FOC1')]);
    expect([twice.codes, twice.paths]).toEqual([['SERIAL_DUPLICATE'], ['vendorLines.1.serialNumber']]);
    const wrong = compare(assumed(), [entry('FOC1', { endDate: '2024-01-01' })]);
    expect([wrong.codes, wrong.paths]).toEqual([['END_BEFORE_START'], ['vendorLines.0.endDate']]);
    const nothing = when(assumed(), { type: 'reconcileContract' }, '2024-03-01');
    expect([nothing.codes, nothing.paths]).toEqual([['VALIDATION_FAILED'], ['vendorLines']]);
    const own = { type: 'activateContract', contractNumber: '1234567', lineIds: ['lin_1'] };
    const first = when(expected(), own, '2024-02-20').state;
    const two = when(first, { type: 'activateContract', contractNumber: '7654321' }, '2024-02-21').state;
    const other = compare(two, [entry('FOC2')], '2024-03-01', { contractId: 'ctr_a.1' });
    expect([other.codes, other.paths]).toEqual([['SERIAL_ON_OTHER_CONTRACT'], ['vendorLines.0.serialNumber']]);
  });
  test('only a contract that is active can be compared', () => {
    expect(compare(expected(), [entry('FOC1')]).codes).toEqual(['INVALID_TRANSITION']);
    expect(compare(assumed(), [entry('FOC1')], '2024-03-01', { contractId: 'ctr_a.9' }).codes).toEqual(['NOT_FOUND']);
  });
  test('D6: the dates of the vendor win, line by line', () => {
    const told = compare(assumed(), [entry('FOC1', { endDate: '2027-06-30' }), entry('FOC2')]);
    expect(linesOf(told.state)).toEqual(['unt_1 YES 2027-06-30', 'unt_2 YES 2029-02-20']);
  });
  test('a unit of ours that had no line here gets one, and brings its line of the request along', () => {
    const one = { type: 'activateContract', contractNumber: '1234567', lineIds: ['lin_1'] };
    const partly = when(expected(), one, '2024-02-20').state;
    expect(contractOf(partly, 'ctr_a.2').state).toBe('EXPECTED');
    const told = compare(partly, [entry('FOC1'), entry('FOC2', { endDate: '2028-01-01', warrantyType: 'WARR-90D' })]);
    expect(told.types).toContain('ContractWithdrawn');
    expect(contractOf(told.state).lineIds).toEqual(['lin_1', 'lin_2']);
    expect(linesOf(told.state)).toEqual(['unt_1 YES 2029-02-20', 'unt_2 YES 2028-01-01']);
    expect(told.state.coverage['cov_a.2']?.facts).toEqual({ warrantyType: 'WARR-90D' });
  });
  test('what the vendor says about warranty stays with the line; the same again is nothing new', () => {
    const facts = { warrantyType: 'LTD', warrantyEndDate: '2025-01-31', vendorStatus: 'Signed' };
    const list = [entry('FOC1', facts), entry('FOC2')];
    const told = compare(assumed(), list);
    expect(told.state.coverage['cov_a.1']?.facts).toEqual({
      warrantyType: 'LTD',
      warrantyEndsOn: '2025-01-31',
      vendorStatus: 'Signed',
    });
    expect(compare(told.state, list, '2024-04-01').types).toEqual(['ContractReconciled']);
    const changed = [entry('FOC1', { ...facts, warrantyType: 'WARR' }), entry('FOC2')];
    expect(compare(told.state, changed, '2024-05-01').types).toEqual(['ContractReconciled', 'CoverageLineCorrected']);
  });
});

describe('F16: another serial stands on the contract', () => {
  const wrong = () => compare(assumed({ accounts: account('p') }), [entry('FOC1'), entry('FOCX')]);

  test('a correction is due that names both serials; the unit is not listed', () => {
    const { types, direct, state } = wrong();
    expect(types).toEqual([
      'ContractReconciled',
      'CoverageLineCorrected',
      'CoverageLineCorrected',
      'SerialCorrectionOpened',
    ]);
    expect(direct[0]).toMatchObject({ listed: 1, missing: 1, strange: 0 });
    expect(state.corrections['cor_a.1']).toMatchObject({
      unitId: 'unt_2',
      before: 'FOCX',
      after: 'FOC2',
      cause: 'RECONCILIATION',
      state: 'DUE',
    });
    expect(coverageState(state, unitOf(state, 'unt_2'), '2024-03-02')).toBe('NOT_ON_CONTRACT');
    const links = entitlementOfUnit(state, unitOf(state, 'unt_2'), '2024-03-02');
    expect(links).toMatchObject({ result: 'NOT_ENTITLED' });
    expect('links' in links && links.links.find(({ link }) => link === 'SERIAL')?.failure).toBe('NOT_LISTED');
  });
  test('after 14 days it is overdue; confirmed with its date the unit is covered', () => {
    const late = due(wrong().state, 'serialCorrection', 'cor_a.1', '2024-03-15').state;
    expect(late.corrections['cor_a.1']?.state).toBe('OVERDUE');
    const confirmed = { type: 'confirmSerialCorrection', correctedOn: '2024-03-18', evidenceId: 'fil_1' };
    const { state } = when(late, confirmed, '2024-03-18');
    expect(coverageState(state, unitOf(state, 'unt_2'), '2024-03-18')).toBe('COVERED');
    expect(items(state)).toEqual([]);
  });
  test('compared again while it is open: no second task; once the list is right the task is called off', () => {
    const { state } = wrong();
    expect(compare(state, [entry('FOC1'), entry('FOCX')], '2024-03-05').types).toEqual(['ContractReconciled']);
    const right = compare(state, [entry('FOC1'), entry('FOC2')], '2024-03-06');
    expect(right.types).toEqual(['ContractReconciled', 'CoverageLineCorrected', 'SerialCorrectionCancelled']);
    expect(linesOf(right.state)).toEqual(['unt_1 YES 2029-02-20', 'unt_2 YES 2029-02-20']);
  });
  test('an empty list: nothing is listed, one task for each unit', () => {
    const { state } = compare(assumed(), []);
    expect(Object.values(state.corrections).map(({ unitId, before }) => [unitId, before])).toEqual([
      ['unt_1', null],
      ['unt_2', null],
    ]);
    expect(items(state)).toMatchObject([
      { kind: 'NOT_LISTED', unitId: 'unt_1', correctionId: 'cor_a.1' },
      { kind: 'NOT_LISTED', unitId: 'unt_2', correctionId: 'cor_a.2' },
    ]);
  });
  test('a unit with two lines that run is missing once: one task, one difference', () => {
    const { coverage } = assumed();
    const again = Object.values(coverage).map((one, index) => ({
      ...one,
      id: `cov_more.${index}`,
      endOn: '2028-01-01',
    }));
    const more = Object.fromEntries(again.map((one) => [one.id, one]));
    const { state, direct } = compare({ ...assumed(), coverage: { ...coverage, ...more } }, [entry('FOC1')]);
    expect(direct[0]).toMatchObject({ listed: 1, missing: 1 });
    expect(Object.values(state.corrections).map(({ unitId }) => unitId)).toEqual(['unt_2']);
    expect(items(state)).toMatchObject([{ kind: 'NOT_LISTED', unitId: 'unt_2' }]);
  });
  test('a serial too many is told, and stands for no unit; one of another product is no counterpart', () => {
    const { state, direct } = compare(assumed(), [entry('FOC1'), entry('FOC2'), entry('FOC9')]);
    expect(direct[0]).toMatchObject({ strange: 1 });
    expect(items(state)).toEqual([{ kind: 'UNKNOWN_HERE', productId: 'SW-24', serialNumber: 'FOC9' }]);
    const other = compare(assumed(), [entry('FOC1'), { productId: 'AP-1', serialNumber: 'FOC9' }]);
    expect(other.state.corrections['cor_a.1']?.before).toBeNull();
    expect(items(other.state)).toHaveLength(2);
  });
  test('a unit that has left needs no correction; its line is no longer taken for listed', () => {
    const left = unit('unt_2', 'lin_2', 'FOC2', { state: 'IDLE' });
    const before = assumed();
    const { types, state } = compare({ ...before, units: { ...before.units, unt_2: left } }, [entry('FOC1')]);
    expect(types).toEqual(['ContractReconciled', 'CoverageLineCorrected', 'CoverageLineCorrected']);
    expect(linesOf(state)).toEqual(['unt_1 YES 2029-02-20', 'unt_2 NO 2029-02-20']);
  });
});

describe('R20: the vendor still lists what was replaced', () => {
  test('the old serial is what stands there instead of the new one', () => {
    const before = assumed();
    const units = {
      ...before.units,
      unt_2: unit('unt_2', 'lin_2', 'FOC2', { state: 'REPLACED' }),
      unt_3: unit('unt_3', 'lin_2', 'FOC3', { state: 'IN_USE' }),
    };
    const replaced = when({ ...before, units }, { type: 'correctContract' }, '2024-02-25').state;
    const { state, direct } = compare(replaced, [entry('FOC1'), entry('FOC2')]);
    expect(direct[0]).toMatchObject({ listed: 1, missing: 1, strange: 0 });
    expect(Object.values(state.corrections)).toMatchObject([{ unitId: 'unt_3', before: 'FOC2', after: 'FOC3' }]);
    expect(linesOf(state)).toEqual(['unt_1 YES 2029-02-20', 'unt_2 ASSUMED 2029-02-20', 'unt_3 NO 2029-02-20']);
  });
});

describe('D16: the word of the vendor is kept and decides nothing', () => {
  const word = (vendorStatus: string, state = assumed({ ...expected(), policy: ciscoTechsoup2 })) =>
    when(state, { type: 'reconcileContract', vendorStatus }, '2024-03-01');

  test.each(['TERMINATED', 'Expired', 'QA_HOLD', 'OVERDUE', 'whatever'])('%s: still ACTIVE, and an item', (raw) => {
    const { types, direct, state } = word(raw);
    expect(types).toEqual(['ContractReconciled']);
    expect(direct[0]).toMatchObject({ vendorStatus: raw, statusDiffers: true });
    expect(contractOf(state).state).toBe('ACTIVE');
    expect(items(state)[0]).toEqual({ kind: 'STATUS', vendorStatus: raw, ours: 'ACTIVE' });
  });
  test.each(['ACTIVE', 'signed', 'SERVICE', 'Entered'])('%s fits an active contract', (raw) => {
    const { direct, state } = word(raw);
    expect(direct[0]).not.toHaveProperty('statusDiffers');
    expect(items(state).filter(({ kind }) => kind === 'STATUS')).toEqual([]);
    expect(reconciliation(state, contractOf(state)).vendorStatus).toBe(raw);
  });
  test('a newer word that fits settles the item, and so does our own state when it follows', () => {
    const differing = word('TERMINATED').state;
    expect(items(word('ACTIVE', differing).state).some(({ kind }) => kind === 'STATUS')).toBe(false);
    const ended = when(differing, { type: 'terminateContract', endedOn: '2024-03-01' }, '2024-03-02').state;
    expect(items(ended)).toEqual([]);
  });
  test('a program that names no words compares them with the names of our states', () => {
    expect(word('SIGNED', assumed()).direct[0]).toHaveProperty('statusDiffers');
    expect(word('active', assumed()).direct[0]).not.toHaveProperty('statusDiffers');
  });
  test('given at activation and by a correction it is kept as well, with what else the vendor says', () => {
    const given = { serviceProgram: 'SMARTNET', billToSiteId: '10020', customerId: 'C-7', vendorStatus: 'SIGNED' };
    const told = { type: 'activateContract', contractNumber: '1234567', ...given };
    const { state } = when(expected(), told, '2024-02-20');
    expect(contractOf(state).facts).toEqual({ ...given, vendorStatusAt: at('2024-02-20') });
    const corrected = when(state, { type: 'correctContract', billToSiteId: '10021' }, '2024-03-01');
    expect(corrected.types).toEqual(['ContractCorrected']);
    expect(contractOf(corrected.state).facts).toMatchObject({ ...given, billToSiteId: '10021' });
    expect(when(state, { type: 'correctContract' }, '2024-03-01').types).toEqual([]);
  });
});

describe('R19: lines of one list may end on different dates', () => {
  test('each line keeps its own at activation', () => {
    const serials = [entry('FOC1', { endDate: '2027-01-31' }), entry('FOC2')];
    const { state } = when(expected(), { type: 'activateContract', contractNumber: '1234567', serials }, '2024-02-20');
    expect(linesOf(state)).toEqual(['unt_1 YES 2027-01-31', 'unt_2 YES 2029-02-20']);
  });
  test('R8: eligible lines left out of an activation are expected by the same date', () => {
    const three = expected({
      lines: { lin_1: line('lin_1'), lin_2: line('lin_2'), lin_3: line('lin_3', { smartnetEligible: false }) },
    });
    const named = { type: 'activateContract', contractNumber: '1234567', lineIds: ['lin_1'] };
    const { state, events } = when(three, named, '2024-02-25');
    expect(events).toContainEqual({
      type: 'ContractExpected',
      contractId: 'ctr_a.2',
      lineIds: ['lin_2'],
      from: at('2024-02-01'),
    });
    expect(apply(state, at('2024-02-25'), []).contracts['ctr_a.2']?.state).toBe('EXPECTED');
  });
});
