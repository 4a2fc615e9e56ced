import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { faultOf, log } from './log.ts';

const RECONNECT_MS = 500;
const CONNECT_MS = 5_000;

/** What a notice says when a command was taken in and nothing has come of it yet. */
const TAKEN_IN = /"state"\s*:\s*"ACCEPTED"/;

/**
 * Rings when the database says that something was written. A lost connection is opened again until the bell is closed,
 * and rings then too, because something may have been missed meanwhile.
 */
export class Bell {
  rings = 0;
  /** Those of the rings that are about more than a command which was only taken in: something came of one. */
  outcomes = 0;
  /** When a command was last taken in, as `performance.now()`. */
  takenInAt = -Infinity;
  closed = false;
  private readonly url: string;
  private readonly waiting = new Set<() => void>();
  private readonly listening: Promise<void>;

  constructor(url: string) {
    this.url = url;
    this.listening = this.listen();
  }

  /** Until the next ring (or outcome) after the `heard`th, at most this long. */
  async wait(heard: number, ms: number, of: 'rings' | 'outcomes' = 'rings'): Promise<void> {
    for (const end = performance.now() + ms; !this.closed && this[of] === heard && performance.now() < end;) {
      await this.untilCalled(end - performance.now());
    }
  }

  /** This long, however often it rings; shorter only when it is closed. */
  async pause(ms: number): Promise<void> {
    for (const end = performance.now() + ms; !this.closed && performance.now() < end;) {
      await this.untilCalled(end - performance.now());
    }
  }

  ring(): void {
    this.outcomes += 1;
    this.call();
  }

  private hear(notice: string): void {
    if (!TAKEN_IN.test(notice)) return this.ring();
    this.takenInAt = performance.now();
    this.call();
  }

  private call(): void {
    this.rings += 1;
    for (const wake of this.waiting) wake();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.ring();
    await this.listening;
  }

  private async untilCalled(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.max(ms, 1));
      this.waiting.add(wake);
    });
  }

  private async listen(): Promise<void> {
    let deaf = false;
    while (!this.closed) {
      const client = new pg.Client({
        connectionString: this.url,
        application_name: 'almoner listener',
        connectionTimeoutMillis: CONNECT_MS,
        keepAlive: true,
      });
      const lost = new Promise<void>((resolve) => {
        client.once('error', () => resolve());
        client.once('end', () => resolve());
      });
      client.on('error', () => undefined); // a connection can complain more than once
      client.on('notification', ({ payload }) => this.hear(payload ?? ''));
      try {
        await client.connect();
        await client.query('LISTEN almoner');
        if (deaf) log('listening.again');
        deaf = false;
        this.ring();
        await Promise.race([lost, this.untilClosed()]);
      } catch (error) {
        if (!deaf) log('listening.lost', faultOf(error)); // whoever waits looks by himself meanwhile
        deaf = true;
      }
      await Promise.race([client.end().catch(() => undefined), sleep(1_000, undefined, { ref: false })]);
      if (!this.closed) await sleep(RECONNECT_MS);
    }
  }

  private async untilClosed(): Promise<void> {
    while (!this.closed) await this.untilCalled(60_000);
  }
}
