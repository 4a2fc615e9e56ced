import * as wf from '@temporalio/workflow';
import type { Ack, Message } from '../domain/journal.ts';
import { commandUpdate, newborn } from '../workflows/messages.ts';
import { append } from '../workflows/proxies.ts';

/** What the engine alone costs: runs that answer the same update, without rules, clocks or a journal. */
async function bare(answer: (message: Message, seq: number) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  const take = async (message: Message): Promise<Ack> => {
    seen.add(message.id);
    await answer(message, seen.size);
    return { seq: seen.size, refusal: null };
  };
  const validator = ({ id }: Message): void => {
    if (seen.has(id)) throw wf.ApplicationFailure.nonRetryable('sent twice');
  };
  wf.setHandler(commandUpdate, take, { validator });
  await wf.condition(() => false);
}

/** Only the update. */
export async function organization(): Promise<void> {
  await bare(async () => await Promise.resolve());
}

/** The update and one small local activity. */
export async function account(): Promise<void> {
  const { entity, epoch } = newborn('');
  await bare(async (message, seq) => {
    const fixed = { stream: '', kind: 'account', epoch, refusal: null, schema: 1 } as const;
    await append({ ...fixed, message, fromSeq: seq, events: [], next: entity });
  });
}
