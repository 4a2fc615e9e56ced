import type { Donation, Line, Shipment, Stage, Unit } from '../../domain/donation/state.ts';
import type { CalendarDate } from '../../domain/types.ts';
import { date, flag, id, instant, integer, json, optionalDate, optionalFlag } from './columns.ts';
import { optionalInstant, optionalText, table, text, texts } from './columns.ts';

/** What lists and searches read of donations: lines, shipments and pieces. Written by the journal activity alone. */

export type DonationRow = {
  readonly id: string;
  readonly requestNumber: string;
  readonly programId: string;
  readonly policyVersion: number;
  readonly organizationId: string;
  readonly primaryContactId: string | null;
  readonly stage: Stage;
  readonly final: boolean;
  readonly fiscalYear: number;
  readonly requestedAt: string;
  readonly agreementSignedAt: string | null;
  readonly approvedAt: string | null;
  readonly allShippedAt: string | null;
  readonly closedAt: string | null;
  readonly termYears: number;
  readonly serviceLevel: string;
  readonly adminFee: Donation['adminFee'];
  readonly currency: Donation['currency'];
  readonly unitCount: number;
  readonly heldCount: number;
  /** Latest end of an active contract. */
  readonly coverageEndOn: CalendarDate | null;
  /** What fires next and when; null when nothing runs. */
  readonly nextClock: string | null;
  readonly nextSubject: string | null;
  readonly nextStep: string | null;
  readonly nextDueAt: string | null;
  readonly nextFiresAt: string | null;
  /** Promises that ended without anybody acting. */
  readonly overdueCount: number;
  /** Compliance holds that lie over it now. */
  readonly holdCount: number;
  readonly version: number;
};
export const donation = table<DonationRow>(
  'donation',
  {
    id,
    requestNumber: text,
    programId: text,
    policyVersion: integer,
    organizationId: text,
    primaryContactId: optionalText,
    stage: text,
    final: flag,
    fiscalYear: integer,
    requestedAt: instant,
    agreementSignedAt: optionalInstant,
    approvedAt: optionalInstant,
    allShippedAt: optionalInstant,
    closedAt: optionalInstant,
    termYears: integer,
    serviceLevel: text,
    adminFee: optionalText,
    currency: optionalText,
    unitCount: integer,
    heldCount: integer,
    coverageEndOn: optionalDate,
    nextClock: optionalText,
    nextSubject: optionalText,
    nextStep: optionalText,
    nextDueAt: optionalInstant,
    nextFiresAt: optionalInstant,
    overdueCount: integer,
    holdCount: integer,
    version: integer,
  },
  {
    indices: [
      { name: 'donation_request', columns: ['programId', 'requestNumber'] },
      { name: 'donation_number', columns: ['requestNumber', 'id'] },
      { name: 'donation_requested', columns: ['requestedAt', 'id'] },
      { name: 'donation_coverage_end', columns: ['coverageEndOn', 'id'] },
      { name: 'donation_stage', columns: ['stage', 'id'] },
      { name: 'donation_next_due', columns: ['nextDueAt', 'id'] },
      { name: 'donation_organization', columns: ['organizationId', 'id'] },
      { name: 'donation_policy', columns: ['programId', 'policyVersion'], where: 'final = false' },
    ],
  },
);

export type RequestLineRow = Omit<Line, 'substitutedForProductId' | 'expectedOn'> & {
  readonly donationId: string;
  readonly substitutedForProductId: string | null;
  readonly expectedOn: CalendarDate | null;
};
export const requestLine = table<RequestLineRow>(
  'request_line',
  {
    id,
    donationId: text,
    lineNumber: integer,
    productId: text,
    quantity: integer,
    shippedQuantity: integer,
    smartnetEligible: flag,
    supplementary: flag,
    state: text,
    substitutedForProductId: optionalText,
    expectedOn: optionalDate,
  },
  {
    indices: [
      { name: 'request_line_donation', columns: ['donationId'] },
      { name: 'request_line_product', columns: ['productId'] },
    ],
  },
);

export type ShipmentRow = {
  readonly id: string;
  readonly donationId: string;
  readonly salesOrderNumber: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly shippedAt: string;
  readonly deliveredAt: string | null;
  readonly lines: Shipment['lines'];
  readonly state: Shipment['state'];
};
export const shipment = table<ShipmentRow>(
  'shipment',
  {
    id,
    donationId: text,
    salesOrderNumber: text,
    carrier: optionalText,
    trackingNumber: optionalText,
    shippedAt: instant,
    deliveredAt: optionalInstant,
    lines: json,
    state: text,
  },
  {
    indices: [
      { name: 'shipment_donation', columns: ['donationId'] },
      { name: 'shipment_order', columns: ['salesOrderNumber'] },
      { name: 'shipment_tracking', columns: ['trackingNumber'] },
    ],
  },
);

export type UnitRow = {
  readonly id: string;
  readonly donationId: string;
  readonly lineId: string;
  readonly shipmentId: string;
  readonly productId: string;
  readonly serialNumber: string | null;
  readonly state: Unit['state'];
  readonly powersOn: boolean | null;
  readonly deliveredAt: string | null;
  readonly siteRecordId: string | null;
  readonly siteCountry: string | null;
  readonly custodianContactId: string | null;
  readonly warrantyEndsOn: CalendarDate;
  readonly lossKind: Unit['lossKind'];
  readonly certified: boolean;
  readonly lostOn: CalendarDate | null;
  readonly replacesUnitId: string | null;
  readonly replacedByUnitId: string | null;
};
export const unit = table<UnitRow>(
  'unit',
  {
    id,
    donationId: text,
    lineId: text,
    shipmentId: text,
    productId: text,
    serialNumber: optionalText,
    state: text,
    powersOn: optionalFlag,
    deliveredAt: optionalInstant,
    siteRecordId: optionalText,
    siteCountry: optionalText,
    custodianContactId: optionalText,
    warrantyEndsOn: date,
    lossKind: optionalText,
    certified: flag,
    lostOn: optionalDate,
    replacesUnitId: optionalText,
    replacedByUnitId: optionalText,
  },
  {
    indices: [
      { name: 'unit_donation', columns: ['donationId'] },
      { name: 'unit_serial', columns: ['serialNumber', 'productId'] },
      { name: 'unit_product', columns: ['productId', 'state'] },
    ],
  },
);

export type TakebackRow = {
  readonly id: string;
  readonly donationId: string;
  readonly state: string;
  readonly route: string | null;
  readonly routeReference: string | null;
  readonly unitIds: readonly string[];
  readonly requestedAt: string | null;
  readonly ctbNumber: string | null;
  readonly caseNumber: string | null;
  readonly pickupOn: CalendarDate | null;
  readonly pickedUpAt: string | null;
  readonly receivedAt: string | null;
  readonly evidenceCount: number;
};
export const takeback = table<TakebackRow>(
  'takeback',
  {
    id,
    donationId: text,
    state: text,
    route: optionalText,
    routeReference: optionalText,
    unitIds: texts,
    requestedAt: optionalInstant,
    ctbNumber: optionalText,
    caseNumber: optionalText,
    pickupOn: optionalDate,
    pickedUpAt: optionalInstant,
    receivedAt: optionalInstant,
    evidenceCount: integer,
  },
  {
    indices: [
      { name: 'takeback_donation', columns: ['donationId'] },
      { name: 'takeback_state', columns: ['state', 'id'] },
      { name: 'takeback_case', columns: ['caseNumber'] },
      { name: 'takeback_ctb', columns: ['ctbNumber'] },
    ],
  },
);

export type AttestationRow = {
  readonly id: string;
  readonly donationId: string;
  readonly state: string;
  readonly cause: string;
  readonly requestedAt: string;
};
export const attestation = table<AttestationRow>(
  'attestation',
  { id, donationId: text, state: text, cause: text, requestedAt: instant },
  {
    indices: [
      { name: 'attestation_donation', columns: ['donationId'] },
      { name: 'attestation_state', columns: ['state', 'id'] },
    ],
  },
);

export type ComplianceCaseRow = {
  readonly id: string;
  readonly donationId: string;
  readonly kind: string;
  readonly state: string;
  readonly unitIds: readonly string[];
  readonly openedAt: string;
};
export const complianceCase = table<ComplianceCaseRow>(
  'compliance_case',
  { id, donationId: text, kind: text, state: text, unitIds: texts, openedAt: instant },
  {
    indices: [
      { name: 'compliance_case_donation', columns: ['donationId'] },
      { name: 'compliance_case_state', columns: ['state', 'kind', 'id'] },
    ],
  },
);
