import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Session } from '../../database/query.ts';
import {
  appendEntries,
  dropEntriesAfter,
  lastEntry,
  writeStanding,
  type OpenedSandbox,
} from '../../database/sandboxes.ts';
import { inOrderOfBirth, rowsBetween, type Stood } from '../../domain/ahead.ts';
import { isoInstant } from '../../domain/calendar.ts';
import type { Reply, Request } from '../../domain/conduct.ts';
import { asWritten } from '../../domain/edge.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Appended } from '../../domain/life-in-progress.ts';
import { firstDue, rulesOf } from '../../domain/modules.ts';
import { inWords, type OutlookEntry } from '../../domain/outlook.ts';
import { compared, type Comparison } from '../../domain/sandbox.ts';
import type { Row } from '../../domain/script.ts';
import { namesIn } from '../../domain/telling/names.ts';
import type { Instant, Refusal } from '../../domain/types.ts';
import { newborn } from '../../workflows/messages.ts';
import { EnginePlayer, NO_CAP_MS } from '../simulation/play.ts';
import { stageOn, type Stage, type StageOptions } from '../simulation/stage.ts';
import { problems, SandboxProblem } from './problem.ts';

/**
 * What the API may know of how a sandbox stands: ids, dates and codes only, as in the streams themselves. A simulator that
 * takes the sandbox up goes on from here, wherever another one left it.
 */
export type SandboxView = {
  readonly streams: Readonly<Record<string, Entity>>;
  /** Of the last stretch of time. */
  readonly comparison: Comparison | null;
  /** The sandbox's own now, the place in its journal up to which it was told, and how many lines were told. */
  readonly reached?: { readonly now: Instant; readonly journal: string; readonly entries: number };
};

/** How far one stretch of time may go. */
export type Stretch =
  | { readonly to: Instant }
  /** To the next thing that is due, and no further than ten years. */
  | { readonly to: 'NEXT' };

const TEN_YEARS_MS = 3_653 * 24 * 3_600_000;

/** What an answer of the engine holds when it was asked for it. */
function answered<T>(part: T | undefined, what: string): T {
  if (part === undefined) throw new Error(`SANDBOX_REPLY ${what}`);
  return part;
}

/** One move of the engine takes seconds; after this long nobody waits for it any more. */
const MOVE_WITHIN_MS = 4 * 60_000;

/** An open sandbox: its streams live on the real engine, in the simulation's namespace, and their time is moved here. */
export class SandboxSession {
  private readonly id: string;
  private readonly books: DataSource;
  private readonly stage: Omit<Stage, 'databaseUrl'>;
  private readonly player: EnginePlayer;
  private now: Instant;
  /** How it stood when it was last written down, and what was lived since. */
  private from: { readonly at: Instant; readonly stood: Stood };
  private lived: Row[] = [];

  private constructor(sandbox: OpenedSandbox, books: DataSource, stage: Omit<Stage, 'databaseUrl'>, now: Instant) {
    this.id = sandbox.id;
    this.books = books;
    this.stage = stage;
    this.player = new EnginePlayer(stage);
    this.now = now;
    this.from = { at: now, stood: new Map() };
  }

  /** Takes up a sandbox on its own database; `begin`: its streams have no runs yet. */
  static async open(
    sandbox: OpenedSandbox,
    books: DataSource,
    options: StageOptions,
    { now, begin }: { readonly now: Instant; readonly begin: boolean },
  ): Promise<SandboxSession> {
    const session = new SandboxSession(sandbox, books, await stageOn(options), now);
    try {
      if (begin) await session.begin();
      else await session.goOn(asWritten<Partial<SandboxView>>(sandbox.view ?? {})); // a simulator wrote it
      return session;
    } catch (error) {
      await session.leave().catch(() => undefined);
      throw error;
    }
  }

  private async begin(): Promise<void> {
    await this.player.takeUp();
    const { engine } = this.stage.counter;
    for (const [stream, entity] of this.player.stands()) {
      if (rulesOf(stream).isFinal(entity)) continue;
      await engine.restart(stream, { ...newborn(stream, { longestWaitMs: NO_CAP_MS }), entity });
    }
    await this.forwardAll();
    this.mark();
  }

  /** What was lived since it was last written down is told (again), in whatever step somebody was cut off. */
  private async goOn({ streams = {}, reached }: Partial<SandboxView>): Promise<void> {
    await this.player.takeUp(reached?.journal);
    if (reached === undefined) return this.mark();
    this.now = reached.now;
    this.from = { at: reached.now, stood: new Map(Object.entries(streams)) };
    await dropEntriesAfter(this.books.manager, this.id, reached.entries);
    this.lived = [...(await this.tell(await this.player.news()))];
    for (const { at } of this.lived) this.now = Math.max(this.now, at);
  }

  private mark(): void {
    this.from = { at: this.now, stood: new Map(this.player.stands()) };
    this.lived = [];
  }

  /**
   * Moves time on, as far as it was told or until it is stopped; everything that is due on the way happens. What came of it
   * is compared with what the rule book expected. `onWay` hears where time stands before it goes on. One that was cut off
   * goes on to the same end.
   */
  async advance(
    { to }: Stretch,
    onWay: (now: Instant) => Promise<{ readonly goOn: boolean }>,
  ): Promise<{ readonly comparison: Comparison; readonly stopped: boolean }> {
    const { at, stood } = this.from;
    const end = to === 'NEXT' ? Math.min(firstDue(stood)?.firesAt ?? at, at + TEN_YEARS_MS) : to;
    let stopped = false;
    for (;;) {
      this.lived.push(...(await this.forwardAll()));
      const { due = null } = await this.play({ do: 'due' });
      if (due === null || due.firesAt > end) break;
      // What is due at one instant happens together.
      if (due.firesAt > this.now && !(await onWay(this.now)).goOn) {
        stopped = true;
        break;
      }
      const { moved } = await this.play({ do: 'move', stream: due.stream, to: due.firesAt });
      this.lived.push(...(await this.tell(answered(moved, 'move'))));
      this.now = Math.max(this.now, due.firesAt);
    }
    if (!stopped) this.now = Math.max(this.now, end);
    const expected = rowsBetween(inOrderOfBirth(stood), at, this.now);
    return { comparison: compared(expected, this.lived), stopped };
  }

  /** Somebody acts, at the sandbox's own now; the refusal, or null. */
  async act(submission: Omit<Submission, 'receivedAt'>): Promise<Refusal | null> {
    await this.forwardAll();
    const { answer } = await this.play({ do: 'submit', submission: { ...submission, receivedAt: this.now } });
    const { appended, refusal } = answered(answer, 'submit');
    await this.tell(appended);
    await this.forwardAll();
    return refusal;
  }

  /** Writes down how it stands; part of the caller's transaction. */
  async write(tx: Session, comparison: Comparison | null): Promise<void> {
    const streams = Object.fromEntries(this.player.stands());
    const reached = { now: this.now, journal: this.player.toldUpTo(), entries: await lastEntry(tx, this.id) };
    const view: SandboxView = { streams, comparison, reached };
    const donationId = donationIn(view);
    await writeStanding(tx, this.id, {
      state: 'READY',
      now: isoInstant(this.now),
      view,
      ...(donationId === undefined ? {} : { donationId }),
    });
    this.mark();
  }

  /** Leaves database and runs as they are; they can be taken up again. */
  async leave(): Promise<void> {
    await this.stage.close();
  }

  /** Ends its runs, for good. */
  async end(): Promise<void> {
    await this.player.end();
    await this.stage.close();
  }

  private async forwardAll(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (;;) {
      const { forwarded = null } = await this.play({ do: 'forward' });
      if (forwarded === null) return rows;
      rows.push(...(await this.tell(forwarded)));
    }
  }

  /** One move; one that does not come to its end is given up. */
  private async play(request: Request): Promise<Reply> {
    const given = new AbortController();
    const late = sleep(MOVE_WITHIN_MS, undefined, { signal: given.signal, ref: false }).then(() => {
      throw new SandboxProblem(problems.stuck);
    });
    late.catch(() => undefined); // told by the race
    const playing = this.player.play(request);
    playing.catch(() => undefined); // what fails after it was given up
    try {
      return await Promise.race([playing, late]);
    } finally {
      given.abort();
    }
  }

  private programOf(stream: string): string {
    const entity = this.player.stands().get(stream);
    return (entity === undefined ? null : rulesOf(stream).calendar(entity))?.policy.programId ?? '';
  }

  private async tell(appended: readonly Appended[]): Promise<readonly Row[]> {
    const rows = appended.flatMap(({ stream, seq, events, zone }) =>
      events.map(({ type, at, ...data }, index): Row => ({ stream, seq: seq + index, at, type, data, zone })),
    );
    const names = new Map([...this.player.stands().values()].flatMap(({ core }) => [...namesIn(core)]));
    const entries = rows.flatMap((row) => inWords(row, names, this.programOf(row.stream))).map(entryRow);
    await appendEntries(this.books.manager, this.id, entries);
    return rows;
  }
}

/** The donation lived in a sandbox. */
export function donationIn({ streams }: Pick<SandboxView, 'streams'>): string | undefined {
  return Object.keys(streams).find((stream) => stream.startsWith('don_'));
}

const entryRow = ({ at, date, kind, name, streamId, sentence }: OutlookEntry) => ({
  at: isoInstant(at),
  day: date,
  stream: streamId,
  kind,
  name,
  sentence,
});
