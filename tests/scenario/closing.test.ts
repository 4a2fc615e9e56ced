import { describe, expect, test } from 'vitest';
import { closeEvidence } from '../../domain/donation/takeback/closing.ts';
import { isFinal } from '../../domain/donation/read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Role } from '../../domain/types.ts';
import {
  at,
  clear,
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

const ids = ['unt_1.1', 'unt_1.2'];
const steps: readonly Input[] = [
  { type: 'reportNotInUse', unitIds: ids, powersOn: true },
  { type: 'requestTakeback', route: 'PHONE', ...clear },
  { type: 'schedulePickup', pickupOn: '2026-03-10', assessed: named },
  { type: 'recordPickup', assessed: named },
];
const inUse = donation([unit('unt_1.1'), unit('unt_1.2')], contractFor(...ids));
const pickedUp = steps.reduce((state, input) => given(state, input), inUse);
type PaperInput = Extract<Input, { type: 'recordCertificate' }>;
const paper = (units?: PaperInput['evidence']['units'], more: Partial<PaperInput['evidence']> = {}): PaperInput => ({
  type: 'recordCertificate',
  evidence: { kind: 'RECYCLING_CERTIFICATE', number: 'RC-1', ...(units === undefined ? {} : { units }), ...more },
});
const close = { type: 'closeDonation' } as const;

describe('R25, 11.5: evidence of what became of the pieces', () => {
  test('is complete when every piece is covered', () => {
    const part = paper([{ unitId: 'unt_1.1' }]);
    expect(happens(pickedUp, part)).toEqual(['CertificateRecorded', 'UnitRecycled']);
    const rest = paper([{ unitId: 'unt_1.2', outcome: 'REUSED' }], { kind: 'RETURN_RECEIPT', fileId: 'file_1' });
    expect(happens(given(pickedUp, part), rest)).toEqual(['TakebackCertified', 'UnitReused']);
    const done = given(given(pickedUp, part), rest);
    expect(done.takebacks['tkb_1.1']).toMatchObject({ state: 'CERTIFIED', evidence: [{ number: 'RC-1' }, {}] });
    expect(done.units['unt_1.2']).toMatchObject({ state: 'REUSED', certified: true });
    expect(clocksOf(done).map(({ clock }) => clock)).not.toContain('takebackCertificate');
  });
  test('without units it is about every piece still open', () => {
    expect(happens(pickedUp, paper())).toEqual(['TakebackCertified', 'UnitRecycled', 'UnitRecycled']);
  });
  test('a piece may be named by its serial number', () => {
    const units = [{ serialNumber: 'FOC11111111' }, { serialNumber: 'FOC22222222', productId: 'WS-C2960X-24TS-L' }];
    expect(happens(pickedUp, paper(units))).toEqual(['TakebackCertified', 'UnitRecycled', 'UnitRecycled']);
  });
  test('needs a number or a file', () => {
    const bare: PaperInput = { type: 'recordCertificate', evidence: { kind: 'RECYCLING_CERTIFICATE' } };
    expect(codesOf(when(pickedUp, bare))).toEqual(['EVIDENCE_MISSING']);
  });
  test('a statement of the program is for administrators and needs its text', () => {
    const statement: PaperInput = { type: 'recordCertificate', evidence: { kind: 'PROGRAM_STATEMENT' } };
    const by = (role: Role, assessed = {}) => codesOf(when(pickedUp, { ...statement, assessed }, { role }));
    expect(by('PROGRAM_OFFICER', named)).toEqual(['STATEMENT_NEEDS_ADMINISTRATOR']);
    expect(by('ADMINISTRATOR')).toEqual(['EVIDENCE_MISSING']);
    expect(by('ADMINISTRATOR', named)).toEqual([]);
  });
  test.each([
    ['another serial number', { serialNumber: 'FOC99999999' }, ids],
    ['the right serial number of another product', { serialNumber: 'FOC11111111', productId: 'WIC-1T' }, ids],
    ['the right unit with another serial number', { unitId: 'unt_1.1', serialNumber: 'FOC99999999' }, ['unt_1.1']],
  ])('a paper with %s is refused, recorded and looked into', (_name, stranger, unitIds) => {
    const decision = when(pickedUp, paper([{ unitId: 'unt_1.2' }, stranger]));
    expect(codesOf(decision)).toEqual(['CERTIFICATE_UNIT_MISMATCH']);
    expect(decision).toMatchObject({
      kind: 'recorded',
      events: [{ type: 'ComplianceCaseOpened', kind: 'EVIDENCE_MISMATCH', unitIds }],
    });
    const next = given(pickedUp, paper([{ unitId: 'unt_1.2' }, stranger]));
    expect(next.units).toEqual(pickedUp.units);
    expect(next.takebacks).toEqual(pickedUp.takebacks);
  });
  test('a unit of this donation that is not on the list is a mismatch too', () => {
    const third = { ...pickedUp, units: { ...pickedUp.units, 'unt_1.3': unit('unt_1.3') } };
    const decision = when(third, paper([{ unitId: 'unt_1.3' }]));
    expect(decision).toMatchObject({ kind: 'recorded', events: [{ unitIds: ['unt_1.3'] }] });
    expect(codesOf(when(third, paper([{ unitId: 'unt_9.9' }])))).toEqual(['NOT_FOUND']);
  });
  test('a piece lost on the way back opens a case and still completes the takeback', () => {
    const lost = paper([{ unitId: 'unt_1.1' }, { unitId: 'unt_1.2', outcome: 'LOST' }]);
    expect(happens(pickedUp, lost)).toEqual([
      'TakebackCertified',
      'UnitRecycled',
      'UnitReportedLost',
      'ComplianceCaseOpened',
    ]);
    expect(given(pickedUp, lost).units['unt_1.2']).toMatchObject({ state: 'LOST', lossKind: 'IN_RETURN' });
  });
  test('a second paper may repeat what is known and not contradict it', () => {
    const one = given(pickedUp, paper([{ unitId: 'unt_1.1' }]));
    expect(happens(one, paper([{ unitId: 'unt_1.1' }]))).toEqual(['CertificateRecorded']);
    expect(codesOf(when(one, paper([{ unitId: 'unt_1.1', outcome: 'LOST' }])))).toEqual(['INVALID_TRANSITION']);
  });
  test('not before the pickup', () => {
    const scheduled = steps.slice(0, 3).reduce((state, input) => given(state, input), inUse);
    expect(codesOf(when(scheduled, paper()))).toEqual(['INVALID_TRANSITION']);
  });
});

describe('R25, T14, 11.6: a donation closes with all its evidence only', () => {
  const certified = given(pickedUp, paper());

  test('not while a unit is held, in whatever stage', () => {
    const decision = when(inUse, close);
    expect(codesOf(decision)).toEqual(['UNITS_STILL_HELD']);
    expect(decision).toMatchObject({ refusal: { findings: [{ detail: { unitIds: ids } }] } });
    const early = donation([], { approvedAt: null, shipments: {} });
    expect(codesOf(when(early, close))).toEqual(['UNITS_STILL_HELD']);
  });
  test('one uncertified unit is enough, and every missing item is named', () => {
    const one = given(pickedUp, paper([{ unitId: 'unt_1.2' }]));
    const decision = when(one, close);
    expect(codesOf(decision)).toEqual(['CLOSE_EVIDENCE_MISSING']);
    expect(decision).toMatchObject({
      refusal: { findings: [{ detail: { missing: ['unt_1.1 CERTIFICATE', 'unt_1.2 CERTIFIED_TAKEBACK'] } }] },
    });
  });
  test.each([
    ['IN_USE', 'NOT_IN_USE_REPORT'],
    ['IDLE', 'PICKUP'],
    ['TAKEBACK_REQUESTED', 'PICKUP'],
    ['PICKED_UP', 'CERTIFICATE'],
    ['RECYCLED', 'CERTIFIED_TAKEBACK'],
    ['STOLEN', 'DECIDED_COMPLIANCE_CASE'],
    ['LOST', 'DECIDED_COMPLIANCE_CASE'],
    ['REPLACED', 'CLOSED_REPLACEMENT'],
  ] as const)('a unit that is %s lacks %s', (state, missing) => {
    expect(closeEvidence(donation([unit('unt_1.1', { state })]))).toEqual([{ about: 'UNIT', id: 'unt_1.1', missing }]);
  });
  test('a voided unit lacks nothing', () => {
    expect(closeEvidence(donation([unit('unt_1.1', { state: 'VOIDED' })]))).toEqual([]);
  });
  test('a lost unit needs a case that is decided and names it; any open case stands in the way', () => {
    const lost = given(pickedUp, paper([{ unitId: 'unt_1.1' }, { unitId: 'unt_1.2', outcome: 'LOST' }]));
    expect(codesOf(when(lost, close))).toEqual(['CLOSE_EVIDENCE_MISSING']);
    const decided = given(lost, { type: 'decideComplianceCase', outcome: 'CLEARED', assessed: named });
    expect(given(decided, close).stage).toBe('CLOSED');
    const attempted = given(certified, { type: 'declareDisposition', kind: 'SELL', unitIds: [] });
    expect(codesOf(when(attempted, close))).toEqual(['COMPLIANCE_CASE_OPEN']);
    expect(closeEvidence(attempted)).toEqual([{ about: 'CASE', id: 'cmp_1.1', missing: 'DECISION' }]);
  });
  test('closing ends what still runs, in order, and nothing happens after it (D24)', () => {
    const end = given(running(certified), close, { day: 30 });
    expect(happens(running(certified), close)).toEqual([
      'AttestationWithdrawn',
      'RenewalWithdrawn',
      'SerialCorrectionCancelled',
      'AssociationRevoked',
      'ContractReleased',
      'ContractWithdrawn',
      'DonationClosed',
    ]);
    expect(end.stage).toBe('CLOSED');
    expect(end.closedAt).toBe(at(30));
    expect(isFinal(end)).toBe(true);
    expect(clocksOf(end)).toEqual([]);
  });
});

/** A donation on which something of every kind is still open, and something of every kind is over. */
function running(state: Donation): Donation {
  const active = contractFor(...ids).contracts['ctr_1.1'];
  if (active === undefined) throw new Error('the fixture has a contract');
  const expected = { ...active, id: 'ctr_1.2', state: 'OVERDUE', number: null } as const;
  const association = {
    id: 'asc_1.1',
    contractId: 'ctr_1.1',
    accountId: 'acc_1',
    openedAt: 0,
    nudgeFrom: 0,
    attempts: [],
  };
  const correction = {
    id: 'cor_1.1',
    contractId: 'ctr_1.1',
    unitId: 'unt_1.1',
    before: null,
    after: null,
    openedAt: 0,
  };
  const renewal = {
    ...{ id: 'ren_1.1', contractId: 'ctr_1.1', termNumber: 1, coverageEndOn: '2031-02-01', includedUnitIds: [] },
    ...{ excluded: [], resellerId: null, quotes: [], stepAt: null, quoteAskedAt: null, orderedAt: null },
    ...{ confirmedAt: null, newEndOn: null, stepsSkipped: false },
  };
  return {
    ...state,
    attestations: { 'att_1.1': { id: 'att_1.1', state: 'UNANSWERED', cause: 'YEARLY', requestedAt: 0 } },
    contracts: { 'ctr_1.1': active, 'ctr_1.2': expected, 'ctr_1.3': { ...active, id: 'ctr_1.3', state: 'EXPIRED' } },
    associations: {
      'asc_1.1': { ...association, state: 'CONFIRMED' },
      'asc_1.2': { ...association, id: 'asc_1.2', state: 'REVOKED' },
    },
    corrections: {
      'cor_1.1': { ...correction, cause: 'ACTIVATION', state: 'OVERDUE' },
      'cor_1.2': { ...correction, id: 'cor_1.2', cause: 'ACTIVATION', state: 'CONFIRMED' },
    },
    renewals: {
      'ren_1.1': { ...renewal, state: 'ORDERED' },
      'ren_1.2': { ...renewal, id: 'ren_1.2', state: 'CONFIRMED' },
      'ren_1.3': { ...renewal, id: 'ren_1.3', state: 'REINSTATED' },
    },
  };
}
