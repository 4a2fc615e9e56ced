import { describe, expect, test } from 'vitest';
import { mailPreferences } from '../../domain/account/preferences.ts';
import { donationFacts, render } from '../../domain/messages.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { noon, shipped, stateOf, stepsSince, until } from './donation-life.ts';
import { at, donationView, form, formOpen, registered } from './people-kit.ts';

const about = { subject: 'ctr_1.1', dueOn: '2024-03-12', at: noon('2024-03-13') };
const told = (life = until(shipped(), '2024-03-13')) =>
  render(messagesOf('cisco-techsoup'), 'contract-overdue-task', 'TASK', donationFacts(stateOf(life), about)).body;

describe('F08, R8: a late contract is looked for with three keys', () => {
  test('contract number, a serial number that it must cover, the sales order', () => {
    expect(told()).toMatch(/contract number.*, by serial number S1 or by sales order SO-1/u);
    expect(told()).toContain('activate the contract by March 12, 2024');
  });
  test('a serial number that nobody knows is left out', () => {
    const life = until(shipped(), '2024-03-13');
    const state = stateOf(life);
    const units = Object.fromEntries(
      Object.entries(state.units).map(([id, unit]) => [id, { ...unit, serialNumber: null }]),
    );
    const facts = donationFacts({ ...state, units }, about);
    expect([facts.serial, facts.order]).toEqual([null, 'SO-1']);
  });
  test('on the days 28 and 42 the donor team is asked, then the officer every two weeks', () => {
    const life = shipped();
    const steps = (date: string) => stepsSince(life, until(life, date), 'contractActivation', 'DeadlineEscalated');
    expect(steps('2024-03-18')).toEqual([]);
    expect(steps('2024-03-20')).toEqual(['+7']);
    expect(steps('2024-04-03')).toEqual(['+7', '+21']);
    expect(steps('2024-04-18')).toEqual(['+7', '+21', 'repeat-1']);
    const sends = until(life, '2024-04-18').events.flatMap((event) =>
      event.type === 'DeadlineEscalated' && 'sends' in event && event.clock === 'contractActivation' ? event.sends : [],
    );
    expect(sends).toMatchObject([{ to: 'DONOR_TEAM' }, { to: 'DONOR_TEAM' }, { to: 'OFFICER' }]);
  });
});

describe('D27: what a person answered the vendor decides nothing about our own mails but language and form', () => {
  const acc = 'acc_1.1';
  test('R29, R41: the preferred language and format hold for our mails', () => {
    const world = formOpen();
    const consents = { privacyAccepted: 'YES', emailFormat: 'HTML', contactByEmail: 'NO' };
    world.send(acc, 'submitRegistration', { ...form, consents }, at('2026-06-03'));
    expect(mailPreferences(world.account(acc))).toEqual({ language: 'de', format: 'HTML' });
  });
  test('nobody asked yet: the language of the form, plain text; without an account English', () => {
    const world = registered();
    world.send(acc, 'startRegistration', { formLanguage: 'es' }, at('2026-06-02'));
    expect(mailPreferences(world.account(acc))).toEqual({ language: 'es', format: 'PLAIN_TEXT' });
    expect(mailPreferences(null)).toEqual({ language: 'en', format: 'PLAIN_TEXT' });
  });
  test('whoever refused all contact by the vendor is reminded all the same', () => {
    const world = registered();
    world.hear(acc, donationView(), 1, at('2026-06-02'));
    world.send(acc, 'startRegistration', {}, at('2026-06-02'));
    const consents = { privacyAccepted: 'YES', contactByEmail: 'NO', thirdPartyEmail: 'NO' };
    world.send(acc, 'submitRegistration', { ...form, consents }, at('2026-06-03'));
    const fired = world.wait(acc, at('2026-06-05')).find(({ type }) => type === 'DeadlineFired');
    expect(fired).toMatchObject({ sends: [{ name: 'activation-email-checklist', to: 'RECIPIENT' }] });
  });
});
