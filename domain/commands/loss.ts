import { z } from 'zod';
import type { Role } from '../types.ts';
import { command, date, fileId, instant, ref, statement } from './define.ts';

const people: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'];

/** Loss and theft of units, and finding them again (7.4). */
export const lossCommands = {
  reportLostOrStolen: command({
    stream: 'donation',
    who: people,
    summary: 'Report units as lost or stolen. A theft needs the number of the police report, a loss a statement.',
    input: z.object({
      unitIds: z.array(ref('unit')).min(1),
      kind: z.enum(['LOST', 'STOLEN']),
      /** The day it happened; without it, today. */
      date: date().optional(),
      place: statement(500).optional(),
      policeNumber: statement(100).optional(),
      statement: statement().optional(),
      evidence: z.array(fileId()).max(20).optional(),
    }),
  }),
  recordUnitFound: command({
    stream: 'donation',
    who: people,
    occurredAt: 'foundOn',
    summary: 'Record that a lost or stolen unit was found; without a unit the only one that fits.',
    input: z.object({ unitId: ref('unit').optional(), foundOn: instant().optional() }),
  }),
} as const;
