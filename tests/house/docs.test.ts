import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../../domain/codes.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import { stageTransitions } from '../../domain/donation/stage.ts';
import type { Length } from '../../domain/policy.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { checkout } from '../../runtime/config.ts';
import { main } from '../../runtime/life.ts';

const read = (file: string) => readFileSync(path.join(checkout, file), 'utf8');
const found = (pattern: string) => globSync(pattern, { cwd: checkout });
const reference = read('docs/domain-reference.md');

/** The rows of all tables of a text, cell by cell. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
/** One section of the reference, by its number. */
function section(number: string): string {
  const from = reference.indexOf(`\n### ${number} `);
  const end = reference.slice(from + 1).search(/\n##/u);
  return reference.slice(from, from + 1 + end);
}

describe('every rule number leads somewhere', () => {
  const headings = [...reference.matchAll(/^##+ (?<number>\d+(?:\.\d+)?)/gmu)].map(({ groups }) => groups?.['number']);
  const numbered = rowsOf(read('docs/rules.md')).flatMap(([ids = '']) => ids.split(', '));
  const known = new Set([...headings, ...numbered]);
  const sources = found('{domain,activities,database,workflows,runtime}/**/*.ts').map(read);

  test('in refusals and findings', () => {
    const cited = sources.flatMap((text) =>
      [...text.matchAll(/\b(?:refuse|finding)\(\s*(?:'[A-Z_]+'|code),\s*'(?<rule>[^']+)'/gu)].map(({ groups }) =>
        String(groups?.['rule']),
      ),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect([...new Set(cited)].filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('in comments, and in the titles of tests', () => {
    const comments = sources.flatMap((text) => text.match(/^\s*(?:\/\*\*|\*|\/\/).*$|\s\/\/ .*$/gmu) ?? []);
    const titles = found('tests/scenario/**/*.ts').flatMap(
      (file) => read(file).match(/(?:describe|test)\('[^']*/gu) ?? [],
    );
    const cited = [...comments, ...titles].flatMap(
      (text) => text.match(/\b[RDFTCI]\d{1,2}\b|\b(?:[36-9]|1[01])\.\d{1,2}\b(?![.\d])/gu) ?? [],
    );
    expect(cited.length).toBeGreaterThan(500);
    expect([...new Set(cited)].filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe('the domain reference says what the code does', () => {
  test('6.3: the table of stages', () => {
    const rows = rowsOf(section('6.3')).filter(([, cause = '', to = '']) => /^[A-Z][a-z]/u.test(cause) && to !== '');
    const listed = rows.map((cells) => cells.slice(0, 3).map((cell) => cell.split(', ')));
    expect(listed).toEqual(stageTransitions.map(({ from, cause, to }) => [[...from], [...cause], [...to]]));
  });

  test('7.2-7.7: every command, who may, and whether it needs a reason', () => {
    const rows = ['7.2', '7.3', '7.4', '7.5', '7.6', '7.7'].flatMap((number) => rowsOf(section(number)));
    const listed = rows.filter(([name = '']) => /^[a-z]+[A-Z]/u.test(name) || /^(?:attest|reinstate)\b/u.test(name));
    const letters = { A: 'ADMINISTRATOR', O: 'PROGRAM_OFFICER', R: 'RECIPIENT', I: 'INTEGRATION' } as const;
    const definitions: readonly (readonly [string, CommandDefinition])[] = Object.entries(catalogue);
    const expected = definitions.map(([name, { who, reason }]) => {
      const may = Object.entries(letters).flatMap(([letter, role]) => (who.includes(role) ? [letter] : []));
      return `${name}${reason === true ? ' †' : ''}: ${may.join(' ')}`;
    });
    expect(listed.map(([name = '', who = '']) => `${name}: ${who}`).toSorted()).toEqual(expected.toSorted());
  });

  test('7.9: every code', () => {
    const rows = new Map(rowsOf(section('7.9')).map(([group = '', list = '']) => [group, list.replaceAll(' ○', '')]));
    for (const [group, list] of Object.entries(codes)) expect(rows.get(group)?.split(', ')).toEqual([...list]);
    const all = new Set<string>(Object.values(codes).flat());
    const named = section('7.2') + section('7.3') + section('7.4') + section('7.5') + section('7.6') + section('7.7');
    const cells = rowsOf(named).flatMap(([, , , , list = '']) => list.match(/\b[A-Z]+(?:_[A-Z]+)+\b(?!_)/gu) ?? []);
    expect(cells.filter((code) => !all.has(code) && code !== 'CONTRACT_NUMBER')).toEqual([]);
  });

  test('8.1: every clock of the shipped program, with its kind, zone and steps', () => {
    const units = { hours: 'h', months: 'months', days: 'd', businessDays: 'bd' } as const;
    const words = (length: Length) =>
      Object.entries(units)
        .flatMap(([unit, word]) => {
          const n = length[unit as keyof Length]; // the keys of `units` are those of a length
          return n === undefined ? [] : [`${n} ${word}`];
        })
        .join(' + ');
    const expected = Object.entries(ciscoTechsoup2.clocks).map(([name, { kind, zone, steps, repeat }]) => {
      const listed = steps.map(({ after }) => words(after));
      const again = repeat === undefined ? [] : [`${listed.length > 0 ? 'then ' : ''}every ${words(repeat.every)}`];
      return `${name}: ${kind} ${zone[0]}: ${[...listed, ...again].join(', ')}`;
    });
    const rows = rowsOf(section('8.1')).filter(([name = '']) => !/^(?:clock|-+)$/u.test(name));
    const told = rows.map(([name, kind, , steps]) => `${name}: ${kind}: ${steps}`);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });
});

describe('the documents', () => {
  test('every relative link leads to a file', () => {
    const files = [...found('*.md'), ...found('docs/**/*.md')];
    const dead = files.flatMap((file) =>
      [...read(file).matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
        .map(({ groups }) => String(groups?.['target']))
        .filter((target) => !/^(?:https?:|mailto:|#)/u.test(target))
        .filter((target) => !existsSync(path.join(checkout, path.dirname(file), target.replace(/#.*$/u, ''))))
        .map((target) => `${file}: ${target}`),
    );
    expect(files.length).toBeGreaterThan(15);
    expect(dead).toEqual([]);
  });

  test('the life that README quotes is told so, in that order', async () => {
    const [, file = ''] = /npm run -s life -- (\S+)/u.exec(read('README.md')) ?? [];
    const [, excerpt = ''] = /```text\n([\s\S]*?)```/u.exec(read('README.md')) ?? [];
    const told: string[] = [];
    expect(
      await main(
        [file],
        (line) => told.push(line),
        () => undefined,
      ),
    ).toBe(0);
    const story = told.flatMap((text) => text.split('\n'));
    const quoted = excerpt.split('\n').filter((line) => line !== '' && line !== '…');
    expect(quoted.length).toBeGreaterThan(10);
    let place = -1;
    for (const line of quoted) {
      place = story.indexOf(line, place + 1);
      expect(place, line).not.toBe(-1);
      if (place === -1) return;
    }
  });
});
