import { accept, inFuture, refuseFuture } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { about, type Of } from './renewal-pick.ts';
import type { Donation } from '../state.ts';

/**
 * The recipient's purchase order went out (6.10); optional before the order. From then on neither gates nor the end date
 * stop the renewal, and the quote no longer expires. Refused: DATE_IN_FUTURE, INVALID_TRANSITION.
 */
export function recordPurchaseOrder(
  state: Donation,
  command: Of<'recordPurchaseOrder'>,
  { now, occurredAt }: Context,
): Decision<DonationDraft> {
  const sentAt = command.sentAt ?? occurredAt;
  if (inFuture(sentAt, now)) return refuseFuture('sentAt');
  const { poNumber } = command;
  return about(state, command, ({ id }) => accept({ type: 'PurchaseOrderSent', renewalId: id, poNumber, sentAt }));
}
