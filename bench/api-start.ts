import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { checkout } from '../runtime/config.ts';
import { dataRoot } from '../runtime/servers/postgres-account.ts';
import { freePorts } from '../runtime/servers/ports.ts';
import { say, table } from './figures.ts';

/** How long `npm start` takes, step by step: on a fresh state folder with the demo, and again on the same one. */

const GIVEN_UP_AFTER_MS = 10 * 60_000;
const timesShape = z.array(z.object({ step: z.string(), began: z.number(), took: z.number() }));
type Times = z.infer<typeof timesShape>;

/** What is installed and downloaded is there already; the console is built by the first start when it has changed. */
export async function starts(): Promise<void> {
  const state = await mkdtemp(path.join(tmpdir(), 'almoner-bench-start-'));
  say(`npm start with node_modules present; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
  try {
    const first = await startOnce(state);
    const second = await startOnce(state);
    const steps = [...new Set([...first, ...second].map(({ step }) => step))];
    const cells = (times: Times, step: string): readonly string[] => {
      const found = times.find((time) => time.step === step);
      if (found === undefined) return ['-', '-'];
      return [found.began, found.took].map((ms) => (ms / 1_000).toFixed(1));
    };
    const rows = steps.map((step) => [step, ...cells(first, step), ...cells(second, step)]);
    table('Seconds of a start', ['step', 'first: began', 'took', 'second: began', 'took'], rows);
  } finally {
    await rm(dataRoot(state), { recursive: true, force: true });
    await rm(state, { recursive: true, force: true });
  }
}

/** Starts, waits until everything is up, stops. @throws BENCH_START with what it said when it does not come up. */
async function startOnce(state: string): Promise<Times> {
  const [port = 0] = await freePorts(1);
  const { TEMPORAL_ADDRESS: _address, DATABASE_URL: _url, ...env } = process.env;
  const start = spawn(process.execPath, [path.join(checkout, 'runtime/bootstrap/start.mjs')], {
    cwd: checkout,
    env: { ...env, ALMONER_STATE: state, ALMONER_DEMO: '1', HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [start.stdout, start.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const gone = new Promise<void>((resolve) => start.once('exit', () => resolve()));
  try {
    for (const end = performance.now() + GIVEN_UP_AFTER_MS; !said.includes('Almoner is ready'); await sleep(100)) {
      if (start.exitCode !== null || performance.now() > end) throw new Error(`BENCH_START ${said.slice(-1_000)}`);
    }
    return timesShape.parse(JSON.parse(await readFile(path.join(state, 'start-times.json'), 'utf8')));
  } finally {
    start.kill('SIGTERM');
    await gone;
  }
}
