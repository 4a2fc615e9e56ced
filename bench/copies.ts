import type { DataSource } from 'typeorm';
import { deliverAllAsDue } from '../activities/delivery.ts';
import type { Instant } from '../domain/types.ts';
import { lifeOf, type OrganizationSpec } from '../runtime/demo/life.ts';
import { organizations } from '../runtime/demo/organizations.ts';
import { seedLives } from '../tests/api/setup/seeded.ts';

/**
 * Many donations from a handful of lives: those of the demo as they stand now are lived by the rule book and written
 * down, then their rows are copied in the database under ids and request numbers of their own.
 */

/** Stands in request numbers, names and addresses of every life, before its own two digits. */
const MARK = '73100';

/** Rows of reference data are shared by all; the rest belongs to one life each. */
const shared = new Set(['policy_version', 'eox_record', 'eox_history', 'app_user', 'api_key', 'session', 'migration']);

/** `counts`: numbered by a sequence. */
type Column = { readonly table: string; readonly name: string; readonly counts: boolean };

function marked(organization: OrganizationSpec, place: number): OrganizationSpec {
  const mark = `${MARK}${String(place).padStart(2, '0')}`;
  const { person, alternate, legalName } = organization;
  const second = alternate === undefined ? {} : { alternate: { ...alternate, email: `${mark}.${alternate.email}` } };
  return {
    ...organization,
    ...second,
    key: mark,
    legalName: `${legalName} ${mark}`,
    person: { ...person, email: `${mark}.${person.email}` },
  };
}

/** Fills an empty database with about so many donations, at least those of the demo; answers how many there are. */
export async function fill(db: DataSource, donations: number, now: Instant): Promise<number> {
  const lives = await seedLives(
    db,
    organizations.map((organization, place) => lifeOf(marked(organization, place), now)),
  );
  const first = lives.flatMap(({ entities }) => [...entities.keys()]).filter((id) => id.startsWith('don_')).length;
  const copies = Math.max(0, Math.round(donations / first) - 1);
  await deliverAllAsDue({ manager: db.manager, transaction: async (work) => await db.transaction(work) });
  const columns = await db.query<readonly Column[]>(`SELECT c.table_name AS table, c.column_name AS name,
      (c.column_default LIKE 'nextval%') IS TRUE AS counts
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`);
  await db.query('SET synchronous_commit = off');
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
    if (!shared.has(table)) await copy(db, table, own, copies);
  }
  await db.query('VACUUM ANALYZE');
  return first * (copies + 1);
}

/** The copy's row of row `t`: ids and numbers of the lives are replaced wherever they stand, in documents too. */
const copied = (table: string) => `json_populate_record(NULL::public."${table}", regexp_replace(regexp_replace(
    to_json(t)::text, '_([0-9a-f]{8}-[0-9a-f]{4})-[1-9a-f][0-9a-f]{3}-', '_\\1-0' || lpad(to_hex(g.n), 3, '0') || '-', 'g'),
    '${MARK}([0-9]{2})', '73' || lpad((1000 + g.n)::text, 5, '0') || '\\1', 'g')::json)`;

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
    // What is claimed may stand there as a hash, and serial numbers are the same in every copy.
    if (table === 'claim' && name === 'key') return `CASE WHEN r.key = t.key THEN t.key || '/' || g.n ELSE r.key END`;
    return `r."${name}"`;
  });
  await db.query(`INSERT INTO "${table}" (${list}) SELECT ${values.join(', ')}
    FROM generate_series(1, ${copies}) AS g(n) CROSS JOIN public."${table}" t CROSS JOIN LATERAL ${copied(table)} r`);
  for (const { name } of columns.filter(({ counts }) => counts)) {
    await db.query(`SELECT setval(pg_get_serial_sequence('"${table}"', '${name}'), max("${name}")) FROM "${table}"`);
  }
}
