import { fiscalYearOf, localDate } from '../../calendar.ts';
import type { requestCommands } from '../../commands/request.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, futureFinding, inFuture, invalidTransition, refuse, refuseAll, refuseFuture } from '../../decision.ts';
import type { ClockInstance, Context, Decision } from '../../types.ts';
import type { OrganizationView } from '../../views.ts';
import type { DonationDraft, RequestEvent } from '../events.ts';
import { mint } from '../ids.ts';
import { addLine, addToLines, cancelLine, lineAdded, quantityFinding, reduced } from './line.ts';
import { noteEox } from '../renewal/eox-noted.ts';
import { noteOrganization } from '../organization-follow.ts';
import { isFinal, isHeld, isLeaving, liveLines, primaryContactId, put, unitsOf } from '../read.ts';
import type { Donation, Line, Stage } from '../state.ts';
import type { Reaction, Track } from '../track.ts';

export type RequestCommand =
  | StreamCommand<'recordRequest', typeof requestCommands.recordRequest>
  | StreamCommand<'startDonorReview', typeof requestCommands.startDonorReview>
  | StreamCommand<'recordAgreement', typeof requestCommands.recordAgreement>
  | StreamCommand<'approveDonation', typeof requestCommands.approveDonation>
  | StreamCommand<'denyDonation', typeof requestCommands.denyDonation>
  | StreamCommand<'cancelDonation', typeof requestCommands.cancelDonation>
  | StreamCommand<'addLine', typeof requestCommands.addLine>
  | StreamCommand<'cancelLine', typeof requestCommands.cancelLine>;
type Decide<Type extends RequestCommand['type']> = (typeof requestTrack.decide)[Type];
type RecordRequest = Extract<RequestCommand, { readonly type: 'recordRequest' }>;
type Requested = Extract<RequestEvent, { readonly type: 'DonationRequested' }>;

const undecided: readonly Stage[] = ['REQUESTED', 'DONOR_REVIEW'];
const unshipped: readonly Stage[] = ['REQUESTED', 'DONOR_REVIEW', 'APPROVED'];
const blocking: readonly OrganizationView['state'][] = ['INELIGIBLE', 'CLOSING', 'DISSOLVED', 'MERGED_INTO'];

/**
 * The first command of a donation: `id` was minted at intake, policy and organization were looked up there.
 * Refusals: DATE_IN_FUTURE, QUANTITY_INVALID, NOT_FOUND, ORGANIZATION_BLOCKED, ORGANIZATION_FROZEN, REQUEST_NUMBER_TAKEN.
 * Term and service level are the program's unless the request says otherwise (R1).
 */
export function decideRequest(command: RecordRequest, context: Context, id: string): Decision<DonationDraft> {
  const { requestNumber, requestedAt = context.occurredAt, lines } = command;
  const { organization, policy } = command.assessed;
  const findings = [
    ...(inFuture(requestedAt, context.now) ? [futureFinding('requestedAt')] : []),
    ...lines.flatMap(({ quantity }, index) => quantityFinding(quantity, `lines.${index}.quantity`) ?? []),
  ];
  if (findings.length > 0) return refuseAll(findings);
  if (organization === null) return notFound('organizationId', 'There is no such organization.');
  if (policy === null) return notFound('programId', 'There is no such program, or it has no policy in force.');
  if (blocking.includes(organization.state) || organization.unresponsive) return blocked(organization);
  if (organization.frozenReason !== null) {
    const message = 'The organization is frozen; decide on its merger or closing first.';
    return refuse('ORGANIZATION_FROZEN', '7.1', message, { path: 'organizationId' });
  }
  if (context.conflicts.some(({ claim }) => claim.kind === 'REQUEST_NUMBER')) {
    const message = `Request number ${requestNumber} is taken; open that donation or correct the number.`;
    return refuse('REQUEST_NUMBER_TAKEN', '6.1', message, { path: 'requestNumber' });
  }
  const blank = { id, counters: {} };
  return accept<DonationDraft>(
    {
      type: 'DonationRequested',
      id,
      requestNumber,
      organizationId: organization.id,
      organization,
      policy,
      requestedAt,
      fiscalYear: fiscalYearOf(localDate(requestedAt, policy.zone)),
      adminFee: command.adminFee ?? null,
      currency: command.currency ?? null,
      termYears: command.termYears ?? policy.termYears,
      serviceLevel: command.serviceLevel ?? policy.serviceLevel,
    },
    ...lines.map((fields, index) => lineAdded(mint(blank, 'lin', index), index + 1, fields, false)),
  );
}

function notFound(path: string, message: string): Decision<DonationDraft> {
  return refuse('NOT_FOUND', '7.1', message, { path });
}

function blocked({ state, unresponsive }: OrganizationView): Decision<DonationDraft> {
  const why = blocking.includes(state) ? `is ${state}` : 'does not answer';
  const message = `The organization ${why}; it can make no new request.`;
  return refuse('ORGANIZATION_BLOCKED', '6.12', message, { path: 'organizationId', detail: { state, unresponsive } });
}

/** The state a donation begins with. */
export function requested(event: Requested): Donation {
  const { type: _type, at: _at, ...fields } = event;
  return {
    ...fields,
    programId: event.policy.programId,
    reviewStartedAt: null,
    agreementSignedAt: null,
    approvedAt: null,
    deniedAt: null,
    cancelledAt: null,
    closedAt: null,
    allShippedAt: null,
    stage: 'REQUESTED',
    accounts: {},
    eox: {},
    milestonesReached: {},
    lines: {},
    shipments: {},
    units: {},
    contracts: {},
    coverage: {},
    associations: {},
    corrections: {},
    renewals: {},
    takebacks: {},
    attestations: {},
    complianceCases: {},
    lastReplyAt: null,
    counters: {},
  };
}

const startDonorReview: Decide<'startDonorReview'> = (state, _command, { occurredAt }) =>
  state.stage === 'REQUESTED'
    ? accept({ type: 'DonorReviewStarted', startedAt: occurredAt })
    : invalidTransition(state.stage, ['REQUESTED']);

const recordAgreement: Decide<'recordAgreement'> = (state, command, { now, occurredAt }) => {
  const { signedAt = occurredAt, documentId = null } = command;
  if (inFuture(signedAt, now)) return refuseFuture('signedAt');
  if (state.agreementSignedAt === signedAt && documentId === null) return accept();
  return accept({ type: 'AgreementSigned', signedAt, documentId });
};

const approveDonation: Decide<'approveDonation'> = (state, command, { now, occurredAt }) => {
  const { approvedAt = occurredAt } = command;
  if (inFuture(approvedAt, now)) return refuseFuture('approvedAt');
  if (!undecided.includes(state.stage)) return invalidTransition(state.stage, undecided);
  if (state.organization.state !== 'VALIDATED') {
    const message = `The organization is ${state.organization.state}; approval needs it VALIDATED.`;
    return refuse('ORGANIZATION_NOT_VALIDATED', '11.9', message, { detail: { state: state.organization.state } });
  }
  if (state.agreementSignedAt === null) {
    return refuse('AGREEMENT_NOT_SIGNED', '11.9', 'Record the signed donation agreement before approving.');
  }
  if (primaryContactId(state) === null) {
    return refuse('NO_PRIMARY_CONTACT', '7.2', 'Name a primary contact of the organization before approving.');
  }
  return accept({ type: 'DonationApproved', approvedAt });
};

function alreadyShipped(): Decision<DonationDraft> {
  const message = 'Something has shipped; report what is no longer in use and take it back instead.';
  return refuse('ALREADY_SHIPPED', '6.3', message);
}

const denyDonation: Decide<'denyDonation'> = (state) =>
  unshipped.includes(state.stage) ? accept({ type: 'DonationDenied' }) : alreadyShipped();

/** No line is left and no piece is with the recipient, on its way to or from it. */
function nothingLeft(state: Donation): boolean {
  return liveLines(state).length === 0 && !unitsOf(state).some((unit) => isHeld(unit) || isLeaving(unit));
}

const cancelDonation: Decide<'cancelDonation'> = (state, _command, { actor }) => {
  // The one right that depends on where the donation stands (7.2: "R until approval").
  if (actor.role === 'RECIPIENT' && state.approvedAt !== null) {
    return refuse('FORBIDDEN', '7.2', 'The request is approved; ask the program officer to cancel it.');
  }
  const lostInTransit = state.stage === 'PARTIALLY_SHIPPED' && nothingLeft(state);
  if (!unshipped.includes(state.stage) && !lostInTransit) return alreadyShipped();
  return accept({ type: 'DonationCancelled', cause: 'REQUESTED' });
};

/**
 * When the last live line goes and no unit is held or leaving, the donation is cancelled (6.3). Once everything has
 * shipped it ends by takeback instead.
 */
export const allLinesGone: Reaction = (state) => {
  if (isFinal(state) || state.allShippedAt !== null || !nothingLeft(state)) return [];
  return [{ type: 'DonationCancelled', cause: 'ALL_LINES_CANCELLED' }];
};

/** donorReview and fulfilment (8.1), both about the donation itself. */
function clocks(state: Donation): readonly ClockInstance[] {
  if (isFinal(state)) return [];
  const { id, reviewStartedAt, approvedAt, allShippedAt } = state;
  if (approvedAt === null) {
    return reviewStartedAt === null ? [] : [{ clock: 'donorReview', subject: id, base: { at: reviewStartedAt } }];
  }
  return allShippedAt === null ? [{ clock: 'fulfilment', subject: id, base: { at: approvedAt } }] : [];
}

/** The request until approval, its lines, and what the donation hears of others (7.2, 6.3, 6.4). */
export const requestTrack: Track<RequestCommand, RequestEvent> = {
  decide: {
    // A second request never reaches an existing stream: its id is minted anew.
    recordRequest: (state) => invalidTransition(state.stage, ['(new)']),
    startDonorReview,
    recordAgreement,
    approveDonation,
    denyDonation,
    cancelDonation,
    addLine,
    cancelLine,
  },
  evolve: {
    DonationRequested: (_state, event) => requested(event),
    LineAdded: addToLines,
    DonorReviewStarted: (state, { startedAt }) => ({ ...state, reviewStartedAt: startedAt }),
    AgreementSigned: (state, { signedAt }) => ({ ...state, agreementSignedAt: signedAt }),
    DonationApproved: (state, { approvedAt }) => ({ ...state, approvedAt }),
    DonationDenied: (state, { at }) => ({ ...state, deniedAt: at }),
    DonationCancelled: (state, { at }) => ({ ...state, cancelledAt: at }),
    LineCancelled: (state, { lineId }) => ({
      ...state,
      lines: put(state.lines, lineId, (line): Line => ({ ...line, state: 'CANCELLED' })),
    }),
    LineQuantityReduced: (state, event) => ({
      ...state,
      lines: put(state.lines, event.lineId, (line) => reduced(state, line, event)),
    }),
    DonationStageChanged: (state, { to, at }) => ({ ...state, stage: to, stageSince: at }),
    PolicyVersionAdopted: (state, { policy }) => ({ ...state, policy }),
    OrganizationNoted: (state, { source, view }) => noteOrganization(state, source, view),
    AccountStateNoted: (state, { view }) => ({ ...state, accounts: { ...state.accounts, [view.id]: view } }),
    EoxNoted: noteEox,
  },
  clocks,
  onStep: {},
};
