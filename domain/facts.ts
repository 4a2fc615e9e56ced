import { isSame } from './canonical.ts';
import type { Entity } from './entity.ts';
import type { Noted } from './module.ts';
import type { StreamRules } from './stream.ts';
import type { Need } from './types.ts';
import type { View } from './views.ts';

/** Which views go where when a stream changes (C2): shared by the journal transaction and the simulation. */

/**
 * Needs that a change adds, in the order in which the stream names them. Whom a stream only listened to becomes new when
 * it has something to tell them, too; the other way round nothing is new.
 */
export function newNeeds(rules: StreamRules, before: Entity, after: Entity): readonly Need[] {
  const known = rules.needs(before);
  const listened = new Set(known.map(({ source }) => source));
  const told = new Set(known.flatMap(({ source, mutual }) => (mutual === true ? [source] : [])));
  return rules.needs(after).filter(({ source, mutual }) => !(mutual === true ? told : listened).has(source));
}

/** The view for a receiver if the change altered it, else null. */
export function changedView(rules: StreamRules, before: Entity, after: Entity, receiver: string): View | null {
  const view = rules.view(after, receiver);
  if (view === null) return null;
  return isSame(rules.view(before, receiver), view) ? null : view;
}

export function notedOf(rules: StreamRules, source: string, sourceSeq: number, view: View): Noted {
  return { type: rules.noted, source, sourceSeq, view };
}

/** Business key of a forwarded fact, also the id of its message in the receiving stream. */
export function factKey(receiver: string, source: string, sourceSeq: number): string {
  return `fact/${receiver}/${source}/${sourceSeq}`;
}
