import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { failAbandoned, readSandboxDatabases, readSandboxIds } from '../../database/sandboxes.ts';
import { faultOf, log } from '../log.ts';
import { dropDatabase } from '../servers/postgres.ts';
import { problems } from './problem.ts';

/** What sandboxes leave on the servers, database and workflows, and how it goes. */

/** Where sandboxes live. */
export type Ground = {
  readonly db: DataSource;
  /** The same database; those of sandboxes lie beside it. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
};

const PREFIX = 'almoner_sbx_';
const REASON = 'the sandbox is closed';

/** Name of a sandbox's database and of its task queue; workflow ids begin with it. */
export const placeOf = (id: string): string => `almoner_${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`;

/** Ends the workflows of a sandbox and drops its database. An engine that is away keeps its workflows until the next sweep. */
export async function clear(ground: Ground, id: string): Promise<void> {
  const name = placeOf(id);
  await endRuns(ground, `TaskQueue = "${name}"`, () => true).catch((error: unknown) => {
    log('simulator.runs-left', { sandbox: id, ...faultOf(error) });
  });
  await dropDatabase(ground.databaseUrl, name);
}

/**
 * Once, at the start of a simulator: what sandboxes left that are closed, or of which the books do not know any more, and
 * what a fallen simulator left in an in-between state. Another installation's databases on this server are left alone.
 */
export async function sweep(ground: Ground): Promise<void> {
  const { manager } = ground.db;
  await failAbandoned(manager, problems.abandoned);
  const sandboxes = await readSandboxIds(manager);
  const open = new Set(sandboxes.flatMap(({ id, closed }) => (closed ? [] : [placeOf(id)])));
  const over = new Set(sandboxes.flatMap(({ id, closed }) => (closed ? [placeOf(id)] : [])));
  for (const { name, ours } of await readSandboxDatabases(manager)) {
    if (open.has(name) || !(ours || over.has(name))) continue;
    over.add(name);
    await dropDatabase(ground.databaseUrl, name);
    log('simulator.database-dropped', { name });
  }
  await endRuns(ground, `TaskQueue STARTS_WITH "${PREFIX}"`, (queue) => over.has(queue));
}

async function endRuns(
  { temporalAddress: address, namespace }: Ground,
  which: string,
  isOver: (taskQueue: string) => boolean,
): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const { workflow } = new Client({ connection, namespace });
    for await (const { workflowId, taskQueue } of workflow.list({
      query: `${which} AND ExecutionStatus = "Running"`,
    })) {
      if (isOver(taskQueue))
        await workflow
          .getHandle(workflowId)
          .terminate(REASON)
          .catch(() => undefined); // ended meanwhile
    }
  } finally {
    await connection.close();
  }
}
