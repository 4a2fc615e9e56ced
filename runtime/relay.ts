/**
 * `npm run relay`: hands on what one database holds for others, until it is told to stop (SIGTERM, SIGINT): commands to their
 * streams, facts between streams, messages to their delivery. One at least must run; any number may. Goes on through outages
 * of engine and database. Logs one JSON line per occasion on stdout: `relay.ready`, `relay.trouble`, `relay.well`,
 * `relay.delayed`, `relay.stopped`, or `relay.failed` with exit code 1.
 */
import path from 'node:path';
import { Client } from '@temporalio/client';
import { Engine, connectionToEngine } from '../api/engine.ts';
import { databaseClock, requireRightClock } from '../database/clock.ts';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { loadConfig } from './config.ts';
import { runProcess } from './process.ts';
import { startRelay } from './relaying.ts';
import { startPostgres } from './servers/postgres.ts';
import { startTemporal } from './servers/temporal-server.ts';

await runProcess('relay', async (closing) => {
  const { databaseUrl, temporal, stateFolder } = loadConfig();
  const { namespace, taskQueue } = temporal;
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const ownServer = async (): Promise<string> => {
    const stateDir = path.join(stateFolder, 'temporal');
    return closing(await startTemporal({ stateDir }), async ({ stop }) => await stop()).address;
  };
  const address = temporal.address ?? (await ownServer()); // somebody's own server need not be there yet
  const connection = closing(connectionToEngine(address), async (open) => await open.close());
  const db = closing(await connectionTo(postgres.url).initialize(), async (open) => await open.destroy());
  await requireRightClock({ database: async () => await databaseClock(db) });
  const engine = new Engine({ client: new Client({ connection, namespace }), taskQueue });
  const parts = { db, databaseUrl: postgres.url, engine };
  closing(startRelay(parts), async ({ stop }) => await stop());
  return { details: { namespace, taskQueue } };
});
