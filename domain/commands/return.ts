import { z } from 'zod';
import type { Role } from '../types.ts';
import { code, command, fileId, ref, statement, text } from './define.ts';

const people: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'];
const reporters: readonly Role[] = [...people, 'INTEGRATION'];
/** Without it, the only takeback that fits. */
const takebackId = ref('takeback').optional();

/** The turns of a takeback that does not go straight, and reports of violations (7.6, 7.7). */
export const returnCommands = {
  recordPacking: command({
    stream: 'donation',
    who: people,
    summary: 'Record that the pieces are packed: batteries out, every box labeled with CTB and case number.',
    input: z.object({
      takebackId,
      batteriesRemoved: z.boolean().optional(),
      /** What stands on the boxes, one label each. */
      boxes: z.array(code()).min(1).max(500),
    }),
  }),
  recordPickupFailure: command({
    stream: 'donation',
    who: reporters,
    summary: 'Record that the pickup failed; another day has to be agreed.',
    input: z.object({ takebackId, cause: text(500).optional() }),
  }),
  refuseTakeback: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'Record that vendor or recycler refuses the takeback; another route may be asked for.',
    input: z.object({ takebackId, refusalReason: statement(500).optional() }),
  }),
  cancelTakeback: command({
    stream: 'donation',
    who: people,
    reason: true,
    summary: 'Cancel a takeback before the pickup: its pieces are in use again.',
    input: z.object({ takebackId }),
  }),
  reportViolation: command({
    stream: 'donation',
    who: reporters,
    summary: 'Report that equipment was sold, given away or otherwise misused; a compliance case looks into it.',
    input: z.object({
      /** Without them, the donation as a whole. */
      unitIds: z.array(ref('unit')).optional(),
      description: statement().optional(),
      evidence: z.array(fileId()).max(20).optional(),
    }),
  }),
} as const;
