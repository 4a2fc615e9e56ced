import type { Resolvers } from '../generated/resolvers.ts';

/** Everything that can be read. */
export const reads: Resolvers = {};
