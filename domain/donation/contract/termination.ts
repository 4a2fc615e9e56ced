import type { contractCommands } from '../../commands/contract.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { addDays } from '../../calendar.ts';
import { accept, finding, refuseAll, refuseFuture } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import { runsYet, today } from '../read.ts';
import type { Donation } from '../state.ts';

export type TerminateContract = StreamCommand<'terminateContract', typeof contractCommands.terminateContract>;

/**
 * The vendor ended a contract before its time (6.6). `endedOn`: its last covered day; left out: today. Every line with days
 * after it ends then, one that was extended and its next period alike. Renewals lapse and associations are revoked in
 * answer to it, in the order of 6.3.
 * Refused: NOT_FOUND, INVALID_TRANSITION, DATE_IN_FUTURE, END_BEFORE_START.
 */
export function terminateContract(
  state: Donation,
  command: TerminateContract,
  { now, occurredAt }: Context,
): Decision<DonationDraft> {
  const endedOn = command.endedOn ?? today(state, occurredAt);
  if (endedOn > today(state, now)) return refuseFuture('endedOn');
  const picked = pickOne(state.contracts, command.contractId, ['ACTIVE'], 'contractId');
  if ('refusal' in picked) return picked.refusal;
  const { id: contractId, startOn } = picked.found;
  if (startOn !== null && endedOn < startOn) {
    const message = `The contract began on ${startOn}. Give the last day it covered, or take the activation back.`;
    return refuseAll([finding('END_BEFORE_START', '6.6', message, { path: 'endedOn' })]);
  }
  const dayAfter = addDays(endedOn, 1);
  const lines = Object.values(state.coverage).filter(
    (line) => line.contractId === contractId && runsYet(line, dayAfter),
  );
  return accept<DonationDraft>(
    { type: 'ContractTerminated', contractId, endedOn },
    ...lines.map((line): DonationDraft => ({
      type: 'CoverageLineEnded',
      coverageId: line.id,
      ...(endedOn < line.endOn ? { endedOn } : {}),
    })),
  );
}
