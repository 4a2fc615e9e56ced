import { rowsOf, type Session } from './query.ts';

/**
 * Streams that ought to have woken long ago: the engine fires a step within seconds of its instant, so one that is this
 * late shows a run that is lost, stuck or asleep. By the database's own clock.
 */

const LATE = "interval '15 minutes'";
/** `now()` and not `clock_timestamp()`: only what stays as it is during a statement can be looked up in an index. */
const isLate = `fires_at < now() - ${LATE}`;

/** Late streams in the order of their ids; the next page follows `after`. */
export async function lateStreamsAfter(session: Session, after: string, limit: number): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT stream FROM deadline WHERE ${isLate} AND stream > $1 ORDER BY stream LIMIT $2`;
  const rows = await rowsOf<{ readonly stream: string }>(session, sql, [after, limit]);
  return rows.map(({ stream }) => stream);
}

/** How many streams are late. */
export async function countLateStreams(session: Session): Promise<number> {
  const sql = `SELECT count(DISTINCT stream)::int AS count FROM deadline WHERE ${isLate}`;
  const [row] = await rowsOf<{ readonly count: number }>(session, sql);
  return row?.count ?? 0;
}
