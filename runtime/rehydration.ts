import type { DataSource } from 'typeorm';
import { freshStart, streamsAfter, type FreshStart } from '../activities/rehydrate.ts';
import { reopenUnheardFacts } from '../database/forwarding.ts';
import { readEntities } from '../database/known.ts';
import { rowsOf } from '../database/query.ts';
import { rulesOf } from '../domain/modules.ts';
import { newborn } from '../workflows/messages.ts';
import type { Engine } from '../api/engine.ts';

export type Rehydration = {
  readonly db: DataSource;
  readonly engine: Engine;
};
export type RehydrationOptions = {
  /** Only this one; by default every stream. */
  readonly stream?: string;
  /** Also those whose run is as the journal says. */
  readonly all?: boolean;
  /** Only while the stream has this epoch: whoever raised it since has given it a new run. */
  readonly ifEpoch?: number;
  /** Looks only. */
  readonly dryRun?: boolean;
  readonly onStream?: (done: Rehydrated) => void;
};
export type Rehydrated = {
  /** Streams that got a new run (or would get one). */
  readonly restarted: number;
  /** Streams whose run is as the journal says. */
  readonly running: number;
  /** Streams that have ended for good. */
  readonly final: number;
  /** Facts that were sent to a run that is gone before it heard them, and are sent again. */
  readonly facts: number;
};

const PAGE = 200;
/** A run that does not say within this time where it stands is taken for lost. */
const ANSWERS_WITHIN_MS = 5_000;

/**
 * Gives every open stream a run in the engine that continues from the database (C10). A stream whose run has the current
 * epoch and version is left alone, so a repeat after an interruption does only what is left.
 */
export async function rehydrate(parts: Rehydration, options: RehydrationOptions = {}): Promise<Rehydrated> {
  const done = { restarted: 0, running: 0, final: 0, facts: 0 };
  let after = '';
  for (;;) {
    const page = options.stream === undefined ? await streamsAfter(parts.db, after, PAGE) : [options.stream];
    for (const stream of page) {
      done[await rehydrateOne(parts, stream, options)] += 1;
      options.onStream?.(done);
    }
    after = page.at(-1) ?? after;
    if (page.length < PAGE) break;
  }
  if (options.dryRun !== true) done.facts = await reopenUnheardFacts(parts.db.manager, options.stream ?? null);
  return done;
}

async function rehydrateOne(
  parts: Rehydration,
  stream: string,
  { all = false, dryRun = false, ifEpoch }: RehydrationOptions,
): Promise<'restarted' | 'running' | 'final'> {
  const { db, engine } = parts;
  const entity = (await readEntities(db.manager, [stream])).get(stream);
  if (entity === undefined) throw new Error(`NO_SUCH_STREAM ${stream}`);
  if (rulesOf(stream).isFinal(entity)) return 'final';
  if (!all && (await isUpToDate(parts, stream))) return 'running';
  if (dryRun) return 'restarted';
  const begin = async ({ schema, epoch, entity: latest, seen }: FreshStart): Promise<void> => {
    if (schema !== rulesOf(stream).schema) {
      throw new Error(`STATE_SCHEMA ${stream}: its state has schema ${schema}; run npm run ops:rebuild first`);
    }
    await engine.restart(stream, { ...newborn(stream), epoch, entity: latest, seen });
  };
  const fresh = await freshStart(db, stream, begin, ifEpoch === undefined ? {} : { ifEpoch });
  if (fresh === null && ifEpoch === undefined) throw new Error(`NO_SUCH_STREAM ${stream}`);
  return fresh === null ? 'running' : 'restarted';
}

/** Whether the stream's run is as the journal says. Asks the run itself. One that cannot answer (no run, history does not fit the code) is not up to date. */
export async function isUpToDate({ db, engine }: Rehydration, stream: string): Promise<boolean> {
  const described = await engine.describe(stream);
  if (described?.status.name !== 'RUNNING') return false;
  const snapshot = await engine.snapshot(stream, ANSWERS_WITHIN_MS).catch(() => null);
  // Read after the answer: a run that has written meanwhile is asked about again by the next rehydrate.
  const sql = 'SELECT epoch, seq FROM stream_state WHERE stream = $1';
  const [stored] = await rowsOf<{ readonly epoch: number; readonly seq: number }>(db.manager, sql, [stream]);
  return snapshot !== null && snapshot.epoch === stored?.epoch && snapshot.seq === stored.seq;
}
