import { describe, expect, test } from 'vitest';
import { emptyEntity } from '../../domain/entity.ts';
import { entitlement } from '../../domain/entitlement.ts';
import { newNeeds } from '../../domain/facts.ts';
import { rulesOf } from '../../domain/modules.ts';
import { approved, person, Story, supported, validated } from './party-kit.ts';

const ben = { email: 'ben@helpinghands.example', userId: 'ben1' };
const acknowledgeWarnings = ['COMPANY_MISMATCH'];
const submit = { contractId: 'ctr_1.1', accountId: 'acc_a.2', typedNumber: '90000001', acknowledgeWarnings };
/** SUPPORTED since May; Ben, an alternate, is there from 2 May on. */
const withBen = (version = 2) =>
  supported(validated(new Story(version), 'a'), 'don_1', 'org_a').done('2026-05-02', [
    'org_a',
    'addContact',
    person('Ben'),
  ]);
/** Ben has had an account since 3 May. */
const ready = (version = 2) => withBen(version).done('2026-05-03', ['acc_a.2', 'recordExistingAccount', ben]);
const statesOf = (story: Story) => Object.values(story.donation('don_1').accounts).map(({ id, state }) => [id, state]);
describe('6.8: another contact than the primary one', () => {
  test.each([1, 2])('gets an association by its first submission, by version %i', (version) => {
    const story = ready(version);
    expect(story.say('2026-05-04', 'don_1', 'submitAssociation', submit)).toEqual([]);
    expect(story.types('don_1', '2026-05-04')).toEqual(['AssociationOpened', 'AssociationSubmitted']);
    story.done('2026-05-05', ['don_1', 'confirmAssociation', { associationId: 'asc_1.2' }]);
    expect(story.donation('don_1').associations['asc_1.2']).toMatchObject({
      accountId: 'acc_a.2',
      state: 'CONFIRMED',
    });
  });

  test('nothing is opened for it before that, and nobody nudges', () => {
    const story = ready().until('2026-07-01');
    expect(story.types('don_1', '2026-05-02')).toEqual([]);
    expect(story.clocks('acc_a.2')).toEqual([]);
    expect(story.account('acc_a.2')?.donations).toEqual({});
  });

  test('from the association on the account hears of the donation, and support goes on when the primary one leaves', () => {
    const story = ready();
    story.done('2026-05-04', ['don_1', 'submitAssociation', submit]);
    story.done('2026-05-05', ['don_1', 'confirmAssociation', { associationId: 'asc_1.2' }]);
    expect(story.account('acc_a.2')).toMatchObject({
      hadSupport: true,
      donations: { don_1: { wantsAccount: false, confirmed: true } },
    });
    story.done('2026-05-06', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);
    expect(story.donation('don_1').stage).toBe('SUPPORTED');
    story.done('2026-05-07', ['don_1', 'revokeAssociation', { associationId: 'asc_1.2' }]);
    expect(story.account('acc_a.2')).toMatchObject({ state: 'REGISTERED_GUEST', donations: {} });
  });

  test('an account that nobody has begins with nothing of this', () => {
    const story = withBen().until('2026-06-01');
    expect(story.account('acc_a.2')).toBeNull();
    const { needs } = rulesOf('don_1');
    expect(needs({ ...emptyEntity, core: story.donation('don_1') })).toContainEqual({ source: 'acc_a.2' });
    expect(statesOf(story)).toEqual([['acc_a.1', 'ACTIVE']]);
    expect(story.say('2026-06-01', 'don_1', 'submitAssociation', submit)).toEqual(['NOT_FOUND']);
  });

  test('its account is heard of however the three come together', () => {
    const first = validated(new Story(), 'a').done(
      '2026-03-02',
      ['org_a', 'addContact', person('Ben')],
      ['acc_a.2', 'recordExistingAccount', ben],
    );
    approved(first, 'don_1', 'org_a');
    expect(statesOf(first)).toContainEqual(['acc_a.2', 'ACTIVE']);
    const later = ready();
    expect(statesOf(later)).toContainEqual(['acc_a.2', 'ACTIVE']);
    later.done('2026-05-04', ['acc_a.2', 'disableAccount']);
    expect(statesOf(later)).toContainEqual(['acc_a.2', 'DISABLED']);
    later.done('2026-05-05', ['org_a', 'reportContactLeft', { contactId: 'con_a.2' }]);
    expect(statesOf(later)).toContainEqual(['acc_a.2', 'SUPERSEDED']);
    expect(later.say('2026-05-06', 'don_1', 'submitAssociation', submit)).toEqual(['ACCOUNT_NOT_ACTIVE']);
  });

  test('is not asked about before the approval, nor in a program without vendor accounts', () => {
    const { needs } = rulesOf('don_1');
    const state = ready().donation('don_1');
    const sources = (core: unknown) => needs({ ...emptyEntity, core }).map(({ source }) => source);
    expect(sources(state)).toContain('acc_a.2');
    expect(sources({ ...state, approvedAt: null })).not.toContain('acc_a.2');
    expect(sources({ ...state, policy: { ...state.policy, vendorAccount: false } })).not.toContain('acc_a.2');
  });
});

describe('9.1, link 2; 11.5: any current contact will do', () => {
  test('the account link is passed by an alternate, and what is missing is the number', () => {
    const story = ready().done('2026-05-06', ['org_a', 'reportContactLeft', { contactId: 'con_a.1' }]);
    const asOf = '2026-05-07';
    expect(entitlement(story.until(asOf).donation('don_1'), { serialNumber: 'FOC11', asOf })).toMatchObject({
      result: 'NOT_ENTITLED',
      weakestLink: 'ASSOCIATION',
      links: [{ failure: null }, { failure: null }, { failure: 'NOT_SUBMITTED' }, { failure: null }, { failure: null }],
    });
  });

  test('an alternate may ask for the pickup from their own address', () => {
    const request = { unitIds: ['unt_1.1'], route: 'RECYCLING_PICKUP', titleClear: true, dataErased: true };
    const ask = (story: Story) =>
      story.say('2026-05-07', 'don_1', 'requestTakeback', {
        ...request,
        pickupAddress: 'Hof 1',
        requesterEmail: ben.email,
      });
    expect(ask(ready())).toEqual([]);
    expect(ask(withBen())).toEqual(['REQUESTER_EMAIL_UNKNOWN']);
  });
});

describe('C2: what a stream newly needs', () => {
  const rules = rulesOf('don_1');
  const added = (before: object, after: object) =>
    newNeeds(rules, { ...emptyEntity, core: before }, { ...emptyEntity, core: after });

  test('is also somebody it only listened to and now has something to tell, and nobody the other way round', () => {
    const story = ready();
    const listening = story.donation('don_1');
    const told = story.done('2026-05-04', ['don_1', 'submitAssociation', submit]).donation('don_1');
    expect(added(listening, told)).toEqual([{ source: 'acc_a.2', mutual: true }]);
    expect(added(told, listening)).toEqual([]);
    expect(added(listening, listening)).toEqual([]);
  });
});
