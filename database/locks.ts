import { asJson, type Session } from './query.ts';

/** A lock that is held until the transaction ends: `shared` with others that share, else alone. */
export type NamedLock = { readonly name: string; readonly shared: boolean };

/**
 * Takes named locks, always in one order, so that no two transactions wait for each other. A stream's own row in
 * `stream_state` is locked before; after these no other lock of another stream may be taken.
 */
export async function takeLocks(session: Session, locks: readonly NamedLock[]): Promise<void> {
  const sql = `SELECT CASE WHEN l.shared THEN pg_advisory_xact_lock_shared(l.number) ELSE pg_advisory_xact_lock(l.number) END
    FROM (SELECT hashtextextended(x.name, 0) AS number, bool_and(x.shared) AS shared
      FROM jsonb_to_recordset($1::jsonb) AS x(name text, shared bool) GROUP BY 1 ORDER BY 1) l`;
  await session.query(sql, [asJson(locks)]);
}
