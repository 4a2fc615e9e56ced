import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { budget } from '../admin-ui/vite.config.ts';
import { checkout } from '../runtime/config.ts';
import { say, table } from './figures.ts';

/** What the console weighs on its way to a browser, against its budget. Built into a folder that is gone afterwards. */
export async function bundle(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'almoner-bench-console-'));
  try {
    const vite = path.join(checkout, 'node_modules/vite/bin/vite.js');
    const began = performance.now();
    await promisify(execFile)(process.execPath, [vite, 'build', 'admin-ui', '--outDir', folder, '--emptyOutDir'], {
      cwd: checkout,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      maxBuffer: 10_000_000,
    });
    say(`built in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
    await weigh(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function weigh(folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const assets = path.join(folder, 'assets');
  const files = await Promise.all(
    (await readdir(assets)).map(async (name) => {
      const body = await readFile(path.join(assets, name));
      return { name, plain: body.length / 1_000, packed: gzipSync(body).length / 1_000, isShell: page.includes(name) };
    }),
  );
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  const shell = scripts.filter(({ isShell }) => isShell);
  const total = (list: typeof files, of: 'plain' | 'packed'): number => list.reduce((sum, file) => sum + file[of], 0);
  const share = (packed: number, most: number): string => `${((100 * packed) / most).toFixed(0)} %`;
  const chunks = scripts.filter(({ isShell }) => !isShell).toSorted((a, b) => b.packed - a.packed);
  const packed = total(shell, 'packed');
  const rows = [
    [`shell (${shell.length} files)`, total(shell, 'plain'), packed, share(packed, budget.shell)],
    ...chunks.map((file) => [file.name, file.plain, file.packed, share(file.packed, budget.chunk)]),
    ['all scripts', total(scripts, 'plain'), total(scripts, 'packed'), ''],
  ];
  const title = `Console; budget: shell ${budget.shell} kB, chunk ${budget.chunk} kB (gzip)`;
  table(title, ['file', 'kB', 'kB gzip', 'of its budget'], rows);
}
