import { addDays } from '../../calendar.ts';
import { milestones, type Milestone } from '../../eox.ts';
import type { CalendarDate, ClockInstance, FiredStep } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { heldUnits, isHeld, liveLines } from '../read.ts';
import type { Donation, ExclusionReason, Unit } from '../state.ts';

/**
 * End-of-life dates inside a donation: the gates of 10.4 and the milestone clock. Only the last date of support ends
 * the renewal loop (D8); unknown dates close nothing. Gates look at dates alone, so an answer changes at midnight; what
 * follows from it is recorded when the milestone's clock fires that morning.
 */

type ProductDates = { readonly productId: string };

function dateOf(state: Donation, { productId }: ProductDates, milestone: Milestone): CalendarDate | null {
  return state.eox[productId]?.[milestone] ?? null;
}

/** The last day on which a unit can have vendor support at all, or null when it is not known. */
export function lastSupportOf(state: Donation, unit: ProductDates): CalendarDate | null {
  return dateOf(state, unit, 'lastDateOfSupportOn');
}

/** May the cover of this unit that ends on `endOn` be renewed? Null when it may, otherwise why not (10.4). */
export function renewalGate(
  state: Donation,
  unit: Unit,
  today: CalendarDate,
  endOn: CalendarDate,
): ExclusionReason | null {
  if (!isHeld(unit)) return 'UNIT_NOT_HELD';
  const lastSupport = lastSupportOf(state, unit);
  if (lastSupport !== null && lastSupport <= endOn) return 'LDOS';
  const lastRenewal = dateOf(state, unit, 'endOfContractRenewalOn');
  return lastRenewal !== null && today > lastRenewal ? 'RENEWAL_DATE_PASSED' : null;
}

/** May cover be bought again for this unit after a lapse? Null when it may, otherwise why not (10.4). */
export function reinstatementGate(state: Donation, unit: Unit, today: CalendarDate): ExclusionReason | null {
  if (!isHeld(unit)) return 'UNIT_NOT_HELD';
  const lastSupport = lastSupportOf(state, unit);
  if (lastSupport !== null && today >= lastSupport) return 'LDOS';
  const lastAttach = dateOf(state, unit, 'endOfServiceAttachOn');
  const lastRenewal = dateOf(state, unit, 'endOfContractRenewalOn');
  const passed = (date: CalendarDate | null) => date !== null && today > date;
  return passed(lastAttach) || passed(lastRenewal) ? 'RENEWAL_DATE_PASSED' : null;
}

/**
 * The last day on which cover can be bought again after a lapse: shown as the last chance (11.2). The first of the dates
 * that close the reinstatement gate; null when the vendor has told none.
 */
export function lastChanceOf(state: Donation, unit: ProductDates): CalendarDate | null {
  const lastSupport = lastSupportOf(state, unit);
  const days = [
    dateOf(state, unit, 'endOfServiceAttachOn'),
    dateOf(state, unit, 'endOfContractRenewalOn'),
    lastSupport === null ? null : addDays(lastSupport, -1),
  ].filter((on) => on !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** Name of one milestone of one product: subject of its clock and key of `milestonesReached`. */
const milestoneKey = (productId: string, field: Milestone): string => `${productId}/${field}`;

/** One clock per known date of a product we still care for that was not told as reached. */
export function milestoneClocks(state: Donation): readonly ClockInstance[] {
  const products = new Set([...heldUnits(state), ...liveLines(state)].map(({ productId }) => productId));
  return [...products].flatMap((productId) =>
    milestones.flatMap(({ field }) => {
      const on = dateOf(state, { productId }, field);
      const subject = milestoneKey(productId, field);
      if (on === null || state.milestonesReached[subject] === on) return [];
      return [{ clock: 'eoxMilestone', subject, base: { on }, rank: field === 'lastDateOfSupportOn' ? 0 : 1 }];
    }),
  );
}

/** The date has passed: told once per date, again when the vendor revises it. */
export function onMilestone(state: Donation, { subject, kind }: FiredStep): readonly DonationDraft[] {
  const slash = subject.lastIndexOf('/');
  const productId = subject.slice(0, slash);
  const milestone = milestones.find(({ field }) => field === subject.slice(slash + 1))?.field;
  const on = milestone === undefined ? null : dateOf(state, { productId }, milestone);
  if (kind !== 'DUE' || milestone === undefined || on === null) return [];
  if (milestone === 'lastDateOfSupportOn') return [{ type: 'LastDateOfSupportPassed', productId, on }];
  return [{ type: 'EoxMilestoneReached', productId, milestone, on }];
}

/** `evolve` of EoxMilestoneReached and LastDateOfSupportPassed. */
export function reached(state: Donation, productId: string, milestone: string, on: CalendarDate): Donation {
  return { ...state, milestonesReached: { ...state.milestonesReached, [`${productId}/${milestone}`]: on } };
}
