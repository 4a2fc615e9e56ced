import { addDays, addMonths, earlier, localDate } from '../calendar.ts';
import { accept, finding, refuse, refuseAll } from '../decision.ts';
import type { CalendarDate, Context, Decision, Finding } from '../types.ts';
import { contractNumberProblem } from './contract-number.ts';
import { lastSupportOf } from './eox.ts';
import type { DonationDraft } from './events.ts';
import { mint } from './ids.ts';
import { isHeld, isLeaving, zoneOf } from './read.ts';
import { hasEnded, unitsOfRenewal } from './renewal-read.ts';
import type { Contract, Donation, Renewal, Unit } from './state.ts';

/** What the vendor confirmed, as far as somebody said it. */
export type Confirmation = {
  readonly contractNumber?: string | undefined;
  readonly startDate?: CalendarDate | undefined;
  readonly newEndDate?: CalendarDate | undefined;
  readonly includedUnitIds?: readonly string[] | undefined;
  readonly recordId: string | null;
};

/** The period one unit gets. */
type Period = { readonly unit: Unit; readonly startOn: CalendarDate; readonly endOn: CalendarDate };

/**
 * D7: the recorded previous end plus one period of the program (never chained: 28 Feb stays 28 Feb), capped at the last
 * date of support.
 */
export function proposedEnd(state: Donation, unit: Unit, previousEndOn: CalendarDate): CalendarDate {
  const next = addMonths(previousEndOn, state.policy.renewalMonths);
  const lastSupport = lastSupportOf(state, unit);
  return lastSupport === null ? next : earlier(next, lastSupport);
}

/**
 * Records the vendor's confirmation (6.10, D18, D26): facts win, so quote and order steps may be missing and the renewal
 * gate is not asked. Left-out dates follow D7, left-out units are those of the renewal that can still be covered.
 * Refused: NOT_FOUND (a unit of no concern), END_NOT_LATER, END_AFTER_LDOS (names the units), END_BEFORE_START,
 * CONTRACT_NUMBER_*.
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
  const chosen = told.includedUnitIds?.flatMap((id) => state.units[id] ?? []) ?? coverable(state, renewal, units);
  const earliest = addDays(renewal.coverageEndOn, 1);
  const confirmedOn = localDate(context.occurredAt, zoneOf(state));
  const startOn = told.startDate ?? (confirmedOn > earliest ? confirmedOn : earliest);
  const periods = chosen.map((unit) => ({
    unit,
    startOn,
    endOn: told.newEndDate ?? proposedEnd(state, unit, renewal.coverageEndOn),
  }));
  const isNewNumber = told.contractNumber !== undefined && told.contractNumber !== contract.number;
  const wrong =
    periodProblem(state, renewal, periods, told.newEndDate) ??
    (isNewNumber ? newNumberProblem(state, contract, told.contractNumber, context) : null);
  if (wrong !== null) return refuseAll([wrong]);

  return isNewNumber
    ? accept(...underNewNumber(state, renewal, contract, told, told.contractNumber, periods, context))
    : accept(...underSameNumber(state, renewal, contract, periods));
}

const isHere = (unit: Unit): boolean => isHeld(unit) || isLeaving(unit);

/**
 * The renewal's units whose support does not end with or before the old period: those held, or, when all were taken out
 * of use while the order was out, those still here.
 */
function coverable(state: Donation, renewal: Renewal, units: readonly Unit[]): readonly Unit[] {
  const chosen = renewal.includedUnitIds.length === 0 ? units.map(({ id }) => id) : renewal.includedUnitIds;
  const possible = units.filter((unit) => {
    const lastSupport = lastSupportOf(state, unit);
    return chosen.includes(unit.id) && isHere(unit) && (lastSupport === null || lastSupport > renewal.coverageEndOn);
  });
  return possible.some(isHeld) ? possible.filter(isHeld) : possible;
}

function periodProblem(
  state: Donation,
  renewal: Renewal,
  periods: readonly Period[],
  newEndDate: CalendarDate | undefined,
): Finding | null {
  const path = 'newEndDate';
  if (periods.some(({ endOn }) => endOn <= renewal.coverageEndOn)) {
    return finding('END_NOT_LATER', 'D7', `The new end must be later than ${renewal.coverageEndOn}.`, { path });
  }
  const after = periods.filter(({ unit, endOn }) => endOn > (lastSupportOf(state, unit) ?? endOn));
  if (after.length > 0 || periods.length === 0) {
    const message =
      'The new end lies after the last date of support. If the vendor confirmed it, correct the end-of-life record first.';
    const unitIds =
      periods.length === 0 ? unitsOfRenewal(state, renewal).map(({ id }) => id) : after.map(({ unit }) => unit.id);
    return finding('END_AFTER_LDOS', '10.4', message, { path, detail: { unitIds, newEndOn: newEndDate ?? '' } });
  }
  if (periods.some(({ startOn, endOn }) => endOn < startOn)) {
    return finding('END_BEFORE_START', '11.1', 'The period ends before it starts.', { path });
  }
  return null;
}

/** A number that two donations share may change for both (D21). */
function newNumberProblem(
  state: Donation,
  { shared }: Contract,
  number: string,
  { conflicts }: Context,
): Finding | null {
  if (Object.values(state.contracts).some((other) => other.number === number && other.state !== 'WITHDRAWN')) {
    const message = 'Another contract of this donation has this number. A renewal keeps its number or gets a new one.';
    return finding('CONTRACT_NUMBER_OTHER_DONATION', 'D21', message, { path: 'contractNumber' });
  }
  return contractNumberProblem(state, number, conflicts, shared);
}

const latestEnd = (periods: readonly Period[]): CalendarDate =>
  periods.reduce((latest, { endOn }) => (endOn > latest ? endOn : latest), '');

function underSameNumber(
  state: Donation,
  renewal: Renewal,
  contract: Contract,
  periods: readonly Period[],
): readonly DonationDraft[] {
  const newEndOn = latestEnd(periods);
  const endOn = contract.endOn !== null && contract.endOn > newEndOn ? contract.endOn : newEndOn;
  const termNumber = Math.max(contract.termNumber, renewal.termNumber);
  return [
    { type: 'ContractExtended', contractId: contract.id, endOn, termNumber },
    ...newLines(state, contract.id, periods, (unit) => listedOn(state, renewal, unit)),
    confirmed(renewal, periods),
  ];
}

/** The old contract is superseded at once when its cover has ended, otherwise on the day it ends (6.6). */
function underNewNumber(
  state: Donation,
  renewal: Renewal,
  contract: Contract,
  { recordId }: Confirmation,
  contractNumber: string,
  periods: readonly Period[],
  { occurredAt }: Context,
): readonly DonationDraft[] {
  const contractId = mint(state, 'ctr');
  const starts = periods.map(({ startOn }) => startOn).toSorted();
  const activated: DonationDraft = {
    type: 'ContractActivated',
    contractId,
    contractNumber,
    lineIds: [...new Set(periods.map(({ unit }) => unit.lineId))],
    activatedAt: occurredAt,
    startOn: starts[0] ?? addDays(renewal.coverageEndOn, 1),
    endOn: latestEnd(periods),
    serviceLevel: contract.serviceLevel,
    activatedEarly: false,
    shared: contract.shared,
    termNumber: renewal.termNumber,
    predecessorId: contract.id,
    recordId,
  };
  const superseded: readonly DonationDraft[] = isDone(state, renewal, contract)
    ? [{ type: 'ContractSuperseded', contractId: contract.id, successorId: contractId }]
    : [];
  return [
    activated,
    ...superseded,
    ...newLines(state, contractId, periods, () => 'ASSUMED'),
    confirmed(renewal, periods),
  ];
}

function isDone(state: Donation, renewal: Renewal, contract: Contract): boolean {
  const lines = Object.values(state.coverage).filter(({ contractId }) => contractId === contract.id);
  return hasEnded(state, renewal) && lines.every(({ ended }) => ended);
}

/** What the vendor's list says of a serial does not change because the contract runs on. */
function listedOn(state: Donation, { contractId, coverageEndOn }: Renewal, { id }: Unit): 'YES' | 'NO' | 'ASSUMED' {
  const old = Object.values(state.coverage).find(
    (line) => line.contractId === contractId && line.unitId === id && line.endOn === coverageEndOn,
  );
  return old?.listed ?? 'ASSUMED';
}

function newLines(
  state: Donation,
  contractId: string,
  periods: readonly Period[],
  listed: (unit: Unit) => 'YES' | 'NO' | 'ASSUMED',
): readonly DonationDraft[] {
  return periods.map(({ unit, startOn, endOn }, index) => ({
    type: 'CoverageLineAdded',
    coverageId: mint(state, 'cov', index),
    contractId,
    unitId: unit.id,
    startOn,
    endOn,
    listed: listed(unit),
  }));
}

const confirmed = (renewal: Renewal, periods: readonly Period[]): DonationDraft => ({
  type: 'RenewalConfirmed',
  renewalId: renewal.id,
  newEndOn: latestEnd(periods),
  includedUnitIds: periods.map(({ unit }) => unit.id),
  stepsSkipped: renewal.state !== 'ORDERED',
});
