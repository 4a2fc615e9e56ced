import type { MessageWords } from '../../messages.ts';
import { task } from '../message-words.ts';

/** What the program says about shipments that went wrong. */
export const incidentMessages = {
  'loss-confirmation-task': task(
    'Loss in transit not confirmed',
    'A shipment[ with order {order}][, tracking number {tracking}] was reported lost, and nobody has confirmed or denied it by {due}. Until it is settled the support contract cannot be expected.',
    'ask the forwarder where it is, then confirm the incident or resolve it.',
  ),
} as const satisfies Record<string, MessageWords>;
