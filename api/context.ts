import type { DataSource } from 'typeorm';
import type { Principal } from './auth/principal.ts';
import type { Counter } from './commands/submit.ts';
import type { EngineWatch } from './engine-watch.ts';
import type { Loaders } from './loaders/loaders.ts';

/** What every resolver of one request gets. SQL is in `database/`: its functions are called with `db` or by a loader. */
export type Context = {
  /** Who is asking; nobody comes here unknown. */
  readonly principal: Principal;
  /** Stands on the answer, on every error and in the log. */
  readonly requestId: string;
  readonly db: DataSource;
  /** Ask for it where it is used: a command empties it, because what was loaded before is old news. */
  readonly loaders: Loaders;
  readonly forget: () => void;
  /** Where commands are handed in, and the engine behind it. */
  readonly commands: Counter;
  /** How the engine is; never makes a request wait. */
  readonly engine: EngineWatch;
  /** When this request was received, in milliseconds; the one instant everything in it is judged at (C4). */
  readonly receivedAt: number;
};
