import { globSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../runtime/config.ts';

/** Tests that judge a file besides those that carry its name, by the beginning of its name. */
const judges: readonly (readonly [begins: string, tests: readonly string[]])[] = [
  ['calendar', ['calendar', 'deadlines', 'program']],
  ['activation', ['contract', 'contract-lives']],
  ['contract', ['contract', 'contract-lives', 'contract-correction', 'reconciliation', 'termination']],
  ['renewal', ['renewal', 'renewal-*', 'lapse', 'reinstatement', 'reinstatement-*', 'co-termination', 'stage']],
  ['reinstatement', ['lapse', 'renewal-table', 'renewal-periods']],
  ['takeback', ['takeback', 'takeback-*', 'closing', 'closing-evidence']],
  ['entitlement', ['entitlement']],
  ['coverage', ['entitlement', 'entitlement-links', 'termination']],
  ['activation', ['contract-transitions', 'contract-pieces', 'reconciliation', 'replacement']],
];

/** Random sequences notice something else every time and take long: a rule needs a test of its own. */
const random = 'tests/scenario/renewal-lives.test.ts';

/**
 * The tests that judge a file of `domain/`, as paths: those named like it (`renewal-loop.ts` by `renewal*.test.ts` and
 * `renewal-loop*.test.ts`) and those listed above. All scenario tests but the random sequences when none is.
 */
export function testsOf(file: string): readonly string[] {
  const name = path.basename(file, '.ts');
  const listed = judges.filter(([begins]) => name.startsWith(begins)).flatMap(([, tests]) => tests);
  const patterns = [name, ...listed].map((one) => `tests/scenario/${one}.test.ts`);
  const named = globSync([...patterns, `tests/scenario/${name}-*.test.ts`], { cwd: checkout });
  const found = named.filter((test) => test !== random);
  if (found.length > 0) return [...new Set(found)].toSorted();
  return globSync('tests/scenario/*.test.ts', { cwd: checkout }).toSorted();
}
