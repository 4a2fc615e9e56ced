import type { Donation } from './state.ts';

/** Prefixes of the things inside a donation (6.1). */
export type InnerPrefix =
  | 'lin'
  | 'shp'
  | 'inc'
  | 'unt'
  | 'ctr'
  | 'cov'
  | 'asc'
  | 'cor'
  | 'ren'
  | 'tkb'
  | 'att'
  | 'cmp'
  | 'cas'
  | 'rma'
  | 'hld';

/**
 * The id of the `ahead`-th new thing (0 = the next) of a kind: from the donation's own counter, so that a repeat of the
 * same decision gives the same id (C6). `evolve` counts it with `counted`.
 */
export function mint(state: Pick<Donation, 'id' | 'counters'>, prefix: InnerPrefix, ahead = 0): string {
  return `${prefix}_${state.id.slice(4)}.${(state.counters[prefix] ?? 0) + 1 + ahead}`;
}

/** The counters after a thing with this id came into being. */
export function counted(counters: Donation['counters'], id: string): Donation['counters'] {
  const prefix = id.slice(0, 3);
  const number = Number(id.slice(id.lastIndexOf('.') + 1));
  return { ...counters, [prefix]: Math.max(counters[prefix] ?? 0, number) };
}

/** The one vendor account of a person; two donations of one person share it (C2). */
export function accountOf(contactId: string): string {
  return `acc_${contactId.slice(4)}`;
}
