import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One server to run: what, as whom, where its output goes, how it is stopped. */
export type Charge = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly logFile: string;
  /** The account to run as; only root can choose another one. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  readonly stopSignal: 'SIGINT' | 'SIGTERM' | 'SIGQUIT' | 'SIGKILL';
  /** Milliseconds between the stop signal and SIGKILL. */
  readonly graceMs: number;
  /** A throw-away folder that is deleted once the server has gone. */
  readonly removeAfter?: string | undefined;
};

/** A server that runs under a keeper (see keeper.ts). */
export type Kept = {
  /** Process id of the server itself. */
  readonly pid: number;
  /** False once the server or its keeper has ended. */
  readonly running: () => boolean;
  /** Stops the server and waits until it has gone. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a server that cannot outlive this process, however this process ends. It does not hold the event loop open.
 * `env` is added to the environment. Throws when the command cannot be started.
 */
export async function startKept(charge: Charge, env: Readonly<Record<string, string>> = {}): Promise<Kept> {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('keeper.ts', import.meta.url)), JSON.stringify(charge)],
    {
      // A session of its own: Ctrl-C reaches this process only, which then stops things in order.
      detached: true,
      env: { ...process.env, ...env, NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve());
    keeper.once('error', () => resolve());
  });
  keeper.stdin.on('error', () => undefined);
  const pid = await new Promise<number>((resolve, reject) => {
    keeper.stdout.once('data', (chunk: Buffer) => resolve(Number.parseInt(chunk.toString(), 10)));
    void ended.then(() => reject(new Error(`${charge.command} could not be started`)));
  });
  if (!Number.isInteger(pid)) throw new Error(`${charge.command} could not be started`);
  keeper.stdout.destroy();
  keeper.unref();
  if ('unref' in keeper.stdin && typeof keeper.stdin.unref === 'function') keeper.stdin.unref();
  return {
    pid,
    running: () => keeper.exitCode === null && keeper.signalCode === null,
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await ended;
    },
  };
}

/** The last lines of a log file, for an error message; empty when there is none. */
export async function tailOf(logFile: string, lines = 15): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
