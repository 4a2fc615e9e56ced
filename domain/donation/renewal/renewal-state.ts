import type { CalendarDate, Instant } from '../../types.ts';

/**
 * How cover was bought again after a lapse (11.2). What the vendor charges for it is data: no rule computes a fee. Each
 * part is absent when nobody said it.
 */
export type Reinstatement = {
  readonly at: Instant;
  /** The vendor charges cover back to this day. */
  readonly backdatedFrom?: CalendarDate;
  /** Decimal text. */
  readonly fee?: string;
  /** ISO 4217 code of the fee. */
  readonly currency?: string;
  /** The vendor wants to look at the equipment first. */
  readonly inspectionRequired?: boolean;
};
