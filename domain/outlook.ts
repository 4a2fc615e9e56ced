import { inOrderOfBirth, rowsBetween } from './ahead.ts';
import { behaviors, type BehaviorName } from './behaviors.ts';
import { addYears, earlier, endOfDay, localDate } from './calendar.ts';
import { accountIn } from './assess.ts';
import type { Entity } from './entity.ts';
import { isNoted } from './entity.ts';
import { rulesOf } from './modules.ts';
import type { Row } from './script.ts';
import { standingEvents } from './standing.ts';
import { namesIn } from './telling/names.ts';
import { spoken, tell } from './telling/tell.ts';
import type { CalendarDate, Instant } from './types.ts';

/** What will become of a stream as it stands, if people do what is assumed: the same conductor and rules as of any life. */

/** A stream with those it exchanges facts with (see `companionsOf`), each as it is stored. */
export type Standing = { readonly stream: string; readonly entities: ReadonlyMap<string, Entity> };

/** One thing that will happen, in plain words. */
export type OutlookEntry = {
  readonly at: Instant;
  /** Day in the zone of the stream. */
  readonly date: CalendarDate;
  readonly kind: 'event' | 'deadline' | 'message';
  /** Name of the event, clock or message. */
  readonly name: string;
  readonly sentence: string;
  readonly streamId: string;
};
export type Outlook = {
  /** Through the end of this day; at most ten years ahead. */
  readonly until: CalendarDate;
  readonly behavior: BehaviorName;
  /** What the forecast takes for granted, in words. */
  readonly assumptions: readonly string[];
  readonly entries: readonly OutlookEntry[];
  /** More would follow; the first `ENTRY_LIMIT` are told. */
  readonly truncated: boolean;
};

const YEARS_LIMIT = 10;
export const ENTRY_LIMIT = 1_000;

/** Ids of the streams that a stream hears of or tells: what `Standing` needs beside it. */
export function companionsOf(stream: string, entity: Entity): readonly string[] {
  const needed = rulesOf(stream)
    .needs(entity)
    .map(({ source }) => source);
  return [...new Set([...needed, ...Object.keys(entity.heard)])].filter((id) => !id.startsWith('eox/'));
}

/**
 * The rows that the journal will have after `now`, up to the end of `until`, when people do what `behavior` assumes:
 * nothing, unless told. Other streams than those given are left aside. Pure; what is overdue at `now` fires first, as the
 * engine would do.
 */
export function rowsAhead(
  { stream, entities }: Standing,
  now: Instant,
  until: CalendarDate,
  behavior: BehaviorName = 'NEVER_ANSWERS',
): readonly Row[] {
  const own = entities.get(stream);
  const calendar = own === undefined ? null : rulesOf(stream).calendar(own);
  if (own === undefined || calendar === null) return [];
  const acts = behaviors[behavior].habits.some(({ command }) => command !== null);
  const streams = [...inOrderOfBirth(entities)];
  const end = endOfDay(lastDay(now, until, calendar.zone), calendar.zone) - 1;
  return rowsBetween(entities, now, end, {
    seed: stream,
    programId: calendar.policy.programId,
    policyVersion: calendar.policy.version,
    zone: calendar.zone,
    behaviors: acts ? behaviors[behavior].habits : [],
    standing: acts
      ? streams.flatMap(([id, entity]) => standingEvents(id, entity, now).map((event) => ({ stream: id, event })))
      : [],
    records: acts ? accountRecords(streams) : [],
  });
}

/** Records of the accounts: who asks for a pickup does so from an account's address, whatever it is. */
function accountRecords(streams: readonly (readonly [string, Entity])[]): readonly string[] {
  const states = Object.fromEntries(streams.map(([id, { core }]) => [id, core]));
  return streams.flatMap(([id]) => accountIn({ states }, id)?.recordId ?? []);
}

const lastDay = (now: Instant, until: CalendarDate, zone: string): CalendarDate =>
  earlier(until, addYears(localDate(now, zone), YEARS_LIMIT));

/** The same in plain words, without what streams only hear of each other. */
export function outlook(
  standing: Standing,
  now: Instant,
  until: CalendarDate,
  behavior: BehaviorName = 'NEVER_ANSWERS',
): Outlook {
  const own = standing.entities.get(standing.stream);
  const calendar = own === undefined ? null : rulesOf(standing.stream).calendar(own);
  const zone = calendar?.zone ?? 'UTC';
  const programId = calendar?.policy.programId ?? '';
  const names = new Map([...standing.entities.values()].flatMap(({ core }) => [...namesIn(core)]));
  const entries: OutlookEntry[] = [];
  for (const row of rowsAhead(standing, now, until, behavior)) {
    entries.push(...inWords(row, names, programId));
    if (entries.length > ENTRY_LIMIT) break;
  }
  return {
    until: lastDay(now, until, zone),
    behavior,
    assumptions: assumptionsOf(standing, behavior),
    entries: entries.slice(0, ENTRY_LIMIT),
    truncated: entries.length > ENTRY_LIMIT,
  };
}

/** One row as people are told it, with its messages; nothing for what streams only hear of each other. */
export function inWords(row: Row, names: ReadonlyMap<string, string>, programId: string): readonly OutlookEntry[] {
  if (isNoted(row)) return [];
  const sentences = spoken(row, names, programId);
  return tell([row]).map(({ at, date, kind, name, streamId }, index) => {
    return { at, date, kind, name, streamId, sentence: sentences[index] ?? sentences[0] };
  });
}

/** What a forecast of this stream takes for granted, in words. */
export function assumptionsOf({ stream, entities }: Standing, behavior: BehaviorName): readonly string[] {
  const { assumptions } = behaviors[behavior];
  return stream.startsWith('don_') && entities.size > 1 ? [...assumptions, ...aloneAssumptions] : assumptions;
}

/** What every forecast of a donation takes for granted beside what people do. */
export const aloneAssumptions: readonly string[] = [
  'Other donations of the organization are left aside.',
  'The dates that the vendor has announced so far stay as they are.',
];
