import type { RequestLineRow } from '../../database/entities/donation.ts';
import { lineContract, type LineContract } from '../../domain/telling/line-contract.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entitlementOf } from './entitlement.ts';

/** Lines, units, contracts and what else a donation consists of. */

/** R13: the contract beside a line, or why there is none. */
async function contractBeside(line: RequestLineRow, { loaders }: Context): Promise<LineContract> {
  const { donationId } = line;
  const [donation, contracts, units, coverage] = await Promise.all([
    loaders.donation.load(donationId),
    loaders.contractsOf.load(donationId),
    loaders.unitsOf.load(donationId),
    loaders.coverageOf.load(donationId),
  ]);
  const own = new Set(units.filter(({ lineId }) => lineId === line.id).map(({ id }) => id));
  const cover = coverage.filter(({ unitId }) => own.has(unitId));
  const { allShippedAt = null, final = false } = donation ?? {};
  return lineContract(line, contracts, cover, { allShippedAt, final });
}

export const partResolvers: Resolvers = {
  RequestLine: {
    description: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.descriptionsOf.load(donationId))?.get(id) ?? null,
    contractNumber: async (line, _, context) => (await contractBeside(line, context)).number,
    contractEndOn: async (line, _, context) => (await contractBeside(line, context)).endOn,
    withoutContractBecause: async (line, _, context) => (await contractBeside(line, context)).because,
  },
  Unit: {
    custodian: async ({ custodianContactId }, _, { loaders }) =>
      custodianContactId === null ? null : await loaders.contact.load(custodianContactId),
    coverage: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.coverageOf.load(donationId)).filter(({ unitId }) => unitId === id),
    entitlement: async ({ id, donationId }, { asOf }, context) =>
      await entitlementOf(donationId, id, asOf ?? null, context),
  },
  Contract: {
    coverage: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.coverageOf.load(donationId)).filter(({ contractId }) => contractId === id),
  },
  Association: {
    account: async ({ accountId }, _, { loaders }) => await loaders.account.load(accountId),
  },
};
