import type { EntitySchema } from 'typeorm';
import { columnName } from '../naming.ts';
import { rowsOf, type Session } from '../query.ts';

/** Reads tables as their row types say: instants and dates as text, everything else as it is. */

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** An instant column as RFC 3339 text in UTC, to the millisecond. */
export function instantOf(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', ${ISO})`;
}

const known = new Map<string, string>();

/** The select list of a table: every column under the name of its field. */
export function columnsOf<Row>(schema: EntitySchema<Row>, alias: string): string {
  const { name, columns } = schema.options;
  const key = `${name} ${alias}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const list = Object.entries<{ readonly type?: unknown } | undefined>(columns).map(([field, column]) => {
    const own = `${alias}.${columnName(field)}`;
    const sql = column?.type === 'timestamptz' ? instantOf(own) : column?.type === 'date' ? `${own}::text` : own;
    return `${sql} AS "${field}"`;
  });
  const text = list.join(', ');
  known.set(key, text);
  return text;
}

const tableOf = <Row>({ options }: EntitySchema<Row>): string => `"${options.tableName ?? options.name}"`;

/** Rows by the values of one of their columns, in the order of their ids. */
export async function readBy<Row>(
  session: Session,
  schema: EntitySchema<Row>,
  field: keyof Row & string,
  values: readonly string[],
): Promise<readonly Row[]> {
  if (values.length === 0) return [];
  const column = `t.${columnName(field)}`;
  // Ids of inner things end in a running number: `unt_….2` comes before `unt_….10`.
  const sql = `SELECT ${columnsOf(schema, 't')} FROM ${tableOf(schema)} t WHERE ${column} = ANY($1)
    ORDER BY ${column}, length(t.id), t.id`;
  return await rowsOf<Row>(session, sql, [values]);
}
