import { describe, expect, test } from 'vitest';
import { catalogue } from '../../domain/commands/catalogue.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { closeEvidence } from '../../domain/donation/takeback/closing.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { seal } from '../../domain/stream.ts';
import { at, codesOf, donation, given, happens, unit, when } from './takeback-world.ts';

const place = { type: 'placeHold' } as const;
const release = { type: 'releaseHold' } as const;
const inUse = donation([unit('unt_1.1')]);
const attempted = given(inUse, { type: 'declareDisposition', kind: 'SELL' });
const held = given(attempted, { ...place, complianceCaseId: 'cmp_1.1' });

const rules = seal(donationModule);
/** What the sealed stream answers to a command of this name, however empty. */
function answer(state: Donation, type: string, more: object = {}): readonly string[] {
  const entity: Entity = { ...emptyEntity, seq: 1, core: state };
  const command = { type, assessed: { ...nothingAssessed, policy: ciscoTechsoup1 }, ...more };
  const actor = { id: 'usr_1', role: 'ADMINISTRATOR' } as const;
  const message = { id: 'cmd_1', at: at(1), occurredAt: at(1), actor, hash: '', command };
  try {
    return rules.judge('don_1', entity, message, []).refusal?.findings.map(({ code }) => code) ?? [];
  } catch {
    return ['FAULT']; // an input without what its shape requires never reaches a stream
  }
}

describe('7.7: a compliance hold is placed and released', () => {
  test('for a compliance case, or without one; several may lie over one donation', () => {
    expect(happens(attempted, { ...place, complianceCaseId: 'cmp_1.1' })).toEqual(['DonationHeld']);
    expect(held.holds).toEqual({
      'hld_1.1': { id: 'hld_1.1', state: 'HELD', placedAt: at(1), complianceCaseId: 'cmp_1.1' },
    });
    expect(Object.keys(given(held, place).holds ?? {})).toEqual(['hld_1.1', 'hld_1.2']);
    expect(codesOf(when(held, { ...place, complianceCaseId: 'cmp_1.1' }))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(inUse, { ...place, complianceCaseId: 'cmp_9.9' }))).toEqual(['NOT_FOUND']);
  });
  test('released, by its id or as the only one, and not twice', () => {
    expect(happens(held, release)).toEqual(['DonationReleased']);
    const free = given(held, { ...release, holdId: 'hld_1.1' });
    expect(free.holds?.['hld_1.1']?.state).toBe('RELEASED');
    expect(codesOf(when(free, release))).toEqual(['INVALID_TRANSITION']);
    expect(codesOf(when(inUse, release))).toEqual(['NOT_FOUND']);
    expect(codesOf(when(given(held, place), release))).toEqual(['VALIDATION_FAILED']);
  });
  test('it is no stage, changes no unit and stops no clock', () => {
    expect(held.stage).toBe(attempted.stage);
    expect(held.units).toEqual(attempted.units);
    expect(donationModule.clocks(held)).toEqual(donationModule.clocks(attempted));
    expect(donationModule.isOnHold?.(held)).toBe(true);
    expect(donationModule.isOnHold?.(given(held, release))).toBe(false);
    expect(inUse).not.toHaveProperty('holds');
  });
});

describe('7.1: during a hold some commands wait, and facts from outside never do', () => {
  const waiting = [
    ...['cancelDonation', 'addLine', 'requestQuote', 'approveRenewal', 'recordPurchaseOrder', 'recordOrder'],
    'closeDonation',
  ];
  const all = Object.entries(catalogue)
    .filter(([, { stream }]) => stream === 'donation' || stream === 'any')
    .map(([name]) => name)
    .filter((name) => name !== 'recordRequest');

  test('exactly the named ones are refused', () => {
    const refused = all.filter((type) => answer(held, type).includes('DONATION_ON_HOLD'));
    expect(refused.toSorted()).toEqual(waiting.filter((type) => all.includes(type)).toSorted());
  });
  test('none of them after the release', () => {
    const free = given(held, release);
    expect(all.filter((type) => answer(free, type).includes('DONATION_ON_HOLD'))).toEqual([]);
  });
  test('the hold answers before what is behind it, and after the end of a donation', () => {
    expect(answer(inUse, 'closeDonation')).toEqual(['UNITS_STILL_HELD']);
    expect(answer(held, 'closeDonation')).toEqual(['DONATION_ON_HOLD']);
    expect(answer({ ...held, closedAt: at(0) }, 'closeDonation')).toEqual(['DONATION_FINAL']);
    const frozen = { ...held, organization: { ...held.organization, frozenReason: 'MERGER_PENDING' as const } };
    expect(answer(frozen, 'requestQuote')).toEqual(['DONATION_ON_HOLD']);
    expect(answer({ ...frozen, holds: {} }, 'requestQuote')).toEqual(['ORGANIZATION_FROZEN']);
  });
  test('11.6: it is part of what is missing before closing', () => {
    expect(closeEvidence(held)).toContainEqual({ about: 'HOLD', id: 'hld_1.1', missing: 'RELEASE' });
  });
});

describe('7.1: the order of checks', () => {
  const finding = { code: 'VALIDATION_FAILED', message: 'no' } as const;
  const assessed = { ...nothingAssessed, findings: [finding] };

  test('what is wrong with the input comes first, then the end of the donation, hold, freeze, state', () => {
    const closed = { ...held, closedAt: at(0) };
    expect(answer(closed, 'closeDonation', { assessed })).toEqual(['VALIDATION_FAILED']);
    expect(answer(closed, 'closeDonation')).toEqual(['DONATION_FINAL']);
    expect(answer(held, 'closeDonation')).toEqual(['DONATION_ON_HOLD']);
    expect(answer({ ...held, holds: {} }, 'closeDonation')).toEqual(['UNITS_STILL_HELD']);
  });
});
