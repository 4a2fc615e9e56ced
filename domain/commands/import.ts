import { z } from 'zod';
import { code, command, instant, json } from './define.ts';
import { requestCommands } from './request.ts';

/** Donations that began before the product knew of them. */
export const importCommands = {
  importDonation: command({
    stream: 'donation',
    creates: true,
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'requestedAt',
    summary: 'Bring in a donation that began in the past, with what has happened to it since.',
    input: z.object({
      ...requestCommands.recordRequest.input.shape,
      /** What happened, each a command of a donation with its fields as they are written outside, `lin.1` for its first line. */
      facts: z
        .array(z.object({ command: code(), at: instant(), input: json().optional() }))
        .min(1)
        .max(500),
    }),
  }),
} as const;
