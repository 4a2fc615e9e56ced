import { accountModule } from './account/account.ts';
import { donationModule } from './donation/donation.ts';
import type { Entity } from './entity.ts';
import { kindOf } from './journal.ts';
import { organizationModule } from './organization/organization.ts';
import { seal, type StreamRules } from './stream.ts';
import type { Instant, StreamKind } from './types.ts';

/** The rules of the three kinds of streams. */
export const rules: Readonly<Record<StreamKind, StreamRules>> = {
  donation: seal(donationModule),
  account: seal(accountModule),
  organization: seal(organizationModule),
};

/** The rules of a stream, by its id. */
export function rulesOf(stream: string): StreamRules {
  return rules[kindOf(stream)];
}

/** Which of several streams is due first, and when; the one that came to be earlier at one instant. Null: none is. */
export function firstDue(
  streams: Iterable<readonly [stream: string, entity: Entity]>,
): { readonly stream: string; readonly firesAt: Instant } | null {
  let first: { readonly stream: string; readonly firesAt: Instant } | null = null;
  for (const [stream, entity] of streams) {
    const [next] = rulesOf(stream).deadlines(stream, entity);
    if (next !== undefined && (first === null || next.firesAt < first.firesAt))
      first = { stream, firesAt: next.firesAt };
  }
  return first;
}
