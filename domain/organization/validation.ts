import { accept, finding, invalidTransition, refuse, refuseAll } from '../decision.ts';
import type { ClockInstance, Conflict, Context, Finding } from '../types.ts';
import type { OrganizationState } from '../views.ts';
import type { Answer, Command, Deciders } from './commands.ts';
import type { Happened, OrganizationDraft } from './events.ts';
import { contactId } from './ids.ts';
import type { Organization } from './state.ts';

/** Registration and validation of an organization, the first time and again (6.12, 7.7). */

/** From which states validation steps are possible (6.12). */
const validationFrom = {
  submitValidation: ['UNVALIDATED', 'REQUALIFICATION_DUE', 'INELIGIBLE'],
  recordValidation: ['VALIDATION_PENDING'],
} as const satisfies Record<string, readonly OrganizationState[]>;

/** One organization per registration or tax number and country: ORGANIZATION_EXISTS, with the path of the number. */
export function register(
  id: string,
  state: Organization | null,
  command: Command<'registerOrganization'>,
  { conflicts }: Context,
): Answer {
  if (state !== null) return refuse('ORGANIZATION_EXISTS', '7.7', exists);
  const taken = numbersTaken(conflicts);
  if (taken.length > 0) return refuseAll(taken);
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
const exists = 'This organization is registered already; use the existing one.';

/** ORGANIZATION_EXISTS for every identifying number that another organization of the country has. */
export function numbersTaken(conflicts: readonly Conflict[]): readonly Finding[] {
  return conflicts
    .filter(({ claim }) => claim.kind === 'ORGANIZATION')
    .map(({ claim }) => finding('ORGANIZATION_EXISTS', '7.7', exists, { path: claim.personal?.field ?? 'id' }));
}

/** 6.12: submitted from UNVALIDATED, REQUALIFICATION_DUE or INELIGIBLE; decided only while pending. */
export const validationDeciders: Deciders<'submitValidation' | 'recordValidation'> = {
  submitValidation: ({ state }, command, { occurredAt }) => {
    const allowed: readonly OrganizationState[] = validationFrom.submitValidation;
    if (!allowed.includes(state)) return invalidTransition(state, allowed);
    return accept({ type: 'ValidationSubmitted', submittedAt: occurredAt, documentIds: command.documents ?? [] });
  },
  recordValidation: ({ state }, command) => {
    const allowed: readonly OrganizationState[] = validationFrom.recordValidation;
    if (!allowed.includes(state)) return invalidTransition(state, allowed);
    if (command.outcome === 'INELIGIBLE') return accept({ type: 'OrganizationFoundIneligible' });
    return accept({ type: 'OrganizationValidated', requalificationDueAt: command.requalificationDueAt ?? null });
  },
};

/** The state an organization begins with. */
export function registered(event: Happened<'OrganizationRegistered'>): Organization {
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

/** organizationValidation, requalification and requalificationDate (8.1), each in the one state it belongs to. */
export function validationClocks(organization: Organization): readonly ClockInstance[] {
  const { id: subject, state, submittedAt, requalificationFrom, requalificationDueAt } = organization;
  if (state === 'VALIDATION_PENDING' && submittedAt !== null) {
    return [{ clock: 'organizationValidation', subject, base: { at: submittedAt } }];
  }
  if (state === 'REQUALIFICATION_DUE' && requalificationFrom !== undefined) {
    return [{ clock: 'requalification', subject, base: { at: requalificationFrom } }];
  }
  if (state === 'VALIDATED' && requalificationDueAt !== null) {
    return [{ clock: 'requalificationDate', subject, base: { at: requalificationDueAt } }];
  }
  return [];
}

/** The day on which the validation ends has come. */
export function validationEnds({ state }: Organization): readonly OrganizationDraft[] {
  return state === 'VALIDATED' ? [{ type: 'RequalificationRequired', cause: 'DATE' }] : [];
}
