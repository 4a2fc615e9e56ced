import type { CalendarDate, Instant } from '../types.ts';

/** The contract beside each line of a request, or why there is none (R13). */

/** What is looked at: rows of the read model or parts of a state alike. */
export type LineFacts = {
  readonly id: string;
  readonly state: string;
  readonly smartnetEligible: boolean;
};
export type ContractFacts = {
  readonly id: string;
  readonly number: string | null;
  readonly state: string;
  readonly lineIds: readonly string[];
  readonly endOn: CalendarDate | null;
  readonly termNumber: number;
  /** Its last covered day when the vendor ended it early. */
  readonly endedOn?: CalendarDate | null;
};
/** Coverage of one unit of the line; `endedOn`: its last covered day when that came before the end. */
export type CoverFacts = {
  readonly contractId: string;
  readonly endOn: CalendarDate;
  readonly endedOn?: CalendarDate | null;
};

export type LineContract = {
  readonly number: string | null;
  /** Latest end of the line's units on that contract, else the contract's own. */
  readonly endOn: CalendarDate | null;
  /** One sentence; null when there is a number. */
  readonly because: string | null;
};

/** How far the request is: when everything of it had shipped (or null), and whether it has ended for good. */
export type RequestFacts = { readonly allShippedAt: Instant | string | null; readonly final: boolean };

/** The contract in force for a line, else the newest that has a number; `cover`: of the units of this line. */
export function lineContract(
  line: LineFacts,
  contracts: readonly ContractFacts[],
  cover: readonly CoverFacts[],
  request: RequestFacts,
): LineContract {
  const own = contracts.filter(({ lineIds, state }) => lineIds.includes(line.id) && state !== 'WITHDRAWN');
  const numbered = own.filter(({ number }) => number !== null).toSorted((a, b) => a.termNumber - b.termNumber);
  const shown = numbered.findLast(({ state }) => state === 'ACTIVE') ?? numbered.at(-1);
  if (shown !== undefined) {
    const ends = cover
      .filter(({ contractId }) => contractId === shown.id)
      .map(({ endOn, endedOn }) => endedOn ?? endOn);
    const endOn = ends.toSorted().at(-1) ?? shown.endedOn ?? shown.endOn;
    return { number: shown.number, endOn, because: null };
  }
  return { number: null, endOn: null, because: whyNone(line, own, request) };
}

function whyNone(line: LineFacts, own: readonly ContractFacts[], { allShippedAt, final }: RequestFacts): string {
  if (line.state === 'CANCELLED') return 'The line was cancelled.';
  if (!line.smartnetEligible) return 'This product comes without a support contract; its warranty stands in (R1).';
  if (final) return 'The request has ended; no contract is to come for this product.';
  if (own.some(({ state }) => state === 'OVERDUE')) {
    return 'The vendor should have activated the contract by now; the program officer follows it up (R8).';
  }
  if (own.some(({ state }) => state === 'EXPECTED')) {
    return 'Everything has shipped; the vendor has yet to activate the contract and to give its number (R8).';
  }
  if (['ORDERED', 'BACKORDERED', 'SUBSTITUTED'].includes(line.state))
    return 'This product has not shipped yet; the contract follows when everything has.';
  if (allShippedAt === null) return 'Other products have not shipped yet; the contract follows when everything has.';
  return 'No contract is known for this product; ask the program officer.';
}
