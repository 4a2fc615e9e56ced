import { pino, type DestinationStream } from 'pino';

/** What a line may hold: numbers, flags, ids, codes and names of our own. No bodies, variables, addresses or cookies. */
export type Details = {
  readonly requestId?: string;
  readonly method?: string;
  /** Our own name of the path, never the path as it came. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly principal?: string;
  /** Root fields asked for, by their names in the schema. */
  readonly fields?: readonly string[];
  readonly code?: string;
  /** Kind and place of a fault; never its text, which may repeat what somebody sent. */
  readonly fault?: string;
  readonly at?: string;
  readonly state?: string;
  readonly port?: number;
  readonly reason?: string;
};

/** One JSON line per occasion. */
export type Log = {
  readonly info: (event: string, details?: Details) => void;
  readonly warn: (event: string, details?: Details) => void;
  /** A fault of ours: `event` is its greppable id. */
  readonly fault: (event: string, error: unknown, details?: Details) => void;
};

/** Writes to stdout unless told otherwise. */
export function createLog(destination?: DestinationStream): Log {
  const options = { base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, details = {}) => log.info(details, event),
    warn: (event, details = {}) => log.warn(details, event),
    fault: (event, error, details = {}) => log.error({ ...details, ...faultOf(error) }, event),
  };
}

/** Name, code and place in our code. The message stays out: it may hold what a person wrote. */
function faultOf(error: unknown): Details {
  if (!(error instanceof Error)) return { fault: typeof error };
  const line = (error.stack ?? '').split('\n').find((each) => /^\s+at /.test(each) && !each.includes('node_modules'));
  const id = /^[A-Z][A-Z0-9_]{4,}/.exec(error.message)?.[0];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : id;
  return {
    fault: error.name,
    ...(code === undefined ? {} : { code }),
    ...(line === undefined ? {} : { at: line.trim() }),
  };
}
