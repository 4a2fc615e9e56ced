import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { markRejected, readCommand, takeIn, type StoredCommand } from '../../database/commands.ts';
import { storeEox } from '../../database/eox.ts';
import { readEntities, readKnown } from '../../database/known.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { isoInstant } from '../../domain/calendar.ts';
import { asWritten } from '../../domain/edge.ts';
import { emptyEntity } from '../../domain/entity.ts';
import { noteEox, type EoxCommand } from '../../domain/eox.ts';
import { intake, recordsWanted, streamsWanted, type Submission } from '../../domain/intake.ts';
import type { Message } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Refusal } from '../../domain/types.ts';
import type { Engine } from '../engine.ts';

/** What it needs beside the database: the engine, and the policies that intake may hand to a stream. */
export type Counter = {
  readonly db: DataSource;
  readonly engine: Engine;
  readonly policies: (programId: string, version?: number) => Policy | null;
};

/**
 * Takes a command in and sends it to its stream: the row is stored before anything else happens, under the command's id
 * as idempotency key. Answers the refusal, or null. A repeat is answered with what came of it first.
 * @throws what the engine throws when it is away; the row stays ACCEPTED and can be sent again.
 */
export async function submit(counter: Counter, submission: Submission): Promise<Refusal | null> {
  const { db, policies } = counter;
  const wants = {
    streams: (states: Readonly<Record<string, unknown>>) => streamsWanted(submission, states),
    records: (states: Readonly<Record<string, unknown>>) => recordsWanted(submission, states),
  };
  const known = await readKnown(db.manager, wants);
  const taken = intake(submission, { ...known, policies });
  if (taken.kind === 'refused') return taken.refusal;
  const { message, record } = taken;
  const { id, stream, type, actor, reason, note, expectedVersion } = submission;
  const stored = await takeIn(
    db,
    {
      id,
      stream,
      type,
      principal: actor.id,
      role: actor.role,
      idempotencyKey: id,
      hash: message.hash,
      reason: reason ?? null,
      note: note ?? null,
      input: message.command,
      message,
      expectedVersion: expectedVersion ?? null,
      receivedAt: isoInstant(message.at),
      occurredAt: isoInstant(message.occurredAt),
    },
    record,
  );
  if (stored.kind === 'conflict') return conflict;
  if (stored.command.answer !== null) return stored.command.answer.refusal;
  return await dispatch(counter, stored.command);
}

const conflict: Refusal = {
  findings: [
    {
      code: 'IDEMPOTENCY_CONFLICT',
      message: 'This key was used for another command; use a new one.',
      path: 'idempotencyKey',
    },
  ],
};

/**
 * Sends a stored command to its stream and records a plain refusal. What the journal has answered stands, whatever
 * became of the call: the engine can lose an update whose transaction is committed (C7).
 */
export async function dispatch(counter: Counter, command: StoredCommand): Promise<Refusal | null> {
  const { db } = counter;
  const { id, stream, message } = command;
  if (message === null) throw new Error(`COMMAND_WITHOUT_MESSAGE ${id}`);
  if (stream.startsWith('eox/')) return await recordEox(db, stream, message);
  const answer = await ask(counter, command, message).catch(async (error: unknown) => {
    const recorded = (await readCommand(db.manager, id))?.answer ?? null;
    if (recorded !== null) return recorded;
    if (error instanceof WorkflowNotFoundError) return await answerForClosed(db, stream, message, error);
    throw error;
  });
  if ('seq' in answer) return answer.refusal;
  await markRejected(db.manager, id, { seq: 0, refusal: answer.refused });
  const recorded = (await readCommand(db.manager, id))?.answer ?? null;
  return recorded === null ? answer.refused : recorded.refusal;
}

/** How often a run that is behind its journal is asked again, and after how long. */
const [LOOKS, LOOK_MS] = [20, 100];

/** A run that refuses without knowing all of its journal is told to look, and asked again. */
async function ask({ db, engine }: Counter, { stream, type }: StoredCommand, message: Message) {
  const creates = definitionOf(type)?.creates === true;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await engine.send(stream, message, creates);
    if ('seq' in answer || attempt > LOOKS) return answer;
    const known = (await readEntities(db.manager, [stream])).get(stream)?.seq ?? 0;
    if (known <= answer.judgedAt) return answer;
    await engine.nudge(stream);
    await sleep(LOOK_MS);
  }
}

/** A completed workflow answers nothing, so the rules answer from the stored state (C9). @throws `lost` for a live one. */
async function answerForClosed(db: DataSource, stream: string, message: Message, lost: Error) {
  const entity = (await readEntities(db.manager, [stream])).get(stream) ?? emptyEntity;
  const rules = rulesOf(stream);
  const { refusal, events } = rules.judge(stream, entity, message, []);
  const isThere = entity.core !== null && !rules.isFinal(entity);
  if (isThere || refusal === null || events.length > 0) throw lost;
  return { refused: refusal, judgedAt: entity.seq };
}

async function recordEox(db: DataSource, source: string, message: Message): Promise<Refusal | null> {
  const report = { productId: source.slice('eox/'.length), commandId: message.id, at: isoInstant(message.at) };
  const answer = await storeEox(db, report, (previous) => {
    const decided = noteEox(previous, asWritten<EoxCommand>(message.command), message.at);
    if (decided.kind === 'refused') return { view: null, refusal: decided.refusal };
    return { view: decided.changed ? decided.view : null, refusal: null };
  });
  return answer.refusal;
}
