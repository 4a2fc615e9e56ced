import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Script } from '../domain/script.ts';
import { withSimulation } from '../runtime/life/engine.ts';
import type { SimulationServices } from '../runtime/simulation/stage.ts';
import { firstDifference, forecastRuns, lifeFile, lifeNames, liveWithRuns } from '../tests/fixtures/lives.ts';
import { stageLives } from '../tests/fixtures/stage-lives.ts';
import { wideLife } from '../tests/fixtures/wide-life.ts';

/**
 * The claim: forecast and engine give the same journal, date for date. Lives every written life and a number of random
 * lives by both and compares row by row. Exit code 1 when one differs.
 */

const usage = `Usage: npm run claim:forecast -- [--seed 1] [--count 25] [--parallel 4] [--files=false]

  --seed      first seed of the random lives; a new one each time when not given
  --count     how many random lives, each over three streams with six or more changes of run
  --parallel  how many lives at once
  --files     also the written lives: the files of tests/lives, and those from stage to stage (default)`;

/** A random life counts only if its engine has to continue as new this often. */
const ROLLS_WANTED = 6;

type Named = { readonly name: string; readonly script: Script };
type Verdict = { readonly equal: boolean; readonly line: string };

const say = (line: string) => void process.stdout.write(`${line}\n`);

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** The next random lives that are long enough. */
function randomLives(seed: number, count: number): readonly Named[] {
  const found: Named[] = [];
  for (let next = seed; found.length < count; next += 1) {
    const script = wideLife(next);
    const { runs } = forecastRuns(script);
    if (runs.size >= 3 && sum(runs.values()) - runs.size >= ROLLS_WANTED) found.push({ name: `seed ${next}`, script });
  }
  return found;
}

async function judge({ name, script }: Named, services: SimulationServices): Promise<Verdict> {
  const began = performance.now();
  const forecast = forecastRuns(script).life;
  const forecastMs = performance.now() - began;
  try {
    const { life, runs } = await liveWithRuns(script, services);
    const seconds = (performance.now() - began) / 1000;
    const chains = [...runs].map(([stream, ids]) => `${stream.slice(0, 3)} ${ids.length}`).join(' ');
    const rolls = sum([...runs.values()].map((ids) => ids.length - 1));
    const figures = `${life.rows.length} rows, continued ${rolls} times (runs: ${chains}), forecast ${Math.round(forecastMs)} ms, engine ${seconds.toFixed(1)} s`;
    const difference =
      firstDifference(forecast.rows, life.rows) ??
      (forecast.unexpected.length === life.unexpected.length ? null : 'what was refused unexpectedly');
    const short = name.startsWith('seed') && rolls < ROLLS_WANTED ? `fewer than ${ROLLS_WANTED} changes of run` : null;
    const problem = difference ?? short;
    return {
      equal: problem === null,
      line: `${name}: ${problem === null ? 'equal' : 'DIFFERS'}, ${figures}${problem === null ? '' : `\n  ${problem}`}`,
    };
  } catch (error) {
    return {
      equal: false,
      line: `${name}: FAILED, ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}

/** Lives a few at a time: they wait for timers more than they compute. */
async function judgeAll(lives: readonly Named[], parallel: number, services: SimulationServices): Promise<number> {
  const waiting = [...lives];
  let different = 0;
  const work = async (): Promise<void> => {
    for (let life = waiting.shift(); life !== undefined; life = waiting.shift()) {
      const { equal, line } = await judge(life, services);
      if (!equal) different += 1;
      say(line);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return different;
}

async function main(): Promise<number> {
  const options = {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '25' },
    parallel: { type: 'string', default: '4' },
    files: { type: 'string', default: 'true' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const [seed, count, parallel] = [values.seed, values.count, values.parallel].map(Number);
  if (values.help || !isCount(seed) || !isCount(count) || !isCount(parallel) || parallel === 0) {
    say(usage);
    return values.help ? 0 : 2;
  }
  const files = lifeNames.map((name) => ({ name, script: lifeFile(name) }));
  const written = values.files === 'false' ? [] : [...files, ...stageLives.map(([name, script]) => ({ name, script }))];
  const lives = [...written, ...randomLives(seed, count)];
  say(`${written.length} written and ${count} random lives, seed ${seed}, ${parallel} at a time.`);
  const began = performance.now();
  const different = await withSimulation(async (services) => await judgeAll(lives, parallel, services));
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const verdict = different === 0 ? 'forecast and engine tell the same' : `${different} of them DIFFER`;
  say(`${lives.length} lives in ${minutes} min, seed ${seed}: ${verdict}.`);
  return different === 0 ? 0 : 1;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}

Runtime.install({ logger: new DefaultLogger('ERROR') }); // workers tell their whole life otherwise
process.exitCode = await main();
