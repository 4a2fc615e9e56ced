import { globSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../runtime/config.ts';

/** Tests that judge a file besides those that carry its name, by the beginning of its name. */
const judges: readonly (readonly [begins: string, tests: readonly string[]])[] = [
  ['calendar', ['calendar', 'deadlines', 'program']],
  ['activation', ['contract', 'contract-lives']],
  ['contract', ['contract', 'contract-lives', 'contract-correction', 'reconciliation', 'termination']],
  ['renewal', ['renewal', 'renewal-lives', 'renewal-confirmation', 'reinstatement', 'co-termination', 'stage']],
  ['takeback', ['takeback', 'takeback-routes', 'closing', 'certificate', 'packing', 'pickup', 'refusal']],
  ['entitlement', ['entitlement']],
];

/**
 * The tests that judge a file of `domain/`, as paths: those named like it (`renewal-loop.ts` by `renewal*.test.ts` and
 * `renewal-loop*.test.ts`) and those listed above. All scenario tests but the random sequences when none is.
 */
export function testsOf(file: string): readonly string[] {
  const name = path.basename(file, '.ts');
  const listed = judges.filter(([begins]) => name.startsWith(begins)).flatMap(([, tests]) => tests);
  const patterns = [name, ...listed].map((one) => `tests/scenario/${one}.test.ts`);
  const found = globSync([...patterns, `tests/scenario/${name}-*.test.ts`], { cwd: checkout });
  if (found.length > 0) return [...new Set(found)].toSorted();
  return globSync('tests/scenario/*.test.ts', { cwd: checkout }).toSorted();
}
