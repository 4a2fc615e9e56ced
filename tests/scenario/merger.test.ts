import { describe, expect, test } from 'vitest';
import { frozen } from '../../domain/donation/organization-follow.ts';
import { organizationView } from '../../domain/organization/view.ts';
import { associated, on, person, Story, supported, validated } from './party-kit.ts';

const two = () => supported(validated(new Story(), 'a', 'b'), 'don_1', 'org_a');
const report = (story: Story) => story.done('2026-06-01', ['org_a', 'reportMerger', { successorId: 'org_b' }]);
const decide = (story: Story, input: object = {}, date = '2026-06-10') =>
  story.say(date, 'org_a', 'decideMerger', { outcome: 'APPROVED', donorApprovalRef: 'D-77', ...input });
const merged = (story = two()) => {
  expect(decide(report(story))).toEqual([]);
  return story;
};

describe('F15: a merger freezes until it is decided', () => {
  test('every command that asks for more is refused, facts from outside are not', () => {
    const story = report(two());
    expect(story.organization('org_a')).toMatchObject({ state: 'VALIDATED', frozenReason: 'MERGER_PENDING' });
    const request = { requestNumber: 'R-2', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ productId: 'ROUTER', quantity: 1 }];
    expect(story.say('2026-06-02', 'don_2', 'recordRequest', { ...request, lines })).toEqual(['ORGANIZATION_FROZEN']);
    expect(story.say('2026-06-02', 'org_a', 'changeOrganization', { orgType: 'X' })).toEqual(['ORGANIZATION_FROZEN']);
    expect(story.say('2026-06-02', 'don_1', 'addLine', lines[0])).toEqual(['ORGANIZATION_FROZEN']);
    expect(story.say('2026-06-02', 'don_1', 'reportNotInUse', { unitIds: ['unt_1.1'] })).toEqual([]);
    expect(story.say('2026-06-02', 'org_a', 'addContact', person('Ben'))).toEqual([]);
  });

  test.each([
    ...['approveDonation', 'addLine', 'requestQuote', 'approveRenewal', 'recordPurchaseOrder', 'recordOrder'],
  ])('7.1: %s waits', (command) => {
    const story = report(two());
    const refused = frozen(story.donation('don_1'), command);
    expect(refused).toMatchObject({ kind: 'refused', refusal: { findings: [{ code: 'ORGANIZATION_FROZEN' }] } });
    expect(frozen(two().donation('don_1'), command)).toBeNull();
  });

  test('7.1: what is not on the list does not wait', () => {
    const story = report(two());
    for (const command of ['recordShipment', 'confirmRenewal', 'declineRenewal', 'recordQuote', 'requestTakeback']) {
      expect(frozen(story.donation('don_1'), command)).toBeNull();
    }
  });

  test('rejected: everything is as it was, and another merger may be reported', () => {
    const story = report(two());
    expect(decide(story, { outcome: 'REJECTED' })).toEqual([]);
    expect(story.organization('org_a')).toMatchObject({ state: 'VALIDATED', frozenReason: null });
    expect(story.donation('don_1').organizationId).toBe('org_a');
    expect(decide(story)).toEqual(['INVALID_TRANSITION']);
    report(story.until('2026-06-11'));
  });

  test('a closing organization may merge; rejected, it goes on closing', () => {
    const story = two().done('2026-05-20', ['org_a', 'reportClosing']);
    report(story);
    expect(story.organization('org_a').frozenReason).toBe('MERGER_PENDING');
    decide(story, { outcome: 'REJECTED' });
    expect(story.organization('org_a')).toMatchObject({ state: 'CLOSING', frozenReason: 'CLOSING' });
    report(story.until('2026-06-11')).done('2026-06-12', ['org_a', 'withdrawClosing']);
    expect(story.organization('org_a')).toMatchObject({ state: 'REQUALIFICATION_DUE', frozenReason: 'MERGER_PENDING' });
    story.done('2026-06-13', ['org_a', 'reportClosing']);
    expect(story.organization('org_a').frozenReason).toBe('MERGER_PENDING');
    story.done('2026-06-14', ['org_a', 'recordDissolution', { evidence: ['fil_1'] }]);
    expect(story.organization('org_a').mergerWith).toBeUndefined();
  });

  test('it is reported once, with another organization that exists', () => {
    const story = two();
    const merge = (successorId: string) => story.say('2026-06-01', 'org_a', 'reportMerger', { successorId });
    expect(merge('org_a')).toEqual(['VALIDATION_FAILED']);
    expect(merge('org_nowhere')).toEqual(['NOT_FOUND']);
    expect(merge('org_b')).toEqual([]);
    expect(merge('org_b')).toEqual(['INVALID_TRANSITION']);
  });

  test('it is approved by an administrator, with the approval of the donor, for a validated successor', () => {
    const story = report(two());
    expect(decide(story, { donorApprovalRef: undefined })).toEqual(['DONOR_APPROVAL_MISSING']);
    const officer = { role: 'PROGRAM_OFFICER' } as const;
    expect(story.say('2026-06-10', 'org_a', 'decideMerger', { outcome: 'REJECTED' }, officer)).toEqual(['FORBIDDEN']);
    story.done('2026-06-10', ['org_b', 'changeOrganization', { legalName: 'B AG' }]);
    expect(decide(story)).toEqual(['ORGANIZATION_NOT_VALIDATED']);
    story.done('2026-06-11', ['org_b', 'submitValidation'], ['org_b', 'recordValidation', { outcome: 'VALIDATED' }]);
    expect(decide(story, {}, '2026-06-12')).toEqual([]);
  });
});

describe('F15: an approved merger', () => {
  test('the donation belongs to the successor and hears of it; contracts stay as they are', () => {
    const story = merged();
    expect(story.organization('org_a')).toMatchObject({
      state: 'MERGED_INTO',
      mergedIntoId: 'org_b',
      frozenReason: null,
    });
    expect(story.types('don_1', '2026-06-10')).toEqual(['DonationReassigned', 'AssociationOpened']);
    const { organizationId, organization, contracts, stage } = story.donation('don_1');
    expect(organizationId).toBe('org_b');
    expect(organization).toMatchObject({ id: 'org_b', state: 'VALIDATED' });
    expect(stage).toBe('SUPPORTED');
    expect(Object.values(contracts)).toMatchObject([
      { state: 'ACTIVE', number: '90000001', entitledOrganizationId: 'org_a' },
    ]);
    story.done('2026-06-20', ['org_b', 'changeOrganization', { timeZone: 'America/New_York' }]);
    expect(story.donation('don_1').organization.zone).toBe('America/New_York');
  });

  test('the officer is asked to look after the company name in the profiles of those who move along', () => {
    expect(merged().sent('org_a', '2026-06-10')).toContain('merged-profiles-task OFFICER');
    const rejected = report(two());
    decide(rejected, { outcome: 'REJECTED' });
    expect(rejected.sent('org_a', '2026-06-10')).toEqual([]);
  });

  test('people move along with their ids and keep their accounts; who has left stays behind', () => {
    const story = two().done(
      '2026-05-20',
      ['org_a', 'addContact', person('Ben')],
      ['org_a', 'addContact', { ...person('Cem'), role: 'CUSTODIAN' }],
      ['org_a', 'addContact', person('Dan')],
      ['org_a', 'reportContactLeft', { contactId: 'con_a.4' }],
      ['org_a', 'recordBounce', { email: 'ben@helpinghands.example' }],
    );
    merged(story);
    expect(story.organization('org_b').contacts).toMatchObject([
      { id: 'con_b.1', role: 'PRIMARY' },
      { id: 'con_a.1', role: 'ALTERNATE', emailStatus: 'OK' },
      { id: 'con_a.2', role: 'ALTERNATE', emailStatus: 'BOUNCING' },
      { id: 'con_a.3', role: 'CUSTODIAN' },
    ]);
    expect(story.organization('org_b').contactCount).toBe(1);
    expect(story.organization('org_b').arriving).toBeUndefined();
    expect(story.account('acc_a.1')?.state).toBe('ACTIVE');
    expect(story.donation('don_1').organization.contacts).toContainEqual({
      id: 'con_a.1',
      role: 'ALTERNATE',
      current: true,
    });
  });

  test('who has come along can change, leave and register as before', () => {
    const story = two().done('2026-05-20', ['org_a', 'addContact', person('Ben')]);
    merged(story);
    story.done('2026-06-11', ['org_b', 'updateContact', { contactId: 'con_a.1', email: 'a@b.example' }]);
    expect(story.say('2026-06-11', 'acc_a.2', 'startRegistration')).toEqual([]);
    story.done('2026-06-12', ['org_b', 'reportContactLeft', { contactId: 'con_a.1' }]);
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(Object.values(story.donation('don_1').associations)).toMatchObject([
      { accountId: 'acc_a.1', state: 'REVOKED' },
      { accountId: 'acc_b.1', state: 'NOT_REQUESTED' },
    ]);
    expect(story.donation('don_1').stage).toBe('ONBOARDING');
  });

  test('the first primary contact stays primary where the successor has none', () => {
    const story = two().done('2026-06-02', ['org_b', 'reportContactLeft']);
    merged(story);
    expect(story.organization('org_b').contacts.find(({ id }) => id === 'con_a.1')?.role).toBe('PRIMARY');
    expect(story.clocks('org_b')).toEqual([]);
  });

  test('the account of the old company fits the contract that was activated for it', () => {
    const story = merged();
    const contract = Object.values(story.donation('don_1').contracts)[0]?.id;
    story.done('2026-06-11', ['don_1', 'revokeAssociation', { associationId: 'asc_1.1' }]);
    story.done('2026-06-12', ['acc_a.1', 'changeProfile', { company: { companyName: 'a e.V.' } }]);
    const input = { contractId: contract, accountId: 'acc_a.1', typedNumber: '90000001', acknowledgeWarnings: [] };
    expect(story.say('2026-06-12', 'don_1', 'submitAssociation', input)).toEqual([]);
  });

  test('a contract number shared by two of its donations stays with both', () => {
    const story = two();
    const request = { requestNumber: 'R-2', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ lineId: 'lin_2.1', quantity: 1 }];
    story.done(
      '2026-05-10',
      ['don_2', 'recordRequest', { ...request, lines: [{ productId: 'ROUTER', quantity: 1 }] }],
      ['don_2', 'recordAgreement'],
      ['don_2', 'approveDonation'],
      ['don_2', 'recordShipment', { salesOrderNumber: 'SO-2', shippedAt: on('2026-05-10'), lines }],
      ['don_2', 'activateContract', { contractNumber: '90000001', sharedContract: true }],
    );
    merged(story);
    expect(['don_1', 'don_2'].map((id) => story.donation(id).organizationId)).toEqual(['org_b', 'org_b']);
    const groups = ['don_1', 'don_2']
      .flatMap((id) => story.claims(id))
      .filter(({ kind }) => kind === 'CONTRACT_NUMBER');
    expect(groups.map(({ group }) => group)).toEqual(['org_a', 'org_a']);
  });

  test('it is final: nothing is recorded on it, and it can make no request', () => {
    const story = merged();
    expect(story.say('2026-06-11', 'org_a', 'addContact', person('Eve'))).toEqual(['DONATION_FINAL']);
    const request = { requestNumber: 'R-9', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ productId: 'ROUTER', quantity: 1 }];
    expect(story.say('2026-06-11', 'don_9', 'recordRequest', { ...request, lines })).toEqual(['ORGANIZATION_BLOCKED']);
    expect(story.clocks('org_a')).toEqual([]);
  });

  test('a chain of mergers takes donations and people to its end', () => {
    const story = validated(two(), 'c');
    merged(story);
    story.done('2026-06-20', ['org_b', 'reportMerger', { successorId: 'org_c' }]);
    const input = { outcome: 'APPROVED', donorApprovalRef: 'D-78' };
    story.done('2026-06-21', ['org_b', 'decideMerger', input]);
    expect(story.donation('don_1')).toMatchObject({ organizationId: 'org_c', organization: { id: 'org_c' } });
    expect(story.organization('org_c').contacts.map(({ id }) => id)).toEqual(['con_c.1', 'con_b.1', 'con_a.1']);
    expect(story.say('2026-06-22', 'acc_b.1', 'startRegistration')).toEqual([]);
    associated(story, '2026-06-23', 'don_1', 'acc_c.1');
  });

  test('nobody but the successor hears who moves along', () => {
    const story = merged();
    const state = story.organization('org_a');
    expect(organizationView(state, 'don_1').moving).toBeUndefined();
    expect(organizationView(state, 'org_b').moving).toHaveLength(1);
  });

  test('what the organization it has left still says does not count for the donation', () => {
    const story = merged();
    const view = organizationView({ ...story.organization('org_a'), zone: 'Asia/Kolkata' }, 'don_1');
    story.tell('2026-06-12', 'don_1', view);
    expect(story.donation('don_1').organization.id).toBe('org_b');
  });
});

describe('F15, 11.7: an announced last day comes along', () => {
  test('the person leaves on the morning after it, and the account with them', () => {
    const story = two().done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-06-30' }]);
    merged(story);
    const moved = () => story.organization('org_b').contacts.find(({ id }) => id === 'con_a.1');
    expect(moved()).toMatchObject({ current: true, leavingOn: '2026-06-30' });
    expect(story.clocks('org_b')).toEqual(['contactLastDay/con_a.1']);
    story.until('2026-06-30', 23);
    expect(story.account('acc_a.1')?.state).toBe('ACTIVE');
    story.until('2026-07-01', 10);
    expect(moved()).toMatchObject({ current: false });
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(story.donation('don_1').stage).toBe('ONBOARDING');
  });

  test('through a chain of mergers, too', () => {
    const story = validated(two(), 'c').done('2026-06-01', ['org_a', 'reportContactLeft', { lastDay: '2026-06-30' }]);
    merged(story).done(
      '2026-06-12',
      ['org_b', 'reportMerger', { successorId: 'org_c' }],
      ['org_b', 'decideMerger', { outcome: 'APPROVED', donorApprovalRef: 'D-78' }],
    );
    expect(story.clocks('org_c')).toEqual(['contactLastDay/con_a.1']);
  });
});
