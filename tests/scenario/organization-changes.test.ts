import { describe, expect, test } from 'vitest';
import { approved, on, person, Story, supported, validated } from './party-kit.ts';

const one = (version = 2) => validated(new Story(version), 'a');
const change = (story: Story, input: object, date = '2026-06-01') =>
  story.say(date, 'org_a', 'changeOrganization', input);

describe('11.8: an organization changes', () => {
  test.each([
    { legalName: 'A gGmbH' },
    { shippingAddress: 'New Street 1' },
    { annualBudget: '5000.00' },
    { orgType: 'X' },
  ])('a new name, shipping address, budget or type needs a new validation: %o', (input) => {
    const story = one();
    expect(change(story, input)).toEqual([]);
    expect(story.types('org_a', '2026-06-01')).toEqual(['OrganizationChanged', 'RequalificationRequired']);
    expect(story.organization('org_a').state).toBe('REQUALIFICATION_DUE');
    expect(story.clocks('org_a')).toEqual(['requalification/org_a']);
  });

  test('after a new name the officer has the contract data issued again, by version 2', () => {
    const story = one();
    change(story, { shippingAddress: 'New Street 1' });
    expect(story.sent('org_a', '2026-06-01')).toEqual([]);
    change(story, { legalName: 'A gGmbH' }, '2026-06-02');
    expect(story.sent('org_a', '2026-06-02')).toEqual(['contract-data-task OFFICER']);
    const before = one(1);
    change(before, { legalName: 'A gGmbH' }, '2026-06-02');
    expect(before.sent('org_a', '2026-06-02')).toEqual([]);
  });

  test('other fields do not, nor does what is said again', () => {
    const story = one();
    expect(change(story, { email: 'desk@a.example', taxId: '77' })).toEqual([]);
    expect(story.organization('org_a')).toMatchObject({
      state: 'VALIDATED',
      identifiedBy: ['registrationId', 'taxId'],
    });
    const length = story.happened('org_a').length;
    expect(change(story, { email: ' desk@a.example', legalName: 'a e.V.', timeZone: 'Europe/Berlin' })).toEqual([]);
    expect(story.happened('org_a')).toHaveLength(length);
  });

  test('while it is not validated there is nothing to validate anew', () => {
    const story = one();
    change(story, { legalName: 'A gGmbH' });
    expect(change(story, { legalName: 'A AG' }, '2026-06-02')).toEqual([]);
    expect(story.types('org_a', '2026-06-02')).toEqual(['OrganizationChanged']);
  });

  test('wrong input is refused together; numbers of another organization are taken; a reason is needed', () => {
    const story = validated(one(), 'b');
    const wrong = { legalName: ' ', email: 'x', timeZone: 'Mars/Olympus' };
    expect(change(story, wrong)).toEqual(['NAME_MISSING', 'EMAIL_INVALID', 'VALIDATION_FAILED']);
    expect(change(story, { registrationId: 'VR b' })).toEqual(['ORGANIZATION_EXISTS']);
    const input = { orgType: 'X' };
    expect(story.say('2026-06-01', 'org_a', 'changeOrganization', input, { reason: ' ' })).toEqual(['REASON_REQUIRED']);
  });

  test('8.2: another zone moves the running deadlines of its donations', () => {
    const story = approved(one(), 'don_1', 'org_a');
    const lines = [{ lineId: 'lin_1.1', quantity: 2 }];
    story.done('2026-04-01', [
      'don_1',
      'recordShipment',
      { salesOrderNumber: 'SO', shippedAt: on('2026-04-01'), lines },
    ]);
    const before = story.deadline('don_1', 'contractActivation');
    expect(change(story, { timeZone: 'America/New_York' }, '2026-04-02')).toEqual([]);
    const after = story.deadline('don_1', 'contractActivation');
    expect(after?.dueOn).toBe(before?.dueOn);
    expect((after?.dueAt ?? 0) - (before?.dueAt ?? 0)).toBe(6 * 3_600_000);
    expect(story.happened('don_1', '2026-04-02').map((event) => event['cause'])).toContain('ZONE');
  });

  test('8.2: a deadline that was moved by hand never fires before the change of zone that brings its morning forward', () => {
    const story = approved(one(), 'don_1', 'org_a');
    const lines = [{ lineId: 'lin_1.1', quantity: 2 }];
    story.done('2026-04-01', [
      'don_1',
      'recordShipment',
      { salesOrderNumber: 'SO', shippedAt: on('2026-04-01'), lines },
    ]);
    const deadlineKey = story.clocks('don_1').find((key) => key.startsWith('contractActivation/'));
    const moved = { deadlineKey, newDueAt: on('2026-05-01', 23) };
    story.done('2026-04-02', ['don_1', 'rescheduleDeadline', moved]);
    const input = { timeZone: 'Australia/Sydney' };
    expect(story.say('2026-05-02', 'org_a', 'changeOrganization', input, { hour: 7 })).toEqual([]);
    story.until('2026-05-02', 8);
    const fired = story
      .happened('don_1')
      .find((event) => event.type === 'DeadlineFired' && event['key'] === deadlineKey);
    expect(fired?.at).toBe(on('2026-05-02', 7));
  });

  test('a contract keeps the company it was activated for: the account with the new name is warned', () => {
    const story = approved(one(), 'don_1', 'org_a');
    const lines = [{ lineId: 'lin_1.1', quantity: 2 }];
    story.done(
      '2026-04-01',
      ['don_1', 'recordShipment', { salesOrderNumber: 'SO', shippedAt: on('2026-04-01'), lines }],
      ['don_1', 'activateContract', { contractNumber: '90000001' }],
      ['acc_a.1', 'recordExistingAccount', { email: 'a@a.example', userId: 'a1' }],
    );
    const submit = (date: string) => story.say(date, 'don_1', 'submitAssociation', { typedNumber: '90000001' });
    const named = (date: string, companyName: string) =>
      story.done(date, ['acc_a.1', 'changeProfile', { company: { companyName } }]);
    change(story, { legalName: 'A gGmbH' }, '2026-05-01');
    named('2026-05-02', 'A gGmbH');
    expect(submit('2026-05-02')).toEqual(['COMPANY_MISMATCH']);
    named('2026-05-03', 'a e.V.');
    expect(submit('2026-05-03')).toEqual([]);
  });
});

describe('8.1: requalification', () => {
  test('30 days, then a mail and a task, again every 14 days; new documents end it', () => {
    const story = one();
    change(story, { orgType: 'X' });
    expect(story.deadline('org_a', 'requalification')?.dueOn).toBe('2026-07-01');
    const both = ['requalification-due RECIPIENT', 'requalification-task OFFICER'];
    story.until('2026-07-02');
    expect(story.sent('org_a', '2026-06-02')).toEqual(both);
    story.until('2026-07-16');
    expect(story.sent('org_a', '2026-07-03')).toEqual(both);
    story.done('2026-07-17', ['org_a', 'submitValidation']);
    expect(story.clocks('org_a')).toEqual(['organizationValidation/org_a']);
    story.done('2026-07-18', ['org_a', 'recordValidation', { outcome: 'VALIDATED' }]);
    expect(story.organization('org_a').state).toBe('VALIDATED');
  });

  test('requalificationDate: the validation ends on the morning of its day', () => {
    const story = one();
    change(story, { orgType: 'X' });
    const input = { outcome: 'VALIDATED', requalificationDueAt: on('2027-06-01') };
    story.done('2026-06-02', ['org_a', 'submitValidation'], ['org_a', 'recordValidation', input]);
    expect(story.clocks('org_a')).toEqual(['requalificationDate/org_a']);
    expect(
      story.say('2026-06-03', 'org_a', 'rescheduleDeadline', {
        deadlineKey: 'requalificationDate/org_a',
        newDueAt: on('2028-01-01'),
      }),
    ).toEqual(['DEADLINE_FOLLOWS_FACT']);
    story.until('2027-06-01', 8);
    expect(story.organization('org_a').state).toBe('VALIDATED');
    story.until('2027-06-01', 10);
    expect(story.types('org_a', '2027-06-01')).toEqual(['RequalificationRequired']);
    expect(story.organization('org_a').state).toBe('REQUALIFICATION_DUE');
  });

  test('under version 1 the day passes in silence', () => {
    const story = one(1);
    change(story, { orgType: 'X' });
    const input = { outcome: 'VALIDATED', requalificationDueAt: on('2027-06-01') };
    story.done('2026-06-02', ['org_a', 'submitValidation'], ['org_a', 'recordValidation', input]);
    expect(story.until('2028-01-01').organization('org_a').state).toBe('VALIDATED');
  });

  test('a donation cannot be approved meanwhile', () => {
    const story = one();
    change(story, { orgType: 'X' });
    const request = { requestNumber: 'R-1', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ productId: 'ROUTER', quantity: 1 }];
    story.done('2026-06-02', ['don_1', 'recordRequest', { ...request, lines }], ['don_1', 'recordAgreement']);
    expect(story.say('2026-06-02', 'don_1', 'approveDonation')).toEqual(['ORGANIZATION_NOT_VALIDATED']);
  });
});

describe('F15: an organization closes', () => {
  const closing = (story: Story) => story.done('2026-06-01', ['org_a', 'reportClosing', { date: '2026-12-31' }]);
  const running = () => supported(one(), 'don_1', 'org_a');

  test('no new requests and renewals; takeback and reports stay possible', () => {
    const story = closing(running());
    expect(story.organization('org_a')).toMatchObject({ state: 'CLOSING', frozenReason: 'CLOSING' });
    const request = { requestNumber: 'R-2', organizationId: 'org_a', programId: 'cisco-techsoup' };
    const lines = [{ productId: 'ROUTER', quantity: 1 }];
    expect(story.say('2026-06-02', 'don_2', 'recordRequest', { ...request, lines })).toEqual(['ORGANIZATION_BLOCKED']);
    expect(story.say('2026-06-02', 'don_1', 'requestQuote')).toEqual(['ORGANIZATION_FROZEN']);
    expect(story.say('2026-06-02', 'don_1', 'reportNotInUse', { unitIds: ['unt_1.1'] })).toEqual([]);
    expect(story.say('2026-06-02', 'org_a', 'reportClosing')).toEqual(['INVALID_TRANSITION']);
  });

  test('withdrawn: validated anew, and nothing is frozen', () => {
    const story = closing(running());
    expect(story.say('2026-06-05', 'org_a', 'withdrawClosing')).toEqual([]);
    expect(story.organization('org_a')).toMatchObject({ state: 'REQUALIFICATION_DUE', frozenReason: null });
    expect(story.deadline('org_a', 'requalification')?.dueOn).toBe('2026-07-05');
    expect(story.say('2026-06-06', 'org_a', 'withdrawClosing')).toEqual(['INVALID_TRANSITION']);
    expect(story.say('2026-06-06', 'don_1', 'addLine', { productId: 'ROUTER', quantity: 1 })).toEqual([]);
  });

  test.each(['UNVALIDATED', 'VALIDATION_PENDING', 'VALIDATED', 'REQUALIFICATION_DUE', 'INELIGIBLE'])(
    'it can close while it is %s',
    (state) => {
      const story = new Story();
      const contact = person('Ana');
      const own = { legalName: 'A', country: 'DE', programId: 'cisco-techsoup', contact };
      story.done('2026-03-02', ['org_a', 'registerOrganization', own]);
      if (state !== 'UNVALIDATED') story.done('2026-03-02', ['org_a', 'submitValidation']);
      if (state === 'INELIGIBLE') story.done('2026-03-02', ['org_a', 'recordValidation', { outcome: 'INELIGIBLE' }]);
      if (state === 'VALIDATED' || state === 'REQUALIFICATION_DUE') {
        story.done('2026-03-02', ['org_a', 'recordValidation', { outcome: 'VALIDATED' }]);
      }
      if (state === 'REQUALIFICATION_DUE') change(story, { orgType: 'X' }, '2026-03-03');
      expect(story.organization('org_a').state).toBe(state);
      expect(story.say('2026-06-01', 'org_a', 'reportClosing')).toEqual([]);
      expect(story.organization('org_a').state).toBe('CLOSING');
      expect(story.clocks('org_a')).toEqual([]);
    },
  );
});
