import { asWritten } from '../edge.ts';
import type { Recorded } from '../journal.ts';
import type { Instant } from '../types.ts';
import type { OrganizationEvent } from './events.ts';

/** Mail that came back (8.3): what was handed over to an address shortly before is sent again, to the next in the chain. */

/** A mail server that cannot deliver gives up within five days (RFC 5321, section 4.5.4.1). */
const GIVES_UP_AFTER_MS = 5 * 24 * 3_600_000;

/** Whose mail is taken not to have arrived: what was due, or was delivered late, since then. */
export type CameBack = {
  readonly contactIds: readonly string[];
  /** The organization's own address, too. */
  readonly own: boolean;
  readonly from: Instant;
};

/**
 * What the news of an organization say about mail: it did not arrive from as long before the bounce as a mail server tries,
 * until now. Empty for all other events.
 */
export function cameBack(events: readonly Recorded[]): readonly CameBack[] {
  return events
    .filter(({ type }) => type === 'EmailBounced')
    .map((event) => {
      const { contactIds, own, bouncedAt } = asWritten<Bounced>(event);
      return { contactIds, own, from: bouncedAt - GIVES_UP_AFTER_MS };
    });
}

type Bounced = Extract<OrganizationEvent, { readonly type: 'EmailBounced' }>;
