import { donationsWithSerial } from '../../database/reads/donations.ts';
import { countRmas, readRmas, rmaOrder } from '../../database/reads/repairs.ts';
import type { UnitRow } from '../../database/entities/donation.ts';
import { donationIn } from '../../domain/assess.ts';
import { localDate } from '../../domain/calendar.ts';
import { coverageGaps } from '../../domain/coverage.ts';
import { lineageOf } from '../../domain/donation/contract/lineage.ts';
import { zoneOf } from '../../domain/donation/read.ts';
import { openRmaStates } from '../../domain/donation/support/rma-read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Context } from '../context.ts';
import type { Resolvers, SerialLineage } from '../generated/resolvers.ts';
import { askedOf, connection, given, listed, refused } from '../paging.ts';

/** Support cases, replacements, shipment incidents, and which piece replaced which. */

async function stateOf(id: string, { loaders }: Context): Promise<Donation | null> {
  const core = (await loaders.entity.load(id))?.core ?? null;
  return donationIn({ states: { [id]: core } }, id);
}

/** The line of replacements of a unit, as the rules tell it; null when the donation knows no such unit. */
async function lineageIn(donationId: string, unitId: string, context: Context): Promise<SerialLineage | null> {
  const state = await stateOf(donationId, context);
  const lineage = state === null ? null : lineageOf(state, unitId);
  return lineage === null ? null : { donationId, ...lineage };
}

type Named = {
  readonly unitId?: string | null;
  readonly productId?: string | null;
  readonly serialNumber?: string | null;
};

/** The unit that is named, by its id or by what is printed on it; null when there is none. */
async function unitNamed(
  { unitId, productId, serialNumber }: Named,
  { loaders, db }: Context,
): Promise<UnitRow | null> {
  if (typeof unitId === 'string') return await loaders.unit.load(unitId);
  if (typeof productId !== 'string' || typeof serialNumber !== 'string') {
    return refused('Name the unit by its id, or by its product and its serial number.');
  }
  const [serial, product] = [serialNumber.trim().toUpperCase(), productId.trim().toUpperCase()];
  const donations = await donationsWithSerial(db.manager, serial, product);
  const units = (await Promise.all(donations.map(async (id) => await loaders.unitsOf.load(id)))).flat();
  const fitting = units.filter((unit) => unit.serialNumber === serial && unit.productId === product);
  const isLive = ({ state }: UnitRow): boolean => state !== 'VOIDED';
  // A piece that was replaced tells most about the line it is part of.
  return fitting.find((unit) => isLive(unit) && isPart(unit)) ?? fitting.find(isLive) ?? null;
}

const isPart = ({ replacesUnitId, replacedByUnitId }: UnitRow): boolean =>
  replacesUnitId !== null || replacedByUnitId !== null;

export const repairResolvers: Resolvers = {
  Query: {
    rmas: async (_, args, { db }) => {
      const { open, states, ...rest } = given(args.filter);
      const standing = new Set<string>(openRmaStates);
      const all = states ?? (open === undefined ? undefined : rmaStates);
      const wanted = all?.filter((state) => open === undefined || standing.has(state) === open);
      const filter = { ...rest, ...(wanted === undefined ? {} : { states: wanted }) };
      const page = await readRmas(db.manager, filter, askedOf(args, rmaOrder));
      return listed(page, rmaOrder, async () => await countRmas(db.manager, filter));
    },
    serialLineage: async (_, args, context) => {
      const unit = await unitNamed(args, context);
      return unit === null ? null : await lineageIn(unit.donationId, unit.id, context);
    },
  },
  Unit: {
    lineage: async ({ id, donationId }, _, context) => {
      const found = await lineageIn(donationId, id, context);
      if (found === null) throw new Error(`UNIT_WITHOUT_LINEAGE ${id}`);
      return found;
    },
    coverageGaps: async ({ id, donationId }, { asOf }, context) => {
      const state = await stateOf(donationId, context);
      const unit = state?.units[id];
      if (state === null || unit === undefined) return [];
      return [...coverageGaps(state, unit, asOf ?? localDate(context.receivedAt, zoneOf(state)))];
    },
    incidents: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.incidentsOf.load(donationId)).filter(({ unitIds }) => unitIds.includes(id)),
  },
  Shipment: {
    incidents: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.incidentsOf.load(donationId)).filter(({ shipmentId }) => shipmentId === id),
  },
  ShipmentIncident: {
    statement: async ({ recordId }, _, { loaders }) => {
      const statement = recordId === null ? undefined : (await loaders.record.load(recordId))?.['statement'];
      return typeof statement === 'string' ? statement : null;
    },
  },
  SupportCase: {
    unit: async ({ unitId }, _, { loaders }) => await loaders.unit.load(unitId),
    rmas: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.rmasOf.load(donationId)).filter(({ caseId }) => caseId === id),
  },
  Rma: {
    number: ({ rmaNumber }) => rmaNumber,
    donation: async ({ id, donationId }, _, { loaders }) => {
      const found = await loaders.donation.load(donationId);
      if (found === null) throw new Error(`RMA_WITHOUT_DONATION ${id}`);
      return found;
    },
    supportCase: async ({ caseId }, _, { loaders }) => await loaders.supportCase.load(caseId),
    defectiveUnit: async ({ defectiveUnitId }, _, { loaders }) => await loaders.unit.load(defectiveUnitId),
    replacementUnit: async ({ replacementUnitId }, _, { loaders }) =>
      replacementUnitId === null ? null : await loaders.unit.load(replacementUnitId),
    deadlines: async ({ id, donationId }, _, { loaders }) =>
      (await loaders.deadlinesOf.load(donationId)).filter(({ subject }) => subject === id),
  },
  RmaConnection: connection,
};

const rmaStates = [...openRmaStates, 'CLOSED', 'CANCELLED'] as const;
