import type { Policy } from './policy.ts';
import type {
  CalendarDate,
  Base,
  Claim,
  ClockInstance,
  Context,
  Decision,
  Draft,
  Fact,
  FiredStep,
  Instant,
  Need,
  StreamKind,
} from './types.ts';
import type { Send } from './policy.ts';
import type { View } from './views.ts';

/** A message handed to the outbox, with its business key (C14). */
export type Handover = Send & { readonly key: string };

type OfDeadline = {
  readonly at: Instant;
  /** `<clock>/<subject>`. */
  readonly key: string;
  readonly clock: string;
  readonly subject: string;
};
/** What the wrapper writes about clocks, the same for every stream (C16). */
export type DeadlineEvent =
  | (OfDeadline & {
      readonly type: 'DeadlineOpened';
      readonly base: Base;
      readonly dueOn: CalendarDate | null;
      /** When the promise of the whole clock ends (its DUE step); null for a loop's endless reminders. */
      readonly dueAt: Instant | null;
      readonly sends: readonly Handover[];
    })
  | (OfDeadline & {
      readonly type: 'DeadlineFired' | 'DeadlineEscalated' | 'ReminderSent';
      readonly step: string;
      readonly stepIndex: number;
      readonly dueOn: CalendarDate | null;
      readonly sends: readonly Handover[];
    })
  | (OfDeadline & {
      readonly type: 'ReminderSkipped';
      readonly step: string;
      readonly stepIndex: number;
      /** Its day had passed when the clock opened, it was missed and a newer one is sent (C5), or it lay before an import. */
      readonly cause: 'PAST_AT_OPENING' | 'MISSED' | 'IMPORTED';
    })
  | (OfDeadline & {
      readonly type: 'DeadlineRescheduled';
      readonly from: Instant | null;
      readonly to: Instant | null;
      readonly cause: 'BY_HAND' | 'FACT' | 'POLICY' | 'ZONE' | 'RESUMED';
      readonly base: Base;
      /** It had fired and runs again. */
      readonly reopened: boolean;
    })
  | (OfDeadline & {
      readonly type: 'ReminderSnoozed';
      /** The reminder that is put off. */
      readonly step: string;
      readonly stepIndex: number;
      readonly snoozedUntil: Instant;
    })
  | (OfDeadline & {
      readonly type: 'ReminderAcknowledged';
      /** The rung whose repeats stop. */
      readonly step: string;
      readonly stepIndex: number;
    })
  | (OfDeadline & {
      readonly type: 'DeadlineClosed';
      /** Whether what closed it happened before the promise ended; null where nothing was promised. */
      readonly metOnTime: boolean | null;
    });

/** What the wrapper hears from elsewhere: the newest view of a source with its seq. Older ones are ignored (C2). */
export type Noted = {
  readonly type: 'OrganizationNoted' | 'AccountStateNoted' | 'DonationNoted' | 'EoxNoted';
  readonly source: string;
  readonly sourceSeq: number;
  readonly view: View;
};

/**
 * One kind of stream: pure functions over its state (docs/architecture.md). `S` is the core state without clocks.
 * The wrapper (`stream.ts`) does for all kinds alike what is about deadlines, facts, instants and versions.
 */
export type Module<S, C extends { readonly type: string }, E extends Fact> = {
  readonly kind: StreamKind;
  /** Schema number of the stored state; `upcast` in stream.ts reads older ones. */
  readonly schema: number;
  /** The direct answer to a command; `state` is null before the stream's first event. `id` is the stream's id. */
  readonly decide: (id: string, state: S | null, command: C, context: Context) => Decision<Draft<E>>;
  /** What a fact from elsewhere leads to in a stream that does not exist yet (an account by its first donation). */
  readonly born: (id: string, fact: Noted) => readonly Draft<E>[];
  /** Applies one event of its own, a noted fact or a deadline event (most modules only look at reopened ones). */
  readonly evolve: (state: S | null, event: E | DeadlineEvent | (Noted & { readonly at: Instant })) => S;
  /** What must follow from this state, or nothing. Called until it has nothing to add. */
  readonly react: (state: S, now: Instant) => readonly Draft<E>[];
  /** The event to write when the state's roll-up (stage) differs from what is recorded, caused by `cause`; or null. */
  readonly rollUp: (state: S, cause: string) => Draft<E> | null;
  /** By event, the field that says when it happened where it is told later (D25); left out: none. */
  readonly toldLate?: Readonly<Record<string, string>>;
  readonly clocks: (state: S) => readonly ClockInstance[];
  readonly onStep: (state: S, step: FiredStep) => readonly Draft<E>[];
  /** Mail to the recipient goes to the officer as a task while this holds (8.1); left out: never. */
  readonly isOnHold?: (state: S) => boolean;
  /** By which policy, zone and country its clocks run. */
  readonly calendar: (state: S) => { readonly policy: Policy; readonly zone: string; readonly country: string };
  /** What `receiver` (a stream id) may know of it. */
  readonly view: (state: S, receiver: string) => View;
  /** The name under which receivers hear of it. */
  readonly noted: Noted['type'];
  readonly needs: (state: S) => readonly Need[];
  readonly claimsOf: (state: S) => readonly Claim[];
  /** Nothing more can happen: the workflow completes. */
  readonly isFinal: (state: S) => boolean;
  /** The engine begins a new run when this text changes: the stage, the account's state. */
  readonly phase: (state: S) => string;
};
