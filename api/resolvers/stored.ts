import type { Account } from '../../domain/account/state.ts';
import { accountIn, donationIn, organizationIn } from '../../domain/assess.ts';
import { today } from '../../domain/donation/read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Organization } from '../../domain/organization/state.ts';
import type { Context } from '../context.ts';

/** Where streams stand, for what is worked out by the rule book: one statement for all that are asked for together. */

async function coreOf(id: string, { loaders }: Context): Promise<unknown> {
  return (await loaders.entity.load(id))?.core ?? null;
}

export async function donationState(id: string, context: Context): Promise<Donation | null> {
  return donationIn({ states: { [id]: await coreOf(id, context) } }, id);
}

export async function organizationState(id: string, context: Context): Promise<Organization | null> {
  return organizationIn({ states: { [id]: await coreOf(id, context) } }, id);
}

export async function accountState(id: string, context: Context): Promise<Account | null> {
  return accountIn({ states: { [id]: await coreOf(id, context) } }, id);
}

/** A thing inside a donation's state, with the state and its today. @throws when lists and state have drifted apart. */
export async function inDonation<Thing>(
  { id, donationId }: { readonly id: string; readonly donationId: string },
  find: (state: Donation) => Thing | undefined,
  context: Context,
): Promise<{ readonly state: Donation; readonly thing: Thing; readonly today: string }> {
  const state = await donationState(donationId, context);
  const thing = state === null ? undefined : find(state);
  if (state === null || thing === undefined) throw new Error(`ROW_WITHOUT_STATE ${donationId} ${id}`);
  return { state, thing, today: today(state, context.receivedAt) };
}
