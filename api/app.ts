import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import { ClockWatch, databaseClock, wrongClock } from '../database/clock.ts';
import { listenTo } from '../database/listening.ts';
import type { Counter } from './commands/submit.ts';
import { createContext, type Context } from './context.ts';
import type { EngineWatch } from './engine-watch.ts';
import { knownOnly, recognize, sameSite } from './http/callers.ts';
import { consoleFiles, securityHeaders, unkept } from './http/console.ts';
import { LiveStreams } from './http/events.ts';
import { fail, failureHandler } from './http/failures.ts';
import { startGraphql } from './http/graphql.ts';
import { liveness, readiness } from './http/health.ts';
import type { Log } from './http/log.ts';
import { identify, infoOf } from './http/request.ts';
import { sessions } from './http/sessions.ts';
import { ProgramShelf } from './program-shelf.ts';
import { PortfolioForecasts } from './portfolio.ts';
import { createSchema } from './schema.ts';
import { WhatIfs } from './what-if.ts';

export type AppParts = {
  readonly db: DataSource;
  /** The same database, for the connection that listens. */
  readonly databaseUrl: string;
  readonly commands: Counter;
  readonly engine: EngineWatch;
  readonly log: Log;
  /** Folder of the built console. */
  readonly consoleFolder: string;
  /** Whose word on `X-Forwarded-…` is taken: addresses or `loopback`; nobody's when empty. */
  readonly trustedProxies: readonly string[];
  /** How often an open event stream is kept alive and its session looked at; 15 s when not given. */
  readonly heartbeatMs?: number;
  /** What time it is on this machine; its own clock when not given. */
  readonly hostClock?: () => number;
};

/** How often our clock is compared with the database's when nobody asks. */
const COMPARE_MS = 60_000;

export type App = {
  /** Not listening yet. */
  readonly server: Server;
  /** Answers that it is not ready, takes no new connection, ends streams, finishes what is in work. */
  readonly stop: () => Promise<void>;
};

/** The whole HTTP side: GraphQL, sign-in, live events, health, console. Opens no port. */
export async function createApp(parts: AppParts): Promise<App> {
  const { db, databaseUrl, engine, log, consoleFolder } = parts;
  const shelf = new ProgramShelf(db);
  const whatIfs = new WhatIfs(db);
  const forecasts = new PortfolioForecasts(db);
  const commands: Counter = {
    ...parts.commands,
    // which may come later
    get engine() {
      return parts.commands.engine;
    },
    refresh: async () => await shelf.refresh(),
  };
  let isStopping = false;
  const app = express();
  const server = createServer(app);
  const live = new LiveStreams(db, parts.heartbeatMs);
  const listening = listenTo(databaseUrl, {
    onTold: (told) => {
      if ('program' in told) shelf.look();
      live.pass(told);
    },
    onResumed: () => {
      shelf.look();
      live.tell({ type: 'resync' });
    },
  });
  shelf.look();
  const unheard = engine.onChange((state) => live.tell({ type: 'engine', ...state }));
  const clock = watchClock(parts);
  const comparing = setInterval(() => void clock.now(), COMPARE_MS).unref();
  const graphql = await startGraphql(createSchema(), server, { log, clock });

  const contextOf = async ({ req }: { readonly req: Request }): Promise<Context> => {
    const { principal, id: requestId, receivedAt } = infoOf(req);
    if (principal === null) throw new Error('REQUEST_WITHOUT_PRINCIPAL');
    return createContext({ principal, requestId, receivedAt, db, commands, engine, whatIfs, forecasts });
  };
  const whileServing: RequestHandler = (request, response, next) => {
    if (isStopping) fail(request, response, 'STOPPING');
    else next();
  };
  const known = [unkept, whileServing, recognize(db), knownOnly];
  const json = express.json({ limit: '1mb' });

  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', [...parts.trustedProxies]);
  app.use(identify, securityHeaders());
  app.get('/livez', unkept, liveness);
  app.get('/readyz', unkept, readiness({ db, engine, clock, isStopping: () => isStopping }));
  app.use('/session', unkept, whileServing, sessions({ db, log, onEnd: (token) => live.end(token) }));
  app.get('/events', ...known, live.handler);
  app.use('/graphql', ...known, sameSite, json, expressMiddleware(graphql, { context: contextOf }));
  app.use(consoleFiles(consoleFolder));
  app.use(failureHandler(log));

  const stop = async (): Promise<void> => {
    isStopping = true;
    clearInterval(comparing);
    unheard();
    live.stop();
    shelf.stop();
    whatIfs.stopAll();
    forecasts.stopAll();
    await listening.stop();
    await graphql.stop();
    server.closeAllConnections();
  };
  return { server, stop };
}

/** Says once that our clock is wrong, and once that it is right again. */
function watchClock({ db, log, hostClock = Date.now }: AppParts): ClockWatch {
  const clocks = { database: async () => await databaseClock(db), host: hostClock };
  return new ClockWatch(clocks, (state) => {
    if (state.isRight) log.info('API_CLOCK_RIGHT');
    else log.warn('API_CLOCK_DIFFERS', { reason: wrongClock(state) });
  });
}
