import type { DataSource } from 'typeorm';
import { deliverAllAsDue } from '../activities/delivery.ts';
import { seedLives, cutAfter } from '../tests/api/setup/seeded.ts';
import { randomLife } from '../tests/fixtures/random-life.ts';

/**
 * Many donations from a handful of lives: the lives are lived by the rule book and written down, then their rows are
 * copied in the database under ids and numbers of their own.
 */

/** Seeds of the lives: seven digits that stand in every number of a life, and in hexadecimal in its ids. */
const FIRST_SEED = 7_310_000;
const LIVES = 50;

/** Rows of reference data are shared by all; the rest belongs to one life each. */
const shared = new Set(['policy_version', 'eox_record', 'eox_history', 'app_user', 'api_key', 'session', 'migration']);
/** `counts`: numbered by a sequence. */
type Column = { readonly table: string; readonly name: string; readonly counts: boolean };

/** Fills an empty database with so many donations (a multiple of 50) and what belongs to them. */
export async function fill(db: DataSource, donations: number): Promise<void> {
  const scripts = Array.from({ length: LIVES }, (_, index) =>
    // Weeks to three years old: every stage that a donation can stand at.
    cutAfter(randomLife(FIRST_SEED + index), 25 + ((index * 149) % 1_100)),
  );
  await seedLives(db, scripts);
  await deliverAllAsDue({ manager: db.manager, transaction: async (work) => await db.transaction(work) });
  const columns = await db.query<readonly Column[]>(`SELECT c.table_name AS table, c.column_name AS name,
      (c.column_default LIKE 'nextval%') IS TRUE AS counts
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`);
  const copies = Math.round(donations / LIVES) - 1;
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
    if (!shared.has(table)) await copy(db, table, own, copies);
  }
  await db.query('VACUUM ANALYZE');
}

/** The copy's row of row `t`: ids and numbers of the lives are replaced wherever they stand, in documents too. */
const copied = (table: string) => `json_populate_record(NULL::public."${table}", regexp_replace(regexp_replace(
    to_json(t)::text, '([a-z]{3}_[0-9a-f]{8})-[0-9a-f]{4}-', '\\1-' || lpad(to_hex(g.n), 4, '0') || '-', 'g'),
    '73100([0-9]{2})', '73' || lpad((1000 + g.n)::text, 5, '0') || '\\1', 'g')::json)`;

async function copy(db: DataSource, table: string, columns: readonly Column[], copies: number): Promise<void> {
  const steps = new Map(
    columns.flatMap(({ name, counts }) => {
      const most = name === 'outbox_id' ? '(SELECT max(id) FROM outbox)' : `(SELECT max("${name}") FROM "${table}")`;
      return counts || name === 'outbox_id' ? [[name, most]] : [];
    }),
  );
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map(({ name }) => {
    const step = steps.get(name);
    if (step !== undefined) return `r."${name}" + g.n * ${step}`;
    // Claims on personal values stand there as a hash.
    if (table === 'claim' && name === 'key') return `CASE WHEN r.key = t.key THEN t.key || '/' || g.n ELSE r.key END`;
    return `r."${name}"`;
  });
  await db.query(`INSERT INTO "${table}" (${list}) SELECT ${values.join(', ')}
    FROM generate_series(1, ${copies}) AS g(n) CROSS JOIN public."${table}" t CROSS JOIN LATERAL ${copied(table)} r`);
  for (const { name } of columns.filter(({ counts }) => counts)) {
    await db.query(`SELECT setval(pg_get_serial_sequence('"${table}"', '${name}'), max("${name}")) FROM "${table}"`);
  }
}
