import { describe, expect, test } from 'vitest';
import { at, donationView, form, registered } from './people-kit.ts';

const acc = 'acc_1.1';
/** Ana's account, confirmed by one donation. */
const supported = () => {
  const world = registered();
  world.hear(acc, donationView(), 1, at('2026-06-02'));
  world.send(acc, 'recordExistingAccount', { userId: 'ana1', email: form.email }, at('2026-06-03'));
  world.hear(acc, donationView({ confirmed: true }), 2, at('2026-06-05'));
  return world;
};
type World = ReturnType<typeof supported>;
const stateOf = (world: World) => world.account(acc)?.state;
const record = (world: World, level: string, day = '2026-06-10') =>
  world.send(acc, 'recordAccessLevel', { level }, at(day));

describe('6.7, R28: support access goes and comes with confirmed associations by itself', () => {
  test('dropped with the last, restored with the next', () => {
    const world = supported();
    expect(world.hear(acc, donationView(), 3, at('2026-06-06'))).toEqual(['DonationNoted', 'AccessLevelDropped']);
    expect(stateOf(world)).toBe('REGISTERED_GUEST');
    expect(world.hear(acc, donationView({ confirmed: true }), 4, at('2026-06-07'))).toEqual([
      'DonationNoted',
      'AccessLevelRestored',
    ]);
    expect(stateOf(world)).toBe('ACTIVE');
  });
  test('one of two confirmations keeps it', () => {
    const world = supported();
    world.hear(acc, donationView({ id: 'don_2', confirmed: true }), 1, at('2026-06-06'));
    expect(world.hear(acc, donationView(), 3, at('2026-06-07'))).toEqual(['DonationNoted']);
  });
});

describe('6.7: somebody sees another level at the vendor', () => {
  test('dropped in spite of a confirmed association: that one does not bring it back, the next does', () => {
    const world = supported();
    expect(record(world, 'REGISTERED_GUEST').events).toEqual(['AccessLevelDropped']);
    expect(stateOf(world)).toBe('REGISTERED_GUEST');
    expect(world.hear(acc, donationView({ confirmed: true, zone: 'Europe/Paris' }), 3, at('2026-06-11'))).toEqual([
      'DonationNoted',
    ]);
    expect(world.hear(acc, donationView({ id: 'don_2', confirmed: true }), 1, at('2026-06-12'))).toEqual([
      'DonationNoted',
      'AccessLevelRestored',
    ]);
  });
  test('the same donation brings it back when it is confirmed again', () => {
    const world = supported();
    record(world, 'REGISTERED_GUEST');
    expect(world.hear(acc, donationView(), 3, at('2026-06-11'))).toEqual(['DonationNoted']);
    expect(world.hear(acc, donationView({ confirmed: true }), 4, at('2026-06-12'))).toEqual([
      'DonationNoted',
      'AccessLevelRestored',
    ]);
  });
  test('full access without an association here is believed', () => {
    const world = supported();
    world.hear(acc, donationView(), 3, at('2026-06-06'));
    expect(record(world, 'ACTIVE').events).toEqual(['AccessLevelRestored']);
    expect(stateOf(world)).toBe('ACTIVE');
  });
  test('what is known already is told with the way that is left', () => {
    const told = record(supported(), 'ACTIVE');
    expect(told.codes).toEqual(['INVALID_TRANSITION']);
    expect(told.refusal?.findings[0]?.detail).toEqual({ from: 'ACTIVE', allowed: ['REGISTERED_GUEST'] });
  });
  test('not before there is an account, and not by the recipient', () => {
    const world = registered();
    world.hear(acc, donationView(), 1, at('2026-06-02'));
    expect(record(world, 'ACTIVE').codes).toEqual(['INVALID_TRANSITION']);
    const input = { level: 'REGISTERED_GUEST' };
    const told = supported().send(acc, 'recordAccessLevel', input, at('2026-06-10'), { role: 'RECIPIENT' });
    expect(told.codes).toEqual(['FORBIDDEN']);
  });
});

describe('6.7: the vendor disables an account and enables it again', () => {
  const disable = (world: World, more = {}) => world.send(acc, 'disableAccount', {}, at('2026-07-01'), more);
  const enable = (world: World) => world.send(acc, 'enableAccount', {}, at('2026-07-10'));

  test('it is again what it was', () => {
    const world = supported();
    expect(disable(world).events).toEqual(['AccountDisabled']);
    expect(world.view(acc)).toMatchObject({ state: 'DISABLED' });
    expect(enable(world).events).toEqual(['AccountEnabled']);
    expect(stateOf(world)).toBe('ACTIVE');
    expect(world.account(acc)).not.toHaveProperty('disabledFrom');
  });
  test('a guest stays a guest', () => {
    const world = supported();
    world.hear(acc, donationView(), 3, at('2026-06-06'));
    disable(world);
    enable(world);
    expect(stateOf(world)).toBe('REGISTERED_GUEST');
  });
  test('what ended meanwhile counts at once', () => {
    const world = supported();
    disable(world);
    expect(world.hear(acc, donationView(), 3, at('2026-07-05'))).toEqual(['DonationNoted']);
    expect(enable(world).events).toEqual(['AccountEnabled', 'AccessLevelDropped']);
  });
  test('both need a reason, and each its state', () => {
    const world = supported();
    expect(disable(world, { reason: '' }).codes).toEqual(['REASON_REQUIRED']);
    expect(enable(world).codes).toEqual(['INVALID_TRANSITION']);
    disable(world);
    expect(disable(world).codes).toEqual(['INVALID_TRANSITION']);
    expect(world.send(acc, 'changeProfile', { emailFormat: 'HTML' }, at('2026-07-02')).codes).toEqual([
      'INVALID_TRANSITION',
    ]);
    expect(world.send(acc, 'startRegistration', {}, at('2026-07-02')).codes).toEqual(['ACCOUNT_EXISTS']);
  });
  test('a disabled account keeps its address and user id', () => {
    const world = supported();
    disable(world);
    expect(world.account(acc)?.claims).toEqual(['email', 'userId']);
  });
});
