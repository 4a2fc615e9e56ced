import { addDays, earlier } from './calendar.ts';
import { reinstatementGate, lastSupportOf } from './donation/renewal/eox.ts';
import { ancestorsOf } from './donation/contract/lineage.ts';
import { isHeld, isLeaving, lastCoveredDay, renewalsOf } from './donation/read.ts';
import { isAbout, isOrdered } from './donation/renewal/renewal-read.ts';
import type { Contract, CoverageLine, Donation, Unit } from './donation/state.ts';
import type { CalendarDate } from './types.ts';

/** What protects a unit on a date (9.3), by dates and never by the moment at which an end was processed. */

export type CoverageState =
  | 'LAST_DAY_PASSED'
  | 'COVERED'
  | 'RENEWAL_PENDING'
  | 'UNRENEWABLE'
  | 'EXPIRED'
  | 'WARRANTY_ONLY'
  | 'NOT_ON_CONTRACT';

const everActive: ReadonlySet<Contract['state']> = new Set([
  'ACTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
  'RELEASED',
]);

/** Is or was this contract usable at all? */
const wasActive = (contract: Contract | undefined): contract is Contract =>
  contract !== undefined && everActive.has(contract.state);

/**
 * Could a contract give support on that day? One that has expired since still counts for the days before its last line
 * end date (6.6; without lines its own end date).
 */
export function coverableOn(state: Donation, contract: Contract, asOf: CalendarDate): boolean {
  const endedOn = contract.facts?.endedOn;
  if (!everActive.has(contract.state) || (contract.state === 'TERMINATED' && endedOn === undefined)) return false;
  const lines = Object.values(state.coverage).filter(({ contractId }) => contractId === contract.id);
  const endOn = lines.map(lastCoveredDay).toSorted().at(-1) ?? endedOn ?? contract.endOn ?? asOf;
  return (contract.startOn ?? asOf) <= asOf && asOf <= endOn;
}

/**
 * The lines of a unit on contracts that are or were active, earliest start first. A replacement without lines of its own
 * came after the end of cover, and stands in the place of the piece before it (11.4).
 */
export function linesOf(state: Donation, unit: Unit): readonly CoverageLine[] {
  for (const { id } of [unit, ...ancestorsOf(state, unit)]) {
    const lines = Object.values(state.coverage).filter(
      (line) => line.unitId === id && wasActive(state.contracts[line.contractId]),
    );
    if (lines.length > 0) return lines.toSorted((a, b) => a.startOn.localeCompare(b.startOn));
  }
  return [];
}

/** A line that is not listed protects nothing; one of a contract that was ended early does until that day. */
function covers(state: Donation, line: CoverageLine): boolean {
  const contract = state.contracts[line.contractId];
  return line.listed !== 'NO' && (contract?.state !== 'TERMINATED' || contract.facts?.endedOn !== undefined);
}

/** The coverage state of a unit: the first line of 9.3 that fits. */
export function coverageState(state: Donation, unit: Unit, asOf: CalendarDate): CoverageState {
  const lastSupport = lastSupportOf(state, unit);
  if (lastSupport !== null && asOf > lastSupport) return 'LAST_DAY_PASSED';
  const lines = linesOf(state, unit);
  if (lines.some((line) => covers(state, line) && line.startOn <= asOf && asOf <= lastCoveredDay(line)))
    return 'COVERED';
  const ended = lines.filter((line) => hasEnded(state, line, asOf));
  if (ended.length > 0) return afterItsEnd(state, unit, ended, asOf);
  return withoutLine(state, unit, asOf);
}

function hasEnded(state: Donation, line: CoverageLine, asOf: CalendarDate): boolean {
  return lastCoveredDay(line) < asOf || (line.ended && state.contracts[line.contractId]?.state === 'TERMINATED');
}

function afterItsEnd(state: Donation, unit: Unit, ended: readonly CoverageLine[], asOf: CalendarDate): CoverageState {
  const isPending = renewalsOf(state).some(
    (renewal) =>
      isOrdered(renewal) &&
      isAbout(state, renewal, unit) &&
      ended.some(({ contractId, endOn }) => contractId === renewal.contractId && endOn === renewal.coverageEndOn),
  );
  if (isPending) return 'RENEWAL_PENDING';
  return reinstatementGate(state, unit, asOf) === null ? 'EXPIRED' : 'UNRENEWABLE';
}

function withoutLine(state: Donation, { lineId, warrantyEndsOn }: Unit, asOf: CalendarDate): CoverageState {
  const isEligible = state.lines[lineId]?.smartnetEligible ?? false;
  if (!isEligible) return warrantyEndsOn >= asOf ? 'WARRANTY_ONLY' : 'NOT_ON_CONTRACT';
  const hadContract = Object.values(state.contracts).some(
    (contract) => contract.lineIds.includes(lineId) && wasActive(contract) && (contract.startOn ?? asOf) <= asOf,
  );
  return hadContract ? 'NOT_ON_CONTRACT' : 'WARRANTY_ONLY';
}

/** An uncovered range of days, both ends included. */
export type Gap = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * The uncovered days of a unit between the start of its first line and `today`; for a unit that has left, until its last
 * line ended (9.3). Earliest first.
 */
export function coverageGaps(state: Donation, unit: Unit, today: CalendarDate): readonly Gap[] {
  const lines = linesOf(state, unit);
  const [first] = lines;
  if (first === undefined || unit.state === 'VOIDED') return [];
  const lastEnd = lines.map(lastCoveredDay).reduce((a, b) => (a > b ? a : b));
  const until = isHeld(unit) || isLeaving(unit) ? today : earlier(today, lastEnd);
  const gaps: Gap[] = [];
  let from = first.startOn; // the first day not yet known as covered
  const covering = lines.filter((line) => covers(state, line) && line.startOn <= lastCoveredDay(line));
  for (const line of covering) {
    if (line.startOn > from && from <= until) gaps.push({ from, to: earlier(addDays(line.startOn, -1), until) });
    const next = addDays(lastCoveredDay(line), 1);
    if (next > from) from = next;
  }
  if (from <= until) gaps.push({ from, to: until });
  return gaps;
}
