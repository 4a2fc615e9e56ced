import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createJournal } from '../../activities/journal.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { connectionTo } from '../../database/data-source.ts';
import { storePolicies } from '../../database/known.ts';
import { rulesOf } from '../../domain/modules.ts';
import { shippedPolicies } from '../../domain/programs/registry.ts';
import type { Life, Script } from '../../domain/script.ts';
import { policiesOf } from '../../domain/simulation.ts';
import { Engine } from '../../api/engine.ts';
import { createDatabase, dropDatabase } from '../servers/postgres.ts';
import { beginAt, live, type SimulatedEngine } from './play.ts';
import type { ReadyCounter } from '../../api/commands/submit.ts';
import { startWorker } from '../worker-factory.ts';

export type SimulationServices = {
  /** PostgreSQL server; its database `base` is migrated and is copied for each life. */
  readonly postgresUrl: string;
  readonly temporalAddress: string;
  /** A namespace in which workflows can skip time. */
  readonly namespace: string;
};

/** A place for one life: its own database, task queue and worker (C11). */
export type Stage = SimulatedEngine & {
  readonly counter: ReadyCounter;
  readonly databaseUrl: string;
  readonly taskQueue: string;
  readonly close: () => Promise<void>;
};

/** Fixed, so that a recorded history names no machine. */
const identity = 'simulation';

let lives = 0;

/**
 * Sets up a place for one life. `ownWorker: false`: somebody else (a child process that can be killed) works the queue.
 */
export async function openStage(
  script: Script,
  { postgresUrl, temporalAddress, namespace }: SimulationServices,
  { ownWorker = true }: { readonly ownWorker?: boolean } = {},
): Promise<Stage> {
  lives += 1;
  const name = `life_${process.pid}_${lives}`;
  const databaseUrl = await createDatabase(postgresUrl, name, 'base');
  const db = await connectionTo(databaseUrl, 4).initialize();
  await storePolicies(db.manager, shippedPolicies);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection, namespace, identity });
  const engine = new Engine({ client, taskQueue: name, idPrefix: `${name}/`, begin: beginAt });
  const native = ownWorker ? await NativeConnection.connect({ address: temporalAddress }) : null;
  const activities = createJournal(db, { rulesOf, rowsOf: projectedRows });
  const worker =
    native === null
      ? null
      : await startWorker({ connection: native, namespace, taskQueue: name, activities, identity, cached: 20 });
  const close = async (): Promise<void> => {
    await worker?.stop();
    await native?.close();
    await connection.close();
    await db.destroy();
    await dropDatabase(postgresUrl, name);
  };
  return {
    counter: { db, engine, policies: policiesOf(script) },
    connection,
    namespace,
    databaseUrl,
    taskQueue: name,
    close,
  };
}

/** Lives one script on the real engine and leaves nothing behind. */
export async function liveOnce(script: Script, services: SimulationServices): Promise<Life> {
  const stage = await openStage(script, services);
  try {
    return await live(script, stage);
  } finally {
    await stage.close();
  }
}
