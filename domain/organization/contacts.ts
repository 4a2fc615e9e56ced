import { accept, inFuture, refuse, refuseFuture } from '../decision.ts';
import type { Send } from '../policy.ts';
import { task } from '../programs/sends.ts';
import type { Context } from '../types.ts';
import { newLead } from './checklist.ts';
import type { Answer, Command, Deciders } from './commands.ts';
import type { ContactEvent, OrganizationDraft } from './events.ts';
import { contactId } from './ids.ts';
import type { ContactRole, Organization, OrganizationContact } from './state.ts';

/** The people of an organization (7.3): one primary contact, whom messages reach first. */

/** The contact with this id; without an id the only current one. */
export function contactIn({ contacts }: Organization, id: string | undefined): OrganizationContact | null {
  if (id !== undefined) return contacts.find((contact) => contact.id === id) ?? null;
  const [only, ...others] = contacts.filter(({ current }) => current);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Who is primary now becomes an alternate when somebody else takes that role: there is one addressee. */
export function demoted(
  { contacts }: Organization,
  role: ContactRole,
  except: string | null,
): readonly OrganizationDraft[] {
  if (role !== 'PRIMARY') return [];
  return contacts
    .filter((contact) => contact.current && contact.role === 'PRIMARY' && contact.id !== except)
    .map((contact) => inRole(contact, 'ALTERNATE'));
}

/** The person as they are, in this role. */
export function inRole(contact: OrganizationContact, role: ContactRole): OrganizationDraft {
  const { id, isResellerEmployee, recordId, emailStatus } = contact;
  return { type: 'ContactChanged', contactId: id, role, isResellerEmployee, recordId, emailStatus };
}

/** A new primary contact makes the one before an alternate. */
function addContact(state: Organization, command: Command<'addContact'>, { now }: Context): Answer {
  const id = contactId(state.id, state.contactCount + 1);
  const role = command.role ?? 'ALTERNATE';
  return accept<OrganizationDraft>(...demoted(state, role, null), {
    type: 'ContactAdded',
    contactId: id,
    role,
    isResellerEmployee: command.isResellerEmployee ?? false,
    recordId: command.assessed.recordId,
    ...newLead(state, id, role, now),
  });
}

/** What is left out stays; "stays after all" ends an announced leaving. Codes: NOT_FOUND, CONTACT_NOT_CURRENT. */
function updateContact(state: Organization, command: Command<'updateContact'>, { now }: Context): Answer {
  const contact = contactIn(state, command.contactId);
  if (contact === null) return refuse('NOT_FOUND', '7.1', 'There is no such contact.', { path: 'contactId' });
  if (!contact.current) {
    return refuse('CONTACT_NOT_CURRENT', '7.3', 'This person has left the organization.', { path: 'contactId' });
  }
  // A command from before addresses were compared knows only that one was given.
  const { recordId, personal, changed: given = personal } = command.assessed;
  const role = command.role ?? contact.role;
  const isResellerEmployee = command.isResellerEmployee ?? contact.isResellerEmployee;
  const stays = command.staysAfterAll === true && contact.leavingOn !== undefined;
  const same = recordId === null && role === contact.role && isResellerEmployee === contact.isResellerEmployee;
  if (same && !stays) return accept();
  return accept<OrganizationDraft>(...demoted(state, role, contact.id), {
    type: 'ContactChanged',
    contactId: contact.id,
    role,
    isResellerEmployee,
    recordId: recordId ?? contact.recordId,
    emailStatus: given.includes('email') ? 'OK' : contact.emailStatus,
    ...(stays ? { stays } : {}),
    ...newLead(state, contact.id, role, now),
  });
}

/**
 * 8.3: nothing is sent any more to where mail came back from, until the address changes. Who has the address was found
 * out at intake. Codes: NOT_FOUND (nobody has it), DATE_IN_FUTURE.
 */
function recordBounce(state: Organization, command: Command<'recordBounce'>, context: Context): Answer {
  const bouncedAt = command.at ?? context.occurredAt;
  if (inFuture(bouncedAt, context.now)) return refuseFuture('at');
  const { contactIds = [], own = false } = command.assessed.addressOf ?? {};
  if (contactIds.length === 0 && !own) {
    const message = 'Nobody of this organization has this address (any more); there is nothing to mark.';
    return refuse('NOT_FOUND', '7.3', message, { path: 'email' });
  }
  const news = state.contacts.filter(({ id, current, emailStatus }) => {
    return current && contactIds.includes(id) && emailStatus === 'OK';
  });
  const ownNews = own && state.emailStatus !== 'BOUNCING';
  if (news.length === 0 && !ownNews) return accept();
  const ids = news.map(({ id }) => id);
  const key = `${state.id}/EmailBounced/${[...ids, ...(ownNews ? ['own'] : [])].join('+')}/${context.now}`;
  const sends = bounceSends.map((send) => ({ ...send, key: `${key}/${send.name}/${send.to}` }));
  return accept<OrganizationDraft>({ type: 'EmailBounced', contactIds: ids, own: ownNews, bouncedAt, sends });
}

/** Mail that comes back opens a task (8.3): no clock sends it. */
export const bounceSends: readonly Send[] = [task('email-bounced-task')];

export const contactDeciders: Deciders<'addContact' | 'updateContact' | 'recordBounce'> = {
  addContact,
  updateContact,
  recordBounce,
};

/** What happens to people, applied. */
export function evolveContacts(state: Organization, event: ContactEvent): Organization {
  switch (event.type) {
    case 'ContactAdded':
      return added(state, event);
    case 'ContactChanged': {
      const { role, isResellerEmployee, recordId, emailStatus, stays } = event;
      // Who stays after all, or leads again, has nobody who followed: whoever leaves later can be followed anew.
      const back = stays === true || role === 'PRIMARY';
      return changed(state, event.contactId, ({ leavingOn, successorId, ...contact }) => ({
        ...contact,
        ...(leavingOn === undefined || stays === true ? {} : { leavingOn }),
        ...(successorId === undefined || back ? {} : { successorId }),
        role,
        isResellerEmployee,
        recordId,
        emailStatus,
      }));
    }
    case 'ContactLeavingAnnounced':
      return changed(state, event.contactId, (contact) => ({ ...contact, leavingOn: event.lastDay }));
    case 'ContactLeft':
      return changed(state, event.contactId, ({ leavingOn: _announced, ...contact }) => {
        return { ...contact, current: false, leftAt: event.leftAt ?? event.at };
      });
    case 'ContactReplaced':
      return followed(
        changed(state, event.contactId, (contact) => ({ ...contact, successorId: event.successorId })),
        event,
      );
    case 'EmailBounced': {
      const contacts = state.contacts.map((contact): OrganizationContact => {
        return event.contactIds.includes(contact.id) ? { ...contact, emailStatus: 'BOUNCING' } : contact;
      });
      return { ...state, contacts, ...(event.own ? { emailStatus: 'BOUNCING' } : {}) };
    }
  }
}

/** 11.8: who follows the last contact of a dissolved organization is written to in their place. */
function followed(
  state: Organization,
  { contactId: id, successorId }: Extract<ContactEvent, { readonly type: 'ContactReplaced' }>,
): Organization {
  return state.lastContactId === id ? { ...state, lastContactId: successorId } : state;
}

/** Somebody new gets the next number; who came with a merger keeps the id. */
function added(state: Organization, event: Extract<ContactEvent, { readonly type: 'ContactAdded' }>): Organization {
  const { contactId: id, role, isResellerEmployee, recordId, from, emailStatus = 'OK', leavingOn } = event;
  const person = { id, role, isResellerEmployee, recordId, current: true, emailStatus };
  const contacts = [...state.contacts, leavingOn === undefined ? person : { ...person, leavingOn }];
  if (from === undefined) return { ...state, contacts, contactCount: state.contactCount + 1 };
  const { arriving = [], ...rest } = state;
  const others = arriving.filter((one) => one.id !== id);
  return { ...rest, contacts, ...(others.length === 0 ? {} : { arriving: others }) };
}

function changed(
  state: Organization,
  id: string,
  change: (contact: OrganizationContact) => OrganizationContact,
): Organization {
  return { ...state, contacts: state.contacts.map((one) => (one.id === id ? change(one) : one)) };
}
