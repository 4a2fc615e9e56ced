import { z } from 'zod';
import type { Role } from '../types.ts';
import { command, instant, ref } from './define.ts';

const people: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'];
/** `<clock>/<subject>`. */
const deadlineKey = ref('deadline');

/** What every stream lets people do about its reminders (7.7). The wrapper answers them for all streams alike. */
export const reminderCommands = {
  snoozeReminder: command({
    stream: 'any',
    who: people,
    expires: true,
    summary: 'Have the next reminder of a deadline told later: at most 14 days, and no due date moves.',
    input: z.strictObject({ deadlineKey, until: instant() }),
  }),
  acknowledgeReminder: command({
    stream: 'any',
    who: people,
    expires: true,
    summary: 'Acknowledge the last reminder of a deadline: it is not repeated until the next one.',
    input: z.strictObject({ deadlineKey }),
  }),
} as const;
