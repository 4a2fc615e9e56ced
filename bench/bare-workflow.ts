import * as wf from '@temporalio/workflow';
import type { Ack, Message } from '../domain/journal.ts';
import { commandUpdate } from '../workflows/messages.ts';

/** What the engine alone costs: a run that answers the same update, without rules, clocks or a journal. */
export async function organization(): Promise<void> {
  const seen = new Set<string>();
  const take = async ({ id }: Message): Promise<Ack> => {
    seen.add(id);
    return await Promise.resolve({ seq: seen.size, refusal: null });
  };
  const validator = ({ id }: Message): void => {
    if (seen.has(id)) throw wf.ApplicationFailure.nonRetryable('sent twice');
  };
  wf.setHandler(commandUpdate, take, { validator });
  await wf.condition(() => false);
}
