import type { associationCommands } from '../../commands/association.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, inFuture, refuse, refuseFuture } from '../../decision.ts';
import type { Context, Decision, Instant } from '../../types.ts';
import type { AccountView } from '../../views.ts';
import type { AssociationEvent, DonationDraft } from '../events.ts';
import { accountOf, counted, mint } from '../ids.ts';
import { entry, pickOne } from '../pick.ts';
import {
  alive,
  associationsOf,
  isAlive,
  isUsable,
  submitAssociation,
  undecided,
  unsubmitted,
  type SubmitAssociation,
} from './preflight.ts';
import { contractsOf, isFinal, primaryContactId, put } from '../read.ts';
import type { Association, AssociationAttempt, Contract, Donation } from '../state.ts';
import type { Reaction, Track } from '../track.ts';

type RecordReview = StreamCommand<'recordAssociationReview', typeof associationCommands.recordAssociationReview>;
type ConfirmAssociation = StreamCommand<'confirmAssociation', typeof associationCommands.confirmAssociation>;
type RejectAssociation = StreamCommand<'rejectAssociation', typeof associationCommands.rejectAssociation>;
type RevokeAssociation = StreamCommand<'revokeAssociation', typeof associationCommands.revokeAssociation>;
export type AssociationCommand =
  | SubmitAssociation
  | RecordReview
  | ConfirmAssociation
  | RejectAssociation
  | RevokeAssociation;

/** A contract number on its way into a person's vendor account (6.8): preflight, review, answer. */
export const associationTrack: Track<AssociationCommand, AssociationEvent> = {
  decide: { submitAssociation, recordAssociationReview, confirmAssociation, rejectAssociation, revokeAssociation },
  evolve: {
    AssociationOpened: (state, { associationId, contractId, accountId, at }) => ({
      ...state,
      associations: {
        ...state.associations,
        [associationId]: {
          id: associationId,
          contractId,
          accountId,
          state: 'NOT_REQUESTED',
          openedAt: at,
          nudgeFrom: at,
          attempts: [],
        },
      },
      counters: counted(state.counters, associationId),
    }),
    AssociationPreflightFailed: (state, { associationId, typedNumber, submittedAt, codes }) =>
      attempted(state, associationId, 'PREFLIGHT_FAILED', {
        typedNumber,
        submittedAt,
        preflight: codes,
        outcome: 'PREFLIGHT_FAILED',
        rejectionReason: null,
        decidedAt: null,
      }),
    AssociationSubmitted: (state, { associationId, typedNumber, submittedAt, acknowledged }) =>
      attempted(state, associationId, 'SUBMITTED', {
        typedNumber,
        submittedAt,
        preflight: acknowledged,
        outcome: 'OPEN',
        rejectionReason: null,
        decidedAt: null,
      }),
    AssociationReviewStarted: (state, { associationId }) => inState(state, associationId, 'UNDER_REVIEW'),
    AssociationConfirmationLate: (state, { associationId }) => inState(state, associationId, 'CONFIRMATION_LATE'),
    AssociationConfirmed: (state, { associationId, decidedAt }) =>
      decided(inState(state, associationId, 'CONFIRMED'), associationId, { outcome: 'CONFIRMED', decidedAt }),
    AssociationRejected: (state, { associationId, rejectionReason, recordId, at, decidedAt = at }) => {
      const rejected = changed(state, associationId, (it) => ({ ...it, state: 'REJECTED', nudgeFrom: decidedAt }));
      const words = recordId === undefined ? {} : { messageRecordId: recordId };
      return decided(rejected, associationId, { outcome: 'REJECTED', rejectionReason, decidedAt, ...words });
    },
    AssociationRevoked: (state, { associationId, cause }) =>
      changed(state, associationId, (it) => ({ ...it, state: 'REVOKED', revokedCause: cause })),
  },
  clocks: (state) =>
    associationsOf(state).flatMap((association) => {
      const { id: subject, accountId } = association;
      const submitted = association.attempts.at(-1);
      if (undecided.includes(association.state) && submitted !== undefined) {
        return [{ clock: 'associationConfirmation', subject, base: { at: submitted.submittedAt } }];
      }
      const askable =
        state.contracts[association.contractId]?.state === 'ACTIVE' && isUsable(entry(state.accounts, accountId));
      if (!unsubmitted.includes(association.state) || !askable) return [];
      const at = Math.max(association.nudgeFrom, state.accountActiveFrom?.[accountId] ?? 0);
      return [{ clock: 'associationNudge', subject, base: { at } }];
    }),
  onStep: {
    // D2: late is never rejected.
    associationConfirmation: (state, { subject, kind }) => {
      const current = state.associations[subject]?.state;
      const late = kind === 'DUE' && (current === 'SUBMITTED' || current === 'UNDER_REVIEW');
      return late ? [{ type: 'AssociationConfirmationLate', associationId: subject }] : [];
    },
  },
};

/** A fired confirmation deadline that was moved into the future: the association is SUBMITTED again (6.8). */
export const onAssociationRescheduled = {
  associationConfirmation: (state: Donation, id: string): Donation =>
    state.associations[id]?.state === 'CONFIRMATION_LATE' ? inState(state, id, 'SUBMITTED') : state,
} as const;

/**
 * Remembers since when an account can be used: nudging to add the number starts no earlier. To be applied after the
 * fact about the account; `before` is the state without it.
 */
export function accountNoted(before: Donation, after: Donation, view: AccountView, at: Instant): Donation {
  if (!isUsable(view) || isUsable(entry(before.accounts, view.id))) return after;
  return { ...after, accountActiveFrom: { ...after.accountActiveFrom, [view.id]: at } };
}

function changed(state: Donation, id: string, change: (association: Association) => Association): Donation {
  return { ...state, associations: put(state.associations, id, change) };
}

function inState(state: Donation, id: string, to: Association['state']): Donation {
  return changed(state, id, (association) => ({ ...association, state: to }));
}

function attempted(state: Donation, id: string, to: Association['state'], attempt: AssociationAttempt): Donation {
  return changed(state, id, (association) => ({
    ...association,
    state: to,
    attempts: [...association.attempts, attempt],
  }));
}

function decided(state: Donation, id: string, answer: Partial<AssociationAttempt>): Donation {
  return changed(state, id, (association) => ({
    ...association,
    attempts: association.attempts.map((attempt) => (attempt.outcome === 'OPEN' ? { ...attempt, ...answer } : attempt)),
  }));
}

/** R34: each request is reviewed by the vendor. */
function recordAssociationReview(state: Donation, { associationId }: RecordReview): Decision<DonationDraft> {
  const picked = pickOne(state.associations, associationId, ['SUBMITTED', 'CONFIRMATION_LATE'], 'associationId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'AssociationReviewStarted', associationId: picked.found.id });
}

/** R15: the vendor's confirmation, however late. */
function confirmAssociation(
  state: Donation,
  { associationId, ...given }: ConfirmAssociation,
  { now, occurredAt }: Context,
): Decision<DonationDraft> {
  const decidedAt = given.decidedAt ?? occurredAt;
  if (inFuture(decidedAt, now)) return refuseFuture('decidedAt');
  const picked = pickOne(state.associations, associationId, undecided, 'associationId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'AssociationConfirmed', associationId: picked.found.id, decidedAt });
}

/**
 * F12: rejected with a reason code; the vendor's words stay in the record. Silence is no answer that a program could read
 * (D2): NO_ANSWER is a person's judgement. Refused: REASON_REQUIRED, FORBIDDEN, NOT_FOUND, INVALID_TRANSITION.
 */
function rejectAssociation(state: Donation, command: RejectAssociation, { actor }: Context): Decision<DonationDraft> {
  const { associationId, rejectionReason } = command;
  if (rejectionReason === undefined) {
    const message = 'Say why the vendor rejected it, so that the right fix can be proposed.';
    return refuse('REASON_REQUIRED', '6.8', message, { path: 'rejectionReason' });
  }
  if (rejectionReason === 'NO_ANSWER' && actor.role === 'INTEGRATION') {
    const message = 'That nobody answers is for a person to say; leave the association open until somebody does.';
    return refuse('FORBIDDEN', 'D2', message, { path: 'rejectionReason' });
  }
  const picked = pickOne(state.associations, associationId, undecided, 'associationId');
  if ('refusal' in picked) return picked.refusal;
  const { recordId } = command.assessed;
  return accept<DonationDraft>({
    type: 'AssociationRejected',
    associationId: picked.found.id,
    rejectionReason,
    ...(recordId === null ? {} : { recordId }),
  });
}

/** The vendor took the number off the account; only a new submission opens the next association. */
function revokeAssociation(state: Donation, { associationId }: RevokeAssociation): Decision<DonationDraft> {
  const picked = pickOne(state.associations, associationId, alive, 'associationId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'AssociationRevoked', associationId: picked.found.id, cause: 'VENDOR' });
}

/** The person left: the account is not theirs to use any more, whoever follows needs an own one (F14). */
export const contactLeft: Reaction = (state) =>
  associationsOf(state)
    .filter(
      (association) => isAlive(association) && entry(state.accounts, association.accountId)?.state === 'SUPERSEDED',
    )
    .map(({ id }) => ({ type: 'AssociationRevoked', associationId: id, cause: 'CONTACT_LEFT' }));

/** No association outlives its contract (11.2). A released contract's were revoked when the donation closed. */
export const contractEnded: Reaction = (state) =>
  associationsOf(state)
    .filter((association) => {
      const contract = state.contracts[association.contractId]?.state;
      return isAlive(association) && contract !== 'ACTIVE';
    })
    .map(({ id, contractId }) => {
      const isReleased = state.contracts[contractId]?.state === 'RELEASED';
      return {
        type: 'AssociationRevoked',
        associationId: id,
        cause: isReleased ? 'DONATION_CLOSED' : 'CONTRACT_ENDED',
      };
    });

/**
 * An active contract is opened for the primary contact's account, and for every account that was confirmed on the same
 * contract before it ended or on its old number (11.3). What vendor or succession revoked stays revoked.
 */
export const associationOpened: Reaction = (state) => {
  if (!state.policy.vendorAccount || isFinal(state)) return [];
  return contractsOf(state)
    .filter((contract) => contract.state === 'ACTIVE')
    .flatMap((contract) => accountsFor(state, contract).map((accountId) => ({ contractId: contract.id, accountId })))
    .map((pair, index) => ({ type: 'AssociationOpened', associationId: mint(state, 'asc', index), ...pair }));
};

function accountsFor(state: Donation, contract: Contract): readonly string[] {
  const contact = primaryContactId(state);
  const confirmed = associationsOf(state)
    .filter(({ contractId }) => contractId === contract.id || contractId === contract.predecessorId)
    .filter(
      (it) => it.attempts.at(-1)?.outcome === 'CONFIRMED' && (isAlive(it) || it.revokedCause === 'CONTRACT_ENDED'),
    )
    .map(({ accountId }) => accountId);
  const candidates = new Set([...(contact === null ? [] : [accountOf(contact)]), ...confirmed]);
  return [...candidates].filter((accountId) => {
    const account = entry(state.accounts, accountId);
    if (account === undefined || account.state === 'SUPERSEDED') return false;
    const last = associationsOf(state).findLast((it) => it.contractId === contract.id && it.accountId === accountId);
    return last === undefined || last.revokedCause === 'CONTRACT_ENDED';
  });
}
