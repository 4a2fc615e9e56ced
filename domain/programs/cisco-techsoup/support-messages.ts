import type { MessageWords } from '../../messages.ts';
import { mail, task } from '../message-words.ts';

/** What the program says about support cases, replacements and returns. */
export const supportMessages = {
  'case-question': mail(
    'Is your support case[ {case}] still open?',
    'You opened a case with Cisco[ about the product with serial number {serial}] and have not told us how it ended.',
    'reply and tell us whether it is solved.',
    'SUPPORT_DOWNLOADS',
  ),
  'replacement-late': mail(
    'Your replacement should have arrived by {due}',
    'Cisco promised a replacement[ with RMA number {rma}], and we have not heard that it came.',
    'tell us the serial number on its label when it is there; otherwise ask Cisco about the RMA.',
    'SUPPORT_DOWNLOADS',
  ),
  'replacement-late-task': task(
    'Replacement is late',
    'The replacement[ with RMA number {rma}] was due by {due}.',
    'ask Cisco where it is, and tell the recipient.',
    'SUPPORT_DOWNLOADS',
  ),
  'return-reminder': mail(
    'Please send the defective product back[: serial number {serial}]',
    'Your replacement has arrived; Cisco expects the defective product within ten days of that.',
    'erase its data, use the return label, and tell us the tracking number.',
    'QUICK_START_GUIDE',
  ),
  'return-overdue': mail(
    'The defective product should have gone back[: serial number {serial}]',
    'Cisco expected it by {due}[ for RMA number {rma}]. If it does not come back, Cisco may charge the list price.',
    'send it today, or ask Cisco for more time and tell us what they say.',
    'QUICK_START_GUIDE',
  ),
  'return-overdue-task': task(
    'Defective product not returned',
    'The product with serial number {serial} was due back by {due}[ for RMA number {rma}].',
    'call the recipient; if they need more time, ask Cisco for it.',
    'QUICK_START_GUIDE',
  ),
  'liability-warning': mail(
    'Cisco may charge for a product that has not come back[: serial number {serial}]',
    'It has been weeks since your replacement arrived. After thirty days Cisco may charge the list price.',
    'send the defective product back now, and tell us the tracking number.',
    'QUICK_START_GUIDE',
  ),
  'liability-task': task(
    'Cisco may charge for a product that was not returned',
    'The thirty days for the return of the product with serial number {serial} are over[ (RMA number {rma})].',
    'agree with Cisco and the recipient on a return, a waiver or a charge, and record it.',
    'QUICK_START_GUIDE',
  ),
} as const satisfies Record<string, MessageWords>;
