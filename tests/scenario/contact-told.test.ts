import { describe, expect, test } from 'vitest';
import { person, Story, supported, validated } from './party-kit.ts';

const running = () => supported(validated(new Story(), 'a'), 'don_1', 'org_a');

describe('11.7: others have to be told of the new contact', () => {
  test('the officer gets a task when somebody follows the primary contact, by version 2', () => {
    const story = running().done('2026-05-10', ['org_a', 'addContact', { ...person('Cem'), role: 'ALTERNATE' }]);
    story.done('2026-06-01', ['org_a', 'replaceContact', { oldContactId: 'con_a.2', newContact: person('Dee') }]);
    expect(story.sent('org_a', '2026-06-01')).toEqual([]);
    story.done('2026-06-02', ['org_a', 'replaceContact', { oldContactId: 'con_a.1', newContact: person('Ben') }]);
    expect(story.sent('org_a', '2026-06-02')).toEqual(['contact-told-task OFFICER']);
    const before = validated(new Story(1), 'a');
    before.done('2026-06-02', ['org_a', 'replaceContact', { newContact: person('Ben') }]);
    expect(before.sent('org_a', '2026-06-02')).toEqual([]);
  });

  const told = ['contact-told-task OFFICER'];
  const promote = (contactId: string, role = 'PRIMARY') => ['org_a', 'updateContact', { contactId, role }] as const;

  test('or somebody is simply made primary, before or after the one before has left: once', () => {
    const story = running().done('2026-05-02', ['org_a', 'addContact', person('Ben')]);
    story.done('2026-05-02', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);
    story.done('2026-05-10', promote('con_a.2'));
    expect(story.sent('org_a', '2026-05-10')).toEqual(told);
    story.done('2026-05-11', promote('con_a.2'), ['org_a', 'updateContact', { contactId: 'con_a.2', phone: '1' }]);
    expect(
      story.say('2026-05-11', 'org_a', 'replaceContact', { oldContactId: 'con_a.1', newContactId: 'con_a.2' }),
    ).toEqual(['CONTACT_NOT_CURRENT']);
    expect(story.sent('org_a', '2026-05-11')).toEqual([]);
    story.done('2026-05-12', ['org_a', 'addContact', { ...person('Cem'), role: 'PRIMARY' }]);
    story.done('2026-05-12', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(story.sent('org_a', '2026-05-12')).toEqual(told);
    story.done('2026-05-13', promote('con_a.3', 'CUSTODIAN'), ['org_a', 'addContact', person('Dee')]);
    expect(story.sent('org_a', '2026-05-13')).not.toContain(told[0]);
    story.done('2026-05-14', promote('con_a.4'));
    expect(story.sent('org_a', '2026-05-14')).toEqual(told);
  });

  test('not of the first person, and not by version 1', () => {
    const ada = { ...person('Ada'), role: 'ALTERNATE' };
    const registration = { legalName: 'a e.V.', country: 'DE', programId: 'cisco-techsoup', contact: ada };
    const story = new Story().done('2026-05-01', ['org_a', 'registerOrganization', registration]);
    story.done('2026-05-02', promote('con_a.1'));
    expect(story.organization('org_a').contacts[0]?.role).toBe('PRIMARY');
    const before = validated(new Story(1), 'a').done('2026-05-02', ['org_a', 'addContact', person('Ben')]);
    before.done('2026-05-03', promote('con_a.2'), ['org_a', 'addContact', { ...person('Cem'), role: 'PRIMARY' }]);
    expect([...story.sent('org_a', '2026-05-01'), ...before.sent('org_a', '2026-05-02')]).toEqual([]);
  });

  test('or comes with a merger where nobody was in charge', () => {
    const story = validated(new Story(), 'a', 'b');
    story.done('2026-05-02', ['org_b', 'reportContactLeft', { contactId: 'con_b.1' }]);
    story.done('2026-05-03', ['org_a', 'reportMerger', { successorId: 'org_b' }]);
    story.done('2026-05-04', ['org_a', 'decideMerger', { outcome: 'APPROVED', donorApprovalRef: 'A-1' }]);
    expect(story.organization('org_b').contacts[1]).toMatchObject({ id: 'con_a.1', role: 'PRIMARY' });
    expect(story.sent('org_b', '2026-05-04')).toEqual(told);
  });
});
