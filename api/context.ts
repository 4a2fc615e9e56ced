import type { DataSource } from 'typeorm';
import type { Principal } from './auth/principal.ts';
import type { Counter } from './commands/submit.ts';
import type { EngineWatch } from './engine-watch.ts';
import type { PortfolioForecasts } from './portfolio.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import type { WhatIfs } from './what-if.ts';

type Parts = {
  /** Who is asking; nobody comes here unknown. */
  readonly principal: Principal;
  /** Stands on the answer, on every error and in the log. */
  readonly requestId: string;
  readonly db: DataSource;
  /** Where commands are handed in, and the engine behind it. */
  readonly commands: Counter;
  /** How the engine is; never makes a request wait. */
  readonly engine: EngineWatch;
  /** What is worked out in the background of this process. */
  readonly whatIfs: WhatIfs;
  /** Forecasts of whole portfolios, worked out in threads of this process. */
  readonly forecasts: PortfolioForecasts;
  /** When this request was received, in milliseconds; the one instant everything in it is judged at (C4). */
  readonly receivedAt: number;
};

/**
 * What every resolver of one request gets. SQL is in `database/`: its functions are called with `db` or by a loader.
 * The server copies the object that it is given, so what changes is kept in a box that the copies share.
 */
export type Context = Parts & {
  /** What was loaded since the last command of this request. */
  readonly loaders: Loaders;
  /** After a command: what was loaded before is old news. */
  readonly forget: () => void;
};

/** The context of one request. */
export function createContext(parts: Parts): Context {
  return new RequestContext(parts);
}

class RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly db: DataSource;
  readonly commands: Counter;
  readonly engine: EngineWatch;
  readonly whatIfs: WhatIfs;
  readonly forecasts: PortfolioForecasts;
  readonly receivedAt: number;
  private readonly box: { loaders: Loaders };

  constructor({ principal, requestId, db, commands, engine, whatIfs, forecasts, receivedAt }: Parts) {
    this.principal = principal;
    this.requestId = requestId;
    this.db = db;
    this.commands = commands;
    this.engine = engine;
    this.whatIfs = whatIfs;
    this.forecasts = forecasts;
    this.receivedAt = receivedAt;
    this.box = { loaders: createLoaders(db, principal) };
  }

  get loaders(): Loaders {
    return this.box.loaders;
  }

  forget(): void {
    this.box.loaders = createLoaders(this.db, this.principal);
  }
}
