/**
 * `npm run ops:rebuild`: makes everything that follows from the journal anew. `-- --check` changes nothing and names what
 * differs, `-- --stream ID` looks at one stream only. Exit code: 0 all is as the journal says (now), 1 it differed and was
 * only looked at, 2 it could not be done.
 */
import { parseArgs } from 'node:util';
import { rebuild, type Difference } from '../activities/rebuild.ts';
import { projectedRows } from '../activities/projections/rows.ts';
import { rulesOf } from '../domain/modules.ts';
import { openMainDatabase } from './main-database.ts';

const PROGRESS_EVERY_MS = 5_000;
const TOLD = 50;

const isDifferent = 1;
const failed = 2;

/** One line per difference: where it is, not what stands there, which may be personal in the future. */
function told({ stream, table, actual, expected }: Difference): string {
  const what = actual === null ? 'is missing' : expected === null ? 'is too many' : 'is not as the journal says';
  return `${stream}: a row of ${table} ${what}\n`;
}

async function run(check: boolean, stream: string | undefined): Promise<number> {
  const { db, close } = await openMainDatabase(2);
  try {
    let [looked, lastTold] = [0, performance.now()];
    const { streams, events, differences } = await rebuild(
      db,
      { rulesOf, rowsOf: projectedRows },
      {
        mode: check ? 'check' : 'replace',
        ...(stream === undefined ? {} : { streams: [stream] }),
        onStream: () => {
          looked += 1;
          if (performance.now() - lastTold < PROGRESS_EVERY_MS) return;
          lastTold = performance.now();
          process.stderr.write(`${looked} streams so far\n`);
        },
      },
    );
    for (const difference of differences.slice(0, TOLD)) process.stdout.write(told(difference));
    if (differences.length > TOLD) process.stdout.write(`and ${differences.length - TOLD} more\n`);
    const outcome = check ? 'differ' : 'were put right';
    process.stdout.write(`${streams} streams, ${events} events: ${differences.length} rows ${outcome}\n`);
    return check && differences.length > 0 ? isDifferent : 0;
  } finally {
    await close();
  }
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, stream: { type: 'string' } } });
  process.exitCode = await run(values.check, values.stream);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = failed;
}
