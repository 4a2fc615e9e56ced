import { describe, expect, test } from 'vitest';
import { person, Story, supported, validated } from './party-kit.ts';

/** Ben takes over on 1 June; the person before him is still there until the end of the month. */
const replaced = () =>
  supported(validated(new Story(), 'a'), 'don_1', 'org_a').done('2026-06-01', [
    'org_a',
    'replaceContact',
    { oldContactId: 'con_a.1', lastDay: '2026-06-30', newContact: person('Ben') },
  ]);
const update = (story: Story, input: object) =>
  story.done('2026-06-10', ['org_a', 'updateContact', { contactId: 'con_a.1', ...input }]);
const first = (story: Story) => story.organization('org_a').contacts[0];
const leaves = (story: Story) => story.say('2026-09-01', 'org_a', 'reportContactLeft', { contactId: 'con_a.1' });

describe('11.7: who was replaced and stays after all', () => {
  test('was followed by nobody: when they lead again and really leave, somebody is asked for and can be named', () => {
    const story = update(replaced(), { staysAfterAll: true, role: 'PRIMARY' });
    expect(first(story)).not.toHaveProperty('successorId');
    expect(first(story)).not.toHaveProperty('leavingOn');
    expect(leaves(story)).toEqual([]);
    expect(story.clocks('org_a')).toEqual(['successor/con_a.1']);
    const input = { oldContactId: 'con_a.1', newContactId: 'con_a.2' };
    expect(story.say('2026-09-02', 'org_a', 'replaceContact', input)).toEqual([]);
    expect(story.clocks('org_a')).toEqual([]);
    expect(story.organization('org_a').contacts[1]).toMatchObject({ id: 'con_a.2', role: 'PRIMARY' });
  });

  test('can be followed as an alternate, too', () => {
    const story = update(replaced(), { staysAfterAll: true });
    expect(first(story)).toMatchObject({ role: 'ALTERNATE' });
    expect(first(story)).not.toHaveProperty('successorId');
    expect(leaves(story)).toEqual([]);
    const input = { oldContactId: 'con_a.1', newContact: person('Cem') };
    expect(story.say('2026-09-02', 'org_a', 'replaceContact', input)).toEqual([]);
  });

  test('somebody who leads again until the announced day has nobody who follows on that day', () => {
    const story = update(replaced(), { role: 'PRIMARY' });
    expect(first(story)).toMatchObject({ role: 'PRIMARY', leavingOn: '2026-06-30' });
    expect(story.until('2026-07-02').clocks('org_a')).toEqual(['successor/con_a.1']);
  });

  test('any other change leaves the successor as it is', () => {
    const story = update(replaced(), { phone: '+49 30 1' });
    expect(first(story)).toMatchObject({ leavingOn: '2026-06-30', successorId: 'con_a.2' });
    expect(story.until('2026-07-02').clocks('org_a')).toEqual([]);
  });
});
