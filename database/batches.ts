import type { Actor } from '../domain/types.ts';
import type { BatchItemRow, BatchItemState, BatchRow, BatchState } from './entities/programs.ts';
import { rowsOf, type Session } from './query.ts';

/** One command to many streams, item by item. Every instant here is the database's own: claims are technical. */

/** A batch as it is listed, with how its items stand. Instants in milliseconds. */
export type ListedBatch = Pick<BatchRow, 'id' | 'state' | 'actor' | 'role' | 'reason' | 'input' | 'total'> & {
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly pending: number;
  readonly sent: number;
  readonly done: number;
  readonly failed: number;
  readonly left: number;
};
export type ListedItem = Omit<BatchItemRow, 'claimedUntil'>;

const msOf = (column: string, name: string) => `floor(extract(epoch FROM ${column}) * 1000)::float8 AS "${name}"`;
const states = ['PENDING', 'SENT', 'DONE', 'FAILED', 'LEFT'] as const satisfies readonly BatchItemState[];
const listed = `SELECT b.id, b.state, b.actor, b.role, b.reason, b.input, b.total, ${msOf('b.created_at', 'createdAt')},
    ${msOf('b.finished_at', 'finishedAt')}, ${states.map((state) => `i."${state.toLowerCase()}"`).join(', ')}
  FROM batch b CROSS JOIN LATERAL (
    SELECT ${states.map((state) => `count(*) FILTER (WHERE state = '${state}')::int AS "${state.toLowerCase()}"`).join(', ')}
    FROM batch_item WHERE batch_id = b.id) i`;

export async function readBatch(session: Session, id: string): Promise<ListedBatch | null> {
  const [row] = await rowsOf<ListedBatch>(session, `${listed} WHERE b.id = $1`, [id]);
  return row ?? null;
}

/** The newest first. */
export async function listBatches(session: Session, limit: number, offset: number): Promise<readonly ListedBatch[]> {
  return await rowsOf<ListedBatch>(session, `${listed} ORDER BY b.created_at DESC, b.id DESC LIMIT $1 OFFSET $2`, [
    ...[limit, offset],
  ]);
}

const itemFields = 'batch_id AS "batchId", position, stream, state, attempt, command_id AS "commandId", code, message';

/** Items in the order of the selection. */
export async function listItems(
  session: Session,
  batchId: string,
  page: { readonly state?: BatchItemState; readonly limit: number; readonly offset: number },
): Promise<readonly ListedItem[]> {
  const sql = `SELECT ${itemFields} FROM batch_item WHERE batch_id = $1 AND ($2::text IS NULL OR state = $2)
    ORDER BY position LIMIT $3 OFFSET $4`;
  return await rowsOf<ListedItem>(session, sql, [batchId, page.state ?? null, page.limit, page.offset]);
}

export type NewBatch = Pick<BatchRow, 'id' | 'reason' | 'input'> & {
  readonly actor: Actor;
  /** Null: every open donation of the program that runs by another version. */
  readonly donationIds: readonly string[] | null;
};

/** Freezes the selection; nothing happens when the batch exists. In one transaction. */
export async function insertBatch(
  session: Session,
  { id, actor, reason, input, donationIds }: NewBatch,
): Promise<boolean> {
  const sql = `WITH chosen AS (
      SELECT id, row_number() OVER (ORDER BY id)::int AS position FROM donation
      WHERE program_id = $6 AND policy_version <> $7 AND final = false AND ($8::text[] IS NULL OR id = ANY($8))
    ), made AS (
      INSERT INTO batch (id, kind, state, actor, role, reason, input, total)
      SELECT $1, 'ADOPT_POLICY_VERSION', 'RUNNING', $2, $3, $4, $5::json, count(*)::int FROM chosen
      ON CONFLICT DO NOTHING RETURNING id
    ), items AS (
      INSERT INTO batch_item (batch_id, position, stream, state)
      SELECT made.id, chosen.position, chosen.id, 'PENDING' FROM made, chosen
    )
    SELECT pg_notify('almoner', json_build_object('batch', id)::text) FROM made`;
  const { programId, policyVersion } = input;
  const values = [id, actor.id, actor.role, reason, JSON.stringify(input), programId, policyVersion, donationIds];
  return (await rowsOf<unknown>(session, sql, values)).length > 0;
}

/** Moves a batch from one of these states to another and tells whoever listens; false when it is in none of them. */
export async function moveBatch(
  session: Session,
  id: string,
  from: readonly BatchState[],
  to: BatchState,
): Promise<boolean> {
  const sql = `WITH moved AS (
      UPDATE batch SET state = $3, finished_at = CASE WHEN $3 IN ('DONE', 'CANCELLED') THEN now() END
      WHERE id = $1 AND state = ANY($2) RETURNING id
    ) SELECT pg_notify('almoner', json_build_object('batch', id)::text) FROM moved`;
  return (await rowsOf<unknown>(session, sql, [id, from, to])).length > 0;
}

/** What was not sent stays as it is. */
export async function leaveItems(session: Session, id: string): Promise<void> {
  const sql = `UPDATE batch_item SET state = 'LEFT', claimed_until = NULL WHERE batch_id = $1 AND state = 'PENDING'`;
  await session.query(sql, [id]);
}

/** What failed is to be sent again, under a key of its own. Answers how many. */
export async function reopenFailed(session: Session, id: string): Promise<number> {
  const sql = `WITH again AS (
      UPDATE batch_item SET state = 'PENDING', attempt = attempt + 1, command_id = NULL, code = NULL, message = NULL
      WHERE batch_id = $1 AND state = 'FAILED' RETURNING position
    ) SELECT count(*)::int AS reopened FROM again`;
  const [row] = await rowsOf<{ readonly reopened: number }>(session, sql, [id]);
  return row?.reopened ?? 0;
}

/** One item to send, with what its command needs. */
export type Turn = Pick<BatchItemRow, 'batchId' | 'position' | 'stream' | 'attempt'> &
  Pick<BatchRow, 'actor' | 'role' | 'reason' | 'input'>;

/**
 * Takes on items of running batches, the oldest batch first; of each batch at most `window` are on their way. A claim
 * that nobody settles is free again after a minute: the command's key makes sending it again harmless.
 */
export async function claimItems(session: Session, limit: number, window: number): Promise<readonly Turn[]> {
  const sql = `WITH room AS MATERIALIZED (
      SELECT b.id, b.created_at, $2::int - (SELECT count(*) FROM batch_item s WHERE s.batch_id = b.id AND s.state = 'SENT') AS room
      FROM batch b WHERE b.state = 'RUNNING'
    ), next AS (
      SELECT n.batch_id, n.position FROM room r CROSS JOIN LATERAL (
        SELECT batch_id, position FROM batch_item i WHERE i.batch_id = r.id AND i.state = 'PENDING'
          AND (i.claimed_until IS NULL OR i.claimed_until <= now())
        ORDER BY position LIMIT greatest(r.room, 0) FOR UPDATE SKIP LOCKED) n
      ORDER BY r.created_at, n.position LIMIT $1
    ), claimed AS (
      UPDATE batch_item i SET claimed_until = now() + interval '1 minute' FROM next n
      WHERE i.batch_id = n.batch_id AND i.position = n.position RETURNING i.*
    )
    SELECT c.batch_id AS "batchId", c.position, c.stream, c.attempt, b.actor, b.role, b.reason, b.input
    FROM claimed c JOIN batch b ON b.id = c.batch_id ORDER BY c.batch_id, c.position`;
  return await rowsOf<Turn>(session, sql, [limit, window]);
}

/** What became of sending an item. */
export type Settled = Pick<BatchItemRow, 'batchId' | 'position' | 'state' | 'commandId' | 'code' | 'message'>;

export async function settleItem(session: Session, settled: Settled): Promise<void> {
  const sql = `UPDATE batch_item SET state = $3, command_id = $4, code = $5, message = $6, claimed_until = NULL
    WHERE batch_id = $1 AND position = $2 AND state = 'PENDING'`;
  const { batchId, position, state, commandId, code, message } = settled;
  await session.query(sql, [batchId, position, state, commandId, code, message]);
}

/** Takes over what became of commands that were on their way, and ends batches of which nothing is left to do. */
export async function settleAnswered(session: Session): Promise<{ readonly settled: number; readonly ended: number }> {
  const sql = `WITH answered AS (
      UPDATE batch_item i SET
        state = CASE WHEN c.state = 'APPLIED' AND c.answer->'refusal' #>> '{}' IS NULL THEN 'DONE' ELSE 'FAILED' END,
        code = c.answer->'refusal'->'findings'->0->>'code', message = c.answer->'refusal'->'findings'->0->>'message'
      FROM command c WHERE c.id = i.command_id AND i.state = 'SENT' AND c.state <> 'ACCEPTED' RETURNING i.batch_id
    ) SELECT count(*)::int AS settled FROM answered`;
  const [row] = await rowsOf<{ readonly settled: number }>(session, sql);
  const ending = `WITH ended AS (
      UPDATE batch b SET state = 'DONE', finished_at = now() WHERE b.state = 'RUNNING' AND NOT EXISTS (
        SELECT FROM batch_item i WHERE i.batch_id = b.id AND i.state IN ('PENDING', 'SENT')) RETURNING id
    ), told AS MATERIALIZED (SELECT pg_notify('almoner', json_build_object('batch', id)::text) FROM ended)
    SELECT count(*)::int AS ended FROM told`;
  const [end] = await rowsOf<{ readonly ended: number }>(session, ending);
  return { settled: row?.settled ?? 0, ended: end?.ended ?? 0 };
}

/** An open donation that runs by another version than the one asked about. */
export type OpenDonation = { readonly stream: string; readonly requestNumber: string; readonly policyVersion: number };

const others = 'program_id = $1 AND policy_version <> $2 AND final = false';

export async function countOthers(session: Session, programId: string, version: number): Promise<number> {
  const sql = `SELECT count(*)::int AS others FROM donation WHERE ${others}`;
  const [row] = await rowsOf<{ readonly others: number }>(session, sql, [programId, version]);
  return row?.others ?? 0;
}

/** In the order of their ids, after one of them. */
export async function readOthers(
  session: Session,
  {
    programId,
    version,
    after,
    limit,
  }: {
    readonly programId: string;
    readonly version: number;
    readonly after: string;
    readonly limit: number;
  },
): Promise<readonly OpenDonation[]> {
  const sql = `SELECT id AS stream, request_number AS "requestNumber", policy_version AS "policyVersion" FROM donation
    WHERE ${others} AND id > $3 ORDER BY id LIMIT $4`;
  return await rowsOf<OpenDonation>(session, sql, [programId, version, after, limit]);
}
