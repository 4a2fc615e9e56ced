import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { readChanges, recordChange } from '../../database/audit.ts';
import {
  insertBatch,
  leaveItems,
  moveBatch,
  readBatch,
  reopenFailed,
  type ListedBatch,
} from '../../database/batches.ts';
import type { BatchState } from '../../database/entities/programs.ts';
import { readVersion } from '../../database/programs.ts';
import { isSame } from '../../domain/canonical.ts';
import { finding } from '../../domain/decision.ts';
import type { Actor, Finding } from '../../domain/types.ts';

/** Work on many donations: ordered, paused, resumed, cancelled, tried again. Who carries it out is the relay. */

export type BatchOutcome =
  | { readonly kind: 'batch'; readonly batch: ListedBatch }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

const refused = (one: Finding): BatchOutcome => ({ kind: 'refused', findings: [one] });
const absent = (path: string) => refused(finding('NOT_FOUND', 'D28', 'There is no such thing.', { path }));

export type Adoption = {
  readonly programId: string;
  readonly policyVersion: number;
  readonly donationIds: readonly string[] | null;
  readonly reason: string;
  readonly idempotencyKey: string;
};

/**
 * Freezes the selection and lets it begin. Codes: REASON_REQUIRED, VALIDATION_FAILED (key), NOT_FOUND (version),
 * INVALID_TRANSITION (a draft), IDEMPOTENCY_CONFLICT (the key was used for another selection).
 */
export async function startAdoption(db: DataSource, adoption: Adoption, actor: Actor): Promise<BatchOutcome> {
  const { programId, policyVersion, donationIds, reason, idempotencyKey } = adoption;
  if (reason.trim() === '') {
    return refused(
      finding('REASON_REQUIRED', '7.1', 'Say why; the reason is kept with every command.', { path: 'reason' }),
    );
  }
  if (idempotencyKey.length < 1 || idempotencyKey.length > 200) {
    return refused(finding('VALIDATION_FAILED', '7.1', 'A key has 1 to 200 characters.', { path: 'idempotencyKey' }));
  }
  const version = await readVersion(db.manager, programId, policyVersion);
  if (version === null) return absent('policyVersion');
  if (version.state === 'DRAFT') {
    const detail = { from: 'DRAFT', allowed: ['PUBLISHED'] };
    return refused(
      finding('INVALID_TRANSITION', 'D28', 'A draft is published before it is adopted.', {
        path: 'policyVersion',
        detail,
      }),
    );
  }
  const id = `bat_${createHash('sha256').update(`${actor.id}\n${idempotencyKey}`).digest('hex').slice(0, 32)}`;
  const subject = `batch/${id}`;
  const input = { programId, policyVersion };
  const selection = { ...input, donationIds };
  await db.transaction(async (tx) => {
    if (!(await insertBatch(tx, { id, actor, reason, input, donationIds }))) return;
    await recordChange(tx, { actor, action: 'startAdoption', subject, before: null, after: selection, reason });
  });
  const first = (await readChanges(db.manager, { subject, limit: 1_000 })).at(-1);
  if (isSame(first?.after, selection)) return { kind: 'batch', batch: await found(db, id) };
  const message = 'This key was used for another batch; use a new one.';
  return refused(finding('IDEMPOTENCY_CONFLICT', '7.1', message, { path: 'idempotencyKey' }));
}

/** What may be asked of a batch: from which states, to which. */
const moves = {
  pauseBatch: { from: ['RUNNING'], to: 'PAUSED' },
  resumeBatch: { from: ['PAUSED'], to: 'RUNNING' },
  cancelBatch: { from: ['RUNNING', 'PAUSED'], to: 'CANCELLED' },
  retryBatch: { from: ['RUNNING', 'PAUSED', 'DONE', 'CANCELLED'], to: 'RUNNING' },
} as const satisfies Record<string, { readonly from: readonly BatchState[]; readonly to: BatchState }>;
export type BatchMove = keyof typeof moves;

/** Codes: NOT_FOUND, INVALID_TRANSITION. A repeat of what holds already is answered with the batch as it stands. */
export async function moveBatchTo(db: DataSource, id: string, move: BatchMove, actor: Actor): Promise<BatchOutcome> {
  const { from, to } = moves[move];
  return await db.transaction(async (tx): Promise<BatchOutcome> => {
    const before = await readBatch(tx, id);
    if (before === null) return absent('id');
    if (move === 'retryBatch' && (await reopenFailed(tx, id)) === 0) return { kind: 'batch', batch: before };
    if (before.state === to && move !== 'retryBatch') return { kind: 'batch', batch: before };
    if (!(await moveBatch(tx, id, from, to))) {
      const detail = { from: before.state, allowed: [...from] };
      const message = `Not possible while it is ${before.state}; possible from ${from.join(', ')}.`;
      return refused(finding('INVALID_TRANSITION', 'D28', message, { path: 'id', detail }));
    }
    if (move === 'cancelBatch') await leaveItems(tx, id);
    const change = { before: { state: before.state }, after: { state: to }, reason: null };
    await recordChange(tx, { actor, action: move, subject: `batch/${id}`, ...change });
    const batch = await readBatch(tx, id);
    if (batch === null) throw new Error(`BATCH_VANISHED ${id}`);
    return { kind: 'batch', batch };
  });
}

async function found(db: DataSource, id: string): Promise<ListedBatch> {
  const batch = await readBatch(db.manager, id);
  if (batch === null) throw new Error(`BATCH_VANISHED ${id}`);
  return batch;
}
