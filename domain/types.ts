import type { Code } from './codes.ts';

/** Words shared by the whole rule book. Pure data; nothing here decides anything. */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar date without zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

export type StreamKind = 'donation' | 'account' | 'organization';

export type Role = 'ADMINISTRATOR' | 'PROGRAM_OFFICER' | 'AUDITOR' | 'RECIPIENT' | 'INTEGRATION' | 'SYSTEM';
/** Who acts: an id (never a name) and the role it acts in. Clock events have role `SYSTEM`. */
export type Actor = { readonly id: string; readonly role: Role };

/** One reason for a refusal (or a warning): a stable code, where in the input, which rule, and one plain sentence. */
export type Finding = {
  readonly code: Code;
  readonly message: string;
  /** Path of the input field, dots and indexes: `lines.0.quantity`. */
  readonly path?: string;
  /** The rule or decision it comes from: `R8`, `D21`. */
  readonly rule?: string;
  /** Ids, codes and numbers that help a program: `{ from, allowed }`, missing items. Never personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};
/** Why a command was refused. Input findings come all together, otherwise the first failing check answers alone. */
export type Refusal = { readonly findings: readonly [Finding, ...Finding[]] };

/** Whatever a journal holds: what happened, and the instant it counts from (a command's `receivedAt`, a Tick's `firesAt`). */
export type Fact = { readonly type: string; readonly at: Instant };
/** An event before the wrapper stamps its instant. */
export type Draft<E> = E extends Fact ? Omit<E, 'at'> : never;

/** What a module answers to a command. `recorded` = refused and recorded (a prohibited disposition, a failed preflight). */
export type Decision<E> =
  | { readonly kind: 'accepted'; readonly events: readonly E[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'recorded'; readonly events: readonly E[]; readonly refusal: Refusal };

/**
 * What must be unique over all streams (C1). `personal` claims stand on a value inside a record (an e-mail address):
 * the journal transaction looks the value up, `key` then only names the record. `group`: holders of one group may
 * share the claim if the newcomer says `shared` (D21: one contract number, two donations of one organization).
 */
export type Claim = {
  readonly kind:
    | 'REQUEST_NUMBER'
    | 'SERIAL'
    | 'CONTRACT_NUMBER'
    | 'RMA_NUMBER'
    | 'ACCOUNT_EMAIL'
    | 'ACCOUNT_USER_ID'
    | 'ORGANIZATION';
  readonly key: string;
  readonly personal?: { readonly recordId: string; readonly field: string };
  readonly group?: string;
  readonly shared?: boolean;
};
/** A claim that somebody else holds. */
export type Conflict = { readonly claim: Claim; readonly holder: string; readonly sameGroup: boolean };

/** What a decider may know beside the state. `now` is the command's `receivedAt` or a Tick's nominal instant (C4). */
export type Context = {
  readonly now: Instant;
  readonly actor: Actor;
  /** When it happened in the world, as reported; equals `now` when nobody said. Starts clocks, decides `metOnTime`. */
  readonly occurredAt: Instant;
  /** Claims found taken by the journal transaction; empty at first judgement. */
  readonly conflicts: readonly Conflict[];
};

/** A stream (or reference record `eox/<productId>`) whose view this stream must know (C2). */
export type Need = {
  readonly source: string;
  /** The source must know this stream too, and is started if it does not exist (an account by its first donation). */
  readonly mutual?: true;
};

/** What a clock counts from. */
export type Base = { readonly at: Instant } | { readonly on: CalendarDate };

/** One running promise as the core state implies it; lengths come from the policy, progress is kept by the wrapper (C16). */
export type ClockInstance = {
  readonly clock: string;
  /** What it is about: an id within the stream, or the stream's own id. */
  readonly subject: string;
  readonly base: Base;
  /** Zone of the place, for clocks whose policy says `SITE`. */
  readonly siteZone?: string;
  /** Country of the place, for business days of a `SITE`. */
  readonly siteCountry?: string;
  /** Kept, but not firing (takeback follow-up while a pickup is scheduled). Rungs passed meanwhile are skipped. */
  readonly paused?: true;
  /** Order among instances of one clock at one instant; lower first (last date of support before other milestones). */
  readonly rank?: number;
};

/** One step of a running clock, with its dates worked out (C3). */
export type Deadline = {
  /** `<clock>/<subject>`: unique within its stream. */
  readonly key: string;
  readonly clock: string;
  readonly subject: string;
  /** Which step fires next: `due`, `-90`, `+7`, `repeat 3`. */
  readonly step: string;
  readonly stepIndex: number;
  /** The calendar day promised, for calendar clocks. */
  readonly dueOn: CalendarDate | null;
  /** When the promise of this step ends. */
  readonly dueAt: Instant;
  /** When the shell wakes for it. */
  readonly firesAt: Instant;
};

/** A step that has just come due, as a module hears of it. */
export type FiredStep = {
  readonly clock: string;
  readonly subject: string;
  readonly step: string;
  readonly kind: 'REMIND' | 'DUE' | 'ESCALATE';
  /** The nominal instant. */
  readonly at: Instant;
  /** The calendar day of the step, or null for elapsed-time clocks. */
  readonly dueOn: CalendarDate | null;
};
