import type { DataSource } from 'typeorm';
import { appendEntries, writeStanding, type OpenedSandbox } from '../../database/sandboxes.ts';
import { isoInstant } from '../../domain/calendar.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Submission } from '../../domain/intake.ts';
import type { Appended } from '../../domain/life-in-progress.ts';
import { firstDue, rulesOf } from '../../domain/modules.ts';
import { inWords, type OutlookEntry } from '../../domain/outlook.ts';
import { compared, expectedRows, inOrder, type Comparison } from '../../domain/sandbox.ts';
import type { Row } from '../../domain/script.ts';
import { namesIn } from '../../domain/telling/names.ts';
import type { Instant, Refusal } from '../../domain/types.ts';
import { newborn } from '../../workflows/messages.ts';
import { EnginePlayer, NO_CAP_MS } from '../simulation/play.ts';
import { stageOn, type Stage, type StageOptions } from '../simulation/stage.ts';

/** What the API may know of how a sandbox stands: ids, dates and codes only, as in the streams themselves. */
export type SandboxView = {
  readonly streams: Readonly<Record<string, Entity>>;
  /** Of the last stretch of time. */
  readonly comparison: Comparison | null;
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

/** An open sandbox: its streams live on the real engine, in the simulation's namespace, and their time is moved here. */
export class SandboxSession {
  private readonly id: string;
  private readonly books: DataSource;
  private readonly stage: Omit<Stage, 'databaseUrl'>;
  private readonly player: EnginePlayer;
  private now: Instant;

  private constructor(sandbox: OpenedSandbox, books: DataSource, stage: Omit<Stage, 'databaseUrl'>, now: Instant) {
    this.id = sandbox.id;
    this.books = books;
    this.stage = stage;
    this.player = new EnginePlayer(stage);
    this.now = now;
  }

  /** Takes up a sandbox on its own database; `begin`: its streams have no runs yet. */
  static async open(
    sandbox: OpenedSandbox,
    books: DataSource,
    options: StageOptions,
    { now, begin }: { readonly now: Instant; readonly begin: boolean },
  ): Promise<SandboxSession> {
    const session = new SandboxSession(sandbox, books, await stageOn(options), now);
    await session.player.takeUp();
    if (begin) await session.begin();
    return session;
  }

  private async begin(): Promise<void> {
    const { engine } = this.stage.counter;
    for (const [stream, entity] of this.player.stands()) {
      if (rulesOf(stream).isFinal(entity)) continue;
      await engine.restart(stream, { ...newborn(stream, { longestWaitMs: NO_CAP_MS }), entity });
    }
  }

  /**
   * Moves time on, as far as it was told or until it is stopped; everything that is due on the way happens. What came of it
   * is compared with what the rule book expected. `onWay` hears after every step where time stands.
   */
  async advance(
    { to }: Stretch,
    onWay: (now: Instant) => Promise<{ readonly goOn: boolean }>,
  ): Promise<{ readonly comparison: Comparison; readonly stopped: boolean }> {
    await this.forwardAll();
    const from = this.now;
    const first = firstDue(this.player.stands());
    const end = to === 'NEXT' ? Math.min(first?.firesAt ?? from, from + TEN_YEARS_MS) : to;
    const before = new Map(inOrder(this.player.stands()));
    const lived: Row[] = [];
    let stopped = false;
    for (;;) {
      lived.push(...(await this.forwardAll()));
      const { due = null } = await this.player.play({ do: 'due' });
      if (due === null || due.firesAt > end) break;
      if (!(await onWay(this.now)).goOn) {
        stopped = true;
        break;
      }
      const { moved } = await this.player.play({ do: 'move', stream: due.stream, to: due.firesAt });
      lived.push(...(await this.tell(answered(moved, 'move'))));
      this.now = Math.max(this.now, due.firesAt);
    }
    if (!stopped) this.now = Math.max(this.now, end);
    const expected = expectedRows(before, from, this.now);
    return { comparison: compared(expected, lived), stopped };
  }

  /** Somebody acts, at the sandbox's own now; the refusal, or null. */
  async act(submission: Omit<Submission, 'receivedAt'>): Promise<Refusal | null> {
    await this.forwardAll();
    const { answer } = await this.player.play({ do: 'submit', submission: { ...submission, receivedAt: this.now } });
    const { appended, refusal } = answered(answer, 'submit');
    await this.tell(appended);
    await this.forwardAll();
    return refusal;
  }

  /** Writes down how it stands. */
  async write(comparison: Comparison | null): Promise<void> {
    const streams = Object.fromEntries(this.player.stands());
    const view: SandboxView = { streams, comparison };
    const donationId = Object.keys(streams).find((stream) => stream.startsWith('don_'));
    await writeStanding(this.books.manager, this.id, {
      state: 'READY',
      now: isoInstant(this.now),
      view,
      ...(donationId === undefined ? {} : { donationId }),
    });
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
      const { forwarded = null } = await this.player.play({ do: 'forward' });
      if (forwarded === null) return rows;
      rows.push(...(await this.tell(forwarded)));
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

const entryRow = ({ at, date, kind, name, streamId, sentence }: OutlookEntry) => ({
  at: isoInstant(at),
  day: date,
  stream: streamId,
  kind,
  name,
  sentence,
});
