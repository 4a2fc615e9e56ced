import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { guard } from './auth/gate.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { scalars } from './scalars.ts';

const folder = fileURLToPath(new URL('schema/', import.meta.url));

/** All SDL of `api/schema/`, the generated part included. */
function typeDefs(): DocumentNode {
  const files = globSync('**/*.graphql', { cwd: folder }).toSorted();
  return concatAST(files.map((file) => parse(readFileSync(`${folder}${file}`, 'utf8'))));
}

/** The schema with its resolvers; every root field behind its scope. */
export function createSchema(): GraphQLSchema {
  return guard(makeExecutableSchema({ typeDefs: typeDefs(), resolvers: [scalars, ...resolvers] }));
}
