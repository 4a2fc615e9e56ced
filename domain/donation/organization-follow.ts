import { refuse } from '../decision.ts';
import type { Decision, Instant } from '../types.ts';
import type { OrganizationView } from '../views.ts';
import type { DonationDraft } from './events.ts';
import type { PartyEvent } from './party-events.ts';
import { unitsOf } from './read.ts';
import type { Contract, Donation } from './state.ts';
import type { Reaction, Track } from './track.ts';
import { reportableStates } from './compliance/use.ts';

/** What a donation does about what becomes of its organization (7.1, 11.7, 11.8). People who leave: association.ts. */

/** Everything that asks for more; facts from outside are always accepted (7.1). recordRequest has no donation yet. */
const refusedWhenFrozen: ReadonlySet<string> = new Set([
  'approveDonation',
  'addLine',
  'requestQuote',
  'approveRenewal',
  'recordPurchaseOrder',
  'recordOrder',
]);

/** ORGANIZATION_FROZEN for a command that has to wait for the decision; null for any other. */
export function frozen({ organization }: Donation, command: string): Decision<DonationDraft> | null {
  if (organization.frozenReason === null || !refusedWhenFrozen.has(command)) return null;
  const message = 'The organization is frozen until its merger or closing is decided.';
  return refuse('ORGANIZATION_FROZEN', '7.1', message, { detail: { frozenReason: organization.frozenReason } });
}

/** An approved merger: the donation belongs to the successor, whose view it asks for from now on. */
export const mergerFollowed: Reaction = ({ organization, organizationId: from }) => {
  const { id, mergedIntoId } = organization;
  return id === from && mergedIntoId !== undefined
    ? [{ type: 'DonationReassigned', from, organizationId: mergedIntoId }]
    : [];
};

/**
 * Nobody uses anything any more: every unit goes back as soon as the rules let it. What is under way follows with its
 * delivery, what is being replaced when the replacement is settled.
 */
export const dissolutionFollowed: Reaction = (state, now: Instant) =>
  state.organization.state !== 'DISSOLVED'
    ? []
    : unitsOf(state)
        .filter((unit) => reportableStates.includes(unit.state))
        .map(({ id }) => ({ type: 'UnitReportedNotInUse', unitId: id, since: now, powersOn: null }));

/** The organization as last heard; what one that it left behind still says does not count. */
export function noteOrganization(state: Donation, source: string, view: OrganizationView): Donation {
  return source === state.organizationId ? { ...state, organization: view } : state;
}

/** Contracts stay as they are: the vendor knows the organization they were activated for (11.8). */
function reassigned(
  state: Donation,
  { from, organizationId }: Extract<PartyEvent, { readonly type: 'DonationReassigned' }>,
): Donation {
  const contracts = Object.entries(state.contracts).map(([id, contract]): [string, Contract] => {
    return [id, contract.number === null ? contract : { entitledOrganizationId: from, ...contract }];
  });
  return { ...state, organizationId, contracts: Object.fromEntries(contracts) };
}

export const organizationTrack: Track<never, PartyEvent> = {
  decide: {},
  evolve: { DonationReassigned: reassigned },
  clocks: () => [],
  onStep: {},
};
