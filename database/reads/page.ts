import { rowsOf, type Session } from '../query.ts';

/** Pages of lists: by place (keyset), stable while rows come and go, or by number of rows. The one way for all lists. */

/** By what a list is ordered; rows of one value by id, empty values last. `key` names the order in cursors. */
export type Order = {
  readonly key: string;
  readonly sql: string;
  readonly type: 'text' | 'timestamptz' | 'date' | 'int' | 'bigint';
  readonly direction: 'ASC' | 'DESC';
  /** It never is empty, so that an index serves either direction. */
  readonly filled?: true;
};
/** Where a row stands in an order. */
export type Place = { readonly value: string | null; readonly id: string };

export type Asked = {
  readonly limit: number;
  readonly offset: number;
  readonly after: Place | null;
  readonly before: Place | null;
  /** The last rows instead of the first. */
  readonly backwards: boolean;
};

export type PageRows<Row> = {
  readonly rows: readonly Row[];
  /** Place of each row. */
  readonly places: readonly Place[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
};

/** Values of a statement, numbered as they come. */
export class Values {
  readonly list: unknown[] = [];

  /** Answers how the statement names it: `$3`. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

export type Query = {
  readonly select: string;
  readonly from: string;
  /** All must hold; none: every row. */
  readonly where: readonly string[];
  readonly values: Values;
  /** The column that tells rows apart. */
  readonly id: string;
  readonly idType?: 'text' | 'bigint';
  /** The one table that is read, so that what the rows show is worked out for the page alone. */
  readonly table?: string;
};

/** Reads one page with one statement. */
export async function readPage<Row extends object>(
  session: Session,
  query: Query,
  order: Order,
  asked: Asked,
): Promise<PageRows<Row>> {
  const { values } = query;
  const where = [...query.where, ...beside(query, order, asked)];
  const place = `(${order.sql})::text AS "placeValue", (${query.id})::text AS "placeId"`;
  const rest = `FROM ${query.from} ${whereOf(where)} ORDER BY ${orderOf(query, order, asked.backwards)}
    LIMIT ${values.add(asked.limit + 1)} OFFSET ${values.add(asked.offset)}`;
  const { table } = query;
  const sql =
    table === undefined
      ? `SELECT ${query.select}, ${place} ${rest}`
      : `SELECT ${query.select}, "placeValue", "placeId" FROM (SELECT ${table}.*, ${place} ${rest}) ${table}
         ORDER BY ${orderOf(query, order, asked.backwards)}`;
  type Placed = Row & { readonly placeValue: string | null; readonly placeId: string };
  const found = await rowsOf<Placed>(session, sql, values.list);
  const more = found.length > asked.limit;
  const shown = asked.backwards ? found.slice(0, asked.limit).toReversed() : found.slice(0, asked.limit);
  const skipped = asked.after !== null || asked.offset > 0;
  return {
    rows: shown,
    places: shown.map(({ placeValue, placeId }) => ({ value: placeValue, id: placeId })),
    hasNext: asked.backwards ? asked.before !== null : more,
    hasPrevious: asked.backwards ? more : skipped,
  };
}

/** How many rows there are, up to a limit beyond which nobody counts. */
export async function countRows(session: Session, query: Pick<Query, 'from' | 'where' | 'values'>): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM (
    SELECT 1 FROM ${query.from} ${whereOf(query.where)} LIMIT ${COUNT_LIMIT}) counted`;
  const [row] = await rowsOf<{ readonly count: number }>(session, sql, query.values.list);
  return row?.count ?? 0;
}
const COUNT_LIMIT = 100_000;

export function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

export function orderOf({ id }: Pick<Query, 'id'>, { sql, direction, filled }: Order, backwards = false): string {
  const way = (direction === 'DESC') === backwards ? 'ASC' : 'DESC';
  const empty = filled === true ? '' : ` NULLS ${backwards ? 'FIRST' : 'LAST'}`;
  return `${sql} ${way}${empty}, ${id} ${way}`;
}

/** The conditions by which rows lie behind `after` and ahead of `before`. Empty values stand at the end. */
function beside({ id, idType = 'text', values }: Query, order: Order, { after, before }: Asked): readonly string[] {
  const { sql, type, direction, filled } = order;
  const conditions: string[] = [];
  const compare = (place: Place, sign: '>' | '<', withEmpty: boolean): string => {
    const own = `${values.add(place.id)}::${idType}`;
    if (place.value === null)
      return withEmpty ? `(${sql} IS NULL AND ${id} ${sign} ${own})` : `(${sql} IS NOT NULL OR ${id} ${sign} ${own})`;
    const value = `${values.add(place.value)}::${type}`;
    if (filled === true) return `(${sql}, ${id}) ${sign} (${value}, ${own})`;
    const beyond = `${sql} ${sign} ${value} OR (${sql} = ${value} AND ${id} ${sign} ${own})`;
    return withEmpty ? `(${beyond} OR ${sql} IS NULL)` : `(${beyond})`;
  };
  if (after !== null) conditions.push(compare(after, direction === 'ASC' ? '>' : '<', true));
  if (before !== null) conditions.push(compare(before, direction === 'ASC' ? '<' : '>', false));
  return conditions;
}

/** A part of a text, for ILIKE; its own wildcards stand for themselves. */
export function partOf(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
