import { describe, expect, test } from 'vitest';
import type { Known } from '../../domain/assess.ts';
import { availableAction } from '../../domain/available.ts';
import { coverageGaps, coverageState } from '../../domain/coverage.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { terminateContract } from '../../domain/donation/contract/termination.ts';
import { entitlementOfUnit } from '../../domain/entitlement.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Role } from '../../domain/types.ts';
import {
  accountNoted,
  active,
  id,
  lived,
  noon,
  renewal,
  runningClocks,
  say,
  shipped,
  stateOf,
  typesSince,
  until,
} from './donation-life.ts';

/** Five years from 29 February 2024, Ana's account confirmed on the contract. */
const supported = () =>
  lived(
    active(),
    ['2024-03-04', accountNoted('ACTIVE')],
    ['2024-03-05', { type: 'submitAssociation' }],
    ['2024-03-06', { type: 'confirmAssociation' }],
  );
const terminate = (endedOn?: string) => ({
  type: 'terminateContract',
  ...(endedOn === undefined ? {} : { endedOn }),
});
const unitOf = (life: ReturnType<typeof active>) => {
  const unit = stateOf(life).units['unt_1.1'];
  if (unit === undefined) throw new Error('no unit');
  return unit;
};

describe('6.6: the vendor ends a contract before its time', () => {
  test('contract, lines, renewal and association follow in the order of 6.3; the stage is LAPSED', () => {
    const before = until(supported(), '2026-05-01');
    expect(stateOf(before).stage).toBe('SUPPORTED');
    const ended = say(before, '2026-05-01', terminate('2026-04-30'));
    expect(ended.codes).toEqual([]);
    expect(typesSince(before, ended)).toEqual([
      'ContractTerminated',
      'DonationStageChanged',
      'CoverageLineEnded',
      'RenewalLapsed',
      'AssociationRevoked',
    ]);
    const state = stateOf(ended);
    expect(state.stage).toBe('LAPSED');
    expect(state.contracts['ctr_1.1']).toMatchObject({ state: 'TERMINATED', facts: { endedOn: '2026-04-30' } });
    expect(state.associations['asc_1.1']).toMatchObject({ state: 'REVOKED', revokedCause: 'CONTRACT_ENDED' });
    expect(renewal(ended, 1).state).toBe('LAPSED');
  });
  test('nothing counts down to its old end date any more', () => {
    const ended = say(supported(), '2026-05-01', terminate());
    expect(
      runningClocks(ended).filter((key) => /^(coverageEnd|expiryReminders|endNotices|renewalWindow)/u.test(key)),
    ).toEqual([]);
    expect(typesSince(ended, until(ended, '2029-04-01')).filter((type) => type.startsWith('Coverage'))).toEqual([]);
  });
  test('it covered through its last day and not after it, whenever that was recorded', () => {
    const life = say(supported(), '2026-05-10', terminate('2026-04-30'));
    const [state, unit] = [stateOf(life), unitOf(life)];
    expect(coverageState(state, unit, '2026-04-30')).toBe('COVERED');
    expect(coverageState(state, unit, '2026-05-01')).toBe('EXPIRED');
    expect(coverageGaps(state, unit, '2026-05-10')).toEqual([{ from: '2026-05-01', to: '2026-05-10' }]);
    expect(entitlementOfUnit(state, unit, '2026-05-01')).toMatchObject({
      result: 'NOT_ENTITLED',
      weakestLink: 'CONTRACT',
      links: [{ link: 'CONTRACT', failure: 'TERMINATED' }, {}, {}, {}, {}],
      nextStep: { step: 'REINSTATE', helpRoute: 'PARTNER_LOCATOR' },
    });
    const then = entitlementOfUnit(state, unit, '2026-04-30');
    expect('links' in then && then.links[0]).toEqual({ link: 'CONTRACT', failure: null });
  });
  test('an order that is out has its days of grace from the last covered day', () => {
    const ordered = lived(
      supported(),
      ['2028-12-05', { type: 'recordQuote', quoteNumber: 'Q-1', quotedAt: 1_859_630_400_000 }],
      ['2028-12-06', { type: 'approveRenewal' }],
      ['2028-12-07', { type: 'recordOrder' }],
      ['2029-01-10', terminate('2029-01-09')],
    );
    expect(renewal(ordered, 1).state).toBe('ORDERED');
    expect(runningClocks(ordered)).toContain('renewalOrderGrace/ren_1.1');
    expect(coverageState(stateOf(ordered), unitOf(ordered), '2029-01-12')).toBe('RENEWAL_PENDING');
    expect(renewal(until(ordered, '2029-02-08'), 1).state).toBe('ORDERED');
    expect(renewal(until(ordered, '2029-02-10'), 1).state).toBe('LAPSED');
  });
  test('the other contract of a donation goes on', () => {
    const two = lived(
      shipped({ ROUTER: 1, SWITCH: 1 }),
      ['2024-02-29', { type: 'activateContract', contractNumber: '1000001', lineIds: ['lin_1.1'] }],
      ['2024-03-01', { type: 'activateContract', contractNumber: '1000002', lineIds: ['lin_1.2'] }],
    );
    const ended = say(two, '2026-05-01', { ...terminate(), contractId: 'ctr_1.1' });
    expect(stateOf(ended).stage).toBe('ONBOARDING');
    expect(stateOf(ended).contracts['ctr_1.2']?.state).toBe('ACTIVE');
    expect(Object.values(stateOf(ended).coverage).map(({ ended: over }) => over)).toEqual([true, false]);
  });
  test('not in the future, not before it began, and only once', () => {
    const life = supported();
    expect(say(life, '2026-05-01', terminate('2026-05-02')).codes).toEqual(['DATE_IN_FUTURE']);
    expect(say(life, '2026-05-01', terminate('2024-02-28')).codes).toEqual(['END_BEFORE_START']);
    expect(say(life, '2026-05-01', { ...terminate(), contractId: 'ctr_1.9' }).codes).toEqual(['NOT_FOUND']);
    const ended = say(life, '2026-05-01', terminate());
    expect(say(ended, '2026-05-02', terminate()).codes).toEqual(['INVALID_TRANSITION']);
    expect(say(shipped(), '2024-03-01', terminate()).codes).toEqual(['INVALID_TRANSITION']);
  });
  test('on its first day it can have ended', () => {
    const life = say(supported(), '2026-05-01', terminate('2024-02-29'));
    expect(life.codes).toEqual([]);
    expect(stateOf(life).contracts['ctr_1.1']).toMatchObject({ state: 'TERMINATED', facts: { endedOn: '2024-02-29' } });
  });
  test('each refusal says which field, and what to give instead', () => {
    const findings = (endedOn: string, contractId?: string) => {
      const state = stateOf(supported());
      const command = {
        type: 'terminateContract',
        endedOn,
        contractId,
        reason: 'r',
        assessed: nothingAssessed,
      } as const;
      const at = noon('2026-05-01');
      const actor = { id: 'usr_1', role: 'PROGRAM_OFFICER' } as const;
      const decision = terminateContract(state, command, { now: at, occurredAt: at, actor, conflicts: [] });
      return decision.kind === 'accepted' ? [] : decision.refusal.findings;
    };
    expect(findings('2024-02-28')).toEqual([
      {
        code: 'END_BEFORE_START',
        rule: '6.6',
        message: 'The contract began on 2024-02-29. Give the last day it covered, or take the activation back.',
        path: 'endedOn',
      },
    ]);
    expect(findings('2026-05-02')).toMatchObject([{ code: 'DATE_IN_FUTURE', path: 'endedOn' }]);
    expect(findings('2026-05-01', 'ctr_1.9')).toMatchObject([{ code: 'NOT_FOUND', path: 'contractId' }]);
  });
  test('its end date, when that came first, is the last day', () => {
    const life = say(supported(), '2029-02-28', terminate());
    expect(coverageState(stateOf(life), unitOf(life), '2029-02-28')).toBe('COVERED');
    expect(Object.values(stateOf(life).coverage)[0]).not.toHaveProperty('endedOn');
  });
});

describe('a contract that is active is offered to be compared and ended', () => {
  const known: Known = { states: {}, records: {}, policies: policyOf };
  const offered = (command: string, life: ReturnType<typeof active>, role: Role = 'PROGRAM_OFFICER') =>
    availableAction(command, id, life.entity, role, known, noon('2026-05-01'));

  test.each(['reconcileContract', 'terminateContract'])('%s', (command) => {
    expect(offered(command, supported())).toMatchObject({ allowed: true, code: null });
    expect(offered(command, shipped())).toMatchObject({ allowed: false, code: 'INVALID_TRANSITION' });
    expect(offered(command, supported(), 'RECIPIENT')).toBeNull();
  });
  test('what is tried for a comparison is a list', () => {
    expect(offered('reconcileContract', supported())?.example).toHaveProperty('vendorLines');
  });
});
