import { describe, expect, test } from 'vitest';
import { reach, recordsOf, type People } from '../../domain/messages.ts';
import type { Send } from '../../domain/policy.ts';
import type { Organization, OrganizationContact } from '../../domain/organization/state.ts';
import { Story, validated } from './party-kit.ts';

const records = {
  rec_org: {
    email: 'office@a.example',
    shippingAddress: 'Main Street 1',
    contact: { firstName: 'Ana', email: 'ana@a.example' },
  },
  rec_ben: { firstName: 'Ben', email: 'ben@a.example', postalAddress: 'Side Street 2' },
  rec_cem: { firstName: 'Cem', email: 'cem@a.example' },
};
const someone = (id: string, more: Partial<OrganizationContact> = {}): OrganizationContact => ({
  id,
  role: 'ALTERNATE',
  current: true,
  isResellerEmployee: false,
  recordId: null,
  emailStatus: 'OK',
  ...more,
});
const ana = someone('con_a.1', { role: 'PRIMARY', recordId: 'rec_org' });
const ben = someone('con_a.2', { recordId: 'rec_ben' });
const cem = someone('con_a.3', { recordId: 'rec_cem' });

const base = validated(new Story(), 'a').organization('org_a');
const people = (contacts: readonly OrganizationContact[], more: Partial<Organization> = {}): People => ({
  organization: { ...base, recordId: 'rec_org', contacts, ...more },
  records,
});
const addressOf = (to: Send['to'], given: People, as: Send['as'] = 'MAIL') => {
  const reached = reach({ to, as }, given);
  return reached.kind === 'reached' ? reached.addressee.address : reached.kind;
};

describe('8.3: whom a message reaches is found out when it is sent', () => {
  test('the primary contact, else an alternate, else the organization, else the officer is told', () => {
    expect(addressOf('RECIPIENT', people([ben, ana]))).toBe('ana@a.example');
    expect(addressOf('RECIPIENT', people([ben]))).toBe('ben@a.example');
    expect(addressOf('RECIPIENT', people([]))).toBe('office@a.example');
    expect(addressOf('RECIPIENT', people([], { emailStatus: 'BOUNCING' }))).toBe('officer');
    expect(addressOf('RECIPIENT', { organization: null, records })).toBe('officer');
  });

  test('who has left, bounces or was erased is skipped', () => {
    expect(addressOf('RECIPIENT', people([{ ...ana, current: false }, ben]))).toBe('ben@a.example');
    expect(addressOf('RECIPIENT', people([{ ...ana, emailStatus: 'BOUNCING' }, ben]))).toBe('ben@a.example');
    expect(addressOf('RECIPIENT', people([{ ...ana, recordId: 'rec_gone' }, ben]))).toBe('ben@a.example');
    expect(addressOf('RECIPIENT', people([{ ...cem, role: 'CUSTODIAN' }]))).toBe('office@a.example');
  });

  test('a letter goes to a postal address, whatever mail does', () => {
    const bouncing = { emailStatus: 'BOUNCING' } as const;
    expect(addressOf('RECIPIENT', people([ana, { ...ben, ...bouncing }]), 'LETTER')).toBe('Side Street 2');
    expect(addressOf('RECIPIENT', people([ana], bouncing), 'LETTER')).toBe('Main Street 1');
  });

  test('alternates and the organization itself get their copy where the first one did not go', () => {
    expect(addressOf('ALTERNATES', people([ana, ben, cem]))).toBe('ben@a.example, cem@a.example');
    expect(addressOf('ALTERNATES', people([ben]))).toBe('nobody');
    expect(addressOf('ORGANIZATION', people([ben]))).toBe('office@a.example');
    expect(addressOf('ORGANIZATION', people([]))).toBe('nobody');
    expect(addressOf('ORGANIZATION', people([ben], { emailStatus: 'BOUNCING' }))).toBe('nobody');
  });

  test('about an account its person comes first; after a dissolution the last contact, whatever the role', () => {
    expect(addressOf('RECIPIENT', { ...people([ana, ben]), person: 'con_a.2' })).toBe('ben@a.example');
    const last = { ...cem, role: 'CUSTODIAN' } as const;
    expect(addressOf('RECIPIENT', people([ana, last], { lastContactId: 'con_a.3' }))).toBe('cem@a.example');
  });

  test('all records that it may look at are named', () => {
    expect(recordsOf(people([ana, ben]).organization)).toEqual(['rec_org', 'rec_org', 'rec_ben']);
  });
});

describe('T15: an address that changes between planning and sending', () => {
  test('the mail goes to the new address, or to whoever follows', () => {
    const story = validated(new Story(), 'a');
    const sentTo = (bodies: People['records']) =>
      addressOf('RECIPIENT', { organization: story.organization('org_a'), records: bodies });
    const first = story.organization('org_a').contacts[0]?.recordId ?? '';
    expect(sentTo({ [first]: { email: 'old@a.example' } })).toBe('old@a.example');
    story.done('2026-06-01', ['org_a', 'updateContact', { email: 'new@a.example' }]);
    const second = story.organization('org_a').contacts[0]?.recordId ?? '';
    expect(second).not.toBe(first);
    expect(sentTo({ [second]: { email: 'new@a.example' } })).toBe('new@a.example');
    const newContact = { firstName: 'Ben', lastName: 'B', email: 'ben@a.example' };
    story.done('2026-06-02', ['org_a', 'replaceContact', { newContact }]);
    const third = story.organization('org_a').contacts[1]?.recordId ?? '';
    const all = { [second]: { email: 'new@a.example' }, [third]: { email: 'ben@a.example' } };
    expect(sentTo(all)).toBe('ben@a.example');
  });
});
