import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import { wrongClock, type ClockWatch } from '../../database/clock.ts';
import { countLateStreams } from '../../database/late.ts';
import { isOfThisBuild } from '../../database/readiness.ts';
import type { EngineWatch } from '../engine-watch.ts';
import { infoOf } from './request.ts';

/** Body of `GET /readyz`. `ready`: requests can be served; the engine may still be away, its commands are stored. */
export type Readiness = {
  readonly status: 'ready' | 'stopping' | 'database-down' | 'migrations-differ' | 'clock-differs';
  readonly engine: 'up' | 'preparing' | 'down';
  readonly minutesLeft: number | null;
  readonly database: 'up' | 'down';
  /** Streams whose next step is more than a quarter of an hour late; null while the database cannot say. */
  readonly lateStreams: number | null;
  /** What is wrong with the clock of this server and what to do; left out while it is right. */
  readonly message?: string;
};

const states = { UP: 'up', PREPARING: 'preparing', DOWN: 'down' } as const;

export type HealthParts = {
  readonly db: DataSource;
  readonly engine: EngineWatch;
  readonly clock: ClockWatch;
  readonly isStopping: () => boolean;
};

/** 200 when requests can be served, else 503. */
export function readiness({ db, engine, clock, isStopping }: HealthParts): RequestHandler {
  return async (_request, response) => {
    const { state, minutesLeft } = await engine.now();
    const built = await isOfThisBuild(db).then(
      (same) => (same ? 'same' : 'other'),
      () => 'unknown',
    );
    const compared = built === 'same' ? await clock.now() : null;
    const wrong = compared === null || compared.isRight ? null : wrongClock(compared);
    const status = isStopping()
      ? 'stopping'
      : built === 'unknown'
        ? 'database-down'
        : built === 'other'
          ? 'migrations-differ'
          : wrong === null
            ? 'ready'
            : 'clock-differs';
    const database = built === 'unknown' ? 'down' : 'up';
    const lateStreams = built === 'same' ? await countLateStreams(db.manager).catch(() => null) : null;
    const known: Readiness = { status, engine: states[state], minutesLeft, database, lateStreams };
    const body = wrong === null ? known : { ...known, message: wrong };
    response.status(status === 'ready' ? 200 : 503).json(body);
  };
}

/** The process runs. */
export const liveness: RequestHandler = (request, response) => {
  response.json({ status: 'alive', requestId: infoOf(request).id });
};
