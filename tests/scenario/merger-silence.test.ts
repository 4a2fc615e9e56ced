import { describe, expect, test } from 'vitest';
import { organizationView } from '../../domain/organization/view.ts';
import { Story, supported, validated } from './party-kit.ts';

const two = () => supported(validated(new Story(), 'a', 'b'), 'don_1', 'org_a');

describe('F21, F15: silence that was settled before a merger stays settled', () => {
  const request = { requestNumber: 'R-9', programId: 'cisco-techsoup', lines: [{ productId: 'ROUTER', quantity: 1 }] };
  const ask = (story: Story, organizationId: string, date = '2026-09-26') =>
    story.say(date, 'don_9', 'recordRequest', { ...request, organizationId });
  /** Nobody answers about the pieces of a donation that are not in use any more; flagged since August. */
  const silent = (story: Story, donation: string) => {
    const key = donation.slice(4);
    const unitIds = [`unt_${key}.1`, `unt_${key}.2`];
    return story.done('2026-06-01', [donation, 'reportNotInUse', { unitIds }]).until('2026-09-01');
  };
  const join = (story: Story, date: string, [from, to] = ['org_a', 'org_b']) =>
    story.done(
      date,
      [from, 'reportMerger', { successorId: to }],
      [from, 'decideMerger', { outcome: 'APPROVED', donorApprovalRef: 'D-77' }],
    );
  const flagged = (story: Story, id: string) => story.organization(id).unresponsiveSince !== null;

  test('cleared by hand, it blocks neither the successor nor whoever follows that one', () => {
    const story = silent(validated(two(), 'c'), 'don_1').done('2026-09-02', ['org_a', 'clearUnresponsive']);
    join(story, '2026-09-21').until('2026-09-25');
    expect(story.types('org_b', '2026-09-01')).toEqual(['ContactAdded']);
    expect(flagged(story, 'org_b')).toBe(false);
    join(story, '2026-09-25', ['org_b', 'org_c']);
    expect(flagged(story, 'org_c')).toBe(false);
    expect(ask(story, 'org_c')).toEqual([]);
  });

  test('silence that nobody settled moves along', () => {
    const story = join(silent(two(), 'don_1'), '2026-09-21');
    expect(flagged(story, 'org_b')).toBe(true);
    expect(ask(story, 'org_b')).toEqual(['ORGANIZATION_BLOCKED']);
  });

  test('silence about the own donations of the successor is not settled by it', () => {
    const story = supported(silent(two(), 'don_1'), 'don_2', 'org_b', '90000002');
    silent(story, 'don_2').done('2026-09-02', ['org_a', 'clearUnresponsive']);
    expect(flagged(story, 'org_b')).toBe(true);
    join(story, '2026-09-21');
    expect(flagged(story, 'org_b')).toBe(true);
  });

  test('nobody but the successor hears of it', () => {
    const story = silent(two(), 'don_1').done('2026-09-02', ['org_a', 'clearUnresponsive']);
    const state = join(story, '2026-09-21').organization('org_a');
    expect(organizationView(state, 'don_1')).not.toHaveProperty('silenceSettled');
    expect(organizationView(state, 'org_b').silenceSettled).toEqual({ don_1: state.unresponsiveClearedAt });
  });
});
