import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { connectionTo } from '../../database/data-source.ts';
import { migrate } from '../../database/migrate.ts';
import { createDatabase, dropDatabase } from '../../runtime/servers/postgres.ts';
import { all } from './journal-kit.ts';

async function emptyDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `schema_${randomBytes(6).toString('hex')}`;
  onTestFinished(async () => await dropDatabase(server, name));
  return await createDatabase(server, name);
}

describe('the schema', () => {
  test('all up, all down, all up: the same tables, triggers and indexes, and nothing left in between', async () => {
    const url = await emptyDatabase();
    const db = await connectionTo(url, 2).initialize();
    const shape = async () => ({
      columns: await all(
        db,
        `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> 'migration' ORDER BY 1, 2`,
      ),
      indexes: await all(
        db,
        `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
      ),
      triggers: await all(db, 'SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1'),
      functions: await all(db, `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`),
    });
    try {
      const nothing = await shape();
      await db.runMigrations();
      const first = await shape();
      for (let left = db.migrations.length; left > 0; left -= 1) await db.undoLastMigration();
      expect(await shape()).toEqual(nothing);
      await db.runMigrations();
      expect(await shape()).toEqual(first);
      expect(first.triggers).toEqual([
        { tgname: 'audit_rows_stay', tgenabled: 'O' },
        { tgname: 'journal_rows_stay', tgenabled: 'A' },
        { tgname: 'journal_stays', tgenabled: 'A' },
        { tgname: 'policy_version_rows_stay', tgenabled: 'O' },
      ]);
    } finally {
      await db.destroy();
    }
  });

  test('migrating again changes nothing', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    await expect(migrate(url)).resolves.toBeUndefined();
  });

  test('tables and migrations have not drifted apart', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const args = [
      'node_modules/typeorm/cli.js',
      'migration:generate',
      '-d',
      'database/data-source.ts',
      'drift',
      '--check',
    ];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, DATABASE_URL: url } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect({ code, said }).toMatchObject({ code: 0 });
  });
});
