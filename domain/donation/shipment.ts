import { addDays, localDate } from '../calendar.ts';
import type { StreamCommand } from '../commands/define.ts';
import type { shipmentCommands } from '../commands/shipment.ts';
import {
  accept,
  finding,
  futureFinding,
  inFuture,
  invalidTransition,
  refuse,
  refuseAll,
  refuseFuture,
} from '../decision.ts';
import type { CalendarDate, ClockInstance, Decision, Finding, Instant } from '../types.ts';
import { hasShipped } from './all-shipped.ts';
import type { DonationDraft, ShipmentEvent } from './events.ts';
import { counted, mint } from './ids.ts';
import { entry, pickOne } from './pick.ts';
import { contractsOf, isFinal, liveLines, put, unitsOf, zoneOf } from './read.ts';
import { recordSerial, serialFindings } from './serial.ts';
import type { Donation, Line, Shipment, Stage, Unit } from './state.ts';
import type { Track } from './track.ts';

export type ShipmentCommand =
  | StreamCommand<'recordShipment', typeof shipmentCommands.recordShipment>
  | StreamCommand<'correctShipment', typeof shipmentCommands.correctShipment>
  | StreamCommand<'recordDelivery', typeof shipmentCommands.recordDelivery>
  | StreamCommand<'recordSerial', typeof shipmentCommands.recordSerial>;
type Decide<Type extends ShipmentCommand['type']> = (typeof shipmentTrack.decide)[Type];
type Command<Type extends ShipmentCommand['type']> = Extract<ShipmentCommand, { readonly type: Type }>;
type Event<Type extends ShipmentEvent['type']> = Extract<ShipmentEvent, { readonly type: Type }>;
type Result = Decision<DonationDraft>;

const beforeApproval: readonly Stage[] = ['REQUESTED', 'DONOR_REVIEW'];
/** Voiding is possible in these; from ONBOARDING on a contract names the pieces. */
const voidable: readonly Stage[] = [
  'PARTIALLY_SHIPPED',
  'AWAITING_CONTRACT',
  'CONTRACT_OVERDUE',
  'SUPPORT_NOT_INCLUDED',
];

/** What a shipment says of one line, with its defaults filled in. */
type Piece = {
  readonly line: Line;
  readonly quantity: number;
  readonly serials: readonly string[];
  readonly path: string;
};

const openQuantity = (line: Line): number => line.quantity - line.shippedQuantity;

/** The pieces of a shipment; without lines, all that still wait. A line that is not of this donation is a finding. */
function piecesOf(state: Donation, { lines }: Command<'recordShipment'>): readonly (Piece | Finding)[] {
  if (lines === undefined) {
    const waiting = liveLines(state).filter((line) => openQuantity(line) > 0);
    return waiting.map((line) => ({ line, quantity: openQuantity(line), serials: [], path: 'lines' }));
  }
  return lines.map(({ lineId, quantity, serials = [] }, index) => {
    const path = `lines.${index}`;
    const line = entry(state.lines, lineId);
    if (line === undefined) return finding('NOT_FOUND', '7.1', 'There is no such line.', { path: `${path}.lineId` });
    const upper = serials.map((serial) => serial.trim().toUpperCase());
    return { line, quantity: quantity ?? (upper.length > 0 ? upper.length : openQuantity(line)), serials: upper, path };
  });
}

function quantityFindings(command: Command<'recordShipment'>): readonly Finding[] {
  return (command.lines ?? []).flatMap(({ quantity, serials = [] }, index) => {
    if (quantity === undefined) return [];
    const path = `lines.${index}.quantity`;
    if (quantity < 1)
      return [finding('QUANTITY_INVALID', '6.2', 'A shipment has at least one piece per line.', { path })];
    if (serials.length <= quantity) return [];
    const message = `${serials.length} serial numbers are given for ${quantity} pieces.`;
    return [finding('QUANTITY_INVALID', '6.2', message, { path: `lines.${index}.serials` })];
  });
}

/** Lines that cannot take what is said to have shipped, counted together when a line is named twice. */
function fitFindings(pieces: readonly Piece[]): readonly Finding[] {
  const taken = new Map<string, number>();
  return pieces.flatMap(({ line, quantity, path }) => {
    const sum = (taken.get(line.id) ?? 0) + quantity;
    taken.set(line.id, sum);
    const open = openQuantity(line);
    if (sum <= open && quantity > 0) return [];
    const message = `Line ${line.lineNumber} waits for ${open} of ${line.quantity} pieces; ${sum} are said to have shipped.`;
    return [finding('QUANTITY_EXCEEDS_LINE', '6.4', message, { path: `${path}.quantity`, detail: { open } })];
  });
}

const recordShipment: Decide<'recordShipment'> = (state, command, context) => {
  const { shippedAt = context.occurredAt } = command;
  const future = inFuture(shippedAt, context.now) ? [futureFinding('shippedAt')] : [];
  const input = [...future, ...quantityFindings(command)];
  if (input.length > 0) return refuseAll(input);
  const found = piecesOf(state, command);
  const pieces = found.filter((piece) => 'line' in piece);
  if (pieces.length < found.length) return refuseAll(found.filter((piece) => 'code' in piece));
  if (beforeApproval.includes(state.stage)) return invalidTransition(state.stage, ['APPROVED', 'PARTIALLY_SHIPPED']);
  if (pieces.some(({ line }) => line.state === 'CANCELLED')) {
    return invalidTransition('CANCELLED', ['ORDERED', 'PARTIALLY_SHIPPED']);
  }
  if (pieces.length === 0) return refuse('QUANTITY_EXCEEDS_LINE', '6.4', 'No line waits for a shipment any more.');
  const misfits = fitFindings(pieces);
  if (misfits.length > 0) return refuseAll(misfits);
  const duplicates = serialFindings(state, pieces, context);
  if (duplicates.length > 0) return refuseAll(duplicates);
  return accept(...shipmentEvents(state, command, pieces, shippedAt));
};

function shipmentEvents(
  state: Donation,
  command: Command<'recordShipment'>,
  pieces: readonly Piece[],
  shippedAt: Instant,
): readonly DonationDraft[] {
  const shipmentId = mint(state, 'shp');
  const { salesOrderNumber, carrier = null, trackingNumber = null } = command;
  const lines = pieces.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
  const warrantyEndsOn = warrantyEnd(state, shippedAt);
  const units = pieces
    .flatMap(({ line, quantity, serials }) =>
      Array.from({ length: quantity }, (_, n) => ({ line, serial: serials[n] })),
    )
    .map(({ line, serial = null }, index): DonationDraft => ({
      type: 'UnitRegistered',
      unitId: mint(state, 'unt', index),
      shipmentId,
      lineId: line.id,
      productId: line.productId,
      serialNumber: serial,
      warrantyEndsOn,
    }));
  return [
    { type: 'ShipmentRecorded', shipmentId, salesOrderNumber, carrier, trackingNumber, shippedAt, lines },
    ...units,
  ];
}

function warrantyEnd(state: Donation, shippedAt: Instant): CalendarDate {
  return addDays(localDate(shippedAt, zoneOf(state)), state.policy.warrantyDays);
}

function unitsIn(state: Donation, shipment: Shipment): readonly Unit[] {
  return shipment.unitIds.flatMap((id) => state.units[id] ?? []);
}

const correctShipment: Decide<'correctShipment'> = (state, command, { now }) => {
  const { shippedAt, shipmentId } = command;
  if (shippedAt !== undefined && inFuture(shippedAt, now)) return refuseFuture('shippedAt');
  const picked = pickOne(state.shipments, shipmentId, ['SHIPPED', 'DELIVERED'], 'shipmentId');
  if ('refusal' in picked) return picked.refusal;
  return command.void === true ? voidShipment(state, picked.found) : correctValues(state, picked.found, command);
};

function correctValues(state: Donation, shipment: Shipment, command: Command<'correctShipment'>): Result {
  const { id, carrier, trackingNumber, shippedAt, salesOrderNumber } = shipment;
  const corrected = {
    salesOrderNumber: command.salesOrderNumber ?? salesOrderNumber,
    carrier: command.carrier ?? carrier,
    trackingNumber: command.trackingNumber ?? trackingNumber,
    shippedAt: command.shippedAt ?? shippedAt,
  };
  if (unitsIn(state, shipment).some((unit) => unit.deliveredAt !== null && unit.deliveredAt < corrected.shippedAt)) {
    return deliveredBeforeShipped('shippedAt');
  }
  const same =
    corrected.salesOrderNumber === salesOrderNumber &&
    corrected.carrier === carrier &&
    corrected.trackingNumber === trackingNumber &&
    corrected.shippedAt === shippedAt;
  return same ? accept() : accept({ type: 'ShipmentCorrected', shipmentId: id, ...corrected });
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
  const units = unitsIn(state, shipment);
  if (shipment.state === 'DELIVERED' || units.some(({ state: at }) => at !== 'SHIPPED' && at !== 'DELIVERED')) {
    return refuse('SHIPMENT_DELIVERED', '6.4', 'The shipment was delivered; it cannot have been recorded by mistake.');
  }
  const reopened = [...new Set(shipment.lines.map(({ lineId }) => lineId))].flatMap((id) => state.lines[id] ?? []);
  const undone = state.allShippedAt !== null && reopened.some((line) => !line.supplementary);
  return accept<DonationDraft>(
    ...(undone ? [{ type: 'AllShippedWithdrawn' } as const] : []),
    { type: 'ShipmentVoided', shipmentId: shipment.id },
    ...units.map(({ id }) => ({ type: 'UnitVoided', unitId: id }) as const),
    ...reopened.map((line) => {
      const shippedQuantity = line.shippedQuantity - quantityOf(shipment, line.id);
      return { type: 'LineQuantityReopened', lineId: line.id, shippedQuantity } as const;
    }),
  );
}

function quantityOf({ lines }: Pick<Shipment, 'lines'>, lineId: string): number {
  return lines.reduce((sum, line) => (line.lineId === lineId ? sum + line.quantity : sum), 0);
}

function deliveredBeforeShipped(path: string): Result {
  const message = 'The delivery would be before the day of shipment; check both dates.';
  return refuse('DELIVERED_BEFORE_SHIPPED', '7.2', message, { path });
}

const recordDelivery: Decide<'recordDelivery'> = (state, command, { now, occurredAt }) => {
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
  const underWay = inScope.filter((unit) => unit.state === 'SHIPPED');
  const settled = inScope.find((unit) => unit.state !== 'SHIPPED');
  if (unitIds !== undefined && settled !== undefined) return invalidTransition(settled.state, ['SHIPPED']);
  if (underWay.length === 0) return invalidTransition(settled?.state ?? state.stage, ['SHIPPED']);
  const arrived = Object.values(state.shipments).filter(({ id }) => underWay.some((unit) => unit.shipmentId === id));
  if (arrived.some(({ shippedAt }) => deliveredAt < shippedAt)) return deliveredBeforeShipped('deliveredAt');
  return accept(
    ...arrived.flatMap(({ id }) =>
      deliveryEvents(
        id,
        underWay.filter((unit) => unit.shipmentId === id),
        deliveredAt,
      ),
    ),
  );
};

function deliveryEvents(shipmentId: string, units: readonly Unit[], deliveredAt: Instant): readonly DonationDraft[] {
  const unitIds = units.map((unit) => unit.id);
  return [
    { type: 'DeliveryRecorded', shipmentId, deliveredAt, unitIds },
    ...unitIds.map((unitId) => ({ type: 'UnitDelivered', unitId, deliveredAt }) as const),
  ];
}

/** lineWait while a live line waits after the first shipment (F01), deliveryExpected per shipment under way (8.1). */
function clocks(state: Donation): readonly ClockInstance[] {
  if (isFinal(state)) return [];
  const live = Object.values(state.shipments).filter((shipment) => shipment.state !== 'VOIDED');
  const waits = state.allShippedAt === null && live.length > 0 && liveLines(state).some((line) => !hasShipped(line));
  const first = Math.min(...live.map((shipment) => shipment.shippedAt));
  return [
    ...(waits ? [{ clock: 'lineWait', subject: state.id, base: { at: first } }] : []),
    ...live
      .filter((shipment) => shipment.state === 'SHIPPED')
      .map((shipment) => ({ clock: 'deliveryExpected', subject: shipment.id, base: { at: shipment.shippedAt } })),
  ];
}

function shipped(state: Donation, event: Event<'ShipmentRecorded'>): Donation {
  const { type: _type, at: _at, shipmentId: id, ...fields } = event;
  const shipment: Shipment = { ...fields, id, deliveredAt: null, unitIds: [], state: 'SHIPPED' };
  const lines = fields.lines.reduce(
    (table, { lineId, quantity }) =>
      put(table, lineId, (line) => {
        const shippedQuantity = line.shippedQuantity + quantity;
        return { ...line, shippedQuantity, state: shippedQuantity < line.quantity ? 'PARTIALLY_SHIPPED' : 'SHIPPED' };
      }),
    state.lines,
  );
  return { ...state, lines, shipments: { ...state.shipments, [id]: shipment }, counters: counted(state.counters, id) };
}

function registered(state: Donation, event: Event<'UnitRegistered'>): Donation {
  const { type: _type, at: _at, unitId: id, ...fields } = event;
  const unit: Unit = {
    ...fields,
    id,
    state: 'SHIPPED',
    powersOn: null,
    deliveredAt: null,
    site: null,
    custodianContactId: null,
    lossKind: null,
    certified: false,
  };
  return {
    ...state,
    units: { ...state.units, [id]: unit },
    shipments: put(state.shipments, event.shipmentId, (shipment) => ({
      ...shipment,
      unitIds: [...shipment.unitIds, id],
    })),
    counters: counted(state.counters, id),
  };
}

/** The warranty runs from the ship date and moves with it. */
function corrected(state: Donation, event: Event<'ShipmentCorrected'>): Donation {
  const { type: _type, at: _at, shipmentId, ...fields } = event;
  const warrantyEndsOn = warrantyEnd(state, fields.shippedAt);
  const units = (state.shipments[shipmentId]?.unitIds ?? []).reduce(
    (table, id) => put(table, id, (unit) => ({ ...unit, warrantyEndsOn })),
    state.units,
  );
  return { ...state, units, shipments: put(state.shipments, shipmentId, (shipment) => ({ ...shipment, ...fields })) };
}

/** A shipment, and each of its lines, is delivered when its last piece is (6.4). */
function delivered(state: Donation, { shipmentId, deliveredAt, unitIds }: Event<'DeliveryRecorded'>): Donation {
  const arrived = new Set(unitIds);
  const underWay = unitsOf(state).filter((unit) => unit.state === 'SHIPPED' && !arrived.has(unit.id));
  const lineIds = new Set(unitIds.flatMap((id) => state.units[id]?.lineId ?? []));
  const lines = [...lineIds].reduce(
    (table, lineId) =>
      put(table, lineId, (line) => {
        const complete = line.state === 'SHIPPED' && !underWay.some((unit) => unit.lineId === lineId);
        return complete ? { ...line, state: 'DELIVERED' } : line;
      }),
    state.lines,
  );
  if (underWay.some((unit) => unit.shipmentId === shipmentId)) return { ...state, lines };
  const done = (shipment: Shipment): Shipment => ({ ...shipment, state: 'DELIVERED', deliveredAt });
  return { ...state, lines, shipments: put(state.shipments, shipmentId, done) };
}

function reopened(line: Line, shippedQuantity: number): Line {
  return { ...line, shippedQuantity, state: shippedQuantity > 0 ? 'PARTIALLY_SHIPPED' : 'ORDERED' };
}

/** What was added late was late only while "all shipped" stood: from now on it is a line like the others. */
function withdrawn(state: Donation): Donation {
  const lines = Object.entries(state.lines).map(([id, line]) => [id, { ...line, supplementary: false }] as const);
  return { ...state, allShippedAt: null, lines: Object.fromEntries(lines) };
}

/** Shipments, pieces on their way, delivery and serial numbers (7.2, 6.4, 6.5). */
export const shipmentTrack: Track<ShipmentCommand, ShipmentEvent> = {
  decide: { recordShipment, correctShipment, recordDelivery, recordSerial },
  evolve: {
    ShipmentRecorded: shipped,
    UnitRegistered: registered,
    ShipmentCorrected: corrected,
    ShipmentVoided: (state, { shipmentId }) => ({
      ...state,
      shipments: put(state.shipments, shipmentId, (shipment): Shipment => ({ ...shipment, state: 'VOIDED' })),
    }),
    UnitVoided: (state, { unitId }) => ({
      ...state,
      units: put(state.units, unitId, (unit): Unit => ({ ...unit, state: 'VOIDED' })),
    }),
    LineQuantityReopened: (state, { lineId, shippedQuantity }) => ({
      ...state,
      lines: put(state.lines, lineId, (line) => reopened(line, shippedQuantity)),
    }),
    DeliveryRecorded: delivered,
    UnitDelivered: (state, { unitId, deliveredAt }) => ({
      ...state,
      units: put(state.units, unitId, (unit): Unit => ({ ...unit, state: 'DELIVERED', deliveredAt })),
    }),
    UnitSerialRecorded: (state, { unitId, serialNumber }) => ({
      ...state,
      units: put(state.units, unitId, (unit) => ({ ...unit, serialNumber })),
    }),
    AllProductsShipped: (state, { at }) => ({ ...state, allShippedAt: at }),
    AllShippedWithdrawn: withdrawn,
    AllShippedDateCorrected: (state, { contractId, lastShippedAt }) => ({
      ...state,
      contracts: put(state.contracts, contractId, (contract) => ({ ...contract, expectedFrom: lastShippedAt })),
    }),
  },
  clocks,
  onStep: {},
};
