import type { Policy } from '../policy.ts';
import type { Draft, Instant, CalendarDate } from '../types.ts';
import type { AccountView, EoxView, OrganizationView } from '../views.ts';
import type { Association, Attestation, ComplianceCase, SerialCorrection, Stage, Unit } from './state.ts';
import type { IncidentEvent } from './shipment/incident-events.ts';
import type { LineEvent } from './request/line-events.ts';
import type { SupportEvent } from './support/support-events.ts';
import type { HoldEvent } from './compliance/hold-events.ts';
import type { LossEvent } from './compliance/loss-events.ts';
import type { RenewalEvent } from './renewal/renewal-events.ts';
import type { ReconciliationEvent } from './contract/reconciliation-events.ts';
import type { ContractFacts, CoverageFacts } from './contract/reconciliation-state.ts';
import type { PartyEvent } from './party-events.ts';
import type { ImportEvent } from './imported.ts';
import type { TakebackEvent } from './takeback/takeback-events.ts';

/**
 * What can happen to a donation, by track. Names and meaning: domain reference, sections 6 and 7. Every event carries
 * the instant it counts from (`at`); other instants are the reporter's. No names, no free text: those stay on the
 * command row or in records.
 */
type At = { readonly at: Instant };

export type RequestEvent = At &
  (
    | {
        readonly type: 'DonationRequested';
        readonly id: string;
        readonly requestNumber: string;
        readonly organizationId: string;
        readonly organization: OrganizationView;
        readonly policy: Policy;
        readonly requestedAt: Instant;
        readonly fiscalYear: number;
        readonly adminFee: string | null;
        readonly currency: string | null;
        readonly termYears: number;
        readonly serviceLevel: string;
      }
    | {
        readonly type: 'LineAdded';
        readonly lineId: string;
        readonly lineNumber: number;
        readonly productId: string;
        readonly quantity: number;
        readonly smartnetEligible: boolean;
        readonly supplementary: boolean;
      }
    | { readonly type: 'DonorReviewStarted'; readonly startedAt: Instant }
    | { readonly type: 'AgreementSigned'; readonly signedAt: Instant; readonly documentId: string | null }
    | { readonly type: 'DonationApproved'; readonly approvedAt: Instant }
    | { readonly type: 'DonationDenied' }
    | { readonly type: 'DonationCancelled'; readonly cause: 'REQUESTED' | 'ALL_LINES_CANCELLED' }
    | { readonly type: 'LineCancelled'; readonly lineId: string }
    | {
        readonly type: 'LineQuantityReduced';
        readonly lineId: string;
        readonly quantity: number;
        /** What of it counts as shipped from now on; absent: as before. */
        readonly shippedQuantity?: number;
      }
    | { readonly type: 'DonationStageChanged'; readonly from: Stage; readonly to: Stage; readonly cause: string }
    | { readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }
    | {
        readonly type: 'OrganizationNoted';
        readonly source: string;
        readonly sourceSeq: number;
        readonly view: OrganizationView;
      }
    | {
        readonly type: 'AccountStateNoted';
        readonly source: string;
        readonly sourceSeq: number;
        readonly view: AccountView;
      }
    | { readonly type: 'EoxNoted'; readonly source: string; readonly sourceSeq: number; readonly view: EoxView }
  );

export type ShipmentEvent = At &
  (
    | {
        readonly type: 'ShipmentRecorded';
        readonly shipmentId: string;
        readonly salesOrderNumber: string;
        readonly carrier: string | null;
        readonly trackingNumber: string | null;
        readonly shippedAt: Instant;
        readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
      }
    | {
        readonly type: 'UnitRegistered';
        readonly unitId: string;
        readonly shipmentId: string;
        readonly lineId: string;
        readonly productId: string;
        readonly serialNumber: string | null;
        readonly warrantyEndsOn: CalendarDate;
        /** The defective unit it came for, and when it arrived; absent for a piece of a shipment. */
        readonly replacesUnitId?: string;
        readonly deliveredAt?: Instant;
      }
    | {
        readonly type: 'ShipmentCorrected';
        readonly shipmentId: string;
        readonly salesOrderNumber: string;
        readonly carrier: string | null;
        readonly trackingNumber: string | null;
        readonly shippedAt: Instant;
      }
    | { readonly type: 'ShipmentVoided'; readonly shipmentId: string }
    | { readonly type: 'UnitVoided'; readonly unitId: string }
    /** Shipped quantity falls back because pieces were voided. */
    | { readonly type: 'LineQuantityReopened'; readonly lineId: string; readonly shippedQuantity: number }
    | {
        readonly type: 'DeliveryRecorded';
        readonly shipmentId: string;
        readonly deliveredAt: Instant;
        readonly unitIds: readonly string[];
      }
    | { readonly type: 'UnitDelivered'; readonly unitId: string; readonly deliveredAt: Instant }
    | {
        readonly type: 'UnitSerialRecorded';
        readonly unitId: string;
        readonly serialNumber: string;
        readonly before: string | null;
      }
    | { readonly type: 'AllProductsShipped'; readonly lastShippedAt: Instant }
    | { readonly type: 'AllShippedWithdrawn' }
    /** A running contract clock follows the corrected ship date (F25). */
    | { readonly type: 'AllShippedDateCorrected'; readonly contractId: string; readonly lastShippedAt: Instant }
  );

export type ContractEvent = At &
  (
    | {
        readonly type: 'ContractExpected';
        readonly contractId: string;
        readonly lineIds: readonly string[];
        readonly from: Instant;
      }
    | { readonly type: 'ContractActivationOverdue'; readonly contractId: string }
    | { readonly type: 'ContractWithdrawn'; readonly contractId: string }
    | {
        readonly type: 'ContractActivated';
        readonly contractId: string;
        readonly contractNumber: string;
        readonly lineIds: readonly string[];
        readonly activatedAt: Instant;
        readonly startOn: CalendarDate;
        readonly endOn: CalendarDate;
        readonly serviceLevel: string;
        readonly activatedEarly: boolean;
        readonly shared: boolean;
        readonly termNumber: number;
        readonly predecessorId: string | null;
        readonly recordId: string | null;
        readonly facts?: ContractFacts;
      }
    | {
        readonly type: 'CoverageLineAdded';
        readonly coverageId: string;
        readonly contractId: string;
        readonly unitId: string;
        readonly startOn: CalendarDate;
        readonly endOn: CalendarDate;
        readonly listed: 'YES' | 'NO' | 'ASSUMED';
        readonly facts?: CoverageFacts;
      }
    | {
        readonly type: 'CoverageLineCorrected';
        readonly coverageId: string;
        readonly startOn: CalendarDate;
        readonly endOn: CalendarDate;
        readonly listed: 'YES' | 'NO' | 'ASSUMED';
        readonly facts?: CoverageFacts;
      }
    /** `endedOn`: its last covered day, when cover ended before the line's own end; absent otherwise. */
    | { readonly type: 'CoverageLineEnded'; readonly coverageId: string; readonly endedOn?: CalendarDate }
    | {
        readonly type: 'ContractCorrected';
        readonly contractId: string;
        readonly contractNumber: string;
        readonly startOn: CalendarDate;
        readonly endOn: CalendarDate;
        readonly serviceLevel: string;
        readonly recordId: string | null;
        readonly facts?: ContractFacts;
      }
    | { readonly type: 'ContractActivationVoided'; readonly contractId: string }
    | {
        readonly type: 'ContractExtended';
        readonly contractId: string;
        readonly endOn: CalendarDate;
        readonly termNumber: number;
      }
    | { readonly type: 'ContractExpired'; readonly contractId: string }
    | { readonly type: 'ContractSuperseded'; readonly contractId: string; readonly successorId: string }
    | { readonly type: 'ContractReleased'; readonly contractId: string }
    | ({ readonly type: 'SerialCorrectionOpened' } & Pick<
        SerialCorrection,
        'contractId' | 'unitId' | 'before' | 'after' | 'cause'
      > & {
          readonly correctionId: string;
          /** When it happened; absent: when it was recorded. */
          readonly openedAt?: Instant;
        })
    | { readonly type: 'SerialCorrectionOverdue'; readonly correctionId: string }
    | {
        readonly type: 'SerialCorrectionConfirmed';
        readonly correctionId: string;
        readonly correctedOn: CalendarDate;
        readonly evidenceId: string | null;
      }
    | {
        readonly type: 'SerialCorrectionCancelled';
        readonly correctionId: string;
        /** The unit left or the contract ended; absent when somebody dismissed it or the list was settled otherwise. */
        readonly moot?: true;
      }
  );

export type AssociationEvent = At &
  (
    | ({ readonly type: 'AssociationOpened' } & Pick<Association, 'contractId' | 'accountId'> & {
          readonly associationId: string;
        })
    | {
        readonly type: 'AssociationPreflightFailed';
        readonly associationId: string;
        readonly typedNumber: string;
        readonly submittedAt: Instant;
        readonly codes: readonly string[];
      }
    | {
        readonly type: 'AssociationSubmitted';
        readonly associationId: string;
        readonly typedNumber: string;
        readonly submittedAt: Instant;
        /** 1 for the first. */
        readonly attempt: number;
        readonly acknowledged: readonly string[];
      }
    | { readonly type: 'AssociationReviewStarted'; readonly associationId: string }
    | { readonly type: 'AssociationConfirmationLate'; readonly associationId: string }
    | { readonly type: 'AssociationConfirmed'; readonly associationId: string; readonly decidedAt: Instant }
    | {
        readonly type: 'AssociationRejected';
        readonly associationId: string;
        readonly rejectionReason: string;
        /** When the vendor rejected it; absent: when it was recorded. */
        readonly decidedAt?: Instant;
        /** Record with the vendor's words. */
        readonly recordId?: string;
      }
    | {
        readonly type: 'AssociationRevoked';
        readonly associationId: string;
        readonly cause: 'CONTRACT_ENDED' | 'CONTACT_LEFT' | 'VENDOR' | 'DONATION_CLOSED';
      }
  );

export type UseEvent = At &
  (
    | {
        readonly type: 'UnitInstalled' | 'UnitPutInUse';
        readonly unitId: string;
        /** Where it stands now; null = as before. */
        readonly site: Unit['site'];
        readonly custodianContactId: string | null;
      }
    | {
        readonly type: 'UnitReportedNotInUse';
        readonly unitId: string;
        readonly since: Instant;
        readonly powersOn: boolean | null;
      }
    | {
        readonly type: 'UnitReportedLost';
        readonly unitId: string;
        readonly lossKind: 'LOST' | 'MISAPPROPRIATED' | 'IN_RETURN' | 'IN_TRANSIT';
        /** The day of the loss, where it was reported. */
        readonly on?: CalendarDate;
      }
    | {
        readonly type: 'ProhibitedDispositionAttempted';
        readonly kind: string;
        readonly unitIds: readonly string[];
        /** A portion of a unit: refused and logged against the unit (D23). */
        readonly part: boolean;
      }
    | ({ readonly type: 'ComplianceCaseOpened' } & Pick<ComplianceCase, 'kind' | 'unitIds'> & {
          readonly caseId: string;
          /** When it happened; absent: when it was recorded. */
          readonly openedAt?: Instant;
        })
    | { readonly type: 'ComplianceReviewStarted'; readonly caseId: string }
    | { readonly type: 'ComplianceCaseCleared'; readonly caseId: string }
    | { readonly type: 'ViolationConfirmed'; readonly caseId: string; readonly goneUnitIds: readonly string[] }
    | ({ readonly type: 'AttestationRequested' } & Pick<Attestation, 'cause'> & { readonly attestationId: string })
    | { readonly type: 'AttestationUnanswered'; readonly attestationId: string }
    | {
        readonly type: 'AttestationAnswered';
        readonly attestationId: string;
        readonly answers: readonly { readonly unitId: string; readonly answer: string }[];
      }
    | { readonly type: 'AttestationWithdrawn'; readonly attestationId: string }
    | { readonly type: 'ViolationReported'; readonly unitIds: readonly string[] }
  );

export type DonationEvent =
  | PartyEvent
  | ImportEvent
  | RequestEvent
  | LineEvent
  | ShipmentEvent
  | IncidentEvent
  | ContractEvent
  | ReconciliationEvent
  | AssociationEvent
  | UseEvent
  | RenewalEvent
  | SupportEvent
  | TakebackEvent
  | LossEvent
  | HoldEvent;

export type DonationDraft = Draft<DonationEvent>;
