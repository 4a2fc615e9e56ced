import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { randomOf } from '../fixtures/random-life.ts';

/** Documents that fit a schema, drawn at random: fields, arguments and depth. The same seed draws the same document. */

type Random = ReturnType<typeof randomOf>;
/** Ids that exist, and everything else that is to be tried as text. */
export type Words = { readonly ids: readonly string[]; readonly texts: readonly string[] };

const DEEPEST = 4;

export class RandomDocuments {
  private readonly schema: GraphQLSchema;
  private readonly words: Words;

  constructor(schema: GraphQLSchema, words: Words) {
    this.schema = schema;
    this.words = words;
  }

  /** A query or mutation for one root field. */
  draw(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, seed: number): string {
    const random = randomOf(seed);
    return `${operation} { ${this.field(field, random, 0)} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, random: Random, depth: number): string {
    const args = field.args.flatMap(({ name, type }) => {
      if (!isNonNullType(type) && random.chance(0.6)) return [];
      return [
        `${name}: ${name === 'first' || name === 'last' ? random.between(0, 30) : this.value(type, random, name)}`,
      ];
    });
    const given = args.length === 0 ? '' : `(${args.join(', ')})`;
    return `${field.name}${given}${this.selection(field.type, random, depth)}`;
  }

  private selection(type: GraphQLOutputType, random: Random, depth: number): string {
    if (isNonNullType(type) || isListType(type)) return this.selection(type.ofType, random, depth);
    if (isLeafType(type)) return '';
    const own = isObjectType(type) ? this.fields(type, random, depth) : [];
    const parts = isAbstractType(type)
      ? this.schema.getPossibleTypes(type).flatMap((each) => {
          if (random.chance(0.5)) return [];
          const fields = this.fields(each, random, depth);
          return fields.length === 0 ? [] : [`... on ${each.name} { ${fields.join(' ')} }`];
        })
      : [];
    return ` { __typename ${[...own, ...parts].join(' ')} }`;
  }

  private fields(type: GraphQLObjectType | GraphQLInterfaceType, random: Random, depth: number): readonly string[] {
    return Object.values(type.getFields()).flatMap((field) => {
      const isLeaf = isLeafType(bare(field.type));
      if (!isLeaf && depth >= DEEPEST) return [];
      return random.chance(isLeaf ? 0.6 : 0.35) ? [this.field(field, random, depth + 1)] : [];
    });
  }

  private value(type: GraphQLInputType, random: Random, name: string): string {
    if (isNonNullType(type)) return this.value(type.ofType, random, name);
    if (isListType(type)) {
      const count = random.between(0, 3);
      return `[${Array.from({ length: count }, () => this.value(type.ofType, random, name)).join(', ')}]`;
    }
    if (isEnumType(type)) return random.pick(some(type.getValues().map((value) => value.name)));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).flatMap((field) => {
        if (!isNonNullType(field.type) && random.chance(0.5)) return [];
        return [`${field.name}: ${this.value(field.type, random, field.name)}`];
      });
      return `{ ${fields.join(', ')} }`;
    }
    return isScalarType(type) ? this.scalar(type.name, random, name) : 'null';
  }

  private scalar(kind: string, random: Random, name: string): string {
    const { ids, texts } = this.words;
    if (kind === 'ID') return JSON.stringify(random.pick(some([...ids, ...ids, ...texts])));
    if (kind === 'Int') return String(random.pick([0, 1, 2, random.between(-3, 400), 2_147_483_647, -2_147_483_648]));
    if (kind === 'Float') return String(random.between(-1000, 1000) / 7);
    if (kind === 'Boolean') return String(random.chance(0.5));
    if (kind === 'Date') return JSON.stringify(random.pick(['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31']));
    if (kind === 'DateTime') {
      return JSON.stringify(
        random.pick(['2026-03-01T12:00:00Z', '2024-02-29T23:59:59.999+14:00', '1969-01-01T00:00:00Z']),
      );
    }
    return JSON.stringify(name === 'idempotencyKey' ? `key-${random.between(0, 1e9)}` : random.pick(some(texts)));
  }
}

function bare(type: GraphQLOutputType): Exclude<GraphQLOutputType, { readonly ofType: unknown }> {
  return isNonNullType(type) || isListType(type) ? bare(type.ofType) : type;
}

function some<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('nothing to pick from');
  return [first, ...rest];
}
