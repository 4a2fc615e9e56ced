import type { StreamCommand } from '../../commands/define.ts';
import type { holdCommands } from '../../commands/hold.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import type { HoldEvent } from './hold-events.ts';
import { isOnHold, openHolds } from './hold-state.ts';
import { counted, mint } from '../ids.ts';
import { entry, pickOne } from '../pick.ts';
import { put } from '../read.ts';
import type { Donation } from '../state.ts';
import type { Track } from '../track.ts';

type PlaceHold = StreamCommand<'placeHold', typeof holdCommands.placeHold>;
type ReleaseHold = StreamCommand<'releaseHold', typeof holdCommands.releaseHold>;
export type HoldCommand = PlaceHold | ReleaseHold;

/** Refused while a hold lies over the donation (7.1). Everything else is a fact from outside, or harmless. */
const refusedOnHold: ReadonlySet<string> = new Set([
  'cancelDonation',
  'addLine',
  'requestQuote',
  'approveRenewal',
  'recordPurchaseOrder',
  'recordOrder',
  'closeDonation',
]);

/** 7.1: the refusal of a command that waits for the release of a hold; null when none stands in its way. */
export function refusedByHold(state: Donation, command: string): Decision<never> | null {
  if (!refusedOnHold.has(command) || !isOnHold(state)) return null;
  const message = 'A compliance hold lies over this donation: an administrator has to release it first.';
  return refuse('DONATION_ON_HOLD', '7.1', message, { detail: { holdIds: openHolds(state).map(({ id }) => id) } });
}

/** 7.7: a hold, for a compliance case or without one; one case has one hold. Codes: the general ones. */
function placeHold(state: Donation, { complianceCaseId: about }: PlaceHold): Decision<DonationDraft> {
  if (about !== undefined && entry(state.complianceCases, about) === undefined) {
    return refuse('NOT_FOUND', '7.1', `There is no compliance case ${about} here.`, { path: 'complianceCaseId' });
  }
  const same = openHolds(state).find(({ complianceCaseId }) => complianceCaseId === (about ?? null));
  if (same !== undefined) {
    const message = `The donation is on hold already (${same.id}).`;
    return refuse('INVALID_TRANSITION', '7.7', message, { detail: { from: 'HELD', allowed: ['RELEASED'] } });
  }
  return accept<DonationDraft>({
    type: 'DonationHeld',
    holdId: mint(state, 'hld'),
    complianceCaseId: about ?? null,
  });
}

/** 7.7: a hold is lifted; without an id the only one. Codes: the general ones. */
function releaseHold(state: Donation, command: ReleaseHold): Decision<DonationDraft> {
  const picked = pickOne(state.holds ?? {}, command.holdId, ['HELD'], 'holdId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'DonationReleased', holdId: picked.found.id });
}

/** Compliance holds (7.1, 7.7). */
export const holdTrack: Track<HoldCommand, HoldEvent> = {
  decide: { placeHold, releaseHold },
  evolve: {
    DonationHeld: (state, { holdId: id, complianceCaseId, at }) => ({
      ...state,
      holds: { ...state.holds, [id]: { id, state: 'HELD', placedAt: at, complianceCaseId } },
      counters: counted(state.counters, id),
    }),
    DonationReleased: (state, { holdId }) => ({
      ...state,
      holds: put(state.holds ?? {}, holdId, (hold) => ({ ...hold, state: 'RELEASED' })),
    }),
  },
  clocks: () => [],
  onStep: {},
};
