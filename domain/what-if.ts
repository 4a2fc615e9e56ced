import { localDate } from './calendar.ts';
import { nothingAssessed } from './commands/define.ts';
import type { Entity } from './entity.ts';
import { rulesOf } from './modules.ts';
import { rowsAhead, type Standing } from './outlook.ts';
import type { Policy } from './policy.ts';
import type { Row } from './script.ts';
import { tell } from './telling/tell.ts';
import type { CalendarDate, Instant } from './types.ts';

/** What a stream would be told and when, if it adopted another policy version now: before anybody decides that (D28). */

/** One message, as often as it goes out under either version. */
export type MessageChange = {
  readonly name: string;
  readonly to: string;
  readonly as: string;
  readonly before: number;
  readonly after: number;
  /** Go out under both versions, on other days. */
  readonly moved: number;
};
/** A promise that would end on another day; null: it would not run. Days are those of the stream's zone. */
export type DateChange = {
  readonly clock: string;
  readonly subject: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
};
export type WhatIf = {
  readonly messages: readonly MessageChange[];
  readonly dates: readonly DateChange[];
};

const nothing: WhatIf = { messages: [], dates: [] };

/**
 * Compares what lies ahead of a stream through the end of `until`, when nobody acts, with the same after adopting
 * `candidate` at `now`. Only what differs is told; empty when nothing does, or when the stream has ended or would not
 * adopt. What is overdue at `now` fires first and counts in neither. Pure.
 */
export function whatIf(standing: Standing, candidate: Policy, now: Instant, until: CalendarDate): WhatIf {
  const { stream, entities } = standing;
  const found = entities.get(stream);
  if (found === undefined || found.core === null) return nothing;
  const rules = rulesOf(stream);
  const stands = rules.catchUp(stream, found, now);
  if (rules.isFinal(stands)) return nothing;
  const { refusal, events, next } = rules.judge(stream, stands, adoption(candidate, now), []);
  if (refusal !== null || events.length === 0) return nothing;
  const zone = rules.calendar(stands)?.zone ?? 'UTC';
  const first = events.map((event, index): Row => {
    const { type, at, ...data } = event;
    return { stream, seq: stands.seq + index + 1, at, type, data, zone };
  });
  const ahead = (entity: Entity): readonly Row[] =>
    rowsAhead({ stream, entities: new Map(entities).set(stream, entity) }, now, until).filter(
      (row) => row.stream === stream,
    );
  return {
    messages: messageChanges(sentBy(ahead(stands)), sentBy([...first, ...ahead(next)])),
    dates: dateChanges(stream, zone, stands, next),
  };
}

function adoption(policy: Policy, at: Instant) {
  const command = {
    type: 'adoptPolicyVersion',
    policyVersion: policy.version,
    assessed: { ...nothingAssessed, policy },
  };
  const actor = { id: 'what-if', role: 'ADMINISTRATOR' } as const;
  return { id: 'what-if', at, occurredAt: at, actor, hash: 'what-if', command };
}

/** Days on which each message goes out, by message, addressee and way. */
type Sent = ReadonlyMap<string, readonly CalendarDate[]>;

function sentBy(rows: readonly Row[]): Sent {
  const sent = new Map<string, CalendarDate[]>();
  for (const { kind, name, date, data } of tell(rows)) {
    if (kind !== 'message') continue;
    const key = [name, data['to'], data['as']].map(String).join(' ');
    sent.set(key, [...(sent.get(key) ?? []), date]);
  }
  return sent;
}

function messageChanges(before: Sent, after: Sent): readonly MessageChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => {
    const [name = '', to = '', as = ''] = key.split(' ');
    const [was, is] = [before.get(key) ?? [], after.get(key) ?? []];
    const stays = common(was, is);
    const moved = Math.min(was.length, is.length) - stays;
    if (was.length === is.length && moved === 0) return [];
    return [{ name, to, as, before: was.length, after: is.length, moved }];
  });
}

/** How many days stand in both lists, each as often as it does in both. */
function common(one: readonly CalendarDate[], other: readonly CalendarDate[]): number {
  const left = [...other];
  return one.filter((day) => {
    const index = left.indexOf(day);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
}

function dateChanges(stream: string, zone: string, before: Entity, after: Entity): readonly DateChange[] {
  const rules = rulesOf(stream);
  const [was, is] = [rules.promises(stream, before), rules.promises(stream, after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  const dayOf = (end: Instant | undefined) => (end === undefined ? null : localDate(end - 1, zone));
  return keys.flatMap((key) => {
    const slash = key.indexOf('/');
    const [from, to] = [dayOf(was.get(key)), dayOf(is.get(key))];
    return from === to ? [] : [{ clock: key.slice(0, slash), subject: key.slice(slash + 1), from, to }];
  });
}
