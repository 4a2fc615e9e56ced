import type { CalendarDate } from './types.ts';
import { coverableOn, linesOf } from './coverage.ts';
import { lastSupportOf } from './donation/renewal/eox.ts';
import { newestOf } from './donation/contract/lineage.ts';
import { isLeaving, lastCoveredDay, unitsOf } from './donation/read.ts';
import type { Association, Contract, CoverageLine, Donation, Unit } from './donation/state.ts';
import { nextStep, type Cover, type LinkFailure, type NextStep } from './next-step.ts';
import type { AccountView } from './views.ts';

/**
 * "Can this unit get vendor support now, and if not, which link is missing?" (section 9, R2). Contract, unit and line are
 * judged by their dates, never by the moment at which an end was processed; accounts and associations as known now.
 */

export type Question = {
  readonly serialNumber: string;
  /** Left out: any product with this serial; several are AMBIGUOUS. */
  readonly productId?: string | undefined;
  readonly asOf: CalendarDate;
  /** Left out: any current contact. */
  readonly contactId?: string | undefined;
};

export type LinkName = 'CONTRACT' | 'ACCOUNT' | 'ASSOCIATION' | 'SERIAL' | 'LINE_END';
/** `failure` is null when the link passes. */
export type Link = { readonly link: LinkName; readonly failure: LinkFailure | null };
type FailingLink = Link & { readonly failure: LinkFailure };

/** What a contract gives without a case (log in) and with one (R16, R17). */
export const benefits = {
  withoutCase: ['DOWNLOADS', 'DOCUMENTS'],
  withCase: ['INSTALLATION_SUPPORT', 'HARDWARE_REPLACEMENT'],
} as const;

/** The topics under which the vendor's guide explains a contract, and the help route where it stands (R18). */
export const helpTopics = {
  helpRoute: 'QUICK_START_GUIDE',
  topics: ['SUPPORT', 'RETURN', 'SOFTWARE', 'BENEFITS'],
} as const;

export type Note = 'TAKEBACK' | 'NOT_RECONCILED';

export type Replacement = {
  readonly unitId: string;
  readonly productId: string;
  readonly serialNumber: string | null;
};

export type Entitlement =
  | { readonly result: 'UNIT_UNKNOWN' }
  | { readonly result: 'AMBIGUOUS'; readonly productIds: readonly string[] }
  | {
      readonly result: 'NOT_IN_CUSTODY';
      readonly unitId: string;
      readonly unitState: Unit['state'];
      /** What stands in its place now, when it was replaced (R20). */
      readonly replacement?: Replacement;
    }
  | {
      readonly result: 'LAST_DAY_PASSED';
      readonly unitId: string;
      readonly on: CalendarDate;
      readonly warrantyRoute: boolean;
    }
  | {
      readonly result: 'ENTITLED' | 'NOT_ENTITLED';
      readonly unitId: string;
      readonly contractId: string | null;
      readonly coverageId: string | null;
      readonly weakestLink: LinkName | null;
      readonly links: readonly Link[];
      readonly nextStep: NextStep | null;
      readonly benefits: typeof benefits | null;
      /** The hardware warranty still runs: the way to a repair without contract. */
      readonly warrantyRoute: boolean;
      readonly notes: readonly Note[];
    };

/** Answers for a serial number (9.1). Serial numbers and product ids are compared exactly, upper-case as stored. */
export function entitlement(state: Donation, { serialNumber, productId, asOf, contactId }: Question): Entitlement {
  const found = unitsOf(state).filter(
    (unit) =>
      unit.state !== 'VOIDED' &&
      unit.serialNumber === serialNumber &&
      (productId === undefined || unit.productId === productId),
  );
  const [unit] = found;
  if (unit === undefined) return { result: 'UNIT_UNKNOWN' };
  const productIds = [...new Set(found.map((each) => each.productId))].toSorted();
  if (productIds.length > 1) return { result: 'AMBIGUOUS', productIds };
  return entitlementOfUnit(state, unit, asOf, contactId);
}

const gone: ReadonlySet<Unit['state']> = new Set(['PICKED_UP', 'RECYCLED', 'REUSED', 'REPLACED', 'LOST', 'STOLEN']);

/** Answers for one unit, whether or not its serial is known. */
export function entitlementOfUnit(state: Donation, unit: Unit, asOf: CalendarDate, contactId?: string): Entitlement {
  if (gone.has(unit.state)) return notInCustody(state, unit);
  const warrantyRoute = unit.warrantyEndsOn >= asOf;
  const lastSupport = lastSupportOf(state, unit);
  if (lastSupport !== null && asOf > lastSupport) {
    return { result: 'LAST_DAY_PASSED', unitId: unit.id, on: lastSupport, warrantyRoute };
  }
  const accounts = accountsOf(state, contactId);
  const chains = covers(state, unit).map((cover) => ({ cover, links: linksOf(state, unit, cover, accounts, asOf) }));
  const { cover, links } = chains.reduce((best, next) => (compared(best, next) > 0 ? next : best));
  const weakest = links.find(isFailing);
  const notes: Note[] = [];
  if (isLeaving(unit)) notes.push('TAKEBACK');
  if (cover.line?.listed === 'ASSUMED') notes.push('NOT_RECONCILED');
  return {
    result: weakest === undefined ? 'ENTITLED' : 'NOT_ENTITLED',
    unitId: unit.id,
    contractId: cover.contract?.id ?? null,
    coverageId: cover.line?.id ?? null,
    weakestLink: weakest?.link ?? null,
    links,
    nextStep: weakest === undefined ? null : nextStep(state, unit, cover, weakest.failure),
    benefits: weakest === undefined ? benefits : null,
    warrantyRoute,
    notes,
  };
}

function notInCustody(state: Donation, unit: Unit): Entitlement {
  const answer = { result: 'NOT_IN_CUSTODY', unitId: unit.id, unitState: unit.state } as const;
  const newest = unit.state === 'REPLACED' ? newestOf(state, unit) : null;
  if (newest === null) return answer;
  const { id: unitId, productId, serialNumber } = newest;
  return { ...answer, replacement: { unitId, productId, serialNumber } };
}

type Chain = { readonly cover: Cover; readonly links: readonly Link[] };

function covers(state: Donation, unit: Unit): readonly [Cover, ...Cover[]] {
  const [first, ...rest] = linesOf(state, unit).map((line): Cover => ({
    line,
    contract: state.contracts[line.contractId] ?? null,
  }));
  if (first !== undefined) return [first, ...rest];
  const ofItsLine = Object.values(state.contracts).filter(
    (contract) => contract.lineIds.includes(unit.lineId) && contract.state !== 'WITHDRAWN',
  );
  const expected = ofItsLine.find((contract) => contract.state === 'EXPECTED' || contract.state === 'OVERDUE');
  return [{ contract: expected ?? ofItsLine.at(-1) ?? null, line: null }];
}

const isFailing = (link: Link): link is FailingLink => link.failure !== null;
/** Contract numbers are counted, not spelled: 999999 is lower than 1000000. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The most links passed from the front; ties: the later line end, then the lower contract number (9.1). Best first. */
function compared(a: Chain, b: Chain): number {
  const passed = ({ links }: Chain) => {
    const failed = links.findIndex(isFailing);
    return failed === -1 ? links.length : failed;
  };
  const endOf = ({ cover }: Chain) => cover.line?.endOn ?? '';
  const numberOf = ({ cover }: Chain) => cover.contract?.number ?? '';
  return passed(b) - passed(a) || compare(endOf(b), endOf(a)) || compare(numberOf(a), numberOf(b));
}

function linksOf(
  state: Donation,
  unit: Unit,
  { contract, line }: Cover,
  accounts: readonly AccountView[],
  asOf: CalendarDate,
): readonly Link[] {
  return [
    { link: 'CONTRACT', failure: contractFailure(state, unit, contract, asOf) },
    { link: 'ACCOUNT', failure: state.policy.vendorAccount ? accountFailure(accounts) : null },
    { link: 'ASSOCIATION', failure: state.policy.vendorAccount ? associationFailure(state, contract, accounts) : null },
    { link: 'SERIAL', failure: serialFailure(unit, line) },
    { link: 'LINE_END', failure: lineFailure(contract, line, asOf) },
  ];
}

function contractFailure(
  state: Donation,
  { lineId }: Unit,
  contract: Contract | null,
  asOf: CalendarDate,
): LinkFailure | null {
  if (contract === null) return state.lines[lineId]?.smartnetEligible === false ? 'NOT_INCLUDED' : 'WAITING_SHIPMENT';
  if (contract.state === 'EXPECTED' || contract.state === 'OVERDUE') return contract.state;
  if (contract.startOn !== null && asOf < contract.startOn) return 'STARTS_LATER';
  if (coverableOn(state, contract, asOf)) return null;
  return contract.state === 'TERMINATED' ? 'TERMINATED' : 'EXPIRED';
}

const isUsable = ({ state }: AccountView): boolean => state === 'ACTIVE' || state === 'REGISTERED_GUEST';

/** Accounts of current contacts: nobody else's login helps (9.2). */
function accountsOf(state: Donation, contactId: string | undefined): readonly AccountView[] {
  const people = state.organization.contacts.filter(
    ({ id, current }) => current && (contactId === undefined || id === contactId),
  );
  return Object.values(state.accounts).filter((account) => people.some(({ id }) => id === account.contactId));
}

/** The account that is nearest to its goal answers. */
function accountFailure(accounts: readonly AccountView[]): LinkFailure | null {
  if (accounts.some(isUsable)) return null;
  const some = (...states: readonly AccountView['state'][]) => accounts.some(({ state }) => states.includes(state));
  if (some('ACTIVATION_MAIL_RECEIVED')) return 'LINK_NOT_CLICKED';
  if (some('SUBMITTED', 'ACTIVATION_MAIL_LATE')) return 'MAIL_AWAITED';
  if (some('NOT_STARTED', 'FORM_STARTED')) return 'NOT_REGISTERED';
  return some('DISABLED') ? 'DISABLED' : 'NOT_REGISTERED';
}

/** Best first: what the most advanced association of such an account says. */
const associationFailures: readonly (readonly [LinkFailure, readonly Association['state'][]])[] = [
  ['IN_REVIEW', ['SUBMITTED', 'UNDER_REVIEW']],
  ['LATE', ['CONFIRMATION_LATE']],
  ['REJECTED', ['REJECTED']],
  ['NOT_SUBMITTED', ['NOT_REQUESTED', 'PREFLIGHT_FAILED']],
  ['REVOKED', ['REVOKED']],
];

function associationFailure(
  state: Donation,
  contract: Contract | null,
  accounts: readonly AccountView[],
): LinkFailure | null {
  const theirs = (people: readonly AccountView[]) =>
    Object.values(state.associations).filter(
      ({ contractId, accountId }) => contractId === contract?.id && people.some(({ id }) => id === accountId),
    );
  const usable = theirs(accounts.filter(isUsable));
  if (usable.some((association) => association.state === 'CONFIRMED')) return null;
  const all = usable.length > 0 ? usable : theirs(accounts);
  const worst = associationFailures.find(([, states]) => all.some((association) => states.includes(association.state)));
  return worst?.[0] ?? 'NOT_SUBMITTED';
}

function serialFailure({ serialNumber }: Unit, line: CoverageLine | null): LinkFailure | null {
  if (serialNumber === null) return 'SERIAL_MISSING';
  return line === null || line.listed === 'NO' ? 'NOT_LISTED' : null;
}

/** Without a line of its own, the contract's dates stand (6.6). */
function lineFailure(contract: Contract | null, line: CoverageLine | null, asOf: CalendarDate): LinkFailure | null {
  const startOn = (line ?? contract)?.startOn ?? '';
  const endOn = line === null ? (contract?.endOn ?? '') : lastCoveredDay(line);
  if (asOf > endOn) return 'LINE_ENDED'; // also as long as nothing says until when
  return asOf < startOn ? 'STARTS_LATER' : null;
}
