import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody, openApi, type Api } from './setup/api.ts';
import { aDonation } from './setup/streams.ts';

describe('the host', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(async () => await api.close());

  test('answers health to anybody', async () => {
    const response = await fetch(`${api.url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', engine: 'up', minutesLeft: null, database: 'up' });
  });

  test('a donation can be made', async () => {
    const { donationId } = await aDonation(api);
    expect(donationId).toMatch(/^don_/);
  });

  test('anonymous callers get nothing', async () => {
    const answer = await api.graphql('{ __typename }', {}, nobody);
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  test('typename', async () => {
    expect(await api.read('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});
