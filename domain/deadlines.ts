import {
  baseText,
  dueIndexOf,
  dueStep,
  keyOf,
  sameBase,
  specOf,
  upcoming,
  type ClockCalendar,
  type ClockState,
  type Step,
} from './clock.ts';
import { rankOf } from './clock-order.ts';
import type { Entity } from './entity.ts';
import { heldMail } from './held-mail.ts';
import type { DeadlineEvent, Handover, Module } from './module.ts';
import type { ClockSpec, Send } from './policy.ts';
import { promisedStep } from './promised.ts';
import type { ClockInstance, Context, Deadline, Draft, Fact, FiredStep, Instant } from './types.ts';

/** What the wrapper does about clocks: which run, what opens and closes, what a Tick fires (C3-C5, C16). Pure. */

export type AnyModule<S> = Pick<
  Module<S, { readonly type: string }, Fact>,
  'clocks' | 'calendar' | 'isFinal' | 'isOnHold'
>;

/** A clock that runs, with its spec and by whose calendar. */
export type Running = {
  readonly key: string;
  readonly instance: ClockInstance;
  readonly spec: ClockSpec;
  readonly calendar: ClockCalendar;
};

// States are never changed, only replaced: what was worked out for one holds for it. Of one state it is asked again and
// again: by whoever waits, by the Tick that was waited for, before and after an event.
const runningOf = new WeakMap<object, readonly Running[]>();
const nextOf = new WeakMap<object, readonly Deadline[]>();

/** The clocks this state implies and the policy has, by key. */
export function running<S extends object>(module: AnyModule<S>, id: string, core: S): readonly Running[] {
  const known = runningOf.get(core);
  if (known !== undefined) return known;
  const list = module.isFinal(core) ? [] : implied(module, id, core); // what has ended waits for nothing
  runningOf.set(core, list);
  return list;
}

function implied<S>(module: AnyModule<S>, id: string, core: S): readonly Running[] {
  const calendar: ClockCalendar = { streamId: id, ...module.calendar(core) };
  const list: Running[] = [];
  for (const instance of module.clocks(core)) {
    const spec = specOf(calendar.policy, instance.clock);
    if (spec !== undefined) list.push({ key: keyOf(instance), instance, spec, calendar });
  }
  return list;
}

/** The next step of every running clock, in firing order: instant, clock table, rank, key. */
export function deadlinesOf<S extends object>(
  module: AnyModule<S>,
  id: string,
  entity: Entity<S>,
): readonly Deadline[] {
  const known = nextOf.get(entity);
  if (known !== undefined) return known;
  const list = inFiringOrder(module, id, entity);
  nextOf.set(entity, list);
  return list;
}

function inFiringOrder<S extends object>(
  module: AnyModule<S>,
  id: string,
  { core, clocks }: Entity<S>,
): readonly Deadline[] {
  if (core === null) return [];
  const list: (Deadline & { readonly rank: number })[] = [];
  for (const { key, instance, spec, calendar } of running(module, id, core)) {
    const clock = clocks[key];
    if (clock === undefined || instance.paused === true) continue;
    const { next } = upcoming(instance, spec, clock, calendar);
    if (next === null) continue;
    const { dueOn, dueAt, firesAt, index } = next;
    const { clock: name, subject, rank = 0 } = instance;
    list.push({ key, clock: name, subject, step: next.spec.name, stepIndex: index, dueOn, dueAt, firesAt, rank });
  }
  return list.toSorted(
    (a, b) => a.firesAt - b.firesAt || rankOf(a.clock) - rankOf(b.clock) || a.rank - b.rank || (a.key < b.key ? -1 : 1),
  );
}

/**
 * Business keys of what a step hands over: `<stream>/<clock>/<subject>/<base>/<opening>/<rung>/<message>/<addressee>`
 * (C14): one rung may send the same words to several people.
 */
export function handoversOf(
  id: string,
  { key }: Running,
  clock: ClockState,
  step: string,
  sends: readonly Send[],
): readonly Handover[] {
  const prefix = `${id}/${key}/${baseText(clock.base)}/${clock.openedAt}/${step}`;
  return sends.map((send) => ({ ...send, key: `${prefix}/${send.name}/${send.to}` }));
}

/** When the turn of a running clock ends that is promised now, of a loop its next one; or null. What is told: `promisesOf`. */
export function promisedUntil(
  instance: ClockInstance,
  spec: ClockSpec,
  clock: ClockState,
  calendar: ClockCalendar,
): Instant | null {
  return dueStep(instance, spec, clock, calendar)?.dueAt ?? null;
}

/** When the promise of every running clock ends or was first missed, by key; clocks that promise nothing are left out. */
export function promisesOf<S extends object>(
  module: AnyModule<S>,
  id: string,
  { core, clocks }: Entity<S>,
): ReadonlyMap<string, Instant> {
  const promises = new Map<string, Instant>();
  for (const { key, instance, spec, calendar } of core === null ? [] : running(module, id, core)) {
    const clock = clocks[key];
    const step = clock === undefined ? null : promisedStep(instance, spec, clock, calendar);
    if (step !== null) promises.set(key, step.dueAt);
  }
  return promises;
}

/** What a Tick at `now` does: the event of the first due step, and the step for the module unless it was skipped. */
export function firing<S extends object>(
  module: AnyModule<S>,
  id: string,
  entity: Entity<S>,
  now: Instant,
  real: Instant,
): { readonly event: Draft<DeadlineEvent>; readonly step: FiredStep | null } | null {
  const { core, clocks } = entity;
  const first = deadlinesOf(module, id, entity)[0];
  if (core === null || first === undefined || first.firesAt > now) return null;
  const run = running(module, id, core).find(({ key }) => key === first.key);
  const clock = clocks[first.key];
  if (run === undefined || clock === undefined) return null;
  const { key, clock: name, subject, step, stepIndex, dueOn } = first;
  const spec = upcoming(run.instance, run.spec, clock, run.calendar).next?.spec;
  if (spec === undefined) return null;
  const later = upcoming(run.instance, run.spec, { ...clock, done: stepIndex + 1 }, run.calendar).next;
  // C5: of several rungs missed while nothing ran, the newest is sent and the older are recorded as skipped.
  // The question with which a promise begins is asked however late that is: who owes an answer has to have heard of it.
  const isQuestion = spec.atOnce === true && run.spec.kind === 'soft';
  if (spec.kind !== 'DUE' && !isQuestion && later !== null && later.firesAt <= real) {
    return {
      event: { type: 'ReminderSkipped', key, clock: name, subject, step, stepIndex, cause: 'MISSED' },
      step: null,
    };
  }
  const type = spec.kind === 'DUE' ? 'DeadlineFired' : spec.kind === 'REMIND' ? 'ReminderSent' : 'DeadlineEscalated';
  const sends = handoversOf(id, run, clock, step, told(module, core, spec.sends));
  return {
    event: { type, key, clock: name, subject, step, stepIndex, dueOn, sends },
    step: { clock: name, subject, step, kind: spec.kind, at: now, dueOn },
  };
}

/** Deadline events that follow from a changed state: closed, opened with their skipped rungs, moved (C16). */
export function clockChanges<S extends object>(
  module: AnyModule<S>,
  id: string,
  before: Entity<S>,
  after: Entity<S>,
  context: Context,
): readonly Draft<DeadlineEvent>[] {
  const { core, clocks } = after;
  if (core === null || core === before.core) return []; // steps that were only told change nothing about clocks
  const now = running(module, id, core);
  const was = new Map(before.core === null ? [] : running(module, id, before.core).map((run) => [run.key, run]));
  const keys = new Set(now.map(({ key }) => key));
  const changes: Draft<DeadlineEvent>[] = [];
  for (const [key, clock] of Object.entries(clocks)) {
    if (!keys.has(key)) changes.push(closed(key, was.get(key), clock, context));
  }
  for (const run of now) {
    const clock = clocks[run.key];
    if (clock === undefined) changes.push(...opened(id, run, context, (sends) => told(module, core, sends)));
    else changes.push(...moved(run, was.get(run.key), clock, context));
  }
  return changes;
}

function closed(
  key: string,
  run: Running | undefined,
  clock: ClockState,
  { occurredAt }: Context,
): Draft<DeadlineEvent> {
  const slash = key.indexOf('/');
  const promised = run !== undefined && (run.spec.kind === 'hard' || run.spec.kind === 'soft');
  const until = promised ? promisedUntil(run.instance, run.spec, clock, run.calendar) : null;
  const metOnTime = until === null ? null : occurredAt < until;
  return { type: 'DeadlineClosed', key, clock: key.slice(0, slash), subject: key.slice(slash + 1), metOnTime };
}

/** What is handed over in this state: during a hold nothing goes to the recipient. */
export function told<S>(module: AnyModule<S>, core: S, sends: readonly Send[]): readonly Send[] {
  return module.isOnHold?.(core) === true ? heldMail(sends) : sends;
}

/** No rung before the date, or on it, is to come (8.2, ladders). */
export function noneLeft(next: Step | null): boolean {
  return next === null || (next.spec.after.days ?? 0) > 0;
}

function opened(
  id: string,
  run: Running,
  { now }: Context,
  toldNow: (sends: readonly Send[]) => readonly Send[],
): readonly Draft<DeadlineEvent>[] {
  const { key, instance, spec, calendar } = run;
  const { clock: name, subject, base } = instance;
  const clock: ClockState = { openedAt: now, base, done: 0, fired: false, movedTo: null };
  const { past, next } = upcoming(instance, spec, clock, calendar);
  const due: Step | null = dueStep(instance, spec, clock, calendar) ?? next;
  const late = past.length > 0 && noneLeft(next);
  const sends = late ? handoversOf(id, run, clock, 'none-left', toldNow(spec.ifNoneLeft ?? [])) : [];
  const dates = { dueOn: due?.dueOn ?? null, dueAt: due?.dueAt ?? null };
  const skipped = past.filter((step) => step.spec.kind === 'REMIND' && spec.kind !== 'loop');
  return [
    { type: 'DeadlineOpened', key, clock: name, subject, base, ...dates, sends },
    ...skipped.map((step): Draft<DeadlineEvent> => ({
      type: 'ReminderSkipped',
      key,
      clock: name,
      subject,
      step: step.spec.name,
      stepIndex: step.index,
      cause: 'PAST_AT_OPENING',
    })),
  ];
}

function moved(
  run: Running,
  was: Running | undefined,
  clock: ClockState,
  { now }: Context,
): readonly Draft<DeadlineEvent>[] {
  const { key, instance, spec, calendar } = run;
  const { clock: name, subject, base } = instance;
  const promisedBefore = () => (was === undefined ? null : promisedUntil(was.instance, was.spec, clock, was.calendar));
  const event = (
    cause: 'FACT' | 'POLICY' | 'ZONE' | 'RESUMED',
    to: Instant | null,
    reopened = false,
  ): Draft<DeadlineEvent> => ({
    type: 'DeadlineRescheduled',
    key,
    clock: name,
    subject,
    from: promisedBefore(),
    to,
    cause,
    base: cause === 'FACT' ? base : clock.base,
    reopened,
  });
  if (was?.instance.paused === true && instance.paused !== true) {
    const resumed = event('RESUMED', promisedBefore());
    if (clock.movedTo !== null || sameBase(clock.base, base)) return [resumed];
    return [resumed, event('FACT', promisedUntil(instance, spec, { ...clock, base }, calendar))];
  }
  // Moved by hand: facts and policies no longer move it (8.2).
  if (clock.movedTo === null && !sameBase(clock.base, base)) {
    const to = promisedUntil(instance, spec, { ...clock, base }, calendar);
    if (!clock.fired) return [event('FACT', to)];
    return to !== null && to > now && dueIndexOf(spec) !== -1 ? [event('FACT', to, true)] : [];
  }
  if (was === undefined) return [];
  const samePolicy = was.calendar.policy === calendar.policy;
  if (samePolicy && was.calendar.zone === calendar.zone && was.calendar.country === calendar.country) return [];
  const to = promisedUntil(instance, spec, clock, calendar);
  const wakesAt = (one: Running) => upcoming(one.instance, one.spec, clock, one.calendar).next?.firesAt;
  if (wakesAt(was) === wakesAt(run) && (clock.fired || to === promisedBefore())) return [];
  return [event(samePolicy ? 'ZONE' : 'POLICY', to)];
}
