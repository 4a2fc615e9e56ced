import type { Loaders } from '../loaders/loaders.ts';
import type { Resolvers, ResolversParentTypes } from '../generated/resolvers.ts';
import { outboxIdOf } from './work.ts';

/** Anything by its id: the prefix says what it is. */

type Node = ResolversParentTypes['Node'];

function as<const Name extends string, Row extends object>(__typename: Name, row: Row | null) {
  return row === null ? null : { ...row, __typename };
}

const finders: Readonly<Record<string, (id: string, loaders: Loaders) => Promise<Node | null>>> = {
  don: async (id, { donation }) => as('Donation', await donation.load(id)),
  org: async (id, { organization }) => as('Organization', await organization.load(id)),
  con: async (id, { contact }) => as('Contact', await contact.load(id)),
  acc: async (id, { account }) => as('VendorAccount', await account.load(id)),
  lin: async (id, { line }) => as('RequestLine', await line.load(id)),
  shp: async (id, { shipment }) => as('Shipment', await shipment.load(id)),
  unt: async (id, { unit }) => as('Unit', await unit.load(id)),
  ctr: async (id, { contract }) => as('Contract', await contract.load(id)),
  cov: async (id, { coverageLine }) => as('CoverageLine', await coverageLine.load(id)),
  asc: async (id, { association }) => as('Association', await association.load(id)),
  cor: async (id, { serialCorrection }) => as('SerialCorrection', await serialCorrection.load(id)),
  ren: async (id, { renewal }) => as('Renewal', await renewal.load(id)),
  tkb: async (id, { takeback }) => as('Takeback', await takeback.load(id)),
  att: async (id, { attestation }) => as('Attestation', await attestation.load(id)),
  cmp: async (id, { complianceCase }) => as('ComplianceCase', await complianceCase.load(id)),
  cas: async (id, { supportCase }) => as('SupportCase', await supportCase.load(id)),
  rma: async (id, { rma }) => as('Rma', await rma.load(id)),
  inc: async (id, { incident }) => as('ShipmentIncident', await incident.load(id)),
  cmd: async (id, { command }) => as('Command', await command.load(id)),
  msg: async (id, { message }) => {
    const number = outboxIdOf(id);
    return number === null ? null : as('Message', await message.load(number));
  },
};

/** The thing with this id; null when there is none, or when an id of this kind names nothing here. */
export async function nodeOf(id: string, loaders: Loaders): Promise<Node | null> {
  if (id.startsWith('eox/')) return as('EoxRecord', await loaders.eox.load(id.slice('eox/'.length)));
  const prefix = id.slice(0, 3);
  const find = id[3] === '_' && Object.hasOwn(finders, prefix) ? finders[prefix] : undefined;
  return find === undefined ? null : await find(id, loaders);
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, { loaders }) => await nodeOf(id, loaders),
    nodes: async (_, { ids }, { loaders }) => await Promise.all(ids.map(async (id) => await nodeOf(id, loaders))),
  },
};
