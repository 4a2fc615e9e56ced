import { isoInstant } from './calendar.ts';
import { dueStep, keyOf, specOf, upcoming, type ClockCalendar, type ClockState, type Step } from './clock.ts';
import { accept, refuse } from './decision.ts';
import type { Entity } from './entity.ts';
import { isForRecipient } from './held-mail.ts';
import type { DeadlineEvent, Module } from './module.ts';
import type { ClockSpec, Send } from './policy.ts';
import type { ClockInstance, Context, Decision, Draft, Fact, Instant } from './types.ts';

/** Putting off and acknowledging reminders (7.7, 8.2): what is told moves or falls silent, what is promised never. Pure. */

export type Snooze = { readonly type: 'snoozeReminder'; readonly deadlineKey: string; readonly until: Instant };
export type Acknowledge = { readonly type: 'acknowledgeReminder'; readonly deadlineKey: string };

export const isSnooze = (command: { readonly type: string }): command is Snooze => command.type === 'snoozeReminder';
export const isAcknowledge = (command: { readonly type: string }): command is Acknowledge =>
  command.type === 'acknowledgeReminder';

/** No reminder is put off for longer, in elapsed days from now (8.2). */
const SNOOZE_DAYS = 14;
const DAY = 86_400_000;

type AnyModule<S> = Pick<Module<S, { readonly type: string }, Fact>, 'clocks' | 'calendar'>;
type Answer = Decision<Draft<DeadlineEvent>>;
type Running = {
  readonly instance: ClockInstance;
  readonly spec: ClockSpec;
  readonly clock: ClockState;
  readonly calendar: ClockCalendar;
};

/**
 * 8.2: the next reminder is told later, at most 14 days from now, not beyond the one after it and not beyond the end of
 * the promise. What ends a promise is told in its time. Codes: SNOOZE_TOO_LONG, VALIDATION_FAILED, FORBIDDEN, NOT_FOUND,
 * INVALID_TRANSITION.
 */
export function snooze<S extends object>(
  module: AnyModule<S>,
  id: string,
  entity: Entity<S>,
  { deadlineKey, until }: Snooze,
  { now, actor }: Context,
): Answer {
  const running = runningClock(module, id, entity, deadlineKey);
  if (running === null) return notFound();
  if (until <= now) {
    const message = 'A reminder is put off to a later time: give an instant in the future.';
    return refuse('VALIDATION_FAILED', '8.2', message, { path: 'until' });
  }
  const next = nextOf(running);
  if (next === null) return nothingToTell(running);
  if (actor.role === 'RECIPIENT' && !isOwn(next.spec.sends)) return notYours();
  const latest = Math.min(now + SNOOZE_DAYS * DAY, ...bounds(running, next));
  if (until > latest) {
    const message = `A reminder is put off for at most ${SNOOZE_DAYS} days, and never beyond the next one or the due time: here until ${isoInstant(latest)}.`;
    return refuse('SNOOZE_TOO_LONG', '8.2', message, { path: 'until', detail: { latest: isoInstant(latest) } });
  }
  const { clock, subject } = running.instance;
  const step = { step: next.spec.name, stepIndex: next.index };
  return accept({ type: 'ReminderSnoozed', key: deadlineKey, clock, subject, ...step, snoozedUntil: until });
}

/**
 * 7.7: somebody has seen the reminder that was told last; its repeats stop until the next rung. Loops are no repeats: each
 * of their turns is a rung. Codes: INVALID_TRANSITION (nothing was told yet), FORBIDDEN, NOT_FOUND.
 */
export function acknowledge<S extends object>(
  module: AnyModule<S>,
  id: string,
  entity: Entity<S>,
  { deadlineKey }: Acknowledge,
  { actor }: Context,
): Answer {
  const running = runningClock(module, id, entity, deadlineKey);
  if (running === null) return notFound();
  const { instance, spec, clock } = running;
  const stepIndex = Math.min(clock.done, spec.steps.length) - 1;
  const told = spec.steps[stepIndex];
  if (told === undefined) {
    const message = 'No reminder has been told yet: there is nothing to acknowledge.';
    return refuse('INVALID_TRANSITION', '7.7', message, {
      detail: { from: 'RUNNING', allowed: ['REMINDED', 'FIRED'] },
    });
  }
  if (actor.role === 'RECIPIENT' && !isOwn(spec.repeat?.sends ?? told.sends)) return notYours();
  if (clock.acknowledged === stepIndex) return accept();
  const { clock: name, subject } = instance;
  return accept({ type: 'ReminderAcknowledged', key: deadlineKey, clock: name, subject, step: told.name, stepIndex });
}

function runningClock<S extends object>(
  module: AnyModule<S>,
  streamId: string,
  { core, clocks }: Entity<S>,
  key: string,
): Running | null {
  const clock = Object.hasOwn(clocks, key) ? clocks[key] : undefined;
  if (core === null || clock === undefined) return null;
  const instance = module.clocks(core).find((one) => keyOf(one) === key);
  const calendar = { streamId, ...module.calendar(core) };
  const spec = instance === undefined ? undefined : specOf(calendar.policy, instance.clock);
  return instance === undefined || spec === undefined ? null : { instance, spec, clock, calendar };
}

/** The next step as the policy has it, before anything was put off. */
function nextOf({ instance, spec, clock, calendar }: Running, done = clock.done): Step | null {
  const { snoozedUntil: _put, ...plain } = clock;
  return upcoming(instance, spec, { ...plain, done }, calendar).next;
}

/** The end of the promise while it runs, and the rung after the one that is put off; what is due cannot be put off. */
function bounds(running: Running, next: Step): readonly Instant[] {
  const { instance, spec, clock, calendar } = running;
  const due = clock.fired ? null : dueStep(instance, spec, clock, calendar);
  const after = next.spec.kind === 'DUE' ? next : nextOf(running, next.index + 1);
  return [...(due === null ? [] : [due.dueAt]), ...(after === null ? [] : [after.firesAt])];
}

/** What goes to the recipient alone: nobody puts off what others are told. */
const isOwn = (sends: readonly Send[]): boolean => sends.every(isForRecipient);

const notFound = (): Answer => refuse('NOT_FOUND', '7.1', 'There is no such deadline here.', { path: 'deadlineKey' });

const notYours = (): Answer =>
  refuse('FORBIDDEN', '7.1', 'This reminder is not for the recipient alone: ask the program officer.', {
    path: 'deadlineKey',
  });

function nothingToTell({ clock }: Running): Answer {
  const message = 'No further reminder comes: there is nothing to put off.';
  const from = clock.fired ? 'FIRED' : 'RUNNING';
  return refuse('INVALID_TRANSITION', '8.2', message, { detail: { from, allowed: ['RUNNING'] } });
}

/** Is the step of this index a reminder, which can be put off? The end of a promise cannot; repeats are reminders. */
export function isReminder({ steps, repeat }: ClockSpec, stepIndex: number): boolean {
  const step = steps[stepIndex];
  return step === undefined ? repeat !== undefined : step.kind !== 'DUE';
}
