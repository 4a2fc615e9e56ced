import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nobody, openApi, type Api } from './setup/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true, heartbeatMs: 200 });
});
afterAll(async () => await api.close());

const codesOf = async (query: string, variables: object = {}) =>
  (await api.graphql(query, variables)).errors.map(({ extensions }) => extensions['code']);
/** From a donation to its organization to its donations: about 160,000 values. */
const cycle = (rows: string, inner = rows) =>
  `donations(${rows}) { nodes { organization { donations(${inner}) { nodes { id stage version } } } } }`;

describe('what one request may ask for', () => {
  test('counts the rows of a cycle through organizations', async () => {
    expect(await codesOf(`{ ${cycle('first: 200')} }`)).toEqual(['TOO_MUCH_ASKED']);
  });

  test('counts the rows that a variable has by default', async () => {
    expect(await codesOf(`query Q($n: Int = 200) { ${cycle('first: $n')} }`)).toEqual(['TOO_MUCH_ASKED']);
    expect(await codesOf('query Q($n: Int = 100000) { donations(first: $n) { nodes { id } } }')).toEqual([
      'TOO_MUCH_ASKED',
    ]);
    expect(await codesOf(`query Q($n: Int = 200) { ${cycle('first: $n')} }`, { n: 2 })).toEqual([]);
  });

  test('counts the rows of the end of a list beside a beginning that is null or nothing', async () => {
    expect(await codesOf(`{ ${cycle('first: null, last: 200', 'first: 200')} }`)).toEqual(['TOO_MUCH_ASKED']);
    expect(await codesOf(`{ ${cycle('first: 0, last: 200', 'first: 200')} }`)).toEqual(['TOO_MUCH_ASKED']);
  });
});

describe('a stream of events that was opened with a key', () => {
  test('ends when the key is revoked', async () => {
    const create = `mutation C { createApiKey(input: { name: "Shop" }) {
      ... on CreateApiKeySuccess { secret apiKey { id } } } }`;
    type Made = { readonly createApiKey: { readonly secret: string; readonly apiKey: { readonly id: string } } };
    const { secret, apiKey } = (await api.read<Made>(create, {}, 'ADMINISTRATOR')).createApiKey;
    const headers = { authorization: `Bearer ${secret}` };
    const stream = await fetch(`${api.url}/events`, { headers });
    expect(stream.status).toBe(200);
    const revoke = 'mutation R($id: ID!) { revokeApiKey(input: { id: $id }) { __typename } }';
    await api.read(revoke, { id: apiKey.id }, 'ADMINISTRATOR');
    expect((await api.graphql('{ me { id } }', {}, { ...nobody, headers })).status).toBe(401);
    await expect(stream.text()).resolves.toContain('event: open');
  }, 10_000);
});

describe('failed tries to sign in', () => {
  test('count for an IPv6 network, not for each of its addresses', async () => {
    const own = await openApi({ withoutEngine: true, trustedProxies: ['loopback'] });
    onTestFinished(async () => await own.close());
    const tryFrom = async (address: string) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
      const body = JSON.stringify({ email: 'nobody@example.org', password: 'not the password' });
      return (await fetch(`${own.url}/session`, { method: 'POST', headers, body })).status;
    };
    for (const end of ['1', 'a:b', 'ffff:1', '77', '2:3:4:5']) expect(await tryFrom(`2001:db8:0:7::${end}`)).toBe(401);
    expect(await tryFrom('2001:db8:0:7:8:9:a:b')).toBe(429);
    expect(await tryFrom('2001:db8:0:8::1')).toBe(401);
  });
});
