import type { MessageWords } from '../../messages.ts';
import { mail, task } from '../message-words.ts';

/** What the program says when equipment is answered as lost or stolen. */
export const returnMessages = {
  'loss-report-request': mail(
    'Please report the lost or stolen equipment[: request {request}]',
    'You told us that a product is lost or stolen[, serial number {serial}]. A short report is still missing.',
    'report when and where it happened, and for a theft the number of the police report.',
  ),
  'loss-report-task': task(
    'A loss was answered but not reported',
    'The recipient answered that a product is lost or stolen[, serial number {serial}]; the report itself is missing.',
    'file the report with the recipient.',
  ),
} as const satisfies Record<string, MessageWords>;
