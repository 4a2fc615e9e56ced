import { describe, expect, test } from 'vitest';
import { closeEvidence } from '../../domain/donation/takeback/closing.ts';
import type { Incident } from '../../domain/donation/shipment/incident-state.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Rma, RmaState, SupportCase } from '../../domain/donation/support/support-state.ts';
import { at, codesOf, donation, given, happens, named, unit, when } from './takeback-world.ts';

const close = { type: 'closeDonation' } as const;

const rma = (state: RmaState, outcome: Rma['outcome'] = null): NonNullable<Donation['rmas']> => ({
  'rma_1.1': {
    id: 'rma_1.1',
    rmaNumber: '800001',
    caseId: 'cas_1.1',
    state,
    vendorStatus: null,
    defectiveUnitId: 'unt_1.1',
    replacementUnitId: null,
    createdAt: at(0),
    deliveryFrom: null,
    replacementReceivedAt: null,
    returnedAt: null,
    trackingNumber: null,
    outcome,
  },
});
const replaced = donation([unit('unt_1.1', { state: 'REPLACED' })]);

describe('R25, 11.6: a replaced unit is accounted for by its replacement', () => {
  test('closed as returned: the donation may close', () => {
    expect(given({ ...replaced, rmas: rma('CLOSED', 'RETURNED') }, close).stage).toBe('CLOSED');
  });
  test.each([
    ['RETURNED', null, ['unt_1.1 CLOSED_REPLACEMENT', 'rma_1.1 END']],
    ['LIABLE', null, ['unt_1.1 CLOSED_REPLACEMENT', 'rma_1.1 END']],
    ['CLOSED', 'CHARGED', ['unt_1.1 CLOSED_REPLACEMENT']],
  ] as const)('%s, outcome %s: not yet', (state, outcome, missing) => {
    const decision = when({ ...replaced, rmas: rma(state, outcome) }, close);
    expect(codesOf(decision)).toEqual(['CLOSE_EVIDENCE_MISSING']);
    expect(decision).toMatchObject({ refusal: { findings: [{ detail: { unitIds: ['unt_1.1'], missing } }] } });
  });
  test('an open replacement stands in the way even where every unit is accounted for', () => {
    const voided = donation([unit('unt_1.1', { state: 'VOIDED' })], { rmas: rma('BOOKED') });
    expect(codesOf(when(voided, close))).toEqual(['CLOSE_EVIDENCE_MISSING']);
    expect(closeEvidence(voided)).toEqual([{ about: 'RMA', id: 'rma_1.1', missing: 'END' }]);
    expect(closeEvidence({ ...voided, rmas: rma('CANCELLED') })).toEqual([]);
  });
});

describe('R25, 11.6: a loss in transit is accounted for by its incident', () => {
  const incident = (state: Incident['state']): NonNullable<Donation['incidents']> => ({
    'inc_1.1': {
      id: 'inc_1.1',
      class: 'LOST',
      shipmentId: 'shp_1.1',
      unitIds: ['unt_1.1'],
      reportedAt: at(0),
      evidence: [],
      recordId: null,
      state,
      confirmedAt: at(0),
      resolution: state === 'RESOLVED' ? 'RESHIP' : null,
    },
  });
  const transit = donation([unit('unt_1.1', { state: 'LOST', lossKind: 'IN_TRANSIT', deliveredAt: null })]);

  test('resolved: no compliance case is needed', () => {
    expect(closeEvidence({ ...transit, incidents: incident('RESOLVED') })).toEqual([]);
  });
  test('not before', () => {
    for (const incidents of [incident('CONFIRMED'), {}]) {
      expect(closeEvidence({ ...transit, incidents })).toEqual([
        { about: 'UNIT', id: 'unt_1.1', missing: 'RESOLVED_INCIDENT' },
      ]);
    }
  });
  test('any other loss needs its decided case still', () => {
    const lost = donation([unit('unt_1.1', { state: 'LOST', lossKind: 'LOST' })], {
      incidents: incident('RESOLVED'),
    });
    expect(closeEvidence(lost)).toMatchObject([{ missing: 'DECIDED_COMPLIANCE_CASE' }]);
  });
});

describe('T14, 11.6: the refusal names everything that is missing', () => {
  test('units, cases, replacements together; a case alone has its own code', () => {
    const messy: Donation = {
      ...given(donation([unit('unt_1.1', { state: 'REPLACED' }), unit('unt_1.2', { state: 'IDLE' })]), {
        type: 'reportViolation',
      }),
      rmas: rma('RETURNED'),
    };
    expect(when(messy, close)).toMatchObject({
      refusal: {
        findings: [
          {
            code: 'CLOSE_EVIDENCE_MISSING',
            detail: {
              unitIds: ['unt_1.1', 'unt_1.2'],
              missing: ['unt_1.1 CLOSED_REPLACEMENT', 'unt_1.2 PICKUP', 'cmp_1.1 DECISION', 'rma_1.1 END'],
            },
          },
        ],
      },
    });
    const over = given(donation([unit('unt_1.1', { state: 'VOIDED' })]), { type: 'reportViolation' });
    expect(codesOf(when(over, close))).toEqual(['COMPLIANCE_CASE_OPEN']);
    const decided = given(over, { type: 'decideComplianceCase', outcome: 'CLEARED', assessed: named });
    expect(given(decided, close).stage).toBe('CLOSED');
  });
  test('a piece found again and on its way back anew needs the new certificate', () => {
    const takeback = (id: string, state: 'CERTIFIED' | 'PICKED_UP') => ({
      ...given(donation([unit('unt_1.1')]), { type: 'reportNotInUse' }).takebacks['tkb_1.1']!,
      id,
      state,
    });
    const again = donation([unit('unt_1.1', { state: 'RECYCLED' })], {
      takebacks: { 'tkb_1.1': takeback('tkb_1.1', 'CERTIFIED'), 'tkb_1.2': takeback('tkb_1.2', 'PICKED_UP') },
    });
    expect(closeEvidence(again)).toMatchObject([{ missing: 'CERTIFIED_TAKEBACK' }]);
  });
});

describe('7.7: closing ends open support cases between associations and contracts', () => {
  test('CaseClosed with the day of the closing', () => {
    const found: SupportCase = {
      id: 'cas_1.1',
      caseNumber: 'C-1',
      severity: null,
      channel: 'PHONE',
      contractNumber: null,
      unitId: 'unt_1.1',
      openedAt: at(0),
      closedAt: null,
      state: 'OPEN',
    };
    const open = donation([unit('unt_1.1', { state: 'VOIDED' })], { supportCases: { 'cas_1.1': found } });
    expect(happens(open, close)).toEqual(['CaseClosed', 'DonationClosed']);
    expect(when(open, close, { day: 5 })).toMatchObject({ events: [{ caseId: 'cas_1.1', closedAt: at(5) }, {}] });
  });
});
