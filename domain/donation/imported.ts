import { accept, invalidTransition } from '../decision.ts';
import type { Instant } from '../types.ts';
import { attestationsAskedAnew } from './compliance/attestation.ts';
import { takebacksAskedAnew } from './takeback/takeback-clocks.ts';
import type { Track } from './track.ts';

/** A donation that entered with its past (see past.ts). The first event of its journal; the state begins with the next. */
export type ImportEvent = {
  readonly type: 'DonationImported';
  readonly at: Instant;
  readonly importedAt: Instant;
  readonly factCount: number;
};

type ImportDonation = { readonly type: 'importDonation' };
/** The wrapper's word that the past is lived (see past-end.ts). */
export type EndPast = { readonly type: 'endPast' };

export const importTrack: Track<ImportDonation | EndPast, ImportEvent> = {
  decide: {
    // Judged by the wrapper while there is no donation; one that exists is not imported again.
    importDonation: (state) => invalidTransition(state.stage, ['(new)']),
    endPast: (state) => accept(...attestationsAskedAnew(state), ...takebacksAskedAnew(state)),
  },
  evolve: { DonationImported: (state) => state },
  clocks: () => [],
  onStep: {},
};
