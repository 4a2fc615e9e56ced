import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar.ts';
import { companionsOf, outlook } from '../../domain/outlook.ts';
import { lifeFile, lifeNamesApart } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { cutAfter, seedLives } from './setup/seeded.ts';
import type { Lived } from '../../runtime/demo/lived-world.ts';

/** What the API foretells of a donation. */

let api: Api;
let lives: readonly Lived[];
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const scripts = lifeNamesApart.map(lifeFile);
  lives = await seedLives(
    api.db,
    scripts.map((script, index) => cutAfter(script, 90 + index * 50)),
  );
}, 60_000);
afterAll(async () => await api.close());

type Forecast = {
  readonly until: string;
  readonly assumptions: readonly string[];
  readonly truncated: boolean;
  readonly entries: readonly {
    readonly at: string;
    readonly date: string;
    readonly kind: string;
    readonly name: string;
    readonly sentence: string;
    readonly streamId: string;
  }[];
};
const ask = async (id: string, until: string): Promise<Forecast> => {
  const query = `{ donation(id: "${id}") { forecast(until: "${until}") { until assumptions truncated entries { at date kind name sentence streamId } } } }`;
  return (await api.read<{ donation: { forecast: Forecast } }>(query)).donation.forecast;
};

describe('The forecast of a donation', () => {
  test('is the outlook of the rule book from where the donation is stored', async () => {
    const until = addDays(localDate(Date.now(), 'UTC'), 400);
    let told = 0;
    for (const { entities } of lives) {
      for (const [stream, entity] of entities) {
        if (!stream.startsWith('don_')) continue;
        const standing = {
          stream,
          entities: new Map([stream, ...companionsOf(stream, entity)].map((id) => [id, entities.get(id) ?? entity])),
        };
        const expected = outlook(standing, Date.now(), until);
        const forecast = await ask(stream, until);
        expect(forecast.entries.map(({ date, kind, name, sentence }) => [date, kind, name, sentence])).toEqual(
          expected.entries.map(({ date, kind, name, sentence }) => [date, kind, name, sentence]),
        );
        told += forecast.entries.length;
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  test('names its assumptions and ends ten years ahead at the latest', async () => {
    const [id = ''] = [...(lives[0]?.entities.keys() ?? [])].filter((stream) => stream.startsWith('don_'));
    const forecast = await ask(id, '2190-01-01');
    expect(forecast.assumptions[0]).toMatch(/^Nobody acts/u);
    expect(Number(forecast.until.slice(0, 4)) - new Date().getUTCFullYear()).toBeLessThanOrEqual(11);
    expect(forecast.entries.length).toBeLessThanOrEqual(1_000);
    for (const { sentence } of forecast.entries) expect(sentence).toMatch(/^[A-Z].*[.?]$/u);
  });
});
