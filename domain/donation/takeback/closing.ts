import type { StreamCommand } from '../../commands/define.ts';
import type { takebackCommands } from '../../commands/takeback.ts';
import { accept, refuse } from '../../decision.ts';
import type { Context, Decision, Instant } from '../../types.ts';
import { withdrawAttestations } from '../compliance/attestation.ts';
import { isUndecided } from '../compliance/compliance.ts';
import type { DonationDraft } from '../events.ts';
import type { TakebackEvent } from './takeback-events.ts';
import { openHolds } from '../compliance/hold-state.ts';
import { transitLossSettled } from '../shipment/incident-state.ts';
import { contractsOf, heldUnits, renewalsOf, unitsOf } from '../read.ts';
import { openCasesClosed, openRmas, returnedByRma } from '../support/rma-read.ts';
import type { Donation, RenewalState, Unit } from '../state.ts';
import { isOpen, takebacksOf } from './takeback-state.ts';
import type { Track } from '../track.ts';

type CloseDonation = StreamCommand<'closeDonation', typeof takebackCommands.closeDonation>;
export type ClosingCommand = CloseDonation;

/** What stands in the way of closing (11.6): a unit, a case nobody has decided, a replacement or a hold. */
export type MissingEvidence = {
  readonly about: 'UNIT' | 'CASE' | 'RMA' | 'HOLD';
  readonly id: string;
  readonly missing:
    | 'NOT_IN_USE_REPORT'
    | 'PICKUP'
    | 'CERTIFICATE'
    | 'CERTIFIED_TAKEBACK'
    | 'DECIDED_COMPLIANCE_CASE'
    | 'CLOSED_REPLACEMENT'
    | 'RESOLVED_INCIDENT'
    | 'DECISION'
    | 'END'
    | 'RELEASE';
};

/** Everything that is still missing before the donation may be closed (11.6); empty when nothing is. */
export function closeEvidence(state: Donation): readonly MissingEvidence[] {
  const units = unitsOf(state).flatMap((unit): readonly MissingEvidence[] => {
    const missing = missingOf(state, unit);
    return missing === null ? [] : [{ about: 'UNIT', id: unit.id, missing }];
  });
  const cases = Object.values(state.complianceCases)
    .filter(isUndecided)
    .map(({ id }): MissingEvidence => ({ about: 'CASE', id, missing: 'DECISION' }));
  const rmas = openRmas(state).map(({ id }): MissingEvidence => ({ about: 'RMA', id, missing: 'END' }));
  const holds = openHolds(state).map(({ id }): MissingEvidence => ({ about: 'HOLD', id, missing: 'RELEASE' }));
  return [...units, ...cases, ...rmas, ...holds];
}

function missingOf(state: Donation, unit: Unit): MissingEvidence['missing'] | null {
  switch (unit.state) {
    case 'SHIPPED':
    case 'DELIVERED':
    case 'INSTALLED':
    case 'IN_USE':
    case 'DEFECTIVE':
    case 'RMA_OPEN':
      return 'NOT_IN_USE_REPORT';
    case 'IDLE':
    case 'TAKEBACK_REQUESTED':
      return 'PICKUP';
    case 'PICKED_UP':
      return 'CERTIFICATE';
    case 'RECYCLED':
    case 'REUSED':
      return onCertifiedTakeback(state, unit.id) ? null : 'CERTIFIED_TAKEBACK';
    case 'LOST':
      if (unit.lossKind === 'IN_TRANSIT') return transitLossSettled(state, unit.id) ? null : 'RESOLVED_INCIDENT';
      return decidedCase(state, unit.id) ? null : 'DECIDED_COMPLIANCE_CASE';
    case 'STOLEN':
      return decidedCase(state, unit.id) ? null : 'DECIDED_COMPLIANCE_CASE';
    case 'REPLACED':
      return returnedByRma(state, unit.id) ? null : 'CLOSED_REPLACEMENT';
    case 'VOIDED':
      return null;
  }
}

function onCertifiedTakeback(state: Donation, unitId: string): boolean {
  const holding = takebacksOf(state).filter(({ unitIds }) => unitIds.includes(unitId));
  return holding.some(({ state: at }) => at === 'CERTIFIED') && !holding.some(isOpen);
}

function decidedCase(state: Donation, unitId: string): boolean {
  return Object.values(state.complianceCases).some((found) => !isUndecided(found) && found.unitIds.includes(unitId));
}

/**
 * R25, D24, 11.6: the end of the follow-up, for good. Codes: UNITS_STILL_HELD, CLOSE_EVIDENCE_MISSING (every missing
 * item), COMPLIANCE_CASE_OPEN. Contracts that still run are released: they go on without us.
 */
function closeDonation(state: Donation, _command: CloseDonation, context: Context): Decision<DonationDraft> {
  if (state.stage !== 'TAKEBACK') {
    const unitIds = heldUnits(state).map(({ id }) => id);
    const message = 'A donation is closed when no unit is held any more: report the units that are no longer in use.';
    return refuse('UNITS_STILL_HELD', '11.6', message, { detail: { stage: state.stage, unitIds } });
  }
  const missing = closeEvidence(state);
  const cases = missing.filter(({ about }) => about === 'CASE');
  if (missing.length > cases.length) {
    const ofUnits = missing.filter(({ about }) => about === 'UNIT');
    const others = missing.length - ofUnits.length;
    const message = `Evidence is missing for ${ofUnits.length} unit(s)${others === 0 ? '' : ` and ${others} other matter(s)`}.`;
    const items = missing.map((item) => `${item.id} ${item.missing}`);
    return refuse('CLOSE_EVIDENCE_MISSING', 'R25', message, {
      detail: { unitIds: ofUnits.map(({ id }) => id), missing: items },
    });
  }
  if (missing.length > 0) {
    const message = `${missing.length} compliance case(s) must be decided first.`;
    return refuse('COMPLIANCE_CASE_OPEN', '11.6', message, { detail: { caseIds: missing.map(({ id }) => id) } });
  }
  return accept(...ending(state, context.occurredAt));
}

const overRenewals: readonly RenewalState[] = ['CONFIRMED', 'REINSTATED', 'WITHDRAWN'];

/** Ends everything that still runs, in the fixed order of 7.7. */
function ending(state: Donation, closedAt: Instant): readonly DonationDraft[] {
  const corrections = Object.values(state.corrections).filter(({ state: at }) => at === 'DUE' || at === 'OVERDUE');
  const associations = Object.values(state.associations).filter(({ state: at }) => at !== 'REVOKED');
  const waiting = contractsOf(state).filter(({ state: at }) => at === 'EXPECTED' || at === 'OVERDUE');
  return [
    ...withdrawAttestations(state),
    ...renewalsOf(state)
      .filter(({ state: at }) => !overRenewals.includes(at))
      .map(({ id }) => ({ type: 'RenewalWithdrawn', renewalId: id }) as const),
    ...corrections.map(({ id }) => ({ type: 'SerialCorrectionCancelled', correctionId: id }) as const),
    ...associations.map(
      ({ id }) => ({ type: 'AssociationRevoked', associationId: id, cause: 'DONATION_CLOSED' }) as const,
    ),
    ...openCasesClosed(state, closedAt),
    ...contractsOf(state)
      .filter((contract) => contract.state === 'ACTIVE')
      .map(({ id }) => ({ type: 'ContractReleased', contractId: id }) as const),
    ...waiting.map(({ id }) => ({ type: 'ContractWithdrawn', contractId: id }) as const),
    { type: 'DonationClosed' },
  ];
}

/** The end of a donation (11.6). Nothing leads out of it (D24). */
export const closingTrack: Track<ClosingCommand, Extract<TakebackEvent, { readonly type: 'DonationClosed' }>> = {
  decide: { closeDonation },
  evolve: { DonationClosed: (state, { at }) => ({ ...state, closedAt: at }) },
  clocks: () => [],
  onStep: {},
};
