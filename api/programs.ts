import type { Policy } from '../domain/policy.ts';
import { policyOf, shippedPolicies } from '../domain/programs/registry.ts';

/** Programs as reads need them. */

/** The newest version of every program. */
export const newestPolicies: readonly Policy[] = [
  ...new Set(shippedPolicies.map(({ programId }) => programId)),
].flatMap((programId) => policyOf(programId) ?? []);

/** IANA zone of each program: stands in for an organization that has none of its own. */
export const programZones: Readonly<Record<string, string>> = Object.fromEntries(
  newestPolicies.map(({ programId, zone }) => [programId, zone]),
);

/** The zone in which dates are counted: the organization's, else its program's. */
export function zoneOf(own: string | null, programId: string | null): string {
  return own ?? (programId === null ? undefined : programZones[programId]) ?? newestPolicies[0]?.zone ?? 'UTC';
}
