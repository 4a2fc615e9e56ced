import type { CalendarDate, Instant } from '../../types.ts';
import type { EvidenceKind } from '../state.ts';

type At = { readonly at: Instant };

/** What can happen to a takeback, and the end of a donation (6.11, 11.5, 11.6). */
export type TakebackEvent = At &
  (
    | {
        readonly type: 'TakebackDue';
        readonly takebackId: string;
        readonly unitIds: readonly string[];
        /** Where the request is waited for from; absent: from when it was recorded. */
        readonly dueFrom?: Instant;
      }
    | { readonly type: 'UnitAddedToTakeback'; readonly takebackId: string; readonly unitId: string }
    | {
        readonly type: 'TakebackRequested';
        readonly takebackId: string;
        readonly route: string;
        readonly routeReference: string | null;
        readonly requestedAt: Instant;
        readonly unitIds: readonly string[];
        readonly siteCountry: string;
        readonly siteZone: string | null;
        readonly recordId: string | null;
      }
    | {
        readonly type: 'CtbNumberRecorded';
        readonly takebackId: string;
        readonly ctbNumber: string;
        readonly receivedAt: Instant;
      }
    | {
        readonly type: 'TakebackCaseConfirmed';
        readonly takebackId: string;
        readonly caseNumber: string;
        readonly receivedAt: Instant;
      }
    | { readonly type: 'PickupScheduled'; readonly takebackId: string; readonly pickupOn: CalendarDate }
    | { readonly type: 'ItemsPacked'; readonly takebackId: string; readonly boxes: readonly string[] }
    | {
        readonly type: 'PickupFailed';
        readonly takebackId: string;
        /** Where the contact clock counts from; absent: from when it was recorded. */
        readonly failedAt?: Instant;
        /** The reminders begin anew: their end passed while they waited; absent: they go on. */
        readonly followUpFrom?: Instant;
      }
    | {
        readonly type: 'PickupRecorded';
        readonly takebackId: string;
        readonly pickedUpAt: Instant;
        readonly unitIds: readonly string[];
      }
    | { readonly type: 'TakebackItemRemoved'; readonly takebackId: string; readonly unitId: string }
    | { readonly type: 'TakebackReceived'; readonly takebackId: string; readonly receivedAt: Instant }
    | {
        readonly type: 'CertificateRecorded' | 'TakebackCertified';
        readonly takebackId: string;
        readonly kind: EvidenceKind;
        readonly number: string | null;
        readonly fileId: string | null;
        readonly unitIds: readonly string[];
      }
    | { readonly type: 'UnitRecycled' | 'UnitReused'; readonly unitId: string; readonly takebackId: string }
    | {
        readonly type: 'TakebackRequestOverdue' | 'TakebackContactLate' | 'TakebackUnresponsive';
        readonly takebackId: string;
      }
    | {
        readonly type: 'TakebackRefused';
        readonly takebackId: string;
        /** Where the next request is waited for from; absent: from when it was recorded. */
        readonly refusedAt?: Instant;
        /** As with a failed pickup. */
        readonly followUpFrom?: Instant;
      }
    | { readonly type: 'TakebackCancelled'; readonly takebackId: string }
    | { readonly type: 'TakebackAskedAnew'; readonly takebackId: string }
    | {
        readonly type: 'RecipientResponded';
        readonly takebackId: string;
        readonly respondedAt: Instant;
        /** Told so late that the reminders would be over: they begin when it was recorded; absent: with the reply. */
        readonly followUpFrom?: Instant;
      }
    | { readonly type: 'DonationClosed' }
  );
