import { ApplicationFailure } from '@temporalio/activity';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { emptyEntity, type Entity } from '../domain/entity.ts';
import type { Ack, AppendInput, Recorded, Written } from '../domain/journal.ts';
import type { StreamRules } from '../domain/stream.ts';
import { isOf } from '../database/commands.ts';
import type { ProjectedRows } from '../database/projections.ts';
import { writeDifference } from '../database/projections.ts';
import { takeLocks } from '../database/locks.ts';
import { asJson, rowsOf } from '../database/query.ts';
import { claimChange, conflictsOf, lockOf, moveClaims, resolveClaims } from './claims.ts';
import { instantText } from './projections/instant.ts';
import { locksOf, needsOf, tell } from './telling.ts';

/** The run that appends; kept with the effect for forensics. */
export type Origin = { readonly workflowId: string; readonly runId: string };

export type JournalParts = {
  readonly rulesOf: (stream: string) => StreamRules;
  /** The rows that follow from a state; pure. */
  readonly rowsOf: (stream: string, rules: StreamRules, entity: Entity) => ProjectedRows;
  readonly origin?: () => Origin | null;
};

export type Journal = { readonly append: (input: AppendInput) => Promise<Written> };

/** A value that rolls the transaction back on its way out. */
class NotWritten extends Error {
  readonly answer: Written;
  constructor(answer: Written) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** The activity that records what a stream decided; bound in the worker as a local activity. */
export function createJournal(db: DataSource, parts: JournalParts): Journal {
  return {
    /**
     * Records the outcome of one message: all or nothing, in one transaction. A repeat (same message id) writes nothing
     * and answers what was recorded first; a claim held by another stream comes back as a value and nothing is written, and
     * so do events of this run that the engine has lost (an update whose task failed after its transaction).
     *
     * @throws ApplicationFailure, not retried: EFFECT_CONFLICT (known id, other content), JOURNAL_BEHIND (somebody wrote
     * although the stream was locked), JOURNAL_GAP (this run is ahead of the journal). Anything else is tried again.
     */
    append: async (input) => {
      try {
        return await db.transaction(async (tx) => await appendIn(tx, parts, input));
      } catch (error) {
        if (error instanceof NotWritten) return error.answer;
        if (isTaken(error)) throw behind(input, 'a row of this number exists');
        throw error;
      }
    },
  };
}

async function appendIn(tx: EntityManager, parts: JournalParts, input: AppendInput): Promise<Written> {
  const { stream, events, fromSeq } = input;
  const standing = await lockStream(tx, input);
  if (standing !== null && input.epoch < standing.epoch) throw new NotWritten({ kind: 'superseded' });
  const seq = standing?.state.seq ?? 0;
  if (input.message.command.type === 'Look') {
    return seq > fromSeq ? { kind: 'behind', missed: await eventsOf(tx, stream, fromSeq, seq) } : { kind: 'written' };
  }
  const ack: Ack = { seq: fromSeq + events.length, refusal: input.refusal };
  if (!(await enterEffect(tx, input, ack, parts.origin?.() ?? null))) return await firstAnswer(tx, input);

  if (seq > fromSeq) throw new NotWritten({ kind: 'behind', missed: await eventsOf(tx, stream, fromSeq, seq) });
  if (seq < fromSeq)
    throw failure('JOURNAL_GAP', `${stream} is to continue after ${fromSeq}, its journal ends at ${seq}`);
  if (events.length === 0) {
    await answerCommand(tx, input, ack);
    return { kind: 'written' };
  }

  const rules = parts.rulesOf(stream);
  const before = standing?.state ?? emptyEntity;
  const after = entityOf(input);
  const needs = needsOf({ rules, before, after });
  const { gained, lost } = claimChange(rules.claimsOf(before), rules.claimsOf(after));
  const wanted = gained.length === 0 ? [] : await resolveClaims(tx, gained);
  await takeLocks(tx, [...locksOf(stream, needs), ...wanted.map((claim) => ({ name: lockOf(claim), shared: false }))]);
  const conflicts = await conflictsOf(tx, stream, wanted);
  if (conflicts.length > 0) throw new NotWritten({ kind: 'conflict', conflicts });

  await moveClaims(tx, stream, lost, wanted);
  await write(tx, input, ack);
  await writeDifference(tx, parts.rowsOf(stream, rules, before), parts.rowsOf(stream, rules, after));
  await tell(tx, { stream, rules, rulesOf: parts.rulesOf, before, after, at: input.message.at, events }, needs);
  return { kind: 'written' };
}

type Standing = { readonly epoch: number; readonly state: Entity };

/** Locks the stream before anything else; its first events bring its row. Null: there is none, and none is needed. */
async function lockStream(
  tx: EntityManager,
  { stream, kind, schema, epoch, fromSeq, events }: AppendInput,
): Promise<Standing | null> {
  if (fromSeq === 0 && events.length > 0) {
    const insert = `INSERT INTO stream_state (stream, kind, schema, epoch, seq, state) VALUES ($1, $2, $3, $4, 0, $5)
      ON CONFLICT DO NOTHING`;
    await tx.query(insert, [stream, kind, schema, epoch, JSON.stringify(emptyEntity)]);
  }
  const sql = 'SELECT epoch, state FROM stream_state WHERE stream = $1 FOR UPDATE';
  const [row] = await rowsOf<Standing>(tx, sql, [stream]);
  return row ?? null;
}

const keyOf = ({ stream, message }: AppendInput): string => `${stream}/${message.id}`;

/** True when this message was not answered before (C7). */
async function enterEffect(tx: EntityManager, input: AppendInput, ack: Ack, origin: Origin | null): Promise<boolean> {
  const { stream, message, fromSeq } = input;
  const sql = `INSERT INTO effect (key, stream, hash, result, workflow_id, run_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT DO NOTHING RETURNING key`;
  const result = JSON.stringify({ ack, fromSeq, messageId: message.id });
  const run = [origin?.workflowId ?? null, origin?.runId ?? null];
  const at = instantText(message.at);
  const rows = await rowsOf<unknown>(tx, sql, [keyOf(input), stream, message.hash, result, ...run, at]);
  return rows.length > 0;
}

type Effect = { readonly hash: string; readonly result: { readonly ack: Ack; readonly fromSeq: number } };
type JournalEvent = {
  readonly type: string;
  readonly at: Date;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
};

async function firstAnswer(tx: EntityManager, input: AppendInput): Promise<Written> {
  const [first] = await rowsOf<Effect>(tx, 'SELECT hash, result FROM effect WHERE key = $1', [keyOf(input)]);
  if (first?.hash !== input.message.hash) {
    throw failure('EFFECT_CONFLICT', `${keyOf(input)} was recorded with other content`);
  }
  const { ack, fromSeq } = first.result;
  const events = (await eventsOf(tx, input.stream, fromSeq, ack.seq)).map(({ event }) => event);
  return { kind: 'repeated', ack, fromSeq, events };
}

/** What a stream recorded after one version, up to another. */
async function eventsOf(tx: EntityManager, stream: string, after: number, upTo: number) {
  const sql = 'SELECT type, at, actor, data FROM journal WHERE stream = $1 AND seq > $2 AND seq <= $3 ORDER BY seq';
  const rows = await rowsOf<JournalEvent>(tx, sql, [stream, after, upTo]);
  return rows.map(({ type, at, actor, data }) => {
    const event: Recorded = { at: at.getTime(), type, ...data };
    return { event, actorId: actor };
  });
}

/** Journal rows, the stream's new state, the command's answer, and word to whoever listens once it is committed. */
async function write(tx: EntityManager, input: AppendInput, ack: Ack): Promise<void> {
  const { stream, message, fromSeq, schema, epoch } = input;
  const events = input.events.map(({ type, at, ...data }, index) => {
    return { seq: fromSeq + index + 1, type, at: instantText(at), data };
  });
  const sql = `WITH told AS (
      INSERT INTO journal (stream, seq, type, at, actor, role, command_id, data)
      SELECT $1, x.seq, x.type, x.at, $3, $4, $5, x.data
      FROM json_to_recordset($2::json) AS x(seq int, type text, at timestamptz, data json) ORDER BY x.seq
    ), moved AS (
      UPDATE stream_state SET seq = $6, schema = $7, epoch = $8, state = $9 WHERE stream = $1
    ), answered AS (
      UPDATE command SET state = 'APPLIED', answer = $10 WHERE id = $5
    )
    SELECT pg_notify('almoner', $11)`;
  const { id: actor, role } = message.actor;
  const outcome = message.id.startsWith('cmd_') ? { command: message.id, state: 'APPLIED' } : {};
  const notice = JSON.stringify({ stream, seq: ack.seq, ...outcome });
  const next = JSON.stringify(input.next);
  await tx.query(sql, [
    stream,
    asJson(events),
    actor,
    role,
    message.id,
    ack.seq,
    schema,
    epoch,
    next,
    JSON.stringify(ack),
    notice,
  ]);
}

/** A message without events: a refused command is rejected and its record goes; "nothing new" is an answer too. */
async function answerCommand(tx: EntityManager, { message }: AppendInput, ack: Ack): Promise<void> {
  const sql = `WITH answered AS (
      UPDATE command SET state = $2, answer = $3 WHERE id = $1 AND (state = 'ACCEPTED' OR $2 = 'APPLIED')
      RETURNING id, state, record_id
    ), forgotten AS (
      DELETE FROM record r USING answered a WHERE ${isOf('r', 'a')} AND $2 = 'REJECTED'
    )
    SELECT pg_notify('almoner', json_build_object('command', id, 'state', state)::text) FROM answered`;
  await tx.query(sql, [message.id, ack.refusal === null ? 'APPLIED' : 'REJECTED', JSON.stringify(ack)]);
}

/** The shell hands its state over as JSON: a parsed edge. */
function entityOf({ next, stream }: AppendInput): Entity {
  if (isEntity(next)) return next;
  throw failure('NOT_A_STREAM_STATE', `${stream}: what is to be stored is not the state of a stream`);
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'seq' in value && 'core' in value && 'clocks' in value;
}

function behind({ stream, fromSeq }: AppendInput, what: string): ApplicationFailure {
  return failure('JOURNAL_BEHIND', `${stream} is to continue after ${fromSeq}, but ${what}; rehydrate it`);
}

function failure(type: string, message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, type);
}

/** (stream, seq) is taken: a second writer got there although the stream was locked. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError } = error;
  return 'constraint' in driverError && driverError.constraint === 'journal_pk';
}
