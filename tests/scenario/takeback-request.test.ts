import { describe, expect, test } from 'vitest';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Donation, Takeback, Unit } from '../../domain/donation/state.ts';
import type { TakebackRoute } from '../../domain/policy.ts';
import { after, at, clear, codesOf, donation, given, unit, when, type How, type Input } from './takeback-world.ts';

/** A return is asked for: what becomes of each piece, by which route, and what is missing when it is refused. */

const all = ['unt_1.1', 'unt_1.2', 'unt_1.3'];
const known = { emailOfAccounts: ['acc_1'], recordId: 'rec_1' } as const;
const ask = { type: 'requestTakeback', ...clear } as const;
const recycling = { ...ask, route: 'RECYCLING_PICKUP', assessed: known } as const;
const late: How = { day: 5, occurredAt: at(4) };
const site = { recordId: 'rec_2', country: 'DE', zone: 'Europe/Berlin' };

/** Three pieces that do not power on: in use, and on a takeback that is due. */
const inUse = () => donation(all.map((id) => unit(id, { powersOn: false })));
const idle = () => given(inUse(), { type: 'reportNotInUse', unitIds: all, powersOn: false });
/** A takeback stands as said, whatever led there. */
const standing = (state: Donation, id: string, more: Partial<Takeback>): Donation => {
  const takeback = state.takebacks[id] ?? state.takebacks['tkb_1.1'];
  if (takeback === undefined) throw new Error('no takeback');
  return { ...state, takebacks: { ...state.takebacks, [id]: { ...takeback, id, ...more } } };
};

const refusals = (state: Donation, input: Input, how: How = {}): readonly object[] => {
  const decision = when(state, input, how);
  return decision.kind === 'accepted' ? [] : decision.refusal.findings;
};
function eventsOf(state: Donation, input: Input, how: How = {}): readonly DonationDraft[] {
  const decision = when(state, input, how);
  expect(codesOf(decision)).toEqual([]);
  return decision.kind === 'refused' ? [] : decision.events;
}
const requestOf = (events: readonly DonationDraft[]): readonly DonationDraft[] =>
  events.filter(({ type }) => type === 'TakebackRequested');

describe('R25, 11.5: what a request tells', () => {
  test('the list, the route, the place of the first piece and the moment it was made', () => {
    const asked = { ...recycling, routeReference: 'REF-1', requestedAt: at(3) };
    expect(eventsOf(idle(), asked, late)).toEqual([
      {
        type: 'TakebackRequested',
        takebackId: 'tkb_1.1',
        route: 'RECYCLING_PICKUP',
        routeReference: 'REF-1',
        requestedAt: at(3),
        unitIds: all,
        siteCountry: 'US',
        siteZone: null,
        recordId: 'rec_1',
      },
    ]);
  });
  test('left out: no reference, the moment of the report; a site of its own counts', () => {
    const away = donation([unit('unt_1.1', { site, powersOn: false }), unit('unt_1.2', { powersOn: false })]);
    expect(eventsOf(away, { ...recycling, unitIds: ['unt_1.1', 'unt_1.2'] }, late)).toEqual([
      { type: 'UnitReportedNotInUse', unitId: 'unt_1.1', since: at(4), powersOn: null },
      { type: 'UnitReportedNotInUse', unitId: 'unt_1.2', since: at(4), powersOn: null },
      { type: 'TakebackDue', takebackId: 'tkb_1.1', unitIds: ['unt_1.1', 'unt_1.2'] },
      expect.objectContaining({
        type: 'TakebackRequested',
        takebackId: 'tkb_1.1',
        routeReference: null,
        requestedAt: at(4),
        siteCountry: 'DE',
        siteZone: 'Europe/Berlin',
      }),
    ]);
  });
  test('a piece that is idle already is not reported again, and its takeback is used', () => {
    const part = given(inUse(), { type: 'reportNotInUse', unitIds: ['unt_1.1'], powersOn: false });
    expect(eventsOf(part, { ...recycling, unitIds: ['unt_1.1', 'unt_1.2'] }).map((event) => event.type)).toEqual([
      'UnitReportedNotInUse',
      'TakebackRequested',
    ]);
  });
});

describe('11.5: everything that is missing from a request is told at once', () => {
  const title = {
    code: 'TITLE_NOT_CLEAR',
    rule: '11.5',
    path: 'titleClear',
    message: 'State that the title to the equipment is clear: nobody else has rights in it.',
  };
  const data = {
    code: 'DATA_ERASURE_NOT_STATED',
    rule: '11.5',
    path: 'dataErased',
    message: 'State that all data on the equipment is erased.',
  };
  test('a day that lies ahead, the title, the data', () => {
    const silent = { type: 'requestTakeback', route: 'RECYCLING_PICKUP', assessed: known } as const;
    expect(refusals(idle(), { ...silent, requestedAt: at(2) })).toEqual([
      expect.objectContaining({ code: 'DATE_IN_FUTURE', path: 'requestedAt' }),
      title,
      data,
    ]);
    expect(refusals(idle(), { ...silent, titleClear: true })).toEqual([data]);
    expect(refusals(idle(), { ...silent, titleClear: false, dataErased: true })).toEqual([title]);
  });
  test('the recycler must know the requester', () => {
    const unknown = {
      code: 'REQUESTER_EMAIL_UNKNOWN',
      rule: '11.5',
      path: 'requesterEmail',
      message: 'The request must come from the e-mail address of an active vendor account of this donation.',
    };
    expect(refusals(idle(), { ...recycling, assessed: {} })).toEqual([unknown]);
    const mixed = { ...recycling, assessed: { emailOfAccounts: ['acc_9', 'acc_1'] } };
    expect(refusals(idle(), mixed)).toEqual([]);
  });
  test('a route without a case asks nobody who the requester is', () => {
    const powered = donation([unit('unt_1.1', { powersOn: true })]);
    expect(refusals(powered, { ...ask, route: 'PHONE', unitIds: ['unt_1.1'] })).toEqual([]);
  });
});

describe('11.5: the route that the program arranges', () => {
  const arranged = { ...ask, route: 'PROGRAM_ARRANGED' } as const;
  const closed = {
    code: 'ROUTE_NOT_AVAILABLE',
    rule: '11.5',
    path: 'route',
    message: 'The route PROGRAM_ARRANGED is chosen by an officer after a refusal or when nobody answers.',
    detail: { route: 'PROGRAM_ARRANGED' },
  };
  test.each(['REFUSED', 'UNRESPONSIVE'] as const)('is chosen by an officer or an administrator when %s', (state) => {
    const waiting = standing(idle(), 'tkb_1.1', { state });
    for (const role of ['ADMINISTRATOR', 'PROGRAM_OFFICER'] as const) {
      expect(refusals(waiting, arranged, { role })).toEqual([]);
    }
    expect(refusals(waiting, arranged, { role: 'RECIPIENT' })).toEqual([closed]);
  });
  test('not before anything was tried, also for an officer', () => {
    expect(refusals(idle(), arranged, { role: 'PROGRAM_OFFICER' })).toEqual([closed]);
    expect(refusals(inUse(), { ...arranged, unitIds: all }, { role: 'PROGRAM_OFFICER' })).toEqual([closed]);
  });
});

describe('11.5: which pieces a request is about', () => {
  test('a request that names no unit in its list is told so', () => {
    expect(refusals(idle(), { ...recycling, unitIds: [] })).toEqual([
      { code: 'VALIDATION_FAILED', rule: '7.6', path: 'unitIds', message: 'Name a unit.' },
    ]);
  });
  test.each([
    ['named', { ...recycling, unitIds: all }],
    ['not named', recycling],
  ])('units %s: a takeback nobody knows is not found, one under way cannot be asked for again', (_how, input) => {
    expect(refusals(idle(), { ...input, takebackId: 'tkb_9' })).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: 'takebackId' }),
    ]);
    const more = given(idle(), { ...recycling, unitIds: ['unt_1.1'] });
    const rest = 'unitIds' in input ? { ...input, unitIds: ['unt_1.2'] } : input;
    expect(refusals(more, { ...rest, takebackId: 'tkb_1.1' })).toEqual([
      expect.objectContaining({
        code: 'INVALID_TRANSITION',
        detail: { from: 'REQUESTED', allowed: ['DUE', 'REFUSED', 'UNRESPONSIVE'] },
      }),
    ]);
  });
  test('units in use and idle ones may be named, others not', () => {
    const states = ['DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE', 'IDLE'] as const;
    for (const state of states) {
      const one = donation([unit('unt_1.1', { state, powersOn: false })]);
      expect([state, refusals(one, { ...recycling, unitIds: ['unt_1.1'] })]).toEqual([state, []]);
    }
    const away = donation([unit('unt_1.1', { state: 'RECYCLED' })]);
    expect(codesOf(when(away, { ...recycling, unitIds: ['unt_1.1'] }))).toEqual(['INVALID_TRANSITION']);
  });
  test('named pieces stay on the takeback that holds one of them, before the one that is due', () => {
    const refused = standing(given(idle(), { ...recycling, unitIds: ['unt_1.1'] }), 'tkb_1.1', { state: 'REFUSED' });
    const freed = { ...refused, units: { ...refused.units, 'unt_1.1': unit('unt_1.1', { state: 'IDLE' }) } };
    expect(requestOf(eventsOf(freed, { ...recycling, unitIds: ['unt_1.1'] }))).toMatchObject([
      { takebackId: 'tkb_1.1' },
    ]);
    expect(requestOf(eventsOf(freed, { ...recycling, unitIds: ['unt_1.2'] }))).toMatchObject([
      { takebackId: 'tkb_1.2' },
    ]);
    const named = { ...recycling, unitIds: ['unt_1.1'], takebackId: 'tkb_1.2' };
    expect(requestOf(eventsOf(freed, named))).toMatchObject([{ takebackId: 'tkb_1.2' }]);
  });
  test('pieces named together go where one of them stands, but never onto a takeback that is past its request', () => {
    const part = given(inUse(), { type: 'reportNotInUse', unitIds: ['unt_1.1'], powersOn: false });
    const both = { ...recycling, unitIds: ['unt_1.1', 'unt_1.2'] };
    const refused = standing(part, 'tkb_1.1', { state: 'REFUSED' });
    expect(requestOf(eventsOf(refused, both))).toMatchObject([{ takebackId: 'tkb_1.1' }]);
    const received = standing(part, 'tkb_1.1', { state: 'RECEIVED' });
    expect(requestOf(eventsOf(received, both))).toMatchObject([{ takebackId: 'tkb_1.2' }]);
  });
  test('a piece in use joins the takeback that is due, and none that was refused or is under way', () => {
    const fresh = donation([...all, 'unt_1.4'].map((id) => unit(id, { powersOn: false })));
    const due = given(fresh, { type: 'reportNotInUse', unitIds: all, powersOn: false });
    const fourth = { ...recycling, unitIds: ['unt_1.4'] };
    expect(requestOf(eventsOf(due, fourth))).toMatchObject([{ takebackId: 'tkb_1.1' }]);
    for (const state of ['REFUSED', 'UNRESPONSIVE', 'REQUESTED'] as const) {
      const other = standing(due, 'tkb_1.1', { state });
      expect(requestOf(eventsOf(other, fourth))).toMatchObject([{ takebackId: 'tkb_1.2' }]);
    }
  });
  test('without a name it is the takeback that is due, before one that was refused; of two due ones it must be said', () => {
    const refusedToo = standing(idle(), 'tkb_1.2', { state: 'REFUSED' });
    expect(requestOf(eventsOf(refusedToo, recycling))).toMatchObject([{ takebackId: 'tkb_1.1' }]);
    expect(requestOf(eventsOf(standing(idle(), 'tkb_1.1', { state: 'REFUSED' }), recycling))).toHaveLength(1);
    expect(refusals(standing(idle(), 'tkb_1.2', {}), recycling)).toEqual([
      expect.objectContaining({ code: 'VALIDATION_FAILED', path: 'takebackId' }),
    ]);
    expect(requestOf(eventsOf(standing(idle(), 'tkb_1.2', {}), { ...recycling, takebackId: 'tkb_1.2' }))).toMatchObject(
      [{ takebackId: 'tkb_1.2' }],
    );
  });
});

describe('11.5: one takeback per route', () => {
  const route: TakebackRoute = {
    route: 'POST',
    powersOn: null,
    countries: null,
    notCountries: [],
    needsCase: false,
    officerOnly: false,
  };
  const abroad = (country: string): Partial<Unit> => ({ site: { recordId: null, country, zone: null } });
  const local = (routes: readonly TakebackRoute[], ...pieces: readonly Unit[]): Donation => {
    const state = donation(pieces);
    return after({ ...state, policy: { ...state.policy, takebackRoutes: routes } }, [], at(0));
  };
  const message =
    'This route does not take these units, by their country or because they do (not) power on. ' +
    'Choose another route, or split the batch.';
  const notTaken = (name: string, ...unitIds: readonly string[]) => [
    { code: 'ROUTE_NOT_AVAILABLE', rule: '11.5', path: 'route', message, detail: { route: name, unitIds } },
  ];
  const three = [unit('unt_1.1', abroad('US')), unit('unt_1.2', abroad('FR')), unit('unt_1.3', abroad('JP'))] as const;
  const each = [
    { ...route, route: 'A', countries: ['US'] },
    { ...route, route: 'B', countries: ['FR'] },
    { ...route, route: 'C', countries: ['JP'] },
  ];

  test('three kinds go three ways, the reference belongs to the first', () => {
    const events = eventsOf(local(each, ...three), { ...ask, unitIds: all, routeReference: 'REF' });
    expect(requestOf(events)).toMatchObject([
      { takebackId: 'tkb_1.1', route: 'A', unitIds: ['unt_1.1'], routeReference: 'REF' },
      { takebackId: 'tkb_1.2', route: 'B', unitIds: ['unt_1.2'], routeReference: null },
      { takebackId: 'tkb_1.3', route: 'C', unitIds: ['unt_1.3'], routeReference: null },
    ]);
  });
  test('a kind that no route takes is told with all that would have been left', () => {
    expect(refusals(local(each.slice(0, 2), ...three), { ...ask, unitIds: all })).toEqual(
      notTaken('', 'unt_1.2', 'unt_1.3'),
    );
    expect(refusals(local([], ...three), { ...ask, unitIds: all })).toEqual(notTaken('', ...all));
  });
  test('a route that is named is not changed for another', () => {
    expect(refusals(local(each, ...three), { ...ask, unitIds: all, route: 'A' })).toEqual(
      notTaken('A', 'unt_1.2', 'unt_1.3'),
    );
    expect(refusals(local(each, ...three), { ...ask, unitIds: ['unt_1.2'], route: 'A' })).toEqual(
      notTaken('A', 'unt_1.2'),
    );
    expect(refusals(local(each, ...three), { ...ask, unitIds: all, route: 'BALLOON' })).toEqual(
      notTaken('BALLOON', ...all),
    );
  });
  test('without names a route takes what it can from the takeback; taking nothing, it is refused', () => {
    const due = given(local(each, ...three), { type: 'reportNotInUse', unitIds: all });
    expect(requestOf(eventsOf(due, { ...ask, route: 'B' }))).toMatchObject([{ route: 'B', unitIds: ['unt_1.2'] }]);
    expect(requestOf(eventsOf(due, ask))).toMatchObject([{ route: 'A', unitIds: ['unt_1.1'] }]);
    expect(refusals(due, { ...ask, route: 'BALLOON' })).toEqual(notTaken('BALLOON', ...all));
    const nowhere = { ...due, policy: { ...due.policy, takebackRoutes: [] } };
    expect(refusals(nowhere, ask)).toEqual(notTaken('', ...all));
  });
});
