/**
 * `npm run calendars -- [--check]`: freezes the public holidays of the listed countries into
 * `domain/programs/frozen-holidays.ts`. A list that was published is never changed: when the library has learned better,
 * the calendar gets a new id (`us-2` becomes `us-3`) and policies name it in their next version. `--check` tells what the
 * library would say today about lists that are frozen already, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Holidays, { type HolidaysTypes } from 'date-holidays';

const [FIRST, LAST] = [2024, 2040];

/**
 * Calendar ids by country. Left out: countries whose holidays follow the sighting of the moon or a decree of each year,
 * of which nobody can tell the days ahead.
 */
const countries: Readonly<Record<string, string>> = {
  US: 'us-2',
  ...{ CA: 'ca-1', MX: 'mx-1', BR: 'br-1', GB: 'gb-1', IE: 'ie-1', DE: 'de-1', FR: 'fr-1', ES: 'es-1', IT: 'it-1' },
  ...{ NL: 'nl-1', PL: 'pl-1', IN: 'in-1', JP: 'jp-1', KR: 'kr-1', ZA: 'za-1', AU: 'au-1', NZ: 'nz-1' },
};

const file = new URL('../domain/programs/frozen-holidays.ts', import.meta.url);

const DAY_MS = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Where days off differ by region, the region whose days are taken; without one only what the whole country has. */
const regions: Readonly<Record<string, string>> = { GB: 'ENG' };

/** What the library does not know: found by comparing its lists with those that the countries publish. */
const missing: Readonly<Record<string, string>> = {
  // Veterans Day is observed like the others: on Friday for a Saturday, on Monday for a Sunday (5 U.S.C. 6103).
  US: 'substitutes 11-11 if sunday then next monday if saturday then previous friday',
};

/** The library begins the three days of the Korean New Year on the day itself instead of on its eve. */
function daysOf(country: string, { name, start, end }: Pick<HolidaysTypes.Holiday, 'name' | 'start' | 'end'>) {
  const early = country === 'KR' && name === '설날' ? DAY_MS : 0;
  const days: string[] = [];
  for (let at = start.getTime() - early; at < end.getTime() - early; at += DAY_MS) days.push(dayOf(at));
  const last = new Date(end.getTime() - early - DAY_MS).getUTCDay();
  const hasSunday = early > 0 && last < 3; // one of three days: a further one stands in for it
  return hasSunday ? [...days, dayOf(end.getTime() - early)] : days;
}

/** Days off between Monday and Friday, `YYYY-MM-DD`, in order. Several days of one feast count each. */
function holidaysOf(country: string): readonly string[] {
  const region = regions[country];
  const options = { timezone: 'UTC' };
  const library = region === undefined ? new Holidays(country, options) : new Holidays(country, region, options);
  const more = missing[country];
  if (more !== undefined) library.setHoliday(more, { name: { en: 'observed' }, type: 'public' });
  const days = new Set<string>();
  for (let year = FIRST - 1; year <= LAST + 1; year += 1) {
    for (const holiday of library.getHolidays(year)) {
      if (holiday.type !== 'public') continue; // observances are no days off
      for (const day of daysOf(country, holiday)) days.add(day);
    }
  }
  const isWorkday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());
  const isInside = (day: string) => Number(day.slice(0, 4)) >= FIRST && Number(day.slice(0, 4)) <= LAST;
  return [...days].filter((day) => isWorkday(day) && isInside(day)).toSorted();
}

function textOf(lists: ReadonlyMap<string, readonly string[]>): string {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String(FIRST + index));
  const calendar = (id: string, days: readonly string[]): readonly string[] => [
    `  '${id}': {`,
    ...years.map((year) => {
      const own = days.filter((day) => day.startsWith(year)).map((day) => day.slice(5));
      return `    ${year}: '${own.join(' ')}',`;
    }),
    '  },',
  ];
  return [
    '/* oxlint-disable house/long-file -- data, one line a year */',
    '/**',
    ` * Public holidays from Monday to Friday, ${FIRST}-${LAST}, by calendar and year, \`MM-DD\`. Written by \`npm run calendars\`; a list`,
    ' * that was published is never changed.',
    ' */',
    'export const frozenHolidays: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
    ...[...lists].flatMap(([id, days]) => calendar(id, days)),
    '};',
    '',
  ].join('\n');
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const lists = new Map(Object.entries(countries).map(([country, id]) => [id, holidaysOf(country)]));
const text = textOf(lists);
if (values.check !== true) {
  writeFileSync(file, text);
  process.stdout.write(`${lists.size} calendars, ${FIRST}-${LAST}: ${[...lists.keys()].join(', ')}\n`);
} else {
  const frozen = new Set(readFileSync(file, 'utf8').split('\n'));
  const changed = text.split('\n').filter((line) => !frozen.has(line));
  process.stdout.write(
    changed.length === 0 ? 'Nothing has changed.\n' : `The library says otherwise now:\n${changed.join('\n')}\n`,
  );
}
