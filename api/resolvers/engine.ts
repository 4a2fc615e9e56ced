import { waitingCommands } from '../../database/readiness.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** How the engine is, and what waits for it. */
export const engineResolvers: Resolvers = {
  Query: {
    engine: async (_parent, _args, { db, engine }) => {
      const [{ state, minutesLeft }, { count, oldestAt }] = await Promise.all([
        engine.now(),
        waitingCommands(db.manager),
      ]);
      return { state, minutesLeft, pendingCommands: count, oldestPendingAt: oldestAt };
    },
  },
};
