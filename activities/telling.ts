import { organizationIn, recordOf } from '../domain/assess.ts';
import type { Entity } from '../domain/entity.ts';
import { eoxFact } from '../domain/eox-about.ts';
import { changedView, factKey, newNeeds, notedOf } from '../domain/facts.ts';
import type { Recorded } from '../domain/journal.ts';
import { recordsOf } from '../domain/messages.ts';
import type { Handover, Noted } from '../domain/module.ts';
import { cameBack, type CameBack } from '../domain/organization/bounce.ts';
import { contactPart, textAt } from '../domain/records.ts';
import type { StreamRules } from '../domain/stream.ts';
import type { Instant, Need } from '../domain/types.ts';
import type { EoxView } from '../domain/views.ts';
import type { OutboxRow } from '../database/entities/engine.ts';
import { readRecords } from '../database/known.ts';
import { returnedMail } from '../database/mailbox.ts';
import { addToOutbox, receiversOf, type Owed } from '../database/outbox.ts';
import { asJson, rowsOf, type Session } from '../database/query.ts';
import { instantText } from './projections/instant.ts';

/** What an append owes to others: views to streams (C2), messages to people (C14). */

export type Change = {
  readonly stream: string;
  readonly rules: StreamRules;
  readonly rulesOf: (stream: string) => StreamRules;
  readonly before: Entity;
  readonly after: Entity;
  readonly at: Instant;
  readonly events: readonly Recorded[];
};

/**
 * Subscribes the stream to what it newly needs and queues views and messages. Needs the locks of its own topic and of
 * the sources (see `locksOf`), so that no change of a source slips between subscription and first view.
 */
export async function tell(session: Session, change: Change, needs: readonly Need[]): Promise<void> {
  const facts = new Map<string, Owed>();
  const queue = (receiver: string, noted: Noted, startMissing: boolean) => {
    const businessKey = factKey(receiver, noted.source, noted.sourceSeq);
    const known = facts.get(businessKey);
    facts.set(
      businessKey,
      factOf(businessKey, receiver, noted, change.at, startMissing || known?.startMissing === true),
    );
  };
  const { stream, rules, before, after } = change;
  if (needs.length > 0) {
    await subscribe(session, stream, needs);
    const newest = await newestViews(session, change, needs);
    for (const { source, mutual } of needs) {
      const noted = newest.get(source);
      if (noted !== undefined) queue(stream, noted, false);
      if (mutual !== true) continue;
      const view = rules.view(after, source);
      if (view !== null) queue(source, notedOf(rules, stream, after.seq, view), true);
    }
  }
  for (const receiver of await receiversOf(session, stream)) {
    const view = changedView(rules, before, after, receiver);
    if (view !== null) queue(receiver, notedOf(rules, stream, after.seq, view), false);
  }
  const messages = [...messagesOf(stream, before.seq, change.events), ...(await againOf(session, change))];
  await addToOutbox(session, [...facts.values(), ...messages]);
}

/** Mail that came back is handed over again, for the same event; whom it reaches now is found out at delivery (8.3). */
async function againOf(session: Session, { stream, after, events, at }: Change): Promise<readonly Owed[]> {
  const owed: Owed[] = [];
  for (const back of cameBack(events)) {
    const addresses = await bouncingOf(session, { stream, after }, back);
    for (const { key, body, ...mail } of await returnedMail(session, stream, back, addresses)) {
      const businessKey = `${key}/again`;
      const again: OutboxRow['body'] = { ...body, key: businessKey, again: true };
      owed.push({ ...mail, businessKey, kind: 'MESSAGE', body: again, startMissing: false, at: instantText(at) });
    }
  }
  return owed;
}

/** The addresses that bounce: what went to an earlier one of the same person has arrived. */
async function bouncingOf(
  session: Session,
  { stream, after }: Pick<Change, 'stream' | 'after'>,
  { contactIds, own }: CameBack,
): Promise<readonly string[]> {
  const organization = organizationIn({ states: { [stream]: after.core } }, stream);
  const records = await readRecords(session, recordsOf(organization));
  const contacts = organization?.contacts.filter(({ id }) => contactIds.includes(id)) ?? [];
  const addresses = contacts.map(({ recordId }) => {
    const body = recordOf({ records }, recordId);
    return body === null ? null : textAt(contactPart(body), 'email');
  });
  const common = own ? textAt(recordOf({ records }, organization?.recordId ?? null), 'email') : null;
  return [...addresses, common].filter((address) => address !== null);
}

/** The locks under which subscriptions and views are consistent: own topic alone, sources together with others. */
export function locksOf(
  stream: string,
  needs: readonly Need[],
): readonly { readonly name: string; readonly shared: boolean }[] {
  return [{ name: stream, shared: false }, ...needs.map(({ source }) => ({ name: source, shared: true }))];
}

export function needsOf({ rules, before, after }: Pick<Change, 'rules' | 'before' | 'after'>): readonly Need[] {
  return newNeeds(rules, before, after);
}

function factOf(businessKey: string, target: string, body: Noted, at: Instant, startMissing: boolean): Owed {
  const { source, sourceSeq } = body;
  return { businessKey, kind: 'FACT', target, source, sourceSeq, body, startMissing, at: instantText(at) };
}

/** Pairs of (source, receiver) that a set of needs asks for. */
export function subscriptionsOf(
  stream: string,
  needs: readonly Need[],
): readonly { readonly source: string; readonly receiver: string }[] {
  return needs.flatMap(({ source, mutual }) => [
    { source, receiver: stream },
    ...(mutual === true ? [{ source: stream, receiver: source }] : []),
  ]);
}

export async function subscribe(session: Session, stream: string, needs: readonly Need[]): Promise<void> {
  const sql = `INSERT INTO subscription (source, receiver)
    SELECT x.source, x.receiver FROM jsonb_to_recordset($1::jsonb) AS x(source text, receiver text) ON CONFLICT DO NOTHING`;
  if (needs.length === 0) return;
  await session.query(sql, [asJson(subscriptionsOf(stream, needs))]);
}

/** What each source has to say to the stream right now; nothing for one that does not exist yet. */
async function newestViews(
  session: Session,
  { stream, rulesOf }: Change,
  needs: readonly Need[],
): Promise<ReadonlyMap<string, Noted>> {
  const sql = `SELECT stream AS source, state, NULL::int AS seq, NULL::json AS view FROM stream_state WHERE stream = ANY($1)
    UNION ALL SELECT 'eox/' || product_id, NULL, seq, view FROM eox_record WHERE 'eox/' || product_id = ANY($1)`;
  type Source = { readonly source: string } & (
    | { readonly state: Entity; readonly view: null }
    | { readonly state: null; readonly seq: number; readonly view: EoxView }
  );
  const found = await rowsOf<Source>(session, sql, [needs.map(({ source }) => source)]);
  const newest = new Map<string, Noted>();
  for (const row of found) {
    const { source } = row;
    if (row.state === null)
      newest.set(source, { type: 'EoxNoted', source, sourceSeq: row.seq, view: eoxFact(row.view) });
    else {
      const rules = rulesOf(source);
      const view = rules.view(row.state, stream);
      if (view !== null) newest.set(source, notedOf(rules, source, row.state.seq, view));
    }
  }
  return newest;
}

/** One outbox row per message that an event hands over, under its business key (C14). */
export function messagesOf(stream: string, fromSeq: number, events: readonly Recorded[]): readonly Owed[] {
  return events.flatMap((event, index) =>
    handoversOf(event).map((handover): Owed => {
      const text = (field: string) => (typeof event[field] === 'string' ? event[field] : null);
      const about = { event: event.type, clock: text('clock'), subject: text('subject'), step: text('step') };
      const body: OutboxRow['body'] = { ...handover, ...about };
      const sourceSeq = fromSeq + index + 1;
      const at = instantText(event.at);
      const { key: businessKey, to: target } = handover;
      return { businessKey, kind: 'MESSAGE', target, source: stream, sourceSeq, body, startMissing: false, at };
    }),
  );
}

function handoversOf(event: Recorded): readonly Handover[] {
  const { sends } = event;
  return Array.isArray(sends) ? sends.filter(isHandover) : [];
}

function isHandover(value: unknown): value is Handover {
  if (typeof value !== 'object' || value === null) return false;
  return 'key' in value && 'name' in value && 'to' in value && 'as' in value;
}
