import { describe, expect, test } from 'vitest';
import { entitlement } from '../../domain/entitlement.ts';
import { associated, on, person, Story, supported, validated } from './party-kit.ts';

const running = () => supported(validated(new Story(), 'a'), 'don_1', 'org_a');
const contact = (story: Story, id: string) => story.organization('org_a').contacts.find((one) => one.id === id);
const associations = (story: Story) =>
  Object.values(story.donation('don_1').associations).map(({ accountId, state }) => `${accountId} ${state}`);

describe('F14: a contact leaves and is replaced', () => {
  test('the old association is revoked, the account superseded; the new person gets an own track', () => {
    const story = running();
    expect(story.donation('don_1').stage).toBe('SUPPORTED');
    expect(story.say('2026-06-01', 'org_a', 'replaceContact', { newContact: person('Ben') })).toEqual([]);
    expect(story.types('org_a', '2026-06-01')).toEqual(['ContactLeft', 'ContactAdded', 'ContactReplaced']);
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(story.account('acc_a.2')?.state).toBe('NOT_STARTED');
    expect(associations(story)).toEqual(['acc_a.1 REVOKED', 'acc_a.2 NOT_REQUESTED']);
    expect(story.donation('don_1').stage).toBe('ONBOARDING');
    expect(story.clocks('org_a')).toEqual([]);
    expect(story.clocks('acc_a.2')).toEqual(['registrationNudge/acc_a.2']);
  });

  test('contract, coverage, renewals and their deadlines are as they were', () => {
    const story = running();
    const before = story.donation('don_1');
    const kept = (id: string) => story.deadline('don_1', id)?.firesAt;
    const dates = ['coverageEnd', 'renewalWindow', 'expiryReminders'].map(kept);
    story.done('2026-06-01', ['org_a', 'replaceContact', { newContact: person('Ben') }]);
    const after = story.donation('don_1');
    expect(after.contracts).toEqual(before.contracts);
    expect(after.coverage).toEqual(before.coverage);
    expect(after.renewals).toEqual(before.renewals);
    expect(['coverageEnd', 'renewalWindow', 'expiryReminders'].map(kept)).toEqual(dates);
  });

  test('the donation is ONBOARDING until the new association is confirmed', () => {
    const story = running();
    story.done('2026-06-01', ['org_a', 'replaceContact', { newContact: person('Ben') }]);
    associated(story, '2026-06-03', 'don_1', 'acc_a.2');
    expect(story.donation('don_1').stage).toBe('SUPPORTED');
    expect(associations(story)).toEqual(['acc_a.1 REVOKED', 'acc_a.2 CONFIRMED']);
  });

  test('somebody who is known already can follow; whoever has a stronger role keeps it', () => {
    const story = running().done('2026-05-10', ['org_a', 'addContact', person('Ben')]);
    const input = { oldContactId: 'con_a.1', newContactId: 'con_a.2' };
    expect(story.say('2026-06-01', 'org_a', 'replaceContact', input)).toEqual([]);
    expect(contact(story, 'con_a.2')).toMatchObject({ role: 'PRIMARY', current: true });
    story.done('2026-06-02', ['org_a', 'addContact', { ...person('Cem'), role: 'CUSTODIAN' }]);
    story.done('2026-06-03', ['org_a', 'replaceContact', { oldContactId: 'con_a.3', newContactId: 'con_a.2' }]);
    expect(contact(story, 'con_a.2')?.role).toBe('PRIMARY');
  });

  test('with a last day ahead the successor takes over at once, and the old account goes on until then', () => {
    const story = running();
    const input = { newContact: person('Ben'), lastDay: '2026-06-30' };
    expect(story.say('2026-06-01', 'org_a', 'replaceContact', input)).toEqual([]);
    expect(story.types('org_a', '2026-06-01')).toEqual([
      'ContactLeavingAnnounced',
      'ContactChanged',
      'ContactAdded',
      'ContactReplaced',
    ]);
    expect(contact(story, 'con_a.1')).toMatchObject({ role: 'ALTERNATE', current: true, leavingOn: '2026-06-30' });
    expect(story.account('acc_a.2')?.state).toBe('NOT_STARTED');
    expect(story.account('acc_a.1')?.state).toBe('ACTIVE');
    expect(story.donation('don_1').stage).toBe('SUPPORTED');
    story.until('2026-07-01');
    expect(story.donation('don_1').stage).toBe('ONBOARDING');
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(story.clocks('org_a')).toEqual([]);
  });

  test('an alternate who has left can be followed, too, once', () => {
    const story = running().done('2026-05-10', ['org_a', 'addContact', person('Ben')]);
    story.done('2026-06-01', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    const input = { oldContactId: 'con_a.2', newContact: person('Cem') };
    expect(story.say('2026-06-02', 'org_a', 'replaceContact', input)).toEqual([]);
    expect(contact(story, 'con_a.3')).toMatchObject({ role: 'ALTERNATE' });
    expect(story.say('2026-06-03', 'org_a', 'replaceContact', input)).toEqual(['CONTACT_NOT_CURRENT']);
  });

  test('a successor has to be named, once; nobody follows themselves, and nobody who has left follows', () => {
    const story = running().done('2026-05-10', ['org_a', 'addContact', person('Ben')]);
    const replace = (input: object) => story.say('2026-06-01', 'org_a', 'replaceContact', input);
    const oldContactId = 'con_a.1';
    expect(replace({ oldContactId })).toEqual(['VALIDATION_FAILED']);
    expect(replace({ oldContactId, newContactId: 'con_a.2', newContact: person('Eve') })).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(replace({ oldContactId, newContactId: oldContactId })).toEqual(['VALIDATION_FAILED']);
    expect(replace({ oldContactId, newContactId: 'con_a.9' })).toEqual(['NOT_FOUND']);
    expect(replace({ oldContactId: 'con_a.9', newContact: person('Eve') })).toEqual(['NOT_FOUND']);
    expect(replace({ oldContactId, newContact: { email: 'x' } })).toEqual([
      'NAME_MISSING',
      'NAME_MISSING',
      'EMAIL_INVALID',
    ]);
    story.done('2026-06-02', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(story.say('2026-06-03', 'org_a', 'replaceContact', { oldContactId, newContactId: 'con_a.2' })).toEqual([
      'CONTACT_NOT_CURRENT',
    ]);
  });
});

describe('11.7: a contact leaves', () => {
  test('at once: account superseded, association revoked, entitlement fails at the account', () => {
    const story = running();
    expect(story.say('2026-06-01', 'org_a', 'reportContactLeft')).toEqual([]);
    expect(contact(story, 'con_a.1')).toMatchObject({ current: false, leftAt: on('2026-06-01') });
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(associations(story)).toEqual(['acc_a.1 REVOKED']);
    expect(story.say('2026-06-02', 'org_a', 'reportContactLeft', { contactId: 'con_a.1' })).toEqual([
      'CONTACT_NOT_CURRENT',
    ]);
    expect(story.say('2026-06-02', 'org_a', 'updateContact', { contactId: 'con_a.1', role: 'PRIMARY' })).toEqual([
      'CONTACT_NOT_CURRENT',
    ]);
  });

  test('contactLastDay: the last day still counts; the effects come on the morning after', () => {
    const story = running();
    story.done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-06-12' }]);
    expect(story.types('org_a', '2026-06-01')).toEqual(['ContactLeavingAnnounced']);
    expect(story.deadline('org_a', 'contactLastDay')).toMatchObject({ subject: 'con_a.1', dueOn: '2026-06-12' });
    story.until('2026-06-12', 23);
    expect(contact(story, 'con_a.1')?.current).toBe(true);
    expect(story.donation('don_1').stage).toBe('SUPPORTED');
    story.until('2026-06-13', 10);
    expect(contact(story, 'con_a.1')).toMatchObject({ current: false });
    expect(story.donation('don_1').stage).toBe('ONBOARDING');
  });

  test('a last day that is today is waited for, one that has passed is not', () => {
    const today = running().done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-06-01' }]);
    expect(today.types('org_a', '2026-06-01')).toEqual(['ContactLeavingAnnounced']);
    expect(today.until('2026-06-02', 10).account('acc_a.1')?.state).toBe('SUPERSEDED');
    const passed = running().done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-05-31' }]);
    expect(passed.types('org_a', '2026-06-01')).toEqual(['ContactLeft']);
  });

  test('from then on the products are not supported: nobody has an account', () => {
    const story = running().done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-06-12' }]);
    const answer = (asOf: string) => entitlement(story.until(asOf).donation('don_1'), { serialNumber: 'FOC11', asOf });
    expect(answer('2026-06-12')).toMatchObject({ result: 'ENTITLED' });
    expect(answer('2026-06-13')).toMatchObject({ result: 'NOT_ENTITLED', weakestLink: 'ACCOUNT' });
  });

  test('another last day moves it, staying after all ends it, any other change does not', () => {
    const story = running();
    const leave = (lastDay: string) => story.done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay }]);
    leave('2026-06-12');
    leave('2026-06-20');
    expect(story.deadline('org_a', 'contactLastDay')?.dueOn).toBe('2026-06-20');
    story.done('2026-06-02', ['org_a', 'updateContact', { phone: '+49 30 1' }]);
    expect(story.clocks('org_a')).toEqual(['contactLastDay/con_a.1']);
    story.done('2026-06-03', ['org_a', 'updateContact', { staysAfterAll: true }]);
    expect(story.clocks('org_a')).toEqual([]);
    story.until('2026-07-01');
    expect(story.account('acc_a.1')?.state).toBe('ACTIVE');
    leave('2026-07-10');
    story.done('2026-07-05', ['org_a', 'reportContactLeft', { lastDay: '2026-07-04' }]);
    expect(contact(story, 'con_a.1')?.current).toBe(false);
  });

  test('version 1 waits for no last day: it is reported when it has passed', () => {
    const story = supported(validated(new Story(1), 'a'), 'don_1', 'org_a');
    const leave = (lastDay: string) => story.say('2026-06-01', 'org_a', 'reportContactLeft', { lastDay });
    expect(leave('2026-06-12')).toEqual(['DATE_IN_FUTURE']);
    expect(leave('2026-06-01')).toEqual([]);
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(story.clocks('org_a')).toEqual([]);
  });

  test('an account that is opened by hand ends with its person, too, and its address is free again', () => {
    const story = validated(new Story(), 'a').done('2026-05-01', ['org_a', 'addContact', person('Ben')]);
    const ben = { email: 'ben@helpinghands.example', userId: 'ben1' };
    story.done('2026-05-02', ['acc_a.2', 'recordExistingAccount', ben]);
    expect(story.claims('acc_a.2')).toHaveLength(2);
    story.done('2026-06-01', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(story.account('acc_a.2')?.state).toBe('SUPERSEDED');
    expect(story.claims('acc_a.2')).toEqual([]);
    expect(story.say('2026-06-02', 'acc_a.1', 'recordExistingAccount', ben)).toEqual([]);
  });

  test('who has left opens no account', () => {
    const story = validated(new Story(), 'a').done('2026-05-01', ['org_a', 'addContact', person('Ben')]);
    story.done('2026-06-01', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(story.say('2026-06-02', 'acc_a.2', 'startRegistration')).toEqual(['CONTACT_NOT_CURRENT']);
  });
});

describe('8.1: successor', () => {
  const left = () => running().done('2026-06-01', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);

  test('asks alternates and the organization at once, the officer after 14 days, the administrator after 28', () => {
    const story = left();
    expect(story.sent('org_a', '2026-06-01')).toEqual([
      'successor-question RECIPIENT',
      'successor-question ALTERNATES',
      'successor-question ORGANIZATION',
    ]);
    expect(story.deadline('org_a', 'successor')).toMatchObject({ subject: 'con_a.1', dueOn: '2026-06-15' });
    story.until('2026-06-16');
    expect(story.sent('org_a', '2026-06-02')).toEqual(['successor-task OFFICER']);
    story.until('2026-07-31');
    expect(story.sent('org_a', '2026-06-17')).toEqual(['successor-escalation ADMINISTRATOR']);
  });

  test('is closed by a successor who is named afterwards, or by any new primary contact', () => {
    const replaced = left().done('2026-06-05', [
      'org_a',
      'replaceContact',
      { oldContactId: 'con_a.1', newContact: person('Ben') },
    ]);
    expect(replaced.types('org_a', '2026-06-05')).toEqual(['ContactAdded', 'ContactReplaced']);
    expect(replaced.clocks('org_a')).toEqual([]);
    expect(replaced.account('acc_a.2')?.state).toBe('NOT_STARTED');
    const again = { oldContactId: 'con_a.1', newContact: person('Eve') };
    expect(replaced.say('2026-06-06', 'org_a', 'replaceContact', again)).toEqual(['CONTACT_NOT_CURRENT']);
    const added = left().done('2026-06-05', ['org_a', 'addContact', { ...person('Ben'), role: 'PRIMARY' }]);
    expect(added.clocks('org_a')).toEqual([]);
  });

  test('runs for primary contacts only, and for the newest of them', () => {
    const story = running().done('2026-05-10', ['org_a', 'addContact', person('Ben')]);
    story.done('2026-06-01', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(story.clocks('org_a')).toEqual([]);
    story.done('2026-06-02', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);
    story.done('2026-06-03', ['org_a', 'addContact', { ...person('Cem'), role: 'PRIMARY' }]);
    story.done('2026-06-04', ['org_a', 'reportContactLeft', { contactId: 'con_a.3' }]);
    expect(story.clocks('org_a')).toEqual(['successor/con_a.3']);
  });
});

describe('8.3: mail that comes back', () => {
  const bounced = (story: Story, email: string) => story.say('2026-06-01', 'org_a', 'recordBounce', { email });

  test('marks whoever has the address, whatever its case, until the address changes', () => {
    const story = validated(new Story(), 'a');
    story.done('2026-05-01', ['org_a', 'addContact', { ...person('Ben'), email: 'A@a.example' }]);
    expect(bounced(story, ' a@A.example ')).toEqual([]);
    expect(story.organization('org_a').contacts.map(({ emailStatus }) => emailStatus)).toEqual([
      'BOUNCING',
      'BOUNCING',
    ]);
    expect(story.organization('org_a').emailStatus).toBeUndefined();
    bounced(story, 'a@a.example');
    expect(story.types('org_a', '2026-06-01')).toEqual(['EmailBounced']);
    expect(story.sent('org_a', '2026-06-01')).toEqual(['email-bounced-task OFFICER']);
    story.done('2026-06-02', ['org_a', 'updateContact', { contactId: 'con_a.1', email: 'new@a.example' }]);
    expect(story.organization('org_a').contacts.map(({ emailStatus }) => emailStatus)).toEqual(['OK', 'BOUNCING']);
  });

  test('the same address given again is no other one, in whatever case', () => {
    const story = validated(new Story(), 'a');
    bounced(story, 'a@a.example');
    const update = (input: object) => story.done('2026-06-02', ['org_a', 'updateContact', input]);
    update({ email: ' A@a.example', phone: '+49 30 1' });
    expect(contact(story, 'con_a.1')?.emailStatus).toBe('BOUNCING');
    update({ email: 'b@a.example' });
    expect(contact(story, 'con_a.1')?.emailStatus).toBe('OK');
  });

  test("the organization's own address is marked, too, and an address that nobody has is not found", () => {
    const story = validated(new Story(), 'a');
    expect(bounced(story, 'nobody@a.example')).toEqual(['NOT_FOUND']);
    expect(bounced(story, 'office@a.example')).toEqual([]);
    expect(story.organization('org_a').emailStatus).toBe('BOUNCING');
    story.done('2026-06-02', ['org_a', 'changeOrganization', { email: 'desk@a.example' }]);
    expect(story.organization('org_a').emailStatus).toBeUndefined();
    const ahead = { email: 'desk@a.example', at: on('2026-06-09') };
    expect(story.say('2026-06-03', 'org_a', 'recordBounce', ahead)).toEqual(['DATE_IN_FUTURE']);
  });
});
