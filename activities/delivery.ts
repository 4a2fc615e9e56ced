import type { DataSource, EntityManager } from 'typeorm';
import { readEntities, readRecords } from '../database/known.ts';
import { takeLocks } from '../database/locks.ts';
import {
  addressesThatHad,
  lockMessage,
  officerHas,
  putIntoMailbox,
  suppressMessage,
  waitingMessages,
  type NewMail,
  type WaitingMessage,
} from '../database/mailbox.ts';
import { readPublished } from '../database/programs.ts';
import { accountIn, donationIn, homeOf, organizationIn, recordOf } from '../domain/assess.ts';
import { mailPreferences, type MailPreferences } from '../domain/account/preferences.ts';
import { contactOf } from '../domain/account/registration.ts';
import { isOnHold } from '../domain/donation/compliance/hold-state.ts';
import { accountOf } from '../domain/donation/ids.ts';
import { isFinal } from '../domain/donation/read.ts';
import { heldSend } from '../domain/held-mail.ts';
import {
  donationFacts,
  plainFacts,
  reach,
  recordsOf,
  render,
  type About,
  type Addressee,
  type Facts,
  type People,
  type Reached,
} from '../domain/messages.ts';
import type { Policy, Send } from '../domain/policy.ts';
import { messagesOf } from '../domain/programs/messages.ts';
import { documentOf, knownVersions, learn } from '../domain/programs/registry.ts';
import { contactPart, textAt } from '../domain/records.ts';
import type { DeliveryActivities, DeliveryOutcome } from '../workflows/proxies.ts';
import { instantText } from './projections/instant.ts';

/** Delivers messages: looks again, finds whom to reach, says it in the program's words, puts it into the mailbox. */

/** The activity of the delivery workflow. One message has one delivery, however often it is called (by outbox id). */
export function createDelivery(db: DataSource): DeliveryActivities {
  return { deliver: async (outboxId) => await deliver(db, outboxId, 'NOW') };
}

/** A pool, or one transaction of it. */
export type Deliverer = {
  readonly manager: EntityManager;
  readonly transaction: <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;
};

/**
 * Delivers everything that waits, without the engine, as if each message had been delivered at the instant it was due at:
 * for databases that are filled with lives of the past. Answers how many were delivered; safe to repeat.
 */
export async function deliverAllAsDue(db: Deliverer): Promise<number> {
  let delivered = 0;
  for (let after = '0'; ;) {
    const ids = await waitingMessages(db.manager, after, 200);
    for (const id of ids) if ((await deliver(db, id, 'AS_DUE')) === 'SENT') delivered += 1;
    const last = ids.at(-1);
    if (last === undefined) return delivered;
    after = last;
  }
}

/** `AS_DUE`: at the nominal instant, by what was true then as far as it is still known; nothing is looked at again. */
type When = 'NOW' | 'AS_DUE';

async function deliver(db: Deliverer, outboxId: string, when: When): Promise<DeliveryOutcome> {
  return await db.transaction(async (tx): Promise<DeliveryOutcome> => {
    const message = await lockMessage(tx, outboxId);
    if (message === null) return 'UNKNOWN';
    if (typeof message === 'string') return message;
    const context = await contextOf(tx, message.source, when);
    await learnSpokenBy(tx, context);
    const pointless = when === 'NOW' ? causeOf(message, context) : null;
    const free = reach(message.body, { ...context, had: await hadBefore(tx, message) });
    const send = when === 'NOW' && free.kind === 'reached' ? sendNow(message, context) : message.body;
    const isHeld = send.to !== message.body.to;
    const reached = isHeld ? reach(send, context) : free;
    const cause = pointless ?? (isHeld && (await hasTask(tx, message)) ? 'OFFICER_HAS_IT' : null);
    const preferences = await preferencesOf(tx, reached, context);
    const mail = cause === null ? compose(message, context, { reached, preferences, as: send.as }) : null;
    if (mail === null) {
      await suppressMessage(tx, outboxId, cause ?? 'NOBODY_TO_REACH');
      return 'SUPPRESSED';
    }
    await putIntoMailbox(tx, when === 'NOW' ? mail : { ...mail, deliveredAt: mail.dueAt });
    return 'SENT';
  });
}

/** A message that is sent again looks at who has had its words. */
async function hadBefore(tx: EntityManager, message: WaitingMessage): Promise<readonly string[]> {
  const { source, sourceSeq, body } = message;
  return body.again === true ? await addressesThatHad(tx, { source, sourceSeq, name: body.name }) : [];
}

/** As the rules let it go now: a hold that came after it was handed over, or before it came back, counts as well (8.1). */
function sendNow({ body, source }: WaitingMessage, { states }: Known): Send {
  const donation = donationIn({ states }, source);
  return donation !== null && isOnHold(donation) ? heldSend(body) : body;
}

/** Of the words of one event the officer gets one task, however many people they were for. */
async function hasTask(tx: EntityManager, message: WaitingMessage): Promise<boolean> {
  const { id, source, sourceSeq, body } = message;
  await takeLocks(tx, [{ name: `held/${source}/${sourceSeq}`, shared: false }]);
  return await officerHas(tx, { id, source, sourceSeq, name: body.name });
}

type Known = { readonly stream: string; readonly states: Readonly<Record<string, unknown>> } & People;

/**
 * The stream, its organization, and the records of the people concerned, as they are now. An organization stays as it is
 * until the mail is in the mailbox: a bounce is recorded before, and is seen here, or after, and finds the mail.
 */
async function contextOf(tx: EntityManager, stream: string, when: When): Promise<Known> {
  const states: Record<string, unknown> = {};
  const load = async (id: string): Promise<void> => {
    if (when === 'NOW' && id.startsWith('org_')) await takeLocks(tx, [{ name: id, shared: true }]);
    states[id] ??= (await readEntities(tx, [id])).get(id)?.core ?? null;
  };
  await load(stream);
  let organizationId = organizationIdOf(stream, states);
  for (let asked: string | null = null; organizationId !== null && organizationId !== asked;) {
    asked = organizationId;
    await load(asked);
    organizationId = organizationIdOf(stream, states); // who merged into another leads there
  }
  const organization = organizationId === null ? null : organizationIn({ states }, organizationId);
  const account = accountIn({ states }, stream);
  const own = account?.recordId ?? null;
  const records = await readRecords(tx, [...recordsOf(organization), ...(own === null ? [] : [own])]);
  return { stream, states, organization, records, person: account === null ? null : account.contactId };
}

function organizationIdOf(stream: string, states: Known['states']): string | null {
  if (stream.startsWith('org_')) return stream;
  if (stream.startsWith('acc_')) return homeOf({ states }, contactOf(stream));
  return donationIn({ states }, stream)?.organizationId ?? null;
}

/** Why it need not be sent any more (C14); null: it has to be. */
function causeOf({ since, source }: WaitingMessage, { states }: Known): string | null {
  if (since === 'DeadlineClosed') return 'RESOLVED';
  if (since === 'DeadlineRescheduled') return 'RESCHEDULED';
  const donation = donationIn({ states }, source);
  return donation !== null && isFinal(donation) ? 'ENDED' : null;
}

/**
 * How whoever is reached wants to be written to (R29, R41). Answers given to the vendor about its own mail do not count
 * here (D27): they say nothing about whether this mail is sent.
 */
async function preferencesOf(tx: EntityManager, reached: Reached, { states }: Known): Promise<MailPreferences> {
  const contactId = reached.kind === 'reached' ? reached.addressee.contactId : null;
  if (contactId === null) return mailPreferences(null);
  const id = accountOf(contactId);
  const core = states[id] ?? (await readEntities(tx, [id])).get(id)?.core ?? null;
  return mailPreferences(accountIn({ states: { [id]: core } }, id));
}

type Way = { readonly reached: Reached; readonly preferences: MailPreferences; readonly as: Send['as'] };

/** Null: there is nobody whom it would reach beside those who are reached already. */
function compose(message: WaitingMessage, known: Known, { reached, preferences, as }: Way): NewMail | null {
  const { body, source } = message;
  if (reached.kind === 'nobody') return null;
  const { programId, version } = programOf(known);
  const isLetter = as === 'MAIL' || as === 'LETTER';
  const spoken = reached.kind === 'reached' && isLetter ? preferences : null;
  const book = messagesOf(programId, { version, ...(spoken === null ? {} : { language: spoken.language }) });
  const isReached = reached.kind === 'reached';
  const officer: Addressee = { role: 'OFFICER', contactId: null, name: null, address: null };
  const addressee = isReached ? reached.addressee : officer;
  const facts = factsOf(message, known, addressee);
  const { subject, body: text } = render(book, body.name, as, facts);
  return {
    outboxId: message.id,
    businessKey: message.key,
    stream: source,
    organizationId: organizationIdOf(source, known.states),
    kind: isReached ? as : 'TASK',
    toRole: addressee.role,
    toContactId: addressee.contactId,
    toAddress: addressee.address,
    subject: isReached ? subject : `Nobody can be reached: ${subject}`,
    body: isReached ? text : `${unreachable}\n\n${text}`,
    template: body.name,
    language: spoken?.language ?? null,
    format: as === 'MAIL' ? (spoken?.format ?? null) : null,
    dueAt: instantText(message.dueAt),
  };
}

const unreachable =
  'This could not be sent: every contact of the organization has left, bounces or has no address. Next step: find somebody, and tell them what follows.';

/** The version by whose words the stream is spoken for. */
function programOf({ stream, states, organization }: Known): Pick<Policy, 'programId' | 'version'> {
  const owner = donationIn({ states }, stream) ?? accountIn({ states }, stream) ?? organization;
  return owner?.policy ?? { programId: '', version: 0 };
}

/** A version that was published since this process began is looked up; once, because versions are never edited. */
async function learnSpokenBy(tx: EntityManager, known: Known): Promise<void> {
  const { programId, version } = programOf(known);
  if (programId === '' || documentOf(programId, version) !== null) return;
  for (const document of await readPublished(tx, knownVersions())) learn(document);
}

function factsOf({ body, dueOn, at }: WaitingMessage, known: Known, addressee: Addressee): Facts {
  const { stream, states, organization, records } = known;
  const about: About = { subject: body.subject, dueOn, at };
  const donation = donationIn({ states }, stream);
  const account = accountIn({ states }, stream);
  const zone = account?.zone ?? organization?.zone ?? organization?.policy.zone ?? 'UTC';
  const own = recordOf({ records }, organization?.recordId ?? null);
  const registered = recordOf({ records }, account?.recordId ?? null);
  const contact = organization?.contacts.find(({ id, role, current }) =>
    addressee.contactId === null ? current && role === 'PRIMARY' : id === addressee.contactId,
  );
  const person = recordOf({ records }, contact?.recordId ?? null);
  return {
    ...(donation === null ? plainFacts(zone, about) : donationFacts(donation, about)),
    contact: addressee.name,
    organization: textAt(own, 'legalName'),
    email: textAt(registered, 'email') ?? (person === null ? null : textAt(contactPart(person), 'email')),
    phone: person === null ? null : textAt(contactPart(person), 'phone'),
  };
}
