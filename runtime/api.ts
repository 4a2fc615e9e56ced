/**
 * `npm run api`: serves the API and the console at HOST and PORT until it is told to stop (SIGTERM, SIGINT) or the process
 * that started it has gone. It serves what it can while database or engine are away and finds them again by itself. Logs
 * JSON lines on stdout: `api.ready`, `api.stopped`, or `api.failed` with exit code 1; `API_…` for what it served.
 */
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from 'node:http';
import { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { createApp } from '../api/app.ts';
import { EngineWatch } from '../api/engine-watch.ts';
import { Engine, connectionToEngine } from '../api/engine.ts';
import { createLog } from '../api/http/log.ts';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { defaultProgram, policyOf } from '../domain/programs/registry.ts';
import { checkout, loadConfig, type Config } from './config.ts';
import type { EngineNotice } from './engine-status.ts';
import { faultOf, log } from './log.ts';
import { runProcess, type Closing } from './process.ts';
import { startPostgres } from './servers/postgres.ts';
import { startTemporal } from './servers/temporal-server.ts';

const [POOL, CONNECT_WITHIN_MS, CONNECT_AGAIN_MS] = [20, 4_000, 1_000];

await runProcess('api', async (closing) => {
  const config = loadConfig();
  const { host, port } = config.web;
  const postgres = closing(await startPostgres({ name: 'main' }), async ({ stop }) => await stop());
  if (config.databaseUrl === undefined) await migrate(postgres.url); // a database of somebody's own is migrated when he says so
  const db = connectionTo(postgres.url, POOL, { connectWithinMs: CONNECT_WITHIN_MS });
  const engine = engineOf(config, closing);
  const watch = new EngineWatch(async () => (await engine()?.isThere()) === true);
  const commands = {
    db,
    policies: policyOf,
    defaultProgram,
    get engine() {
      return engine();
    },
  };
  const app = await createApp({
    ...{ db, databaseUrl: postgres.url, commands, engine: watch, log: createLog() },
    consoleFolder: path.join(checkout, 'admin-ui/dist'),
    trustedProxies: config.trustedProxies,
  });
  closing(app, async ({ stop }) => await stop());
  await listen(app.server, host, port);
  const connecting = connect(db);
  closing(connecting, async ({ stop }) => await stop());
  process.on('message', (message: unknown) => {
    if (isNotice(message)) watch.prepare(message.minutes);
  });
  return { details: { host, port }, ...(process.connected ? { ended: leftAlone() } : {}) };
});

/** Resolves when the process that started this one has gone. */
async function leftAlone(): Promise<void> {
  await once(process, 'disconnect');
}

/** @throws when the port is taken, with what to do about it, told on stderr too. */
async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const sentence = `Port ${port} of ${host} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1}.`;
    process.stderr.write(`${sentence}\n`);
    throw new Error(`RUNTIME_PORT_TAKEN ${sentence}`, { cause: error });
  }
}

/** Opens the pool as soon as the database answers; the pool itself survives later outages. */
function connect(db: DataSource): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    for (let failed = false; !stopping.signal.aborted && !db.isInitialized;) {
      try {
        await db.initialize();
        if (failed) log('api.database-found');
      } catch (error) {
        if (!failed) log('api.database-away', faultOf(error));
        failed = true;
        await sleep(CONNECT_AGAIN_MS);
      }
    }
  };
  const opening = run();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await opening;
    if (db.isInitialized) await db.destroy();
  };
  return { stop };
}

/** The engine at its address, which need not answer yet; without an address our own server, null until it is there. */
function engineOf({ temporal, stateFolder }: Config, closing: Closing): () => Engine | null {
  const { namespace, taskQueue } = temporal;
  const at = (address: string): Engine => {
    const connection = closing(connectionToEngine(address), async (open) => await open.close());
    return new Engine({ client: new Client({ connection, namespace }), taskQueue });
  };
  let engine = temporal.address === undefined ? null : at(temporal.address);
  const startOwn = async (): Promise<void> => {
    try {
      const server = await startTemporal({ stateDir: path.join(stateFolder, 'temporal') });
      closing(server, async ({ stop }) => await stop());
      engine = at(server.address);
    } catch (error) {
      log('api.engine-missing', faultOf(error));
    }
  };
  if (engine === null) void startOwn();
  return () => engine;
}

function isNotice(message: unknown): message is EngineNotice {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'engine')
    return false;
  return 'minutes' in message && (message.minutes === null || typeof message.minutes === 'number');
}
