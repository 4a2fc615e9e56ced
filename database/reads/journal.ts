import type { Role } from '../../domain/types.ts';
import { rowsOf, type Session } from '../query.ts';

/** What happened to streams, as it was journalled. */

export type JournalEntry = {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly actor: string;
  readonly role: Role;
  readonly commandId: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of all entries of the stream that were asked for. */
  readonly total: number;
};

export type JournalPart = {
  readonly limit: number;
  /** Only those before this one. */
  readonly before: number | null;
  /** Only these event types; null: all. */
  readonly types: readonly string[] | null;
  /** None of these event types. */
  readonly but: readonly string[] | null;
};

/** The newest entries of several streams, so many of each, with one statement. */
export async function readJournalOf(
  session: Session,
  streams: readonly string[],
  { limit, before, types, but }: JournalPart,
): Promise<readonly JournalEntry[]> {
  const fits = `n.stream = s.stream AND ($3::text[] IS NULL OR n.type = ANY($3)) AND ($4::text[] IS NULL OR n.type <> ALL($4))`;
  const sql = `SELECT j.*, t.total FROM unnest($1::text[]) AS s(stream)
    CROSS JOIN LATERAL (SELECT count(*)::int AS total FROM journal n WHERE ${fits}) t
    CROSS JOIN LATERAL (
      SELECT n.stream, n.seq, n.type, (extract(epoch FROM n.at) * 1000)::float8 AS at, n.actor, n.role,
        n.command_id AS "commandId", n.data
      FROM journal n WHERE ${fits} AND ($5::int IS NULL OR n.seq < $5) ORDER BY n.seq DESC LIMIT $2
    ) j ORDER BY j.stream, j.seq DESC`;
  return await rowsOf<JournalEntry>(session, sql, [streams, limit, types, but, before]);
}

/** What one command led to, of these event types, in order. */
export async function readEventsOf(
  session: Session,
  commandId: string,
  types: readonly string[],
): Promise<readonly Pick<JournalEntry, 'type' | 'data'>[]> {
  const sql = 'SELECT type, data FROM journal WHERE command_id = $1 AND type = ANY($2) ORDER BY stream, seq';
  return await rowsOf(session, sql, [commandId, types]);
}
