import { accept, invalidTransition, refuse } from '../decision.ts';
import { accountOf } from '../donation/ids.ts';
import type { Instant, Need } from '../types.ts';
import type { OrganizationView } from '../views.ts';
import { checklist, newLead } from './checklist.ts';
import type { Deciders } from './commands.ts';
import type { Happened, OrganizationDraft } from './events.ts';
import { withSettled } from './silence.ts';
import type { MovingContact, Organization } from './state.ts';

/**
 * One organization merges into another (11.8): frozen until the donor has approved. Then donations follow by
 * themselves, because they hear of the successor; people follow because the successor hears of them.
 */
export const mergerDeciders: Deciders<'reportMerger' | 'decideMerger'> = {
  /** Codes: INVALID_TRANSITION (one is undecided already), VALIDATION_FAILED, NOT_FOUND. */
  reportMerger: (state, { successorId, assessed }) => {
    const path = 'successorId';
    if (state.mergerWith !== undefined) return invalidTransition('MERGER_PENDING', [state.state]);
    if (successorId === state.id) {
      return refuse('VALIDATION_FAILED', '7.7', 'An organization cannot merge into itself; name the other one.', {
        path,
      });
    }
    if (assessed.organization === null) {
      return refuse('NOT_FOUND', '7.1', 'There is no such organization; register the successor first.', { path });
    }
    return accept({ type: 'MergerReported', successorId });
  },

  /** Codes: INVALID_TRANSITION, ORGANIZATION_NOT_VALIDATED (the successor), DONOR_APPROVAL_MISSING. */
  decideMerger: (state, { outcome, donorApprovalRef, assessed }, { now }) => {
    const { mergerWith: successorId } = state;
    if (successorId === undefined) return invalidTransition(state.state, ['MERGER_PENDING']);
    if (outcome === 'REJECTED') return accept<OrganizationDraft>({ type: 'MergerRejected', successorId });
    const standing = assessed.organization?.state ?? 'UNVALIDATED';
    if (standing !== 'VALIDATED') {
      const message = `The successor is ${standing}; it has to be VALIDATED before a merger is approved.`;
      return refuse('ORGANIZATION_NOT_VALIDATED', '6.12', message, { detail: { successorId, state: standing } });
    }
    if (donorApprovalRef === undefined) {
      return refuse('DONOR_APPROVAL_MISSING', '6.12', 'Say where the approval of the donor is filed.', {
        path: 'donorApprovalRef',
      });
    }
    return accept<OrganizationDraft>({
      type: 'MergerApproved',
      successorId,
      donorApprovalRef,
      ...checklist(state, 'organizationMerged', now),
    });
  },
};

/** The organization while a merger is undecided, and after it. */
export function merging(
  state: Organization,
  event: Happened<'MergerReported' | 'MergerApproved' | 'MergerRejected'>,
): Organization {
  if (event.type === 'MergerReported') {
    return { ...state, frozenReason: 'MERGER_PENDING', mergerWith: event.successorId };
  }
  const { mergerWith: _decided, ...rest } = state;
  if (event.type === 'MergerRejected') return { ...rest, frozenReason: state.state === 'CLOSING' ? 'CLOSING' : null };
  return { ...rest, state: 'MERGED_INTO', frozenReason: null, mergedIntoId: event.successorId };
}

/** What the successor, and nobody else, hears of the people who move along. */
export function movingTo({ id, mergedIntoId, contacts }: Organization, receiver: string): readonly MovingContact[] {
  if (mergedIntoId === undefined || mergedIntoId !== receiver) return [];
  return contacts
    .filter(({ current }) => current)
    .map((contact) => {
      const { id: contactId, role, isResellerEmployee, recordId, emailStatus, leavingOn } = contact;
      const moving = { id: contactId, role, isResellerEmployee, recordId, emailStatus, from: id };
      return leavingOn === undefined ? moving : { ...moving, leavingOn };
    });
}

/** Whom and what another organization brings along; who is here already does not come twice. */
export function heardOfMerger(state: Organization, view: OrganizationView): Organization {
  if (view.mergedIntoId !== state.id) return state;
  const { moving = [] } = view;
  const arriving = moving.filter((person) => !state.contacts.some(({ id }) => id === person.id));
  const settled = withSettled(state, view.silenceSettled ?? {});
  return arriving.length === 0 ? settled : { ...settled, arriving: [...(settled.arriving ?? []), ...arriving] };
}

/** They keep id, account and address; there is one primary contact, so they come as alternates where there is one. */
export function takeOver(state: Organization, now: Instant): readonly OrganizationDraft[] {
  const { contacts, arriving = [] } = state;
  const [person] = arriving;
  if (person === undefined) return [];
  const { id: contactId, role, isResellerEmployee, recordId, emailStatus, leavingOn, from } = person;
  const led = contacts.some((contact) => contact.current && contact.role === 'PRIMARY');
  const taken = role === 'PRIMARY' && led ? 'ALTERNATE' : role;
  return [
    {
      type: 'ContactAdded',
      contactId,
      role: taken,
      isResellerEmployee,
      recordId,
      emailStatus,
      from,
      ...(leavingOn === undefined ? {} : { leavingOn }),
      ...newLead(state, contactId, taken, now),
    },
  ];
}

/** The successor hears of the merger; the accounts of those who left hear that they are gone. */
export function needsOf({ mergedIntoId, contacts, policy }: Organization): readonly Need[] {
  const successor = mergedIntoId === undefined ? [] : [{ source: mergedIntoId, mutual: true } as const];
  if (!policy.vendorAccount) return successor;
  const left = contacts.filter(({ current }) => !current);
  return [...successor, ...left.map(({ id }): Need => ({ source: accountOf(id), mutual: true }))];
}
