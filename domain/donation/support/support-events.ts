import type { CalendarDate, Instant } from '../../types.ts';
import type { RmaOutcome, SupportCase, VendorStatus } from './support-state.ts';

type At = { readonly at: Instant };

/** What can happen to defective equipment: the report, support cases, replacements and returns (6.5, 6.9). */
export type SupportEvent = At &
  (
    | { readonly type: 'UnitDefectReported'; readonly unitId: string; readonly powersOn: boolean | null }
    | ({ readonly type: 'CaseOpened' } & Pick<
        SupportCase,
        'caseNumber' | 'severity' | 'channel' | 'contractNumber' | 'unitId' | 'openedAt'
      > & {
          readonly caseId: string;
          /** Whether the unit could get vendor support on that day; if not, the answer warns (NOT_ENTITLED). */
          readonly entitled: boolean;
          /** The first link of the chain that fails, where the chain was looked at. */
          readonly weakestLink: string | null;
          /** The warranty runs: the way to a repair without contract. */
          readonly warrantyRoute: boolean;
        })
    | { readonly type: 'CaseClosed'; readonly caseId: string; readonly closedAt: Instant }
    | {
        readonly type: 'RmaOpened';
        readonly rmaId: string;
        readonly caseId: string;
        readonly unitId: string;
        readonly rmaNumber: string;
        readonly createdAt: Instant;
        /** The business day it counts as made on; null: the unit was not entitled, so no delivery is promised. */
        readonly deliveryFrom: CalendarDate | null;
      }
    | { readonly type: 'RmaStatusRecorded'; readonly rmaId: string; readonly vendorStatus: VendorStatus }
    | {
        readonly type: 'RmaCancelled';
        readonly rmaId: string;
        readonly unitId: string;
        readonly cause: 'BY_HAND' | 'VENDOR';
      }
    | { readonly type: 'RmaDeliveryLate' | 'RmaReturnOverdue' | 'RmaLiabilityReached'; readonly rmaId: string }
    | {
        readonly type: 'UnitReplaced';
        readonly unitId: string;
        readonly replacementUnitId: string;
        readonly rmaId: string;
      }
    | {
        readonly type: 'ReplacementRecorded';
        readonly rmaId: string;
        readonly replacementUnitId: string;
        readonly receivedAt: Instant;
      }
    | {
        readonly type: 'ReturnRecorded';
        readonly rmaId: string;
        readonly returnedAt: Instant;
        readonly trackingNumber: string | null;
        /** Drives that may not leave were destroyed instead of erased: the file that proves it. */
        readonly destructionCertificateId: string | null;
      }
    | {
        readonly type: 'RmaClosed';
        readonly rmaId: string;
        readonly outcome: RmaOutcome;
        readonly evidenceId: string | null;
      }
    | { readonly type: 'UnitKeptAfterRma'; readonly unitId: string; readonly rmaId: string }
  );
