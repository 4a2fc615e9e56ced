import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';

const read = (file: string) => readFileSync(path.join(checkout, file), 'utf8');

describe('the chores', () => {
  test('npm run help lists every script, each once', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
    const chores: Readonly<Record<string, string>> = JSON.parse(read('runtime/bootstrap/chores.json'));
    expect(Object.keys(chores).toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  test('every dependency is pinned to one version', () => {
    const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
      read('package.json'),
    );
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([]);
  });

  test('the lockfile holds the builds for every platform', () => {
    const script = path.join(checkout, 'runtime/bootstrap/lockfile.mjs');
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
  });

  test('the lockfile names no place to download from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
