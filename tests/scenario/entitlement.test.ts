import { describe, expect, test } from 'vitest';
import { coverageState } from '../../domain/coverage.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import type { CoverageLine, Donation } from '../../domain/donation/state.ts';
import { benefits, entitlementOfUnit, helpTopics } from '../../domain/entitlement.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { accountNoted, active, approved, eoxNoted, lived, shipped, stateOf, until } from './donation-life.ts';
import {
  ask,
  entitled,
  firstUnit,
  links,
  today,
  weakest,
  withAccount,
  withAssociation,
  withLine,
  withUnit,
} from './entitlement-kit.ts';

describe('9.1: the whole chain gives support', () => {
  test('all five links pass: entitled, with what needs a case and what does not (R16, R17)', () => {
    expect(ask(stateOf(entitled()))).toEqual({
      result: 'ENTITLED',
      unitId: 'unt_1.1',
      contractId: 'ctr_1.1',
      coverageId: 'cov_1.1',
      weakestLink: null,
      links: ['CONTRACT', 'ACCOUNT', 'ASSOCIATION', 'SERIAL', 'LINE_END'].map((link) => ({ link, failure: null })),
      nextStep: null,
      benefits,
      warrantyRoute: false,
      notes: ['NOT_RECONCILED'],
    });
  });
  test('a listed serial needs no reconciliation', () => {
    const answer = ask(
      stateOf(entitled(active({ ROUTER: 1 }, { serials: [{ productId: 'ROUTER', serialNumber: 'S1' }] }))),
    );
    expect(answer).toMatchObject({ result: 'ENTITLED', notes: [] });
  });
  test('the answer lists all five links, the first that fails is the weakest', () => {
    const answer = ask(stateOf(active()));
    expect(links(answer)).toEqual([null, 'NOT_REGISTERED', 'NOT_SUBMITTED', null, null]);
    expect(weakest(answer)).toEqual(['ACCOUNT', 'FINISH_REGISTRATION', 'RECIPIENT']);
  });
  test('a program without vendor accounts asks for no account', () => {
    const state = stateOf(active());
    const without = { ...state, policy: { ...ciscoTechsoup1, vendorAccount: false } };
    expect(ask(without).result).toBe('ENTITLED');
  });
});

describe('R18: the topics of the guide', () => {
  test('support, return, software and benefits, with the route to the guide', () => {
    expect(helpTopics).toEqual({
      helpRoute: 'QUICK_START_GUIDE',
      topics: ['SUPPORT', 'RETURN', 'SOFTWARE', 'BENEFITS'],
    });
    expect(Object.keys(messagesOf('cisco-techsoup').helpRoutes)).toContain(helpTopics.helpRoute);
  });
});

describe('R2; 9.1, step 3: of two contracts that are alike', () => {
  const twoContracts = (first: string, second: string, ends: readonly [string, string]): Donation => {
    const state = stateOf(active());
    const [contract] = Object.values(state.contracts);
    const [line] = Object.values(state.coverage);
    if (contract === undefined || line === undefined) throw new Error('no contract');
    const lineOn = (id: string, contractId: string, endOn: string): CoverageLine => ({
      ...line,
      id,
      contractId,
      endOn,
    });
    return {
      ...state,
      contracts: {
        a: { ...contract, id: 'a', number: first },
        b: { ...contract, id: 'b', number: second },
      },
      coverage: { x: lineOn('x', 'a', ends[0]), y: lineOn('y', 'b', ends[1]) },
    };
  };
  test('the later line end answers, then the lower number, which is counted and not spelled', () => {
    const contractOf = (state: Donation) => ask(state);
    expect(contractOf(twoContracts('100001', '100002', ['2028-01-01', '2029-01-01']))).toMatchObject({
      contractId: 'b',
    });
    expect(contractOf(twoContracts('100002', '100001', ['2029-01-01', '2029-01-01']))).toMatchObject({
      contractId: 'b',
    });
    expect(contractOf(twoContracts('1000000', '999999', ['2029-01-01', '2029-01-01']))).toMatchObject({
      contractId: 'b',
    });
  });
});

describe('9.1, steps 1 and 2: which unit, and is it there', () => {
  const state = stateOf(entitled());
  test('an unknown serial, a serial of another product, a voided unit', () => {
    expect(ask(state, { serialNumber: 'S9' })).toEqual({ result: 'UNIT_UNKNOWN' });
    expect(ask(state, { productId: 'ROUTER=' })).toEqual({ result: 'UNIT_UNKNOWN' });
    expect(ask(withUnit(state, { state: 'VOIDED' }))).toEqual({ result: 'UNIT_UNKNOWN' });
  });
  test('a serial that fits two products is ambiguous until the product is named', () => {
    const both = withUnit(stateOf(entitled(active({ SWITCH: 1, ROUTER: 1 }))), { serialNumber: 'S1' });
    expect(ask(both)).toEqual({ result: 'AMBIGUOUS', productIds: ['ROUTER', 'SWITCH'] });
    expect(ask(both, { productId: 'ROUTER' })).toMatchObject({ result: 'ENTITLED', unitId: 'unt_1.2' });
  });
  test.each(['PICKED_UP', 'RECYCLED', 'REUSED', 'REPLACED', 'LOST', 'STOLEN'] as const)(
    '%s: not in custody',
    (gone) => {
      expect(ask(withUnit(state, { state: gone }))).toEqual({
        result: 'NOT_IN_CUSTODY',
        unitId: 'unt_1.1',
        unitState: gone,
      });
    },
  );
  test.each(['IDLE', 'TAKEBACK_REQUESTED'] as const)('%s is evaluated, with a note about the takeback', (leaving) => {
    const answer = ask(withUnit(state, { state: leaving }));
    expect(answer).toMatchObject({ result: 'ENTITLED', notes: ['TAKEBACK', 'NOT_RECONCILED'] });
  });
  test('on its last day of support a unit is entitled, on the next it is not', () => {
    const ending = stateOf(lived(entitled(), ['2025-01-01', eoxNoted({ lastDateOfSupportOn: '2026-05-05' })]));
    expect(ask(ending).result).toBe('ENTITLED');
    expect(ask(ending, { asOf: '2026-05-06' })).toMatchObject({ result: 'LAST_DAY_PASSED', on: '2026-05-05' });
  });
});

describe('9.1, link 1: CONTRACT', () => {
  test('a product without a contract has its warranty only', () => {
    const life = shipped({ ROUTER: 1 }, ['ROUTER']);
    expect(weakest(ask(stateOf(life)))).toEqual(['CONTRACT', 'USE_WARRANTY', 'RECIPIENT']);
    expect(links(ask(stateOf(life)))[0]).toBe('NOT_INCLUDED');
    expect(ask(stateOf(life), { asOf: '2024-03-01' })).toMatchObject({ warrantyRoute: true });
  });
  test('before everything has shipped there is nothing to wait for but the rest', () => {
    const life = lived(approved({ ROUTER: 1, SWITCH: 1 }), [
      '2024-02-20',
      {
        type: 'recordShipment',
        salesOrderNumber: 'SO-1',
        lines: [{ lineId: 'lin_1.1', quantity: 1, serials: ['S1'] }],
      },
    ]);
    expect(links(ask(stateOf(life)))[0]).toBe('WAITING_SHIPMENT');
    expect(weakest(ask(stateOf(life)))).toEqual(['CONTRACT', 'WAIT_FOR_SHIPMENT', 'OFFICER']);
  });
  test('an expected contract is waited for, an overdue one is searched, each until its deadline', () => {
    const life = shipped();
    expect(ask(stateOf(life))).toMatchObject({
      nextStep: { step: 'WAIT_FOR_CONTRACT', owner: 'OFFICER', deadline: 'contractActivation/ctr_1.1' },
    });
    expect(weakest(ask(stateOf(until(life, '2024-03-20'))))).toEqual(['CONTRACT', 'SEARCH_CONTRACT', 'OFFICER']);
  });
  test('a contract that starts later is waited for', () => {
    const life = entitled(active({ ROUTER: 1 }, { startDate: '2026-06-01' }));
    expect(ask(stateOf(life))).toMatchObject({
      weakestLink: 'CONTRACT',
      nextStep: { step: 'WAIT_FOR_START', owner: 'NOBODY', on: '2026-06-01' },
    });
  });
  test('an expired contract: its last day counts, also before its end was processed', () => {
    const life = until(entitled(), '2029-02-28');
    const after = until(life, '2029-03-02');
    for (const state of [stateOf(life), stateOf(after)])
      expect(links(ask(state, { asOf: '2029-03-01' }))[0]).toBe('EXPIRED');
    expect(links(ask(stateOf(after), { asOf: '2029-02-28' }))[0]).toBeNull();
    expect(ask(stateOf(life), { asOf: '2029-02-28' }).result).toBe('ENTITLED');
  });
  test('R22: what to do after the end names the last chance', () => {
    const life = lived(entitled(), ['2028-01-01', eoxNoted({ endOfServiceAttachOn: '2030-01-31' })]);
    expect(ask(stateOf(until(life, '2029-03-02')), { asOf: '2029-03-02' })).toMatchObject({
      nextStep: { step: 'REINSTATE', owner: 'RECIPIENT', helpRoute: 'PARTNER_LOCATOR', on: '2030-01-31' },
    });
  });
  test('a contract that the vendor ended', () => {
    const state = stateOf(entitled());
    const contract = state.contracts['ctr_1.1'];
    if (contract === undefined) throw new Error('no contract');
    const ended = { ...state, contracts: { 'ctr_1.1': { ...contract, state: 'TERMINATED' as const } } };
    expect(links(ask(ended))[0]).toBe('TERMINATED');
    expect(coverageState(ended, firstUnit(ended), today)).not.toBe('COVERED');
  });
});

describe('R28; 9.1, link 2: ACCOUNT', () => {
  test.each([
    [null, 'NOT_REGISTERED', 'FINISH_REGISTRATION', 'RECIPIENT'],
    ['NOT_STARTED', 'NOT_REGISTERED', 'FINISH_REGISTRATION', 'RECIPIENT'],
    ['FORM_STARTED', 'NOT_REGISTERED', 'FINISH_REGISTRATION', 'RECIPIENT'],
    ['SUBMITTED', 'MAIL_AWAITED', 'LOOK_FOR_MAIL', 'RECIPIENT'],
    ['ACTIVATION_MAIL_LATE', 'MAIL_AWAITED', 'LOOK_FOR_MAIL', 'RECIPIENT'],
    ['ACTIVATION_MAIL_RECEIVED', 'LINK_NOT_CLICKED', 'CLICK_LINK', 'RECIPIENT'],
    ['DISABLED', 'DISABLED', 'ASK_VENDOR_ABOUT_ACCOUNT', 'OFFICER'],
    ['SUPERSEDED', 'NOT_REGISTERED', 'FINISH_REGISTRATION', 'RECIPIENT'],
  ] as const)('%s: %s', (account, failure, step, owner) => {
    const answer = ask(withAccount(stateOf(entitled()), account));
    expect(links(answer)[1]).toBe(failure);
    expect(weakest(answer)).toEqual(['ACCOUNT', step, owner]);
  });
  test('a registered guest can still log in', () => {
    expect(links(ask(withAccount(stateOf(entitled()), 'REGISTERED_GUEST')))[1]).toBeNull();
  });
  test('the account of somebody who is no current contact does not help', () => {
    const left = lived(active(), ['2024-03-01', accountNoted('ACTIVE', 'con_2')]);
    expect(links(ask(stateOf(left)))[1]).toBe('NOT_REGISTERED');
  });
  test('asked for one person, nobody else counts', () => {
    expect(ask(stateOf(entitled()), { contactId: 'con_1' }).result).toBe('ENTITLED');
    expect(links(ask(stateOf(entitled()), { contactId: 'con_2' }))[1]).toBe('NOT_REGISTERED');
  });
});

describe('9.1, link 3: ASSOCIATION', () => {
  test.each([
    ['NOT_REQUESTED', 'NOT_SUBMITTED', 'SUBMIT_ASSOCIATION'],
    ['PREFLIGHT_FAILED', 'NOT_SUBMITTED', 'SUBMIT_ASSOCIATION'],
    ['SUBMITTED', 'IN_REVIEW', 'WAIT_FOR_REVIEW'],
    ['UNDER_REVIEW', 'IN_REVIEW', 'WAIT_FOR_REVIEW'],
    ['CONFIRMATION_LATE', 'LATE', 'CHASE_ASSOCIATION'],
    ['REJECTED', 'REJECTED', 'FIX_REJECTION'],
    ['REVOKED', 'REVOKED', 'SUBMIT_AGAIN'],
  ] as const)('%s: %s', (state, failure, step) => {
    const answer = ask(withAssociation(stateOf(entitled()), { state }));
    expect(links(answer)[2]).toBe(failure);
    expect(weakest(answer)).toEqual(['ASSOCIATION', step, 'RECIPIENT']);
  });
  test('9.2: the number on somebody else’s profile does not help', () => {
    expect(links(ask(withAssociation(stateOf(entitled()), { accountId: 'acc_9' })))[2]).toBe('NOT_SUBMITTED');
  });
  test('9.2: the number of another contract does not help', () => {
    expect(links(ask(withAssociation(stateOf(entitled()), { contractId: 'ctr_1.9' })))[2]).toBe('NOT_SUBMITTED');
  });
});

describe('9.1, links 4 and 5: SERIAL and LINE_END', () => {
  test('a serial that is not on the list has to be corrected there', () => {
    const answer = ask(withLine(stateOf(entitled()), { listed: 'NO' }));
    expect(weakest(answer)).toEqual(['SERIAL', 'CORRECT_LIST', 'RECIPIENT']);
  });
  test('9.2: a unit without serial is not entitled', () => {
    const state = withUnit(stateOf(entitled()), { serialNumber: null });
    expect(ask(state)).toEqual({ result: 'UNIT_UNKNOWN' });
    const answer = entitlementOfUnit(state, firstUnit(state), today);
    expect(links(answer)).toEqual([null, null, null, 'SERIAL_MISSING', null]);
    expect(weakest(answer)).toEqual(['SERIAL', 'RECORD_SERIAL', 'RECIPIENT']);
  });
  test('a line that ended before its contract', () => {
    const life = lived(entitled(active({ ROUTER: 1, SWITCH: 1 })), [
      '2028-12-20',
      { type: 'confirmRenewal', includedUnitIds: ['unt_1.2'] },
    ]);
    const answer = ask(stateOf(until(life, '2029-03-02')), { asOf: '2029-03-02' });
    expect(links(answer)).toEqual([null, null, null, null, 'LINE_ENDED']);
    expect(weakest(answer)).toEqual(['LINE_END', 'REINSTATE', 'RECIPIENT']);
    expect(ask(stateOf(until(life, '2029-03-02')), { serialNumber: 'S2', asOf: '2029-03-02' }).result).toBe('ENTITLED');
  });
  test('9.2: ordered is not covered', () => {
    const life = lived(
      until(entitled(), '2028-12-01'),
      ['2028-12-08', { type: 'recordQuote', validUntil: '2029-02-01' }],
      ['2028-12-10', { type: 'approveRenewal' }],
      ['2028-12-12', { type: 'recordOrder' }],
    );
    const state = stateOf(until(life, '2029-03-02'));
    expect(ask(state, { asOf: '2029-03-02' })).toMatchObject({
      result: 'NOT_ENTITLED',
      nextStep: { step: 'WAIT_FOR_RENEWAL' },
    });
    expect(coverageState(state, firstUnit(state), '2029-03-02')).toBe('RENEWAL_PENDING');
  });
  test('of two lines the one with most links passed answers: the old one until it ends, then the new one', () => {
    const life = lived(entitled(), ['2028-12-20', { type: 'confirmRenewal', contractNumber: '2000002' }]);
    expect(ask(stateOf(life), { asOf: '2029-02-28' })).toMatchObject({ result: 'ENTITLED', contractId: 'ctr_1.1' });
    expect(ask(stateOf(life), { asOf: '2029-03-01' })).toMatchObject({
      contractId: 'ctr_1.2',
      weakestLink: 'ASSOCIATION',
    });
  });
});
