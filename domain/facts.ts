import { isSame } from './canonical.ts';
import type { Entity } from './entity.ts';
import type { Noted } from './module.ts';
import type { StreamRules } from './stream.ts';
import type { Need } from './types.ts';
import type { View } from './views.ts';

/** Which views go where when a stream changes (C2): shared by the journal transaction and the simulation. */

/** Needs that a change adds, in the order in which the stream names them. */
export function newNeeds(rules: StreamRules, before: Entity, after: Entity): readonly Need[] {
  const known = new Set(rules.needs(before).map(({ source }) => source));
  return rules.needs(after).filter(({ source }) => !known.has(source));
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
