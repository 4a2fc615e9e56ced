import type { StreamCommand } from '../../commands/define.ts';
import type { shipmentCommands } from '../../commands/shipment.ts';
import { accept, inFuture, invalidTransition, refuse, refuseFuture } from '../../decision.ts';
import type { Context, Decision, Instant } from '../../types.ts';
import type { DonationDraft, ShipmentEvent } from '../events.ts';
import { isCovered } from './incident-state.ts';
import { entry } from '../pick.ts';
import { put, unitsOf } from '../read.ts';
import type { Donation, Shipment, Unit } from '../state.ts';

/** Delivery is tracked piece by piece and starts no contract clock (D4). */

type RecordDelivery = StreamCommand<'recordDelivery', typeof shipmentCommands.recordDelivery>;
type DeliveryRecorded = Extract<ShipmentEvent, { readonly type: 'DeliveryRecorded' }>;
type Result = Decision<DonationDraft>;

/**
 * Pieces have arrived. Without units: all of the shipment that are under way; without shipment: of all shipments.
 * Refusals: DATE_IN_FUTURE, NOT_FOUND, UNIT_NOT_IN_SHIPMENT, INVALID_TRANSITION, DELIVERED_BEFORE_SHIPPED.
 */
export function recordDelivery(state: Donation, command: RecordDelivery, { now, occurredAt }: Context): Result {
  const { shipmentId, unitIds, deliveredAt = occurredAt } = command;
  if (inFuture(deliveredAt, now)) return refuseFuture('deliveredAt');
  if (shipmentId !== undefined && entry(state.shipments, shipmentId) === undefined) {
    return refuse('NOT_FOUND', '7.1', 'There is no such shipment.', { path: 'shipmentId' });
  }
  const named = unitIds === undefined ? unitsOf(state) : [...new Set(unitIds)].map((id) => entry(state.units, id));
  const known = named.flatMap((unit) => unit ?? []);
  if (known.length < named.length) {
    return refuse('NOT_FOUND', '7.1', 'One of the pieces is unknown.', { path: 'unitIds' });
  }
  const inScope = known.filter((unit) => shipmentId === undefined || unit.shipmentId === shipmentId);
  if (unitIds !== undefined && inScope.length < known.length) {
    return refuse('UNIT_NOT_IN_SHIPMENT', '7.2', 'One of the pieces is not of this shipment.', { path: 'unitIds' });
  }
  const settled = inScope.find((unit) => unit.state !== 'SHIPPED');
  if (unitIds !== undefined && settled !== undefined) return invalidTransition(settled.state, ['SHIPPED']);
  const underWay = inScope.filter((unit) => unit.state === 'SHIPPED');
  if (underWay.length === 0) return invalidTransition(settled?.state ?? state.stage, ['SHIPPED']);
  return arrival(state, underWay, deliveredAt);
}

/** One delivery per shipment, then its pieces. */
function arrival(state: Donation, units: readonly Unit[], deliveredAt: Instant): Result {
  const shipments = Object.values(state.shipments).filter(({ id }) => units.some((unit) => unit.shipmentId === id));
  if (shipments.some(({ shippedAt }) => deliveredAt < shippedAt)) return deliveredBeforeShipped('deliveredAt');
  const events = shipments.flatMap(({ id: shipmentId }): readonly DonationDraft[] => {
    const unitIds = units.filter((unit) => unit.shipmentId === shipmentId).map((unit) => unit.id);
    const arrived = unitIds.map((unitId) => ({ type: 'UnitDelivered', unitId, deliveredAt }) as const);
    return [{ type: 'DeliveryRecorded', shipmentId, deliveredAt, unitIds }, ...arrived];
  });
  return accept(...events);
}

/** DELIVERED_BEFORE_SHIPPED for the date at `path`. */
export function deliveredBeforeShipped(path: string): Result {
  const message = 'The delivery would be before the day of shipment; check both dates.';
  return refuse('DELIVERED_BEFORE_SHIPPED', '7.2', message, { path });
}

/** A shipment, and each of its lines, is delivered when its last piece is; what is missing holds up its line only (6.4). */
export function delivered(state: Donation, { shipmentId, deliveredAt, unitIds }: DeliveryRecorded): Donation {
  const arrived = new Set(unitIds);
  const underWay = unitsOf(state).filter((unit) => unit.state === 'SHIPPED' && !arrived.has(unit.id));
  const known = state.shipments[shipmentId]?.lines ?? [];
  const lineIds = new Set(
    unitIds.length === 0 ? known.map(({ lineId }) => lineId) : unitIds.flatMap((id) => state.units[id]?.lineId ?? []),
  );
  const lines = [...lineIds].reduce(
    (table, lineId) =>
      put(table, lineId, (line) => {
        const complete = line.state === 'SHIPPED' && !underWay.some((unit) => unit.lineId === lineId);
        return complete ? { ...line, state: 'DELIVERED' } : line;
      }),
    state.lines,
  );
  if (underWay.some((unit) => unit.shipmentId === shipmentId && !isCovered(state, unit.id))) return { ...state, lines };
  const done = (shipment: Shipment): Shipment => ({ ...shipment, state: 'DELIVERED', deliveredAt });
  return { ...state, lines, shipments: put(state.shipments, shipmentId, done) };
}
