import { describe, expect, inject, test } from 'vitest';
import { firstDifference, forecastRuns, lifeFile, lifeNames, liveWithRuns } from '../fixtures/lives.ts';
import { wideLife } from '../fixtures/wide-life.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const random = [seed, seed + 1, seed + 2].map((each) => [`wide life ${each}`, wideLife(each)] as const);
const written = lifeNames.map((name) => [name, lifeFile(name)] as const);

describe(`C11: a life that is forecast and the same life on the engine tell the same (SEED=${seed})`, () => {
  test.concurrent.each([...written, ...random])('%s', { timeout: 300_000 }, async (name, script) => {
    const began = performance.now();
    const told = forecastRuns(script);
    const services = {
      postgresUrl: inject('postgresUrl'),
      temporalAddress: inject('temporalAddress'),
      namespace: 'sim',
    };
    const lived = await liveWithRuns(script, services);
    expect(firstDifference(told.life.rows, lived.life.rows)).toBeNull();
    expect(lived.life.unexpected).toEqual(told.life.unexpected);
    expect(lived.life.labels).toEqual(told.life.labels);
    for (const [stream, runs] of lived.runs) {
      expect(runs.length, stream).toBeGreaterThanOrEqual(told.runs.get(stream) ?? 0);
    }
    const runs = [...lived.runs].map(
      ([stream, ids]) => `${stream.slice(0, 3)} ${ids.length} (${told.runs.get(stream)})`,
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`  ${name}: ${lived.life.rows.length} rows, runs ${runs.join(', ')}, ${seconds} s\n`);
  });
});
