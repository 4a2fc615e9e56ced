import { dueStep, sameBase, stepAt, upcoming, type ClockState } from './clock.ts';
import { handoversOf, noneLeft, running, told, type Running } from './deadlines.ts';
import { asWritten } from './edge.ts';
import { fold, type Entity } from './entity.ts';
import type { Recorded } from './journal.ts';
import type { DeadlineEvent, Module } from './module.ts';
import type { Send } from './policy.ts';
import type { Context, Decision, Draft, Fact } from './types.ts';

/**
 * Where the past of an import ends (8.2). Nothing was sent for it, so what waits for an answer begins anew at this
 * instant, and a ladder that is too late for its date says so, as one that starts late does. Pure.
 */

/** The wrapper's word that the past is lived. */
export type EndPast = { readonly type: 'endPast' };
export const isEndPast = (command: { readonly type: string }): command is EndPast => command.type === 'endPast';

/** What the module asks anew, and what that and the instant mean for the clocks; what has ended for good rests. */
export function endOfPast<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  entity: Entity<S>,
  command: EndPast,
  context: Context,
): Decision<Draft<E> | Draft<DeadlineEvent>> {
  const { core } = entity;
  if (core === null || module.isFinal(core)) return { kind: 'accepted', events: [] };
  const decision = module.decide(id, core, asWritten<C>(command), context);
  if (decision.kind !== 'accepted') return decision;
  const after = decision.events.reduce((before, draft) => {
    const event: Recorded = { at: context.now, ...draft };
    return fold(module, before, event, context.actor.id);
  }, entity);
  if (after.core === null) return decision;
  const state = after.core;
  const clocks = running(module, id, state).flatMap((run): readonly Draft<DeadlineEvent>[] => {
    const clock = after.clocks[run.key];
    if (clock === undefined) return [];
    if (beginsAnew(run, clock)) return [closed(run)];
    return tooLate(id, run, clock, context, (sends) => told(module, state, sends));
  });
  return { kind: 'accepted', events: [...decision.events, ...clocks] };
}

/** Steps were skipped and now it counts from another base: it opens again, whatever it was at. */
const beginsAnew = ({ instance }: Running, clock: ClockState): boolean =>
  clock.done > 0 && !sameBase(clock.base, instance.base);

function closed({ key, instance: { clock, subject } }: Running): Draft<DeadlineEvent> {
  return { type: 'DeadlineClosed', key, clock, subject, metOnTime: null };
}

/**
 * 8.2: a ladder around a date that still runs, and of which no rung before the date is left, opens its task. It is opened
 * again for that, at the step it was at. One that ended on an earlier day is over: it stands in the lists.
 */
function tooLate(
  id: string,
  run: Running,
  clock: ClockState,
  { now }: Context,
  toldNow: (sends: readonly Send[]) => readonly Send[],
): readonly Draft<DeadlineEvent>[] {
  const { key, instance, spec, calendar } = run;
  if (spec.ifNoneLeft === undefined || !('on' in clock.base) || instance.paused === true) return [];
  const { next } = upcoming(instance, spec, clock, calendar);
  const end = stepAt(instance, spec, clock, spec.steps.length - 1, calendar);
  const before = stepAt(instance, spec, clock, (next?.index ?? spec.steps.length) - 1, calendar);
  if (!noneLeft(next) || end === null || before === null || end.dueAt <= now) return [];
  const { clock: name, subject, base } = instance;
  const late: ClockState = { openedAt: now, base, done: 0, fired: false, movedTo: null };
  const promised = dueStep(instance, spec, late, calendar);
  const dates = { dueOn: promised?.dueOn ?? null, dueAt: promised?.dueAt ?? null };
  const sends = handoversOf(id, run, late, 'none-left', toldNow(spec.ifNoneLeft));
  return [
    closed(run),
    { type: 'DeadlineOpened', key, clock: name, subject, base, ...dates, sends },
    {
      type: 'ReminderSkipped',
      key,
      clock: name,
      subject,
      step: before.spec.name,
      stepIndex: before.index,
      cause: 'IMPORTED',
    },
  ];
}
