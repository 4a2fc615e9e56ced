import type { AssociationRow, ContractRow, CoverageLineRow } from '../../database/entities/support.ts';
import { labelOf, type AccessKind } from '../../domain/account/access.ts';
import { mailPreferences } from '../../domain/account/preferences.ts';
import { reconciliation } from '../../domain/donation/contract/reconciliation-read.ts';
import { fixOf } from '../../domain/donation/association/rejection.ts';
import type { Contract, Donation } from '../../domain/donation/state.ts';
import { statusDiffers } from '../../domain/donation/contract/vendor-status.ts';
import { documentOf } from '../../domain/programs/registry.ts';
import { textAt } from '../../domain/records.ts';
import { reconciliationInWords } from '../../domain/telling/coverage-words.ts';
import { helpRouteOf } from '../../domain/telling/help-routes.ts';
import type { Context } from '../context.ts';
import type { Reconciliation, Resolvers } from '../generated/resolvers.ts';
import { accountState, inDonation } from './stored.ts';

/** What the vendor says about contracts and accounts, beside what we say. Worked out from where the streams stand. */

const contractOf = async (row: ContractRow, context: Context) =>
  await inDonation(row, ({ contracts }) => contracts[row.id], context);
const lineOf = async (row: CoverageLineRow, context: Context) =>
  (await inDonation(row, ({ coverage }) => coverage[row.id], context)).thing;
const associationOf = async (row: AssociationRow, context: Context) =>
  await inDonation(row, ({ associations }) => associations[row.id], context);

function reconciled(state: Donation, contract: Contract): Reconciliation {
  const { items, ...told } = reconciliation(state, contract);
  return {
    ...told,
    items: items.map((item) => {
      const unitId = 'unitId' in item ? item.unitId : null;
      const held = unitId === null ? undefined : state.units[unitId];
      return {
        kind: item.kind,
        sentence: reconciliationInWords(item),
        unitId,
        productId: 'productId' in item ? item.productId : (held?.productId ?? null),
        serialNumber: 'serialNumber' in item ? item.serialNumber : null,
        correctionId: 'correctionId' in item ? item.correctionId : null,
      };
    }),
  };
}

export const coverageResolvers: Resolvers = {
  Query: {
    reconciliation: async (_, { contractId }, context) => {
      const row = await context.loaders.contract.load(contractId);
      if (row === null) return null;
      const { state, thing } = await contractOf(row, context);
      return reconciled(state, thing);
    },
  },
  Contract: {
    serviceProgram: async (row, _, context) => (await contractOf(row, context)).thing.facts?.serviceProgram ?? null,
    billToSiteId: async (row, _, context) => (await contractOf(row, context)).thing.facts?.billToSiteId ?? null,
    customerId: async (row, _, context) => (await contractOf(row, context)).thing.facts?.customerId ?? null,
    vendorStatus: async (row, _, context) => (await contractOf(row, context)).thing.facts?.vendorStatus ?? null,
    vendorStatusAt: async (row, _, context) => (await contractOf(row, context)).thing.facts?.vendorStatusAt ?? null,
    statusDiffers: async (row, _, context) => {
      const { state, thing } = await contractOf(row, context);
      return statusDiffers(state.policy, thing);
    },
    endedOn: async (row, _, context) => (await contractOf(row, context)).thing.facts?.endedOn ?? null,
    entitledOrganization: async (row, _, context) => {
      const { entitledOrganizationId: id } = (await contractOf(row, context)).thing;
      return id === undefined ? null : await context.loaders.organization.load(id);
    },
    reconciliation: async (row, _, context) => {
      const { state, thing } = await contractOf(row, context);
      return reconciled(state, thing);
    },
  },
  CoverageLine: {
    endedOn: async (row, _, context) => (await lineOf(row, context)).endedOn ?? null,
    vendorStatus: async (row, _, context) => (await lineOf(row, context)).facts?.vendorStatus ?? null,
    warrantyType: async (row, _, context) => (await lineOf(row, context)).facts?.warrantyType ?? null,
    warrantyEndsOn: async (row, _, context) => (await lineOf(row, context)).facts?.warrantyEndsOn ?? null,
  },
  Association: {
    revokedBecause: async (row, _, context) => (await associationOf(row, context)).thing.revokedCause ?? null,
    vendorMessage: async (row, _, context) => {
      if (row.state !== 'REJECTED') return null;
      const recordId = (await associationOf(row, context)).thing.attempts.at(-1)?.messageRecordId;
      const body = recordId === undefined ? null : await context.loaders.record.load(recordId);
      return body === null ? null : textAt(body, 'vendorMessage');
    },
    fix: async (row, _, context) => {
      if (row.state !== 'REJECTED') return null;
      const { state } = await associationOf(row, context);
      const { step, fix, owner, helpRoute } = fixOf(row.rejectionReason);
      const { programId, version } = state.policy;
      const place = helpRouteOf(programId, helpRoute, version);
      return { step, sentence: fix, owner, helpRoute: place === null ? null : { programId, ...place } };
    },
  },
  VendorAccount: {
    access: async ({ id }, _, context) => {
      const account = await accountState(id, context);
      if (account === null || account.form === null) return null;
      const { accessKind: kind } = account.form;
      const followedAt = account.partnerUrlFollowedAt ?? null;
      const { programId, version } = account.policy;
      return {
        kind,
        explanation: explained(kind, programId, version),
        partnerUrlFollowedAt: followedAt,
        partnerStepOpen: kind === 'CHANNEL_PARTNER' && account.activatedAt !== null && followedAt === null,
      };
    },
    profileReviewedAt: async ({ id }, _, context) => (await accountState(id, context))?.profileReviewedAt ?? null,
    disabledFrom: async ({ id }, _, context) => (await accountState(id, context))?.disabledFrom ?? null,
    companyDiffers: async ({ id }, _, context) => (await accountState(id, context))?.form?.companyDiffers === true,
    mailLanguage: async ({ id }, _, context) => mailPreferences(await accountState(id, context)).language,
    mailFormat: async ({ id }, _, context) => mailPreferences(await accountState(id, context)).format,
  },
};

function explained(kind: AccessKind, programId: string, version: number): string | null {
  return (documentOf(programId, version) ?? documentOf(programId))?.labels[labelOf[kind]] ?? null;
}
