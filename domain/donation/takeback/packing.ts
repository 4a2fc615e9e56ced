import type { StreamCommand } from '../../commands/define.ts';
import type { returnCommands } from '../../commands/return.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import type { Donation } from '../state.ts';

export type RecordPacking = StreamCommand<'recordPacking', typeof returnCommands.recordPacking>;

/** 11.5 step 6: batteries are out, every box has its label. Codes: BATTERIES_NOT_REMOVED and the general ones. */
export function recordPacking(state: Donation, command: RecordPacking): Decision<DonationDraft> {
  const picked = pickOne(state.takebacks, command.takebackId, ['PICKUP_SCHEDULED'], 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  if (command.batteriesRemoved !== true) {
    const message = 'Batteries travel separately: take them out of every piece, then say so.';
    return refuse('BATTERIES_NOT_REMOVED', '11.5', message, { path: 'batteriesRemoved' });
  }
  const boxes = [...new Set(command.boxes)];
  return accept<DonationDraft>({ type: 'ItemsPacked', takebackId: picked.found.id, boxes });
}
