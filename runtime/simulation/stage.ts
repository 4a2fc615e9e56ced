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

/**
 * A place for lives on a database that is there already; `close` leaves the database and the workflows as they are. One
 * that does not come about leaves nothing open; what cannot be closed keeps nothing else open.
 */
export async function stageOn(options: StageOptions): Promise<Omit<Stage, 'databaseUrl'>> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    const faults: unknown[] = [];
    for (const end of closing.splice(0).toReversed()) await end().catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, 'STAGE_NOT_CLOSED');
  };
  try {
    return { ...(await openOn(options, closing)), close };
  } catch (error) {
    await close().catch(() => undefined); // what went wrong first is what is told
    throw error;
  }
}

async function openOn(
  { name, databaseUrl, temporalAddress, namespace, ownWorker, policies }: StageOptions,
  closing: (() => Promise<void>)[],
): Promise<Omit<Stage, 'databaseUrl' | 'close'>> {
  const db = await connectionTo(databaseUrl, 4).initialize();
  closing.push(async () => await db.destroy());
  const connection = await Connection.connect({ address: temporalAddress });
  closing.push(async () => await connection.close());
  const client = new Client({ connection, namespace, identity });
  const engine = new Engine({ client, taskQueue: name, idPrefix: `${name}/`, begin: beginAt });
  if (ownWorker) {
    const native = await NativeConnection.connect({ address: temporalAddress });
    closing.push(async () => await native.close());
    const activities = createJournal(db, { rulesOf, rowsOf: projectedRows });
    const worker = await startWorker({
      connection: native,
      namespace,
      taskQueue: name,
      activities,
      identity,
      cached: 20,
    });
    closing.push(async () => await worker.stop());
  }
  return { counter: { db, engine, policies }, connection, namespace, taskQueue: name };
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
