import { describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar.ts';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Attestation, Donation } from '../../domain/donation/state.ts';
import { rowsAhead } from '../../domain/outlook.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { donation as imported, fact, importing, now, road, zone } from './import-kit.ts';
import {
  after,
  at,
  clockNames,
  clocksOf,
  codesOf,
  contractFor,
  donation,
  due,
  given,
  happens,
  unit,
  when,
} from './takeback-world.ts';

const asked = (
  id: string,
  state: Attestation['state'],
  cause: Attestation['cause'] = 'YEARLY',
): Donation['attestations'] => ({
  [id]: { id, state, cause, requestedAt: at(0) },
});
const two = [unit('unt_1.1'), unit('unt_1.2')];
const waiting = donation(two, { attestations: asked('att_1.1', 'DUE') });
const answer = (first: Answer, second: Answer = 'IN_USE') =>
  ({
    type: 'attest',
    answers: [
      { unitId: 'unt_1.1', answer: first },
      { unitId: 'unt_1.2', answer: second },
    ],
  }) as const;
type Answer = 'IN_USE' | 'NOT_IN_USE' | 'LOST' | 'STOLEN' | 'GONE';

describe('8.1: the recipient is asked every year', () => {
  const yearly = (state: Donation) => clocksOf(state).filter(({ clock }) => clock === 'attestation');

  test('from the first contract activation, else from the day everything had shipped', () => {
    expect(yearly(donation(two, contractFor('unt_1.1')))).toEqual([
      { clock: 'attestation', subject: 'don_1', base: { on: '2026-02-10' } },
    ]);
    expect(yearly(donation(two))).toEqual([{ clock: 'attestation', subject: 'don_1', base: { on: '2026-01-21' } }]);
  });
  test('since version 2 also while the rest is on its way, when a contract was activated early', () => {
    const early = { ...contractFor('unt_1.1'), allShippedAt: null };
    const [version1, version2] = [ciscoTechsoup1, ciscoTechsoup2].map((policy) => donation(two, { ...early, policy }));
    expect(version1 && yearly(version1)).toEqual([]);
    expect(version2 && yearly(version2)).toEqual([
      { clock: 'attestation', subject: 'don_1', base: { on: '2026-02-10' } },
    ]);
    expect(yearly(donation(two, { allShippedAt: null, policy: ciscoTechsoup2 }))).toEqual([]);
  });
  test('years later, while the second of two pieces never came', () => {
    const { world, events, findings } = importing([
      ...road.slice(0, 2),
      fact('recordShipment', '2021-03-20', {
        salesOrderNumber: 'SO-1',
        lines: [{ lineId: 'lin.1', quantity: 1, serials: ['FDO1'] }],
      }),
      fact('recordDelivery', '2021-03-25'),
      fact('activateContract', '2021-04-01', { contractNumber: '90412345', endDate: '2027-03-31' }),
    ]);
    expect(findings).toEqual([]);
    expect(world.donation().stage).toBe('PARTIALLY_SHIPPED');
    const skipped = events.filter((each) => each.type === 'ReminderSkipped' && each['clock'] === 'attestation');
    expect(skipped.map((each) => localDate(each.at, zone))).toEqual(
      [2022, 2023, 2024, 2025, 2026].map((year) => `${year}-04-01`),
    );
    const entities = new Map([[imported, world.entity(imported)]]);
    const ahead = rowsAhead({ stream: imported, entities }, now, '2027-12-31');
    const next = ahead.filter(({ type }) => type === 'AttestationRequested');
    expect(next.map((each) => localDate(each.at, zone))).toEqual(['2027-04-01']);
  });
  test('not before anything counts and not when nothing is held', () => {
    expect(yearly(donation(two, { allShippedAt: null }))).toEqual([]);
    expect(yearly(donation([unit('unt_1.1', { state: 'IDLE' })]))).toEqual([]);
  });
  test('unless a question still waits for its answer', () => {
    const told: DonationDraft[] = [];
    const once = due(donation(two), 'attestation', 'don_1', 1, told, 'ESCALATE');
    expect(told).toEqual([{ type: 'AttestationRequested', attestationId: 'att_1.1', cause: 'YEARLY' }]);
    expect(once.attestations['att_1.1']).toMatchObject({ state: 'DUE', requestedAt: at(1) });
    expect(due(once, 'attestation', 'don_1', 366)).toBe(once);
    const unanswered = { ...once, attestations: asked('att_1.1', 'UNANSWERED') };
    expect(Object.keys(due(unanswered, 'attestation', 'don_1', 366).attestations)).toEqual(['att_1.1', 'att_1.2']);
  });
});

describe('8.1: silence on an attestation', () => {
  test('the ladder counts from the question and ends with a compliance case', () => {
    expect(clocksOf(waiting)).toContainEqual({ clock: 'attestationAnswer', subject: 'att_1.1', base: { at: at(0) } });
    const told: DonationDraft[] = [];
    const next = due(waiting, 'attestationAnswer', 'att_1.1', 42, told);
    expect(told).toEqual([
      { type: 'AttestationUnanswered', attestationId: 'att_1.1' },
      { type: 'ComplianceCaseOpened', caseId: 'cmp_1.1', kind: 'UNRESPONSIVE', unitIds: ['unt_1.1', 'unt_1.2'] },
    ]);
    expect(clockNames(next)).toEqual(['complianceReview cmp_1.1', 'attestation don_1']);
  });
  test('a rung before the end changes nothing', () => {
    expect(due(waiting, 'attestationAnswer', 'att_1.1', 14, [], 'REMIND')).toBe(waiting);
  });
  test('a late answer still counts', () => {
    const late = donation(two, { attestations: asked('att_1.1', 'UNANSWERED') });
    expect(given(late, answer('IN_USE')).attestations['att_1.1']?.state).toBe('ANSWERED');
  });
});

describe('7.7: the answer', () => {
  test('must name every held unit, each once', () => {
    const one = { type: 'attest', answers: [{ unitId: 'unt_1.1', answer: 'IN_USE' }] } as const;
    const decision = when(waiting, one);
    expect(codesOf(decision)).toEqual(['ANSWER_MISSING']);
    expect(decision).toMatchObject({ refusal: { findings: [{ detail: { unitIds: ['unt_1.2'] } }] } });
    const twice = { type: 'attest', answers: [...one.answers, ...one.answers] } as const;
    expect(codesOf(when(waiting, twice))).toEqual(['VALIDATION_FAILED']);
    const strange = { type: 'attest', answers: [{ unitId: 'unt_1.9', answer: 'IN_USE' }] } as const;
    expect(codesOf(when(waiting, strange))).toEqual(['NOT_FOUND']);
  });
  test('in use, lost and stolen are noted and change no unit', () => {
    const next = given(waiting, answer('LOST', 'STOLEN'));
    expect(next.units).toEqual(waiting.units);
    expect(next.attestations['att_1.1']?.state).toBe('ANSWERED');
    expect(happens(waiting, answer('IN_USE'))).toEqual(['AttestationAnswered']);
  });
  test('not in use counts as reported: a takeback is due', () => {
    expect(happens(waiting, answer('NOT_IN_USE'))).toEqual([
      'AttestationAnswered',
      'UnitReportedNotInUse',
      'TakebackDue',
    ]);
  });
  test('gone is a violation to look into', () => {
    expect(happens(waiting, answer('GONE', 'GONE'))).toEqual([
      'AttestationAnswered',
      'ViolationReported',
      'ComplianceCaseOpened',
    ]);
    expect(given(waiting, answer('GONE')).complianceCases['cmp_1.1']).toMatchObject({
      kind: 'VIOLATION_REPORT',
      unitIds: ['unt_1.1'],
    });
  });
  test('a unit in repair cannot be answered as not in use', () => {
    const repair = donation([unit('unt_1.1', { state: 'RMA_OPEN' }), unit('unt_1.2')], {
      attestations: asked('att_1.1', 'DUE'),
    });
    expect(codesOf(when(repair, answer('NOT_IN_USE')))).toEqual(['RMA_STILL_OPEN']);
  });
  test('one answer settles all open questions, unless it names one', () => {
    const both = donation(two, {
      attestations: { ...asked('att_1.1', 'UNANSWERED'), ...asked('att_1.2', 'DUE', 'END_OF_SUPPORT') },
    });
    expect(happens(both, answer('IN_USE'))).toEqual(['AttestationAnswered', 'AttestationAnswered']);
    const one = { ...answer('IN_USE'), attestationId: 'att_1.2' };
    expect(happens(both, one)).toEqual(['AttestationAnswered']);
    expect(codesOf(when(given(both, one), one))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(donation(two), answer('IN_USE')))).toEqual(['NOT_FOUND']);
  });
  test('with no unit held any more the question is withdrawn, answered or not', () => {
    const report = { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2'] } as const;
    expect(given(waiting, report).attestations['att_1.1']?.state).toBe('WITHDRAWN');
    const late = donation(two, { attestations: asked('att_1.1', 'UNANSWERED') });
    expect(happens(late, report)).toContain('AttestationWithdrawn');
  });
});

describe('D17, T07: the end of support asks at once and forces nothing back', () => {
  const product = 'WS-C2960X-24TS-L';
  const ldos = '2026-03-01';
  const ended = (day: number): Donation => ({
    ...donation(two, { eox: { [product]: eox }, milestonesReached: { [`${product}/lastDateOfSupportOn`]: ldos } }),
    stageSince: at(day),
  });
  const eox = {
    productId: product,
    bulletin: null,
    announcedOn: null,
    endOfSaleOn: null,
    lastShipOn: null,
    endOfSoftwareMaintenanceOn: null,
    endOfSecuritySupportOn: null,
    endOfFailureAnalysisOn: null,
    endOfServiceAttachOn: null,
    endOfContractRenewalOn: null,
    lastDateOfSupportOn: ldos,
    updatedOn: null,
  };

  test('once per arrival', () => {
    const state = ended(0);
    expect(state.stage).toBe('END_OF_SUPPORT');
    const told: DonationDraft[] = [];
    const next = after(state, [], at(0), told);
    expect(told).toEqual([{ type: 'AttestationRequested', attestationId: 'att_1.1', cause: 'END_OF_SUPPORT' }]);
    expect(next.takebacks).toEqual({});
    expect(given(next, answer('IN_USE')).attestations).toHaveProperty(['att_1.1', 'state'], 'ANSWERED');
    expect(Object.keys(given(next, answer('IN_USE')).attestations)).toEqual(['att_1.1']);
    const again = after({ ...given(next, answer('IN_USE')), stageSince: at(200) }, [], at(200));
    expect(Object.keys(again.attestations)).toEqual(['att_1.1', 'att_1.2']);
  });
  test('a yearly question from before does not stand in for it', () => {
    const next = after({ ...ended(10), attestations: asked('att_1.1', 'DUE'), counters: { att: 1 } }, [], at(10));
    expect(next.attestations['att_1.2']).toMatchObject({ cause: 'END_OF_SUPPORT', state: 'DUE' });
  });
});
