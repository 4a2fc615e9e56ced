import type { Resolvers } from '../generated/resolvers.ts';
import { accessResolvers } from './access.ts';
import { commandMutations, commandResolvers } from './commands.ts';
import { coverageResolvers } from './coverage.ts';
import { engineResolvers } from './engine.ts';
import { eoxResolvers } from './eox.ts';
import { overlayResolvers } from './overlays.ts';
import { portfolioResolvers } from './portfolio.ts';
import { reads } from './reads.ts';
import { renewalResolvers } from './renewals.ts';
import { sandboxResolvers } from './sandbox.ts';

/** All resolvers of the schema; those of the commands are made from the catalogue and carry no types of their own. */
export const resolvers = [
  reads,
  portfolioResolvers,
  accessResolvers,
  engineResolvers,
  sandboxResolvers,
  coverageResolvers,
  renewalResolvers,
  eoxResolvers,
  overlayResolvers,
  commandResolvers,
  { Mutation: commandMutations },
] as const satisfies readonly (Resolvers | { readonly Mutation: typeof commandMutations })[];
