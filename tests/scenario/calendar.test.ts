import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlier,
  endOfDay,
  fiscalYearOf,
  instantAt,
  isBusinessDay,
  isDate,
  isoInstant,
  isZone,
  localDate,
  minuteOf,
  mondayOf,
  morningOf,
  parseInstant,
  startOfDay,
} from '../../domain/calendar.ts';
import { unitedStates, weekendsOnly } from '../../domain/programs/calendars.ts';

const pacific = 'America/Los_Angeles';
const berlin = 'Europe/Berlin';
const iso = isoInstant;
const HOUR = 3_600_000;

describe('8.2: months and years keep day and month number', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 3, '2024-04-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-05-10', 0, '2024-05-10'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('T12: 29 February plus five years is 28 February, and renewals of that stay on the 28th', () => {
    expect(addYears('2024-02-29', 5)).toBe('2029-02-28');
    expect(addMonths('2029-02-28', 12)).toBe('2030-02-28');
    expect(addMonths('2031-02-28', 12)).toBe('2032-02-28');
  });

  test('a length counts from the stored base: three months of a 31st are not three times one month', () => {
    expect(addMonths('2024-01-31', 3)).not.toBe(addMonths(addMonths(addMonths('2024-01-31', 1), 1), 1));
  });

  test('29 February plus four years is 29 February again', () => {
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('8.2: days are counted by date', () => {
  test('days cross month ends, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(addDays('2024-03-10', 0)).toBe('2024-03-10');
  });

  test('days between two dates are whole, and negative backwards', () => {
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
    expect(daysBetween('2024-03-10', '2024-03-11')).toBe(1);
  });

  test('the earlier of two dates', () => {
    expect(earlier('2024-09-30', '2024-10-01')).toBe('2024-09-30');
    expect(earlier('2025-01-01', '2024-12-31')).toBe('2024-12-31');
  });
});

describe('8.2: DST', () => {
  test.each([
    [pacific, '2024-03-10', '2024-03-10T10:00:00Z'],
    [berlin, '2024-03-31', '2024-03-31T01:00:00Z'],
  ])('in %s 02:30 on %s does not exist and means the first valid instant after the gap', (zone, date, instant) => {
    expect(iso(instantAt(date, zone, 2, 30))).toBe(instant);
  });

  test.each([
    [pacific, '2024-11-03', 1, '2024-11-03T08:30:00Z'],
    [berlin, '2024-10-27', 2, '2024-10-27T00:30:00Z'],
  ])('in %s a time that exists twice on %s is the earlier one', (zone, date, hour, instant) => {
    expect(iso(instantAt(date, zone, hour, 30))).toBe(instant);
  });

  test('a zone whose midnight does not exist starts its day at the first valid instant', () => {
    expect(iso(startOfDay('2024-09-08', 'America/Santiago'))).toBe('2024-09-08T04:00:00Z');
  });

  test('a day is 23 or 25 hours long when the clocks change', () => {
    const hours = (date: string, zone: string) => (endOfDay(date, zone) - startOfDay(date, zone)) / HOUR;
    expect([hours('2024-03-10', pacific), hours('2024-11-03', pacific), hours('2024-06-01', pacific)]).toEqual([
      23, 25, 24,
    ]);
    expect([hours('2024-03-31', berlin), hours('2024-10-27', berlin)]).toEqual([23, 25]);
  });

  test("T13: 21 days over the change end at local midnight, and the morning after is 9 o'clock local", () => {
    const shipped = instantAt('2024-03-01', pacific, 12);
    const dueOn = addDays(localDate(shipped, pacific), 21);
    expect(iso(endOfDay(dueOn, pacific))).toBe('2024-03-23T07:00:00Z');
    expect(iso(morningOf(addDays(dueOn, 1), pacific, 0))).toBe('2024-03-23T16:00:00Z');
  });
});

describe('8.2: instants and dates', () => {
  test('T09: half past eleven in the evening is still the old month in the zone of the organization', () => {
    const late = instantAt('2024-05-31', pacific, 23, 30);
    expect(localDate(late, pacific)).toBe('2024-05-31');
    expect(localDate(late, 'UTC')).toBe('2024-06-01');
  });

  test('the end of a day is the first instant of the next local day', () => {
    expect(endOfDay('2024-12-31', berlin)).toBe(startOfDay('2025-01-01', berlin));
    expect(localDate(endOfDay('2024-12-31', berlin) - 1, berlin)).toBe('2024-12-31');
  });

  test('RFC 3339 goes in and out, anything else is nothing', () => {
    expect(parseInstant('2024-02-29T12:00:00-08:00')).toBe(Date.UTC(2024, 1, 29, 20));
    expect(parseInstant('2024-02-29T12:00:00')).toBeNull();
    expect(parseInstant('2025-02-29T12:00:00Z')).toBeNull();
    expect(parseInstant('soon')).toBeNull();
    expect(iso(Date.UTC(2024, 1, 29, 20))).toBe('2024-02-29T20:00:00Z');
  });

  test('a zone is one that this runtime knows', () => {
    expect(isZone(berlin)).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
  });
});

describe('8.2: business days', () => {
  test('weekends and holidays do not count, and the start day never does', () => {
    expect(addBusinessDays('2024-07-03', 1, unitedStates)).toBe('2024-07-05');
    expect(addBusinessDays('2024-07-05', 1, unitedStates)).toBe('2024-07-08');
    expect(addBusinessDays('2024-12-20', 3, unitedStates)).toBe('2024-12-26');
    expect(addBusinessDays('2024-07-06', 1, unitedStates)).toBe('2024-07-08');
  });

  test('the same promise is shorter where the day is no holiday', () => {
    expect(addBusinessDays('2024-07-03', 3, unitedStates)).toBe('2024-07-09');
    expect(addBusinessDays('2024-07-03', 3, weekendsOnly)).toBe('2024-07-08');
  });

  test('backwards: one business day before a Monday is the Friday, before a Tuesday after a holiday too', () => {
    expect(addBusinessDays('2024-06-10', -1, unitedStates)).toBe('2024-06-07');
    expect(addBusinessDays('2024-05-28', -1, unitedStates)).toBe('2024-05-24');
  });

  test('none is the day itself, whatever day it is', () => {
    expect(addBusinessDays('2024-07-06', 0, unitedStates)).toBe('2024-07-06');
  });

  test('a business day is neither weekend nor holiday', () => {
    expect(isBusinessDay('2024-07-04', unitedStates)).toBe(false);
    expect(isBusinessDay('2024-07-04', weekendsOnly)).toBe(true);
    expect(isBusinessDay('2024-07-06', weekendsOnly)).toBe(false);
  });
});

describe('8.2: fiscal year and the spread of mornings', () => {
  test('a fiscal year goes from July to June and is named by the year it ends in', () => {
    expect(['2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01'].map(fiscalYearOf)).toEqual([
      2024, 2025, 2025, 2025,
    ]);
  });

  test('a stream always has the same minute, and a thousand streams use them all', () => {
    const minutes = Array.from({ length: 1000 }, (_, index) => minuteOf(`don_${index}`));
    expect(minuteOf('don_7')).toBe(minuteOf('don_7'));
    expect(minutes.every((minute) => Number.isInteger(minute) && minute >= 0 && minute < 60)).toBe(true);
    expect(new Set(minutes).size).toBe(60);
    const busiest = Math.max(
      ...Array.from({ length: 60 }, (_, minute) => minutes.filter((each) => each === minute).length),
    );
    expect(busiest).toBeLessThan(50);
  });

  test('a morning is between 09:00 and 09:59 local, on both sides of the clock change', () => {
    expect(iso(morningOf('2024-01-15', berlin, 59))).toBe('2024-01-15T08:59:00Z');
    expect(iso(morningOf('2024-07-15', berlin, 0))).toBe('2024-07-15T07:00:00Z');
  });
});

describe('8.2: nine o’clock is local, also on the days on which clocks change (T13)', () => {
  test.each([
    ['2025-03-09', 'America/Los_Angeles', '2025-03-09T16:07:00Z'],
    ['2025-11-02', 'America/Los_Angeles', '2025-11-02T17:07:00Z'],
    ['2025-03-08', 'America/Los_Angeles', '2025-03-08T17:07:00Z'],
    ['2025-03-30', 'Europe/Berlin', '2025-03-30T07:07:00Z'],
    ['2025-10-26', 'Europe/Berlin', '2025-10-26T08:07:00Z'],
    ['2025-04-06', 'Australia/Lord_Howe', '2025-04-05T22:37:00Z'],
    ['2025-10-05', 'Australia/Lord_Howe', '2025-10-04T22:07:00Z'],
    ['2025-06-01', 'Asia/Kolkata', '2025-06-01T03:37:00Z'],
  ])('%s in %s', (day, zone, at) => {
    expect(iso(morningOf(day, zone, 7))).toBe(at);
  });
});

describe('8.2: what is a day', () => {
  test.each(['2024-02-29', '0001-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '2025-2-09',
    '2025-02-9',
    '25-02-09',
    '+002025-02-09',
    '2025-02-09T00:00',
    ' 2025-02-09',
    '2025-02-09 ',
    '2025/02/09',
    'abcd-02-09',
    '2025-ab-09',
    '2025-02-ab',
    '20250209',
    '2025-13-01',
    '2025-00-10',
    '',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('8.2: weeks begin on Monday', () => {
  test.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});
