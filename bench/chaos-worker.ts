import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { withSimulation } from '../runtime/life/engine.ts';
import { chaos } from './chaos.ts';

/**
 * Kills the worker process again and again while random lives are lived on the real engine, and looks for anything lost
 * or done twice. Exit code 1 when there is.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lives: { type: 'string', default: '50' },
    parallel: { type: 'string', default: '5' },
    kills: { type: 'string', default: '30' },
    years: { type: 'string', default: '2' },
  },
});
const [seed = 1, lives = 1, parallel = 1, kills = 1, years = 1] = [
  values.seed,
  values.lives,
  values.parallel,
  values.kills,
  values.years,
].map(Number);
const say = (line: string) => void process.stdout.write(`${line}\n`);

Runtime.install({ logger: new DefaultLogger('ERROR') });
const began = performance.now();
say(`seed ${seed}: ${lives} lives of ${years} years and more, at least ${kills} kills`);
const done = await withSimulation(
  async (services) => await chaos({ seed, lives, parallel, kills, years, tell: say }, services),
);
for (const problem of done.problems) say(problem);
const verdict = done.problems.length === 0 && done.kills >= kills ? 'nothing lost, nothing twice' : 'FAILED';
say(
  `seed ${seed}: ${done.lives} lives, ${done.events} events, ${done.kills} kills, ${done.repeats} repeats absorbed, ` +
    `${Math.round((performance.now() - began) / 1000)} s: ${verdict}`,
);
process.exit(verdict === 'FAILED' ? 1 : 0);
