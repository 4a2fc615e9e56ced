import type { incidentCommands } from '../../commands/incident.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, inFuture, invalidTransition, refuse, refuseFuture } from '../../decision.ts';
import type { ClockInstance, Context, Decision, FiredStep } from '../../types.ts';
import { defectOf } from '../support/defect.ts';
import type { DonationDraft } from '../events.ts';
import { counted, mint } from '../ids.ts';
import type { IncidentEvent } from './incident-events.ts';
import { resolveShipmentIncident, type ResolveIncident } from './incident-resolution.ts';
import { incidentsOf, isCovered, isMissing, isStanding } from './incident-state.ts';
import type { Incident, IncidentClass } from './incident-state.ts';
import { entry, pickOne, pickUnits, type Picked } from '../pick.ts';
import { isLive, put, unitsOf } from '../read.ts';
import type { Donation, Shipment, Stage, Unit, UnitState } from '../state.ts';
import type { Reaction, Track } from '../track.ts';

type ReportIncident = StreamCommand<'reportShipmentIncident', typeof incidentCommands.reportShipmentIncident>;
type ConfirmIncident = StreamCommand<'confirmShipmentIncident', typeof incidentCommands.confirmShipmentIncident>;
type WithdrawIncident = StreamCommand<'withdrawShipmentIncident', typeof incidentCommands.withdrawShipmentIncident>;
export type IncidentCommand = ReportIncident | ConfirmIncident | ResolveIncident | WithdrawIncident;
type Result = Decision<DonationDraft>;

/** The piece arrived and is still with the recipient. */
const arrived: readonly UnitState[] = ['DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE'];
/** In which states a piece can have met each class (6.4, 6.5). */
const aboutUnits: Readonly<Record<IncidentClass, readonly UnitState[]>> = {
  LOST: ['SHIPPED'],
  SHORT_SHIPMENT: ['SHIPPED', 'DELIVERED'],
  DOA: arrived,
  DAMAGED: arrived,
  MANUFACTURING_MISSHIP: ['SHIPPED', ...arrived],
  LOGISTICAL_MISSHIP: ['SHIPPED', ...arrived],
  MISSING_ACCESSORY: ['SHIPPED', ...arrived],
  OVER_SHIPMENT: ['SHIPPED', ...arrived],
};

/**
 * F05, F06: something is wrong with a shipment. DOA and DAMAGED make the units DEFECTIVE; that LOST and SHORT_SHIPMENT
 * freeze "all shipped" follows as a reaction. Refusals: NOT_FOUND, UNIT_NOT_IN_SHIPMENT, UNIT_NOT_IN_TRANSIT,
 * INVALID_TRANSITION (also: an incident about the unit stands), RMA_STILL_OPEN, VALIDATION_FAILED (say which).
 */
function reportShipmentIncident(state: Donation, command: ReportIncident, { occurredAt }: Context): Result {
  const { shipmentId } = command;
  if (shipmentId !== undefined && entry(state.shipments, shipmentId) === undefined) {
    return refuse('NOT_FOUND', '7.1', 'There is no such shipment.', { path: 'shipmentId' });
  }
  const units = unitsFor(state, command);
  if ('refusal' in units) return units.refusal;
  const shipment = shipmentFor(state, command, units.found);
  if ('refusal' in shipment) return shipment.refusal;
  const clash = units.found.flatMap((unit) => clashing(state, unit, command.class))[0];
  if (clash !== undefined) return alreadyReported(clash);
  const broken = command.class === 'DOA' || command.class === 'DAMAGED';
  const powersOn = command.class === 'DOA' ? false : null;
  const defects = broken ? units.found.filter(({ state: at }) => at !== 'DEFECTIVE') : [];
  return accept<DonationDraft>(
    {
      type: 'ShipmentIncidentReported',
      incidentId: mint(state, 'inc'),
      class: command.class,
      shipmentId: shipment.found.id,
      unitIds: units.found.map(({ id }) => id),
      reportedAt: occurredAt,
      evidence: command.evidence ?? [],
      recordId: command.assessed.recordId,
    },
    ...defects.map(({ id }) => defectOf(id, powersOn)),
  );
}

function unitsFor(state: Donation, command: ReportIncident): Picked<readonly Unit[]> {
  const { class: kind, shipmentId, unitIds } = command;
  const allowed = aboutUnits[kind];
  if (unitIds !== undefined) {
    const named = [...new Set(unitIds)].flatMap((id) => entry(state.units, id) ?? []);
    const away = named.find(({ state: at }) => at !== 'SHIPPED');
    if (kind === 'LOST' && away !== undefined) return { refusal: notInTransit(away) };
    return pickUnits(state, unitIds, allowed);
  }
  if (kind === 'OVER_SHIPMENT') return { found: [] }; // what came too much is no unit yet
  const shipped = unitsOf(state).filter((unit) => !cameAsReplacement(unit));
  const inScope = shipped.filter((unit) => shipmentId === undefined || unit.shipmentId === shipmentId);
  const fitting = inScope.filter((unit) => allowed.includes(unit.state) && clashing(state, unit, kind).length === 0);
  if (shipmentId !== undefined && fitting.length > 0) return { found: fitting };
  const [other] = inScope;
  if (fitting.length === 0 && kind === 'LOST' && other !== undefined) return { refusal: notInTransit(other) };
  const table = Object.fromEntries((fitting.length > 0 ? fitting : inScope).map((unit) => [unit.id, unit]));
  const picked = pickOne(table, undefined, allowed, 'unitIds');
  return 'refusal' in picked ? picked : { found: [picked.found] };
}

/** UNIT_NOT_IN_TRANSIT: only what is under way can be lost in transit. */
function notInTransit({ id, state: at }: Unit): Result {
  const message = 'Only what is under way can be lost in transit; report the loss of a unit that has arrived instead.';
  return refuse('UNIT_NOT_IN_TRANSIT', '6.4', message, { path: 'unitIds', detail: { unitId: id, state: at } });
}

/** It names the shipment of the unit whose place it took, and came by an RMA (6.9): what is wrong with it is a defect. */
const cameAsReplacement = ({ replacesUnitId }: Unit): boolean => replacesUnitId !== undefined;

/** The one consignment all of it came with. */
function shipmentFor(state: Donation, command: ReportIncident, units: readonly Unit[]): Picked<Shipment> {
  const replacement = units.find(cameAsReplacement);
  if (replacement !== undefined) {
    const message = 'This unit came as a replacement, not with a shipment; report its defect and open an RMA instead.';
    const detail = { unitId: replacement.id };
    return { refusal: refuse('UNIT_NOT_IN_SHIPMENT', '7.2', message, { path: 'unitIds', detail }) };
  }
  const wanted = command.shipmentId ?? units[0]?.shipmentId;
  const stranger = units.find((unit) => unit.shipmentId !== wanted);
  if (stranger !== undefined) {
    const message = 'An incident is about one shipment; report what came with another one separately.';
    const detail = { unitId: stranger.id };
    return { refusal: refuse('UNIT_NOT_IN_SHIPMENT', '7.2', message, { path: 'unitIds', detail }) };
  }
  return pickOne(state.shipments, wanted, ['SHIPPED', 'DELIVERED'], 'shipmentId');
}

/** A piece is missing once, and what is said of it twice was said before. */
function clashing(state: Donation, unit: Unit, kind: IncidentClass): readonly Incident[] {
  return incidentsOf(state).filter(
    (incident) =>
      isStanding(incident) &&
      incident.unitIds.includes(unit.id) &&
      (incident.class === kind || isMissing(incident) || isMissing({ class: kind })),
  );
}

function alreadyReported({ id, class: kind, state: from }: Incident): Result {
  const message = `A ${kind} incident about this unit is ${from}; resolve or withdraw it first.`;
  const allowed = ['RESOLVED', 'WITHDRAWN'];
  return refuse('INVALID_TRANSITION', '6.4', message, { path: 'unitIds', detail: { from, allowed, incidentId: id } });
}

/**
 * Forwarder or donor agrees; units of a LOST incident that are still under way are lost now.
 * Refusals: DATE_IN_FUTURE, UNIT_NOT_IN_TRANSIT (nothing of it is under way any more) and the general ones.
 */
function confirmShipmentIncident(state: Donation, command: ConfirmIncident, { now, occurredAt }: Context): Result {
  const { confirmedAt = occurredAt } = command;
  if (inFuture(confirmedAt, now)) return refuseFuture('confirmedAt');
  const picked = pickOne(state.incidents ?? {}, command.incidentId, ['OPEN'], 'incidentId');
  if ('refusal' in picked) return picked.refusal;
  const { id: incidentId, class: kind, unitIds } = picked.found;
  const underWay = kind === 'LOST' ? unitIds.filter((id) => state.units[id]?.state === 'SHIPPED') : [];
  if (kind === 'LOST' && underWay.length === 0) {
    const message = 'Everything this incident is about has arrived; resolve it as FOUND, or withdraw it.';
    return refuse('UNIT_NOT_IN_TRANSIT', '6.4', message, { path: 'incidentId', detail: { unitIds } });
  }
  return accept<DonationDraft>(
    { type: 'ShipmentIncidentConfirmed', incidentId, confirmedAt },
    ...underWay.map((unitId) => ({ type: 'UnitReportedLost', unitId, lossKind: 'IN_TRANSIT' }) as const),
  );
}

/** Reported by mistake. Refusals: the general ones. */
function withdrawShipmentIncident(state: Donation, { incidentId }: WithdrawIncident): Result {
  const picked = pickOne(state.incidents ?? {}, incidentId, ['OPEN'], 'incidentId');
  if ('refusal' in picked) return picked.refusal;
  if (picked.found.state !== 'OPEN') return invalidTransition(picked.found.state, ['OPEN']);
  return accept<DonationDraft>({ type: 'ShipmentIncidentWithdrawn', incidentId: picked.found.id });
}

/** Stages in which "all shipped" may still be taken back: no contract is active yet (6.3). */
const revocable: readonly Stage[] = ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'];

/**
 * F05: while a piece is said to be missing, not everything has shipped. A piece of a supplementary line takes back the
 * contract of its own line only, which the reaction about contracts sees; one of a cancelled line (it came by mistake and
 * was to be sent again) is waited for by nobody.
 */
export const shippingFrozen: Reaction = (state) => {
  if (state.allShippedAt === null || !revocable.includes(state.stage)) return [];
  const missing = incidentsOf(state)
    .filter((incident) => isStanding(incident) && isMissing(incident))
    .flatMap(({ unitIds }) => unitIds.flatMap((id) => state.lines[state.units[id]?.lineId ?? ''] ?? []));
  return missing.some((line) => isLive(line) && !line.supplementary) ? [{ type: 'AllShippedWithdrawn' }] : [];
};

/** 6.4: a shipment is delivered when the rest of it has arrived and an incident says what became of the others. */
export const deliveryComplete: Reaction = (state) => {
  const troubled = new Set(incidentsOf(state).map(({ shipmentId }) => shipmentId));
  return Object.values(state.shipments).flatMap((shipment): readonly DonationDraft[] => {
    if (!troubled.has(shipment.id) || shipment.state !== 'SHIPPED') return [];
    const units = shipment.unitIds.flatMap((id) => state.units[id] ?? []);
    if (units.some(({ id, state: at }) => at === 'SHIPPED' && !isCovered(state, id))) return [];
    const days = units.flatMap((unit) => (unit.state === 'VOIDED' ? [] : (unit.deliveredAt ?? [])));
    if (days.length === 0) return [];
    return [{ type: 'DeliveryRecorded', shipmentId: shipment.id, deliveredAt: Math.max(...days), unitIds: [] }];
  });
};

function reported(
  state: Donation,
  event: Extract<IncidentEvent, { readonly type: 'ShipmentIncidentReported' }>,
): Donation {
  const { type: _type, at: _at, incidentId: id, ...fields } = event;
  const incident: Incident = { id, ...fields, state: 'OPEN', confirmedAt: null, resolution: null };
  return { ...state, incidents: { ...state.incidents, [id]: incident }, counters: counted(state.counters, id) };
}

function changed(state: Donation, id: string, change: (incident: Incident) => Incident): Donation {
  return { ...state, incidents: put(state.incidents ?? {}, id, change) };
}

/** lostConfirmation (8.1): the forwarder has yet to agree that a consignment is lost. */
function clocks(state: Donation): readonly ClockInstance[] {
  return incidentsOf(state)
    .filter(({ class: kind, state: at }) => kind === 'LOST' && at === 'OPEN')
    .map(({ id, reportedAt }) => ({ clock: 'lostConfirmation', subject: id, base: { at: reportedAt } }));
}

function lateStep(state: Donation, { subject, kind }: FiredStep): readonly DonationDraft[] {
  const incident = state.incidents?.[subject];
  if (kind !== 'DUE' || incident?.state !== 'OPEN') return [];
  return [{ type: 'LossConfirmationOverdue', incidentId: subject }];
}

/** Shipment incidents: reported, confirmed, resolved, withdrawn (6.4, 7.2). */
export const incidentTrack: Track<IncidentCommand, IncidentEvent> = {
  decide: { reportShipmentIncident, confirmShipmentIncident, resolveShipmentIncident, withdrawShipmentIncident },
  evolve: {
    ShipmentIncidentReported: reported,
    LossConfirmationOverdue: (state, { incidentId }) =>
      changed(state, incidentId, (incident) => ({ ...incident, confirmationOverdue: true })),
    ShipmentIncidentConfirmed: (state, { incidentId, confirmedAt }) =>
      changed(state, incidentId, (incident) => ({ ...incident, state: 'CONFIRMED', confirmedAt })),
    ShipmentIncidentResolved: (state, { incidentId, resolution, evidence, givenBack }) =>
      changed(state, incidentId, (incident) => ({
        ...incident,
        state: 'RESOLVED',
        resolution,
        evidence: [...new Set([...incident.evidence, ...evidence])],
        ...(givenBack === undefined ? {} : { givenBack }),
      })),
    ShipmentIncidentWithdrawn: (state, { incidentId }) =>
      changed(state, incidentId, (incident) => ({ ...incident, state: 'WITHDRAWN' })),
  },
  clocks,
  onStep: { lostConfirmation: lateStep },
};
