import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../domain/commands/catalogue.ts';
import type { Answer, Reply, Request } from '../../../domain/conduct.ts';
import { forecast, policiesOf } from '../../../domain/simulation.ts';
import { World } from '../../../domain/world.ts';
import { wideLife } from '../../fixtures/wide-life.ts';

/** The random lives that `npm run claim:forecast` compares with the engine: do they go everywhere? */

const seeds = Array.from({ length: Number(process.env['ALMONER_WIDE_LIVES'] ?? 60) }, (_, index) => index + 1);

/** Notes which commands were answered, and how. */
class NotingWorld extends World {
  readonly sent = new Map<string, Answer[]>();

  override play(request: Request): Reply {
    const reply = super.play(request);
    const { answer } = reply;
    if (request.do === 'submit' && answer !== undefined) {
      const { type } = request.submission;
      this.sent.set(type, [...(this.sent.get(type) ?? []), answer]);
    }
    return reply;
  }
}

describe('C11: random lives act over all tracks', () => {
  test('every command is sent, and whatever is refused is refused with a code', { timeout: 120_000 }, () => {
    const sent = new Set<string>();
    const uncoded: string[] = [];
    for (const seed of seeds) {
      const script = wideLife(seed);
      const world = new NotingWorld(policiesOf(script));
      for (const { command, codes, message } of forecast(script, world).unexpected)
        if (codes.length === 0) uncoded.push(`SEED=${seed} ${command}: ${message}`);
      for (const type of world.sent.keys()) sent.add(type);
    }
    expect(uncoded).toEqual([]);
    expect(Object.keys(catalogue).filter((name) => !sent.has(name))).toEqual([]);
  });

  test('a seed tells one life', () => {
    expect(wideLife(7)).toEqual(wideLife(7));
  });
});
