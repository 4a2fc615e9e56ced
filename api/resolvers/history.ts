import { countDonations, donationOrder, readDonations, type DonationFilter } from '../../database/reads/donations.ts';
import { historySearch } from '../../domain/request-history.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { askedOf, connection, listed } from '../paging.ts';
import { programZones, zoneOf } from '../programs.ts';
import { road } from './donation.ts';

/** An organization's requests (R10-R13): this month's, or those of a number or range. */
export const historyResolvers: Resolvers = {
  Query: {
    requestHistory: async (_, args, { db, loaders, receivedAt }) => {
      const organizationId = args.organizationId ?? null;
      const organization = organizationId === null ? null : await loaders.organization.load(organizationId);
      if (organizationId !== null && organization === null) {
        const message = 'There is no such organization; check its id.';
        return { __typename: 'NotFoundError', code: 'NOT_FOUND', message, path: 'organizationId' };
      }
      const zone = zoneOf(organization?.zone ?? null, organization?.programId ?? null);
      const asked = { requestNumber: args.requestNumber ?? null, from: args.from ?? null, to: args.to ?? null };
      const search = historySearch(asked, receivedAt, zone);
      if (search.kind === 'refused') {
        const { code, message, path = null } = search.finding;
        return { __typename: 'ValidationError', code, message, path, findings: [search.finding] };
      }
      const within = organizationId === null ? {} : { organizationId };
      const filter: DonationFilter =
        search.kind === 'number'
          ? { ...within, requestNumber: search.requestNumber }
          : {
              ...within,
              ...(search.from === null ? {} : { requestedFrom: search.from }),
              ...(search.to === null ? {} : { requestedTo: search.to }),
            };
      const order = donationOrder('REQUESTED_AT', 'DESC', road);
      const page = await readDonations(db.manager, filter, programZones(), order, askedOf(args, order));
      const count = async () => await countDonations(db.manager, filter, programZones());
      return {
        __typename: 'RequestHistoryPage',
        ...listed(page, order, count),
        from: search.kind === 'range' ? search.from : null,
        to: search.kind === 'range' ? search.to : null,
        isDefault: search.kind === 'range' && search.isDefault,
        ignored: search.kind === 'number' ? search.ignored : [],
      };
    },
  },
  RequestHistoryPage: {
    nodes: connection.nodes,
    pageInfo: connection.pageInfo,
    totalCount: connection.totalCount,
  },
};
