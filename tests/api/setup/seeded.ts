import type { DataSource, EntityManager } from 'typeorm';
import { claimChange, moveClaims, resolveClaims } from '../../../activities/claims.ts';
import { projectedRows } from '../../../activities/projections/rows.ts';
import { insertLived } from '../../../database/lived.ts';
import { writeDifference } from '../../../database/projections.ts';
import type { Entity } from '../../../domain/entity.ts';
import { rulesOf } from '../../../domain/modules.ts';
import type { Script } from '../../../domain/script.ts';
import { forecast } from '../../../domain/simulation.ts';
import { liveThrough, type Lived } from '../../../runtime/demo/lived-world.ts';
import { rowsAfter } from '../../../runtime/demo/rows.ts';
import { randomLife } from '../../fixtures/random-life.ts';

/** Lives written straight into a database, as the journal would have written them: fifty in a second. */

/** Without the commands that are refused on its way: what was not taken leaves nothing behind anyway. */
function accepted(script: Script): Script {
  const refused = new Set(forecast(script).unexpected.map(({ at, command }) => `${at} ${command}`));
  if (refused.size === 0) return script;
  return accepted({ ...script, facts: script.facts.filter(({ at, command }) => !refused.has(`${at} ${command}`)) });
}

/** Lives these scripts and writes down what they leave behind. */
export async function seedLives(db: DataSource, scripts: readonly Script[]): Promise<readonly Lived[]> {
  const lives = scripts.map((script) => liveThrough(accepted(script)));
  await db.transaction(async (tx) => {
    await insertLived(tx, rowsAfter(lives));
    for (const { entities } of lives) for (const [stream, entity] of entities) await follow(tx, stream, entity);
  });
  return lives;
}

/** So many random lives, each cut at another age between some weeks and three years; same seeds, same lives. */
export async function seedRandom(db: DataSource, first: number, count: number): Promise<readonly Lived[]> {
  const scripts = Array.from({ length: count }, (_, index) =>
    cutAfter(randomLife(first + index), 25 + ((index * 149) % 1_100)),
  );
  return await seedLives(db, scripts);
}

/** The first days of a life. */
export function cutAfter(script: Script, days: number): Script {
  const until = script.start + days * 86_400_000;
  return { ...script, until, facts: script.facts.filter(({ at }) => at <= until) };
}

async function follow(tx: EntityManager, stream: string, entity: Entity): Promise<void> {
  const rules = rulesOf(stream);
  const { gained } = claimChange([], rules.claimsOf(entity));
  await moveClaims(tx, stream, [], await resolveClaims(tx, gained));
  await writeDifference(tx, {}, projectedRows(stream, rules, entity));
}
