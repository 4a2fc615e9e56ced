import { describe, expect, test } from 'vitest';
import { coverage, numbersIn, ruleNumbers } from '../fixtures/rule-coverage.ts';

const covered = coverage();

describe('the rules and the tests', () => {
  test('every number of the rule book has a test named after it (npm run rules tells which)', () => {
    expect(ruleNumbers().filter((number) => !covered.has(number))).toEqual([]);
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
