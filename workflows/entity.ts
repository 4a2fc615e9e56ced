import * as wf from '@temporalio/workflow';
import type { Entity } from '../domain/entity.ts';
import type { Ack, Message } from '../domain/journal.ts';
import { rulesOf } from '../domain/modules.ts';
import { tickMessage } from '../domain/stream.ts';
import type { Conflict, Instant } from '../domain/types.ts';
import { refusedFailure, serialise } from './handlers.ts';
import {
  SEEN_LIMIT,
  SUPERSEDED,
  commandUpdate,
  factSignal,
  nudgeSignal,
  snapshotQuery,
  upcast,
  type Carried,
} from './messages.ts';
import { append } from './proxies.ts';

/** A run nobody got anything into (its first command was refused) ends after this long. */
const STILLBORN_AFTER_MS = 60_000;
/** A run ends with its first anniversary at the latest, so that every release gets to see every stream's document. */
const YEAR_MS = 365 * 24 * 3_600_000;

/** The shell of every stream: asks the rules, records the answer, waits. Holds no rules. */
async function live(document: Carried): Promise<void> {
  const carried = upcast(document);
  const { streamId, epoch, offset } = carried;
  const rules = rulesOf(streamId);
  let entity: Entity = carried.entity;
  const seen = new Map(carried.seen);
  const exclusively = serialise();
  let busy = 0;
  let woken = false;
  let superseded = false;

  /** Decides when to wake, never what is recorded (C4). */
  const now = (): Instant => Date.now() + offset;

  const record = async (message: Message): Promise<Ack> => {
    let conflicts: readonly Conflict[] = [];
    for (;;) {
      const { events, refusal, next } = rules.judge(streamId, entity, message, conflicts);
      const input = { stream: streamId, kind: rules.kind, epoch, message, fromSeq: entity.seq, events, refusal };
      const written = await append({ ...input, schema: rules.schema, next });
      if (written.kind === 'conflict') {
        conflicts = written.conflicts; // decide again, knowing it (C1)
        continue;
      }
      let ack: Ack = { seq: next.seq, refusal };
      if (written.kind === 'written') entity = next;
      else if (written.kind === 'superseded') superseded = true;
      else {
        // Fold what was recorded: after a crash that is the first attempt's answer, not always this one's (C7).
        ack = written.ack;
        if (written.fromSeq === entity.seq) {
          entity = written.events.reduce((state, event) => rules.fold(state, event, message.actor.id), entity);
        }
      }
      seen.set(message.id, ack);
      woken = true;
      return ack;
    }
  };

  const runTicksUntil = async (instant: Instant): Promise<void> => {
    for (;;) {
      const [first] = rules.deadlines(streamId, entity);
      if (superseded || first === undefined || first.firesAt > instant) return;
      await record(tickMessage(entity.seq, first.firesAt, Math.max(now(), first.firesAt)));
    }
  };

  const take = (message: Message): Promise<Ack> => {
    busy += 1;
    return exclusively(async () => {
      await runTicksUntil(message.at); // what was due before it comes first, even after an outage (C4)
      const ack = seen.get(message.id) ?? (await record(message));
      if (superseded) throw wf.ApplicationFailure.nonRetryable(`${streamId} lives on in a newer run`, SUPERSEDED);
      return ack;
    }).finally(() => {
      busy -= 1;
    });
  };

  // Synchronous: validators are not awaited. A plain refusal leaves nothing in the history.
  const validator = (message: Message): void => {
    if (seen.has(message.id)) return;
    const { events, refusal } = rules.judge(streamId, rules.catchUp(streamId, entity, message.at), message, []);
    if (refusal !== null && events.length === 0) throw refusedFailure(refusal);
  };
  wf.setHandler(commandUpdate, take, { validator });
  wf.setHandler(factSignal, async (message) => void (await take(message)));
  wf.setHandler(nudgeSignal, () => void (woken = true));
  wf.setHandler(snapshotQuery, () => {
    const due = rules.deadlines(streamId, entity);
    return { streamId, epoch, now: now(), offset, seq: entity.seq, phase: rules.phase(entity), due, busy, entity };
  });

  const phaseAtStart = rules.phase(entity);
  const startedAt = now();
  for (;;) {
    const firesAt = rules.deadlines(streamId, entity)[0]?.firesAt ?? Infinity;
    const longest = entity.core === null ? STILLBORN_AFTER_MS : carried.longestWaitMs;
    await wf.condition(() => woken, Math.max(Math.min(firesAt - now(), longest), 1));
    const nothingCame = !woken;
    woken = false;
    await exclusively(() => runTicksUntil(now()));
    const over = (): boolean => superseded || rules.isFinal(entity) || (entity.core === null && nothingCame);
    const anniversary = now() - startedAt >= YEAR_MS;
    const roll = rules.phase(entity) !== phaseAtStart || anniversary || wf.workflowInfo().continueAsNewSuggested;
    if (!over() && !roll) continue;
    await wf.condition(wf.allHandlersFinished);
    if (over()) return;
    const next = { ...carried, entity, seen: [...seen].slice(-SEEN_LIMIT) };
    await wf.continueAsNew<typeof live>(next);
  }
}

export async function donation(carried: Carried): Promise<void> {
  return live(carried);
}

export async function account(carried: Carried): Promise<void> {
  return live(carried);
}

export async function organization(carried: Carried): Promise<void> {
  return live(carried);
}
