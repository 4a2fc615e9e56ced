import { Connection } from '@temporalio/client';
import { migrate } from '../../database/migrate.ts';
import type { Life, Script } from '../../domain/script.ts';
import { createDatabase, startPostgres } from '../servers/postgres.ts';
import { liveOnce, type SimulationServices } from '../simulation/stage.ts';
import { ensureNamespace, probeTimeSkipping, startTemporal } from '../servers/temporal-server.ts';

const namespace = 'sim';

/**
 * Lives a script on the real engine, on servers of its own that are gone afterwards. Throws LIFE_NO_TIME_SKIPPING when
 * the Temporal server that was found cannot skip time.
 */
export async function liveOnEngine(script: Script): Promise<Life> {
  return await withSimulation(async (services) => await liveOnce(script, services));
}

/** Does something with servers on which lives can be lived; they are gone afterwards. Throws LIFE_NO_TIME_SKIPPING. */
export async function withSimulation<T>(work: (services: SimulationServices) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ name: 'life', fresh: true });
  try {
    await migrate(await createDatabase(postgres.url, 'base'));
    const temporal = await startTemporal({ inMemory: true, simNamespaces: [namespace] });
    try {
      await prepare(temporal.address);
      return await work({ postgresUrl: postgres.url, temporalAddress: temporal.address, namespace });
    } finally {
      await temporal.stop();
    }
  } finally {
    await postgres.stop();
  }
}

async function prepare(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await ensureNamespace(connection, namespace);
  } finally {
    await connection.close();
  }
  if (await probeTimeSkipping(address, namespace)) return;
  throw new Error(
    `LIFE_NO_TIME_SKIPPING: the Temporal server at ${address} cannot skip time; run npm run engine:build.`,
  );
}
