import type { Message } from './journal.ts';
import type { NewRecord } from './records.ts';
import type { Actor, Instant, Refusal } from './types.ts';

/** A command as it comes from outside: a mutation, a row of a file, a fact of a life. */
export type Submission = {
  /** `cmd_…`: the business key of the command. */
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly receivedAt: Instant;
  readonly occurredAt?: Instant;
  readonly reason?: string;
  readonly note?: string;
  readonly expectedVersion?: number;
};
/** `record`: the personal part, to be stored with the command and deleted when the command is refused. */
export type Taken =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'message'; readonly message: Message; readonly record: NewRecord | null };
