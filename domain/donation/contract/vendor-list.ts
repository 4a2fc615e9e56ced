import { finding } from '../../decision.ts';
import type { CalendarDate, Finding } from '../../types.ts';
import { unitsOf } from '../read.ts';
import type { Donation, Unit } from '../state.ts';

/** The vendor's list of serials on a contract (R19): what activation and reconciliation check and look up alike. */

export type ListedSerial = {
  readonly productId: string;
  readonly serialNumber: string;
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
};

/** The unit with this product and serial, or undefined. */
export function unitOf(state: Donation, productId: string, serialNumber: string): Unit | undefined {
  return unitsOf(state).find(
    (unit) => unit.serialNumber === serialNumber && unit.productId === productId && unit.state !== 'VOIDED',
  );
}

/**
 * A serial stands once on the list (SERIAL_DUPLICATE), and on one contract at a time (SERIAL_ON_OTHER_CONTRACT).
 * `path`: the list's field; `own`: the contract it is the list of, null when it has no lines yet.
 */
export function listProblem(
  state: Donation,
  list: readonly ListedSerial[],
  path: string,
  own: string | null,
): Finding | null {
  const seen = new Set<string>();
  for (const [index, { productId, serialNumber }] of list.entries()) {
    const at = `${path}.${index}.serialNumber`;
    const key = `${productId} ${serialNumber}`;
    if (seen.has(key)) {
      return finding('SERIAL_DUPLICATE', 'R19', `${serialNumber} stands on the list twice.`, { path: at });
    }
    seen.add(key);
    const unit = unitOf(state, productId, serialNumber);
    const elsewhere = Object.values(state.coverage).find(
      (line) =>
        line.unitId === unit?.id &&
        line.contractId !== own &&
        !line.ended &&
        state.contracts[line.contractId]?.state === 'ACTIVE',
    );
    if (elsewhere === undefined) continue;
    const message = `${serialNumber} is on another active contract of this donation. Correct that one first.`;
    return finding('SERIAL_ON_OTHER_CONTRACT', 'R19', message, {
      path: at,
      detail: { contractId: elsewhere.contractId },
    });
  }
  return null;
}

/** END_BEFORE_START of a line; `startOn`: where a line does not say when it begins. */
export function endsProblem(list: readonly ListedSerial[], path: string, startOn: CalendarDate): Finding | null {
  const index = list.findIndex(({ startDate, endDate }) => endDate !== undefined && endDate < (startDate ?? startOn));
  if (index === -1) return null;
  const from = list[index]?.startDate ?? startOn;
  return finding('END_BEFORE_START', 'D6', `The end lies before the start on ${from}.`, {
    path: `${path}.${index}.endDate`,
  });
}

/**
 * What the vendor lists instead of a unit, as far as anybody can tell: the next unknown serial of the same product. Taken
 * out of `strangers`.
 */
export function takeStranger<T extends { readonly productId: string }>(strangers: T[], unit: Unit): T | undefined {
  const place = strangers.findIndex(({ productId }) => productId === unit.productId);
  const [instead] = place === -1 ? [] : strangers.splice(place, 1);
  return instead;
}
