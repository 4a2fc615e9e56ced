import { describe, expect, test } from 'vitest';
import { accessKinds, keysOf, labelOf } from '../../domain/account/access.ts';
import { decide } from '../../domain/account/registration.ts';
import { accountCommands } from '../../domain/commands/account.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { documentOf } from '../../domain/programs/registry.ts';
import { at, donationView, form, formOpen, registered } from './people-kit.ts';

const acc = 'acc_1.1';
const noon = at('2026-06-03');
/** Ana, who works for a reseller, with her form open. */
const reseller = () => {
  const world = formOpen();
  world.send('org_1', 'updateContact', { contactId: 'con_1.1', isResellerEmployee: true }, noon);
  return world;
};
const submit = (additionalAccess: unknown, world = formOpen()) =>
  world.send(acc, 'submitRegistration', { ...form, additionalAccess }, noon);
const found = (additionalAccess: unknown) =>
  submit(additionalAccess).refusal?.findings.map(({ code, path }) => `${code} ${path}`) ?? [];
const key = (name: string) => `ACCESS_KEY_MISSING additionalAccess.keys.${name}`;

describe('R33: every kind of access has its keys', () => {
  test('all kinds can be chosen; keys are named by the path, all of them together', () => {
    const missing = accessKinds.map((kind) => [kind, submit({ kind }, reseller()).codes.length] as const);
    expect(missing).toEqual(accessKinds.map((kind) => [kind, keysOf[kind].length]));
  });
  test('a blank key is a missing one, and another finding of the form is told beside it', () => {
    expect(found({ kind: 'CCIE_USER', keys: { certification: '  ' } })).toEqual([key('certification')]);
    const world = formOpen();
    const input = { ...form, additionalAccess: { kind: 'CCIE_USER' }, userId: '1' };
    expect(world.send(acc, 'submitRegistration', input, noon).codes).toEqual([
      'USER_ID_NO_LETTER',
      'ACCESS_KEY_MISSING',
    ]);
  });
  test('R39, D13: one choice, made freely; nothing chosen is the service contract owner (D12)', () => {
    const world = formOpen();
    submit({ kind: 'NONE' }, world);
    expect(world.account(acc)?.form?.accessKind).toBe('NONE');
    const other = formOpen();
    submit(undefined, other);
    expect(other.account(acc)?.form?.accessKind).toBe('SERVICE_CONTRACT_OWNER');
    expect(found({ kind: ['NONE', 'CCIE_USER'] })).toEqual(['VALIDATION_FAILED additionalAccess.kind']);
  });
});

describe('R39: each kind is explained', () => {
  test('by a label of the default program that says for whom it is', () => {
    const labels = documentOf('cisco-techsoup')?.labels ?? {};
    expect(accessKinds.filter((kind) => labels[labelOf[kind]] === undefined)).toEqual([]);
    expect(labels[labelOf.CHANNEL_PARTNER]).toContain('not for recipients');
  });
});

describe('R36: purchase direct needs an order number and a customer number', () => {
  const kind = 'PURCHASE_DIRECT';
  test('the purchase or the sales order number will do', () => {
    expect(found({ kind })).toEqual([key('purchaseOrderNumber'), key('customerNumber')]);
    expect(found({ kind, keys: { customerNumber: 'C-1' } })).toEqual([key('purchaseOrderNumber')]);
    expect(found({ kind, keys: { salesOrderNumber: 'SO-1' } })).toEqual([key('customerNumber')]);
    for (const keys of [{ purchaseOrderNumber: 'PO-1' }, { salesOrderNumber: 'SO-1' }]) {
      expect(found({ kind, keys: { ...keys, customerNumber: 'C-1' } })).toEqual([]);
    }
  });
  test('the keys stay in the record and reach no stream', () => {
    const world = formOpen();
    const keys = { purchaseOrderNumber: 'PO-77', customerNumber: 'C-1234' };
    const { record, message, recorded } = submit({ kind, keys }, world);
    expect(record?.body).toMatchObject({ additionalAccess: { keys } });
    expect(JSON.stringify([message, recorded, world.account(acc)])).not.toMatch(/PO-77|C-1234/);
    expect(world.account(acc)?.form?.accessKind).toBe(kind);
  });
});

describe('R37, T16: the verification key is checked for presence and kept nowhere', () => {
  const kind = 'PICA_CUSTOMER';
  test('both are needed', () => {
    expect(found({ kind })).toEqual([key('registrationNumber'), key('verificationKey')]);
    expect(found({ kind, keys: { registrationNumber: 'P-1', verificationKey: ' ' } })).toEqual([
      key('verificationKey'),
    ]);
  });
  test('its content is in no record, message, event or state', () => {
    const world = formOpen();
    const keys = { registrationNumber: 'P-1', verificationKey: 'open-sesame' };
    const told = submit({ kind, keys }, world);
    expect(told.codes).toEqual([]);
    expect(JSON.stringify([told, world.account(acc), world.records])).not.toContain('sesame');
    expect(told.record?.body).toMatchObject({ additionalAccess: { keys: { registrationNumber: 'P-1' } } });
  });
  test('what was read once can be read again', () => {
    const { input } = accountCommands.submitRegistration;
    const once = input.parse({ additionalAccess: { keys: { verificationKey: 'open-sesame' } } });
    expect(input.parse(once)).toEqual(once);
  });
});

describe('R38: a certified expert gives the certification', () => {
  test('without it the form is not submitted', () => {
    expect(found({ kind: 'CCIE_USER' })).toEqual([key('certification')]);
    expect(found({ kind: 'CCIE_USER', keys: { certification: 'CCIE 12345' } })).toEqual([]);
  });
});

describe('R35, R49: the partner kind is for employees of resellers', () => {
  const kind = 'CHANNEL_PARTNER';
  test('nobody else may choose it', () => {
    expect(found({ kind })).toEqual(['PARTNER_KIND_NOT_RESELLER additionalAccess.kind']);
    expect(submit({ kind }, reseller()).codes).toEqual([]);
  });
  test('the URL is followed after the registration, once there is an account', () => {
    const world = reseller();
    submit({ kind }, world);
    const follow = (partnerUrlFollowedAt: number) =>
      world.send(acc, 'changeProfile', { partnerUrlFollowedAt }, at('2026-06-06'));
    expect(follow(at('2026-06-05')).codes).toEqual(['INVALID_TRANSITION']);
    world.send(acc, 'activateAccount', {}, at('2026-06-04'));
    expect(world.account(acc)?.partnerUrlFollowedAt).toBeUndefined();
    expect(follow(at('2026-06-09')).codes).toEqual(['DATE_IN_FUTURE']);
    expect(follow(at('2026-06-05')).events).toEqual(['ProfileChanged']);
    expect(world.account(acc)).toMatchObject({ partnerUrlFollowedAt: at('2026-06-05'), form: { accessKind: kind } });
  });
  test('there is no such URL for other kinds', () => {
    const world = formOpen();
    submit({ kind: 'NONE' }, world);
    world.send(acc, 'activateAccount', {}, noon);
    const told = world.send(acc, 'changeProfile', { partnerUrlFollowedAt: noon }, noon);
    expect(told.refusal?.findings).toMatchObject([
      { code: 'PARTNER_KIND_NOT_RESELLER', rule: 'R35', path: 'partnerUrlFollowedAt' },
    ]);
  });
});

describe('R40, R42, R43: consents are dated and can be changed', () => {
  test('given with the submission, at its time', () => {
    const world = formOpen();
    const consents = { privacyAccepted: 'YES', privacyVersion: '2026-01', contactByEmail: 'YES' };
    const { recorded } = world.send(acc, 'submitRegistration', { ...form, consents }, noon);
    expect(recorded.find(({ type }) => type === 'RegistrationSubmitted')).toMatchObject({
      submittedAt: noon,
      consents: {
        privacyAccepted: 'YES',
        privacyVersion: '2026-01',
        contactByEmail: 'YES',
        contactByFax: 'UNANSWERED',
      },
    });
    expect(world.account(acc)?.form?.answeredAt).toBeUndefined();
  });
  test('a changed answer leaves the others and the privacy answer alone, and carries its own time', () => {
    const world = formOpen();
    const consents = { privacyAccepted: 'YES', privacyVersion: '2026-01', contactByEmail: 'YES', contactByPost: 'NO' };
    world.send(acc, 'submitRegistration', { ...form, consents }, noon);
    world.send(acc, 'activateAccount', {}, noon);
    const change = { consents: { contactByEmail: 'NO', thirdPartyEmail: 'YES' } };
    const when = { occurredAt: at('2026-06-08') };
    expect(world.send(acc, 'changeProfile', change, at('2026-06-09'), when).events).toEqual(['ProfileChanged']);
    expect(world.account(acc)?.form).toMatchObject({
      answeredAt: at('2026-06-08'),
      consents: { ...consents, ...change.consents, contactByPhone: 'UNANSWERED' },
    });
    const empty = world.send(acc, 'changeProfile', { consents: {} }, at('2026-06-09'));
    expect([empty.codes, empty.events]).toEqual([[], []]);
  });
});

describe('R44: the company is compared with the one the vendor knows', () => {
  const company = (companyName: string) => ({ ...form, company: { ...form.company, companyName } });
  const differs = (entitledCompanyName: string | undefined, own: string) => {
    const world = formOpen();
    if (entitledCompanyName !== undefined) world.records['rec_1'] = { ...world.records['rec_1'], entitledCompanyName };
    const { codes } = world.send(acc, 'submitRegistration', company(own), noon);
    expect(codes).toEqual([]);
    return world.account(acc)?.form?.companyDiffers ?? false;
  };
  test('a difference is a warning and stops nothing; case, spaces and punctuation are none', () => {
    expect(differs(undefined, 'Helping Hands')).toBe(true);
    expect(differs(undefined, 'HELPING HANDS, e. V.')).toBe(false);
    expect(differs('Hands Foundation', 'Helping Hands e.V.')).toBe(true);
    expect(differs('Hands Foundation', 'hands foundation')).toBe(false);
  });
});

describe('6.7: only current contacts begin a registration', () => {
  const types = ['startRegistration', 'recordExistingAccount'] as const;
  test.each(types)('%s of an open track is refused once its person has left', (type) => {
    const world = registered();
    world.hear(acc, donationView(), 1, noon);
    const [state, view] = [world.account(acc), world.view('org_1')];
    if (state === null || view === null || !('contacts' in view)) throw new Error('not born');
    const contacts = view.contacts.map((contact) => ({ ...contact, current: false }));
    const context = {
      now: noon,
      occurredAt: noon,
      actor: { id: 'usr_1', role: 'ADMINISTRATOR' },
      conflicts: [],
    } as const;
    const judged = (current: typeof view) =>
      decide(acc, state, { type, assessed: { ...nothingAssessed, organization: current } }, context);
    expect(judged({ ...view, contacts })).toMatchObject({
      kind: 'refused',
      refusal: { findings: [{ code: 'CONTACT_NOT_CURRENT', path: 'contactId' }] },
    });
    expect(judged(view).kind).toBe('accepted');
  });
});
