import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { loadConfig } from '../config.ts';

const version = '1.32.1';
const oldestGo = [1, 26, 8] as const;
const install =
  `Install Go ${oldestGo.join('.')} or newer (https://go.dev/dl) and put it on PATH, or set TEMPORAL_ADDRESS to a ` +
  `Temporal server ${version}.`;

/** Tells a person at the terminal what takes its time. One line, without a line end. */
export type Progress = (line: string) => void;

/** Progress on stderr, so that the output of a command stays its own. */
export const progressOnStderr: Progress = (line) => void process.stderr.write(`${line}\n`);

/** Where the pinned server is kept once it was built. */
function cachedServer(): string {
  return path.join(loadConfig().cacheFolder, `temporal-${version}`, 'server');
}

async function requireGo(): Promise<void> {
  const { stdout } = await promisify(execFile)('go', ['env', 'GOVERSION']).catch(() => ({ stdout: '' }));
  const found = /go(\d+)\.(\d+)(?:\.(\d+))?/
    .exec(stdout)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (found === undefined)
    throw new Error(
      `RUNTIME_GO_MISSING: the Temporal server is built once with Go, which is not installed. ${install}`,
    );
  const difference = oldestGo.map((part, place) => (found[place] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference < 0)
    throw new Error(`RUNTIME_GO_OLD: the Temporal server needs a newer Go than ${found.join('.')}. ${install}`);
}

/** Compiles the server into `target`; another process that does the same at the same time does no harm. */
async function build(target: string, progress: Progress): Promise<void> {
  await requireGo();
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const partial = await mkdtemp(path.join(folder, 'building-'));
  const began = performance.now();
  progress(`Temporal server ${version}: building it with Go, once for this machine (up to 10 minutes on two cores).`);
  const go = spawn('go', ['install', '-v', '-ldflags=-s -w', `go.temporal.io/server/cmd/server@v${version}`], {
    cwd: partial,
    env: { ...process.env, GOBIN: partial },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  let packages = 0;
  createInterface({ input: go.stderr }).on('line', (line) => {
    if (/^[\w.-]+(\/[\w.~-]+)*$/.test(line)) packages += 1;
    else said.push(line);
  });
  const ticker = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000);
    progress(`Temporal server ${version}: building, ${seconds} s so far, ${packages} packages compiled.`);
  }, 5_000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => go.once('close', resolve).once('error', reject));
    if (code !== 0) {
      throw new Error(
        `RUNTIME_TEMPORAL_BUILD: the build of the Temporal server failed:\n${said.slice(-15).join('\n')}\n${install}`,
      );
    }
    await rename(path.join(partial, process.platform === 'win32' ? 'server.exe' : 'server'), target);
    progress(`Temporal server ${version}: ready after ${Math.round((performance.now() - began) / 1000)} s.`);
  } finally {
    clearInterval(ticker);
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Path of the pinned Temporal server: from the user's cache folder, else built there with Go.
 * Throws with a greppable id and one sentence on what to install when neither is possible.
 */
export async function obtainTemporalServer(progress: Progress = progressOnStderr): Promise<string> {
  const target = cachedServer();
  if (!existsSync(target)) await build(target, progress);
  return target;
}
