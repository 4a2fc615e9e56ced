import type { Instant } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import type { Donation, Takeback, TakebackState } from '../state.ts';

/** Questions about takebacks that several files ask. All pure. */

/** Before the pickup: pieces may still leave the list (6.11). */
export const beforePickup: readonly TakebackState[] = [
  'DUE',
  'REQUESTED',
  'CTB_ISSUED',
  'CASE_CONFIRMED',
  'PICKUP_SCHEDULED',
  'PACKED',
  'REFUSED',
  'UNRESPONSIVE',
];
/** Asked for, and still to be picked up: a refusal ends it (6.11). */
export const underWay: readonly TakebackState[] = [
  'REQUESTED',
  'CTB_ISSUED',
  'CASE_CONFIRMED',
  'PICKUP_SCHEDULED',
  'PACKED',
];
/** A route may be asked for, a first time or again. */
export const requestable: readonly TakebackState[] = ['DUE', 'REFUSED', 'UNRESPONSIVE'];

export const takebacksOf = (state: Donation): readonly Takeback[] => Object.values(state.takebacks);

/** A piece on it is taken care of: anything but certified or cancelled. */
export const isOpen = ({ state }: Takeback): boolean => state !== 'CERTIFIED' && state !== 'CANCELLED';

/** Units leave the takebacks that still wait for a pickup; the reaction `takebackEmptied` cancels those without pieces. */
export function leaveTakeback(state: Donation, unitIds: readonly string[], except?: string): readonly DonationDraft[] {
  return takebacksOf(state)
    .filter((takeback) => takeback.id !== except && beforePickup.includes(takeback.state))
    .flatMap((takeback) =>
      takeback.unitIds
        .filter((unitId) => unitIds.includes(unitId))
        .map((unitId) => ({ type: 'TakebackItemRemoved', takebackId: takeback.id, unitId }) as const),
    );
}

/** Since when the recipient of a takeback has not answered, the earliest first; null when everybody answers (F21). */
export function unresponsiveSince(state: Donation): Instant | null {
  const since = takebacksOf(state).flatMap(({ unresponsiveAt }) => (unresponsiveAt === null ? [] : [unresponsiveAt]));
  return since.length === 0 ? null : Math.min(...since);
}

const DAY = 86_400_000;

/**
 * Where the reminders count from when they go on at `at`: from there, when their end passed while nobody was asked, or
 * before we heard that they go on. Otherwise nothing: they go on where they stood. Nobody is called silent for a failure of
 * others, nor for days on which nobody asked: `at` is when it is recorded, whenever it happened.
 */
export function followUpAnew(
  { policy }: Donation,
  { followUpFrom }: Pick<Takeback, 'followUpFrom'>,
  at: Instant,
): { readonly followUpFrom?: Instant } {
  const days = policy.clocks['takebackFollowUp']?.steps.find(({ kind }) => kind === 'DUE')?.after.days;
  return days !== undefined && followUpFrom + days * DAY <= at ? { followUpFrom: at } : {};
}
