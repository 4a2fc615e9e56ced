import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { ensureFirstAdministrator } from '../api/auth/first-administrator.ts';
import { Engine } from '../api/engine.ts';
import { connectionTo } from '../database/data-source.ts';
import { storePrograms } from '../database/programs.ts';
import { shippedPrograms } from '../domain/programs/registry.ts';
import { startRelay } from '../runtime/relaying.ts';
import { createDatabase, dropDatabase } from '../runtime/servers/postgres.ts';
import { freePorts } from '../runtime/servers/ports.ts';
import type { SimulationServices } from '../runtime/simulation/stage.ts';
import { activitiesOn, startWorker } from '../runtime/worker-factory.ts';
import { underFire, type Aftermath, type Fire } from './api-under-fire.ts';

let stages = 0;

/** Everything that an API process needs around it, in a database of its own, and then fire on that process. */
export async function setOnFire(
  plan: Pick<Fire, 'seed' | 'mutations' | 'kills' | 'clients' | 'tell'>,
  { postgresUrl, temporalAddress, namespace }: SimulationServices,
): Promise<Aftermath> {
  stages += 1;
  const name = `fire_${process.pid}_${stages}`;
  const databaseUrl = await createDatabase(postgresUrl, name, 'base');
  const db = await connectionTo(databaseUrl, 20).initialize();
  await storePrograms(db.manager, shippedPrograms);
  const administrator = { email: 'fire@almoner.example', password: `only for this run ${plan.seed}` };
  await ensureFirstAdministrator(db, administrator);
  const connection = await Connection.connect({ address: temporalAddress });
  const native = await NativeConnection.connect({ address: temporalAddress });
  const worker = await startWorker({
    connection: native,
    namespace,
    taskQueue: name,
    activities: activitiesOn(db),
    cached: 50,
  });
  const engine = new Engine({ client: new Client({ connection, namespace }), taskQueue: name });
  const relay = startRelay({ db, databaseUrl, engine });
  const [port] = await freePorts(1);
  const env = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    ALMONER_TASK_QUEUE: name,
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  try {
    return await underFire({ ...plan, db, env, administrator });
  } finally {
    await relay.stop();
    await worker.stop();
    await native.close();
    await connection.close();
    await db.destroy();
    await dropDatabase(postgresUrl, name);
  }
}
