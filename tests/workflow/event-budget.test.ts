import { expect, inject, test } from 'vitest';
import { kindOf } from '../../domain/journal.ts';
import { historyOf, lifeFile, liveWithRuns } from '../fixtures/lives.ts';

/**
 * Events that the happy life may cost in histories of the engine: measured, and a fifth more. A history grows with every
 * wake of a sleeping stream, and the engine has limits (4,096 events before it asks for a new run).
 */
const budget = {
  organization: { longestRun: 24, all: 59 },
  account: { longestRun: 23, all: 104 },
  donation: { longestRun: 106, all: 894 },
} as const;

test('eight happy years cost few events, in every run and altogether', { timeout: 180_000 }, async () => {
  const spent = {
    organization: { longestRun: 0, all: 0 },
    account: { longestRun: 0, all: 0 },
    donation: { longestRun: 0, all: 0 },
  };
  const services = { postgresUrl: inject('postgresUrl'), temporalAddress: inject('temporalAddress'), namespace: 'sim' };
  await liveWithRuns(lifeFile('happy-five-years'), services, async (stage, { runs }) => {
    for (const [stream, ids] of runs) {
      const counts: number[] = [];
      for (const runId of ids) counts.push((await historyOf(stage, stream, runId)).events?.length ?? 0);
      const sum = spent[kindOf(stream)];
      sum.all += counts.reduce((total, count) => total + count, 0);
      sum.longestRun = Math.max(sum.longestRun, ...counts);
      process.stdout.write(`  ${kindOf(stream)}: events per run ${counts.join(', ')}\n`);
    }
  });
  for (const kind of ['organization', 'account', 'donation'] as const) {
    const { longestRun, all } = spent[kind];
    expect(longestRun, `longest run of the ${kind}`).toBeLessThanOrEqual(budget[kind].longestRun);
    expect(all, `all runs of the ${kind}`).toBeLessThanOrEqual(budget[kind].all);
    expect(longestRun, `the ${kind} was lived`).toBeGreaterThan(0);
  }
});
