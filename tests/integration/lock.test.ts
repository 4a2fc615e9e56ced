import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFolder, occupyFolder } from '../../runtime/servers/lock.ts';

/** A folder that a process held which is gone. */
async function left(file: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'almoner-lock-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, file), JSON.stringify({ owner: { pid: 4_000_000, started: 'long ago' } }));
  return folder;
}
const six = [1, 2, 3, 4, 5, 6];

describe('a folder whose owner has died', () => {
  test('is taken by one of several that start at the same moment', async () => {
    for (let round = 0; round < 15; round += 1) {
      const folder = await left('running.json');
      const got = await Promise.all(six.map(async () => await occupyFolder(folder, 'http://here')));
      expect(got.filter(({ kind }) => kind === 'ours')).toHaveLength(1);
    }
  });

  test('is served by one of several, and the others join it', async () => {
    const folder = await left('owner.json');
    const got = await Promise.all(
      six.map(async () => {
        const lock = await lockFolder(folder);
        if (lock.kind === 'ours') await lock.serving(process.pid, 'somewhere');
        return lock;
      }),
    );
    expect(got.map(({ kind }) => kind).toSorted()).toEqual(['ours', ...Array.from({ length: 5 }, () => 'served')]);
  });
});
