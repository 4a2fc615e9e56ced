import type { CommandName } from './commands/catalogue.ts';
import type { Stage } from './donation/state.ts';
import type { Entity } from './entity.ts';
import { kindOf } from './journal.ts';
import { rulesOf } from './modules.ts';
import type { ClockName } from './programs/schema.ts';
import type { AccountState, OrganizationState } from './views.ts';
import { isPromise } from './waiting.ts';

/**
 * Which command usually comes next: what ends the waiting of the clock that is waited for, then what is usual where the
 * stream stands. Advice only: what is allowed is asked of intake and decider (`available.ts`).
 */

type Commands = readonly CommandName[];

/** What ends the waiting, by the clock that waits; none where only time ends it, or the stage tells more. */
export const answersTo: Readonly<Record<ClockName, Commands>> = {
  donorReview: ['approveDonation', 'denyDonation'],
  fulfilment: ['recordShipment'],
  lineWait: ['recordShipment'],
  deliveryExpected: ['recordDelivery'],
  organizationValidation: ['recordValidation'],
  contractActivation: ['activateContract'],
  welcomeKit: ['activateContract'],
  coverageEnd: [],
  serialCorrection: ['confirmSerialCorrection'],
  lostConfirmation: ['confirmShipmentIncident', 'resolveShipmentIncident', 'withdrawShipmentIncident'],
  lossReport: ['reportLostOrStolen'],
  caseReview: ['closeCase', 'openRma'],
  rmaDelivery: ['recordReplacement', 'recordRmaStatus', 'cancelRma'],
  rmaReturn: ['recordReturn', 'closeRma'],
  rmaLiability: ['recordReturn', 'closeRma'],
  registrationNudge: ['startRegistration'],
  activationEmail: ['recordActivationEmail'],
  activationClick: ['activateAccount'],
  associationNudge: ['submitAssociation'],
  associationConfirmation: ['confirmAssociation', 'rejectAssociation'],
  attestation: [],
  attestationAnswer: ['attest'],
  complianceReview: ['decideComplianceCase', 'reviewComplianceCase'],
  renewalWindow: [],
  expiryReminders: [],
  endNotices: [],
  renewalStep: [],
  quoteAnswer: ['recordQuote'],
  quoteValidity: ['recordOrder', 'approveRenewal', 'recordPurchaseOrder'],
  renewalOrderGrace: ['confirmRenewal'],
  eoxReview: [],
  eoxMilestone: [],
  takebackRequest: ['requestTakeback'],
  takebackFollowUp: ['requestTakeback', 'schedulePickup', 'recordPickup'],
  takebackContact: ['recordCtb', 'schedulePickup'],
  takebackCaseMail: ['recordCtb'],
  pickupDay: ['recordPickup', 'recordPacking', 'recordPickupFailure'],
  takebackCertificate: ['recordCertificate'],
  contactLastDay: ['replaceContact', 'updateContact'],
  successor: ['replaceContact', 'addContact'],
  requalification: ['submitValidation', 'recordValidation'],
  requalificationDate: ['submitValidation', 'recordValidation'],
};

/** What usually comes next in a stage of a donation. */
const inStage: Readonly<Record<Stage, Commands>> = {
  REQUESTED: ['startDonorReview', 'approveDonation', 'recordAgreement'],
  DONOR_REVIEW: ['approveDonation', 'recordAgreement', 'denyDonation'],
  APPROVED: ['recordShipment', 'addLine', 'backorderLine'],
  PARTIALLY_SHIPPED: ['recordShipment', 'recordDelivery', 'cancelLine', 'backorderLine'],
  AWAITING_CONTRACT: ['activateContract', 'recordDelivery', 'recordSerial'],
  CONTRACT_OVERDUE: ['activateContract', 'rescheduleDeadline', 'recordDelivery'],
  SUPPORT_NOT_INCLUDED: ['recordUnitUse', 'attest', 'reportNotInUse'],
  ONBOARDING: ['submitAssociation', 'confirmAssociation', 'recordDelivery'],
  SUPPORTED: ['recordUnitUse', 'attest', 'reportNotInUse'],
  RENEWAL_WINDOW: [
    ...(['confirmRenewal', 'recordOrder', 'approveRenewal', 'recordQuote'] as const),
    ...(['requestQuote', 'recordResellerContact'] as const),
  ],
  LAPSED: ['reinstate', 'confirmRenewal', 'recordQuote', 'reportNotInUse'],
  END_OF_SUPPORT: ['reportNotInUse', 'requestTakeback', 'attest'],
  TAKEBACK: [
    ...(['recordCertificate', 'recordTakebackReceipt', 'recordPickup', 'recordPacking'] as const),
    ...(['schedulePickup', 'recordCtb', 'requestTakeback', 'closeDonation'] as const),
  ],
  DENIED: [],
  CANCELLED: [],
  CLOSED: [],
};

/** What usually comes next in a state of an organization. */
const inOrganizationState: Readonly<Record<OrganizationState, Commands>> = {
  UNVALIDATED: ['submitValidation', 'recordValidation', 'addContact'],
  VALIDATION_PENDING: ['recordValidation', 'submitValidation', 'addContact'],
  VALIDATED: ['addContact', 'updateContact', 'recordValidation'],
  REQUALIFICATION_DUE: ['recordValidation', 'submitValidation', 'addContact'],
  INELIGIBLE: ['submitValidation', 'addContact'],
  CLOSING: ['recordDissolution', 'withdrawClosing'],
  DISSOLVED: [],
  MERGED_INTO: [],
};

/** What usually comes next in a state of a vendor account. */
const inAccountState: Readonly<Record<AccountState, Commands>> = {
  NOT_STARTED: ['startRegistration', 'recordExistingAccount'],
  FORM_STARTED: ['submitRegistration', 'recordRegistrationRefusal'],
  SUBMITTED: ['recordActivationEmail', 'activateAccount', 'recordRegistrationRefusal'],
  ACTIVATION_MAIL_LATE: ['recordActivationEmail', 'activateAccount', 'reopenRegistration'],
  ACTIVATION_MAIL_RECEIVED: ['activateAccount', 'reopenRegistration'],
  ACTIVE: ['changeProfile', 'reviewProfile'],
  REGISTERED_GUEST: ['recordAccessLevel', 'changeProfile'],
  DISABLED: ['enableAccount'],
  SUPERSEDED: [],
};

/** The same for the three kinds of streams, by stage or state. */
export const usual = { donation: inStage, organization: inOrganizationState, account: inAccountState } as const;

/** Commands that usually come next, the most usual first, whether or not they are allowed; none of an unborn stream. */
export function usualNext(stream: string, entity: Entity): Commands {
  const ends: Readonly<Record<string, Commands>> = answersTo;
  const here: Readonly<Record<string, Commands>> = usual[kindOf(stream)];
  const waited = waitedFor(stream, entity);
  const answers = waited === null ? [] : (ends[waited] ?? []);
  return [...new Set([...answers, ...(here[rulesOf(stream).phase(entity)] ?? [])])];
}

/** The clock that is waited for: a promise that is overdue, else what fires first. Null when no clock runs. */
export function waitedFor(stream: string, entity: Entity): string | null {
  const rules = rulesOf(stream);
  const upcoming = rules.deadlines(stream, entity);
  const programId = rules.calendar(entity)?.policy.programId;
  const isOverdue = (key: string) => entity.clocks[key]?.fired === true && isPromise(clockOf(key), programId);
  const first =
    upcoming.find(({ key }) => isOverdue(key))?.key ?? Object.keys(entity.clocks).find(isOverdue) ?? upcoming[0]?.key;
  return first === undefined ? null : clockOf(first);
}

/** `<clock>/<subject>`. */
const clockOf = (key: string): string => key.slice(0, key.indexOf('/'));
