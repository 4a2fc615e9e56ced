import type { DataSource } from 'typeorm';
import type { Instant } from '../domain/types.ts';
import { rowsOf } from './query.ts';

/**
 * Whoever takes commands in says when he was told (`receivedAt`), and every date follows from that. So his clock is
 * compared with the database's, the one clock that all share; what is recorded still comes from messages alone.
 */

/** A clock that is further off than this takes no commands. */
export const CLOCK_TOLERANCE_MS = 60_000;
/** How long a comparison counts, unless our own clock was set meanwhile. */
const FRESH_MS = 60_000;
/** Our clock and our stopwatch drift apart by more than this only when somebody sets the clock. */
const SET_MS = 1_000;

/** `offByMs`: how far our clock is ahead of the database's, as far as that is certain; negative: behind. */
export type ClockState = { readonly isRight: boolean; readonly offByMs: number };

/** What time it is there, and here: milliseconds since 1970 (UTC), and the stopwatch's own. */
export type Clocks = {
  readonly database: () => Promise<Instant>;
  readonly host?: () => Instant;
  readonly stopwatch?: () => number;
};

/** The database's clock in milliseconds. @throws when the database does not answer. */
export async function databaseClock(db: Pick<DataSource, 'manager'>): Promise<Instant> {
  const sql = 'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now';
  const [row] = await rowsOf<{ readonly now: Instant }>(db.manager, sql);
  if (row === undefined) throw new Error('DATABASE_WITHOUT_CLOCK');
  return row.now;
}

/** Compares once. An answer that took its time is in no one's favor: only what lies outside of the wait counts. */
export async function compareClocks({ database, host = Date.now }: Clocks): Promise<ClockState> {
  const before = host();
  const there = await database();
  const after = host();
  const offByMs = Math.round(there < before ? before - there : Math.min(after - there, 0));
  return { isRight: Math.abs(offByMs) <= CLOCK_TOLERANCE_MS, offByMs };
}

/** What is wrong, what follows, what to do; one sentence for logs and for whoever starts a process. */
export function wrongClock({ offByMs }: ClockState): string {
  const far = `${Math.round(Math.abs(offByMs) / 1000)} s ${offByMs > 0 ? 'ahead of' : 'behind'}`;
  return `The clock of this machine is ${far} the clock of the database, so dates would be recorded wrongly: set the clock that is wrong (NTP keeps it right).`;
}

/** For a process that starts. @throws RUNTIME_CLOCK_DIFFERS with what to do, when its clock is too far off. */
export async function requireRightClock(clocks: Clocks): Promise<void> {
  const state = await compareClocks(clocks);
  if (!state.isRight) throw new Error(`RUNTIME_CLOCK_DIFFERS ${wrongClock(state)}`);
}

/** Knows whether our clock is right: compares again after a minute, and at once when our clock was set. */
export class ClockWatch {
  private readonly clocks: Required<Clocks>;
  private readonly onChange: (state: ClockState) => void;
  private known: ClockState | null = null;
  private comparedAt = { host: 0, stopwatch: -Infinity };
  private comparing: Promise<void> | null = null;

  /** `onChange` hears when it becomes wrong, and when it is right again. */
  constructor(clocks: Clocks, onChange: (state: ClockState) => void = () => undefined) {
    this.clocks = { host: Date.now, stopwatch: () => performance.now(), ...clocks };
    this.onChange = onChange;
  }

  /** How it is, or was last; null while the database has never answered (nothing can be recorded then). Never throws. */
  async now(): Promise<ClockState | null> {
    if (!this.isFresh()) {
      this.comparing ??= this.compare().finally(() => (this.comparing = null));
      await this.comparing;
    }
    return this.known;
  }

  /** Whether commands may be taken in. */
  async isRight(): Promise<boolean> {
    return (await this.now())?.isRight !== false;
  }

  private isFresh(): boolean {
    const passed = this.clocks.stopwatch() - this.comparedAt.stopwatch;
    const ticked = this.clocks.host() - this.comparedAt.host;
    return passed <= FRESH_MS && Math.abs(ticked - passed) <= SET_MS;
  }

  private async compare(): Promise<void> {
    const comparedAt = { host: this.clocks.host(), stopwatch: this.clocks.stopwatch() };
    const state = await compareClocks(this.clocks).catch(() => null);
    if (state === null) return;
    const wasRight = this.known?.isRight ?? true;
    this.known = state;
    this.comparedAt = comparedAt;
    if (state.isRight !== wasRight) this.onChange(state);
  }
}
