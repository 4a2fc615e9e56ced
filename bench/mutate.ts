import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkout } from '../runtime/config.ts';
import { testsOf } from './mutation-tests.ts';

/**
 * Mutation testing of the rule book: StrykerJS changes one thing at a time in a file of `domain/` and the tests whose
 * business that file is must notice. Incremental: what did not change since the last run is not run again, and a run
 * that was cut off goes on where it stopped. Scores and survivors are stored in tests/mutation/scores.json.
 *
 *     npm run mutate -- domain/calendar.ts [more files]
 *     npm run mutate -- --stored          # tells what is stored
 */
const scoresFile = path.join(checkout, 'tests', 'mutation', 'scores.json');
/** Where rules cost most when they are wrong: below this share of killed mutants the run fails. */
const GOAL = 0.85;
const held: readonly RegExp[] = [/calendar/u, /contract/u, /renewal/u, /takeback/u, /entitlement/u];

const survivor = z.object({ line: z.number(), mutator: z.string(), replacement: z.string() });
const score = z.object({ score: z.number(), killed: z.number(), total: z.number(), survivors: z.array(survivor) });
type Score = z.infer<typeof score>;
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

function stored(): Record<string, Score> {
  return existsSync(scoresFile) ? z.record(z.string(), score).parse(JSON.parse(readFileSync(scoresFile, 'utf8'))) : {};
}

/** Runs one file; null when the run itself failed, its output says why. */
function mutate(file: string): Score | null {
  const slug = file.replaceAll(/[^a-z0-9]+/giu, '-');
  const folder = path.join('.almoner', 'mutation');
  mkdirSync(path.join(checkout, folder), { recursive: true });
  const incrementalFile = path.join(folder, `${slug}.json`);
  const configFile = path.join(folder, `${slug}.config.json`);
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['ALMONER_MUTATION_WORKERS'] ?? 2),
    tsconfigFile: 'none', // there is nothing to rewrite in it, and this compiler has no API to do it with
    mutate: [file],
    incremental: true,
    incrementalFile,
    reporters: ['progress-append-only'],
    tempDirName: path.join('.almoner', 'mutating'),
    ignorePatterns: ['admin-ui', '.almoner', 'tests/histories', 'tests/e2e'],
    disableTypeChecks: false,
  };
  writeFileSync(path.join(checkout, configFile), JSON.stringify(config));
  const tests = testsOf(file);
  process.stdout.write(`${file}, judged by ${tests.join(', ')}\n`);
  const { status } = spawnSync('stryker', ['run', configFile], {
    cwd: checkout,
    env: { ...process.env, ALMONER_MUTATION_TESTS: tests.join(',') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0 || !existsSync(path.join(checkout, incrementalFile))) return null;
  const mutants = Object.values(
    report.parse(JSON.parse(readFileSync(path.join(checkout, incrementalFile), 'utf8'))).files,
  ).flatMap((one) => one.mutants);
  const killed = mutants.filter(({ status: ended }) => ended === 'Killed' || ended === 'Timeout').length;
  const survivors = mutants
    .filter(({ status: ended }) => ended === 'Survived' || ended === 'NoCoverage')
    .map(({ location, mutatorName, replacement = '' }) => ({
      line: location.start.line,
      mutator: mutatorName,
      replacement: replacement.slice(0, 120),
    }))
    .toSorted((a, b) => a.line - b.line);
  const total = killed + survivors.length;
  return { score: total === 0 ? 1 : Math.round((killed / total) * 1000) / 1000, killed, total, survivors };
}

function tell(file: string, { score: share, killed, total, survivors }: Score): void {
  const goal = held.some((pattern) => pattern.test(path.basename(file)));
  const verdict = !goal ? '' : share >= GOAL ? ', reaches its goal' : `, below its goal of ${GOAL * 100} %`;
  process.stdout.write(`${file}: ${killed} of ${total} mutants killed, ${(share * 100).toFixed(1)} %${verdict}\n`);
  for (const { line, mutator, replacement } of survivors) {
    process.stdout.write(`  ${file}:${line} ${mutator} ${replacement.replaceAll(/\s+/gu, ' ')}\n`);
  }
  if (goal && share < GOAL) process.exitCode = 1;
}

const given = process.argv.slice(2);
const files = globSync(
  given.filter((word) => !word.startsWith('--')),
  { cwd: checkout },
).toSorted();
if (given.includes('--stored')) for (const [file, one] of Object.entries(stored())) tell(file, one);
else if (files.length === 0) {
  process.stderr.write('Name at least one file of domain/, like: npm run mutate -- domain/calendar.ts\n');
  process.exitCode = 2;
}
for (const file of files) {
  const result = mutate(file);
  if (result === null) {
    process.stdout.write(`${file}: the run failed; start it again, it goes on where it stopped.\n`);
    process.exitCode = 1;
    continue;
  }
  const all = { ...stored(), [file]: result };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(scoresFile, `${JSON.stringify(sorted, null, 2)}\n`);
  tell(file, result);
}
