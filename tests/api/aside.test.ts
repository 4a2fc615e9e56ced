import { describe, expect, test } from 'vitest';
import { Aside } from '../../api/aside.ts';
import type { PortfolioTask } from '../../api/portfolio-worker.ts';

const file = new URL('../../api/portfolio-worker.ts', import.meta.url);
const task: PortfolioTask = { now: 0, until: '1971-01-01', by: 'MONTH', behavior: 'NEVER_ANSWERS' };
const nothing = { looked: 0, buckets: [] };

describe('A process beside the one that answers people', () => {
  test('answers, one question after the other', async () => {
    const aside = new Aside(file, task);
    expect(await aside.ask({ donations: [], stored: [] })).toEqual(nothing);
    expect(await aside.ask(null)).toEqual(nothing);
    aside.end();
  });

  test('is missed by whoever waits for its answer, and by whoever asks later; nobody else falls', async () => {
    const ended = new Aside(file, task);
    const waiting = ended.ask(null);
    ended.end();
    await expect(waiting).rejects.toThrow('ASIDE_GONE');
    await expect(ended.ask(null)).rejects.toThrow('ASIDE_GONE');
  });
});
