import type { Policy } from '../policy.ts';
import type { CalendarDate, Instant } from '../types.ts';
import type { Incident } from './shipment/incident-state.ts';
import type { AccountView, EoxView, OrganizationView } from '../views.ts';
import type { ContractFacts, CoverageFacts } from './contract/reconciliation-state.ts';
import type { Hold } from './compliance/hold-state.ts';
import type { Reinstatement } from './renewal/renewal-state.ts';
import type { Rma, SupportCase } from './support/support-state.ts';

/** The state of one donation: plain JSON, only ids, dates, numbers, codes and flags. Every part belongs to one track. */
export type Donation = {
  readonly id: string;
  readonly requestNumber: string;
  readonly organizationId: string;
  readonly programId: string;
  /** The policy version in force (D28). */
  readonly policy: Policy;
  readonly requestedAt: Instant;
  /** July to June, by `requestedAt` in the program's zone; the year it ends in. */
  readonly fiscalYear: number;
  readonly adminFee: string | null;
  readonly currency: string | null;
  readonly termYears: number;
  readonly serviceLevel: string;
  readonly reviewStartedAt: Instant | null;
  readonly agreementSignedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly deniedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Latched when every live line has shipped (6.3). */
  readonly allShippedAt: Instant | null;
  readonly stage: Stage;
  /** When the stage last changed; absent while it never has. */
  readonly stageSince?: Instant;
  readonly organization: OrganizationView;
  /** By account id, as last heard. */
  readonly accounts: Readonly<Record<string, AccountView>>;
  /** By account id, since when it is ACTIVE or REGISTERED_GUEST; moves the base of `associationNudge`. */
  readonly accountActiveFrom?: Readonly<Record<string, Instant>>;
  /** By product id, as last heard; absent = never heard, which closes no gate. */
  readonly eox: Readonly<Record<string, EoxView>>;
  /** `<product id>/<field of EoxView>` to the date that was told as reached; a corrected date makes it differ again. */
  readonly milestonesReached: Readonly<Record<string, CalendarDate>>;
  readonly lines: Readonly<Record<string, Line>>;
  readonly shipments: Readonly<Record<string, Shipment>>;
  /** By incident id; absent until something went wrong with a shipment. */
  readonly incidents?: Readonly<Record<string, Incident>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly contracts: Readonly<Record<string, Contract>>;
  readonly coverage: Readonly<Record<string, CoverageLine>>;
  readonly associations: Readonly<Record<string, Association>>;
  readonly corrections: Readonly<Record<string, SerialCorrection>>;
  readonly renewals: Readonly<Record<string, Renewal>>;
  readonly takebacks: Readonly<Record<string, Takeback>>;
  readonly attestations: Readonly<Record<string, Attestation>>;
  readonly complianceCases: Readonly<Record<string, ComplianceCase>>;
  /** Compliance holds by id, released ones too; absent while there never was one. */
  readonly holds?: Readonly<Record<string, Hold>>;
  /** By unit id, when somebody answered that it is lost or stolen without reporting it; absent while nobody has. */
  readonly lossReportsAsked?: Readonly<Record<string, Instant>>;
  /** Support cases and replacements by id; absent until the first. */
  readonly supportCases?: Readonly<Record<string, SupportCase>>;
  readonly rmas?: Readonly<Record<string, Rma>>;
  /** Last reply of the recipient, for the organization's unresponsive flag. */
  readonly lastReplyAt: Instant | null;
  /** Highest number given out per id prefix; see `mint` in ids.ts. */
  readonly counters: Readonly<Record<string, number>>;
};

export type Stage =
  | 'REQUESTED'
  | 'DONOR_REVIEW'
  | 'APPROVED'
  | 'DENIED'
  | 'CANCELLED'
  | 'PARTIALLY_SHIPPED'
  | 'AWAITING_CONTRACT'
  | 'CONTRACT_OVERDUE'
  | 'SUPPORT_NOT_INCLUDED'
  | 'ONBOARDING'
  | 'SUPPORTED'
  | 'RENEWAL_WINDOW'
  | 'LAPSED'
  | 'END_OF_SUPPORT'
  | 'TAKEBACK'
  | 'CLOSED';

export type Line = {
  readonly id: string;
  readonly lineNumber: number;
  readonly productId: string;
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly smartnetEligible: boolean;
  /** Added after everything had shipped: has its own contract clock (F04). */
  readonly supplementary: boolean;
  readonly state: LineState;
  /** The first product that was asked for; absent while that one ships. */
  readonly substitutedForProductId?: string;
  /** When a backordered line is expected to ship; absent when nobody said, and once something of it has shipped. */
  readonly expectedOn?: CalendarDate;
};
export type LineState =
  | 'ORDERED'
  | 'BACKORDERED'
  | 'SUBSTITUTED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED';

export type Shipment = {
  readonly id: string;
  readonly salesOrderNumber: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly shippedAt: Instant;
  readonly deliveredAt: Instant | null;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly unitIds: readonly string[];
  readonly state: 'SHIPPED' | 'DELIVERED' | 'VOIDED';
};

export type Unit = {
  readonly id: string;
  readonly productId: string;
  readonly serialNumber: string | null;
  readonly lineId: string;
  readonly shipmentId: string;
  readonly state: UnitState;
  readonly powersOn: boolean | null;
  readonly deliveredAt: Instant | null;
  /** Where it is installed: the address is in the record, rules need country and zone only. */
  readonly site: { readonly recordId: string | null; readonly country: string; readonly zone: string | null } | null;
  readonly custodianContactId: string | null;
  readonly warrantyEndsOn: CalendarDate;
  readonly lossKind: 'IN_TRANSIT' | 'LOST' | 'MISAPPROPRIATED' | 'IN_RETURN' | null;
  /** The day of the reported loss or theft; absent when none is reported or nobody said. */
  readonly lostOn?: CalendarDate;
  /** How it ended, once certified. */
  readonly certified: boolean;
  /** Its neighbors in a line of replacements (R20); absent where nothing was replaced. */
  readonly replacesUnitId?: string;
  readonly replacedByUnitId?: string;
};
/** All states of 6.5; the road of installation, use and takeback reaches those without repair and replacement. */
export type UnitState =
  | 'SHIPPED'
  | 'DELIVERED'
  | 'INSTALLED'
  | 'IN_USE'
  | 'DEFECTIVE'
  | 'RMA_OPEN'
  | 'IDLE'
  | 'TAKEBACK_REQUESTED'
  | 'PICKED_UP'
  | 'RECYCLED'
  | 'REUSED'
  | 'VOIDED'
  | 'REPLACED'
  | 'LOST'
  | 'STOLEN';

export type Contract = {
  readonly id: string;
  readonly number: string | null;
  readonly state: ContractState;
  /** Lines it covers or is expected for. */
  readonly lineIds: readonly string[];
  /** Last ship date it is expected from (R8, D5); null when it never was expected (early activation, successor). */
  readonly expectedFrom: Instant | null;
  readonly startOn: CalendarDate | null;
  readonly endOn: CalendarDate | null;
  readonly activatedAt: Instant | null;
  readonly activatedEarly: boolean;
  readonly serviceLevel: string;
  /** 0 = initial term, 1.. = renewals. */
  readonly termNumber: number;
  readonly shared: boolean;
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  /** Record with the entitled company's name. */
  readonly recordId: string | null;
  /** The organization it was activated for, once the donation belongs to another by a merger. */
  readonly entitledOrganizationId?: string;
  readonly facts?: ContractFacts;
};
export type ContractState =
  | 'EXPECTED'
  | 'OVERDUE'
  | 'ACTIVE'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'RELEASED';

/** One unit on one contract with its own dates. `ended`: the end was recorded; whether it covers is computed (9.3). */
export type CoverageLine = {
  readonly id: string;
  readonly contractId: string;
  readonly unitId: string;
  readonly startOn: CalendarDate;
  readonly endOn: CalendarDate;
  readonly listed: 'YES' | 'NO' | 'ASSUMED';
  readonly ended: boolean;
  /** Last covered day, when cover ended before `endOn` (terminated, lapsed early); absent otherwise. */
  readonly endedOn?: CalendarDate;
  readonly facts?: CoverageFacts;
};

export type Association = {
  readonly id: string;
  readonly contractId: string;
  readonly accountId: string;
  readonly state:
    | 'NOT_REQUESTED'
    | 'PREFLIGHT_FAILED'
    | 'SUBMITTED'
    | 'UNDER_REVIEW'
    | 'CONFIRMATION_LATE'
    | 'CONFIRMED'
    | 'REJECTED'
    | 'REVOKED';
  readonly openedAt: Instant;
  /** When "nothing submitted" began anew: opening or rejection. Base of `associationNudge`. */
  readonly nudgeFrom: Instant;
  /** Why it was revoked; only CONTRACT_ENDED opens a new one by itself. */
  readonly revokedCause?: 'CONTRACT_ENDED' | 'CONTACT_LEFT' | 'VENDOR' | 'DONATION_CLOSED';
  readonly attempts: readonly AssociationAttempt[];
};
export type AssociationAttempt = {
  readonly typedNumber: string;
  readonly submittedAt: Instant;
  /** Preflight codes: all findings when failed, acknowledged warnings when submitted. */
  readonly preflight: readonly string[];
  readonly outcome: 'PREFLIGHT_FAILED' | 'OPEN' | 'CONFIRMED' | 'REJECTED';
  readonly rejectionReason: string | null;
  readonly decidedAt: Instant | null;
  /** Record with the vendor's words; absent when it gave none. */
  readonly messageRecordId?: string;
};

export type SerialCorrection = {
  readonly id: string;
  readonly contractId: string;
  readonly unitId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly cause: 'ACTIVATION' | 'INSTALL_SITE' | 'RECONCILIATION' | 'RMA';
  readonly openedAt: Instant;
  readonly state: 'DUE' | 'OVERDUE' | 'CONFIRMED' | 'CANCELLED';
  /** Cancelled because the unit left or the contract ended: it comes back with them. Absent otherwise. */
  readonly moot?: true;
};

export type Renewal = {
  readonly id: string;
  readonly contractId: string;
  readonly termNumber: number;
  /** The line end date it renews: the base of window, ladder and coverage end. */
  readonly coverageEndOn: CalendarDate;
  readonly state: RenewalState;
  readonly includedUnitIds: readonly string[];
  readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
  readonly resellerId: string | null;
  readonly quotes: readonly Quote[];
  /** Instant of the last step (contacted, approved, ordered): base of `renewalStep`. */
  readonly stepAt: Instant | null;
  /** When the quote was asked for: base of `quoteAnswer`. */
  readonly quoteAskedAt: Instant | null;
  readonly orderedAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly newEndOn: CalendarDate | null;
  readonly stepsSkipped: boolean;
  /** The recipient said no and has not reopened it: no reminders, also not after the lapse. */
  readonly declined?: boolean;
  /** The one end date proposed for several renewals (11.3): a proposal, the vendor's confirmed date decides. */
  readonly proposedEndOn?: CalendarDate;
  readonly poNumber?: string;
  /** First day without cover as a person reported it; absent: the day after `coverageEndOn`. */
  readonly lapsedOn?: CalendarDate;
  /** How cover was bought again after the lapse; only in REINSTATED. */
  readonly reinstatement?: Reinstatement;
};
export type RenewalState =
  | 'NOT_DUE'
  | 'WINDOW_OPEN'
  | 'RESELLER_CONTACTED'
  | 'QUOTE_REQUESTED'
  | 'QUOTED'
  | 'QUOTE_EXPIRED'
  | 'APPROVED'
  | 'PO_SENT'
  | 'ORDERED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'LAPSED'
  | 'REINSTATEMENT_QUOTED'
  | 'REINSTATED'
  | 'UNRENEWABLE'
  | 'WITHDRAWN';
export type ExclusionReason = 'UNIT_NOT_HELD' | 'RENEWAL_DATE_PASSED' | 'LDOS' | 'NOT_CHOSEN';
export type Quote = {
  readonly quoteNumber: string;
  readonly resellerId: string | null;
  readonly quotedOn: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly amount: string | null;
  readonly currency: string | null;
};

export type Takeback = {
  readonly id: string;
  readonly state: TakebackState;
  readonly route: string | null;
  readonly routeReference: string | null;
  /** Pieces on it; frozen when requested. */
  readonly unitIds: readonly string[];
  /** Base of `takebackRequest`: due, replied or refused. */
  readonly dueFrom: Instant;
  /** Base of `takebackFollowUp`: due or replied. */
  readonly followUpFrom: Instant;
  readonly requestedAt: Instant | null;
  /** Base of `takebackContact`: requested or pickup failed. */
  readonly contactFrom: Instant | null;
  readonly ctbNumber: string | null;
  readonly ctbAt: Instant | null;
  readonly caseNumber: string | null;
  readonly pickupOn: CalendarDate | null;
  /** Labels of the boxes, once packed. */
  readonly boxes?: readonly string[];
  readonly pickedUpAt: Instant | null;
  readonly receivedAt: Instant | null;
  /** Since when nobody answers; null again with a reply or a new request. */
  readonly unresponsiveAt: Instant | null;
  /** Country and zone of the pickup, for business days. */
  readonly siteCountry: string | null;
  readonly siteZone: string | null;
  readonly evidence: readonly Evidence[];
};
export type TakebackState =
  | 'DUE'
  | 'REQUESTED'
  | 'CTB_ISSUED'
  | 'CASE_CONFIRMED'
  | 'PICKUP_SCHEDULED'
  | 'PACKED'
  | 'PICKED_UP'
  | 'RECEIVED'
  | 'CERTIFIED'
  | 'REFUSED'
  | 'UNRESPONSIVE'
  | 'CANCELLED';
export type Evidence = {
  readonly kind: EvidenceKind;
  readonly number: string | null;
  readonly fileId: string | null;
  readonly unitIds: readonly string[];
};
export type EvidenceKind =
  | 'CERTIFICATE_OF_DESTRUCTION'
  | 'RECYCLING_CERTIFICATE'
  | 'RETURN_RECEIPT'
  | 'PROGRAM_STATEMENT';

export type Attestation = {
  readonly id: string;
  readonly state: 'DUE' | 'UNANSWERED' | 'ANSWERED' | 'WITHDRAWN';
  readonly cause: 'YEARLY' | 'END_OF_SUPPORT';
  readonly requestedAt: Instant;
};

export type ComplianceCase = {
  readonly id: string;
  readonly kind: 'PROHIBITED_DISPOSITION' | 'LOSS' | 'VIOLATION_REPORT' | 'UNRESPONSIVE' | 'EVIDENCE_MISMATCH';
  readonly unitIds: readonly string[];
  readonly openedAt: Instant;
  readonly state: 'OPEN' | 'UNDER_REVIEW' | 'CLEARED' | 'VIOLATION_CONFIRMED';
};
