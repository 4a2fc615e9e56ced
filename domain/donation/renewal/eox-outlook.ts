import { addDays, addMonths, earlier } from '../../calendar.ts';
import type { CalendarDate } from '../../types.ts';
import { currentCover } from '../contract/lineage.ts';
import { lastChanceOf, lastSupportOf } from './eox.ts';
import { isHeld, lastCoveredDay } from '../read.ts';
import { windowOpensOn } from './renewal-read.ts';
import type { Donation, Unit } from '../state.ts';

/** One further period a unit could get. `renewBy`: the last day on which it can be renewed. */
export type FuturePeriod = { readonly from: CalendarDate; readonly to: CalendarDate; readonly renewBy: CalendarDate };

/** What an announced end of life means for one unit; dates that the vendor has not told are null. */
export type EndOfLifeOutlook = {
  readonly unitId: string;
  readonly productId: string;
  readonly announcedOn: CalendarDate | null;
  /** End of the cover it has; null: it never had one. */
  readonly coverEndOn: CalendarDate | null;
  readonly endOfContractRenewalOn: CalendarDate | null;
  readonly lastDateOfSupportOn: CalendarDate | null;
  readonly lastChanceOn: CalendarDate | null;
  /**
   * How the announced dates lie to the end of the cover: NOTHING_ANNOUNCED, UNTIL_END (support ends with or before the
   * cover), NO_RENEWAL (renewing ends before the next window), RENEWABLE.
   */
  readonly verdict: 'NOTHING_ANNOUNCED' | 'UNTIL_END' | 'NO_RENEWAL' | 'RENEWABLE';
  /** Further periods in their order; empty when none is possible or no end is known. */
  readonly periods: readonly FuturePeriod[];
  /** The last period possible; null when none is, or when no date ends the renewals. */
  readonly lastPeriod: FuturePeriod | null;
};

/** More periods than equipment lives. */
const MANY = 40;

/**
 * Compares the end of a unit's cover with the vendor's dates (10.4, F18): an announcement stops nothing, and this says
 * what is still possible. Each period is renewed within its window; unknown dates end nothing. `today` in the
 * organization's zone.
 */
export function endOfLifeOutlook(state: Donation, unit: Unit, today: CalendarDate): EndOfLifeOutlook {
  const view = state.eox[unit.productId];
  const line = currentCover(state, unit);
  const coverEndOn = line === null ? null : lastCoveredDay(line);
  const lastSupport = lastSupportOf(state, unit);
  const lastRenewal = view?.endOfContractRenewalOn ?? null;
  const isBounded = lastSupport !== null || lastRenewal !== null;
  const periods =
    coverEndOn === null || !isBounded || !isHeld(unit) ? [] : periodsAfter(state, unit, coverEndOn, today);
  return {
    unitId: unit.id,
    productId: unit.productId,
    announcedOn: view?.announcedOn ?? null,
    coverEndOn,
    endOfContractRenewalOn: lastRenewal,
    lastDateOfSupportOn: lastSupport,
    lastChanceOn: lastChanceOf(state, unit),
    verdict: !isBounded
      ? 'NOTHING_ANNOUNCED'
      : lastSupport !== null && coverEndOn !== null && lastSupport <= coverEndOn
        ? 'UNTIL_END'
        : periods.length === 0
          ? 'NO_RENEWAL'
          : 'RENEWABLE',
    periods,
    lastPeriod: periods.at(-1) ?? null,
  };
}

function periodsAfter(
  state: Donation,
  unit: Unit,
  coverEndOn: CalendarDate,
  today: CalendarDate,
): readonly FuturePeriod[] {
  const lastSupport = lastSupportOf(state, unit);
  const lastRenewal = state.eox[unit.productId]?.endOfContractRenewalOn ?? null;
  const periods: FuturePeriod[] = [];
  for (let endOn = coverEndOn; periods.length < MANY;) {
    if (lastSupport !== null && lastSupport <= endOn) break;
    const renewBy = lastRenewal === null ? endOn : earlier(endOn, lastRenewal);
    const opensOn = windowOpensOn(state, { coverageEndOn: endOn }) ?? endOn;
    if (renewBy < opensOn || renewBy < today) break;
    const next = addMonths(endOn, state.policy.renewalMonths);
    const to = lastSupport === null ? next : earlier(next, lastSupport);
    periods.push({ from: addDays(endOn, 1), to, renewBy });
    endOn = to;
  }
  return periods;
}
