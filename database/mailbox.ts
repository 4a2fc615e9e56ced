import type { CameBack } from '../domain/organization/bounce.ts';
import type { Instant } from '../domain/types.ts';
import type { MessageBody } from './entities/engine.ts';
import type { MailboxRow } from './entities/mailbox.ts';
import { rowsOf, type Session } from './query.ts';

/** Messages to people: which are to be delivered, and what was delivered. */

/**
 * How long a delivery that was started has to be done; then it is started again, in case the engine lost it. Started
 * twice it is the same delivery.
 */
const LEASE = "interval '10 minutes'";

/** Takes on messages whose delivery is to be started, oldest first; answers the ids of their outbox rows. */
export async function claimMessages(session: Session, limit: number): Promise<readonly string[]> {
  const sql = `WITH due AS (
      SELECT id FROM outbox WHERE state = 'PENDING' AND kind = 'MESSAGE' AND (claimed_until IS NULL OR claimed_until <= now())
      ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE outbox o SET claimed_until = now() + ${LEASE}, attempts = o.attempts + 1 FROM due WHERE o.id = due.id
      RETURNING o.id
    )
    SELECT id FROM claimed ORDER BY id`;
  return (await rowsOf<{ readonly id: string }>(session, sql, [limit])).map(({ id }) => id);
}

/** Their delivery could not be started. */
export async function putBackMessages(session: Session, ids: readonly string[]): Promise<void> {
  await session.query("UPDATE outbox SET claimed_until = NULL WHERE state = 'PENDING' AND id = ANY($1::bigint[])", [
    ids,
  ]);
}

/** A message that waits to be delivered, as it was handed over. */
export type WaitingMessage = {
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly sourceSeq: number;
  readonly body: MessageBody;
  /** The instant of the event that handed it over. */
  readonly at: Instant;
  /** When it is due: then as well, or when it came back and is sent again. */
  readonly dueAt: Instant;
  /** The calendar day of the clock's step; null for clocks of elapsed time. */
  readonly dueOn: string | null;
  /** What became of its clock since, by anybody else than the clock itself: the first such event. */
  readonly since: 'DeadlineClosed' | 'DeadlineRescheduled' | null;
};

/**
 * Locks one message until the transaction ends. A state instead of a message: it was delivered before. Null: there is no
 * such message.
 */
export async function lockMessage(
  session: Session,
  id: string,
): Promise<WaitingMessage | 'SENT' | 'SUPPRESSED' | null> {
  const lock = `SELECT state FROM outbox WHERE id = $1 AND kind = 'MESSAGE' FOR UPDATE`;
  type Locked = { readonly state: 'PENDING' | 'SENT' | 'SUPPRESSED' };
  const [locked] = await rowsOf<Locked>(session, lock, [id]);
  if (locked === undefined) return null;
  if (locked.state !== 'PENDING') return locked.state;
  const sql = `SELECT o.id, o.business_key AS key, o.source, o.source_seq AS "sourceSeq", o.body,
      floor(extract(epoch FROM coalesce(e.at, o.at)) * 1000)::float8 AS at,
      floor(extract(epoch FROM o.at) * 1000)::float8 AS "dueAt", e.data->>'dueOn' AS "dueOn",
      (SELECT l.type FROM journal l WHERE l.stream = o.source AND l.seq > o.source_seq AND l.command_id <> e.command_id
         AND l.type IN ('DeadlineClosed', 'DeadlineRescheduled') AND l.data->>'key' = e.data->>'key'
       ORDER BY l.seq LIMIT 1) AS since
    FROM outbox o LEFT JOIN journal e ON e.stream = o.source AND e.seq = o.source_seq WHERE o.id = $1`;
  const [message] = await rowsOf<WaitingMessage>(session, sql, [id]);
  return message ?? null;
}

/** A mail that came back: the outbox row it was handed over by. */
export type ReturnedMail = {
  readonly key: string;
  readonly target: string;
  readonly source: string;
  readonly sourceSeq: number;
  readonly body: MessageBody;
};

/**
 * Mails to the recipient that went to one of these addresses, which have bounced since, and then those that were not sent again because
 * a copy had arrived: the copy may be what came back now. Copies themselves are not among them: of the same words one mail
 * is sent again.
 */
export async function returnedMail(
  session: Session,
  organizationId: string,
  { contactIds, own, from }: CameBack,
  addresses: readonly string[],
): Promise<readonly ReturnedMail[]> {
  const sql = `WITH sent AS (
      SELECT m.id, m.to_contact_id, m.to_address, o.business_key, o.target, o.source, o.source_seq, o.body
      FROM mailbox m JOIN outbox o ON o.id = m.outbox_id
      WHERE m.organization_id = $1 AND m.kind = 'MAIL' AND m.to_role = 'RECIPIENT'
        AND greatest(m.due_at, m.delivered_at) >= to_timestamp($4::float8 / 1000) -- one that was late as well
    ), back AS (
      SELECT id, business_key, target, source, source_seq, body FROM sent
      WHERE to_address = ANY($5) AND (to_contact_id = ANY($2) OR ($3 AND to_contact_id IS NULL))
      UNION ALL
      SELECT s.id, o.business_key, o.target, o.source, o.source_seq, o.body
      FROM sent s JOIN outbox o ON o.source = s.source AND o.source_seq = s.source_seq
      WHERE o.state = 'SUPPRESSED' AND o.cause = 'NOBODY_TO_REACH' AND o.body->>'again' = 'true'
        AND starts_with(o.business_key, s.business_key || '/again')
    )
    SELECT business_key AS key, target, source, source_seq AS "sourceSeq", body FROM back ORDER BY id, business_key`;
  return await rowsOf<ReturnedMail>(session, sql, [organizationId, contactIds, own, from, addresses]);
}

/** Addresses that have had the words of one event, as they are in the mailbox: several are joined by commas. */
export async function addressesThatHad(
  session: Session,
  { source, sourceSeq, name }: { readonly source: string; readonly sourceSeq: number; readonly name: string },
): Promise<readonly string[]> {
  const sql = `SELECT m.to_address AS address FROM mailbox m JOIN outbox o ON o.id = m.outbox_id
    WHERE o.source = $1 AND o.source_seq = $2 AND m.template = $3 AND m.kind = 'MAIL' AND m.to_address IS NOT NULL`;
  const rows = await rowsOf<{ readonly address: string }>(session, sql, [source, sourceSeq, name]);
  return rows.map(({ address }) => address);
}

/** Has the officer a task with the words of one event, or is one handed over, beside the message with this `id`? */
export async function officerHas(
  session: Session,
  about: { readonly id: string; readonly source: string; readonly sourceSeq: number; readonly name: string },
): Promise<boolean> {
  const { id, source, sourceSeq, name } = about;
  const sql = `SELECT FROM outbox o LEFT JOIN mailbox m ON m.outbox_id = o.id
    WHERE o.source = $1 AND o.source_seq = $2 AND o.kind = 'MESSAGE' AND o.body->>'name' = $3 AND o.id <> $4
      AND ((m.kind = 'TASK' AND m.to_role = 'OFFICER')
        OR (o.state <> 'SUPPRESSED' AND o.body->>'to' = 'OFFICER' AND o.body->>'as' = 'TASK'))
    LIMIT 1`;
  return (await rowsOf(session, sql, [source, sourceSeq, name, id])).length > 0;
}

type Derived = 'id' | 'deliveredAt' | 'state' | 'readAt' | 'doneAt' | 'doneBy';
export type NewMail = Omit<MailboxRow, Derived> & {
  /** When it counts as delivered; now when left out. */
  readonly deliveredAt?: string;
};

/** Puts a delivered message into the mailbox and marks its outbox row; in the transaction that locked it. */
export async function putIntoMailbox(session: Session, mail: NewMail): Promise<void> {
  const sql = `WITH put AS (
      INSERT INTO mailbox (outbox_id, business_key, stream, organization_id, kind, to_role, to_contact_id, to_address,
        subject, body, template, due_at, delivered_at, language, format, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce($13::timestamptz, now()), $14, $15, 'DELIVERED')
      ON CONFLICT (outbox_id) DO NOTHING RETURNING delivered_at
    ), sent AS (
      UPDATE outbox SET state = 'SENT', sent_at = coalesce($13::timestamptz, now()), claimed_until = NULL WHERE id = $1
    )
    SELECT pg_notify('almoner', json_build_object('mailbox', $1::text, 'stream', $3::text)::text)`;
  const { outboxId, businessKey, stream, organizationId, kind, toRole, toContactId, toAddress } = mail;
  const to = [kind, toRole, toContactId, toAddress];
  const words = [
    mail.subject,
    mail.body,
    mail.template,
    mail.dueAt,
    mail.deliveredAt ?? null,
    mail.language,
    mail.format,
  ];
  await session.query(sql, [outboxId, businessKey, stream, organizationId, ...to, ...words]);
}

/** Not sent, and why; a code. */
export async function suppressMessage(session: Session, id: string, cause: string): Promise<void> {
  const sql = "UPDATE outbox SET state = 'SUPPRESSED', cause = $2, claimed_until = NULL WHERE id = $1";
  await session.query(sql, [id, cause]);
}

/** Ids of waiting messages after one, in the order in which they were handed over. */
export async function waitingMessages(session: Session, after: string, limit: number): Promise<readonly string[]> {
  const sql = "SELECT id FROM outbox WHERE kind = 'MESSAGE' AND state = 'PENDING' AND id > $1 ORDER BY id LIMIT $2";
  return (await rowsOf<{ readonly id: string }>(session, sql, [after, limit])).map(({ id }) => id);
}
