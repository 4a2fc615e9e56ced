import type { DataSource } from 'typeorm';
import type { Ack, Message } from '../domain/journal.ts';
import type { Instant, Role } from '../domain/types.ts';
import type { CommandRow, CommandState, RecordRow } from './entities/intake.ts';
import { rowsOf, type Session } from './query.ts';

/** The command table: what was asked, by whom, and what came of it. Who sends it when: `command-queue.ts`. */

type GivenFields =
  | 'id'
  | 'stream'
  | 'type'
  | 'principal'
  | 'role'
  | 'idempotencyKey'
  | 'hash'
  | 'reason'
  | 'note'
  | 'input'
  | 'expectedVersion'
  | 'receivedAt'
  | 'occurredAt';
export type NewCommand = Pick<CommandRow, GivenFields> & {
  /** What goes to the engine. */
  readonly message: Message;
  /** Whose turn it takes; null or left out: the stream's own. */
  readonly organization?: string | null;
  /** Not to be sent before so many seconds have passed; meanwhile it can be cancelled. */
  readonly graceSeconds?: number;
  /** Given up after so many seconds; left out: never. */
  readonly livesSeconds?: number;
};
/** `parts`: records that are stored and forgotten with it; its body names them. */
export type NewRecordRow = Omit<RecordRow, 'createdAt'> & { readonly parts?: readonly NewRecordRow[] };

export type StoredCommand = {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly principal: string;
  readonly hash: string;
  readonly state: CommandState;
  readonly message: Message | null;
  readonly answer: Ack | null;
  /** How often it was handed to the engine. */
  readonly attempts: number;
};

/** `known`: this key was used before with the same content, and this is what came of it. */
export type TakenIn =
  | { readonly kind: 'stored' | 'known'; readonly command: StoredCommand }
  | { readonly kind: 'conflict'; readonly code: 'IDEMPOTENCY_CONFLICT'; readonly command: StoredCommand };

/** The columns of a `StoredCommand`. */
export const storedFields = 'id, stream, type, principal, hash, state, message, answer, attempts';

/** Stores a command with its record, once per principal and idempotency key, and tells whoever listens. */
export async function takeIn(db: DataSource, command: NewCommand, record: NewRecordRow | null): Promise<TakenIn> {
  return await db.transaction(async (tx): Promise<TakenIn> => {
    const [stored] = await insert(tx, command, record?.id ?? null);
    if (stored !== undefined) {
      for (const one of record === null ? [] : [record, ...(record.parts ?? [])]) await insertRecord(tx, one);
      return { kind: 'stored', command: stored };
    }
    const known =
      (await readByKey(tx, command.principal, command.idempotencyKey)) ?? (await readCommand(tx, command.id));
    if (known === null) throw new Error(`COMMAND_VANISHED ${command.id}`);
    if (known.hash === command.hash) return { kind: 'known', command: known };
    return { kind: 'conflict', code: 'IDEMPOTENCY_CONFLICT', command: known };
  });
}

async function insert(tx: Session, command: NewCommand, recordId: string | null): Promise<readonly StoredCommand[]> {
  const sql = `WITH stored AS (
      INSERT INTO command (id, stream, type, principal, role, idempotency_key, hash, reason, note, input, record_id,
        message, expected_version, received_at, occurred_at, organization, not_before, expires_at, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        now() + interval '1 second' * $17::float8, now() + interval '1 second' * $18::float8, 'ACCEPTED')
      ON CONFLICT DO NOTHING RETURNING ${storedFields}
    ), told AS (
      SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM stored
    )
    SELECT stored.* FROM stored, told`;
  const { id, stream, type, principal, role, idempotencyKey, hash, reason, note, input, message } = command;
  const who = [principal, role, idempotencyKey, hash, reason, note];
  const when = [command.expectedVersion, command.receivedAt, command.occurredAt];
  const bodies = [JSON.stringify(input), recordId, JSON.stringify(message)];
  const grace = command.graceSeconds === 0 ? null : (command.graceSeconds ?? null);
  const turn = [command.organization ?? null, grace, command.livesSeconds ?? null];
  return await rowsOf<StoredCommand>(tx, sql, [id, stream, type, ...who, ...bodies, ...when, ...turn]);
}

/** Records are written once and may be deleted; they are never changed. */
export async function insertRecord(session: Session, { id, stream, type, body }: NewRecordRow): Promise<void> {
  const sql = 'INSERT INTO record (id, stream, type, body) VALUES ($1, $2, $3, $4)';
  await session.query(sql, [id, stream, type, JSON.stringify(body)]);
}

/**
 * The engine refused it without an event. Marked only while it is ACCEPTED (C7): what the journal has answered stands.
 * Its record goes with it, unless somebody may still have to look at it (`keepRecord`).
 */
export async function markRejected(
  session: Session,
  id: string,
  answer: Ack,
  { keepRecord = false }: { readonly keepRecord?: boolean } = {},
): Promise<void> {
  const sql = `WITH rejected AS (
      UPDATE command SET state = 'REJECTED', answer = $2, claimed_until = NULL
      WHERE id = $1 AND state = 'ACCEPTED' RETURNING id, state, record_id
    ), forgotten AS (DELETE FROM record r USING rejected c WHERE ${isOf('r', 'c')} AND NOT $3::bool)
    SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM rejected`;
  await session.query(sql, [id, JSON.stringify(answer), keepRecord]);
}

/** Rejects a command that nobody has handed to the engine yet; false when somebody has, or when it is answered. */
export async function rejectUnsent(session: Session, id: string, answer: Ack): Promise<boolean> {
  const sql = `WITH rejected AS (
      UPDATE command SET state = 'REJECTED', answer = $2 WHERE id = $1 AND state = 'ACCEPTED' AND attempts = 0
      RETURNING id, state, record_id
    ), forgotten AS (DELETE FROM record r USING rejected c WHERE ${isOf('r', 'c')})
    SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM rejected`;
  const rows = await rowsOf<unknown>(session, sql, [id, JSON.stringify(answer)]);
  return rows.length > 0;
}

/** SQL: is the record `r` that of the command `c` (its `record_id`), or a part of it? */
export const isOf = (r: string, c: string): string =>
  `(${r}.id = ${c}.record_id OR ${r}.id IN (SELECT part #>> '{}'
    FROM record m, jsonb_path_query(m.body, '$.partIds[*]') AS part WHERE m.id = ${c}.record_id))`;

/** A command as it stands, or null. */
export async function readCommand(session: Session, id: string): Promise<StoredCommand | null> {
  const [row] = await rowsOf<StoredCommand>(session, `SELECT ${storedFields} FROM command WHERE id = $1`, [id]);
  return row ?? null;
}

/** What a principal sent under this key, or null. */
export async function readByKey(session: Session, principal: string, key: string): Promise<StoredCommand | null> {
  const sql = `SELECT ${storedFields} FROM command WHERE principal = $1 AND idempotency_key = $2`;
  const [row] = await rowsOf<StoredCommand>(session, sql, [principal, key]);
  return row ?? null;
}

/** A command as people look at it. `reason` and `note` are personal. */
export type ListedCommand = Omit<StoredCommand, 'message' | 'hash'> & {
  readonly role: Role;
  readonly reason: string | null;
  readonly note: string | null;
  readonly organization: string | null;
  readonly receivedAt: Instant;
  readonly occurredAt: Instant;
  /** By the database's clock: the end of the grace period, when a request is given up, when it was taken in. */
  readonly notBefore: Instant | null;
  readonly expiresAt: Instant | null;
  readonly createdAt: Instant;
  readonly lastFailure: string | null;
};

/** Which commands: every part that is given must fit. */
export type CommandFilter = {
  readonly states?: readonly CommandState[];
  readonly stream?: string;
  readonly principal?: string;
  readonly organization?: string;
};
/** `after`: the last command of the page before (keyset); `offset` counts rows. */
export type CommandPage = {
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Pick<ListedCommand, 'createdAt' | 'id'>;
};

const msOf = (column: string, name: string) => `floor(extract(epoch FROM ${column}) * 1000)::float8 AS "${name}"`;
const listedFields = [
  ...['id', 'stream', 'type', 'principal', 'role', 'state', 'answer', 'attempts', 'reason', 'note', 'organization'],
  ...[msOf('received_at', 'receivedAt'), msOf('occurred_at', 'occurredAt'), msOf('created_at', 'createdAt')],
  ...[msOf('not_before', 'notBefore'), msOf('expires_at', 'expiresAt'), 'last_failure AS "lastFailure"'],
].join(', ');

/** Commands, the newest first, and how many fit the filter in all. */
export async function listCommands(
  session: Session,
  filter: CommandFilter,
  page: CommandPage,
): Promise<{ readonly commands: readonly ListedCommand[]; readonly total: number }> {
  const fits = `($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR stream = $2)
    AND ($3::text IS NULL OR principal = $3) AND ($4::text IS NULL OR organization = $4)`;
  const { states = null, stream = null, principal = null, organization = null } = filter;
  const wanted = [states, stream, principal, organization];
  const sql = `SELECT ${listedFields} FROM command WHERE ${fits}
      AND ($5::float8 IS NULL OR (created_at, id) < (to_timestamp($5 / 1000), $6::text))
    ORDER BY created_at DESC, id DESC LIMIT $7 OFFSET $8`;
  const { after, limit, offset = 0 } = page;
  const place = [after?.createdAt ?? null, after?.id ?? null, limit, offset];
  const commands = await rowsOf<ListedCommand>(session, sql, [...wanted, ...place]);
  const counting = `SELECT count(*)::int AS total FROM command WHERE ${fits}`;
  const [row] = await rowsOf<{ readonly total: number }>(session, counting, wanted);
  return { commands, total: row?.total ?? 0 };
}

/** One command as people look at it, or null. */
export async function readListedCommand(session: Session, id: string): Promise<ListedCommand | null> {
  const [row] = await rowsOf<ListedCommand>(session, `SELECT ${listedFields} FROM command WHERE id = $1`, [id]);
  return row ?? null;
}
