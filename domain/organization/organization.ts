import { adoptPolicyVersion, type AdoptPolicyVersion } from '../adoption.ts';
import type { organizationCommands } from '../commands/organization.ts';
import type { StreamCommand } from '../commands/define.ts';
import { accept, finding, invalidTransition, refuse, refuseAll } from '../decision.ts';
import type { DeadlineEvent, Module, Noted } from '../module.ts';
import type { Claim, Context, Decision, Draft, Instant } from '../types.ts';
import type { DonationView, OrganizationState, OrganizationView } from '../views.ts';
import type { ContactRole, Organization, OrganizationContact, OrganizationEvent } from './state.ts';

type Definitions = typeof organizationCommands;
export type OrganizationCommand =
  | { [Name in keyof Definitions]: StreamCommand<Name, Definitions[Name]> }[keyof Definitions]
  | AdoptPolicyVersion;
type Command<Name extends keyof Definitions> = StreamCommand<Name, Definitions[Name]>;
type OrganizationDraft = Draft<OrganizationEvent>;
type Answer = Decision<OrganizationDraft>;

/** From which states validation steps are possible (6.12). */
const validationFrom = {
  submitValidation: ['UNVALIDATED', 'REQUALIFICATION_DUE', 'INELIGIBLE'],
  recordValidation: ['VALIDATION_PENDING'],
} as const satisfies Record<string, readonly OrganizationState[]>;

/** The id of the n-th person of an organization. */
function contactId(organizationId: string, count: number): string {
  return `con_${organizationId.slice(4)}.${count}`;
}

/** The organization that a person belongs to, by the person's id. */
export function organizationOf(contact: string): string {
  const end = contact.lastIndexOf('.');
  return `org_${contact.slice(4, end === -1 ? undefined : end)}`;
}

function decide(id: string, state: Organization | null, command: OrganizationCommand, context: Context): Answer {
  if (command.type === 'registerOrganization') return register(id, state, command, context);
  if (state === null) return refuse('NOT_FOUND', '7.1', 'There is no such organization; register it first.');
  switch (command.type) {
    case 'submitValidation':
    case 'recordValidation':
      return validation(state, command, context);
    case 'addContact':
      return addContact(state, command);
    case 'updateContact':
      return updateContact(state, command);
    case 'clearUnresponsive':
      if (state.unresponsiveSince === null) return invalidTransition('RESPONSIVE', ['UNRESPONSIVE']);
      return accept({ type: 'UnresponsiveFlagCleared', cause: 'BY_HAND' });
    case 'adoptPolicyVersion':
      return adoptPolicyVersion(state.policy, command, context);
  }
}

/** One organization per registration or tax number and country: ORGANIZATION_EXISTS, with the path of the number. */
function register(
  id: string,
  state: Organization | null,
  command: Command<'registerOrganization'>,
  { conflicts }: Context,
): Answer {
  const exists = 'This organization is registered already; use the existing one.';
  if (state !== null) return refuse('ORGANIZATION_EXISTS', '7.7', exists);
  const taken = conflicts.filter(({ claim }) => claim.kind === 'ORGANIZATION');
  if (taken.length > 0) {
    return refuseAll(
      taken.map(({ claim }) => finding('ORGANIZATION_EXISTS', '7.7', exists, { path: claim.personal?.field ?? 'id' })),
    );
  }
  const { policy, recordId, personal } = command.assessed;
  if (policy === null)
    return refuse('NOT_FOUND', '7.1', 'There is no such program; check its id.', { path: 'programId' });
  return accept<OrganizationDraft>(
    {
      type: 'OrganizationRegistered',
      id,
      recordId,
      identifiedBy: (['registrationId', 'taxId'] as const).filter((field) => personal.includes(field)),
      zone: command.timeZone ?? null,
      country: command.country,
      orgType: command.orgType ?? null,
      policy,
    },
    {
      type: 'ContactAdded',
      contactId: contactId(id, 1),
      role: command.contact.role ?? 'PRIMARY',
      isResellerEmployee: command.contact.isResellerEmployee ?? false,
      recordId: personal.some((path) => path.startsWith('contact.')) ? recordId : null,
    },
  );
}

/** 6.12: submitted from UNVALIDATED, REQUALIFICATION_DUE or INELIGIBLE; decided only while pending. */
function validation(
  { state }: Organization,
  command: Command<'submitValidation'> | Command<'recordValidation'>,
  { occurredAt }: Context,
): Answer {
  const allowed: readonly OrganizationState[] = validationFrom[command.type];
  if (!allowed.includes(state)) return invalidTransition(state, allowed);
  if (command.type === 'submitValidation') {
    return accept({ type: 'ValidationSubmitted', submittedAt: occurredAt, documentIds: command.documents ?? [] });
  }
  if (command.outcome === 'INELIGIBLE') return accept({ type: 'OrganizationFoundIneligible' });
  return accept({ type: 'OrganizationValidated', requalificationDueAt: command.requalificationDueAt ?? null });
}

/** A new primary contact makes the one before an alternate: there is one addressee. */
function addContact(state: Organization, command: Command<'addContact'>): Answer {
  const role = command.role ?? 'ALTERNATE';
  return accept<OrganizationDraft>(...demoted(state, role, null), {
    type: 'ContactAdded',
    contactId: contactId(state.id, state.contactCount + 1),
    role,
    isResellerEmployee: command.isResellerEmployee ?? false,
    recordId: command.assessed.recordId,
  });
}

function updateContact(state: Organization, command: Command<'updateContact'>): Answer {
  const contact = contactIn(state, command.contactId);
  if (contact === null) return refuse('NOT_FOUND', '7.1', 'There is no such contact.', { path: 'contactId' });
  if (!contact.current) {
    return refuse('CONTACT_NOT_CURRENT', '7.3', 'This person has left the organization.', { path: 'contactId' });
  }
  const { recordId, personal } = command.assessed;
  const role = command.role ?? contact.role;
  const isResellerEmployee = command.isResellerEmployee ?? contact.isResellerEmployee;
  if (recordId === null && role === contact.role && isResellerEmployee === contact.isResellerEmployee) return accept();
  return accept<OrganizationDraft>(...demoted(state, role, contact.id), {
    type: 'ContactChanged',
    contactId: contact.id,
    role,
    isResellerEmployee,
    recordId: recordId ?? contact.recordId,
    emailStatus: personal.includes('email') ? 'OK' : contact.emailStatus,
  });
}

/** The contact with this id; without an id the only current one. */
export function contactIn({ contacts }: Organization, id: string | undefined): OrganizationContact | null {
  if (id !== undefined) return contacts.find((contact) => contact.id === id) ?? null;
  const [only, ...others] = contacts.filter(({ current }) => current);
  return only !== undefined && others.length === 0 ? only : null;
}

function demoted({ contacts }: Organization, role: ContactRole, except: string | null): readonly OrganizationDraft[] {
  if (role !== 'PRIMARY') return [];
  return contacts
    .filter((contact) => contact.current && contact.role === 'PRIMARY' && contact.id !== except)
    .map(({ id, isResellerEmployee, recordId, emailStatus }) => {
      return { type: 'ContactChanged', contactId: id, role: 'ALTERNATE', isResellerEmployee, recordId, emailStatus };
    });
}

/** Since when nobody answers, over all donations: only silence after the last reply and after a clearing counts. */
function silentSince({ silent, lastReplyAt, unresponsiveClearedAt }: Organization): Instant | null {
  const answeredAt = Math.max(lastReplyAt ?? -Infinity, unresponsiveClearedAt ?? -Infinity);
  const since = Object.values(silent).filter((at) => at > answeredAt);
  return since.length === 0 ? null : Math.min(...since);
}

/** 6.12: flagged when a donation's takeback finds nobody; cleared by a newer reply or when all donations are quiet. */
function react(state: Organization): readonly OrganizationDraft[] {
  const since = silentSince(state);
  if (state.unresponsiveSince === null)
    return since === null ? [] : [{ type: 'OrganizationFlaggedUnresponsive', since }];
  return since === null ? [{ type: 'UnresponsiveFlagCleared', cause: 'REPLY' }] : [];
}

type Applied = OrganizationEvent | DeadlineEvent | (Noted & { readonly at: Instant });

function evolve(state: Organization | null, event: Applied): Organization {
  if (event.type === 'OrganizationRegistered') return registered(event);
  if (state === null) throw new Error(`ORGANIZATION_STARTS_WITH_REGISTRATION: ${event.type}`);
  switch (event.type) {
    case 'ContactAdded': {
      const { contactId: id, role, isResellerEmployee, recordId } = event;
      const contact = { id, role, isResellerEmployee, recordId, current: true, emailStatus: 'OK' } as const;
      return { ...state, contacts: [...state.contacts, contact], contactCount: state.contactCount + 1 };
    }
    case 'ContactChanged': {
      const { contactId: id, role, isResellerEmployee, recordId, emailStatus } = event;
      const changed = { role, isResellerEmployee, recordId, emailStatus };
      return { ...state, contacts: state.contacts.map((one) => (one.id === id ? { ...one, ...changed } : one)) };
    }
    case 'ValidationSubmitted':
      return { ...state, state: 'VALIDATION_PENDING', submittedAt: event.submittedAt };
    case 'OrganizationValidated':
      return { ...state, state: 'VALIDATED', requalificationDueAt: event.requalificationDueAt };
    case 'OrganizationFoundIneligible':
      return { ...state, state: 'INELIGIBLE' };
    case 'OrganizationFlaggedUnresponsive':
      return { ...state, unresponsiveSince: event.since };
    case 'UnresponsiveFlagCleared': {
      const unresponsiveClearedAt = event.cause === 'BY_HAND' ? event.at : state.unresponsiveClearedAt;
      return { ...state, unresponsiveSince: null, unresponsiveClearedAt };
    }
    case 'PolicyVersionAdopted':
      return { ...state, policy: event.policy };
    case 'DonationNoted':
      return 'wantsAccount' in event.view ? heard(state, event.source, event.view) : state;
    case 'OrganizationNoted':
    case 'AccountStateNoted':
    case 'EoxNoted':
    case 'DeadlineOpened':
    case 'DeadlineFired':
    case 'DeadlineEscalated':
    case 'ReminderSent':
    case 'ReminderSkipped':
    case 'ReminderSnoozed':
    case 'ReminderAcknowledged':
    case 'DeadlineRescheduled':
    case 'DeadlineClosed':
      return state;
  }
}

function registered(event: Extract<OrganizationEvent, { readonly type: 'OrganizationRegistered' }>): Organization {
  const { id, recordId, identifiedBy, zone, country, orgType, policy } = event;
  return {
    id,
    recordId,
    identifiedBy,
    zone,
    country,
    orgType,
    policy,
    state: 'UNVALIDATED',
    contacts: [],
    contactCount: 0,
    submittedAt: null,
    requalificationDueAt: null,
    frozenReason: null,
    unresponsiveSince: null,
    unresponsiveClearedAt: null,
    lastReplyAt: null,
    silent: {},
  };
}

function heard(state: Organization, donationId: string, view: DonationView): Organization {
  const { [donationId]: _before, ...others } = state.silent;
  const since = view.final ? null : view.unresponsiveSince;
  const replies = [state.lastReplyAt, view.lastReplyAt].filter((at) => at !== null);
  return {
    ...state,
    silent: since === null ? others : { ...others, [donationId]: since },
    lastReplyAt: replies.length === 0 ? null : Math.max(...replies),
  };
}

/** What others may know of it: no names, no addresses, no numbers. */
export function organizationView(state: Organization): OrganizationView {
  return {
    id: state.id,
    state: state.state,
    frozenReason: state.frozenReason,
    unresponsive: state.unresponsiveSince !== null,
    zone: state.zone,
    country: state.country,
    contacts: state.contacts.map(({ id, role, current }) => ({ id, role, current })),
  };
}

/** Its numbers are unique within the country; the values are in the record (C1). */
function claimsOf({ recordId, identifiedBy, country }: Organization): readonly Claim[] {
  if (recordId === null) return [];
  return identifiedBy.map((field) => {
    return { kind: 'ORGANIZATION', key: `${country}/${recordId}/${field}`, personal: { recordId, field } };
  });
}

/** The stream of one recipient organization (6.12, 7.7). */
export const organizationModule: Module<Organization, OrganizationCommand, OrganizationEvent> = {
  kind: 'organization',
  schema: 1,
  decide,
  born: () => [],
  evolve,
  react,
  rollUp: () => null,
  clocks: ({ id, state, submittedAt }) =>
    state === 'VALIDATION_PENDING' && submittedAt !== null
      ? [{ clock: 'organizationValidation', subject: id, base: { at: submittedAt } }]
      : [],
  onStep: () => [],
  calendar: ({ policy, zone, country }) => ({ policy, zone: zone ?? policy.zone, country }),
  view: organizationView,
  noted: 'OrganizationNoted',
  needs: () => [],
  claimsOf,
  isFinal: ({ state }) => state === 'DISSOLVED' || state === 'MERGED_INTO',
  phase: ({ state }) => state,
};
