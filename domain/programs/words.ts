import type { ClockOwner, ClockWords } from './clock-words.ts';
import { eoxWords } from './eox-words.ts';
import { incidentWords } from './incident-words.ts';
import type { ProgramDocument } from './document.ts';
import { documentOf } from './registry.ts';
import { lossWords } from './loss-words.ts';
import { partyWords } from './party-words.ts';
import { supportWords } from './support-words.ts';

/**
 * The words of every clock that programs may use, without the name of a vendor, a donor or a length: those are data of
 * one program. A program that wants other words has them in its document.
 */
const requestWords: Readonly<Record<string, ClockWords>> = {
  donorReview: {
    owner: 'DONOR',
    waitingFor: 'the donor to decide about the request',
    because: 'The donor began its review on {base}[; it usually takes no longer than {length}].',
    otherwise: 'The request stays open.',
  },
  fulfilment: {
    owner: 'DONOR',
    waitingFor: 'everything to ship',
    because: 'The request was approved on {base}[; products usually ship within {length}].',
    otherwise: 'The request stays open.',
  },
  lineWait: {
    owner: 'DONOR',
    waitingFor: 'the rest of the products to ship',
    because: 'The first shipment left on {base}, and not every product of the request has shipped.',
    otherwise: 'The contract cannot be expected before the last product has shipped.',
  },
  deliveryExpected: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to say that the shipment has arrived',
    because: 'The shipment left on {base}[; it should arrive within {length}].',
    otherwise: 'The pieces stay marked as under way.',
  },
  organizationValidation: {
    owner: 'OFFICER',
    waitingFor: 'the organization to be validated',
    because: 'Its documents were submitted on {base}[; they are looked at within {length}].',
    otherwise: 'No request of this organization can be approved.',
  },
};

const contractWords: Readonly<Record<string, ClockWords>> = {
  contractActivation: {
    owner: 'VENDOR',
    waitingFor: 'the vendor to activate the support contract',
    because: 'All products had shipped by {base}[; the vendor activates the contract within {length}] (R8).',
    otherwise: 'The contract counts as overdue.',
    overdue: 'Nothing of it can be supported.',
  },
  welcomeKit: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to look for the mail with the contract number',
    because: 'All products had shipped by {base}, and the number of the contract is still not known.',
    otherwise: '',
  },
  coverageEnd: {
    owner: 'NOBODY',
    waitingFor: 'the end of the cover',
    because: 'The contract covers its products through {base}.',
    otherwise: 'Cover ends with that day unless a renewal has been confirmed.',
  },
  serialCorrection: {
    owner: 'RECIPIENT',
    waitingFor: "the vendor's list of serial numbers to be corrected",
    because: 'On {base} the list was found to differ from the equipment (R20).',
    otherwise: 'The correction counts as overdue, and a replacement may be refused.',
    overdue: 'A replacement may be refused.',
  },
};

const accountWords: Readonly<Record<string, ClockWords>> = {
  registrationNudge: {
    owner: 'RECIPIENT',
    waitingFor: 'the contact to register a vendor account',
    because: 'Since {base} an account is needed to use the support contract.',
    otherwise: 'The contract cannot be used.',
  },
  activationEmail: {
    owner: 'VENDOR',
    waitingFor: 'the activation mail to arrive',
    because: 'The registration was submitted on {base}[; the mail arrives within {length}] (R5).',
    otherwise: 'The mail counts as late.',
    overdue: 'The account cannot be used.',
  },
  activationClick: {
    owner: 'RECIPIENT',
    waitingFor: 'the contact to click the link in the activation mail',
    because: 'The mail arrived on {base}; the account is active only after the click.',
    otherwise: 'The account stays inactive.',
  },
  associationNudge: {
    owner: 'RECIPIENT',
    waitingFor: 'the contact to add the contract number to the vendor account',
    because: 'Since {base} the contract is active and the account can be used, but the two do not know each other.',
    otherwise: 'The contract cannot be used.',
  },
  associationConfirmation: {
    owner: 'VENDOR',
    waitingFor: 'the vendor to confirm the contract number in the account',
    because: 'The number was submitted on {base}[; the answer comes within {length}] (R15).',
    otherwise: 'The confirmation counts as late; it is never taken for a refusal.',
    overdue: 'The contract cannot be used; the silence is never taken for a refusal.',
  },
};

const useWords: Readonly<Record<string, ClockWords>> = {
  attestation: {
    owner: 'NOBODY',
    waitingFor: 'the next yearly question about the equipment',
    because: 'Every year, counted from {base}, the recipient is asked whether everything is still in use.',
    otherwise: 'The question is asked.',
  },
  attestationAnswer: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to say whether the equipment is still in use',
    because: 'The question was asked on {base}.',
    otherwise: 'In the end it counts as unanswered and a compliance case is opened.',
  },
  complianceReview: {
    owner: 'ADMINISTRATOR',
    waitingFor: 'a decision of the compliance case',
    because: 'The case was opened on {base}[; cases are decided within {length}].',
    otherwise: 'The donation cannot be closed.',
  },
};

const renewalWords: Readonly<Record<string, ClockWords>> = {
  renewalWindow: {
    owner: 'NOBODY',
    waitingFor: 'the day from which the contract can be renewed',
    because: 'Cover runs through {base}.',
    otherwise: 'The renewal opens, or is blocked when the vendor no longer offers it.',
  },
  expiryReminders: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to renew the support contract',
    because: 'Cover ends with {base}.',
    otherwise: 'Without a renewal the support contract lapses.',
  },
  endNotices: {
    owner: 'NOBODY',
    waitingFor: 'the end of support',
    because: 'Cover ends with {base} and cannot be renewed any more.',
    otherwise: 'Support ends.',
  },
  quoteAnswer: {
    owner: 'VENDOR',
    waitingFor: 'the reseller to send a quote',
    because: 'A quote was asked for on {base}[; resellers answer within {length}].',
    otherwise: 'The renewal waits.',
  },
  quoteValidity: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to order while the quote is valid',
    because: 'The current quote is valid through {base}.',
    otherwise: 'The quote expires and a new one is needed.',
  },
  renewalStep: {
    owner: 'RECIPIENT',
    waitingFor: 'the next step of the renewal',
    because: 'Nothing has been heard of the renewal since {base}.',
    otherwise: 'The renewal waits.',
  },
  renewalOrderGrace: {
    owner: 'VENDOR',
    waitingFor: 'the vendor to confirm the renewal that was ordered',
    because: 'Cover ended with {base} while the order was out[; the confirmation is waited for {length}].',
    otherwise: 'The contract lapses.',
  },
  eoxMilestone: {
    owner: 'NOBODY',
    waitingFor: 'the {thing}',
    because: 'The vendor has announced {base} for it.',
    otherwise: 'The date is told; with the last date of support, support ends for good.',
  },
};

const takebackWords: Readonly<Record<string, ClockWords>> = {
  takebackRequest: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to ask for the return of equipment no longer in use',
    because: 'Since {base} equipment is no longer in use; it goes back[ within {length}] (R25).',
    otherwise: 'The request counts as overdue.',
    overdue: 'The equipment stays with the recipient.',
  },
  takebackFollowUp: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to give the equipment back',
    because: 'Since {base} equipment is no longer in use and has not been picked up.',
    otherwise: 'In the end the recipient counts as unresponsive and no new request is accepted.',
  },
  takebackContact: {
    owner: 'VENDOR',
    waitingFor: 'the recycler to call about the pickup',
    because: 'The return was requested on {base}[; somebody calls within {length}].',
    otherwise: 'The call counts as late.',
    overdue: 'No pickup is agreed.',
  },
  takebackCaseMail: {
    owner: 'VENDOR',
    waitingFor: 'the second mail with the case number',
    because: 'The first mail came on {base}[; the second follows within {length}].',
    otherwise: 'No pickup can be scheduled.',
  },
  pickupDay: {
    owner: 'RECIPIENT',
    waitingFor: 'the pickup',
    because: 'The pickup is agreed for {base}.',
    otherwise: 'The recipient is asked what became of it.',
  },
  takebackCertificate: {
    owner: 'VENDOR',
    waitingFor: 'the certificate of what became of the equipment',
    because: 'The equipment was picked up on {base}[; the certificate comes within {length}].',
    otherwise: 'The donation cannot be closed.',
  },
};

const everyProgram: Readonly<Record<string, ClockWords>> = {
  ...requestWords,
  ...incidentWords,
  ...contractWords,
  ...accountWords,
  ...useWords,
  ...lossWords,
  ...partyWords,
  ...supportWords,
  ...renewalWords,
  ...eoxWords,
  ...takebackWords,
};

const own = (table: Readonly<Record<string, ClockWords>> | undefined, clock: string): ClockWords | undefined =>
  table !== undefined && Object.hasOwn(table, clock) ? table[clock] : undefined;

/** The words of a clock in a program; null when nobody has written any. */
export function clockWords(programId: string, clock: string): ClockWords | null {
  return clockWordsIn(documentOf(programId), clock);
}

/** The same in one version. */
export function clockWordsIn(document: Pick<ProgramDocument, 'words'> | null, clock: string): ClockWords | null {
  return own(document?.words, clock) ?? own(everyProgram, clock) ?? null;
}

/** Clocks of any program whose promise this owner has to keep; for filters. */
export function clocksOwnedBy(owners: readonly ClockOwner[]): readonly string[] {
  return Object.entries(everyProgram)
    .filter(([, words]) => owners.includes(words.owner))
    .map(([clock]) => clock);
}
