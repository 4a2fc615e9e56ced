import { z } from 'zod';
import type { Role } from '../types.ts';
import { command, ref, text } from './define.ts';

const reporters: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];

/** Defects, support cases, replacements and the return of what is defective (7.4). */
export const supportCommands = {
  reportDefect: command({
    stream: 'donation',
    who: reporters,
    summary: 'Report a unit as defective; without a unit the only one that fits.',
    input: z.object({
      unitId: ref('unit').optional(),
      description: text(2000).optional(),
      powersOn: z.boolean().optional(),
    }),
  }),
} as const;
