import { dueIndexOf, dueStep, stepAt, upcoming, type ClockCalendar, type ClockState, type Step } from './clock.ts';
import type { ClockSpec } from './policy.ts';
import type { ClockInstance } from './types.ts';

/**
 * The step whose end is told as the promise: until when it is waited for or, once that is over, since when it is overdue.
 * A loop that lists its end promises its first turn; the turns after it only remind of the promise that was missed. One
 * that only repeats is a date that comes round again: its next. Null for clocks that promise nothing. Pure.
 */
export function promisedStep(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  calendar: ClockCalendar,
): Step | null {
  const first = dueIndexOf(spec);
  if (spec.kind !== 'loop' || first >= spec.steps.length) return dueStep(instance, spec, state, calendar);
  const done = state.fired ? first : Math.max(state.done, first);
  const { next } = upcoming(instance, spec, { ...state, done }, calendar); // turns that had passed are left behind
  const isMissed = next !== null && next.index < state.done;
  // Taken up again after a hold, it says no more when it was opened: then the first turn is the one that was missed.
  return state.fired && !isMissed ? stepAt(instance, spec, state, first, calendar) : next;
}
