import { connectionTo } from './data-source.ts';

/** Brings the database behind `url` to the schema of this build; nothing happens when it is there already. */
export async function migrate(url: string): Promise<void> {
  const database = await connectionTo(url, 2, { statementWithinMs: 0 }).initialize();
  try {
    await database.runMigrations();
  } finally {
    await database.destroy();
  }
}
