import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { readChanges, recordChange } from '../../database/audit.ts';
import { takeLocks } from '../../database/locks.ts';
import type { Session } from '../../database/query.ts';
import { canonical } from '../../domain/canonical.ts';
import { asWritten } from '../../domain/edge.ts';
import type { Actor } from '../../domain/types.ts';

/** What is asked once for each key of an actor. `content`: what the key stands for; it is kept as a hash. */
export type AskedOnce = {
  readonly actor: Actor;
  /** Name of the command. */
  readonly action: string;
  readonly idempotencyKey: string;
  readonly content: unknown;
};

/**
 * What was told when this was asked first: `tell` answers it, and the audit keeps it; a repeat is answered with that,
 * whatever has changed since. Null: the key was used for other content. `tell` must tell nothing personal.
 */
export async function firstTold<Told extends object>(
  db: DataSource,
  { actor, action, idempotencyKey, content }: AskedOnce,
  tell: (session: Session) => Promise<Told>,
): Promise<Told | null> {
  const subject = `${action}/${hashOf([actor.id, idempotencyKey])}`;
  const hash = hashOf(content);
  return await db.transaction(async (tx) => {
    await takeLocks(tx, [{ name: subject, shared: false }]);
    const [before] = await readChanges(tx, { subject, limit: 1 });
    if (before !== undefined) {
      const first = asWritten<{ readonly hash: string; readonly told: Told }>(before.after);
      return first.hash === hash ? first.told : null;
    }
    const told = await tell(tx);
    await recordChange(tx, { actor, action, subject, before: null, after: { hash, told }, reason: null });
    return told;
  });
}

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
