import type { DataSource } from 'typeorm';
import {
  attestation,
  complianceCase,
  donation,
  requestLine,
  shipment,
  takeback,
  unit,
} from '../../database/entities/donation.ts';
import { contact, organization, vendorAccount } from '../../database/entities/parties.ts';
import { rma, shipmentIncident, supportCase } from '../../database/entities/repair.ts';
import { association, contract, coverageLine, renewal, serialCorrection } from '../../database/entities/support.ts';
import { readEntities, readRecords } from '../../database/known.ts';
import { countOpenDonations, listVersions, readDocuments } from '../../database/programs.ts';
import { readBy } from '../../database/reads/columns.ts';
import {
  readDonationsOf,
  readLineDescriptions,
  readStageSince,
  type DonationFilter,
} from '../../database/reads/donations.ts';
import { readJournalOf, type JournalPart } from '../../database/reads/journal.ts';
import type { Order } from '../../database/reads/page.ts';
import { readAccountsOf, readContactsOf, readEoxOf } from '../../database/reads/parties.ts';
import {
  readActorNames,
  readCommandsById,
  readDeadlinesOf,
  readMessagesById,
  readMessagesOf,
  readPendingOf,
} from '../../database/reads/work.ts';
import { readResellers } from '../../database/resellers.ts';
import type { Principal } from '../auth/principal.ts';
import { programZones } from '../programs.ts';
import { many, one, perArguments, valueOf } from './batch.ts';

/** What one request loads in batches; one set per request, so nothing is shared between callers. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Donations of several organizations, each the same part of its list. */
type DonationsAsked = {
  readonly filter: DonationFilter;
  readonly order: Order;
  readonly limit: number;
  readonly offset: number;
};

const idOf = ({ id }: { readonly id: string }): string => id;
const donationIdOf = ({ donationId }: { readonly donationId: string }): string => donationId;
const streamOf = ({ stream }: { readonly stream: string }): string => stream;

/** Loaders over the read model, for what this caller may see: every role that may read may read everything. */
export function createLoaders(db: DataSource, _principal: Principal) {
  const { manager } = db;
  return {
    donation: one(async (ids) => await readBy(manager, donation, 'id', ids), idOf),
    organization: one(async (ids) => await readBy(manager, organization, 'id', ids), idOf),
    contact: one(async (ids) => await readBy(manager, contact, 'id', ids), idOf),
    account: one(async (ids) => await readBy(manager, vendorAccount, 'id', ids), idOf),
    line: one(async (ids) => await readBy(manager, requestLine, 'id', ids), idOf),
    shipment: one(async (ids) => await readBy(manager, shipment, 'id', ids), idOf),
    unit: one(async (ids) => await readBy(manager, unit, 'id', ids), idOf),
    contract: one(async (ids) => await readBy(manager, contract, 'id', ids), idOf),
    coverageLine: one(async (ids) => await readBy(manager, coverageLine, 'id', ids), idOf),
    association: one(async (ids) => await readBy(manager, association, 'id', ids), idOf),
    serialCorrection: one(async (ids) => await readBy(manager, serialCorrection, 'id', ids), idOf),
    renewal: one(async (ids) => await readBy(manager, renewal, 'id', ids), idOf),
    takeback: one(async (ids) => await readBy(manager, takeback, 'id', ids), idOf),
    attestation: one(async (ids) => await readBy(manager, attestation, 'id', ids), idOf),
    complianceCase: one(async (ids) => await readBy(manager, complianceCase, 'id', ids), idOf),
    supportCase: one(async (ids) => await readBy(manager, supportCase, 'id', ids), idOf),
    rma: one(async (ids) => await readBy(manager, rma, 'id', ids), idOf),
    incident: one(async (ids) => await readBy(manager, shipmentIncident, 'id', ids), idOf),
    command: one(async (ids) => await readCommandsById(manager, ids), idOf),
    message: one(
      async (ids) => await readMessagesById(manager, ids),
      ({ outboxId }) => outboxId,
    ),
    reseller: one(async (ids) => await readResellers(manager, ids), idOf),
    eox: one(
      async (products) => await readEoxOf(manager, products),
      ({ productId }) => productId,
    ),

    linesOf: many(async (ids) => await readBy(manager, requestLine, 'donationId', ids), donationIdOf),
    shipmentsOf: many(async (ids) => await readBy(manager, shipment, 'donationId', ids), donationIdOf),
    unitsOf: many(async (ids) => await readBy(manager, unit, 'donationId', ids), donationIdOf),
    contractsOf: many(async (ids) => await readBy(manager, contract, 'donationId', ids), donationIdOf),
    coverageOf: many(async (ids) => await readBy(manager, coverageLine, 'donationId', ids), donationIdOf),
    associationsOf: many(async (ids) => await readBy(manager, association, 'donationId', ids), donationIdOf),
    correctionsOf: many(async (ids) => await readBy(manager, serialCorrection, 'donationId', ids), donationIdOf),
    renewalsOf: many(async (ids) => await readBy(manager, renewal, 'donationId', ids), donationIdOf),
    takebacksOf: many(async (ids) => await readBy(manager, takeback, 'donationId', ids), donationIdOf),
    attestationsOf: many(async (ids) => await readBy(manager, attestation, 'donationId', ids), donationIdOf),
    casesOf: many(async (ids) => await readBy(manager, complianceCase, 'donationId', ids), donationIdOf),
    supportCasesOf: many(async (ids) => await readBy(manager, supportCase, 'donationId', ids), donationIdOf),
    rmasOf: many(async (ids) => await readBy(manager, rma, 'donationId', ids), donationIdOf),
    incidentsOf: many(async (ids) => await readBy(manager, shipmentIncident, 'donationId', ids), donationIdOf),
    accountsOf: many(async (ids) => await readAccountsOf(manager, ids), donationIdOf),
    contactsOf: many(
      async (ids) => await readContactsOf(manager, ids),
      ({ organizationId }) => organizationId,
    ),
    accountsOfContact: many(
      async (ids) => await readBy(manager, vendorAccount, 'contactId', ids),
      ({ contactId }) => contactId,
    ),
    versionsOf: many(
      async (ids) => await listVersions(manager, ids),
      ({ programId }) => programId,
    ),
    openDonationsBy: valueOf(async (versions) => await countOpenDonations(manager, versions)),
    documentBy: valueOf(async (versions) => await readDocuments(manager, versions)),
    deadlinesOf: many(async (streams) => await readDeadlinesOf(manager, streams), streamOf),
    pendingOf: many(async (streams) => await readPendingOf(manager, streams), streamOf),

    entity: valueOf(async (streams) => await readEntities(manager, streams)),
    record: valueOf(async (ids) => new Map(Object.entries(await readRecords(manager, ids)))),
    stageSince: valueOf(async (ids) => await readStageSince(manager, ids)),
    actorName: valueOf(async (ids) => await readActorNames(manager, ids)),
    /** Descriptions of all lines of a donation, by line id; asked for by donation. */
    descriptionsOf: valueOf(async (donations) => {
      const found = await readLineDescriptions(manager, donations);
      return new Map(donations.map((id) => [id, found]));
    }),

    journalOf: perArguments((part: JournalPart) =>
      many(async (streams) => await readJournalOf(manager, streams, part), streamOf),
    ),
    messagesOf: perArguments((part: { readonly limit: number; readonly before: string | null }) =>
      many(async (streams) => await readMessagesOf(manager, streams, part), streamOf),
    ),
    donationsOf: perArguments(({ filter, order, limit, offset }: DonationsAsked) =>
      many(
        async (ids) => await readDonationsOf(manager, ids, filter, programZones(), order, { limit, offset }),
        ({ organizationId }) => organizationId,
      ),
    ),
  };
}
