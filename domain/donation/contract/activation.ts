import type { contractCommands } from '../../commands/contract.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { addYears, localDate } from '../../calendar.ts';
import { accept, finding, inFuture, invalidTransition, refuse, refuseAll, refuseFuture } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Finding } from '../../types.ts';
import { factsGiven } from './contract-facts.ts';
import { contractNumberProblem } from './contract-number.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { predecessorOf } from './lineage.ts';
import { contractsOf, isHeld, liveLines, unitsOf, zoneOf } from '../read.ts';
import { inUse } from '../stage.ts';
import type { Contract, Donation, Line, Stage, Unit } from '../state.ts';
import { endsProblem, listProblem, takeStranger, unitOf } from './vendor-list.ts';

export type ActivateContract = StreamCommand<'activateContract', typeof contractCommands.activateContract>;

/** Before the first shipment there is nothing a contract could cover (6.3). */
const tooEarly: ReadonlySet<Stage> = new Set(['REQUESTED', 'DONOR_REVIEW', 'APPROVED']);
const afterShipping: readonly Stage[] = ['PARTIALLY_SHIPPED', ...inUse];
/** States of a contract that its lines wait for. */
export const waitingStates: readonly Contract['state'][] = ['EXPECTED', 'OVERDUE'];
const isWaiting = (contract: Contract): boolean => waitingStates.includes(contract.state);
/** Waiting or ever activated: everything but WITHDRAWN. */
const wasActivated = (contract: Contract): boolean => !isWaiting(contract) && contract.state !== 'WITHDRAWN';

/**
 * R1, R8, R19, D6, D29: the vendor activated a contract. Reuses the contract that its lines wait for; accepted and
 * flagged before everything has shipped. Eligible lines left out go on waiting, from the same ship date.
 * Refused: DATE_IN_FUTURE, INVALID_TRANSITION (nothing shipped; a contract of these lines has ended), CONTRACT_NUMBER_*,
 * END_BEFORE_START, SERIAL_DUPLICATE, SERIAL_ON_OTHER_CONTRACT, NOT_FOUND, NO_ELIGIBLE_LINE, CONTRACT_ALREADY_ACTIVE.
 */
export function activateContract(
  state: Donation,
  command: ActivateContract,
  { now, occurredAt, conflicts }: Context,
): Decision<DonationDraft> {
  const activatedAt = command.activatedAt ?? occurredAt;
  if (inFuture(activatedAt, now)) return refuseFuture('activatedAt');
  if (tooEarly.has(state.stage)) return invalidTransition(state.stage, afterShipping);
  const shared = command.sharedContract ?? false;
  const startOn = command.startDate ?? localDate(activatedAt, zoneOf(state));
  const endOn = command.endDate ?? addYears(startOn, state.termYears);
  const problem =
    contractNumberProblem(state, command.contractNumber, conflicts, shared) ??
    datesProblem(command, startOn, endOn) ??
    listProblem(state, command.serials ?? [], 'serials', null);
  if (problem !== null) return refuseAll([problem]);
  const choice = chooseLines(state, command);
  if (choice.refused !== null) return choice.refused;

  const reused = waitingFor(state, choice.lineIds);
  const contractId = reused?.id ?? mint(state, 'ctr');
  return accept<DonationDraft>(
    {
      type: 'ContractActivated',
      contractId,
      contractNumber: command.contractNumber,
      lineIds: choice.lineIds,
      activatedAt,
      startOn,
      endOn,
      serviceLevel: command.serviceLevel ?? state.serviceLevel,
      activatedEarly: reused === undefined,
      shared,
      termNumber: 0,
      predecessorId: null,
      recordId: command.assessed.recordId,
      ...factsGiven(command, occurredAt),
    },
    ...coverUnits(state, command, { contractId, lineIds: choice.lineIds, startOn, endOn }),
    ...expectTheRest(state, reused, choice.lineIds),
  );
}

function datesProblem({ serials = [] }: ActivateContract, startOn: CalendarDate, endOn: CalendarDate): Finding | null {
  if (endOn >= startOn) return endsProblem(serials, 'serials', startOn);
  return finding('END_BEFORE_START', 'D6', `The end lies before the start on ${startOn}.`, { path: 'endDate' });
}

type LineChoice =
  | { readonly lineIds: readonly string[]; readonly refused: null }
  | { readonly lineIds: null; readonly refused: Decision<never> };

/**
 * Which lines the contract covers: the named ones; else those of the contracts that are waited for; else every
 * eligible line that has none. A unit on the vendor's list brings its line along (D26).
 */
function chooseLines(state: Donation, command: ActivateContract): LineChoice {
  const wanted = command.lineIds ?? defaultLines(state);
  for (const [index, lineId] of wanted.entries()) {
    const refused = judgeLine(state, lineId, `lineIds.${index}`);
    if (refused !== null) return { lineIds: null, refused };
  }
  if (wanted.length === 0) return { lineIds: null, refused: refuseEmpty(state) };
  const listed = (command.serials ?? [])
    .map(({ productId, serialNumber }) => unitOf(state, productId, serialNumber)?.lineId)
    .filter((lineId) => lineId !== undefined)
    .filter((lineId) => judgeLine(state, lineId, '') === null);
  return { lineIds: [...new Set([...wanted, ...listed])], refused: null };
}

const eligibleLines = (state: Donation): readonly Line[] => liveLines(state).filter((line) => line.smartnetEligible);

/** The newest contract that ever became active for a line, or undefined. */
function activatedFor(state: Donation, lineId: string): Contract | undefined {
  return contractsOf(state).findLast((contract) => wasActivated(contract) && contract.lineIds.includes(lineId));
}

function defaultLines(state: Donation): readonly string[] {
  const free = eligibleLines(state)
    .map(({ id }) => id)
    .filter((id) => activatedFor(state, id) === undefined);
  const awaited = free.filter((id) => waitingFor(state, [id]) !== undefined);
  return awaited.length > 0 ? awaited : free;
}

/** May a contract be for this line? Null, or why not. */
export function judgeLine(state: Donation, lineId: string, path: string): Decision<never> | null {
  const line = liveLines(state).find(({ id }) => id === lineId);
  if (line === undefined) return refuse('NOT_FOUND', 'R13', `${lineId} is no live line of this donation.`, { path });
  if (!line.smartnetEligible) {
    return refuse('NO_ELIGIBLE_LINE', 'R1', `${line.productId} comes without a service contract.`, { path });
  }
  const contract = activatedFor(state, lineId);
  return contract === undefined ? null : refuseBound(contract, path);
}

function refuseBound({ id, state }: Contract, path: string): Decision<never> {
  if (state !== 'ACTIVE') return invalidTransition(state, waitingStates);
  const message = 'These products are on an active contract already. Correct that contract if something is wrong.';
  return refuse('CONTRACT_ALREADY_ACTIVE', 'R8', message, { path, detail: { contractId: id } });
}

function refuseEmpty(state: Donation): Decision<never> {
  const contracts = eligibleLines(state)
    .map(({ id }) => activatedFor(state, id))
    .filter((contract) => contract !== undefined);
  const bound = contracts.find((contract) => contract.state === 'ACTIVE') ?? contracts[0];
  if (bound !== undefined) return refuseBound(bound, 'lineIds');
  return refuse('NO_ELIGIBLE_LINE', 'R1', 'No product of this donation comes with a service contract.', {
    path: 'lineIds',
  });
}

function waitingFor(state: Donation, lineIds: readonly string[]): Contract | undefined {
  return contractsOf(state).find(
    (contract) => isWaiting(contract) && contract.lineIds.some((lineId) => lineIds.includes(lineId)),
  );
}

/** The lines of an activation by unit (R19, D29): named ones, and without a list all held units as assumed. */
function coverUnits(
  state: Donation,
  { serials }: ActivateContract,
  contract: Pick<Contract, 'lineIds'> & {
    readonly contractId: string;
    readonly startOn: CalendarDate;
    readonly endOn: CalendarDate;
  },
): readonly DonationDraft[] {
  const { contractId, lineIds, startOn, endOn } = contract;
  const ends = new Map<string, CalendarDate>();
  const strangers: { readonly productId: string; readonly serialNumber: string }[] = [];
  for (const entry of serials ?? []) {
    const unit = unitOf(state, entry.productId, entry.serialNumber);
    if (unit === undefined) strangers.push(entry);
    else ends.set(unit.id, entry.endDate ?? endOn);
  }
  const units = unitsOf(state).filter((unit) => ends.has(unit.id) || (isHeld(unit) && lineIds.includes(unit.lineId)));
  const unlisted = serials === undefined ? [] : units.filter(({ id }) => !ends.has(id));
  // The list may still show what a unit has replaced since: it inherits that line, and the list is to be corrected (F07).
  const replacedBy = (unit: Unit) => predecessorOf(state, unit, ({ id }) => ends.has(id));
  const added = units.map((unit, index): DonationDraft => {
    const { id } = unit;
    const listed = serials === undefined ? 'ASSUMED' : ends.has(id) ? 'YES' : 'NO';
    const coverageId = mint(state, 'cov', index);
    return {
      type: 'CoverageLineAdded',
      coverageId,
      contractId,
      unitId: id,
      startOn,
      endOn: ends.get(id) ?? ends.get(replacedBy(unit)?.id ?? '') ?? endOn,
      listed,
    };
  });
  const opened = unlisted.map((unit, index): DonationDraft => {
    const instead = replacedBy(unit) ?? takeStranger(strangers, unit);
    return {
      type: 'SerialCorrectionOpened',
      correctionId: mint(state, 'cor', index),
      contractId,
      unitId: unit.id,
      before: instead?.serialNumber ?? null,
      after: unit.serialNumber,
      cause: 'ACTIVATION',
    };
  });
  return [...added, ...opened];
}

/** Eligible lines of the reused contract that this number does not cover are still owed one, from the same date. */
function expectTheRest(
  state: Donation,
  reused: Contract | undefined,
  lineIds: readonly string[],
): readonly DonationDraft[] {
  if (reused === undefined || reused.expectedFrom === null) return [];
  const rest = eligibleLines(state)
    .map(({ id }) => id)
    .filter((id) => reused.lineIds.includes(id) && !lineIds.includes(id));
  if (rest.length === 0) return [];
  return [{ type: 'ContractExpected', contractId: mint(state, 'ctr'), lineIds: rest, from: reused.expectedFrom }];
}
