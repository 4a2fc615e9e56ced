import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { checkout, loadConfig } from '../../../runtime/config.ts';

const run = promisify(execFile);

/** How to launch a Chromium that runs on this machine. */
export type Chromium = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

/** Without a sandbox: tests may run as root, and they visit our own pages only. */
const args = ['--no-sandbox', '--disable-dev-shm-usage'];

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  chromium.executablePath(), // where Playwright keeps its own, when somebody has downloaded it
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(own), ...more };
};

async function whatIsWrong({ executablePath, env }: Chromium): Promise<string | null> {
  return await run(executablePath, ['--version', ...args], { env, timeout: 60_000 }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/**
 * `CHROMIUM_PATH`, else one that is installed, else the one packed in @sparticuz/chromium, with the libraries and the font
 * that it brings where the machine has none. @throws E2E_NO_BROWSER with what to do.
 */
export async function findChromium(): Promise<Chromium> {
  for (const executablePath of installed) {
    if (executablePath === undefined || !existsSync(executablePath)) continue;
    const found = { executablePath, args, env: environment() };
    if ((await whatIsWrong(found)) === null) return found;
  }
  return await packedChromium().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `E2E_NO_BROWSER: no Chromium runs on this machine. Install one, or set CHROMIUM_PATH to one. The packed one says: ${why}`,
    );
  });
}

async function packedChromium(): Promise<Chromium> {
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const plain = { executablePath, args, env: environment(fonts) };
  if ((await whatIsWrong(plain)) === null) return plain;
  // Its own libraries only where the system has none: they may be older than what else the system has.
  const libraries = path.join(folder, 'al2023/lib');
  const complete = { executablePath, args, env: environment({ ...fonts, LD_LIBRARY_PATH: libraries }) };
  const problem = await whatIsWrong(complete);
  if (problem === null) return complete;
  throw new Error(problem);
}

/** Unpacks it once for this machine and release. The package unpacks to the temporary folder of its process. */
async function unpack(): Promise<string> {
  const manifest = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version }: { readonly version: string } = JSON.parse(
    await readFile(path.join(manifest, 'package.json'), 'utf8'),
  );
  const folder = path.join(loadConfig().cacheFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: checkout,
    // Said to be there, or the libraries are left packed.
    env: environment({ TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }),
  });
  await writeFile(path.join(partial, 'fonts.conf'), fontsConf(folder));
  await rename(partial, folder).catch(async () => await rm(partial, { recursive: true, force: true })); // another was first
  return folder;
}

function fontsConf(folder: string): string {
  const dirs = [path.join(folder, 'fonts/fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${dirs.join('')}<cachedir>${path.join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}
