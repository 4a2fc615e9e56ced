import type { CalendarDate, Instant } from '../../types.ts';

/** The state of what helps defective equipment: support cases and replacements (6.9). Plain JSON, like all of a donation. */

export type SupportCase = {
  readonly id: string;
  /** The vendor's number. */
  readonly caseNumber: string;
  /** 1 (nothing works) to 4 (a question); null when nobody said. */
  readonly severity: number | null;
  readonly channel: 'ONLINE' | 'PHONE';
  /** The contract it was opened by, as far as one was known. */
  readonly contractNumber: string | null;
  readonly unitId: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly state: 'OPEN' | 'CLOSED';
};

export type Rma = {
  readonly id: string;
  readonly rmaNumber: string;
  readonly caseId: string;
  readonly state: RmaState;
  /** What the vendor said last; it moves the state only where 6.9 says so (D16). */
  readonly vendorStatus: VendorStatus | null;
  readonly defectiveUnitId: string;
  readonly replacementUnitId: string | null;
  readonly createdAt: Instant;
  /** The business day it counts as made on, at the place of installation; null: no delivery was promised. */
  readonly deliveryFrom: CalendarDate | null;
  /** Base of the return clocks. */
  readonly replacementReceivedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly trackingNumber: string | null;
  readonly outcome: RmaOutcome | null;
};
export type RmaState =
  | 'OPEN'
  | 'BOOKED'
  | 'ON_HOLD'
  | 'REPLACEMENT_RECEIVED'
  | 'RETURN_OVERDUE'
  | 'LIABLE'
  | 'RETURNED'
  | 'CLOSED'
  | 'CANCELLED';
export type VendorStatus = 'OPEN' | 'BOOKED' | 'HOLD' | 'CLOSED' | 'CANCELLED';
/** RETURN_WAIVED and CHARGED: the defective piece stays and goes to a takeback. */
export type RmaOutcome = 'RETURNED' | 'RETURN_WAIVED' | 'CHARGED';
