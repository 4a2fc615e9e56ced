import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type Api } from './setup/api.ts';
import { aDonation, unused } from './setup/streams.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const recordRequest =
  'mutation M($input: RecordRequestInput!) { recordRequest(input: $input) { __typename ... on UserError { code path } } }';
const codesOf = (errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]) =>
  errors.map(({ extensions }) => extensions['code']);

describe('an error', () => {
  test('says which request it was, and nothing of the inside', async () => {
    const answer = await api.graphql('{ donatoin(id: 1) { id } }');
    expect(answer.status).toBe(400);
    expect(codesOf(answer.errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(answer.errors[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|stack|node_modules/i);
  });

  test('a fault is one line of the log, found by the id in the answer', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    await own.db.query('ALTER TABLE api_key RENAME name TO title');
    const { errors, status } = await own.graphql('{ apiKeys { name } }', {}, 'ADMINISTRATOR');
    expect(status).toBe(200);
    expect(codesOf(errors)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(errors[0]?.message).not.toMatch(/column|api_key|SELECT/i);
    const id = String(errors[0]?.extensions['requestId']);
    const faults = own.log.filter((line) => line.includes('API_FAULT') && line.includes(id));
    expect(faults).toHaveLength(1);
  });

  test('the log repeats nothing that a caller sent', async () => {
    const secret = `canary-${unused()}`;
    await api.graphql(recordRequest, { input: { secret, idempotencyKey: secret } });
    await api.graphql(`{ node(id: "${secret}") { nothing } }`);
    await api.graphql(`query ${secret.replace('-', '_')} { me { id } }`);
    await fetch(`${api.url}/${secret}?token=${secret}`);
    expect(api.log.join('')).not.toContain('canary');
  });
});

describe('roles', () => {
  test.each([
    ['ADMINISTRATOR', ['read', 'command', 'operate', 'administer']],
    ['PROGRAM_OFFICER', ['read', 'command', 'operate']],
    ['AUDITOR', ['read']],
    ['INTEGRATION', ['read', 'command']],
  ] as const)('%s has these scopes', async (role, scopes) => {
    const { me } = await api.read<{ me: unknown }>('{ me { role scopes } }', {}, role);
    expect(me).toEqual({ role, scopes });
  });

  test.each(['RECIPIENT', 'SYSTEM'] as const)('%s has no place here yet', async (role) => {
    expect((await api.graphql('{ me { id } }', {}, role)).status).toBe(401);
  });

  test.each([
    ['AUDITOR', 'mutation { nudge(input: { streamId: "don_1" }) { __typename } }'],
    ['INTEGRATION', 'mutation { nudge(input: { streamId: "don_1" }) { __typename } }'],
    ['PROGRAM_OFFICER', '{ apiKeys { id } }'],
    ['AUDITOR', 'mutation { approveDonation(input: { donationId: "don_1", idempotencyKey: "k" }) { __typename } }'],
  ] as const)('%s may not send %s', async (role, query) => {
    expect(codesOf((await api.graphql(query, {}, role)).errors)).toEqual(['FORBIDDEN']);
  });

  test('a role that is taken away counts with the next request', async () => {
    const caller = await api.newCaller('ADMINISTRATOR');
    await api.read('{ apiKeys { id } }', {}, caller);
    await api.db.query("UPDATE app_user SET role = 'AUDITOR' WHERE id = $1", [caller.id]);
    expect(codesOf((await api.graphql('{ apiKeys { id } }', {}, caller)).errors)).toEqual(['FORBIDDEN']);
  });
});

describe('limits', () => {
  const fields = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join(' ');
  test.each([
    ['aliases', `{ ${fields(16, (at) => `a${at}: __typename`)} me { ${fields(16, (at) => `b${at}: id`)} } }`],
    ['root fields', `{ ${fields(11, (at) => `f${at}: me { id }`)} }`],
    ['a page', '{ donations(first: 201) { nodes { id } } }'],
    ['a page backwards', '{ donations(last: -1) { nodes { id } } }'],
    [
      'levels',
      '{ donation(id: "don_1") { organization { donations { nodes { organization { donations { nodes { organization { donations { nodes { organization { donations { nodes { id } } } } } } } } } } } } } }',
    ],
    [
      'rows of rows',
      '{ donations(first: 200) { nodes { organization { donations(first: 200) { nodes { organization { donations(first: 200) { nodes { id } } } } } } } } }',
    ],
    ['ids', `{ nodes(ids: [${fields(201, (at) => `"don_${at}"`)}]) { id } }`],
  ])('too many %s are refused before anything is read', async (_what, query) => {
    let answer: Awaited<ReturnType<Api['graphql']>> | undefined;
    const statements = await api.statementsOf(async () => {
      answer = await api.graphql(query);
    });
    expect([answer?.status, codesOf(answer?.errors ?? [])]).toEqual([400, ['TOO_MUCH_ASKED']]);
    expect(statements.filter((sql) => !/session/.test(sql))).toEqual([]);
  });

  test('a page size in a variable counts as well', async () => {
    const query = 'query Q($first: Int) { donations(first: $first) { nodes { id } } }';
    expect(codesOf((await api.graphql(query, { first: 100_000 })).errors)).toEqual(['TOO_MUCH_ASKED']);
  });

  test('a document of too many words is not even read', async () => {
    const { status, errors } = await api.graphql(`{ ${'me { id } '.repeat(3_000)} }`);
    expect([status, codesOf(errors)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  test('whoever is known may ask for the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const data = await api.read<{ __schema: unknown }>(getIntrospectionQuery(), {}, 'AUDITOR');
    expect(data.__schema).toBeTruthy();
  });
});

describe('hostile input is never our fault', () => {
  const base = {
    requestNumber: 'R',
    organizationId: 'org_1',
    programId: 'cisco-techsoup',
    lines: [{ productId: 'X', quantity: 1 }],
  };
  const big = '9'.repeat(400);
  test.each<readonly [string, object]>([
    ['an unknown field', { password: 'hunter2' }],
    ['a prototype', JSON.parse('{"__proto__":{"admin":true}}') as object],
    ['a constructor', { constructor: { prototype: {} } }],
    ['no lines', { lines: [] }],
    ['ten thousand lines', { lines: Array.from({ length: 10_000 }, () => base.lines[0]) }],
    ['a list for a text', { requestNumber: ['R'] }],
    ['an object for a text', { requestNumber: { $ne: null } }],
    ['no date', { requestedAt: 'NaN' }],
    ['a day that does not exist', { requestedAt: '2026-02-30T12:00:00Z' }],
    ['a year far away', { requestedAt: '9999-12-31T23:59:59Z' }],
    ['a year before all years', { requestedAt: '-271821-04-20T00:00:00Z' }],
    ['a number that is none', { termYears: 'NaN' }],
    ['a number without end', { termYears: 1e308 }],
    ['a number of 400 digits', { adminFee: big }],
    ['a NUL', { requestNumber: 'a\u0000b' }],
    ['half a character', { requestNumber: 'a\uD800b' }],
    ['a NUL in what is personal', { note: 'a\u0000b' }],
    ['SQL', { organizationId: "org_1'; DROP TABLE donation; --" }],
    ['an id of another kind', { organizationId: 'don_1' }],
    ['an id of 100,000 characters', { organizationId: `org_${'x'.repeat(100_000)}` }],
    ['an empty key', { idempotencyKey: '' }],
    ['a long key', { idempotencyKey: 'k'.repeat(256) }],
    ['a negative version', { expectedVersion: -1 }],
    ['a huge version', { expectedVersion: 2_147_483_647 }],
    ['an endless grace', { graceSeconds: 2_147_483_647 }],
    ['null for everything', { requestedAt: null, adminFee: null, termYears: null, reason: null, occurredAt: null }],
  ])('%s', async (_what, part) => {
    const input = { ...base, idempotencyKey: `key-${unused()}`, ...part };
    const { status, errors, data } = await api.graphql<{ recordRequest?: { __typename: string } }>(recordRequest, {
      input,
    });
    expect([200, 400]).toContain(status);
    expect(codesOf(errors)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(errors.length > 0 || data.recordRequest?.__typename.endsWith('Error') === true).toBe(true);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
  });

  test.each([
    '{ node(id: "") { id } }',
    '{ donation(id: "\\u0000") { id } }',
    '{ commands(filter: { streamId: "\'" }) { totalCount } }',
  ])('reading with %s', async (query) => {
    expect(codesOf((await api.graphql(query)).errors)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('an outage of the database', () => {
  test('is told at once with when to come back, and ends by itself', async () => {
    const own = await openApi({ withoutEngine: true, cable: true });
    onTestFinished(async () => await own.close());
    const caller = await own.caller('AUDITOR');
    await own.cable.cut();
    const { status, headers, errors } = await own.graphql('{ me { id } }', {}, caller);
    expect([status, codesOf(errors)]).toEqual([503, ['DATABASE_UNAVAILABLE']]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${own.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${own.url}/livez`)).status).toBe(200);
    await own.cable.mend();
    expect((await own.graphql('{ me { id } }', {}, caller)).status).toBe(200);
    expect((await fetch(`${own.url}/readyz`)).status).toBe(200);
  });
});

describe('without an engine', () => {
  test('a command is kept and answered as accepted', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    const { donationId } = await aDonation(api);
    const query = 'mutation M($input: RecordAgreementInput!) { recordAgreement(input: $input) { __typename } }';
    const data = await own.read<{ recordAgreement: unknown }>(query, { input: { donationId, idempotencyKey: 'k' } });
    expect(data.recordAgreement).toEqual({ __typename: 'CommandAccepted' });
    const nudge = `mutation { nudge(input: { streamId: "${donationId}" }) { __typename } }`;
    expect(await own.read(nudge)).toEqual({ nudge: { __typename: 'EngineUnavailableError' } });
    const { engine } = await own.read<{ engine: unknown }>('{ engine { state pendingCommands } }');
    expect(engine).toEqual({ state: 'DOWN', pendingCommands: 1 });
  });
});
