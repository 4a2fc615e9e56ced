import { describe, expect, test } from 'vitest';
import { rejectionFixes } from '../../domain/donation/association/rejection.ts';
import { nextStepRoutes } from '../../domain/next-step.ts';
import { ciscoTechsoupHelpRoutes } from '../../domain/programs/cisco-techsoup/help-routes.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';
import { accountContexts, helpRouteOf, helpRoutes, type HelpContext } from '../../domain/telling/help-routes.ts';
import { at, form, formOpen, type registered } from './people-kit.ts';

const program = 'cisco-techsoup';
const keys = (context?: HelpContext) => helpRoutes(program, context).map(({ key }) => key);
const stepsOf = (key: string) => helpRouteOf(program, key)?.steps.join(' ') ?? '';

describe('3.3: the named places of the default program', () => {
  test('all fifteen, three of them with a target', () => {
    expect(keys()).toHaveLength(15);
    const targets = helpRoutes(program).flatMap(({ key, target }) => (target === null ? [] : [[key, target]]));
    expect(targets).toEqual([
      ['REGISTRATION_PAGE', 'http://tools.cisco.com/RPF/register/register.do'],
      ['VENDOR_HOME', 'www.cisco.com'],
      ['WEB_HELP', 'web-help@cisco.com'],
    ]);
    expect(helpRoutes(program).filter(({ label, steps }) => label === '' || steps.length === 0)).toEqual([]);
  });
  const shown = [
    ['accountNotStarted', ['REGISTRATION_PAGE', 'VENDOR_HOME', 'REGISTRATION_HELP_FAQ']],
    ['accountForm', ['REGISTRATION_PAGE', 'REGISTRATION_HELP_FAQ', 'SAFEGUARD_ACCOUNT', 'PRIVACY_STATEMENT']],
    ['accountSubmitted', ['REGISTRATION_HELP_FAQ']],
    ['accountMailLate', ['REGISTRATION_HELP_FAQ', 'WEB_HELP']],
    ['accountMailReceived', ['REGISTRATION_HELP_FAQ']],
    ['accountRefused', ['WEB_HELP']],
    ['accountActive', ['UPDATE_ACCOUNT']],
    ['accountPartner', ['PARTNER_ASSOCIATION']],
    ['allShipped', ['TECHSOUP_HISTORY']],
    ['contractActive', ['TECHSOUP_HISTORY']],
    ['association', ['PROFILE_MANAGER']],
    ['entitlement', ['SUPPORT_DOWNLOADS', 'QUICK_START_GUIDE']],
    ['case', ['SUPPORT_DOWNLOADS', 'QUICK_START_GUIDE']],
    ['rma', ['QUICK_START_GUIDE']],
    ['serialCorrection', ['SERVICE_CONTRACT_CENTER']],
    ['renewal', ['PARTNER_LOCATOR']],
    ['takeback', ['TAKEBACK_PAGE']],
  ] as const;
  test.each(shown)('%s: %s', (context, expected) => {
    expect(keys(context)).toEqual(expected);
  });
  test('every place is shown somewhere, and an unknown program has none', () => {
    const contexts = new Set<string>(shown.map(([context]) => context));
    const used = Object.values(ciscoTechsoupHelpRoutes).flatMap(({ context }) => context);
    expect(used.filter((context) => !contexts.has(context))).toEqual([]);
    expect(Object.values(ciscoTechsoupHelpRoutes).filter(({ context }) => context.length === 0)).toEqual([]);
    expect(helpRoutes('nowhere', 'renewal')).toEqual([]);
    expect(helpRouteOf('nowhere', 'WEB_HELP')).toBeNull();
  });
  test('a general context holds the special ones, and none that only begin with the same letters', () => {
    const letters: string = 'acc';
    expect(keys(letters as HelpContext)).toEqual([]);
    expect(keys('account')).toEqual([
      'REGISTRATION_PAGE',
      'VENDOR_HOME',
      'REGISTRATION_HELP_FAQ',
      'WEB_HELP',
      'SAFEGUARD_ACCOUNT',
      'PRIVACY_STATEMENT',
      'UPDATE_ACCOUNT',
      'PARTNER_ASSOCIATION',
    ]);
  });
  test('wherever a rule of the product points, the default program has the place', () => {
    const pointed = [...nextStepRoutes, ...Object.values(rejectionFixes).map(({ helpRoute }) => helpRoute)];
    expect(pointed.filter((key) => helpRouteOf(program, key) === null)).toEqual([]);
    expect(helpRouteOf(program, 'REQUEST_HISTORY')?.key).toBe('TECHSOUP_HISTORY');
    expect(shippedPrograms.length).toBeGreaterThan(1);
  });
});

describe('help where a person stands', () => {
  const acc = 'acc_1.1';
  const contexts = (world: ReturnType<typeof registered>) => {
    const account = world.account(acc);
    if (account === null) throw new Error('no account');
    return accountContexts(account);
  };
  test('R7: before the account is active, the FAQ of the registration', () => {
    const world = formOpen();
    expect(contexts(world)).toEqual(['accountForm']);
    world.send(acc, 'submitRegistration', form, at('2026-06-03'));
    expect(contexts(world)).toEqual(['accountSubmitted']);
    for (const context of contexts(world)) expect(keys(context)).toContain('REGISTRATION_HELP_FAQ');
    world.send(acc, 'activateAccount', {}, at('2026-06-04'));
    expect(contexts(world)).toEqual(['accountActive']);
    expect(keys('accountActive')).not.toContain('REGISTRATION_HELP_FAQ');
  });
  test('R47: refused or without mail, the address to write to with a prepared text', () => {
    const world = formOpen();
    world.send(acc, 'submitRegistration', form, at('2026-06-03'));
    world.wait(acc, at('2026-06-05'));
    expect(contexts(world)).toEqual(['accountMailLate']);
    world.send(acc, 'recordRegistrationRefusal', { vendorReason: 'OTHER' }, at('2026-06-05'));
    expect(contexts(world)).toEqual(['accountRefused', 'accountForm']);
    expect(helpRouteOf(program, 'WEB_HELP')?.text?.subject).toMatch(/registration/u);
    expect(helpRouteOf(program, 'WEB_HELP')?.text?.body).toMatch(/activation mail/u);
  });
  test('R35: after the registration of a partner, the page of its company', () => {
    const world = formOpen();
    world.send('org_1', 'updateContact', { contactId: 'con_1.1', isResellerEmployee: true }, at('2026-06-03'));
    world.send(acc, 'submitRegistration', { ...form, additionalAccess: { kind: 'CHANNEL_PARTNER' } }, at('2026-06-03'));
    world.send(acc, 'activateAccount', {}, at('2026-06-04'));
    expect(contexts(world)).toEqual(['accountPartner', 'accountActive']);
  });
  test('R12: the number of the request leads to the numbers of its contracts', () => {
    expect(stepsOf('TECHSOUP_HISTORY')).toMatch(/Click the number of the request/u);
  });
  test('R18: four topics of the guide', () => {
    expect(helpRouteOf(program, 'QUICK_START_GUIDE')?.steps.map((step) => step.split(':')[0])).toEqual([
      'Support',
      'Return',
      'Software',
      'Benefits',
    ]);
  });
  test('R23: for a renewal, the way to a reseller nearby', () => {
    expect(keys('renewal')).toEqual(['PARTNER_LOCATOR']);
    expect(stepsOf('PARTNER_LOCATOR')).toMatch(/in your area/u);
  });
  test('R27: for a takeback, the page with the instructions', () => {
    expect(keys('takeback')).toEqual(['TAKEBACK_PAGE']);
    expect(stepsOf('TAKEBACK_PAGE')).toMatch(/Never sell/u);
  });
});
