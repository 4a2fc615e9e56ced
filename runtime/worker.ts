/**
 * `npm run worker`: works the streams of one database until it is told to stop (SIGTERM, SIGINT) and forwards the facts
 * between them. Any number may run beside each other. Logs one JSON line per occasion on stdout: `worker.ready`,
 * `worker.stopped`, or `worker.failed` with exit code 1. A stop that takes longer than 20 s is cut short.
 */
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { loadConfig } from './config.ts';
import { Engine } from '../api/engine.ts';
import { startForwarding } from './forwarding.ts';
import { faultOf, log } from './log.ts';
import { startPostgres } from './servers/postgres.ts';
import { ensureNamespace, startTemporal } from './servers/temporal-server.ts';
import { activitiesOn, startWorker } from './worker-factory.ts';

const STOP_WITHIN_MS = 20_000;

/** Resolves with the first signal to stop; from then on the process ends in time whatever hangs. */
const toldToStop = new Promise<string>((resolve) => {
  const stop = (signal: string) => {
    setTimeout(() => {
      log('worker.cut-short', { afterMs: STOP_WITHIN_MS });
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    resolve(signal);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
});

/** What was opened, closed in reverse order. */
const closers: (() => Promise<void>)[] = [];
const closing = <T>(thing: T, close: (thing: T) => Promise<void>): T => {
  closers.unshift(async () => await close(thing));
  return thing;
};

async function run(): Promise<void> {
  const { databaseUrl, temporal, stateFolder, forward } = loadConfig();
  const { namespace, taskQueue } = temporal;
  Runtime.install({ logger: new DefaultLogger('WARN') }); // to stderr
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const stateDir = path.join(stateFolder, 'temporal');
  const { address } = closing(await startTemporal({ stateDir }), async ({ stop }) => await stop());
  const connection = closing(await Connection.connect({ address }), async (open) => await open.close());
  if (temporal.address === undefined) await ensureNamespace(connection, namespace);
  const db = closing(await connectionTo(postgres.url).initialize(), async (open) => await open.destroy());
  const native = closing(await NativeConnection.connect({ address }), async (open) => await open.close());
  const activities = activitiesOn(db);
  const worker = closing(
    await startWorker({ connection: native, namespace, taskQueue, activities }),
    async ({ stop }) => {
      await stop();
    },
  );
  if (forward) {
    const engine = new Engine({ client: new Client({ connection, namespace }), taskQueue });
    closing(startForwarding(db, postgres.url, engine), async ({ stop }) => await stop());
  }
  log('worker.ready', { namespace, taskQueue, forward, pid: process.pid });
  const reason = await Promise.race([toldToStop, worker.ended.then(() => 'the worker ended')]);
  log('worker.stopping', { reason });
}

try {
  await run();
} catch (error) {
  log('worker.failed', faultOf(error));
  process.exitCode = 1;
}
for (const close of closers) {
  await close().catch((error: unknown) => {
    log('worker.failed', faultOf(error));
    process.exitCode = 1;
  });
}
log('worker.stopped');
process.exit();
