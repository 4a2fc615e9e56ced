import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { isKeyUsable } from '../../database/access.ts';
import type { Told } from '../../database/listening.ts';
import { principalOfSession } from '../auth/sign-in.ts';
import type { EngineState } from '../engine-watch.ts';
import { fail } from './failures.ts';
import { infoOf } from './request.ts';

/** What a listener is told. Only that something changed: what it is now is asked for by GraphQL. */
export type LiveEvent =
  /** A donation, account or organization has this version now. */
  | { readonly type: 'donation' | 'account' | 'organization'; readonly id: string; readonly version: number }
  /** A command was taken in, or answered. */
  | { readonly type: 'command'; readonly id: string; readonly state: string }
  | { readonly type: 'engine'; readonly state: EngineState['state']; readonly minutesLeft: number | null }
  /** Events may have been missed: look at everything again. */
  | { readonly type: 'resync' };

type Listener = { readonly response: Response; readonly principal: string; readonly token: string | null };

const [HEARTBEAT_MS, MOST_PER_CALLER, MOST_WAITING_BYTES] = [15_000, 12, 256 * 1024];

/** The streams that are open on this server (`GET /events`, server-sent events). */
export class LiveStreams {
  private readonly open = new Set<Listener>();
  private readonly db: DataSource;
  private readonly pulse: NodeJS.Timeout;

  /** `heartbeatMs`: how often a comment keeps each stream alive and its session or key is looked at. */
  constructor(db: DataSource, heartbeatMs = HEARTBEAT_MS) {
    this.db = db;
    this.pulse = setInterval(() => void this.beat(), heartbeatMs);
    this.pulse.unref();
  }

  /** Tells every listener. */
  tell(event: LiveEvent): void {
    const text = `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
    for (const listener of this.open) this.write(listener, text);
  }

  /** Passes on what the database told after a commit. */
  pass(told: Told): void {
    if ('command' in told) return this.tell({ type: 'command', id: told.command, state: told.state });
    if ('program' in told) return; // whoever looks at programs asks again by himself
    const { stream: id, seq: version } = told;
    const prefix = id.slice(0, 4);
    const type = prefix === 'don_' ? 'donation' : prefix === 'acc_' ? 'account' : 'organization';
    this.tell({ type, id, version });
  }

  /** Ends the streams of a session that is over. */
  end(token: string): void {
    for (const listener of this.open) if (listener.token === token) this.close(listener);
  }

  stop(): void {
    clearInterval(this.pulse);
    for (const listener of this.open) this.close(listener);
  }

  /** Opens a stream for a caller who is known; it ends with his session or key. */
  readonly handler: RequestHandler = (request: Request, response: Response) => {
    const { principal, token } = infoOf(request);
    if (principal === null) return fail(request, response, 'UNAUTHENTICATED');
    const listener: Listener = { response, principal: principal.id, token };
    const mine = [...this.open].filter((each) => each.principal === principal.id);
    if (mine.length >= MOST_PER_CALLER) return fail(request, response, 'TOO_MANY_STREAMS', 30);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 2000\nevent: open\ndata: {"type":"open"}\n\n');
    this.open.add(listener);
    response.on('close', () => this.open.delete(listener));
  };

  private async beat(): Promise<void> {
    for (const listener of this.open) {
      if (await this.isOver(listener)) this.close(listener);
      else this.write(listener, ': still here\n\n');
    }
  }

  /** Session or key has ended. A database that does not answer ends nobody's. */
  private async isOver({ token, principal }: Listener): Promise<boolean> {
    try {
      if (token === null) return !(await isKeyUsable(this.db.manager, principal));
      return (await principalOfSession(this.db, token, false)) === null;
    } catch {
      return false;
    }
  }

  /** A listener who does not read is let go; he comes back and looks at everything again. */
  private write(listener: Listener, text: string): void {
    if (listener.response.writableLength > MOST_WAITING_BYTES) this.close(listener);
    else listener.response.write(text);
  }

  private close(listener: Listener): void {
    this.open.delete(listener);
    listener.response.end();
  }
}
