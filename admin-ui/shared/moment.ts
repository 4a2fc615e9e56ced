/** Dates for people: always both how far away and which day, in the zone in which they are counted. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "in 12 days", "3 hours ago", "now": how far `at` (ms) is from `now` (ms). */
export function distance(at: number, now: number = Date.now()): string {
  const gap = at - now;
  const size = Math.abs(gap);
  if (size < MINUTE) return 'now';
  if (size < HOUR) return relative.format(Math.round(gap / MINUTE), 'minute');
  if (size < DAY) return relative.format(Math.round(gap / HOUR), 'hour');
  if (size < 60 * DAY) return relative.format(Math.round(gap / DAY), 'day');
  if (size < 730 * DAY) return relative.format(Math.round(gap / (30.44 * DAY)), 'month');
  return relative.format(Math.round(gap / (365.25 * DAY)), 'year');
}

/** "Fri 4 Dec 2026" for a calendar date `2026-12-04`. */
export function dayText(on: string): string {
  return dayOf(Date.parse(`${on}T12:00:00Z`), 'UTC');
}

/** "Fri 4 Dec 2026, 17:00 CET" for an instant, in `zone`. */
export function instantText(at: string, zone: string | null): string {
  const instant = Date.parse(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    ...inZone(zone),
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return `${dayOf(instant, zone)}, ${time.format(instant)}`;
}

/** The day of an instant in `zone`: "Fri 4 Dec 2026". */
export function dayOf(instant: number, zone: string | null): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...inZone(zone),
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return format.format(instant).replaceAll(',', '');
}

/** The moment before an instant: the last day of a promise that ends when the day does. */
export function momentBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString();
}

/** How many whole days `on` is from today in `zone`: "in 12 days", "tomorrow", "today". */
export function dayDistance(on: string, zone: string | null, now: number = Date.now()): string {
  const days = Math.round((Date.parse(on) - Date.parse(todayIn(zone, now))) / DAY);
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  return distance(now + days * DAY, now);
}

/** Today in `zone` as `2026-12-04`. */
export function todayIn(zone: string | null, now: number = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', {
    ...inZone(zone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** `2026-12-04` and so many days. */
export function daysAfter(on: string, days: number): string {
  return new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10);
}

function inZone(zone: string | null): { readonly timeZone?: string } {
  return zone === null ? {} : { timeZone: zone };
}
