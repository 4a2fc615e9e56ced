import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionTo } from '../../database/data-source.ts';
import { readEventsOf } from '../../database/reads/journal.ts';
import { eventsThatWarn, warningsOf } from '../../domain/warnings.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { seedLives } from './setup/seeded.ts';

/** Warnings of commands that were accepted, as they are answered: from what was journalled. */

const life = readFileSync(new URL('../lives/dst-europe.yaml', import.meta.url), 'utf8')
  .replace('policyVersion: 1', 'policyVersion: 2')
  .replace(
    '\n  # The promise lasts through 5 April',
    '\n  - { on: 2024-03-21, do: openCase, names: { supportCase: [early] }, with: { caseNumber: SR-1, channel: PHONE } }$&',
  )
  .replace(
    '\n  # Back again over',
    '\n  - { on: 2024-04-12, do: openCase, with: { caseNumber: SR-2, channel: ONLINE, severity: 3 } }$&',
  );

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await connectionTo(database.url, 2).initialize();
  const parsed = parseLife(life);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  await seedLives(db, [parsed.script]);
}, 60_000);
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('R16: a case of a unit that is not entitled', () => {
  const warningsFor = async (caseNumber: string) => {
    const rows: readonly { readonly id: string }[] = await db.query(
      `SELECT command_id AS id FROM journal WHERE type = 'CaseOpened' AND data->>'caseNumber' = $1`,
      [caseNumber],
    );
    const events = await readEventsOf(db.manager, rows[0]?.id ?? '', eventsThatWarn);
    return events.flatMap(warningsOf);
  };
  test('is accepted with the warning NOT_ENTITLED and the warranty route; once entitled, without', async () => {
    expect(await warningsFor('SR-1')).toMatchObject([
      { code: 'NOT_ENTITLED', detail: { weakestLink: 'CONTRACT', warrantyRoute: true } },
    ]);
    expect(await warningsFor('SR-2')).toEqual([]);
  });
});
