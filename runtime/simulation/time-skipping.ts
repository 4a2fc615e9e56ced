import { randomUUID } from 'node:crypto';
import type { Connection } from '@temporalio/client';
import { msToTs, optionalTsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

const { FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED, FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT } =
  proto.temporal.api.enums.v1.FastForwardPollingResult;

/** More skips than any life needs (five years take 30-60); the server's own default of 200 would stop long ones silently. */
const skipBudget = 5_000;

/** The clocks of server and client may differ, and the wall's may be set meanwhile. */
const CLOCK_TOLERANCE_MS = 5_000;

/** The virtual clock of one workflow. */
export type VirtualClock = {
  /** Its time in ms since 1970, or null while it has never skipped. */
  readonly now: number | null;
  /** True while it may still jump. */
  readonly skipping: boolean;
};

/** Reads the virtual clock of the current run. Throws when the workflow does not exist. */
export async function virtualClock(
  connection: Connection,
  namespace: string,
  workflowId: string,
): Promise<VirtualClock> {
  const { workflowExtendedInfo } = await connection.workflowService.describeWorkflowExecution({
    namespace,
    execution: { workflowId },
  });
  const info = workflowExtendedInfo?.timeSkippingInfo;
  return { now: optionalTsToMs(info?.currentTime) ?? null, skipping: info?.effectiveConfig?.enabled ?? false };
}

/**
 * Advances one workflow's virtual clock by `ms` and fires every timer on the way; returns when it has arrived.
 * The workflow needs a worker and must have answered a query or an update before. An open child, a running activity
 * or a pause holds the clock back for as long as it lasts.
 * Throws `SIM_FAST_FORWARD_FAILED` when the server gives the jump up, the clock did not get there, or it went on beyond
 * the end: the server skips to the next timer when a workflow task ends just after the end of the jump. So let a jump end
 * with time to spare after the last timer on the way.
 */
export async function fastForward(
  connection: Connection,
  namespace: string,
  workflowId: string,
  ms: number,
): Promise<void> {
  const id = randomUUID();
  const workflowExecution = { workflowId };
  const began = performance.now();
  const from = (await virtualClock(connection, namespace, workflowId)).now ?? Date.now();
  await connection.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        maxSessionSkipCount: skipBudget,
        fastForwardConfig: { id, duration: msToTs(ms) },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  for (;;) {
    const poll = await connection.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution,
      fastForwardId: id,
    });
    const result = poll.fastForwardPollingResult;
    if (result === FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) break;
    if (result !== FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT) {
      throw new Error(`SIM_FAST_FORWARD_FAILED: ${workflowId}, ${ms} ms, ${JSON.stringify(poll)}`);
    }
  }
  // "Completed" alone is not trusted: an exhausted budget has been seen to end a session early without a word.
  const { now } = await virtualClock(connection, namespace, workflowId);
  if (now !== null && now < from + ms) {
    throw new Error(`SIM_FAST_FORWARD_FAILED: ${workflowId} is ${from + ms - now} ms short of ${ms} ms.`);
  }
  const beyond = (now ?? 0) - from - ms - (performance.now() - began);
  if (beyond > CLOCK_TOLERANCE_MS) {
    throw new Error(
      `SIM_FAST_FORWARD_FAILED: ${workflowId} went ${Math.round(beyond)} ms beyond its jump of ${ms} ms.`,
    );
  }
}
