import { DefaultLogger } from '@temporalio/worker';
import { QueryFailedError } from 'typeorm';

type Written = string | number | boolean | null;

/**
 * What the Temporal library warns of, one JSON line on stderr each. Of what comes with a warning only plain values are
 * kept, of an error kind, message and first place in the stack: a failed statement carries its parameters, which are
 * what a person wrote, and even its message may repeat them.
 */
export function warnings(write: (line: string) => void = (line) => void process.stderr.write(line)): DefaultLogger {
  return new DefaultLogger('WARN', ({ level, timestampNanos, message, meta }) => {
    const at = new Date(Number(timestampNanos / 1_000_000n)).toISOString();
    const details = Object.entries(meta ?? {}).flatMap(([name, value]) => {
      const said = saidOf(value);
      return said === undefined ? [] : [[name, said]];
    });
    write(`${JSON.stringify({ at, event: 'worker.warning', level, message, ...Object.fromEntries(details) })}\n`);
  });
}

function saidOf(value: unknown): Written | undefined {
  if (value instanceof QueryFailedError) return failedStatement(value);
  if (value instanceof Error) return [`${value.name}: ${value.message}`, placeOf(value)].filter(Boolean).join(' ');
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** SQLSTATE, table and constraint, as far as the database says them. */
function failedStatement(error: QueryFailedError): string {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(error.driverError);
  const known = fields.flatMap(([name, value]) =>
    typeof value === 'string' && ['code', 'table', 'constraint'].includes(name) ? [value] : [],
  );
  return [`${error.name}: ${known.join(' ')}`, placeOf(error)].filter(Boolean).join(' ');
}

/** Where in our own code it came from. */
function placeOf({ stack = '' }: Error): string {
  const line = stack.split('\n').find((each) => /^\s+at /.test(each) && !/node_modules|node:/.test(each));
  return line?.trim() ?? '';
}
