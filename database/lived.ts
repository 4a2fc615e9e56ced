import type { EffectRow, JournalRow, OutboxRow, StreamStateRow, SubscriptionRow } from './entities/engine.ts';
import type { CommandRow, EoxHistoryRow, EoxRecordRow, RecordRow } from './entities/intake.ts';
import { columnName } from './naming.ts';
import { asJson, rowsOf, type Session } from './query.ts';

/** Lives that were lived elsewhere by the rule book, written down in bulk; for an empty database. */

/** Rows by table. Columns that are left out get their default; the order of rows is the order of their positions. */
export type LivedRows = {
  readonly record: readonly Omit<RecordRow, 'createdAt'>[];
  readonly command: readonly Partial<CommandRow>[];
  readonly effect: readonly Omit<EffectRow, 'position'>[];
  readonly journal: readonly Omit<JournalRow, 'position' | 'recordedAt'>[];
  readonly stream_state: readonly StreamStateRow[];
  readonly subscription: readonly SubscriptionRow[];
  readonly outbox: readonly Partial<OutboxRow>[];
  readonly eox_record: readonly EoxRecordRow[];
  readonly eox_history: readonly EoxHistoryRow[];
};

/** Written in this order. Claims and lists follow from the states and have writers of their own. */
const tables = [
  'record',
  'command',
  'effect',
  'journal',
  'stream_state',
  'subscription',
  'outbox',
  'eox_record',
  'eox_history',
] as const satisfies readonly (keyof LivedRows)[];

const PAGE = 1_000;

/** Whether nothing has ever happened here. Two starts at one time ask one after the other. */
export async function isUntouched(session: Session): Promise<boolean> {
  const sql = `SELECT pg_advisory_xact_lock(hashtextextended('lived', 0)),
    NOT EXISTS (SELECT FROM stream_state) AND NOT EXISTS (SELECT FROM command) AS untouched`;
  const [row] = await rowsOf<{ readonly untouched: boolean }>(session, sql);
  return row?.untouched ?? false;
}

/** Inserts everything; part of the caller's transaction. */
export async function insertLived(session: Session, rows: LivedRows): Promise<void> {
  for (const table of tables) await insertAll(session, table, rows[table]);
}

/** The schema is named because `record` alone is a type of its own. */
async function insertAll(session: Session, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map(columnName);
  const sql = `INSERT INTO ${table} (${columns.join(', ')})
    SELECT ${columns.join(', ')} FROM ROWS FROM (json_populate_recordset(NULL::public.${table}, $1::json)) WITH ORDINALITY ORDER BY ordinality`;
  for (let from = 0; from < rows.length; from += PAGE) {
    const page = rows.slice(from, from + PAGE).map((row) => {
      return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]));
    });
    await session.query(sql, [asJson(page)]);
  }
}
