import type { Policy } from '../domain/policy.ts';
import { newestPrograms } from '../domain/programs/registry.ts';

/** Programs as reads need them; what was published meanwhile counts as soon as this process has heard of it. */

/** The newest version of every program. */
export const newestPolicies = (): readonly Policy[] => newestPrograms().map(({ policy }) => policy);

/** IANA zone of each program: stands in for an organization that has none of its own. */
export const programZones = (): Readonly<Record<string, string>> =>
  Object.fromEntries(newestPolicies().map(({ programId, zone }) => [programId, zone]));

/** The zone in which dates are counted: the organization's, else its program's. */
export function zoneOf(own: string | null, programId: string | null): string {
  return own ?? (programId === null ? undefined : programZones()[programId]) ?? newestPolicies()[0]?.zone ?? 'UTC';
}
