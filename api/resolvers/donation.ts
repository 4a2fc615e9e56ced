import { overdueFirst } from './deadlines.ts';
import { countDonations, countStages, donationOrder, readDonations } from '../../database/reads/donations.ts';
import type { DonationFilter as Conditions } from '../../database/reads/donations.ts';
import { isoInstant } from '../../domain/calendar.ts';
import type { DonationFilter, DonationOrder, Resolvers, Stage } from '../generated/resolvers.ts';
import type { Context } from '../context.ts';
import { askedOf, connection, given, listed, type Listed, type PageArguments } from '../paging.ts';
import { programZones, zoneOf } from '../programs.ts';
import type { DonationRow } from '../../database/entities/donation.ts';
import { forecastOf } from './forecast.ts';
import { actionsOf, engineViewOf, messagesOf, timelineOf } from './streams.ts';

/** Donations: the list, one of them, and everything that belongs to it. */

/** Stages in the order of the road. */
export const road: readonly Stage[] = [
  ...(['REQUESTED', 'DONOR_REVIEW', 'APPROVED', 'DENIED', 'CANCELLED', 'PARTIALLY_SHIPPED'] as const),
  ...(['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED', 'ONBOARDING', 'SUPPORTED'] as const),
  ...(['RENEWAL_WINDOW', 'LAPSED', 'END_OF_SUPPORT', 'TAKEBACK', 'CLOSED'] as const),
];

/** The conditions of a filter as the read model takes them. */
export function conditionsOf(filter: DonationFilter | null | undefined): Conditions {
  const { nextDueBefore, ...rest } = given(filter);
  return { ...rest, ...(nextDueBefore === undefined ? {} : { nextDueBefore: isoInstant(nextDueBefore) }) };
}

export function orderOf(orderBy: DonationOrder | null | undefined) {
  return donationOrder(orderBy?.field ?? 'NEXT_DUE_AT', orderBy?.direction ?? 'ASC', road);
}

type ListArguments = PageArguments & {
  readonly orderBy?: DonationOrder | null | undefined;
  readonly filter?: DonationFilter | null | undefined;
};

async function donationsPage(args: ListArguments, { db }: Context): Promise<Listed<DonationRow>> {
  const filter = conditionsOf(args.filter);
  const order = orderOf(args.orderBy);
  const page = await readDonations(db.manager, filter, programZones(), order, askedOf(args, order));
  return listed(page, order, async () => await countDonations(db.manager, filter, programZones()));
}

export const donationResolvers: Resolvers = {
  Query: {
    donation: async (_, { id }, { loaders }) => await loaders.donation.load(id),
    donations: async (_, args, context) => await donationsPage(args, context),
    stageCounts: async (_, { filter }, { db }) => {
      const counts = await countStages(db.manager, conditionsOf(filter), programZones());
      return road.map((stage) => ({ stage, count: counts.get(stage) ?? 0 }));
    },
  },
  Donation: {
    organization: async ({ id, organizationId }, _, { loaders }) => {
      const found = await loaders.organization.load(organizationId);
      if (found === null) throw new Error(`DONATION_WITHOUT_ORGANIZATION ${id}`);
      return found;
    },
    stageSince: async ({ id }, _, { loaders }) => await loaders.stageSince.load(id),
    zone: async ({ organizationId, programId }, _, { loaders }) =>
      zoneOf((await loaders.organization.load(organizationId))?.zone ?? null, programId),
    waitingFor: async ({ id }, _, { loaders }) => overdueFirst(await loaders.deadlinesOf.load(id))[0] ?? null,
    deadlines: async ({ id }, _, { loaders }) => await loaders.deadlinesOf.load(id),
    lines: async ({ id }, _, { loaders }) => await loaders.linesOf.load(id),
    shipments: async ({ id }, _, { loaders }) => await loaders.shipmentsOf.load(id),
    units: async ({ id }, _, { loaders }) => await loaders.unitsOf.load(id),
    contracts: async ({ id }, _, { loaders }) => await loaders.contractsOf.load(id),
    associations: async ({ id }, _, { loaders }) => await loaders.associationsOf.load(id),
    serialCorrections: async ({ id }, _, { loaders }) => await loaders.correctionsOf.load(id),
    renewals: async ({ id }, _, { loaders }) => await loaders.renewalsOf.load(id),
    takebacks: async ({ id }, _, { loaders }) => await loaders.takebacksOf.load(id),
    attestations: async ({ id }, _, { loaders }) => await loaders.attestationsOf.load(id),
    complianceCases: async ({ id }, _, { loaders }) => await loaders.casesOf.load(id),
    supportCases: async ({ id }, _, { loaders }) => await loaders.supportCasesOf.load(id),
    rmas: async ({ id }, _, { loaders }) => await loaders.rmasOf.load(id),
    incidents: async ({ id }, _, { loaders }) => await loaders.incidentsOf.load(id),
    accounts: async ({ id }, _, { loaders }) => await loaders.accountsOf.load(id),
    timeline: async ({ id }, args, context) => await timelineOf(id, args, context),
    messages: async ({ id }, args, context) => await messagesOf(id, args, context),
    pendingCommands: async ({ id }, _, { loaders }) => await loaders.pendingOf.load(id),
    availableActions: async ({ id }, _, context) => await actionsOf(id, context),
    forecast: async ({ id }, { until, behavior }, context) => await forecastOf(id, until, behavior, context),
    engineView: async ({ id }, _, context) => await engineViewOf(id, context),
  },
  DonationConnection: connection,
};
