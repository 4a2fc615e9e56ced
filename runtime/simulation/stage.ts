import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createJournal } from '../../activities/journal.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { connectionTo } from '../../database/data-source.ts';
import { storePrograms } from '../../database/programs.ts';
import { rulesOf } from '../../domain/modules.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';
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
  const stage = await stageOn({
    name,
    databaseUrl,
    temporalAddress,
    namespace,
    ownWorker,
    policies: policiesOf(script),
  });
  await storePrograms(stage.counter.db.manager, shippedPrograms);
  const close = async (): Promise<void> => {
    await stage.close();
    await dropDatabase(postgresUrl, name);
  };
  return { ...stage, databaseUrl, close };
}

export type StageOptions = {
  /** Sets this life's workflows and task queue apart. */
  readonly name: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly ownWorker: boolean;
  readonly policies: ReadyCounter['policies'];
};

/** A place for lives on a database that is there already; `close` leaves the database and the workflows as they are. */
export async function stageOn(options: StageOptions): Promise<Omit<Stage, 'databaseUrl'>> {
  const { name, databaseUrl, temporalAddress, namespace, ownWorker, policies } = options;
  const db = await connectionTo(databaseUrl, 4).initialize();
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
  };
  return { counter: { db, engine, policies }, connection, namespace, taskQueue: name, close };
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
