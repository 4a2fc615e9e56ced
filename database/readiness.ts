import type { DataSource } from 'typeorm';
import { rowsOf, type Session } from './query.ts';

/** Whether the newest migration in the database is the newest of this build. @throws when the database does not answer. */
export async function isOfThisBuild(db: DataSource): Promise<boolean> {
  const [newest] = await rowsOf<{ readonly timestamp: string }>(
    db.manager,
    'SELECT timestamp FROM migration ORDER BY timestamp DESC LIMIT 1',
  );
  const ours = db.migrations.map(({ constructor: { name } }) => Number(/\d+$/.exec(name)?.[0]));
  return newest !== undefined && Number(newest.timestamp) === Math.max(...ours);
}

/** Commands that wait for the engine: how many, and since when the oldest does, in milliseconds. */
export async function waitingCommands(
  session: Session,
): Promise<{ readonly count: number; readonly oldestAt: number | null }> {
  const sql = `SELECT count(*)::int AS count, floor(extract(epoch FROM min(created_at)) * 1000)::float8 AS "oldestAt"
    FROM command WHERE state = 'ACCEPTED'`;
  const [row] = await rowsOf<{ readonly count: number; readonly oldestAt: number | null }>(session, sql);
  return row ?? { count: 0, oldestAt: null };
}
