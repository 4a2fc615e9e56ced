import type { CalendarDate, Instant } from '../../types.ts';
import type { Contract, Donation } from '../state.ts';
import { statusDiffers } from './vendor-status.ts';

/** One thing about a contract in which the vendor and we differ, or that nobody has compared yet. */
export type ReconciliationItem =
  /** The vendor's word does not fit our state (D16). */
  | { readonly kind: 'STATUS'; readonly vendorStatus: string; readonly ours: Contract['state'] }
  /** Ours, and not on the vendor's list; `correctionId`: the open task, or null. */
  | {
      readonly kind: 'NOT_LISTED';
      readonly unitId: string;
      readonly serialNumber: string | null;
      readonly correctionId: string | null;
    }
  /** On the vendor's list, and not ours. */
  | { readonly kind: 'UNKNOWN_HERE'; readonly productId: string; readonly serialNumber: string }
  /** Assumed since the activation; no list has named it (D29). */
  | { readonly kind: 'NOT_COMPARED'; readonly unitId: string; readonly serialNumber: string | null };

export type Reconciliation = {
  readonly contractId: string;
  /** When the vendor's list was last compared; null: never. */
  readonly reconciledAt: Instant | null;
  /** The vendor's word as it was read, and when; null while nobody read it. */
  readonly vendorStatus: string | null;
  readonly vendorStatusAt: Instant | null;
  /** Differences only: empty when all is right. */
  readonly items: readonly ReconciliationItem[];
  /** Latest end of its running lines: what the list says about the expiry; null without lines. */
  readonly latestEndOn: CalendarDate | null;
};

/** The expected list of a contract against the vendor's, differences only. */
export function reconciliation(state: Donation, contract: Contract): Reconciliation {
  const { id, facts = {} } = contract;
  const lines = Object.values(state.coverage).filter(({ contractId, ended }) => contractId === id && !ended);
  const items: ReconciliationItem[] = [];
  if (facts.vendorStatus !== undefined && statusDiffers(state.policy, contract)) {
    items.push({ kind: 'STATUS', vendorStatus: facts.vendorStatus, ours: contract.state });
  }
  const told = new Set<string>(); // a unit may have two lines that run: it differs once
  for (const { unitId, listed } of lines) {
    if (told.has(`${unitId} ${listed}`)) continue;
    told.add(`${unitId} ${listed}`);
    const serialNumber = state.units[unitId]?.serialNumber ?? null;
    if (listed === 'ASSUMED') items.push({ kind: 'NOT_COMPARED', unitId, serialNumber });
    if (listed !== 'NO') continue;
    const open = Object.values(state.corrections).find(
      (it) => it.contractId === id && it.unitId === unitId && (it.state === 'DUE' || it.state === 'OVERDUE'),
    );
    items.push({ kind: 'NOT_LISTED', unitId, serialNumber, correctionId: open?.id ?? null });
  }
  for (const stranger of facts.strangers ?? []) items.push({ kind: 'UNKNOWN_HERE', ...stranger });
  const ends = lines.map(({ endOn }) => endOn).toSorted();
  return {
    contractId: id,
    reconciledAt: facts.reconciledAt ?? null,
    vendorStatus: facts.vendorStatus ?? null,
    vendorStatusAt: facts.vendorStatusAt ?? null,
    items,
    latestEndOn: ends.at(-1) ?? null,
  };
}
