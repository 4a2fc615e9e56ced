import type { CalendarDate } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import type { Contract, CoverageLine, Donation } from '../state.ts';

/** Lines of a contract that still run towards their end. */
export function runningLines(state: Donation, contractId: string): readonly CoverageLine[] {
  return Object.values(state.coverage).filter((line) => line.contractId === contractId && !line.ended);
}

/**
 * Ends lines of an active contract, and with the last of them the contract: EXPIRED, or SUPERSEDED when its successor is
 * active (6.6). `endedOn`: the last covered day of each line, when cover ended before the line's own end.
 */
export function endCover(
  state: Donation,
  { id: contractId, successorId }: Contract,
  lines: readonly CoverageLine[],
  endedOn: (line: CoverageLine) => CalendarDate | undefined = () => undefined,
): readonly DonationDraft[] {
  const ended = lines.map((line): DonationDraft => {
    const on = endedOn(line);
    return { type: 'CoverageLineEnded', coverageId: line.id, ...(on === undefined ? {} : { endedOn: on }) };
  });
  if (runningLines(state, contractId).length > ended.length) return ended;
  const superseded = successorId !== null && state.contracts[successorId]?.state === 'ACTIVE';
  return [
    ...ended,
    superseded ? { type: 'ContractSuperseded', contractId, successorId } : { type: 'ContractExpired', contractId },
  ];
}
