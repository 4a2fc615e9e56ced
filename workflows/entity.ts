import * as wf from '@temporalio/workflow';
import type { Entity } from '../domain/entity.ts';
import { lookMessage, type Ack, type Message, type Written } from '../domain/journal.ts';
import { rulesOf } from '../domain/modules.ts';
import { tickMessage, type Outcome } from '../domain/stream.ts';
import type { Conflict, Instant } from '../domain/types.ts';
import { refusedFailure, serialise, snapshotFailure } from './handlers.ts';
import {
  SEEN_LIMIT,
  SUPERSEDED,
  commandUpdate,
  factSignal,
  nudgeSignal,
  snapshotQuery,
  snapshotUpdate,
  upcast,
  type Carried,
  type Snapshot,
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
  let phaseAtStart = rules.phase(entity);
  let waitsFor = Infinity;

  /** Decides when to wake, never what is recorded (C4). */
  const now = (): Instant => Date.now() + offset;

  const firstDue = (): Instant => rules.deadlines(streamId, entity)[0]?.firesAt ?? Infinity;
  const rolls = (): boolean => rules.phase(entity) !== phaseAtStart || wf.workflowInfo().continueAsNewSuggested;
  /** Wakes the loop only if it has something to do: a new timer for the same instant would be two events for nothing. */
  const stir = (): void => {
    woken ||= superseded || rules.isFinal(entity) || rolls() || firstDue() !== waitsFor;
  };

  const write = async (message: Message, { events, refusal, next }: Outcome): Promise<Written> => {
    const input = { stream: streamId, kind: rules.kind, epoch, message, fromSeq: entity.seq, events, refusal };
    const written = await append({ ...input, schema: rules.schema, next });
    if (written.kind === 'superseded') superseded = true;
    if (written.kind !== 'behind') return written;
    // The engine can lose an update after its transaction was committed; this run goes on from what is recorded.
    entity = written.missed.reduce((state, { event, actorId }) => rules.fold(state, event, actorId), entity);
    stir();
    return written;
  };

  const record = async (message: Message): Promise<Ack> => {
    let conflicts: readonly Conflict[] = [];
    for (;;) {
      const outcome = rules.judge(streamId, entity, message, conflicts);
      const { refusal, next } = outcome;
      const written = await write(message, outcome);
      if (written.kind === 'conflict' || written.kind === 'behind') {
        conflicts = written.kind === 'conflict' ? written.conflicts : []; // decide again, knowing it (C1)
        if (written.kind === 'behind' && message.command.type !== 'Tick') await runTicksUntil(message.at);
        continue;
      }
      let ack: Ack = { seq: next.seq, refusal };
      if (written.kind === 'written') entity = next;
      if (written.kind === 'repeated') {
        // Fold what was recorded: after a crash that is the first attempt's answer, not always this one's (C7).
        ack = written.ack;
        if (written.fromSeq === entity.seq) {
          entity = written.events.reduce((state, event) => rules.fold(state, event, message.actor.id), entity);
        }
      }
      seen.set(message.id, ack);
      stir();
      return ack;
    }
  };

  /** Asks the journal whether something of this run was lost on the way. Records nothing. */
  const look = async (): Promise<void> => {
    await write(lookMessage(now()), { events: [], refusal: null, next: entity });
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
    if (refusal !== null && events.length === 0) throw refusedFailure(refusal, entity.seq);
  };
  wf.setHandler(commandUpdate, take, { validator });
  wf.setHandler(factSignal, async (message) => void (await take(message)));
  wf.setHandler(nudgeSignal, async () => {
    await exclusively(look);
    woken = true;
  });
  const snapshot = (): Snapshot => {
    const due = rules.deadlines(streamId, entity);
    return { streamId, epoch, now: now(), offset, seq: entity.seq, phase: rules.phase(entity), due, busy, entity };
  };
  wf.setHandler(snapshotQuery, snapshot);
  const turnDown = (): never => {
    throw snapshotFailure(snapshot());
  };
  wf.setHandler(snapshotUpdate, turnDown, { validator: turnDown });

  const startedAt = now();
  for (;;) {
    waitsFor = firstDue();
    const longest = entity.core === null ? STILLBORN_AFTER_MS : carried.longestWaitMs;
    await wf.condition(() => woken, Math.max(Math.min(waitsFor - now(), longest), 1));
    const nothingCame = !woken;
    woken = false;
    if (entity.core === null && nothingCame) await exclusively(look);
    await exclusively(() => runTicksUntil(now()));
    phaseAtStart ||= rules.phase(entity); // a stream that has just come to be has nothing to shed yet
    const over = (): boolean => superseded || rules.isFinal(entity) || (entity.core === null && nothingCame);
    const anniversary = now() - startedAt >= YEAR_MS;
    if (!over() && !anniversary && !rolls()) continue;
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
