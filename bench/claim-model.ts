import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accountModel } from '../tests/fixtures/model/account-model.ts';
import { StageRows } from '../tests/fixtures/model/donation-model.ts';
import { modelOfDonation } from '../tests/fixtures/model/donation-starts.ts';
import { modelOfOrganization } from '../tests/fixtures/model/organization-model.ts';
import type { Model } from '../tests/fixtures/model/play.ts';
import { Search } from '../tests/fixtures/model/search.ts';

/**
 * The claim: nothing that people, neighbors or the clock do leads the rules astray. Searches all three kinds of streams
 * from starts far apart in a life and tries every command, every fact and the clock in each state it comes to. Exit code 1
 * for a state that is declared and never reached, an answer without event or code, something thrown, a state without a
 * way to the end, a stage change that is not in the table, or a row of the table never taken.
 */

const usage = `Usage: npm run claim:model -- [--states 4000] [--seconds 3600] [--start supported] [--sequences 0]

  --states     how many states of a donation are explored; the same number explores the same states, a greater one more
  --seconds    stop exploring after so long
  --start      one start alone (what must be reached is then not asked)
  --sequences  as many random sequences afterwards, by claim:properties: 100000 for the whole claim`;

const say = (line: string) => void process.stdout.write(`${line}\n`);
/** Of the states at the edge, which were not explored, each so manieth is led to its end. */
const SAMPLE = 20;

type Limits = { readonly states: number; readonly until: number; readonly start?: string };

function explore(name: string, model: Model, { states, until, start }: Limits): Search {
  const search = new Search(model, start);
  const began = performance.now();
  let explored = 0;
  while (explored < states && performance.now() < until && search.step()) {
    explored += 1;
    if (explored % 500 === 0) say(progress(name, search, explored, began));
  }
  say(progress(name, search, explored, began));
  return search;
}

function progress(name: string, { nodes, moves, problems }: Search, explored: number, began: number): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${name}: ${explored} states explored, ${nodes.length} seen, ${moves} moves, ${problems.size} problems, ${seconds} s`;
}

function main(): number {
  const options = {
    states: { type: 'string', default: '4000' },
    seconds: { type: 'string', default: '3600' },
    start: { type: 'string' },
    sequences: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const [states = NaN, seconds = NaN] = [values.states, values.seconds].map(Number);
  if (values.help || !(states > 0) || !(seconds > 0)) {
    say(usage);
    return values.help ? 0 : 2;
  }
  const { start } = values;
  const until = performance.now() + seconds * 1000;
  const rows = new StageRows();
  const limits = { states, until, ...(start === undefined ? {} : { start }) };
  const donation = explore('donation', modelOfDonation(rows), limits);
  const searches = start === undefined ? [donation, ...others(until)] : [donation];
  const problems = searches.flatMap(({ problems: found }) => [...found]);
  const deadEnds = searches.flatMap((search) => search.deadEnds(SAMPLE));
  const missed = start === undefined ? searches.flatMap((search) => search.missed()) : [];
  const rowsMissed = start === undefined ? rows.missed() : [];
  say(`declared states never reached: ${listed(missed)}`);
  say(`rows of the stage table never taken: ${listed(rowsMissed)}`);
  say(`states without a way to an end: ${listed(deadEnds)}`);
  say(`answers that break a rule: ${listed(problems)}`);
  say(`accepted without news, because nothing was new: ${[...donation.quiet].join(', ') || 'none'}`);
  const broken = missed.length + rowsMissed.length + deadEnds.length + problems.length;
  say(broken === 0 ? 'claim:model holds' : `claim:model does not hold: ${broken} findings`);
  const sequences = Number(values.sequences) > 0 ? randomSequences(values.sequences) : 0;
  return broken === 0 && sequences === 0 ? 0 : 1;
}

/** The same rules under random sequences, in a process of its own. */
function randomSequences(count: string): number {
  const file = fileURLToPath(new URL('claim-properties.ts', import.meta.url));
  return spawnSync(process.execPath, [file, count], { stdio: 'inherit' }).status ?? 1;
}

/** The smaller models, explored to their end. */
function others(until: number): readonly Search[] {
  const limits = { states: Infinity, until };
  return [explore('account', accountModel, limits), explore('organization', modelOfOrganization(), limits)];
}

function listed(findings: readonly string[]): string {
  return findings.length === 0 ? 'none' : `${findings.length}\n  ${findings.slice(0, 40).join('\n  ')}`;
}

process.exitCode = main();
