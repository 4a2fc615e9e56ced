import type { DataSource, EntityManager } from 'typeorm';
import { claimChange, moveClaims, resolveClaims } from '../../activities/claims.ts';
import { deliverAllAsDue } from '../../activities/delivery.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { insertLived, isUntouched } from '../../database/lived.ts';
import { writeDifference } from '../../database/projections.ts';
import { putReseller } from '../../database/resellers.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { Instant } from '../../domain/types.ts';
import { lifeOf, type OrganizationSpec } from './life.ts';
import { liveThrough, type Lived } from './lived-world.ts';
import { organizations } from './organizations.ts';
import { resellers } from './resellers.ts';
import { rowsAfter } from './rows.ts';

/** What was written; null: the database was not empty, nothing was touched. */
export type Seeded = { readonly organizations: number; readonly donations: number; readonly events: number } | null;

/**
 * Fills an empty database with the demo as it stands at `now`: lives of invented organizations, decided by the rule book.
 * One transaction, so that it is there as a whole or not at all; the engine takes the streams over by rehydration. Same
 * instant, same rows. `onLife` hears the share that is done, 0 to 1; `of`: other organizations than the demo's.
 */
export async function seedDemo(
  db: DataSource,
  now: Instant,
  onLife: (done: number) => void = () => undefined,
  of: readonly OrganizationSpec[] = organizations,
): Promise<Seeded> {
  return await db.transaction(async (tx): Promise<Seeded> => {
    if (!(await isUntouched(tx))) return null;
    const lives: Lived[] = [];
    for (const organization of of) {
      lives.push(liveThrough(lifeOf(organization, now)));
      onLife(lives.length / (2 * of.length));
    }
    await insertLived(tx, rowsAfter(lives));
    for (const reseller of resellers) await putReseller(tx, reseller);
    for (const [place, { entities }] of lives.entries()) {
      for (const [stream, entity] of entities) await follow(tx, stream, entity);
      onLife(0.5 + (place + 1) / (2 * lives.length));
    }
    // In the same transaction: whatever happens, no engine ever sends a message of the past.
    await deliverAllAsDue({ manager: tx, transaction: async (work) => await tx.transaction(work) });
    const streams = lives.flatMap(({ entities }) => [...entities.keys()]);
    const donations = streams.filter((stream) => stream.startsWith('don_')).length;
    const events = lives.flatMap(({ appends }) => appends.map((append) => append.events.length));
    return { organizations: lives.length, donations, events: events.reduce((sum, count) => sum + count, 0) };
  });
}

/** What follows from a state: claims and lists, as an append would have left them. */
async function follow(tx: EntityManager, stream: string, entity: Parameters<typeof projectedRows>[2]): Promise<void> {
  const rules = rulesOf(stream);
  const { gained } = claimChange([], rules.claimsOf(entity));
  await moveClaims(tx, stream, [], await resolveClaims(tx, gained));
  await writeDifference(tx, {}, projectedRows(stream, rules, entity));
}
