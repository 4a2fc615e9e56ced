import type { Ack } from '../domain/journal.ts';
import { isOf, storedFields, type StoredCommand } from './commands.ts';
import { rowsOf, type Session } from './query.ts';

/** Whose turn it is to be sent. All instants here are the database's own: leases, waits and lives are technical. */

/** How long whoever sends a command has for it; then others may. Longer than any call to the engine may take. */
const LEASE = "interval '45 seconds'";

const isFree = `c.state = 'ACCEPTED' AND (c.claimed_until IS NULL OR c.claimed_until <= now())
  AND (c.not_before IS NULL OR c.not_before <= now()) AND (c.next_attempt_at IS NULL OR c.next_attempt_at <= now())
  AND (c.expires_at IS NULL OR c.expires_at > now())`;
/** Sent several times, and nobody answered: its stream is stuck, or no worker runs. */
const isTired = "coalesce(attempts >= 3 AND last_failure = 'UNANSWERED', false)";
const TIRED_AT_ONCE = 16;
const taken = `claimed_until = now() + ${LEASE}, attempts = c.attempts + 1`;

/** Takes on one command, if it is the oldest open one of its stream and nobody sends it. Null: not now. */
export async function claimCommand(session: Session, id: string): Promise<StoredCommand | null> {
  const sql = `WITH claimed AS (
      UPDATE command c SET ${taken} WHERE c.id = $1 AND ${isFree} AND NOT EXISTS (
        SELECT FROM command o WHERE o.stream = c.stream AND o.state = 'ACCEPTED' AND o.position < c.position)
      RETURNING ${storedFields}
    ) SELECT * FROM claimed`;
  const [row] = await rowsOf<StoredCommand>(session, sql, [id]);
  return row ?? null;
}

/**
 * Takes on commands to send: of each stream only the oldest open one, so that their order is kept; one organization's
 * first before another's second, counting what is being sent, so that one with a thousand holds nobody up. Of those that
 * nobody answered several times only so many are on their way at once: each takes a sender's place until patience ends.
 * `engineIsAway`: only those that need no engine.
 */
export async function claimCommands(
  session: Session,
  limit: number,
  { engineIsAway = false }: { readonly engineIsAway?: boolean } = {},
): Promise<readonly StoredCommand[]> {
  const sql = `WITH heads AS MATERIALIZED (
      SELECT DISTINCT ON (stream) id, position, coalesce(organization, stream) AS party, claimed_until, next_attempt_at,
        ${isTired} AS tired
      FROM command WHERE state = 'ACCEPTED' ORDER BY stream, position
    ), turns AS MATERIALIZED (
      SELECT id, position, row_number() OVER (
        PARTITION BY party ORDER BY (claimed_until > now()) DESC NULLS LAST, position) AS turn,
        tired AND row_number() OVER (PARTITION BY tired ORDER BY (claimed_until > now()) DESC NULLS LAST,
          next_attempt_at NULLS FIRST, position) > ${TIRED_AT_ONCE} AS stays FROM heads
    ), next AS (
      SELECT c.id FROM command c JOIN turns t ON t.id = c.id WHERE ${isFree} AND NOT t.stays
        AND (NOT $2::bool OR c.stream LIKE 'eox/%')
      ORDER BY t.turn, t.position LIMIT $1 FOR UPDATE OF c SKIP LOCKED
    ), claimed AS (
      UPDATE command c SET ${taken} FROM next WHERE c.id = next.id RETURNING c.*
    )
    SELECT ${storedFields} FROM claimed ORDER BY position`;
  return await rowsOf<StoredCommand>(session, sql, [limit, engineIsAway]);
}

/**
 * Gives a command back that could not be handed over: free again after so many seconds. `failure`: a code. The instant is
 * cut to the column's milliseconds: rounded up, a command that is free at once would not be for a moment.
 */
export async function putBackCommand(
  session: Session,
  id: string,
  { failure, afterSeconds }: { readonly failure: string; readonly afterSeconds: number },
): Promise<void> {
  const sql = `UPDATE command SET claimed_until = NULL, last_failure = $2,
      next_attempt_at = date_trunc('milliseconds', now()) + interval '1 second' * $3::float8 WHERE id = $1 AND state = 'ACCEPTED'`;
  await session.query(sql, [id, failure, afterSeconds]);
}

/**
 * Gives up requests that nobody took in time and answers how many. One that is being sent is left to its sender; the
 * record of one that was ever handed over stays, because the engine may still come to it, and then that stands.
 */
export async function expireCommands(session: Session, answer: Ack): Promise<number> {
  const sql = `WITH late AS (
      SELECT id FROM command WHERE state = 'ACCEPTED' AND expires_at <= now()
        AND (claimed_until IS NULL OR claimed_until <= now()) LIMIT 500 FOR UPDATE SKIP LOCKED
    ), expired AS (
      UPDATE command c SET state = 'EXPIRED', answer = $1, claimed_until = NULL FROM late WHERE c.id = late.id
      RETURNING c.id, c.state, c.record_id, c.attempts
    ), forgotten AS (
      DELETE FROM record r USING expired e WHERE ${isOf('r', 'e')} AND e.attempts = 0
    ), told AS MATERIALIZED (
      SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM expired
    )
    SELECT count(*)::int AS expired FROM told`;
  const [row] = await rowsOf<{ readonly expired: number }>(session, sql, [JSON.stringify(answer)]);
  return row?.expired ?? 0;
}

/** When the first waiting command becomes free by itself, in milliseconds from now; null when none waits for an instant. */
export async function nextFreeInMs(session: Session): Promise<number | null> {
  const sql = `SELECT extract(epoch FROM min(greatest(not_before, next_attempt_at, claimed_until)) - now()) * 1000 AS ms
    FROM command WHERE state = 'ACCEPTED' AND greatest(not_before, next_attempt_at, claimed_until) > now()`;
  const [row] = await rowsOf<{ readonly ms: string | null }>(session, sql);
  return row?.ms === null || row?.ms === undefined ? null : Number(row.ms);
}
