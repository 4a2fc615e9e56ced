import { GraphQLError } from 'graphql';
import { asWritten } from '../domain/edge.ts';
import type { Asked, Order, PageRows, Place } from '../database/reads/page.ts';

/** Pages as callers ask for them: opaque cursors, checked numbers. */

/** One page of a list. `total` counts only when it is called. */
export type Listed<Row> = {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: () => number | Promise<number>;
};

/** What every list takes. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly offset?: number | null | undefined;
};

const [USUAL, MOST, DEEPEST] = [25, 200, 10_000];
/** Raised when a cursor's meaning changes, so that an old one is refused and not misread. */
const CURSOR_VERSION = 1;

/** @throws BAD_USER_INPUT, told to the caller. */
export function refused(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** What a page asks of an order. @throws BAD_USER_INPUT: numbers out of bounds, or a cursor of another order. */
export function askedOf(page: PageArguments, order: Pick<Order, 'key'>, usual = USUAL): Asked {
  const { first = null, last = null, after = null, before = null, offset = null } = page;
  if (first !== null && last !== null) refused('Ask for the first rows or for the last ones, not for both.');
  const limit = first ?? last ?? usual;
  if (limit < 0 || limit > MOST) refused(`A page has 0 to ${MOST} rows; use its endCursor as \`after\` for more.`);
  if (offset !== null && (offset < 0 || offset > DEEPEST)) {
    refused(`offset goes from 0 to ${DEEPEST}; use cursors to go further.`);
  }
  if (offset !== null && (after !== null || before !== null || last !== null)) {
    refused('Use either offset or cursors.');
  }
  return {
    limit,
    offset: offset ?? 0,
    after: after === null ? null : placeOf(after, order),
    before: before === null ? null : placeOf(before, order),
    backwards: last !== null,
  };
}

/** A cursor: which order it belongs to, and the place in it. */
export function cursorOf({ value, id }: Place, { key }: Pick<Order, 'key'>): string {
  return Buffer.from(JSON.stringify([CURSOR_VERSION, key, value, id])).toString('base64url');
}

function placeOf(cursor: string, { key }: Pick<Order, 'key'>): Place {
  const read = parsed(cursor);
  const [version, order, value, id]: readonly unknown[] = Array.isArray(read) ? read : [];
  if (typeof order !== 'string' || typeof id !== 'string') return refused('This is not a cursor of this API.');
  if (version !== CURSOR_VERSION) return refused('This cursor is of an earlier release: begin again without it.');
  if (order !== key) {
    return refused(`This cursor belongs to another order (${order}, here ${key}): begin again without it.`);
  }
  return { value: typeof value === 'string' ? value : null, id };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** A page that was read, with how to count the whole list. */
export function listed<Row>(page: PageRows<Row>, order: Order, total: Listed<Row>['total']): Listed<Row> {
  const cursors = page.places.map((place) => cursorOf(place, order));
  return { rows: page.rows, cursors, hasNext: page.hasNext, hasPrevious: page.hasPrevious, total };
}

export function pageInfoOf({ cursors, hasNext, hasPrevious }: Omit<Listed<unknown>, 'rows' | 'total'>) {
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}

/** The fields of a connection. */
export const connection = {
  edges: <Row>({ rows, cursors }: Listed<Row>) => rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
  nodes: <Row>({ rows }: Listed<Row>) => rows,
  pageInfo: (page: Listed<unknown>) => pageInfoOf(page),
  totalCount: async ({ total }: Listed<unknown>) => await total(),
};

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], null> };

/** An input without what was left out or null: a condition that is not there. */
export function given<T extends object>(input: T | null | undefined): Given<T> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return asWritten<Given<T>>(Object.fromEntries(entries)); // the same fields, but those that hold nothing
}
