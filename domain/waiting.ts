import { isoInstant, localDate } from './calendar.ts';
import { specOf } from './clock.ts';
import type { ClockSpec, Length, Policy, Send, StepSpec } from './policy.ts';
import type { ClockOwner, ClockWords } from './programs/clock-words.ts';
import { clockWords } from './programs/words.ts';
import { addressees, ways } from './telling/sentences.ts';
import type { Base, CalendarDate, Instant } from './types.ts';

/** "Waiting for X until D, because Y; otherwise Z": the words of one running clock, from its stored row alone. */

/** A running clock as it is stored, with where its days are counted. */
export type RunningClock = {
  readonly clock: string;
  readonly subject: string;
  /** What it counts from; null when that was not stored. */
  readonly base: Base | null;
  /** Of the step that comes next; null when none is left. */
  readonly stepIndex: number | null;
  readonly dueOn: CalendarDate | null;
  readonly dueAt: Instant | null;
  /** When the promise itself ends, whatever reminders come before; left out or null: nothing is promised. */
  readonly promisedUntil?: Instant | null;
  /** The promise has ended and nobody has acted. */
  readonly overdue?: boolean;
  /** IANA zone in which its days are told. */
  readonly zone: string;
};

export type Waiting = {
  /** Who has to act. */
  readonly owner: ClockOwner;
  /** "the vendor to activate the support contract". */
  readonly waitingFor: string;
  /** One plain sentence. */
  readonly because: string;
  /** The last day of the promise, in its zone; null for a promise by the hour and where nothing is promised. */
  readonly promisedOn: CalendarDate | null;
  /** What happens when nobody acts, of an overdue one what holds meanwhile: what the rules do, and what is sent to whom at the next step. */
  readonly otherwise: string;
};

/** What a clock waits for, by the words of its program; a clock that nobody has described is told by its own name. */
export function waiting(running: RunningClock, programId: string, policy: Policy | null): Waiting {
  const words = clockWords(programId, running.clock) ?? unknownClock(running.clock);
  const spec = policy === null ? undefined : specOf(policy, running.clock);
  const fields: Fields = {
    base: baseInWords(running),
    length: spec === undefined ? null : promiseOf(spec),
    thing: thingOf(running.subject),
  };
  const consequence = running.overdue === true ? (words.overdue ?? words.otherwise) : words.otherwise;
  const otherwise = [consequence, spec === undefined ? '' : nextStepInWords(spec, running)];
  return {
    owner: words.owner,
    waitingFor: filled(words.waitingFor, fields),
    because: filled(words.because, fields),
    promisedOn: lastDayOf(running, spec),
    otherwise: otherwise.filter((part) => part !== '').join(' ') || 'Nothing further happens.',
  };
}

/** Completes "waiting for …" for a clock of which only the name and the subject are known. */
export function whatIsWaitedFor(clock: string, subject: string, programId: string): string {
  const words = clockWords(programId, clock) ?? unknownClock(clock);
  return filled(words.waitingFor, { base: null, length: null, thing: thingOf(subject) ?? subject });
}

/** Whether its end can be missed by somebody: a date that only passes is never overdue. */
export function isPromise(clock: string, programId = ''): boolean {
  return clockWords(programId, clock)?.owner !== 'NOBODY';
}

function unknownClock(clock: string): ClockWords {
  const name = clock.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return {
    owner: 'OFFICER',
    waitingFor: `the ${name}`,
    because: 'The program has a clock for it[ that counts from {base}].',
    otherwise: '',
  };
}

type Fields = { readonly base: string | null; readonly length: string | null; readonly thing: string | null };

/** Puts fields in; a part in brackets is left out when one of its fields is not known. */
function filled(template: string, fields: Fields): string {
  const valueOf = (name: string): string | null =>
    name === 'base' ? fields.base : name === 'length' ? fields.length : name === 'thing' ? fields.thing : null;
  const put = (part: string) => part.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(name) ?? 'a day not known');
  const whole = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => {
    const missing = [...part.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => valueOf(name) === null);
    return missing ? '' : put(part);
  });
  return put(whole);
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** `2026-03-03` as "3 March 2026". */
export function dayInWords(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function baseInWords({ base, zone }: RunningClock): string | null {
  if (base === null) return null;
  return dayInWords('on' in base ? base.on : localDate(base.at, zone));
}

/** A promise by the calendar is kept until its day ends, so its end is already the next day's first instant (C3). */
function lastDayOf({ promisedUntil = null, zone }: RunningClock, spec: ClockSpec | undefined): CalendarDate | null {
  const due = spec?.steps.find(({ kind }) => kind === 'DUE');
  if (promisedUntil === null || (due?.after.hours ?? 0) > 0) return null;
  return localDate(promisedUntil - 1, zone);
}

/** How long the promise runs: "21 days", "24 hours"; null for a clock that only repeats or counts around a date. */
function promiseOf(spec: ClockSpec): string | null {
  const due = spec.steps.find(({ kind }) => kind === 'DUE');
  return due === undefined ? null : lengthInWords(due.after);
}

function lengthInWords({ hours = 0, months: monthCount = 0, days = 0, businessDays = 0 }: Length): string | null {
  const parts = [
    [hours, 'hour'],
    [monthCount, 'month'],
    [days, 'day'],
    [businessDays, 'business day'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`);
  return told.length === 0 ? null : told.join(' and ');
}

/** "On 4 March 2026 a task goes to the program officer, and again every 14 days." */
function nextStepInWords(spec: ClockSpec, running: RunningClock): string {
  const { stepIndex } = running;
  if (stepIndex === null) return '';
  const step: Pick<StepSpec, 'sends' | 'ends'> | undefined = spec.steps[stepIndex] ?? spec.repeat;
  const sends = step?.sends ?? [];
  if (sends.length === 0) return '';
  const isLast = stepIndex >= spec.steps.length - 1;
  const every = spec.repeat === undefined || !isLast ? null : lengthInWords(spec.repeat.every);
  const again = every === null ? '' : `, and again every ${every.startsWith('1 ') ? every.slice(2) : every}`;
  const verb = sends.length === 1 ? 'goes' : 'go';
  return `${whenOf(running, step?.ends === true)} ${listOf(sends)} ${verb} out${again}.`;
}

/** What ends with a day is told after it, what only reminds on its morning (C3). */
function whenOf({ dueOn, dueAt, zone }: RunningClock, ends: boolean): string {
  if (dueOn !== null) return `${ends ? 'After' : 'On'} ${dayInWords(dueOn)}`;
  return dueAt === null ? 'Then' : `On ${dayInWords(localDate(dueAt, zone))} at ${isoInstant(dueAt).slice(11, 16)} UTC`;
}

const listOf = (sends: readonly Send[]): string => {
  const told = sends.map(({ as, to }) => `a ${ways[as].toLowerCase()} to ${addressees[to]}`);
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
};

const milestoneWords: Readonly<Record<string, string>> = {
  announcedOn: 'end-of-life announcement',
  endOfSaleOn: 'end of sale',
  lastShipOn: 'last ship date',
  endOfSoftwareMaintenanceOn: 'end of software maintenance',
  endOfSecuritySupportOn: 'end of security support',
  endOfFailureAnalysisOn: 'end of failure analysis',
  endOfServiceAttachOn: 'last day to buy cover again',
  endOfContractRenewalOn: 'last day to renew contracts',
  lastDateOfSupportOn: 'last date of support',
};

/** `<product>/<milestone>` in words; null for anything else. */
function thingOf(subject: string): string | null {
  const slash = subject.lastIndexOf('/');
  const name = slash === -1 ? undefined : milestoneWords[subject.slice(slash + 1)];
  return name === undefined ? null : `${name} of ${subject.slice(0, slash)}`;
}
