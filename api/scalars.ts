import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';

/** The scalars of the schema. Descriptions are those of the SDL. */

const instants = GraphQLDateTimeISO;
const days = GraphQLLocalDate;

/** In: RFC 3339 text becomes milliseconds. Out: milliseconds, RFC 3339 text or a Date become RFC 3339 in UTC. */
const dateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  parseValue: (value) => instants.parseValue(value).getTime(),
  parseLiteral: (node, variables) => instants.parseLiteral(node, variables).getTime(),
  serialize: (value) => {
    const given = typeof value === 'string' || typeof value === 'number' ? new Date(value) : value;
    return new Date(instants.serialize(given)).toISOString();
  },
});

/** A calendar date stays text. */
const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: (value) => days.parseValue(value),
  parseLiteral: (node, variables) => days.parseLiteral(node, variables),
  serialize: (value) => days.serialize(value),
});

export const scalars = { DateTime: dateTime, Date: date, JSON: GraphQLJSON } as const;
