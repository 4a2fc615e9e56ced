import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import { Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ClockWatch } from '../../database/clock.ts';
import type { Context } from '../context.ts';
import { clockPlugin } from './clock.ts';
import { failures, isDatabaseAway } from './failures.ts';
import { limitsPlugin } from './limits.ts';
import type { Log } from './log.ts';
import { textsPlugin } from './texts.ts';

/** Codes whose message is for the caller. Everything else is a fault of ours, of which only the request id is told. */
const told: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'FORBIDDEN',
  'TOO_MUCH_ASKED',
  'CLOCK_DIFFERS',
]);

/** GraphQL over one HTTP server. `schema` comes with its resolvers. */
export async function startGraphql(
  schema: GraphQLSchema,
  httpServer: Server,
  { log, clock }: { readonly log: Log; readonly clock: ClockWatch },
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true, // whoever comes here is known
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 8_000 },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 20 },
    maxRecursiveSelections: true,
    logger: quietLogger(log),
    formatError: (formatted, error) => formatError(formatted, error),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(), // an APOLLO_KEY in the environment would send operations away
      limitsPlugin,
      clockPlugin(clock),
      textsPlugin,
      answersPlugin(log),
    ],
  });
  await server.start();
  return server;
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  if (isDatabaseAway(error)) return failureOf('DATABASE_UNAVAILABLE', place);
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !told.has(code)) return failureOf('INTERNAL_SERVER_ERROR', place);
  return { message: withoutValues(formatted.message), ...place, extensions: { code } };
}

function failureOf(code: 'DATABASE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR', place: object): GraphQLFormattedError {
  return { message: failures[code][1], ...place, extensions: { code } };
}

/** graphql-js repeats the value it could not use; an answer may end in a log of the caller's, so the value stays out. */
function withoutValues(message: string): string {
  const parts = /^(?<start>Variable "\$\w+") got invalid value [\s\S]*?(?<at> at "[\w.[\]$]+")?; (?<why>[^;]*)$/.exec(
    message,
  );
  const text =
    parts?.groups === undefined ? message : `${parts.groups['start']}${atOf(message)}: ${parts.groups['why']}`;
  return text.replace(/(cannot represent[^:]*|Invalid[^:]*|[Vv]alue [^:]*): [\s\S]*$/, '$1.');
}

const atOf = (message: string): string => /.* at ("[\w.[\]$]+");/s.exec(message)?.[1]?.replace(/^/, ' at ') ?? '';

/** Says with each error which request it was, logs one line per request, and answers 503 while the database is away or our clock wrong. */
function answersPlugin(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const startedAt = performance.now();
      return {
        didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
          for (const error of errors) {
            const code = error.extensions['code'];
            if (isDatabaseAway(error)) log.warn('API_DATABASE_AWAY', { requestId });
            else if (typeof code !== 'string' || !told.has(code)) {
              log.fault('API_FAULT', error.originalError ?? error, { requestId });
            }
          }
        },
        willSendResponse: async ({ response, contextValue: { requestId, principal }, operation }) => {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { errors } = singleResult;
          const fields = (operation?.selectionSet.selections ?? []).flatMap((each) => {
            return each.kind === Kind.FIELD ? [each.name.value] : [];
          });
          const ms = Math.round(performance.now() - startedAt);
          const details = { requestId, principal: principal.id, fields: fields.slice(0, 10), ms };
          if (errors === undefined) return log.info('API_GRAPHQL', details);
          const codes = errors.map(({ extensions }) => String(extensions?.['code']));
          log.info('API_GRAPHQL', { ...details, code: codes[0] ?? '' });
          singleResult.errors = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
          if (codes.includes('DATABASE_UNAVAILABLE') || codes.includes('CLOCK_DIFFERS')) {
            response.http.status = 503;
            response.http.headers.set('retry-after', '5');
          }
        },
      };
    },
  };
}

/** Apollo's own words may hold what a caller sent, so only their occasion is logged. */
function quietLogger(log: Log) {
  const ignore = (): void => undefined;
  return { debug: ignore, info: ignore, warn: () => log.warn('API_APOLLO'), error: () => log.warn('API_APOLLO') };
}
