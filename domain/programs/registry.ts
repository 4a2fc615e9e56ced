import type { Policy } from '../policy.ts';
import { ciscoTechsoup } from './cisco-techsoup/program.ts';
import type { ProgramDocument } from './document.ts';
import { villageRadios } from './village-radios/program.ts';

/** Every program version that ships with the product. */
export const shippedPrograms: readonly ProgramDocument[] = [...ciscoTechsoup, ...villageRadios];

/** Every policy version that ships with the product. */
export const shippedPolicies: readonly Policy[] = shippedPrograms.map(({ policy }) => policy);

/** The program that an installation runs when nobody names one. */
export const defaultProgram: string = shippedPrograms[0]?.programId ?? '';

/**
 * Versions by program, in their order: those that ship, and those published since that a process has heard of. A version
 * is never edited, so knowing more changes no answer about one; only which is the newest.
 */
const known = new Map<string, readonly ProgramDocument[]>();
for (const document of shippedPrograms) learn(document);

/** Lets a process know of a version that was published; one that is known stays as it is. */
export function learn(document: ProgramDocument): void {
  const versions = known.get(document.programId) ?? [];
  if (versions.some(({ version }) => version === document.version)) return;
  known.set(
    document.programId,
    [...versions, document].toSorted((a, b) => a.version - b.version),
  );
}

/** `<program>/<version>` of everything that is known. */
export function knownVersions(): readonly string[] {
  return [...known.values()].flatMap((all) => all.map(({ programId, version }) => `${programId}/${version}`));
}

/** A version of a program; its newest when `version` is left out. Null when the program or the version is unknown. */
export function documentOf(programId: string, version?: number): ProgramDocument | null {
  const versions = known.get(programId) ?? [];
  if (version === undefined) return versions.at(-1) ?? null;
  return versions.find((document) => document.version === version) ?? null;
}

/** The newest version of every program that is known. */
export function newestPrograms(): readonly ProgramDocument[] {
  return [...known.values()].flatMap((versions) => versions.at(-1) ?? []);
}

/** What rules need of a version; of the newest when `version` is left out. Null when it is unknown. */
export function policyOf(programId: string, version?: number): Policy | null {
  return documentOf(programId, version)?.policy ?? null;
}
