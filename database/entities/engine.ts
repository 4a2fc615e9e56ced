import type { Noted, Handover } from '../../domain/module.ts';
import type { CalendarDate, Claim, Role, StreamKind } from '../../domain/types.ts';
import {
  counter,
  flag,
  id,
  instant,
  integer,
  document,
  optionalDate,
  optionalInstant,
  optionalInteger,
} from './columns.ts';
import { optionalText, recordedAt, table, text } from './columns.ts';

/** Tables behind the streams: what happened, where each stream stands, what is owed to others. */

/** One event. Written once: UPDATE, DELETE and TRUNCATE are refused by triggers. `position` is the order of telling. */
export type JournalRow = {
  readonly stream: string;
  readonly seq: number;
  readonly position: string;
  readonly type: string;
  /** The instant the event counts from. */
  readonly at: string;
  readonly actor: string;
  readonly role: Role;
  /** Id of the message it answers: command id, fact key or `tick/<seq>`. */
  readonly commandId: string;
  /** The event without `type` and `at`. No personal data, no free text. */
  readonly data: unknown;
  readonly recordedAt: string;
};
export const journal = table<JournalRow>(
  'journal',
  {
    stream: { ...id, primaryKeyConstraintName: 'journal_pk' },
    seq: { ...integer, primary: true, primaryKeyConstraintName: 'journal_pk' },
    position: counter,
    type: text,
    at: instant,
    actor: text,
    role: text,
    commandId: text,
    data: document,
    recordedAt,
  },
  {
    indices: [
      { name: 'journal_position', columns: ['position'], unique: true },
      { name: 'journal_command', columns: ['commandId'] },
      { name: 'journal_type_at', columns: ['type', 'at'] },
    ],
  },
);

/** Where a stream stands (C18): nothing here that a rebuild could not give again, but the epoch. */
export type StreamStateRow = {
  readonly stream: string;
  readonly kind: StreamKind;
  readonly schema: number;
  /** Raised by a rehydrate; a run with an older one may not write (C10). */
  readonly epoch: number;
  readonly seq: number;
  /** `Entity` of domain/entity.ts. */
  readonly state: unknown;
};
export const streamState = table<StreamStateRow>('stream_state', {
  stream: id,
  kind: text,
  schema: integer,
  epoch: integer,
  seq: integer,
  state: document,
});

/** The effect ledger: one row per message that was answered; never purged (C7). */
export type EffectRow = {
  /** `<stream>/<message id>`. */
  readonly key: string;
  readonly position: string;
  readonly stream: string;
  readonly hash: string;
  readonly result: unknown;
  /** Where it ran; for forensics only. */
  readonly workflowId: string | null;
  readonly runId: string | null;
  readonly at: string;
};
export const effect = table<EffectRow>(
  'effect',
  {
    key: id,
    position: counter,
    stream: text,
    hash: text,
    result: document,
    workflowId: optionalText,
    runId: optionalText,
    at: instant,
  },
  { indices: [{ name: 'effect_stream_position', columns: ['stream', 'position'] }] },
);

/** What a stream holds that must be unique over all streams (C1). Personal keys are stored as hashes only. */
export type ClaimRow = {
  readonly kind: Claim['kind'];
  readonly key: string;
  readonly stream: string;
  readonly claimGroup: string | null;
  readonly shared: boolean;
  /** The claim's own key; for personal values it names record and field, by which it is found again. */
  readonly claimKey: string;
};
export const claim = table<ClaimRow>(
  'claim',
  {
    kind: id,
    key: { ...text, primary: true },
    stream: { ...text, primary: true },
    claimGroup: optionalText,
    shared: flag,
    claimKey: text,
  },
  {
    indices: [
      { name: 'claim_exclusive', columns: ['kind', 'key'], unique: true, where: 'shared = false' },
      { name: 'claim_stream', columns: ['stream'] },
    ],
  },
);

/** Who hears of whom (C2). */
export type SubscriptionRow = { readonly source: string; readonly receiver: string };
export const subscription = table<SubscriptionRow>(
  'subscription',
  { source: id, receiver: { ...text, primary: true } },
  { indices: [{ name: 'subscription_receiver', columns: ['receiver'] }] },
);

/** What is owed to other streams (FACT) and to people (MESSAGE). */
export type OutboxRow = {
  readonly id: string;
  readonly businessKey: string;
  readonly kind: 'FACT' | 'MESSAGE';
  /** The receiving stream, or whom a message addresses. */
  readonly target: string;
  readonly source: string;
  readonly sourceSeq: number;
  readonly body: Noted | MessageBody;
  /** Facts only: the receiver is started if it does not exist yet. */
  readonly startMissing: boolean;
  /** The instant of the event that caused it. */
  readonly at: string;
  /** SUPPRESSED: a message that was not sent because it had become pointless. */
  readonly state: 'PENDING' | 'SENT' | 'SUPPRESSED';
  /** Why it was suppressed; a code. */
  readonly cause: string | null;
  readonly attempts: number;
  /** Somebody is sending it; free again after this. */
  readonly claimedUntil: string | null;
  readonly sentAt: string | null;
  readonly recordedAt: string;
};
/** A message before it is rendered: which template, for what. */
export type MessageBody = Handover & {
  readonly event: string;
  readonly clock: string | null;
  readonly subject: string | null;
  readonly step: string | null;
  /** It came back from whom it was sent to before (8.3). */
  readonly again?: true;
};
export const outbox = table<OutboxRow>(
  'outbox',
  {
    id: { ...counter, primary: true },
    businessKey: text,
    kind: text,
    target: text,
    source: text,
    sourceSeq: integer,
    body: document,
    startMissing: flag,
    at: instant,
    state: text,
    cause: optionalText,
    attempts: { ...integer, default: 0 },
    claimedUntil: optionalInstant,
    sentAt: optionalInstant,
    recordedAt,
  },
  {
    indices: [
      { name: 'outbox_business_key', columns: ['businessKey'], unique: true },
      { name: 'outbox_pending', columns: ['kind', 'target', 'id'], where: "state = 'PENDING'" },
      { name: 'outbox_source', columns: ['source', 'id'] },
      { name: 'outbox_message', columns: ['at', 'id'], where: "kind = 'MESSAGE'" },
    ],
  },
);

/** One running clock of a stream and its next step (C3). Closed clocks leave; the journal keeps them. */
export type DeadlineRow = {
  readonly stream: string;
  /** `<clock>/<subject>`. */
  readonly key: string;
  readonly clock: string;
  readonly subject: string;
  /** FIRED: the promise has ended and nobody has acted. */
  readonly state: 'RUNNING' | 'FIRED';
  readonly openedAt: string;
  /** What it counts from: an instant, or a day. */
  readonly baseAt: string | null;
  readonly baseOn: CalendarDate | null;
  /** When its promise ends or has ended; null where nothing is promised. */
  readonly promisedUntil: string | null;
  /** Where somebody moved it by hand. */
  readonly movedTo: string | null;
  /** Its next reminder was put off until then. */
  readonly snoozedUntil: string | null;
  /** Somebody has seen the reminder that was told last: its repeats are silent. */
  readonly acknowledged: boolean;
  /** The next step; null when none is left. */
  readonly step: string | null;
  readonly stepIndex: number | null;
  readonly dueOn: CalendarDate | null;
  readonly dueAt: string | null;
  readonly firesAt: string | null;
};
export const deadline = table<DeadlineRow>(
  'deadline',
  {
    stream: id,
    key: { ...text, primary: true },
    clock: text,
    subject: text,
    state: text,
    openedAt: instant,
    baseAt: optionalInstant,
    baseOn: optionalDate,
    promisedUntil: optionalInstant,
    movedTo: optionalInstant,
    snoozedUntil: optionalInstant,
    acknowledged: flag,
    step: optionalText,
    stepIndex: optionalInteger,
    dueOn: optionalDate,
    dueAt: optionalInstant,
    firesAt: optionalInstant,
  },
  {
    indices: [
      { name: 'deadline_due', columns: ['dueAt'] },
      { name: 'deadline_fires', columns: ['firesAt'] },
      { name: 'deadline_clock', columns: ['clock', 'state', 'dueAt'] },
    ],
  },
);
