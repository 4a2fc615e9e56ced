import { dueIndexOf, specOf, type ClockState } from './clock.ts';
import { asWritten } from './edge.ts';
import type { Recorded } from './journal.ts';
import type { DeadlineEvent, Module, Noted } from './module.ts';
import type { ClockSpec } from './policy.ts';
import type { Fact, Instant } from './types.ts';

/** A stream as it is stored and carried: core state, running clocks, what it has heard. Plain JSON. */
export type Entity<S = unknown> = {
  /** Number of events so far: the version of the stream. */
  readonly seq: number;
  /** Null before the first event. */
  readonly core: S | null;
  /** Running clocks by key. */
  readonly clocks: Readonly<Record<string, ClockState>>;
  /** Highest seq heard of each source; older facts are ignored (C2). */
  readonly heard: Readonly<Record<string, number>>;
  /** The last event that somebody's act led to: what an `expectedVersion` is measured against (C8). */
  readonly acted: { readonly seq: number; readonly type: string } | null;
};

export const emptyEntity: Entity<never> = { seq: 0, core: null, clocks: {}, heard: {}, acted: null };

/** The actor of everything the clock does. */
export const clockActor = { id: 'clock', role: 'SYSTEM' } as const;

/**
 * C8: neither the clock nor a stream that lets this one know something, often the echo of one's own act, spoils an open
 * form.
 */
function isSomebody(actorId: string): boolean {
  return actorId !== clockActor.id && !/^(?:(?:don|acc|org)_|eox\/)/.test(actorId);
}

const notedTypes: ReadonlySet<string> = new Set([
  'OrganizationNoted',
  'AccountStateNoted',
  'DonationNoted',
  'EoxNoted',
]);
export const isNoted = (fact: { readonly type: string }): fact is Noted => notedTypes.has(fact.type);

const deadlineTypes: ReadonlySet<string> = new Set([
  'DeadlineOpened',
  'DeadlineFired',
  'DeadlineEscalated',
  'DeadlineRescheduled',
  'DeadlineClosed',
  'ReminderSent',
  'ReminderSkipped',
  'ReminderSnoozed',
  'ReminderAcknowledged',
]);
export const isDeadlineEvent = (event: { readonly type: string }): event is DeadlineEvent =>
  deadlineTypes.has(event.type);

/**
 * Applies one recorded event to a stream. Never judges: what is in the journal has happened. `actorId` tells whether the
 * clock did it.
 */
export function fold<S, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  entity: Entity<S>,
  event: Recorded | E | DeadlineEvent,
  actorId: string,
): Entity<S> {
  const seq = entity.seq + 1;
  const acted = isSomebody(actorId) ? { seq, type: event.type } : entity.acted;
  const heard = isNoted(event) ? { ...entity.heard, [event.source]: event.sourceSeq } : entity.heard;
  const core = module.evolve(entity.core, asWritten<E>(event)); // the journal holds this stream's own events
  const clocks = isDeadlineEvent(event) ? foldClock(module, core, entity.clocks, event) : entity.clocks;
  return { seq, core, clocks, heard, acted };
}

function foldClock<S, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  core: S,
  clocks: Entity['clocks'],
  event: DeadlineEvent,
): Entity['clocks'] {
  const { key } = event;
  if (event.type === 'DeadlineOpened') {
    return { ...clocks, [key]: { openedAt: event.at, base: event.base, done: 0, fired: false, movedTo: null } };
  }
  const clock = clocks[key];
  if (clock === undefined) return clocks;
  if (event.type === 'DeadlineClosed') {
    const { [key]: _closed, ...rest } = clocks;
    return rest;
  }
  if (event.type === 'DeadlineRescheduled') {
    return { ...clocks, [key]: rescheduled(clock, event, specOf(module.calendar(core).policy, event.clock)) };
  }
  if (event.type === 'ReminderSnoozed') return { ...clocks, [key]: { ...clock, snoozedUntil: event.snoozedUntil } };
  if (event.type === 'ReminderAcknowledged') return { ...clocks, [key]: { ...clock, acknowledged: event.stepIndex } };
  const done = Math.max(clock.done, event.stepIndex + 1);
  const { snoozedUntil: _told, ...told } = clock;
  return { ...clocks, [key]: { ...told, done, fired: clock.fired || event.type === 'DeadlineFired' } };
}

function rescheduled(
  // What was put off or acknowledged belongs to the old dates.
  { snoozedUntil: _snoozedUntil, acknowledged: _acknowledged, ...clock }: ClockState,
  event: Extract<DeadlineEvent, { readonly type: 'DeadlineRescheduled' }>,
  spec: ClockSpec | undefined,
): ClockState {
  const dueIndex = spec === undefined ? 0 : dueIndexOf(spec);
  // What runs again is a new opening: its steps are told, and handed over, anew.
  const again = event.reopened ? { openedAt: event.at, done: dueIndex, fired: false } : {};
  const anew = spec?.restarts === true ? startedAnew(spec, event.at) : {};
  switch (event.cause) {
    case 'BY_HAND':
      return { ...clock, ...again, movedTo: event.to, movedAt: event.at };
    case 'RESUMED':
      return { ...clock, openedAt: event.at };
    case 'FACT':
      return { ...clock, ...again, ...anew, base: event.base, movedTo: null, movedAt: event.at };
    case 'POLICY':
    case 'ZONE':
      return { ...clock, movedAt: event.at };
  }
}

/** A ladder that starts again tells every rung of its new base; a new date is one that was told just now. */
function startedAnew({ kind }: ClockSpec, at: Instant): Partial<ClockState> {
  return kind === 'date' ? { openedAt: at, done: 0 } : { done: 0 };
}
