import type { incidentCommands } from '../../commands/incident.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, invalidTransition, refuse, refuseAll } from '../../decision.ts';
import type { Context, Decision, Instant } from '../../types.ts';
import { deliveredBeforeShipped } from './delivery.ts';
import type { DonationDraft } from '../events.ts';
import { isCounted, isMissing } from './incident-state.ts';
import type { Incident, IncidentClass, IncidentResolution } from './incident-state.ts';
import { linesAdded, quantityFinding } from '../request/line.ts';
import { pickOne } from '../pick.ts';
import type { Donation, Line, Unit } from '../state.ts';

/** How shipment incidents end, and what that does to units and lines (6.4, F05, F06). */

export type ResolveIncident = StreamCommand<'resolveShipmentIncident', typeof incidentCommands.resolveShipmentIncident>;
type Result = Decision<DonationDraft>;

const whatIsMissing: readonly IncidentResolution[] = ['RESHIP', 'FOUND', 'QUANTITY_REDUCED'];
const whatIsWrong: readonly IncidentResolution[] = ['RESHIP', 'RMA', 'RETURNED_TO_DONOR', 'ACCEPTED_AS_IS'];
/** What can end each class: a piece that never came cannot be accepted, one too many cannot be sent again. */
export const resolutionsOf: Readonly<Record<IncidentClass, readonly IncidentResolution[]>> = {
  LOST: whatIsMissing,
  SHORT_SHIPMENT: whatIsMissing,
  DOA: whatIsWrong,
  DAMAGED: whatIsWrong,
  MANUFACTURING_MISSHIP: whatIsWrong,
  LOGISTICAL_MISSHIP: whatIsWrong,
  MISSING_ACCESSORY: ['RESHIP', 'RMA', 'FOUND', 'ACCEPTED_AS_IS'],
  OVER_SHIPMENT: ['RETURNED_TO_DONOR', 'ACCEPTED_AS_IS'],
};

/**
 * How it ended: pieces to ship again reopen the quantity of their line, those given up reduce it, what came too much and
 * is kept becomes a line. Refusals: QUANTITY_INVALID, VALIDATION_FAILED (this class does not end so; say what is kept),
 * EVIDENCE_MISSING, UNIT_NOT_IN_TRANSIT (nothing of it is missing any more), DELIVERED_BEFORE_SHIPPED, the general ones.
 */
export function resolveShipmentIncident(state: Donation, command: ResolveIncident, { occurredAt }: Context): Result {
  const { resolution, assessed, evidence = [] } = command;
  const quantities = (command.lines ?? []).flatMap(
    ({ quantity }, index) => quantityFinding(quantity, `lines.${index}.quantity`) ?? [],
  );
  if (quantities.length > 0) return refuseAll(quantities);
  const picked = pickOne(state.incidents ?? {}, command.incidentId, ['OPEN', 'CONFIRMED'], 'incidentId');
  if ('refusal' in picked) return picked.refusal;
  const incident = picked.found;
  const allowed = resolutionsOf[incident.class];
  if (!allowed.includes(resolution)) {
    const message = `A ${incident.class} incident does not end as ${resolution}; it ends as ${allowed.join(', ')}.`;
    return refuse('VALIDATION_FAILED', '6.4', message, { path: 'resolution', detail: { allowed } });
  }
  if (evidence.length === 0 && !assessed.personal.includes('statement')) {
    const message = 'Attach a paper or a photo, or say how it ended.';
    return refuse('EVIDENCE_MISSING', '7.2', message, { path: 'evidence' });
  }
  const effects = effectsOf(state, incident, command, occurredAt);
  if ('refusal' in effects) return effects.refusal;
  const { id: incidentId } = incident;
  const { recordId } = assessed;
  return accept<DonationDraft>(
    { type: 'ShipmentIncidentResolved', incidentId, resolution, evidence, recordId, ...givenBackBy(effects) },
    ...effects.drafts,
  );
}

type Done = {
  readonly drafts: readonly DonationDraft[];
  /** Pieces whose quantity goes back to their line. */
  readonly givenBack?: readonly Unit[];
};
type Effects = Done | { readonly refusal: Result };

function givenBackBy({ givenBack = [] }: Done): { readonly givenBack?: readonly string[] } {
  return givenBack.length === 0 ? {} : { givenBack: givenBack.map(({ id }) => id) };
}

function effectsOf(state: Donation, incident: Incident, command: ResolveIncident, occurredAt: Instant): Effects {
  const { resolution } = command;
  const units = incident.unitIds.flatMap((id) => state.units[id] ?? []);
  if (isMissing(incident)) {
    return resolution === 'FOUND'
      ? found(state, incident, units, occurredAt)
      : gone(state, incident, units, resolution);
  }
  if (incident.class === 'OVER_SHIPMENT' && resolution === 'ACCEPTED_AS_IS') return kept(state, command, units);
  // The accessory is sent after its unit; the unit itself has come.
  if (incident.class === 'MISSING_ACCESSORY' || resolution !== 'RESHIP') return { drafts: [] };
  const givenBack = units.filter((unit) => isCounted(state, unit));
  return { drafts: reopenings(state, givenBack), givenBack };
}

/** Lost in transit, and it was never said to be anywhere else since. */
const isLostInTransit = ({ state: at, lossKind }: Unit): boolean => at === 'LOST' && lossKind === 'IN_TRANSIT';

/** What was lost is with the recipient; what was still under way goes on being waited for. */
function found(state: Donation, incident: Incident, units: readonly Unit[], foundOn: Instant): Effects {
  const back = units.filter(isLostInTransit).map(({ id }) => id);
  if (back.length === 0) return { drafts: [] };
  const { shipmentId } = incident;
  if (foundOn < (state.shipments[shipmentId]?.shippedAt ?? foundOn)) {
    return { refusal: deliveredBeforeShipped('occurredAt') };
  }
  const drafts = back.map((unitId): DonationDraft => ({ type: 'UnitFound', unitId, foundOn }));
  return { drafts: [...drafts, { type: 'DeliveryRecorded', shipmentId, deliveredAt: foundOn, unitIds: back }] };
}

/** A short piece never was; a lost one stays lost. Their quantity is shipped again or given up. */
function gone(
  state: Donation,
  { class: kind }: Incident,
  units: readonly Unit[],
  resolution: IncidentResolution,
): Effects {
  const isGone = (unit: Unit): boolean =>
    unit.state === 'SHIPPED' || (kind === 'LOST' ? isLostInTransit(unit) : unit.state === 'DELIVERED');
  const pieces = units.filter(isGone);
  if (pieces.length === 0) return { refusal: nothingMissing(kind, units) };
  const drafts = pieces.flatMap(({ id: unitId, state: at }): readonly DonationDraft[] => {
    if (kind === 'SHORT_SHIPMENT') return [{ type: 'UnitVoided', unitId }];
    return at === 'SHIPPED' ? [{ type: 'UnitReportedLost', unitId, lossKind: 'IN_TRANSIT' }] : [];
  });
  const givenBack = pieces.filter((unit) => isCounted(state, unit));
  return { drafts: [...drafts, ...(resolution === 'RESHIP' ? reopenings : reductions)(state, givenBack)], givenBack };
}

function nothingMissing(kind: IncidentClass, [unit]: readonly Unit[]): Result {
  if (kind !== 'LOST') return invalidTransition(unit?.state ?? 'VOIDED', ['SHIPPED', 'DELIVERED']);
  const message = 'Everything this incident is about has arrived; resolve it as FOUND.';
  return refuse('UNIT_NOT_IN_TRANSIT', '6.4', message, { path: 'resolution' });
}

/** The lines of pieces, with how many of them. */
function linesOf(state: Donation, units: readonly Unit[]): readonly (readonly [line: Line, pieces: number])[] {
  const pieces = new Map<string, number>();
  for (const { lineId } of units) pieces.set(lineId, (pieces.get(lineId) ?? 0) + 1);
  return [...pieces].flatMap(([id, count]) => {
    const line = state.lines[id];
    return line === undefined ? [] : [[line, count] as const];
  });
}

function reopenings(state: Donation, units: readonly Unit[]): readonly DonationDraft[] {
  return linesOf(state, units).map(([{ id: lineId, shippedQuantity }, pieces]) => ({
    type: 'LineQuantityReopened',
    lineId,
    shippedQuantity: shippedQuantity - pieces,
  }));
}

function reductions(state: Donation, units: readonly Unit[]): readonly DonationDraft[] {
  return linesOf(state, units).map(([{ id: lineId, quantity, shippedQuantity }, pieces]) => ({
    type: 'LineQuantityReduced',
    lineId,
    quantity: quantity - pieces,
    shippedQuantity: shippedQuantity - pieces,
  }));
}

/** What came too much and stays: a line of its own, whose pieces are recorded as a shipment like any other. */
function kept(state: Donation, { lines }: ResolveIncident, units: readonly Unit[]): Effects {
  const wanted = lines ?? oneMoreOfEach(state, units);
  if (wanted.length > 0) return { drafts: linesAdded(state, wanted) };
  const message = 'Say which products came too much, and how many of each.';
  return { refusal: refuse('VALIDATION_FAILED', '6.4', message, { path: 'lines' }) };
}

function oneMoreOfEach(state: Donation, units: readonly Unit[]): NonNullable<ResolveIncident['lines']> {
  const products = new Map<string, { readonly quantity: number; readonly smartnetEligible: boolean }>();
  for (const { productId, lineId } of units) {
    const quantity = (products.get(productId)?.quantity ?? 0) + 1;
    products.set(productId, { quantity, smartnetEligible: state.lines[lineId]?.smartnetEligible ?? true });
  }
  return [...products].map(([productId, fields]) => ({ productId, ...fields }));
}
