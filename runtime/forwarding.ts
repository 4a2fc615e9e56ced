import type { DataSource } from 'typeorm';
import type { FactChannel } from '../activities/forwarder.ts';
import { hasBegun, readEntities } from '../database/known.ts';
import { rulesOf } from '../domain/modules.ts';
import type { Engine } from '../api/engine.ts';

/**
 * Facts go to workflows as signals. Nobody there is in order when the stream has ended or never began; a stream that is
 * open in the database and not in the engine has been lost there: its facts wait until it is rehydrated. `onLost` may do
 * that; true when it did.
 */
export function signalsTo(
  engine: Engine,
  db: DataSource,
  onLost: (stream: string) => Promise<boolean> = async () => false,
): FactChannel {
  return {
    signal: async (receiver, fact, startIfMissing) => {
      // A stream that has begun is never begun anew: a run without its state could not write.
      const starts = startIfMissing && !(await hasBegun(db.manager, receiver));
      if (await engine.signal(receiver, fact, starts)) return;
      const entity = (await readEntities(db.manager, [receiver])).get(receiver);
      if (entity === undefined || rulesOf(receiver).isFinal(entity)) return;
      if ((await onLost(receiver)) && (await engine.signal(receiver, fact, false))) return;
      throw new Error(`STREAM_LOST ${receiver}`);
    },
  };
}
