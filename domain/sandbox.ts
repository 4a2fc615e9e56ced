import { canonical } from './canonical.ts';
import type { Entity } from './entity.ts';
import { kindOf } from './journal.ts';
import type { Row, Script } from './script.ts';
import { forecast } from './simulation.ts';
import type { Instant } from './types.ts';
import { World } from './world.ts';

/** A stretch of time in a sandbox: what the rule book expects of it, and whether the engine did just that. */

/** How the streams of a sandbox stand, in the order in which they came to be. */
export type Stood = ReadonlyMap<string, Entity>;

const rank: Readonly<Record<ReturnType<typeof kindOf>, number>> = { organization: 0, donation: 1, account: 2 };

/** Who came to be first goes first at one instant: organization, donation, accounts. */
export function inOrder(entities: Stood): Stood {
  return new Map([...entities].toSorted(([a], [b]) => rank[kindOf(a)] - rank[kindOf(b)]));
}

/** The rows that the journal gains after `from` up to and including `to` when nobody acts. Pure. */
export function expectedRows(entities: Stood, from: Instant, to: Instant): readonly Row[] {
  const world = new World(() => null); // without commands nobody asks for a policy
  for (const [stream, entity] of inOrder(entities)) world.stands(stream, entity);
  const script: Script = {
    title: 'A stretch of time in which nobody acts',
    seed: '',
    programId: '',
    policyVersion: null,
    zone: 'UTC',
    start: from,
    until: to,
    facts: [],
    behaviors: [],
    streams: {},
  };
  return forecast(script, world).rows;
}

/** How a stretch of lived time compares with what was expected of it. */
export type Comparison = {
  readonly expected: number;
  readonly lived: number;
  /** Both tell the same: the same things of the same streams at the same instants, in the same order. */
  readonly equal: boolean;
  /** Where they part: number of the row, what was expected there, what was lived. Null when they are equal. */
  readonly difference: { readonly row: number; readonly expected: string; readonly lived: string } | null;
};

const shown = (row: Row | undefined): string => (row === undefined ? 'nothing' : `${row.type} of ${row.stream}`);

/** Compares row by row; details of rows count too. */
export function compared(expected: readonly Row[], lived: readonly Row[]): Comparison {
  const counts = { expected: expected.length, lived: lived.length };
  const length = Math.max(expected.length, lived.length);
  for (let index = 0; index < length; index += 1) {
    const [should, is] = [expected[index], lived[index]];
    if (should !== undefined && is !== undefined && canonical(should) === canonical(is)) continue;
    const difference = { row: index + 1, expected: shown(should), lived: shown(is) };
    return { ...counts, equal: false, difference };
  }
  return { ...counts, equal: true, difference: null };
}
