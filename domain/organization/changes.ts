import { accept, refuse, refuseAll } from '../decision.ts';
import type { Context } from '../types.ts';
import { checklist } from './checklist.ts';
import type { Answer, Command, Deciders } from './commands.ts';
import type { Happened, OrganizationDraft } from './events.ts';
import type { IdentifyingField, Organization, OrganizationDetails } from './state.ts';
import { numbersTaken } from './validation.ts';

/** What changes about an organization, and what has to be looked at again because of it (11.8). */

/** A change of these ends the validation. */
const requalifying: readonly string[] = ['legalName', 'shippingAddress', 'annualBudget', 'orgType'];
const names: readonly string[] = ['legalName', 'entitledCompanyName'];
const detailFields = ['annualBudget', 'subType', 'associationCode'] as const;

/**
 * Only what differs is a change; which of the personal fields do was found out at intake. Contracts keep the company
 * they were activated for. Codes: ORGANIZATION_FROZEN, ORGANIZATION_EXISTS (with the path of the number).
 */
function changeOrganization(
  state: Organization,
  command: Command<'changeOrganization'>,
  { conflicts, now }: Context,
): Answer {
  if (state.frozenReason !== null) {
    const message = 'The organization is frozen until its merger or closing is decided; change it after that.';
    return refuse('ORGANIZATION_FROZEN', '7.1', message, { detail: { frozenReason: state.frozenReason } });
  }
  const taken = numbersTaken(conflicts);
  if (taken.length > 0) return refuseAll(taken);
  const { assessed, timeZone = state.zone, orgType = state.orgType } = command;
  const details = detailsOf(state, command);
  const changed = [
    ...(assessed.changed ?? []),
    ...(timeZone === state.zone ? [] : ['timeZone']),
    ...(orgType === state.orgType ? [] : ['orgType']),
    ...Object.keys(details),
  ];
  if (changed.length === 0) return accept();
  const event: OrganizationDraft = {
    type: 'OrganizationChanged',
    changed,
    recordId: assessed.recordId ?? state.recordId,
    identifiedBy: identifiedBy(state, assessed.personal),
    zone: timeZone,
    orgType,
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(changed.includes('legalName') ? checklist(state, 'organizationRenamed', now) : {}),
  };
  const again = state.state === 'VALIDATED' && changed.some((field) => requalifying.includes(field));
  return accept<OrganizationDraft>(
    event,
    ...(again ? [{ type: 'RequalificationRequired', cause: 'CHANGED' } as const] : []),
  );
}

export const changeDeciders: Deciders<'changeOrganization'> = { changeOrganization };

function detailsOf({ details }: Organization, command: Command<'changeOrganization'>): OrganizationDetails {
  const given = detailFields.flatMap((field) => {
    const value = command[field];
    return value === undefined || value === details?.[field] ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}

function identifiedBy(state: Organization, given: readonly string[]): readonly IdentifyingField[] {
  return (['registrationId', 'taxId'] as const).filter(
    (field) => state.identifiedBy.includes(field) || given.includes(field),
  );
}

/** The organization after a change; a new address of its own is not the one mail came back from. */
export function withChanges(state: Organization, event: Happened<'OrganizationChanged'>): Organization {
  const { recordId, at } = event;
  const { emailStatus, ...rest } = state;
  const stillBounces = emailStatus !== undefined && !event.changed.includes('email');
  const renamed = state.recordId !== null && event.changed.some((field) => names.includes(field));
  return {
    ...rest,
    ...(stillBounces ? { emailStatus } : {}),
    recordId,
    identifiedBy: event.identifiedBy,
    zone: event.zone,
    orgType: event.orgType,
    ...(event.details === undefined ? {} : { details: { ...state.details, ...event.details } }),
    ...(renamed && state.recordId !== null
      ? { formerNames: [...(state.formerNames ?? []), { recordId: state.recordId, until: at }] }
      : {}),
  };
}

/** The record with the names that the organization had at an instant (null: has now). */
export function namesAt({ recordId, formerNames = [] }: Organization, at: number | null): string | null {
  const then = at === null ? undefined : formerNames.find(({ until }) => until > at);
  return then?.recordId ?? recordId;
}
