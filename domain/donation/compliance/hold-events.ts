import type { Instant } from '../../types.ts';

type At = { readonly at: Instant };

/** A compliance hold over a donation is placed and released; it is no stage and stops no clock (7.1, 8.1). */
export type HoldEvent = At &
  (
    | { readonly type: 'DonationHeld'; readonly holdId: string; readonly complianceCaseId: string | null }
    | { readonly type: 'DonationReleased'; readonly holdId: string }
  );
