import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import helmet from 'helmet';
import { fail } from './failures.ts';

/** Security headers of every answer, and the console's files. */

const nonces = new WeakMap<ServerResponse, string>();

function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

/** No inline script, styles by nonce (the console's component library makes them while it runs), no frame around it. */
export function securityHeaders(): RequestHandler {
  const [self, none] = ["'self'", "'none'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [none],
        scriptSrc: [self],
        styleSrc: [self, (_request, response) => `'nonce-${nonceOf(response)}'`],
        imgSrc: [self, 'data:'],
        fontSrc: [self],
        connectSrc: [self],
        manifestSrc: [self],
        formAction: [self],
        frameAncestors: [none],
        baseUri: [none],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Nothing that is private, or may be, is kept by a browser or a proxy. */
export const unkept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Where each answer gets a nonce of its own: the `csp-nonce` meta tag, and this word anywhere. */
const places = [/(?<=<meta name="csp-nonce" content=")(?=")/g, /__CSP_NONCE__/g] as const;

const unbuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Almoner</title>
<p>The API is running, but the console has not been built yet. Run <code>npm start</code>, or build it with
<code>npm run build</code> and load this page again.</p></html>`;

/** The built console of `folder` at `/`; every page a person may navigate to is its one page. */
export function consoleFiles(folder: string): Router {
  const router = Router();
  const assets = path.join(folder, 'assets');
  // names of assets hold a hash of their content
  router.use('/assets', express.static(assets, { index: false, immutable: true, maxAge: '1y', fallthrough: true }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.use((request, response) => {
    const isNavigation = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!isNavigation || request.path.startsWith('/assets/')) return fail(request, response, 'NOT_FOUND');
    const page = path.join(folder, 'index.html');
    const isBuilt = existsSync(page);
    const html = isBuilt ? readFileSync(page, 'utf8') : unbuilt;
    const nonce = nonceOf(response);
    const text = places.reduce((given, place) => given.replaceAll(place, nonce), html);
    response.setHeader('Cache-Control', 'no-store');
    response
      .status(isBuilt ? 200 : 503)
      .type('html')
      .send(text);
  });
  return router;
}
