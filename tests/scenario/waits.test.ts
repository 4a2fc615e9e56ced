import { describe, expect, test } from 'vitest';
import type { Answer } from '../../domain/conduct.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Message } from '../../domain/journal.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import type { Row } from '../../domain/script.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { World } from '../../domain/world.ts';
import { firstDifference, lifeFile, lifeNames } from '../fixtures/lives.ts';
import { wideLife } from '../fixtures/wide-life.ts';

/** A world in which every stream is put away and taken up again from what is stored, before each message. */
class Restarted extends World {
  protected override take(stream: string, message: Message): Answer {
    const stored: Entity = JSON.parse(JSON.stringify(this.entity(stream)));
    if (stored.core !== null) this.stands(stream, stored);
    return super.take(stream, message);
  }
}

/** Every written life, and random ones over all tracks; seed 67 loses a box on its way. */
const lives = [
  ...lifeNames.map((name) => [name, lifeFile(name)] as const),
  ...[...Array.from({ length: 40 }, (_, index) => index + 1), 67].map(
    (seed) => [`seed ${seed}`, wideLife(seed)] as const,
  ),
];
const firedIn = (rows: readonly Row[]): readonly string[] =>
  rows
    .filter(({ type }) => /^(DeadlineFired|DeadlineEscalated|ReminderSent)$/.test(type))
    .map(({ data }) => String(data['clock']));

/** `eoxReview` belongs to products; the others fire in none of these lives, only in tests of their own. */
const elsewhere: readonly string[] = ['eoxReview'];

describe('T11: taken up again from what is stored, in whichever wait, every deadline fires once and at its time', () => {
  const fired = new Set<string>();

  test.each(lives)('%s goes on as if nothing had happened', (_name, script) => {
    const policies = policiesOf(script);
    const undisturbed = forecast(script, new World(policies)).rows;
    expect(firstDifference(undisturbed, forecast(script, new Restarted(policies)).rows)).toBeNull();
    for (const clock of firedIn(undisturbed)) fired.add(clock);
  });

  test('together they waited for every clock of the program', () => {
    const waited = Object.keys(ciscoTechsoup2.clocks).filter((clock) => !elsewhere.includes(clock));
    expect(waited.filter((clock) => !fired.has(clock))).toEqual([]);
  });
});
