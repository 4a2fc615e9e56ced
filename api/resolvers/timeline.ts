import type { JournalEntry } from '../../database/reads/journal.ts';
import { contactOf } from '../../domain/account/registration.ts';
import { isFields } from '../../domain/commands/split.ts';
import { kindOf } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import { organizationOf } from '../../domain/organization/ids.ts';
import { contactPart, textAt, type RecordBody } from '../../domain/records.ts';
import { clockChanges } from '../../domain/telling/sentences.ts';
import { namesIn, resellersIn } from '../../domain/telling/names.ts';
import { spoken, tell } from '../../domain/telling/tell.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connection } from '../paging.ts';
import { zoneOf } from '../programs.ts';
import type { TimelineRow } from '../read-models.ts';

/** Journals in plain words: who did what, why, and what was sent for it. */

export const deadlineTypes: readonly string[] = Object.keys(clockChanges);
export const factTypes = ['OrganizationNoted', 'AccountStateNoted', 'DonationNoted', 'EoxNoted'] as const;

/** What things and people are called, and in which zone days are told. */
export type Names = {
  readonly names: ReadonlyMap<string, string>;
  readonly zone: string;
  readonly programId: string;
};

/** The organization behind a donation or an account; null for an organization itself. */
export function organizationBehind(stream: string, core: unknown): string | null {
  if (kindOf(stream) === 'organization') return null;
  if (kindOf(stream) === 'account') return organizationOf(contactOf(stream));
  const id = isFields(core) ? core['organizationId'] : null;
  return typeof id === 'string' ? id : null;
}

/** A person's name from a record; null when it is erased or was never told. */
export function personName(body: RecordBody | null): string | null {
  if (body === null) return null;
  const part = contactPart(body);
  const name = [textAt(part, 'firstName'), textAt(part, 'lastName')].filter((text) => text !== null).join(' ');
  return name === '' ? null : name;
}

/** Names of the stream's own things from its state, and of the people of its organization. */
export async function nameFields(stream: string, { loaders }: Context): Promise<Names> {
  const entity = await loaders.entity.load(stream);
  const names = namesIn(entity?.core);
  // After a merger the person of an account belongs to the successor.
  const person = kindOf(stream) === 'account' ? await loaders.contact.load(contactOf(stream)) : null;
  const home = person?.organizationId ?? organizationBehind(stream, entity?.core) ?? stream;
  const contacts = await loaders.contactsOf.load(home);
  const people = await Promise.all(
    contacts.map(async ({ id, recordId }) => {
      const body = recordId === null ? null : await loaders.record.load(recordId);
      return [id, personName(body) ?? 'a person whose name was erased'] as const;
    }),
  );
  for (const [id, name] of people) names.set(id, name);
  for (const reseller of await loaders.reseller.loadMany(resellersIn(entity?.core))) {
    if (reseller !== null && !(reseller instanceof Error)) names.set(reseller.id, reseller.name);
  }
  const calendar = entity === null ? null : rulesOf(stream).calendar(entity);
  return { names, zone: calendar?.zone ?? zoneOf(null, null), programId: calendar?.policy.programId ?? '' };
}

/** An entry of the journal, told. */
export function toldEntry(entry: JournalEntry, { names, zone, programId }: Names): TimelineRow {
  const { stream, seq, at, type, data, actor, role, commandId } = entry;
  const row = { stream, seq, at, type, data, zone };
  const [sentence, ...messages] = spoken(row, names, programId);
  const [told] = tell([row]);
  const kind = deadlineTypes.includes(type) ? 'DEADLINE' : factTypes.some((fact) => fact === type) ? 'FACT' : 'EVENT';
  const plain = isFields(told?.data) ? told.data : {};
  return { seq, at, kind, type, sentence, messages, actor, role, causeId: commandId, data: plain };
}

export const timelineResolvers: Resolvers = {
  TimelineEntry: {
    actorName: async ({ actor }, _, { loaders }) => await actorNameOf(actor, { loaders }),
    commandId: ({ causeId }) => (causeId.startsWith('cmd_') ? causeId : null),
    reason: async ({ causeId }, _, { loaders }) =>
      causeId.startsWith('cmd_') ? ((await loaders.command.load(causeId))?.reason ?? null) : null,
    note: async ({ causeId }, _, { loaders }) =>
      causeId.startsWith('cmd_') ? ((await loaders.command.load(causeId))?.note ?? null) : null,
  },
  TimelineConnection: connection,
};

/** Name of a user or key; null for streams, the clock and whoever is gone. */
export async function actorNameOf(actor: string, { loaders }: Pick<Context, 'loaders'>): Promise<string | null> {
  return actor.startsWith('usr_') || actor.startsWith('key_') ? await loaders.actorName.load(actor) : null;
}
