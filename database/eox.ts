import type { DataSource } from 'typeorm';
import type { Ack } from '../domain/journal.ts';
import type { EoxView } from '../domain/views.ts';
import { takeLocks } from './locks.ts';
import { addToOutbox, receiversOf } from './outbox.ts';
import { rowsOf, type Session } from './query.ts';

export type EoxRecord = { readonly seq: number; readonly view: EoxView };

/** The record of a product in force, or null. */
export async function readEox(session: Session, productId: string): Promise<EoxRecord | null> {
  const sql = 'SELECT seq, view FROM eox_record WHERE product_id = $1';
  const [row] = await rowsOf<EoxRecord>(session, sql, [productId]);
  return row ?? null;
}

/** The records of several products (`eox/<product id>`) in force, by that name. */
export async function readEoxViews(
  session: Session,
  sources: readonly string[],
): Promise<ReadonlyMap<string, EoxView>> {
  if (sources.length === 0) return new Map();
  const sql = `SELECT 'eox/' || product_id AS source, view FROM eox_record WHERE product_id = ANY($1)`;
  const rows = await rowsOf<{ readonly source: string; readonly view: EoxView }>(session, sql, [
    sources.map((source) => source.slice('eox/'.length)),
  ]);
  return new Map(rows.map(({ source, view }) => [source, view]));
}

/** What was reported, and by which command. `at`: the instant the donations hear it with, RFC 3339. */
export type EoxReport = { readonly productId: string; readonly commandId: string | null; readonly at: string };
/**
 * What the rules make of a report: a record (the same as before, or a new one), or a refusal. `fact`: what the donations
 * hear of the record; left out, all of it.
 */
export type EoxVerdict = {
  readonly view: EoxView | null;
  readonly fact?: EoxView;
  readonly refusal: Ack['refusal'];
};

/**
 * Judges a report against the record in force and stores a new version, with its history and the facts for every
 * subscriber, in one transaction. `judge` is pure; without a view nothing is stored. Answers the version in force.
 * A command that was answered before is not judged again.
 */
export async function storeEox(
  db: DataSource,
  { productId, commandId, at }: EoxReport,
  judge: (previous: EoxView | null) => EoxVerdict,
): Promise<Ack> {
  const source = `eox/${productId}`;
  return await db.transaction(async (tx) => {
    await takeLocks(tx, [{ name: source, shared: false }]);
    const answered = commandId === null ? null : await answerOf(tx, commandId);
    if (answered !== null) return answered;
    const known = await readEox(tx, productId);
    const { view, fact, refusal } = judge(known?.view ?? null);
    const seq = (known?.seq ?? 0) + (view === null ? 0 : 1);
    const ack: Ack = { seq, refusal };
    if (view !== null) {
      await putEox(tx, { productId, commandId, at }, { seq, view });
      const body = { type: 'EoxNoted', source, sourceSeq: seq, view: fact ?? view } as const;
      const owed = (await receiversOf(tx, source)).map((target) => {
        const businessKey = `fact/${target}/${source}/${seq}`;
        return { businessKey, kind: 'FACT', target, source, sourceSeq: seq, body, startMissing: false, at } as const;
      });
      await addToOutbox(tx, owed);
    }
    const state = refusal === null ? 'APPLIED' : 'REJECTED';
    const answer = `WITH answered AS (UPDATE command SET state = $2, answer = $3 WHERE id = $1 RETURNING id, state)
      SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM answered`;
    if (commandId !== null) await tx.query(answer, [commandId, state, JSON.stringify(ack)]);
    return ack;
  });
}

async function answerOf(session: Session, commandId: string): Promise<Ack | null> {
  const sql = 'SELECT answer FROM command WHERE id = $1 FOR UPDATE';
  const [row] = await rowsOf<{ readonly answer: Ack | null }>(session, sql, [commandId]);
  return row?.answer ?? null;
}

async function putEox(
  session: Session,
  { productId, commandId, at }: EoxReport,
  { seq, view }: EoxRecord,
): Promise<void> {
  const record = `INSERT INTO eox_record (product_id, seq, view, last_date_of_support_on, at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (product_id) DO UPDATE SET seq = excluded.seq, view = excluded.view,
      last_date_of_support_on = excluded.last_date_of_support_on, at = excluded.at`;
  const document = JSON.stringify(view);
  await session.query(record, [productId, seq, document, view.lastDateOfSupportOn, at]);
  const history = 'INSERT INTO eox_history (product_id, seq, view, command_id, at) VALUES ($1, $2, $3, $4, $5)';
  await session.query(history, [productId, seq, document, commandId, at]);
}
