/**
 * A thread beside the process that answers people: looks years ahead for donations one by one. Is told a version and, lot
 * by lot, how donations stand; answers each lot with what would change.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Standing } from '../domain/outlook.ts';
import type { Policy } from '../domain/policy.ts';
import type { CalendarDate, Instant } from '../domain/types.ts';
import { whatIf, type WhatIf } from '../domain/what-if.ts';
import { asWritten } from '../domain/edge.ts';

/** What the thread begins with. */
export type Question = { readonly candidate: Policy; readonly now: Instant; readonly until: CalendarDate };
/** Its answer to one standing; a donation of which nothing can be foretold is told as unchanged. */
export type Foretold = readonly WhatIf[];

const { candidate, now, until } = asWritten<Question>(workerData);

parentPort?.on('message', (message: unknown) => {
  const foretold: Foretold = asWritten<readonly Standing[]>(message).map((standing) =>
    whatIf(standing, candidate, now, until),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage(foretold);
});
