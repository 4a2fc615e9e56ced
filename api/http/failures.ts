import type { ErrorRequestHandler, Request, Response } from 'express';
import { infoOf } from './request.ts';
import type { Log } from './log.ts';

/** Why a request was not served, by code; every such answer has this shape, GraphQL's own included. */
export const failures = {
  BAD_REQUEST: [400, 'The request cannot be read: send JSON with the content type application/json.'],
  UNAUTHENTICATED: [401, 'Sign in first (POST /session), or send an API key as "Authorization: Bearer …".'],
  SIGN_IN_REFUSED: [401, 'E-mail address or password is wrong, or this account may not sign in.'],
  CROSS_SITE: [403, 'This request came from another site and was refused. Open the console and try again there.'],
  INSECURE_CONNECTION: [
    403,
    'Passwords are only taken over HTTPS, or on this machine itself. Use the https:// address, or http://localhost.',
  ],
  NOT_FOUND: [404, 'There is nothing at this address.'],
  TOO_LARGE: [413, 'The request is larger than 1 MB; send less at once.'],
  TOO_MANY_STREAMS: [429, 'Too many open event streams for this caller; close one first.'],
  TOO_MANY_TRIES: [429, 'Too many failed tries to sign in. Wait a quarter of an hour, then try again.'],
  INTERNAL_SERVER_ERROR: [500, 'Something went wrong on our side. Try again; if it stays, report the request id.'],
  DATABASE_UNAVAILABLE: [503, 'The database does not answer. Nothing is lost; try again in a few seconds.'],
  CLOCK_DIFFERS: [
    503,
    'The clock of this server is more than a minute off, so nothing can be recorded: its date would be wrong. Nothing was changed. Ask whoever runs the server to set its clock, then try again.',
  ],
  STOPPING: [503, 'This server is stopping. Try again in a few seconds.'],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

export type FailureCode = keyof typeof failures;

/** Seconds after which it may go better. */
const RETRY_SECONDS = 5;

/** Answers why a request was not served. */
export function fail(request: Request, response: Response, code: FailureCode, retryAfter = RETRY_SECONDS): void {
  const [status, message] = failures[code];
  if (status === 429 || status === 503) response.setHeader('Retry-After', String(retryAfter));
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="almoner"');
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: infoOf(request).id } }] });
}

const connectionCodes =
  /^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOENT)$/;
const connectionWords =
  /^(Connection terminated|timeout (expired|exceeded) when trying to connect|Client has encountered a connection error|Cannot use a pool after|Driver not Connected|connect E)/i;

/** Whether a fault means that the database is away, wherever in the chain of causes it says so. */
export function isDatabaseAway(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 6; depth += 1) {
    if ('code' in each && typeof each.code === 'string' && connectionCodes.test(each.code)) return true;
    if (connectionWords.test(each.message) || each.name === 'CannotExecuteNotConnectedError') return true;
    if (each instanceof AggregateError && each.errors.some((inner) => isDatabaseAway(inner))) return true;
    if ('driverError' in each && each.driverError !== each && isDatabaseAway(each.driverError)) return true;
    each = 'originalError' in each && each.originalError !== undefined ? each.originalError : each.cause;
  }
  return false;
}

const parserCodes: Readonly<Record<string, FailureCode>> = { 'entity.too.large': 'TOO_LARGE' };

/** The last handler: what was thrown on the way becomes an answer without details, and a fault one line of the log. */
export function failureHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { id: requestId } = infoOf(request);
    const type = error instanceof Error && 'type' in error ? String(error.type) : '';
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (isDatabaseAway(error)) {
      log.warn('API_DATABASE_AWAY', { requestId });
      fail(request, response, 'DATABASE_UNAVAILABLE');
    } else if (status >= 400 && status < 500) {
      fail(request, response, parserCodes[type] ?? 'BAD_REQUEST');
    } else {
      log.fault('API_FAULT', error, { requestId });
      fail(request, response, 'INTERNAL_SERVER_ERROR');
    }
  };
}
