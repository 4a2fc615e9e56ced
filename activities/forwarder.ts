import type { DataSource } from 'typeorm';
import type { Message } from '../domain/journal.ts';
import type { Noted } from '../domain/module.ts';
import { claimFacts, markSent, putBack, type ClaimedFact, type Turn } from '../database/forwarding.ts';

/** How a fact reaches a stream: a signal to its workflow. A stream that has ended counts as delivered. */
export type FactChannel = {
  readonly signal: (receiver: string, fact: Message<Noted>, startIfMissing: boolean) => Promise<void>;
};
export type Forwarded = { readonly sent: number; readonly failed: number };

/**
 * Forwards waiting facts between streams (C2), oldest first, each receiver's in order, at least once: a crash between
 * signal and mark repeats the fact, and receivers ignore a seq they have heard. A receiver that cannot be reached does
 * not hold up others.
 */
export async function forwardFacts(db: DataSource, channel: FactChannel, limit: number): Promise<Forwarded> {
  const facts = await db.transaction(async (tx) => await claimFacts(tx, limit));
  const byReceiver = Map.groupBy(facts, ({ receiver }) => receiver);
  const answers = await Promise.all([...byReceiver.values()].map(async (list) => await deliver(channel, list)));
  const sent = answers.flatMap(({ delivered }) => delivered);
  const failed = answers.flatMap(({ left }) => left);
  await markSent(db, sent);
  await putBack(db, failed);
  return { sent: sent.length, failed: failed.length };
}

type Delivery = { readonly delivered: readonly Turn[]; readonly left: readonly Turn[] };

/** One receiver's facts, one after the other; the first that fails leaves the rest for later. */
async function deliver(channel: FactChannel, facts: readonly ClaimedFact[]): Promise<Delivery> {
  const delivered: Turn[] = [];
  for (const { id, attempts, receiver, startMissing, ...fact } of facts) {
    try {
      await channel.signal(receiver, messageOf(fact), startMissing);
      delivered.push({ id, attempts });
    } catch {
      break; // the engine is away or the stream is: tried again, the attempts are counted in the row
    }
  }
  return { delivered, left: facts.slice(delivered.length) };
}

/** The fact as a message: its business key is its id, its instant that of the source event (C4). */
function messageOf({ key, noted, at }: Pick<ClaimedFact, 'key' | 'noted' | 'at'>): Message<Noted> {
  const instant = at.getTime();
  const actor = { id: noted.source, role: 'SYSTEM' } as const;
  return { id: key, at: instant, occurredAt: instant, actor, hash: key, command: noted };
}
