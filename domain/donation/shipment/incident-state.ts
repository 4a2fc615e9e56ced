import type { Instant } from '../../types.ts';
import type { Donation, Unit } from '../state.ts';

/** What can be wrong with a consignment (6.4), and the questions other files ask about it. All pure. */

export type Incident = {
  readonly id: string;
  readonly class: IncidentClass;
  readonly shipmentId: string;
  /** Pieces it is about; none when more came than was recorded. */
  readonly unitIds: readonly string[];
  /** Base of `lostConfirmation`. */
  readonly reportedAt: Instant;
  /** Files of the report and of the resolution. */
  readonly evidence: readonly string[];
  /** Record with what the reporter wrote. */
  readonly recordId: string | null;
  readonly state: IncidentState;
  readonly confirmedAt: Instant | null;
  readonly resolution: IncidentResolution | null;
  /** Pieces that no longer count as shipped on their line, by its resolution; absent when there are none. */
  readonly givenBack?: readonly string[];
  /** Nobody confirmed the loss in time; absent while that is not so. */
  readonly confirmationOverdue?: true;
};
export const incidentClasses = [
  'DOA',
  'MANUFACTURING_MISSHIP',
  'LOGISTICAL_MISSHIP',
  'OVER_SHIPMENT',
  'SHORT_SHIPMENT',
  'MISSING_ACCESSORY',
  'DAMAGED',
  'LOST',
] as const;
export type IncidentClass = (typeof incidentClasses)[number];
export type IncidentState = 'OPEN' | 'CONFIRMED' | 'RESOLVED' | 'WITHDRAWN';
export const incidentResolutions = [
  'RESHIP',
  'RMA',
  'FOUND',
  'RETURNED_TO_DONOR',
  'ACCEPTED_AS_IS',
  'QUANTITY_REDUCED',
] as const;
export type IncidentResolution = (typeof incidentResolutions)[number];

export const incidentsOf = ({ incidents = {} }: Pick<Donation, 'incidents'>): readonly Incident[] =>
  Object.values(incidents);

/** Neither resolved nor withdrawn. */
export const isStanding = ({ state }: Incident): boolean => state === 'OPEN' || state === 'CONFIRMED';

/** Its pieces have not come: "all shipped" waits for the resolution (6.4, F05). */
export const isMissing = ({ class: kind }: Pick<Incident, 'class'>): boolean =>
  kind === 'LOST' || kind === 'SHORT_SHIPMENT';

/** Lines with a piece that is said to be missing, and nobody has settled it yet. */
export function frozenLineIds(state: Donation): ReadonlySet<string> {
  const standing = incidentsOf(state).filter((incident) => isStanding(incident) && isMissing(incident));
  return new Set(standing.flatMap(({ unitIds }) => unitIds.flatMap((id) => state.units[id]?.lineId ?? [])));
}

/** Is it known that this piece does not come as shipped, so that its delivery is not waited for (6.4)? */
export function isCovered(state: Donation, unitId: string): boolean {
  return incidentsOf(state).some(
    (incident) => isStanding(incident) && isMissing(incident) && incident.unitIds.includes(unitId),
  );
}

/** Does the piece still count in the shipped quantity of its line? Not once its incident gave the quantity back. */
export function isCounted(state: Donation, unit: Unit): boolean {
  if (unit.state === 'VOIDED') return false;
  return !incidentsOf(state).some(({ givenBack = [] }) => givenBack.includes(unit.id));
}

/** 11.6: a piece that was lost in transit is accounted for by a resolved incident, instead of by a compliance case. */
export function transitLossSettled(state: Donation, unitId: string): boolean {
  return incidentsOf(state).some(
    ({ state: at, class: kind, unitIds }) => at === 'RESOLVED' && kind === 'LOST' && unitIds.includes(unitId),
  );
}
