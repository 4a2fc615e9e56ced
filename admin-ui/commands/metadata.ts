import text from '../generated/commands.json?raw';
import { humanize } from '../shared/words.ts';

/** The commands of the catalogue as forms need them (C12), and the order in which people look for them. */

export type Field = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Goes to a record that can be erased, never to the engine. */
  readonly personal?: true;
  readonly ref?: string;
  readonly options?: readonly string[];
  readonly max?: number;
  readonly min?: number;
  readonly fields?: readonly Field[];
  readonly item?: Field;
};

export type CommandForm = {
  readonly name: string;
  readonly stream: 'donation' | 'account' | 'organization' | 'eox' | 'any';
  /** Input field that names the stream; null where it is minted or part of the fields. */
  readonly streamField: string | null;
  readonly creates: boolean;
  readonly who: readonly string[];
  readonly reason: boolean;
  /** Field that says when it happened; null: the common `occurredAt`. */
  readonly occurredAt: string | null;
  readonly summary: string;
  readonly fields: readonly Field[];
};

const all: readonly CommandForm[] = JSON.parse(text);
const byName = new Map(all.map((form) => [form.name, form]));

export function formOf(command: string): CommandForm | null {
  return byName.get(command) ?? null;
}

export const commandNames: readonly string[] = all.map(({ name }) => name);

/** "Activate contract". */
export const labelOf = humanize;

const themes: Readonly<Record<string, readonly string[]>> = {
  'Request and approval': [
    'recordRequest',
    'startDonorReview',
    'recordAgreement',
    'approveDonation',
    'denyDonation',
    'cancelDonation',
    'addLine',
    'backorderLine',
    'substituteLine',
    'correctLine',
    'cancelLine',
  ],
  'Shipment and delivery': ['recordShipment', 'correctShipment', 'recordDelivery', 'recordSerial'],
  'Shipment incidents': [
    'reportShipmentIncident',
    'confirmShipmentIncident',
    'resolveShipmentIncident',
    'withdrawShipmentIncident',
  ],
  Contract: [
    'activateContract',
    'correctContract',
    'reconcileContract',
    'terminateContract',
    'confirmSerialCorrection',
    'dismissSerialCorrection',
  ],
  Association: [
    'submitAssociation',
    'recordAssociationReview',
    'confirmAssociation',
    'rejectAssociation',
    'revokeAssociation',
  ],
  'Use of the equipment': ['recordUnitUse', 'attest', 'reportNotInUse', 'reportLostOrStolen', 'recordUnitFound'],
  'Defects and replacements': [
    'reportDefect',
    'openCase',
    'openRma',
    'recordRmaStatus',
    'recordReplacement',
    'recordReturn',
    'closeRma',
    'cancelRma',
    'closeCase',
  ],
  Renewal: [
    'recordResellerContact',
    'requestQuote',
    'recordQuote',
    'approveRenewal',
    'recordPurchaseOrder',
    'recordOrder',
    'confirmRenewal',
    'declineRenewal',
    'reopenRenewal',
    'setCoTermination',
    'recordLapse',
    'reinstate',
  ],
  Takeback: [
    'requestTakeback',
    'recordCtb',
    'schedulePickup',
    'recordPacking',
    'recordPickup',
    'recordPickupFailure',
    'refuseTakeback',
    'cancelTakeback',
    'recordTakebackReceipt',
    'recordCertificate',
    'recordRecipientReply',
  ],
  Compliance: [
    'declareDisposition',
    'reportViolation',
    'reviewComplianceCase',
    'decideComplianceCase',
    'placeHold',
    'releaseHold',
  ],
  Organization: [
    'registerOrganization',
    'submitValidation',
    'recordValidation',
    'changeOrganization',
    'addContact',
    'updateContact',
    'reportContactLeft',
    'replaceContact',
    'recordBounce',
    'clearUnresponsive',
    'reportMerger',
    'decideMerger',
    'reportClosing',
    'withdrawClosing',
    'recordDissolution',
  ],
  'Vendor account': [
    'startRegistration',
    'recordExistingAccount',
    'submitRegistration',
    'recordRegistrationRefusal',
    'reopenRegistration',
    'recordActivationEmail',
    'activateAccount',
    'reviewProfile',
    'changeProfile',
    'recordAccessLevel',
    'disableAccount',
    'enableAccount',
  ],
  'Dates, policy and closing': [
    'snoozeReminder',
    'acknowledgeReminder',
    'rescheduleDeadline',
    'adoptPolicyVersion',
    'closeDonation',
    'recordEox',
  ],
};

/** The theme a command is found under. */
export function themeOf(command: string): string {
  return Object.entries(themes).find(([, names]) => names.includes(command))?.[0] ?? 'Other';
}

/** All themes, in the order of the road. */
export const themeOrder: readonly string[] = [...Object.keys(themes), 'Other'];

/** What ends the waiting, by the clock that waits: offered before everything else, when the rule book allows it. */
export const answersTo: Readonly<Record<string, readonly string[]>> = {
  donorReview: ['approveDonation', 'denyDonation'],
  fulfilment: ['recordShipment'],
  lineWait: ['recordShipment'],
  deliveryExpected: ['recordDelivery'],
  organizationValidation: ['recordValidation'],
  contractActivation: ['activateContract'],
  welcomeKit: ['activateContract'],
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
  attestationAnswer: ['attest'],
  complianceReview: ['decideComplianceCase', 'reviewComplianceCase'],
  quoteAnswer: ['recordQuote'],
  quoteValidity: ['recordOrder', 'approveRenewal', 'recordPurchaseOrder'],
  renewalOrderGrace: ['confirmRenewal'],
  takebackRequest: ['requestTakeback'],
  takebackFollowUp: ['requestTakeback', 'schedulePickup', 'recordPickup'],
  takebackContact: ['recordCtb', 'schedulePickup'],
  takebackCaseMail: ['recordCtb'],
  pickupDay: ['recordPickup', 'recordPacking', 'recordPickupFailure'],
  contactLastDay: ['replaceContact', 'updateContact'],
  successor: ['replaceContact', 'addContact'],
  requalification: ['submitValidation', 'recordValidation'],
  requalificationDate: ['submitValidation', 'recordValidation'],
  takebackCertificate: ['recordCertificate'],
};

/** What usually comes next at a stage or state: offered first, when the rule book allows it. */
export const usualNext: Readonly<Record<string, readonly string[]>> = {
  REQUESTED: ['startDonorReview', 'recordAgreement', 'approveDonation'],
  DONOR_REVIEW: ['approveDonation', 'recordAgreement', 'denyDonation'],
  APPROVED: ['recordShipment', 'recordAgreement', 'addLine', 'backorderLine'],
  PARTIALLY_SHIPPED: ['recordShipment', 'recordDelivery', 'cancelLine', 'backorderLine'],
  AWAITING_CONTRACT: ['activateContract', 'recordDelivery', 'recordSerial'],
  CONTRACT_OVERDUE: ['activateContract', 'rescheduleDeadline', 'recordDelivery'],
  SUPPORT_NOT_INCLUDED: ['recordUnitUse', 'attest', 'reportNotInUse'],
  ONBOARDING: ['submitAssociation', 'confirmAssociation', 'recordDelivery'],
  SUPPORTED: ['recordUnitUse', 'attest', 'reportNotInUse'],
  RENEWAL_WINDOW: [
    'confirmRenewal',
    'recordOrder',
    'approveRenewal',
    'recordQuote',
    'requestQuote',
    'recordResellerContact',
  ],
  LAPSED: ['reinstate', 'confirmRenewal', 'recordQuote', 'reportNotInUse'],
  END_OF_SUPPORT: ['reportNotInUse', 'requestTakeback', 'attest'],
  TAKEBACK: [
    'recordCertificate',
    'recordTakebackReceipt',
    'recordPickup',
    'recordPacking',
    'schedulePickup',
    'recordCtb',
    'requestTakeback',
    'closeDonation',
  ],
  UNVALIDATED: ['submitValidation', 'recordValidation', 'addContact'],
  VALIDATION_PENDING: ['recordValidation', 'submitValidation', 'addContact'],
  VALIDATED: ['addContact', 'updateContact', 'recordValidation'],
  REQUALIFICATION_DUE: ['recordValidation', 'submitValidation', 'addContact'],
  NOT_STARTED: ['startRegistration', 'recordExistingAccount'],
  FORM_STARTED: ['submitRegistration', 'recordRegistrationRefusal'],
  SUBMITTED: ['recordActivationEmail', 'activateAccount', 'recordRegistrationRefusal'],
  ACTIVATION_MAIL_LATE: ['recordActivationEmail', 'activateAccount', 'reopenRegistration'],
  ACTIVATION_MAIL_RECEIVED: ['activateAccount', 'reopenRegistration'],
  CLOSING: ['recordDissolution', 'withdrawClosing'],
  INELIGIBLE: ['submitValidation', 'addContact'],
  ACTIVE: ['changeProfile', 'reviewProfile'],
  REGISTERED_GUEST: ['recordAccessLevel', 'changeProfile'],
  DISABLED: ['enableAccount'],
};
