/**
 * `npm run worker`: works the streams and deliveries of one database until it is told to stop (SIGTERM, SIGINT). Any number
 * may run beside each other; the relay (`npm run relay`) brings them their work. Logs one JSON line per occasion on stdout:
 * `worker.ready`, `worker.stopped`, or `worker.failed` with exit code 1. A stop that takes longer than 20 s is cut short.
 */
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { loadConfig } from './config.ts';
import { runProcess } from './process.ts';
import { startPostgres } from './servers/postgres.ts';
import { ensureNamespace, startTemporal } from './servers/temporal-server.ts';
import { activitiesOn, startWorker } from './worker-factory.ts';

await runProcess('worker', async (closing) => {
  const { databaseUrl, temporal, stateFolder } = loadConfig();
  const { namespace, taskQueue } = temporal;
  Runtime.install({ logger: new DefaultLogger('WARN') }); // to stderr
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const stateDir = path.join(stateFolder, 'temporal');
  const { address } = closing(await startTemporal({ stateDir }), async ({ stop }) => await stop());
  if (temporal.address === undefined) {
    const connection = await Connection.connect({ address });
    try {
      await ensureNamespace(connection, namespace);
    } finally {
      await connection.close();
    }
  }
  const db = closing(await connectionTo(postgres.url).initialize(), async (open) => await open.destroy());
  const native = closing(await NativeConnection.connect({ address }), async (open) => await open.close());
  const activities = activitiesOn(db);
  const worker = closing(
    await startWorker({ connection: native, namespace, taskQueue, activities }),
    async ({ stop }) => {
      await stop();
    },
  );
  return { details: { namespace, taskQueue }, ended: worker.ended };
});
