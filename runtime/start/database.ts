import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ensureFirstAdministrator } from '../../api/auth/first-administrator.ts';
import { connectionTo } from '../../database/data-source.ts';
import { storePrograms } from '../../database/programs.ts';
import { migrate } from '../../database/migrate.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';
import { startPostgres } from '../servers/postgres.ts';
import { Server } from './server.ts';
import type { Start } from './state.ts';

export type Database = {
  readonly url: string;
  readonly db: DataSource;
  /** How to sign in, in words. */
  readonly signIn: string;
};

/** The database of this installation: up, at this build's schema, with its policies and somebody who may sign in. */
export async function openDatabase(start: Start): Promise<Database> {
  const { config, steps, tell, onStop } = start;
  const first = await steps.run('PostgreSQL', 'a few seconds on the first start', async () => {
    return await startPostgres({ name: 'main' });
  });
  const { url } = first;
  const port = Number(new URL(url).port);
  const server = new Server('PostgreSQL', tell, first, async () => await startPostgres({ name: 'main', port }));
  onStop('postgres', async () => await server.stop());
  const given = config.databaseUrl;
  if (given !== undefined) {
    const { host, pathname } = new URL(given);
    tell(`  database: DATABASE_URL is set; bringing ${host}${pathname} to the schema of this build`);
  }
  await steps.run('schema', 'a few seconds', async () => await migrate(url));
  const db = await connectionTo(url, 4).initialize();
  onStop('pool', async () => await db.destroy());
  await storePrograms(db.manager, shippedPrograms);
  return {
    url,
    db,
    signIn: await steps.run('first administrator', 'a moment', async () => await administrator(start, db)),
  };
}

/** There is somebody who may sign in; his password is made up when none was given, and told this once. */
async function administrator({ config }: Start, db: DataSource): Promise<string> {
  const { adminEmail: email, adminPassword } = config.first;
  const password = adminPassword ?? randomBytes(12).toString('base64url');
  const done = await ensureFirstAdministrator(db, { email, password });
  if (done === 'exists') return `as ${email}, with the password of the first start`;
  if (adminPassword !== undefined) return `as ${email}, with the password of ALMONER_ADMIN_PASSWORD`;
  return `as ${email} with the password ${password} (made up for you and shown this once: note it)`;
}
