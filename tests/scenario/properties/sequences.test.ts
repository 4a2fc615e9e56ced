import { describe, expect, test } from 'vitest';
import { inUse } from '../../../domain/donation/stage.ts';
import { Coverage, liveMany, type Found } from './sequences.ts';

/**
 * Random sequences over the composed rules. `ALMONER_SEQUENCES=20000` (or
 * `npm run claim:properties`) lives more of them, `SEED=17` one alone.
 */
const only = process.env['SEED'];
const count = only === undefined ? Number(process.env['ALMONER_SEQUENCES'] ?? 1_000) : 1;
const first = Number(only ?? process.env['ALMONER_FIRST_SEED'] ?? 1);

const coverage = new Coverage();

function told(found: readonly Found[]): string {
  return found
    .map(({ seed, violations }) =>
      [`SEED=${seed} npx vitest run --project scenario tests/scenario/properties`, ...violations].join('\n  '),
    )
    .join('\n');
}

/** Rows of the stage table that no command of today leads to. Once one of them is reached, it must go from here. */
const notOnThisRoad: readonly string[] = [];

/** Taken by one sequence of a thousand or fewer. */
const rare: readonly string[] = [
  'RENEWAL_WINDOW - RenewalDeclined -> LAPSED',
  'SUPPORTED|ONBOARDING - ContractExpired|ContractTerminated|ContractSuperseded -> ONBOARDING|SUPPORTED',
  'SUPPORTED - ContractCorrected|ContractExtended -> ONBOARDING',
  `${inUse.join('|')} - LineCorrected -> END_OF_SUPPORT`,
  `END_OF_SUPPORT - LineCorrected -> ${inUse.join('|')}`,
];

describe(`I2, I3, I6-I8, no dead end: seeds ${first} to ${first + count - 1}`, () => {
  test('every sequence keeps the invariants, and every donation has a way out', { timeout: 1_800_000 }, () => {
    const found = liveMany(first, count, coverage);
    const { commands, messages, events } = coverage;
    console.info(`seeds ${first}-${first + count - 1}: ${commands} commands, ${messages} messages, ${events} events`);
    expect(told(found)).toBe('');
  });

  test.skipIf(count < 1_000)('every row of the stage table on this road is taken, and no other is left out', () => {
    expect(coverage.missedRows().filter((row) => count >= 10_000 || !rare.includes(row))).toEqual(notOnThisRoad);
  });

  test.skipIf(count < 1_000)('every command is accepted once and refused once', () => {
    // R26: a disposition is never accepted.
    expect(coverage.neverAccepted()).toEqual(['declareDisposition']);
    expect(coverage.neverRefused()).toEqual([]);
  });
});
