import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  TypeInfo,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Context } from '../context.ts';

/** How much one request may ask for. The cost counts fields, those of a list as often as it asks for rows. */
export const limits = { depth: 12, aliases: 15, rootFields: 10, directives: 10, page: 200, cost: 60_000 } as const;

/** Rows a list is taken to have when nobody says how many. */
const usualPage = 25;

type Measure = { readonly depth: number; readonly aliases: number; readonly cost: number };
const nothing: Measure = { depth: 0, aliases: 0, cost: 0 };

/** Refuses what asks for too much, before anything is done. Introspection is deep by nature and costs nothing. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema }) => {
      const said =
        operation === undefined ? null : excess(document, operation, { schema, variables: request.variables ?? {} });
      if (said !== null) {
        throw new GraphQLError(said, { extensions: { code: 'TOO_MUCH_ASKED', http: { status: 400 } } });
      }
    },
  }),
};

type Given = { readonly schema: GraphQLSchema; readonly variables: Readonly<Record<string, unknown>> };

/** What a valid operation asks for too much, in words; null when it is fine. */
export function excess(document: DocumentNode, operation: OperationDefinitionNode, given: Given): string | null {
  const variables = { ...defaultsOf(operation), ...given.variables };
  const directives = countOf(document, Kind.DIRECTIVE);
  if (directives > limits.directives) return tooMany('directives', directives, limits.directives);
  const page = largestPage(document, variables);
  if (page !== null) return `A page has 0 to ${limits.page} rows; ${page} were asked for. Use the cursors for more.`;
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const lists = listFields(document, given.schema);
  const measured = new Measuring(fragments, lists, variables);
  const roots = measured.rootsOf(operation.selectionSet).filter(({ name }) => !name.value.startsWith('__'));
  if (roots.length > limits.rootFields) return tooMany('root fields', roots.length, limits.rootFields);
  const { depth, aliases, cost } = measured.all(roots);
  if (depth > limits.depth) return tooMany('levels', depth, limits.depth);
  if (aliases > limits.aliases) return tooMany('aliases', aliases, limits.aliases);
  if (cost > limits.cost) return tooMany('values', cost, limits.cost);
  return null;
}

/** What variables hold that nobody sends. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Given['variables'] {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

const tooMany = (what: string, asked: number, most: number): string =>
  `Asks for too much at once: ${asked} ${what}, at most ${most}. Ask for less, or in several requests.`;

function countOf(document: DocumentNode, kind: Kind): number {
  let count = 0;
  visit(document, { enter: (node) => void (node.kind === kind && (count += 1)) });
  return count;
}

/** The first page size out of bounds, or null. */
function largestPage(document: DocumentNode, variables: Given['variables']): number | null {
  let wrong: number | null = null;
  visit(document, {
    Field: (field) => {
      for (const { name, value } of field.arguments ?? []) {
        if (!['first', 'last', 'ids'].includes(name.value)) continue;
        const rows = name.value === 'ids' ? lengthOf(value, variables) : numberOf(value, variables);
        if (rows !== null && (rows < 0 || rows > limits.page)) wrong ??= rows;
      }
    },
  });
  return wrong;
}

function numberOf(value: ValueNode, variables: Given['variables']): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : null;
}

/** Fields that answer a list, or a page of one. */
function listFields(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<FieldNode> {
  const found = new Set<FieldNode>();
  const info = new TypeInfo(schema);
  const enter = (field: FieldNode): void => {
    const type = info.getType();
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    const isPage = info.getFieldDef()?.args.some(({ name }) => name === 'first') === true;
    // nodes and edges of a page are the rows that the page has counted
    if (isPage || (isList && !['nodes', 'edges'].includes(field.name.value))) found.add(field);
  };
  visit(document, visitWithTypeInfo(info, { Field: { enter } }));
  return found;
}

/** Measures selections with their fragments; each fragment once. */
class Measuring {
  private readonly done = new Map<string, Measure>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly lists: ReadonlySet<FieldNode>;
  private readonly variables: Given['variables'];

  constructor(
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    lists: ReadonlySet<FieldNode>,
    variables: Given['variables'],
  ) {
    this.fragments = fragments;
    this.lists = lists;
    this.variables = variables;
  }

  rootsOf(set: SelectionSetNode): readonly FieldNode[] {
    return set.selections.flatMap((each) => {
      if (each.kind === Kind.FIELD) return [each];
      if (each.kind === Kind.INLINE_FRAGMENT) return this.rootsOf(each.selectionSet);
      const fragment = this.fragments.get(each.name.value);
      return fragment === undefined ? [] : this.rootsOf(fragment.selectionSet);
    });
  }

  all(fields: readonly FieldNode[]): Measure {
    return fields.map((field) => this.field(field)).reduce(together, nothing);
  }

  private field(field: FieldNode): Measure {
    const inner = field.selectionSet === undefined ? nothing : this.set(field.selectionSet);
    const own = { depth: inner.depth + 1, aliases: inner.aliases + (field.alias === undefined ? 0 : 1) };
    return { ...own, cost: 1 + inner.cost * (this.lists.has(field) ? this.rows(field) : 1) };
  }

  private rows({ arguments: args }: FieldNode): number {
    const asked = (args ?? []).flatMap(({ name, value }) => {
      const rows = name.value === 'first' || name.value === 'last' ? numberOf(value, this.variables) : null;
      return rows === null ? [] : [rows];
    });
    const ids = args?.find(({ name }) => name.value === 'ids');
    if (ids !== undefined) return Math.max(lengthOf(ids.value, this.variables), 1);
    return asked.length === 0 ? usualPage : Math.max(...asked);
  }

  private set(set: SelectionSetNode): Measure {
    return set.selections
      .map((each) => {
        if (each.kind === Kind.FIELD) return this.field(each);
        if (each.kind === Kind.INLINE_FRAGMENT) return this.set(each.selectionSet);
        return this.fragment(each.name.value);
      })
      .reduce(together, nothing);
  }

  private fragment(name: string): Measure {
    const known = this.done.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const measure = fragment === undefined ? nothing : this.set(fragment.selectionSet);
    this.done.set(name, measure);
    return measure;
  }
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    cost: one.cost + other.cost,
  };
}

function lengthOf(value: ValueNode, variables: Given['variables']): number {
  if (value.kind === Kind.LIST) return value.values.length;
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return Array.isArray(given) ? given.length : 1;
}
