import { randomUUIDv7 } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { recordChange } from '../../database/audit.ts';
import { insertDraft, lockProgram, markPublished } from '../../database/programs.ts';
import { listVersions, readDocument, readVersion, type ListedVersion } from '../../database/programs.ts';
import { putReseller, readReseller, type Reseller } from '../../database/resellers.ts';
import { learnPublished } from '../program-shelf.ts';
import { canonical } from '../../domain/canonical.ts';
import { plainIssue } from '../../domain/commands/issues.ts';
import { finding } from '../../domain/decision.ts';
import { programSchema } from '../../domain/programs/document-schema.ts';
import type { ProgramDocument } from '../../domain/programs/document.ts';
import { numbered } from '../../domain/programs/drafting.ts';
import type { Actor, Finding } from '../../domain/types.ts';

/** Changes of reference data: not events of a stream, but audited, each in one transaction. */

export type Refusal = { readonly kind: 'refused'; readonly findings: readonly Finding[] };
export type Saved = { readonly kind: 'saved'; readonly version: ListedVersion; readonly created: boolean };
type By = { readonly actor: Actor; readonly action: string; readonly reason: string };

const refused = (...findings: readonly Finding[]): Refusal => ({ kind: 'refused', findings });
const absent = (path: string): Refusal => refused(finding('NOT_FOUND', 'D28', 'There is no such thing.', { path }));
const silent = refused(
  finding('REASON_REQUIRED', '7.1', 'Say why; the reason is kept with the change.', { path: 'reason' }),
);

/** What a document is made of, given the newest version of its program (drafts too; null: there is none yet). */
export type Making = (newest: ProgramDocument | null) => unknown;

/**
 * Stores what `making` makes as a draft, the next version of the program; what the newest version says already is not
 * stored again. Codes: REASON_REQUIRED, NOT_FOUND (nothing to change), VALIDATION_FAILED (all errors, with paths).
 */
export async function saveDraft(db: DataSource, programId: string, making: Making, by: By): Promise<Saved | Refusal> {
  if (by.reason.trim() === '') return silent;
  return await db.transaction(async (tx): Promise<Saved | Refusal> => {
    await lockProgram(tx, programId);
    const newest = await readDocument(tx, programId);
    const made = making(newest);
    if (made === null) return absent('programId');
    const version = (newest?.version ?? 0) + 1;
    const parsed = programSchema.safeParse(renumbered(made, programId, version));
    if (!parsed.success) {
      return refused(
        ...parsed.error.issues.map((issue) =>
          finding('VALIDATION_FAILED', 'D28', plainIssue(issue), {
            path: ['document', ...issue.path].map(String).join('.'),
          }),
        ),
      );
    }
    const document = parsed.data;
    const isSame = newest !== null && canonical(numbered(newest, programId, version)) === canonical(document);
    if (isSame) return { kind: 'saved', version: await found(tx, programId, newest.version), created: false };
    await insertDraft(tx, document, by.actor.id);
    const subject = `program/${programId}/${version}`;
    await recordChange(tx, {
      ...by,
      subject,
      before: newest === null ? null : { version: newest.version },
      after: document,
    });
    return { kind: 'saved', version: await found(tx, programId, version), created: true };
  });
}

/** What a document would be as the next version of its program, without storing it; null when it is not valid. */
export async function draftOf(db: DataSource, programId: string, given: unknown): Promise<ProgramDocument | null> {
  const version = ((await readDocument(db.manager, programId))?.version ?? 0) + 1;
  return programSchema.safeParse(renumbered(given, programId, version)).data ?? null;
}

/** Whatever was given, under the number that it will have: who writes a document does not choose it. */
function renumbered(made: unknown, programId: string, version: number): unknown {
  if (typeof made !== 'object' || made === null) return made;
  const policy: unknown = 'policy' in made ? made.policy : undefined;
  const rules = typeof policy === 'object' && policy !== null ? { ...policy, programId, version } : policy;
  return { ...made, programId, version, policy: rules };
}

/**
 * Publishes a draft: from now on it is what new donations run by. Codes: REASON_REQUIRED, NOT_FOUND, INVALID_TRANSITION (it
 * is published, or a later version is).
 */
export async function publish(
  db: DataSource,
  { programId, version }: { readonly programId: string; readonly version: number },
  by: By,
): Promise<Saved | Refusal> {
  if (by.reason.trim() === '') return silent;
  const done = await db.transaction(async (tx): Promise<Saved | Refusal> => {
    await lockProgram(tx, programId);
    const document = await readDocument(tx, programId, version);
    if (document === null) return absent('version');
    const newest = (await listVersions(tx, [programId])).find(({ state }) => state === 'PUBLISHED')?.version ?? 0;
    if (version <= newest) {
      const message = `Version ${newest} is published; only a later draft can be. Save it again to give it the next number.`;
      const detail = { from: version === newest ? 'PUBLISHED' : 'DRAFT', allowed: ['DRAFT'] };
      return refused(finding('INVALID_TRANSITION', 'D28', message, { path: 'version', detail }));
    }
    await markPublished(tx, document, by.actor.id);
    const subject = `program/${programId}/${version}`;
    await recordChange(tx, { ...by, subject, before: { state: 'DRAFT' }, after: { state: 'PUBLISHED' } });
    return { kind: 'saved', version: await found(tx, programId, version), created: false };
  });
  if (done.kind === 'saved') await learnPublished(db);
  return done;
}

async function found(tx: EntityManager, programId: string, version: number): Promise<ListedVersion> {
  const row = await readVersion(tx, programId, version);
  if (row === null) throw new Error(`POLICY_VERSION_VANISHED ${programId}/${version}`);
  return row;
}

/** What of a reseller is given; `version` 0 and no id for a new one. */
export type ResellerGiven = Omit<Reseller, 'id'> & { readonly id: string | null };

/** Adds or changes a reseller. Codes: REASON_REQUIRED, NOT_FOUND, VALIDATION_FAILED, STALE_VERSION. */
export async function saveReseller(
  db: DataSource,
  given: ResellerGiven,
  by: By,
): Promise<{ readonly kind: 'saved'; readonly reseller: Reseller } | Refusal> {
  if (by.reason.trim() === '') return silent;
  const findings = wrongWith(given);
  if (findings.length > 0) return refused(...findings);
  return await db.transaction(async (tx) => {
    const id = given.id ?? `rsl_${randomUUIDv7()}`;
    const before = await readReseller(tx, id);
    if (before === null && given.id !== null) return absent('id');
    const reseller = await putReseller(tx, { ...given, name: given.name.trim(), id });
    if (reseller === null) {
      const message = 'Somebody has changed this reseller since you looked: look again.';
      return refused(
        finding('STALE_VERSION', 'C8', message, { path: 'version', detail: { actual: before?.version ?? 0 } }),
      );
    }
    await recordChange(tx, { ...by, subject: `reseller/${id}`, before, after: reseller });
    return { kind: 'saved', reseller };
  });
}

function wrongWith({ name, countries, website, email }: ResellerGiven): readonly Finding[] {
  const wrong = (path: string, message: string) => finding('VALIDATION_FAILED', '7.7', message, { path });
  const noCountry = countries.findIndex((country) => !/^[A-Z]{2}$/u.test(country));
  return [
    ...(name.trim() === '' || name.length > 200 ? [wrong('name', 'Give a name of 1 to 200 characters.')] : []),
    ...(noCountry === -1 ? [] : [wrong(`countries.${noCountry}`, 'A country code has two capital letters.')]),
    ...(website === null || /^https?:\/\/\S+$/u.test(website)
      ? []
      : [wrong('website', 'A website begins with https://.')]),
    ...(email === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)
      ? []
      : [wrong('email', 'That is no e-mail address.')]),
  ];
}
