import { addDays } from '../../calendar.ts';
import { finding } from '../../decision.ts';
import type { CalendarDate, Context, Finding, Instant } from '../../types.ts';
import { contractNumberProblem } from '../contract/contract-number.ts';
import { lastSupportOf } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { contractsOf } from '../read.ts';
import { hasEnded, unitsOfRenewal } from './renewal-read.ts';
import type { Contract, Donation, Renewal, Unit } from '../state.ts';

/** New periods of cover, and what happens when the vendor grants them: by renewal or by reinstatement alike. */

/** The period one unit gets. */
export type Period = { readonly unit: Unit; readonly startOn: CalendarDate; readonly endOn: CalendarDate };

/**
 * What is wrong with new periods, or null: END_NOT_LATER, END_AFTER_LDOS (names the units), END_BEFORE_START. `path`: the
 * field with the end; `previousEndOn`: the last day that was covered.
 */
export function periodProblem(
  state: Donation,
  renewal: Renewal,
  periods: readonly Period[],
  told: { readonly path: string; readonly endOn: CalendarDate | undefined; readonly previousEndOn: CalendarDate },
): Finding | null {
  const { path, previousEndOn } = told;
  if (periods.some(({ endOn }) => endOn <= previousEndOn)) {
    return finding('END_NOT_LATER', 'D7', `The new end must be later than ${previousEndOn}.`, { path });
  }
  const after = periods.filter(({ unit, endOn }) => endOn > (lastSupportOf(state, unit) ?? endOn));
  if (after.length > 0 || periods.length === 0) {
    const message =
      'The new end lies after the last date of support. If the vendor confirmed it, correct the end-of-life record first.';
    const unitIds =
      periods.length === 0 ? unitsOfRenewal(state, renewal).map(({ id }) => id) : after.map(({ unit }) => unit.id);
    return finding('END_AFTER_LDOS', '10.4', message, { path, detail: { unitIds, newEndOn: told.endOn ?? '' } });
  }
  if (periods.some(({ startOn, endOn }) => endOn < startOn)) {
    return finding('END_BEFORE_START', '11.1', 'The period ends before it starts.', { path });
  }
  return null;
}

/** A number that two donations share may change for both (D21). */
export function newNumberProblem(
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

/** The end of the period that ends last. */
export const latestEnd = (periods: readonly Period[]): CalendarDate =>
  periods.reduce((latest, { endOn }) => (endOn > latest ? endOn : latest), '');

/**
 * The contract that goes on, or null when the number is a new one. A superseded contract does not come back by itself:
 * without a number, or with its number, the cover goes to the contract that succeeded it.
 */
export function sameContract(state: Donation, old: Contract, number: string | undefined): Contract | null {
  if (number === old.number) return old;
  const last = lastInChain(state, old);
  if (number === undefined) return old.state === 'SUPERSEDED' ? last : old;
  return last.number === number ? last : null;
}

/** The contract at the end of the chain of successors. Each one is newer than the one before, so there is an end. */
function lastInChain(state: Donation, contract: Contract): Contract {
  const next = contractsOf(state).find(({ id }) => id === contract.successorId);
  return next === undefined ? contract : lastInChain(state, next);
}

/** The contract runs on: extended, with a new line per unit, then what became of the renewal. */
export function underSameNumber(
  state: Donation,
  renewal: Renewal,
  contract: Contract,
  periods: readonly Period[],
  outcome: DonationDraft,
): readonly DonationDraft[] {
  const newEndOn = latestEnd(periods);
  const endOn = contract.endOn !== null && contract.endOn > newEndOn ? contract.endOn : newEndOn;
  const termNumber = Math.max(contract.termNumber, renewal.termNumber);
  return [
    { type: 'ContractExtended', contractId: contract.id, endOn, termNumber },
    ...newLines(state, contract.id, periods, (unit) => listedOn(state, renewal, unit)),
    outcome,
  ];
}

/** The old contract is superseded at once when its cover has ended, otherwise on the day it ends (6.6). */
export function underNewNumber(
  state: Donation,
  renewal: Renewal,
  contract: Contract,
  told: { readonly contractNumber: string; readonly recordId: string | null; readonly activatedAt: Instant },
  periods: readonly Period[],
  outcome: DonationDraft,
): readonly DonationDraft[] {
  const contractId = mint(state, 'ctr');
  const starts = periods.map(({ startOn }) => startOn).toSorted();
  const activated: DonationDraft = {
    type: 'ContractActivated',
    contractId,
    contractNumber: told.contractNumber,
    lineIds: [...new Set(periods.map(({ unit }) => unit.lineId))],
    activatedAt: told.activatedAt,
    startOn: starts[0] ?? addDays(renewal.coverageEndOn, 1),
    endOn: latestEnd(periods),
    serviceLevel: contract.serviceLevel,
    activatedEarly: false,
    shared: contract.shared,
    termNumber: renewal.termNumber,
    predecessorId: contract.id,
    recordId: told.recordId,
  };
  const superseded: readonly DonationDraft[] = isDone(state, renewal, contract)
    ? [{ type: 'ContractSuperseded', contractId: contract.id, successorId: contractId }]
    : [];
  return [activated, ...superseded, ...newLines(state, contractId, periods, () => 'ASSUMED'), outcome];
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
