import type { Resolvers } from '../generated/resolvers.ts';
import { deadlineResolvers } from './deadlines.ts';
import { partResolvers } from './donation-parts.ts';
import { donationResolvers } from './donation.ts';
import { entitlementResolvers } from './entitlement.ts';
import { historyResolvers } from './history.ts';
import { nodeResolvers } from './nodes.ts';
import { partyResolvers } from './party.ts';
import { adoptionResolvers } from './adoption.ts';
import { programResolvers } from './programs.ts';
import { timelineResolvers } from './timeline.ts';
import { workResolvers } from './work.ts';

const parts: readonly Resolvers[] = [
  donationResolvers,
  partResolvers,
  deadlineResolvers,
  entitlementResolvers,
  historyResolvers,
  partyResolvers,
  timelineResolvers,
  workResolvers,
  nodeResolvers,
  programResolvers,
  adoptionResolvers,
];

/** Everything that can be read. */
export const reads: Resolvers = {
  ...Object.assign({}, ...parts),
  Query: Object.assign({}, ...parts.map(({ Query }) => Query ?? {})),
  Mutation: Object.assign({}, ...parts.map(({ Mutation }) => Mutation ?? {})),
};
