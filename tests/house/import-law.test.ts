import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';

/** What is planted where, and the rule that must notice it. */
type Plant = { readonly file: string; readonly code: string; readonly rule: string };

const imports = (specifier: string) => `import * as found from '${specifier}';\nfound;`;
const plant = (file: string, code: string, rule: string): Plant => ({ file, code, rule });

const plants: readonly Plant[] = [
  // domain/: pure
  ...['activities', 'api', 'bench', 'database', 'runtime', 'tests', 'workflows'].map((folder) =>
    plant('domain/donation/renewal.ts', imports(`../../${folder}/a.ts`), 'no-restricted-imports'),
  ),
  ...['zod', 'pg', 'temporal-polyfill', 'node:fs', '@temporalio/workflow'].map((name) =>
    plant('domain/donation/renewal.ts', imports(name), 'no-restricted-imports'),
  ),
  plant('domain/calendar.ts', imports('zod'), 'no-restricted-imports'),
  plant('domain/commands/donation.ts', imports('temporal-polyfill'), 'no-restricted-imports'),
  plant('domain/programs/cisco.ts', imports('node:fs'), 'no-restricted-imports'),
  ...[
    'new Date(0);',
    'Date.now();',
    'process.uptime();',
    'crypto.randomUUID();',
    'setTimeout(() => 1, 1);',
    "void fetch('a');",
  ].map((code) => plant('domain/donation/renewal.ts', code, 'no-restricted-globals')),
  plant('domain/calendar.ts', 'process.uptime();', 'no-restricted-globals'),
  plant('domain/donation/renewal.ts', 'Math.random();', 'no-restricted-properties'),
  // workflows/: deterministic
  ...['node:fs', 'pg', '../database/a.ts', '../api/a.ts', '../runtime/a.ts', '../activities/a.ts'].map((name) =>
    plant('workflows/entity.ts', imports(name), 'no-restricted-imports'),
  ),
  ...["void fetch('a');", 'setInterval(() => 1, 1);', 'process.uptime();'].map((code) =>
    plant('workflows/entity.ts', code, 'no-restricted-globals'),
  ),
  // activities/: dates come from the input
  ...['../api/a.ts', '../runtime/a.ts', '../workflows/a.ts', '@temporalio/workflow'].map((name) =>
    plant('activities/journal.ts', imports(name), 'no-restricted-imports'),
  ),
  plant('activities/journal.ts', 'Date.now();', 'no-restricted-properties'),
  plant('activities/journal.ts', 'void new Date();', 'house/no-wall-clock-date'),
  // database/: no rules, no save(), no synchronize
  ...[
    '../domain/a.ts',
    '../workflows/a.ts',
    '../activities/a.ts',
    '../api/a.ts',
    '../runtime/a.ts',
    '@temporalio/client',
  ].map((name) => plant('database/donation.ts', imports(name), 'no-restricted-imports')),
  ...['save', 'remove'].map((name) =>
    plant(
      'database/donation.ts',
      `declare const rows: { ${name}(): void };\nrows.${name}();`,
      'no-restricted-properties',
    ),
  ),
  plant('database/source.ts', 'export const options = { synchronize: true };', 'house/no-synchronize'),
  // api/: no SQL, nothing of the engine but its messages
  ...['../activities/a.ts', '../runtime/a.ts', '../workflows/entity.ts', 'pg', 'typeorm'].map((name) =>
    plant('api/commands.ts', imports(name), 'no-restricted-imports'),
  ),
  // admin-ui/: types only
  ...['../../database/a.ts', '../../runtime/a.ts', '../../domain/a.ts', '../../api/a.ts', 'node:fs'].map((name) =>
    plant('admin-ui/donations/list.ts', imports(name), 'no-restricted-imports'),
  ),
  // everywhere
  plant('runtime/a.ts', "export * from './b.ts';", 'oxc/no-barrel-file'),
  plant('runtime/a.ts', 'export const a = (value: any) => value;', 'typescript/no-explicit-any'),
  plant(
    'runtime/a.ts',
    'const work = async () => await Promise.resolve(1);\nwork();',
    'typescript/no-floating-promises',
  ),
  plant('runtime/a.ts', '// line\n'.repeat(401), 'max-lines'),
  plant('runtime/a.ts', '// line\n'.repeat(301), 'house/long-file'),
];

const clean: readonly (readonly [file: string, code: string])[] = [
  [
    'domain/calendar.ts',
    "import { Temporal } from 'temporal-polyfill';\nexport const day = (at: number) => [new Date(at), Temporal];",
  ],
  ['domain/commands/donation.ts', "import { z } from 'zod';\nexport const shape = z.string();"],
  ['domain/donation/renewal.ts', "import { day } from '../calendar.ts';\nexport const next = (at: number) => day(at);"],
  [
    'workflows/entity.ts',
    "import { condition } from '@temporalio/workflow';\nimport { next } from '../domain/donation/renewal.ts';\nimport type { append } from '../activities/journal.ts';\nexport const live = (a: typeof append) => [a, condition, next, Date.now()];",
  ],
  [
    'activities/journal.ts',
    "import { rows } from '../database/donation.ts';\nimport { next } from '../domain/donation/renewal.ts';\nexport const append = (asOf: number) => [rows, next(asOf), new Date(asOf)];",
  ],
  [
    'database/donation.ts',
    "import { createHash } from 'node:crypto';\nimport pg from 'pg';\nimport type { next } from '../domain/donation/renewal.ts';\nexport const rows = (n: typeof next) => [n, pg, createHash];",
  ],
  [
    'api/commands.ts',
    "import { rows } from '../database/donation.ts';\nimport { update } from '../workflows/messages.ts';\nexport const run = [rows, update];",
  ],
  ['workflows/messages.ts', "export const update = 'command';"],
  ['database/generated/large.ts', `${'// line\n'.repeat(401)}export const rows = 1;`],
];

type Finding = { readonly code: string; readonly filename: string };

let house: string;

/** Lints a tree shaped like the repository with the repository's own configuration. */
async function lint(files: readonly (readonly [file: string, code: string])[]): Promise<readonly Finding[]> {
  const tree = await mkdtemp(path.join(house, 'tree-'));
  await Promise.all(
    ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'runtime/bootstrap/house-rules.mjs'].map(
      async (file) => await cp(path.join(checkout, file), path.join(tree, file)),
    ),
  );
  await symlink(path.join(checkout, 'node_modules'), path.join(tree, 'node_modules'));
  for (const [file, code] of files) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), `${code}\n`);
  }
  const oxlint = path.join(checkout, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--type-aware', '--format=json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: tree, maxBuffer: 1e8 }).catch(
    (failed: { readonly stdout: string }) => failed,
  );
  const { diagnostics }: { readonly diagnostics: readonly Finding[] } = JSON.parse(stdout);
  return diagnostics.map(({ code, filename }) => ({
    filename,
    code: code.replace(/^eslint\((.*)\)$/, '$1').replace(/^(.*)\((.*)\)$/, '$1/$2'),
  }));
}

describe('the import law (style: one direction, pure rules)', () => {
  beforeAll(async () => void (house = await mkdtemp(path.join(tmpdir(), 'almoner-house-'))));
  afterAll(async () => await rm(house, { recursive: true, force: true }));

  test('a tree that keeps the law passes', async () => {
    expect(await lint(clean)).toEqual([]);
  });

  test('each planted violation is caught by the rule that stands for it', async () => {
    // Each in a file name of its own beside the one it stands for, so that one run judges them all.
    const planted = plants.map(({ file, code, rule }, number) => {
      const exact = file === 'domain/calendar.ts';
      const place = exact ? file : file.replace(/\.ts$/, `-${number}.ts`);
      return { place, code, rule, number };
    });
    // Two plants of one exact file go into it together.
    const files = new Map<string, string>();
    for (const { place, code } of planted) files.set(place, `${files.get(place) ?? ''}${code}\n`);
    const findings = await lint([...files]);
    const missed = planted.filter(
      ({ place, rule }) => !findings.some(({ filename, code }) => filename === place && code === rule),
    );
    expect(missed).toEqual([]);
  });

  test('two files that import each other are caught', async () => {
    const findings = await lint([
      ['runtime/one.ts', "import { two } from './two.ts';\nexport const one = () => two;"],
      ['runtime/two.ts', "import { one } from './one.ts';\nexport const two = () => one;"],
    ]);
    expect(findings.map(({ code }) => code)).toContain('import/no-cycle');
  });
});
