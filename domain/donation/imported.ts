import { accept, invalidTransition } from '../decision.ts';
import type { Instant } from '../types.ts';
import type { Track } from './track.ts';

/** A donation that entered with its past (see past.ts). The first event of its journal; the state begins with the next. */
export type ImportEvent = {
  readonly type: 'DonationImported';
  readonly at: Instant;
  readonly importedAt: Instant;
  readonly factCount: number;
};

type ImportDonation = { readonly type: 'importDonation' };
/** The wrapper's word that the past is lived: `silent` are the questions whose reminders all lie before the import. */
export type EndPast = { readonly type: 'endPast'; readonly silent: readonly string[] };

export const importTrack: Track<ImportDonation | EndPast, ImportEvent> = {
  decide: {
    // Judged by the wrapper while there is no donation; one that exists is not imported again.
    importDonation: (state) => invalidTransition(state.stage, ['(new)']),
    // A question that nobody was asked is none: the next one comes at its time.
    endPast: (state, { silent }) =>
      accept(
        ...Object.values(state.attestations)
          .filter(({ id, state: stands }) => stands === 'DUE' && silent.includes(id))
          .map(({ id }) => ({ type: 'AttestationWithdrawn', attestationId: id }) as const),
      ),
  },
  evolve: { DonationImported: (state) => state },
  clocks: () => [],
  onStep: {},
};
