import type { Entity } from '../domain/entity.ts';
import { readEoxViews } from './eox.ts';
import { rowsOf, type Session } from './query.ts';

/** What intake looks at before a command is taken in. */

/** Where streams stand, by id; a stream that does not exist is left out. */
export async function readEntities(session: Session, streams: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
  if (streams.length === 0) return new Map();
  const sql = 'SELECT stream, state FROM stream_state WHERE stream = ANY($1)';
  const rows = await rowsOf<{ readonly stream: string; readonly state: Entity }>(session, sql, [streams]);
  return new Map(rows.map(({ stream, state }) => [stream, state]));
}

/** A stream as it is stored, as text: for whoever reads many of them beside other work. */
export type StoredText = { readonly stream: string; readonly state: string };

/** Streams with all those that they hear of, as they are stored. */
export async function readStoredTexts(session: Session, streams: readonly string[]): Promise<readonly StoredText[]> {
  const sql = `SELECT stream, state::text AS state FROM stream_state WHERE stream = ANY($1)
      OR stream IN (SELECT source FROM subscription WHERE receiver = ANY($1))`;
  return await rowsOf<StoredText>(session, sql, [streams]);
}

/** Whether a stream has recorded anything. */
export async function hasBegun(session: Session, stream: string): Promise<boolean> {
  return (await rowsOf<unknown>(session, 'SELECT FROM stream_state WHERE stream = $1', [stream])).length > 0;
}

/** Core states by stream id, as `intake` wants them, of a product (`eox/…`) its view; null where there is no such thing. */
export async function readStates(
  session: Session,
  streams: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const products = streams.filter((stream) => stream.startsWith('eox/'));
  const entities = await readEntities(session, streams);
  const views = await readEoxViews(session, products);
  return Object.fromEntries(streams.map((stream) => [stream, views.get(stream) ?? entities.get(stream)?.core ?? null]));
}

/** Bodies of records by id; a deleted one is left out. */
export async function readRecords(
  session: Session,
  ids: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  if (ids.length === 0) return {};
  type Found = { readonly id: string; readonly body: Readonly<Record<string, unknown>> };
  const rows = await rowsOf<Found>(session, 'SELECT id, body FROM record WHERE id = ANY($1)', [ids]);
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

/** What a submission makes intake look at, given the states that are loaded so far; both pure. */
export type Wants = {
  readonly streams: (states: Readonly<Record<string, unknown>>) => readonly string[];
  readonly records: (states: Readonly<Record<string, unknown>>) => readonly string[];
};

/** Loads states until nothing further is asked for, then the records they lead to. */
export async function readKnown(
  session: Session,
  wants: Wants,
): Promise<{
  readonly states: Readonly<Record<string, unknown>>;
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}> {
  let states: Readonly<Record<string, unknown>> = {};
  for (;;) {
    const missing = wants.streams(states).filter((stream) => !(stream in states));
    if (missing.length === 0) return { states, records: await readRecords(session, wants.records(states)) };
    states = { ...states, ...(await readStates(session, missing)) };
  }
}
