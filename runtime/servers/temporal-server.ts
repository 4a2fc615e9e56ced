import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { type Kept, startKept, tailOf } from './child.ts';
import { loadConfig } from '../config.ts';
import { lockFolder } from './lock.ts';
import { type Progress, progressOnStderr } from './progress.ts';
import { launchOf, type Store } from './temporal-launch.ts';
import { forgetMembers } from './temporal-members.ts';
import { prepareStore } from './temporal-schema.ts';
import { findTemporal, type OnWay, type Order, type Way } from './temporal-ways.ts';

const { INDEXED_VALUE_TYPE_DATETIME, INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;
const GRPC_ALREADY_EXISTS = 6;
const GRPC_NOT_FOUND = 5;
const GRPC_UNIMPLEMENTED = 12;
const GRPC_UNAVAILABLE = 14;

/** The gRPC status of a refused call; null for any other error. */
const grpcStatus = (error: unknown): number | null => (isGrpcServiceError(error) ? error.code : null);

/** A Temporal server that answers. */
export type TemporalServer = {
  /** `host:port` of its frontend. */
  readonly address: string;
  /** How it was come by; null when another process runs it. */
  readonly way: Way | null;
  /** Stops what `startTemporal` started; does nothing for a server that was there before. Safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Resolves when the server that `startTemporal` started has gone; null for one that was there before. */
  readonly ended: Promise<void> | null;
};

export type TemporalOptions = (
  | { readonly stateDir: string; readonly inMemory?: never }
  | { readonly inMemory: true; readonly stateDir?: never }
) & {
  /** Keeps the runs in this PostgreSQL (databases `temporal` and `temporal_visibility`) and not in `stateDir` or memory. */
  readonly store?: { readonly postgresUrl: string };
  /** Namespaces whose workflows may skip time; `sim` when not given. They are not created by the start. */
  readonly simNamespaces?: readonly string[];
  /** The frontend's port on 127.0.0.1; a free one when not given. A server that is joined keeps its own. */
  readonly port?: number;
  /** `start`: the quickest way to a server first; `test` (when not given): the ways with time skipping first. */
  readonly order?: Order;
  /** Hears which way is taken when it takes time. */
  readonly onWay?: OnWay;
  /** Hears about long steps; stderr when not given. */
  readonly log?: Progress;
};

async function untilReady(address: string, kept: Kept, logFile: string): Promise<void> {
  for (const deadline = performance.now() + 60_000; ; await sleep(100)) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 2_000 });
      await connection.close();
      return;
    } catch (cause) {
      if (kept.running() && performance.now() < deadline) continue;
      await kept.stop();
      const log = await tailOf(logFile);
      throw new Error(`RUNTIME_TEMPORAL_START: the Temporal server did not start. Its log ends with:\n${log}`, {
        cause,
      });
    }
  }
}

async function serve(folder: string, store: Store, options: TemporalOptions) {
  const log = options.log ?? progressOnStderr;
  const program = await findTemporal(
    store.kind === 'postgres' ? 'test' : (options.order ?? 'test'),
    log,
    options.onWay,
  );
  if (store.kind === 'postgres') await prepareStore(store.url, log);
  const { port, simNamespaces = ['sim'] } = options;
  const { charge, env, address } = await launchOf({ program, folder, store, port, simNamespaces });
  if (store.kind === 'file') forgetMembers(path.join(folder, 'temporal.db'));
  const kept = await startKept(charge, env);
  await untilReady(address, kept, charge.logFile);
  return { address, kept, way: program.way };
}

/** @throws RUNTIME_TEMPORAL_UNREACHABLE, with the remedy, when nobody answers at TEMPORAL_ADDRESS. */
export async function requireTemporal(address: string): Promise<void> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 10_000 });
    await connection.close();
  } catch (cause) {
    const remedy = 'Start that server, or unset TEMPORAL_ADDRESS to use our own.';
    throw new Error(
      `RUNTIME_TEMPORAL_UNREACHABLE: no Temporal server answers at TEMPORAL_ADDRESS=${address}. ${remedy}`,
      { cause },
    );
  }
}

const nothing = async (): Promise<void> => undefined;

/**
 * A Temporal server to work with: the one at `TEMPORAL_ADDRESS` when that is set, otherwise our own with an SQLite
 * store in `stateDir` (joined when another process runs it there already), in PostgreSQL, or in memory (gone on `stop`
 * or when this process dies). Finds a server program first if need be (temporal-ways.ts), which may take minutes and is
 * told through `log`. Throws with a greppable id (`RUNTIME_TEMPORAL_…`, `RUNTIME_GO_…`) and what to do.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const given = loadConfig().temporal.address;
  if (given !== undefined) {
    await requireTemporal(given);
    return { address: given, way: 'address', stop: nothing, ended: null };
  }
  const postgres = options.store === undefined ? null : ({ kind: 'postgres', url: options.store.postgresUrl } as const);
  if (options.stateDir === undefined) {
    const folder = await mkdtemp(path.join(tmpdir(), 'almoner-temporal-'));
    const { address, kept, way } = await serve(folder, postgres ?? { kind: 'memory' }, options);
    const stop = async () => await kept.stop().then(async () => await rm(folder, { recursive: true, force: true }));
    return { address, way, stop, ended: kept.ended };
  }
  await mkdir(options.stateDir, { recursive: true });
  const lock = await lockFolder(options.stateDir);
  if (lock.kind === 'served') return { address: lock.address, way: null, stop: nothing, ended: null };
  try {
    const { address, kept, way } = await serve(options.stateDir, postgres ?? { kind: 'file' }, options);
    await lock.serving(kept.pid, address);
    return { address, way, stop: async () => await kept.stop().then(lock.release), ended: kept.ended };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Repeats a call while a server that has just started is not ready for it, and takes "exists" for done. */
async function settle(call: () => Promise<unknown>): Promise<void> {
  for (const deadline = performance.now() + 30_000; ; await sleep(100)) {
    try {
      await call();
      return;
    } catch (error) {
      const status = grpcStatus(error);
      if (status === GRPC_ALREADY_EXISTS) return;
      const early = status === GRPC_NOT_FOUND || status === GRPC_UNAVAILABLE;
      if (!early || performance.now() > deadline) throw error;
    }
  }
}

/**
 * Creates a namespace with Almoner's two search attributes (`Stage`, `NextDueAt`); safe to repeat.
 * `retentionDays`: how long closed runs are kept, in days of wall time.
 */
export async function ensureNamespace(
  connection: Connection,
  namespace: string,
  options: { readonly retentionDays?: number } = {},
): Promise<void> {
  const days = options.retentionDays ?? 3;
  await settle(
    async () =>
      await connection.workflowService.registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: msToTs(days * 86_400_000),
      }),
  );
  const searchAttributes = { Stage: INDEXED_VALUE_TYPE_KEYWORD, NextDueAt: INDEXED_VALUE_TYPE_DATETIME };
  await settle(async () => await connection.operatorService.addSearchAttributes({ namespace, searchAttributes }));
}

/**
 * Whether workflows of this namespace can skip time on this server. Asks by trying it on a workflow that does not
 * exist, so nothing changes. Throws what the call throws otherwise, e.g. when the namespace is missing.
 */
export async function probeTimeSkipping(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: { workflowId: 'probe/time-skipping' },
      workflowExecutionOptions: { timeSkippingConfig: { enabled: true } },
      updateMask: { paths: ['time_skipping_config'] },
    });
    return true;
  } catch (error) {
    if (grpcStatus(error) === GRPC_UNIMPLEMENTED) return false;
    // Without the namespace nothing is known of it; without the workflow the call itself was understood.
    if (grpcStatus(error) !== GRPC_NOT_FOUND || /^namespace\b/i.test(isGrpcServiceError(error) ? error.details : ''))
      throw error;
    return true;
  } finally {
    await connection.close();
  }
}
