import { once } from 'node:events';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nobody, openApi, type Api } from './setup/api.ts';

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'almoner-console-'));
  mkdirSync(path.join(folder, 'assets'));
  const page = '<html><meta name="csp-nonce" content=""><script type="module" src="/assets/main-1.js"></script></html>';
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'assets/main-1.js'), 'export {};');
  api = await openApi({ withoutEngine: true, consoleFolder: folder });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const codeOf = async (response: Response) => {
  const body = JSON.parse(await response.text()) as { errors: { extensions: { code: string; requestId: string } }[] };
  expect(body.errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
  return body.errors[0]?.extensions.code;
};
const page = { headers: { accept: 'text/html,application/xhtml+xml' } };

describe('health', () => {
  test('is for everybody: alive, and ready although the engine is away', async () => {
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${api.url}/readyz`);
    expect(ready.status).toBe(200);
    const well = { minutesLeft: null, database: 'up', lateStreams: 0 };
    expect(await ready.json()).toEqual({ status: 'ready', engine: 'down', ...well });
  });

  test('an engine on its way is told with the time it may take', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    own.watch.prepare(9);
    const body = await (await fetch(`${own.url}/readyz`)).json();
    expect(body).toEqual({ status: 'ready', engine: 'preparing', minutesLeft: 9, database: 'up', lateStreams: 0 });
    const answer = await own.read<{ engine: unknown }>('{ engine { state minutesLeft pendingCommands } }');
    expect(answer.engine).toEqual({ state: 'PREPARING', minutesLeft: 9, pendingCommands: 0 });
  });

  test('streams that ought to have woken are counted', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    const sql = `INSERT INTO deadline (stream, key, clock, subject, state, opened_at, acknowledged, fires_at)
      SELECT 'don_1', 'fulfilment/' || minutes, 'fulfilment', minutes::text, 'RUNNING', now(), false,
        now() - minutes * interval '1 minute' FROM unnest($1::int[]) AS minutes`;
    const late = async (): Promise<unknown> => await (await fetch(`${own.url}/readyz`)).json();
    await own.db.query(sql, [[14, -5]]);
    expect(await late()).toMatchObject({ status: 'ready', lateStreams: 0 });
    await own.db.query(sql, [[16, 200]]);
    expect(await late()).toMatchObject({ status: 'ready', lateStreams: 1 });
  });

  test('a database of another build is not served', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    await own.db.query("INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')");
    const ready = await fetch(`${own.url}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'migrations-differ' }]);
  });

  test('a server that stops takes nothing more and lets go', async () => {
    const own = await openApi({ withoutEngine: true });
    const caller = await own.caller('AUDITOR');
    const stream = await fetch(`${own.url}/events`, caller);
    await own.close();
    await expect(stream.text()).resolves.toContain('event: open');
    await expect(fetch(`${own.url}/livez`)).rejects.toThrow('fetch failed');
  });
});

describe('somebody unknown', () => {
  test.each(['/graphql', '/events'])('gets nothing from %s', async (where) => {
    const response = await fetch(`${api.url}${where}`);
    expect(response.status).toBe(401);
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
  });

  test.each(['{ __typename }', '{ __schema { types { name } } }', '{ me { id } }', '{ nothing', ''])(
    'learns nothing of the schema by %s',
    async (query) => {
      const { status, errors } = await api.graphql(query, {}, nobody);
      expect(status).toBe(401);
      expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    },
  );

  test.each(['Bearer nothing', 'Bearer alm_x_y', 'Basic YTpi', 'Bearer'])(
    'is not known by "%s"',
    async (authorization) => {
      const session = (await api.caller('ADMINISTRATOR')).headers;
      const { status } = await api.graphql('{ me { id } }', {}, { ...nobody, headers: { ...session, authorization } });
      expect(status).toBe(401);
    },
  );
});

describe('every answer', () => {
  test('carries security headers and a request id of its own', async () => {
    const answers = await Promise.all(
      ['/livez', '/', '/nothing', '/graphql'].map((each) => fetch(`${api.url}${each}`)),
    );
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(answers.length);
  });

  test('with private data is kept nowhere', async () => {
    const { headers } = await api.graphql('{ me { id } }');
    expect(headers.get('cache-control')).toContain('no-store');
  });
});

describe('the console', () => {
  test('any page a person navigates to is its one page, with a nonce of its own for styles', async () => {
    const responses = await Promise.all(['/', '/donations/don_1'].map((each) => fetch(`${api.url}${each}`, page)));
    const nonces = await Promise.all(
      responses.map(async (response) => {
        const nonce = /content="(?<nonce>[^"]+)"/.exec(await response.text())?.groups?.['nonce'];
        expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
        expect(response.headers.get('cache-control')).toBe('no-store');
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('its files may be kept for good; what is not there is not the page', async () => {
    const script = await fetch(`${api.url}/assets/main-1.js`);
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')]);
    expect((await fetch(`${api.url}/assets/other.js`, page)).status).toBe(404);
    expect((await fetch(`${api.url}/nothing.json`, { headers: { accept: 'application/json' } })).status).toBe(404);
    expect((await fetch(`${api.url}/`, { ...page, method: 'POST' })).status).toBe(404);
  });

  test('no path leads out of its folder', async () => {
    const { port } = new URL(api.url);
    const raw = request({ port, host: '127.0.0.1', path: '/assets/../../../../etc/passwd' });
    raw.end();
    const [response] = (await once(raw, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(404);
  });
});

describe('what cannot be read', () => {
  const post = async (body: string, type = 'application/json') =>
    await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...(await api.caller('AUDITOR')).headers },
    });

  test('is refused with a code', async () => {
    const broken = await post('{"query": ');
    expect([broken.status, await codeOf(broken)]).toEqual([400, 'BAD_REQUEST']);
    const large = await post(JSON.stringify({ query: ' '.repeat(1_100_000) }));
    expect([large.status, await codeOf(large)]).toEqual([413, 'TOO_LARGE']);
  });

  test.each([
    '[]',
    '{}',
    '"x"',
    '7',
    'null',
    '{"query":7}',
    '{"query":"{me{id}}","variables":"x"}',
    '{"__proto__":{"query":"x"}}',
  ])('the body %s is not our fault', async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('a form of another site cannot send what needs no preflight', async () => {
    expect((await post('{"query":"{ me { id } }"}', 'text/plain')).status).toBe(400);
  });
});
