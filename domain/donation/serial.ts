import type { StreamCommand } from '../commands/define.ts';
import type { shipmentCommands } from '../commands/shipment.ts';
import { accept, finding, refuse, refuseAll } from '../decision.ts';
import type { Context, Decision, Finding } from '../types.ts';
import type { DonationDraft } from './events.ts';
import { mint } from './ids.ts';
import { pickOne } from './pick.ts';
import { newestListing } from './contract/correction.ts';
import { contractsOf, unitsOf } from './read.ts';
import type { CoverageLine, Donation, Unit, UnitState } from './state.ts';

/** Serial numbers: one piece each, upper-case, unique per product (6.1, R19), corrected on the vendor's list (R20). */

export type RecordSerial = StreamCommand<'recordSerial', typeof shipmentCommands.recordSerial>;
/** Serial numbers of pieces of one product, and where in the input they stand. */
type Labelled = {
  readonly line: { readonly productId: string };
  readonly serials: readonly string[];
  readonly path: string;
};

/** Whatever became of a piece, its label can be corrected; a voided one never was. */
const labelled: readonly UnitState[] = [
  'SHIPPED',
  'DELIVERED',
  'INSTALLED',
  'IN_USE',
  'DEFECTIVE',
  'RMA_OPEN',
  'IDLE',
  'TAKEBACK_REQUESTED',
  'PICKED_UP',
  'RECYCLED',
  'REUSED',
  'REPLACED',
  'LOST',
  'STOLEN',
];

/** Key of the SERIAL claim of a piece: unique over all units that are not VOIDED (6.1). */
export function serialKey(productId: string, serialNumber: string): string {
  return `${productId}/${serialNumber}`;
}

function duplicate(serialNumber: string, path: string): Finding {
  const message = `Serial number ${serialNumber} is already recorded for a piece of this product; check the label.`;
  return finding('SERIAL_DUPLICATE', 'R19', message, { path });
}

/** Is the serial another piece's, in this donation or (by the claims) in another one? */
export function isTaken(state: Donation, productId: string, serialNumber: string, { conflicts }: Context): boolean {
  const key = serialKey(productId, serialNumber);
  return (
    unitsOf(state).some(
      (unit) => unit.state !== 'VOIDED' && unit.productId === productId && unit.serialNumber === serialNumber,
    ) || conflicts.some(({ claim }) => claim.kind === 'SERIAL' && claim.key === key)
  );
}

/** SERIAL_DUPLICATE for each number of a shipment that is given twice or already belongs to another piece (R19). */
export function serialFindings(state: Donation, pieces: readonly Labelled[], context: Context): readonly Finding[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ line: { productId }, serials, path }) =>
    serials.flatMap((serial, index) => {
      const key = serialKey(productId, serial);
      const again = seen.has(key);
      seen.add(key);
      return again || isTaken(state, productId, serial, context) ? [duplicate(serial, `${path}.serials.${index}`)] : [];
    }),
  );
}

/**
 * The serial number of one piece; without id, of the only piece that has none.
 * Refusals: SERIAL_MISSING, NOT_FOUND, VALIDATION_FAILED (several fit), INVALID_TRANSITION (voided), SERIAL_DUPLICATE.
 */
export function recordSerial(state: Donation, command: RecordSerial, context: Context): Decision<DonationDraft> {
  const { unitId, serialNumber } = command;
  const serial = serialNumber?.trim().toUpperCase() ?? '';
  if (serial === '') {
    return refuse('SERIAL_MISSING', 'R19', 'Give the serial number on the label of the piece.', {
      path: 'serialNumber',
    });
  }
  const bare = Object.entries(state.units).filter(([, unit]) => unit.serialNumber === null);
  const picked = pickOne(unitId === undefined ? Object.fromEntries(bare) : state.units, unitId, labelled, 'unitId');
  if ('refusal' in picked) return picked.refusal;
  const unit = picked.found;
  if (unit.serialNumber === serial) return accept();
  if (isTaken(state, unit.productId, serial, context)) return refuseAll([duplicate(serial, 'serialNumber')]);
  return accept<DonationDraft>(
    { type: 'UnitSerialRecorded', unitId: unit.id, serialNumber: serial, before: unit.serialNumber },
    ...corrections(state, unit, serial),
  );
}

/**
 * R20: when the vendor's list was compared and shows the number that is now overwritten, the list is to be corrected.
 * A correction that is open already is replaced by the reaction `correctionsMoot` (11.4).
 */
function corrections(state: Donation, unit: Unit, after: string): readonly DonationDraft[] {
  const before = unit.serialNumber;
  if (before === null) return [];
  // What waits for the unit to come back is asked then, from the number that the list shows (`correctionsResumed`).
  const waits = ({ contractId, listed: said }: CoverageLine) =>
    said === 'NO' && newestListing(state, contractId, unit.id)?.moot === true;
  const listed = Object.values(state.coverage).filter(
    (line) => line.unitId === unit.id && !line.ended && line.listed !== 'ASSUMED' && !waits(line),
  );
  const open = Object.values(state.corrections).filter(
    (correction) =>
      correction.unitId === unit.id &&
      correction.cause !== 'INSTALL_SITE' &&
      (correction.state === 'DUE' || correction.state === 'OVERDUE'),
  );
  const contractIds = contractsOf(state)
    .filter((contract) => contract.state === 'ACTIVE' && listed.some(({ contractId }) => contractId === contract.id))
    .map((contract) => contract.id)
    .filter((id) => !open.some(({ contractId }) => contractId === id));
  return contractIds.map((contractId, index) => {
    const correctionId = mint(state, 'cor', index);
    return {
      type: 'SerialCorrectionOpened',
      correctionId,
      contractId,
      unitId: unit.id,
      before,
      after,
      cause: 'ACTIVATION',
    };
  });
}
