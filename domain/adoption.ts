import type { commonCommands } from './commands/common.ts';
import type { StreamCommand } from './commands/define.ts';
import { accept, refuse } from './decision.ts';
import type { Policy } from './policy.ts';
import type { Decision } from './types.ts';

export type AdoptPolicyVersion = StreamCommand<'adoptPolicyVersion', typeof commonCommands.adoptPolicyVersion>;

/** D28: another version of the same program, only by this command. NOT_FOUND when there is no such version. */
export function adoptPolicyVersion(
  current: Policy,
  { assessed: { policy } }: AdoptPolicyVersion,
): Decision<{ readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }> {
  if (policy === null || policy.programId !== current.programId) {
    return refuse('NOT_FOUND', 'D28', 'The program has no such policy version.', { path: 'policyVersion' });
  }
  return policy.version === current.version ? accept() : accept({ type: 'PolicyVersionAdopted', policy });
}
