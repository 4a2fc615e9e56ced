import type { DataSource } from 'typeorm';
import type { Engine } from '../api/engine.ts';
import { rowsOf } from '../database/query.ts';
import { faultOf, log } from './log.ts';
import { isUpToDate, rehydrate } from './rehydration.ts';

/**
 * Gives a stream a new run from the database (C10) when what it was sent shows that its run is lost or cannot go on. Safe
 * at any time: what the run had written stands, what it was about to write is refused, commands and facts come again.
 */

/** Workflow tasks that failed one after the other: from here on the engine turns commands down, too. */
const STUCK_AFTER = 3;
/** A stream that does not get well by it is not given yet another run before so long has passed. */
const AGAIN_AFTER_MS = 10 * 60_000;

/** The engine knows no run, or one whose task fails; LATE: what was due has not come. */
const lostOrStuck: ReadonlySet<string> = new Set(['STREAM_LOST', 'STREAM_STUCK', 'UNANSWERED', 'LATE']);
/** A run said of itself that it does not know its journal, or that another one has replaced it. */
const astray: ReadonlySet<string> = new Set(['JOURNAL_BEHIND', 'JOURNAL_GAP', 'SUPERSEDED']);

export class Healer {
  private readonly parts: { readonly db: DataSource; readonly engine: Engine };
  /** When each stream was last given a new run by this process, as `performance.now()`. */
  private readonly healed = new Map<string, number>();

  constructor(parts: { readonly db: DataSource; readonly engine: Engine }) {
    this.parts = parts;
  }

  /** `failure`: what became of a command or fact for it. True when it has a new run now, by us or by another. Never throws. */
  async heal(stream: string, failure: string): Promise<boolean> {
    if (!lostOrStuck.has(failure) && !astray.has(failure)) return false;
    this.forget();
    if (this.healed.has(stream)) return false;
    try {
      const sql = 'SELECT epoch FROM stream_state WHERE stream = $1';
      const [row] = await rowsOf<{ readonly epoch: number }>(this.parts.db.manager, sql, [stream]);
      if (row === undefined || !(await this.isInNeed(stream, failure))) return false;
      const { restarted, final } = await rehydrate(this.parts, { stream, all: true, ifEpoch: row.epoch });
      if (final > 0) return false;
      this.healed.set(stream, performance.now());
      if (restarted > 0) log('relay.rehydrated', { stream, failure });
      return true;
    } catch (error) {
      log('relay.not-rehydrated', { stream, failure, ...faultOf(error) });
      return false;
    }
  }

  private async isInNeed(stream: string, failure: string): Promise<boolean> {
    const described = await this.parts.engine.describe(stream);
    if (described?.status.name !== 'RUNNING') return true;
    if (astray.has(failure)) return !(await isUpToDate(this.parts, stream));
    return (described.raw.pendingWorkflowTask?.attempt ?? 0) >= STUCK_AFTER;
  }

  private forget(): void {
    const before = performance.now() - AGAIN_AFTER_MS;
    for (const [stream, at] of this.healed) if (at < before) this.healed.delete(stream);
  }
}
