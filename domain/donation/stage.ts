import { contractsOf, heldUnits, renewalsOf, supportPassed } from './read.ts';
import { runningStates } from './renewal/renewal-read.ts';
import type { Contract, Donation, Stage } from './state.ts';

/** Where a donation stands, and the ways from one stage to the next (6.3). */

/** The stage a state implies: the first matching line of the roll-up table in 6.3. Computed after every event. */
export function rollUp(state: Donation): Stage {
  if (state.deniedAt !== null) return 'DENIED';
  if (state.cancelledAt !== null) return 'CANCELLED';
  if (state.closedAt !== null) return 'CLOSED';
  if (state.approvedAt === null) return state.reviewStartedAt === null ? 'REQUESTED' : 'DONOR_REVIEW';
  if (Object.values(state.shipments).every((shipment) => shipment.state === 'VOIDED')) return 'APPROVED';
  if (state.allShippedAt === null) return 'PARTIALLY_SHIPPED';
  return stageOfUse(state);
}

/** Lines 5 to 13: everything has shipped. */
function stageOfUse(state: Donation): Stage {
  const held = heldUnits(state);
  if (held.length === 0) return 'TAKEBACK';
  if (held.every((unit) => supportPassed(state, unit.productId))) return 'END_OF_SUPPORT';
  if (renewalsOf(state).some((renewal) => runningStates.includes(renewal.state))) return 'RENEWAL_WINDOW';
  const contracts = contractsOf(state);
  const active = contracts.filter((contract) => contract.state === 'ACTIVE');
  if (active.length > 0) return active.every((contract) => reachable(state, contract)) ? 'SUPPORTED' : 'ONBOARDING';
  const some = (...wanted: readonly Contract['state'][]) =>
    contracts.some((contract) => wanted.includes(contract.state));
  if (some('EXPIRED', 'TERMINATED', 'SUPERSEDED')) return 'LAPSED';
  if (some('OVERDUE')) return 'CONTRACT_OVERDUE';
  return some('EXPECTED') ? 'AWAITING_CONTRACT' : 'SUPPORT_NOT_INCLUDED';
}

/** Can somebody use this contract: a confirmed association of an active account, where the program asks for one. */
function reachable(state: Donation, contract: Contract): boolean {
  if (!state.policy.vendorAccount) return true;
  return Object.values(state.associations).some(
    (association) =>
      association.contractId === contract.id &&
      association.state === 'CONFIRMED' &&
      state.accounts[association.accountId]?.state === 'ACTIVE',
  );
}

/** Stages in which everything has shipped and support goes on: the lines 7 to 13 of the roll-up. */
export const inUse = [
  'AWAITING_CONTRACT',
  'CONTRACT_OVERDUE',
  'SUPPORT_NOT_INCLUDED',
  'ONBOARDING',
  'SUPPORTED',
  'RENEWAL_WINDOW',
  'LAPSED',
] as const satisfies readonly Stage[];
const contractEnded = ['ContractExpired', 'ContractTerminated', 'ContractSuperseded'] as const;
const unitGone = ['UnitReportedNotInUse', 'UnitReportedLost', 'UnitReportedStolen', 'UnitVoided'] as const;

export type StageTransition = {
  readonly from: readonly Stage[];
  /** Types of the events that may cause it. */
  readonly cause: readonly string[];
  readonly to: readonly Stage[];
};

/**
 * The transition table of 6.3, row for row; `(new)` -> REQUESTED is the birth of the stream. A pair that is not here is
 * a defect. Events of parts that come later (repair, theft, termination) are named already.
 */
export const stageTransitions: readonly StageTransition[] = [
  { from: ['REQUESTED'], cause: ['DonorReviewStarted'], to: ['DONOR_REVIEW'] },
  { from: ['REQUESTED', 'DONOR_REVIEW'], cause: ['DonationApproved'], to: ['APPROVED'] },
  { from: ['REQUESTED', 'DONOR_REVIEW', 'APPROVED'], cause: ['DonationDenied'], to: ['DENIED'] },
  { from: ['REQUESTED', 'DONOR_REVIEW', 'APPROVED'], cause: ['DonationCancelled'], to: ['CANCELLED'] },
  { from: ['PARTIALLY_SHIPPED'], cause: ['DonationCancelled'], to: ['CANCELLED'] },
  { from: ['APPROVED'], cause: ['ShipmentRecorded'], to: ['PARTIALLY_SHIPPED'] },
  { from: ['PARTIALLY_SHIPPED'], cause: ['ShipmentVoided'], to: ['APPROVED'] },
  {
    from: ['PARTIALLY_SHIPPED'],
    cause: ['AllProductsShipped'],
    to: ['AWAITING_CONTRACT', 'SUPPORT_NOT_INCLUDED', 'ONBOARDING', 'SUPPORTED', 'RENEWAL_WINDOW', 'LAPSED'],
  },
  { from: ['PARTIALLY_SHIPPED'], cause: ['AllProductsShipped'], to: ['TAKEBACK', 'END_OF_SUPPORT'] },
  { from: ['AWAITING_CONTRACT'], cause: ['ContractActivationOverdue'], to: ['CONTRACT_OVERDUE'] },
  {
    from: ['CONTRACT_OVERDUE'],
    cause: ['DeadlineRescheduled', 'AllShippedDateCorrected'],
    to: ['AWAITING_CONTRACT'],
  },
  {
    from: ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'],
    cause: ['AllShippedWithdrawn'],
    to: ['PARTIALLY_SHIPPED'],
  },
  {
    from: ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE'],
    cause: ['ContractWithdrawn'],
    to: ['SUPPORT_NOT_INCLUDED', 'AWAITING_CONTRACT'],
  },
  { from: ['SUPPORT_NOT_INCLUDED'], cause: ['ContractExpected'], to: ['AWAITING_CONTRACT'] },
  {
    from: ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'],
    cause: ['ContractActivated'],
    to: ['ONBOARDING'],
  },
  {
    from: ['ONBOARDING'],
    cause: ['ContractActivationVoided'],
    to: ['SUPPORTED', 'LAPSED', 'CONTRACT_OVERDUE', 'AWAITING_CONTRACT', 'SUPPORT_NOT_INCLUDED'],
  },
  { from: ['ONBOARDING'], cause: ['AssociationConfirmed', 'AccountStateNoted'], to: ['SUPPORTED'] },
  { from: ['SUPPORTED'], cause: ['AssociationRevoked', 'AccountStateNoted', 'ContractActivated'], to: ['ONBOARDING'] },
  {
    from: ['ONBOARDING', 'SUPPORTED'],
    cause: ['RenewalWindowOpened', 'RenewalReopened', 'RenewalUnblocked'],
    to: ['RENEWAL_WINDOW'],
  },
  {
    from: ['RENEWAL_WINDOW'],
    cause: ['RenewalConfirmed', 'RenewalDeclined', 'RenewalBlocked', 'RenewalWithdrawn'],
    to: ['SUPPORTED', 'ONBOARDING'],
  },
  { from: ['RENEWAL_WINDOW'], cause: ['RenewalLapsed'], to: ['LAPSED', 'ONBOARDING', 'SUPPORTED'] },
  { from: ['RENEWAL_WINDOW'], cause: ['RenewalDeclined'], to: ['LAPSED'] },
  { from: ['ONBOARDING', 'SUPPORTED'], cause: contractEnded, to: ['LAPSED'] },
  { from: ['SUPPORTED', 'ONBOARDING'], cause: contractEnded, to: ['ONBOARDING', 'SUPPORTED'] },
  { from: ['LAPSED'], cause: ['ContractExtended', 'ContractActivated', 'ContractCorrected'], to: ['ONBOARDING'] },
  {
    from: inUse,
    cause: ['LastDateOfSupportPassed', 'EoxNoted', 'UnitReplaced', ...unitGone],
    to: ['END_OF_SUPPORT'],
  },
  { from: ['END_OF_SUPPORT'], cause: ['EoxNoted', 'UnitRegistered', 'UnitPutInUse', 'UnitFound'], to: inUse },
  { from: [...inUse, 'END_OF_SUPPORT'], cause: unitGone, to: ['TAKEBACK'] },
  {
    from: ['TAKEBACK'],
    cause: ['UnitPutInUse', 'UnitFound', 'UnitRegistered'],
    to: [...inUse, 'END_OF_SUPPORT'],
  },
  { from: ['TAKEBACK'], cause: ['DonationClosed'], to: ['CLOSED'] },
  // Not in the table: a program without vendor account has nothing to onboard, so line 8 is reached at once.
  {
    from: ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'],
    cause: ['ContractActivated'],
    to: ['SUPPORTED'],
  },
  { from: ['LAPSED'], cause: ['ContractExtended', 'ContractActivated', 'ContractCorrected'], to: ['SUPPORTED'] },
  // Nor this: of two contracts one runs again, by a corrected end or a late confirmation, and is not associated yet.
  { from: ['SUPPORTED'], cause: ['ContractCorrected', 'ContractExtended'], to: ['ONBOARDING'] },
  {
    from: ['SUPPORTED'],
    cause: ['ContractActivationVoided'],
    to: ['LAPSED', 'CONTRACT_OVERDUE', 'AWAITING_CONTRACT', 'SUPPORT_NOT_INCLUDED'],
  },
  // Nor these: the product was typed wrongly, and support of the right one has ended, or has not.
  { from: inUse, cause: ['LineCorrected'], to: ['END_OF_SUPPORT'] },
  { from: ['END_OF_SUPPORT'], cause: ['LineCorrected'], to: inUse },
];

/** Is this change of stage in the table of 6.3? */
export function isKnownTransition(from: Stage, cause: string, to: Stage): boolean {
  return stageTransitions.some((row) => row.from.includes(from) && row.cause.includes(cause) && row.to.includes(to));
}
