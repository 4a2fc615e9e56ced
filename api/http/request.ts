import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Principal } from '../auth/principal.ts';

/** What is known of a request beside what it says. */
export type RequestInfo = {
  /** Stands on the answer (`X-Request-Id`), on every error and in the log. */
  readonly id: string;
  readonly receivedAt: number;
  /** Who asks; null for somebody unknown. */
  readonly principal: Principal | null;
  /** The session's token, when a cookie made the caller known. */
  readonly token: string | null;
};

const known = new WeakMap<Request, RequestInfo>();

/** Gives each request an id of our own: one from outside could be anything. */
export const identify: RequestHandler = (request, response, next) => {
  const id = randomUUID();
  known.set(request, { id, receivedAt: Date.now(), principal: null, token: null });
  response.setHeader('X-Request-Id', id);
  next();
};

export function infoOf(request: Request): RequestInfo {
  const info = known.get(request);
  if (info === undefined) throw new Error('REQUEST_WITHOUT_ID');
  return info;
}

export function noteCaller(request: Request, caller: Pick<RequestInfo, 'principal' | 'token'>): void {
  known.set(request, { ...infoOf(request), ...caller });
}
