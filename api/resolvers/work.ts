import {
  commandOrder,
  countCommands,
  countMessages,
  messageOrder,
  readCommands,
  readMessages,
} from '../../database/reads/work.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { askedOf, connection, given, listed } from '../paging.ts';
import { actorNameOf } from './timeline.ts';

/** What was handed over to people, and what was commanded. */

/** `msg_<number of its outbox row>`. */
export const messageId = (outboxId: string): string => `msg_${outboxId}`;
/** The number behind a message's id; null when it is none. */
export const outboxIdOf = (id: string): string | null =>
  /^msg_(?<number>\d{1,18})$/u.exec(id)?.groups?.['number'] ?? null;

export const workResolvers: Resolvers = {
  Query: {
    messages: async (_, args, { db }) => {
      const { donationId, ...rest } = given(args.filter);
      const filter = { ...rest, ...(donationId === undefined ? {} : { stream: donationId }) };
      const page = await readMessages(db.manager, filter, askedOf(args, messageOrder));
      return listed(page, messageOrder, async () => await countMessages(db.manager, filter));
    },
    message: async (_, { id }, { loaders }) => {
      const outboxId = outboxIdOf(id);
      return outboxId === null ? null : await loaders.message.load(outboxId);
    },
    commands: async (_, args, { db, principal }) => {
      const { streamId, mine, ...rest } = given(args.filter);
      const filter = {
        ...rest,
        ...(streamId === undefined ? {} : { stream: streamId }),
        ...(mine === true ? { principal: principal.id } : {}),
      };
      const page = await readCommands(db.manager, filter, askedOf(args, commandOrder));
      return listed(page, commandOrder, async () => await countCommands(db.manager, filter));
    },
    command: async (_, { id }, { loaders }) => await loaders.command.load(id),
  },
  Message: {
    id: ({ outboxId }) => messageId(outboxId),
    streamId: ({ stream }) => stream,
    contact: async ({ contactId }, _, { loaders }) =>
      contactId === null ? null : await loaders.contact.load(contactId),
    donation: async ({ stream }, _, { loaders }) =>
      stream.startsWith('don_') ? await loaders.donation.load(stream) : null,
    organization: async ({ organizationId }, _, { loaders }) =>
      organizationId === null ? null : await loaders.organization.load(organizationId),
  },
  MessageConnection: connection,
  Command: {
    streamId: ({ stream }) => stream,
    donation: async ({ stream }, _, { loaders }) =>
      stream.startsWith('don_') ? await loaders.donation.load(stream) : null,
    account: async ({ stream }, _, { loaders }) =>
      stream.startsWith('acc_') ? await loaders.account.load(stream) : null,
    organization: async ({ stream }, _, { loaders }) =>
      stream.startsWith('org_') ? await loaders.organization.load(stream) : null,
    principalName: async ({ principal }, _, { loaders }) => await actorNameOf(principal, { loaders }),
    version: ({ state, answer }) => (state === 'APPLIED' ? (answer?.seq ?? null) : null),
    findings: ({ answer }) => answer?.refusal?.findings ?? [],
    cancellable: ({ state, attempts }) => state === 'ACCEPTED' && attempts === 0,
  },
  CommandConnection: connection,
};
