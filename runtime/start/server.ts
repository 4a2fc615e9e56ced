import { setTimeout as sleep } from 'node:timers/promises';
import type { Tell } from './steps.ts';

/** A server that was started, or somebody else's (`ended` null). */
type Served = { readonly stop: () => Promise<void>; readonly ended: Promise<void> | null };

const AGAIN_AFTER_MS = 500;
const LAST_BACKOFF_MS = 15_000;

/** A server under the supervisor: brought back at its address when it dies, stopped when it is told. */
export class Server {
  private readonly name: string;
  private readonly tell: Tell;
  private readonly again: () => Promise<Served>;
  private current: Served;
  private stopping = false;

  constructor(name: string, tell: Tell, first: Served, again: () => Promise<Served>) {
    this.name = name;
    this.tell = tell;
    this.again = again;
    this.current = first;
    void this.watch();
  }

  private async watch(): Promise<void> {
    while (this.current.ended !== null) {
      await this.current.ended;
      if (this.stopping) return;
      this.tell(`${this.name} has died; starting it again at its address.`);
      await this.current.stop(); // gives its lock free
      const next = await this.restart();
      if (next === null) return;
      this.current = next;
      this.tell(`${this.name} is up again.`);
    }
  }

  private async restart(): Promise<Served | null> {
    for (let wait = AGAIN_AFTER_MS; !this.stopping; wait = Math.min(wait * 2, LAST_BACKOFF_MS)) {
      await sleep(wait);
      if (this.stopping) return null;
      try {
        return await this.again();
      } catch (error) {
        this.tell(`${this.name} does not come up: ${firstLine(error)}`);
      }
    }
    return null;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.current.stop();
  }
}

/** What a person needs to know at each try; the rest is in the server's log. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
