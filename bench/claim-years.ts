import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import { asWritten } from '../domain/edge.ts';
import { soak, type Soaked } from '../tests/fixtures/years/soak.ts';
import { shareOut } from './threads.ts';

/**
 * The claim: over many years no clock is early, late, twice or missing. Lives donations on a virtual clock, from leap days,
 * ends of months and changes of the wall clock in eight zones, and compares every step that was told with plain date
 * arithmetic of its own. Exit code 1 when one differs.
 */

const usage = `Usage: npm run claim:years -- [--count 10000] [--years 15] [--seed 1] [--threads 2]

  --count    how many donations
  --years    how long each is followed after its activation
  --seed     the first seed; --count 1 --seed 17 lives one alone
  --threads  how many at once`;

const say = (line: string) => void process.stdout.write(`${line}\n`);
/** Lives per turn of a thread. */
const CHUNK = 50;

type Job = { readonly first: number; readonly count: number; readonly years: number };

const isWhole = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 0;

async function main(): Promise<number> {
  const options = {
    count: { type: 'string', default: '10000' },
    years: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const [count, years, seed, threads] = [values.count, values.years, values.seed, values.threads].map(Number);
  if (values.help || !isWhole(count) || !isWhole(years) || !isWhole(seed) || !isWhole(threads)) {
    say(usage);
    return values.help ? 0 : 2;
  }
  say(`${count} donations over ${years} years, seeds ${seed} to ${seed + count - 1}, ${threads} threads.`);
  const jobs: Job[] = [];
  for (let first = seed; first < seed + count; first += CHUNK)
    jobs.push({ first, count: Math.min(CHUNK, seed + count - first), years });
  const began = performance.now();
  const totals = { lives: 0, compared: 0, left: 0, broken: 0 };
  const ways = new Map<string, number>();
  await shareOut(new URL(import.meta.url), jobs, threads, (answer) => {
    const result = asWritten<Soaked>(answer);
    totals.lives += result.lives;
    totals.compared += result.compared;
    totals.left += result.left;
    totals.broken += result.found.length;
    for (const [way, number] of Object.entries(result.ways)) ways.set(way, (ways.get(way) ?? 0) + number);
    for (const { seed: failing, about, problems } of result.found) {
      say(`seed ${failing}, ${about} (npm run claim:years -- --count 1 --years ${years} --seed ${failing})`);
      say(`  ${problems.slice(0, 10).join('\n  ')}`);
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    if (totals.lives % 500 === 0) say(`${totals.lives} of ${count} in ${seconds} s, ${totals.broken} broken`);
  });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  say(`${totals.lives} lives in ${minutes} min: ${[...ways].map(([way, number]) => `${number} ${way}`).join(', ')}`);
  say(`${totals.compared} told steps compared; ${totals.left} in hours or business days were not`);
  say(totals.broken === 0 ? 'claim:years holds' : `claim:years does not hold: ${totals.broken} lives differ`);
  return totals.broken === 0 ? 0 : 1;
}

if (isMainThread) process.exitCode = await main();
else
  parentPort?.on('message', ({ first, count, years }: Job) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(soak(first, count, years));
  });
