// Made from admin-ui/operations/ by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActInSandboxInput = {
  readonly command: string;
  readonly fields?: unknown;
  readonly note?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly sandboxId: string;
  readonly streamId: string;
};

export type AdvanceSandboxInput = {
  readonly days?: number | null | undefined;
  readonly sandboxId: string;
  readonly to?: string | null | undefined;
  readonly toDate?: string | null | undefined;
  readonly toNext?: boolean | null | undefined;
};

export type ApiKeyState =
  | 'ENDED'
  | 'EXPIRED'
  | 'IN_USE';

export type BatchState =
  | 'CANCELLED'
  | 'DONE'
  | 'PAUSED'
  | 'RUNNING';

export type CancelCommandInput = {
  readonly commandId: string;
};

export type CloseSandboxInput = {
  readonly sandboxId: string;
};

export type CommandFilter = {
  readonly mine?: boolean | null | undefined;
  readonly states?: ReadonlyArray<CommandState> | null | undefined;
  readonly streamId?: string | null | undefined;
  readonly types?: ReadonlyArray<string> | null | undefined;
};

export type CommandState =
  | 'ACCEPTED'
  | 'APPLIED'
  | 'EXPIRED'
  | 'REJECTED';

export type CreateApiKeyInput = {
  readonly expiresAt?: string | null | undefined;
  readonly lastDay?: string | null | undefined;
  readonly name: string;
};

export type DeadlineFilter = {
  readonly clocks?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly owners?: ReadonlyArray<Owner> | null | undefined;
};

export type DonationFilter = {
  readonly final?: boolean | null | undefined;
  readonly fiscalYear?: number | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly nextDueBefore?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly productId?: string | null | undefined;
  readonly programId?: string | null | undefined;
  readonly q?: string | null | undefined;
  readonly requestedFrom?: string | null | undefined;
  readonly requestedTo?: string | null | undefined;
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
};

export type DonationOrder = {
  readonly direction?: OrderDirection | null | undefined;
  readonly field: DonationOrderField;
};

export type DonationOrderField =
  | 'COVERAGE_END_ON'
  | 'NEXT_DUE_AT'
  | 'REQUESTED_AT'
  | 'REQUEST_NUMBER'
  | 'STAGE';

export type EndOfLifeVerdict =
  | 'NOTHING_ANNOUNCED'
  | 'NO_RENEWAL'
  | 'RENEWABLE'
  | 'UNTIL_END';

export type EngineState =
  | 'DOWN'
  | 'PREPARING'
  | 'UP';

export type EntitlementResult =
  | 'AMBIGUOUS'
  | 'ENTITLED'
  | 'LAST_DAY_PASSED'
  | 'NOT_ENTITLED'
  | 'NOT_IN_CUSTODY'
  | 'UNIT_UNKNOWN';

export type EoxFormat =
  | 'CSV'
  | 'JSON';

export type EoxMilestone =
  | 'ANNOUNCED'
  | 'END_OF_CONTRACT_RENEWAL'
  | 'END_OF_FAILURE_ANALYSIS'
  | 'END_OF_SALE'
  | 'END_OF_SECURITY_SUPPORT'
  | 'END_OF_SERVICE_ATTACH'
  | 'END_OF_SOFTWARE_MAINTENANCE'
  | 'LAST_DATE_OF_SUPPORT'
  | 'LAST_SHIP';

export type EoxReviewReason =
  | 'CHECK_DATES'
  | 'DATES_OUT_OF_ORDER'
  | 'RECORDS_MERGED';

export type EoxRowOutcome =
  | 'ACCEPTED'
  | 'CHANGES'
  | 'ERROR'
  | 'NOTHING_ANNOUNCED'
  | 'UNCHANGED';

export type EoxStatusResult =
  | 'NOT_SUPPORTED'
  | 'SUPPORTED'
  | 'UNKNOWN';

export type ForecastBehavior =
  | 'ANSWERS_PROMPTLY'
  | 'NEVER_ANSWERS'
  | 'RENEWS_EVERY_YEAR'
  | 'RETURNS_AT_END_OF_SUPPORT';

export type ImportDonationFactsInput = {
  readonly at: string;
  readonly command: string;
  readonly input?: unknown;
};

export type ImportDonationInput = {
  readonly adminFee?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
  readonly facts: ReadonlyArray<ImportDonationFactsInput>;
  readonly graceSeconds?: number | null | undefined;
  readonly idempotencyKey: string;
  readonly lines: ReadonlyArray<ImportDonationLinesInput>;
  readonly note?: string | null | undefined;
  readonly occurredAt?: string | null | undefined;
  readonly organizationId: string;
  readonly programId: string;
  readonly reason?: string | null | undefined;
  readonly requestNumber: string;
  readonly requestedAt?: string | null | undefined;
  readonly serviceLevel?: string | null | undefined;
  readonly termYears?: number | null | undefined;
};

export type ImportDonationLinesInput = {
  readonly description?: string | null | undefined;
  readonly productId: string;
  readonly quantity: number;
  readonly smartnetEligible?: boolean | null | undefined;
};

export type ImportEoxInput = {
  readonly format: EoxFormat;
  readonly idempotencyKey: string;
  readonly text: string;
};

export type IncidentClass =
  | 'DAMAGED'
  | 'DOA'
  | 'LOGISTICAL_MISSHIP'
  | 'LOST'
  | 'MANUFACTURING_MISSHIP'
  | 'MISSING_ACCESSORY'
  | 'OVER_SHIPMENT'
  | 'SHORT_SHIPMENT';

export type MailFormat =
  | 'HTML'
  | 'PLAIN_TEXT';

export type MessageFilter = {
  readonly donationId?: string | null | undefined;
  readonly kinds?: ReadonlyArray<MessageKind> | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly q?: string | null | undefined;
  readonly states?: ReadonlyArray<MessageState> | null | undefined;
};

export type MessageKind =
  | 'LETTER'
  | 'MAIL'
  | 'PHONE_TASK'
  | 'TASK';

export type MessageState =
  | 'DELIVERED'
  | 'PENDING'
  | 'SUPPRESSED';

export type NudgeInput = {
  readonly streamId: string;
};

export type OpenSandboxInput = {
  readonly donationId?: string | null | undefined;
  readonly template?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganizationFilter = {
  readonly country?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly q?: string | null | undefined;
  readonly states?: ReadonlyArray<OrganizationState> | null | undefined;
  readonly unresponsive?: boolean | null | undefined;
};

export type OrganizationOrder = {
  readonly direction?: OrderDirection | null | undefined;
  readonly field: OrganizationOrderField;
};

export type OrganizationOrderField =
  | 'COUNTRY'
  | 'NAME'
  | 'STATE';

export type OrganizationState =
  | 'CLOSING'
  | 'DISSOLVED'
  | 'INELIGIBLE'
  | 'MERGED_INTO'
  | 'REQUALIFICATION_DUE'
  | 'UNVALIDATED'
  | 'VALIDATED'
  | 'VALIDATION_PENDING';

export type Owner =
  | 'ADMINISTRATOR'
  | 'DONOR'
  | 'NOBODY'
  | 'OFFICER'
  | 'RECIPIENT'
  | 'VENDOR';

export type PolicyVersionState =
  | 'DRAFT'
  | 'PUBLISHED';

export type PortfolioForecastState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

export type PortfolioKind =
  | 'COVER_END'
  | 'DEADLINE'
  | 'EVENT'
  | 'MESSAGE'
  | 'REFUSAL'
  | 'STAGE'
  | 'TASK';

export type PortfolioUnit =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

export type PublishPolicyInput = {
  readonly programId: string;
  readonly reason: string;
  readonly version: number;
};

export type ReconciliationKind =
  | 'NOT_COMPARED'
  | 'NOT_LISTED'
  | 'STATUS'
  | 'UNKNOWN_HERE';

export type RevokeApiKeyInput = {
  readonly id: string;
};

export type RmaFilter = {
  readonly donationId?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly q?: string | null | undefined;
  readonly states?: ReadonlyArray<RmaState> | null | undefined;
};

export type RmaState =
  | 'BOOKED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'LIABLE'
  | 'ON_HOLD'
  | 'OPEN'
  | 'REPLACEMENT_RECEIVED'
  | 'RETURNED'
  | 'RETURN_OVERDUE';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'INTEGRATION'
  | 'PROGRAM_OFFICER'
  | 'RECIPIENT'
  | 'SYSTEM';

export type SandboxState =
  | 'BUSY'
  | 'CLOSED'
  | 'FAILED'
  | 'OPENING'
  | 'READY';

export type SandboxStepState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'REFUSED'
  | 'RUNNING'
  | 'STOPPED';

export type SaveCalendarInput = {
  readonly calendar?: unknown;
  readonly country: string;
  readonly programId: string;
  readonly reason: string;
};

export type SaveHelpRouteInput = {
  readonly key: string;
  readonly programId: string;
  readonly reason: string;
  readonly route?: unknown;
};

export type SavePolicyInput = {
  readonly document: unknown;
  readonly programId: string;
  readonly reason: string;
};

export type SaveProgramInput = {
  readonly labels?: unknown;
  readonly name?: string | null | undefined;
  readonly programId: string;
  readonly reason: string;
  readonly rights?: unknown;
};

export type SaveResellerInput = {
  readonly active?: boolean;
  readonly areas?: ReadonlyArray<string>;
  readonly countries?: ReadonlyArray<string>;
  readonly email?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly reason: string;
  readonly version?: number;
  readonly website?: string | null | undefined;
};

export type SaveTemplateInput = {
  readonly language?: string;
  readonly name: string;
  readonly programId: string;
  readonly reason: string;
  readonly words?: unknown;
};

export type Stage =
  | 'APPROVED'
  | 'AWAITING_CONTRACT'
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONTRACT_OVERDUE'
  | 'DENIED'
  | 'DONOR_REVIEW'
  | 'END_OF_SUPPORT'
  | 'LAPSED'
  | 'ONBOARDING'
  | 'PARTIALLY_SHIPPED'
  | 'RENEWAL_WINDOW'
  | 'REQUESTED'
  | 'SUPPORTED'
  | 'SUPPORT_NOT_INCLUDED'
  | 'TAKEBACK';

export type StartAdoptionInput = {
  readonly donationIds?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey: string;
  readonly policyVersion: number;
  readonly programId: string;
  readonly reason: string;
};

export type StartPortfolioForecastInput = {
  readonly behavior?: ForecastBehavior;
  readonly by?: PortfolioUnit;
  readonly filter?: DonationFilter | null | undefined;
  readonly until: string;
};

export type StopPortfolioForecastInput = {
  readonly id: string;
};

export type StopSandboxInput = {
  readonly sandboxId: string;
};

export type TakeoverKind =
  | 'CHANGED'
  | 'FIRST'
  | 'SAME'
  | 'UNKNOWN';

export type TimelineKind =
  | 'DEADLINE'
  | 'EVENT'
  | 'FACT';

export type VendorAccountFilter = {
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly q?: string | null | undefined;
  readonly states?: ReadonlyArray<VendorAccountState> | null | undefined;
};

export type VendorAccountOrder = {
  readonly direction?: OrderDirection | null | undefined;
  readonly field: VendorAccountOrderField;
};

export type VendorAccountOrderField =
  | 'NEXT_DUE_AT'
  | 'STATE';

export type VendorAccountState =
  | 'ACTIVATION_MAIL_LATE'
  | 'ACTIVATION_MAIL_RECEIVED'
  | 'ACTIVE'
  | 'DISABLED'
  | 'FORM_STARTED'
  | 'NOT_STARTED'
  | 'REGISTERED_GUEST'
  | 'SUBMITTED'
  | 'SUPERSEDED';

export type WhatIfState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED';

export type DonationCoverageQueryVariables = Exact<{
  id: string;
}>;


export type DonationCoverageQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly endOfLifeOutlook: ReadonlyArray<{ readonly unitId: string, readonly productId: string, readonly verdict: EndOfLifeVerdict, readonly sentence: string, readonly announcedOn: string | null, readonly coverEndOn: string | null, readonly endOfContractRenewalOn: string | null, readonly lastDateOfSupportOn: string | null, readonly lastChanceOn: string | null }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly serviceProgram: string | null, readonly billToSiteId: string | null, readonly customerId: string | null, readonly vendorStatus: string | null, readonly vendorStatusAt: string | null, readonly statusDiffers: boolean, readonly endedOn: string | null, readonly entitledOrganization: { readonly id: string, readonly name: string | null } | null, readonly reconciliation: { readonly reconciledAt: string | null, readonly items: ReadonlyArray<{ readonly kind: ReconciliationKind, readonly sentence: string }> } }>, readonly associations: ReadonlyArray<{ readonly id: string, readonly revokedBecause: string | null, readonly vendorMessage: string | null, readonly fix: { readonly sentence: string, readonly owner: Owner, readonly helpRoute: { readonly label: string, readonly target: string | null } | null } | null }>, readonly renewals: ReadonlyArray<{ readonly id: string, readonly poNumber: string | null, readonly coTerminationOn: string | null, readonly lapsedOn: string | null, readonly lastChanceOn: string | null, readonly reinstatement: { readonly at: string, readonly backdatedFrom: string | null, readonly fee: string | null, readonly currency: string | null, readonly inspectionRequired: boolean | null } | null, readonly excluded: ReadonlyArray<{ readonly unitId: string, readonly sentence: string }>, readonly terms: { readonly periodFrom: string, readonly periodTo: string | null, readonly coTerminated: boolean, readonly lines: ReadonlyArray<{ readonly unitId: string, readonly proposedEndOn: string | null, readonly excludedBecause: string | null, readonly days: number | null, readonly fullPeriodDays: number }> } | null, readonly trueUp: { readonly dropUnitIds: ReadonlyArray<string>, readonly add: ReadonlyArray<{ readonly unitId: string, readonly why: string }> }, readonly takeover: { readonly kind: TakeoverKind, readonly checks: ReadonlyArray<string>, readonly unitIdsWithoutSite: ReadonlyArray<string>, readonly unitIdsNotListed: ReadonlyArray<string> } }> } | null };

export type DonationReturnQueryVariables = Exact<{
  id: string;
}>;


export type DonationReturnQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly lossReportsAwaited: ReadonlyArray<string>, readonly taxHints: ReadonlyArray<{ readonly unitId: string, readonly cause: string, readonly on: string, readonly reviewBy: string, readonly note: string }>, readonly takebacks: ReadonlyArray<{ readonly id: string, readonly boxes: ReadonlyArray<string>, readonly refusedAt: string | null, readonly refusalReason: string | null, readonly unresponsiveAt: string | null, readonly routes: ReadonlyArray<{ readonly route: string, readonly officerOnly: boolean, readonly unitIds: ReadonlyArray<string> }> }> } | null };

export type EoxReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type EoxReviewsQuery = { readonly eoxReviews: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly productId: string, readonly reason: EoxReviewReason, readonly sentence: string, readonly dueOn: string }> } };

export type PreviewEoxImportQueryVariables = Exact<{
  text: string;
  format: EoxFormat;
}>;


export type PreviewEoxImportQuery = { readonly previewEoxImport: { readonly problem: string | null, readonly ignoredHeads: ReadonlyArray<string>, readonly page: number, readonly lastPage: number, readonly rows: ReadonlyArray<{ readonly row: number, readonly productId: string | null, readonly outcome: EoxRowOutcome, readonly endOfSaleOn: string | null, readonly endOfContractRenewalOn: string | null, readonly lastDateOfSupportOn: string | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type EoxRowPartsFragment = { readonly row: number, readonly productId: string | null, readonly outcome: EoxRowOutcome, readonly endOfSaleOn: string | null, readonly endOfContractRenewalOn: string | null, readonly lastDateOfSupportOn: string | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string }> };

export type ImportEoxMutationVariables = Exact<{
  input: ImportEoxInput;
}>;


export type ImportEoxMutation = { readonly importEox:
    | { readonly __typename: 'ImportEoxSuccess', readonly rows: ReadonlyArray<{ readonly row: number, readonly productId: string | null, readonly outcome: EoxRowOutcome, readonly endOfSaleOn: string | null, readonly endOfContractRenewalOn: string | null, readonly lastDateOfSupportOn: string | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type DonationListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  orderBy?: DonationOrder | null | undefined;
  filter?: DonationFilter | null | undefined;
}>;


export type DonationListQuery = { readonly donations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly requestNumber: string, readonly stage: Stage, readonly final: boolean, readonly requestedAt: string, readonly unitCount: number, readonly heldCount: number, readonly coverageEndOn: string | null, readonly nextDueAt: string | null, readonly overdueCount: number, readonly holdCount: number, readonly version: number, readonly zone: string, readonly organization: { readonly id: string, readonly name: string | null }, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null }> } };

export type StageCountsQueryVariables = Exact<{
  filter?: DonationFilter | null | undefined;
}>;


export type StageCountsQuery = { readonly stageCounts: ReadonlyArray<{ readonly stage: Stage, readonly count: number }> };

export type DonationPageQueryVariables = Exact<{
  id: string;
}>;


export type DonationPageQuery = { readonly donation: { readonly programId: string, readonly policyVersion: number, readonly stageSince: string | null, readonly fiscalYear: number, readonly agreementSignedAt: string | null, readonly approvedAt: string | null, readonly allShippedAt: string | null, readonly closedAt: string | null, readonly termYears: number, readonly serviceLevel: string, readonly adminFee: string | null, readonly currency: string | null, readonly id: string, readonly requestNumber: string, readonly stage: Stage, readonly final: boolean, readonly requestedAt: string, readonly unitCount: number, readonly heldCount: number, readonly coverageEndOn: string | null, readonly nextDueAt: string | null, readonly overdueCount: number, readonly holdCount: number, readonly version: number, readonly zone: string, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reason: string | null, readonly code: string | null, readonly suggested: number | null }>, readonly pendingCommands: ReadonlyArray<{ readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly lineNumber: number, readonly productId: string, readonly substitutedForProductId: string | null, readonly expectedOn: string | null, readonly description: string | null, readonly quantity: number, readonly shippedQuantity: number, readonly smartnetEligible: boolean, readonly supplementary: boolean, readonly state: string, readonly contractNumber: string | null, readonly contractEndOn: string | null, readonly withoutContractBecause: string | null }>, readonly shipments: ReadonlyArray<{ readonly id: string, readonly salesOrderNumber: string, readonly carrier: string | null, readonly trackingNumber: string | null, readonly shippedAt: string, readonly deliveredAt: string | null, readonly state: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: number }> }>, readonly units: ReadonlyArray<{ readonly id: string, readonly lineId: string, readonly productId: string, readonly serialNumber: string | null, readonly state: string }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly state: string, readonly startOn: string | null, readonly endOn: string | null, readonly activatedAt: string | null, readonly expectedFrom: string | null, readonly serviceLevel: string, readonly termNumber: number, readonly shared: boolean, readonly lineIds: ReadonlyArray<string>, readonly predecessorId: string | null }>, readonly associations: ReadonlyArray<{ readonly id: string, readonly contractId: string, readonly accountId: string, readonly state: string, readonly openedAt: string, readonly attemptCount: number, readonly lastSubmittedAt: string | null, readonly rejectionReason: string | null, readonly account: { readonly id: string, readonly state: VendorAccountState, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }>, readonly serialCorrections: ReadonlyArray<{ readonly id: string, readonly contractId: string, readonly unitId: string, readonly before: string | null, readonly after: string | null, readonly cause: string, readonly openedAt: string, readonly state: string }>, readonly renewals: ReadonlyArray<{ readonly id: string, readonly contractId: string, readonly termNumber: number, readonly coverageEndOn: string, readonly state: string, readonly includedUnitIds: ReadonlyArray<string>, readonly excludedCount: number, readonly resellerId: string | null, readonly quoteNumber: string | null, readonly quoteValidUntil: string | null, readonly quoteAmount: string | null, readonly quoteCurrency: string | null, readonly orderedAt: string | null, readonly confirmedAt: string | null, readonly newEndOn: string | null, readonly reseller: { readonly id: string, readonly name: string } | null }>, readonly takebacks: ReadonlyArray<{ readonly id: string, readonly state: string, readonly route: string | null, readonly routeReference: string | null, readonly unitIds: ReadonlyArray<string>, readonly requestedAt: string | null, readonly ctbNumber: string | null, readonly caseNumber: string | null, readonly pickupOn: string | null, readonly pickedUpAt: string | null, readonly receivedAt: string | null, readonly evidenceCount: number }>, readonly attestations: ReadonlyArray<{ readonly id: string, readonly state: string, readonly cause: string, readonly requestedAt: string }>, readonly holds: ReadonlyArray<{ readonly id: string, readonly state: string, readonly placedAt: string, readonly complianceCaseId: string | null }>, readonly complianceCases: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly unitIds: ReadonlyArray<string>, readonly openedAt: string }>, readonly accounts: ReadonlyArray<{ readonly id: string, readonly state: VendorAccountState, readonly activatedAt: string | null, readonly contact: { readonly id: string, readonly name: string | null } | null }>, readonly organization: { readonly id: string, readonly name: string | null, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly role: string, readonly current: boolean }> }, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null, readonly supportCases: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly state: string, readonly unitId: string }>, readonly rmas: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: RmaState, readonly caseId: string }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly class: IncidentClass, readonly state: string, readonly shipmentId: string, readonly unitIds: ReadonlyArray<string>, readonly reportedAt: string, readonly confirmedAt: string | null, readonly resolution: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly statement: string | null, readonly confirmationOverdue: boolean }> } | null };

export type DonationUnitsQueryVariables = Exact<{
  id: string;
}>;


export type DonationUnitsQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly units: ReadonlyArray<{ readonly id: string, readonly lineId: string, readonly productId: string, readonly serialNumber: string | null, readonly state: string, readonly powersOn: boolean | null, readonly deliveredAt: string | null, readonly siteCountry: string | null, readonly warrantyEndsOn: string, readonly lossKind: string | null, readonly lostOn: string | null, readonly replacesUnitId: string | null, readonly replacedByUnitId: string | null, readonly certified: boolean, readonly coverageGaps: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly custodian: { readonly id: string, readonly name: string | null } | null, readonly coverage: ReadonlyArray<{ readonly id: string, readonly contractId: string, readonly startOn: string, readonly endOn: string, readonly listed: string, readonly ended: boolean }>, readonly entitlement: { readonly result: EntitlementResult, readonly sentence: string, readonly asOf: string, readonly weakestLink: string | null, readonly benefitsWithoutCase: ReadonlyArray<string>, readonly benefitsWithCase: ReadonlyArray<string>, readonly warrantyRoute: boolean, readonly notes: ReadonlyArray<string>, readonly links: ReadonlyArray<{ readonly link: string, readonly passes: boolean, readonly failure: string | null }>, readonly nextStep: { readonly step: string, readonly owner: string, readonly helpRoute: string | null, readonly on: string | null, readonly place: { readonly label: string, readonly target: string | null, readonly steps: ReadonlyArray<string> } | null } | null, readonly replacement: { readonly unitId: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly guide: { readonly label: string, readonly target: string | null } | null } }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string | null }> } | null };

export type EntitlementPartsFragment = { readonly result: EntitlementResult, readonly sentence: string, readonly asOf: string, readonly weakestLink: string | null, readonly benefitsWithoutCase: ReadonlyArray<string>, readonly benefitsWithCase: ReadonlyArray<string>, readonly warrantyRoute: boolean, readonly notes: ReadonlyArray<string>, readonly links: ReadonlyArray<{ readonly link: string, readonly passes: boolean, readonly failure: string | null }>, readonly nextStep: { readonly step: string, readonly owner: string, readonly helpRoute: string | null, readonly on: string | null, readonly place: { readonly label: string, readonly target: string | null, readonly steps: ReadonlyArray<string> } | null } | null, readonly replacement: { readonly unitId: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly guide: { readonly label: string, readonly target: string | null } | null };

export type EntitlementCheckQueryVariables = Exact<{
  serialNumber: string;
  productId?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EntitlementCheckQuery = { readonly entitlement: { readonly donationId: string | null, readonly productIds: ReadonlyArray<string>, readonly result: EntitlementResult, readonly sentence: string, readonly asOf: string, readonly weakestLink: string | null, readonly benefitsWithoutCase: ReadonlyArray<string>, readonly benefitsWithCase: ReadonlyArray<string>, readonly warrantyRoute: boolean, readonly notes: ReadonlyArray<string>, readonly links: ReadonlyArray<{ readonly link: string, readonly passes: boolean, readonly failure: string | null }>, readonly nextStep: { readonly step: string, readonly owner: string, readonly helpRoute: string | null, readonly on: string | null, readonly place: { readonly label: string, readonly target: string | null, readonly steps: ReadonlyArray<string> } | null } | null, readonly replacement: { readonly unitId: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly guide: { readonly label: string, readonly target: string | null } | null } };

export type DonationTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
}>;


export type DonationTimelineQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly kind: TimelineKind, readonly type: string, readonly sentence: string, readonly messages: ReadonlyArray<string>, readonly actor: string, readonly actorName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly commandId: string | null, readonly data: unknown }> } } | null };

export type DonationMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DonationMessagesQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly messages: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly state: MessageState, readonly suppressedBecause: string | null, readonly template: string, readonly addressee: string, readonly address: string | null, readonly subject: string | null, readonly body: string | null, readonly dueAt: string, readonly deliveredAt: string | null, readonly streamId: string, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null }> } } | null };

export type DonationForecastQueryVariables = Exact<{
  id: string;
  until: string;
  behavior: ForecastBehavior;
}>;


export type DonationForecastQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly forecast: { readonly until: string, readonly assumptions: ReadonlyArray<string>, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly at: string, readonly date: string, readonly kind: string, readonly name: string, readonly sentence: string, readonly streamId: string }> } } | null };

export type DonationEngineQueryVariables = Exact<{
  id: string;
}>;


export type DonationEngineQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly version: number, readonly stage: Stage, readonly deadlines: ReadonlyArray<{ readonly key: string }>, readonly engineView: { readonly answered: boolean, readonly now: string | null, readonly seq: number | null, readonly storedSeq: number, readonly agrees: boolean, readonly difference: string | null, readonly runId: string | null, readonly historyLength: number | null, readonly dueKeys: ReadonlyArray<string>, readonly state: unknown } | null } | null };

export type RequestHistoryQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  requestNumber?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RequestHistoryQuery = { readonly requestHistory:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestHistoryPage', readonly from: string | null, readonly to: string | null, readonly isDefault: boolean, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly requestNumber: string, readonly stage: Stage, readonly final: boolean, readonly requestedAt: string, readonly unitCount: number, readonly heldCount: number, readonly coverageEndOn: string | null, readonly nextDueAt: string | null, readonly overdueCount: number, readonly holdCount: number, readonly version: number, readonly zone: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly lineNumber: number, readonly productId: string, readonly quantity: number, readonly contractNumber: string | null, readonly contractEndOn: string | null, readonly withoutContractBecause: string | null }>, readonly organization: { readonly id: string, readonly name: string | null }, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null }> }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type ForecastBehaviorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ForecastBehaviorsQuery = { readonly forecastBehaviors: ReadonlyArray<{ readonly behavior: ForecastBehavior, readonly title: string, readonly assumptions: ReadonlyArray<string> }> };

export type PortfolioForecastQueryVariables = Exact<{
  id: string;
}>;


export type PortfolioForecastQuery = { readonly portfolioForecast: { readonly id: string, readonly state: PortfolioForecastState, readonly asOf: string, readonly until: string, readonly by: PortfolioUnit, readonly behavior: ForecastBehavior, readonly assumptions: ReadonlyArray<string>, readonly total: number, readonly looked: number, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly total: number, readonly totals: ReadonlyArray<{ readonly kind: PortfolioKind, readonly total: number }> }> } | null };

export type StartPortfolioForecastMutationVariables = Exact<{
  input: StartPortfolioForecastInput;
}>;


export type StartPortfolioForecastMutation = { readonly startPortfolioForecast: { readonly __typename: 'PortfolioForecastSuccess', readonly forecast: { readonly id: string } } };

export type StopPortfolioForecastMutationVariables = Exact<{
  input: StopPortfolioForecastInput;
}>;


export type StopPortfolioForecastMutation = { readonly stopPortfolioForecast:
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'PortfolioForecastSuccess', readonly forecast: { readonly id: string, readonly state: PortfolioForecastState } }
   };

export type PortfolioPartsFragment = { readonly id: string, readonly state: PortfolioForecastState, readonly asOf: string, readonly until: string, readonly by: PortfolioUnit, readonly behavior: ForecastBehavior, readonly assumptions: ReadonlyArray<string>, readonly total: number, readonly looked: number, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly total: number, readonly totals: ReadonlyArray<{ readonly kind: PortfolioKind, readonly total: number }> }> };

export type PortfolioPeriodQueryVariables = Exact<{
  id: string;
  from: string;
}>;


export type PortfolioPeriodQuery = { readonly portfolioForecast: { readonly id: string, readonly buckets: ReadonlyArray<{ readonly from: string, readonly counts: ReadonlyArray<{ readonly kind: PortfolioKind, readonly name: string, readonly title: string, readonly to: string | null, readonly total: number, readonly examples: ReadonlyArray<{ readonly donationId: string, readonly date: string, readonly donation: { readonly id: string, readonly requestNumber: string } | null }> }> }> } | null };

export type PreviewImportQueryVariables = Exact<{
  input: ImportDonationInput;
}>;


export type PreviewImportQuery = { readonly previewImport: { readonly stage: Stage | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly path: string | null, readonly message: string }>, readonly story: ReadonlyArray<{ readonly date: string, readonly kind: string, readonly sentence: string }>, readonly skipped: ReadonlyArray<{ readonly date: string, readonly sentence: string }>, readonly next: ReadonlyArray<{ readonly date: string, readonly kind: string, readonly sentence: string }> } };

export type ImportDonationMutationVariables = Exact<{
  input: ImportDonationInput;
}>;


export type ImportDonationMutation = { readonly importDonation:
    | { readonly __typename: 'CommandAccepted' }
    | { readonly __typename: 'DonationChanged', readonly donation: { readonly id: string } }
    | { readonly __typename: 'ForbiddenError', readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly message: string }
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'RefusedError', readonly message: string }
    | { readonly __typename: 'StaleVersionError', readonly message: string }
    | { readonly __typename: 'ValidationError', readonly message: string }
   };

export type OrganizationListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  orderBy?: OrganizationOrder | null | undefined;
  filter?: OrganizationFilter | null | undefined;
}>;


export type OrganizationListQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly state: OrganizationState, readonly country: string, readonly zone: string | null, readonly frozenReason: string | null, readonly unresponsiveSince: string | null, readonly version: number, readonly contacts: ReadonlyArray<{ readonly id: string }> }> } };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly id: string, readonly name: string | null, readonly state: OrganizationState, readonly country: string, readonly zone: string | null, readonly orgType: string | null, readonly programId: string, readonly frozenReason: string | null, readonly submittedAt: string | null, readonly requalificationDueAt: string | null, readonly unresponsiveSince: string | null, readonly lastReplyAt: string | null, readonly dissolvedOn: string | null, readonly version: number, readonly details: unknown, readonly notices: ReadonlyArray<{ readonly kind: string, readonly sentence: string }>, readonly mergedInto: { readonly id: string, readonly name: string | null } | null, readonly mergerWith: { readonly id: string, readonly name: string | null } | null, readonly lastContact: { readonly id: string, readonly name: string | null } | null, readonly contacts: ReadonlyArray<{ readonly id: string, readonly role: string, readonly current: boolean, readonly isResellerEmployee: boolean, readonly emailStatus: string, readonly leavingOn: string | null, readonly leftAt: string | null, readonly name: string | null, readonly email: string | null, readonly details: unknown, readonly successor: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly state: VendorAccountState, readonly version: number } | null }>, readonly donations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly requestNumber: string, readonly stage: Stage, readonly final: boolean, readonly requestedAt: string, readonly unitCount: number, readonly heldCount: number, readonly coverageEndOn: string | null, readonly nextDueAt: string | null, readonly overdueCount: number, readonly holdCount: number, readonly version: number, readonly zone: string, readonly organization: { readonly id: string, readonly name: string | null }, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null }> }, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner }>, readonly pendingCommands: ReadonlyArray<{ readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reason: string | null, readonly code: string | null, readonly suggested: number | null }>, readonly newRequest: { readonly allowed: boolean, readonly reason: string | null } | null } | null };

export type OrganizationTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
}>;


export type OrganizationTimelineQuery = { readonly organization: { readonly id: string, readonly zone: string | null, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly kind: TimelineKind, readonly type: string, readonly sentence: string, readonly messages: ReadonlyArray<string>, readonly actor: string, readonly actorName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly commandId: string | null, readonly data: unknown }> } } | null };

export type OrganizationEngineQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationEngineQuery = { readonly organization: { readonly id: string, readonly zone: string | null, readonly version: number, readonly deadlines: ReadonlyArray<{ readonly key: string }>, readonly engineView: { readonly answered: boolean, readonly now: string | null, readonly seq: number | null, readonly storedSeq: number, readonly agrees: boolean, readonly difference: string | null, readonly runId: string | null, readonly historyLength: number | null, readonly dueKeys: ReadonlyArray<string>, readonly state: unknown } | null } | null };

export type AccountListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  orderBy?: VendorAccountOrder | null | undefined;
  filter?: VendorAccountFilter | null | undefined;
}>;


export type AccountListQuery = { readonly accounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: VendorAccountState, readonly origin: string | null, readonly attempt: number, readonly activatedAt: string | null, readonly donationCount: number, readonly nextDueAt: string | null, readonly version: number, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null }> } };

export type AccountPageQueryVariables = Exact<{
  id: string;
}>;


export type AccountPageQuery = { readonly account: { readonly id: string, readonly state: VendorAccountState, readonly origin: string | null, readonly attempt: number, readonly submittedAt: string | null, readonly activatedAt: string | null, readonly donationCount: number, readonly nextDueAt: string | null, readonly version: number, readonly details: unknown, readonly profileReviewedAt: string | null, readonly disabledFrom: string | null, readonly companyDiffers: boolean, readonly mailLanguage: string, readonly mailFormat: MailFormat, readonly access: { readonly kind: string, readonly explanation: string | null, readonly partnerUrlFollowedAt: string | null, readonly partnerStepOpen: boolean } | null, readonly contact: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly role: string } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner }>, readonly pendingCommands: ReadonlyArray<{ readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reason: string | null, readonly code: string | null, readonly suggested: number | null }> } | null };

export type AccountTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
}>;


export type AccountTimelineQuery = { readonly account: { readonly id: string, readonly organization: { readonly id: string, readonly zone: string | null } | null, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly kind: TimelineKind, readonly type: string, readonly sentence: string, readonly messages: ReadonlyArray<string>, readonly actor: string, readonly actorName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly commandId: string | null, readonly data: unknown }> } } | null };

export type AccountEngineQueryVariables = Exact<{
  id: string;
}>;


export type AccountEngineQuery = { readonly account: { readonly id: string, readonly version: number, readonly organization: { readonly id: string, readonly zone: string | null } | null, readonly deadlines: ReadonlyArray<{ readonly key: string }>, readonly engineView: { readonly answered: boolean, readonly now: string | null, readonly seq: number | null, readonly storedSeq: number, readonly agrees: boolean, readonly difference: string | null, readonly runId: string | null, readonly historyLength: number | null, readonly dueKeys: ReadonlyArray<string>, readonly state: unknown } | null } | null };

export type EoxListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  q?: string | null | undefined;
}>;


export type EoxListQuery = { readonly eoxRecords: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly productId: string, readonly version: number, readonly bulletin: string | null, readonly bulletinUrl: string | null, readonly description: string | null, readonly merged: boolean, readonly outOfOrder: boolean, readonly announcedOn: string | null, readonly endOfSaleOn: string | null, readonly lastShipOn: string | null, readonly endOfSoftwareMaintenanceOn: string | null, readonly endOfSecuritySupportOn: string | null, readonly endOfFailureAnalysisOn: string | null, readonly endOfServiceAttachOn: string | null, readonly endOfContractRenewalOn: string | null, readonly lastDateOfSupportOn: string | null, readonly updatedOn: string | null, readonly recordedAt: string, readonly migrations: ReadonlyArray<{ readonly productId: string, readonly productName: string | null }> }> } };

export type ProgramListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramListQuery = { readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly policyVersion: number, readonly zone: string, readonly termYears: number, readonly serviceLevel: string, readonly takebackRoutes: ReadonlyArray<string>, readonly prohibitedDispositions: ReadonlyArray<string> }> };

export type DeadlinePartsFragment = { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner };

export type DeadlineRowFragment = { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string | null } } | null, readonly account: { readonly id: string, readonly version: number, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null, readonly version: number } | null };

export type DonationRowFragment = { readonly id: string, readonly requestNumber: string, readonly stage: Stage, readonly final: boolean, readonly requestedAt: string, readonly unitCount: number, readonly heldCount: number, readonly coverageEndOn: string | null, readonly nextDueAt: string | null, readonly overdueCount: number, readonly holdCount: number, readonly version: number, readonly zone: string, readonly organization: { readonly id: string, readonly name: string | null }, readonly waitingFor: { readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner } | null };

export type CommandRowFragment = { readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null };

export type ActionPartsFragment = { readonly command: string, readonly allowed: boolean, readonly reason: string | null, readonly code: string | null, readonly suggested: number | null };

export type TimelinePartsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly kind: TimelineKind, readonly type: string, readonly sentence: string, readonly messages: ReadonlyArray<string>, readonly actor: string, readonly actorName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly commandId: string | null, readonly data: unknown }> };

export type MessageRowFragment = { readonly id: string, readonly kind: MessageKind, readonly state: MessageState, readonly suppressedBecause: string | null, readonly template: string, readonly addressee: string, readonly address: string | null, readonly subject: string | null, readonly body: string | null, readonly dueAt: string, readonly deliveredAt: string | null, readonly streamId: string, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null };

export type EnginePartsFragment = { readonly answered: boolean, readonly now: string | null, readonly seq: number | null, readonly storedSeq: number, readonly agrees: boolean, readonly difference: string | null, readonly runId: string | null, readonly historyLength: number | null, readonly dueKeys: ReadonlyArray<string>, readonly state: unknown };

export type ProgramOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramOverviewQuery = { readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly policyVersion: number, readonly zone: string, readonly termYears: number, readonly versions: ReadonlyArray<{ readonly version: number, readonly state: PolicyVersionState, readonly openDonations: number }> }> };

export type ProgramPageQueryVariables = Exact<{
  id: string;
}>;


export type ProgramPageQuery = { readonly program: { readonly id: string, readonly name: string, readonly zone: string, readonly termYears: number, readonly serviceLevel: string, readonly labels: unknown, readonly versions: ReadonlyArray<{ readonly version: number, readonly state: PolicyVersionState, readonly createdAt: string, readonly createdBy: string | null, readonly publishedAt: string | null, readonly publishedBy: string | null, readonly openDonations: number }> } | null, readonly batches: ReadonlyArray<{ readonly id: string, readonly state: BatchState, readonly programId: string, readonly policyVersion: number, readonly reason: string, readonly by: string, readonly createdAt: string, readonly finishedAt: string | null, readonly total: number, readonly pending: number, readonly sent: number, readonly done: number, readonly failed: number, readonly left: number }> };

export type VersionRowFragment = { readonly version: number, readonly state: PolicyVersionState, readonly createdAt: string, readonly createdBy: string | null, readonly publishedAt: string | null, readonly publishedBy: string | null, readonly openDonations: number };

export type BatchRowFragment = { readonly id: string, readonly state: BatchState, readonly programId: string, readonly policyVersion: number, readonly reason: string, readonly by: string, readonly createdAt: string, readonly finishedAt: string | null, readonly total: number, readonly pending: number, readonly sent: number, readonly done: number, readonly failed: number, readonly left: number };

export type VersionPageQueryVariables = Exact<{
  id: string;
  version: number;
}>;


export type VersionPageQuery = { readonly program: { readonly id: string, readonly name: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly state: PolicyVersionState, readonly createdAt: string, readonly createdBy: string | null, readonly publishedAt: string | null, readonly publishedBy: string | null, readonly openDonations: number }> } | null, readonly policyVersion: { readonly version: number, readonly state: PolicyVersionState, readonly createdAt: string, readonly createdBy: string | null, readonly publishedAt: string | null, readonly publishedBy: string | null, readonly openDonations: number, readonly clocks: ReadonlyArray<{ readonly clock: string, readonly waitingFor: string, readonly owner: string, readonly kind: string, readonly zone: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly when: string, readonly kind: string, readonly sends: ReadonlyArray<string> }> }> } | null };

export type VersionDocumentsQueryVariables = Exact<{
  id: string;
  one: number;
  other: number;
}>;


export type VersionDocumentsQuery = { readonly one: { readonly document: unknown } | null, readonly other: { readonly document: unknown } | null };

export type WhatIfPageQueryVariables = Exact<{
  programId: string;
  version: number;
  until: string;
  first: number;
  offset: number;
}>;


export type WhatIfPageQuery = { readonly policyWhatIf: { readonly id: string, readonly state: WhatIfState, readonly asOf: string, readonly until: string, readonly total: number, readonly looked: number, readonly changed: number, readonly added: number, readonly removed: number, readonly moved: number, readonly dates: number, readonly messages: ReadonlyArray<{ readonly name: string, readonly title: string, readonly to: string, readonly as: string, readonly before: number, readonly after: number, readonly moved: number }>, readonly kinds: ReadonlyArray<{ readonly as: string, readonly before: number, readonly after: number }>, readonly donations: ReadonlyArray<{ readonly id: string, readonly requestNumber: string, readonly policyVersion: number, readonly added: number, readonly removed: number, readonly moved: number, readonly dates: ReadonlyArray<{ readonly clock: string, readonly subject: string, readonly from: string | null, readonly to: string | null }> }> } | null };

export type BatchPageQueryVariables = Exact<{
  id: string;
}>;


export type BatchPageQuery = { readonly batch: { readonly id: string, readonly state: BatchState, readonly programId: string, readonly policyVersion: number, readonly reason: string, readonly by: string, readonly createdAt: string, readonly finishedAt: string | null, readonly total: number, readonly pending: number, readonly sent: number, readonly done: number, readonly failed: number, readonly left: number, readonly items: ReadonlyArray<{ readonly position: number, readonly streamId: string, readonly code: string | null, readonly message: string | null, readonly donation: { readonly id: string, readonly requestNumber: string } | null }> } | null };

export type StopWhatIfMutationVariables = Exact<{
  id: string;
}>;


export type StopWhatIfMutation = { readonly stopWhatIf:
    | { readonly __typename: 'NotFoundError' }
    | { readonly __typename: 'StopWhatIfSuccess' }
   };

export type PublishPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type PublishPolicyMutation = { readonly publishPolicy:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SavePolicySuccess' }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type StartAdoptionMutationVariables = Exact<{
  input: StartAdoptionInput;
}>;


export type StartAdoptionMutation = { readonly startAdoption:
    | { readonly __typename: 'BatchSuccess', readonly batch: { readonly id: string, readonly state: BatchState, readonly programId: string, readonly policyVersion: number, readonly reason: string, readonly by: string, readonly createdAt: string, readonly finishedAt: string | null, readonly total: number, readonly pending: number, readonly sent: number, readonly done: number, readonly failed: number, readonly left: number } }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type PauseBatchMutationVariables = Exact<{
  id: string;
}>;


export type PauseBatchMutation = { readonly pauseBatch:
    | { readonly __typename: 'BatchSuccess' }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type ResumeBatchMutationVariables = Exact<{
  id: string;
}>;


export type ResumeBatchMutation = { readonly resumeBatch:
    | { readonly __typename: 'BatchSuccess' }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type CancelBatchMutationVariables = Exact<{
  id: string;
}>;


export type CancelBatchMutation = { readonly cancelBatch:
    | { readonly __typename: 'BatchSuccess' }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type RetryBatchMutationVariables = Exact<{
  id: string;
}>;


export type RetryBatchMutation = { readonly retryBatch:
    | { readonly __typename: 'BatchSuccess' }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

type Moved_BatchSuccess_Fragment = { readonly __typename: 'BatchSuccess' };

type Moved_InvalidTransitionError_Fragment = { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string };

type Moved_NotFoundError_Fragment = { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string };

type Moved_ValidationError_Fragment = { readonly __typename: 'ValidationError', readonly code: string, readonly message: string };

export type MovedFragment =
  | Moved_BatchSuccess_Fragment
  | Moved_InvalidTransitionError_Fragment
  | Moved_NotFoundError_Fragment
  | Moved_ValidationError_Fragment
;

export type DonationRepairsFragment = { readonly supportCases: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly state: string, readonly unitId: string }>, readonly rmas: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: RmaState, readonly caseId: string }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly class: IncidentClass, readonly state: string, readonly shipmentId: string, readonly unitIds: ReadonlyArray<string>, readonly reportedAt: string, readonly confirmedAt: string | null, readonly resolution: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly statement: string | null, readonly confirmationOverdue: boolean }> };

export type IncidentPartsFragment = { readonly id: string, readonly class: IncidentClass, readonly state: string, readonly shipmentId: string, readonly unitIds: ReadonlyArray<string>, readonly reportedAt: string, readonly confirmedAt: string | null, readonly resolution: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly statement: string | null, readonly confirmationOverdue: boolean };

export type RmaPartsFragment = { readonly id: string, readonly number: string, readonly state: RmaState, readonly vendorStatus: string | null, readonly createdAt: string, readonly deliveryFrom: string | null, readonly deliveryDueAt: string | null, readonly replacementReceivedAt: string | null, readonly returnDueAt: string | null, readonly liabilityAt: string | null, readonly returnedAt: string | null, readonly trackingNumber: string | null, readonly outcome: string | null, readonly supportCase: { readonly id: string, readonly caseNumber: string } | null, readonly defectiveUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly replacementUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null };

export type LineagePartsFragment = { readonly newest: { readonly unitId: string }, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly productId: string, readonly serialNumber: string | null, readonly state: string }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly rmaNumber: string | null, readonly receivedAt: string | null }> };

export type RepairsTabQueryVariables = Exact<{
  id: string;
}>;


export type RepairsTabQuery = { readonly donation: { readonly id: string, readonly zone: string, readonly supportCases: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly severity: number | null, readonly channel: string, readonly contractNumber: string | null, readonly openedAt: string, readonly closedAt: string | null, readonly state: string, readonly unit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null }>, readonly rmas: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: RmaState, readonly vendorStatus: string | null, readonly createdAt: string, readonly deliveryFrom: string | null, readonly deliveryDueAt: string | null, readonly replacementReceivedAt: string | null, readonly returnDueAt: string | null, readonly liabilityAt: string | null, readonly returnedAt: string | null, readonly trackingNumber: string | null, readonly outcome: string | null, readonly supportCase: { readonly id: string, readonly caseNumber: string } | null, readonly defectiveUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly replacementUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null }>, readonly units: ReadonlyArray<{ readonly id: string, readonly lineage: { readonly newest: { readonly unitId: string }, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly productId: string, readonly serialNumber: string | null, readonly state: string }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly rmaNumber: string | null, readonly receivedAt: string | null }> } }> } | null };

export type RmaListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: RmaFilter | null | undefined;
}>;


export type RmaListQuery = { readonly rmas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: RmaState, readonly vendorStatus: string | null, readonly createdAt: string, readonly deliveryFrom: string | null, readonly deliveryDueAt: string | null, readonly replacementReceivedAt: string | null, readonly returnDueAt: string | null, readonly liabilityAt: string | null, readonly returnedAt: string | null, readonly trackingNumber: string | null, readonly outcome: string | null, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string, readonly organization: { readonly id: string, readonly name: string | null } }, readonly supportCase: { readonly id: string, readonly caseNumber: string } | null, readonly defectiveUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null, readonly replacementUnit: { readonly id: string, readonly productId: string, readonly serialNumber: string | null } | null }> } };

export type SandboxHeadFragment = { readonly id: string, readonly title: string, readonly state: SandboxState, readonly problem: string | null, readonly now: string | null, readonly stage: string | null, readonly requestNumber: string | null, readonly createdAt: string, readonly template: string | null, readonly copyOf: { readonly id: string, readonly requestNumber: string } | null };

export type SandboxListQueryVariables = Exact<{ [key: string]: never; }>;


export type SandboxListQuery = { readonly sandboxes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: SandboxState, readonly problem: string | null, readonly now: string | null, readonly stage: string | null, readonly requestNumber: string | null, readonly createdAt: string, readonly template: string | null, readonly copyOf: { readonly id: string, readonly requestNumber: string } | null }>, readonly sandboxTemplates: ReadonlyArray<{ readonly name: string, readonly summary: string }> };

export type SandboxPageQueryVariables = Exact<{
  id: string;
}>;


export type SandboxPageQuery = { readonly sandbox: { readonly id: string, readonly title: string, readonly state: SandboxState, readonly problem: string | null, readonly now: string | null, readonly stage: string | null, readonly requestNumber: string | null, readonly createdAt: string, readonly template: string | null, readonly waiting: ReadonlyArray<{ readonly key: string, readonly clock: string, readonly streamId: string, readonly firesAt: string, readonly waitingFor: string }>, readonly streams: ReadonlyArray<{ readonly streamId: string, readonly kind: string, readonly phase: string, readonly version: number, readonly zone: string, readonly programId: string, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reason: string | null, readonly code: string | null, readonly suggested: number | null }>, readonly things: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly command: string | null, readonly state: SandboxStepState, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null }>, readonly comparison: { readonly expected: number, readonly lived: number, readonly equal: boolean, readonly difference: string | null } | null }>, readonly copyOf: { readonly id: string, readonly requestNumber: string } | null } | null };

export type SandboxSaidQueryVariables = Exact<{
  id: string;
  before?: number | null | undefined;
}>;


export type SandboxSaidQuery = { readonly sandbox: { readonly story: { readonly totalCount: number, readonly nextBefore: number | null, readonly entries: ReadonlyArray<{ readonly position: number, readonly at: string, readonly date: string, readonly kind: string, readonly name: string, readonly sentence: string }> } } | null };

export type SandboxForecastQueryVariables = Exact<{
  id: string;
  until: string;
}>;


export type SandboxForecastQuery = { readonly sandbox: { readonly forecast: ReadonlyArray<{ readonly date: string, readonly kind: string, readonly sentence: string }> } | null };

export type SandboxStepsQueryVariables = Exact<{
  id: string;
}>;


export type SandboxStepsQuery = { readonly sandbox: { readonly state: SandboxState, readonly problem: string | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly state: SandboxStepState, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null }> }> } | null };

export type OpenSandboxMutationVariables = Exact<{
  input: OpenSandboxInput;
}>;


export type OpenSandboxMutation = { readonly openSandbox:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SandboxSuccess', readonly sandbox: { readonly id: string } }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type AdvanceSandboxMutationVariables = Exact<{
  input: AdvanceSandboxInput;
}>;


export type AdvanceSandboxMutation = { readonly advanceSandbox:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SandboxSuccess' }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type ActInSandboxMutationVariables = Exact<{
  input: ActInSandboxInput;
}>;


export type ActInSandboxMutation = { readonly actInSandbox:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SandboxSuccess', readonly sandbox: { readonly id: string, readonly steps: ReadonlyArray<{ readonly id: string }> } }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type StopSandboxMutationVariables = Exact<{
  input: StopSandboxInput;
}>;


export type StopSandboxMutation = { readonly stopSandbox:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SandboxSuccess' }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type CloseSandboxMutationVariables = Exact<{
  input: CloseSandboxInput;
}>;


export type CloseSandboxMutation = { readonly closeSandbox:
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SandboxSuccess' }
    | { readonly __typename: 'ValidationError', readonly code: string, readonly message: string }
   };

export type ResellerListQueryVariables = Exact<{
  country?: string | null | undefined;
  inactive?: boolean | null | undefined;
}>;


export type ResellerListQuery = { readonly resellers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly countries: ReadonlyArray<string>, readonly areas: ReadonlyArray<string>, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly active: boolean, readonly version: number }> };

export type ResellerRowFragment = { readonly id: string, readonly name: string, readonly countries: ReadonlyArray<string>, readonly areas: ReadonlyArray<string>, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly active: boolean, readonly version: number };

export type SaveResellerMutationVariables = Exact<{
  input: SaveResellerInput;
}>;


export type SaveResellerMutation = { readonly saveReseller:
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SaveResellerSuccess' }
    | { readonly __typename: 'StaleVersionError', readonly message: string }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type ApiKeyListQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeyListQuery = { readonly apiKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string, readonly state: ApiKeyState, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> };

export type ApiKeyRowFragment = { readonly id: string, readonly name: string, readonly hint: string, readonly state: ApiKeyState, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey:
    | { readonly __typename: 'CreateApiKeySuccess', readonly secret: string, readonly apiKey: { readonly name: string } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey:
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'RevokeApiKeySuccess' }
   };

export type HelpRouteListQueryVariables = Exact<{
  programId: string;
}>;


export type HelpRouteListQuery = { readonly helpRoutes: ReadonlyArray<{ readonly key: string, readonly label: string, readonly target: string | null, readonly context: ReadonlyArray<string>, readonly steps: ReadonlyArray<string> }> };

export type ChangeListQueryVariables = Exact<{
  subject: string;
}>;


export type ChangeListQuery = { readonly auditedChanges: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly role: Role, readonly action: string, readonly subject: string, readonly reason: string | null }> };

export type VersionDocumentQueryVariables = Exact<{
  id: string;
  version: number;
}>;


export type VersionDocumentQuery = { readonly policyVersion: { readonly document: unknown } | null };

type DraftSaved_InvalidTransitionError_Fragment = { readonly __typename: 'InvalidTransitionError', readonly message: string };

type DraftSaved_NotFoundError_Fragment = { readonly __typename: 'NotFoundError', readonly message: string };

type DraftSaved_SavePolicySuccess_Fragment = { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } };

type DraftSaved_ValidationError_Fragment = { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> };

export type DraftSavedFragment =
  | DraftSaved_InvalidTransitionError_Fragment
  | DraftSaved_NotFoundError_Fragment
  | DraftSaved_SavePolicySuccess_Fragment
  | DraftSaved_ValidationError_Fragment
;

export type SavePolicyMutationVariables = Exact<{
  input: SavePolicyInput;
}>;


export type SavePolicyMutation = { readonly savePolicy:
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type SaveProgramMutationVariables = Exact<{
  input: SaveProgramInput;
}>;


export type SaveProgramMutation = { readonly saveProgram:
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type SaveCalendarMutationVariables = Exact<{
  input: SaveCalendarInput;
}>;


export type SaveCalendarMutation = { readonly saveCalendar:
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type SaveHelpRouteMutationVariables = Exact<{
  input: SaveHelpRouteInput;
}>;


export type SaveHelpRouteMutation = { readonly saveHelpRoute:
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;


export type SaveTemplateMutation = { readonly saveTemplate:
    | { readonly __typename: 'InvalidTransitionError', readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly message: string }
    | { readonly __typename: 'SavePolicySuccess', readonly created: boolean, readonly policyVersion: { readonly version: number } }
    | { readonly __typename: 'ValidationError', readonly message: string, readonly findings: ReadonlyArray<{ readonly message: string, readonly path: string | null }> }
   };

export type EoxOnDayQueryVariables = Exact<{
  productId: string;
  asOf?: string | null | undefined;
  milestone: EoxMilestone;
}>;


export type EoxOnDayQuery = { readonly eoxStatus: { readonly asOf: string, readonly on: string | null, readonly result: EoxStatusResult } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string, readonly role: Role, readonly scopes: ReadonlyArray<string> } };

export type EngineStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type EngineStatusQuery = { readonly engine: { readonly state: EngineState, readonly minutesLeft: number | null, readonly pendingCommands: number, readonly oldestPendingAt: string | null } };

export type DeadlineListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  dueBefore?: string | null | undefined;
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineListQuery = { readonly deadlines: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string | null } } | null, readonly account: { readonly id: string, readonly version: number, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null, readonly version: number } | null }> } };

export type MessageListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: MessageFilter | null | undefined;
}>;


export type MessageListQuery = { readonly messages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly state: MessageState, readonly suppressedBecause: string | null, readonly template: string, readonly addressee: string, readonly address: string | null, readonly subject: string | null, readonly body: string | null, readonly dueAt: string, readonly deliveredAt: string | null, readonly streamId: string, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null }> } };

export type MessagePageQueryVariables = Exact<{
  id: string;
}>;


export type MessagePageQuery = { readonly message: { readonly id: string, readonly kind: MessageKind, readonly state: MessageState, readonly suppressedBecause: string | null, readonly template: string, readonly addressee: string, readonly address: string | null, readonly subject: string | null, readonly body: string | null, readonly dueAt: string, readonly deliveredAt: string | null, readonly streamId: string, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null } | null };

export type CommandListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: CommandFilter | null | undefined;
}>;


export type CommandListQuery = { readonly commands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }> } };

export type CommandByIdQueryVariables = Exact<{
  id: string;
}>;


export type CommandByIdQuery = { readonly command: { readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly donation: { readonly id: string, readonly version: number, readonly requestNumber: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null } | null };

export type TodayQueryVariables = Exact<{
  soon: string;
}>;


export type TodayQuery = { readonly overdue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string | null } } | null, readonly account: { readonly id: string, readonly version: number, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null, readonly version: number } | null }> }, readonly soon: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly clock: string, readonly subject: string, readonly streamId: string, readonly overdue: boolean, readonly promisedUntil: string | null, readonly promisedOn: string | null, readonly openedAt: string, readonly step: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly firesAt: string | null, readonly movedTo: string | null, readonly snoozedUntil: string | null, readonly acknowledged: boolean, readonly reminded: boolean, readonly snoozable: boolean, readonly waitingFor: string, readonly because: string, readonly otherwise: string, readonly owner: Owner, readonly donation: { readonly id: string, readonly requestNumber: string, readonly zone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string | null } } | null, readonly account: { readonly id: string, readonly version: number, readonly contact: { readonly id: string, readonly name: string | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null } | null } | null, readonly organization: { readonly id: string, readonly name: string | null, readonly zone: string | null, readonly version: number } | null }> }, readonly commands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null }> }, readonly stageCounts: ReadonlyArray<{ readonly stage: Stage, readonly count: number }> };

export type CancelCommandMutationVariables = Exact<{
  input: CancelCommandInput;
}>;


export type CancelCommandMutation = { readonly cancelCommand:
    | { readonly __typename: 'CancelCommandSuccess', readonly command: { readonly id: string, readonly type: string, readonly state: CommandState, readonly streamId: string, readonly principalName: string | null, readonly role: Role, readonly reason: string | null, readonly note: string | null, readonly receivedAt: string, readonly occurredAt: string, readonly notBefore: string | null, readonly expiresAt: string | null, readonly attempts: number, readonly version: number | null, readonly cancellable: boolean, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: string | null, readonly rule: string | null }>, readonly donation: { readonly id: string, readonly requestNumber: string } | null, readonly organization: { readonly id: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly contact: { readonly id: string, readonly name: string | null } | null } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidTransitionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefusedError', readonly code: string, readonly message: string }
   };

export type NudgeMutationVariables = Exact<{
  input: NudgeInput;
}>;


export type NudgeMutation = { readonly nudge:
    | { readonly __typename: 'EngineUnavailableError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NudgeSuccess', readonly streamId: string }
   };

/** Text of an operation that knows the types of its variables and its answer. */
export type Operation<Answer, Variables> = {
  readonly name: string;
  readonly text: string;
  /** Never there: carries the types. */
  readonly types?: (variables: Variables) => Answer;
};

export const donationCoverage: Operation<DonationCoverageQuery, DonationCoverageQueryVariables> = {
  name: 'DonationCoverage',
  text: "query DonationCoverage($id:ID!){donation(id:$id){id zone endOfLifeOutlook{unitId productId verdict sentence announcedOn coverEndOn endOfContractRenewalOn lastDateOfSupportOn lastChanceOn}contracts{id serviceProgram billToSiteId customerId vendorStatus vendorStatusAt statusDiffers endedOn entitledOrganization{id name}reconciliation{reconciledAt items{kind sentence}}}associations{id revokedBecause vendorMessage fix{sentence owner helpRoute{label target}}}renewals{id poNumber coTerminationOn lapsedOn lastChanceOn reinstatement{at backdatedFrom fee currency inspectionRequired}excluded{unitId sentence}terms{periodFrom periodTo coTerminated lines{unitId proposedEndOn excludedBecause days fullPeriodDays}}trueUp{dropUnitIds add{unitId why}}takeover{kind checks unitIdsWithoutSite unitIdsNotListed}}}}",
};

export const donationReturn: Operation<DonationReturnQuery, DonationReturnQueryVariables> = {
  name: 'DonationReturn',
  text: "query DonationReturn($id:ID!){donation(id:$id){id zone lossReportsAwaited taxHints{unitId cause on reviewBy note}takebacks{id boxes refusedAt refusalReason unresponsiveAt routes{route officerOnly unitIds}}}}",
};

export const eoxReviews: Operation<EoxReviewsQuery, EoxReviewsQueryVariables> = {
  name: 'EoxReviews',
  text: "query EoxReviews{eoxReviews(first:8){totalCount nodes{key productId reason sentence dueOn}}}",
};

export const previewEoxImport: Operation<PreviewEoxImportQuery, PreviewEoxImportQueryVariables> = {
  name: 'PreviewEoxImport',
  text: "query PreviewEoxImport($text:String!$format:EoxFormat!){previewEoxImport(text:$text format:$format){problem ignoredHeads page lastPage rows{...EoxRowParts}}}fragment EoxRowParts on EoxImportRow{row productId outcome endOfSaleOn endOfContractRenewalOn lastDateOfSupportOn findings{code message}}",
};

export const importEox: Operation<ImportEoxMutation, ImportEoxMutationVariables> = {
  name: 'ImportEox',
  text: "mutation ImportEox($input:ImportEoxInput!){importEox(input:$input){__typename ...on ImportEoxSuccess{rows{...EoxRowParts}}...on UserError{code message}}}fragment EoxRowParts on EoxImportRow{row productId outcome endOfSaleOn endOfContractRenewalOn lastDateOfSupportOn findings{code message}}",
};

export const donationList: Operation<DonationListQuery, DonationListQueryVariables> = {
  name: 'DonationList',
  text: "query DonationList($first:Int$offset:Int$orderBy:DonationOrder$filter:DonationFilter){donations(first:$first offset:$offset orderBy:$orderBy filter:$filter){totalCount nodes{...DonationRow}}}fragment DonationRow on Donation{id requestNumber stage final requestedAt unitCount heldCount coverageEndOn nextDueAt overdueCount holdCount version zone organization{id name}waitingFor{...DeadlineParts}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}",
};

export const stageCounts: Operation<StageCountsQuery, StageCountsQueryVariables> = {
  name: 'StageCounts',
  text: "query StageCounts($filter:DonationFilter){stageCounts(filter:$filter){stage count}}",
};

export const donationPage: Operation<DonationPageQuery, DonationPageQueryVariables> = {
  name: 'DonationPage',
  text: "query DonationPage($id:ID!){donation(id:$id){...DonationRow programId policyVersion stageSince fiscalYear agreementSignedAt approvedAt allShippedAt closedAt termYears serviceLevel adminFee currency deadlines{...DeadlineParts}availableActions{...ActionParts}pendingCommands{...CommandRow}...DonationRepairs lines{id lineNumber productId substitutedForProductId expectedOn description quantity shippedQuantity smartnetEligible supplementary state contractNumber contractEndOn withoutContractBecause}shipments{id salesOrderNumber carrier trackingNumber shippedAt deliveredAt state lines{lineId quantity}}units{id lineId productId serialNumber state}contracts{id number state startOn endOn activatedAt expectedFrom serviceLevel termNumber shared lineIds predecessorId}associations{id contractId accountId state openedAt attemptCount lastSubmittedAt rejectionReason account{id state contact{id name}}}serialCorrections{id contractId unitId before after cause openedAt state}renewals{id contractId termNumber coverageEndOn state includedUnitIds excludedCount resellerId reseller{id name}quoteNumber quoteValidUntil quoteAmount quoteCurrency orderedAt confirmedAt newEndOn}takebacks{id state route routeReference unitIds requestedAt ctbNumber caseNumber pickupOn pickedUpAt receivedAt evidenceCount}attestations{id state cause requestedAt}holds{id state placedAt complianceCaseId}complianceCases{id kind state unitIds openedAt}accounts{id state activatedAt contact{id name}}organization{id name contacts{id name role current}}}}fragment DonationRow on Donation{id requestNumber stage final requestedAt unitCount heldCount coverageEndOn nextDueAt overdueCount holdCount version zone organization{id name}waitingFor{...DeadlineParts}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}fragment ActionParts on AvailableAction{command allowed reason code suggested}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}fragment DonationRepairs on Donation{supportCases{id caseNumber state unitId}rmas{id number state caseId}incidents{...IncidentParts}}fragment IncidentParts on ShipmentIncident{id class state shipmentId unitIds reportedAt confirmedAt resolution evidenceIds statement confirmationOverdue}",
};

export const donationUnits: Operation<DonationUnitsQuery, DonationUnitsQueryVariables> = {
  name: 'DonationUnits',
  text: "query DonationUnits($id:ID!){donation(id:$id){id zone units{id lineId productId serialNumber state powersOn deliveredAt siteCountry warrantyEndsOn lossKind lostOn replacesUnitId replacedByUnitId certified coverageGaps{from to}custodian{id name}coverage{id contractId startOn endOn listed ended}entitlement{...EntitlementParts}}contracts{id number}}}fragment EntitlementParts on Entitlement{result sentence asOf weakestLink links{link passes failure}nextStep{step owner helpRoute on place{label target steps}}benefitsWithoutCase benefitsWithCase replacement{unitId productId serialNumber}guide{label target}warrantyRoute notes}",
};

export const entitlementCheck: Operation<EntitlementCheckQuery, EntitlementCheckQueryVariables> = {
  name: 'EntitlementCheck',
  text: "query EntitlementCheck($serialNumber:String!$productId:String$asOf:Date){entitlement(serialNumber:$serialNumber productId:$productId asOf:$asOf){...EntitlementParts donationId productIds}}fragment EntitlementParts on Entitlement{result sentence asOf weakestLink links{link passes failure}nextStep{step owner helpRoute on place{label target steps}}benefitsWithoutCase benefitsWithCase replacement{unitId productId serialNumber}guide{label target}warrantyRoute notes}",
};

export const donationTimeline: Operation<DonationTimelineQuery, DonationTimelineQueryVariables> = {
  name: 'DonationTimeline',
  text: "query DonationTimeline($id:ID!$first:Int$after:String$kinds:[TimelineKind!]){donation(id:$id){id zone timeline(first:$first after:$after kinds:$kinds){...TimelineParts}}}fragment TimelineParts on TimelineConnection{totalCount pageInfo{hasNextPage endCursor}nodes{seq at kind type sentence messages actor actorName role reason note commandId data}}",
};

export const donationMessages: Operation<DonationMessagesQuery, DonationMessagesQueryVariables> = {
  name: 'DonationMessages',
  text: "query DonationMessages($id:ID!$first:Int$after:String){donation(id:$id){id zone messages(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...MessageRow}}}}fragment MessageRow on Message{id kind state suppressedBecause template addressee address subject body dueAt deliveredAt streamId contact{id name}donation{id requestNumber zone}organization{id name zone}}",
};

export const donationForecast: Operation<DonationForecastQuery, DonationForecastQueryVariables> = {
  name: 'DonationForecast',
  text: "query DonationForecast($id:ID!$until:Date!$behavior:ForecastBehavior!){donation(id:$id){id zone forecast(until:$until behavior:$behavior){until assumptions truncated entries{at date kind name sentence streamId}}}}",
};

export const donationEngine: Operation<DonationEngineQuery, DonationEngineQueryVariables> = {
  name: 'DonationEngine',
  text: "query DonationEngine($id:ID!){donation(id:$id){id zone version stage deadlines{key}engineView{...EngineParts}}}fragment EngineParts on EngineView{answered now seq storedSeq agrees difference runId historyLength dueKeys state}",
};

export const requestHistory: Operation<RequestHistoryQuery, RequestHistoryQueryVariables> = {
  name: 'RequestHistory',
  text: "query RequestHistory($organizationId:ID$requestNumber:String$from:Date$to:Date$first:Int$offset:Int){requestHistory(organizationId:$organizationId requestNumber:$requestNumber from:$from to:$to first:$first offset:$offset){__typename ...on RequestHistoryPage{from to isDefault totalCount nodes{...DonationRow lines{id lineNumber productId quantity contractNumber contractEndOn withoutContractBecause}}}...on ValidationError{code message}...on NotFoundError{code message}}}fragment DonationRow on Donation{id requestNumber stage final requestedAt unitCount heldCount coverageEndOn nextDueAt overdueCount holdCount version zone organization{id name}waitingFor{...DeadlineParts}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}",
};

export const forecastBehaviors: Operation<ForecastBehaviorsQuery, ForecastBehaviorsQueryVariables> = {
  name: 'ForecastBehaviors',
  text: "query ForecastBehaviors{forecastBehaviors{behavior title assumptions}}",
};

export const portfolioForecast: Operation<PortfolioForecastQuery, PortfolioForecastQueryVariables> = {
  name: 'PortfolioForecast',
  text: "query PortfolioForecast($id:ID!){portfolioForecast(id:$id){...PortfolioParts}}fragment PortfolioParts on PortfolioForecast{id state asOf until by behavior assumptions total looked buckets{from to total totals{kind total}}}",
};

export const startPortfolioForecast: Operation<StartPortfolioForecastMutation, StartPortfolioForecastMutationVariables> = {
  name: 'StartPortfolioForecast',
  text: "mutation StartPortfolioForecast($input:StartPortfolioForecastInput!){startPortfolioForecast(input:$input){__typename ...on PortfolioForecastSuccess{forecast{id}}}}",
};

export const stopPortfolioForecast: Operation<StopPortfolioForecastMutation, StopPortfolioForecastMutationVariables> = {
  name: 'StopPortfolioForecast',
  text: "mutation StopPortfolioForecast($input:StopPortfolioForecastInput!){stopPortfolioForecast(input:$input){__typename ...on PortfolioForecastSuccess{forecast{id state}}...on NotFoundError{message}}}",
};

export const portfolioPeriod: Operation<PortfolioPeriodQuery, PortfolioPeriodQueryVariables> = {
  name: 'PortfolioPeriod',
  text: "query PortfolioPeriod($id:ID!$from:Date!){portfolioForecast(id:$id){id buckets(from:$from){from counts{kind name title to total examples(first:5){donationId date donation{id requestNumber}}}}}}",
};

export const previewImport: Operation<PreviewImportQuery, PreviewImportQueryVariables> = {
  name: 'PreviewImport',
  text: "query PreviewImport($input:ImportDonationInput!){previewImport(input:$input){stage findings{code path message}story{date kind sentence}skipped{date sentence}next{date kind sentence}}}",
};

export const importDonation: Operation<ImportDonationMutation, ImportDonationMutationVariables> = {
  name: 'ImportDonation',
  text: "mutation ImportDonation($input:ImportDonationInput!){importDonation(input:$input){__typename ...on DonationChanged{donation{id}}...on UserError{message}}}",
};

export const organizationList: Operation<OrganizationListQuery, OrganizationListQueryVariables> = {
  name: 'OrganizationList',
  text: "query OrganizationList($first:Int$offset:Int$orderBy:OrganizationOrder$filter:OrganizationFilter){organizations(first:$first offset:$offset orderBy:$orderBy filter:$filter){totalCount nodes{id name state country zone frozenReason unresponsiveSince version contacts{id}}}}",
};

export const organizationPage: Operation<OrganizationPageQuery, OrganizationPageQueryVariables> = {
  name: 'OrganizationPage',
  text: "query OrganizationPage($id:ID!){organization(id:$id){id name state country zone orgType programId frozenReason submittedAt requalificationDueAt unresponsiveSince lastReplyAt dissolvedOn notices{kind sentence}mergedInto{id name}mergerWith{id name}lastContact{id name}version details contacts{id role current isResellerEmployee emailStatus leavingOn leftAt successor{id name}name email details account{id state version}}donations(first:100){totalCount nodes{...DonationRow}}deadlines{...DeadlineParts}pendingCommands{...CommandRow}availableActions{...ActionParts}newRequest{allowed reason}}}fragment DonationRow on Donation{id requestNumber stage final requestedAt unitCount heldCount coverageEndOn nextDueAt overdueCount holdCount version zone organization{id name}waitingFor{...DeadlineParts}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}fragment ActionParts on AvailableAction{command allowed reason code suggested}",
};

export const organizationTimeline: Operation<OrganizationTimelineQuery, OrganizationTimelineQueryVariables> = {
  name: 'OrganizationTimeline',
  text: "query OrganizationTimeline($id:ID!$first:Int$after:String$kinds:[TimelineKind!]){organization(id:$id){id zone timeline(first:$first after:$after kinds:$kinds){...TimelineParts}}}fragment TimelineParts on TimelineConnection{totalCount pageInfo{hasNextPage endCursor}nodes{seq at kind type sentence messages actor actorName role reason note commandId data}}",
};

export const organizationEngine: Operation<OrganizationEngineQuery, OrganizationEngineQueryVariables> = {
  name: 'OrganizationEngine',
  text: "query OrganizationEngine($id:ID!){organization(id:$id){id zone version deadlines{key}engineView{...EngineParts}}}fragment EngineParts on EngineView{answered now seq storedSeq agrees difference runId historyLength dueKeys state}",
};

export const accountList: Operation<AccountListQuery, AccountListQueryVariables> = {
  name: 'AccountList',
  text: "query AccountList($first:Int$offset:Int$orderBy:VendorAccountOrder$filter:VendorAccountFilter){accounts(first:$first offset:$offset orderBy:$orderBy filter:$filter){totalCount nodes{id state origin attempt activatedAt donationCount nextDueAt version contact{id name}organization{id name zone}waitingFor{...DeadlineParts}}}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}",
};

export const accountPage: Operation<AccountPageQuery, AccountPageQueryVariables> = {
  name: 'AccountPage',
  text: "query AccountPage($id:ID!){account(id:$id){id state origin attempt submittedAt activatedAt donationCount nextDueAt version details access{kind explanation partnerUrlFollowedAt partnerStepOpen}profileReviewedAt disabledFrom companyDiffers mailLanguage mailFormat contact{id name email role}organization{id name zone}waitingFor{...DeadlineParts}deadlines{...DeadlineParts}pendingCommands{...CommandRow}availableActions{...ActionParts}}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}fragment ActionParts on AvailableAction{command allowed reason code suggested}",
};

export const accountTimeline: Operation<AccountTimelineQuery, AccountTimelineQueryVariables> = {
  name: 'AccountTimeline',
  text: "query AccountTimeline($id:ID!$first:Int$after:String$kinds:[TimelineKind!]){account(id:$id){id organization{id zone}timeline(first:$first after:$after kinds:$kinds){...TimelineParts}}}fragment TimelineParts on TimelineConnection{totalCount pageInfo{hasNextPage endCursor}nodes{seq at kind type sentence messages actor actorName role reason note commandId data}}",
};

export const accountEngine: Operation<AccountEngineQuery, AccountEngineQueryVariables> = {
  name: 'AccountEngine',
  text: "query AccountEngine($id:ID!){account(id:$id){id version organization{id zone}deadlines{key}engineView{...EngineParts}}}fragment EngineParts on EngineView{answered now seq storedSeq agrees difference runId historyLength dueKeys state}",
};

export const eoxList: Operation<EoxListQuery, EoxListQueryVariables> = {
  name: 'EoxList',
  text: "query EoxList($first:Int$offset:Int$q:String){eoxRecords(first:$first offset:$offset q:$q){totalCount nodes{id productId version bulletin bulletinUrl description merged outOfOrder migrations{productId productName}announcedOn endOfSaleOn lastShipOn endOfSoftwareMaintenanceOn endOfSecuritySupportOn endOfFailureAnalysisOn endOfServiceAttachOn endOfContractRenewalOn lastDateOfSupportOn updatedOn recordedAt}}}",
};

export const programList: Operation<ProgramListQuery, ProgramListQueryVariables> = {
  name: 'ProgramList',
  text: "query ProgramList{programs{id name policyVersion zone termYears serviceLevel takebackRoutes prohibitedDispositions}}",
};

export const programOverview: Operation<ProgramOverviewQuery, ProgramOverviewQueryVariables> = {
  name: 'ProgramOverview',
  text: "query ProgramOverview{programs(drafts:true){id name policyVersion zone termYears versions{version state openDonations}}}",
};

export const programPage: Operation<ProgramPageQuery, ProgramPageQueryVariables> = {
  name: 'ProgramPage',
  text: "query ProgramPage($id:ID!){program(id:$id){id name zone termYears serviceLevel labels versions{...VersionRow}}batches(first:100){...BatchRow}}fragment VersionRow on PolicyVersion{version state createdAt createdBy publishedAt publishedBy openDonations}fragment BatchRow on Batch{id state programId policyVersion reason by createdAt finishedAt total pending sent done failed left}",
};

export const versionPage: Operation<VersionPageQuery, VersionPageQueryVariables> = {
  name: 'VersionPage',
  text: "query VersionPage($id:ID!$version:Int!){program(id:$id){id name versions{...VersionRow}}policyVersion(programId:$id version:$version){...VersionRow clocks{clock waitingFor owner kind zone steps{name when kind sends}}}}fragment VersionRow on PolicyVersion{version state createdAt createdBy publishedAt publishedBy openDonations}",
};

export const versionDocuments: Operation<VersionDocumentsQuery, VersionDocumentsQueryVariables> = {
  name: 'VersionDocuments',
  text: "query VersionDocuments($id:ID!$one:Int!$other:Int!){one:policyVersion(programId:$id version:$one){document}other:policyVersion(programId:$id version:$other){document}}",
};

export const whatIfPage: Operation<WhatIfPageQuery, WhatIfPageQueryVariables> = {
  name: 'WhatIfPage',
  text: "query WhatIfPage($programId:ID!$version:Int!$until:Date!$first:Int!$offset:Int!){policyWhatIf(programId:$programId version:$version until:$until){id state asOf until total looked changed added removed moved dates messages{name title to as before after moved}kinds{as before after}donations(first:$first offset:$offset){id requestNumber policyVersion added removed moved dates{clock subject from to}}}}",
};

export const batchPage: Operation<BatchPageQuery, BatchPageQueryVariables> = {
  name: 'BatchPage',
  text: "query BatchPage($id:ID!){batch(id:$id){...BatchRow items(state:FAILED first:100){position streamId code message donation{id requestNumber}}}}fragment BatchRow on Batch{id state programId policyVersion reason by createdAt finishedAt total pending sent done failed left}",
};

export const stopWhatIf: Operation<StopWhatIfMutation, StopWhatIfMutationVariables> = {
  name: 'StopWhatIf',
  text: "mutation StopWhatIf($id:ID!){stopWhatIf(input:{id:$id}){__typename}}",
};

export const publishPolicy: Operation<PublishPolicyMutation, PublishPolicyMutationVariables> = {
  name: 'PublishPolicy',
  text: "mutation PublishPolicy($input:PublishPolicyInput!){publishPolicy(input:$input){__typename ...on UserError{code message}}}",
};

export const startAdoption: Operation<StartAdoptionMutation, StartAdoptionMutationVariables> = {
  name: 'StartAdoption',
  text: "mutation StartAdoption($input:StartAdoptionInput!){startAdoption(input:$input){__typename ...on BatchSuccess{batch{...BatchRow}}...on UserError{code message}}}fragment BatchRow on Batch{id state programId policyVersion reason by createdAt finishedAt total pending sent done failed left}",
};

export const pauseBatch: Operation<PauseBatchMutation, PauseBatchMutationVariables> = {
  name: 'PauseBatch',
  text: "mutation PauseBatch($id:ID!){pauseBatch(input:{id:$id}){...Moved}}fragment Moved on BatchResult{__typename ...on UserError{code message}}",
};

export const resumeBatch: Operation<ResumeBatchMutation, ResumeBatchMutationVariables> = {
  name: 'ResumeBatch',
  text: "mutation ResumeBatch($id:ID!){resumeBatch(input:{id:$id}){...Moved}}fragment Moved on BatchResult{__typename ...on UserError{code message}}",
};

export const cancelBatch: Operation<CancelBatchMutation, CancelBatchMutationVariables> = {
  name: 'CancelBatch',
  text: "mutation CancelBatch($id:ID!){cancelBatch(input:{id:$id}){...Moved}}fragment Moved on BatchResult{__typename ...on UserError{code message}}",
};

export const retryBatch: Operation<RetryBatchMutation, RetryBatchMutationVariables> = {
  name: 'RetryBatch',
  text: "mutation RetryBatch($id:ID!){retryBatch(input:{id:$id}){...Moved}}fragment Moved on BatchResult{__typename ...on UserError{code message}}",
};

export const repairsTab: Operation<RepairsTabQuery, RepairsTabQueryVariables> = {
  name: 'RepairsTab',
  text: "query RepairsTab($id:ID!){donation(id:$id){id zone supportCases{id caseNumber severity channel contractNumber openedAt closedAt state unit{id productId serialNumber}}rmas{...RmaParts}units{id lineage{...LineageParts}}}}fragment RmaParts on Rma{id number state vendorStatus createdAt deliveryFrom deliveryDueAt replacementReceivedAt returnDueAt liabilityAt returnedAt trackingNumber outcome supportCase{id caseNumber}defectiveUnit{id productId serialNumber}replacementUnit{id productId serialNumber}}fragment LineageParts on SerialLineage{newest{unitId}nodes{unitId productId serialNumber state}edges{from to rmaNumber receivedAt}}",
};

export const rmaList: Operation<RmaListQuery, RmaListQueryVariables> = {
  name: 'RmaList',
  text: "query RmaList($first:Int$offset:Int$filter:RmaFilter){rmas(first:$first offset:$offset filter:$filter){totalCount nodes{...RmaParts donation{id requestNumber zone organization{id name}}}}}fragment RmaParts on Rma{id number state vendorStatus createdAt deliveryFrom deliveryDueAt replacementReceivedAt returnDueAt liabilityAt returnedAt trackingNumber outcome supportCase{id caseNumber}defectiveUnit{id productId serialNumber}replacementUnit{id productId serialNumber}}",
};

export const sandboxList: Operation<SandboxListQuery, SandboxListQueryVariables> = {
  name: 'SandboxList',
  text: "query SandboxList{sandboxes{...SandboxHead}sandboxTemplates{name summary}}fragment SandboxHead on Sandbox{id title state problem now stage requestNumber createdAt template copyOf{id requestNumber}}",
};

export const sandboxPage: Operation<SandboxPageQuery, SandboxPageQueryVariables> = {
  name: 'SandboxPage',
  text: "query SandboxPage($id:ID!){sandbox(id:$id){...SandboxHead waiting{key clock streamId firesAt waitingFor}streams{streamId kind phase version zone programId availableActions{...ActionParts}things{kind id label}}steps(first:6){id kind command state findings{code message path}comparison{expected lived equal difference}}}}fragment SandboxHead on Sandbox{id title state problem now stage requestNumber createdAt template copyOf{id requestNumber}}fragment ActionParts on AvailableAction{command allowed reason code suggested}",
};

export const sandboxSaid: Operation<SandboxSaidQuery, SandboxSaidQueryVariables> = {
  name: 'SandboxSaid',
  text: "query SandboxSaid($id:ID!$before:Int){sandbox(id:$id){story(first:60 before:$before){totalCount nextBefore entries{position at date kind name sentence}}}}",
};

export const sandboxForecast: Operation<SandboxForecastQuery, SandboxForecastQueryVariables> = {
  name: 'SandboxForecast',
  text: "query SandboxForecast($id:ID!$until:Date!){sandbox(id:$id){forecast(until:$until){date kind sentence}}}",
};

export const sandboxSteps: Operation<SandboxStepsQuery, SandboxStepsQueryVariables> = {
  name: 'SandboxSteps',
  text: "query SandboxSteps($id:ID!){sandbox(id:$id){state problem steps(first:5){id state findings{code message path}}}}",
};

export const openSandbox: Operation<OpenSandboxMutation, OpenSandboxMutationVariables> = {
  name: 'OpenSandbox',
  text: "mutation OpenSandbox($input:OpenSandboxInput!){openSandbox(input:$input){__typename ...on SandboxSuccess{sandbox{id}}...on UserError{code message}}}",
};

export const advanceSandbox: Operation<AdvanceSandboxMutation, AdvanceSandboxMutationVariables> = {
  name: 'AdvanceSandbox',
  text: "mutation AdvanceSandbox($input:AdvanceSandboxInput!){advanceSandbox(input:$input){__typename ...on UserError{code message}}}",
};

export const actInSandbox: Operation<ActInSandboxMutation, ActInSandboxMutationVariables> = {
  name: 'ActInSandbox',
  text: "mutation ActInSandbox($input:ActInSandboxInput!){actInSandbox(input:$input){__typename ...on SandboxSuccess{sandbox{id steps(first:1){id}}}...on UserError{code message}}}",
};

export const stopSandbox: Operation<StopSandboxMutation, StopSandboxMutationVariables> = {
  name: 'StopSandbox',
  text: "mutation StopSandbox($input:StopSandboxInput!){stopSandbox(input:$input){__typename ...on UserError{code message}}}",
};

export const closeSandbox: Operation<CloseSandboxMutation, CloseSandboxMutationVariables> = {
  name: 'CloseSandbox',
  text: "mutation CloseSandbox($input:CloseSandboxInput!){closeSandbox(input:$input){__typename ...on UserError{code message}}}",
};

export const resellerList: Operation<ResellerListQuery, ResellerListQueryVariables> = {
  name: 'ResellerList',
  text: "query ResellerList($country:String$inactive:Boolean){resellers(country:$country inactive:$inactive){...ResellerRow}}fragment ResellerRow on Reseller{id name countries areas website email phone active version}",
};

export const saveReseller: Operation<SaveResellerMutation, SaveResellerMutationVariables> = {
  name: 'SaveReseller',
  text: "mutation SaveReseller($input:SaveResellerInput!){saveReseller(input:$input){__typename ...on UserError{message}...on ValidationError{findings{message path}}}}",
};

export const apiKeyList: Operation<ApiKeyListQuery, ApiKeyListQueryVariables> = {
  name: 'ApiKeyList',
  text: "query ApiKeyList{apiKeys{...ApiKeyRow}}fragment ApiKeyRow on ApiKey{id name hint state createdAt expiresAt lastUsedAt revokedAt}",
};

export const createApiKey: Operation<CreateApiKeyMutation, CreateApiKeyMutationVariables> = {
  name: 'CreateApiKey',
  text: "mutation CreateApiKey($input:CreateApiKeyInput!){createApiKey(input:$input){__typename ...on CreateApiKeySuccess{secret apiKey{name}}...on ValidationError{message findings{message path}}}}",
};

export const revokeApiKey: Operation<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {
  name: 'RevokeApiKey',
  text: "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){__typename ...on UserError{message}}}",
};

export const helpRouteList: Operation<HelpRouteListQuery, HelpRouteListQueryVariables> = {
  name: 'HelpRouteList',
  text: "query HelpRouteList($programId:ID!){helpRoutes(programId:$programId){key label target context steps}}",
};

export const changeList: Operation<ChangeListQuery, ChangeListQueryVariables> = {
  name: 'ChangeList',
  text: "query ChangeList($subject:String!){auditedChanges(subject:$subject first:50){id at by role action subject reason}}",
};

export const versionDocument: Operation<VersionDocumentQuery, VersionDocumentQueryVariables> = {
  name: 'VersionDocument',
  text: "query VersionDocument($id:ID!$version:Int!){policyVersion(programId:$id version:$version){document}}",
};

export const savePolicy: Operation<SavePolicyMutation, SavePolicyMutationVariables> = {
  name: 'SavePolicy',
  text: "mutation SavePolicy($input:SavePolicyInput!){savePolicy(input:$input){...DraftSaved}}fragment DraftSaved on SavePolicyResult{__typename ...on SavePolicySuccess{created policyVersion{version}}...on UserError{message}...on ValidationError{findings{message path}}}",
};

export const saveProgram: Operation<SaveProgramMutation, SaveProgramMutationVariables> = {
  name: 'SaveProgram',
  text: "mutation SaveProgram($input:SaveProgramInput!){saveProgram(input:$input){...DraftSaved}}fragment DraftSaved on SavePolicyResult{__typename ...on SavePolicySuccess{created policyVersion{version}}...on UserError{message}...on ValidationError{findings{message path}}}",
};

export const saveCalendar: Operation<SaveCalendarMutation, SaveCalendarMutationVariables> = {
  name: 'SaveCalendar',
  text: "mutation SaveCalendar($input:SaveCalendarInput!){saveCalendar(input:$input){...DraftSaved}}fragment DraftSaved on SavePolicyResult{__typename ...on SavePolicySuccess{created policyVersion{version}}...on UserError{message}...on ValidationError{findings{message path}}}",
};

export const saveHelpRoute: Operation<SaveHelpRouteMutation, SaveHelpRouteMutationVariables> = {
  name: 'SaveHelpRoute',
  text: "mutation SaveHelpRoute($input:SaveHelpRouteInput!){saveHelpRoute(input:$input){...DraftSaved}}fragment DraftSaved on SavePolicyResult{__typename ...on SavePolicySuccess{created policyVersion{version}}...on UserError{message}...on ValidationError{findings{message path}}}",
};

export const saveTemplate: Operation<SaveTemplateMutation, SaveTemplateMutationVariables> = {
  name: 'SaveTemplate',
  text: "mutation SaveTemplate($input:SaveTemplateInput!){saveTemplate(input:$input){...DraftSaved}}fragment DraftSaved on SavePolicyResult{__typename ...on SavePolicySuccess{created policyVersion{version}}...on UserError{message}...on ValidationError{findings{message path}}}",
};

export const eoxOnDay: Operation<EoxOnDayQuery, EoxOnDayQueryVariables> = {
  name: 'EoxOnDay',
  text: "query EoxOnDay($productId:String!$asOf:Date$milestone:EoxMilestone!){eoxStatus(productId:$productId asOf:$asOf milestone:$milestone){asOf on result}}",
};

export const me: Operation<MeQuery, MeQueryVariables> = {
  name: 'Me',
  text: "query Me{me{id name role scopes}}",
};

export const engineStatus: Operation<EngineStatusQuery, EngineStatusQueryVariables> = {
  name: 'EngineStatus',
  text: "query EngineStatus{engine{state minutesLeft pendingCommands oldestPendingAt}}",
};

export const deadlineList: Operation<DeadlineListQuery, DeadlineListQueryVariables> = {
  name: 'DeadlineList',
  text: "query DeadlineList($first:Int$offset:Int$dueBefore:DateTime$filter:DeadlineFilter){deadlines(first:$first offset:$offset dueBefore:$dueBefore filter:$filter){totalCount nodes{...DeadlineRow}}}fragment DeadlineRow on Deadline{...DeadlineParts donation{id requestNumber zone version organization{id name}}account{id version contact{id name}organization{id name zone}}organization{id name zone version}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}",
};

export const messageList: Operation<MessageListQuery, MessageListQueryVariables> = {
  name: 'MessageList',
  text: "query MessageList($first:Int$offset:Int$filter:MessageFilter){messages(first:$first offset:$offset filter:$filter){totalCount nodes{...MessageRow}}}fragment MessageRow on Message{id kind state suppressedBecause template addressee address subject body dueAt deliveredAt streamId contact{id name}donation{id requestNumber zone}organization{id name zone}}",
};

export const messagePage: Operation<MessagePageQuery, MessagePageQueryVariables> = {
  name: 'MessagePage',
  text: "query MessagePage($id:ID!){message(id:$id){...MessageRow}}fragment MessageRow on Message{id kind state suppressedBecause template addressee address subject body dueAt deliveredAt streamId contact{id name}donation{id requestNumber zone}organization{id name zone}}",
};

export const commandList: Operation<CommandListQuery, CommandListQueryVariables> = {
  name: 'CommandList',
  text: "query CommandList($first:Int$offset:Int$filter:CommandFilter){commands(first:$first offset:$offset filter:$filter){totalCount nodes{...CommandRow}}}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}",
};

export const commandById: Operation<CommandByIdQuery, CommandByIdQueryVariables> = {
  name: 'CommandById',
  text: "query CommandById($id:ID!){command(id:$id){...CommandRow donation{id version}}}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}",
};

export const today: Operation<TodayQuery, TodayQueryVariables> = {
  name: 'Today',
  text: "query Today($soon:DateTime!){overdue:deadlines(first:10 filter:{overdue:true}){totalCount nodes{...DeadlineRow}}soon:deadlines(first:15 dueBefore:$soon filter:{overdue:false}){totalCount nodes{...DeadlineRow}}commands(first:10 filter:{states:[ACCEPTED]}){totalCount nodes{...CommandRow}}stageCounts{stage count}}fragment DeadlineRow on Deadline{...DeadlineParts donation{id requestNumber zone version organization{id name}}account{id version contact{id name}organization{id name zone}}organization{id name zone version}}fragment DeadlineParts on Deadline{id key clock subject streamId overdue promisedUntil promisedOn openedAt step dueOn dueAt firesAt movedTo snoozedUntil acknowledged reminded snoozable waitingFor because otherwise owner}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}",
};

export const cancelCommand: Operation<CancelCommandMutation, CancelCommandMutationVariables> = {
  name: 'CancelCommand',
  text: "mutation CancelCommand($input:CancelCommandInput!){cancelCommand(input:$input){__typename ...on CancelCommandSuccess{command{...CommandRow}}...on UserError{code message}}}fragment CommandRow on Command{id type state streamId principalName role reason note receivedAt occurredAt notBefore expiresAt attempts version cancellable findings{code message path rule}donation{id requestNumber}organization{id name}account{id contact{id name}}}",
};

export const nudge: Operation<NudgeMutation, NudgeMutationVariables> = {
  name: 'Nudge',
  text: "mutation Nudge($input:NudgeInput!){nudge(input:$input){__typename ...on NudgeSuccess{streamId}...on UserError{code message}}}",
};
