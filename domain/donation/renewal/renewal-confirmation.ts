import { addDays, addMonths, earlier, localDate } from '../../calendar.ts';
import { accept, refuse, refuseAll } from '../../decision.ts';
import type { CalendarDate, Context, Decision } from '../../types.ts';
import { lastSupportOf } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { isHeld, isLeaving, zoneOf } from '../read.ts';
import {
  latestEnd,
  newNumberProblem,
  periodProblem,
  sameContract,
  underNewNumber,
  underSameNumber,
  type Period,
} from './renewal-period.ts';
import { gateClosed } from './renewal-pick.ts';
import { chosenUnits, lastCoveredOn, unitsOfRenewal } from './renewal-read.ts';
import type { Contract, Donation, Renewal, Unit } from '../state.ts';

/** What the vendor confirmed, as far as somebody said it. */
export type Confirmation = {
  readonly contractNumber?: string | undefined;
  readonly startDate?: CalendarDate | undefined;
  readonly newEndDate?: CalendarDate | undefined;
  readonly includedUnitIds?: readonly string[] | undefined;
  readonly recordId: string | null;
};

/**
 * D7: the recorded previous end plus one period of the program (never chained: 28 Feb stays 28 Feb), or the
 * common end set for several renewals (11.3); capped at the last date of support.
 */
export function proposedEnd(
  state: Donation,
  unit: Unit,
  { coverageEndOn, proposedEndOn }: Pick<Renewal, 'coverageEndOn' | 'proposedEndOn'>,
): CalendarDate {
  const next = proposedEndOn ?? addMonths(coverageEndOn, state.policy.renewalMonths);
  const lastSupport = lastSupportOf(state, unit);
  return lastSupport === null ? next : earlier(next, lastSupport);
}

/**
 * Records the vendor's confirmation (6.10, D18, D26): facts win, so quote and order steps may be missing and the renewal
 * gate is not asked. Left-out dates follow D7, left-out units are those of the renewal that can still be covered. The
 * number may be the contract's own, a new one, or that of the contract which has succeeded it already.
 * Refused: NOT_FOUND (a unit of no concern), RENEWAL_GATE_CLOSED (nothing is here any more), END_NOT_LATER,
 * END_AFTER_LDOS (names the units), END_BEFORE_START, CONTRACT_NUMBER_*.
 */
export function confirm(
  state: Donation,
  renewal: Renewal,
  contract: Contract,
  told: Confirmation,
  context: Context,
): Decision<DonationDraft> {
  const units = unitsOfRenewal(state, renewal);
  const stranger = told.includedUnitIds?.findIndex((id) => !units.some((unit) => unit.id === id && isHere(unit))) ?? -1;
  if (stranger !== -1) {
    const path = `includedUnitIds.${stranger}`;
    return refuse('NOT_FOUND', '6.10', 'This unit does not belong to the renewal.', { path });
  }
  if (!units.some(isHere)) {
    const excluded = units.map(({ id: unitId }) => ({ unitId, reason: 'UNIT_NOT_HELD' as const }));
    return gateClosed({ excluded }, 'No unit of this renewal is with the organization any more.');
  }
  const chosen = told.includedUnitIds?.flatMap((id) => state.units[id] ?? []) ?? coverable(state, renewal, units);
  const earliest = addDays(lastCoveredOn(state, renewal), 1);
  const confirmedOn = localDate(context.occurredAt, zoneOf(state));
  const startOn = told.startDate ?? (confirmedOn > earliest ? confirmedOn : earliest);
  const periods = chosen.map((unit) => ({
    unit,
    startOn,
    endOn: told.newEndDate ?? proposedEnd(state, unit, renewal),
  }));
  const number = told.contractNumber;
  const runsOn = sameContract(state, contract, number);
  const wrong =
    periodProblem(state, renewal, periods, {
      path: 'newEndDate',
      endOn: told.newEndDate,
      previousEndOn: renewal.coverageEndOn,
    }) ?? (runsOn === null && number !== undefined ? newNumberProblem(state, contract, number, context) : null);
  if (wrong !== null) return refuseAll([wrong]);

  const outcome = confirmed(renewal, periods);
  if (runsOn !== null) return accept(...underSameNumber(state, renewal, runsOn, periods, outcome));
  const granted = {
    contractNumber: number ?? '',
    recordId: told.recordId,
    activatedAt: context.occurredAt,
  };
  return accept(...underNewNumber(state, renewal, contract, granted, periods, outcome));
}

const isHere = (unit: Unit): boolean => isHeld(unit) || isLeaving(unit);

/** The units a renewal is for. One that was out of use when the window opened is among them until a quote is asked for. */
function wanted(state: Donation, renewal: Renewal, units: readonly Unit[]): readonly Unit[] {
  if (renewal.includedUnitIds.length === 0) return units;
  const away = renewal.excluded.filter(({ reason }) => reason === 'UNIT_NOT_HELD').map(({ unitId }) => unitId);
  const back = renewal.quoteAskedAt === null ? units.filter((unit) => isHeld(unit) && away.includes(unit.id)) : [];
  return [...chosenUnits(state, renewal), ...back];
}

/**
 * The renewal's units whose support does not end with or before the old period: those held, or, when all were taken out
 * of use while the order was out, those still here.
 */
function coverable(state: Donation, renewal: Renewal, units: readonly Unit[]): readonly Unit[] {
  const chosen = wanted(state, renewal, units);
  const possible = units.filter((unit) => {
    const lastSupport = lastSupportOf(state, unit);
    return chosen.includes(unit) && isHere(unit) && (lastSupport === null || lastSupport > renewal.coverageEndOn);
  });
  return possible.some(isHeld) ? possible.filter(isHeld) : possible;
}

const confirmed = (renewal: Renewal, periods: readonly Period[]): DonationDraft => ({
  type: 'RenewalConfirmed',
  renewalId: renewal.id,
  newEndOn: latestEnd(periods),
  includedUnitIds: periods.map(({ unit }) => unit.id),
  stepsSkipped: renewal.state !== 'ORDERED',
});
