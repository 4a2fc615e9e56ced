import type {
  CommandState,
  OrganizationState,
  Owner,
  RmaState,
  Role,
  Stage,
  VendorAccountState,
} from '../generated/operations.ts';

/** The words of the console for the codes of the API. */

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

type Word = { readonly label: string; readonly tone: Tone };

export const stages: Readonly<Record<Stage, Word>> = {
  REQUESTED: { label: 'Requested', tone: 'info' },
  DONOR_REVIEW: { label: 'Donor review', tone: 'info' },
  APPROVED: { label: 'Approved', tone: 'info' },
  DENIED: { label: 'Denied', tone: 'neutral' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral' },
  PARTIALLY_SHIPPED: { label: 'Partially shipped', tone: 'info' },
  AWAITING_CONTRACT: { label: 'Awaiting contract', tone: 'warn' },
  CONTRACT_OVERDUE: { label: 'Contract overdue', tone: 'bad' },
  SUPPORT_NOT_INCLUDED: { label: 'Support not included', tone: 'neutral' },
  ONBOARDING: { label: 'Onboarding', tone: 'info' },
  SUPPORTED: { label: 'Supported', tone: 'good' },
  RENEWAL_WINDOW: { label: 'Renewal window', tone: 'warn' },
  LAPSED: { label: 'Lapsed', tone: 'bad' },
  END_OF_SUPPORT: { label: 'End of support', tone: 'neutral' },
  TAKEBACK: { label: 'Takeback', tone: 'info' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
};

export const owners: Readonly<Record<Owner, string>> = {
  RECIPIENT: 'The recipient',
  OFFICER: 'A program officer',
  ADMINISTRATOR: 'An administrator',
  DONOR: 'The donor',
  VENDOR: 'The vendor',
  NOBODY: 'Nobody',
};

export function isOwner(value: string): value is Owner {
  return value in owners;
}

export const roles: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: 'administrator',
  PROGRAM_OFFICER: 'program officer',
  AUDITOR: 'auditor',
  RECIPIENT: 'recipient',
  INTEGRATION: 'integration',
  SYSTEM: 'the clock',
};

export const commandStates: Readonly<Record<CommandState, Word>> = {
  ACCEPTED: { label: 'Waiting', tone: 'warn' },
  APPLIED: { label: 'Applied', tone: 'good' },
  REJECTED: { label: 'Refused', tone: 'bad' },
  EXPIRED: { label: 'Expired', tone: 'bad' },
};

/** States of a replacement in the order of its road. */
export const rmaStates: Readonly<Record<RmaState, string>> = {
  OPEN: 'Agreed',
  BOOKED: 'Booked',
  ON_HOLD: 'On hold',
  REPLACEMENT_RECEIVED: 'To be returned',
  RETURN_OVERDUE: 'Return overdue',
  LIABLE: 'May be charged',
  RETURNED: 'Returned',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export function isRmaState(value: unknown): value is RmaState {
  return typeof value === 'string' && value in rmaStates;
}

const good = ['ACTIVE', 'VALIDATED', 'CONFIRMED', 'DELIVERED', 'OK', 'IN_USE', 'INSTALLED', 'ENTITLED', 'CERTIFIED'];
const warn = [
  'EXPECTED',
  'VALIDATION_PENDING',
  'REQUALIFICATION_DUE',
  'WINDOW_OPEN',
  'PENDING',
  'QUOTE_EXPIRED',
  'OPEN',
  'BACKORDERED',
  'DEFECTIVE',
  'RMA_OPEN',
  'ON_HOLD',
  'REPLACEMENT_RECEIVED',
];
const bad = [
  'OVERDUE',
  'EXPIRED',
  'REJECTED',
  'LAPSED',
  'INELIGIBLE',
  'BOUNCING',
  'LOST',
  'STOLEN',
  'NOT_ENTITLED',
  'DISABLED',
  'LIABLE',
  'FAILED',
];

/** Tone of any state by its code; states that nobody has to look at are neutral. */
export function toneOf(state: string): Tone {
  if (bad.some((each) => state.includes(each))) return 'bad';
  if (good.includes(state)) return 'good';
  return warn.includes(state) ? 'warn' : 'neutral';
}

/** Codes that say too little, or something else, when they are only put in small letters. */
const reasons: Readonly<Record<string, string>> = {
  OFFICER_HAS_IT: 'The donation is on hold, and the officer has a task with the same words already.',
  NOBODY_TO_REACH: 'There is nobody else whom it could reach.',
  NOT_RECONCILED: "The vendor's list of serial numbers has not been compared yet; that the piece is on it is assumed.",
  TAKEBACK: 'The piece is on its way back.',
  MAIL_AWAITED: 'activation mail awaited',
  LINK_NOT_CLICKED: 'activation link not clicked',
  LINE_ENDED: 'no',
};

/** A code of the API that stands for a reason or a note, in words. */
export function reasonOf(code: string): string {
  return reasons[code] ?? humanize(code);
}

const small = new Set(['id', 'ctb', 'doa', 'rma', 'sw', 'eox', 'html', 'ccie', 'pica']);

/** "Sales order number" of `salesOrderNumber`, "Awaiting contract" of `AWAITING_CONTRACT`. */
export function humanize(code: string): string {
  const words = code
    .replaceAll('_', ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
  const spoken = words.map((word) => (small.has(word) ? word.toUpperCase() : word)).join(' ');
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

/** How the rule book says that a state does not allow something. */
const transition = /^Not possible while it is ([A-Z_]+); possible from ([A-Z_]+(?:, [A-Z_]+)*)\.$/;

/** "Village radios" of `village-radios`. */
export function programLabel(programId: string): string {
  return humanize(programId.replaceAll('-', ' '));
}

/** States of one word; other words in capitals may be names and abbreviations. */
const oneWord: ReadonlySet<string> = new Set<OrganizationState | VendorAccountState>([
  'UNVALIDATED',
  'VALIDATED',
  'INELIGIBLE',
  'CLOSING',
  'DISSOLVED',
  'SUBMITTED',
  'ACTIVE',
  'DISABLED',
  'SUPERSEDED',
]);

/** A sentence of the rule book with its codes in words: stages by their names, other codes in small letters. */
export function plain(sentence: string): string {
  const worded = sentence.replace(transition, (_all, from: string, allowed: string) => {
    const named = (code: string) => (isStage(code) ? `“${stages[code].label}”` : humanize(code).toLowerCase());
    return `Not possible while it is ${named(from)}; possible from ${allowed.split(', ').map(named).join(', ')}.`;
  });
  return worded.replaceAll(/\b[A-Z]{3,}(?:_[A-Z]+)*\b|\bIN_USE\b/g, (code) => {
    if (isStage(code)) return `“${stages[code].label}”`;
    return code.includes('_') || oneWord.has(code) ? humanize(code).toLowerCase() : code;
  });
}

/** "1 unit", "3 units". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && value in roles;
}

export function isStage(value: unknown): value is Stage {
  return typeof value === 'string' && value in stages;
}
