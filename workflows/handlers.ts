import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../domain/types.ts';
import { REFUSED, SNAPSHOT, type Snapshot } from './messages.ts';

/**
 * A business refusal as the caller of an update gets it, with the version it was judged against; leaves no event in the
 * history when a validator throws it.
 */
export function refusedFailure(refusal: Refusal, seq: number): ApplicationFailure {
  const codes = refusal.findings.map(({ code }) => code).join(', ');
  return ApplicationFailure.create({ message: codes, type: REFUSED, nonRetryable: true, details: [refusal, seq] });
}

/** The answer to `snapshotUpdate`: thrown by its validator, so that nothing of it is kept. */
export function snapshotFailure(snapshot: Snapshot): ApplicationFailure {
  return ApplicationFailure.create({ message: SNAPSHOT, type: SNAPSHOT, nonRetryable: true, details: [snapshot] });
}

/** Runs async calls one after the other: handlers interleave at every await, a stream has one writer. */
export function serialise(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const run = last.then(work, work);
    last = run.catch(() => undefined); // a failed call is its caller's business; the queue goes on
    return run;
  };
}
