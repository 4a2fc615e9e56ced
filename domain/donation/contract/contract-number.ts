import { finding } from '../../decision.ts';
import type { Code } from '../../codes.ts';
import type { Conflict, Finding } from '../../types.ts';
import type { Donation } from '../state.ts';

/** The checks of a contract number that activation, renewal and preflight share (11.3, rows 1 and 2). */

/**
 * Is this text a contract number at all (R14, D20, F09)? Null when it is; otherwise what it is instead, the most
 * precise code first: CONTRACT_NUMBER_IS_SERIAL, _IS_SALES_ORDER, _IS_REQUEST_NUMBER, _SHAPE.
 */
export function numberProblem(state: Donation, number: string, path: string): Finding | null {
  const is = (code: Code, what: string) =>
    finding(code, 'R14', `${number} is ${what}. Give the number of the service contract.`, { path });
  if (Object.values(state.units).some(({ serialNumber }) => serialNumber === number)) {
    return is('CONTRACT_NUMBER_IS_SERIAL', 'the serial number of a unit');
  }
  if (Object.values(state.shipments).some(({ salesOrderNumber }) => salesOrderNumber.toUpperCase() === number)) {
    return is('CONTRACT_NUMBER_IS_SALES_ORDER', 'a sales order number');
  }
  if (state.requestNumber.toUpperCase() === number) {
    return is('CONTRACT_NUMBER_IS_REQUEST_NUMBER', 'the number of the request');
  }
  if (new RegExp(state.policy.contractNumberPattern, 'u').test(number)) return null;
  return finding('CONTRACT_NUMBER_SHAPE', 'D20', `${number} does not look like a contract number of this program.`, {
    path,
    detail: { pattern: state.policy.contractNumberPattern },
  });
}

/** Does somebody else hold the number (D21)? A donation of the same organization may share it if the newcomer says so. */
export function holderProblem(conflicts: readonly Conflict[], shared: boolean, path: string): Finding | null {
  const held = conflicts.filter(({ claim }) => claim.kind === 'CONTRACT_NUMBER');
  if (held.some(({ sameGroup }) => !sameGroup)) {
    return finding(
      'CONTRACT_NUMBER_OTHER_ORGANIZATION',
      'D21',
      'The number belongs to a contract of another organization.',
      { path },
    );
  }
  if (held.length === 0 || shared) return null;
  const message = 'The number belongs to another donation of this organization. If both share it, say so.';
  return finding('CONTRACT_NUMBER_OTHER_DONATION', 'D21', message, { path });
}

/** Both rows for a number that is to become a contract's own; null when it may. */
export function contractNumberProblem(
  state: Donation,
  number: string,
  conflicts: readonly Conflict[],
  shared: boolean,
  path = 'contractNumber',
): Finding | null {
  return numberProblem(state, number, path) ?? holderProblem(conflicts, shared, path);
}
