import { describe, expect, test } from 'vitest';
import { on, person, Story, validated } from './party-kit.ts';

const one = () => validated(new Story(), 'a').done('2026-03-02', ['org_a', 'addContact', person('Ben')]);
const left = (story: Story) => story.organization('org_a').contacts[0]?.leftAt;
const asked = ['successor-question RECIPIENT', 'successor-question ALTERNATES', 'successor-question ORGANIZATION'];

describe('D25: of people and organizations, promises count from when it happened, also when it is told later', () => {
  test('successor: from the last day; who could follow is asked when it is told', () => {
    const story = one().done('2026-06-10', [
      'org_a',
      'reportContactLeft',
      { lastDay: '2026-06-01', contactId: 'con_a.1' },
    ]);
    expect(left(story)).toBe(on('2026-06-02', 0));
    expect(story.sent('org_a', '2026-06-10')).toEqual(asked);
    expect(story.deadline('org_a', 'successor')?.dueOn).toBe('2026-06-16');
    story.until('2026-06-17');
    expect(story.sent('org_a', '2026-06-11')).toEqual(['successor-task OFFICER']);
  });

  test('successor: told when its end has passed already, it is asked all the same, and the officer knows at once', () => {
    const story = one().done('2026-06-20', [
      'org_a',
      'reportContactLeft',
      { lastDay: '2026-06-01', contactId: 'con_a.1' },
    ]);
    expect(story.sent('org_a', '2026-06-20')).toEqual([...asked, 'successor-task OFFICER']);
    story.until('2026-07-01');
    expect(story.sent('org_a', '2026-06-21')).toEqual(['successor-escalation ADMINISTRATOR']);
  });

  test('successor: without a last day from when somebody left; told on the day, from then', () => {
    const story = one();
    const more = { occurredAt: on('2026-06-05') };
    expect(story.say('2026-06-10', 'org_a', 'reportContactLeft', { contactId: 'con_a.1' }, more)).toEqual([]);
    expect(left(story)).toBe(on('2026-06-05'));
    expect(story.deadline('org_a', 'successor')?.dueAt).toBe(on('2026-06-20', 0));
    const prompt = one().done('2026-06-10', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);
    expect(left(prompt)).toBe(on('2026-06-10'));
    expect(prompt.happened('org_a', '2026-06-10')[0]).not.toHaveProperty('leftAt');
  });

  test('requalification: from the change, and from when a closing was withdrawn', () => {
    const late = { occurredAt: on('2026-06-01') };
    const changed = one();
    expect(changed.say('2026-06-10', 'org_a', 'changeOrganization', { orgType: 'X' }, late)).toEqual([]);
    expect(changed.deadline('org_a', 'requalification')?.dueOn).toBe('2026-07-01');
    const goesOn = one().done('2026-05-20', ['org_a', 'reportClosing']);
    expect(goesOn.say('2026-06-10', 'org_a', 'withdrawClosing', {}, late)).toEqual([]);
    expect(goesOn.deadline('org_a', 'requalification')?.dueOn).toBe('2026-07-01');
  });
});
