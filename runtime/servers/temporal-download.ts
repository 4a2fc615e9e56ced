import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadConfig } from '../config.ts';
import type { Progress } from './progress.ts';

const ANSWERS_WITHIN_MS = 5_000;
/** A download that stands still this long is given up. */
const STALLS_AFTER_MS = 20_000;

const program = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** Where the official development server is kept once it was downloaded. */
export function downloadedServer(): string {
  return path.join(loadConfig().cacheFolder, 'temporal-cli', program);
}

/**
 * Downloads the official development server (the newest; Temporal publishes it for the three systems) unless it is
 * there already. @throws RUNTIME_TEMPORAL_DOWNLOAD with the reason: no answer within 5 s, a refusal, a standstill.
 */
export async function obtainDownloaded(progress: Progress): Promise<string> {
  const target = downloadedServer();
  if (existsSync(target)) return target;
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const partial = await mkdtemp(path.join(folder, 'loading-'));
  try {
    await load(partial, progress);
    await chmod(path.join(partial, program), 0o755);
    await rename(path.join(partial, program), target);
    return target;
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`RUNTIME_TEMPORAL_DOWNLOAD: the development server could not be downloaded: ${reason}`, {
      cause: error,
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** `fetch failed` alone says nothing; what is behind it does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

async function load(folder: string, progress: Progress): Promise<void> {
  const [platform, arch] = [platforms[process.platform], architectures[process.arch]];
  if (platform === undefined || arch === undefined) {
    throw new Error(`there is none for ${process.platform} ${process.arch}`);
  }
  const address = new URL(loadConfig().engineDownload);
  address.searchParams.set('platform', platform);
  address.searchParams.set('arch', arch);
  const aborter = new AbortController();
  const giveUp = (ms: number, reason: string) => setTimeout(() => aborter.abort(new Error(reason)), ms);
  const silence = giveUp(ANSWERS_WITHIN_MS, `${address.host} does not answer within ${ANSWERS_WITHIN_MS / 1000} s`);
  const response = await fetch(address, { signal: aborter.signal }).finally(() => clearTimeout(silence));
  const { body } = response;
  if (!response.ok || body === null) throw new Error(`${address.host} answers ${response.status}`);
  progress(`Temporal development server: downloading it from ${address.host} (about 50 MB; a minute or less).`);
  let standstill = giveUp(STALLS_AFTER_MS, 'the download stands still');
  const watched = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      clearTimeout(standstill);
      standstill = giveUp(STALLS_AFTER_MS, 'the download stands still');
      yield chunk;
    }
  };
  try {
    await unpack(folder, async (sink) => await pipeline(Readable.fromWeb(body), watched, sink));
  } finally {
    clearTimeout(standstill);
  }
}

/** The archive has one program in it; every system that we know has a `tar`. */
async function unpack(folder: string, fill: (sink: NodeJS.WritableStream) => Promise<void>): Promise<void> {
  const how = process.platform === 'win32' ? '-xf' : '-xzf';
  const tar = spawn('tar', [how, '-', '-C', folder, program], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => tar.once('close', resolve).once('error', reject));
  ended.catch(() => undefined);
  try {
    await fill(tar.stdin);
  } catch (error) {
    tar.kill();
    throw error;
  }
  if ((await ended) !== 0) throw new Error('what was sent is not the expected archive');
}
