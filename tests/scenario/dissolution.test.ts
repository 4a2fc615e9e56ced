import { describe, expect, test } from 'vitest';
import { approved, on, person, Story, supported, validated } from './party-kit.ts';

const one = () => validated(new Story(), 'a');

describe('F15: an organization is dissolved', () => {
  const dissolve = (story: Story, input: object = {}, date = '2026-06-02') =>
    story.say(date, 'org_a', 'recordDissolution', { evidence: ['fil_1'], ...input });
  const closing = (story: Story) => story.done('2026-06-01', ['org_a', 'reportClosing']);
  const units = (story: Story) => Object.values(story.donation('don_1').units).map(({ state }) => state);

  test('every held unit goes back: one takeback, its clocks, stage TAKEBACK', () => {
    const story = closing(supported(one(), 'don_1', 'org_a'));
    expect(dissolve(story, { date: '2026-05-31', lastContactId: 'con_a.1' })).toEqual([]);
    expect(story.organization('org_a')).toMatchObject({
      state: 'DISSOLVED',
      dissolvedOn: '2026-05-31',
      lastContactId: 'con_a.1',
    });
    expect(units(story)).toEqual(['IDLE', 'IDLE']);
    expect(Object.values(story.donation('don_1').takebacks)).toMatchObject([
      { state: 'DUE', unitIds: ['unt_1.1', 'unt_1.2'] },
    ]);
    expect(story.clocks('don_1')).toEqual(
      expect.arrayContaining(['takebackRequest/tkb_1.1', 'takebackFollowUp/tkb_1.1']),
    );
    expect(story.donation('don_1').stage).toBe('TAKEBACK');
    expect(story.clocks('org_a')).toEqual([]);
  });

  test('11.8: whoever is written to about it can bounce, be corrected, leave and be followed; nothing else happens', () => {
    const story = closing(supported(one(), 'don_1', 'org_a'));
    expect(dissolve(story, { lastContactId: 'con_a.1' })).toEqual([]);
    const say = (type: string, input: object, date = '2026-06-03') => story.say(date, 'org_a', type, input);
    const addressee = () => story.organization('org_a').lastContactId;
    const mails = () => story.organization('org_a').contacts.map(({ emailStatus }) => emailStatus);
    expect(say('recordBounce', { email: 'a@a.example' })).toEqual([]);
    expect(mails()).toEqual(['BOUNCING']);
    expect(story.sent('org_a', '2026-06-03')).toEqual(['email-bounced-task OFFICER']);
    expect(say('updateContact', { contactId: 'con_a.1', email: 'new@a.example' })).toEqual([]);
    expect(mails()).toEqual(['OK']);
    expect(say('addContact', person('Liz'))).toEqual([]);
    expect(say('replaceContact', { oldContactId: 'con_a.1', newContactId: 'con_a.2' }, '2026-06-04')).toEqual([]);
    expect(addressee()).toBe('con_a.2');
    expect(story.account('acc_a.1')?.state).toBe('SUPERSEDED');
    expect(say('reportContactLeft', { contactId: 'con_a.2', lastDay: '2026-06-10' }, '2026-06-05')).toEqual([]);
    expect(story.clocks('org_a')).toEqual(['contactLastDay/con_a.2']);
    story.until('2026-06-11');
    expect(story.organization('org_a').contacts.map(({ current }) => current)).toEqual([false, false]);
    expect(story.clocks('org_a')).toEqual([]);
  });

  test.each([
    ['changeOrganization', { orgType: 'X' }],
    ['submitValidation', {}],
    ['recordValidation', { outcome: 'VALIDATED' }],
    ['reportMerger', { successorId: 'org_b' }],
    ['decideMerger', { outcome: 'REJECTED' }],
    ['reportClosing', {}],
    ['withdrawClosing', {}],
    ['recordDissolution', { evidence: ['fil_1'] }],
    ['clearUnresponsive', {}],
    ['adoptPolicyVersion', { policyVersion: 1 }],
  ])('6.12: it is dissolved for good: %s is refused', (type, input) => {
    const story = closing(validated(new Story(), 'a', 'b'));
    expect(dissolve(story)).toEqual([]);
    expect(story.say('2026-06-03', 'org_a', type, input)).toEqual(['DONATION_FINAL']);
  });

  test('what is under way goes back when it has arrived, and what is put in use again does not stay', () => {
    const story = approved(one(), 'don_1', 'org_a');
    const lines = [{ lineId: 'lin_1.1', quantity: 2 }];
    story.done('2026-04-01', [
      'don_1',
      'recordShipment',
      { salesOrderNumber: 'SO', shippedAt: on('2026-04-01'), lines },
    ]);
    dissolve(closing(story));
    expect(units(story)).toEqual(['SHIPPED', 'SHIPPED']);
    story.done('2026-06-05', ['don_1', 'recordDelivery', { unitIds: ['unt_1.1'] }]);
    expect(units(story)).toEqual(['IDLE', 'SHIPPED']);
    story.done('2026-06-06', ['don_1', 'recordDelivery']);
    expect(units(story)).toEqual(['IDLE', 'IDLE']);
    story.done('2026-06-07', ['don_1', 'recordUnitUse', { unitId: 'unt_1.1', use: 'IN_USE' }]);
    expect(units(story)).toEqual(['IDLE', 'IDLE']);
  });

  test('what is being replaced goes back when that is settled', () => {
    const story = closing(supported(one(), 'don_1', 'org_a'));
    const about = { unitId: 'unt_1.1', caseNumber: '600000001', channel: 'PHONE' };
    story.done('2026-06-01', ['don_1', 'openCase', about], ['don_1', 'openRma', { rmaNumber: '80000001' }]);
    dissolve(story);
    expect(units(story)).toEqual(['RMA_OPEN', 'IDLE']);
    story.done('2026-06-10', ['don_1', 'cancelRma']);
    expect(units(story)).toEqual(['IDLE', 'IDLE']);
    expect(Object.values(story.donation('don_1').takebacks)).toMatchObject([{ unitIds: ['unt_1.2', 'unt_1.1'] }]);
  });

  test('nothing that happens later changes it: it is not even flagged when nobody answers any more', () => {
    const story = closing(supported(one(), 'don_1', 'org_a'));
    dissolve(story);
    story.until('2026-12-01');
    expect(Object.values(story.donation('don_1').takebacks)).toMatchObject([{ state: 'UNRESPONSIVE' }]);
    expect(story.types('org_a', '2026-06-03')).toEqual([]);
    expect(story.organization('org_a').unresponsiveSince).toBeNull();
  });

  test('renewals stay frozen, and nothing new can be asked for', () => {
    const story = closing(supported(one(), 'don_1', 'org_a'));
    dissolve(story);
    expect(story.say('2026-06-03', 'don_1', 'requestQuote')).toEqual(['ORGANIZATION_FROZEN']);
    const request = { requestNumber: 'R-2', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ productId: 'ROUTER', quantity: 1 }];
    expect(story.say('2026-06-03', 'don_2', 'recordRequest', { ...request, lines })).toEqual(['ORGANIZATION_BLOCKED']);
  });

  test('only while closing, with evidence, not ahead of time, with somebody who is there', () => {
    const story = one();
    expect(dissolve(story)).toEqual(['INVALID_TRANSITION']);
    closing(story);
    expect(dissolve(story, { date: '2026-06-09' })).toEqual(['DATE_IN_FUTURE']);
    expect(dissolve(story, { evidence: [] })).toEqual(['EVIDENCE_MISSING']);
    expect(dissolve(story, { lastContactId: 'con_a.9' })).toEqual(['NOT_FOUND']);
    story.done('2026-06-02', ['org_a', 'reportContactLeft']);
    expect(dissolve(story, { lastContactId: 'con_a.1' })).toEqual(['CONTACT_NOT_CURRENT']);
    expect(dissolve(story, { evidence: [], statement: 'The register says so.' })).toEqual([]);
  });
});
