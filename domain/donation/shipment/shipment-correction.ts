import { addDays, localDate } from '../../calendar.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { shipmentCommands } from '../../commands/shipment.ts';
import { accept, inFuture, invalidTransition, refuse, refuseFuture } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Instant } from '../../types.ts';
import { deliveredBeforeShipped } from './delivery.ts';
import type { DonationDraft, ShipmentEvent } from '../events.ts';
import { incidentsOf, isCounted, isStanding } from './incident-state.ts';
import { pickOne } from '../pick.ts';
import { contractsOf, put, unitsOf, zoneOf } from '../read.ts';
import type { Donation, Line, Shipment, Stage, Unit } from '../state.ts';

/** Shipments corrected or voided, and what follows for lines, pieces and "all shipped" (6.3, 6.4, F25). */

type CorrectShipment = StreamCommand<'correctShipment', typeof shipmentCommands.correctShipment>;
type ShipmentCorrected = Extract<ShipmentEvent, { readonly type: 'ShipmentCorrected' }>;
type Result = Decision<DonationDraft>;

/** Voiding is possible in these; from ONBOARDING on a contract names the pieces. */
const voidable: readonly Stage[] = [
  'PARTIALLY_SHIPPED',
  'AWAITING_CONTRACT',
  'CONTRACT_OVERDUE',
  'SUPPORT_NOT_INCLUDED',
];

/** The last day of the vendor's warranty: policy days after the local ship date. */
export function warrantyEnd(state: Donation, shippedAt: Instant): CalendarDate {
  return addDays(localDate(shippedAt, zoneOf(state)), state.policy.warrantyDays);
}

function unitsIn(state: Donation, shipment: Shipment): readonly Unit[] {
  return shipment.unitIds.flatMap((id) => state.units[id] ?? []);
}

/**
 * Corrects what was recorded of a shipment, or voids it. Without id: the only one.
 * Refusals: DATE_IN_FUTURE, NOT_FOUND, VALIDATION_FAILED (several fit), INVALID_TRANSITION, DELIVERED_BEFORE_SHIPPED;
 * for voids CONTRACT_ALREADY_ACTIVE, SHIPMENT_DELIVERED.
 */
export function correctShipment(state: Donation, command: CorrectShipment, { now }: Context): Result {
  const { shippedAt, shipmentId } = command;
  if (shippedAt !== undefined && inFuture(shippedAt, now)) return refuseFuture('shippedAt');
  const picked = pickOne(state.shipments, shipmentId, ['SHIPPED', 'DELIVERED'], 'shipmentId');
  if ('refusal' in picked) return picked.refusal;
  return command.void === true ? voidShipment(state, picked.found) : correctValues(state, picked.found, command);
}

function correctValues(state: Donation, shipment: Shipment, command: CorrectShipment): Result {
  const { id, carrier, trackingNumber, shippedAt, salesOrderNumber } = shipment;
  const values = {
    salesOrderNumber: command.salesOrderNumber ?? salesOrderNumber,
    carrier: command.carrier ?? carrier,
    trackingNumber: command.trackingNumber ?? trackingNumber,
    shippedAt: command.shippedAt ?? shippedAt,
  };
  if (unitsIn(state, shipment).some((unit) => unit.deliveredAt !== null && unit.deliveredAt < values.shippedAt)) {
    return deliveredBeforeShipped('shippedAt');
  }
  const same =
    values.salesOrderNumber === salesOrderNumber &&
    values.carrier === carrier &&
    values.trackingNumber === trackingNumber &&
    values.shippedAt === shippedAt;
  return same ? accept() : accept({ type: 'ShipmentCorrected', shipmentId: id, ...values });
}

/**
 * A shipment recorded by mistake: its pieces never were. "All shipped" is withdrawn first, because without the pieces
 * the roll-up would for a moment say APPROVED or TAKEBACK; a line added after all had shipped does not undo it (6.3).
 */
function voidShipment(state: Donation, shipment: Shipment): Result {
  if (contractsOf(state).some((contract) => contract.state === 'ACTIVE') || !voidable.includes(state.stage)) {
    const message = 'A contract names these pieces already; correct the shipment or report the pieces instead.';
    return refuse('CONTRACT_ALREADY_ACTIVE', '6.3', message);
  }
  const units = unitsIn(state, shipment).filter((unit) => unit.state !== 'VOIDED');
  const standing = incidentsOf(state).filter((one) => one.shipmentId === shipment.id && isStanding(one));
  const agreed = standing.find((one) => one.state === 'CONFIRMED');
  if (agreed !== undefined) {
    const message = 'An incident about this shipment is confirmed, so it was no mistake; resolve the incident instead.';
    const detail = { incidentId: agreed.id, from: agreed.state, allowed: ['OPEN'] };
    return refuse('INVALID_TRANSITION', '6.4', message, { detail });
  }
  if (units.some(({ state: at }) => at === 'LOST')) return invalidTransition('LOST', ['SHIPPED']);
  if (shipment.state === 'DELIVERED' || units.some(({ state: at }) => at !== 'SHIPPED' && at !== 'DELIVERED')) {
    return refuse('SHIPMENT_DELIVERED', '6.4', 'The shipment was delivered; it cannot have been recorded by mistake.');
  }
  const named = [...new Set(shipment.lines.map(({ lineId }) => lineId))].flatMap((id) => state.lines[id] ?? []);
  // A line that was given up, or whose pieces were shipped again since, waits for nothing of this shipment.
  const lines = named.filter((line) => line.state !== 'CANCELLED' && countedOf(state, shipment, line.id) > 0);
  const others = Object.values(state.shipments).filter(({ id, state: at }) => id !== shipment.id && at !== 'VOIDED');
  const undone = state.allShippedAt !== null && (others.length === 0 || lines.some((line) => !line.supplementary));
  return accept<DonationDraft>(
    ...(undone ? [{ type: 'AllShippedWithdrawn' } as const] : []),
    ...standing.map(({ id }) => ({ type: 'ShipmentIncidentWithdrawn', incidentId: id }) as const),
    { type: 'ShipmentVoided', shipmentId: shipment.id },
    ...units.map(({ id }) => ({ type: 'UnitVoided', unitId: id }) as const),
    ...lines.map((line) => {
      const shippedQuantity = line.shippedQuantity - countedOf(state, shipment, line.id);
      return { type: 'LineQuantityReopened', lineId: line.id, shippedQuantity } as const;
    }),
  );
}

/** How many of its pieces count as shipped on this line: not those whose quantity an incident gave back. */
function countedOf(state: Donation, shipment: Shipment, lineId: string): number {
  return unitsIn(state, shipment).filter((unit) => unit.lineId === lineId && isCounted(state, unit)).length;
}

/** The warranty runs from the ship date and moves with it, also that of what came in the place of a piece. */
export function corrected(state: Donation, event: ShipmentCorrected): Donation {
  const { type: _type, at: _at, shipmentId, ...fields } = event;
  const warrantyEndsOn = warrantyEnd(state, fields.shippedAt);
  const units = unitsOf(state)
    .filter((unit) => unit.shipmentId === shipmentId)
    .reduce((table, { id }) => put(table, id, (unit) => ({ ...unit, warrantyEndsOn })), state.units);
  return { ...state, units, shipments: put(state.shipments, shipmentId, (shipment) => ({ ...shipment, ...fields })) };
}

/** Some of the line, or nothing of it, remains shipped (6.4). */
export function reopened(line: Line, shippedQuantity: number): Line {
  const waiting = line.substitutedForProductId === undefined ? 'ORDERED' : 'SUBSTITUTED';
  return { ...line, shippedQuantity, state: shippedQuantity > 0 ? 'PARTIALLY_SHIPPED' : waiting };
}

/** What was added late was late only while "all shipped" stood: from now on it is a line like the others. */
export function withdrawn(state: Donation): Donation {
  const lines = Object.entries(state.lines).map(([id, line]) => [id, { ...line, supplementary: false }] as const);
  return { ...state, allShippedAt: null, lines: Object.fromEntries(lines) };
}
