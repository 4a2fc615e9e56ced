import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { AppendInput, Written } from '../domain/journal.ts';

/** What the shell needs done outside; bound in the worker. */
export type JournalActivities = { readonly append: (input: AppendInput) => Promise<Written> };

// A local activity: one transaction of a few milliseconds that few events should be spent on. It is retried until the
// database is back: what was accepted must not be lost, and a repeat is absorbed by the effect ledger.
export const { append } = proxyLocalActivities<JournalActivities>({
  startToCloseTimeout: '10 seconds',
  localRetryThreshold: '30 seconds',
  retry: { initialInterval: '100 ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** What a delivery needs done outside. */
export type DeliveryActivities = { readonly deliver: (outboxId: string) => Promise<DeliveryOutcome> };
/** `UNKNOWN`: there is no such message (any more). */
export type DeliveryOutcome = 'SENT' | 'SUPPRESSED' | 'UNKNOWN';

// Tried for ever: a message is never given up because the database or a template was in trouble for a while.
export const { deliver } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});
