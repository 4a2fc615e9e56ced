import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { kindOf } from '../domain/journal.ts';
import type { Script } from '../domain/script.ts';
import { checkout } from '../runtime/config.ts';
import { withSimulation } from '../runtime/life/engine.ts';
import type { SimulationServices } from '../runtime/simulation/stage.ts';
import { historyOf, lifeFile, lifeNames, liveWithRuns } from '../tests/fixtures/lives.ts';
import { stageChange } from '../tests/fixtures/stage-change.ts';
import { stageLives } from '../tests/fixtures/stage-lives.ts';
import { wideLife } from '../tests/fixtures/wide-life.ts';

/**
 * Lives on the real engine what has no history yet, and keeps histories for the replay tests. Of a life file each stream's
 * run with the most events, of one every run from birth to completion; of some random lives over all tracks, and of the
 * short lives from stage to stage, a run of a donation for every change of stage. What is there stays: it was recorded by
 * an earlier release, whose open runs must replay.
 */

const folder = new URL('../tests/histories/', import.meta.url);
const wholeChain = 'happy-five-years';
/** Seeds of random lives that take, together, the changes of stage of several hundred seeds. */
const wideSeeds: readonly number[] = [134, 16, 84, 207, 13, 14, 41, 119, 15, 47, 197, 229];
const scripts: readonly (readonly [name: string, script: Script])[] = [
  ...lifeNames.map((name) => [name, lifeFile(name)] as const),
  ...wideSeeds.map((seed) => [`wide-${seed}`, wideLife(seed)] as const),
  ...stageLives,
];

type Recorded = { readonly kind: string; readonly run: number; readonly events: number; readonly text: string };

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The histories of one life: of every stream each run. Two donations are told apart by a number. */
async function record(script: Script, services: SimulationServices): Promise<readonly (readonly Recorded[])[]> {
  const recorded: Recorded[][] = [];
  await liveWithRuns(script, services, async (stage, { runs }) => {
    const seen = new Map<string, number>();
    for (const [stream, ids] of runs) {
      const place = (seen.get(kindOf(stream)) ?? 0) + 1;
      seen.set(kindOf(stream), place);
      const kind = place === 1 ? kindOf(stream) : `${kindOf(stream)}-${place}`;
      const chain: Recorded[] = [];
      for (const [index, runId] of ids.entries()) {
        const history = await historyOf(stage, stream, runId);
        const text = impersonal(historyToJSON(history), stage.taskQueue);
        chain.push({ kind, run: index + 1, events: history.events?.length ?? 0, text });
      }
      recorded.push(chain);
    }
  });
  return recorded;
}

/** One line of JSON that names no machine. */
function impersonal(json: string, taskQueue: string): string {
  const text = JSON.stringify(JSON.parse(json)).replaceAll(taskQueue, 'life');
  for (const trace of [checkout, hostname(), `${process.pid}@`]) {
    if (text.includes(trace)) throw new Error(`HISTORY_NAMES_MACHINE: ${trace}`);
  }
  return `${text}\n`;
}

/** The run in which most happened. */
function longest(chain: readonly Recorded[]): readonly Recorded[] {
  return chain.toSorted((a, b) => b.events - a.events).slice(0, 1);
}

const isDonation = (kind: string): boolean => kind.startsWith('donation');

/** Which runs of one stream are kept. Of the lives from stage to stage only the donation is of interest. */
function kept(name: string, chain: readonly Recorded[]): readonly Recorded[] {
  const donation = chain.some(({ kind }) => isDonation(kind));
  if (name.startsWith('stage-')) return donation ? chain : [];
  return name === wholeChain || (name.startsWith('wide-') && donation) ? chain : longest(chain);
}

/**
 * One run for each change of stage is enough, the smallest: of the random lives' donations, then of the lives from stage
 * to stage; the others go.
 */
function prune(): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const runs = files.map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
  const from = (pattern: RegExp) => runs.filter(({ file }) => pattern.test(file)).toSorted(bySize);
  const extra = [...from(/^wide-.*\.donation/), ...from(/^stage-/)];
  const others = runs.filter((run) => !extra.includes(run));
  const taken = new Set(others.map(({ text }) => stageChange(JSON.parse(text))));
  for (const { file, text } of extra) {
    const change = stageChange(JSON.parse(text));
    if (change === null || taken.has(change)) rmSync(new URL(file, folder));
    else taken.add(change);
  }
}
const bySize = (a: { readonly text: string }, b: { readonly text: string }): number => a.text.length - b.text.length;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder);
  const wanted = process.argv.includes('--prune') ? [] : scripts;
  const missing = wanted.filter(([name]) => !before.some((file) => file.startsWith(`${name}.`)));
  let bytes = 0;
  const recordAll = async (services: SimulationServices): Promise<void> => {
    for (const [name, script] of missing) {
      for (const chain of await record(script, services)) {
        for (const { kind, run, events, text } of kept(name, chain)) {
          const file = `${name}.${kind}.${run}.json`;
          writeFileSync(new URL(file, folder), text);
          bytes += text.length;
          say(`${file}: run ${run} of ${chain.length}, ${events} events, ${Math.round(text.length / 1024)} kB`);
        }
      }
    }
  };
  if (missing.length > 0) await withSimulation(recordAll);
  prune();
  say(`${missing.length} lives recorded, ${(bytes / 1024 / 1024).toFixed(1)} MB.`);
}

Runtime.install({ logger: new DefaultLogger('ERROR') });
await main();
