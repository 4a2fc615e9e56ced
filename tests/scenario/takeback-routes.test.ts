import { describe, expect, test } from 'vitest';
import type { Donation, Unit } from '../../domain/donation/state.ts';
import type { TakebackRoute } from '../../domain/policy.ts';
import { after, at, clear, codesOf, donation, given, unit, when } from './takeback-world.ts';

const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const recycling = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', ...clear, assessed: known } as const;
const idle = after(donation([unit('unt_1.1', { state: 'IDLE', powersOn: false })]), [], at(0));
const requested = given(idle, recycling);

describe('11.5: which route takes which piece', () => {
  const place = (country: string, powersOn: boolean | null): Partial<Unit> => ({
    state: 'IDLE',
    powersOn,
    site: { recordId: null, country, zone: null },
  });
  const routesFor = (
    country: string,
    powersOn: boolean | null,
    role: 'ADMINISTRATOR' | 'RECIPIENT' = 'ADMINISTRATOR',
  ) => {
    const state = after(donation([unit('unt_1.1', place(country, powersOn))]), [], at(0));
    return state.policy.takebackRoutes
      .map(({ route }) => route)
      .filter((route) => codesOf(when(state, { ...recycling, route }, { role })).length === 0);
  };
  test.each([
    ['US', true, ['RETURNS_PROGRAM', 'SEND_IT_BACK_APP', 'PHONE']],
    ['DE', true, ['RETURNS_PROGRAM', 'SEND_IT_BACK_APP']],
    ['BR', true, ['RETURNS_PROGRAM']],
    ['CN', true, ['RECYCLING_PICKUP']],
    ['US', false, ['RECYCLING_PICKUP']],
    ['CN', false, ['RECYCLING_PICKUP']],
    ['US', null, ['RETURNS_PROGRAM', 'SEND_IT_BACK_APP', 'PHONE', 'RECYCLING_PICKUP']],
  ] as const)('in %s, powers on: %s', (country, powersOn, routes) => {
    expect(routesFor(country, powersOn)).toEqual(routes);
  });

  const route: TakebackRoute = {
    route: 'POST',
    powersOn: null,
    countries: null,
    notCountries: [],
    needsCase: false,
    officerOnly: false,
  };
  const local = (routes: readonly TakebackRoute[], ...pieces: readonly Unit[]): Donation => {
    const state = donation(pieces);
    return after({ ...state, policy: { ...state.policy, takebackRoutes: routes } }, [], at(0));
  };
  test('without a name the first of the program that takes the first piece, with all it takes', () => {
    const routes = [{ ...route, route: 'ONLY_ON', powersOn: true }, route];
    const state = local(
      routes,
      unit('unt_1.1', place('US', true)),
      unit('unt_1.2', place('US', false)),
      unit('unt_1.3', place('US', true)),
    );
    const next = given(state, { type: 'requestTakeback', ...clear });
    expect(next.takebacks['tkb_1.1']).toMatchObject({ route: 'ONLY_ON', unitIds: ['unt_1.1', 'unt_1.3'] });
    expect(next.takebacks['tkb_1.2']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.2'] });
  });
  test('units named that the route does not take are told, and so is a route nobody knows', () => {
    const routes = [{ ...route, countries: ['US'] }];
    const state = local(routes, unit('unt_1.1', place('US', true)), unit('unt_1.2', place('FR', true)));
    const mixed = when(state, { type: 'requestTakeback', unitIds: ['unt_1.1', 'unt_1.2'], ...clear });
    expect(mixed).toMatchObject({
      refusal: { findings: [{ code: 'ROUTE_NOT_AVAILABLE', detail: { unitIds: ['unt_1.2'] } }] },
    });
    const unknown = { type: 'requestTakeback', route: 'BALLOON', ...clear } as const;
    expect(codesOf(when(state, unknown))).toEqual(['ROUTE_NOT_AVAILABLE']);
  });
  test('the route of the officer is for officers, after a refusal or silence', () => {
    const arranged = { type: 'requestTakeback', route: 'PROGRAM_ARRANGED', ...clear } as const;
    const refused = after(requested, [{ type: 'TakebackRefused', takebackId: 'tkb_1.1' }], at(5));
    const silent = after(idle, [{ type: 'TakebackUnresponsive', takebackId: 'tkb_1.1' }], at(5));
    expect(codesOf(when(idle, arranged))).toEqual(['ROUTE_NOT_AVAILABLE']);
    expect(codesOf(when(refused, arranged, { role: 'RECIPIENT' }))).toEqual(['ROUTE_NOT_AVAILABLE']);
    for (const state of [refused, silent]) {
      expect(given(state, arranged, { role: 'PROGRAM_OFFICER' }).takebacks['tkb_1.1']?.state).toBe('REQUESTED');
    }
  });
});
