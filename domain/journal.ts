import type { Actor, Conflict, Instant, Refusal, StreamKind } from './types.ts';

/** What goes between the shell, the journal activity and the outside. Plain JSON; nothing personal (it is in Temporal). */

/** A command, a forwarded fact or a Tick on its way to one stream. */
export type Message<C = { readonly type: string }> = {
  /** Command id (`cmd_…`), fact key, or `tick/<seq>`: the business key of the effect is `<stream>/<id>`. */
  readonly id: string;
  /** The instant everything is judged and recorded at: `receivedAt`, the source event's instant, or `firesAt` (C4). */
  readonly at: Instant;
  /** As the reporter says; equals `at` when nobody said. */
  readonly occurredAt: Instant;
  readonly actor: Actor;
  /** Hash of the content, so that a reused id with other content is noticed. */
  readonly hash: string;
  readonly expectedVersion?: number;
  readonly command: C;
};

/** An event as the journal knows it. */
export type Recorded = { readonly type: string; readonly at: Instant } & Readonly<Record<string, unknown>>;

/** The answer to a message: the stream's version after it, and what was refused, if anything. */
export type Ack = { readonly seq: number; readonly refusal: Refusal | null };

export type AppendInput = {
  readonly stream: string;
  readonly kind: StreamKind;
  readonly epoch: number;
  readonly message: Message;
  readonly fromSeq: number;
  readonly events: readonly Recorded[];
  readonly refusal: Refusal | null;
  /** The stream after the events: `Entity` of stream.ts as JSON, with its schema number. */
  readonly schema: number;
  readonly next: unknown;
};

/**
 * `written`: this call wrote it. `repeated`: recorded before under this id; fold these events, not your own (C7).
 * `conflict`: nothing was written, decide again knowing these (C1). `superseded`: a newer run of this stream exists (C10).
 * `behind`: nothing was written; this run recorded these before and the engine lost them on the way: fold, decide again.
 */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'repeated'; readonly ack: Ack; readonly fromSeq: number; readonly events: readonly Recorded[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'behind'; readonly missed: readonly { readonly event: Recorded; readonly actorId: string }[] }
  | { readonly kind: 'superseded' };

/** The kind of a stream, by its id. */
export function kindOf(stream: string): StreamKind {
  if (stream.startsWith('don_')) return 'donation';
  if (stream.startsWith('acc_')) return 'account';
  return 'organization';
}

/** The workflow id of a stream: `donation/don_…`. */
export function workflowIdOf(stream: string): string {
  return `${kindOf(stream)}/${stream}`;
}

/** Asks the journal what it has that a run has not; nothing is recorded. */
export function lookMessage(at: Instant): Message {
  const actor = { id: 'clock', role: 'SYSTEM' } as const;
  return { id: 'look', at, occurredAt: at, actor, hash: 'look', command: { type: 'Look' } };
}
