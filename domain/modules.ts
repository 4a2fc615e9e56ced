import { accountModule } from './account/account.ts';
import { donationModule } from './donation/donation.ts';
import { kindOf } from './journal.ts';
import { organizationModule } from './organization/organization.ts';
import { seal, type StreamRules } from './stream.ts';
import type { StreamKind } from './types.ts';

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
