import { standInEmail } from './behaviors.ts';
import type { Entity } from './entity.ts';
import { kindOf } from './journal.ts';
import type { Row, Script } from './script.ts';
import { forecast } from './simulation.ts';
import type { Instant } from './types.ts';
import { World } from './world.ts';

/** Streams that stand, lived ahead by the rule book alone: what forecasts and sandboxes expect. */

/** How streams stand, by id. */
export type Stood = ReadonlyMap<string, Entity>;

const rank: Readonly<Record<ReturnType<typeof kindOf>, number>> = { organization: 0, donation: 1, account: 2 };

/** Who came to be first goes first at one instant: organization, donation, accounts. */
export function inOrderOfBirth(entities: Stood): Stood {
  return new Map([...entities].toSorted(([a], [b]) => rank[kindOf(a)] - rank[kindOf(b)]));
}

/** Who acts meanwhile, by which program, and the records that acting looks at. */
export type Acting = Pick<Script, 'seed' | 'programId' | 'policyVersion' | 'zone' | 'behaviors' | 'standing'> & {
  readonly records: readonly string[];
};
const nobodyActs: Acting = {
  seed: '',
  programId: '',
  policyVersion: null,
  zone: 'UTC',
  behaviors: [],
  standing: [],
  records: [],
};

/** The rows that the journal gains after `from` up to and including `until`: when nobody acts, unless told. Pure. */
export function rowsBetween(
  entities: Stood,
  from: Instant,
  until: Instant,
  { records, ...acting }: Acting = nobodyActs,
): readonly Row[] {
  const world = new World(() => null); // policies are part of every state; nobody asks for another
  for (const [stream, entity] of inOrderOfBirth(entities)) world.stands(stream, entity);
  for (const recordId of records) world.holds(recordId, { email: standInEmail });
  const title = 'A stretch of time from here';
  return forecast({ title, ...acting, start: from, until, facts: [], streams: {} }, world).rows;
}
