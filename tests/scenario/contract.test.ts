import { describe, expect, test } from 'vitest';
import { onContractRescheduled } from '../../domain/donation/contract/contract.ts';
import type { Conflict } from '../../domain/types.ts';
import { apply, at, clocks, donation, due, expected, line, running, unit, when } from './contract-kit.ts';

const activate = (more: object = {}) => ({ type: 'activateContract', contractNumber: '1234567', ...more });
const serial = (serialNumber: string, more: object = {}) => ({ productId: 'SW-24', serialNumber, ...more });
const active = (more: object = {}, parts: Parameters<typeof expected>[0] = {}) =>
  when(expected(parts), activate(more), '2024-02-20').state;
const contract = (state: ReturnType<typeof donation>, id = 'ctr_a.1') => state.contracts[id];
const listedOf = (state: ReturnType<typeof donation>) =>
  Object.values(state.coverage).map(({ unitId, listed }) => `${unitId} ${listed}`);

describe('R8: the contract is activated within three weeks after all products have shipped', () => {
  test('an expected contract runs the activation clock and the welcome kit ladder from the last ship date', () => {
    const base = { at: at('2024-02-01') };
    expect(clocks(expected())).toEqual([
      { clock: 'contractActivation', subject: 'ctr_a.1', base },
      { clock: 'welcomeKit', subject: 'ctr_a.1', base },
    ]);
  });

  test('F08: a late contract is OVERDUE, and its activation on day 50 is accepted', () => {
    const late = due(expected(), 'contractActivation', 'ctr_a.1', '2024-02-23');
    expect(late.types).toEqual(['ContractActivationOverdue']);
    expect(contract(late.state)?.state).toBe('OVERDUE');
    expect(running(late.state)).toContain('contractActivation ctr_a.1');
    expect(due(late.state, 'contractActivation', 'ctr_a.1', '2024-02-23').types).toEqual([]);
    const { state } = when(late.state, activate(), '2024-03-22');
    expect(contract(state)).toMatchObject({ state: 'ACTIVE', number: '1234567', startOn: '2024-03-22' });
    expect(running(state)).toEqual(['coverageEnd ctr_a.1@2029-03-22']);
  });

  test('an overdue contract with a new date in the future is EXPECTED again', () => {
    const late = due(expected(), 'contractActivation', 'ctr_a.1', '2024-02-23').state;
    expect(contract(onContractRescheduled.contractActivation(late, 'ctr_a.1'))?.state).toBe('EXPECTED');
  });

  test('an activation before all products have shipped is accepted and flagged', () => {
    const partly = donation({
      allShippedAt: null,
      stage: 'PARTIALLY_SHIPPED',
      lines: { lin_1: line('lin_1'), lin_2: line('lin_2', { state: 'ORDERED' }) },
      units: { unt_1: unit('unt_1', 'lin_1', 'FOC1') },
    });
    const { state } = when(partly, activate(), '2024-02-20');
    expect(contract(state)).toMatchObject({ activatedEarly: true, lineIds: ['lin_1', 'lin_2'], state: 'ACTIVE' });
    const arrived = { ...state, units: { ...state.units, unt_2: unit('unt_2', 'lin_2', 'FOC2') } };
    const next = due(arrived, 'coverageEnd', 'nothing@2024-01-01', '2024-03-01');
    expect(next.types).toEqual(['CoverageLineAdded']);
    expect(listedOf(next.state)).toEqual(['unt_1 ASSUMED', 'unt_2 ASSUMED']);
  });

  test('nothing can be activated before something has shipped', () => {
    const approved = when(donation({ stage: 'APPROVED', allShippedAt: null }), activate(), '2024-02-20');
    expect(approved.codes).toEqual(['INVALID_TRANSITION']);
  });

  test('a date in the future is refused with its path', () => {
    const refused = when(expected(), activate({ activatedAt: at('2024-02-21') }), '2024-02-20');
    expect([refused.codes, refused.paths]).toEqual([['DATE_IN_FUTURE'], ['activatedAt']]);
  });
});

describe('R1: the contract comes with five years 8x5xNBD, both overridable', () => {
  test('term and service level come from the donation', () => {
    expect(contract(active())).toMatchObject({ serviceLevel: '8x5xNBD', startOn: '2024-02-20', endOn: '2029-02-20' });
    expect(contract(active({}, { termYears: 1 }))?.endOn).toBe('2025-02-20');
    expect(contract(active({ serviceLevel: '24x7x4' }))?.serviceLevel).toBe('24x7x4');
  });

  test('products without a service contract stay out', () => {
    const lines = { lin_1: line('lin_1'), lin_2: line('lin_2', { smartnetEligible: false }) };
    const { state } = when(expected({ lines }), activate(), '2024-02-20');
    expect(contract(state)?.lineIds).toEqual(['lin_1']);
    expect(listedOf(state)).toEqual(['unt_1 ASSUMED']);
    const none = donation({
      lines: { lin_2: line('lin_2', { smartnetEligible: false }) },
      stage: 'SUPPORT_NOT_INCLUDED',
    });
    expect(when(none, activate(), '2024-02-20').codes).toEqual(['NO_ELIGIBLE_LINE']);
    expect(when(expected({ lines }), activate({ lineIds: ['lin_2'] }), '2024-02-20').codes).toEqual([
      'NO_ELIGIBLE_LINE',
    ]);
  });
});

describe("D6: the vendor's dates win, missing ones are worked out in the organization's zone", () => {
  test('the start is the local date of the activation', () => {
    const { state } = when(expected(), activate(), at('2024-02-20', '22:30'));
    expect(contract(state)?.startOn).toBe('2024-02-20'); // 06:30 of the 21st in UTC
  });

  test("the vendor's start and end stand", () => {
    const dates = { startDate: '2024-03-01', endDate: '2027-02-28' };
    expect(contract(active(dates))).toMatchObject({ startOn: '2024-03-01', endOn: '2027-02-28' });
  });

  test('T12: five years from 29 February 2024 end on 28 February 2029', () => {
    expect(contract(active({ startDate: '2024-02-29' }))?.endOn).toBe('2029-02-28');
  });

  test('an end before the start is refused, for the contract and for a serial', () => {
    const early = when(expected(), activate({ endDate: '2024-02-19' }), '2024-02-20');
    expect([early.codes, early.paths]).toEqual([['END_BEFORE_START'], ['endDate']]);
    const serials = [serial('FOC1'), serial('FOC2', { endDate: '2020-01-01' })];
    const one = when(expected(), activate({ serials }), '2024-02-20');
    expect([one.codes, one.paths]).toEqual([['END_BEFORE_START'], ['serials.1.endDate']]);
  });
});

describe('D20, D21: what a contract number may be', () => {
  test.each([
    ['FOC1', 'CONTRACT_NUMBER_IS_SERIAL'],
    ['4500012345', 'CONTRACT_NUMBER_IS_SALES_ORDER'],
    ['700123', 'CONTRACT_NUMBER_IS_REQUEST_NUMBER'],
    ['1234', 'CONTRACT_NUMBER_SHAPE'],
    ['12345A', 'CONTRACT_NUMBER_SHAPE'],
  ])('%s is refused as %s', (contractNumber, code) => {
    expect(when(expected(), activate({ contractNumber }), '2024-02-20').codes).toEqual([code]);
  });

  const claim = { kind: 'CONTRACT_NUMBER', key: '1234567' } as const;
  const same: Conflict = { claim, holder: 'don_b', sameGroup: true };
  const other: Conflict = { claim, holder: 'don_c', sameGroup: false };
  test('a number of another donation needs to be declared shared; one of another organization never passes', () => {
    const codes = (conflict: Conflict, sharedContract?: boolean) =>
      when(expected(), activate({ sharedContract }), '2024-02-20', [conflict]).codes;
    expect(codes(same)).toEqual(['CONTRACT_NUMBER_OTHER_DONATION']);
    expect(codes(same, true)).toEqual([]);
    expect(codes(other, true)).toEqual(['CONTRACT_NUMBER_OTHER_ORGANIZATION']);
  });

  test('the flag of a shared number is kept', () => {
    expect(contract(active({ sharedContract: true }))?.shared).toBe(true);
  });
});

describe('R13: the number stands with each product; lines may share one or differ', () => {
  test('lines left out go on waiting from the same ship date', () => {
    const { types, state } = when(expected(), activate({ lineIds: ['lin_1'] }), '2024-02-20');
    expect(types).toEqual(['ContractActivated', 'CoverageLineAdded', 'ContractExpected']);
    expect(contract(state)).toMatchObject({ state: 'ACTIVE', lineIds: ['lin_1'], activatedEarly: false });
    expect(contract(state, 'ctr_a.2')).toMatchObject({
      state: 'EXPECTED',
      lineIds: ['lin_2'],
      expectedFrom: at('2024-02-01'),
    });
    const second = when(state, activate({ contractNumber: '7654321' }), '2024-03-01');
    expect(contract(second.state, 'ctr_a.2')).toMatchObject({ state: 'ACTIVE', number: '7654321' });
  });

  test('a second activation of the same lines is refused', () => {
    expect(when(active(), activate({ contractNumber: '7654321' }), '2024-03-01').codes).toEqual([
      'CONTRACT_ALREADY_ACTIVE',
    ]);
    const again = when(active(), activate({ lineIds: ['lin_1'] }), '2024-03-01');
    expect([again.codes, again.paths]).toEqual([['CONTRACT_ALREADY_ACTIVE'], ['lineIds.0']]);
    expect(when(active(), activate({ lineIds: ['lin_9'] }), '2024-03-01').codes).toEqual(['NOT_FOUND']);
  });

  test('F04: a supplementary line has its own contract beside the active one', () => {
    const supplementary = line('lin_3', { supplementary: true });
    const base = active();
    const late = apply({ ...base, lines: { ...base.lines, lin_3: supplementary } }, at('2024-06-01'), [
      { type: 'ContractExpected', contractId: 'ctr_a.2', lineIds: ['lin_3'], from: at('2024-06-01') },
    ]);
    const shipped = {
      ...late.shipments,
      shp_2: { ...late.shipments['shp_1']!, id: 'shp_2', lines: [{ lineId: 'lin_3', quantity: 1 }] },
    };
    const { state } = when({ ...late, shipments: shipped }, activate({ contractNumber: '7654321' }), '2024-06-10');
    expect(contract(state, 'ctr_a.2')).toMatchObject({ state: 'ACTIVE', lineIds: ['lin_3'] });
    expect(contract(state)?.lineIds).toEqual(['lin_1', 'lin_2']);
  });

  test('one number for everything leaves no other contract waiting', () => {
    const two = apply(donation(), at('2024-02-01'), [
      { type: 'ContractExpected', contractId: 'ctr_a.1', lineIds: ['lin_1'], from: at('2024-02-01') },
      { type: 'ContractExpected', contractId: 'ctr_a.2', lineIds: ['lin_2'], from: at('2024-02-01') },
    ]);
    const { state } = when(two, activate(), '2024-02-20');
    expect([contract(state)?.state, contract(state, 'ctr_a.2')?.state]).toEqual(['ACTIVE', 'WITHDRAWN']);
  });
});

describe('R19, D29: the contract lists each product by serial number', () => {
  test('without a list all units are assumed to be on it', () => {
    expect(listedOf(active())).toEqual(['unt_1 ASSUMED', 'unt_2 ASSUMED']);
  });

  test('a list says YES or NO, each line with its own end, and every difference is a task', () => {
    const serials = [serial('FOC1', { endDate: '2028-01-31' }), serial('FOCX')];
    const { types, state } = when(expected(), activate({ serials }), '2024-02-20');
    expect(types).toEqual(['ContractActivated', 'CoverageLineAdded', 'CoverageLineAdded', 'SerialCorrectionOpened']);
    expect(listedOf(state)).toEqual(['unt_1 YES', 'unt_2 NO']);
    expect(Object.values(state.coverage).map(({ endOn }) => endOn)).toEqual(['2028-01-31', '2029-02-20']);
    expect(state.corrections['cor_a.1']).toMatchObject({
      unitId: 'unt_2',
      before: 'FOCX',
      after: 'FOC2',
      cause: 'ACTIVATION',
    });
  });

  test('a serial stands on the list once', () => {
    const twice = when(expected(), activate({ serials: [serial('FOC1'), serial('FOC1')] }), '2024-02-20');
    expect([twice.codes, twice.paths]).toEqual([['SERIAL_DUPLICATE'], ['serials.1.serialNumber']]);
  });

  test('a serial is on one contract at a time', () => {
    const first = when(expected(), activate({ lineIds: ['lin_1'] }), '2024-02-20').state;
    const second = activate({ contractNumber: '7654321', serials: [serial('FOC1')] });
    expect(when(first, second, '2024-03-01').codes).toEqual(['SERIAL_ON_OTHER_CONTRACT']);
  });

  test('a unit on the list brings its line along', () => {
    const { state } = when(
      expected(),
      activate({ lineIds: ['lin_1'], serials: [serial('FOC1'), serial('FOC2')] }),
      '2024-02-20',
    );
    expect(contract(state)?.lineIds).toEqual(['lin_1', 'lin_2']);
  });
});

describe('R21: every line ends on its own date, and with the last of them the contract', () => {
  const serials = [serial('FOC1', { endDate: '2028-01-31' }), serial('FOC2')];
  test('each distinct end date has its clock', () => {
    const state = active({ serials });
    expect(clocks(state)).toEqual([
      { clock: 'coverageEnd', subject: 'ctr_a.1@2028-01-31', base: { on: '2028-01-31' } },
      { clock: 'coverageEnd', subject: 'ctr_a.1@2029-02-20', base: { on: '2029-02-20' } },
    ]);
    const first = due(state, 'coverageEnd', 'ctr_a.1@2028-01-31', '2028-02-01');
    expect(first.types).toEqual(['CoverageLineEnded']);
    expect(running(first.state)).toEqual(['coverageEnd ctr_a.1@2029-02-20']);
    const last = due(first.state, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21');
    expect(last.types).toEqual(['CoverageLineEnded', 'ContractExpired']);
    expect(running(last.state)).toEqual([]);
  });

  test('a contract without lines ends on its own date', () => {
    const empty = active({}, { units: {} });
    expect(running(empty)).toEqual(['coverageEnd ctr_a.1@2029-02-20']);
    expect(due(empty, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').types).toEqual(['ContractExpired']);
  });

  const successor = (state: ReturnType<typeof donation>) =>
    apply(state, at('2029-01-10'), [
      {
        type: 'ContractActivated',
        contractId: 'ctr_a.2',
        contractNumber: '7654321',
        lineIds: ['lin_1', 'lin_2'],
        activatedAt: at('2029-01-10'),
        startOn: '2029-02-21',
        endOn: '2030-02-20',
        serviceLevel: '8x5xNBD',
        activatedEarly: false,
        shared: false,
        termNumber: 1,
        predecessorId: 'ctr_a.1',
        recordId: null,
      },
    ]);

  test('with an active successor it is superseded at its end, not expired', () => {
    const renewed = successor(active());
    expect(contract(renewed)?.state).toBe('ACTIVE');
    const ended = due(renewed, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21');
    expect(ended.types).toEqual(['CoverageLineEnded', 'CoverageLineEnded', 'ContractSuperseded']);
    expect(contract(ended.state)).toMatchObject({ state: 'SUPERSEDED', successorId: 'ctr_a.2' });
  });

  test('an expired contract is superseded when a successor becomes active after all', () => {
    const expired = due(active(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    expect(due(successor(expired), 'none', '', '2029-03-10').types).toEqual(['ContractSuperseded']);
  });

  test('an extended line replaces the old one on the same contract', () => {
    const extended = apply(active(), at('2029-01-10'), [
      { type: 'ContractExtended', contractId: 'ctr_a.1', endOn: '2030-02-20', termNumber: 1 },
      {
        type: 'CoverageLineAdded',
        coverageId: 'cov_a.3',
        contractId: 'ctr_a.1',
        unitId: 'unt_1',
        startOn: '2029-02-21',
        endOn: '2030-02-20',
        listed: 'YES',
      },
    ]);
    expect(running(extended)).toEqual(['coverageEnd ctr_a.1@2029-02-20', 'coverageEnd ctr_a.1@2030-02-20']);
    expect(extended.coverage['cov_a.1']?.ended).toBe(true);
    expect(contract(extended)).toMatchObject({ termNumber: 1, endOn: '2030-02-20' });
  });
});

describe('6.6: a contract nobody owes any more is withdrawn', () => {
  test.each([
    ['shipping was withdrawn', { allShippedAt: null }],
    ['no eligible line is left', { lines: { lin_1: line('lin_1', { state: 'CANCELLED' }) } }],
    ['the donation is cancelled', { cancelledAt: at('2024-02-10') }],
    ['the donation is closed', { closedAt: at('2024-02-10') }],
  ])('because %s', (_why, parts) => {
    const next = due({ ...expected(), ...parts }, 'none', '', '2024-02-10');
    expect(next.types).toEqual(['ContractWithdrawn']);
    expect(running(next.state)).toEqual([]);
  });
});
