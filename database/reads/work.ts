import type { Ack } from '../../domain/journal.ts';
import type { Role } from '../../domain/types.ts';
import { deadline, type DeadlineRow } from '../entities/engine.ts';
import type { CommandState } from '../entities/intake.ts';
import { rowsOf, type Session } from '../query.ts';
import { columnsOf, instantOf } from './columns.ts';
import {
  countRows,
  partOf,
  readPage,
  Values,
  whereOf,
  type Asked,
  type Order,
  type PageRows,
  type Query,
} from './page.ts';

/** What is waited for, what was handed over, what was commanded: lists over all streams. */

/** A running clock with what its words need: by whose calendar and by which policy it runs. */
export type ListedDeadline = DeadlineRow & {
  readonly organizationId: string | null;
  readonly programId: string | null;
  readonly policyVersion: number | null;
  /** The organization's own zone; null: the program's stands in. */
  readonly zone: string | null;
};
export type DeadlineFilter = {
  readonly stream?: readonly string[];
  /** RFC 3339. */
  readonly dueBefore?: string;
  readonly clocks?: readonly string[];
  readonly overdue?: boolean;
  readonly organizationId?: string;
  readonly kinds?: readonly ('donation' | 'account' | 'organization')[];
};
/** Clocks whose end nobody can miss: never overdue. */
export type Harmless = readonly string[];

const deadlineColumns = `${columnsOf(deadline, 'x')}, o.id AS "organizationId", o.zone,
  coalesce(d.program_id, o.program_id) AS "programId", coalesce(d.policy_version, o.policy_version) AS "policyVersion"`;
const deadlineFrom = `deadline x LEFT JOIN donation d ON d.id = x.stream
  LEFT JOIN vendor_account a ON a.id = x.stream LEFT JOIN contact c ON c.id = a.contact_id
  LEFT JOIN organization o ON o.id = coalesce(d.organization_id, c.organization_id, x.stream)`;
const byNextStep: Order = { key: 'deadlines', sql: 'x.due_at', type: 'timestamptz', direction: 'ASC' };
const longestOverdue: Order = { key: 'overdue', sql: 'x.promised_until', type: 'timestamptz', direction: 'ASC' };
/** What is overdue by how long it has been, everything else by what comes first. */
export const deadlineOrder = ({ overdue }: DeadlineFilter): Order => (overdue === true ? longestOverdue : byNextStep);
const prefixes = { donation: 'don_', account: 'acc_', organization: 'org_' } as const;

function deadlineQuery(filter: DeadlineFilter, harmless: Harmless): Query {
  const values = new Values();
  const where: string[] = [];
  const { stream, dueBefore, clocks, overdue, organizationId, kinds } = filter;
  if (stream !== undefined) where.push(`x.stream = ANY(${values.add(stream)}::text[])`);
  if (dueBefore !== undefined) where.push(`x.due_at < ${values.add(dueBefore)}::timestamptz`);
  if (clocks !== undefined) where.push(`x.clock = ANY(${values.add(clocks)}::text[])`);
  if (overdue !== undefined) {
    where.push(
      `(x.state = 'FIRED' AND x.clock <> ALL(${values.add(harmless)}::text[])) = ${values.add(overdue)}::bool`,
    );
  }
  if (organizationId !== undefined) where.push(`o.id = ${values.add(organizationId)}`);
  if (kinds !== undefined) {
    where.push(`left(x.stream, 4) = ANY(${values.add(kinds.map((kind) => prefixes[kind]))}::text[])`);
  }
  return { select: deadlineColumns, from: deadlineFrom, where, values, id: "(x.stream || '/' || x.key)" };
}

export async function readDeadlines(
  session: Session,
  filter: DeadlineFilter,
  harmless: Harmless,
  asked: Asked,
): Promise<PageRows<ListedDeadline>> {
  return await readPage(session, deadlineQuery(filter, harmless), deadlineOrder(filter), asked);
}

export async function countDeadlines(session: Session, filter: DeadlineFilter, harmless: Harmless): Promise<number> {
  return await countRows(session, deadlineQuery(filter, harmless));
}

/** All running clocks of these streams, in the order in which they come due. */
export async function readDeadlinesOf(
  session: Session,
  streams: readonly string[],
): Promise<readonly ListedDeadline[]> {
  const { select, from, where, values } = deadlineQuery({ stream: streams }, []);
  const sql = `SELECT ${select} FROM ${from} ${whereOf(where)} ORDER BY x.stream, x.fires_at NULLS LAST, x.key`;
  return await rowsOf<ListedDeadline>(session, sql, values.list);
}

/** A message as it was handed over; words and address are there once it is delivered, and until they are erased. */
export type ListedMessage = {
  /** Number of its outbox row. */
  readonly outboxId: string;
  readonly stream: string;
  readonly organizationId: string | null;
  readonly kind: 'MAIL' | 'TASK' | 'PHONE_TASK' | 'LETTER';
  readonly state: 'PENDING' | 'DELIVERED' | 'SUPPRESSED';
  readonly suppressedBecause: string | null;
  readonly template: string;
  readonly addressee: string;
  readonly contactId: string | null;
  readonly address: string | null;
  readonly subject: string | null;
  readonly body: string | null;
  /** As its reader wants to be written to; null where there is no such reader. */
  readonly language: string | null;
  readonly format: 'PLAIN_TEXT' | 'HTML' | null;
  readonly dueAt: string;
  readonly deliveredAt: string | null;
};
export type MessageFilter = {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly states?: readonly string[];
  readonly stream?: string;
  readonly organizationId?: string;
  /** Part of the subject. */
  readonly q?: string;
};

const messageState = `CASE b.state WHEN 'SENT' THEN 'DELIVERED' ELSE b.state END`;
const messageOrganization = 'coalesce(m.organization_id, d.organization_id, c.organization_id, o.id)';
const messageColumns = `b.id::text AS "outboxId", b.source AS stream, ${messageOrganization} AS "organizationId",
  coalesce(m.kind, b.body->>'as') AS kind, ${messageState} AS state, b.cause AS "suppressedBecause",
  coalesce(m.template, b.body->>'name') AS template, coalesce(m.to_role, b.target) AS addressee,
  m.to_contact_id AS "contactId", m.to_address AS address, m.subject, m.body, m.language, m.format,
  ${instantOf('b.at')} AS "dueAt", ${instantOf('m.delivered_at')} AS "deliveredAt"`;
const messageFrom = `outbox b LEFT JOIN mailbox m ON m.outbox_id = b.id LEFT JOIN donation d ON d.id = b.source
  LEFT JOIN vendor_account a ON a.id = b.source LEFT JOIN contact c ON c.id = a.contact_id
  LEFT JOIN organization o ON o.id = b.source`;
export const messageOrder: Order = {
  key: 'messages',
  sql: 'b.at',
  type: 'timestamptz',
  direction: 'DESC',
  filled: true,
};

function messageQuery({ ids, kinds, states, stream, organizationId, q }: MessageFilter): Query {
  const values = new Values();
  const where = ["b.kind = 'MESSAGE'"];
  if (ids !== undefined) where.push(`b.id = ANY(${values.add(ids)}::bigint[])`);
  if (kinds !== undefined) where.push(`coalesce(m.kind, b.body->>'as') = ANY(${values.add(kinds)}::text[])`);
  if (states !== undefined) where.push(`${messageState} = ANY(${values.add(states)}::text[])`);
  if (stream !== undefined) where.push(`b.source = ${values.add(stream)}`);
  if (organizationId !== undefined) where.push(`${messageOrganization} = ${values.add(organizationId)}`);
  if (q !== undefined && q.trim() !== '') where.push(`m.subject ILIKE ${values.add(partOf(q.trim()))}`);
  return { select: messageColumns, from: messageFrom, where, values, id: 'b.id', idType: 'bigint' };
}

export async function readMessages(
  session: Session,
  filter: MessageFilter,
  asked: Asked,
): Promise<PageRows<ListedMessage>> {
  return await readPage(session, messageQuery(filter), messageOrder, asked);
}

export async function countMessages(session: Session, filter: MessageFilter): Promise<number> {
  return await countRows(session, messageQuery(filter));
}

/** Messages by the number of their outbox row. */
export async function readMessagesById(session: Session, ids: readonly string[]): Promise<readonly ListedMessage[]> {
  const { select, from, where, values } = messageQuery({ ids });
  return await rowsOf<ListedMessage>(session, `SELECT ${select} FROM ${from} ${whereOf(where)}`, values.list);
}

/** The newest messages of several streams, `limit` of each from `offset` on, with how many there are. */
export async function readMessagesOf(
  session: Session,
  streams: readonly string[],
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<readonly (ListedMessage & { readonly total: number })[]> {
  const sql = `SELECT ${messageColumns}, t.total FROM unnest($1::text[]) AS s(stream)
    CROSS JOIN LATERAL (SELECT count(*)::int AS total FROM outbox n WHERE n.source = s.stream AND n.kind = 'MESSAGE') t
    CROSS JOIN LATERAL (
      SELECT id FROM outbox n WHERE n.source = s.stream AND n.kind = 'MESSAGE' AND ($3::bigint IS NULL OR n.id < $3)
      ORDER BY n.id DESC LIMIT $2
    ) newest JOIN (${messageFrom}) ON b.id = newest.id ORDER BY b.source, b.id DESC`;
  return await rowsOf(session, sql, [streams, limit, before]);
}

/** A command as people look at it. `reason` and `note` are personal. */
export type ListedCommand = {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly state: CommandState;
  readonly principal: string;
  readonly role: Role;
  readonly reason: string | null;
  readonly note: string | null;
  readonly receivedAt: string;
  readonly occurredAt: string;
  /** By the database's clock. */
  readonly notBefore: string | null;
  readonly expiresAt: string | null;
  readonly attempts: number;
  readonly answer: Ack | null;
};
export type CommandFilter = {
  readonly states?: readonly string[];
  readonly stream?: string;
  readonly principal?: string;
  readonly types?: readonly string[];
};
const commandColumns = `k.id, k.stream, k.type, k.state, k.principal, k.role, k.reason, k.note, k.attempts, k.answer,
  ${instantOf('k.received_at')} AS "receivedAt", ${instantOf('k.occurred_at')} AS "occurredAt",
  ${instantOf('k.not_before')} AS "notBefore", ${instantOf('k.expires_at')} AS "expiresAt"`;
export const commandOrder: Order = {
  key: 'commands',
  sql: 'k.created_at',
  type: 'timestamptz',
  direction: 'DESC',
  filled: true,
};

function commandQuery({ states, stream, principal, types }: CommandFilter): Query {
  const values = new Values();
  const where: string[] = [];
  if (states !== undefined) where.push(`k.state = ANY(${values.add(states)}::text[])`);
  if (stream !== undefined) where.push(`k.stream = ${values.add(stream)}`);
  if (principal !== undefined) where.push(`k.principal = ${values.add(principal)}`);
  if (types !== undefined) where.push(`k.type = ANY(${values.add(types)}::text[])`);
  return { select: commandColumns, from: 'command k', where, values, id: 'k.id' };
}

export async function readCommands(
  session: Session,
  filter: CommandFilter,
  asked: Asked,
): Promise<PageRows<ListedCommand>> {
  return await readPage(session, commandQuery(filter), commandOrder, asked);
}

export async function countCommands(session: Session, filter: CommandFilter): Promise<number> {
  return await countRows(session, commandQuery(filter));
}

export async function readCommandsById(session: Session, ids: readonly string[]): Promise<readonly ListedCommand[]> {
  const sql = `SELECT ${commandColumns} FROM command k WHERE k.id = ANY($1)`;
  return await rowsOf<ListedCommand>(session, sql, [ids]);
}

/** Commands of these streams that are stored and not yet applied, oldest first. */
export async function readPendingOf(session: Session, streams: readonly string[]): Promise<readonly ListedCommand[]> {
  const sql = `SELECT ${commandColumns} FROM command k WHERE k.stream = ANY($1) AND k.state = 'ACCEPTED'
    ORDER BY k.stream, k.position`;
  return await rowsOf<ListedCommand>(session, sql, [streams]);
}

/** Names of users (their e-mail address) and of keys, by id. */
export async function readActorNames(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sql = `SELECT id, email AS name FROM app_user WHERE id = ANY($1)
    UNION ALL SELECT id, name FROM api_key WHERE id = ANY($1)`;
  const rows = await rowsOf<{ readonly id: string; readonly name: string }>(session, sql, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
