import path from 'node:path';
import { Connection } from '@temporalio/client';
import type { EngineNotice } from '../engine-status.ts';
import { freePorts } from '../servers/ports.ts';
import { ensureNamespace, probeTimeSkipping, startTemporal, type TemporalServer } from '../servers/temporal-server.ts';
import type { Way } from '../servers/temporal-ways.ts';
import { Server } from './server.ts';
import type { Start } from './state.ts';

/** Namespace in which the time machine may skip time. */
const simulation = 'sim';

const words: Readonly<Record<Way, string>> = {
  address: 'the one at TEMPORAL_ADDRESS',
  cache: 'the pinned server, built before',
  path: 'the development server of `temporal` on PATH',
  download: 'the official development server, downloaded',
  build: 'the pinned server, built with Go',
};

/** Where the engine will be found, known before it is there. */
export async function engineAddress({ config }: Start): Promise<string> {
  const [port] = await freePorts(1);
  return config.temporal.address ?? `127.0.0.1:${port}`;
}

/**
 * Starts the engine at the address that was chosen for it, with its namespaces. `notify` hears on the way there what the
 * API is to tell people. @throws RUNTIME_TEMPORAL_… with what to install.
 */
export async function startEngine(
  start: Start,
  address: string,
  notify: (notice: EngineNotice) => void,
): Promise<void> {
  const { config, steps, tell, log, onStop } = start;
  const port = Number(address.slice(address.lastIndexOf(':') + 1));
  const stateDir = path.join(config.stateFolder, 'temporal');
  const serve = async (): Promise<TemporalServer> =>
    await startTemporal({
      stateDir,
      port,
      order: 'start',
      log: (line) => tell(`  ${line}`),
      onWay: (way, minutes) => {
        tell(
          `  Temporal server: taking ${words[way]}; up to ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, once for this machine.`,
        );
        notify({ type: 'engine', state: 'preparing', minutes });
      },
    });
  notify({ type: 'engine', state: 'starting', minutes: null });
  const first = await steps.run('Temporal server', 'seconds; minutes the first time on a machine', serve);
  const server = new Server('The Temporal server', tell, first, serve);
  onStop('engine', async () => await server.stop());
  notify({ type: 'engine', state: 'starting', minutes: null });
  const timeSkipping = await steps.run('namespaces', 'a few seconds', async () => {
    return await prepareNamespaces(first.address, config.temporal.namespace);
  });
  const way = first.way ?? 'address';
  log('engine.ready', { way, timeSkipping });
  const machine = timeSkipping
    ? ''
    : '; it cannot skip time, so there is no time machine (npm run engine:build gets one that can)';
  tell(`  Temporal server: ${words[way]}${machine}`);
}

/** Whether time can be skipped in the simulation's namespace. */
async function prepareNamespaces(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address });
  try {
    await ensureNamespace(connection, namespace);
    await ensureNamespace(connection, simulation, { retentionDays: 1 });
  } finally {
    await connection.close();
  }
  return await probeTimeSkipping(address, simulation).catch(() => false);
}
