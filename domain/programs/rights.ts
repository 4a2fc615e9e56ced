import type { CommandDefinition } from '../commands/define.ts';
import type { Policy } from '../policy.ts';
import type { Role } from '../types.ts';
import { documentOf } from './registry.ts';

/** Who may give a command to a stream that runs by this policy: what its program says, else what the catalogue says. */
export function rolesFor(
  command: string,
  { who }: Pick<CommandDefinition, 'who'>,
  policy: Pick<Policy, 'programId' | 'version'> | null,
): readonly Role[] {
  const rights = policy === null ? undefined : documentOf(policy.programId, policy.version)?.rights;
  return rights !== undefined && Object.hasOwn(rights, command) ? (rights[command] ?? who) : who;
}
