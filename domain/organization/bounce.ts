import { asWritten } from '../edge.ts';
import type { Recorded } from '../journal.ts';
import type { Instant } from '../types.ts';
import type { OrganizationEvent } from './events.ts';

/** Mail that came back (8.3): what was handed over to an address shortly before is sent again, to the next in the chain. */

/** A mail server that cannot deliver gives up within five days (RFC 5321, section 4.5.4.1). */
const GIVES_UP_AFTER_MS = 5 * 24 * 3_600_000;

/** Whose mail is taken not to have arrived: what was due from then until then, both included. */
export type CameBack = {
  readonly contactIds: readonly string[];
  /** The organization's own address, too. */
  readonly own: boolean;
  readonly from: Instant;
  readonly until: Instant;
};

/**
 * What the news of an organization say about mail: from as long before the bounce as a mail server tries, until the bounce
 * was reported. Empty for all other events.
 */
export function cameBack(events: readonly Recorded[]): readonly CameBack[] {
  return events
    .filter(({ type }) => type === 'EmailBounced')
    .map((event) => {
      const { contactIds, own, bouncedAt, at } = asWritten<Bounced>(event);
      return { contactIds, own, from: bouncedAt - GIVES_UP_AFTER_MS, until: at };
    });
}

type Bounced = Extract<OrganizationEvent, { readonly type: 'EmailBounced' }>;
