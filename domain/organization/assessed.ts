import { contactPart, isBody, sameEmail, textAt, type RecordBody } from '../records.ts';
import type { Organization } from './state.ts';

/** What intake finds out for an organization by comparing records (C17): ids and names of fields, nothing personal. */

/** Whose address mail came back from. */
export type AddressOf = { readonly contactIds: readonly string[]; readonly own: boolean };

type Records = Readonly<Record<string, unknown>>;
const bodyOf = (records: Records, id: string | null): RecordBody | null => {
  const body = id === null ? null : records[id];
  return isBody(body) ? body : null;
};

/** The current contacts with this address, and whether it is the organization's own. */
export function addressOf(email: string, organization: Organization, records: Records): AddressOf {
  const has = (body: RecordBody | null): boolean => {
    const known = textAt(body, 'email');
    return known !== null && sameEmail(known, email);
  };
  const contactIds = organization.contacts
    .filter(({ current, recordId }) => {
      const body = bodyOf(records, recordId);
      return current && body !== null && has(contactPart(body));
    })
    .map(({ id }) => id);
  return { contactIds, own: has(bodyOf(records, organization.recordId)) };
}

/** The name of the e-mail of a contact when it is given and another one than on record; else nothing. */
export function changedAddress(
  email: string | undefined,
  recordId: string | null,
  records: Records,
): readonly string[] {
  if (email === undefined) return [];
  const body = bodyOf(records, recordId);
  const before = body === null ? null : textAt(contactPart(body), 'email');
  return before !== null && sameEmail(before, email) ? [] : ['email'];
}

const personalFields = [
  'legalName',
  'entitledCompanyName',
  'taxId',
  'registrationId',
  'email',
  'shippingAddress',
] as const;

/** Names of the personal fields that are given and differ from what is on record. */
export function changedFields(
  given: Readonly<Record<string, unknown>>,
  organization: Organization,
  records: Records,
): readonly string[] {
  const before = bodyOf(records, organization.recordId);
  return personalFields.filter((field) => {
    if (given[field] === undefined) return false;
    return (textAt(given, field) ?? '').trim() !== (textAt(before, field) ?? '').trim();
  });
}
