import { describe, expect, test } from 'vitest';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { rejectionReasons } from '../../domain/commands/association.ts';
import { associationTrack } from '../../domain/donation/association/association.ts';
import { fixOf, rejectionFixes } from '../../domain/donation/association/rejection.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { entitlementOfUnit } from '../../domain/entitlement.ts';
import { helpRouteOf } from '../../domain/telling/help-routes.ts';
import { entitlementInWords } from '../../domain/telling/entitlement.ts';
import type { Role } from '../../domain/types.ts';
import { account, at, due, expected, settle, when } from './contract-kit.ts';

/** Submitted on 1 March 2024 and not answered. */
const submitted = (): Donation => {
  const state = expected({ accounts: account('p') });
  const active = when(state, { type: 'activateContract', contractNumber: '1234567' }, '2024-02-20').state;
  return when(settle(active, at('2024-02-20')).state, { type: 'submitAssociation' }, '2024-03-01').state;
};
const reject = (state: Donation, rejectionReason: string, more: object = {}) =>
  when(state, { type: 'rejectAssociation', rejectionReason, ...more }, '2024-03-04');
const association = (state: Donation) => {
  const found = state.associations['asc_a.1'];
  if (found === undefined) throw new Error('no association');
  return found;
};
const answerFor = (state: Donation) => {
  const unit = state.units['unt_1'];
  if (unit === undefined) throw new Error('no unit');
  return entitlementOfUnit(state, unit, '2024-03-05');
};

describe('F12: every reason of a rejection names its fix', () => {
  test.each(rejectionReasons)('%s: who does what, and where', (reason) => {
    const { state } = reject(submitted(), reason);
    expect(association(state)).toMatchObject({ state: 'REJECTED', attempts: [{ rejectionReason: reason }] });
    const { step, fix, owner, helpRoute } = rejectionFixes[reason];
    const answer = answerFor(state);
    expect(answer).toMatchObject({
      weakestLink: 'ASSOCIATION',
      nextStep: { step: 'FIX_REJECTION', owner, helpRoute, fix: { step, fix } },
    });
    expect(entitlementInWords(answer, '2024-03-05')).toContain(fix.replace(/\.$/u, ''));
    expect(helpRouteOf('cisco-techsoup', helpRoute)).not.toBeNull();
  });
  test('each fix is a sentence of its own', () => {
    const fixes = Object.values(rejectionFixes).map(({ fix }) => fix);
    expect(new Set(fixes).size).toBe(rejectionReasons.length);
    expect(fixes.filter((fix) => !/^[A-Z].*\.$/u.test(fix))).toEqual([]);
  });
  test('a reason nobody has heard of is asked of the vendor', () => {
    expect([fixOf(null), fixOf('toString'), fixOf('NEW_ONE')].map(({ step }) => step)).toEqual(
      Array.from({ length: 3 }, () => 'ASK_VENDOR'),
    );
  });
  test('T04: mended and submitted again it is attempt 2 and confirmed; both attempts and the words stay', () => {
    const rejected = reject(submitted(), 'COMPANY_MISMATCH', { assessed: { recordId: 'rec_words' } }).state;
    const again = when(rejected, { type: 'submitAssociation' }, '2024-03-06');
    expect(again.direct).toMatchObject([{ type: 'AssociationSubmitted', attempt: 2 }]);
    const { state } = when(again.state, { type: 'confirmAssociation' }, '2024-03-07');
    expect(association(state)).toMatchObject({
      state: 'CONFIRMED',
      attempts: [
        { outcome: 'REJECTED', rejectionReason: 'COMPANY_MISMATCH', messageRecordId: 'rec_words' },
        { outcome: 'CONFIRMED', rejectionReason: null },
      ],
    });
    expect(association(state).attempts[1]).not.toHaveProperty('messageRecordId');
  });
});

describe('D2, R15, F13: silence is never a rejection by itself', () => {
  const judged = (role: Role, rejectionReason: string) =>
    associationTrack.decide.rejectAssociation(
      submitted(),
      { type: 'rejectAssociation', rejectionReason: rejectionReason as 'NO_ANSWER', assessed: nothingAssessed },
      { now: at('2024-03-04'), occurredAt: at('2024-03-04'), actor: { id: 'usr_1', role }, conflicts: [] },
    );
  test('no answer is for a person to say, not for a program', () => {
    expect(judged('INTEGRATION', 'NO_ANSWER')).toMatchObject({
      kind: 'refused',
      refusal: { findings: [{ code: 'FORBIDDEN', path: 'rejectionReason' }] },
    });
    expect(judged('INTEGRATION', 'OTHER').kind).toBe('accepted');
    expect(judged('RECIPIENT', 'NO_ANSWER').kind).toBe('accepted');
  });
  test('however late, it is still confirmed', () => {
    const late = due(submitted(), 'associationConfirmation', 'asc_a.1', '2024-03-01').state;
    expect(association(late).state).toBe('CONFIRMATION_LATE');
    expect(association(due(late, 'associationConfirmation', 'asc_a.1', '2024-06-01').state).state).toBe(
      'CONFIRMATION_LATE',
    );
    const { state } = when(late, { type: 'confirmAssociation' }, '2024-06-02');
    expect(association(state).state).toBe('CONFIRMED');
  });
});

describe('6.8: the vendor withdraws a number', () => {
  test('revoked for good; only a new submission opens the next association', () => {
    const confirmed = when(submitted(), { type: 'confirmAssociation' }, '2024-03-02').state;
    const revoked = when(confirmed, { type: 'revokeAssociation' }, '2024-03-03');
    expect(revoked.types).toEqual(['AssociationRevoked']);
    const again = when(revoked.state, { type: 'submitAssociation' }, '2024-03-04');
    expect(again.types).toEqual(['AssociationOpened', 'AssociationSubmitted']);
    expect(when(revoked.state, { type: 'revokeAssociation' }, '2024-03-04').codes).toEqual(['INVALID_TRANSITION']);
  });
});
