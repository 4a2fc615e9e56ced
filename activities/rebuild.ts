import type { DataSource, EntityManager } from 'typeorm';
import { canonical } from '../domain/canonical.ts';
import { emptyEntity, type Entity } from '../domain/entity.ts';
import { newNeeds } from '../domain/facts.ts';
import { kindOf, type Recorded } from '../domain/journal.ts';
import type { Claim, Need } from '../domain/types.ts';
import type { ClaimRow } from '../database/entities/engine.ts';
import { differingRows, projectedStreams, replaceRows, type RowDifference } from '../database/projections.ts';
import { asJson, rowsOf, type Session } from '../database/query.ts';
import { claimChange, claimRows, moveClaims, resolveClaims } from './claims.ts';
import type { JournalParts } from './journal.ts';
import { subscribe, subscriptionsOf } from './telling.ts';

/** Journal -> everything that follows from it: compared (`check`) or put right (`replace`), stream by stream. */

export type RebuildOptions = {
  readonly mode: 'check' | 'replace';
  /** Only these streams; by default all that have a journal, and all that have rows without one. */
  readonly streams?: readonly string[];
  /** Told after each stream. */
  readonly onStream?: (stream: string, found: readonly Difference[]) => void;
};
export type Difference = RowDifference & { readonly stream: string };
export type Rebuilt = {
  readonly streams: number;
  readonly events: number;
  readonly differences: readonly Difference[];
};

/** Folds every stream anew. A stream is looked at in one snapshot, so that the product may go on meanwhile. */
export async function rebuild(db: DataSource, parts: JournalParts, options: RebuildOptions): Promise<Rebuilt> {
  const differences: Difference[] = [];
  let [streams, events] = [0, 0];
  for (const stream of options.streams ?? (await allStreams(db))) {
    const isolation = options.mode === 'check' ? 'REPEATABLE READ' : 'READ COMMITTED';
    const one = await db.transaction(isolation, async (tx) => await rebuildOne(tx, parts, stream, options.mode));
    const found = one.found.map((difference) => ({ stream, ...difference }));
    options.onStream?.(stream, found);
    differences.push(...found);
    streams += 1;
    events += one.events;
  }
  return { streams, events, differences };
}

async function allStreams(db: DataSource): Promise<readonly string[]> {
  const sql = `SELECT stream FROM stream_state UNION SELECT DISTINCT stream FROM journal UNION SELECT DISTINCT stream FROM claim`;
  const rows = await rowsOf<{ readonly stream: string }>(db, sql);
  return [...new Set([...rows.map(({ stream }) => stream), ...(await projectedStreams(db))])].toSorted();
}

async function rebuildOne(tx: EntityManager, parts: JournalParts, stream: string, mode: RebuildOptions['mode']) {
  if (mode === 'replace') await tx.query('SELECT 1 FROM stream_state WHERE stream = $1 FOR UPDATE', [stream]);
  const rules = parts.rulesOf(stream);
  const { entity, needs } = await foldJournal(tx, parts, stream);
  const rows = entity.core === null ? {} : parts.rowsOf(stream, rules, entity);
  const claims = claimChange([], rules.claimsOf(entity)).gained;
  const found = [
    ...(await differingState(tx, stream, rules.schema, entity)),
    ...(await differingClaims(tx, stream, claims)),
    ...(await differingSubscriptions(tx, stream, needs)),
    ...(await differingRows(tx, stream, rows)),
  ];
  if (mode === 'replace' && found.length > 0) {
    await replaceState(tx, stream, rules.schema, entity);
    await replaceClaims(tx, stream, claims);
    await subscribe(tx, stream, needs);
    await replaceRows(tx, stream, rows);
  }
  return { found, events: entity.seq };
}

type Folded = { readonly entity: Entity; readonly needs: readonly Need[] };
type JournalEvent = {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: string;
  readonly commandId: string;
  readonly data: Readonly<Record<string, unknown>>;
};
const PAGE = 2_000;

/** The stream after all its events, and everything it came to need on the way, message by message as it was appended. */
async function foldJournal(tx: Session, { rulesOf }: JournalParts, stream: string): Promise<Folded> {
  const rules = rulesOf(stream);
  const sql = `SELECT seq, type, at, actor, command_id AS "commandId", data FROM journal
    WHERE stream = $1 AND seq > $2 ORDER BY seq LIMIT ${PAGE}`;
  const needs: Need[] = [];
  let entity: Entity = emptyEntity;
  let settled: Entity = emptyEntity;
  let message: string | null = null;
  for (;;) {
    const page = await rowsOf<JournalEvent>(tx, sql, [stream, entity.seq]);
    for (const { seq, type, at, actor, commandId, data } of page) {
      if (seq !== entity.seq + 1) throw new Error(`JOURNAL_HOLE ${stream}: event ${entity.seq + 1} is missing`);
      if (message !== commandId) {
        needs.push(...newNeeds(rules, settled, entity));
        settled = entity;
      }
      message = commandId;
      const event: Recorded = { at: at.getTime(), type, ...data };
      entity = rules.fold(entity, event, actor);
    }
    if (page.length < PAGE) break;
  }
  needs.push(...newNeeds(rules, settled, entity));
  return { entity, needs };
}

async function differingState(
  tx: Session,
  stream: string,
  schema: number,
  entity: Entity,
): Promise<readonly RowDifference[]> {
  const sql = 'SELECT stream, kind, schema, seq, state FROM stream_state WHERE stream = $1';
  const [actual = null] = await rowsOf<Readonly<Record<string, unknown>>>(tx, sql, [stream]);
  const expected =
    entity.core === null ? null : { stream, kind: kindOf(stream), schema, seq: entity.seq, state: entity };
  return same(actual, expected) ? [] : [{ table: 'stream_state', actual, expected }];
}

/** Byte for byte, but for the order of keys, which jsonb does not keep. */
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const claimFields = 'kind, key, stream, claim_group AS "claimGroup", shared, claim_key AS "claimKey"';

async function differingClaims(
  tx: Session,
  stream: string,
  claims: readonly Claim[],
): Promise<readonly RowDifference[]> {
  const stored = await rowsOf<ClaimRow>(tx, `SELECT ${claimFields} FROM claim WHERE stream = $1`, [stream]);
  const resolved = await resolveClaims(tx, claims);
  const lost = new Set(unresolvable(claims, resolved));
  const nameOf = ({ kind, key }: ClaimRow) => `${kind}/${key}`;
  const actual = new Map(
    stored.filter((row) => !lost.has(`${row.kind}/${row.claimKey}`)).map((row) => [nameOf(row), row]),
  );
  const expected = new Map(claimRows(stream, resolved).map((row) => [nameOf(row), row]));
  return [...new Set([...actual.keys(), ...expected.keys()])].flatMap((name) => {
    const [is, should] = [actual.get(name) ?? null, expected.get(name) ?? null];
    return same(is, should) ? [] : [{ table: 'claim', actual: is, expected: should }];
  });
}

/** Claims whose record was erased: what they stood on is gone, so the stored hash is kept as it is. */
function unresolvable(
  claims: readonly Claim[],
  resolved: Awaited<ReturnType<typeof resolveClaims>>,
): readonly string[] {
  const known = new Set(resolved.map(({ claim }) => claim));
  return claims.filter((claim) => !known.has(claim)).map(({ kind, key }) => `${kind}/${key}`);
}

async function differingSubscriptions(
  tx: Session,
  stream: string,
  needs: readonly Need[],
): Promise<readonly RowDifference[]> {
  const sql = `SELECT x.source, x.receiver FROM jsonb_to_recordset($1::jsonb) AS x(source text, receiver text)
    WHERE NOT EXISTS (SELECT FROM subscription s WHERE s.source = x.source AND s.receiver = x.receiver)`;
  const wanted = [...new Map(subscriptionsOf(stream, needs).map((row) => [canonical(row), row])).values()];
  const missing = await rowsOf<Readonly<Record<string, unknown>>>(tx, sql, [asJson(wanted)]);
  return missing.map((expected) => ({ table: 'subscription', actual: null, expected }));
}

async function replaceState(tx: Session, stream: string, schema: number, entity: Entity): Promise<void> {
  if (entity.core === null) {
    await tx.query('DELETE FROM stream_state WHERE stream = $1', [stream]);
    return;
  }
  const sql = `INSERT INTO stream_state (stream, kind, schema, epoch, seq, state) VALUES ($1, $2, $3, 1, $4, $5)
    ON CONFLICT (stream) DO UPDATE SET kind = excluded.kind, schema = excluded.schema, seq = excluded.seq, state = excluded.state`;
  await tx.query(sql, [stream, kindOf(stream), schema, entity.seq, JSON.stringify(entity)]);
}

async function replaceClaims(tx: Session, stream: string, claims: readonly Claim[]): Promise<void> {
  const resolved = await resolveClaims(tx, claims);
  const kept = unresolvable(claims, resolved);
  await tx.query(`DELETE FROM claim WHERE stream = $1 AND kind || '/' || claim_key <> ALL ($2::text[])`, [
    stream,
    kept,
  ]);
  await moveClaims(tx, stream, [], resolved);
}
