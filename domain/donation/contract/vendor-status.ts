import type { Policy } from '../../policy.ts';
import type { Contract } from '../state.ts';

/**
 * Does the vendor's raw word fit our state (D16)? Which words fit which states is the program's; a word that it does not
 * know fits the state of the same name only. Never decides anything but whether somebody should look.
 */
export function statusFits(policy: Policy, vendorStatus: string, state: Contract['state']): boolean {
  const word = vendorStatus.trim().toUpperCase();
  const states: readonly string[] = policy.vendorStatusFits?.[word] ?? [word];
  return states.includes(state);
}

/** The vendor's word for a contract does not fit ours. Without a word nothing differs. */
export function statusDiffers(policy: Policy, { facts, state }: Pick<Contract, 'facts' | 'state'>): boolean {
  return facts?.vendorStatus !== undefined && !statusFits(policy, facts.vendorStatus, state);
}
