import type { Noted } from '../domain/module.ts';
import { rowsOf, type Session } from './query.ts';

/** A fact that this process has taken on to deliver. */
export type ClaimedFact = {
  readonly id: string;
  readonly key: string;
  readonly receiver: string;
  readonly noted: Noted;
  readonly startMissing: boolean;
  readonly at: Date;
};

/** How long a forwarder has for the facts it took on; after that others may take them. */
const LEASE = "interval '30 seconds'";

/**
 * Takes on waiting facts, oldest first. A receiver whose facts somebody is delivering is left to him, so that its facts
 * arrive in order; the lock makes forwarders choose one after the other.
 */
export async function claimFacts(session: Session, limit: number): Promise<readonly ClaimedFact[]> {
  const sql = `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('forwarder', 0))),
    due AS (
      SELECT o.id FROM outbox o, turn
      WHERE o.state = 'PENDING' AND o.kind = 'FACT' AND NOT EXISTS (
        SELECT FROM outbox b WHERE b.state = 'PENDING' AND b.kind = 'FACT' AND b.target = o.target AND b.claimed_until > now())
      ORDER BY o.id LIMIT $1 FOR UPDATE OF o SKIP LOCKED
    ), claimed AS (
      UPDATE outbox o SET claimed_until = now() + ${LEASE}, attempts = o.attempts + 1 FROM due WHERE o.id = due.id RETURNING o.*
    )
    SELECT id, business_key AS key, target AS receiver, body AS noted, start_missing AS "startMissing", at
    FROM claimed ORDER BY claimed.id`;
  return await rowsOf<ClaimedFact>(session, sql, [limit]);
}

export async function markSent(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sql = `UPDATE outbox SET state = 'SENT', sent_at = now(), claimed_until = NULL WHERE id = ANY($1::bigint[])`;
  await session.query(sql, [ids]);
}

/** Not delivered: free again after a while that grows with the attempts. */
export async function putBack(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sql = `UPDATE outbox SET claimed_until = now() + interval '1 second' * least(power(2, attempts), 300)
    WHERE id = ANY($1::bigint[])`;
  await session.query(sql, [ids]);
}

/**
 * Facts that were handed to a run and never heard by its stream, because the run or its engine was lost: waiting again,
 * like those that are put off because nobody was there. A fact that was to begin a stream counts when there is no such stream. What is heard twice has no effect.
 */
export async function reopenUnheardFacts(session: Session, target: string | null): Promise<number> {
  const sql = `WITH unheard AS (
      UPDATE outbox o SET state = 'PENDING', sent_at = NULL, claimed_until = NULL
      WHERE o.kind = 'FACT' AND (o.state = 'SENT' OR o.claimed_until IS NOT NULL) AND ($1::text IS NULL OR o.target = $1) AND CASE
        WHEN EXISTS (SELECT FROM stream_state s WHERE s.stream = o.target)
        THEN o.source_seq > (SELECT coalesce((s.state->'heard'->>o.source)::int, 0) FROM stream_state s WHERE s.stream = o.target)
        ELSE o.start_missing END
      RETURNING 1
    ) SELECT count(*)::int AS facts FROM unheard`;
  const [row] = await rowsOf<{ readonly facts: number }>(session, sql, [target]);
  return row?.facts ?? 0;
}
