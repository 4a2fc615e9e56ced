import { instantText } from '../../activities/projections/instant.ts';
import { messagesOf } from '../../activities/telling.ts';
import type { LivedRows } from '../../database/lived.ts';
import { factKey } from '../../domain/facts.ts';
import { kindOf, type Ack } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import { allOf } from '../../domain/records.ts';
import type { Lived, LivedAppend, LivedCommand } from './lived-world.ts';

/** The rows of tables that lives leave behind, all lives on one time line: whoever was first stands first. */
export function rowsAfter(lives: readonly Lived[]): LivedRows {
  const appends = inOrder(
    lives.flatMap((life) => life.appends),
    ({ message }) => message.at,
  );
  const commands = inOrder(
    lives.flatMap((life) => life.commands),
    ({ message }) => message.at,
  );
  const answers = new Map(appends.map((append) => [append.message.id, append]));
  const eox = lives.flatMap((life) => life.eox);
  const versions = new Map(eox.map(({ message, seq }) => [message.id, seq]));
  const kept = (command: LivedCommand) => !isRejected(answers.get(command.message.id));
  return {
    record: commands.flatMap((one) => (kept(one) ? allOf(one.record) : [])),
    command: commands.map((one) => commandRow(one, answers.get(one.message.id), versions.get(one.message.id) ?? 0)),
    effect: appends.filter((append) => !isRejected(append)).map(effectRow),
    journal: appends.flatMap(journalRows),
    stream_state: lives.flatMap(({ entities }) =>
      [...entities].map(([stream, state]) => {
        return { stream, kind: kindOf(stream), schema: rulesOf(stream).schema, epoch: 1, seq: state.seq, state };
      }),
    ),
    subscription: distinct(
      lives.flatMap(({ subscriptions }) => subscriptions),
      ({ source, receiver }) => `${source} ${receiver}`,
    ),
    outbox: outboxRows(lives, appends),
    eox_record: newest(
      eox.map(({ productId, seq, view, message }) => {
        return { productId, seq, view, lastDateOfSupportOn: view.lastDateOfSupportOn, at: instantText(message.at) };
      }),
    ),
    eox_history: eox.map(({ productId, seq, view, message }) => {
      return { productId, seq, view, commandId: message.id, at: instantText(message.at) };
    }),
  };
}

/** Refused without an event: the engine leaves no trace of it but the command row. */
function isRejected(append: LivedAppend | undefined): boolean {
  return append !== undefined && append.events.length === 0 && append.refusal !== null;
}

function inOrder<T>(list: readonly T[], at: (one: T) => number): readonly T[] {
  return list.toSorted((a, b) => at(a) - at(b)); // stable: at one instant each life keeps its order
}

function distinct<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function newest<T extends { readonly productId: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.productId, record])).values()];
}

const ackOf = ({ fromSeq, events, refusal }: LivedAppend): Ack => ({ seq: fromSeq + events.length, refusal });

/** `version`: that of the end-of-life record, which no stream answers for. */
function commandRow({ submission, message, record }: LivedCommand, append: LivedAppend | undefined, version: number) {
  const { id, stream, type, actor, reason, note, expectedVersion } = submission;
  const rejected = isRejected(append);
  return {
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
    recordId: rejected ? null : (record?.id ?? null),
    message,
    expectedVersion: expectedVersion ?? null,
    receivedAt: instantText(message.at),
    occurredAt: instantText(message.occurredAt),
    state: rejected ? ('REJECTED' as const) : ('APPLIED' as const),
    answer: append === undefined ? { seq: version, refusal: null } : ackOf(append),
    attempts: 1,
    createdAt: instantText(message.at),
  };
}

function effectRow(append: LivedAppend) {
  const { stream, message, fromSeq } = append;
  const result = { ack: ackOf(append), fromSeq, messageId: message.id };
  const run = { workflowId: null, runId: null };
  return { key: `${stream}/${message.id}`, stream, hash: message.hash, result, ...run, at: instantText(message.at) };
}

function journalRows({ stream, message, fromSeq, events }: LivedAppend): LivedRows['journal'] {
  const { id: actor, role } = message.actor;
  return events.map(({ type, at, ...data }, index) => {
    return { stream, seq: fromSeq + index + 1, type, at: instantText(at), actor, role, commandId: message.id, data };
  });
}

/** Facts were heard when they were told; messages wait for whoever delivers them as of their day. */
function outboxRows(lives: readonly Lived[], appends: readonly LivedAppend[]): LivedRows['outbox'] {
  const facts = lives.flatMap((life) =>
    life.facts.map(({ receiver, noted, at }) => ({
      businessKey: factKey(receiver, noted.source, noted.sourceSeq),
      kind: 'FACT' as const,
      target: receiver,
      source: noted.source,
      sourceSeq: noted.sourceSeq,
      body: noted,
      startMissing: false,
      at: instantText(at),
    })),
  );
  const messages = appends.flatMap(({ stream, fromSeq, events }) => messagesOf(stream, fromSeq, events));
  const rows = distinct([...facts, ...messages], ({ businessKey }) => businessKey);
  return inOrder(rows, ({ at }) => Date.parse(at)).map((row) =>
    row.kind === 'FACT'
      ? { ...row, state: 'SENT', attempts: 1, sentAt: row.at }
      : { ...row, state: 'PENDING', attempts: 0, sentAt: null },
  );
}
