import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';
import { road } from '../fixtures/road.ts';

/** Titles of groups and tests; `])(` is how the title of a table of cases begins. */
const title =
  /(?:\b(?:describe|test|it)|\]\s*(?:as const)?)\)?\(\s*(?<quote>['"`])(?<text>(?:\\.|(?!\k<quote>).)*)\k<quote>/gsu;
/** A range like "R3-R46" says what a form is about, not what is tested. */
const range = /[RDFT]\d+-[RDFT]\d+/gu;

function titlesOf(source: string): readonly string[] {
  return [...source.matchAll(title)].map(({ groups }) => (groups?.['text'] ?? '').replaceAll(range, ''));
}

/** How many titles name each number. */
function countedIn(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of titles) {
    for (const id of new Set(text.match(/\b[RDFT]\d{1,2}\b/gu))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const itself = path.join('tests', 'house', 'rules.test.ts');
const files = globSync('tests/**/*.test.ts', { cwd: checkout }).filter((file) => file !== itself);
const counts = countedIn(files.flatMap((file) => titlesOf(readFileSync(path.join(checkout, file), 'utf8'))));

describe('every rule on the road has a test named after it', () => {
  test.each(Object.entries(road))('%s', (kind, ids) => {
    console.info(`${kind}, tests by name: ${ids.map((id) => `${id} ${counts.get(id) ?? 0}`).join(', ')}`);
    expect(ids.filter((id) => !counts.has(id))).toEqual([]);
  });

  test('titles are found in every form that tests have', () => {
    const source = [
      "describe('R1: a', () => {",
      'test("D2", f); it(',
      '  `F03`)',
      "test.each([[1]] as const)('T04 %s'",
    ];
    expect([...countedIn(titlesOf(source.join('\n'))).keys()]).toEqual(['R1', 'D2', 'F03', 'T04']);
    expect([...countedIn(titlesOf("test('R3-R46: a form')")).keys()]).toEqual([]);
  });
});
