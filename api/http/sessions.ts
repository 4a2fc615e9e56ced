import { Router, json, type Request, type Response } from 'express';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { RETRY_AFTER_SECONDS, signIn, signOut } from '../auth/sign-in.ts';
import { isPrivateWay, sameSite, setCookie, tokenOf } from './callers.ts';
import { fail } from './failures.ts';
import type { Log } from './log.ts';
import { infoOf } from './request.ts';

const credentials = z.object({ email: z.string().min(1).max(320), password: z.string().min(1).max(1000) });

export type SessionParts = {
  readonly db: DataSource;
  readonly log: Log;
  /** A session was ended here: whoever streams to it stops. */
  readonly onEnd: (token: string) => void;
};

/** `POST /session` signs in, `DELETE /session` signs out. */
export function sessions(parts: SessionParts): Router {
  const router = Router();
  router.post(
    '/',
    sameSite,
    json({ limit: '10kb' }),
    async (request, response) => await open(parts, request, response),
  );
  router.delete('/', sameSite, async (request, response) => {
    const token = tokenOf(request);
    if (token !== null) {
      await signOut(parts.db, token);
      parts.onEnd(token);
    }
    setCookie(request, response, null);
    response.status(204).end();
  });
  return router;
}

async function open({ db, log, onEnd }: SessionParts, request: Request, response: Response): Promise<void> {
  const { id: requestId } = infoOf(request);
  if (!isPrivateWay(request)) return fail(request, response, 'INSECURE_CONNECTION');
  const given = credentials.safeParse(request.body);
  if (!given.success) return fail(request, response, 'BAD_REQUEST');
  const before = tokenOf(request);
  const answer = await signIn(db, { ...given.data, address: request.ip ?? '', before });
  if (answer.kind !== 'signed-in') {
    log.warn('API_SIGN_IN_REFUSED', { requestId, reason: answer.kind });
    const code = answer.kind === 'throttled' ? 'TOO_MANY_TRIES' : 'SIGN_IN_REFUSED';
    return fail(request, response, code, RETRY_AFTER_SECONDS);
  }
  const { principal, token } = answer;
  if (before !== null) onEnd(before);
  log.info('API_SIGNED_IN', { requestId, principal: principal.id });
  setCookie(request, response, token);
  const { id, name, role, scopes } = principal;
  response.status(200).json({ id, name, role, scopes });
}
