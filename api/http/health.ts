import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import { countLateStreams } from '../../database/late.ts';
import { isOfThisBuild } from '../../database/readiness.ts';
import type { EngineWatch } from '../engine-watch.ts';
import { infoOf } from './request.ts';

/** Body of `GET /readyz`. `ready`: requests can be served; the engine may still be away, its commands are stored. */
export type Readiness = {
  readonly status: 'ready' | 'stopping' | 'database-down' | 'migrations-differ';
  readonly engine: 'up' | 'preparing' | 'down';
  readonly minutesLeft: number | null;
  readonly database: 'up' | 'down';
  /** Streams whose next step is more than a quarter of an hour late; null while the database cannot say. */
  readonly lateStreams: number | null;
};

const states = { UP: 'up', PREPARING: 'preparing', DOWN: 'down' } as const;

export type HealthParts = {
  readonly db: DataSource;
  readonly engine: EngineWatch;
  readonly isStopping: () => boolean;
};

/** 200 when requests can be served, else 503. */
export function readiness({ db, engine, isStopping }: HealthParts): RequestHandler {
  return async (_request, response) => {
    const { state, minutesLeft } = await engine.now();
    const built = await isOfThisBuild(db).then(
      (same) => (same ? 'same' : 'other'),
      () => 'unknown',
    );
    const status = isStopping()
      ? 'stopping'
      : built === 'unknown'
        ? 'database-down'
        : built === 'other'
          ? 'migrations-differ'
          : 'ready';
    const database = built === 'unknown' ? 'down' : 'up';
    const lateStreams = built === 'same' ? await countLateStreams(db.manager).catch(() => null) : null;
    const body: Readiness = { status, engine: states[state], minutesLeft, database, lateStreams };
    response.status(status === 'ready' ? 200 : 503).json(body);
  };
}

/** The process runs. */
export const liveness: RequestHandler = (request, response) => {
  response.json({ status: 'alive', requestId: infoOf(request).id });
};
