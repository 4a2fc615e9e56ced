/**
 * `npm run worker`: works the streams and deliveries of one database until it is told to stop (SIGTERM, SIGINT). Any number
 * may run beside each other; the relay (`npm run relay`) brings them their work. Logs one JSON line per occasion on stdout:
 * `worker.ready`, `worker.stopped`, or `worker.failed` with exit code 1. A stop that takes longer than 20 s is cut short.
 * In the background it replays the open runs when the workflow code has changed since its last start (`takeover.…`).
 */
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { Engine } from '../api/engine.ts';
import { databaseClock, requireRightClock } from '../database/clock.ts';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { loadConfig } from './config.ts';
import { log } from './log.ts';
import { runProcess } from './process.ts';
import { startPostgres } from './servers/postgres.ts';
import { ensureNamespace, startTemporal } from './servers/temporal-server.ts';
import { takeOverAtLast } from './takeover.ts';
import { warnings } from './worker-log.ts';
import { activitiesOn, startWorker, workflowBundle } from './worker-factory.ts';

await runProcess('worker', async (closing) => {
  const { databaseUrl, temporal, stateFolder } = loadConfig();
  const { namespace, taskQueue } = temporal;
  Runtime.install({ logger: warnings() });
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const stateDir = path.join(stateFolder, 'temporal');
  const { address } = closing(await startTemporal({ stateDir }), async ({ stop }) => await stop());
  const connection = closing(await Connection.connect({ address }), async (open) => await open.close());
  if (temporal.address === undefined) await ensureNamespace(connection, namespace);
  const db = closing(await connectionTo(postgres.url).initialize(), async (open) => await open.destroy());
  await requireRightClock({ database: async () => await databaseClock(db) });
  const native = closing(await NativeConnection.connect({ address }), async (open) => await open.close());
  const activities = activitiesOn(db);
  const worker = closing(
    await startWorker({ connection: native, namespace, taskQueue, activities }),
    async ({ stop }) => {
      await stop();
    },
  );
  const client = new Client({ connection, namespace });
  const engine = new Engine({ client, taskQueue });
  let isOver = false;
  const bundle = await workflowBundle();
  const stopped = new AbortController();
  const parts = { db, client, engine, bundle, stateFolder, log, isOver: () => isOver };
  closing({ ended: takeOverAtLast(parts, stopped.signal) }, async ({ ended }) => {
    isOver = true;
    stopped.abort();
    await ended;
  });
  return { details: { namespace, taskQueue }, ended: worker.ended };
});
