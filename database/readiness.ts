import type { DataSource } from 'typeorm';
import { rowsOf } from './query.ts';

/** Whether the newest migration in the database is the newest of this build. @throws when the database does not answer. */
export async function isOfThisBuild(db: DataSource): Promise<boolean> {
  const [newest] = await rowsOf<{ readonly timestamp: string }>(
    db.manager,
    'SELECT timestamp FROM migration ORDER BY timestamp DESC LIMIT 1',
  );
  const ours = db.migrations.map(({ constructor: { name } }) => Number(/\d+$/.exec(name)?.[0]));
  return newest !== undefined && Number(newest.timestamp) === Math.max(...ours);
}
