import type { Submission } from './submission.ts';
import { kindOf } from './journal.ts';
import { LifeInProgress, type Appended, type CommandFacts } from './life-in-progress.ts';
import type { Life, Script } from './script.ts';
import type { Instant, Refusal } from './types.ts';

export type Answer = { readonly appended: readonly Appended[]; readonly refusal: Refusal | null };

/** What the conductor asks of whoever plays the life: the decider in memory, or the real engine (C11). */
export type Request =
  /** Which stream is due first, and when; null when nothing is. */
  | { readonly do: 'due' }
  /** Move this stream to this instant: everything of it that is due fires. */
  | { readonly do: 'move'; readonly stream: string; readonly to: Instant }
  /** Forward the oldest waiting fact; `null` when none waits. */
  | { readonly do: 'forward' }
  | { readonly do: 'submit'; readonly submission: Submission }
  /** The streams that exist, in the order in which they came to be. */
  | { readonly do: 'streams' };
export type Replies = {
  readonly due: { readonly stream: string; readonly firesAt: Instant } | null;
  readonly moved: readonly Appended[];
  readonly forwarded: readonly Appended[] | null;
  readonly answer: Answer;
  readonly streams: readonly string[];
};
/** The one member that was asked for. */
export type Reply = { readonly [Key in keyof Replies]?: Replies[Key] };

/**
 * Plays a script: always the earliest thing next; at one instant Ticks, then facts, then commands (C4). The same
 * algorithm drives the forecast and the real engine, so that a difference between them is a difference of the rules.
 */
export function* conduct(script: Script, facts: CommandFacts): Generator<Request, Life, Reply> {
  const life = new LifeInProgress(script, facts);
  for (;;) {
    yield* forwardAll(life);
    const due = yield* ask({ do: 'due' }, 'due');
    const next = life.queue[0];
    const commandAt = next === undefined ? Infinity : next.plan.at;
    if (due !== null && due.firesAt <= Math.min(commandAt, script.until)) {
      life.note(yield* ask({ do: 'move', stream: due.stream, to: due.firesAt }, 'moved'));
      continue;
    }
    if (next === undefined || commandAt > script.until) return life.result();
    life.queue.shift();
    const streams = yield* ask({ do: 'streams' }, 'streams');
    const submission = life.resolve(next.plan, streams);
    if (typeof submission === 'string') {
      life.refused(next, submission, null, streams);
      continue;
    }
    const answer = yield* ask({ do: 'submit', submission }, 'answer');
    life.note(answer.appended, next.plan.names);
    const told = submission.stream.startsWith('eox/')
      ? streams.filter((id) => kindOf(id) === 'donation')
      : [submission.stream];
    life.refused(next, null, answer.refusal, told);
  }
}

function* forwardAll(life: LifeInProgress): Generator<Request, void, Reply> {
  for (;;) {
    const forwarded = yield* ask({ do: 'forward' }, 'forwarded');
    if (forwarded === null) return;
    life.note(forwarded);
  }
}

function* ask<Key extends keyof Replies>(request: Request, key: Key): Generator<Request, Replies[Key], Reply> {
  const value: Reply[Key] = (yield request)[key];
  if (value === undefined) throw new Error(`CONDUCTOR_REPLY ${request.do}: expected ${key}`);
  return value;
}
