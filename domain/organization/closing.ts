import { localDate } from '../calendar.ts';
import { accept, futureFinding, invalidTransition, refuse, refuseAll } from '../decision.ts';
import type { OrganizationState } from '../views.ts';
import type { Deciders } from './commands.ts';
import { contactIn } from './contacts.ts';
import type { Happened, OrganizationDraft } from './events.ts';
import type { Organization } from './state.ts';

/** An organization closes, goes on after all, or ends (6.12, 11.8). */

/** From where each step is possible. */
const from = {
  reportClosing: ['UNVALIDATED', 'VALIDATION_PENDING', 'VALIDATED', 'REQUALIFICATION_DUE', 'INELIGIBLE'],
  withdrawClosing: ['CLOSING'],
  recordDissolution: ['CLOSING'],
} as const satisfies Record<string, readonly OrganizationState[]>;
type Step = keyof typeof from;

const isPossible = ({ state }: Organization, step: Step): boolean => from[step].some((allowed) => allowed === state);

export const closingDeciders: Deciders<Step> = {
  reportClosing: (state, { date }) =>
    isPossible(state, 'reportClosing')
      ? accept<OrganizationDraft>({ type: 'OrganizationClosingReported', closesOn: date ?? null })
      : invalidTransition(state.state, from.reportClosing),

  withdrawClosing: (state) =>
    isPossible(state, 'withdrawClosing')
      ? accept<OrganizationDraft>({ type: 'ClosingWithdrawn' })
      : invalidTransition(state.state, from.withdrawClosing),

  /** Codes: DATE_IN_FUTURE, INVALID_TRANSITION, EVIDENCE_MISSING, NOT_FOUND, CONTACT_NOT_CURRENT. */
  recordDissolution: (state, command, { now }) => {
    const today = localDate(now, state.zone ?? state.policy.zone);
    const { date: dissolvedOn = today, evidence = [], lastContactId, assessed } = command;
    if (dissolvedOn > today) return refuseAll([futureFinding('date')]);
    if (!isPossible(state, 'recordDissolution')) return invalidTransition(state.state, from.recordDissolution);
    if (evidence.length === 0 && !assessed.personal.includes('statement')) {
      const message = 'Attach the evidence of the dissolution, or state how it is known.';
      return refuse('EVIDENCE_MISSING', '6.12', message, { path: 'evidence' });
    }
    const last = lastContactId === undefined ? null : contactIn(state, lastContactId);
    const path = 'lastContactId';
    if (lastContactId !== undefined && last === null) {
      return refuse('NOT_FOUND', '7.1', 'There is no such contact; add the liquidator first.', { path });
    }
    if (last?.current === false) {
      return refuse('CONTACT_NOT_CURRENT', '7.3', 'This person has left; name whoever can still be reached.', { path });
    }
    return accept<OrganizationDraft>({
      type: 'OrganizationDissolved',
      dissolvedOn,
      evidenceIds: evidence,
      lastContactId: last?.id ?? null,
    });
  },
};

/** Closing freezes; a merger that is still undecided keeps what it has frozen. What has ended stays frozen. */
export function closing(
  state: Organization,
  event: Happened<'OrganizationClosingReported' | 'ClosingWithdrawn' | 'OrganizationDissolved'>,
): Organization {
  const pending = state.mergerWith === undefined ? null : 'MERGER_PENDING';
  switch (event.type) {
    case 'OrganizationClosingReported':
      return { ...state, state: 'CLOSING', frozenReason: pending ?? 'CLOSING' };
    case 'ClosingWithdrawn':
      return {
        ...state,
        state: 'REQUALIFICATION_DUE',
        requalificationFrom: event.withdrawnAt ?? event.at,
        frozenReason: pending,
      };
    case 'OrganizationDissolved': {
      const { mergerWith: _moot, ...rest } = state;
      const { dissolvedOn, lastContactId } = event;
      const addressee = lastContactId === null ? {} : { lastContactId };
      return { ...rest, state: 'DISSOLVED', frozenReason: 'CLOSING', dissolvedOn, ...addressee };
    }
  }
}
