import { addDays } from '../../calendar.ts';
import type { CalendarDate } from '../../types.ts';
import { currentCover } from '../contract/lineage.ts';
import { proRata } from './co-termination.ts';
import { lastChanceOf, lastSupportOf, reinstatementGate } from './eox.ts';
import { heldUnits, isHeld, renewalsOf } from '../read.ts';
import { proposedEnd } from './renewal-confirmation.ts';
import { hasEnded, lastCoveredOn, select, unitsOfRenewal } from './renewal-read.ts';
import type { Donation, ExclusionReason, Renewal, Unit } from '../state.ts';

/** What somebody wants to know before renewing: dates per line, units held against units paid, what a takeover needs. */

/** What is proposed for one unit; without an end when it cannot be renewed, with the reason. */
export type LineTerms = {
  readonly unitId: string;
  readonly productId: string;
  readonly proposedEndOn: CalendarDate | null;
  readonly excluded: ExclusionReason | null;
  /** Days of the proposed period, and of a full one; null without a proposal. */
  readonly days: number | null;
  readonly fullPeriodDays: number;
  readonly lastDateOfSupportOn: CalendarDate | null;
  /** Until when cover can be bought again after a lapse; null: no date is known that ends it. */
  readonly lastChanceOn: CalendarDate | null;
};
export type RenewalTerms = {
  readonly previousEndOn: CalendarDate;
  readonly periodFrom: CalendarDate;
  /** The latest proposed end; null when no unit can be renewed. */
  readonly periodTo: CalendarDate | null;
  readonly coTerminated: boolean;
  readonly lines: readonly LineTerms[];
};

/**
 * What a renewal would cover, per unit (D7, 10.4): min(previous end + one period, last date of support), or the common
 * end. After the end of cover the reinstatement gate decides. `today` in the organization's zone.
 */
export function renewalTerms(state: Donation, renewal: Renewal, today: CalendarDate): RenewalTerms {
  const previousEndOn = lastCoveredOn(state, renewal);
  const gate = hasEnded(state, renewal) ? (unit: Unit) => reinstatementGate(state, unit, today) : undefined;
  const { excluded } = select(state, renewal, today, gate);
  const lines = unitsOfRenewal(state, renewal).map((unit): LineTerms => {
    const reason = excluded.find(({ unitId }) => unitId === unit.id)?.reason ?? null;
    const endOn = reason === null ? proposedEnd(state, unit, renewal) : null;
    return {
      unitId: unit.id,
      productId: unit.productId,
      proposedEndOn: endOn,
      excluded: reason,
      days: endOn === null ? null : proRata(state, renewal, endOn).days,
      fullPeriodDays: proRata(state, renewal, renewal.coverageEndOn).fullPeriodDays,
      lastDateOfSupportOn: lastSupportOf(state, unit),
      lastChanceOn: lastChanceOf(state, unit),
    };
  });
  const ends = lines.flatMap(({ proposedEndOn }) => proposedEndOn ?? []);
  return {
    previousEndOn,
    periodFrom: addDays(previousEndOn, 1),
    periodTo: ends.length === 0 ? null : ends.reduce((a, b) => (a > b ? a : b)),
    coTerminated: renewal.proposedEndOn !== undefined,
    lines,
  };
}

/** Units paid for and no longer held (drop them), and units held that no contract covers (add them). */
export type TrueUp = {
  readonly held: readonly string[];
  readonly paid: readonly string[];
  readonly drop: readonly string[];
  readonly add: readonly { readonly unitId: string; readonly why: 'NEVER_COVERED' | 'LAPSED' }[];
};

/** Compares what is held with what this renewal's contract is paid for (11.1). */
export function trueUp(state: Donation, renewal: Renewal): TrueUp {
  const { contractId, coverageEndOn } = renewal;
  const lines = Object.values(state.coverage).filter(
    (line) => line.contractId === contractId && line.endOn === coverageEndOn,
  );
  // A line that ended alone was replaced by another one; when all did, they are what was paid for.
  const lasting = lines.filter(({ endedOn }) => endedOn === undefined);
  const isPaid = new Set((lasting.length > 0 ? lasting : lines).map(({ unitId }) => unitId));
  const add = heldUnits(state).flatMap((unit): TrueUp['add'] => {
    if (isPaid.has(unit.id) || state.lines[unit.lineId]?.smartnetEligible !== true) return [];
    const line = currentCover(state, unit);
    if (line === null) return [{ unitId: unit.id, why: 'NEVER_COVERED' }];
    return line.ended ? [{ unitId: unit.id, why: 'LAPSED' }] : [];
  });
  const isHeldNow = (id: string) => {
    const unit = state.units[id];
    return unit !== undefined && isHeld(unit);
  };
  return {
    held: heldUnits(state).map(({ id }) => id),
    paid: [...isPaid],
    drop: [...isPaid].filter((id) => !isHeldNow(id)),
    add,
  };
}

/** What goes wrong when a contract changes hands (11.1), in the order in which to check it. */
export const takeoverChecks = [
  'CONTRACT_OWNERSHIP',
  'BILL_TO',
  'INSTALL_SITE',
  'DATES',
  'ENTITLEMENT',
] as const satisfies readonly string[];

/**
 * Whether the contract changes hands with this renewal. FIRST: nobody has renewed it before, so a reseller takes it over
 * from the donor; CHANGED: another reseller than last time; SAME; UNKNOWN: no reseller is named yet.
 */
export type Takeover = {
  readonly kind: 'FIRST' | 'CHANGED' | 'SAME' | 'UNKNOWN';
  readonly previousResellerId: string | null;
  readonly resellerId: string | null;
  /** Empty when the reseller stays. */
  readonly checks: readonly (typeof takeoverChecks)[number][];
  /** What is known to be wanting: units without an install site, units the vendor's list does not have. */
  readonly withoutSite: readonly string[];
  readonly notListed: readonly string[];
};

/** The takeover checklist of a renewal. */
export function takeoverOf(state: Donation, renewal: Renewal): Takeover {
  const { resellerId, contractId } = renewal;
  const before = renewedBefore(state, renewal);
  const previousResellerId = before?.resellerId ?? null;
  const kind = takeoverKind(before, previousResellerId, resellerId);
  const units = unitsOfRenewal(state, renewal).filter(isHeld);
  const lines = Object.values(state.coverage).filter((line) => line.contractId === contractId && line.listed === 'NO');
  return {
    kind,
    previousResellerId,
    resellerId,
    checks: kind === 'SAME' ? [] : takeoverChecks,
    withoutSite: units.filter(({ site }) => site === null).map(({ id }) => id),
    notListed: units.filter(({ id }) => lines.some(({ unitId }) => unitId === id)).map(({ id }) => id),
  };
}

function takeoverKind(before: Renewal | undefined, previous: string | null, next: string | null): Takeover['kind'] {
  if (before === undefined) return 'FIRST';
  if (previous === null || next === null) return 'UNKNOWN';
  return previous === next ? 'SAME' : 'CHANGED';
}

/** The last renewal of the same cover that came about: of this contract or of one it succeeded. */
function renewedBefore(state: Donation, renewal: Renewal): Renewal | undefined {
  const chain = new Set<string>();
  for (let id: string | null = renewal.contractId; id !== null && !chain.has(id);) {
    chain.add(id);
    id = state.contracts[id]?.predecessorId ?? null;
  }
  return renewalsOf(state).findLast(
    ({ id, contractId, coverageEndOn, state: outcome }) =>
      id !== renewal.id &&
      chain.has(contractId) &&
      coverageEndOn < renewal.coverageEndOn &&
      (outcome === 'CONFIRMED' || outcome === 'REINSTATED'),
  );
}
