import type { DataSource } from 'typeorm';
import type { FactChannel } from '../activities/forwarder.ts';
import { readEntities } from '../database/known.ts';
import { rulesOf } from '../domain/modules.ts';
import type { Engine } from '../api/engine.ts';

/**
 * Facts go to workflows as signals. Nobody there is in order when the stream has ended or never began; a stream that is
 * open in the database and not in the engine has been lost there: its facts wait until it is rehydrated.
 */
export function signalsTo(engine: Engine, db: DataSource): FactChannel {
  return {
    signal: async (receiver, fact, startIfMissing) => {
      if (await engine.signal(receiver, fact, startIfMissing)) return;
      const entity = (await readEntities(db.manager, [receiver])).get(receiver);
      if (entity !== undefined && !rulesOf(receiver).isFinal(entity)) throw new Error(`STREAM_LOST ${receiver}`);
    },
  };
}
