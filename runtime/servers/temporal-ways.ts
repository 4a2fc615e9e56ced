import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildMinutes, cachedProgram, obtainPinned, requireGo, temporalVersion } from './temporal-build.ts';
import { downloadedServer, obtainDownloaded } from './temporal-download.ts';
import type { Progress } from './progress.ts';

/** How a Temporal server is come by; `address` is somebody else's server at TEMPORAL_ADDRESS. */
export type Way = 'address' | 'cache' | 'path' | 'download' | 'build';

/** A program that serves: the pinned `server`, or the development server of Temporal's command line. */
export type Program = {
  readonly way: Exclude<Way, 'address'>;
  readonly kind: 'server' | 'cli';
  readonly command: string;
};

/** `start`: the quickest way first; `test`: the ways with time skipping first. */
export type Order = 'start' | 'test';

/** Told before a way is taken that needs time. `minutes`: how long it may take. */
export type OnWay = (way: Way, minutes: number) => void;

/** Older ones lack the calls that commands are sent with. */
const oldestServer = [1, 28] as const;

type Attempt = {
  readonly way: Program['way'];
  /** Null: it is at hand. */
  readonly minutes: number | null;
  readonly take: () => Promise<Omit<Program, 'way'> | null>;
};

function attempts(order: Order, progress: Progress): readonly Attempt[] {
  const pinned = cachedProgram('server');
  const cache: Attempt = {
    way: 'cache',
    minutes: null,
    take: async () => await Promise.resolve(existsSync(pinned) ? { kind: 'server', command: pinned } : null),
  };
  const onPath: Attempt = { way: 'path', minutes: null, take: async () => await cli('temporal') };
  const download: Attempt = {
    way: 'download',
    minutes: existsSync(downloadedServer()) ? null : 1,
    take: async () => {
      const command = await obtainDownloaded(progress);
      const taken = await cli(command);
      if (taken === null) throw new Error(`RUNTIME_TEMPORAL_DOWNLOAD: ${command} does not run on this machine`);
      return taken;
    },
  };
  const build: Attempt = {
    way: 'build',
    minutes: buildMinutes,
    take: async () => ({ kind: 'server', command: await obtainPinned('server', progress) }),
  };
  return order === 'start' ? [cache, onPath, download, build] : [cache, build, onPath, download];
}

/** Temporal's command line, when it runs and its server is new enough; null when there is none. */
async function cli(command: string): Promise<Omit<Program, 'way'> | null> {
  const { stdout } = await promisify(execFile)(command, ['--version'], { timeout: 10_000 }).catch(() => ({
    stdout: null,
  }));
  if (stdout === null) return null;
  const [, major, minor] = /server (\d+)\.(\d+)/i.exec(stdout) ?? [];
  if (major === undefined) return { kind: 'cli', command };
  const difference = Number(major) - oldestServer[0] || Number(minor) - oldestServer[1];
  if (difference < 0) {
    throw new Error(`${command} brings Temporal server ${major}.${minor}; ${oldestServer.join('.')} is the oldest`);
  }
  return { kind: 'cli', command };
}

/**
 * The first Temporal server that can be had on this machine. Says which way it takes as soon as one takes time.
 * @throws RUNTIME_TEMPORAL_NONE: why every way is closed, and exactly what to install.
 */
export async function findTemporal(order: Order, progress: Progress, onWay: OnWay = () => undefined): Promise<Program> {
  const closed: string[] = [];
  for (const { way, minutes, take } of attempts(order, progress)) {
    try {
      if (way === 'build') await requireGo();
      if (minutes !== null) onWay(way, minutes);
      const found = await take();
      if (found !== null) return { way, ...found };
      closed.push(way === 'path' ? 'no program `temporal` is on PATH' : 'none was built here before');
    } catch (error) {
      closed.push(error instanceof Error ? error.message : String(error));
      progress(`Temporal server: not by way of ${way}: ${closed.at(-1)}`);
    }
  }
  throw new Error(
    `RUNTIME_TEMPORAL_NONE: no Temporal server can be had on this machine: ${closed.join('; ')}. One of these helps: ` +
      `set TEMPORAL_ADDRESS=host:port to a Temporal server ${temporalVersion} that runs; install Temporal's command line ` +
      '(https://docs.temporal.io/cli) so that `temporal` is on PATH; install Go 1.26.8 or newer (https://go.dev/dl) and ' +
      'run npm run engine:build.',
  );
}
