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

/** `ifEpoch`: only when the stream still has this one, so that of several who saw the same only one goes on. */
export type FreshStartOptions = { readonly ifEpoch?: number };

/**
 * Raises the epoch of a stream and hands `begin` what a new run needs (C10). From then on the old run cannot write: its
 * appends come back `superseded`. `begin` ends the old run and starts the new one while the stream is locked, so that of
 * several the last to raise the epoch is the last to start a run; when it fails, nothing was raised. Null when there is no
 * such stream, or it has another epoch.
 */
export async function freshStart(
  db: DataSource,
  streamId: string,
  begin: (fresh: FreshStart) => Promise<void> = async () => undefined,
  { ifEpoch }: FreshStartOptions = {},
): Promise<FreshStart | null> {
  return await db.transaction(async (tx) => {
    const raise = `WITH raised AS (UPDATE stream_state SET epoch = epoch + 1 WHERE stream = $1
        AND ($2::int IS NULL OR epoch = $2) RETURNING schema, epoch, state)
      SELECT schema, epoch, state AS entity FROM raised`;
    type Raised = Pick<FreshStart, 'schema' | 'epoch' | 'entity'>;
    const [raised] = await rowsOf<Raised>(tx, raise, [streamId, ifEpoch ?? null]);
    if (raised === undefined) return null;
    const sql = `SELECT id, ack FROM (
        SELECT position, result->>'messageId' AS id, result->'ack' AS ack FROM effect WHERE stream = $1
        ORDER BY position DESC LIMIT $2) latest ORDER BY position`;
    const answered = await rowsOf<{ readonly id: string; readonly ack: Ack }>(tx, sql, [streamId, SEEN_LIMIT]);
    const fresh = { streamId, ...raised, seen: answered.map(({ id, ack }) => [id, ack] as const) };
    await begin(fresh);
    return fresh;
  });
}

/** Every stream that has a state, in the order of their ids; the next page follows `after`. */
export async function streamsAfter(db: DataSource, after: string, limit: number): Promise<readonly string[]> {
  const sql = 'SELECT stream FROM stream_state WHERE stream > $1 ORDER BY stream LIMIT $2';
  const rows = await rowsOf<{ readonly stream: string }>(db, sql, [after, limit]);
  return rows.map(({ stream }) => stream);
}
