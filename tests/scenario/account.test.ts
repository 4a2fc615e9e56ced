import { describe, expect, test } from 'vitest';
import { accountModule } from '../../domain/account/account.ts';
import { at, donationView, form, formOpen, registered } from './people-kit.ts';

const acc = 'acc_1.1';
const born = () => {
  const world = registered();
  world.hear(acc, donationView(), 1, at('2026-06-02'));
  return world;
};
const submitted = () => {
  const world = formOpen();
  world.send(acc, 'submitRegistration', form, at('2026-06-03', '09:00'));
  return world;
};
const active = () => {
  const world = born();
  world.send(acc, 'recordExistingAccount', { userId: 'ana1', email: form.email }, at('2026-06-03'));
  return world;
};
const clockOf = (world: ReturnType<typeof registered>) =>
  world.deadlines(acc).map(({ clock, step }) => `${clock} ${step}`);

describe('6.7: a track is opened', () => {
  test('by the first donation that wants its person to have an account, once', () => {
    const world = registered();
    const events = world.hear(acc, donationView(), 1, at('2026-06-02'));
    expect(events).toEqual(['AccountTrackOpened', 'DonationNoted', 'DeadlineOpened']);
    expect(world.hear(acc, donationView({ id: 'don_2' }), 1, at('2026-06-03'))).toEqual(['DonationNoted']);
    expect(world.view(acc)).toEqual({ id: acc, contactId: 'con_1.1', state: 'NOT_STARTED', recordId: null });
  });
  test('not by a donation that does not want it, has ended, or runs by no policy', () => {
    const world = registered();
    for (const not of [{ wantsAccount: false }, { final: true }, { policy: null }]) {
      expect(world.hear(acc, donationView(not), 1, at('2026-06-02'))).toEqual([]);
    }
  });
  test('by hand, with the first step of the registration', () => {
    const started = registered().send(acc, 'startRegistration', { contactId: 'con_1.1' }, at('2026-06-02'));
    expect(started.events).toEqual(['AccountTrackOpened', 'RegistrationStarted', 'DeadlineOpened']);
  });
  test('only for a current contact, and only for the person the id names', () => {
    const start = (stream: string, input: unknown) =>
      registered().send(stream, 'startRegistration', input, at('2026-06-02')).codes;
    expect(start('acc_1.9', {})).toEqual(['CONTACT_NOT_CURRENT']);
    expect(start('acc_9.1', {})).toEqual(['NOT_FOUND']);
    expect(start(acc, { contactId: 'con_1.2' })).toEqual(['NOT_FOUND']);
  });
});

describe('6.7: every step has its states', () => {
  const steps = [
    ['submitRegistration', form],
    ['recordRegistrationRefusal', { vendorReason: 'OTHER' }],
    ['reopenRegistration', {}],
    ['recordActivationEmail', {}],
    ['activateAccount', {}],
    ['reviewProfile', {}],
    ['changeProfile', { emailFormat: 'HTML' }],
  ] as const;
  test.each(steps)('%s is not possible before the form was started', (type, input) => {
    expect(born().send(acc, type, input, at('2026-06-03')).codes).toEqual(['INVALID_TRANSITION']);
    expect(registered().send(acc, type, input, at('2026-06-03')).codes).toEqual(['NOT_FOUND']);
  });
  test('a registration under way is not started again', () => {
    const start = (world: ReturnType<typeof registered>) =>
      world.send(acc, 'startRegistration', {}, at('2026-06-04')).codes;
    expect(start(formOpen())).toEqual(['INVALID_TRANSITION']);
    expect(start(submitted())).toEqual(['ACCOUNT_EXISTS']);
    expect(start(active())).toEqual(['ACCOUNT_EXISTS']);
  });
  test('an existing account needs no registration', () => {
    const world = formOpen();
    const events = world.send(acc, 'recordExistingAccount', { email: form.email }, at('2026-06-03')).events;
    expect(events).toEqual(['ExistingAccountRecorded', 'DeadlineClosed']);
    expect(world.account(acc)).toMatchObject({ state: 'ACTIVE', origin: 'EXISTING', claims: ['email'] });
  });
});

describe('R6: looking through the profile is a good idea', () => {
  test('it is noted when it happened, and nothing waits for it', () => {
    const world = active();
    const before = world.deadlines(acc);
    expect(world.account(acc)?.profileReviewedAt).toBeUndefined();
    const events = world.send(acc, 'reviewProfile', {}, at('2026-06-09'), { occurredAt: at('2026-06-05') }).events;
    expect(events).toEqual(['ProfileReviewed']);
    expect(world.account(acc)).toMatchObject({ state: 'ACTIVE', profileReviewedAt: at('2026-06-05') });
    expect(world.deadlines(acc)).toEqual(before);
  });
});

describe('R5, R46, D1: submitted is not active; the activation mail comes within 24 hours', () => {
  test('24 hours of elapsed time from the submission', () => {
    const world = submitted();
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'activationEmail', dueAt: at('2026-06-04', '09:00') }]);
    expect(world.account(acc)?.state).toBe('SUBMITTED');
  });
  test('F11: late after 24 h, then two escalations; a mail on day 3 is accepted and the click makes it active', () => {
    const world = submitted();
    const first = world.wait(acc, at('2026-06-04', '09:00'));
    expect(first.map(({ type }) => type)).toEqual(['DeadlineFired', 'ActivationEmailOverdue']);
    expect(world.account(acc)?.state).toBe('ACTIVATION_MAIL_LATE');
    expect(world.wait(acc, at('2026-06-05', '09:00')).map(({ type }) => type)).toEqual(['DeadlineEscalated']);
    const mail = world.send(acc, 'recordActivationEmail', {}, at('2026-06-06', '08:00'));
    expect(mail.events).toEqual(['ActivationEmailReceived', 'DeadlineClosed', 'DeadlineOpened']);
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'activationClick', dueAt: at('2026-06-09', '08:00') }]);
    expect(world.send(acc, 'activateAccount', {}, at('2026-06-06')).events).toEqual([
      'AccountActivated',
      'DeadlineClosed',
    ]);
    expect(world.deadlines(acc)).toEqual([]);
  });
  test('a reminder before the 24 hours are over is not an overdue mail', () => {
    const state = submitted().account(acc);
    if (state === null) throw new Error('no account');
    const step = { clock: 'activationEmail', subject: acc, step: '-1', at: at('2026-06-04'), dueOn: null } as const;
    expect(accountModule.onStep(state, { ...step, kind: 'REMIND' })).toEqual([]);
    expect(accountModule.onStep(state, { ...step, kind: 'DUE' })).toEqual([{ type: 'ActivationEmailOverdue' }]);
  });
  test('a click implies the mail', () => {
    const world = submitted();
    expect(world.send(acc, 'activateAccount', {}, at('2026-06-03')).events).toEqual([
      'AccountActivated',
      'DeadlineClosed',
    ]);
    expect(world.account(acc)?.state).toBe('ACTIVE');
  });
  test('F11: a corrected address is a new attempt with a clock of its own', () => {
    const world = submitted();
    world.wait(acc, at('2026-06-04'));
    const reopened = world.send(acc, 'reopenRegistration', { email: 'a.silva@helpinghands.example' }, at('2026-06-04'));
    expect(reopened.events).toEqual(['RegistrationReopened', 'DeadlineClosed', 'DeadlineOpened']);
    expect(reopened.record?.body).toMatchObject({ email: 'a.silva@helpinghands.example', userId: 'ana1' });
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'registrationNudge', dueOn: '2026-06-07' }]);
    world.send(acc, 'submitRegistration', form, at('2026-06-05', '10:00'));
    expect(world.account(acc)).toMatchObject({ state: 'SUBMITTED', attempt: 2 });
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'activationEmail', dueAt: at('2026-06-06', '10:00') }]);
  });
  test('a deadline moved into the future makes it submitted again', () => {
    const world = submitted();
    world.wait(acc, at('2026-06-04'));
    const later = { deadlineKey: `activationEmail/${acc}`, newDueAt: at('2026-06-10') };
    expect(world.send(acc, 'rescheduleDeadline', later, at('2026-06-04')).events).toEqual(['DeadlineRescheduled']);
    expect(world.account(acc)?.state).toBe('SUBMITTED');
    expect(world.wait(acc, at('2026-06-10')).map(({ type }) => type)).toContain('ActivationEmailOverdue');
  });
  test('refused by the vendor: back in the form, the address is free again', () => {
    const world = submitted();
    const refusal = { vendorReason: 'EMAIL_ALREADY_USED', vendorMessage: 'This address is used by Ana.' };
    const { events, message } = world.send(acc, 'recordRegistrationRefusal', refusal, at('2026-06-03'));
    expect(events).toEqual(['RegistrationRefused', 'DeadlineClosed', 'DeadlineOpened']);
    expect(JSON.stringify(message)).not.toContain('used by Ana');
    expect(world.account(acc)).toMatchObject({ state: 'FORM_STARTED', claims: [] });
  });
  test('dates in the future are refused with their path', () => {
    const ahead = { receivedAt: at('2026-07-01') };
    expect(submitted().send(acc, 'recordActivationEmail', ahead, at('2026-06-03')).codes).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('8.1: no clock of a person gets stuck', () => {
  test('the nudge counts from the opening of the track and goes on while the form is open', () => {
    const world = born();
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'registrationNudge', dueOn: '2026-06-05' }]);
    expect(world.wait(acc, at('2026-06-06')).map(({ type }) => type)).toEqual(['ReminderSent']);
    expect(world.send(acc, 'startRegistration', {}, at('2026-06-06')).events).toEqual(['RegistrationStarted']);
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'registrationNudge', dueOn: '2026-06-09' }]);
  });
  test('a donation that ends before the person registers ends the nudging; the next one starts it anew', () => {
    const world = born();
    expect(world.hear(acc, donationView({ final: true }), 2, at('2026-06-04'))).toEqual([
      'DonationNoted',
      'DeadlineClosed',
    ]);
    world.hear(acc, donationView({ id: 'don_2' }), 1, at('2027-03-01'));
    expect(world.deadlines(acc)).toMatchObject([{ clock: 'registrationNudge', step: '3', dueOn: '2027-03-04' }]);
  });
  test('while another donation waits the nudging goes on', () => {
    const world = born();
    world.hear(acc, donationView({ id: 'don_2' }), 1, at('2026-06-03'));
    expect(world.hear(acc, donationView({ wantsAccount: false }), 2, at('2026-06-04'))).toEqual(['DonationNoted']);
    expect(clockOf(world)).toEqual(['registrationNudge 3']);
  });
  test('a track opened by hand is nudged without a donation', () => {
    const world = formOpen();
    world.hear(acc, donationView({ final: true }), 1, at('2026-06-03'));
    expect(clockOf(world)).toEqual(['registrationNudge 3']);
  });
  test('nobody chases the mail of an account that no donation wants any more; it is still accepted', () => {
    const world = born();
    world.send(acc, 'startRegistration', {}, at('2026-06-02'));
    world.send(acc, 'submitRegistration', form, at('2026-06-03'));
    expect(world.hear(acc, donationView({ final: true }), 2, at('2026-06-03'))).toEqual([
      'DonationNoted',
      'DeadlineClosed',
    ]);
    expect(world.send(acc, 'activateAccount', {}, at('2026-06-20')).codes).toEqual([]);
  });
});

describe('6.7, F19: support access comes and goes with confirmed associations', () => {
  const confirmed = (id: string) => donationView({ id, confirmed: true });
  const none = (id: string) => donationView({ id });

  test('a new account without any contract is active', () => {
    expect(active().hear(acc, none('don_1'), 2, at('2026-06-04'))).toEqual(['DonationNoted']);
  });
  test('dropped with the last confirmed one, restored with the next', () => {
    const world = active();
    world.hear(acc, confirmed('don_1'), 2, at('2026-06-04'));
    world.hear(acc, confirmed('don_2'), 1, at('2026-06-05'));
    expect(world.hear(acc, none('don_1'), 3, at('2031-06-04'))).toEqual(['DonationNoted']);
    expect(world.hear(acc, none('don_2'), 2, at('2031-06-05'))).toEqual(['DonationNoted', 'AccessLevelDropped']);
    expect(world.view(acc)).toMatchObject({ state: 'REGISTERED_GUEST' });
    expect(world.hear(acc, confirmed('don_2'), 3, at('2031-07-01'))).toEqual(['DonationNoted', 'AccessLevelRestored']);
    expect(world.hear(acc, none('don_2'), 4, at('2032-07-01'))).toEqual(['DonationNoted', 'AccessLevelDropped']);
  });
  test('an older view that arrives late changes nothing', () => {
    const world = active();
    world.hear(acc, confirmed('don_1'), 5, at('2026-06-04'));
    expect(world.hear(acc, none('don_1'), 4, at('2026-06-05'))).toEqual([]);
  });
});

describe('D28: an account keeps its policy version until an administrator changes it', () => {
  test('an unknown version is not found, the same one changes nothing', () => {
    const adopt = (policyVersion: number) =>
      born().send(acc, 'adoptPolicyVersion', { policyVersion }, at('2026-06-03'));
    expect(adopt(99).codes).toEqual(['NOT_FOUND']);
    expect(adopt(1)).toMatchObject({ codes: [], events: [] });
  });
});
