import { parseArgs } from 'node:util';
import { addDays, localDate } from '../domain/calendar.ts';
import type { Entity } from '../domain/entity.ts';
import { kindOf } from '../domain/journal.ts';
import { companionsOf, rowsAhead, type Standing } from '../domain/outlook.ts';
import { PortfolioFold } from '../domain/portfolio.ts';
import { forecast, policiesOf } from '../domain/simulation.ts';
import { World } from '../domain/world.ts';
import { randomLife } from '../tests/fixtures/random-life.ts';
import { median, quantile, say, table } from './figures.ts';

/**
 * How fast the rule book looks ahead: one donation over five years, a portfolio of ten thousand over one. No service is
 * needed. Exit code 1 when a target is missed.
 */

const usage = `Usage: npm run bench:domain -- [--seed 1] [--donations 10000] [--lives 100]

  --seed       first seed of the random lives
  --donations  how many donations the portfolio has: random lives at random days, each again under other ids
  --lives      how many random lives`;

const DAY = 86_400_000;
const targets = { oneMs: 50, portfolioS: 30 } as const;

/** A stream with its companions as stored: text, so that every forecast pays for reading it. */
type Stored = { readonly stream: string; readonly text: string; readonly at: number; readonly zone: string };

/** Where a random life stands on one of its days, or null when its donation is not there yet. */
function stored(seed: number): Stored | null {
  const script = randomLife(seed);
  const at = script.start + (60 + ((seed * 97) % 1_500)) * DAY;
  const world = new World(policiesOf(script));
  forecast({ ...script, facts: script.facts.filter((fact) => fact.at <= at), until: at }, world);
  const stream = world.streams().find((id) => kindOf(id) === 'donation');
  if (stream === undefined) return null;
  const ids = [stream, ...companionsOf(stream, world.entity(stream))];
  return { stream, text: JSON.stringify(ids.map((id) => [id, world.entity(id)])), at, zone: script.zone };
}

/** The same donation under other ids: another minute of the day, no shared accounts. */
function copyOf({ stream, text, ...rest }: Stored, number: number): Stored {
  const mark = stream.slice(4, 12);
  const other = (0x10_00_00_00 + number).toString(16);
  return { ...rest, stream: stream.replaceAll(mark, other), text: text.replaceAll(mark, other) };
}

function read({ stream, text }: Stored): Standing {
  const entities: readonly (readonly [string, Entity])[] = JSON.parse(text);
  return { stream, entities: new Map(entities) };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

function one(lives: readonly Stored[]): number {
  const runs = lives.map((life) =>
    timed(() => rowsAhead(read(life), life.at, addDays(localDate(life.at, life.zone), 1_826))),
  );
  const ms = runs.map((run) => run.ms);
  const rows = runs.map((run) => run.value.length);
  table(
    'One donation over five years',
    ['', 'median', '95 %', 'most'],
    [
      ['ms', median(ms), quantile(ms, 0.95), Math.max(...ms)],
      ['rows ahead', median(rows), quantile(rows, 0.95), Math.max(...rows)],
    ],
  );
  return median(ms);
}

function many(lives: readonly Stored[], donations: number): number {
  const fold = new PortfolioFold('MONTH');
  let rows = 0;
  const { ms } = timed(() => {
    for (let number = 0; number < donations; number += 1) {
      const life = lives[number % lives.length];
      if (life === undefined) return;
      const copy = copyOf(life, number);
      const ahead = rowsAhead(read(copy), copy.at, addDays(localDate(copy.at, copy.zone), 365));
      rows += ahead.length;
      fold.add(copy.stream, ahead);
    }
  });
  const buckets = fold.result();
  table(
    'A portfolio over one year, by month',
    ['', ''],
    [
      ['donations', String(fold.donations)],
      ['rows ahead', String(rows)],
      ['counted', String(buckets.reduce((sum, { total }) => sum + total, 0))],
      ['seconds', ms / 1000],
      ['ms a donation', ms / donations],
    ],
  );
  return ms / 1000;
}

function main(): number {
  const options = {
    seed: { type: 'string', default: '1' },
    donations: { type: 'string', default: '10000' },
    lives: { type: 'string', default: '100' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const [seed = 0, donations = 0, count = 0] = [values.seed, values.donations, values.lives].map(Number);
  if (values.help || !Number.isInteger(seed) || !(donations > 0) || !(count > 0)) {
    say(usage);
    return values.help ? 0 : 2;
  }
  const lives = Array.from({ length: count }, (_, index) => stored(seed + index)).filter((life) => life !== null);
  const oneMs = one(lives);
  const portfolioS = many(lives, donations);
  const met = oneMs <= targets.oneMs && portfolioS <= targets.portfolioS;
  say(`\nTargets: one donation ${targets.oneMs} ms, portfolio ${targets.portfolioS} s: ${met ? 'met' : 'MISSED'}.`);
  return met ? 0 : 1;
}

process.exitCode = main();
