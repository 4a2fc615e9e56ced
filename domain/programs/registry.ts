import type { Policy } from '../policy.ts';
import { ciscoTechsoup1 } from './cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from './cisco-techsoup/policy-2.ts';

/** Every policy version that ships with the product. */
export const shippedPolicies: readonly Policy[] = [ciscoTechsoup1, ciscoTechsoup2];

/** The program that an installation runs when nobody names one. */
export const defaultProgram: string = ciscoTechsoup1.programId;

/**
 * A version of a program; its newest when `version` is left out. Null when the program or the version is unknown.
 */
export function policyOf(programId: string, version?: number): Policy | null {
  let newest: Policy | null = null;
  for (const policy of shippedPolicies) {
    if (policy.programId !== programId) continue;
    if (policy.version === version) return policy;
    if (newest === null || policy.version > newest.version) newest = policy;
  }
  return version === undefined ? newest : null;
}
