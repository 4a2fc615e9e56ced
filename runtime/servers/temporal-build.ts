import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { loadConfig } from '../config.ts';
import { type Progress, progressOnStderr } from './progress.ts';

/** The pinned Temporal server. */
export const temporalVersion = '1.32.1';
/** How long a cold build takes on two cores, in minutes. */
export const buildMinutes = 10;

const oldestGo = [1, 26, 8] as const;
const install =
  `Install Go ${oldestGo.join('.')} or newer (https://go.dev/dl) and put it on PATH, or set TEMPORAL_ADDRESS to a ` +
  `Temporal server ${temporalVersion}.`;

/** The server itself, and the tool that makes its schema in a PostgreSQL. */
const programs = { server: 'cmd/server', sql: 'cmd/tools/sql' } as const;
type Program = keyof typeof programs;

const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** Where a pinned program is kept once it was built; shared by all checkouts of a user. */
export function cachedProgram(program: Program): string {
  return path.join(loadConfig().cacheFolder, `temporal-${temporalVersion}`, executable(program));
}

/** @throws RUNTIME_GO_MISSING, RUNTIME_GO_OLD with what to install. */
export async function requireGo(): Promise<void> {
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

/** Compiles a program into `target`; another process that does the same at the same time does no harm. */
async function build(program: Program, target: string, progress: Progress): Promise<void> {
  await requireGo();
  const what = program === 'server' ? `Temporal server ${temporalVersion}` : `Temporal schema tool ${temporalVersion}`;
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const partial = await mkdtemp(path.join(folder, 'building-'));
  const began = performance.now();
  progress(`${what}: building it with Go, once for this machine (up to ${buildMinutes} minutes on two cores).`);
  const module = `go.temporal.io/server/${programs[program]}@v${temporalVersion}`;
  const go = spawn('go', ['install', '-v', '-ldflags=-s -w', module], {
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
    progress(`${what}: building, ${seconds} s so far, ${packages} packages compiled.`);
  }, 5_000);
  const abandon = () => void go.kill();
  process.once('exit', abandon);
  try {
    const code = await new Promise<number | null>((resolve, reject) => go.once('close', resolve).once('error', reject));
    if (code !== 0) {
      throw new Error(`RUNTIME_TEMPORAL_BUILD: its build failed:\n${said.slice(-15).join('\n')}\n${install}`);
    }
    await rename(path.join(partial, executable(program)), target);
    progress(`${what}: ready after ${Math.round((performance.now() - began) / 1000)} s.`);
  } finally {
    process.off('exit', abandon);
    clearInterval(ticker);
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Path of a pinned program: from the user's cache folder, else built there with Go.
 * Throws with a greppable id and one sentence on what to install when neither is possible.
 */
export async function obtainPinned(program: Program, progress: Progress = progressOnStderr): Promise<string> {
  const target = cachedProgram(program);
  if (!existsSync(target)) await build(program, target, progress);
  return target;
}
