import type { StreamCommand } from '../../commands/define.ts';
import type { returnCommands } from '../../commands/return.ts';
import { accept } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import type { Donation, UnitState } from '../state.ts';
import { beforePickup, followUpAnew, underWay } from './takeback-state.ts';

export type RefuseTakeback = StreamCommand<'refuseTakeback', typeof returnCommands.refuseTakeback>;
export type CancelTakeback = StreamCommand<'cancelTakeback', typeof returnCommands.cancelTakeback>;

/** What is not under way any more and may be used again (6.5). */
const returnable: readonly UnitState[] = ['IDLE', 'TAKEBACK_REQUESTED'];

/**
 * F24: vendor or recycler says no. The pieces stand idle again and another route may be asked for, by an officer also
 * the one that the program arranges. Codes: the general ones.
 */
export function refuseTakeback(state: Donation, command: RefuseTakeback, context: Context): Decision<DonationDraft> {
  const picked = pickOne(state.takebacks, command.takebackId, underWay, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({
    type: 'TakebackRefused',
    takebackId: picked.found.id,
    refusedAt: context.occurredAt,
    ...followUpAnew(state, picked.found, context.now),
  });
}

/**
 * 6.11: the recipient keeps and uses the equipment after all: every piece is in use again and leaves the list, and a
 * takeback without pieces is over. Codes: the general ones.
 */
export function cancelTakeback(state: Donation, command: CancelTakeback): Decision<DonationDraft> {
  const picked = pickOne(state.takebacks, command.takebackId, beforePickup, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  const { id: takebackId, unitIds } = picked.found;
  const used = unitIds.filter((id) => returnable.some((at) => at === state.units[id]?.state));
  return accept<DonationDraft>(
    ...used.map((unitId) => ({ type: 'UnitPutInUse', unitId, site: null, custodianContactId: null }) as const),
    ...unitIds.map((unitId) => ({ type: 'TakebackItemRemoved', takebackId, unitId }) as const),
  );
}
