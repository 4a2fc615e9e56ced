import { Temporal as Calendar } from 'temporal-polyfill';
import { remembered, rememberedOf } from './memo.ts';
import type { BusinessCalendar } from './policy.ts';
import type { CalendarDate, Instant } from './types.ts';

/**
 * All date arithmetic of the product (domain reference 8.2). Instants are milliseconds UTC; dates have no zone and are
 * never converted, except by the functions that name a zone. Pure: the small caches only remember pure results.
 */

const parsed = remembered<'date', CalendarDate, Calendar.PlainDate>((_, date) => Calendar.PlainDate.from(date));
const plain = (date: CalendarDate): Calendar.PlainDate => parsed('date', date);

const dateIn = remembered<string, Instant, CalendarDate>((zone, at) =>
  Calendar.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
);
/** The calendar date of an instant in a zone. */
export function localDate(at: Instant, zone: string): CalendarDate {
  return dateIn(zone, at);
}

/**
 * The instant of a local wall-clock time. A time that does not exist gives the first valid instant after the gap, a
 * time that exists twice the earlier one (8.2, DST).
 */
export function instantAt(date: CalendarDate, zone: string, hour = 0, minute = 0): Instant {
  const local = plain(date).toPlainDateTime({ hour, minute });
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  const transition = zoned.getTimeZoneTransition('next'); // 'earlier' lands before the gap; the gap ends at the transition
  return (transition ?? local.toZonedDateTime(zone, { disambiguation: 'later' })).epochMilliseconds;
}

const dayStart = remembered<string, CalendarDate, Instant>(
  (zone, date) => plain(date).toZonedDateTime(zone).epochMilliseconds,
);
/** First instant of a local day. */
export function startOfDay(date: CalendarDate, zone: string): Instant {
  return dayStart(zone, date);
}

/** First instant of the next local day: the end of a promise that lasts through `date`. */
export function endOfDay(date: CalendarDate, zone: string): Instant {
  return startOfDay(addDays(date, 1), zone);
}

const MINUTE = 60_000;
const nine = remembered<string, CalendarDate, Instant | null>((zone, date) => {
  const start = startOfDay(date, zone);
  // A day of 24 hours has no change of clocks: its nine o'clock is nine hours after its start, whoever asks.
  return startOfDay(addDays(date, 1), zone) - start === 24 * 60 * MINUTE ? start + 9 * 60 * MINUTE : null;
});
/** 09:00 plus `minute` on a local day: when calendar deadlines fire, spread so that a thousand do not wake at once. */
export function morningOf(date: CalendarDate, zone: string, minute: number): Instant {
  const at = nine(zone, date);
  return at === null ? instantAt(date, zone, 9, minute) : at + minute * MINUTE;
}

/** Minute 0-59 of a stream, from its id (FNV-1a). */
export function minuteOf(streamId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < streamId.length; index += 1) {
    hash = Math.imul(hash ^ streamId.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % 60;
}

const daysLater = remembered<number, CalendarDate, CalendarDate>((days, date) => plain(date).add({ days }).toString());
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return daysLater(days, date);
}

const monthsLater = remembered<number, CalendarDate, CalendarDate>((months, date) =>
  plain(date).add({ months }).toString(),
);
/** Keeps day and month number; a day that does not exist becomes the last day of its month (29 Feb + 5 y = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return monthsLater(months, date);
}

export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return plain(from).until(plain(to)).days;
}

/** The Monday of the ISO week that a day belongs to. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - plain(date).dayOfWeek);
}

export function isBusinessDay(date: CalendarDate, calendar: BusinessCalendar): boolean {
  return !calendar.weekend.includes(plain(date).dayOfWeek) && !calendar.holidays.includes(date);
}

const businessDaysLater = rememberedOf<BusinessCalendar, number, CalendarDate, CalendarDate>((calendar, days, date) =>
  countBusinessDays(date, days, calendar),
);
/** The n-th business day after (or, negative, before) a day, which itself never counts. */
export function addBusinessDays(date: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  return businessDaysLater(calendar, days, date);
}

function countBusinessDays(date: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The earlier of two dates. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** The year in which a July-to-June fiscal year ends. */
export function fiscalYearOf(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 7 ? year + 1 : year;
}

/** Is the text a day that exists, `YYYY-MM-DD`? */
export function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) && plain(text).toString() === text;
  } catch {
    return false;
  }
}

/** Does this runtime know the zone? */
export function isZone(zone: string): boolean {
  try {
    Calendar.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** RFC 3339 in UTC, for stories and keys. */
export function isoInstant(at: Instant): string {
  return Calendar.Instant.fromEpochMilliseconds(at).toString();
}

/** Milliseconds of an RFC 3339 date-time, or null when it is none. */
export function parseInstant(text: string): Instant | null {
  try {
    return Calendar.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}
