/**
 * `npm run simulator`: works the sandboxes of the time machine until it is told to stop (SIGTERM, SIGINT). One beside a
 * database is enough: a second one waits until the first has gone. It needs an engine that can skip time; without one
 * every sandbox says so. Logs `simulator.ready`, `simulator.stopped`, or `simulator.failed` with exit code 1.
 */
import path from 'node:path';
import { Runtime } from '@temporalio/worker';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { Bell } from './bell.ts';
import { loadConfig } from './config.ts';
import { runProcess } from './process.ts';
import { SandboxHost } from './sandbox/host.ts';
import { onlyOne } from './sandbox/only-one.ts';
import { startPostgres } from './servers/postgres.ts';
import { startTemporal } from './servers/temporal-server.ts';
import { warnings } from './worker-log.ts';

/** Namespace in which time may be skipped. */
const namespace = 'sim';

await runProcess('simulator', async (closing) => {
  const { databaseUrl, temporal, stateFolder } = loadConfig();
  // Told to stop, it finishes the step that it is at; its workers are needed for that.
  Runtime.install({ logger: warnings(), shutdownSignals: [] });
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const ownServer = async (): Promise<string> => {
    const stateDir = path.join(stateFolder, 'temporal');
    return closing(await startTemporal({ stateDir }), async ({ stop }) => await stop()).address;
  };
  const temporalAddress = temporal.address ?? (await ownServer());
  const db = closing(await connectionTo(postgres.url, 4).initialize(), async (open) => await open.destroy());
  const bell = closing(new Bell(postgres.url), async (open) => await open.close());
  const host = new SandboxHost({ db, databaseUrl: postgres.url, temporalAddress, namespace, bell });
  const alone = new AbortController();
  const ended = onlyOne(postgres.url, 'almoner simulator', alone.signal, async () => await host.run());
  closing({ ended }, async ({ ended: running }) => {
    alone.abort();
    host.stop();
    await running;
  });
  return { details: { namespace }, ended };
});
