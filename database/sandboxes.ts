import type { Entity } from '../domain/entity.ts';
import { asJson, rowsOf, type Session } from './query.ts';
import type { SandboxEntryRow, SandboxRow, SandboxState, SandboxStepRow } from './entities/sandbox.ts';

/** Sandboxes of the time machine: asked for by the API, worked by the simulator (`npm run simulator`). */

export type OpenedSandbox = Omit<SandboxRow, 'createdAt' | 'now'> & {
  readonly createdAt: Date;
  readonly now: Date | null;
  /** Its newest steps, when they were asked for with it. */
  readonly steps?: readonly AskedStep[];
};
export type AskedStep = Omit<SandboxStepRow, 'createdAt' | 'finishedAt'> & {
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};
export type SandboxEntry = Omit<SandboxEntryRow, 'at'> & { readonly at: Date };

const sandboxFields = `id, title, copy_of AS "copyOf", template, created_by AS "createdBy", created_at AS "createdAt",
  state, problem, donation_id AS "donationId", now, view`;
const stepFields = `id, sandbox_id AS "sandboxId", kind, input, state, result, requested_by AS "requestedBy",
  created_at AS "createdAt", finished_at AS "finishedAt"`;
/** Whoever looks at a sandbox, or works for it, is told that something changed. */
const told = `pg_notify('almoner', json_build_object('sandbox', $1::text)::text)`;

export type NewSandbox = Pick<SandboxRow, 'id' | 'title' | 'copyOf' | 'template' | 'createdBy'>;

/** Writes a sandbox down, and that it is to be opened; in one transaction. */
export async function insertSandbox(session: Session, sandbox: NewSandbox): Promise<void> {
  const { id, title, copyOf, template, createdBy } = sandbox;
  const sql = `INSERT INTO sandbox (id, title, copy_of, template, created_by, state) VALUES ($1, $2, $3, $4, $5, 'OPENING')`;
  await session.query(sql, [id, title, copyOf, template, createdBy]);
  await askSandbox(session, { sandboxId: id, kind: 'OPEN', input: null, requestedBy: createdBy });
}

export type NewStep = Pick<SandboxStepRow, 'sandboxId' | 'kind' | 'input' | 'requestedBy'>;

/** Asks something of a sandbox; answers the step's id. */
export async function askSandbox(session: Session, step: NewStep): Promise<string> {
  const { sandboxId, kind, input, requestedBy } = step;
  const sql = `WITH asked AS (
      INSERT INTO sandbox_step (sandbox_id, kind, input, state, requested_by) VALUES ($1, $2, $3, 'QUEUED', $4)
      RETURNING id)
    SELECT id, ${told} FROM asked`;
  const body = input === null ? null : JSON.stringify(input);
  const [row] = await rowsOf<{ readonly id: string }>(session, sql, [sandboxId, kind, body, requestedBy]);
  if (row === undefined) throw new Error(`SANDBOX_STEP_NOT_WRITTEN ${sandboxId}`);
  return row.id;
}

/** Lets a step that runs or waits end where it is; the simulator then writes down where that was. False: there is none. */
export async function stopSandbox(session: Session, sandboxId: string): Promise<boolean> {
  const sql = `WITH stopped AS (
      UPDATE sandbox_step SET state = 'STOPPED'
      WHERE sandbox_id = $1 AND state IN ('QUEUED', 'RUNNING') AND kind = 'ADVANCE' RETURNING id)
    SELECT id, ${told} FROM stopped`;
  return (await rowsOf<unknown>(session, sql, [sandboxId])).length > 0;
}

export async function readSandbox(session: Session, id: string): Promise<OpenedSandbox | null> {
  const [row] = await rowsOf<OpenedSandbox>(session, `SELECT ${sandboxFields} FROM sandbox WHERE id = $1`, [id]);
  return row ?? null;
}

/**
 * A sandbox for a transaction that asks something of it; whoever asks meanwhile waits. One with something that was asked
 * and is not done is BUSY, whether or not the simulator has begun.
 */
export async function lockSandbox(tx: Session, id: string): Promise<OpenedSandbox | null> {
  await tx.query('SELECT FROM sandbox WHERE id = $1 FOR UPDATE', [id]);
  const sandbox = await readSandbox(tx, id);
  if (sandbox?.state !== 'READY') return sandbox;
  const open = await rowsOf<unknown>(
    tx,
    'SELECT FROM sandbox_step WHERE sandbox_id = $1 AND finished_at IS NULL LIMIT 1',
    [id],
  );
  return open.length === 0 ? sandbox : { ...sandbox, state: 'BUSY' };
}

/** The newest first; closed ones last for as long as their books are kept. */
export async function readSandboxes(session: Session, limit: number): Promise<readonly OpenedSandbox[]> {
  const sql = `SELECT ${sandboxFields} FROM sandbox ORDER BY created_at DESC, id DESC LIMIT $1`;
  return await rowsOf<OpenedSandbox>(session, sql, [limit]);
}

/** How many there are that are not closed. */
export async function countOpenSandboxes(session: Session): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM sandbox WHERE state <> 'CLOSED'`;
  const [row] = await rowsOf<{ readonly count: number }>(session, sql);
  return row?.count ?? 0;
}

/** What was asked of a sandbox, newest first. */
export async function readSteps(session: Session, sandboxId: string, limit: number): Promise<readonly AskedStep[]> {
  const sql = `SELECT ${stepFields} FROM sandbox_step WHERE sandbox_id = $1 ORDER BY id DESC LIMIT $2`;
  return await rowsOf<AskedStep>(session, sql, [sandboxId, limit]);
}

/**
 * A sandbox with its newest steps. The steps are read first: one that has ended never stands beside a state from before
 * its end, and whoever waits for it sees where it led.
 */
export async function readSandboxWithSteps(session: Session, id: string, limit: number): Promise<OpenedSandbox | null> {
  const steps = await readSteps(session, id, limit);
  const sandbox = await readSandbox(session, id);
  return sandbox === null ? null : { ...sandbox, steps };
}

/** What was lived, newest first, before this position. */
export async function readEntries(
  session: Session,
  { sandboxId, before, limit }: { readonly sandboxId: string; readonly before: number | null; readonly limit: number },
): Promise<readonly SandboxEntry[]> {
  const sql = `SELECT sandbox_id AS "sandboxId", position, at, day::text AS day, stream, kind, name, sentence
    FROM sandbox_entry WHERE sandbox_id = $1 AND ($2::int IS NULL OR position < $2) ORDER BY position DESC LIMIT $3`;
  return await rowsOf<SandboxEntry>(session, sql, [sandboxId, before, limit]);
}

export async function countEntries(session: Session, sandboxId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS count FROM sandbox_entry WHERE sandbox_id = $1';
  const [row] = await rowsOf<{ readonly count: number }>(session, sql, [sandboxId]);
  return row?.count ?? 0;
}

/** A step that the simulator takes on. */
export type TakenStep = AskedStep & {
  /** How often it was taken on before without coming to an end: the simulator fell meanwhile. */
  readonly fallen: number;
};

/**
 * Takes on the oldest step that nobody has finished: by one simulator at a time, which holds the advisory lock of the
 * whole time machine (see `runtime/sandbox/host.ts`). What a fallen simulator left RUNNING is taken up again, and what was
 * stopped meanwhile is still to be written down.
 */
export async function nextStep(session: Session): Promise<TakenStep | null> {
  const sql = `WITH next AS (
      SELECT id, coalesce((result->>'taken')::int, 0) AS fallen FROM sandbox_step
        WHERE state IN ('QUEUED', 'RUNNING') OR (state = 'STOPPED' AND finished_at IS NULL) ORDER BY id LIMIT 1
    ), taken AS (
      UPDATE sandbox_step s SET state = CASE WHEN s.state = 'STOPPED' THEN s.state ELSE 'RUNNING' END,
          result = json_build_object('taken', next.fallen + 1) FROM next WHERE s.id = next.id RETURNING s.*, next.fallen
    )
    SELECT ${stepFields}, fallen FROM taken`;
  const [row] = await rowsOf<TakenStep>(session, sql);
  return row ?? null;
}

/** Gives a step back that is not finished, for the next simulator to go on with. */
export async function giveBack(session: Session, { id }: Pick<AskedStep, 'id'>): Promise<void> {
  const sql = `UPDATE sandbox_step SET result = NULL, state = CASE WHEN state = 'RUNNING' THEN 'QUEUED' ELSE state END
    WHERE id = $1 AND finished_at IS NULL`;
  await session.query(sql, [id]);
}

/** What stays of an act's input once it has been handed in: which command to which stream. Never what somebody typed. */
const keptOfInput = `CASE WHEN input IS NULL OR kind <> 'ACT' THEN input
  ELSE json_build_object('command', input->'command', 'stream', input->'stream') END`;

/** Ends a step; one that somebody stopped stays stopped. Of what was typed for it nothing is kept. */
export async function finishStep(
  session: Session,
  { id, sandboxId }: Pick<AskedStep, 'id' | 'sandboxId'>,
  state: 'DONE' | 'REFUSED' | 'FAILED',
  result: object | null,
): Promise<void> {
  const sql = `WITH finished AS (
      UPDATE sandbox_step SET state = CASE WHEN state = 'STOPPED' THEN state ELSE $3 END, result = $4,
        input = ${keptOfInput}, finished_at = coalesce(finished_at, now()) WHERE id = $2 RETURNING id)
    SELECT id, ${told} FROM finished`;
  await session.query(sql, [sandboxId, id, state, result === null ? null : JSON.stringify(result)]);
}

/** Whether somebody has stopped a step meanwhile. */
export async function isStopped(session: Session, stepId: string): Promise<boolean> {
  const rows = await rowsOf<unknown>(session, `SELECT FROM sandbox_step WHERE id = $1 AND state = 'STOPPED'`, [stepId]);
  return rows.length > 0;
}

export type Standing = {
  readonly state: SandboxState;
  readonly problem?: string | null;
  readonly donationId?: string;
  readonly now?: string;
  readonly view?: object;
};

/** Writes down how a sandbox stands; what is left out stays as it is. */
export async function writeStanding(session: Session, sandboxId: string, standing: Standing): Promise<void> {
  const { state, problem = null, donationId = null, now = null, view = null } = standing;
  const sql = `WITH written AS (
      UPDATE sandbox SET state = $2, problem = $3, donation_id = coalesce($4, donation_id),
        now = coalesce($5::timestamptz, now), view = coalesce($6::json, view) WHERE id = $1 RETURNING id)
    SELECT id, ${told} FROM written`;
  const body = view === null ? null : JSON.stringify(view);
  await session.query(sql, [sandboxId, state, problem, donationId, now, body]);
}

/** Adds lines to what was lived. */
export async function appendEntries(
  session: Session,
  sandboxId: string,
  entries: readonly Omit<SandboxEntryRow, 'sandboxId' | 'position'>[],
): Promise<void> {
  if (entries.length === 0) return;
  const sql = `INSERT INTO sandbox_entry (sandbox_id, position, at, day, stream, kind, name, sentence)
    SELECT $1, (SELECT coalesce(max(position), 0) FROM sandbox_entry WHERE sandbox_id = $1) + x.ordinality,
      x.at, x.day, x.stream, x.kind, x.name, x.sentence
    FROM ROWS FROM (json_to_recordset($2::json)
      AS (at timestamptz, day date, stream text, kind text, name text, sentence text)) WITH ORDINALITY
      AS x(at, day, stream, kind, name, sentence, ordinality)`;
  await session.query(sql, [sandboxId, asJson(entries)]);
}

/** How many lines were told of what was lived. */
export async function lastEntry(session: Session, sandboxId: string): Promise<number> {
  const sql = 'SELECT coalesce(max(position), 0)::int AS position FROM sandbox_entry WHERE sandbox_id = $1';
  const [row] = await rowsOf<{ readonly position: number }>(session, sql, [sandboxId]);
  return row?.position ?? 0;
}

/** Takes back what was told after this position; it is told again from what was lived. */
export async function dropEntriesAfter(session: Session, sandboxId: string, position: number): Promise<void> {
  await session.query('DELETE FROM sandbox_entry WHERE sandbox_id = $1 AND position > $2', [sandboxId, position]);
}

/** Lets sandboxes that say they are at work while nothing is asked of them say so: with this problem, they can be closed. */
export async function failAbandoned(session: Session, problem: string): Promise<void> {
  await session.query(
    `UPDATE sandbox SET state = 'FAILED', problem = $1 WHERE state IN ('OPENING', 'BUSY')
       AND NOT EXISTS (SELECT FROM sandbox_step WHERE sandbox_id = sandbox.id AND finished_at IS NULL)`,
    [problem],
  );
}

/** How the streams of a sandbox stand in its own database, in the order in which they came to be. */
export async function readAllStreams(
  session: Session,
): Promise<readonly { readonly stream: string; readonly state: Entity }[]> {
  const sql = `SELECT s.stream, s.state FROM stream_state s
    ORDER BY (SELECT min(position) FROM journal j WHERE j.stream = s.stream)`;
  return await rowsOf(session, sql);
}

/** Ids of all sandboxes, and whether each is closed. */
export async function readSandboxIds(
  session: Session,
): Promise<readonly { readonly id: string; readonly closed: boolean }[]> {
  return await rowsOf(session, `SELECT id, state = 'CLOSED' AS closed FROM sandbox`);
}

const OWNER = `'sandbox of ' || current_database()`;

/** Marks the database of a sandbox as ours: several installations may share one server. */
export async function markSandboxDatabase(session: Session, name: string): Promise<void> {
  const sql = `SELECT format('COMMENT ON DATABASE %I IS %L', $1::text, ${OWNER}) AS statement`;
  const [row] = await rowsOf<{ readonly statement: string }>(session, sql, [name]);
  if (row !== undefined) await session.query(row.statement);
}

/** Databases of sandboxes on this server, and whether they are marked as ours. */
export async function readSandboxDatabases(
  session: Session,
): Promise<readonly { readonly name: string; readonly ours: boolean }[]> {
  const sql = `SELECT datname AS name, shobj_description(oid, 'pg_database') IS NOT DISTINCT FROM ${OWNER} AS ours
    FROM pg_database WHERE datname LIKE 'almoner\\_sbx\\_%'`;
  return await rowsOf(session, sql);
}
