import type { PortfolioUnit } from '../generated/operations.ts';

/** Days, ISO weeks and months in the viewer's own language. Calendar dates, so everything is counted in UTC. */

const DAY = 86_400_000;
const at = (on: string): number => Date.parse(`${on}T12:00:00Z`);

/** Number of the ISO week that begins on this Monday: the week of its Thursday, counted from that year's first one. */
export function weekNumber(monday: string): number {
  const thursday = new Date(at(monday) + 3 * DAY);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - firstOfYear) / DAY / 7) + 1;
}

/** "March 2027", "Week 11 · 15 – 21 Mar 2027", "Mon, 15 Mar 2027", as the language of the browser says it. */
export function periodText(from: string, to: string, by: PortfolioUnit, language = navigator.language): string {
  const inUtc = { timeZone: 'UTC' } as const;
  if (by === 'MONTH') {
    return new Intl.DateTimeFormat(language, { ...inUtc, month: 'long', year: 'numeric' }).format(at(from));
  }
  const day = { ...inUtc, day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (by === 'DAY') return new Intl.DateTimeFormat(language, { ...day, weekday: 'short' }).format(at(from));
  return `Week ${weekNumber(from)} · ${new Intl.DateTimeFormat(language, day).formatRange(at(from), at(to))}`;
}
