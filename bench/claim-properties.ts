import { Coverage, liveMany } from '../tests/scenario/properties/sequences.ts';

/**
 * The claim that the rules hold whatever happens: random sequences over all three kinds of streams, each watched for the
 * invariants and led to its end (R01 of the test battery).
 *
 *     npm run claim:properties -- [sequences] [first seed]
 */
const count = Number(process.argv[2] ?? 20_000);
const first = Number(process.argv[3] ?? 1);
const chunk = 500;

const coverage = new Coverage();
const started = performance.now();
let broken = 0;
for (let seed = first; seed < first + count; seed += chunk) {
  const size = Math.min(chunk, first + count - seed);
  for (const { seed: failing, violations } of liveMany(seed, size, coverage)) {
    broken += 1;
    process.stdout.write(`seed ${failing} (npm run claim:properties -- 1 ${failing})\n  ${violations.join('\n  ')}\n`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${seed + size - first} of ${count} sequences in ${seconds} s, ${broken} broken\n`);
}

const { commands, messages, events } = coverage;
const missed = coverage.missedRows();
process.stdout.write(
  [
    `seeds ${first} to ${first + count - 1}: ${commands} commands, ${messages} messages, ${events} events`,
    `rows of the stage table not taken: ${missed.length === 0 ? 'none' : missed.join('; ')}`,
    `commands never accepted: ${coverage.neverAccepted().join(', ') || 'none'}; never refused: ${coverage.neverRefused().join(', ') || 'none'}`,
    broken === 0 ? 'claim:properties holds' : `claim:properties does not hold: ${broken} sequences break an invariant`,
    '',
  ].join('\n'),
);
process.exitCode = broken === 0 ? 0 : 1;
