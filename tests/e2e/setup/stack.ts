import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkout, loadConfig } from '../../../runtime/config.ts';
import { freePorts } from '../../../runtime/servers/ports.ts';
import { dataRoot } from '../../../runtime/servers/postgres-account.ts';
import { findChromium, type Chromium } from './chromium.ts';

/** The installation under test, started as `npm start` does it, and the browser to look at it with. */
export type Installation = {
  readonly url: string;
  readonly email: string;
  readonly password: string;
  /** Its state folder. */
  readonly folder: string;
  /** File with everything that the start has said; its last line tells when it ended. */
  readonly said: string;
  /** A sentence when there is none. */
  readonly browser: Chromium | string;
};

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to vitest's own
  export interface ProvidedContext {
    installation: Installation;
  }
}

/** Said by the setup itself when the start is over. */
export const ENDED = 'The start has ended';

const email = 'admin@almoner.example';
const password = 'a password for tests';

/** One that somebody has started by hand, to repeat single tests against it: its address, with its ALMONER_STATE. */
const given = process.env['ALMONER_E2E_AT'];

/**
 * Starts the whole stack in a throw-away state folder, and does not wait: it comes up while other projects are tested, and
 * whoever visits waits for it (`untilReady`). What goes wrong is told by the tests that need it, not by all.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findChromium().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (given !== undefined) {
    const folder = loadConfig().stateFolder;
    const said = path.join(folder, 'logs/start.log');
    project.provide('installation', { url: given, email, password, folder, said, browser: await browser });
    return async () => undefined;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'almoner-e2e-'));
  const said = path.join(folder, 'said.log');
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const start = startStack(folder, said, String(port));
  project.provide('installation', { url, email, password, folder, said, browser: await browser });
  return async () => {
    await stopStack(start);
    await rm(dataRoot(folder), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}

function startStack(folder: string, said: string, port: string): ChildProcess {
  const { DATABASE_URL: _database, ...rest } = process.env;
  const start = spawn(process.execPath, [path.join(checkout, 'runtime/start.ts')], {
    cwd: checkout,
    env: {
      ...rest,
      NODE_OPTIONS: '',
      ALMONER_STATE: folder,
      PORT: port,
      ALMONER_DEMO: '1',
      ALMONER_ADMIN_EMAIL: email,
      ALMONER_ADMIN_PASSWORD: password,
      ALMONER_TIMES: '1',
    },
    // With a channel, so that it stops when the test run is killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(said, { flags: 'a' });
  for (const stream of [start.stdout, start.stderr]) stream?.pipe(log, { end: false });
  start.once('exit', (code) => appendFileSync(said, `\n${ENDED} with code ${code}.\n`));
  return start;
}

async function stopStack(start: ChildProcess): Promise<void> {
  if (start.exitCode !== null) return;
  const gone = once(start, 'exit');
  start.kill('SIGTERM');
  await gone;
}
