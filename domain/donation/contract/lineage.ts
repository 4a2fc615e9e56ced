import type { ShipmentEvent } from '../events.ts';
import { counted } from '../ids.ts';
import { currentLine, put } from '../read.ts';
import { rmasOf } from '../support/rma-read.ts';
import type { CoverageLine, Donation, Unit, UnitState } from '../state.ts';

/**
 * Serial lineage (R20, 11.4): which piece replaced which. A replacement may be replaced again, so it is a chain; as a
 * graph it says which replacement led from one piece to the next.
 */

export type LineageNode = {
  readonly unitId: string;
  readonly productId: string;
  readonly serialNumber: string | null;
  readonly state: UnitState;
};
export type LineageEdge = {
  /** Unit ids: the defective piece, the one that came for it. */
  readonly from: string;
  readonly to: string;
  readonly rmaId: string | null;
  readonly rmaNumber: string | null;
  /** When the replacement arrived, in ms. */
  readonly receivedAt: number | null;
};
export type Lineage = {
  /** The oldest first. */
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  /** The piece that stands there now. */
  readonly newest: LineageNode;
  /** `S1 → S2 → S3`; a serial that is not known is a question mark. */
  readonly text: string;
};

/** The line of replacements a unit is part of, from the first piece to the newest; null when there is no such unit. */
export function lineageOf(state: Donation, unitId: string): Lineage | null {
  const unit = Object.hasOwn(state.units, unitId) ? state.units[unitId] : undefined;
  if (unit === undefined) return null;
  const chain = [...ancestorsOf(state, unit).toReversed(), unit, ...descendantsOf(state, unit)];
  const nodes = chain.map(({ id, productId, serialNumber, state: at }) => ({
    unitId: id,
    productId,
    serialNumber,
    state: at,
  }));
  const edges = chain.flatMap(({ id, replacedByUnitId: to }): readonly LineageEdge[] => {
    if (to === undefined) return [];
    const rma = rmasOf(state).find(({ replacementUnitId }) => replacementUnitId === to);
    const { id: rmaId = null, rmaNumber = null, replacementReceivedAt: receivedAt = null } = rma ?? {};
    return [{ from: id, to, rmaId, rmaNumber, receivedAt }];
  });
  const text = nodes.map(({ serialNumber }) => serialNumber ?? '?').join(' → ');
  return {
    nodes,
    edges,
    newest: nodes.at(-1) ?? { unitId, productId: '', serialNumber: null, state: unit.state },
    text,
  };
}

/** What a unit replaced, the nearest first. */
export const ancestorsOf = (state: Donation, unit: Unit): readonly Unit[] =>
  follow(state, unit, ({ replacesUnitId }) => replacesUnitId);
/** What replaced a unit, the nearest first. */
const descendantsOf = (state: Donation, unit: Unit): readonly Unit[] =>
  follow(state, unit, ({ replacedByUnitId }) => replacedByUnitId);

function follow(state: Donation, start: Unit, to: (unit: Unit) => string | undefined): readonly Unit[] {
  const found: Unit[] = [];
  for (let id = to(start); id !== undefined;) {
    const next: Unit | undefined = state.units[id];
    if (next === undefined || next === start || found.includes(next)) break;
    found.push(next);
    id = to(next);
  }
  return found;
}

/** The piece that stands in the place of a unit now, when it was replaced. */
export const newestOf = (state: Donation, unit: Unit): Unit | null => descendantsOf(state, unit).at(-1) ?? null;

/** What covers a unit last: its own line, or that of the piece it replaced when cover had ended by then (11.4). */
export function currentCover(state: Donation, unit: Unit): CoverageLine | null {
  for (const { id } of [unit, ...ancestorsOf(state, unit)]) {
    const line = currentLine(state, id);
    if (line !== null) return line;
  }
  return null;
}

/** The nearest piece before a unit that fits: what a list may show in its place. */
export const predecessorOf = (state: Donation, unit: Unit, fits: (before: Unit) => boolean): Unit | undefined =>
  ancestorsOf(state, unit).find(fits);

type Registered = Extract<ShipmentEvent, { readonly type: 'UnitRegistered' }>;

/** A replacement arrives: it stands where the defective piece stood and has the same custodian (6.5). */
export function replacementRegistered(state: Donation, event: Registered, replacesUnitId: string): Donation {
  const { type: _type, at: _at, unitId: id, deliveredAt = null, ...fields } = event;
  const before = state.units[replacesUnitId];
  if (before === undefined) throw new Error(`REPLACED_UNIT_MISSING ${replacesUnitId}`);
  const { replacedByUnitId: _next, ...copied } = before;
  const unit: Unit = {
    ...copied,
    ...fields,
    id,
    replacesUnitId,
    deliveredAt,
    state: 'DELIVERED',
    powersOn: null,
    lossKind: null,
    certified: false,
  };
  return { ...state, units: { ...state.units, [id]: unit }, counters: counted(state.counters, id) };
}

/** A replacement came for a defective piece (6.5). */
export function replaced(state: Donation, unitId: string, replacementUnitId: string): Donation {
  const units = put(state.units, unitId, (unit): Unit => ({
    ...unit,
    state: 'REPLACED',
    replacedByUnitId: replacementUnitId,
  }));
  return { ...state, units };
}
