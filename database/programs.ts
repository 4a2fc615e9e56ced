import type { Policy } from '../domain/policy.ts';
import type { ProgramDocument } from '../domain/programs/document.ts';
import type { PolicyVersionRow, ProgramContent } from './entities/programs.ts';
import { rowsOf, type Session } from './query.ts';

/** Programs and their numbered versions. A version is never edited: it is drafted, and once published. */

type Stored = { readonly document: Policy; readonly content: ProgramContent };
const documentOf = ({ document: policy, content }: Stored): ProgramDocument => ({
  programId: policy.programId,
  version: policy.version,
  ...content,
  policy,
});
function partsOf({ policy, programId: _id, version: _version, ...content }: ProgramDocument): Stored {
  return { document: policy, content };
}

/** Keeps the versions that ship in the database. Safe to repeat; what is there stays, but for what an earlier build left out. */
export async function storePrograms(session: Session, documents: readonly ProgramDocument[]): Promise<void> {
  const programs = `INSERT INTO program (id, name) SELECT DISTINCT ON (x.id) x.id, x.name
    FROM json_to_recordset($1::json) AS x(id text, name text) ON CONFLICT DO NOTHING`;
  await session.query(programs, [JSON.stringify(documents.map(({ programId: id, name }) => ({ id, name })))]);
  const versions = `INSERT INTO policy_version (program_id, version, document, content, published_at)
    SELECT x.document->>'programId', (x.document->>'version')::int, x.document, x.content, now()
    FROM json_to_recordset($1::json) AS x(document json, content json)
    ON CONFLICT (program_id, version) DO UPDATE SET content = excluded.content, published_at = excluded.published_at
      WHERE policy_version.content IS NULL`;
  await session.query(versions, [JSON.stringify(documents.map(partsOf))]);
}

/** Versions that were published, but for those that are known (`<program>/<version>`). */
export async function readPublished(session: Session, known: readonly string[]): Promise<readonly ProgramDocument[]> {
  const sql = `SELECT document, content FROM policy_version
    WHERE state = 'PUBLISHED' AND content IS NOT NULL AND NOT (program_id || '/' || version = ANY($1))
    ORDER BY program_id, version`;
  return (await rowsOf<Stored>(session, sql, [known])).map(documentOf);
}

export type ListedProgram = { readonly id: string; readonly name: string };
/** A version without its document. Instants in milliseconds. */
export type ListedVersion = Pick<PolicyVersionRow, 'programId' | 'version' | 'state' | 'createdBy' | 'publishedBy'> & {
  readonly createdAt: number;
  readonly publishedAt: number | null;
};
const msOf = (column: string, name: string) => `floor(extract(epoch FROM ${column}) * 1000)::float8 AS "${name}"`;
const versionFields = [
  ...['program_id AS "programId"', 'version', 'state', 'created_by AS "createdBy"', 'published_by AS "publishedBy"'],
  ...[msOf('created_at', 'createdAt'), msOf('published_at', 'publishedAt')],
].join(', ');

export async function listPrograms(session: Session): Promise<readonly ListedProgram[]> {
  return await rowsOf<ListedProgram>(session, 'SELECT id, name FROM program ORDER BY created_at, id');
}

/** Versions of programs, the newest first. */
export async function listVersions(session: Session, programIds: readonly string[]): Promise<readonly ListedVersion[]> {
  const sql = `SELECT ${versionFields} FROM policy_version WHERE program_id = ANY($1) ORDER BY program_id, version DESC`;
  return await rowsOf<ListedVersion>(session, sql, [programIds]);
}

export async function readVersion(session: Session, programId: string, version: number): Promise<ListedVersion | null> {
  const sql = `SELECT ${versionFields} FROM policy_version WHERE program_id = $1 AND version = $2`;
  const [row] = await rowsOf<ListedVersion>(session, sql, [programId, version]);
  return row ?? null;
}

/** How many donations run by each version and have not ended: `<program>/<version>` to count. */
export async function countOpenDonations(
  session: Session,
  versions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sql = `SELECT program_id || '/' || policy_version AS version, count(*)::int AS open FROM donation
    WHERE final = false AND program_id || '/' || policy_version = ANY($1) GROUP BY 1`;
  const rows = await rowsOf<{ readonly version: string; readonly open: number }>(session, sql, [versions]);
  const open = new Map(rows.map((row) => [row.version, row.open]));
  return new Map(versions.map((version) => [version, open.get(version) ?? 0]));
}

/** A version in full, the newest (drafts too) when none is named; null when there is none. */
export async function readDocument(
  session: Session,
  programId: string,
  version?: number,
): Promise<ProgramDocument | null> {
  const sql = `SELECT document, content FROM policy_version
    WHERE program_id = $1 AND version = coalesce($2::int, version) AND content IS NOT NULL ORDER BY version DESC LIMIT 1`;
  const [row] = await rowsOf<Stored>(session, sql, [programId, version ?? null]);
  return row === undefined ? null : documentOf(row);
}

/** Versions in full, by `<program>/<version>`. */
export async function readDocuments(
  session: Session,
  versions: readonly string[],
): Promise<ReadonlyMap<string, ProgramDocument>> {
  const sql = `SELECT document, content FROM policy_version
    WHERE program_id || '/' || version = ANY($1) AND content IS NOT NULL`;
  const documents = (await rowsOf<Stored>(session, sql, [versions])).map(documentOf);
  return new Map(documents.map((document) => [`${document.programId}/${document.version}`, document]));
}

/** Stores a draft; the program comes into being with its first one. In a transaction that holds `lockProgram`. */
export async function insertDraft(session: Session, document: ProgramDocument, by: string): Promise<void> {
  const { programId, version, name } = document;
  const { document: policy, content } = partsOf(document);
  await session.query('INSERT INTO program (id, name, created_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    ...[programId, name, by],
  ]);
  const sql = `INSERT INTO policy_version (program_id, version, document, content, state, created_by)
    VALUES ($1, $2, $3, $4, 'DRAFT', $5)`;
  await session.query(sql, [programId, version, JSON.stringify(policy), JSON.stringify(content), by]);
}

/** Publishes a draft and tells whoever listens; the program is called as it says. False: it was published before. */
export async function markPublished(session: Session, document: ProgramDocument, by: string): Promise<boolean> {
  const { programId, version, name } = document;
  const sql = `WITH published AS (
      UPDATE policy_version SET state = 'PUBLISHED', published_at = now(), published_by = $3
      WHERE program_id = $1 AND version = $2 AND state = 'DRAFT' RETURNING program_id, version
    ), named AS (UPDATE program p SET name = $4 FROM published x WHERE p.id = x.program_id AND NOT EXISTS (
      SELECT FROM policy_version v WHERE v.program_id = p.id AND v.version > x.version AND v.state = 'PUBLISHED'))
    SELECT pg_notify('almoner', json_build_object('program', program_id, 'version', version)::text) FROM published`;
  return (await rowsOf<unknown>(session, sql, [programId, version, by, name])).length > 0;
}

/** One at a time numbers the versions of a program; until the transaction ends. */
export async function lockProgram(session: Session, programId: string): Promise<void> {
  await session.query(`SELECT pg_advisory_xact_lock(hashtextextended('program/' || $1, 0))`, [programId]);
}
