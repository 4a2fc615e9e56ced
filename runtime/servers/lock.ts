import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

const ownerFile = 'owner.json';

const processSchema = z.object({ pid: z.number().int().positive(), started: z.string() });
const lockSchema = z.object({
  owner: processSchema,
  server: processSchema.optional(),
  address: z.string().optional(),
  /** Which of several that took it at the same moment has it. */
  token: z.string().optional(),
});
type ProcessId = z.infer<typeof processSchema>;
type LockFile = z.infer<typeof lockSchema>;

/** Either the folder is ours, or a live process runs a server on it at `address`. */
export type Lock =
  | {
      readonly kind: 'ours';
      /** Writes down which process serves this folder and where, so that others can join or clear up. */
      readonly serving: (pid: number, address: string) => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | { readonly kind: 'served'; readonly address: string };

/** When a process began, as the system tells it: distinguishes it from a later one with the same id. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat !== null) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  }
  if (process.platform === 'linux') return null;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim() === '' ? null : stdout.trim();
}

async function isAlive({ pid, started }: ProcessId): Promise<boolean> {
  return (await startOf(pid)) === started;
}

async function identify(pid: number): Promise<ProcessId> {
  return { pid, started: (await startOf(pid)) ?? '' };
}

/** Waits for a process that is being stopped to end; one that stays is asked to end, and then killed. */
async function endOf(id: ProcessId): Promise<void> {
  for (const [signal, ms] of [
    [null, 2_000],
    ['SIGINT', 13_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (signal !== null && (await isAlive(id))) process.kill(id.pid, signal);
    for (const deadline = performance.now() + ms; performance.now() < deadline; await sleep(50)) {
      if (!(await isAlive(id))) return;
    }
  }
}

const textOf = async (file: string): Promise<string | null> => await readFile(file, 'utf8').catch(() => null);

async function readLock(file: string): Promise<LockFile | null> {
  return parsed(await textOf(file));
}

function parsed(text: string | null): LockFile | null {
  if (text === null || text === '') return null;
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Removes a lock that was judged to be nobody's. Whoever took the folder meanwhile keeps it. */
async function clear(file: string, judged: string | null): Promise<void> {
  const aside = `${file}.${randomUUID()}.old`;
  const isAside = await rename(file, aside).then(
    () => true,
    () => false, // somebody else was faster
  );
  if (!isAside) return;
  if ((await textOf(aside)) !== judged) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Others that judged the lock before us are done with it after so long. */
const SETTLES_MS = 100;

/** Whether the folder stays ours: of several that cleared a dead lock at the same moment one has it. */
async function isOurs(file: string, token: string): Promise<boolean> {
  await sleep(SETTLES_MS);
  return (await readLock(file))?.token === token;
}

/**
 * Removes the throw-away folders in `parent` whose owner died without any chance to clear up, with the servers that
 * still run on them. Folders without an owner yet are left alone.
 */
export async function clearAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = path.join(parent, name);
    const lock = await readLock(path.join(folder, ownerFile));
    if (lock === null || (await isAlive(lock.owner))) continue;
    if (lock.server !== undefined) await endOf(lock.server);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Null: there is one. @throws when the folder cannot be written. */
async function create(file: string) {
  return await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
}

/**
 * Takes a folder for one server. A lock whose owner has died is cleared, together with the server it may have left;
 * one whose owner lives is answered with the address of its server, after waiting for it to come up.
 * Throws when a live owner does not come up within a minute.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, ownerFile);
  const owner = await identify(process.pid);
  const write = async (lock: LockFile) => {
    await writeFile(`${file}.new`, JSON.stringify(lock), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  let hasCleared = false;
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(100)) {
    const handle = await create(file);
    if (handle !== null) {
      const token = randomUUID();
      await handle.writeFile(JSON.stringify({ owner, token } satisfies LockFile));
      await handle.close();
      if (hasCleared && !(await isOurs(file, token))) continue;
      return {
        kind: 'ours',
        serving: async (pid, address) => await write({ owner, server: await identify(pid), address, token }),
        release: async () => await rm(file, { force: true }),
      };
    }
    const text = await textOf(file);
    const found = parsed(text);
    if (found === null) {
      // Created a moment ago and not yet written, or cut off in the middle: give its writer time, then clear it.
      await sleep(500);
      if ((await textOf(file)) === text) await clear(file, text);
      hasCleared = true;
    } else if (!(await isAlive(found.owner))) {
      if (found.server !== undefined) await endOf(found.server);
      await clear(file, text);
      hasCleared = true;
    } else if (found.address !== undefined) return { kind: 'served', address: found.address };
  }
  throw new Error(`RUNTIME_LOCK_BUSY: ${folder} is held by another process that does not come up (see ${file}).`);
}

/** A folder that one process at a time works in: it is ours, or somebody else's. */
export type Occupied =
  | { readonly kind: 'ours'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly pid: number; readonly address: string | null };

/** Takes a folder for this process, without waiting; what a dead process left is cleared. `address`: for whoever comes later. */
export async function occupyFolder(folder: string, address: string): Promise<Occupied> {
  const file = path.join(folder, 'running.json');
  const owner = await identify(process.pid);
  for (let hasCleared = false; ;) {
    const handle = await create(file);
    if (handle !== null) {
      const token = randomUUID();
      await handle.writeFile(JSON.stringify({ owner, address, token } satisfies LockFile));
      await handle.close();
      if (hasCleared && !(await isOurs(file, token))) continue;
      return { kind: 'ours', release: async () => await rm(file, { force: true }) };
    }
    // Half written: its writer is at it this very moment, or was cut off.
    if ((await readLock(file)) === null) await sleep(300);
    const text = await textOf(file);
    const found = parsed(text);
    if (found !== null && (await isAlive(found.owner))) {
      return { kind: 'taken', pid: found.owner.pid, address: found.address ?? null };
    }
    await clear(file, text);
    hasCleared = true;
  }
}
