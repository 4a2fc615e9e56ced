import type { DataSource } from 'typeorm';
import { readChanges } from '../../database/audit.ts';
import { listPrograms, readDocument, readVersion, type ListedVersion } from '../../database/programs.ts';
import { listResellers } from '../../database/resellers.ts';
import { policyOf, documentOf, newestPrograms } from '../../domain/programs/registry.ts';
import { changed, type PartChange } from '../../domain/programs/drafting.ts';
import type { ProgramDocument } from '../../domain/programs/document.ts';
import { helpRoutes, type HelpPlace } from '../../domain/telling/help-routes.ts';
import { clockTable } from '../../domain/telling/clock-table.ts';
import type { Finding } from '../../domain/types.ts';
import { publish, saveDraft, saveReseller, type Making, type Refusal, type Saved } from '../commands/programs.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { actorNameOf } from './timeline.ts';

/** Programs as data: read, drafted, published; the directory of resellers; what was changed. */

const MOST_CHANGES = 200;

/** The members of a result union for a refusal. */
export function refusalOf({ findings }: Refusal) {
  const [first] = findings;
  if (first === undefined) throw new Error('REFUSAL_WITHOUT_FINDING');
  const { code, message, path = null, detail } = first;
  const said = { code, message, path };
  if (code === 'NOT_FOUND') return { __typename: 'NotFoundError', ...said } as const;
  if (code === 'INVALID_TRANSITION') {
    return { __typename: 'InvalidTransitionError', ...said, commandId: null, ...transition(detail) } as const;
  }
  return { __typename: 'ValidationError', ...said, findings } as const;
}

function transition(detail: Finding['detail']) {
  const { from, allowed } = detail ?? {};
  return { from: typeof from === 'string' ? from : null, allowed: Array.isArray(allowed) ? allowed.map(String) : [] };
}

const resultOf = (outcome: Saved | Refusal) =>
  outcome.kind === 'refused'
    ? refusalOf(outcome)
    : ({ __typename: 'SavePolicySuccess', policyVersion: outcome.version, created: outcome.created } as const);

type Asked = { readonly programId: string; readonly reason: string };

/** Saves what `making` makes of the newest version, as whoever asks. */
async function save(action: string, { programId, reason }: Asked, making: Making, { db, principal }: Context) {
  const actor = { id: principal.id, role: principal.role };
  return resultOf(await saveDraft(db, programId, making, { actor, action, reason }));
}

/** A part is changed of what is there; what was given for it is judged with the whole document. */
const part =
  (change: PartChange): Making =>
  (newest) =>
    newest === null ? null : changed(newest, change);

const everything = async (db: DataSource, drafts: boolean): Promise<readonly ProgramDocument[]> => {
  const known = newestPrograms();
  if (!drafts) return known;
  const others = (await listPrograms(db.manager)).filter(({ id }) => policyOf(id) === null);
  const read = await Promise.all(others.map(async ({ id }) => await readDocument(db.manager, id)));
  return [...known, ...read.filter((document) => document !== null)];
};

const full = async ({ programId, version }: ListedVersion, { loaders }: Context): Promise<ProgramDocument> => {
  const found = documentOf(programId, version) ?? (await loaders.documentBy.load(`${programId}/${version}`));
  if (found === null) throw new Error(`POLICY_VERSION_WITHOUT_DOCUMENT ${programId}/${version}`);
  return found;
};

/** By what somebody is doing, as far as that is a context that is known; all of them without one. */
function placesOf(programId: string, context: string | null | undefined): readonly HelpPlace[] {
  const all = helpRoutes(programId);
  if (context === null || context === undefined) return all;
  return all.filter((place) => place.context.some((one) => one === context || one.startsWith(context)));
}

const nameOf = async (id: string, context: Context): Promise<string> => (await actorNameOf(id, context)) ?? id;

export const programResolvers: Resolvers = {
  Query: {
    programs: async (_, { drafts }, { db }) => [...(await everything(db, drafts))],
    program: async (_, { id }, { db }) => documentOf(id) ?? (await readDocument(db.manager, id)),
    policyVersion: async (_, { programId, version }, { db }) => await readVersion(db.manager, programId, version),
    helpRoutes: (_, { context: where, programId }) =>
      newestPrograms()
        .filter((document) => programId === null || programId === undefined || document.programId === programId)
        .flatMap(({ programId: of }) => placesOf(of, where).map((place) => ({ programId: of, ...place }))),
    resellers: async (_, { country, area, inactive }, { db }) =>
      await listResellers(db.manager, {
        ...(typeof country === 'string' ? { country } : {}),
        ...(typeof area === 'string' ? { area } : {}),
        inactive,
      }),
    auditedChanges: async (_, { subject, first }, { db }) =>
      await readChanges(db.manager, { subject, limit: Math.min(Math.max(first ?? 50, 0), MOST_CHANGES) }),
  },
  Mutation: {
    savePolicy: async (_, { input }, context) => await save('savePolicy', input, () => input.document, context),
    saveProgram: async (_, { input }, context) => {
      const { name, labels, rights } = input;
      const given = Object.entries({ name, labels, rights }).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      return await save('saveProgram', input, part({ part: 'program', given: Object.fromEntries(given) }), context);
    },
    saveCalendar: async (_, { input }, context) => {
      const { country, calendar = null } = input;
      return await save('saveCalendar', input, part({ part: 'calendar', country, calendar }), context);
    },
    saveHelpRoute: async (_, { input }, context) => {
      const { key, route = null } = input;
      return await save('saveHelpRoute', input, part({ part: 'helpRoute', key, route }), context);
    },
    saveTemplate: async (_, { input }, context) => {
      const { language = 'en', name, words = null } = input;
      return await save('saveTemplate', input, part({ part: 'template', language, name, words }), context);
    },
    publishPolicy: async (_, { input: { programId, version, reason } }, { db, principal }) => {
      const actor = { id: principal.id, role: principal.role };
      return resultOf(await publish(db, { programId, version }, { actor, action: 'publishPolicy', reason }));
    },
    saveReseller: async (_, { input }, { db, principal }) => {
      const { reason, name, id = null, website = null, email = null, phone = null } = input;
      const { version = 0, countries = [], areas = [], active = true } = input;
      const given = { name, id, website, email, phone, version, countries, areas, active };
      const by = { actor: { id: principal.id, role: principal.role }, action: 'saveReseller', reason };
      const outcome = await saveReseller(db, given, by);
      if (outcome.kind === 'saved') return { __typename: 'SaveResellerSuccess', reseller: outcome.reseller };
      const [first] = outcome.findings;
      if (first?.code !== 'STALE_VERSION') {
        const refusal = refusalOf(outcome);
        if (refusal.__typename === 'InvalidTransitionError') throw new Error('RESELLER_WITHOUT_STATES');
        return refusal;
      }
      const { code, message, path = null, detail } = first;
      const actual = detail?.['actual'];
      const actualVersion = typeof actual === 'number' ? actual : null;
      return { __typename: 'StaleVersionError', code, message, path, commandId: null, actualVersion, event: null };
    },
  },
  Program: {
    id: ({ programId }) => programId,
    policyVersion: ({ version }) => version,
    zone: ({ policy }) => policy.zone,
    termYears: ({ policy }) => policy.termYears,
    serviceLevel: ({ policy }) => policy.serviceLevel,
    takebackRoutes: ({ policy }) => policy.takebackRoutes.map(({ route }) => route),
    prohibitedDispositions: ({ policy }) => policy.prohibitedDispositions,
    versions: async ({ programId }, _, { loaders }) => await loaders.versionsOf.load(programId),
  },
  PolicyVersion: {
    id: ({ programId, version }) => `${programId}/${version}`,
    createdBy: async ({ createdBy }, _, context) => (createdBy === null ? null : await nameOf(createdBy, context)),
    publishedBy: async ({ publishedBy }, _, context) =>
      publishedBy === null ? null : await nameOf(publishedBy, context),
    document: async (row, _, context) => await full(row, context),
    clocks: async (row, _, context) => clockTable(await full(row, context)),
    openDonations: async ({ programId, version }, _, { loaders }) =>
      (await loaders.openDonationsBy.load(`${programId}/${version}`)) ?? 0,
  },
  AuditedChange: {
    by: async ({ actor }, _, context) => await nameOf(actor, context),
  },
};
