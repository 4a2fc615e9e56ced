import { describe, expect, test } from 'vitest';
import type { Stage } from '../../domain/donation/state.ts';
import { clockNames, codesOf, donation, given, happens, named, unit, when } from './takeback-world.ts';

const kinds = ['SELL', 'EXCHANGE', 'TRANSFER', 'GIVE_AWAY', 'DISPOSE'] as const;
const roles = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'] as const;
const inUse = donation([unit('unt_1.1'), unit('unt_1.2')]);

describe('R26, D23, F22, T08: donated equipment and its parts may not be disposed of', () => {
  const attempts = kinds.flatMap((kind) =>
    roles.flatMap((role) => [false, true].map((part) => ({ kind, role, part }))),
  );
  test.each(attempts)('$kind by $role, part: $part, is refused, recorded and opens a case', ({ kind, role, part }) => {
    const assessed = part ? named : {};
    const decision = when(inUse, { type: 'declareDisposition', kind, unitIds: ['unt_1.1'], assessed }, { role });
    expect(decision.kind).toBe('recorded');
    expect(codesOf(decision)).toEqual(['DISPOSITION_PROHIBITED']);
    expect(decision).toMatchObject({
      events: [
        { type: 'ProhibitedDispositionAttempted', kind, unitIds: ['unt_1.1'], part },
        { type: 'ComplianceCaseOpened', caseId: 'cmp_1.1', kind: 'PROHIBITED_DISPOSITION', unitIds: ['unt_1.1'] },
      ],
    });
  });
  test('the unit stays as it is and the case is open', () => {
    const next = given(inUse, { type: 'declareDisposition', kind: 'SELL', unitIds: ['unt_1.1'] });
    expect(next.units).toEqual(inUse.units);
    expect(next.complianceCases['cmp_1.1']?.state).toBe('OPEN');
    expect(clockNames(next)).toContain('complianceReview cmp_1.1');
  });
  test('without units it is about everything that is still there; each attempt is a case of its own', () => {
    const once = given(inUse, { type: 'declareDisposition', kind: 'DISPOSE' });
    const twice = given(once, { type: 'declareDisposition', kind: 'DISPOSE' });
    expect(Object.values(twice.complianceCases).map(({ unitIds }) => unitIds)).toEqual([
      ['unt_1.1', 'unt_1.2'],
      ['unt_1.1', 'unt_1.2'],
    ]);
  });
  test('in every stage, even before anything has shipped', () => {
    const requested = donation([], { approvedAt: null, reviewStartedAt: null, shipments: {} });
    expect(requested.stage).toBe('REQUESTED');
    expect(codesOf(when(requested, { type: 'declareDisposition', kind: 'SELL' }))).toEqual(['DISPOSITION_PROHIBITED']);
  });
  test('in any stage that is not final, and during a hold', () => {
    const stages: readonly Stage[] = [
      ...(['REQUESTED', 'DONOR_REVIEW', 'APPROVED', 'PARTIALLY_SHIPPED', 'AWAITING_CONTRACT'] as const),
      ...(['CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED', 'ONBOARDING', 'SUPPORTED', 'RENEWAL_WINDOW'] as const),
      ...(['LAPSED', 'END_OF_SUPPORT', 'TAKEBACK'] as const),
    ];
    const held = given(inUse, { type: 'placeHold' });
    for (const state of [...stages.map((stage) => ({ ...inUse, stage })), held]) {
      const decision = when(state, { type: 'declareDisposition', kind: 'GIVE_AWAY', unitIds: ['unt_1.1'], part: true });
      expect(codesOf(decision)).toEqual(['DISPOSITION_PROHIBITED']);
      expect(decision.kind).toBe('recorded');
    }
  });
  test('a unit nobody knows is not found', () => {
    const input = { type: 'declareDisposition', kind: 'SELL', unitIds: ['constructor'] } as const;
    expect(codesOf(when(inUse, input))).toEqual(['NOT_FOUND']);
  });
});

describe('6.12: a compliance case is reviewed and decided', () => {
  const attempted = given(inUse, { type: 'declareDisposition', kind: 'SELL', unitIds: ['unt_1.1'] });
  const reviewed = given(attempted, { type: 'reviewComplianceCase' });
  const confirmed = { type: 'decideComplianceCase', outcome: 'VIOLATION_CONFIRMED', assessed: named } as const;

  test('the review starts once', () => {
    expect(reviewed.complianceCases['cmp_1.1']?.state).toBe('UNDER_REVIEW');
    expect(clockNames(reviewed)).toContain('complianceReview cmp_1.1');
    expect(codesOf(when(reviewed, { type: 'reviewComplianceCase' }))).toEqual(['INVALID_TRANSITION']);
  });
  test('no decision without a statement', () => {
    expect(codesOf(when(reviewed, { type: 'decideComplianceCase', outcome: 'CLEARED' }))).toEqual(['EVIDENCE_MISSING']);
  });
  test('cleared, with or without review; then it is decided for good and its clock ends', () => {
    for (const state of [attempted, reviewed]) {
      const next = given(state, { type: 'decideComplianceCase', outcome: 'CLEARED', assessed: named });
      expect(next.complianceCases['cmp_1.1']?.state).toBe('CLEARED');
      expect(clockNames(next)).not.toContain('complianceReview cmp_1.1');
      expect(codesOf(when(next, confirmed))).toEqual(['INVALID_TRANSITION']);
    }
  });
  test('a confirmed violation makes units that are gone lost; they leave their takeback', () => {
    const idle = given(reviewed, { type: 'reportNotInUse', unitIds: ['unt_1.2'] });
    const input = { ...confirmed, goneUnitIds: ['unt_1.1', 'unt_1.2'] };
    expect(happens(idle, input)).toEqual([
      'ViolationConfirmed',
      'UnitReportedLost',
      'UnitReportedLost',
      'TakebackItemRemoved',
      'TakebackCancelled',
    ]);
    const next = given(idle, input);
    expect(next.units['unt_1.2']).toMatchObject({ state: 'LOST', lossKind: 'MISAPPROPRIATED' });
    expect(next.complianceCases['cmp_1.1']).toMatchObject({
      state: 'VIOLATION_CONFIRMED',
      unitIds: ['unt_1.1', 'unt_1.2'],
    });
    expect(next.stage).toBe('TAKEBACK');
  });
  test('a unit in repair or on its way cannot be gone, and clearing leaves none gone', () => {
    const away = donation([unit('unt_1.1', { state: 'RMA_OPEN' }), unit('unt_1.2', { state: 'PICKED_UP' })], {
      complianceCases: attempted.complianceCases,
    });
    expect(codesOf(when(away, { ...confirmed, goneUnitIds: ['unt_1.1'] }))).toEqual(['RMA_STILL_OPEN']);
    expect(codesOf(when(away, { ...confirmed, goneUnitIds: ['unt_1.2'] }))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(away, { ...confirmed, outcome: 'CLEARED', goneUnitIds: ['unt_1.1'] }))).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});
