import type { requestCommands } from '../../commands/request.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, finding, refuse, refuseAll } from '../../decision.ts';
import type { Decision, Finding } from '../../types.ts';
import type { DonationDraft, RequestEvent } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { unshippedStates } from './line-changes.ts';
import { entry, pickOne } from '../pick.ts';
import { unitsOf } from '../read.ts';
import { reopened } from '../shipment/shipment-correction.ts';
import type { Donation, Line } from '../state.ts';

/** Lines of a request: added, cancelled, and what is left of their quantity (6.4, 7.2). */

type AddLine = StreamCommand<'addLine', typeof requestCommands.addLine>;
type CancelLine = StreamCommand<'cancelLine', typeof requestCommands.cancelLine>;
export type LineFields = Omit<AddLine, 'type' | 'assessed'>;

/** Every piece becomes a unit with a life of its own: more on one line is a typing error. */
const largestQuantity = 1_000;

/** QUANTITY_INVALID for the quantity at `path` of the input; null when it can be meant. */
export function quantityFinding(quantity: number, path: string): Finding | null {
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= largestQuantity) return null;
  const message = `A quantity is a whole number from 1 to ${largestQuantity}.`;
  return finding('QUANTITY_INVALID', '6.2', message, { path });
}

/** A line with what was left out filled in: eligible for a contract unless said otherwise. */
export function lineAdded(id: string, lineNumber: number, fields: LineFields, supplementary: boolean): DonationDraft {
  const { productId, quantity, smartnetEligible = true } = fields;
  return { type: 'LineAdded', lineId: id, lineNumber, productId, quantity, smartnetEligible, supplementary };
}

/** More lines of a donation, numbered after those it has; supplementary once everything has shipped (6.3). */
export function linesAdded(state: Donation, lines: readonly LineFields[]): readonly DonationDraft[] {
  const last = Math.max(0, ...Object.values(state.lines).map((line) => line.lineNumber));
  return lines.map((fields, index) =>
    lineAdded(mint(state, 'lin', index), last + 1 + index, fields, state.allShippedAt !== null),
  );
}

/** Refusals: QUANTITY_INVALID. */
export function addLine(state: Donation, command: AddLine): Decision<DonationDraft> {
  const invalid = quantityFinding(command.quantity, 'quantity');
  if (invalid !== null) return refuseAll([invalid]);
  return accept(...linesAdded(state, [command]));
}

/** Cancels what has not shipped of a line. Refusals: LINE_ALREADY_SHIPPED and the general ones. */
export function cancelLine(state: Donation, { lineId }: CancelLine): Decision<DonationDraft> {
  const named = lineId === undefined ? undefined : entry(state.lines, lineId);
  if (named?.state === 'SHIPPED' || named?.state === 'DELIVERED') {
    const message = `Line ${named.lineNumber} has shipped completely; nothing of it is left to cancel.`;
    return refuse('LINE_ALREADY_SHIPPED', '6.4', message, { path: 'lineId' });
  }
  const picked = pickOne(state.lines, lineId, [...unshippedStates, 'PARTIALLY_SHIPPED'], 'lineId');
  if ('refusal' in picked) return picked.refusal;
  const { id, shippedQuantity } = picked.found;
  if (shippedQuantity === 0) return accept({ type: 'LineCancelled', lineId: id });
  return accept({ type: 'LineQuantityReduced', lineId: id, quantity: shippedQuantity });
}

/** A new line waits to be shipped. */
export function addToLines(state: Donation, event: Extract<RequestEvent, { readonly type: 'LineAdded' }>): Donation {
  const { lineId, lineNumber, productId, quantity, smartnetEligible, supplementary } = event;
  const what = { id: lineId, lineNumber, productId, quantity, smartnetEligible, supplementary };
  const line: Line = { ...what, shippedQuantity: 0, state: 'ORDERED' };
  return { ...state, lines: { ...state.lines, [lineId]: line }, counters: counted(state.counters, lineId) };
}

type Reduced = Extract<RequestEvent, { readonly type: 'LineQuantityReduced' }>;

/** The unshipped rest was cancelled, or pieces that never came were given up: then what is left decides (6.4). */
export function reduced(state: Donation, line: Line, { quantity, shippedQuantity }: Reduced): Line {
  if (shippedQuantity === undefined) {
    if (quantity === 0) return { ...line, quantity, state: 'CANCELLED' };
    return { ...line, quantity, state: line.state === 'PARTIALLY_SHIPPED' ? 'SHIPPED' : line.state };
  }
  const rest = { ...line, quantity, shippedQuantity };
  if (quantity === 0) return { ...rest, state: 'CANCELLED' };
  if (shippedQuantity < quantity) return reopened(rest, shippedQuantity);
  const underWay = unitsOf(state).some((unit) => unit.lineId === line.id && unit.state === 'SHIPPED');
  return { ...rest, state: underWay ? 'SHIPPED' : 'DELIVERED' };
}
