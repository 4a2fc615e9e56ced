import type { ResellerRow } from './entities/programs.ts';
import { rowsOf, type Session } from './query.ts';

/** The directory of those who sell renewals. */

export type Reseller = Omit<ResellerRow, 'createdAt'>;
const fields = 'id, name, countries, areas, website, email, phone, active, version';

export async function readReseller(session: Session, id: string): Promise<Reseller | null> {
  const [row] = await rowsOf<Reseller>(session, `SELECT ${fields} FROM reseller WHERE id = $1`, [id]);
  return row ?? null;
}

/** Those of these ids that are in the directory. */
export async function readResellers(session: Session, ids: readonly string[]): Promise<readonly Reseller[]> {
  return await rowsOf<Reseller>(session, `SELECT ${fields} FROM reseller WHERE id = ANY($1)`, [ids]);
}

/** Those who serve a country and an area, by name; a part that is left out fits everybody. */
export async function listResellers(
  session: Session,
  { country, area, inactive }: { readonly country?: string; readonly area?: string; readonly inactive: boolean },
): Promise<readonly Reseller[]> {
  const sql = `SELECT ${fields} FROM reseller WHERE (active OR $3::bool)
      AND ($1::text IS NULL OR cardinality(countries) = 0 OR $1 = ANY(countries))
      AND ($2::text IS NULL OR cardinality(areas) = 0
        OR EXISTS (SELECT FROM unnest(areas) AS a(area) WHERE a.area ILIKE '%' || $2 || '%'))
    ORDER BY name, id LIMIT 500`;
  return await rowsOf<Reseller>(session, sql, [country ?? null, area ?? null, inactive]);
}

/** Adds or changes one; `version`: of what is changed, 0 for a new one. Null: somebody was faster. */
export async function putReseller(session: Session, reseller: Reseller): Promise<Reseller | null> {
  const sql = `WITH put AS (
      INSERT INTO reseller AS r (${fields}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, countries = excluded.countries, areas = excluded.areas,
        website = excluded.website, email = excluded.email, phone = excluded.phone, active = excluded.active,
        version = excluded.version WHERE r.version = $9 RETURNING ${fields.replaceAll(/\b(?=\w)/gu, 'r.')}
    ) SELECT * FROM put`;
  const { id, name, countries, areas, website, email, phone, active, version } = reseller;
  const values = [id, name, countries, areas, website, email, phone, active, version];
  const [row] = await rowsOf<Reseller>(session, sql, values);
  return row ?? null;
}
