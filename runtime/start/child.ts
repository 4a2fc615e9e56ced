import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout } from '../config.ts';
import type { EngineNotice } from '../engine-status.ts';
import type { Tell } from './steps.ts';

const leash = fileURLToPath(new URL('leash.ts', import.meta.url));

/** A process that ran this long is healthy: its next fall counts as the first one. */
const HEALTHY_AFTER_MS = 30_000;
const [FIRST_BACKOFF_MS, LAST_BACKOFF_MS] = [500, 15_000];
/** From being told to stop until being killed. */
const STOPS_WITHIN_MS = 25_000;

export type ChildOptions = {
  readonly name: string;
  /** File below the checkout. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where its output goes, one file per process. */
  readonly logs: string;
  readonly tell: Tell;
};

/** One process of the product under the supervisor: started again when it falls, stopped when it is told. */
export class Child {
  private readonly options: ChildOptions;
  private readonly log: WriteStream;
  private process: ChildProcess | null = null;
  private stopping = false;
  private falls = 0;
  private again: NodeJS.Timeout | null = null;
  private ended: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(text: string) => void>();
  private notice: EngineNotice | null = null;

  constructor(options: ChildOptions) {
    this.options = options;
    this.log = createWriteStream(this.logFile, { flags: 'w' });
  }

  get logFile(): string {
    return path.join(this.options.logs, `${this.options.name}.log`);
  }

  start(): void {
    if (this.stopping) return;
    const { file, env } = this.options;
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', leash, path.join(checkout, file)], {
      cwd: checkout,
      // A session of its own: Ctrl-C reaches the supervisor only, which stops things in their order.
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => this.hear(chunk));
    child.on('error', () => undefined); // told by its end
    if (this.notice !== null) child.send(this.notice, () => undefined);
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        this.process = null;
        resolve();
        if (!this.stopping) this.fall(signal ?? `code ${code}`, performance.now() - began);
      });
    });
  }

  private hear(chunk: Buffer): void {
    this.log.write(chunk);
    for (const listener of this.listeners) listener(chunk.toString());
  }

  private fall(how: string, ran: number): void {
    this.falls = ran > HEALTHY_AFTER_MS ? 1 : this.falls + 1;
    const wait = Math.min(FIRST_BACKOFF_MS * 2 ** (this.falls - 1), LAST_BACKOFF_MS);
    const { name, tell } = this.options;
    tell(`The ${name} process ended (${how}); starting it again in ${wait / 1000} s. Its log: ${this.logFile}`);
    this.again = setTimeout(() => this.start(), wait);
  }

  /** Resolves when its output contains this text. */
  async says(text: string): Promise<void> {
    await new Promise<void>((resolve) => {
      let heard = '';
      const listener = (more: string) => {
        heard = `${heard}${more}`.slice(-10_000);
        if (!heard.includes(text)) return;
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
  }

  /** Tells it where the engine is; one that is started again hears the newest. */
  send(notice: EngineNotice | null): void {
    this.notice = notice;
    if (notice !== null && this.process?.connected === true) this.process.send(notice, () => undefined);
  }

  /** Tells it to stop and waits until it has; one that hangs is killed. Safe to call twice. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.again !== null) clearTimeout(this.again);
    this.process?.kill('SIGTERM');
    const killer = setTimeout(() => this.process?.kill('SIGKILL'), STOPS_WITHIN_MS);
    await this.ended;
    clearTimeout(killer);
    this.log.end();
  }
}
