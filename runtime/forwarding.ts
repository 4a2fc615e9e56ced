import pg from 'pg';
import type { DataSource } from 'typeorm';
import { forwardFacts, type FactChannel } from '../activities/forwarder.ts';
import { readEntities } from '../database/known.ts';
import { rulesOf } from '../domain/modules.ts';
import type { Engine } from '../api/engine.ts';
import { faultOf, log } from './log.ts';

const BATCH = 100;
/** A lost notification or an expired lease costs at most this much. */
const POLL_MS = 2_000;

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

export type Forwarding = {
  /** Ends after what is being delivered. */
  readonly stop: () => Promise<void>;
};

/** Forwards facts until it is stopped: at once when the journal says that something was written, else every 2 s. */
export function startForwarding(db: DataSource, databaseUrl: string, engine: Engine): Forwarding {
  const bell = new Bell();
  const channel = signalsTo(engine, db);
  const run = async (): Promise<void> => {
    while (!bell.closed) {
      await bell.listenTo(databaseUrl);
      const heard = bell.rings;
      const moved = await forwardFacts(db, channel, BATCH).catch((error: unknown) => {
        log('forwarding.failed', faultOf(error));
        return { sent: 0, failed: 0 };
      });
      if (moved.failed > 0) log('forwarding.delayed', { facts: moved.failed });
      if (moved.sent === 0) await bell.wait(heard);
    }
  };
  const ended = run();
  const stop = async (): Promise<void> => {
    await bell.close();
    await ended;
  };
  return { stop };
}

/** Rings when the database says that the journal has grown. A lost connection is opened again with the next look. */
class Bell {
  rings = 0;
  closed = false;
  private client: pg.Client | null = null;
  private wake: () => void = () => undefined;

  async listenTo(url: string): Promise<void> {
    if (this.client !== null || this.closed) return;
    const client = new pg.Client({ connectionString: url, application_name: 'almoner forwarder' });
    client.on('error', () => {
      if (this.client === client) this.client = null;
    });
    client.on('notification', () => this.ring());
    try {
      await client.connect();
      await client.query('LISTEN almoner');
      this.client = client;
    } catch (error) {
      log('forwarding.deaf', faultOf(error)); // polling goes on
      await client.end().catch(() => undefined);
    }
  }

  /** Until the next ring after the `heard`th, at most until the next poll. */
  async wait(heard: number): Promise<void> {
    if (this.closed || this.rings !== heard) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private ring(): void {
    this.rings += 1;
    this.wake();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.ring();
    await this.client?.end().catch(() => undefined);
  }
}
