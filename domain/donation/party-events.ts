import type { Instant } from '../types.ts';

/** What the merger of its organization does to a donation (11.8). */
export type PartyEvent = {
  readonly at: Instant;
  readonly type: 'DonationReassigned';
  readonly from: string;
  readonly organizationId: string;
};
