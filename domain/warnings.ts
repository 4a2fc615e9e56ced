import { caseWarning } from './donation/support/case.ts';
import type { SupportEvent } from './donation/support/support-events.ts';
import { asWritten } from './edge.ts';
import type { Finding } from './types.ts';

/**
 * Warnings of accepted commands, from what they led to (7.4): a warning stops nothing, the sender is told. What was
 * journalled is asked, so that a repeat of the command is answered alike.
 */

/** Types of events that may carry a warning. */
export const eventsThatWarn = ['CaseOpened'] as const;

type Written = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What an event warns of: NOT_ENTITLED (R16); mostly nothing. */
export function warningsOf({ type, data }: Written): readonly Finding[] {
  if (type !== 'CaseOpened') return [];
  const warning = caseWarning(asWritten<Extract<SupportEvent, { readonly type: 'CaseOpened' }>>(data));
  return warning === null ? [] : [warning];
}
