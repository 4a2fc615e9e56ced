import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { type Kept, startKept, tailOf } from './child.ts';
import { loadConfig } from '../config.ts';
import { lockFolder } from './lock.ts';
import { freePorts } from './ports.ts';
import { obtainTemporalServer, type Progress, progressOnStderr } from './temporal-binary.ts';

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
  /** Stops what `startTemporal` started; does nothing for a server that was there before. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

export type TemporalOptions = (
  | { readonly stateDir: string; readonly inMemory?: never }
  | { readonly inMemory: true; readonly stateDir?: never }
) & {
  /** Namespaces whose workflows may skip time; `sim` when not given. They are not created by the start. */
  readonly simNamespaces?: readonly string[];
  /** Hears about long steps; stderr when not given. */
  readonly log?: Progress;
};

/** The server's dynamic configuration; time skipping and its guards hold for the simulation's namespaces alone. */
function dynamicConfig(simNamespaces: readonly string[]): string {
  const inSimulation = (value: unknown) => simNamespaces.map((namespace) => ({ value, constraints: { namespace } }));
  const settings = {
    'frontend.WorkflowTimeSkippingEnabled': inSimulation(true),
    // Otherwise a run after continue-as-new waits a second, and a fast-forward leaps over its due dates.
    'history.workflowIdReuseMinimalInterval': inSimulation('0s'),
    'history.timerProcessorMaxTimeShift': [{ value: '50ms' }],
    'system.forceSearchAttributesCacheRefreshOnRead': [{ value: true }],
    'frontend.namespaceRPS.visibility': [{ value: 100 }],
  };
  return `${JSON.stringify(settings, null, 2)}\n`; // JSON is YAML
}

const portNames = [
  'FRONTEND_GRPC_PORT',
  'FRONTEND_HTTP_PORT',
  'HISTORY_GRPC_PORT',
  'MATCHING_GRPC_PORT',
  'WORKER_GRPC_PORT',
  'FRONTEND_MEMBERSHIP_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'WORKER_MEMBERSHIP_PORT',
] as const;

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

async function serve(folder: string, inMemory: boolean, options: TemporalOptions) {
  const command = await obtainTemporalServer(options.log ?? progressOnStderr);
  const ports = await freePorts(portNames.length);
  const configFile = path.join(folder, 'dynamicconfig.yaml');
  await writeFile(configFile, dynamicConfig(options.simNamespaces ?? ['sim']));
  const logFile = path.join(folder, 'temporal.log');
  await writeFile(logFile, ''); // one log per start: the reason of a failure is at its end
  const store = inMemory
    ? { SQLITE_MODE: 'memory', SQLITE_CACHE: 'shared' }
    : { DBNAME: path.join(folder, 'temporal.db'), VISIBILITY_DBNAME: path.join(folder, 'visibility.db') };
  const charge = {
    command,
    args: ['--allow-no-auth', 'start'],
    cwd: folder,
    logFile,
    stopSignal: inMemory ? 'SIGKILL' : 'SIGTERM', // nothing to save: leave at once
    graceMs: 15_000,
    removeAfter: inMemory ? folder : undefined,
  } as const;
  const kept = await startKept(charge, {
    ...Object.fromEntries(portNames.map((name, place) => [name, String(ports[place])])),
    ...store,
    DB: 'sqlite',
    NUM_HISTORY_SHARDS: '1',
    BIND_ON_IP: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: configFile,
    LOG_LEVEL: 'warn',
  });
  const address = `127.0.0.1:${ports[0]}`;
  await untilReady(address, kept, logFile);
  return { address, kept };
}

async function requireAnswer(address: string): Promise<void> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 10_000 });
    await connection.close();
  } catch (cause) {
    const remedy = 'Start that server, or unset TEMPORAL_ADDRESS to use our own.';
    throw new Error(
      `RUNTIME_TEMPORAL_UNREACHABLE: no Temporal server answers at TEMPORAL_ADDRESS=${address}. ${remedy}`,
      {
        cause,
      },
    );
  }
}

/**
 * A Temporal server to work with: the one at `TEMPORAL_ADDRESS` when that is set, otherwise our own with an SQLite
 * store in `stateDir` (joined when another process runs it there already) or in memory (gone on `stop` or when this
 * process dies). Obtains the pinned server first if need be, which may take minutes and is told through `log`.
 * Throws with a greppable id (`RUNTIME_TEMPORAL_…`, `RUNTIME_GO_…`) and what to do.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const given = loadConfig().temporal.address;
  if (given !== undefined) {
    await requireAnswer(given);
    return { address: given, stop: async () => undefined };
  }
  if (options.stateDir === undefined) {
    const folder = await mkdtemp(path.join(tmpdir(), 'almoner-temporal-'));
    const { address, kept } = await serve(folder, true, options);
    return { address, stop: kept.stop };
  }
  await mkdir(options.stateDir, { recursive: true });
  const lock = await lockFolder(options.stateDir);
  if (lock.kind === 'served') return { address: lock.address, stop: async () => undefined };
  try {
    const { address, kept } = await serve(options.stateDir, false, options);
    await lock.serving(kept.pid, address);
    return { address, stop: async () => await kept.stop().then(lock.release) };
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
