import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  localDate,
  minuteOf,
  morningOf,
  startOfDay,
} from './calendar.ts';
import type { Calendars, ClockSpec, Length, Policy, StepSpec } from './policy.ts';
import { calendarOf } from './programs/calendars.ts';
import type { Base, CalendarDate, ClockInstance, Instant } from './types.ts';

/** What the state keeps of a running clock: only what cannot be derived (C16). */
export type ClockState = {
  readonly openedAt: Instant;
  readonly base: Base;
  /** Index of the first step not yet done. */
  readonly done: number;
  /** Its DUE step has fired. */
  readonly fired: boolean;
  /** Moved by hand: the promise now ends here. */
  readonly movedTo: Instant | null;
  /** When its dates last moved: what now lies before that fires at once, never before its cause (C4). */
  readonly movedAt?: Instant;
  /** Until then nothing but what is due is told (8.2); absent when nobody put a reminder off. */
  readonly snoozedUntil?: Instant;
  /** Index of the rung whose repeats somebody has silenced; absent when nobody has. */
  readonly acknowledged?: number;
};

/** By whose calendar the clocks of one stream run. */
export type ClockCalendar = {
  readonly streamId: string;
  readonly policy: Policy;
  readonly zone: string;
  readonly country: string;
};

/** One step with its dates. `dueAt`: when its promise ends; `firesAt`: when the shell wakes (C3). */
export type Step = {
  readonly spec: StepSpec;
  readonly index: number;
  readonly dueOn: CalendarDate | null;
  readonly dueAt: Instant;
  readonly firesAt: Instant;
};

const HOUR = 3_600_000;

export function keyOf({ clock, subject }: Pick<ClockInstance, 'clock' | 'subject'>): string {
  return `${clock}/${subject}`;
}

export function sameBase(a: Base, b: Base): boolean {
  return 'at' in a ? 'at' in b && a.at === b.at : 'on' in b && a.on === b.on;
}

/** Text of a base for business keys: a date, or milliseconds. */
export function baseText(base: Base): string {
  return 'at' in base ? String(base.at) : base.on;
}

/** The clock of this version, or undefined when it is off. */
export function specOf(policy: Policy, clock: string): ClockSpec | undefined {
  return policy.clocks[clock];
}

/** The step with this index: listed ones first, then repeats counted from the base. */
function stepSpec(spec: ClockSpec, index: number): StepSpec | null {
  const listed = spec.steps[index];
  if (listed !== undefined) return listed;
  if (spec.repeat === undefined) return null;
  const times = index - spec.steps.length + 1;
  const from = spec.steps.at(-1)?.after ?? {};
  const after = sum(from, spec.repeat.every, times);
  return { name: `repeat-${times}`, after, kind: spec.kind === 'loop' ? 'DUE' : 'ESCALATE', sends: spec.repeat.sends };
}

function sum(a: Length, b: Length, times: number): Length {
  return {
    hours: (a.hours ?? 0) + (b.hours ?? 0) * times,
    months: (a.months ?? 0) + (b.months ?? 0) * times,
    days: (a.days ?? 0) + (b.days ?? 0) * times,
    businessDays: (a.businessDays ?? 0) + (b.businessDays ?? 0) * times,
  };
}

/** Index of the step at which the promise ends; -1 for a loop of reminders only. */
export function dueIndexOf(spec: ClockSpec): number {
  const listed = spec.steps.findIndex(({ kind }) => kind === 'DUE');
  return listed === -1 && spec.kind === 'loop' ? spec.steps.length : listed;
}

/** True when the length is pure elapsed time: no calendar, no morning. */
function isElapsed({ months = 0, days = 0, businessDays = 0, hours }: Length): boolean {
  return hours !== undefined && hours !== 0 && months === 0 && days === 0 && businessDays === 0;
}

function placeOf(spec: ClockSpec, instance: ClockInstance, calendar: ClockCalendar, openedAt: Instant) {
  const { policy } = calendar;
  const zone =
    spec.zone === 'PROGRAM' ? policy.zone : spec.zone === 'SITE' ? (instance.siteZone ?? calendar.zone) : calendar.zone;
  const country =
    spec.zone === 'PROGRAM'
      ? policy.country
      : spec.zone === 'SITE'
        ? (instance.siteCountry ?? calendar.country)
        : calendar.country;
  return { zone, business: calendarOf(calendarsAt(policy, openedAt), country) };
}

/** Working days as they were published when the clock opened: a later change does not move it (8.2). */
function calendarsAt({ calendars, earlierCalendars = [] }: Policy, openedAt: Instant): Calendars {
  return earlierCalendars.find(({ until }) => openedAt < until)?.calendars ?? calendars;
}

function resolve(
  instance: ClockInstance,
  spec: ClockSpec,
  step: StepSpec,
  index: number,
  state: ClockState,
  calendar: ClockCalendar,
): Step {
  const { zone, business } = placeOf(spec, instance, calendar, state.openedAt);
  const { base } = state;
  const earliest = earliestOf(state);
  const baseAt = 'at' in base ? base.at : startOfDay(base.on, zone);
  if (step.atOnce)
    return { spec: step, index, dueOn: localDate(baseAt, zone), dueAt: baseAt, firesAt: Math.max(baseAt, earliest) };
  const { hours = 0, months = 0, days = 0, businessDays = 0 } = step.after;
  if (isElapsed(step.after)) {
    const dueAt = baseAt + hours * HOUR;
    return { spec: step, index, dueOn: null, dueAt, firesAt: Math.max(dueAt, earliest) };
  }
  const startOn = 'on' in base ? base.on : localDate(baseAt + hours * HOUR, zone);
  const dueOn = addBusinessDays(addDays(addMonths(startOn, months), days), businessDays, business);
  return onDay(step, index, dueOn, zone, earliest, calendar.streamId);
}

const earliestOf = ({ openedAt, movedAt = openedAt }: ClockState): Instant => Math.max(openedAt, movedAt);

function onDay(
  step: StepSpec,
  index: number,
  dueOn: CalendarDate,
  zone: string,
  earliest: Instant,
  streamId: string,
): Step {
  const morning = morningOf(step.ends ? addDays(dueOn, 1) : dueOn, zone, minuteOf(streamId));
  return { spec: step, index, dueOn, dueAt: endOfDay(dueOn, zone), firesAt: Math.max(morning, earliest) };
}

/**
 * Dates of one step of a running clock. A deadline moved by hand ends at the new instant, and what escalates after it
 * keeps its distance; a calendar clock still fires in a morning.
 */
export function stepAt(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  index: number,
  calendar: ClockCalendar,
): Step | null {
  const step = stepSpec(spec, index);
  if (step === null) return null;
  const plain = resolve(instance, spec, step, index, state, calendar);
  const dueIndex = dueIndexOf(spec);
  if (state.movedTo === null || index < dueIndex) return plain;
  const due = index === dueIndex ? plain : stepAt(instance, spec, { ...state, movedTo: null }, dueIndex, calendar);
  if (due === null) return plain;
  if (plain.dueOn !== null && due.dueOn === null && spec.daysFromMoved === true) {
    const after = sum(step.after, due.spec.after, -1);
    const moved = { ...state, base: { at: state.movedTo } };
    return { ...resolve(instance, spec, { ...step, after }, index, moved, calendar), spec: step };
  }
  if (plain.dueOn === null || due.dueOn === null) {
    const firesAt = plain.dueAt - due.dueAt + state.movedTo;
    return { ...plain, dueAt: firesAt, firesAt: Math.max(firesAt, earliestOf(state)) };
  }
  const { zone } = placeOf(spec, instance, calendar, state.openedAt);
  const movedOn = localDate(state.movedTo - 1, zone);
  const moved = onDay(
    step,
    index,
    addDays(plain.dueOn, daysBetween(due.dueOn, movedOn)),
    zone,
    earliestOf(state),
    calendar.streamId,
  );
  if (index > dueIndex) return moved;
  const sameDay = morningOf(localDate(state.movedTo, zone), zone, minuteOf(calendar.streamId));
  const firesAt =
    sameDay >= state.movedTo
      ? sameDay
      : morningOf(addDays(localDate(state.movedTo, zone), 1), zone, minuteOf(calendar.streamId));
  // Another zone may bring that morning forward, but never to before the change (C4).
  return { ...moved, dueAt: state.movedTo, firesAt: Math.max(firesAt, earliestOf(state)) };
}

/**
 * Had this step's day passed when the clock opened? Such rungs are never sent (C5, 8.2). A broken promise is told all
 * the same, at once (F02, D25); only ladders around a date, and loops, leave a past end behind in silence.
 */
function wasPast(step: Step, spec: ClockSpec, state: ClockState, zone: string): boolean {
  if (step.spec.atOnce) return false;
  const told = step.spec.kind === 'DUE' && spec.kind !== 'loop' && !(spec.kind === 'ladder' && 'on' in state.base);
  if (told) return false;
  return step.dueOn === null ? step.dueAt < state.openedAt : step.dueOn < localDate(state.openedAt, zone);
}

/**
 * The steps that lay in the past when the clock opened, from `done` on, and the first that did not (or null). Of past
 * repeats only the first is named.
 */
export function upcoming(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  calendar: ClockCalendar,
): { readonly past: readonly Step[]; readonly next: Step | null } {
  const { zone } = placeOf(spec, instance, calendar, state.openedAt);
  const past: Step[] = [];
  for (let index = state.done; ; index += 1) {
    const step = isSilenced(spec, state, index) ? null : stepAt(instance, spec, state, index, calendar);
    if (step === null) return { past, next: null };
    if (!wasPast(step, spec, state, zone)) {
      const due = movedEarlier(instance, spec, state, index, calendar);
      const told = snoozed(step, state);
      return { past, next: due !== null && due.firesAt < told.firesAt ? due : told };
    }
    past.push(step);
    if (index >= spec.steps.length) index = lastPast(index, (at) => isPast(instance, spec, state, at, calendar));
  }
}

/** Repeats of an acknowledged rung are not told; the turns of a loop are rungs of their own. */
function isSilenced({ kind, steps }: ClockSpec, { acknowledged }: ClockState, index: number): boolean {
  return kind !== 'loop' && index >= steps.length && acknowledged === steps.length - 1;
}

/** A reminder that was put off is told later; what ends a promise is not. */
function snoozed(step: Step, { snoozedUntil = 0 }: ClockState): Step {
  return step.spec.kind === 'DUE' || snoozedUntil <= step.firesAt ? step : { ...step, firesAt: snoozedUntil };
}

function isPast(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  index: number,
  calendar: ClockCalendar,
): boolean {
  const step = stepAt(instance, spec, state, index, calendar);
  return step !== null && wasPast(step, spec, state, placeOf(spec, instance, calendar, state.openedAt).zone);
}

/** The last of the repeats that passed, by halving: a wrong year must not cost thousands of steps at every look. */
function lastPast(first: number, passed: (index: number) => boolean): number {
  let last = first;
  let stride = 1;
  for (; passed(last + stride); stride *= 2) last += stride;
  for (; stride > 1;) {
    stride /= 2;
    if (passed(last + stride)) last += stride;
  }
  return last;
}

/** A ladder whose end was moved by hand to before its next rung ends there. */
function movedEarlier(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  index: number,
  calendar: ClockCalendar,
): Step | null {
  const dueIndex = dueIndexOf(spec);
  return state.movedTo === null || index >= dueIndex ? null : stepAt(instance, spec, state, dueIndex, calendar);
}

/** The step at which the promise ends, or null for clocks that promise nothing. */
export function dueStep(
  instance: ClockInstance,
  spec: ClockSpec,
  state: ClockState,
  calendar: ClockCalendar,
): Step | null {
  const index = spec.kind === 'loop' ? Math.max(state.done, dueIndexOf(spec)) : dueIndexOf(spec);
  return index === -1 ? null : stepAt(instance, spec, state, index, calendar);
}
