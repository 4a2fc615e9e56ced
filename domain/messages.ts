import { localDate } from './calendar.ts';
import type { Donation, Unit } from './donation/state.ts';
import { heldUnits, liveLines } from './donation/read.ts';
import { numberOf } from './donation/renewal/renewal-read.ts';
import type { Organization, OrganizationContact } from './organization/state.ts';
import type { Send } from './policy.ts';
import { contactPart, textAt, type RecordBody } from './records.ts';
import type { CalendarDate, Instant } from './types.ts';

/** Outbound messages: whom they reach and what they say. Pure; records and states are looked up by the delivery. */

/**
 * The words of one message. `{contact}`, `{organization}`, `{request}`, `{contract}`, `{end}`, `{due}`, `{today}` and the
 * other names of `Facts` are filled in. A part in brackets is left out when something in it is not known, and so is a whole
 * line outside of brackets: a message never shows a hole.
 */
export type MessageWords = {
  readonly subject: string;
  readonly lines: readonly string[];
  /** The one next step, as a request. */
  readonly step: string;
  /** Key of the help route where it is done, or null. */
  readonly helpRoute: string | null;
};

/** Everything a program says: words by message name, help routes by key, how a letter begins and ends. */
export type MessageBook = {
  readonly words: Readonly<Record<string, MessageWords>>;
  readonly helpRoutes: Readonly<Record<string, string>>;
  readonly greeting: string;
  readonly closing: readonly string[];
};

export type Facts = Readonly<Partial<Record<FactName, string | null>>>;
export type FactName =
  | 'contact'
  | 'organization'
  | 'request'
  | 'contract'
  /** Last covered day, and the day the message is about: written out, in the organization's zone. */
  | 'end'
  | 'due'
  | 'today'
  | 'product'
  | 'serial'
  | 'units'
  | 'quote'
  | 'validUntil'
  | 'order'
  | 'tracking'
  /** Lines that have not shipped completely, with the day they are expected. */
  | 'waiting'
  | 'pickup'
  | 'case'
  | 'rma'
  | 'email'
  | 'phone';

export type Rendered = { readonly subject: string; readonly body: string };

/** Fills a message in. `as`: entries of work queues have neither greeting nor closing. */
export function render(book: MessageBook, name: string, as: Send['as'], facts: Facts): Rendered {
  const words = book.words[name] ?? unspoken(name);
  const isLetter = as === 'MAIL' || as === 'LETTER';
  const step = filled(`Next step: ${words.step}`, facts);
  const route = words.helpRoute === null ? null : (book.helpRoutes[words.helpRoute] ?? words.helpRoute);
  const lines = [
    ...(isLetter ? [book.greeting] : []),
    ...words.lines,
    ...(step === null ? [] : [step]),
    ...(route === null ? [] : [`Where: ${route}`]),
    ...(isLetter ? [book.closing.join('\n')] : []),
  ];
  const told = lines.map((line) => filled(line, facts)).filter((line) => line !== null);
  return { subject: filled(words.subject, facts) ?? sentence(name), body: `${told.join('\n\n')}\n` };
}

/** What a message is about, before anybody knows for whom: its subject, with `…` where a name or a date will stand. */
export function titleOf(book: MessageBook, name: string): string {
  const { subject } = book.words[name] ?? unspoken(name);
  return filled(subject, {}) ?? subject.replaceAll(/\[[^\]]*\]/gu, '').replaceAll(/\{\w+\}/gu, '…');
}

/** A program without words for a message still delivers it. */
function unspoken(name: string): MessageWords {
  return {
    subject: `${sentence(name)}[: request {request}]`,
    lines: ['[{organization}]'],
    step: 'look at the request.',
    helpRoute: null,
  };
}

const sentence = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** Null when something outside of brackets is not known. What is filled in is never read as a template. */
function filled(template: string, facts: Facts): string | null {
  const known = new Map<string, string | null | undefined>(Object.entries(facts));
  let whole = true;
  const text = template.replaceAll(
    /\[([^\]]*)\]|\{(\w+)\}/gu,
    (_all, part: string | undefined, name: string | undefined) => {
      if (part !== undefined) return filled(part, facts) ?? '';
      const value = known.get(name ?? '') ?? '';
      whole &&= value !== '';
      return value;
    },
  );
  return whole ? text : null;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
const lateMonths = ['September', 'October', 'November', 'December'];

/** A date written out: `March 14, 2027`. */
export function writtenOut(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${[...months, ...lateMonths][Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** What a message is about: the thing its clock runs for. */
export type About = {
  readonly subject: string | null;
  /** The day of its clock's step; null for clocks of elapsed time. */
  readonly dueOn: CalendarDate | null;
  readonly at: Instant;
};

/** Facts of a donation, its dates in the organization's zone. */
export function donationFacts(donation: Donation, { subject, dueOn, at }: About): Facts {
  const zone = donation.organization.zone ?? donation.policy.zone;
  const id = subject?.split('@')[0] ?? '';
  const { renewals, corrections, takebacks, shipments, associations, units } = donation;
  const renewal = renewals[id];
  const correction = corrections[id];
  const contractId = renewal?.contractId ?? correction?.contractId ?? associations[id]?.contractId ?? id;
  const newest = Object.values(donation.contracts).findLast(({ number }) => number !== null);
  const contract = donation.contracts[contractId] ?? newest;
  const quote = renewal?.quotes.at(-1);
  const rma = donation.rmas?.[id];
  const supportCase = donation.supportCases?.[id];
  const covered = pieceOf(donation, id); // a contract that is looked for is found by one of its pieces
  const unit = units[correction?.unitId ?? rma?.defectiveUnitId ?? supportCase?.unitId ?? id] ?? covered;
  const held = heldUnits(donation).length;
  const takeback = takebacks[id];
  const shipment = shipments[donation.incidents?.[id]?.shipmentId ?? covered?.shipmentId ?? id];
  return {
    request: donation.requestNumber,
    contract: contract?.number ?? null,
    end: day(renewal?.coverageEndOn ?? contract?.endOn),
    due: writtenOut(dueOn ?? localDate(at, zone)),
    today: writtenOut(localDate(at, zone)),
    product: unit?.productId ?? null,
    serial: correction?.after ?? unit?.serialNumber ?? null,
    units: held === 0 ? null : `${held} ${held === 1 ? 'product' : 'products'}`,
    quote: renewal === undefined || quote === undefined ? null : numberOf(renewal, quote),
    validUntil: day(quote?.validUntil),
    order: shipment?.salesOrderNumber ?? null,
    tracking: shipment?.trackingNumber ?? null,
    waiting: waitingLines(donation),
    pickup: day(takeback?.pickupOn),
    case: takeback?.caseNumber ?? takeback?.ctbNumber ?? supportCase?.caseNumber ?? null,
    rma: rma?.rmaNumber ?? null,
  };
}

/** `line 2 (SW-24, expected May 1, 2026), line 3 (WIC-1T)`; null when everything has shipped. */
function waitingLines(donation: Donation): string | null {
  const told = liveLines(donation)
    .filter(({ quantity, shippedQuantity }) => shippedQuantity < quantity)
    .map(({ lineNumber, productId, expectedOn }) => {
      const expected = expectedOn === undefined ? '' : `, expected ${writtenOut(expectedOn)}`;
      return `line ${lineNumber} (${productId}${expected})`;
    });
  return told.length === 0 ? null : told.join(', ');
}

/** A held piece of a contract's lines, one with a known serial number before others. */
function pieceOf(donation: Donation, contractId: string): Unit | undefined {
  const lineIds = donation.contracts[contractId]?.lineIds ?? [];
  const pieces = heldUnits(donation).filter(({ lineId }) => lineIds.includes(lineId));
  return pieces.find(({ serialNumber }) => serialNumber !== null) ?? pieces[0];
}

/** Facts of a stream that is no donation: the days alone. */
export function plainFacts(zone: string, { dueOn, at }: About): Facts {
  const today = localDate(at, zone);
  return { due: writtenOut(dueOn ?? today), today: writtenOut(today) };
}

const day = (date: CalendarDate | null | undefined): string | null =>
  date === null || date === undefined ? null : writtenOut(date);

/** Whom a message reaches. `address`: e-mail, or the postal address of a letter; null for work queues. */
export type Addressee = {
  readonly role: Send['to'];
  readonly contactId: string | null;
  readonly name: string | null;
  readonly address: string | null;
};
/** `OFFICER`: nobody of the organization can be reached, so the officer is told what was to be sent (8.3). */
export type Reached =
  | { readonly kind: 'reached'; readonly addressee: Addressee }
  | { readonly kind: 'officer' }
  | { readonly kind: 'nobody' };

export type People = {
  readonly organization: Organization | null;
  /** Bodies of records by id; an erased one is missing. */
  readonly records: Readonly<Record<string, RecordBody>>;
  /** Comes first, when a message is about one person's account. */
  readonly person?: string | null;
  /** Addresses, or several joined by commas, that have had the same words: a message that is sent again spares them. */
  readonly had?: readonly string[];
};

/**
 * Resolves an addressee at the time of delivery (8.3): PRIMARY contact, then ALTERNATES, then the organization's own
 * address, then a task for the officer. Who has left, bounces or was erased is skipped. ALTERNATES reaches those whom the
 * same words to the recipient did not reach, ORGANIZATION its own address unless those words went there; there may be
 * none. After a dissolution the last contact comes first. A message that came back ends where its words have arrived
 * already, by a copy.
 */
export function reach(send: Pick<Send, 'to' | 'as'>, people: People): Reached {
  const { to } = send;
  if (to === 'OFFICER' || to === 'ADMINISTRATOR' || to === 'DONOR_TEAM') {
    const [first] = chain(people, 'MAIL');
    return { kind: 'reached', addressee: { role: to, contactId: null, name: first?.name ?? null, address: null } };
  }
  const reachable = chain(people, send.as);
  if (to === 'ORGANIZATION') {
    const [first, ...rest] = reachable;
    const own = rest.find(({ contactId }) => contactId === null);
    if (first === undefined || own === undefined) return { kind: 'nobody' };
    return { kind: 'reached', addressee: { ...own, role: to } };
  }
  if (to === 'RECIPIENT') {
    const [first] = reachable;
    const had = (people.had ?? []).flatMap((address) => address.split(', '));
    if (first !== undefined && had.includes(first.address)) return { kind: 'nobody' };
    return first === undefined ? { kind: 'officer' } : { kind: 'reached', addressee: { ...first, role: to } };
  }
  const others = reachable.slice(1).filter(({ contactId }) => contactId !== null);
  const [first] = others;
  if (first === undefined) return { kind: 'nobody' };
  const address = others.map((one) => one.address).join(', ');
  return { kind: 'reached', addressee: { role: to, contactId: first.contactId, name: null, address } };
}

type Reachable = Omit<Addressee, 'role' | 'address'> & { readonly address: string };

function chain({ organization, records, person }: People, as: Send['as']): readonly Reachable[] {
  if (organization === null) return [];
  const field = as === 'LETTER' ? 'postalAddress' : 'email';
  const named = [person, organization.lastContactId];
  const rank = ({ id, role }: OrganizationContact): number => {
    return named.includes(id) ? named.indexOf(id) : role === 'PRIMARY' ? 2 : 3;
  };
  const contacts = organization.contacts
    .filter(({ id, role, current }) => current && (role !== 'CUSTODIAN' || named.includes(id)))
    .filter(({ emailStatus }) => as === 'LETTER' || emailStatus === 'OK')
    .toSorted((a, b) => rank(a) - rank(b));
  const people = contacts.flatMap(({ id, recordId }): readonly Reachable[] => {
    const body = recordId === null ? undefined : records[recordId];
    const address = body === undefined ? null : textAt(contactPart(body), field);
    if (body === undefined || address === null) return [];
    return [{ contactId: id, name: textAt(contactPart(body), 'firstName'), address }];
  });
  const own = organization.recordId === null ? null : (records[organization.recordId] ?? null);
  const bounces = as !== 'LETTER' && organization.emailStatus === 'BOUNCING';
  const common = bounces ? null : textAt(own, as === 'LETTER' ? 'shippingAddress' : 'email');
  return common === null ? people : [...people, { contactId: null, name: null, address: common }];
}

/** Records that resolving and rendering look at. */
export function recordsOf(organization: Organization | null): readonly string[] {
  if (organization === null) return [];
  return [organization.recordId, ...organization.contacts.map(({ recordId }) => recordId)].filter((id) => id !== null);
}
