/**
 * `npm run ops:prepare`: everything that must be there once before the processes of an installation start, on
 * the database of DATABASE_URL and the engine of TEMPORAL_ADDRESS: this build's schema, the shipped policies, the first
 * administrator, the namespaces and, with ALMONER_DEMO=1, the demo. Safe to repeat. Says in one sentence what is missing.
 */
import { Connection } from '@temporalio/client';
import { ensureFirstAdministrator } from '../api/auth/first-administrator.ts';
import { connectionTo } from '../database/data-source.ts';
import { storePrograms } from '../database/programs.ts';
import { migrate } from '../database/migrate.ts';
import { shippedPrograms } from '../domain/programs/registry.ts';
import { loadConfig } from './config.ts';
import { seedDemo } from './demo/seed.ts';
import { faultOf, log } from './log.ts';
import { ensureNamespace } from './servers/temporal-server.ts';

async function prepareDatabase(url: string): Promise<void> {
  const { adminEmail: email, adminPassword: password, demo } = loadConfig().first;
  await migrate(url);
  log('prepare.schema');
  const db = await connectionTo(url, 2).initialize();
  try {
    await storePrograms(db.manager, shippedPrograms);
    if (password === undefined) log('prepare.administrator', { state: 'skipped: ALMONER_ADMIN_PASSWORD is not set' });
    else log('prepare.administrator', { state: await ensureFirstAdministrator(db, { email, password }) });
    if (demo) log('prepare.demo', { donations: (await seedDemo(db, Date.now()))?.donations ?? 0 });
  } finally {
    await db.destroy();
  }
}

async function prepareEngine(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await ensureNamespace(connection, namespace, { retentionDays: 30 });
  } finally {
    await connection.close();
  }
  log('prepare.engine', { namespace });
}

try {
  const { databaseUrl, temporal } = loadConfig();
  if (databaseUrl === undefined) throw new Error('PREPARE_DATABASE: set DATABASE_URL to the database to prepare.');
  if (temporal.address === undefined) throw new Error('PREPARE_ENGINE: set TEMPORAL_ADDRESS to the engine to prepare.');
  await prepareDatabase(databaseUrl);
  await prepareEngine(temporal.address, temporal.namespace);
  log('prepare.done');
} catch (error) {
  log('prepare.failed', faultOf(error));
  process.exitCode = 1;
}
