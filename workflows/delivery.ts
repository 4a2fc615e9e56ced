import { deliver } from './proxies.ts';

/** One outbound message. Everything about it is in the database: only the id of its outbox row is in the engine. */
export async function delivery(outboxId: string): Promise<void> {
  await deliver(outboxId);
}
