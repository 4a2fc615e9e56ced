import { z } from 'zod';
import { command, instant, ref, text } from './define.ts';

/** Commands that every stream has. The wrapper answers them for all streams alike (C16, D28). */
export const commonCommands = {
  rescheduleDeadline: command({
    stream: 'any',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    expires: true,
    reason: true,
    summary: 'Move the end of a running or overdue promise to a future instant; old and new value are kept.',
    input: z.strictObject({
      /** `<clock>/<subject>`. */
      deadlineKey: ref('deadline'),
      newDueAt: instant(),
      evidence: text(2000).optional(),
    }),
  }),
  adoptPolicyVersion: command({
    stream: 'any',
    who: ['ADMINISTRATOR'],
    expires: true,
    reason: true,
    summary: 'Run by another version of the policy from now on; running clocks are recomputed.',
    input: z.strictObject({ policyVersion: z.number().int().min(1) }),
  }),
} as const;
