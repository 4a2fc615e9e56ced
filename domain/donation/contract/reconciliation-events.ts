import type { CalendarDate, Instant } from '../../types.ts';
import type { Stranger } from './reconciliation-state.ts';

/** What comes of comparing a contract with the vendor's list, and of the vendor ending it early (6.6). */
export type ReconciliationEvent = { readonly at: Instant } & (
  | {
      readonly type: 'ContractReconciled';
      readonly contractId: string;
      readonly reconciledAt: Instant;
      /** How many of our units the vendor lists and does not list, and how many of its serials are unknown here. */
      readonly listed: number;
      readonly missing: number;
      readonly strange: number;
      /** Absent when only the word was compared. */
      readonly strangers?: readonly Stranger[];
      readonly vendorStatus?: string;
      /** The word does not fit our state: somebody should look (D16). */
      readonly statusDiffers?: true;
      /** All lines of the contract, when the list brought some along. */
      readonly lineIds?: readonly string[];
    }
  | { readonly type: 'ContractTerminated'; readonly contractId: string; readonly endedOn: CalendarDate }
);
