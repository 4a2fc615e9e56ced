import { fileURLToPath } from 'node:url';
import { activityInfo } from '@temporalio/activity';
import {
  DefaultLogger,
  Worker,
  bundleWorkflowCode,
  type NativeConnection,
  type WorkflowBundleOption,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { createDelivery } from '../activities/delivery.ts';
import { createJournal } from '../activities/journal.ts';
import { projectedRows } from '../activities/projections/rows.ts';
import { rulesOf } from '../domain/modules.ts';
import type { DeliveryActivities, JournalActivities } from '../workflows/proxies.ts';

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The workflow code as one bundle; made once per process, about three seconds. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../workflows/registered.ts', import.meta.url)),
    logger: new DefaultLogger('WARN'),
  });
  return bundle;
}

/** What a worker can do. One of simulated lives, or of a test, may leave the delivery out. */
export type Activities = JournalActivities & Partial<DeliveryActivities>;

/** What the streams and deliveries of one database need done outside. */
export function activitiesOn(db: DataSource): Activities {
  const origin = () => {
    const { workflowExecution: run } = activityInfo();
    return run === undefined ? null : { workflowId: run.workflowId, runId: run.runId };
  };
  return { ...createJournal(db, { rulesOf, rowsOf: projectedRows, origin }), ...createDelivery(db) };
}

export type RunningWorker = {
  /** Finishes what is in work and stops; safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Ends when the worker ends; rejects when it fails. */
  readonly ended: Promise<void>;
};

/** Starts a worker for the streams of one database. Nothing of it is versioned (ADR on unversioned workers). */
export async function startWorker(options: {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly activities: Activities;
  /** Workflows kept in memory; a run wakes a few times a year. About 1 MB each. */
  readonly cached?: number;
  /** Who histories say did the work; process and host when not given. */
  readonly identity?: string;
  /** Workflow code that was bundled before; made here when not given. */
  readonly bundle?: WorkflowBundleOption;
}): Promise<RunningWorker> {
  const { connection, namespace, taskQueue, activities, identity } = options;
  const worker = await Worker.create({
    ...(identity === undefined ? {} : { identity }),
    connection,
    namespace,
    taskQueue,
    activities,
    workflowBundle: options.bundle ?? (await workflowBundle()),
    maxCachedWorkflows: options.cached ?? 300,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '10 seconds',
  });
  const ended = worker.run();
  ended.catch(() => undefined); // told to whoever awaits `ended` or `stop`
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    if (stopping === undefined) {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      stopping = ended;
    }
    return stopping;
  };
  return { stop, ended };
}
