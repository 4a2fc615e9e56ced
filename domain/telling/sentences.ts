import type { AccountEvent } from '../account/state.ts';
import type { DonationEvent } from '../donation/events.ts';
import type { DeadlineEvent, Noted } from '../module.ts';
import type { OrganizationEvent } from '../organization/events.ts';
import type { Send } from '../policy.ts';
import { holdSentences } from './hold-sentences.ts';
import { contractSentences } from './contract-sentences.ts';
import { incidentSentences } from './incident-sentences.ts';
import { lossSentences } from './loss-sentences.ts';
import { partySentences } from './party-sentences.ts';
import { renewalSentences } from './renewal-sentences.ts';
import { supportSentences } from './support-sentences.ts';

/** What a told life says about each event, clock and message. `{field}` is a field of the event, in words. */

export type EventName = DonationEvent['type'] | AccountEvent['type'] | OrganizationEvent['type'] | Noted['type'];
/** A part in brackets is left out when a field in it is missing: `[, serial {serialNumber}]`. */
type Sentence = string;

export const eventSentences: Readonly<Record<EventName | 'CommandRefused', Sentence>> = {
  CommandRefused: '{command} was refused ({codes}): {message}',

  // Import
  DonationImported: 'Imported on {importedAt} with {factCount} facts of the past.',

  // Organization
  OrganizationRegistered: 'Organization registered in {country}[, zone {zone}].',
  ContactAdded: 'Contact {contactId} added as {role}.',
  ContactChanged: 'Contact {contactId} changed; role {role}.',
  ValidationSubmitted: 'Validation documents submitted.',
  OrganizationValidated: 'Organization validated.',
  OrganizationFoundIneligible: 'Organization found ineligible.',
  OrganizationFlaggedUnresponsive: 'Organization flagged as unresponsive since {since}.',
  UnresponsiveFlagCleared: 'Organization can be reached again ({cause}).',

  ...partySentences,

  // Account
  AccountTrackOpened: 'An account is needed for {contactId}.',
  RegistrationStarted: 'Registration form opened in language {formLanguage}.',
  ExistingAccountRecorded: 'The person already had a vendor account.',
  RegistrationSubmitted: 'Registration submitted, attempt {attempt}.',
  RegistrationRefused: 'The vendor refused the registration: {vendorReason}.',
  RegistrationReopened: 'Registration opened again.',
  ActivationEmailOverdue: 'The activation mail is late.',
  ActivationEmailReceived: 'The activation mail arrived.',
  AccountActivated: 'The vendor account is active.',
  ProfileReviewed: 'The person looked through the profile of the account.',
  ProfileChanged: 'The profile of the account changed.',
  AccessLevelDropped: 'The account lost support access; the login stays.',
  AccessLevelRestored: 'The account has support access again.',

  // Request and shipment
  DonationRequested:
    'Donation {requestNumber} requested, fiscal year {fiscalYear}, {termYears} years of {serviceLevel}.',
  LineAdded: 'Line {lineId}: {quantity} x {productId}.',
  DonorReviewStarted: 'The donor began its review.',
  AgreementSigned: 'Donation agreement signed on {signedAt}.',
  DonationApproved: 'Donation approved.',
  DonationDenied: 'Donation denied.',
  DonationCancelled: 'Donation cancelled ({cause}).',
  LineCancelled: 'Line {lineId} cancelled.',
  LineQuantityReduced: 'Line {lineId} reduced to {quantity}.',
  DonationStageChanged: 'Stage {from} becomes {to}, because of {cause}.',
  PolicyVersionAdopted: 'Policy {policy} adopted.',
  ShipmentRecorded: 'Shipment {shipmentId} left on {shippedAt}, sales order {salesOrderNumber}.',
  UnitRegistered: 'Unit {unitId} registered: {productId}[, serial {serialNumber}], warranty until {warrantyEndsOn}.',
  ShipmentCorrected: 'Shipment {shipmentId} corrected: shipped on {shippedAt}, sales order {salesOrderNumber}.',
  ShipmentVoided: 'Shipment {shipmentId} voided.',
  UnitVoided: 'Unit {unitId} voided.',
  LineQuantityReopened: 'Line {lineId} waits again; {shippedQuantity} shipped so far.',
  DeliveryRecorded: 'Shipment {shipmentId} delivered on {deliveredAt}.',
  UnitDelivered: 'Unit {unitId} delivered.',
  UnitSerialRecorded: 'Unit {unitId} has serial {serialNumber}[, before {before}].',
  ...incidentSentences,
  AllProductsShipped: 'All products have shipped, the last on {lastShippedAt}.',
  AllShippedWithdrawn: 'Not everything has shipped after all.',
  AllShippedDateCorrected: 'Last ship date for contract {contractId} corrected to {lastShippedAt}.',

  // Contract
  ContractExpected: 'Contract {contractId} is expected, counting from {from}.',
  ContractActivationOverdue: 'Contract {contractId} is overdue.',
  ContractWithdrawn: 'Contract {contractId} is no longer expected.',
  ContractActivated: 'Contract {contractId} active as {contractNumber}, from {startOn} through {endOn}.',
  CoverageLineAdded: 'Unit {unitId} covered from {startOn} through {endOn} (listed: {listed}).',
  CoverageLineCorrected: 'Coverage {coverageId} corrected: {startOn} through {endOn} (listed: {listed}).',
  CoverageLineEnded: 'Coverage {coverageId} ended.',
  ContractCorrected: 'Contract {contractId} corrected: {contractNumber}, {startOn} through {endOn}.',
  ContractActivationVoided: 'Activation of contract {contractId} taken back.',
  ContractExtended: 'Contract {contractId} extended through {endOn}, renewal {termNumber}.',
  ContractExpired: 'Contract {contractId} expired.',
  ContractSuperseded: 'Contract {contractId} superseded by {successorId}.',
  ContractReleased: 'Contract {contractId} released; our follow-up ended.',
  SerialCorrectionOpened:
    "The vendor's list for unit {unitId} needs a correction[ from {before}][ to {after}] ({cause}).",
  SerialCorrectionOverdue: 'Serial correction {correctionId} is overdue.',
  SerialCorrectionConfirmed: 'Serial correction {correctionId} confirmed for {correctedOn}.',
  SerialCorrectionCancelled: 'Serial correction {correctionId} cancelled.',

  // Association
  AssociationOpened: 'Contract {contractId} is to be added to account {accountId}.',
  AssociationPreflightFailed: 'Number {typedNumber} was stopped before submission: {codes}.',
  AssociationSubmitted: 'Number {typedNumber} submitted, attempt {attempt}[, warnings acknowledged: {acknowledged}].',
  AssociationReviewStarted: 'The vendor reviews association {associationId}.',
  AssociationConfirmationLate: 'Confirmation of association {associationId} is late.',
  AssociationConfirmed: 'Association {associationId} confirmed.',
  AssociationRejected: 'Association {associationId} rejected: {rejectionReason}.',
  AssociationRevoked: 'Association {associationId} revoked ({cause}).',

  // Use and compliance
  UnitInstalled: 'Unit {unitId} installed.',
  UnitPutInUse: 'Unit {unitId} in use.',
  UnitReportedNotInUse: 'Unit {unitId} no longer in use since {since}.',
  UnitReportedLost: 'Unit {unitId} lost ({lossKind}).',
  ProhibitedDispositionAttempted: 'Somebody wanted to {kind} {unitIds}: prohibited and recorded.',
  ComplianceCaseOpened: 'Compliance case {caseId} opened: {kind}.',
  ComplianceReviewStarted: 'Review of compliance case {caseId} started.',
  ComplianceCaseCleared: 'Compliance case {caseId} cleared.',
  ViolationConfirmed: 'Compliance case {caseId}: violation confirmed[, gone: {goneUnitIds}].',
  AttestationRequested: 'Attestation {attestationId} requested ({cause}): still in use?',
  AttestationUnanswered: 'Attestation {attestationId} remained unanswered.',
  AttestationAnswered: 'Attestation {attestationId} answered: {answers}.',
  AttestationWithdrawn: 'Attestation {attestationId} withdrawn.',
  ViolationReported: 'A violation was reported for {unitIds}.',
  ...lossSentences,
  ...holdSentences,

  // Renewal and end of life
  RenewalScheduled: 'Renewal {renewalId} planned for coverage through {coverageEndOn}.',
  RenewalWindowOpened: 'Renewal {renewalId} can be ordered now[; excluded: {excluded}].',
  RenewalBlocked: 'Renewal {renewalId} is not possible: {excluded}.',
  RenewalUnblocked: 'Renewal {renewalId} is possible again ({to}).',
  ResellerContacted: 'Reseller[ {resellerId}] contacted about renewal {renewalId}.',
  QuoteRequested: 'Quote for renewal {renewalId} requested[ from {resellerId}].',
  QuoteRecorded: 'Quote for renewal {renewalId}: {quote}.',
  QuoteExpired: 'The quote for renewal {renewalId} expired.',
  RenewalApproved: 'Renewal {renewalId} approved.',
  RenewalDeclined: 'Renewal {renewalId} declined.',
  RenewalReopened: 'Renewal {renewalId} reopened.',
  RenewalOrdered: 'Renewal {renewalId} ordered on {orderedAt}.',
  RenewalConfirmed: 'Renewal {renewalId} confirmed through {newEndOn}.',
  RenewalLapsed: 'Renewal {renewalId} lapsed[ on {lapsedOn}].',
  RenewalWithdrawn: 'Renewal {renewalId} withdrawn.',
  ...renewalSentences,
  EoxMilestoneReached: '{productId} reached {milestone} on {on}.',
  LastDateOfSupportPassed: 'The last date of support of {productId} passed on {on}.',

  ...supportSentences,

  // Takeback and closing
  TakebackDue: 'Takeback {takebackId} due for {unitIds}.',
  UnitAddedToTakeback: 'Unit {unitId} added to takeback {takebackId}.',
  TakebackRequested: 'Takeback {takebackId} requested by {route} for {unitIds}.',
  CtbNumberRecorded: 'Takeback {takebackId} has CTB number {ctbNumber}.',
  TakebackCaseConfirmed: 'Takeback {takebackId} has case number {caseNumber}.',
  PickupScheduled: 'Pickup of takeback {takebackId} on {pickupOn}.',
  ItemsPacked: 'Takeback {takebackId} packed[: {boxes}].',
  PickupFailed: 'Pickup of takeback {takebackId} failed.',
  PickupRecorded: 'Takeback {takebackId} picked up: {unitIds}.',
  TakebackItemRemoved: 'Unit {unitId} removed from takeback {takebackId}.',
  TakebackReceived: 'Takeback {takebackId} received.',
  CertificateRecorded: 'Evidence for takeback {takebackId}: {kind}[ {number}] for {unitIds}.',
  TakebackCertified: 'Takeback {takebackId} certified: {kind}[ {number}] for {unitIds}.',
  UnitRecycled: 'Unit {unitId} recycled.',
  UnitReused: 'Unit {unitId} reused.',
  TakebackRequestOverdue: 'Takeback {takebackId} should have been requested.',
  TakebackContactLate: 'Nobody called about the pickup of takeback {takebackId}.',
  TakebackUnresponsive: 'Takeback {takebackId}: the recipient does not answer.',
  TakebackRefused: 'Takeback {takebackId} refused.',
  TakebackCancelled: 'Takeback {takebackId} cancelled.',
  TakebackAskedAnew: 'Takeback {takebackId}: the recipient is asked from the beginning; no reminder was sent before.',
  RecipientResponded: 'The recipient answered about takeback {takebackId}.',
  DonationClosed: 'Donation closed: everything is accounted for.',

  ...contractSentences,

  // Facts from elsewhere
  OrganizationNoted: 'Heard of the organization: {view}.',
  AccountStateNoted: 'Heard of {source}: {view}.',
  DonationNoted: 'Heard of {source}: {view}.',
  EoxNoted: 'Heard of {source}: {view}.',
};

/** Is this the name of an event that the rule book writes? */
export function isEventName(name: string): boolean {
  return name !== 'CommandRefused' && (Object.hasOwn(eventSentences, name) || Object.hasOwn(clockSentences, name));
}

/** What a change of a running clock is called in the lines of a told life. */
export const clockChanges: Readonly<Record<DeadlineEvent['type'], string>> = {
  DeadlineOpened: 'OPENED',
  DeadlineFired: 'FIRED',
  DeadlineEscalated: 'ESCALATED',
  DeadlineRescheduled: 'RESCHEDULED',
  DeadlineClosed: 'CLOSED',
  ReminderSent: 'REMINDED',
  ReminderSkipped: 'SKIPPED',
  ReminderSnoozed: 'SNOOZED',
  ReminderAcknowledged: 'ACKNOWLEDGED',
};

export const clockSentences: Readonly<Record<DeadlineEvent['type'], Sentence>> = {
  DeadlineOpened: 'Clock {clock} opened for {subject}[: promised until {promise}].',
  DeadlineFired: 'Clock {clock} came due for {subject}[ ({dueOn})].',
  DeadlineEscalated: 'Clock {clock} for {subject}: nobody has acted, step {step}.',
  DeadlineRescheduled: 'Clock {clock} for {subject} moved[ from {from}][ to {to}] ({cause})[; {reopened}].',
  DeadlineClosed: 'Clock {clock} for {subject} closed[, {kept}].',
  ReminderSent: 'Clock {clock} for {subject}: reminder {step}.',
  ReminderSkipped: 'Clock {clock} for {subject}: reminder {step} skipped ({cause}).',
  ReminderSnoozed: 'Clock {clock} for {subject}: reminder {step} put off until {snoozedUntil}.',
  ReminderAcknowledged: 'Clock {clock} for {subject}: reminder {step} acknowledged.',
};

/** The same for people who know no clocks by name: `{what}` is what is waited for, `{about}` the thing it is about. */
export const clockStories: Readonly<Record<DeadlineEvent['type'], Sentence>> = {
  DeadlineOpened: 'From now on waiting for {what}[ ({about})][, promised until {promise}].',
  DeadlineFired: '{ended} {what}[ ({about})].',
  DeadlineEscalated: 'Nobody has acted: still waiting for {what}[ ({about})].',
  DeadlineRescheduled:
    'The end of waiting for {what}[ ({about})] moved[ from {from}][ to {to}] ({cause})[; {reopened}].',
  DeadlineClosed: 'No longer waiting for {what}[ ({about})][: done {kept}].',
  ReminderSent: 'A reminder: waiting for {what}[ ({about})].',
  ReminderSkipped: 'No reminder about waiting for {what}[ ({about})]: {cause}.',
  ReminderSnoozed: 'No reminder about waiting for {what}[ ({about})] before {snoozedUntil}.',
  ReminderAcknowledged: 'The reminder about waiting for {what}[ ({about})] was seen; it is not repeated.',
};

/** How a message goes out, and to whom. */
export const ways: Readonly<Record<Send['as'], string>> = {
  MAIL: 'Mail',
  TASK: 'Task',
  PHONE_TASK: 'Phone call',
  LETTER: 'Letter',
};
export const addressees: Readonly<Record<Send['to'], string>> = {
  RECIPIENT: 'the recipient',
  ALTERNATES: 'the alternate contacts',
  ORGANIZATION: "the organization's own address",
  OFFICER: 'the program officer',
  ADMINISTRATOR: 'the administrator',
  DONOR_TEAM: "the donor's team",
};
