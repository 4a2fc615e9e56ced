import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Resolves when the server has gone, for whatever reason. */
  readonly ended: Promise<void>;
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
  let server: number | null = null;
  const ended = new Promise<void>((resolve) => {
    keeper.once('exit', (code) => {
      if (code !== null || server === null) resolve();
      else void endWithoutKeeper(server, charge).then(resolve);
    });
    keeper.once('error', () => resolve());
  });
  keeper.stdin.on('error', () => undefined);
  const pid = await new Promise<number>((resolve, reject) => {
    keeper.stdout.once('data', (chunk: Buffer) => resolve(Number.parseInt(chunk.toString(), 10)));
    void ended.then(() => reject(new Error(`${charge.command} could not be started`)));
  });
  if (!Number.isInteger(pid)) throw new Error(`${charge.command} could not be started`);
  server = pid;
  keeper.stdout.destroy();
  keeper.unref();
  if ('unref' in keeper.stdin && typeof keeper.stdin.unref === 'function') keeper.stdin.unref();
  return {
    pid,
    running: () => keeper.exitCode === null && keeper.signalCode === null,
    ended,
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await ended;
    },
  };
}

/** Somebody killed the keeper: its server is stopped as the keeper would have done it. */
async function endWithoutKeeper(pid: number, { stopSignal, graceMs }: Charge): Promise<void> {
  for (const signal of [stopSignal, 'SIGKILL'] as const) {
    if (!signalled(pid, signal)) return;
    for (const deadline = performance.now() + graceMs; performance.now() < deadline; await sleep(50)) {
      if (!signalled(pid, 0)) return;
    }
  }
}

/** Sends a signal (0: only looks). False when there is no such process any more. */
function signalled(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** The last lines of a log file, for an error message; empty when there is none. */
export async function tailOf(logFile: string, lines = 15): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
