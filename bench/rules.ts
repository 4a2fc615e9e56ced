import path from 'node:path';
import { coverage, ruleNumbers } from '../tests/fixtures/rule-coverage.ts';

/**
 * The rule book against the tests: every number with how many tests carry its name and where. Fails when one has none.
 *
 *     npm run rules
 */
const covered = coverage();
const missing: string[] = [];
for (const number of ruleNumbers()) {
  const files = [...(covered.get(number) ?? [])].toSorted(([, a], [, b]) => b - a);
  const tests = files.reduce((sum, [, count]) => sum + count, 0);
  if (tests === 0) missing.push(number);
  const names = files.map(([file]) => path.basename(file, '.test.ts')).join(', ');
  process.stdout.write(`${number.padEnd(4)} ${String(tests).padStart(3)}  ${tests === 0 ? 'NO TEST' : names}\n`);
}
const all = ruleNumbers().length;
process.stdout.write(
  missing.length === 0
    ? `all ${all} rules have tests named after them\n`
    : `${missing.length} of ${all} rules have no test named after them: ${missing.join(', ')}\n`,
);
process.exitCode = missing.length === 0 ? 0 : 1;
