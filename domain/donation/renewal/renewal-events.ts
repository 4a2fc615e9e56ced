import type { CalendarDate, Instant } from '../../types.ts';
import type { Reinstatement } from './renewal-state.ts';
import type { ExclusionReason, Quote, Renewal } from '../state.ts';

type At = { readonly at: Instant };

/** What can happen to a renewal, and the end-of-life dates of its products (6.10, 10.2). */
export type RenewalEvent = At &
  (
    | ({ readonly type: 'RenewalScheduled' } & Pick<
        Renewal,
        'contractId' | 'termNumber' | 'coverageEndOn' | 'includedUnitIds'
      > & { readonly renewalId: string })
    | {
        readonly type: 'RenewalWindowOpened';
        readonly renewalId: string;
        readonly includedUnitIds: readonly string[];
        readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
      }
    | {
        readonly type: 'RenewalBlocked';
        readonly renewalId: string;
        readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
      }
    | {
        readonly type: 'RenewalUnblocked';
        readonly renewalId: string;
        readonly to: 'NOT_DUE' | 'WINDOW_OPEN' | 'LAPSED';
        readonly includedUnitIds: readonly string[];
        readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
      }
    | {
        readonly type: 'ResellerContacted';
        readonly renewalId: string;
        readonly resellerId: string | null;
        readonly contactedAt: Instant;
      }
    | {
        readonly type: 'QuoteRequested';
        readonly renewalId: string;
        readonly resellerId: string | null;
        readonly requestedAt: Instant;
        readonly includedUnitIds: readonly string[];
        readonly excluded: readonly { readonly unitId: string; readonly reason: ExclusionReason }[];
      }
    | { readonly type: 'QuoteRecorded'; readonly renewalId: string; readonly quote: Quote }
    | { readonly type: 'QuoteExpired'; readonly renewalId: string }
    | { readonly type: 'RenewalApproved'; readonly renewalId: string; readonly approvedAt: Instant }
    | { readonly type: 'RenewalDeclined'; readonly renewalId: string }
    | { readonly type: 'RenewalReopened'; readonly renewalId: string }
    | {
        readonly type: 'PurchaseOrderSent';
        readonly renewalId: string;
        readonly poNumber: string;
        readonly sentAt: Instant;
      }
    | { readonly type: 'RenewalOrdered'; readonly renewalId: string; readonly orderedAt: Instant }
    | { readonly type: 'ReinstatementQuoted'; readonly renewalId: string; readonly quote: Quote }
    | ({
        readonly type: 'RenewalReinstated';
        readonly renewalId: string;
        readonly newEndOn: CalendarDate;
        readonly includedUnitIds: readonly string[];
      } & Omit<Reinstatement, 'at'>)
    /** A proposal for all of them together: what the vendor confirms decides (11.3). */
    | {
        readonly type: 'CoTerminationSet';
        readonly renewalIds: readonly string[];
        readonly targetOn: CalendarDate;
      }
    | {
        readonly type: 'RenewalConfirmed';
        readonly renewalId: string;
        readonly newEndOn: CalendarDate;
        readonly includedUnitIds: readonly string[];
        readonly stepsSkipped: boolean;
      }
    /** `lapsedOn`: the first day without cover, when a person reported the lapse; absent: the day after the end. */
    | { readonly type: 'RenewalLapsed'; readonly renewalId: string; readonly lapsedOn?: CalendarDate }
    | { readonly type: 'RenewalWithdrawn'; readonly renewalId: string }
    | {
        readonly type: 'EoxMilestoneReached';
        readonly productId: string;
        readonly milestone: string;
        readonly on: CalendarDate;
      }
    | { readonly type: 'LastDateOfSupportPassed'; readonly productId: string; readonly on: CalendarDate }
  );
