import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildASTSchema, concatAST, parse, printSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { checkout } from '../config.ts';
import { mappers } from './mappers.ts';
import { commandSdl } from './sdl.ts';

/** Types of resolvers and the whole schema, made from the SDL by hand and today's commands. */

const folder = 'api/schema';
const commandsFile = `${folder}/generated/commands.graphql`;

/** All SDL: the files written by hand, and the mutations as the catalogue makes them now. */
function wholeDocument(): DocumentNode {
  const files = globSync(`${folder}/*.graphql`, { cwd: checkout }).toSorted();
  const texts = files.map((file) => readFileSync(path.join(checkout, file), 'utf8'));
  return concatAST([...texts, commandSdl()].map((text) => parse(text)));
}

/** The schema of the API. @throws when the SDL is not valid. */
export function wholeSchema(): GraphQLSchema {
  return buildASTSchema(wholeDocument());
}

/** Text of `api/generated/schema.graphql`: everything in one file, for clients and their tools. */
export function schemaSdl(): string {
  return `# Made from api/schema/ by \`npm run codegen\`. Do not edit.\n\n${printSchema(wholeSchema())}\n`;
}

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  contextType: '../context.ts#Context',
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  strictScalars: true,
  scalars: {
    DateTime: { input: 'number', output: 'number | string | Date' },
    Date: 'string',
    JSON: 'unknown',
    ID: 'string',
  },
  mappers,
};

/** Text of `api/generated/resolvers.ts`. An instant comes in as milliseconds and goes out as whatever holds one. */
export async function resolverTypes(): Promise<string> {
  const schema = printSchema(wholeSchema());
  const plugins = ['typescript', 'typescript-resolvers'];
  const generates = { 'resolvers.ts': { plugins, config } };
  const made: readonly { readonly content: string }[] = await generate({ schema, silent: true, generates }, false);
  const content = made[0]?.content;
  if (content === undefined) throw new Error(`CODEGEN_NOTHING_MADE from ${commandsFile}`);
  return `// Made from api/schema/ by \`npm run codegen\`. Do not edit.\n${content}`;
}
