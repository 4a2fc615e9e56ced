/**
 * `npm run bench:api`: what the API costs on top of the engine and of SQL, what a stream keeps on disk, how long a start
 * takes and what the console weighs, on this machine, now. Prints figures and ratios, asserts nothing, writes nothing into
 * the checkout.
 *
 * `--quick` small and short · `--only=mutations|reads|bytes|start|console` one part · `--clients=1,16` · `--seconds=5` of
 * each measurement · `--seed=1`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { checkout } from '../runtime/config.ts';
import { weights } from './api-bytes.ts';
import { bundle } from './api-console.ts';
import { mutations } from './api-mutations.ts';
import { reads } from './api-reads.ts';
import { starts } from './api-start.ts';
import { openDurable, type Durable } from './durable.ts';
import { say } from './figures.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    clients: { type: 'string', default: '1,16' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const { quick } = values;
const plan = {
  quick,
  clients: values.clients.split(',').map(Number),
  seconds: Number(values.seconds ?? (quick ? 2 : 5)),
  rounds: quick ? 3 : 5,
  seed: Number(values.seed),
};

function machine(): void {
  const [first] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  say(`${cpus().length} cores (${first?.model ?? 'unknown'}), ${memory} GiB, ${process.platform} ${process.arch}`);
  say(`Node ${process.versions.node}, commit ${commit}, load ${(loadavg()[0] ?? 0).toFixed(1)}, seed ${plan.seed}`);
}

const withCluster = (work: (durable: Durable) => Promise<void>) => async (): Promise<void> => {
  const durable = await openDurable();
  try {
    await work(durable);
  } finally {
    await durable.close();
  }
};

const parts: Readonly<Record<string, () => Promise<void>>> = {
  mutations: withCluster(async (durable) => await mutations(durable, plan)),
  reads: withCluster(
    async (durable) => await reads(durable, { ...plan, donations: quick ? [1_000] : [1_000, 10_000] }),
  ),
  bytes: withCluster(
    async (durable) =>
      await weights(durable, quick ? { donations: 200, runs: 200 } : { donations: 1_000, runs: 1_000 }),
  ),
  start: starts,
  console: bundle,
};

async function run(): Promise<void> {
  const names = values.only === undefined ? Object.keys(parts) : values.only.split(',');
  const unknown = names.find((name) => parts[name] === undefined);
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
  machine();
  for (const name of names) {
    say(`\n== ${name} ==`);
    await parts[name]?.();
  }
}

Runtime.install({ logger: new DefaultLogger('ERROR') });
const state = await mkdtemp(path.join(tmpdir(), 'almoner-bench-'));
process.env['ALMONER_STATE'] = state;
try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(state, { recursive: true, force: true });
}
process.exit();
