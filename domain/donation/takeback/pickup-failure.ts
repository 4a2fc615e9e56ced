import type { StreamCommand } from '../../commands/define.ts';
import type { returnCommands } from '../../commands/return.ts';
import { accept } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import type { Donation } from '../state.ts';
import { followUpAnew } from './takeback-state.ts';

export type RecordPickupFailure = StreamCommand<'recordPickupFailure', typeof returnCommands.recordPickupFailure>;

/**
 * F24: nobody came, or nobody was there. Back to the confirmed case, or to the request where the route has no case; the
 * contact clock counts from the failure. Codes: the general ones.
 */
export function recordPickupFailure(
  state: Donation,
  command: RecordPickupFailure,
  context: Context,
): Decision<DonationDraft> {
  const picked = pickOne(state.takebacks, command.takebackId, ['PICKUP_SCHEDULED', 'PACKED'], 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({
    type: 'PickupFailed',
    takebackId: picked.found.id,
    failedAt: context.occurredAt,
    ...followUpAnew(state, picked.found, context.now),
  });
}
