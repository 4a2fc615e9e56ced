import type { DataSource } from 'typeorm';
import type { Ack, Message } from '../domain/journal.ts';
import type { CommandRow, CommandState, RecordRow } from './entities/intake.ts';
import { rowsOf, type Session } from './query.ts';

/** The command table: what was asked, by whom, and what came of it. */

export type NewCommand = Omit<CommandRow, 'state' | 'answer' | 'attempts' | 'createdAt' | 'message' | 'recordId'> & {
  /** What goes to the engine. */
  readonly message: Message;
};
export type NewRecordRow = Omit<RecordRow, 'createdAt'>;

export type StoredCommand = {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly hash: string;
  readonly state: CommandState;
  readonly message: Message | null;
  readonly answer: Ack | null;
};

/** `known`: this key was used before with the same content, and this is what came of it. */
export type TakenIn =
  | { readonly kind: 'stored' | 'known'; readonly command: StoredCommand }
  | { readonly kind: 'conflict'; readonly code: 'IDEMPOTENCY_CONFLICT'; readonly command: StoredCommand };

const fields = 'id, stream, type, hash, state, message, answer';

/** Stores a command with its record, once per principal and idempotency key. */
export async function takeIn(db: DataSource, command: NewCommand, record: NewRecordRow | null): Promise<TakenIn> {
  return await db.transaction(async (tx): Promise<TakenIn> => {
    const [stored] = await insert(tx, command, record?.id ?? null);
    if (stored !== undefined) {
      if (record !== null) await insertRecord(tx, record);
      return { kind: 'stored', command: stored };
    }
    const sql = `SELECT ${fields} FROM command WHERE (principal = $1 AND idempotency_key = $2) OR id = $3`;
    const [known] = await rowsOf<StoredCommand>(tx, sql, [command.principal, command.idempotencyKey, command.id]);
    if (known === undefined) throw new Error(`COMMAND_VANISHED ${command.id}`);
    if (known.hash === command.hash) return { kind: 'known', command: known };
    return { kind: 'conflict', code: 'IDEMPOTENCY_CONFLICT', command: known };
  });
}

async function insert(tx: Session, command: NewCommand, recordId: string | null): Promise<readonly StoredCommand[]> {
  const sql = `INSERT INTO command (id, stream, type, principal, role, idempotency_key, hash, reason, note, input, record_id,
      message, expected_version, received_at, occurred_at, state)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'ACCEPTED')
    ON CONFLICT DO NOTHING RETURNING ${fields}`;
  const { id, stream, type, principal, role, idempotencyKey, hash, reason, note, input, message } = command;
  const who = [principal, role, idempotencyKey, hash, reason, note];
  const when = [command.expectedVersion, command.receivedAt, command.occurredAt];
  const bodies = [JSON.stringify(input), recordId, JSON.stringify(message)];
  return await rowsOf<StoredCommand>(tx, sql, [id, stream, type, ...who, ...bodies, ...when]);
}

/** Records are written once and may be deleted; they are never changed. */
export async function insertRecord(session: Session, { id, stream, type, body }: NewRecordRow): Promise<void> {
  const sql = 'INSERT INTO record (id, stream, type, body) VALUES ($1, $2, $3, $4)';
  await session.query(sql, [id, stream, type, JSON.stringify(body)]);
}

/**
 * The engine refused it without an event. Marked only while it is ACCEPTED (C7): what the journal has answered stands.
 * The record of a refused command is deleted.
 */
export async function markRejected(session: Session, id: string, answer: Ack): Promise<void> {
  const sql = `WITH rejected AS (
      UPDATE command SET state = 'REJECTED', answer = $2 WHERE id = $1 AND state = 'ACCEPTED' RETURNING record_id
    ), forgotten AS (DELETE FROM record r USING rejected c WHERE r.id = c.record_id)
    SELECT 1`;
  await session.query(sql, [id, JSON.stringify(answer)]);
}

/** A command as it stands, or null. */
export async function readCommand(session: Session, id: string): Promise<StoredCommand | null> {
  const [row] = await rowsOf<StoredCommand>(session, `SELECT ${fields} FROM command WHERE id = $1`, [id]);
  return row ?? null;
}

/** Commands that wait to be sent: of each stream only the oldest, so that their order is kept; oldest first. */
export async function openCommands(session: Session, limit: number): Promise<readonly StoredCommand[]> {
  const sql = `SELECT ${fields} FROM command c WHERE state = 'ACCEPTED' AND NOT EXISTS (
      SELECT FROM command o WHERE o.stream = c.stream AND o.state = 'ACCEPTED' AND (o.created_at, o.id) < (c.created_at, c.id))
    ORDER BY created_at, id LIMIT $1`;
  return await rowsOf<StoredCommand>(session, sql, [limit]);
}
