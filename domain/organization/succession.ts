import { endOfDay, localDate } from '../calendar.ts';
import { accept, refuse } from '../decision.ts';
import type { CalendarDate, ClockInstance, Context, FiredStep, Instant } from '../types.ts';
import { checklist } from './checklist.ts';
import type { Answer, Command, Deciders } from './commands.ts';
import { contactIn, demoted, inRole } from './contacts.ts';
import type { OrganizationDraft } from './events.ts';
import { contactId } from './ids.ts';
import type { ContactRole, Organization, OrganizationContact } from './state.ts';

/** People leave, and somebody follows them (11.7, F14): a normal event in the years of a contract. */

type Picked = { readonly found: OrganizationContact } | { readonly refusal: Answer };
type Leaving = { readonly events: readonly OrganizationDraft[] } | { readonly refusal: Answer };

/** Somebody leaves: now, or after an announced last day. Codes: NOT_FOUND, CONTACT_NOT_CURRENT, DATE_IN_FUTURE. */
function reportContactLeft(state: Organization, command: Command<'reportContactLeft'>, context: Context): Answer {
  const picked = pick(state, command.contactId, 'contactId');
  if ('refusal' in picked) return picked.refusal;
  if (!picked.found.current) return gone('contactId');
  const leaving = leave(state, picked.found, command.lastDay, context.now);
  return 'refusal' in leaving ? leaving.refusal : accept(...leaving.events);
}

/**
 * Somebody takes over the role at once, so that messages reach them from now on; who leaves keeps the own account until
 * the last day has passed. Possible after the leaving, too, as long as nobody has followed.
 * Codes: NOT_FOUND, CONTACT_NOT_CURRENT, DATE_IN_FUTURE, VALIDATION_FAILED (no successor named, or two).
 */
function replaceContact(state: Organization, command: Command<'replaceContact'>, context: Context): Answer {
  const { newContactId, newContact, lastDay } = command;
  const path = 'newContactId';
  if ((newContactId === undefined) === (newContact === undefined)) {
    // One of the two is missing or too many; a person fills in the new one.
    return refuse('VALIDATION_FAILED', '7.3', 'Name the successor: a new person, or one that is known already.', {
      path: 'newContact',
    });
  }
  const picked = pick(state, command.oldContactId, 'oldContactId');
  if ('refusal' in picked) return picked.refusal;
  const old = picked.found;
  if (!old.current && !lacksSuccessor(state, old)) return gone('oldContactId');
  const leaving = old.current ? leave(state, old, lastDay ?? old.leavingOn, context.now) : { events: [] };
  if ('refusal' in leaving) return leaving.refusal;
  const successor = newContactId === undefined ? null : pick(state, newContactId, path);
  if (successor !== null && 'refusal' in successor) return successor.refusal;
  const known = successor?.found ?? null;
  if (known?.id === old.id) {
    return refuse('VALIDATION_FAILED', '7.3', 'Nobody can follow themselves; name another person.', { path });
  }
  if (known?.current === false) return gone(path);
  const leaves = leaving.events.some(({ type }) => type === 'ContactLeft');
  const successorId = known?.id ?? contactId(state.id, state.contactCount + 1);
  return accept<OrganizationDraft>(
    ...leaving.events,
    ...demoted(state, old.role, leaves ? old.id : (known?.id ?? null)),
    ...takesOver(known, old.role, successorId, command),
    {
      type: 'ContactReplaced',
      contactId: old.id,
      successorId,
      ...(old.role === 'PRIMARY' ? checklist(state, 'contactReplaced', context.now) : {}),
    },
  );
}

export const successionDeciders: Deciders<'reportContactLeft' | 'replaceContact'> = {
  reportContactLeft,
  replaceContact,
};

/** The successor in the role of the one before; somebody who has a stronger role keeps it. */
function takesOver(
  known: OrganizationContact | null,
  role: ContactRole,
  id: string,
  { newContact, assessed }: Command<'replaceContact'>,
): readonly OrganizationDraft[] {
  if (known !== null) return strength[known.role] >= strength[role] ? [] : [inRole(known, role)];
  const { isResellerEmployee = false } = newContact ?? {};
  return [{ type: 'ContactAdded', contactId: id, role, isResellerEmployee, recordId: assessed.recordId }];
}
const strength = { CUSTODIAN: 0, ALTERNATE: 1, PRIMARY: 2 } as const satisfies Record<ContactRole, number>;

function pick(state: Organization, id: string | undefined, path: string): Picked {
  const found = contactIn(state, id);
  if (found !== null) return { found };
  const message = id === undefined ? 'Say which contact it is about.' : 'There is no such contact.';
  return { refusal: refuse('NOT_FOUND', '7.1', message, { path }) };
}

function gone(path: string): Answer {
  return refuse('CONTACT_NOT_CURRENT', '7.3', 'This person has left the organization already.', { path });
}

/**
 * The last day itself still counts, so only a day that has passed makes somebody leave at once. A policy without the
 * clock waits for no day.
 */
function leave(
  state: Organization,
  { id, leavingOn }: OrganizationContact,
  lastDay: CalendarDate | undefined,
  now: Instant,
): Leaving {
  const today = localDate(now, state.zone ?? state.policy.zone);
  const waits = state.policy.clocks['contactLastDay'] !== undefined;
  if (lastDay !== undefined && lastDay > today && !waits) {
    const message = 'By its version of the program this organization cannot wait for a last day: report it afterwards.';
    return { refusal: refuse('DATE_IN_FUTURE', '7.3', message, { path: 'lastDay' }) };
  }
  if (lastDay === undefined || lastDay < today || !waits) {
    const past = lastDay !== undefined && lastDay < today && state.policy.clocks['successor'] !== undefined;
    const leftAt = past ? { leftAt: endOfDay(lastDay, state.zone ?? state.policy.zone) } : {}; // D25: counts from there
    return { events: [{ type: 'ContactLeft', contactId: id, lastDay: lastDay ?? null, ...leftAt }] };
  }
  return { events: lastDay === leavingOn ? [] : [{ type: 'ContactLeavingAnnounced', contactId: id, lastDay }] };
}

/** Has this person left without anybody in their place? A primary contact is followed by any new primary one. */
function lacksSuccessor({ contacts }: Organization, { current, successorId, role }: OrganizationContact): boolean {
  if (current || successorId !== undefined) return false;
  return role !== 'PRIMARY' || !contacts.some((contact) => contact.current && contact.role === 'PRIMARY');
}

/** contactLastDay for everybody who is to leave; successor while the newest primary contact to leave has nobody. */
export function successionClocks(state: Organization): readonly ClockInstance[] {
  const announced = state.contacts.flatMap(({ id: subject, current, leavingOn }): readonly ClockInstance[] =>
    current && leavingOn !== undefined ? [{ clock: 'contactLastDay', subject, base: { on: leavingOn } }] : [],
  );
  if (state.state === 'DISSOLVED') return announced; // nobody has to take on anything any more
  let last: ClockInstance | null = null;
  let leftLast = -Infinity;
  for (const contact of state.contacts) {
    const { id: subject, role, leftAt } = contact;
    if (role !== 'PRIMARY' || leftAt === undefined || leftAt < leftLast || !lacksSuccessor(state, contact)) continue;
    leftLast = leftAt;
    last = { clock: 'successor', subject, base: { at: leftAt } };
  }
  return last === null ? announced : [...announced, last];
}

/** The day after the last day. */
export function afterLastDay({ contacts }: Organization, { subject }: FiredStep): readonly OrganizationDraft[] {
  const contact = contacts.find(({ id, current }) => id === subject && current);
  if (contact?.leavingOn === undefined) return [];
  return [{ type: 'ContactLeft', contactId: contact.id, lastDay: contact.leavingOn }];
}
