import { accept, invalidTransition } from '../decision.ts';
import type { Instant } from '../types.ts';
import type { DonationView } from '../views.ts';
import type { Deciders } from './commands.ts';
import type { OrganizationDraft } from './events.ts';
import type { Organization } from './state.ts';

/** An organization that nobody can reach (F21): heard from its donations, told to whoever asks for more. */

export const silenceDeciders: Deciders<'clearUnresponsive'> = {
  clearUnresponsive: (state) =>
    state.unresponsiveSince === null
      ? invalidTransition('RESPONSIVE', ['UNRESPONSIVE'])
      : accept<OrganizationDraft>({ type: 'UnresponsiveFlagCleared', cause: 'BY_HAND' }),
};

/** Since when nobody answers, over all donations: only silence after the last reply and after a clearing counts. */
function silentSince({ silent, lastReplyAt, unresponsiveClearedAt }: Organization): Instant | null {
  const answeredAt = Math.max(lastReplyAt ?? -Infinity, unresponsiveClearedAt ?? -Infinity);
  const since = Object.values(silent).filter((at) => at > answeredAt);
  return since.length === 0 ? null : Math.min(...since);
}

/** 6.12: flagged when a donation's takeback finds nobody; cleared by a newer reply or when all donations are quiet. */
export function flagSilence(state: Organization): readonly OrganizationDraft[] {
  const since = silentSince(state);
  if (state.unresponsiveSince === null)
    return since === null ? [] : [{ type: 'OrganizationFlaggedUnresponsive', since }];
  return since === null ? [{ type: 'UnresponsiveFlagCleared', cause: 'REPLY' }] : [];
}

/** What a donation says of replies and silence. */
export function heardOfDonation(state: Organization, donationId: string, view: DonationView): Organization {
  const { [donationId]: _before, ...others } = state.silent;
  const since = view.final ? null : view.unresponsiveSince;
  const replies = [state.lastReplyAt, view.lastReplyAt].filter((at) => at !== null);
  return {
    ...state,
    silent: since === null ? others : { ...others, [donationId]: since },
    lastReplyAt: replies.length === 0 ? null : Math.max(...replies),
  };
}
