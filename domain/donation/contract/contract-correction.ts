import type { contractCommands } from '../../commands/contract.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, finding, invalidTransition, refuse, refuseAll } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Finding } from '../../types.ts';
import { factsGiven } from './contract-facts.ts';
import { contractNumberProblem } from './contract-number.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import { renewalsOf } from '../read.ts';
import type { Contract, CoverageLine, Donation } from '../state.ts';

export type CorrectContract = StreamCommand<'correctContract', typeof contractCommands.correctContract>;

/**
 * Corrects contract fields and line ends. Lines that ended with the contract follow its new dates; a later line end
 * moves the contract's end along. An EXPIRED contract whose end has not passed after all is ACTIVE again (6.6).
 * Refused: NOT_FOUND, INVALID_TRANSITION, CONTRACT_NUMBER_*, END_BEFORE_START; `void`: ASSOCIATION_EXISTS.
 */
export function correctContract(state: Donation, command: CorrectContract, context: Context): Decision<DonationDraft> {
  if (command.void === true) return voidActivation(state, command);
  const picked = pickOne(state.contracts, command.contractId, ['ACTIVE', 'EXPIRED'], 'contractId');
  if ('refusal' in picked) return picked.refusal;
  const contract = picked.found;
  const contractNumber = command.contractNumber ?? contract.number ?? '';
  if (contractNumber !== contract.number) {
    const problem = contractNumberProblem(state, contractNumber, context.conflicts, contract.shared);
    if (problem !== null) return refuseAll([problem]);
  }
  const corrected = correctLines(state, contract, command);
  const startOn = command.startDate ?? contract.startOn ?? '';
  const endOn = command.endDate ?? corrected.reduce((latest, line) => later(latest, line.endOn), contract.endOn ?? '');
  const problem = lineEndsProblem(state, contract, command) ?? endProblem(startOn, endOn, corrected);
  if (problem !== null) return refuseAll([problem]);
  const serviceLevel = command.serviceLevel ?? contract.serviceLevel;
  const recordId = command.assessed.recordId ?? contract.recordId;
  const facts = factsGiven(command, context.occurredAt);
  const same =
    contractNumber === contract.number &&
    startOn === contract.startOn &&
    endOn === contract.endOn &&
    serviceLevel === contract.serviceLevel &&
    recordId === contract.recordId &&
    facts.facts === undefined;
  if (same && corrected.length === 0) return accept();
  return accept<DonationDraft>(
    {
      type: 'ContractCorrected',
      contractId: contract.id,
      contractNumber,
      startOn,
      endOn,
      serviceLevel,
      recordId,
      ...facts,
    },
    ...corrected.map((line): DonationDraft => ({
      type: 'CoverageLineCorrected',
      coverageId: line.id,
      startOn: line.startOn,
      endOn: line.endOn,
      listed: line.listed,
    })),
  );
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a >= b ? a : b);

/** The line of each unit on one contract that ends last; earlier ones were extended. */
function currentLines(state: Donation, contractId: string): readonly CoverageLine[] {
  const byUnit = new Map<string, CoverageLine>();
  for (const line of Object.values(state.coverage)) {
    if (line.contractId !== contractId) continue;
    const other = byUnit.get(line.unitId);
    if (other === undefined || line.endOn >= other.endOn) byUnit.set(line.unitId, line);
  }
  return [...byUnit.values()];
}

/** Lines whose dates change. Those of a piece that was replaced are over, unless they are named. */
function correctLines(state: Donation, contract: Contract, command: CorrectContract): readonly CoverageLine[] {
  const isNamed = (id: string) => command.lineEnds?.some(({ unitId }) => unitId === id) === true;
  return currentLines(state, contract.id)
    .filter(({ unitId }) => state.units[unitId]?.state !== 'REPLACED' || isNamed(unitId))
    .map((line) => {
      const named = command.lineEnds?.find(({ unitId }) => unitId === line.unitId)?.endDate;
      const followed = line.endOn === contract.endOn ? command.endDate : undefined;
      const startOn = line.startOn === contract.startOn ? (command.startDate ?? line.startOn) : line.startOn;
      return { line, next: { ...line, startOn, endOn: named ?? followed ?? line.endOn } };
    })
    .filter(({ line, next }) => line.startOn !== next.startOn || line.endOn !== next.endOn)
    .map(({ next }) => next);
}

function lineEndsProblem(state: Donation, { id }: Contract, { lineEnds = [] }: CorrectContract): Finding | null {
  const lines = currentLines(state, id);
  const index = lineEnds.findIndex(({ unitId }) => !lines.some((line) => line.unitId === unitId));
  if (index === -1) return null;
  return finding('NOT_FOUND', 'R19', 'This unit is not on the contract.', { path: `lineEnds.${index}.unitId` });
}

function endProblem(startOn: CalendarDate, endOn: CalendarDate, lines: readonly CoverageLine[]): Finding | null {
  if (endOn >= startOn && lines.every((line) => line.endOn >= line.startOn)) return null;
  const path = endOn < startOn ? 'endDate' : 'lineEnds';
  return finding('END_BEFORE_START', 'D6', `The end lies before the start on ${startOn}.`, { path });
}

function voidActivation(state: Donation, { contractId }: CorrectContract): Decision<DonationDraft> {
  const picked = pickOne(state.contracts, contractId, ['ACTIVE'], 'contractId');
  if ('refusal' in picked) return picked.refusal;
  const { id } = picked.found;
  const associated = Object.values(state.associations).find(
    (association) => association.contractId === id && association.state === 'CONFIRMED',
  );
  if (associated !== undefined) {
    const message = 'An account is associated with this contract. Revoke the association first.';
    return refuse('ASSOCIATION_EXISTS', '6.6', message, { path: 'void', detail: { associationId: associated.id } });
  }
  const begun = renewalsOf(state).find(
    (renewal) => renewal.contractId === id && renewal.state !== 'NOT_DUE' && renewal.state !== 'WITHDRAWN',
  );
  if (begun !== undefined) return invalidTransition(begun.state, ['NOT_DUE']);
  return accept<DonationDraft>({ type: 'ContractActivationVoided', contractId: id });
}
