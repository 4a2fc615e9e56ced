import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../config.ts';

/** What the console is built from: itself, the rules and shapes it shares with the server, the libraries. */
const inputs = ['admin-ui', 'domain', 'api/schema', 'package-lock.json'] as const;
const built = path.join(checkout, 'admin-ui/dist');
const stamp = path.join(built, '.built-from');
/** The first lines that a failed build said. */
const SAID_LINES = 15;

async function filesIn(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [place];
  const below = entries
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .map(async (entry) => {
      const inner = path.join(place, entry.name);
      return entry.isDirectory() ? await filesIn(inner) : [inner];
    });
  return (await Promise.all(below)).flat();
}

/** Of names and contents of everything that the console is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of (await filesIn(path.join(checkout, input))).toSorted()) {
      hash.update(`${path.relative(checkout, file)}\0`).update(await readFile(file).catch(() => ''));
    }
  }
  return hash.digest('hex');
}

/**
 * Builds the console into admin-ui/dist unless it is there already, built from exactly what is there now. Answers what
 * was done. @throws CONSOLE_BUILD with what the build said.
 */
export async function buildConsole(
  options: { readonly always?: boolean } = {},
): Promise<'built' | 'unchanged' | 'absent'> {
  if (!existsSync(path.join(checkout, 'admin-ui/index.html'))) return 'absent';
  const wanted = await fingerprint();
  const present = await readFile(stamp, 'utf8').catch(() => '');
  if (options.always !== true && present === wanted) return 'unchanged';
  await runVite();
  await mkdir(built, { recursive: true });
  await writeFile(stamp, wanted); // last, and inside of what a build empties first: a build that is cut off has none
  return 'built';
}

async function runVite(): Promise<void> {
  const vite = spawn(process.execPath, [path.join(checkout, 'node_modules/vite/bin/vite.js'), 'build', 'admin-ui'], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => void vite.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    vite.once('close', resolve).once('error', reject);
  }).finally(() => process.off('exit', stop));
  if (code === 0) return;
  const own = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line)); // where it fell is not of interest
  const lines = own.slice(0, SAID_LINES).join('\n');
  throw new Error(`CONSOLE_BUILD: the console could not be built; npm run build shows it. It said:\n${lines}`);
}
