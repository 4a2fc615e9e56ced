import type { DonationDraft } from '../events.ts';
import type { Donation } from '../state.ts';
import type { Rma, RmaState, SupportCase } from './support-state.ts';

/** Questions about support cases and replacements that several files ask. All pure. */

/** The replacement is still to come (6.9). */
export const awaitingReplacement: readonly RmaState[] = ['OPEN', 'BOOKED', 'ON_HOLD'];
/** The replacement is there, the defective piece has not gone back. */
export const awaitingReturn: readonly RmaState[] = ['REPLACEMENT_RECEIVED', 'RETURN_OVERDUE', 'LIABLE'];
/** Everything but CLOSED and CANCELLED. */
export const openRmaStates: readonly RmaState[] = [...awaitingReplacement, ...awaitingReturn, 'RETURNED'];

export const rmasOf = ({ rmas = {} }: Donation): readonly Rma[] => Object.values(rmas);
export const supportCasesOf = ({ supportCases = {} }: Donation): readonly SupportCase[] => Object.values(supportCases);

/** Replacements that have not come to their end: they stand in the way of closing (11.6). */
export const openRmas = (state: Donation): readonly Rma[] =>
  rmasOf(state).filter((rma) => openRmaStates.includes(rma.state));

/** Is a REPLACED unit accounted for: did its replacement end with the return of it (11.6)? */
export function returnedByRma(state: Donation, unitId: string): boolean {
  return rmasOf(state).some(
    (rma) => rma.defectiveUnitId === unitId && rma.state === 'CLOSED' && rma.outcome === 'RETURNED',
  );
}

/** The ends of all open cases, for the end of a donation (7.7). `at`: when it is closed. */
export function openCasesClosed(state: Donation, at: number): readonly DonationDraft[] {
  return supportCasesOf(state)
    .filter((found) => found.state === 'OPEN')
    .map(({ id }) => ({ type: 'CaseClosed', caseId: id, closedAt: at }));
}
