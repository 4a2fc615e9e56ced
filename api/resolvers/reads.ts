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
import { repairResolvers } from './repair.ts';
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
  repairResolvers,
];

/** Fields of one type may be resolved by several files: all of them count. */
const byType = Map.groupBy(
  parts.flatMap((part) => Object.entries<object | undefined>(part)),
  ([type]) => type,
);

/** Everything that can be read. */
export const reads: Resolvers = Object.fromEntries(
  [...byType].map(([type, some]) => [type, Object.assign({}, ...some.map(([, fields]) => fields))]),
);
