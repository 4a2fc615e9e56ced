import type { DataSource } from 'typeorm';
import { learnPublished } from '../api/program-shelf.ts';
import { submitCommand, type Outcome } from '../api/commands/submit.ts';
import { claimItems, settleAnswered, settleItem, type Settled, type Turn } from '../database/batches.ts';
import { policyOf } from '../domain/programs/registry.ts';

/** How many items are taken on at a time, and how many commands of one batch may be on their way. */
const [LOT, WINDOW] = [25, 100];

/**
 * One round of what is ordered for many donations: settles what was answered, then stores the next commands, which are
 * sent like anybody's. Everything it knows is in the database, and an item's command has a key of its own: a round that
 * dies in the middle is made up for by the next, here or elsewhere. Answers whether it did anything.
 */
export async function batchRound(db: DataSource, now: () => number = Date.now): Promise<boolean> {
  const { settled, ended } = await settleAnswered(db.manager);
  const turns = await claimItems(db.manager, LOT, WINDOW);
  for (const turn of turns) await settleItem(db.manager, { ...turn, ...settledBy(await send(db, turn, now())) });
  return settled > 0 || ended > 0 || turns.length > 0;
}

/** Stores the command; without an engine it is left to whoever sends commands. */
async function send(db: DataSource, turn: Turn, receivedAt: number): Promise<Outcome> {
  const { batchId, stream, attempt, actor, role, reason, input } = turn;
  const counter = {
    db,
    engine: null,
    policies: policyOf,
    refresh: async () => await learnPublished(db),
    patienceMs: 0,
  };
  return await submitCommand(counter, {
    actor: { id: actor, role },
    type: 'adoptPolicyVersion',
    stream,
    input: { policyVersion: input.policyVersion },
    idempotencyKey: `${batchId}/${stream}/${attempt}`,
    receivedAt,
    reason,
  });
}

function settledBy(outcome: Outcome): Pick<Settled, 'state' | 'commandId' | 'code' | 'message'> {
  const commandId = outcome.command?.id ?? null;
  if (outcome.kind === 'accepted') return { state: 'SENT', commandId, code: null, message: null };
  if (outcome.kind === 'applied') return { state: 'DONE', commandId, code: null, message: null };
  const [{ code, message }] = outcome.refusal.findings;
  return { state: 'FAILED', commandId, code, message };
}
