import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '../runtime/config.ts';

/** A process of ours that says `<name>.ready` on its stdout, and is to live until it is told to stop. */
export class Watched {
  readonly name: string;
  /** Rejects when it ends before it was ready. */
  readonly ready: Promise<void>;
  died = false;
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private stopping = false;

  /** `folder`: where `<name>.ts` is, below the checkout. */
  constructor(name: string, env: Readonly<Record<string, string>>, folder = 'runtime') {
    this.name = name;
    const child = spawn(process.execPath, [path.join(checkout, folder, `${name}.ts`)], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    this.gone = new Promise((resolve) => {
      child.once('exit', () => {
        this.died = !this.stopping;
        resolve();
      });
    });
    this.ready = new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.includes(`${name}.ready`)) resolve();
      });
      void this.gone.then(() => reject(new Error(`the ${name} did not start`)));
    });
    this.ready.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.child.kill('SIGTERM');
    await this.gone;
  }
}
