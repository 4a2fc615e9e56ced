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
  /** How often it was taken on; tells who has it now. */
  readonly attempts: number;
};
/** Which fact, and which taking on of it. */
export type Turn = Pick<ClaimedFact, 'id' | 'attempts'>;

/** How long a forwarder has for the facts it took on; after that others may take them. */
const LEASE = "interval '30 seconds'";

/**
 * Takes on waiting facts, oldest first. A receiver whose facts somebody is delivering is left to him, so that its facts
 * arrive in order; the lock makes forwarders choose one after the other.
 */
export async function claimFacts(session: Session, limit: number): Promise<readonly ClaimedFact[]> {
  // A statement of its own: the next one sees what the forwarder before has taken on.
  await session.query("SELECT pg_advisory_xact_lock(hashtextextended('forwarder', 0))");
  const sql = `WITH due AS (
      SELECT o.id FROM outbox o
      WHERE o.state = 'PENDING' AND o.kind = 'FACT' AND NOT EXISTS (
        SELECT FROM outbox b WHERE b.state = 'PENDING' AND b.kind = 'FACT' AND b.target = o.target AND b.claimed_until > now())
      ORDER BY o.id LIMIT $1 FOR UPDATE OF o SKIP LOCKED
    ), claimed AS (
      UPDATE outbox o SET claimed_until = now() + ${LEASE}, attempts = o.attempts + 1 FROM due WHERE o.id = due.id RETURNING o.*
    )
    SELECT id, business_key AS key, target AS receiver, body AS noted, start_missing AS "startMissing", at, attempts
    FROM claimed ORDER BY claimed.id`;
  return await rowsOf<ClaimedFact>(session, sql, [limit]);
}

const isOurs = `o.id = t.id AND o.attempts = t.attempts AND o.claimed_until IS NOT NULL`;
const turnsOf = (turns: readonly Turn[]) => [turns.map(({ id }) => id), turns.map(({ attempts }) => attempts)];

/** Delivered, unless they were opened again meanwhile because the run that took them is gone. */
export async function markSent(session: Session, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  const sql = `UPDATE outbox o SET state = 'SENT', sent_at = now(), claimed_until = NULL
    FROM unnest($1::bigint[], $2::int[]) AS t(id, attempts) WHERE ${isOurs}`;
  await session.query(sql, turnsOf(turns));
}

/** Not delivered: free again after a while that grows with the attempts. */
export async function putBack(session: Session, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  const sql = `UPDATE outbox o SET claimed_until = now() + interval '1 second' * power(2, least(o.attempts, 8))
    FROM unnest($1::bigint[], $2::int[]) AS t(id, attempts) WHERE ${isOurs}`;
  await session.query(sql, turnsOf(turns));
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
