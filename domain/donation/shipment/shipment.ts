import type { StreamCommand } from '../../commands/define.ts';
import type { shipmentCommands } from '../../commands/shipment.ts';
import { accept, finding, futureFinding, inFuture, invalidTransition, refuse, refuseAll } from '../../decision.ts';
import type { ClockInstance, Finding, Instant } from '../../types.ts';
import { hasShipped } from './all-shipped.ts';
import { delivered, recordDelivery } from './delivery.ts';
import { withoutLossReport } from '../compliance/loss.ts';
import type { DonationDraft, ShipmentEvent } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { replacementRegistered } from '../contract/lineage.ts';
import { entry } from '../pick.ts';
import { isCovered } from './incident-state.ts';
import { unshippedStates } from '../request/line-changes.ts';
import { isFinal, liveLines, put } from '../read.ts';
import { recordSerial, serialFindings } from '../serial.ts';
import { correctShipment, corrected, reopened, warrantyEnd, withdrawn } from './shipment-correction.ts';
import { inUse } from '../stage.ts';
import type { Donation, Line, Shipment, Stage, Unit } from '../state.ts';
import type { Track } from '../track.ts';

export type ShipmentCommand =
  | StreamCommand<'recordShipment', typeof shipmentCommands.recordShipment>
  | StreamCommand<'correctShipment', typeof shipmentCommands.correctShipment>
  | StreamCommand<'recordDelivery', typeof shipmentCommands.recordDelivery>
  | StreamCommand<'recordSerial', typeof shipmentCommands.recordSerial>;
type Decide<Type extends ShipmentCommand['type']> = (typeof shipmentTrack.decide)[Type];
type Command<Type extends ShipmentCommand['type']> = Extract<ShipmentCommand, { readonly type: Type }>;
type Event<Type extends ShipmentEvent['type']> = Extract<ShipmentEvent, { readonly type: Type }>;

const fromApproval: readonly Stage[] = ['APPROVED', 'PARTIALLY_SHIPPED', ...inUse, 'END_OF_SUPPORT', 'TAKEBACK'];

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
    if (quantity < 1) return [finding('QUANTITY_INVALID', '6.2', 'At least one piece of a line ships.', { path })];
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
  if (!fromApproval.includes(state.stage)) return invalidTransition(state.stage, fromApproval);
  if (pieces.some(({ line }) => line.state === 'CANCELLED')) {
    return invalidTransition('CANCELLED', [...unshippedStates, 'PARTIALLY_SHIPPED']);
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

/**
 * Is somebody to say whether it has arrived? Not when all that is still under way is known to be missing; a piece that
 * turns out to be under way after all is asked about again.
 */
function isAwaited(state: Donation, shipment: Shipment): boolean {
  if (state.incidents === undefined) return shipment.state === 'SHIPPED';
  const underWay = shipment.unitIds.filter((id) => state.units[id]?.state === 'SHIPPED');
  return shipment.state === 'SHIPPED' ? underWay.length > 0 : underWay.some((id) => !isCovered(state, id));
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
      .filter((shipment) => isAwaited(state, shipment))
      .map((shipment) => ({ clock: 'deliveryExpected', subject: shipment.id, base: { at: shipment.shippedAt } })),
  ];
}

function shipped(state: Donation, event: Event<'ShipmentRecorded'>): Donation {
  const { type: _type, at: _at, shipmentId: id, ...fields } = event;
  const shipment: Shipment = { ...fields, id, deliveredAt: null, unitIds: [], state: 'SHIPPED' };
  const lines = fields.lines.reduce(
    (table, { lineId, quantity }) =>
      put(table, lineId, ({ expectedOn: _past, ...line }) => {
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

/** Shipments, pieces on their way, delivery and serial numbers (7.2, 6.4, 6.5). */
export const shipmentTrack: Track<ShipmentCommand, ShipmentEvent> = {
  decide: { recordShipment, correctShipment, recordDelivery, recordSerial },
  evolve: {
    ShipmentRecorded: shipped,
    UnitRegistered: (state, event) =>
      event.replacesUnitId === undefined
        ? registered(state, event)
        : replacementRegistered(state, event, event.replacesUnitId),
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
      ...withoutLossReport(state, [unitId]),
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
