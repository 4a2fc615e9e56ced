import { localDate } from '../../calendar.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { supportCommands } from '../../commands/support.ts';
import { accept, finding, inFuture, refuseAll, refuseFuture } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Finding } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { pickOne } from '../pick.ts';
import { runsYet, unitsOf, zoneOf } from '../read.ts';
import { awaitingReplacement } from './rma-read.ts';
import { isTaken } from '../serial.ts';
import type { CoverageLine, Donation, SerialCorrection, Unit } from '../state.ts';

export type RecordReplacement = StreamCommand<'recordReplacement', typeof supportCommands.recordReplacement>;

/** The piece that came. */
type Arrival = {
  readonly unitId: string;
  readonly productId: string;
  readonly serialNumber: string;
  readonly on: CalendarDate;
};

/**
 * R20, 11.4: the replacement is here. It stands in the place of the defective unit and inherits its cover, but the
 * vendor's list still shows the old serial number, so a correction opens on every active contract. Codes: DATE_IN_FUTURE,
 * SERIAL_SAME_AS_DEFECTIVE, SERIAL_ON_OTHER_CONTRACT, SERIAL_DUPLICATE and the general ones.
 */
export function recordReplacement(
  state: Donation,
  command: RecordReplacement,
  context: Context,
): Decision<DonationDraft> {
  const { receivedAt = context.occurredAt, serialNumber } = command;
  if (inFuture(receivedAt, context.now)) return refuseFuture('receivedAt');
  const picked = pickOne(state.rmas ?? {}, command.rmaId, awaitingReplacement, 'rmaId');
  if ('refusal' in picked) return picked.refusal;
  const rma = picked.found;
  const defective = state.units[rma.defectiveUnitId];
  if (defective === undefined) throw new Error(`RMA_UNIT_MISSING ${rma.id}`);
  const productId = command.productId ?? defective.productId;
  const problem = serialProblem(state, defective, { productId, serialNumber }, context);
  if (problem !== null) return refuseAll([problem]);
  const replacementUnitId = mint(state, 'unt');
  const on = localDate(receivedAt, zoneOf(state));
  return accept<DonationDraft>(
    {
      type: 'UnitRegistered',
      unitId: replacementUnitId,
      shipmentId: defective.shipmentId,
      lineId: defective.lineId,
      productId,
      serialNumber,
      warrantyEndsOn: defective.warrantyEndsOn,
      replacesUnitId: defective.id,
      deliveredAt: receivedAt,
    },
    { type: 'UnitReplaced', unitId: defective.id, replacementUnitId, rmaId: rma.id },
    { type: 'ReplacementRecorded', rmaId: rma.id, replacementUnitId, receivedAt },
    ...inheritedCover(state, defective, { unitId: replacementUnitId, productId, serialNumber, on }),
  );
}

/** What speaks against a serial number for the piece that came (R19, 11.4); null when nothing does. */
function serialProblem(
  state: Donation,
  defective: Unit,
  { productId, serialNumber }: Pick<Arrival, 'productId' | 'serialNumber'>,
  context: Context,
): Finding | null {
  const at = { path: 'serialNumber' };
  if (productId === defective.productId && serialNumber === defective.serialNumber) {
    const message = `${serialNumber} is the defective piece itself; give the number on the label of the new one.`;
    return finding('SERIAL_SAME_AS_DEFECTIVE', '11.4', message, at);
  }
  const contractId = otherContract(state, defective, productId, serialNumber);
  if (contractId !== null) {
    const message = `${serialNumber} is on a contract of this donation already. Have that list corrected first.`;
    return finding('SERIAL_ON_OTHER_CONTRACT', '11.4', message, { ...at, detail: { contractId } });
  }
  if (!isTaken(state, productId, serialNumber, context)) return null;
  const message = `Serial number ${serialNumber} is already recorded for a piece of this product; check the label.`;
  return finding('SERIAL_DUPLICATE', 'R19', message, at);
}

/** The active contract that shows the number, as another piece's or as a stranger's that waits for a correction. */
function otherContract(state: Donation, defective: Unit, productId: string, serialNumber: string): string | null {
  const holder = unitsOf(state).find(
    (unit) => unit.state !== 'VOIDED' && unit.productId === productId && unit.serialNumber === serialNumber,
  );
  const lines = holder === undefined ? [] : runningLines(state, holder.id);
  const own = new Set(runningLines(state, defective.id).map(({ contractId }) => contractId));
  const stranger = Object.values(state.corrections).find(
    (correction) =>
      isOpenListing(correction) &&
      correction.before === serialNumber &&
      !own.has(correction.contractId) &&
      state.units[correction.unitId]?.productId === productId,
  );
  return lines[0]?.contractId ?? stranger?.contractId ?? null;
}

/** The lines of a unit whose end is not recorded, on active contracts. */
function runningLines(state: Donation, unitId: string): readonly CoverageLine[] {
  return Object.values(state.coverage).filter(
    (line) => line.unitId === unitId && !line.ended && state.contracts[line.contractId]?.state === 'ACTIVE',
  );
}

const isListing = ({ cause }: SerialCorrection): boolean => cause !== 'INSTALL_SITE';
const isOpenListing = (correction: SerialCorrection): boolean =>
  isListing(correction) && (correction.state === 'DUE' || correction.state === 'OVERDUE');

/**
 * Per active contract: lines with the old end dates (two, when the next period was confirmed already), and a correction
 * from the number the vendor lists to the new one. A list that shows the new number already is right; a correction that
 * was open is replaced (T05).
 */
function inheritedCover(state: Donation, defective: Unit, arrival: Arrival): readonly DonationDraft[] {
  const lines = Object.values(state.coverage).filter(
    (line) =>
      line.unitId === defective.id &&
      state.contracts[line.contractId]?.state === 'ACTIVE' &&
      runsYet(line, arrival.on) &&
      arrival.on <= line.endOn,
  );
  let corrections = 0;
  return lines.flatMap((line, index): readonly DonationDraft[] => {
    const { contractId, endOn } = line;
    const newest = Object.values(state.corrections).findLast(
      (correction) =>
        correction.unitId === defective.id && correction.contractId === contractId && isListing(correction),
    );
    const before = listedSerial(line, defective, newest);
    const isListed = before === arrival.serialNumber && arrival.productId === defective.productId;
    const events: DonationDraft[] = [
      {
        type: 'CoverageLineAdded',
        coverageId: mint(state, 'cov', index),
        contractId,
        unitId: arrival.unitId,
        startOn: arrival.on > line.startOn ? arrival.on : line.startOn,
        endOn,
        listed: isListed ? 'YES' : 'NO',
      },
    ];
    const isFirst = lines.findIndex((other) => other.contractId === contractId) === index;
    if (!isFirst) return events;
    if (newest !== undefined && isOpenListing(newest)) {
      events.push({ type: 'SerialCorrectionCancelled', correctionId: newest.id });
    }
    if (isListed) return events;
    const correctionId = mint(state, 'cor', corrections);
    corrections += 1;
    const { unitId, serialNumber: after } = arrival;
    return [
      ...events,
      { type: 'SerialCorrectionOpened', correctionId, contractId, unitId, before, after, cause: 'RMA' },
    ];
  });
}

/** What the vendor lists in the place of a unit: its own number unless the list was found to say something else. */
function listedSerial(line: CoverageLine, unit: Unit, newest: SerialCorrection | undefined): string | null {
  return line.listed === 'NO' && newest !== undefined ? newest.before : unit.serialNumber;
}
