import { faultOf, log } from './log.ts';

const STOP_WITHIN_MS = 20_000;

/** Sees to it that what was opened is closed in the end, in reverse order. Answers the thing. */
export type Closing = <T>(thing: T, close: (thing: T) => Promise<void>) => T;

/** What a process says when it is ready, and what may end it beside a signal. */
export type Ready = {
  readonly details: Readonly<Record<string, string | number | boolean>>;
  /** Rejects when its work fails. */
  readonly ended?: Promise<void>;
};

/**
 * Runs a process until it is told to stop (SIGTERM, SIGINT). Logs `<name>.ready`, `<name>.stopping`, `<name>.stopped`, or
 * `<name>.failed` with exit code 1. A stop that takes longer than 20 s is cut short.
 */
export async function runProcess(name: string, open: (closing: Closing) => Promise<Ready>): Promise<never> {
  const closers: (() => Promise<void>)[] = [];
  const failed = (error: unknown): void => {
    log(`${name}.failed`, faultOf(error));
    process.exitCode = 1;
  };
  const told = toldToStop(name);
  try {
    const { details, ended } = await open((thing, close) => {
      closers.unshift(async () => await close(thing));
      return thing;
    });
    log(`${name}.ready`, { ...details, pid: process.pid });
    const reason = await Promise.race([told, ...(ended === undefined ? [] : [ended.then(() => 'its work ended')])]);
    log(`${name}.stopping`, { reason });
  } catch (error) {
    failed(error);
  }
  for (const close of closers) await close().catch(failed);
  log(`${name}.stopped`);
  process.exit();
}

/** Resolves with the first signal to stop; from then on the process ends in time whatever hangs. */
async function toldToStop(name: string): Promise<string> {
  return await new Promise<string>((resolve) => {
    const stop = (signal: string) => {
      setTimeout(() => {
        log(`${name}.cut-short`, { afterMs: STOP_WITHIN_MS });
        process.exit(1);
      }, STOP_WITHIN_MS).unref();
      resolve(signal);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}
