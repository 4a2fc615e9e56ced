import { proxyLocalActivities } from '@temporalio/workflow';
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
