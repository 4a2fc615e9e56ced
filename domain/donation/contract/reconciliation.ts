import type { contractCommands } from '../../commands/contract.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, refuse, refuseAll } from '../../decision.ts';
import type { CalendarDate, Context, Decision } from '../../types.ts';
import { judgeLine } from './activation.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { pickOne } from '../pick.ts';
import { isHeld, isLeaving, runsYet, today } from '../read.ts';
import type { CoverageFacts } from './reconciliation-state.ts';
import type { Contract, CoverageLine, Donation, Unit } from '../state.ts';
import { endsProblem, listProblem, takeStranger, unitOf } from './vendor-list.ts';
import { statusFits } from './vendor-status.ts';

export type ReconcileContract = StreamCommand<'reconcileContract', typeof contractCommands.reconcileContract>;
type VendorLine = NonNullable<ReconcileContract['vendorLines']>[number];

/**
 * R19, D16, D29, F16: our list against the vendor's. Lines it has are listed, with the vendor's dates (D6); lines it lacks
 * are not, and a correction is opened for each unit that is still held. The vendor's word is kept and decides nothing.
 * Refused: VALIDATION_FAILED (nothing to compare), NOT_FOUND, INVALID_TRANSITION, SERIAL_DUPLICATE,
 * SERIAL_ON_OTHER_CONTRACT, END_BEFORE_START.
 */
export function reconcileContract(
  state: Donation,
  command: ReconcileContract,
  { occurredAt }: Context,
): Decision<DonationDraft> {
  const { vendorLines, vendorStatus } = command;
  if (vendorLines === undefined && vendorStatus === undefined) {
    const message = "Give the vendor's list, its word for the contract, or both.";
    return refuse('VALIDATION_FAILED', '7.3', message, { path: 'vendorLines' });
  }
  const picked = pickOne(state.contracts, command.contractId, ['ACTIVE'], 'contractId');
  if ('refusal' in picked) return picked.refusal;
  const contract = picked.found;
  const list = vendorLines ?? [];
  const problem =
    listProblem(state, list, 'vendorLines', contract.id) ??
    endsProblem(list, 'vendorLines', contract.startOn ?? '0000-01-01');
  if (problem !== null) return refuseAll([problem]);
  const status = vendorStatus === undefined ? {} : { vendorStatus, ...differing(state, contract, vendorStatus) };
  const about = { type: 'ContractReconciled', contractId: contract.id, reconciledAt: occurredAt } as const;
  if (vendorLines === undefined)
    return accept<DonationDraft>({ ...about, listed: 0, missing: 0, strange: 0, ...status });

  const compared = compare(state, contract, vendorLines, today(state, occurredAt));
  const counts = { listed: compared.listed, missing: compared.missing, strange: compared.strangers.length };
  return accept<DonationDraft>(
    { ...about, ...counts, strangers: compared.strangers, ...status, ...broughtAlong(state, contract, vendorLines) },
    ...compared.drafts,
  );
}

function differing(state: Donation, contract: Contract, vendorStatus: string) {
  return statusFits(state.policy, vendorStatus, contract.state) ? {} : ({ statusDiffers: true } as const);
}

/** A unit on the vendor's list brings its line along (D26), as at activation. */
function broughtAlong(state: Donation, { lineIds }: Contract, list: readonly VendorLine[]) {
  const more = list
    .map(({ productId, serialNumber }) => unitOf(state, productId, serialNumber))
    .filter(isHere)
    .flatMap((unit) => unit?.lineId ?? [])
    .filter((lineId) => !lineIds.includes(lineId) && judgeLine(state, lineId, '') === null);
  return more.length === 0 ? {} : { lineIds: [...new Set([...lineIds, ...more])] };
}

/** With the recipient still: what was replaced, lost or has gone back is no longer a line of ours to compare. */
const isHere = (unit: Unit | undefined): boolean => unit !== undefined && (isHeld(unit) || isLeaving(unit));

type Compared = {
  readonly listed: number;
  readonly missing: number;
  readonly strangers: readonly { readonly productId: string; readonly serialNumber: string }[];
  readonly drafts: readonly DonationDraft[];
};

/** `on`: the day of the list. A line that was extended and is not over stands on it as its next period does. */
function compare(state: Donation, contract: Contract, list: readonly VendorLine[], on: CalendarDate): Compared {
  const running = Object.values(state.coverage).filter(
    (line) => line.contractId === contract.id && runsYet(line, on) && isHere(state.units[line.unitId]),
  );
  const strangers: { readonly productId: string; readonly serialNumber: string }[] = [];
  const found = new Map<string, VendorLine>();
  for (const entry of list) {
    const unit = unitOf(state, entry.productId, entry.serialNumber);
    if (unit !== undefined && isHere(unit)) found.set(unit.id, entry);
    else strangers.push({ productId: entry.productId, serialNumber: entry.serialNumber });
  }
  const here = running.flatMap((line) => {
    const entry = found.get(line.unitId);
    if (entry === undefined) return [];
    return relisted(line, line === datedLine(running, entry, line.unitId) ? entry : withoutDates(entry));
  });
  const added = newLines(state, contract, found);
  const gone = running.filter(({ unitId }) => !found.has(unitId));
  const goneUnits = [...new Set(gone.map(({ unitId }) => unitId))]; // a unit may have two lines that run
  const missed = goneUnits.flatMap((unitId) => state.units[unitId] ?? []).filter(isHeld);
  return {
    listed: found.size,
    missing: goneUnits.length,
    drafts: [
      ...here,
      ...added,
      ...gone.filter(({ listed }) => listed !== 'NO').map((line) => corrected(line, { listed: 'NO' })),
      ...settled(state, contract, found),
      ...opened(state, contract, missed, strangers),
    ],
    strangers, // those that the pairing left
  };
}

type Change = Partial<Pick<CoverageLine, 'startOn' | 'endOn' | 'listed'>> & { readonly facts?: CoverageFacts };

function corrected(line: CoverageLine, change: Change): DonationDraft {
  const { id: coverageId, startOn, endOn, listed } = line;
  return { type: 'CoverageLineCorrected', coverageId, startOn, endOn, listed, ...change };
}

/** Which of a unit's lines the vendor's dates are about: the newest period, unless they end before that begins. */
function datedLine(
  running: readonly CoverageLine[],
  { endDate }: VendorLine,
  unitId: string,
): CoverageLine | undefined {
  const lines = running.filter((line) => line.unitId === unitId).toSorted((a, b) => (a.startOn < b.startOn ? -1 : 1));
  return lines.findLast(({ startOn }) => endDate === undefined || startOn <= endDate) ?? lines[0];
}

function withoutDates({ startDate: _start, endDate: _end, ...entry }: VendorLine): VendorLine {
  return entry;
}

/** The vendor's dates win (D6); a line that says the same as before is left alone. */
function relisted(line: CoverageLine, entry: VendorLine): readonly DonationDraft[] {
  const startOn = entry.startDate ?? line.startOn;
  const endOn = entry.endDate ?? line.endOn;
  const facts = factsOf(entry);
  const known = new Map<string, unknown>(Object.entries(line.facts ?? {}));
  const news = Object.entries(facts).some(([name, value]) => known.get(name) !== value);
  if (line.listed === 'YES' && startOn === line.startOn && endOn === line.endOn && !news) return [];
  return [corrected(line, { startOn, endOn, listed: 'YES', ...(news ? { facts } : {}) })];
}

function factsOf({ warrantyType, warrantyEndDate, vendorStatus }: VendorLine): CoverageFacts {
  return {
    ...(vendorStatus === undefined ? {} : { vendorStatus }),
    ...(warrantyType === undefined ? {} : { warrantyType }),
    ...(warrantyEndDate === undefined ? {} : { warrantyEndsOn: warrantyEndDate }),
  };
}

/** Units of ours that the vendor lists and that had no line here, or one that ended before the vendor's date. */
function newLines(
  state: Donation,
  contract: Contract,
  found: ReadonlyMap<string, VendorLine>,
): readonly DonationDraft[] {
  const lines = Object.values(state.coverage).filter(({ contractId }) => contractId === contract.id);
  const drafts: DonationDraft[] = [];
  for (const [unitId, entry] of found) {
    const startOn = entry.startDate ?? contract.startOn;
    const endOn = entry.endDate ?? contract.endOn;
    if (startOn === null || endOn === null) continue;
    if (lines.some((line) => line.unitId === unitId && (!line.ended || line.endOn >= endOn))) continue;
    const coverageId = mint(state, 'cov', drafts.length);
    const facts = factsOf(entry);
    const more = Object.keys(facts).length === 0 ? {} : { facts };
    drafts.push({
      type: 'CoverageLineAdded',
      coverageId,
      contractId: contract.id,
      unitId,
      startOn,
      endOn,
      listed: 'YES',
      ...more,
    });
  }
  return drafts;
}

const openCorrections = (state: Donation, contractId: string) =>
  Object.values(state.corrections).filter(
    (it) =>
      it.contractId === contractId && it.cause !== 'INSTALL_SITE' && (it.state === 'DUE' || it.state === 'OVERDUE'),
  );

/** The list turned out right: nothing is left to correct (6.9). */
function settled(state: Donation, { id }: Contract, found: ReadonlyMap<string, VendorLine>): readonly DonationDraft[] {
  return openCorrections(state, id)
    .filter(({ unitId }) => found.has(unitId))
    .map(({ id: correctionId }) => ({ type: 'SerialCorrectionCancelled', correctionId }));
}

/** One correction per unit that the vendor does not list, unless one is open. Takes its counterparts from `strangers`. */
function opened(
  state: Donation,
  { id: contractId }: Contract,
  missed: readonly Unit[],
  strangers: { readonly productId: string; readonly serialNumber: string }[],
): readonly DonationDraft[] {
  const open = openCorrections(state, contractId);
  const drafts: DonationDraft[] = [];
  for (const unit of missed) {
    const instead = takeStranger(strangers, unit);
    if (open.some(({ unitId }) => unitId === unit.id)) continue;
    drafts.push({
      type: 'SerialCorrectionOpened',
      correctionId: mint(state, 'cor', drafts.length),
      contractId,
      unitId: unit.id,
      before: instead?.serialNumber ?? null,
      after: unit.serialNumber,
      cause: 'RECONCILIATION',
    });
  }
  return drafts;
}
