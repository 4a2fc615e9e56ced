import {
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { SUPERSEDED } from '../../workflows/messages.ts';

/**
 * What a failed call to the engine means for the command. `AWAY`: the engine was not reached. `UNANSWERED`: reached, but
 * nobody worked it in time. `OWN`: this stream or command is in trouble. `FINAL`: it will never be taken.
 */
export type Failure = {
  readonly kind: 'AWAY' | 'UNANSWERED' | 'OWN' | 'FINAL';
  /** Greppable, without content: it is kept in the row and may be logged. */
  readonly code: string;
};

const [CANCELLED, INVALID_ARGUMENT, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, UNAVAILABLE] = [
  1, 3, 4, 8, 9, 14,
];

/** Refused by the engine or a worker for good, and yet worth another try: another run of the stream can take it. */
const healing: ReadonlySet<string> = new Set([
  SUPERSEDED,
  'JOURNAL_BEHIND',
  'JOURNAL_GAP',
  'AcceptedUpdateCompletedWorkflow', // the run ended before it came to the update
]);

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkflowNotFoundError) return { kind: 'OWN', code: 'STREAM_LOST' };
  for (const cause of causesOf(error)) {
    if (cause instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'UNANSWERED', code: 'UNANSWERED' };
    if (cause instanceof ApplicationFailure) return ofApplication(cause);
    const status: number | null = isGrpcServiceError(cause) ? cause.code : null;
    if (status === UNAVAILABLE) return { kind: 'AWAY', code: 'ENGINE_AWAY' };
    if (status === RESOURCE_EXHAUSTED) return { kind: 'UNANSWERED', code: 'ENGINE_BUSY' };
    if (status === DEADLINE_EXCEEDED || status === CANCELLED) return { kind: 'UNANSWERED', code: 'UNANSWERED' };
    if (status === FAILED_PRECONDITION) return { kind: 'OWN', code: 'STREAM_STUCK' }; // its task fails again and again
    if (status === INVALID_ARGUMENT) return { kind: 'FINAL', code: 'ENGINE_REFUSED' };
  }
  return { kind: 'OWN', code: 'UNEXPECTED' };
}

function ofApplication({ type, nonRetryable }: ApplicationFailure): Failure {
  const code = type ?? 'UNEXPECTED';
  if (code === SUPERSEDED) return { kind: 'UNANSWERED', code };
  return { kind: nonRetryable === true && !healing.has(code) ? 'FINAL' : 'OWN', code };
}

function* causesOf(error: unknown): Generator {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}
