import { canonical } from './canonical.ts';
import type { Row } from './script.ts';

/** A stretch of time in a sandbox: what the rule book expects of it, and whether the engine did just that. */

/** How a stretch of lived time compares with what was expected of it. */
export type Comparison = {
  readonly expected: number;
  readonly lived: number;
  /** Both tell the same: the same things of the same streams at the same instants, in the same order. */
  readonly equal: boolean;
  /** Where they part: number of the row, what was expected there, what was lived. Null when they are equal. */
  readonly difference: { readonly row: number; readonly expected: string; readonly lived: string } | null;
};

const shown = (row: Row | undefined): string => (row === undefined ? 'nothing' : `${row.type} of ${row.stream}`);

/** Compares row by row; details of rows count too. */
export function compared(expected: readonly Row[], lived: readonly Row[]): Comparison {
  const counts = { expected: expected.length, lived: lived.length };
  const length = Math.max(expected.length, lived.length);
  for (let index = 0; index < length; index += 1) {
    const [should, is] = [expected[index], lived[index]];
    if (should !== undefined && is !== undefined && canonical(should) === canonical(is)) continue;
    const difference = { row: index + 1, expected: shown(should), lived: shown(is) };
    return { ...counts, equal: false, difference };
  }
  return { ...counts, equal: true, difference: null };
}
