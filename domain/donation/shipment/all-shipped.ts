import { mint } from '../ids.ts';
import { frozenLineIds } from './incident-state.ts';
import { contractsOf, isFinal, liveLines } from '../read.ts';
import type { Donation, Line } from '../state.ts';
import type { DonationDraft } from '../events.ts';
import type { Reaction } from '../track.ts';
import type { Instant } from '../../types.ts';

/** "All shipped" (6.3): latched when every live line has shipped, and what a contract is expected from (R8, D5). */

export const hasShipped = (line: Line): boolean => line.state === 'SHIPPED' || line.state === 'DELIVERED';

/** Have these lines shipped, and is no piece of them said to be lost or short (6.3)? */
export function areThrough(state: Donation, lines: readonly Line[]): boolean {
  const frozen = frozenLineIds(state);
  return lines.every((line) => hasShipped(line) && !frozen.has(line.id));
}

/** D5: the latest ship date among the shipments of these lines; null while none of them has one. */
export function lastShippedAt(state: Donation, lines: readonly Line[]): Instant | null {
  const ids = new Set(lines.map((line) => line.id));
  let last: Instant | null = null;
  for (const shipment of Object.values(state.shipments)) {
    if (shipment.state === 'VOIDED' || !shipment.lines.some(({ lineId }) => ids.has(lineId))) continue;
    last = Math.max(last ?? shipment.shippedAt, shipment.shippedAt);
  }
  return last;
}

/**
 * The ship date a contract for these lines is expected from: that of the whole request, because the promise is made for
 * "all the products" (R8, D5); for supplementary lines alone, their own (F04).
 */
export function expectedFrom(state: Donation, lineIds: readonly string[]): Instant | null {
  const lines = liveLines(state);
  const own = lines.filter((line) => lineIds.includes(line.id));
  const late = own.every((line) => line.supplementary);
  return lastShippedAt(state, late ? own : lines.filter((line) => !line.supplementary));
}

/** Eligible live lines that no contract covers or is expected for. */
function uncovered(state: Donation, lines: readonly Line[]): readonly Line[] {
  const taken = new Set(contractsOf(state).flatMap(({ state: at, lineIds }) => (at === 'WITHDRAWN' ? [] : lineIds)));
  return lines.filter((line) => line.smartnetEligible && !taken.has(line.id));
}

/**
 * R8: when every live line has shipped, a contract is expected for the eligible ones, and the fact is latched. A
 * supplementary line that ships later brings a contract of its own (F04), and so do lines found eligible later.
 */
export const allShipped: Reaction = (state) => {
  if (isFinal(state)) return [];
  return state.allShippedAt === null ? firstTime(state) : afterwards(state);
};

function firstTime(state: Donation): readonly DonationDraft[] {
  const lines = liveLines(state);
  const last = lastShippedAt(state, lines);
  if (last === null || !areThrough(state, lines)) return [];
  const eligible = uncovered(state, lines).map((line) => line.id);
  const shipped: DonationDraft = { type: 'AllProductsShipped', lastShippedAt: last };
  if (eligible.length === 0) return [shipped];
  // Expected first, so that no stage without a contract appears in between (6.3).
  return [{ type: 'ContractExpected', contractId: mint(state, 'ctr'), lineIds: eligible, from: last }, shipped];
}

/** One contract for what became eligible by a correction, and one for each supplementary line that ships. */
function afterwards(state: Donation): readonly DonationDraft[] {
  const open = uncovered(state, liveLines(state)).filter((line) => areThrough(state, [line]));
  const early = open.filter((line) => !line.supplementary).map((line) => line.id);
  const owed = [early, ...open.filter((line) => line.supplementary).map((line) => [line.id])];
  return owed
    .filter((lineIds) => lineIds.length > 0)
    .flatMap((lineIds, index) => {
      const from = expectedFrom(state, lineIds);
      return from === null ? [] : [{ type: 'ContractExpected', contractId: mint(state, 'ctr', index), lineIds, from }];
    });
}

/** F25: a contract still awaited counts from the ship dates as they are known now. */
export const shipDateCorrected: Reaction = (state) => {
  if (isFinal(state) || state.allShippedAt === null) return [];
  const awaited = contractsOf(state).filter(({ state: at }) => at === 'EXPECTED' || at === 'OVERDUE');
  return awaited.flatMap(({ id, lineIds, expectedFrom: known }) => {
    const from = expectedFrom(state, lineIds);
    if (from === null || from === known) return [];
    return [{ type: 'AllShippedDateCorrected', contractId: id, lastShippedAt: from }];
  });
};
