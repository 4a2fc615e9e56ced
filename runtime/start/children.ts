import { Child } from './child.ts';
import type { Start } from './state.ts';

/** The processes of the product under this start; none of them is started yet. */
export type Children = Readonly<Record<'api' | 'worker' | 'relay' | 'simulator', Child>>;

/** All of them work on this database and on the engine at this address, whether it is up already or not. */
export function childrenOf({ config, logs, tell }: Start, databaseUrl: string, engine: string): Children {
  const { namespace, taskQueue } = config.temporal;
  const env = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: engine,
    TEMPORAL_NAMESPACE: namespace,
    ALMONER_TASK_QUEUE: taskQueue,
    ALMONER_STATE: config.stateFolder,
    PORT: String(config.web.port),
    HOST: config.web.host,
  };
  const child = (name: string): Child => new Child({ name, file: `runtime/${name}.ts`, env, logs, tell });
  return { api: child('api'), worker: child('worker'), relay: child('relay'), simulator: child('simulator') };
}
