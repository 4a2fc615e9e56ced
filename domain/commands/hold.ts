import { z } from 'zod';
import { command, ref } from './define.ts';

/** Compliance holds (7.7). */
export const holdCommands = {
  placeHold: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    reason: true,
    summary: 'Place a compliance hold: no mail to the recipient, no order and no closing until it is released.',
    input: z.object({ complianceCaseId: ref('case').optional() }),
  }),
  releaseHold: command({
    stream: 'donation',
    who: ['ADMINISTRATOR'],
    reason: true,
    summary: 'Release a compliance hold; without a hold the only one.',
    input: z.object({ holdId: ref('hold').optional() }),
  }),
} as const;
