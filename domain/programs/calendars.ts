import type { BusinessCalendar, Calendars } from '../policy.ts';
import { frozenHolidays } from './frozen-holidays.ts';

/**
 * Working days as frozen data (8.2): a deadline keeps the day it was given, so a list that was published is never
 * edited. A correction is a new calendar with a new id in a new policy version.
 */

/** Saturday and Sunday off, no holidays: for countries whose holidays nobody has entered. */
export const weekendsOnly: BusinessCalendar = { id: 'weekends-1', weekend: [6, 7], holidays: [] };

/** Federal holidays of the United States as observed, 2024-2034. */
export const unitedStates: BusinessCalendar = {
  id: 'us-federal-1',
  weekend: [6, 7],
  holidays: [
    // 2024
    ...['2024-01-01', '2024-01-15', '2024-02-19', '2024-05-27', '2024-06-19', '2024-07-04', '2024-09-02'],
    ...['2024-10-14', '2024-11-11', '2024-11-28', '2024-12-25'],
    // 2025
    ...['2025-01-01', '2025-01-20', '2025-02-17', '2025-05-26', '2025-06-19', '2025-07-04', '2025-09-01'],
    ...['2025-10-13', '2025-11-11', '2025-11-27', '2025-12-25'],
    // 2026
    ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07'],
    ...['2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    // 2027; New Year's Day of 2028 is a Saturday
    ...['2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18', '2027-07-05', '2027-09-06'],
    ...['2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24', '2027-12-31'],
    // 2028
    ...['2028-01-17', '2028-02-21', '2028-05-29', '2028-06-19', '2028-07-04', '2028-09-04', '2028-10-09'],
    ...['2028-11-10', '2028-11-23', '2028-12-25'],
    // 2029
    ...['2029-01-01', '2029-01-15', '2029-02-19', '2029-05-28', '2029-06-19', '2029-07-04', '2029-09-03'],
    ...['2029-10-08', '2029-11-12', '2029-11-22', '2029-12-25'],
    // 2030
    ...['2030-01-01', '2030-01-21', '2030-02-18', '2030-05-27', '2030-06-19', '2030-07-04', '2030-09-02'],
    ...['2030-10-14', '2030-11-11', '2030-11-28', '2030-12-25'],
    // 2031
    ...['2031-01-01', '2031-01-20', '2031-02-17', '2031-05-26', '2031-06-19', '2031-07-04', '2031-09-01'],
    ...['2031-10-13', '2031-11-11', '2031-11-27', '2031-12-25'],
    // 2032; New Year's Day of 2033 is a Saturday
    ...['2032-01-01', '2032-01-19', '2032-02-16', '2032-05-31', '2032-06-18', '2032-07-05', '2032-09-06'],
    ...['2032-10-11', '2032-11-11', '2032-11-25', '2032-12-24', '2032-12-31'],
    // 2033
    ...['2033-01-17', '2033-02-21', '2033-05-30', '2033-06-20', '2033-07-04', '2033-09-05', '2033-10-10'],
    ...['2033-11-11', '2033-11-24', '2033-12-26'],
    // 2034
    ...['2034-01-02', '2034-01-16', '2034-02-20', '2034-05-29', '2034-06-19', '2034-07-04', '2034-09-04'],
    ...['2034-10-09', '2034-11-10', '2034-11-23', '2034-12-25'],
  ],
};

/** Calendars that policies name by their id, from the lists that were frozen. Weekends are Saturday and Sunday. */
const frozen: ReadonlyMap<string, BusinessCalendar> = new Map(
  [
    ...[weekendsOnly, unitedStates],
    ...Object.entries(frozenHolidays).map(([id, years]): BusinessCalendar => {
      const days = Object.entries(years).flatMap(([year, text]) => text.split(' ').map((day) => `${year}-${day}`));
      return { id, weekend: [6, 7], holidays: days };
    }),
  ].map((calendar) => [calendar.id, calendar]),
);

/** A calendar that ships with the product; null when there is none of this id. */
export function frozenCalendar(id: string): BusinessCalendar | null {
  return frozen.get(id) ?? null;
}

/** Working days of a country, else of the rest of the world. */
export function calendarOf(calendars: Calendars, country: string): BusinessCalendar {
  const found = (Object.hasOwn(calendars, country) ? calendars[country] : undefined) ?? calendars['*'] ?? weekendsOnly;
  return typeof found === 'string' ? (frozen.get(found) ?? weekendsOnly) : found;
}

/** The frozen calendars by country: what a policy names when it wants all of them. */
export const publicHolidays: Calendars = {
  ...Object.fromEntries(
    ['us-2', ...Object.keys(frozenHolidays).filter((id) => id.endsWith('-1'))].map((id) => [
      id.slice(0, 2).toUpperCase(),
      id,
    ]),
  ),
  '*': weekendsOnly.id,
};
