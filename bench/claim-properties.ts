import { isMainThread, parentPort } from 'node:worker_threads';
import { asWritten } from '../domain/edge.ts';
import { Coverage, liveMany, type Found, type Reached } from '../tests/scenario/properties/sequences.ts';
import { shareOut } from './threads.ts';

/**
 * The claim that the rules hold whatever happens: random sequences over all three kinds of streams, each watched for the
 * invariants and led to its end (R01 of the test battery). `npm run claim:model` runs it, too.
 *
 *     npm run claim:properties -- [sequences] [first seed] [threads]
 */

type Job = { readonly first: number; readonly count: number };
type Lived = { readonly count: number; readonly found: readonly Found[]; readonly reached: Reached };

const say = (line: string) => void process.stdout.write(`${line}\n`);
/** Sequences per turn of a thread. */
const CHUNK = 100;

async function main(): Promise<number> {
  const [count = 20_000, first = 1, threads = 2] = process.argv.slice(2).map(Number);
  const jobs: Job[] = [];
  for (let seed = first; seed < first + count; seed += CHUNK)
    jobs.push({ first: seed, count: Math.min(CHUNK, first + count - seed) });
  const coverage = new Coverage();
  const began = performance.now();
  const seconds = () => Math.max(1, Math.round((performance.now() - began) / 1000));
  let [lived, broken] = [0, 0];
  await shareOut(new URL(import.meta.url), jobs, threads, (answer) => {
    const result = asWritten<Lived>(answer);
    lived += result.count;
    broken += result.found.length;
    coverage.take(result.reached);
    for (const { seed, violations } of result.found)
      say(`seed ${seed} (npm run claim:properties -- 1 ${seed})\n  ${violations.join('\n  ')}`);
    if (lived % 500 === 0 || lived === count) say(`${lived} of ${count} sequences in ${seconds()} s, ${broken} broken`);
  });
  const { commands, messages, events } = coverage;
  const rate = (lived / seconds()).toFixed(1);
  say(
    `seeds ${first} to ${first + count - 1}: ${commands} commands, ${messages} messages, ${events} events, ${rate} a second`,
  );
  say(`rows of the stage table not taken: ${coverage.missedRows().join('; ') || 'none'}`);
  say(`commands never accepted: ${coverage.neverAccepted().join(', ') || 'none'}`);
  say(`commands never refused: ${coverage.neverRefused().join(', ') || 'none'}`);
  say(
    broken === 0 ? 'claim:properties holds' : `claim:properties does not hold: ${broken} sequences break an invariant`,
  );
  return broken === 0 ? 0 : 1;
}

if (isMainThread) process.exitCode = await main();
else
  parentPort?.on('message', ({ first, count }: Job) => {
    const coverage = new Coverage();
    const found = liveMany(first, count, coverage);
    const lived: Lived = { count, found, reached: coverage.told() };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(lived);
  });
