import type { ContactRow, OrganizationRow, VendorAccountRow } from '../../database/entities/parties.ts';
import {
  accountOrder,
  countAccounts,
  countEox,
  countOrganizations,
  eoxOrder,
  organizationOrder,
  readAccounts,
  readEoxPage,
  readOrganizations,
} from '../../database/reads/parties.ts';
import { contactPart, textAt, type RecordBody } from '../../domain/records.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { askedOf, connection, cursorOf, given, listed } from '../paging.ts';
import { overdueFirst } from './deadlines.ts';
import { conditionsOf, orderOf } from './donation.ts';
import { actionsOf, engineViewOf, timelineOf } from './streams.ts';
import { personName } from './timeline.ts';

/** Organizations, their people, vendor accounts and vendor records. What is personal comes from records; erased: null. */

async function recordOf(
  { recordId }: Pick<OrganizationRow | ContactRow | VendorAccountRow, 'recordId'>,
  { loaders }: Context,
): Promise<RecordBody | null> {
  return recordId === null ? null : await loaders.record.load(recordId);
}

export const partyResolvers: Resolvers = {
  Query: {
    organization: async (_, { id }, { loaders }) => await loaders.organization.load(id),
    organizations: async (_, args, { db }) => {
      const filter = given(args.filter);
      const order = organizationOrder(args.orderBy?.field ?? 'NAME', args.orderBy?.direction ?? 'ASC');
      const page = await readOrganizations(db.manager, filter, order, askedOf(args, order));
      return listed(page, order, async () => await countOrganizations(db.manager, filter));
    },
    contact: async (_, { id }, { loaders }) => await loaders.contact.load(id),
    account: async (_, { id }, { loaders }) => await loaders.account.load(id),
    accounts: async (_, args, { db }) => {
      const filter = given(args.filter);
      const order = accountOrder(args.orderBy?.field ?? 'NEXT_DUE_AT', args.orderBy?.direction ?? 'ASC');
      const page = await readAccounts(db.manager, filter, order, askedOf(args, order));
      return listed(page, order, async () => await countAccounts(db.manager, filter));
    },
    eoxRecords: async (_, args, { db }) => {
      const q = args.q ?? undefined;
      const page = await readEoxPage(db.manager, q, askedOf(args, eoxOrder));
      return listed(page, eoxOrder, async () => await countEox(db.manager, q));
    },
  },
  Organization: {
    name: async (row, _, context) => {
      const body = await recordOf(row, context);
      return body === null ? null : textAt(body, 'legalName');
    },
    details: async (row, _, context) => {
      const body = await recordOf(row, context);
      if (body === null) return null;
      const { contact: _contact, ...own } = body;
      return own;
    },
    contacts: async ({ id }, _, { loaders }) => await loaders.contactsOf.load(id),
    donations: async ({ id }, args, context) => {
      const { loaders } = context;
      const filter = conditionsOf(args.filter);
      const order = orderOf(args.orderBy);
      const asked = askedOf(args, { key: `of ${order.key}` });
      const offset = asked.after === null ? asked.offset : Number(asked.after.id);
      const found = await loaders.donationsOf({ filter, order, limit: asked.limit + 1, offset }).load(id);
      const rows = found.slice(0, asked.limit);
      const total = async () => {
        const [any] =
          found.length > 0 ? found : await loaders.donationsOf({ filter, order, limit: 1, offset: 0 }).load(id);
        return any?.total ?? 0;
      };
      return {
        rows,
        cursors: rows.map(({ place }) => cursorOf({ value: null, id: String(place) }, { key: `of ${order.key}` })),
        hasNext: found.length > asked.limit,
        hasPrevious: offset > 0,
        total,
      };
    },
    deadlines: async ({ id }, _, { loaders }) => await loaders.deadlinesOf.load(id),
    timeline: async ({ id }, args, context) => await timelineOf(id, args, context),
    pendingCommands: async ({ id }, _, { loaders }) => await loaders.pendingOf.load(id),
    availableActions: async ({ id }, _, context) => await actionsOf(id, context),
    engineView: async ({ id }, _, context) => await engineViewOf(id, context),
  },
  OrganizationConnection: connection,
  Contact: {
    name: async (row, _, context) => personName(await recordOf(row, context)),
    email: async (row, _, context) => {
      const body = await recordOf(row, context);
      return body === null ? null : textAt(contactPart(body), 'email');
    },
    details: async (row, _, context) => {
      const body = await recordOf(row, context);
      return body === null ? null : contactPart(body);
    },
    account: async ({ id }, _, { loaders }) => (await loaders.accountsOfContact.load(id))[0] ?? null,
  },
  VendorAccount: {
    contact: async ({ contactId }, _, { loaders }) => await loaders.contact.load(contactId),
    organization: async ({ contactId }, _, { loaders }) => {
      const contact = await loaders.contact.load(contactId);
      return contact === null ? null : await loaders.organization.load(contact.organizationId);
    },
    details: async (row, _, context) => await recordOf(row, context),
    waitingFor: async ({ id }, _, { loaders }) => overdueFirst(await loaders.deadlinesOf.load(id))[0] ?? null,
    deadlines: async ({ id }, _, { loaders }) => await loaders.deadlinesOf.load(id),
    timeline: async ({ id }, args, context) => await timelineOf(id, args, context),
    pendingCommands: async ({ id }, _, { loaders }) => await loaders.pendingOf.load(id),
    availableActions: async ({ id }, _, context) => await actionsOf(id, context),
    engineView: async ({ id }, _, context) => await engineViewOf(id, context),
  },
  VendorAccountConnection: connection,
  EoxRecord: {
    id: ({ productId }) => `eox/${productId}`,
    bulletin: ({ view }) => view.bulletin,
    announcedOn: ({ view }) => view.announcedOn,
    endOfSaleOn: ({ view }) => view.endOfSaleOn,
    lastShipOn: ({ view }) => view.lastShipOn,
    endOfSoftwareMaintenanceOn: ({ view }) => view.endOfSoftwareMaintenanceOn,
    endOfSecuritySupportOn: ({ view }) => view.endOfSecuritySupportOn,
    endOfFailureAnalysisOn: ({ view }) => view.endOfFailureAnalysisOn,
    endOfServiceAttachOn: ({ view }) => view.endOfServiceAttachOn,
    endOfContractRenewalOn: ({ view }) => view.endOfContractRenewalOn,
    lastDateOfSupportOn: ({ view }) => view.lastDateOfSupportOn,
    updatedOn: ({ view }) => view.updatedOn,
  },
  EoxRecordConnection: connection,
};
