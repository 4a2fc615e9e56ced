import { describe, expect, test } from 'vitest';
import { coverage, numbersIn } from '../fixtures/rule-coverage.ts';
import { road } from '../fixtures/road.ts';

const covered = coverage();

describe('every rule on the road has a test named after it (npm run rules tells which)', () => {
  test.each(Object.entries(road))('%s', (_kind, ids) => {
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
  });

  test('titles are found in every form that tests have', () => {
    const source = [
      "describe('R1: a', () => {",
      'test("D2", f); it(',
      '  `F03`)',
      "test.each([[1]] as const)('T04 %s'",
    ];
    expect(numbersIn(source.join('\n'))).toEqual(['R1', 'D2', 'F03', 'T04']);
    expect(numbersIn("test('R3-R46: a form')")).toEqual([]);
    expect(numbersIn("test.skip('R1: not run')")).toEqual([]);
  });
});
