import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ClockWatch } from '../../database/clock.ts';
import type { Context } from '../context.ts';
import { failures } from './failures.ts';

/** While our clock is wrong nothing is taken in: when we were told is what every date follows from. Reading goes on. */
export const clockPlugin = (clock: ClockWatch): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION || (await clock.isRight())) return;
      throw new GraphQLError(failures.CLOCK_DIFFERS[1], { extensions: { code: 'CLOCK_DIFFERS' } });
    },
  }),
});
