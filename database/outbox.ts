import type { OutboxRow } from './entities/engine.ts';
import { asJson, rowsOf, type Session } from './query.ts';

/** A row of the outbox before the database has numbered it. */
export type Owed = Pick<
  OutboxRow,
  'businessKey' | 'kind' | 'target' | 'source' | 'sourceSeq' | 'body' | 'startMissing' | 'at'
>;

/** Queues rows in the given order; what is queued already under its business key stays as it is. */
export async function addToOutbox(session: Session, owed: readonly Owed[]): Promise<void> {
  if (owed.length === 0) return;
  const sql = `INSERT INTO outbox (business_key, kind, target, source, source_seq, body, start_missing, at, state)
    SELECT x."businessKey", x.kind, x.target, x.source, x."sourceSeq", x.body, x."startMissing", x.at, 'PENDING'
    FROM json_to_recordset($1::json) AS x(n int, "businessKey" text, kind text, target text, source text,
      "sourceSeq" int, body json, "startMissing" bool, at timestamptz)
    ORDER BY x.n ON CONFLICT (business_key) DO NOTHING`;
  await session.query(sql, [asJson(owed.map((row, n) => ({ n, ...row })))]);
}

/** Who hears of a source, in the order of their ids. */
export async function receiversOf(session: Session, source: string): Promise<readonly string[]> {
  const sql = 'SELECT receiver FROM subscription WHERE source = $1';
  const rows = await rowsOf<{ readonly receiver: string }>(session, sql, [source]);
  return rows.map(({ receiver }) => receiver).toSorted();
}
