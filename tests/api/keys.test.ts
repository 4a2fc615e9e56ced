import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guard, rootFields, scopeOf } from '../../api/auth/gate.ts';
import { createSchema } from '../../api/schema.ts';
import { nobody, openApi, type Api, type Caller } from './setup/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
});
afterAll(async () => await api.close());

const statusOf = async (caller: Caller) => (await api.graphql('{ me { id } }', {}, caller)).status;

describe('a key of a program', () => {
  const create = `mutation M($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
    ... on CreateApiKeySuccess { secret apiKey { id name hint expiresAt revokedAt } }
    ... on ValidationError { code path findings { path } } } }`;
  type Made = {
    readonly __typename: string;
    readonly secret: string;
    readonly apiKey: Readonly<Record<string, string | null>>;
  };
  const make = async (input: object) =>
    (await api.read<{ createApiKey: Made }>(create, { input }, 'ADMINISTRATOR')).createApiKey;
  const bearer = (secret: string): Caller => ({ ...nobody, headers: { authorization: `Bearer ${secret}` } });

  test('works until it is revoked, and its secret is shown once', async () => {
    const { secret, apiKey } = await make({ name: 'Shop' });
    const { me } = await api.read<{ me: unknown }>('{ me { name role scopes } }', {}, bearer(secret));
    expect(me).toEqual({ name: 'Shop', role: 'INTEGRATION', scopes: ['read', 'command'] });
    const { apiKeys } = await api.read<{ apiKeys: readonly { id: string; lastUsedAt: string | null }[] }>(
      '{ apiKeys { id name hint createdAt lastUsedAt } }',
      {},
      'ADMINISTRATOR',
    );
    expect(apiKeys.find(({ id }) => id === apiKey['id'])?.lastUsedAt).toEqual(expect.any(String));
    expect(JSON.stringify(apiKeys)).not.toContain(secret.split('_').at(-1));
    const revoke =
      'mutation M($id: ID!) { revokeApiKey(input: { id: $id }) { ... on RevokeApiKeySuccess { apiKey { revokedAt } } } }';
    const revoked = await api.read<{ revokeApiKey: { apiKey: { revokedAt: string } } }>(
      revoke,
      { id: apiKey['id'] },
      'ADMINISTRATOR',
    );
    expect(revoked.revokeApiKey.apiKey.revokedAt).toEqual(expect.any(String));
    expect(await statusOf(bearer(secret))).toBe(401);
  });

  test('ends with its last day in UTC; who made and who ended it is told once each', async () => {
    const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const { apiKey } = await make({ name: 'Warehouse', lastDay: day });
    expect(Date.parse(apiKey['expiresAt'] ?? '')).toBe(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
    const revoke = `mutation M($id: ID!) { revokeApiKey(input: { id: $id }) { __typename
      ... on RevokeApiKeySuccess { apiKey { state } } } }`;
    for (let time = 0; time < 2; time += 1) {
      const { revokeApiKey } = await api.read<{ revokeApiKey: unknown }>(revoke, { id: apiKey['id'] }, 'ADMINISTRATOR');
      expect(revokeApiKey).toEqual({ __typename: 'RevokeApiKeySuccess', apiKey: { state: 'ENDED' } });
    }
    const told = await api.read<{ auditedChanges: readonly unknown[] }>(
      'query Q($subject: String!) { auditedChanges(subject: $subject) { action role before after } }',
      { subject: `apiKey/${apiKey['id']}` },
      'AUDITOR',
    );
    const role = 'ADMINISTRATOR';
    const expiresAt = (apiKey['expiresAt'] ?? '').replace('.000Z', 'Z');
    const inUse = { name: 'Warehouse', state: 'IN_USE', expiresAt };
    expect(told.auditedChanges).toEqual([
      { action: 'revokeApiKey', role, before: inUse, after: { ...inUse, state: 'ENDED' } },
      { action: 'createApiKey', role, before: null, after: inUse },
    ]);
  });

  test('ends when it expires; by itself after a year', async () => {
    const { secret, apiKey } = await make({ name: 'ERP' });
    const left = Date.parse(apiKey['expiresAt'] ?? '') - Date.now();
    expect(Math.round(left / 86_400_000)).toBeGreaterThanOrEqual(365);
    await api.db.query("UPDATE api_key SET expires_at = now() - interval '1 second' WHERE id = $1", [apiKey['id']]);
    expect(await statusOf(bearer(secret))).toBe(401);
    const { apiKeys } = await api.read<{ apiKeys: readonly { id: string; state: string }[] }>(
      '{ apiKeys { id state } }',
      {},
      'ADMINISTRATOR',
    );
    expect(apiKeys.find(({ id }) => id === apiKey['id'])?.state).toBe('EXPIRED');
  });

  test.each([
    ['two ends', { name: 'x', expiresAt: '2099-01-01T00:00:00Z', lastDay: '2099-01-01' }, ['lastDay', 'lastDay']],
    ['a last day that is over', { name: 'x', lastDay: '2020-01-01' }, ['lastDay']],
    ['no name', { name: ' ' }, ['name']],
    ['an end in the past', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' }, ['expiresAt']],
    [
      'an end too far away and too long a name',
      { name: 'x'.repeat(101), expiresAt: '2199-01-01T00:00:00Z' },
      ['name', 'expiresAt'],
    ],
  ])('with %s is refused', async (_what, input, paths) => {
    const findings = paths.map((path) => ({ path }));
    expect(await make(input)).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION_FAILED', findings });
  });

  test('that does not exist cannot be revoked', async () => {
    const revoke = 'mutation { revokeApiKey(input: { id: "key_nothing" }) { __typename } }';
    expect(await api.read(revoke, {}, 'ADMINISTRATOR')).toEqual({ revokeApiKey: { __typename: 'NotFoundError' } });
  });

  test('needs no cookie, and other sites gain nothing by it', async () => {
    const { secret } = await make({ name: 'CSV' });
    const headers = { authorization: `Bearer ${secret}`, origin: 'https://elsewhere.example' };
    expect(await statusOf({ ...nobody, headers })).toBe(200);
  });
});

describe('the gate', () => {
  test('stands before every root field', () => {
    const schema = createSchema();
    const scopes = ['read', 'command', 'operate', 'administer'];
    const open = rootFields(schema).filter((field) => !scopes.includes(scopeOf(schema, field) ?? ''));
    expect(open.map(({ name }) => name)).toEqual([]);
    expect(rootFields(schema).length).toBeGreaterThan(70);
  });

  test('a field that says nothing is for nobody', async () => {
    const typeDefs =
      'directive @auth(scope: String!) on FIELD_DEFINITION type Query { a: Int b: Int @auth(scope: "read") }';
    const schema = guard(makeExecutableSchema({ typeDefs, resolvers: { Query: { a: () => 1, b: () => 2 } } }));
    const contextValue = { principal: { role: 'ADMINISTRATOR', scopes: ['read', 'administer'] } };
    const { data, errors } = await graphql({ schema, source: '{ a b }', contextValue });
    expect(data).toEqual({ a: null, b: 2 });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
