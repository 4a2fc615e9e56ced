import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { putBackCommand } from '../../database/command-queue.ts';
import { markRejected, readCommand, type StoredCommand } from '../../database/commands.ts';
import { storeEox } from '../../database/eox.ts';
import { hasBegun, readEntities } from '../../database/known.ts';
import { isoInstant } from '../../domain/calendar.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { asWritten } from '../../domain/edge.ts';
import { emptyEntity } from '../../domain/entity.ts';
import { eoxFact } from '../../domain/eox-about.ts';
import type { EoxCommand } from '../../domain/eox-about.ts';
import { noteEox } from '../../domain/eox.ts';
import type { Message } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { Refusal } from '../../domain/types.ts';
import type { Engine } from '../engine.ts';
import { failureOf } from './failures.ts';
import { undeliverable } from './refusals.ts';

/** Where stored commands are sent from. Without an engine only those that need none can be sent. */
export type Sender = { readonly db: DataSource; readonly engine: Engine | null };

/** A call to the engine ends before the lease of the command does. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * `answered`: the row says what. `away`: the engine was not reached, which is nobody's fault. `delayed`: this command
 * failed, or nobody worked it in time; it is sent again after a while.
 */
export type HandedOver =
  | { readonly kind: 'answered' }
  | { readonly kind: 'away' }
  | { readonly kind: 'delayed'; readonly failure: string };

/** Is no engine needed to answer it? The vendor's dates are kept in the database. */
export const isReference = ({ stream }: Pick<StoredCommand, 'stream'>): boolean => stream.startsWith('eox/');

/**
 * Sends a command that was claimed, and sees to its row: answered, given back, or rejected as `UNDELIVERABLE`. The same
 * for the API (inline) and the relay. @throws only what the database throws; then the lease runs out.
 */
export async function handOver(sender: Sender, command: StoredCommand): Promise<HandedOver> {
  const { db, engine } = sender;
  const { id } = command;
  try {
    await dispatch(sender, command, ANSWER_WITHIN_MS);
    return { kind: 'answered' };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'FINAL') {
      await markRejected(db.manager, id, { seq: 0, refusal: undeliverable(failure.code) }, { keepRecord: true });
      return { kind: 'answered' };
    }
    if (failure.kind === 'AWAY') engine?.distrust();
    await putBackCommand(db.manager, id, {
      failure: failure.code,
      afterSeconds: pause(failure.kind, command.attempts),
    });
    return failure.kind === 'AWAY' ? { kind: 'away' } : { kind: 'delayed', failure: failure.code };
  }
}

/** Seconds until the next try. An outage costs a command nothing; a failure of its own doubles, up to a minute. */
function pause(kind: 'AWAY' | 'UNANSWERED' | 'OWN', attempts: number): number {
  if (kind === 'AWAY') return 0;
  const jitter = 0.5 + Math.random();
  return kind === 'UNANSWERED' ? jitter : Math.min(2 ** attempts, 60) * jitter;
}

/**
 * Sends a stored command to its stream and records a plain refusal. What the journal has answered stands, whatever
 * became of the call: the engine can lose an update whose transaction is committed (C7).
 * @throws what the engine throws when it is away, or gave no answer `withinMs`; the row stays ACCEPTED.
 */
export async function dispatch(sender: Sender, command: StoredCommand, withinMs?: number): Promise<Refusal | null> {
  const { db } = sender;
  const { id, stream, message } = command;
  if (message === null) throw new Error(`COMMAND_WITHOUT_MESSAGE ${id}`);
  if (isReference(command)) return await recordEox(db, stream, message);
  const answer = await ask(sender, command, message, withinMs).catch(async (error: unknown) => {
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
async function ask({ db, engine }: Sender, { stream, type }: StoredCommand, message: Message, withinMs?: number) {
  // A stream that has begun is never begun anew: a run without its state could not write.
  const creates = definitionOf(type)?.creates === true && !(await hasBegun(db.manager, stream));
  if (engine === null) throw new Error(`ENGINE_ABSENT ${stream}`);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await engine.send(stream, message, creates, withinMs);
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
    if (!decided.changed) return { view: null, refusal: null };
    return { view: decided.view, fact: eoxFact(decided.view), refusal: null };
  });
  return answer.refusal;
}
