import { createHash, randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { claimCommand } from '../../database/command-queue.ts';
import {
  readByKey,
  readCommand,
  rejectUnsent,
  takeIn,
  type StoredCommand,
  type TakenIn,
} from '../../database/commands.ts';
import { readKnown } from '../../database/known.ts';
import { isoInstant } from '../../domain/calendar.ts';
import { canonical } from '../../domain/canonical.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { REQUEST_LIVES_DAYS } from '../../domain/commands/define.ts';
import { intake, organizationConcerned, recordsWanted, streamsWanted } from '../../domain/intake.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Actor, Instant, Refusal } from '../../domain/types.ts';
import type { Engine } from '../engine.ts';
import { dispatch, handOver, isReference } from './dispatch.ts';
import { cancelled, conflict, malformed, notYours, tooLate, unknownCommand } from './refusals.ts';

/** What it needs beside the database: the engine, and the policies that intake may hand to a stream. */
export type Counter = {
  readonly db: DataSource;
  /** Null while it is being prepared: commands are stored and sent later by the relay. */
  readonly engine: Engine | null;
  readonly policies: (programId: string, version?: number) => Policy | null;
  /** Looks for policies that were published elsewhere; answers whether there were any. */
  readonly refresh?: () => Promise<boolean>;
  /** The program of an organization that names none; without it every organization must name one. */
  readonly defaultProgram?: string;
  /** How long a caller waits for the outcome; 2 s when not given. */
  readonly patienceMs?: number;
};
/** A counter that has its engine. */
export type ReadyCounter = Counter & { readonly engine: Engine };

/**
 * One command as a caller gives it. `stream`: null for a command that creates one (the id is minted: UUIDv7 with the
 * prefix; account ids are `acc_` + contact id and are given).
 */
export type CommandRequest = {
  readonly actor: Actor;
  readonly type: string;
  readonly stream: string | null;
  readonly input: unknown;
  /** 1-255 characters; once per actor. */
  readonly idempotencyKey: string;
  /** When we were told: the command's `now` (C4). */
  readonly receivedAt: Instant;
  readonly occurredAt?: Instant;
  readonly reason?: string;
  readonly note?: string;
  readonly expectedVersion?: number;
  /** Not sent before so many seconds have passed, so that it can be cancelled; up to a day. */
  readonly graceSeconds?: number;
};

export type Outcome =
  /** Done; the answer holds the stream's version. */
  | { readonly kind: 'applied'; readonly command: StoredCommand }
  /** Stored and kept, not yet answered. */
  | { readonly kind: 'accepted'; readonly command: StoredCommand }
  /** `command` null: refused at intake, nothing stored. APPLIED with a refusal: refused and recorded (7.1). */
  | { readonly kind: 'refused'; readonly command: StoredCommand | null; readonly refusal: Refusal };

const PATIENCE_MS = 2_000;
const LONGEST_KEY = 255;
const LONGEST_GRACE_SECONDS = 86_400;
const DAY_SECONDS = 86_400;

/**
 * Takes a command in and waits a little for its outcome: the one way in from outside. The row is stored before anything
 * else happens. A repeat (same actor, key and content) is answered with what came of it first, whatever state the
 * stream is in now; the same key with other content is `IDEMPOTENCY_CONFLICT`.
 * @throws when the database fails on the way: whether it was stored is unknown, so repeat it with the same key.
 */
export async function submitCommand(counter: Counter, request: CommandRequest): Promise<Outcome> {
  const unusable = unusableRequest(request);
  if (unusable !== null) return { kind: 'refused', command: null, refusal: unusable };
  const { actor, idempotencyKey, graceSeconds = 0 } = request;
  const hash = hashOf(request);
  const known = await readByKey(counter.db.manager, actor.id, idempotencyKey);
  if (known !== null && known.hash !== hash) return { kind: 'refused', command: null, refusal: conflict };
  if (known !== null) return await outcomeSoon(counter, known, graceSeconds);
  const minted = mint(request);
  if (minted === null) {
    return { kind: 'refused', command: null, refusal: malformed('stream', 'Say what the command is for.') };
  }
  const submission = { ...request, id: `cmd_${randomUUIDv7()}`, stream: minted };
  const taken = await take(counter, submission, { idempotencyKey, hash, graceSeconds });
  if (taken.kind === 'refused') return { kind: 'refused', command: null, refusal: taken.refusal };
  return await outcomeSoon(counter, taken.command, graceSeconds);
}

/**
 * Takes a command back that was never handed to the engine: within its grace period, or while the engine is away. A
 * command that is cancelled comes back as `refused` with `CANCELLED_BY_ACTOR`, also when it was cancelled before.
 * Other codes say why it was not: NOT_FOUND, FORBIDDEN (neither its sender nor an administrator), INVALID_TRANSITION.
 */
export async function cancelCommand(
  { db }: Pick<Counter, 'db'>,
  { actor, commandId }: { readonly actor: Actor; readonly commandId: string },
): Promise<Outcome> {
  const command = await readCommand(db.manager, commandId);
  if (command === null) return { kind: 'refused', command: null, refusal: unknownCommand };
  if (command.principal !== actor.id && actor.role !== 'ADMINISTRATOR') {
    const isStaff = actor.role === 'PROGRAM_OFFICER' || actor.role === 'AUDITOR';
    return { kind: 'refused', command: null, refusal: isStaff ? notYours : unknownCommand };
  }
  await rejectUnsent(db.manager, commandId, { seq: 0, refusal: cancelled });
  const now = (await readCommand(db.manager, commandId)) ?? command;
  const isCancelled = now.answer?.refusal?.findings[0].code === 'CANCELLED_BY_ACTOR';
  return { kind: 'refused', command: now, refusal: isCancelled ? cancelled : tooLate(now.state) };
}

/**
 * The same for one conductor who speaks for everybody and waits as long as it takes (simulation, tests): the key is the
 * command's id. Answers the refusal, or null.
 * @throws what the engine throws when it is away; the row stays ACCEPTED and can be sent again.
 */
export async function submit(counter: ReadyCounter, submission: Submission): Promise<Refusal | null> {
  const { id } = submission;
  const taken = await take(counter, submission, { idempotencyKey: id, hash: hashOf(submission), graceSeconds: 0 });
  if (taken.kind === 'refused') return taken.refusal;
  if (taken.command.answer !== null) return taken.command.answer.refusal;
  await claimCommand(counter.db.manager, id); // a relay beside leaves it alone
  return await dispatch(counter, taken.command);
}

/** Notices that a policy was asked for which this process does not know (yet). */
class Sought {
  missed = false;
  readonly policies: Counter['policies'];

  constructor(policies: Counter['policies']) {
    this.policies = (programId, version) => {
      const found = policies(programId, version);
      this.missed ||= found === null;
      return found;
    };
  }
}

type How = { readonly idempotencyKey: string; readonly hash: string; readonly graceSeconds: number };
type Taken = Exclude<TakenIn, { readonly kind: 'conflict' }> | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Intake, and the row with its record in one transaction. */
async function take(counter: Counter, submission: Submission, how: How): Promise<Taken> {
  const { db, defaultProgram } = counter;
  const wants = {
    streams: (states: Readonly<Record<string, unknown>>) => streamsWanted(submission, states),
    records: (states: Readonly<Record<string, unknown>>) => recordsWanted(submission, states),
  };
  const known = await readKnown(db.manager, wants);
  const sought = new Sought(counter.policies);
  const programs = { policies: sought.policies, ...(defaultProgram === undefined ? {} : { defaultProgram }) };
  const given = { ...known, ...programs };
  const first = intake(submission, given);
  const taken = sought.missed && (await counter.refresh?.()) === true ? intake(submission, given) : first;
  if (taken.kind === 'refused') return taken;
  const { message, record } = taken;
  const { id, stream, type, actor, reason, note, expectedVersion } = submission;
  const expires = definitionOf(type)?.expires === true;
  const row = {
    ...how,
    ...{ id, stream, type, message, principal: actor.id, role: actor.role, input: message.command },
    ...{ reason: reason ?? null, note: note ?? null, expectedVersion: expectedVersion ?? null },
    ...{ receivedAt: isoInstant(message.at), occurredAt: isoInstant(message.occurredAt) },
    ...(expires ? { livesSeconds: REQUEST_LIVES_DAYS * DAY_SECONDS } : {}),
    organization: organizationConcerned(submission, known.states),
  };
  const stored = await takeIn(db, row, record);
  return stored.kind === 'conflict' ? { kind: 'refused', refusal: conflict } : stored;
}

/** Sends it when it is its turn, and looks for its outcome until patience ends. */
async function outcomeSoon(counter: Counter, command: StoredCommand, graceSeconds: number): Promise<Outcome> {
  const { db, engine, patienceMs = PATIENCE_MS } = counter;
  const deadline = performance.now() + patienceMs;
  let latest = command;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 200)) {
    if (latest.state !== 'ACCEPTED') return outcomeOf(latest);
    const left = deadline - performance.now();
    if (left <= 0 || graceSeconds > 0 || !(await canBeSent(engine, latest)))
      return { kind: 'accepted', command: latest };
    const turn = await claimCommand(db.manager, latest.id); // never before an older open command of the stream
    if (turn === null) await sleep(Math.min(pauseMs, left));
    else await noLongerThan(left, handOver({ db, engine }, turn));
    latest = (await readCommand(db.manager, latest.id)) ?? latest;
  }
}

async function canBeSent(engine: Engine | null, command: StoredCommand): Promise<boolean> {
  return isReference(command) || (engine !== null && (await engine.isThere()));
}

/** Goes on without the caller after a while. What fails then is left to the lease and the relay. */
async function noLongerThan(ms: number, work: Promise<unknown>): Promise<void> {
  work.catch(() => undefined);
  await Promise.race([work, sleep(ms, undefined, { ref: false })]);
}

function outcomeOf(command: StoredCommand): Outcome {
  const { answer } = command;
  if (answer === null) throw new Error(`COMMAND_WITHOUT_ANSWER ${command.id}`);
  return answer.refusal === null ? { kind: 'applied', command } : { kind: 'refused', command, refusal: answer.refusal };
}

function unusableRequest({ idempotencyKey, graceSeconds = 0 }: CommandRequest): Refusal | null {
  if (idempotencyKey.length < 1 || idempotencyKey.length > LONGEST_KEY) {
    return malformed(
      'idempotencyKey',
      `A key has 1 to ${LONGEST_KEY} characters; this one has ${idempotencyKey.length}.`,
    );
  }
  if (graceSeconds < 0 || graceSeconds > LONGEST_GRACE_SECONDS || Number.isNaN(graceSeconds)) {
    return malformed('graceSeconds', `A grace period has 0 to ${LONGEST_GRACE_SECONDS} seconds.`);
  }
  return null;
}

/** The stream as given, or a new id for a command that creates one. Null: it cannot do without. */
function mint({ stream, type }: CommandRequest): string | null {
  if (stream !== null) return stream;
  const definition = definitionOf(type);
  if (definition === null) return ''; // intake says what is wrong with it
  if (definition.creates !== true || definition.stream === 'account') return null;
  return `${definition.stream === 'donation' ? 'don' : 'org'}_${randomUUIDv7()}`;
}

type Given = Pick<
  CommandRequest,
  'type' | 'stream' | 'input' | 'reason' | 'note' | 'occurredAt' | 'expectedVersion' | 'graceSeconds'
>;

/** Of what the caller gave, not of what intake made of it. */
function hashOf({ type, stream, input, reason, note, occurredAt, expectedVersion, graceSeconds }: Given): string {
  const text = canonical({ type, stream, input, reason, note, occurredAt, expectedVersion, graceSeconds });
  return createHash('sha256').update(text).digest('hex');
}
