import type { AskedStep, OpenedSandbox } from '../../database/sandboxes.ts';

/** Why a sandbox cannot go on, as people are told: what happened, and what to do. */
export class SandboxProblem extends Error {
  override readonly name = 'SandboxProblem';
}

/** The sentences that several places tell. */
export const problems = {
  noSkipping:
    'The Temporal server here cannot skip time, so a sandbox cannot be lived ahead. Look at the forecast instead, or run npm run engine:build to get a server that can.',
  engineAway:
    'The Temporal server does not answer, so a sandbox cannot be lived ahead. Look at the forecast instead, or open a new sandbox when the server is back.',
  engineAwayNow:
    'The Temporal server does not answer, so nothing can be lived now. What was lived so far is kept: ask again when the server is back, and look at the forecast meanwhile.',
  gone: 'What was lived in this sandbox is gone from the servers. Close it and open a new one.',
  notTakenUp: 'The sandbox could not be taken up again. Close it and open a new one.',
  failed: 'The simulation failed. Close this sandbox and open a new one.',
  fallen: 'The simulator stopped several times while it did this. Close this sandbox and open a new one.',
  stuck: 'Time did not move on for several minutes. Close this sandbox and open a new one.',
  abandoned: 'The simulator stopped while it worked for this sandbox. Close it and open a new one.',
  closed: 'The sandbox is closed.',
} as const;

/** Why a step cannot be done in the state its sandbox has come to meanwhile; null when it can. */
export function refusalOf(sandbox: OpenedSandbox | null, { kind }: AskedStep): string | null {
  if (sandbox === null) return problems.gone;
  if (sandbox.state === 'CLOSED') return problems.closed;
  return sandbox.state === 'FAILED' && kind !== 'CLOSE' ? (sandbox.problem ?? problems.failed) : null;
}
