import { setTimeout as sleep } from 'node:timers/promises';
import { isGrpcServiceError, WorkflowNotFoundError, type Connection } from '@temporalio/client';
import { forwardFacts } from '../../activities/forwarder.ts';
import { conduct, type Answer, type Reply, type Request } from '../../domain/conduct.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Message, Recorded } from '../../domain/journal.ts';
import type { Appended } from '../../domain/life-in-progress.ts';
import type { Noted } from '../../domain/module.ts';
import { firstDue, rulesOf } from '../../domain/modules.ts';
import type { Life, Script } from '../../domain/script.ts';
import { commandFacts } from '../../domain/simulation.ts';
import type { Instant } from '../../domain/types.ts';
import { newborn, type Carried, type Snapshot } from '../../workflows/messages.ts';
import { submit, type ReadyCounter } from '../../api/commands/submit.ts';
import { fastForward, virtualClock } from './time-skipping.ts';

/** Waits in simulated lives are never capped: every wake of a sleeping stream costs a skip (docs/architecture.md). */
export const NO_CAP_MS = 100 * 365 * 24 * 3_600_000;

/**
 * A jump ends this long after the instant it is meant for. While a workflow task runs its clock goes at the pace of the
 * wall; when the task ends just past the end of the jump, before the server's timer for that end, the server leaps on to
 * the next timer, months away (1.32.1, on a busy machine). So a Tick and the new run it leads to have this much time.
 */
const MARGIN_MS = 60_000;

const GRPC_FAILED_PRECONDITION = 9;

/** The document a simulated stream begins with: its now is the instant it was spoken to first (C11). */
export function beginAt(stream: string, at: Instant): Carried {
  return newborn(stream, { offset: at - Date.now(), longestWaitMs: NO_CAP_MS });
}

export type SimulatedEngine = {
  readonly counter: ReadyCounter;
  readonly connection: Connection;
  readonly namespace: string;
  /** Called after each move, for tests that kill something in between. */
  readonly afterStep?: (request: Request) => Promise<void>;
};

/** Lives a script on the real engine, in step, with server-side time skipping (C11). */
export async function live(script: Script, simulated: SimulatedEngine): Promise<Life> {
  const player = new EnginePlayer(simulated);
  const play = conduct(script, commandFacts);
  let step = play.next();
  try {
    while (step.done !== true) {
      const request = step.value;
      const reply = await player.play(request);
      await simulated.afterStep?.(request);
      step = play.next(reply);
    }
    return step.value;
  } finally {
    await player.end();
  }
}

type StateRow = { readonly stream: string; readonly state: Entity };
type JournalRow = {
  readonly stream: string;
  readonly seq: number;
  readonly position: string;
  readonly type: string;
  readonly at: Date;
  readonly data: object;
};

/** Answers the conductor with the real engine: PostgreSQL says where streams stand, Temporal moves them. */
export class EnginePlayer {
  private readonly simulated: SimulatedEngine;
  private readonly entities = new Map<string, Entity>();
  private told = '0';

  constructor(simulated: SimulatedEngine) {
    this.simulated = simulated;
  }

  /** Takes up streams that stand already; what was journalled up to `since` (by now, when not given) is no news. */
  async takeUp(since?: string): Promise<void> {
    const { db } = this.simulated.counter;
    const sql = `SELECT s.stream, s.state FROM stream_state s
      ORDER BY (SELECT min(position) FROM journal j WHERE j.stream = s.stream)`;
    const rows: readonly StateRow[] = await db.query(sql);
    for (const { stream, state } of rows) this.entities.set(stream, state);
    const [last]: readonly { readonly position: string }[] = await db.query(
      'SELECT coalesce(max(position), 0)::text AS position FROM journal',
    );
    this.told = since ?? last?.position ?? this.told;
  }

  /** Position in the journal of the newest row that was told as news. */
  toldUpTo(): string {
    return this.told;
  }

  /** How every stream stands, as last heard. */
  stands(): ReadonlyMap<string, Entity> {
    return this.entities;
  }

  async play(request: Request): Promise<Reply> {
    switch (request.do) {
      case 'due':
        return { due: firstDue(this.entities) };
      case 'streams':
        return { streams: [...this.entities.keys()] };
      case 'move':
        await this.move(request.stream, request.to);
        return { moved: await this.news() };
      case 'forward':
        return { forwarded: await this.forward() };
      case 'submit':
        return { answer: await this.submit(request.submission) };
    }
  }

  /** Ends what this life left open. */
  async end(): Promise<void> {
    for (const stream of this.entities.keys())
      await this.simulated.counter.engine.terminate(stream, 'the simulated life is over');
  }

  private async move(stream: string, to: Instant): Promise<void> {
    const { counter, connection, namespace } = this.simulated;
    const { engine } = counter;
    const workflowId = engine.workflowId(stream);
    const standing = await this.snapshot(stream);
    if (standing === null) return;
    const { now } = await virtualClock(connection, namespace, workflowId);
    const standsAt = (now ?? Date.now()) + standing.offset;
    if (standsAt < to) {
      await fastForward(connection, namespace, workflowId, this.jumpEnd(stream, to) - standsAt);
    }
    await this.until(stream, (snapshot) => snapshot.now >= to && (snapshot.due[0]?.firesAt ?? Infinity) > to);
  }

  /** Nothing of the stream itself may fall into the margin: others come first at such an instant. */
  private jumpEnd(stream: string, to: Instant): Instant {
    const rules = rulesOf(stream);
    const after = rules.catchUp(stream, this.entities.get(stream) ?? emptyEntity, to);
    const next = rules.deadlines(stream, after)[0]?.firesAt ?? Infinity;
    return Math.max(to, Math.min(to + MARGIN_MS, next - 1));
  }

  /**
   * Asks again while the server takes a worker that had nothing new to do for five minutes for gone, and while one run
   * makes room for the next. Null: the stream has ended for good, and nobody answers any more.
   */
  private async snapshot(stream: string): Promise<Snapshot | null> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.simulated.counter.engine.snapshot(stream);
      } catch (error) {
        const { cause = null } = error instanceof Error ? error : {};
        const status: number | null = isGrpcServiceError(cause) ? cause.code : null;
        const closed = error instanceof WorkflowNotFoundError;
        if (closed && (await this.hasEnded(stream))) return null;
        if ((!closed && status !== GRPC_FAILED_PRECONDITION) || attempt > 120) throw error;
        await sleep(500);
      }
    }
  }

  /** A run writes its end down before it closes; one that never came to be has nothing to write. */
  private async hasEnded(stream: string): Promise<boolean> {
    const sql = 'SELECT stream, state FROM stream_state WHERE stream = $1';
    const [stored]: readonly StateRow[] = await this.simulated.counter.db.query(sql, [stream]);
    return stored === undefined || rulesOf(stream).isFinal(stored.state);
  }

  /** The barrier of C11: an answer of the stream itself, not of the server about it. */
  private async until(stream: string, arrived: (snapshot: Snapshot) => boolean): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const snapshot = await this.snapshot(stream);
      if (snapshot === null || (snapshot.busy === 0 && arrived(snapshot))) return;
      if (attempt > 2_000)
        throw new Error(`SIM_BARRIER ${stream}: still at ${snapshot.now}, due ${snapshot.due[0]?.firesAt ?? '-'}`);
      await sleep(Math.min(5 + attempt, 50));
    }
  }

  private async forward(): Promise<readonly Appended[] | null> {
    const { db, engine } = this.simulated.counter;
    const sent: { readonly receiver: string; readonly fact: Message<Noted>; readonly heard: boolean }[] = [];
    const signal = async (receiver: string, fact: Message<Noted>, startIfMissing: boolean): Promise<void> => {
      sent.push({ receiver, fact, heard: await engine.signal(receiver, fact, startIfMissing) });
    };
    await forwardFacts(db, { signal }, 1);
    const [one] = sent;
    if (one === undefined) return null;
    const { source, sourceSeq } = one.fact.command;
    if (one.heard) await this.until(one.receiver, ({ entity }) => (entity.heard[source] ?? 0) >= sourceSeq);
    return await this.news();
  }

  private async submit(submission: Submission): Promise<Answer> {
    const refusal = await submit(this.simulated.counter, submission);
    return { appended: await this.news(), refusal };
  }

  /** What was journalled since the last look, in the order of writing. */
  async news(): Promise<readonly Appended[]> {
    const { db } = this.simulated.counter;
    const rows: readonly JournalRow[] = await db.query(
      'SELECT stream, seq, position, type, at, data FROM journal WHERE position > $1 ORDER BY position',
      [this.told],
    );
    const changed = [...new Set(rows.map(({ stream }) => stream))];
    if (changed.length > 0) {
      const states: readonly StateRow[] = await db.query(
        'SELECT stream, state FROM stream_state WHERE stream = ANY($1)',
        [changed],
      );
      for (const stream of changed) {
        const state = states.find((row) => row.stream === stream)?.state;
        if (state !== undefined) this.entities.set(stream, state);
      }
    }
    this.told = rows.at(-1)?.position ?? this.told;
    return rows.map((row): Appended => {
      const { stream, seq, type, at, data } = row;
      const zone = rulesOf(stream).calendar(this.entities.get(stream) ?? emptyEntity)?.zone ?? 'UTC';
      const event: Recorded = { type, at: at.getTime(), ...data };
      return { stream, seq, events: [event], zone };
    });
  }
}
