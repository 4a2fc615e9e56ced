import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { kindOf } from '../domain/journal.ts';
import { checkout } from '../runtime/config.ts';
import { withSimulation } from '../runtime/life/engine.ts';
import type { SimulationServices } from '../runtime/simulation/stage.ts';
import { historyOf, lifeFile, lifeNames, liveWithRuns } from '../tests/fixtures/lives.ts';

/**
 * Lives every life file on the real engine and keeps histories for the replay tests. Of each stream the run with the
 * most events, and of one life every run from birth to completion: together they hold every path, in a few megabytes.
 */

const folder = new URL('../tests/histories/', import.meta.url);
const wholeChain = 'happy-five-years';

type Recorded = { readonly kind: string; readonly run: number; readonly events: number; readonly text: string };

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The histories of one life: of every stream each run. Two donations are told apart by a number. */
async function record(name: string, services: SimulationServices): Promise<readonly (readonly Recorded[])[]> {
  const recorded: Recorded[][] = [];
  await liveWithRuns(lifeFile(name), services, async (stage, { runs }) => {
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

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder).filter((file) => file.endsWith('.json')));
  let bytes = 0;
  await withSimulation(async (services) => {
    for (const name of lifeNames) {
      for (const chain of await record(name, services)) {
        for (const { kind, run, events, text } of name === wholeChain ? chain : longest(chain)) {
          const file = `${name}.${kind}.${run}.json`;
          writeFileSync(new URL(file, folder), text);
          before.delete(file);
          bytes += text.length;
          say(`${file}: run ${run} of ${chain.length}, ${events} events, ${Math.round(text.length / 1024)} kB`);
        }
      }
    }
  });
  for (const file of before) rmSync(new URL(file, folder)); // of a life or a run that is no more
  say(`${(bytes / 1024 / 1024).toFixed(1)} MB in all.`);
}

Runtime.install({ logger: new DefaultLogger('ERROR') });
await main();
