import { addDays, instantAt, localDate, parseInstant } from '../../domain/calendar.ts';
import type { CalendarDate, Instant } from '../../domain/types.ts';

/** How dates and times are written in a life file (C13). What cannot be read is an error in words, never a guess. */

/** What relative dates count from, and where a day without a time has its noon. */
export type Origin = { readonly startOn: CalendarDate; readonly zone: string };
export type Read<T> = { readonly value: T } | { readonly problem: string };

const relative = /^\+(\d{1,5})d(?: (\d{2}):(\d{2}))?$/;
const absolute = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}))?$/;
const forms = 'a date, a date with a time such as `2024-03-01 15:00`, a date-time with offset, or `+Nd` from the start';

function existing(date: CalendarDate): CalendarDate | null {
  try {
    return addDays(addDays(date, 1), -1) === date ? date : null;
  } catch {
    return null;
  }
}

function local(date: CalendarDate, zone: string, hour: string | undefined, minute: string | undefined): Read<Instant> {
  if (hour === undefined || minute === undefined) return { value: instantAt(date, zone, 12) };
  if (Number(hour) > 23 || Number(minute) > 59) return { problem: `${hour}:${minute} is no time of day.` };
  return { value: instantAt(date, zone, Number(hour), Number(minute)) };
}

/** An instant: local noon unless a time is given. */
export function readInstant(text: unknown, { startOn, zone }: Origin): Read<Instant> {
  if (typeof text !== 'string') return { problem: `Expected ${forms}.` };
  const [, days, hour, minute] = relative.exec(text) ?? [];
  if (days !== undefined) return local(addDays(startOn, Number(days)), zone, hour, minute);
  const [, date, atHour, atMinute] = absolute.exec(text) ?? [];
  if (date !== undefined) {
    return existing(date) === null ? noSuchDay(date) : local(date, zone, atHour, atMinute);
  }
  const at = parseInstant(text);
  if (at !== null) return { value: at };
  return /^\d{4}-\d{2}-\d{2}T/.test(text)
    ? { problem: `${text} is no existing date-time with offset.` }
    : { problem: `Expected ${forms}; found \`${text}\`.` };
}

/** A calendar date. */
export function readDate(text: unknown, { startOn }: Pick<Origin, 'startOn'>): Read<CalendarDate> {
  const [, days, time] = typeof text === 'string' ? (relative.exec(text) ?? []) : [];
  if (days !== undefined && time === undefined) return { value: addDays(startOn, Number(days)) };
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { problem: 'Expected a calendar date such as `2024-03-01`, or `+Nd` from the start.' };
  }
  return existing(text) === null ? noSuchDay(text) : { value: text };
}

/** The number of days of a plain `+Nd`, or null: in a habit it counts from the habit's own day. */
export function readDays(text: unknown): number | null {
  const [, days, time] = typeof text === 'string' ? (relative.exec(text) ?? []) : [];
  return days === undefined || time !== undefined ? null : Number(days);
}

/** The first line of a file's time: the day relative dates count from. */
export function originOf(start: Instant, zone: string): Origin {
  return { startOn: localDate(start, zone), zone };
}

const noSuchDay = (date: string): { readonly problem: string } => ({ problem: `There is no ${date}.` });
