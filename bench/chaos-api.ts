import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { withSimulation } from '../runtime/life/engine.ts';
import { setOnFire } from './api-stage.ts';

/**
 * Kills the API process again and again amid mutations whose clients repeat what got no answer, and looks for anything
 * lost or done twice. Exit code 1 when there is.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    mutations: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '200' },
    clients: { type: 'string', default: '8' },
  },
});
const [seed = 1, mutations = 1, kills = 1, clients = 1] = [
  values.seed,
  values.mutations,
  values.kills,
  values.clients,
].map(Number);
const say = (line: string) => void process.stdout.write(`${line}\n`);

Runtime.install({ logger: new DefaultLogger('ERROR') });
const began = performance.now();
say(`seed ${seed}: ${mutations} mutations by ${clients} clients, ${kills} kills of the API process`);
const done = await withSimulation(
  async (services) => await setOnFire({ seed, mutations, kills, clients, tell: say }, services),
);
for (const problem of done.problems) say(problem);
const isWell = done.problems.length === 0 && done.kills >= kills && done.mutations === mutations;
say(
  `seed ${seed}: ${done.mutations} mutations, ${done.kills} kills, ${done.repeats} calls repeated, ` +
    `${done.accepted} answered "accepted", ${Math.round((performance.now() - began) / 1000)} s: ` +
    (isWell ? 'one command per key, nothing lost' : 'FAILED'),
);
process.exit(isWell ? 0 : 1);
