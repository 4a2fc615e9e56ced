import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Charge } from './child.ts';
import { freePorts } from './ports.ts';
import type { Program } from './temporal-ways.ts';

/** Where the engine keeps its runs. `memory` is gone with the process. */
export type Store =
  | { readonly kind: 'memory' }
  | { readonly kind: 'file' }
  /** A prepared PostgreSQL (temporal-schema.ts); the pinned server only. */
  | { readonly kind: 'postgres'; readonly url: string };

export type Launch = {
  readonly program: Program;
  /** Configuration, log and file store. */
  readonly folder: string;
  readonly store: Store;
  /** The frontend's port on 127.0.0.1; a free one when not given. */
  readonly port?: number | undefined;
  readonly simNamespaces: readonly string[];
};
export type Launched = {
  readonly charge: Charge;
  readonly env: Readonly<Record<string, string>>;
  readonly address: string;
};

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

/** The shards of a store can never be changed. */
const shards = { memory: '1', file: '1', postgres: '4' } as const;

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

function storeOf({ folder, store }: Launch): Readonly<Record<string, string>> {
  if (store.kind === 'memory') return { DB: 'sqlite', SQLITE_MODE: 'memory', SQLITE_CACHE: 'shared' };
  if (store.kind === 'file') {
    const [main, visibility] = ['temporal.db', 'visibility.db'].map((name) => path.join(folder, name));
    return { DB: 'sqlite', DBNAME: main ?? '', VISIBILITY_DBNAME: visibility ?? '' };
  }
  const { hostname, port, username, password } = new URL(store.url);
  return {
    DB: 'postgres12',
    POSTGRES_SEEDS: hostname,
    DB_PORT: port === '' ? '5432' : port,
    POSTGRES_USER: decodeURIComponent(username),
    POSTGRES_PWD: decodeURIComponent(password),
    DBNAME: 'temporal',
    VISIBILITY_DBNAME: 'temporal_visibility',
  };
}

/** How to start this program; writes its configuration and an empty log into the folder. */
export async function launchOf(launch: Launch): Promise<Launched> {
  const { program, folder, store } = launch;
  const [free = 0, ...others] = await freePorts(portNames.length);
  const ports = [launch.port ?? free, ...others];
  const address = `127.0.0.1:${ports[0]}`;
  const logFile = path.join(folder, 'temporal.log');
  await writeFile(logFile, ''); // one log per start: the reason of a failure is at its end
  const common = {
    command: program.command,
    cwd: folder,
    logFile,
    stopSignal: store.kind === 'memory' ? 'SIGKILL' : 'SIGTERM', // nothing to save: leave at once
    graceMs: 15_000,
    removeAfter: store.kind === 'memory' ? folder : undefined,
  } as const;
  if (program.kind === 'cli')
    return { address, env: {}, charge: { ...common, args: cliArguments(launch, ports[0] ?? 0) } };
  const configFile = path.join(folder, 'dynamicconfig.yaml');
  await writeFile(configFile, dynamicConfig(launch.simNamespaces));
  const env = {
    ...Object.fromEntries(portNames.map((name, place) => [name, String(ports[place])])),
    ...storeOf(launch),
    NUM_HISTORY_SHARDS: shards[store.kind],
    BIND_ON_IP: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: configFile,
    LOG_LEVEL: 'warn',
  };
  return { address, env, charge: { ...common, args: ['--allow-no-auth', 'start'] } };
}

/** The development server takes dynamic configuration for all namespaces alike only, so time skipping stays off. */
function cliArguments({ folder, store }: Launch, port: number): readonly string[] {
  if (store.kind === 'postgres') {
    throw new Error(
      'RUNTIME_TEMPORAL_STORE: only the pinned Temporal server keeps its store in PostgreSQL; run npm run engine:build.',
    );
  }
  const file = store.kind === 'file' ? ['--db-filename', path.join(folder, 'development.db')] : [];
  const network = ['--headless', '--ip', '127.0.0.1', '--port', String(port)];
  return ['server', 'start-dev', ...network, '--log-level', 'warn', ...file];
}
