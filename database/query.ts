import type { EntityManager } from 'typeorm';

/** Whatever runs SQL: the pool, or one transaction of it. */
export type Session = Pick<EntityManager, 'query'>;

/**
 * Runs one statement and answers its rows, named as the statement names them. A statement that changes rows must end in
 * a SELECT (or be an INSERT): TypeORM answers UPDATE and DELETE in another shape.
 */
export async function rowsOf<Row>(session: Session, sql: string, parameters: unknown[] = []): Promise<readonly Row[]> {
  return await session.query<Row[]>(sql, parameters);
}

/** A list as one JSON parameter: pg would turn a JavaScript array into a PostgreSQL array. */
export function asJson(list: readonly unknown[]): string {
  return JSON.stringify(list);
}
