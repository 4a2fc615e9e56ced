import type { DataSource } from 'typeorm';
import type { Entity } from '../domain/entity.ts';
import type { Ack } from '../domain/journal.ts';
import { rowsOf } from '../database/query.ts';

/** What a new run of a stream starts with. */
export type FreshStart = {
  readonly streamId: string;
  readonly schema: number;
  readonly epoch: number;
  readonly entity: Entity;
  /** The last answered messages, oldest first (C7). */
  readonly seen: readonly (readonly [id: string, ack: Ack])[];
};

/** How many answered messages a new run is told; older ones are absorbed by the effect ledger. */
const SEEN_LIMIT = 256;

/**
 * Raises the epoch of a stream and answers what a new run needs (C10). From then on the old run cannot write: its
 * appends come back `superseded`. Null when there is no such stream. The caller ends the old run and starts the new one.
 */
export async function freshStart(db: DataSource, streamId: string): Promise<FreshStart | null> {
  return await db.transaction(async (tx) => {
    const raise = `WITH raised AS (UPDATE stream_state SET epoch = epoch + 1 WHERE stream = $1 RETURNING schema, epoch, state)
      SELECT schema, epoch, state AS entity FROM raised`;
    const [raised] = await rowsOf<Pick<FreshStart, 'schema' | 'epoch' | 'entity'>>(tx, raise, [streamId]);
    if (raised === undefined) return null;
    const sql = `SELECT id, ack FROM (
        SELECT position, result->>'messageId' AS id, result->'ack' AS ack FROM effect WHERE stream = $1
        ORDER BY position DESC LIMIT $2) latest ORDER BY position`;
    const answered = await rowsOf<{ readonly id: string; readonly ack: Ack }>(tx, sql, [streamId, SEEN_LIMIT]);
    return { streamId, ...raised, seen: answered.map(({ id, ack }) => [id, ack] as const) };
  });
}

/** Every stream that has a state, in the order of their ids; the next page follows `after`. */
export async function streamsAfter(db: DataSource, after: string, limit: number): Promise<readonly string[]> {
  const sql = 'SELECT stream FROM stream_state WHERE stream > $1 ORDER BY stream LIMIT $2';
  const rows = await rowsOf<{ readonly stream: string }>(db, sql, [after, limit]);
  return rows.map(({ stream }) => stream);
}
