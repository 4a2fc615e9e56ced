import { describe, expect, test } from 'vitest';
import { accountNoted, onAssociationRescheduled } from '../../domain/donation/association/association.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { account, apply, at, clocks, due, expected, running, when } from './contract-kit.ts';

const submit = (more: object = {}) => ({ type: 'submitAssociation', typedNumber: '1234567', ...more });
const activate = { type: 'activateContract', contractNumber: '1234567' };
/** The contract is active since 2024-02-20 and the primary contact has an active account. */
const ready = (accounts: Donation['accounts'] = account('p')): Donation =>
  when(expected({ accounts }), activate, '2024-02-20').state;
const submitted = (): Donation => when(ready(), submit(), '2024-02-23').state;
const confirmed = (): Donation => when(submitted(), { type: 'confirmAssociation' }, '2024-02-24').state;
const of = (state: Donation, id = 'asc_a.1') => state.associations[id];
const settled = (state: Donation, day = '2024-03-05') => due(state, 'none', '', day);

describe('6.8: an active contract is opened for the primary contact', () => {
  test('at activation, when the account is known', () => {
    const { types, state } = when(expected({ accounts: account('p') }), activate, '2024-02-20');
    expect(types.at(-1)).toBe('AssociationOpened');
    expect(of(state)).toMatchObject({ contractId: 'ctr_a.1', accountId: 'acc_p', state: 'NOT_REQUESTED' });
    expect(settled(state).types).toEqual([]);
  });

  test('later, when the account becomes known', () => {
    const without = ready({});
    expect(without.associations).toEqual({});
    expect(settled({ ...without, accounts: account('p', 'SUBMITTED') }).types).toEqual(['AssociationOpened']);
  });

  test('not in a program without vendor accounts', () => {
    const base = expected({ accounts: account('p') });
    const without = { ...base, policy: { ...base.policy, vendorAccount: false } };
    expect(when(without, activate, '2024-02-20').types).not.toContain('AssociationOpened');
  });

  test('another account gets one by its first submission', () => {
    const { types, state } = when(
      ready({ ...account('p'), ...account('q') }),
      submit({ accountId: 'acc_q' }),
      '2024-02-23',
    );
    expect(types).toEqual(['AssociationOpened', 'AssociationSubmitted']);
    expect(of(state, 'asc_a.2')).toMatchObject({ accountId: 'acc_q', state: 'SUBMITTED' });
  });
});

describe('associationNudge: contract and account active, nothing submitted', () => {
  const nudge = (state: Donation) => clocks(state).find(({ clock }) => clock === 'associationNudge')?.base;

  test('runs from the opening', () => {
    expect(nudge(ready())).toEqual({ at: at('2024-02-20') });
    expect(nudge(ready(account('p', 'REGISTERED_GUEST')))).toEqual({ at: at('2024-02-20') });
  });

  test('waits for the account, and runs from its activation', () => {
    const waiting = ready(account('p', 'SUBMITTED'));
    expect(nudge(waiting)).toBeUndefined();
    const [view] = Object.values(account('p'));
    const noted = accountNoted(waiting, { ...waiting, accounts: account('p') }, view!, at('2024-03-15'));
    expect(nudge(noted)).toEqual({ at: at('2024-03-15') });
    expect(nudge(accountNoted(noted, noted, view!, at('2024-03-20')))).toEqual({ at: at('2024-03-15') });
  });

  test('stops at the submission and begins anew with a rejection', () => {
    expect(nudge(submitted())).toBeUndefined();
    const rejected = when(submitted(), { type: 'rejectAssociation', rejectionReason: 'OTHER' }, '2024-02-28').state;
    expect(nudge(rejected)).toEqual({ at: at('2024-02-28') });
  });
});

describe('R14, 11.3: preflight tells what is wrong before the vendor does', () => {
  test.each([
    ['FOC1', 'CONTRACT_NUMBER_IS_SERIAL'],
    ['4500012345', 'CONTRACT_NUMBER_IS_SALES_ORDER'],
    ['700123', 'CONTRACT_NUMBER_IS_REQUEST_NUMBER'],
    ['12', 'CONTRACT_NUMBER_SHAPE'],
    ['7654321', 'CONTRACT_NUMBER_MISMATCH'],
  ])('F09: %s typed instead fails as %s, and the right number then passes', (typedNumber, code) => {
    const failed = when(ready(), submit({ typedNumber }), '2024-02-23');
    expect([failed.decision.kind, failed.codes, failed.types]).toEqual([
      'recorded',
      [code],
      ['AssociationPreflightFailed'],
    ]);
    expect(of(failed.state)).toMatchObject({
      state: 'PREFLIGHT_FAILED',
      attempts: [{ typedNumber, preflight: [code], outcome: 'PREFLIGHT_FAILED' }],
    });
    expect(running(failed.state)).toContain('associationNudge asc_a.1');
    const passed = when(failed.state, submit(), '2024-02-24');
    expect(passed.direct[0]).toMatchObject({ type: 'AssociationSubmitted', attempt: 1 });
  });

  test('R34: a number is too early for an account that is not active', () => {
    const early = when(ready(account('p', 'SUBMITTED')), submit(), '2024-02-23');
    expect([early.decision.kind, early.codes]).toEqual(['recorded', ['ACCOUNT_NOT_ACTIVE']]);
    expect(when(ready(account('p', 'REGISTERED_GUEST')), submit(), '2024-02-23').codes).toEqual([]);
  });

  test('several hard findings come together', () => {
    const both = when(ready(account('p', 'SUBMITTED')), submit({ typedNumber: '7654321' }), '2024-02-23');
    expect(both.codes).toEqual(['CONTRACT_NUMBER_MISMATCH', 'ACCOUNT_NOT_ACTIVE']);
  });

  test('an open or confirmed association is not submitted again, and nothing is recorded', () => {
    for (const state of [submitted(), confirmed()]) {
      const again = when(state, submit(), '2024-02-25');
      expect([again.decision.kind, again.codes]).toEqual(['refused', ['ALREADY_ASSOCIATED']]);
    }
  });

  test('a contract that is not active has no association that could fail', () => {
    const early = when(expected({ accounts: account('p') }), submit({ contractId: 'ctr_a.1' }), '2024-02-10');
    expect([early.decision.kind, early.codes]).toEqual([
      'refused',
      ['CONTRACT_NUMBER_MISMATCH', 'CONTRACT_NOT_ACTIVE'],
    ]);
  });

  test('warnings are acknowledged by name', () => {
    const warned = { assessed: { warnings: ['COMPANY_MISMATCH', 'GENERIC_ACCOUNT'] } };
    const one = when(ready(), submit({ ...warned, acknowledgeWarnings: ['COMPANY_MISMATCH'] }), '2024-02-23');
    expect([one.decision.kind, one.codes]).toEqual(['recorded', ['GENERIC_ACCOUNT']]);
    const all = submit({ ...warned, acknowledgeWarnings: ['COMPANY_MISMATCH', 'GENERIC_ACCOUNT'] });
    expect(when(one.state, all, '2024-02-24').direct[0]).toMatchObject({
      type: 'AssociationSubmitted',
      acknowledged: ['COMPANY_MISMATCH', 'GENERIC_ACCOUNT'],
    });
  });

  test('unknown things are not found, and a date in the future is refused', () => {
    expect(when(ready(), submit({ accountId: 'acc_x' }), '2024-02-23').paths).toEqual(['accountId']);
    expect(when(ready(), submit({ contractId: 'ctr_x' }), '2024-02-23').paths).toEqual(['contractId']);
    const ahead = when(ready(), submit({ submittedAt: at('2024-02-24') }), '2024-02-23');
    expect(ahead.codes).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('R15, D2: usually within six hours, and late is never rejected', () => {
  test('F13: no answer marks it late; a confirmation on Tuesday is a confirmation', () => {
    const friday = when(ready(), submit(), at('2024-02-23', '15:00')).state;
    const base = { at: at('2024-02-23', '15:00') };
    expect(clocks(friday)).toContainEqual({ clock: 'associationConfirmation', subject: 'asc_a.1', base });
    const late = due(friday, 'associationConfirmation', 'asc_a.1', '2024-02-23');
    expect(late.types).toEqual(['AssociationConfirmationLate']);
    expect(running(late.state)).toContain('associationConfirmation asc_a.1');
    expect(due(late.state, 'associationConfirmation', 'asc_a.1', '2024-02-26').types).toEqual([]);
    const tuesday = when(late.state, { type: 'confirmAssociation' }, '2024-02-27').state;
    expect(of(tuesday)).toMatchObject({
      state: 'CONFIRMED',
      attempts: [{ outcome: 'CONFIRMED', decidedAt: at('2024-02-27') }],
    });
    expect(running(tuesday)).not.toContain('associationConfirmation asc_a.1');
  });

  test('R34: a review is noted, and may be late as well', () => {
    const reviewed = when(submitted(), { type: 'recordAssociationReview' }, '2024-02-23').state;
    expect(of(reviewed)?.state).toBe('UNDER_REVIEW');
    const late = due(reviewed, 'associationConfirmation', 'asc_a.1', '2024-02-23').state;
    expect(of(late)?.state).toBe('CONFIRMATION_LATE');
    expect(of(onAssociationRescheduled.associationConfirmation(late, 'asc_a.1'))?.state).toBe('SUBMITTED');
  });

  test('nothing is confirmed that was not submitted', () => {
    expect(when(ready(), { type: 'confirmAssociation' }, '2024-02-23').codes).toEqual(['INVALID_TRANSITION']);
  });
});

describe('F12, T04: rejected, corrected, submitted again', () => {
  test('both attempts stay visible and the second is confirmed', () => {
    const rejection = { type: 'rejectAssociation', rejectionReason: 'COMPANY_MISMATCH' };
    const rejected = when(submitted(), rejection, '2024-02-26').state;
    expect(of(rejected)).toMatchObject({ state: 'REJECTED', attempts: [{ rejectionReason: 'COMPANY_MISMATCH' }] });
    const again = when(rejected, submit(), '2024-03-01');
    expect(again.direct[0]).toMatchObject({ attempt: 2 });
    const { state } = when(again.state, { type: 'confirmAssociation' }, '2024-03-02');
    expect(of(state)?.attempts.map(({ outcome }) => outcome)).toEqual(['REJECTED', 'CONFIRMED']);
  });

  test('a rejection needs a reason', () => {
    expect(when(submitted(), { type: 'rejectAssociation' }, '2024-02-26').codes).toEqual(['REASON_REQUIRED']);
  });
});

describe('6.8: what ends an association, and what opens a new one', () => {
  const expired = () => due(confirmed(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21');

  test('R2: it does not outlive its contract, and an active contract opens it anew', () => {
    const ended = expired();
    expect(ended.types.slice(-2)).toEqual(['ContractExpired', 'AssociationRevoked']);
    expect(of(ended.state)).toMatchObject({ state: 'REVOKED', revokedCause: 'CONTRACT_ENDED' });
    const extended = apply(ended.state, at('2029-03-05'), [
      { type: 'ContractExtended', contractId: 'ctr_a.1', endOn: '2030-02-20', termNumber: 1 },
    ]);
    const next = settled(extended, '2029-03-05');
    expect(next.types).toEqual(['AssociationOpened']);
    expect(of(next.state, 'asc_a.2')?.state).toBe('NOT_REQUESTED');
  });

  test('D18: a renewal under a new number opens one for every account confirmed on the old number', () => {
    const second = when(
      { ...confirmed(), accounts: { ...account('p'), ...account('q') } },
      submit({ accountId: 'acc_q' }),
      '2024-03-02',
    );
    const state = when(second.state, { type: 'confirmAssociation', associationId: 'asc_a.2' }, '2024-03-03').state;
    const renewed = (before: Donation) =>
      apply(before, at('2029-01-10'), [
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
    const accountsOn = (after: Donation) =>
      Object.values(after.associations).flatMap((it) => (it.contractId === 'ctr_a.2' ? [it.accountId] : []));
    expect(accountsOn(settled(renewed(state)).state)).toEqual(['acc_p', 'acc_q']);
    const lapsed = due(state, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    expect(accountsOn(settled(renewed(lapsed)).state)).toEqual(['acc_p', 'acc_q']);
  });

  test('what the vendor revoked is opened again by a submission only', () => {
    const revoked = when(confirmed(), { type: 'revokeAssociation' }, '2024-03-01');
    expect(revoked.types).toEqual(['AssociationRevoked']);
    expect(settled(revoked.state).types).toEqual([]);
    expect(when(revoked.state, submit(), '2024-03-02').types).toEqual(['AssociationOpened', 'AssociationSubmitted']);
  });

  test('F14: the account of a person who left loses it, the successor gets an own one', () => {
    const left = { ...confirmed(), accounts: { ...account('p', 'SUPERSEDED'), ...account('q', 'SUBMITTED') } };
    const contacts = [{ id: 'con_q', role: 'PRIMARY', current: true }] as const;
    const { types, state } = settled({ ...left, organization: { ...left.organization, contacts } });
    expect(types).toEqual(['AssociationRevoked', 'AssociationOpened']);
    expect(of(state)?.revokedCause).toBe('CONTACT_LEFT');
    expect(of(state, 'asc_a.2')?.accountId).toBe('acc_q');
    expect(state.contracts['ctr_a.1']?.state).toBe('ACTIVE');
  });
});
