import { asWritten } from '../domain/edge.ts';
import type { Standing } from '../domain/outlook.ts';
import type { Policy } from '../domain/policy.ts';
import type { CalendarDate, Instant } from '../domain/types.ts';
import { whatIf, type WhatIf } from '../domain/what-if.ts';
import { beside } from './aside.ts';

/**
 * A process beside the one that answers people: looks years ahead for donations one by one. Is told a version and, lot by
 * lot, how donations stand; answers each lot with what would change.
 */

/** What it begins with. */
export type Question = { readonly candidate: Policy; readonly now: Instant; readonly until: CalendarDate };
/** Its answer to one standing; a donation of which nothing can be foretold is told as unchanged. */
export type Foretold = readonly WhatIf[];

beside((begin) => {
  const { candidate, now, until } = asWritten<Question>(begin);
  return (message): Foretold =>
    asWritten<readonly Standing[]>(message).map((standing) => whatIf(standing, candidate, now, until));
});
