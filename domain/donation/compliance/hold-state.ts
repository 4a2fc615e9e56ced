import type { Instant } from '../../types.ts';
import type { Donation } from '../state.ts';

/** A compliance hold: an overlay over a donation, not a stage. */
export type Hold = {
  readonly id: string;
  readonly state: 'HELD' | 'RELEASED';
  readonly placedAt: Instant;
  /** The compliance case it was placed for, if any. */
  readonly complianceCaseId: string | null;
};

/** The holds that lie over the donation now. */
export const openHolds = ({ holds = {} }: Donation): readonly Hold[] =>
  Object.values(holds).filter(({ state }) => state === 'HELD');

/** Is mail to the recipient held back (8.1)? */
export const isOnHold = (state: Donation): boolean => openHolds(state).length > 0;
