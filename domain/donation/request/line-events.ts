import type { CalendarDate, Instant } from '../../types.ts';

type At = { readonly at: Instant };

/** What changes about a line beside its quantity (6.4). */
export type LineEvent = At &
  (
    | {
        readonly type: 'LineBackordered';
        readonly lineId: string;
        /** When the donor expects to ship it; absent while nobody can say. */
        readonly expectedOn?: CalendarDate;
      }
    | {
        readonly type: 'LineSubstituted';
        readonly lineId: string;
        readonly productId: string;
        /** The product it takes the place of. */
        readonly before: string;
        readonly smartnetEligible: boolean;
        /** Record with the description; absent when none was given. */
        readonly recordId?: string;
      }
    | {
        readonly type: 'LineCorrected';
        readonly lineId: string;
        readonly productId: string;
        readonly before: string;
        readonly smartnetEligible: boolean;
        readonly recordId?: string;
      }
  );
