import { localDate } from '../calendar.ts';
import type { CalendarDate, Instant } from '../types.ts';
import type { Contract, CoverageLine, Donation, Line, Renewal, Unit } from './state.ts';

/** Questions that several tracks ask of a donation. All pure. */

/** The zone of calendar facts of this donation: the organization's, else the program's (8.2). */
export function zoneOf(state: Pick<Donation, 'organization' | 'policy'>): string {
  return state.organization.zone ?? state.policy.zone;
}

/** "Today" of a donation at an instant: the date in the organization's zone. */
export function today(state: Pick<Donation, 'organization' | 'policy'>, now: Instant): CalendarDate {
  return localDate(now, zoneOf(state));
}

/** States of a unit in use or on its way to use. */
export const heldStates: ReadonlySet<string> = new Set([
  'SHIPPED',
  'DELIVERED',
  'INSTALLED',
  'IN_USE',
  'DEFECTIVE',
  'RMA_OPEN',
]);
const leavingStates: ReadonlySet<string> = new Set(['IDLE', 'TAKEBACK_REQUESTED', 'PICKED_UP']);

/** In use or on its way to use (glossary: held unit). */
export const isHeld = (unit: Unit): boolean => heldStates.has(unit.state);
/** No longer in use, not yet gone. */
export const isLeaving = (unit: Unit): boolean => leavingStates.has(unit.state);
export const isLive = (line: Line): boolean => line.state !== 'CANCELLED';

export const unitsOf = (state: Donation): readonly Unit[] => Object.values(state.units);
export const heldUnits = (state: Donation): readonly Unit[] => unitsOf(state).filter(isHeld);
export const liveLines = (state: Donation): readonly Line[] => Object.values(state.lines).filter(isLive);
export const contractsOf = (state: Donation): readonly Contract[] => Object.values(state.contracts);
export const renewalsOf = (state: Donation): readonly Renewal[] => Object.values(state.renewals);

/**
 * Does the program follow up what becomes of units? Those whose policy has no clock for reports of losses go on as their
 * donations began (D28).
 */
export const followsUnits = ({ policy }: Pick<Donation, 'policy'>): boolean =>
  policy.clocks['lossReport'] !== undefined;

/** Denied, cancelled or closed: nothing more can happen (DONATION_FINAL). */
export function isFinal(state: Donation): boolean {
  return state.deniedAt !== null || state.cancelledAt !== null || state.closedAt !== null;
}

/** The current primary contact of the organization, or null. */
export function primaryContactId(state: Donation): string | null {
  return state.organization.contacts.find(({ role, current }) => role === 'PRIMARY' && current)?.id ?? null;
}

/** Puts a changed thing back into its table. */
export function put<T extends { readonly id: string }>(
  table: Readonly<Record<string, T>>,
  id: string,
  change: (thing: T) => T,
): Readonly<Record<string, T>> {
  const thing = table[id];
  return thing === undefined ? table : { ...table, [id]: change(thing) };
}

/** The last day a line covers: its own end, or an earlier one when cover ended before it. */
export const lastCoveredDay = ({ endOn, endedOn }: CoverageLine): CalendarDate => endedOn ?? endOn;

/**
 * Are days of a line still to come on that day, or is its end still to be recorded? A line that was extended counts as
 * ended for its clock, and runs on until its own end.
 */
export const runsYet = ({ ended, endedOn, endOn }: CoverageLine, day: CalendarDate): boolean =>
  !ended || (endedOn === undefined && endOn >= day);

/**
 * The line of a unit that ends last, over all contracts that are or were active; null when it never had one. Of two that
 * were cut on one day it is the one that would have ended later.
 */
export function currentLine(state: Donation, unitId: string): CoverageLine | null {
  let latest: CoverageLine | null = null;
  for (const line of Object.values(state.coverage)) {
    const contract = state.contracts[line.contractId];
    if (line.unitId !== unitId || contract === undefined || contract.state === 'WITHDRAWN') continue;
    if (latest === null || isLater(line, latest)) latest = line;
  }
  return latest;
}

function isLater(line: CoverageLine, than: CoverageLine): boolean {
  const [on, before] = [lastCoveredDay(line), lastCoveredDay(than)];
  return on > before || (on === before && line.endOn > than.endOn);
}

/** Has the unit's last date of support passed, as recorded? Unknown dates have not passed. */
export function supportPassed(state: Donation, productId: string): boolean {
  const date = state.eox[productId]?.lastDateOfSupportOn ?? null;
  return date !== null && state.milestonesReached[`${productId}/lastDateOfSupportOn`] === date;
}
