import type { Resolvers } from '../generated/resolvers.ts';
import { reads } from './reads.ts';

/** All resolvers of the schema. */
export const resolvers: readonly Resolvers[] = [reads];
