import type { MessageWords } from '../messages.ts';

/** The two ways to word a message, so that a table of them reads well. */

/** What the recipient reads. */
export const mail = (subject: string, line: string, step: string, helpRoute: string | null = null): MessageWords => ({
  subject,
  lines: [line],
  step,
  helpRoute,
});
/** Entry of a work queue. */
export const task = (subject: string, line: string, step: string, helpRoute: string | null = null): MessageWords => ({
  subject: `${subject}[ (request {request})]`,
  lines: [line, '[Organization: {organization}]', '[Contact: {contact}]'],
  step,
  helpRoute,
});
