import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  printSchema,
  stripIgnoredCharacters,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { commandDocument } from '../../admin-ui/commands/document.ts';
import { checkout } from '../config.ts';
import { commands } from './fields.ts';
import { wholeSchema } from './resolvers.ts';

/** The console's documents as plain strings with the types of their answers; nothing of graphql reaches the browser. */

const folder = 'admin-ui/operations';

/**
 * Text of `admin-ui/generated/operations.ts`.
 * @throws CODEGEN_OPERATIONS_INVALID when a document, or the mutation of a command, does not fit the schema.
 */
export async function operations(): Promise<string> {
  const documents = globSync(`${folder}/*.graphql`, { cwd: checkout }).toSorted();
  const texts = documents.map((file) => readFileSync(path.join(checkout, file), 'utf8'));
  const document = parse(texts.join('\n'));
  const schema = wholeSchema();
  const mutations = commands.map(([name, { stream }]) => parse(commandDocument(name, stream)));
  const errors = [document, ...mutations].flatMap((each) => validate(schema, each));
  if (errors.length > 0) throw new Error(`CODEGEN_OPERATIONS_INVALID ${errors.join('\n')}`);
  const config = {
    immutableTypes: true,
    disableDescriptions: true,
    scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown', ID: 'string' },
  };
  const generates = { 'operations.ts': { plugins: ['typescript-operations'], config } };
  const input = { schema: printSchema(schema), documents: print(document), silent: true, generates };
  const made: readonly { readonly content: string }[] = await generate(input, false);
  return [
    '// Made from admin-ui/operations/ by `npm run codegen`. Do not edit.',
    made[0]?.content ?? '',
    '/** Text of an operation that knows the types of its variables and its answer. */',
    'export type Operation<Answer, Variables> = {',
    '  readonly name: string;',
    '  readonly text: string;',
    '  /** Never there: carries the types. */',
    '  readonly types?: (variables: Variables) => Answer;',
    '};',
    '',
    ...constants(document),
  ].join('\n');
}

/** One constant for each operation, with the fragments it uses. */
function constants(document: DocumentNode): readonly string[] {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const name = definition.name?.value ?? '';
    const kind = definition.operation === OperationTypeNode.QUERY ? 'Query' : 'Mutation';
    const used = usedBy(definition, fragments);
    const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [definition, ...used] }));
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const type = `Operation<${name}${kind}, ${name}${kind}Variables>`;
    return [`export const ${constant}: ${type} = {\n  name: '${name}',\n  text: ${JSON.stringify(text)},\n};\n`];
  });
}

function usedBy(
  node: DocumentNode['definitions'][number],
  all: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>();
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = all.get(name.value);
      if (fragment === undefined || used.has(fragment)) return;
      used.add(fragment);
      for (const inner of usedBy(fragment, all)) used.add(inner);
    },
  });
  return used;
}
