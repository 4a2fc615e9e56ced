import type { MessageWords } from '../../messages.ts';
import { task } from '../message-words.ts';

/** What the officer is asked about end-of-life dates. */
export const eoxMessages = {
  'eox-review-task': task(
    'Check the end-of-life dates of a product',
    'Nobody has looked up the dates of this product for three months, or they contradict each other.',
    'compare them with the bulletin and record what it says, also when nothing has changed.',
  ),
} as const satisfies Record<string, MessageWords>;
