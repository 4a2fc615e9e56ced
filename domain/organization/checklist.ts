import type { Handover } from '../module.ts';
import type { Occasion } from '../policy.ts';
import type { Instant } from '../types.ts';
import type { Organization } from './state.ts';

/**
 * What has to be done by hand when people and organizations change (11.7, 11.8): entries of work queues, handed over with
 * the event. Absent when the version of the program asks for nothing.
 */
export function checklist(
  { id, policy }: Pick<Organization, 'id' | 'policy'>,
  occasion: Occasion,
  now: Instant,
): { readonly sends?: readonly Handover[] } {
  const asked = policy.checklists?.[occasion] ?? [];
  if (asked.length === 0) return {};
  return { sends: asked.map((send) => ({ ...send, key: `${id}/${occasion}/${now}/${send.name}/${send.to}` })) };
}
