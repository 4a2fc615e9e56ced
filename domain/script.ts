import type { Recorded } from './journal.ts';
import type { Actor, CalendarDate, Instant, StreamKind } from './types.ts';

/** A life as the simulation plays it: what a life file says, with its dates worked out and its labels still labels (C13). */
export type Script = {
  readonly title: string;
  /** What the ids of the life's streams are hashed from. */
  readonly seed: string;
  readonly programId: string;
  /** Null: the newest. */
  readonly policyVersion: number | null;
  /** Zone in which dates without a time mean noon. */
  readonly zone: string;
  readonly start: Instant;
  /** How far to run: everything due up to here happens. */
  readonly until: Instant;
  /** In order of `at`; the order of the file breaks ties. */
  readonly facts: readonly Planned[];
  readonly behaviors: readonly Behavior[];
  /** What waits at the start for the behaviors to answer it, where the life goes on from streams that stand (see standing.ts). */
  readonly standing?: readonly { readonly stream: string; readonly event: Recorded }[];
  /** Label of a stream to its id. */
  readonly streams: Readonly<Record<string, string>>;
};

/** A command that somebody sends at a given instant. */
export type Planned = {
  /** When we are told (`receivedAt`). */
  readonly at: Instant;
  /** When it happened, if that differs. */
  readonly occurredAt?: Instant;
  readonly command: string;
  /** Id or label of the stream it goes to; null: the only one of its kind. A contact's label means its account. */
  readonly stream: string | null;
  readonly actor: Actor;
  /** Fields; a label stands as `{ $label }`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly note?: string;
  /** The exact codes of a meant refusal, or null when it must be accepted. */
  readonly expect: readonly string[] | null;
  /** Id of the stream it creates, or null. */
  readonly creates: string | null;
  /** Labels for the inner things it creates, by kind, in order. */
  readonly names: Readonly<Record<string, readonly string[]>>;
};

/** What people do by habit: some days after an event they send a command, or nothing. */
export type Behavior = {
  readonly after: string;
  /** Only events whose fields have these values. */
  readonly where: Readonly<Record<string, unknown>>;
  /** Null: they do nothing (said aloud, because a forecast names its assumptions). */
  readonly command: string | null;
  /** Days after the event, at noon in the zone of the script; 0: at once. */
  readonly days: number;
  /**
   * Fields; `{ $days: n }` is a date or instant n days after the command itself, `{name}` in a text is that field of the
   * event (`{stream}`: the id of its stream), alone also when it is no text.
   */
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly reason?: string;
  /** How often at most; null: always. */
  readonly atMost: number | null;
};

/** One journal row or refusal of a life, before it is put into words. */
export type Row = {
  readonly stream: string;
  readonly seq: number;
  readonly at: Instant;
  /** Event type, or `CommandRefused` for a refusal that left no event. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Zone of the stream at that time. */
  readonly zone: string;
};

/** One line of a told life. */
export type Told = {
  readonly at: Instant;
  /** Calendar date in the zone of the thing. */
  readonly date: CalendarDate;
  readonly stream: StreamKind;
  readonly streamId: string;
  readonly seq: number;
  readonly kind: 'event' | 'deadline' | 'message';
  readonly name: string;
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A life lived: its rows in order, where every stream ended, and what was refused without being expected. */
export type Life = {
  readonly rows: readonly Row[];
  readonly unexpected: readonly {
    readonly at: Instant;
    readonly command: string;
    readonly codes: readonly string[];
    readonly message: string;
  }[];
  /** Labels of inner things as they were given, label to id. */
  readonly labels: Readonly<Record<string, string>>;
};
