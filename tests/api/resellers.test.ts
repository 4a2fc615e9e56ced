import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type Api } from './setup/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
}, 120_000);
afterAll(async () => await api.close());

describe('The directory of resellers', () => {
  const query = `mutation M($input: SaveResellerInput!) { saveReseller(input: $input) { __typename
    ... on SaveResellerSuccess { reseller { id name version active } } ... on UserError { code path }
    ... on ValidationError { findings { path } } ... on StaleVersionError { actualVersion } } }`;
  type Data = {
    readonly saveReseller: {
      readonly __typename: string;
      readonly reseller?: { readonly id: string; readonly version: number };
    };
  };
  const save = async (input: object) => (await api.read<Data>(query, { input }, 'ADMINISTRATOR')).saveReseller;

  test('added, found by country and area, changed by one at a time', async () => {
    const north = await save({
      name: 'Northwest',
      countries: ['US'],
      areas: ['Oregon', 'Washington'],
      reason: 'known',
    });
    await save({ name: 'World', reason: 'known' });
    await save({ name: 'Berlin', countries: ['DE'], website: 'https://berlin.example', reason: 'known' });
    type List = { readonly resellers: readonly { readonly name: string }[] };
    const names = async (args: string) =>
      (await api.read<List>(`{ resellers${args} { name } }`)).resellers.map(({ name }) => name);
    expect(await names('')).toEqual(['Berlin', 'Northwest', 'World']);
    expect(await names('(country: "US", area: "oregon")')).toEqual(['Northwest', 'World']);
    expect(await names('(country: "US", area: "Texas")')).toEqual(['World']);
    const id = north.reseller?.id;
    expect(await save({ id, version: 1, name: 'Northwest', active: false, reason: 'closed' })).toMatchObject({
      reseller: { id, version: 2 },
    });
    expect(await save({ id, version: 1, name: 'Late', reason: 'too late' })).toMatchObject({
      __typename: 'StaleVersionError',
      actualVersion: 2,
    });
    expect(await names('(country: "US", area: "oregon")')).toEqual(['World']);
    expect(await save({ id: 'rsl_none', name: 'x', reason: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await save({ name: '', countries: ['Germany'], email: 'none', website: 'ftp:x', reason: 'x' }),
    ).toMatchObject({
      findings: [{ path: 'name' }, { path: 'countries.0' }, { path: 'website' }, { path: 'email' }],
    });
  });
});
