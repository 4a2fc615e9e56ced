import { addDays, addMonths } from '../../calendar.ts';
import type { CalendarDate } from '../../types.ts';
import { currentCover, newestOf } from '../contract/lineage.ts';
import { renewalGate } from './eox.ts';
import { heldUnits, lastCoveredDay } from '../read.ts';
import type { Contract, Donation, ExclusionReason, Quote, Renewal, RenewalState, Unit } from '../state.ts';

/** Questions about renewals that commands, clocks and reactions share. All pure. */

/** The window is open and the outcome is not known: roll-up line 7 of 6.3. */
export const runningStates: readonly RenewalState[] = [
  'WINDOW_OPEN',
  'RESELLER_CONTACTED',
  'QUOTE_REQUESTED',
  'QUOTED',
  'QUOTE_EXPIRED',
  'APPROVED',
  'PO_SENT',
  'ORDERED',
];

/** Confirmed, reinstated or withdrawn: nothing more happens to it. */
export const isOver = ({ state }: Renewal): boolean =>
  state === 'CONFIRMED' || state === 'REINSTATED' || state === 'WITHDRAWN';
/** The cover has ended and may be bought again: the reinstatement gate decides (10.4). */
export const isLapsed = ({ state }: Renewal): boolean => state === 'LAPSED' || state === 'REINSTATEMENT_QUOTED';
/** The reseller's number of a quote. Null when it came without: its key is of our making and says nothing to people. */
export const numberOf = ({ id }: Renewal, { quoteNumber }: Quote): string | null =>
  quoteNumber.startsWith(`${id}/`) ? null : quoteNumber;
/** An order is out: neither gates nor the end date stop it (RENEWAL_PENDING). */
export const isOrdered = ({ state }: Renewal): boolean => state === 'PO_SENT' || state === 'ORDERED';

/** Contracts whose lines can be renewed or were: once active, not taken back, still followed. */
const followed: readonly Contract['state'][] = ['ACTIVE', 'EXPIRED', 'TERMINATED', 'SUPERSEDED'];

/** Held units by the contract and end date of their current cover: what wants a renewal, the earliest end first. */
export function endings(
  state: Donation,
): readonly { readonly contract: Contract; readonly endOn: CalendarDate; readonly unitIds: readonly string[] }[] {
  const found = new Map<string, { contract: Contract; endOn: CalendarDate; unitIds: string[] }>();
  for (const unit of heldUnits(state)) {
    const line = currentCover(state, unit);
    const contract = line === null ? undefined : state.contracts[line.contractId];
    if (line === null || contract === undefined || !followed.includes(contract.state)) continue;
    const key = `${contract.id}/${line.endOn}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { contract, endOn: line.endOn, unitIds: [unit.id] });
    else known.unitIds.push(unit.id);
  }
  return [...found.values()].toSorted((a, b) => (a.endOn < b.endOn ? -1 : a.endOn > b.endOn ? 1 : 0));
}

/** The held units whose current cover ends with this renewal's date. */
function unitsToRenew(state: Donation, { contractId, coverageEndOn }: Renewal): readonly string[] {
  return (
    endings(state).find(({ contract, endOn }) => contract.id === contractId && endOn === coverageEndOn)?.unitIds ?? []
  );
}

/** Units by their ids, with what stands in the place of those that were replaced (11.4). */
function standing(state: Donation, ids: readonly string[]): readonly Unit[] {
  return ids.flatMap((id) => state.units[id] ?? []).map((unit) => newestOf(state, unit) ?? unit);
}

/**
 * Every unit that has to do with a renewal: it may be chosen, or it is known why it may not. One whose cover has another
 * end by now belongs elsewhere; but an order that is out goes on although every end was corrected away.
 */
export function unitsOfRenewal(state: Donation, renewal: Renewal): readonly Unit[] {
  const { contractId, coverageEndOn, includedUnitIds, excluded } = renewal;
  const named = [...includedUnitIds, ...excluded.map(({ unitId }) => unitId)];
  const known = isOver(renewal) ? named.flatMap((id) => state.units[id] ?? []) : standing(state, named);
  const here = unitsToRenew(state, renewal).flatMap((id) => state.units[id] ?? []);
  const all = [...new Set([...known, ...here])];
  if (isOver(renewal)) return all;
  const ending = all.filter((unit) => {
    const line = currentCover(state, unit);
    return line?.contractId === contractId && line.endOn === coverageEndOn;
  });
  return ending.length > 0 ? ending : all;
}

/** The units chosen for a renewal, as they stand now. */
export const chosenUnits = (state: Donation, { includedUnitIds }: Renewal): readonly Unit[] =>
  standing(state, includedUnitIds);

/** Is the unit, or the piece it replaced, among those a renewal was asked for? */
export const isAbout = (state: Donation, renewal: Renewal, unit: Unit): boolean =>
  chosenUnits(state, renewal).some(({ id }) => id === unit.id);

/** Who may be renewed and who may not, and why. */
export type Selection = {
  readonly includedUnitIds: readonly string[];
  readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
};

/** Sorts the units of a renewal by a gate; without one, by the renewal gate of 10.4. */
export function select(
  state: Donation,
  renewal: Renewal,
  today: CalendarDate,
  gate: (unit: Unit) => ExclusionReason | null = (unit) => renewalGate(state, unit, today, renewal.coverageEndOn),
): Selection {
  const judged = unitsOfRenewal(state, renewal).map((unit) => ({ unitId: unit.id, reason: gate(unit) }));
  return {
    includedUnitIds: judged.filter(({ reason }) => reason === null).map(({ unitId }) => unitId),
    excluded: judged.flatMap(({ unitId, reason }) => (reason === null ? [] : [{ unitId, reason }])),
  };
}

/** Was the end of this renewal's cover recorded: every line of that date has ended, or the whole contract? */
export function hasEnded(state: Donation, { contractId, coverageEndOn }: Renewal): boolean {
  const contract = state.contracts[contractId];
  if (contract?.state === 'EXPIRED' || contract?.state === 'TERMINATED') return true;
  const lines = Object.values(state.coverage).filter(
    (line) => line.contractId === contractId && line.endOn === coverageEndOn,
  );
  return lines.length > 0 && lines.every(({ ended }) => ended);
}

/** The last day that the lines of this renewal covered: earlier than the end date when cover ended before it. */
export function lastCoveredOn(state: Donation, { contractId, coverageEndOn }: Renewal): CalendarDate {
  const days = Object.values(state.coverage)
    .filter((line) => line.contractId === contractId && line.endOn === coverageEndOn)
    .map(lastCoveredDay);
  return days.length === 0 ? coverageEndOn : days.reduce((a, b) => (a > b ? a : b));
}

/** The day on which the window of a renewal opens, or null when the program has no such clock. */
export function windowOpensOn(state: Donation, { coverageEndOn }: Pick<Renewal, 'coverageEndOn'>): CalendarDate | null {
  const step = state.policy.clocks['renewalWindow']?.steps.find(({ kind }) => kind === 'DUE');
  if (step === undefined) return null;
  return addDays(addMonths(coverageEndOn, step.after.months ?? 0), step.after.days ?? 0);
}
