import type { Behavior } from './script.ts';
import type { Role } from './types.ts';

/**
 * What people are assumed to do (C13): the same data for life files and forecasts. Each is a set of habits in terms of
 * events, so that engine, forecast and simulation live it by one mechanism. Adding one: a name, its words, its habits.
 */
export const behaviorNames = [
  'NEVER_ANSWERS',
  'ANSWERS_PROMPTLY',
  'RENEWS_EVERY_YEAR',
  'RETURNS_AT_END_OF_SUPPORT',
] as const;
export type BehaviorName = (typeof behaviorNames)[number];

export type NamedBehavior = {
  /** A few words for a choice. */
  readonly title: string;
  /** What is assumed, in sentences. */
  readonly assumptions: readonly string[];
  readonly habits: readonly Behavior[];
};

/** The address that stands in for a person's own where a forecast needs one; reserved, nobody has it. */
export const standInEmail = 'recipient@forecast.invalid';

/** A habit by default: at noon some days later, always, with what the event names. */
function habit(after: string, command: string, days: number, role: Role, more: Partial<Behavior> = {}): Behavior {
  const actor = { id: `usr_${role.toLowerCase()}`, role } as const;
  return { after, where: {}, command, days, input: {}, actor, atMost: null, ...more };
}
const nothing = (after: string): Behavior => ({ ...habit(after, '', 0, 'RECIPIENT'), command: null });

/** An invented form that every rule of the vendor's lets through; it never leaves a forecast. */
const form = {
  sections: { login: true, contact: true, security: true },
  languagePreference: 'en',
  firstName: 'Forecast',
  lastName: 'Person',
  email: '{stream}@forecast.invalid',
  emailRetyped: '{stream}@forecast.invalid',
  userId: '{stream}',
  company: {
    companyName: 'Forecast',
    addressLine1: '1 Main Street',
    city: 'Anywhere',
    region: 'Anywhere',
    postalCode: '00000',
    country: 'US',
    phone: '+1 555 0100',
  },
  consents: { privacyAccepted: 'YES' },
  confirmationShown: true,
} as const;

const deliveries: readonly Behavior[] = [habit('ShipmentRecorded', 'recordDelivery', 4, 'RECIPIENT')];

const registration: readonly Behavior[] = [
  habit('AccountTrackOpened', 'startRegistration', 1, 'RECIPIENT', { where: { byHand: false } }),
  habit('RegistrationStarted', 'submitRegistration', 1, 'RECIPIENT', { input: form }),
  habit('RegistrationSubmitted', 'recordActivationEmail', 1, 'RECIPIENT'),
  habit('ActivationEmailReceived', 'activateAccount', 1, 'RECIPIENT'),
];

/** The nudging starts when contract and account are both there: that is when the number can be added. */
const association: readonly Behavior[] = [
  habit('DeadlineOpened', 'submitAssociation', 1, 'RECIPIENT', {
    where: { clock: 'associationNudge' },
    input: {
      associationId: '{subject}',
      acknowledgeWarnings: ['COMPANY_MISMATCH', 'PUBLIC_EMAIL_DOMAIN', 'GENERIC_ACCOUNT'],
    },
  }),
  habit('AssociationSubmitted', 'confirmAssociation', 1, 'INTEGRATION'),
];

const quotes: readonly Behavior[] = [
  'RenewalWindowOpened',
  'ResellerContacted',
  'QuoteRequested',
  'QuoteExpired',
  'RenewalReopened',
].map((after) => habit(after, 'recordQuote', 7, 'PROGRAM_OFFICER'));

const takeback: readonly Behavior[] = [
  habit('AttestationRequested', 'attest', 5, 'RECIPIENT', {
    where: { cause: 'YEARLY' },
    input: { remaining: 'IN_USE' },
  }),
  habit('AttestationRequested', 'attest', 7, 'RECIPIENT', {
    where: { cause: 'END_OF_SUPPORT' },
    input: { remaining: 'NOT_IN_USE' },
  }),
  // Not an event: where a forecast begins at the end of support and the question was answered before.
  habit('StandsAtEndOfSupport', 'reportNotInUse', 7, 'RECIPIENT', { input: { unitIds: '{unitIds}' } }),
  habit('TakebackDue', 'requestTakeback', 7, 'RECIPIENT', {
    input: { requesterEmail: standInEmail, titleClear: true, dataErased: true },
  }),
  habit('DeadlineOpened', 'recordCtb', 3, 'INTEGRATION', {
    where: { clock: 'takebackContact' },
    input: { takebackId: '{subject}', ctbNumber: 'CTB-{subject}', takebackCaseNumber: 'CASE-{subject}' },
  }),
  habit('DeadlineOpened', 'schedulePickup', 5, 'RECIPIENT', {
    where: { clock: 'takebackContact' },
    input: { takebackId: '{subject}', pickupOn: { $days: 7, as: 'date' }, representative: 'Forecast Person' },
  }),
  habit('PickupScheduled', 'recordPickup', 7, 'RECIPIENT', { input: { representative: 'Forecast Person' } }),
  habit('PickupRecorded', 'recordTakebackReceipt', 7, 'INTEGRATION'),
  habit('TakebackReceived', 'recordCertificate', 14, 'PROGRAM_OFFICER', {
    input: { evidence: { kind: 'RECYCLING_CERTIFICATE', number: 'CERT-{takebackId}' } },
  }),
  habit('TakebackCertified', 'closeDonation', 1, 'PROGRAM_OFFICER'),
];

const nothingElse = 'Nothing else is reported, decided or corrected.';

/** Every behavior a forecast or a life file can name. */
export const behaviors: Readonly<Record<BehaviorName, NamedBehavior>> = {
  NEVER_ANSWERS: {
    title: 'Nobody acts',
    assumptions: ['Nobody acts: nothing is reported, decided or corrected.'],
    habits: [nothing('AttestationRequested'), nothing('RenewalWindowOpened'), nothing('TakebackDue')],
  },
  ANSWERS_PROMPTLY: {
    title: 'The recipient answers promptly',
    assumptions: [
      'Deliveries are reported four days after shipment.',
      'The person registers, the activation mail comes and the account is activated, a day for each step.',
      'The contract number is added a day after it can be, and the vendor confirms it a day later.',
      'Every question whether the equipment is still in use is answered with yes after five days.',
      nothingElse,
    ],
    habits: [
      ...deliveries,
      ...registration,
      ...association,
      habit('AttestationRequested', 'attest', 5, 'RECIPIENT', { input: { remaining: 'IN_USE' } }),
    ],
  },
  RENEWS_EVERY_YEAR: {
    title: 'The contract is renewed every year',
    assumptions: [
      'A quote comes seven days after the renewal window opens, for every unit that can be renewed.',
      'It is approved four days later, ordered two days after that, and confirmed five days after the order.',
      nothingElse,
    ],
    habits: [
      ...quotes,
      habit('QuoteRecorded', 'approveRenewal', 4, 'RECIPIENT'),
      habit('RenewalApproved', 'recordOrder', 2, 'RECIPIENT'),
      habit('RenewalOrdered', 'confirmRenewal', 5, 'INTEGRATION'),
    ],
  },
  RETURNS_AT_END_OF_SUPPORT: {
    title: 'The equipment goes back when support ends',
    assumptions: [
      'Until then, every question whether the equipment is still in use is answered with yes after five days.',
      'A week after support has ended for all equipment, everything is reported as no longer in use.',
      'A week later its return is requested by the first route of the program, and the pickup follows twelve days after that.',
      'Receipt takes a week, the certificate two more; the donation is closed the day after.',
      nothingElse,
    ],
    habits: takeback,
  },
};
