import type { CalendarDate, Instant } from '../../types.ts';

/** A serial that the vendor lists and this donation does not know, or no longer has. */
export type Stranger = { readonly productId: string; readonly serialNumber: string };

/** What the vendor says about a contract beside its dates (6.2). Nothing of it decides what state a contract is in. */
export type ContractFacts = {
  /** The vendor's own word for the state, as it was read (D16). */
  readonly vendorStatus?: string;
  readonly vendorStatusAt?: Instant;
  readonly serviceProgram?: string;
  readonly billToSiteId?: string;
  readonly customerId?: string;
  /** When the vendor's list was last compared (D29). */
  readonly reconciledAt?: Instant;
  /** Of the last comparison: listed serials that stand for no unit here and replace none. */
  readonly strangers?: readonly Stranger[];
  /** The last covered day of a contract that the vendor ended early. */
  readonly endedOn?: CalendarDate;
};

/** What the vendor says about one line of a contract. */
export type CoverageFacts = {
  readonly vendorStatus?: string;
  readonly warrantyType?: string;
  readonly warrantyEndsOn?: CalendarDate;
};
