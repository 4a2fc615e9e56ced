import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { principalOfKey, principalOfSession } from '../auth/sign-in.ts';
import { fail } from './failures.ts';
import { infoOf, noteCaller } from './request.ts';

/** Who is behind a request, and whether the request is his own doing. */

/** Name of the session's cookie: bound to this host and HTTPS, or plain where there is only this machine. */
export const cookieName = (request: Request): string => (request.secure ? '__Host-sid' : 'sid');

/** The token in the session's cookie, or null. */
export function tokenOf(request: Request): string | null {
  const name = cookieName(request);
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return found !== undefined && /^[A-Za-z0-9_-]{43}$/.test(found) ? found : null;
}

/** Gives the browser its session, or takes it back (`token` null). */
export function setCookie(request: Request, response: Response, token: string | null): void {
  const name = cookieName(request);
  const life = token === null ? '; Max-Age=0' : '';
  const secure = request.secure ? '; Secure' : '';
  response.setHeader('Set-Cookie', `${name}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure}${life}`);
}

/**
 * Finds out who asks: by the bearer key when there is one, else by the cookie. Whoever is unknown goes on as nobody. Only
 * `touch` counts as a use of the session.
 */
export function recognize(db: DataSource): RequestHandler {
  return async (request, _response, next) => {
    const bearer = /^Bearer (?<token>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.['token'];
    if (request.headers.authorization !== undefined) {
      const principal = bearer === undefined ? null : await principalOfKey(db, bearer);
      noteCaller(request, { principal, token: null });
    } else {
      const token = tokenOf(request);
      const principal = token === null ? null : await principalOfSession(db, token, true);
      noteCaller(request, { principal, token: principal === null ? null : token });
    }
    next();
  };
}

/** Nothing behind it for callers who are not known. */
export const knownOnly: RequestHandler = (request, response, next) => {
  if (infoOf(request).principal === null) fail(request, response, 'UNAUTHENTICATED');
  else next();
};

/** Requests of a browser must come from our own pages. A caller with a key has no cookie that others could use. */
export const sameSite: RequestHandler = (request, response, next) => {
  if (isOwnSite(request)) next();
  else fail(request, response, 'CROSS_SITE');
};

function isOwnSite(request: Request): boolean {
  if (request.headers.authorization !== undefined) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${request.host}`;
}

/** Whether a secret may travel this way: encrypted, or not over any network. */
export function isPrivateWay(request: Request): boolean {
  return request.secure || /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(request.hostname);
}
