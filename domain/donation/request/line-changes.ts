import type { StreamCommand } from '../../commands/define.ts';
import type { requestCommands } from '../../commands/request.ts';
import { accept, finding, refuse, refuseAll } from '../../decision.ts';
import type { Context, Decision, Finding } from '../../types.ts';
import { waitingStates } from '../contract/activation.ts';
import type { DonationDraft } from '../events.ts';
import type { LineEvent } from './line-events.ts';
import { entry, pickOne } from '../pick.ts';
import { put, unitsOf } from '../read.ts';
import { serialKey } from '../serial.ts';
import type { Donation, Line, LineState, Unit } from '../state.ts';
import type { Track } from '../track.ts';

/** Lines that wait longer, come as something else, or were typed wrongly (7.2, 6.4, F03). */

type BackorderLine = StreamCommand<'backorderLine', typeof requestCommands.backorderLine>;
type SubstituteLine = StreamCommand<'substituteLine', typeof requestCommands.substituteLine>;
type CorrectLine = StreamCommand<'correctLine', typeof requestCommands.correctLine>;
export type LineChangeCommand = BackorderLine | SubstituteLine | CorrectLine;
type Result = Decision<DonationDraft>;
type ProductNamed = Extract<LineEvent, { readonly productId: string }>;

/** Nothing of the line has shipped. */
export const unshippedStates: readonly LineState[] = ['ORDERED', 'BACKORDERED', 'SUBSTITUTED'];
const shippedStates: readonly LineState[] = ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED'];

/** LINE_ALREADY_SHIPPED for a named line of which something has shipped; null for any other. */
function alreadyShipped(state: Donation, lineId: string | undefined): Result | null {
  const named = lineId === undefined ? undefined : entry(state.lines, lineId);
  if (named === undefined || !shippedStates.includes(named.state)) return null;
  const message = `Something of line ${named.lineNumber} has shipped; correct the line, or cancel what is left of it.`;
  return refuse('LINE_ALREADY_SHIPPED', '6.4', message, { path: 'lineId' });
}

/**
 * The donor cannot ship a line yet; told again with another day, it is expected then. Without id: the only line that
 * waits. Refusals: LINE_ALREADY_SHIPPED and the general ones.
 */
function backorderLine(state: Donation, { lineId, expectedOn }: BackorderLine): Result {
  const shipped = alreadyShipped(state, lineId);
  if (shipped !== null) return shipped;
  const picked = pickOne(state.lines, lineId, unshippedStates, 'lineId');
  if ('refusal' in picked) return picked.refusal;
  const { id, state: at, expectedOn: known } = picked.found;
  if (at === 'BACKORDERED' && (expectedOn === undefined || expectedOn === known)) return accept();
  return accept({ type: 'LineBackordered', lineId: id, ...(expectedOn === undefined ? {} : { expectedOn }) });
}

/**
 * F03: another product ships instead; the first one stays known. Eligible for a contract as before unless said.
 * Refusals: LINE_ALREADY_SHIPPED and the general ones.
 */
function substituteLine(state: Donation, command: SubstituteLine): Result {
  const { lineId, productId, smartnetEligible } = command;
  const shipped = alreadyShipped(state, lineId);
  if (shipped !== null) return shipped;
  const picked = pickOne(state.lines, lineId, unshippedStates, 'lineId');
  if ('refusal' in picked) return picked.refusal;
  const line = picked.found;
  const eligible = smartnetEligible ?? line.smartnetEligible;
  if (line.productId === productId && line.smartnetEligible === eligible) {
    const message = `Line ${line.lineNumber} is for ${productId} already; name the product that ships instead.`;
    return refuse('VALIDATION_FAILED', '6.4', message, { path: 'productId' });
  }
  return accept<DonationDraft>({
    type: 'LineSubstituted',
    lineId: line.id,
    productId,
    before: line.productId,
    smartnetEligible: eligible,
    ...recordIn(command),
  });
}

/**
 * What was typed wrongly about a line, in any state; its pieces follow a corrected product. That a contract is expected
 * or withdrawn follows as a reaction. The same values are nothing new.
 * Refusals: SERIAL_DUPLICATE (a piece of that product has the number of one of these) and the general ones.
 */
function correctLine(state: Donation, command: CorrectLine, context: Context): Result {
  const picked = pickOne(state.lines, command.lineId, [...unshippedStates, ...shippedStates, 'CANCELLED'], 'lineId');
  if ('refusal' in picked) return picked.refusal;
  const line = picked.found;
  const productId = command.productId ?? line.productId;
  const smartnetEligible = command.smartnetEligible ?? line.smartnetEligible;
  const same = productId === line.productId && smartnetEligible === line.smartnetEligible;
  if (same && command.assessed.recordId === null) return accept();
  const duplicates = duplicateSerials(state, line, productId, context);
  if (duplicates.length > 0) return refuseAll(duplicates);
  const about = { lineId: line.id, productId, before: line.productId, smartnetEligible };
  return accept<DonationDraft>({ type: 'LineCorrected', ...about, ...recordIn(command) });
}

function recordIn({ assessed: { recordId } }: LineChangeCommand): { readonly recordId?: string } {
  return recordId === null ? {} : { recordId };
}

/** Pieces that were registered under the product of the line and are still known by it. */
function piecesOf(state: Donation, { id, productId }: Pick<Line, 'id' | 'productId'>): readonly Unit[] {
  return unitsOf(state).filter((unit) => unit.lineId === id && unit.productId === productId);
}

/** R19: under the other product the numbers of the pieces must be free as well, here and elsewhere. */
function duplicateSerials(state: Donation, line: Line, productId: string, { conflicts }: Context): readonly Finding[] {
  if (productId === line.productId) return [];
  const taken = new Set([
    ...unitsOf(state)
      .filter((unit) => unit.productId === productId && unit.state !== 'VOIDED')
      .flatMap(({ serialNumber }) => serialNumber ?? []),
    ...conflicts.flatMap(({ claim }) => (claim.kind === 'SERIAL' ? [claim.key.slice(productId.length + 1)] : [])),
  ]);
  return piecesOf(state, line)
    .filter(({ serialNumber, state: at }) => serialNumber !== null && at !== 'VOIDED' && taken.has(serialNumber))
    .map(({ serialNumber }) => {
      const message = `${serialKey(productId, serialNumber ?? '')} is recorded already; check product and label.`;
      return finding('SERIAL_DUPLICATE', 'R19', message, { path: 'productId' });
    });
}

/** What no contract goes with any more leaves those that wait for it, and those that no piece of it is on (F03). */
function contractsAfter(state: Donation, { lineId, smartnetEligible }: ProductNamed): Donation['contracts'] {
  if (smartnetEligible) return state.contracts;
  const hasPieces = unitsOf(state).some((unit) => unit.lineId === lineId);
  return Object.fromEntries(
    Object.entries(state.contracts).map(([id, contract]) => {
      const leaves = waitingStates.includes(contract.state) || (contract.state === 'ACTIVE' && !hasPieces);
      if (!leaves || !contract.lineIds.includes(lineId)) return [id, contract];
      return [id, { ...contract, lineIds: contract.lineIds.filter((one) => one !== lineId) }];
    }),
  );
}

function backordered(state: Donation, event: Extract<LineEvent, { readonly type: 'LineBackordered' }>): Donation {
  const { lineId, expectedOn } = event;
  const lines = put(state.lines, lineId, (line): Line => ({
    ...line,
    state: 'BACKORDERED',
    ...(expectedOn === undefined ? {} : { expectedOn }),
  }));
  return { ...state, lines };
}

function substituted(state: Donation, event: Extract<LineEvent, { readonly type: 'LineSubstituted' }>): Donation {
  const { lineId, productId, before, smartnetEligible } = event;
  const lines = put(state.lines, lineId, ({ expectedOn: _past, ...line }): Line => ({
    ...line,
    productId,
    smartnetEligible,
    state: 'SUBSTITUTED',
    substitutedForProductId: line.substitutedForProductId ?? before,
  }));
  return { ...state, lines, contracts: contractsAfter(state, event) };
}

function corrected(state: Donation, event: Extract<LineEvent, { readonly type: 'LineCorrected' }>): Donation {
  const { lineId, productId, before, smartnetEligible } = event;
  const units = piecesOf(state, { id: lineId, productId: before }).reduce(
    (table, { id }) => put(table, id, (unit) => ({ ...unit, productId })),
    state.units,
  );
  const lines = put(state.lines, lineId, (line) => ({ ...line, productId, smartnetEligible }));
  return { ...state, lines, units, contracts: contractsAfter(state, event) };
}

/** Backorder, substitution and correction of lines. */
export const lineChangeTrack: Track<LineChangeCommand, LineEvent> = {
  decide: { backorderLine, substituteLine, correctLine },
  evolve: { LineBackordered: backordered, LineSubstituted: substituted, LineCorrected: corrected },
  clocks: () => [],
  onStep: {},
};
