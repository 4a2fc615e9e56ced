import type { DataSource } from 'typeorm';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { loadConfig } from './config.ts';
import { startPostgres } from './servers/postgres.ts';

export type MainDatabase = { readonly db: DataSource; readonly close: () => Promise<void> };

/**
 * The database of this installation, open. The embedded one is started and brought to this build's schema; one of
 * somebody's own (`DATABASE_URL`) is migrated when he says so.
 */
export async function openMainDatabase(poolSize: number): Promise<MainDatabase> {
  const postgres = await startPostgres({ name: 'main' });
  try {
    if (loadConfig().databaseUrl === undefined) await migrate(postgres.url);
    const db = await connectionTo(postgres.url, poolSize, { statementWithinMs: 0 }).initialize();
    const close = async (): Promise<void> => {
      await db.destroy();
      await postgres.stop();
    };
    return { db, close };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
