import { describe, expect, test } from 'vitest';
import { at, codesOf, contractFor, donation, given, happens, named, unit, when } from './takeback-world.ts';

const site = { recordId: 'rec_old', country: 'US', zone: 'America/New_York' } as const;

describe('6.5: a unit is installed and put in use', () => {
  const delivered = donation([unit('unt_1.1', { state: 'DELIVERED' })]);

  test('installing needs to know where', () => {
    expect(codesOf(when(delivered, { type: 'recordUnitUse', use: 'INSTALLED' }))).toEqual(['INSTALL_SITE_MISSING']);
  });
  test('the site is remembered without its address, its country is the organization’s unless told', () => {
    const next = given(delivered, {
      type: 'recordUnitUse',
      use: 'INSTALLED',
      installSite: { zone: 'America/Denver' },
      custodianContactId: 'con_1',
      assessed: { recordId: 'rec_site' },
    });
    expect(next.units['unt_1.1']).toMatchObject({
      state: 'INSTALLED',
      site: { recordId: 'rec_site', country: 'US', zone: 'America/Denver' },
      custodianContactId: 'con_1',
    });
  });
  test('a time zone that does not exist is refused', () => {
    const input = { type: 'recordUnitUse', use: 'IN_USE', installSite: { zone: 'Mars/Olympus' } } as const;
    expect(codesOf(when(delivered, input))).toEqual(['VALIDATION_FAILED']);
  });
  test('a custodian must be a current contact', () => {
    const input = { type: 'recordUnitUse', use: 'IN_USE', custodianContactId: 'con_9' } as const;
    expect(codesOf(when(delivered, input))).toEqual(['CONTACT_NOT_CURRENT']);
  });
  test('it may be put in use without being installed, and keeps the site it had', () => {
    const installed = donation([unit('unt_1.1', { state: 'INSTALLED', site })]);
    for (const state of [delivered, installed]) {
      expect(given(state, { type: 'recordUnitUse', use: 'IN_USE' }).units['unt_1.1']?.state).toBe('IN_USE');
    }
    expect(given(installed, { type: 'recordUnitUse', use: 'IN_USE' }).units['unt_1.1']?.site).toEqual(site);
  });
  test.each(['SHIPPED', 'IN_USE', 'PICKED_UP', 'RECYCLED', 'LOST'] as const)('not from %s', (from) => {
    const state = donation([unit('unt_1.1', { state: from })]);
    const input = { type: 'recordUnitUse', use: 'IN_USE', unitId: 'unt_1.1' } as const;
    expect(codesOf(when(state, input))).toEqual(['INVALID_TRANSITION']);
  });
  test('which unit is meant must be said when several fit', () => {
    const two = donation([unit('unt_1.1', { state: 'DELIVERED' }), unit('unt_1.2', { state: 'DELIVERED' })]);
    expect(codesOf(when(two, { type: 'recordUnitUse', use: 'IN_USE' }))).toEqual(['VALIDATION_FAILED']);
    expect(codesOf(when(two, { type: 'recordUnitUse', use: 'IN_USE', unitId: 'unt_1.3' }))).toEqual(['NOT_FOUND']);
  });
});

describe('R20: a unit at another place than the contract lists opens a serial correction', () => {
  const installed = (units: Parameters<typeof donation>[0]) => donation(units, contractFor('unt_1.1'));
  const move = {
    type: 'recordUnitUse',
    use: 'IN_USE',
    installSite: { country: 'CA' },
    assessed: { recordId: 'rec_new' },
  } as const;

  test('when the contract is active and the place was another', () => {
    const decision = when(installed([unit('unt_1.1', { state: 'INSTALLED', site })]), move);
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        { type: 'UnitPutInUse', site: { recordId: 'rec_new', country: 'CA', zone: null } },
        { type: 'SerialCorrectionOpened', correctionId: 'cor_1.1', contractId: 'ctr_1.1', cause: 'INSTALL_SITE' },
      ],
    });
  });
  test('not for the first place, not without an active contract, not when the program has no such clock', () => {
    const state = installed([unit('unt_1.1', { state: 'INSTALLED', site })]);
    const { serialCorrection: _off, ...clocks } = state.policy.clocks;
    const silent = [
      installed([unit('unt_1.1', { state: 'INSTALLED' })]),
      donation([unit('unt_1.1', { state: 'INSTALLED', site })]),
      { ...state, policy: { ...state.policy, clocks } },
    ];
    for (const each of silent) expect(happens(each, move)).toEqual(['UnitPutInUse']);
  });
  test('not a second time while one is open', () => {
    const open = {
      id: 'cor_1.1',
      contractId: 'ctr_1.1',
      unitId: 'unt_1.1',
      before: null,
      after: null,
      cause: 'INSTALL_SITE',
      openedAt: at(0),
      state: 'OVERDUE',
    } as const;
    const state = { ...installed([unit('unt_1.1', { state: 'INSTALLED', site })]), corrections: { 'cor_1.1': open } };
    expect(happens(state, move)).toEqual(['UnitPutInUse']);
  });
});

describe('R25: what is no longer in use goes to a takeback', () => {
  test('one takeback for the units reported together, later ones join it while it is due', () => {
    const state = donation([unit('unt_1.1'), unit('unt_1.2'), unit('unt_1.3')]);
    const first = { type: 'reportNotInUse', unitIds: ['unt_1.1', 'unt_1.2', 'unt_1.1'], powersOn: false } as const;
    expect(happens(state, first)).toEqual(['UnitReportedNotInUse', 'UnitReportedNotInUse', 'TakebackDue']);
    const next = given(state, first);
    expect(next.units['unt_1.1']).toMatchObject({ state: 'IDLE', powersOn: false });
    expect(next.takebacks['tkb_1.1']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.1', 'unt_1.2'] });
    expect(happens(next, { type: 'reportNotInUse' })).toEqual(['UnitReportedNotInUse', 'UnitAddedToTakeback']);
    expect(given(next, { type: 'reportNotInUse' }).takebacks['tkb_1.1']?.unitIds).toHaveLength(3);
  });
  test.each(['SHIPPED', 'IDLE', 'RECYCLED'] as const)('a unit that is %s cannot be reported', (from) => {
    const state = donation([unit('unt_1.1', { state: from })]);
    const input = { type: 'reportNotInUse', unitIds: ['unt_1.1'] } as const;
    expect(codesOf(when(state, input))).toEqual(['INVALID_TRANSITION']);
  });
  test('a unit in repair must leave the repair first', () => {
    const state = donation([unit('unt_1.1', { state: 'RMA_OPEN' })]);
    const input = { type: 'reportNotInUse', unitIds: ['unt_1.1'] } as const;
    expect(codesOf(when(state, input))).toEqual(['RMA_STILL_OPEN']);
    expect(codesOf(when(state, { type: 'reportNotInUse' }))).toEqual(['RMA_STILL_OPEN']);
  });
  test('not in advance', () => {
    const input = { type: 'reportNotInUse', since: at(3) } as const;
    expect(codesOf(when(donation([unit('unt_1.1')]), input))).toEqual(['DATE_IN_FUTURE']);
  });
  test('a unit put back in use leaves its takeback, which ends with its last piece', () => {
    const idle = given(donation([unit('unt_1.1'), unit('unt_1.2')]), {
      type: 'reportNotInUse',
      unitIds: ['unt_1.1', 'unt_1.2'],
    });
    const one = given(idle, { type: 'recordUnitUse', use: 'IN_USE', unitId: 'unt_1.1' });
    expect(one.takebacks['tkb_1.1']).toMatchObject({ state: 'DUE', unitIds: ['unt_1.2'] });
    const last = { type: 'recordUnitUse', use: 'IN_USE', assessed: named } as const;
    expect(happens(one, last)).toEqual(['UnitPutInUse', 'TakebackItemRemoved', 'TakebackCancelled']);
    expect(given(one, last).stage).toBe('SUPPORT_NOT_INCLUDED');
  });
});
