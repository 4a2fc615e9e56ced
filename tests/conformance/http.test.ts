import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type Api } from '../api/setup/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
});
afterAll(async () => await api.close());

describe('GraphQL over HTTP', () => {
  test('no audit of the specification fails', async () => {
    const { headers } = await api.caller('AUDITOR');
    const fetchFn = async (url: string, init: RequestInit = {}) =>
      await fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers } });
    const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn });
    const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      counts[result.status] += 1;
      if (result.status === 'error') failed.push(`${result.id} ${result.name}: ${result.reason}`);
    }
    process.stdout.write(`GraphQL over HTTP: ${JSON.stringify(counts)} of ${audits.length} audits\n`);
    expect(failed).toEqual([]);
    expect(counts.ok).toBeGreaterThanOrEqual(50);
  });

  test('an APOLLO_KEY in the environment sends nothing away', async () => {
    process.env['APOLLO_KEY'] = 'service:almoner:planted';
    process.env['APOLLO_GRAPH_REF'] = 'almoner@current';
    const before = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return await before(input, init);
    };
    const own = await openApi({ withoutEngine: true });
    try {
      await own.read('{ me { id } }');
    } finally {
      await own.close(); // a reporter sends what is left when it stops
      globalThis.fetch = before;
      delete process.env['APOLLO_KEY'];
      delete process.env['APOLLO_GRAPH_REF'];
    }
    expect(asked.filter((url) => !url.startsWith('http://127.0.0.1'))).toEqual([]);
  });
});
