import type { Handover } from '../module.ts';
import type { Occasion } from '../policy.ts';
import type { Instant } from '../types.ts';
import type { ContactRole, Organization } from './state.ts';

/**
 * What has to be done by hand when people and organizations change (11.7, 11.8): entries of work queues, handed over with
 * the event. Absent when the version of the program asks for nothing.
 */
export function checklist(
  { id, policy }: Pick<Organization, 'id' | 'policy'>,
  occasion: Occasion,
  now: Instant,
): { readonly sends?: readonly Handover[] } {
  const asked = policy.checklists?.[occasion] ?? [];
  if (asked.length === 0) return {};
  return { sends: asked.map((send) => ({ ...send, key: `${id}/${occasion}/${now}/${send.name}/${send.to}` })) };
}

/**
 * 11.7: another person is the primary contact from now on, whichever way: the records of others still name the one before.
 * Not for the first person of an organization, and not for who is primary already.
 */
export function newLead(
  state: Organization,
  contactId: string,
  role: ContactRole,
  now: Instant,
): { readonly sends?: readonly Handover[] } {
  const { contacts } = state;
  const leads = contacts.some((contact) => contact.id === contactId && contact.role === 'PRIMARY');
  const [first = null] = contacts;
  const someoneElse = first !== null && (first.id !== contactId || contacts.some(({ role: was }) => was === 'PRIMARY'));
  return role === 'PRIMARY' && !leads && someoneElse ? checklist(state, 'contactReplaced', now) : {};
}
