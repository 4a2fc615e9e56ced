import type { CalendarDate, Instant } from '../../types.ts';

type At = { readonly at: Instant };

/** What becomes of pieces that are gone, beside `UnitReportedLost` (6.5, F20). */
export type LossEvent = At &
  (
    | {
        readonly type: 'UnitReportedStolen';
        readonly unitId: string;
        /** The day of the theft, by the reporter's calendar; absent when nobody said. */
        readonly on?: CalendarDate;
      }
    | { readonly type: 'UnitFound'; readonly unitId: string; readonly foundOn: Instant }
    /** Somebody answered that these are lost or stolen: the report itself is still to be filed. */
    | { readonly type: 'LossReportAsked'; readonly unitIds: readonly string[] }
  );
