import { describe, expect, test } from 'vitest';
import { ana, at, form, formOpen, registered } from './people-kit.ts';

const acc = 'acc_1.1';
const noon = at('2026-06-03');
const submit = (change: Readonly<Record<string, unknown>>, world = formOpen()) =>
  world.send(acc, 'submitRegistration', { ...form, ...change }, noon);
const found = (change: Readonly<Record<string, unknown>>) =>
  submit(change).refusal?.findings.map(({ code, path }) => `${code} ${path}`) ?? [];
/** Ben of the same organization, with his form open. */
const withBen = () => {
  const world = formOpen();
  world.send('org_1', 'addContact', { firstName: 'Ben', lastName: 'Kaya', email: 'ben@helpinghands.example' }, noon);
  world.send('acc_1.2', 'startRegistration', {}, noon);
  return world;
};
const ben = {
  ...form,
  firstName: 'Ben',
  email: 'ben@helpinghands.example',
  emailRetyped: 'ben@helpinghands.example',
  userId: 'ben1',
};

describe('R3-R46: a complete form is submitted', () => {
  test('with the defaults where nobody answered: D12, R40, R41, R42, R45', () => {
    const world = formOpen();
    expect(submit({}, world)).toMatchObject({
      codes: [],
      events: ['RegistrationSubmitted', 'DeadlineClosed', 'DeadlineOpened'],
    });
    expect(world.account(acc)?.form).toEqual({
      companyDiffers: true,
      languagePreference: 'de',
      accessKind: 'SERVICE_CONTRACT_OWNER',
      emailFormat: 'PLAIN_TEXT',
      interests: 'SKIPPED',
      consents: {
        contactByEmail: 'UNANSWERED',
        contactByPost: 'UNANSWERED',
        contactByPhone: 'UNANSWERED',
        contactByFax: 'UNANSWERED',
        thirdPartyEmail: 'UNANSWERED',
        privacyAccepted: 'YES',
        privacyVersion: null,
      },
    });
  });
  test('R40-R42: four separate answers, a format and the answer about other companies are kept as given', () => {
    const world = formOpen();
    const consents = {
      contactByEmail: 'YES',
      contactByFax: 'NO',
      emailFormat: 'HTML',
      thirdPartyEmail: 'NO',
      privacyAccepted: 'YES',
      privacyVersion: '2026-01',
    };
    submit({ consents }, world);
    const { emailFormat, ...answers } = consents;
    expect(world.account(acc)?.form).toMatchObject({
      emailFormat,
      consents: { ...answers, contactByPhone: 'UNANSWERED' },
    });
  });
  test('R39, D13: no additional access is a valid choice', () => {
    expect(submit({ additionalAccess: { kind: 'NONE' } }).codes).toEqual([]);
  });
  test('it counts from its own date', () => {
    const world = formOpen();
    submit({ submittedAt: at('2026-06-02', '18:00') }, world);
    expect(world.deadlines(acc)).toMatchObject([{ dueAt: at('2026-06-03', '18:00') }]);
  });
});

describe('R3, R29, R30: what is missing is told, all together', () => {
  test('the three sections', () => {
    expect(found({ sections: { login: true } })).toEqual([
      'SECTION_MISSING sections.contact',
      'SECTION_MISSING sections.security',
    ]);
    expect(found({ sections: undefined })).toHaveLength(3);
  });
  test('the preferred language; the form itself is in English unless said otherwise', () => {
    for (const languagePreference of [undefined, ' ']) {
      expect(found({ languagePreference })).toEqual(['LANGUAGE_MISSING languagePreference']);
    }
    expect(formOpen().account(acc)?.formLanguage).toBe('en');
    const world = registered();
    world.send(acc, 'startRegistration', { formLanguage: 'de' }, noon);
    expect(world.account(acc)?.formLanguage).toBe('de');
  });
  test('names and a valid address', () => {
    expect(found({ firstName: ' ', lastName: undefined })).toEqual(['NAME_MISSING firstName', 'NAME_MISSING lastName']);
    expect(found({ email: 'ana@', emailRetyped: 'ana@' })).toEqual(['EMAIL_INVALID email']);
    expect(found({ email: undefined, emailRetyped: undefined })).toEqual(['EMAIL_INVALID email']);
  });
  test('the address typed again, apart from case and spaces', () => {
    expect(found({ emailRetyped: 'anna@helpinghands.example' })).toEqual(['EMAIL_MISMATCH emailRetyped']);
    expect(found({ emailRetyped: undefined })).toEqual(['EMAIL_MISMATCH emailRetyped']);
  });
  test('several findings in the order of the form', () => {
    expect(found({ sections: { login: true, contact: true }, userId: '1 2', confirmationShown: false })).toEqual([
      'SECTION_MISSING sections.security',
      'USER_ID_NO_LETTER userId',
      'USER_ID_HAS_SPACE userId',
      'CONFIRMATION_NOT_SHOWN confirmationShown',
    ]);
  });
});

describe('R31, T02: the user id has a letter and no space', () => {
  const cases = [
    ['12345', ['USER_ID_NO_LETTER']],
    ['ab c', ['USER_ID_HAS_SPACE']],
    [' abc', ['USER_ID_HAS_SPACE']],
    ['abc ', ['USER_ID_HAS_SPACE']],
    ['ab\u00A0c', ['USER_ID_HAS_SPACE']],
    ['1 2', ['USER_ID_NO_LETTER', 'USER_ID_HAS_SPACE']],
    ['a1', []],
    ['ж1', []],
    ['名1', []],
    ['a!?#', []],
    ['', ['USER_ID_MISSING']],
    [undefined, ['USER_ID_MISSING']],
  ] as const;
  test.each(cases)('%j: %j', (userId, codes) => {
    expect(submit({ userId }).codes).toEqual(codes);
  });
  test('it is taken exactly as written: another case is another id', () => {
    const world = withBen();
    submit({}, world);
    const second = (userId: string) => world.send('acc_1.2', 'submitRegistration', { ...ben, userId }, noon).codes;
    expect(second('ana1')).toEqual(['USER_ID_TAKEN']);
    expect(second('Ana1')).toEqual([]);
  });
});

describe('R34: contract numbers are added after activation', () => {
  test('one in the form is too early', () => {
    const additionalAccess = { kind: 'SERVICE_CONTRACT_OWNER', contractNumbers: ['123456'] };
    expect(found({ additionalAccess })).toEqual(['CONTRACT_NUMBER_TOO_EARLY additionalAccess.contractNumbers']);
  });
});

describe('R43, D14; R44, D15; R46: consent, company, final message', () => {
  test.each(['NO', 'UNANSWERED', undefined])('privacy answered %s: not submitted', (privacyAccepted) => {
    expect(found({ consents: { privacyAccepted } })).toEqual(['PRIVACY_NOT_ACCEPTED consents.privacyAccepted']);
  });
  test('every company field that the policy requires', () => {
    expect(found({ company: { companyName: ' ', country: 'DE', phone: '1' } })).toEqual([
      'COMPANY_FIELD_MISSING company.companyName',
      'COMPANY_FIELD_MISSING company.addressLine1',
      'COMPANY_FIELD_MISSING company.city',
      'COMPANY_FIELD_MISSING company.postalCode',
    ]);
    expect(found({ company: undefined })).toHaveLength(6);
  });
  test('no final message, not submitted', () => {
    expect(found({ confirmationShown: false })).toEqual(['CONFIRMATION_NOT_SHOWN confirmationShown']);
    expect(found({ confirmationShown: undefined })).toEqual(['CONFIRMATION_NOT_SHOWN confirmationShown']);
  });
});

describe('R4, F10, T03: an e-mail address belongs to one account', () => {
  const sameAddress = { ...ben, email: ' ANA@HelpingHands.Example ', emailRetyped: 'ana@helpinghands.example' };

  test('the second submission is refused, whatever case and spaces it is typed in', () => {
    const world = withBen();
    submit({}, world);
    const second = world.send('acc_1.2', 'submitRegistration', sameAddress, noon);
    expect([second.codes, second.events]).toEqual([['EMAIL_ALREADY_USED'], []]);
    expect(second.refusal?.findings[0]).toMatchObject({ path: 'email', rule: 'R4' });
    expect(world.account('acc_1.2')?.state).toBe('FORM_STARTED');
  });
  test('address and user id that are both taken are told together', () => {
    const world = withBen();
    submit({}, world);
    const second = world.send('acc_1.2', 'submitRegistration', { ...sameAddress, userId: 'ana1' }, noon);
    expect(second.codes).toEqual(['EMAIL_ALREADY_USED', 'USER_ID_TAKEN']);
  });
  test('an existing account counts too, and a refused registration does not', () => {
    const world = withBen();
    submit({}, world);
    const existing = () => world.send('acc_1.2', 'recordExistingAccount', { email: sameAddress.email }, noon).codes;
    expect(existing()).toEqual(['EMAIL_ALREADY_USED']);
    world.send(acc, 'recordRegistrationRefusal', { vendorReason: 'OTHER' }, noon);
    expect(existing()).toEqual([]);
    expect(submit({}, world).codes).toEqual(['EMAIL_ALREADY_USED']);
  });
  test('a corrected address is checked at once', () => {
    const world = withBen();
    submit({}, world);
    world.send('acc_1.2', 'submitRegistration', ben, noon);
    const reopen = (email: string) => world.send('acc_1.2', 'reopenRegistration', { email }, noon);
    expect(reopen('ben@').codes).toEqual(['EMAIL_INVALID']);
    expect(reopen('ana@helpinghands.example').codes).toEqual(['EMAIL_ALREADY_USED']);
    expect(reopen('b.kaya@helpinghands.example').codes).toEqual([]);
  });
  test('one person may submit the same address again in a new attempt', () => {
    const world = formOpen();
    submit({}, world);
    world.send(acc, 'reopenRegistration', {}, noon);
    expect(submit({}, world).codes).toEqual([]);
  });
});

describe('R48: the profile can be changed at any time after the registration', () => {
  const active = () => {
    const world = withBen();
    submit({}, world);
    world.send(acc, 'activateAccount', {}, noon);
    world.send('acc_1.2', 'submitRegistration', ben, noon);
    world.send('acc_1.2', 'activateAccount', {}, noon);
    return world;
  };
  test('what is left out stays', () => {
    const world = active();
    const { record, events } = world.send(
      acc,
      'changeProfile',
      { email: 'silva@helpinghands.example', company: { city: 'Bonn' } },
      noon,
    );
    expect(events).toEqual(['ProfileChanged']);
    expect(record?.body).toMatchObject({
      ...ana,
      email: 'silva@helpinghands.example',
      userId: 'ana1',
      company: { city: 'Bonn', phone: form.company.phone },
    });
    world.send(acc, 'changeProfile', { emailFormat: 'HTML' }, noon);
    expect(world.account(acc)).toMatchObject({
      recordId: record?.id,
      form: { emailFormat: 'HTML', languagePreference: 'de' },
    });
  });
  test('a changed address is compared with all accounts again, and the old one is free', () => {
    const world = active();
    const change = (stream: string, input: unknown) => world.send(stream, 'changeProfile', input, noon).codes;
    expect(change('acc_1.2', { email: 'ANA@helpinghands.example' })).toEqual(['EMAIL_ALREADY_USED']);
    expect(change('acc_1.2', { userId: 'ana1' })).toEqual(['USER_ID_TAKEN']);
    expect(change('acc_1.2', { userId: '1 2', email: 'x', firstName: '' })).toEqual([
      'NAME_MISSING',
      'EMAIL_INVALID',
      'USER_ID_NO_LETTER',
      'USER_ID_HAS_SPACE',
    ]);
    expect(change(acc, { email: 'silva@helpinghands.example' })).toEqual([]);
    expect(change('acc_1.2', { email: 'ana@helpinghands.example' })).toEqual([]);
    expect(change(acc, {})).toEqual([]);
  });
});
