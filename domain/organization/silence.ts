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

/** Up to when silence of a donation does not count: the last reply, a clearing, or either of them before a merger. */
function settledUntil(
  { lastReplyAt, unresponsiveClearedAt, silenceSettled = {} }: Organization,
  donationId: string,
): number {
  const before = silenceSettled[donationId] ?? -Infinity;
  return Math.max(lastReplyAt ?? -Infinity, unresponsiveClearedAt ?? -Infinity, before);
}

/** Since when nobody answers, over all donations: only silence after the last reply and after a clearing counts. */
function silentSince(state: Organization): Instant | null {
  const since = Object.entries(state.silent).flatMap(([id, at]) => (at > settledUntil(state, id) ? [at] : []));
  return since.length === 0 ? null : Math.min(...since);
}

/** By donation id: silence that does not count, and until when. Told to the successor of a merger: it stays settled. */
export function settledSilence(state: Organization): Readonly<Record<string, Instant>> {
  const entries = Object.entries(state.silent).map(([id, at]) => ({ id, at, until: settledUntil(state, id) }));
  return Object.fromEntries(entries.filter(({ at, until }) => at <= until).map(({ id, until }) => [id, until]));
}

/** With what was settled where donations come from. Silence of other donations counts as before. */
export function withSettled(state: Organization, settled: Readonly<Record<string, Instant>>): Organization {
  if (Object.keys(settled).length === 0) return state;
  return { ...state, silenceSettled: { ...state.silenceSettled, ...settled } };
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
