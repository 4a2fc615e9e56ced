import { describe, expect, test } from 'vitest';
import type { Association, Contract, Donation, Unit } from '../../domain/donation/state.ts';
import { entitlementOfUnit } from '../../domain/entitlement.ts';
import type { AccountView } from '../../domain/views.ts';
import { active, approved, eoxNoted, lived, shipped, stateOf, until } from './donation-life.ts';
import { ask, entitled, firstUnit, links, today, withAccount, withAssociation, withLine } from './entitlement-kit.ts';

const firstContract = ({ contracts }: Donation): Contract => {
  const [contract] = Object.values(contracts);
  if (contract === undefined) throw new Error('no contract');
  return contract;
};
const firstAssociation = ({ associations }: Donation): Association => {
  const [association] = Object.values(associations);
  if (association === undefined) throw new Error('no association');
  return association;
};
/** The state with contracts in place of its own, all for the line of the router, and with no line of coverage. */
const withContracts = (state: Donation, ...changes: readonly Partial<Contract>[]): Donation => ({
  ...state,
  contracts: Object.fromEntries(
    changes.map((change, index) => [`c${index + 1}`, { ...firstContract(state), id: `c${index + 1}`, ...change }]),
  ),
  coverage: {},
});
/** Two people of the organization, each with an account. */
const withPeople = (state: Donation, ...accounts: readonly AccountView['state'][]): Donation => ({
  ...state,
  organization: {
    ...state.organization,
    contacts: accounts.map((_, index) => ({ id: `con_${index + 1}`, role: 'ALTERNATE', current: true })),
  },
  accounts: Object.fromEntries(
    accounts.map((account, index) => [
      `acc_${index + 1}`,
      { id: `acc_${index + 1}`, contactId: `con_${index + 1}`, state: account, recordId: null },
    ]),
  ),
});
/** An association with the contract for each of these people, in their order. */
const withTheirs = (state: Donation, ...associations: readonly Association['state'][]): Donation => ({
  ...state,
  associations: Object.fromEntries(
    associations.map((stands, index) => [
      `asc_${index + 1}`,
      { ...firstAssociation(state), id: `asc_${index + 1}`, accountId: `acc_${index + 1}`, state: stands },
    ]),
  ),
});
const stateWith = (state: Donation, ...units: readonly Unit[]): Donation => ({
  ...state,
  units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
});

describe('9.1, step 2; R20: a piece that was replaced', () => {
  const state = stateOf(entitled());
  const defective: Unit = { ...firstUnit(state), state: 'REPLACED', replacedByUnitId: 'unt_1.2' };
  const second: Unit = { ...firstUnit(state), id: 'unt_1.2', serialNumber: 'N1', productId: 'ROUTER=' };
  test('names what stands in its place', () => {
    expect(ask(stateWith(state, defective, second))).toEqual({
      result: 'NOT_IN_CUSTODY',
      unitId: 'unt_1.1',
      unitState: 'REPLACED',
      replacement: { unitId: 'unt_1.2', productId: 'ROUTER=', serialNumber: 'N1' },
    });
  });
  test('that was kept after its RMA and went to recycling later is answered by its own end', () => {
    expect(ask(stateWith(state, { ...defective, state: 'RECYCLED' }, second))).toEqual({
      result: 'NOT_IN_CUSTODY',
      unitId: 'unt_1.1',
      unitState: 'RECYCLED',
    });
  });
});

describe('9.1, step 4: what the answer says besides the links', () => {
  test('the warranty is a route on its last day, and not on the next', () => {
    const state = stateOf(entitled());
    const lastDay = firstUnit(state).warrantyEndsOn;
    expect(ask(state, { asOf: lastDay })).toMatchObject({ warrantyRoute: true });
    expect(ask(state, { asOf: '2029-01-01' })).toMatchObject({ warrantyRoute: false });
  });
  test('after the last day of support the warranty is named as well', () => {
    const ending = stateOf(lived(entitled(), ['2024-03-03', eoxNoted({ lastDateOfSupportOn: '2024-03-10' })]));
    const lastDay = firstUnit(ending).warrantyEndsOn;
    expect(ask(ending, { asOf: lastDay })).toEqual({
      result: 'LAST_DAY_PASSED',
      unitId: 'unt_1.1',
      on: '2024-03-10',
      warrantyRoute: true,
    });
  });
  test('R16, R17: who is not entitled is promised no benefits', () => {
    expect(ask(stateOf(active()))).toMatchObject({ result: 'NOT_ENTITLED', benefits: null });
  });
});

describe('9.1, step 3: without a line, which contract is meant', () => {
  test('a contract for other products is not: this product has its warranty only', () => {
    const life = lived(shipped({ ROUTER: 1, CABLE: 1 }, ['CABLE']), [
      '2024-02-29',
      { type: 'activateContract', contractNumber: '1000001' },
    ]);
    const answer = ask(stateOf(life), { serialNumber: 'S2' });
    expect(answer).toMatchObject({ contractId: null, nextStep: { step: 'USE_WARRANTY' } });
    expect(links(answer)).toEqual(['NOT_INCLUDED', 'NOT_REGISTERED', 'NOT_SUBMITTED', 'NOT_LISTED', 'LINE_ENDED']);
  });
  test('the association with another contract is none with a contract that does not exist', () => {
    const state = stateOf(entitled());
    const alone = { ...withContracts(state), lines: {} };
    expect(links(ask(alone))).toEqual(['WAITING_SHIPMENT', null, 'NOT_SUBMITTED', 'NOT_LISTED', 'LINE_ENDED']);
  });
  test('a contract that was withdrawn is not', () => {
    const state = withContracts(stateOf(entitled()), { state: 'WITHDRAWN', startOn: null, endOn: null });
    expect(ask(state)).toMatchObject({ contractId: null, nextStep: { step: 'WAIT_FOR_SHIPMENT' } });
  });
  test.each(['EXPECTED', 'OVERDUE'] as const)('the one that is %s is, whatever ended beside it', (waiting) => {
    const expected = { state: waiting, startOn: null, endOn: null };
    const ended = { state: 'EXPIRED', endOn: '2025-02-28' } as const;
    expect(ask(withContracts(stateOf(entitled()), ended, expected, ended))).toMatchObject({ contractId: 'c2' });
    expect(ask(withContracts(stateOf(entitled()), expected, ended))).toMatchObject({ contractId: 'c1' });
  });
  test('of those that ended the newest is', () => {
    const state = withContracts(stateOf(entitled()), { state: 'SUPERSEDED' }, { state: 'EXPIRED' });
    expect(ask(state)).toMatchObject({ contractId: 'c2' });
  });
  test('6.6: its dates stand for the line: the serial is what is missing, and after the last day both', () => {
    const state = withContracts(stateOf(entitled()), { endOn: '2026-05-05' });
    expect(links(ask(state, { asOf: '2026-05-05' })).slice(3)).toEqual(['NOT_LISTED', null]);
    expect(links(ask(state, { asOf: '2026-05-06' })).slice(3)).toEqual(['NOT_LISTED', 'LINE_ENDED']);
  });
  test('9.2: a contract that is only expected covers no day', () => {
    expect(links(ask(stateOf(shipped())))[4]).toBe('LINE_ENDED');
    const waiting = lived(approved({ ROUTER: 1, SWITCH: 1 }), [
      '2024-02-20',
      {
        type: 'recordShipment',
        salesOrderNumber: 'SO-1',
        lines: [{ lineId: 'lin_1.1', quantity: 1, serials: ['S1'] }],
      },
    ]);
    expect(links(ask(stateOf(waiting)))[4]).toBe('LINE_ENDED');
  });
});

describe('9.1, step 3: of several lines the one with most links passed from the front', () => {
  /** The contract of the state and a second one, with a line each for the router. */
  const two = (state: Donation, first: Partial<Contract>, second: Partial<Contract>): Donation => {
    const [line] = Object.values(state.coverage);
    if (line === undefined) throw new Error('no line');
    return {
      ...withContracts(state, first, second),
      coverage: {
        x: { ...line, id: 'x', contractId: 'c1' },
        y: { ...line, id: 'y', contractId: 'c2' },
      },
    };
  };
  test('answers, although the other one ends later and has the lower number', () => {
    const state = two(stateOf(entitled()), { number: '2000002' }, { number: '1000001', state: 'TERMINATED' });
    const [x, y] = Object.values(state.coverage);
    if (x === undefined || y === undefined) throw new Error('no lines');
    const later = { ...state, coverage: { x, y: { ...y, endOn: '2031-01-01' } } };
    expect(ask(later)).toMatchObject({ contractId: 'c1' });
  });
  test('all being equal, the lower number answers, wherever it stands', () => {
    const state = stateOf(entitled());
    expect(ask(two(state, { number: '100001' }, { number: '100002' }))).toMatchObject({ contractId: 'c1' });
    expect(ask(two(state, { number: '999999' }, { number: '1000000' }))).toMatchObject({ contractId: 'c1' });
  });
});

describe('9.1, link 2: of several accounts the one nearest to its goal', () => {
  test.each([
    [['DISABLED', 'NOT_STARTED'], 'NOT_REGISTERED'],
    [['DISABLED', 'FORM_STARTED'], 'NOT_REGISTERED'],
    [['FORM_STARTED', 'SUBMITTED'], 'MAIL_AWAITED'],
    [['SUBMITTED', 'ACTIVATION_MAIL_RECEIVED'], 'LINK_NOT_CLICKED'],
    [['DISABLED', 'ACTIVE'], null],
  ] as const)('%j: %s', (accounts, failure) => {
    expect(links(ask(withPeople(stateOf(entitled()), ...accounts)))[1]).toBe(failure);
  });
});

describe('9.1, link 3: of several associations', () => {
  const state = stateOf(entitled());
  test.each([
    [['REVOKED', 'NOT_REQUESTED'], 'NOT_SUBMITTED'],
    [['REVOKED', 'PREFLIGHT_FAILED'], 'NOT_SUBMITTED'],
    [['NOT_REQUESTED', 'REJECTED'], 'REJECTED'],
    [['REJECTED', 'CONFIRMATION_LATE'], 'LATE'],
    [['CONFIRMATION_LATE', 'SUBMITTED'], 'IN_REVIEW'],
    [['REVOKED', 'CONFIRMED'], null],
  ] as const)('%j: the most advanced answers, %s', (associations, failure) => {
    expect(links(ask(withTheirs(withPeople(state, 'ACTIVE', 'ACTIVE'), ...associations)))[2]).toBe(failure);
  });
  test('9.2: the confirmed association of somebody who cannot log in does not help', () => {
    const disabled = withAssociation(withAccount(state, 'DISABLED'), { state: 'CONFIRMED' });
    expect(links(ask(disabled)).slice(1, 3)).toEqual(['DISABLED', 'NOT_SUBMITTED']);
  });
  test('the one of somebody who can log in answers before that of somebody who cannot', () => {
    const people = withTheirs(withPeople(state, 'ACTIVE', 'DISABLED'), 'NOT_REQUESTED', 'UNDER_REVIEW');
    expect(links(ask(people))[2]).toBe('NOT_SUBMITTED');
  });
  test('as long as nobody can log in, that of the others answers', () => {
    const submitted = withAssociation(withAccount(state, 'SUBMITTED'), { state: 'SUBMITTED' });
    expect(links(ask(submitted))[2]).toBe('IN_REVIEW');
  });
});

describe('9.1, link 5: a line that starts after its contract', () => {
  const later = withLine(stateOf(entitled()), { startOn: '2026-06-01' });
  test('is waited for, and covers from its first day', () => {
    expect(ask(later)).toMatchObject({
      weakestLink: 'LINE_END',
      nextStep: { step: 'WAIT_FOR_START', owner: 'NOBODY', on: '2026-06-01' },
    });
    expect(links(ask(later))[4]).toBe('STARTS_LATER');
    expect(ask(later, { asOf: '2026-06-01' }).result).toBe('ENTITLED');
  });
});

describe('9.1: the question about a unit instead of a serial', () => {
  test('gets the same answer', () => {
    const state = stateOf(until(entitled(), today));
    expect(entitlementOfUnit(state, firstUnit(state), today)).toEqual(ask(state));
  });
});
