/**
 * `npm run ops:rehydrate`: gives every open stream that the engine has lost, or runs in an outdated way, a new run that
 * continues from the database. `-- --stream ID` only this one, `--all` also those that run well, `--dry-run` only counts.
 * Safe to repeat and to interrupt. Exit code: 0 done, 1 failed, with what to do.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { optionalTsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { loadConfig } from './config.ts';
import { Engine } from '../api/engine.ts';
import { openMainDatabase } from './main-database.ts';
import { rehydrate, type RehydrationOptions } from './rehydration.ts';
import { ensureNamespace, startTemporal } from './servers/temporal-server.ts';

const { TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;
const PROGRESS_EVERY_MS = 5_000;
/** An idle worker asks for work at least once a minute; the server remembers pollers for longer. */
const POLLED_WITHIN_MS = 70_000;

/** Runs cannot be asked where they stand when nobody works them; all would be taken for lost. */
async function requireWorker(connection: Connection, namespace: string, taskQueue: string): Promise<void> {
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: TASK_QUEUE_TYPE_WORKFLOW,
  });
  const latest = (pollers ?? []).map(({ lastAccessTime }) => optionalTsToMs(lastAccessTime) ?? 0);
  if (latest.some((at) => at > Date.now() - POLLED_WITHIN_MS)) return;
  throw new Error(
    `OPS_NO_WORKER: nobody works the task queue ${taskQueue}, so no run can say where it stands. Start npm run worker ` +
      'first, or use --all to give every open stream a new run.',
  );
}

async function run(options: RehydrationOptions): Promise<void> {
  const { temporal, stateFolder } = loadConfig();
  const { namespace, taskQueue } = temporal;
  const { db, close } = await openMainDatabase(2);
  const server = await startTemporal({ stateDir: path.join(stateFolder, 'temporal') });
  const connection = await Connection.connect({ address: server.address });
  try {
    if (temporal.address === undefined) await ensureNamespace(connection, namespace);
    if (options.all !== true) await requireWorker(connection, namespace, taskQueue);
    const engine = new Engine({ client: new Client({ connection, namespace }), taskQueue });
    let lastTold = performance.now();
    const done = await rehydrate(
      { db, engine },
      {
        ...options,
        onStream: ({ restarted, running, final }) => {
          if (performance.now() - lastTold < PROGRESS_EVERY_MS) return;
          lastTold = performance.now();
          process.stderr.write(`${restarted + running + final} streams so far, ${restarted} with a new run\n`);
        },
      },
    );
    const verb = options.dryRun === true ? 'would get' : 'got';
    process.stdout.write(
      `${done.restarted} streams ${verb} a new run, ${done.running} run as they should, ${done.final} have ended; ` +
        `${done.facts} facts are sent again\n`,
    );
  } finally {
    await connection.close();
    await server.stop();
    await close();
  }
}

try {
  const { values } = parseArgs({
    options: { stream: { type: 'string' }, all: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  });
  const { stream, all, 'dry-run': dryRun } = values;
  await run({ ...(stream === undefined ? {} : { stream }), all: all === true, dryRun: dryRun === true });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
