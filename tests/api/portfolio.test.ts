import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar.ts';
import { behaviorNames } from '../../domain/behaviors.ts';
import { companionsOf, rowsAhead } from '../../domain/outlook.ts';
import { PortfolioFold } from '../../domain/portfolio.ts';
import { lifeFile } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { cutAfter, seedLives } from './setup/seeded.ts';
import type { Lived } from '../../runtime/demo/lived-world.ts';

/** What the API foretells of many donations. */

const some = [
  'early-end-of-support',
  'happy-five-years',
  'lapse',
  'late-contract',
  'leap-day',
  'mid-life-import',
  'month-end',
];
let api: Api;
let lives: readonly Lived[];
const until = addDays(localDate(Date.now(), 'UTC'), 400);
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const scripts = some.map(lifeFile);
  lives = await seedLives(
    api.db,
    scripts.map((script, index) => cutAfter(script, 90 + index * 50)),
  );
}, 60_000);
afterAll(async () => await api.close());

type Forecast = {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly looked: number;
  readonly assumptions: readonly string[];
  readonly buckets: readonly {
    readonly from: string;
    readonly to: string;
    readonly total: number;
    readonly counts: readonly {
      readonly kind: string;
      readonly name: string;
      readonly title: string;
      readonly to: string | null;
      readonly total: number;
      readonly examples: readonly {
        readonly donationId: string;
        readonly donation: { readonly requestNumber: string } | null;
      }[];
    }[];
  }[];
};
const fields =
  'id state total looked assumptions buckets { from to total totals { kind total } counts { kind name title to total examples(first: 5) { donationId donation { requestNumber } } } }';
async function start(input: object): Promise<Forecast> {
  const query = `mutation ($input: StartPortfolioForecastInput!) { startPortfolioForecast(input: $input) { ... on PortfolioForecastSuccess { forecast { ${fields} } } } }`;
  const answer = await api.read<{ startPortfolioForecast: { forecast: Forecast } }>(query, { input });
  return answer.startPortfolioForecast.forecast;
}
async function look(id: string): Promise<Forecast | null> {
  const query = `query ($id: ID!) { portfolioForecast(id: $id) { ${fields} } }`;
  return (await api.read<{ portfolioForecast: Forecast | null }>(query, { id })).portfolioForecast;
}
async function done(input: object): Promise<Forecast> {
  const { id } = await start(input);
  for (;;) {
    const forecast = await look(id);
    if (forecast === null) throw new Error('it is gone');
    if (forecast.state !== 'RUNNING' && forecast.state !== 'WAITING') return forecast;
    await sleep(50);
  }
}

describe('The forecast of a portfolio', () => {
  test.each(['MONTH', 'WEEK', 'DAY'] as const)(
    'by %s is the sum of what the rule book foretells of each donation',
    async (by) => {
      const forecast = await done({ until, by, behavior: 'RENEWS_EVERY_YEAR' });
      const fold = new PortfolioFold(by);
      const all = new Map(lives.flatMap(({ entities }) => [...entities]));
      const now = Date.now();
      for (const [stream, entity] of [...all].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (!stream.startsWith('don_')) continue;
        const entities = new Map([stream, ...companionsOf(stream, entity)].map((id) => [id, all.get(id) ?? entity]));
        fold.add(stream, rowsAhead({ stream, entities }, now, until, 'RENEWS_EVERY_YEAR'));
      }
      const sums = (buckets: Forecast['buckets']) =>
        buckets.map(({ from, to, total, counts }) => [
          from,
          to,
          total,
          counts.map((one) => [one.kind, one.name, one.to, one.total]),
        ]);
      expect(forecast.state).toBe('DONE');
      expect(forecast.looked).toBe(forecast.total);
      expect(sums(forecast.buckets)).toEqual(
        fold
          .result()
          .map(({ from, to, total, counts }) => [
            from,
            to,
            total,
            counts.map((one) => [one.kind, one.name, one.to, one.total]),
          ]),
      );
      expect(forecast.buckets.length).toBeGreaterThan(3);
      const counts = forecast.buckets.flatMap((bucket) => bucket.counts);
      for (const { title, examples } of counts) {
        expect(title).toMatch(/\S/u);
        expect(examples[0]?.donation?.requestNumber).toMatch(/\S/u);
      }
      expect(forecast.assumptions.join(' ')).toContain('A quote comes seven days after');
    },
  );

  test('of a filter counts only its donations', async () => {
    const all = await done({ until });
    const [stage] = ['SUPPORTED'];
    const filtered = await done({ until, filter: { stages: [stage] } });
    expect(filtered.total).toBeLessThan(all.total);
    expect((await done({ until, filter: { q: 'no such number' } })).buckets).toEqual([]);
  });

  test('can be stopped, twice, and is then kept as it is', async () => {
    const { id } = await start({ until });
    const stop = `mutation ($input: StopPortfolioForecastInput!) { stopPortfolioForecast(input: $input) {
      ... on PortfolioForecastSuccess { forecast { state } } ... on NotFoundError { code } } }`;
    for (let time = 0; time < 2; time += 1) {
      const { stopPortfolioForecast } = await api.read<{ stopPortfolioForecast: object }>(stop, { input: { id } });
      expect(stopPortfolioForecast).toMatchObject({
        forecast: { state: expect.stringMatching(/^(?:STOPPED|DONE)$/u) },
      });
    }
    expect((await look(id))?.state).toMatch(/^(?:STOPPED|DONE)$/u);
    const { stopPortfolioForecast } = await api.read<{ stopPortfolioForecast: object }>(stop, {
      input: { id: 'pfc_none' },
    });
    expect(stopPortfolioForecast).toEqual({ code: 'NOT_FOUND' });
    expect(await look('pfc_none')).toBeNull();
  });

  test('waits for its turn behind two others, and does not hold the API up', async () => {
    const begun = await Promise.all(Array.from({ length: 4 }, async () => await start({ until, by: 'DAY' })));
    expect(begun.map(({ state }) => state)).toEqual(['RUNNING', 'RUNNING', 'WAITING', 'WAITING']);
    const asked = performance.now();
    await api.read('{ me { role } }');
    expect(performance.now() - asked).toBeLessThan(1_000);
    for (const { id } of begun) {
      for (;;) {
        const { state = '' } = (await look(id)) ?? {};
        if (state === 'DONE') break;
        expect(['RUNNING', 'WAITING']).toContain(state);
        await sleep(50);
      }
    }
  });

  test('names every behavior in words', async () => {
    const query = '{ forecastBehaviors { behavior title assumptions } }';
    type Answer = { forecastBehaviors: readonly { behavior: string; title: string; assumptions: readonly string[] }[] };
    const { forecastBehaviors } = await api.read<Answer>(query);
    expect(forecastBehaviors.map(({ behavior }) => behavior)).toEqual([...behaviorNames]);
    expect(forecastBehaviors.every(({ title, assumptions }) => title !== '' && assumptions.length > 0)).toBe(true);
  });

  test('one donation takes the same behaviors', async () => {
    const [stream = ''] = [...(lives[0]?.entities.keys() ?? [])].filter((id) => id.startsWith('don_'));
    const query = `{ donation(id: "${stream}") { forecast(until: "${until}", behavior: ANSWERS_PROMPTLY) { behavior assumptions } } }`;
    type Answer = { donation: { forecast: { behavior: string; assumptions: readonly string[] } } };
    const { forecast } = (await api.read<Answer>(query)).donation;
    expect(forecast.behavior).toBe('ANSWERS_PROMPTLY');
    expect(forecast.assumptions[0]).toMatch(/^Deliveries are reported/u);
  });
});
