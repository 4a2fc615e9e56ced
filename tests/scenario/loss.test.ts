import { describe, expect, test } from 'vitest';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import type { Donation, UnitState } from '../../domain/donation/state.ts';
import { taxHints } from '../../domain/donation/takeback/tax-hint.ts';
import {
  at,
  clear,
  clockNames,
  clocksOf,
  codesOf,
  contractFor,
  donation,
  given,
  happens,
  named,
  unit,
  when,
  type Input,
} from './takeback-world.ts';

type Report = Extract<Input, { type: 'reportLostOrStolen' }>;
const police = { recordId: 'rec_1', personal: ['policeNumber', 'place'] } as const;
const said = { recordId: 'rec_1', personal: ['statement'] } as const;
const stolen: Report = { type: 'reportLostOrStolen', unitIds: ['unt_1.1'], kind: 'STOLEN', assessed: police };
const lost: Report = { type: 'reportLostOrStolen', unitIds: ['unt_1.1'], kind: 'LOST', assessed: said };
const two = donation([unit('unt_1.1'), unit('unt_1.2')], contractFor('unt_1.1', 'unt_1.2'));
const stands = (state: Donation, id = 'unt_1.1') => state.units[id]?.state;

describe('R26, F20: a loss or a theft is a report, not a disposition', () => {
  test('a theft with its police report: stolen, never deleted, and a compliance case looks into it', () => {
    const date = '2026-03-01';
    expect(happens(two, { ...stolen, date })).toEqual(['UnitReportedStolen', 'ComplianceCaseOpened']);
    const next = given(two, { ...stolen, date });
    expect(next.units['unt_1.1']).toMatchObject({ state: 'STOLEN', lostOn: date, lossKind: null });
    expect(next.complianceCases['cmp_1.1']).toMatchObject({ kind: 'LOSS', unitIds: ['unt_1.1'], state: 'OPEN' });
    expect(clockNames(next)).toContain('complianceReview cmp_1.1');
  });
  test('a theft without the number of the police report is refused, whatever else is said', () => {
    for (const assessed of [{}, said]) {
      const decision = when(two, { ...stolen, assessed });
      expect(codesOf(decision)).toEqual(['EVIDENCE_MISSING']);
      expect(decision).toMatchObject({ refusal: { findings: [{ path: 'policeNumber' }] } });
    }
  });
  test('a loss needs a statement or a paper', () => {
    expect(codesOf(when(two, { ...lost, assessed: {} }))).toEqual(['EVIDENCE_MISSING']);
    expect(given(two, lost).units['unt_1.1']).toMatchObject({ state: 'LOST', lossKind: 'LOST', lostOn: '2026-03-03' });
    expect(stands(given(two, { ...lost, assessed: {}, evidence: ['file_1'] }))).toBe('LOST');
  });
  test('not in the future', () => {
    expect(codesOf(when(two, { ...lost, date: '2026-03-04' }))).toEqual(['DATE_IN_FUTURE']);
  });
  test('it leaves its takeback, which ends without it', () => {
    const idle = given(two, { type: 'reportNotInUse', unitIds: ['unt_1.1'] });
    expect(happens(idle, lost)).toEqual([
      'UnitReportedLost',
      'ComplianceCaseOpened',
      'TakebackItemRemoved',
      'TakebackCancelled',
    ]);
    const requested = given(idle, { type: 'requestTakeback', route: 'PHONE', ...clear });
    expect(given(requested, stolen)).toMatchObject({
      takebacks: { 'tkb_1.1': { state: 'CANCELLED', unitIds: [] } },
      units: { 'unt_1.1': { state: 'STOLEN' } },
    });
  });
  test.each(['DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE', 'IDLE'] as const)('from %s', (state) => {
    const one = donation([unit('unt_1.1', { state })]);
    expect(stands(given(one, lost))).toBe('LOST');
    expect(stands(given(one, stolen))).toBe('STOLEN');
  });
  test.each([
    ['SHIPPED', 'INVALID_TRANSITION'],
    ['RMA_OPEN', 'RMA_STILL_OPEN'],
    ['REPLACED', 'INVALID_TRANSITION'],
    ['PICKED_UP', 'INVALID_TRANSITION'],
    ['RECYCLED', 'INVALID_TRANSITION'],
    ['LOST', 'INVALID_TRANSITION'],
    ['STOLEN', 'INVALID_TRANSITION'],
  ] as const satisfies readonly (readonly [UnitState, string])[])('not from %s: %s', (state, code) => {
    const one = donation([unit('unt_1.1', { state })]);
    expect(codesOf(when(one, lost))).toEqual([code]);
    expect(codesOf(when(one, stolen))).toEqual([code]);
  });
  test('a unit nobody knows is not found', () => {
    expect(codesOf(when(two, { ...lost, unitIds: ['unt_9.9'] }))).toEqual(['NOT_FOUND']);
  });
});

describe('6.5: what was lost or stolen may be found', () => {
  const found = { type: 'recordUnitFound' } as const;

  test('it is with the recipient again; its case is still to be decided', () => {
    for (const report of [lost, stolen]) {
      const next = given(given(two, report), { ...found, unitId: 'unt_1.1' }, { day: 9 });
      expect(next.units['unt_1.1']).toEqual({ ...two.units['unt_1.1'], state: 'DELIVERED' });
      expect(next.complianceCases['cmp_1.1']?.state).toBe('OPEN');
    }
  });
  test('the last unit found brings the donation back from takeback', () => {
    const one = donation([unit('unt_1.1')]);
    const away = given(one, stolen);
    expect(away.stage).toBe('TAKEBACK');
    expect(given(away, found).stage).toBe('SUPPORT_NOT_INCLUDED');
  });
  test('lost in transit it has arrived now; lost on the way back it leaves that takeback', () => {
    const transit = donation([unit('unt_1.1', { state: 'LOST', lossKind: 'IN_TRANSIT', deliveredAt: null })]);
    expect(given(transit, { ...found, foundOn: at(2) }, { day: 3 }).units['unt_1.1']).toMatchObject({
      state: 'DELIVERED',
      lossKind: null,
      deliveredAt: at(2),
    });
    const steps: readonly Input[] = [
      { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2'], powersOn: true },
      { type: 'requestTakeback', route: 'PHONE', ...clear },
      { type: 'schedulePickup', pickupOn: '2026-03-10', assessed: named },
      { type: 'recordPickup', assessed: named },
      {
        type: 'recordCertificate',
        evidence: {
          kind: 'RETURN_RECEIPT',
          number: 'R-1',
          units: [{ unitId: 'unt_1.1', outcome: 'LOST' }],
        },
      },
    ];
    const missing = steps.reduce((state, input) => given(state, input), two);
    expect(missing.units['unt_1.1']).toMatchObject({ state: 'LOST', lossKind: 'IN_RETURN' });
    expect(happens(missing, found)).toEqual(['UnitFound', 'TakebackItemRemoved']);
    const next = given(missing, found);
    expect(next.takebacks['tkb_1.1']?.unitIds).toEqual(['unt_1.2']);
    const again = given(next, { type: 'reportNotInUse', unitIds: ['unt_1.1'] });
    expect(again.takebacks['tkb_1.2']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.1'] });
  });
  test('only what is lost or stolen, and not tomorrow', () => {
    expect(codesOf(when(two, { ...found, unitId: 'unt_1.1' }))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(two, { ...found, unitId: 'unt_9.9' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(when(given(two, lost), { ...found, foundOn: at(5) }))).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('7.7: an answer that something is lost or stolen asks for the report', () => {
  const asked: Donation['attestations'] = {
    'att_1.1': { id: 'att_1.1', state: 'DUE', cause: 'YEARLY', requestedAt: at(0) },
  };
  const second = { ...two, policy: ciscoTechsoup2, attestations: asked };
  const answers = [
    { unitId: 'unt_1.1', answer: 'STOLEN' },
    { unitId: 'unt_1.2', answer: 'LOST' },
  ] as const;
  const attest = { type: 'attest', answers } as const;
  const reports = (state: Donation) => clocksOf(state).filter(({ clock }) => clock === 'lossReport');

  test('a task per unit, until it is reported', () => {
    expect(happens(second, attest)).toEqual(['AttestationAnswered', 'LossReportAsked']);
    const next = given(second, attest, { day: 4 });
    expect(Object.values(next.units).map(({ state }) => state)).toEqual(['IN_USE', 'IN_USE']);
    expect(reports(next)).toEqual([
      { clock: 'lossReport', subject: 'unt_1.1', base: { at: at(4) } },
      { clock: 'lossReport', subject: 'unt_1.2', base: { at: at(4) } },
    ]);
    const told = given(next, stolen, { day: 5 });
    expect(reports(told).map(({ subject }) => subject)).toEqual(['unt_1.2']);
    const found = given(told, { type: 'recordUnitFound' }, { day: 6 });
    expect(reports(found).map(({ subject }) => subject)).toEqual(['unt_1.2']);
  });
  test('or until the next answer says otherwise', () => {
    const again = { ...given(second, attest), attestations: asked };
    expect(reports(given(again, { type: 'attest', remaining: 'IN_USE' }))).toEqual([]);
  });
  test('the first rung is a task at once', () => {
    expect(ciscoTechsoup2.clocks['lossReport']?.steps[0]).toMatchObject({
      atOnce: true,
      sends: [{ to: 'RECIPIENT' }, { name: 'loss-report-task', to: 'OFFICER', as: 'TASK' }],
    });
  });
  test('a program without the clock only notes the answer', () => {
    const first = { ...two, attestations: asked };
    expect(happens(first, attest)).toEqual(['AttestationAnswered']);
    expect(given(first, attest)).not.toHaveProperty('lossReportsAsked');
  });
});

describe('8.1: the tax hint is for review, no advice', () => {
  const delivered = (days: number) => donation([unit('unt_1.1', { deliveredAt: at(days) })]);

  test('a loss within three years of the delivery, in the United States', () => {
    expect(taxHints(given(delivered(-30), { ...lost, date: '2026-03-01' }))).toEqual([
      {
        unitId: 'unt_1.1',
        cause: 'LOST',
        on: '2026-03-01',
        reviewBy: '2026-07-04',
        note: expect.stringContaining('Form 8282 may be due by 2026-07-04') as unknown,
      },
    ]);
    expect(taxHints(given(delivered(-30), stolen))).toMatchObject([{ cause: 'STOLEN' }]);
  });
  test('a pickup too, on the day it was made; still when the piece is recycled', () => {
    const steps: readonly Input[] = [
      { type: 'reportNotInUse', powersOn: true },
      { type: 'requestTakeback', route: 'PHONE', ...clear },
      { type: 'schedulePickup', pickupOn: '2026-03-03', assessed: named },
      { type: 'recordPickup', assessed: named },
    ];
    const gone = steps.reduce((state, input) => given(state, input), delivered(-30));
    expect(taxHints(gone)).toMatchObject([{ cause: 'PICKED_UP', on: '2026-03-03', reviewBy: '2026-07-06' }]);
    const paper = { type: 'recordCertificate', evidence: { kind: 'RECYCLING_CERTIFICATE', number: 'R' } } as const;
    expect(taxHints(given(gone, paper))).toMatchObject([{ cause: 'PICKED_UP', on: '2026-03-03' }]);
  });
  test('three years to the day count, the day after does not', () => {
    const on = (deliveredOn: string) =>
      taxHints(given(donation([unit('unt_1.1', { deliveredAt: Date.parse(`${deliveredOn}T20:00Z`) })]), lost));
    expect(on('2023-03-03')).toHaveLength(1);
    expect(on('2023-03-02')).toEqual([]);
  });
  test('nowhere else, and not for what is still there', () => {
    expect(taxHints(delivered(-30))).toEqual([]);
    const abroad = { ...two, organization: { ...two.organization, country: 'DE' } };
    expect(taxHints(given(abroad, lost))).toEqual([]);
  });
});
