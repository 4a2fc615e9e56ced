import { addDays, addMonths, earlier } from '../../calendar.ts';
import { accept, finding, refuse, refuseAll } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Finding } from '../../types.ts';
import { lastSupportOf, reinstatementGate } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { today } from '../read.ts';
import {
  latestEnd,
  newNumberProblem,
  periodProblem,
  sameContract,
  underNewNumber,
  underSameNumber,
  type Period,
} from './renewal-period.ts';
import { about, gateClosed, type Of } from './renewal-pick.ts';
import { lastCoveredOn, select, unitsOfRenewal, type Selection } from './renewal-read.ts';
import type { Contract, Donation, ExclusionReason, Renewal } from '../state.ts';

type Reinstate = Of<'reinstate'>;

/**
 * Cover bought again after a lapse (11.2), under the same number, a new one, or that of the contract that succeeded the
 * old one. Each unit must pass the reinstatement gate on the day it happened (10.4). Fee, back-dating and inspection are
 * what the vendor says; nothing is computed from them. Left out: the start is the back-dated day, else the day it was
 * reinstated; the end is one period after the day before the start, at most the last date of support.
 * Refused: NOT_FOUND, REINSTATEMENT_GATE_CLOSED, INVALID_TRANSITION, END_NOT_LATER, END_AFTER_LDOS, END_BEFORE_START,
 * INVALID_DATE_RANGE, CONTRACT_NUMBER_*.
 */
export function reinstate(state: Donation, command: Reinstate, context: Context): Decision<DonationDraft> {
  const on = today(state, context.occurredAt);
  const selectionOf = (renewal: Renewal) => {
    const named = command.includedUnitIds;
    const left = (id: string): ExclusionReason | null => (named?.includes(id) === false ? 'NOT_CHOSEN' : null);
    return select(state, renewal, on, (unit) => reinstatementGate(state, unit, on) ?? left(unit.id));
  };
  const judge = (renewal: Renewal): Decision<DonationDraft> => {
    const contract = state.contracts[renewal.contractId];
    if (contract === undefined) return refuse('NOT_FOUND', '6.10', 'The contract of this renewal is not known.');
    return grant(state, renewal, contract, selectionOf(renewal).includedUnitIds, command, context);
  };
  return about(state, command, judge, (renewal) => gateProblem(state, renewal, selectionOf(renewal), command));
}

/** A named unit must belong to the renewal and pass the gate itself; without names one that passes is enough. */
function gateProblem(
  state: Donation,
  renewal: Renewal,
  selection: Selection,
  { includedUnitIds = [] }: Reinstate,
): Decision<DonationDraft> | null {
  const units = unitsOfRenewal(state, renewal);
  const stranger = includedUnitIds.findIndex((id) => !units.some((unit) => unit.id === id));
  if (stranger !== -1) {
    const path = `includedUnitIds.${stranger}`;
    return refuse('NOT_FOUND', '6.10', 'This unit does not belong to the renewal.', { path });
  }
  const closed = selection.excluded.filter(({ unitId }) => includedUnitIds.includes(unitId));
  if (closed.length === 0 && selection.includedUnitIds.length > 0) return null;
  const message =
    closed.length > 0 ? 'A unit you named cannot be covered again.' : 'No unit can be covered again any more.';
  return gateClosed(closed.length > 0 ? { excluded: closed } : selection, message, gateCode);
}
const gateCode = 'REINSTATEMENT_GATE_CLOSED';

function grant(
  state: Donation,
  renewal: Renewal,
  old: Contract,
  unitIds: readonly string[],
  command: Reinstate,
  context: Context,
): Decision<DonationDraft> {
  const startOn = command.startDate ?? command.backdatedFrom ?? today(state, context.occurredAt);
  const periods = unitIds.flatMap((id): readonly Period[] => {
    const unit = state.units[id];
    return unit === undefined ? [] : [{ unit, startOn, endOn: command.endDate ?? endOf(state, unit, startOn) }];
  });
  const runsOn = sameContract(state, old, command.contractNumber);
  const number = command.contractNumber;
  const numberProblem = () =>
    runsOn !== null || number === undefined ? null : newNumberProblem(state, old, number, context);
  const told = { path: 'endDate', endOn: command.endDate, previousEndOn: lastCoveredOn(state, renewal) };
  const wrong = backdatingProblem(command, startOn) ?? periodProblem(state, renewal, periods, told) ?? numberProblem();
  if (wrong !== null) return refuseAll([wrong]);
  const outcome = reinstated(renewal, periods, command);
  if (runsOn !== null) return accept(...underSameNumber(state, renewal, runsOn, periods, outcome));
  const granted = {
    contractNumber: number ?? '',
    recordId: command.assessed.recordId,
    activatedAt: context.occurredAt,
  };
  return accept(...underNewNumber(state, renewal, old, granted, periods, outcome));
}

function backdatingProblem({ backdatedFrom }: Reinstate, startOn: CalendarDate): Finding | null {
  if (backdatedFrom === undefined || backdatedFrom <= startOn) return null;
  const message = `Back-dated means charged from before the start on ${startOn}.`;
  return finding('INVALID_DATE_RANGE', '11.2', message, { path: 'backdatedFrom' });
}

/** One period of the program, at most until the last date of support. */
function endOf(state: Donation, unit: { readonly productId: string }, startOn: CalendarDate): CalendarDate {
  const next = addMonths(addDays(startOn, -1), state.policy.renewalMonths);
  const lastSupport = lastSupportOf(state, unit);
  return lastSupport === null ? next : earlier(next, lastSupport);
}

function reinstated(renewal: Renewal, periods: readonly Period[], command: Reinstate): DonationDraft {
  const { backdatedFrom, reinstatementFee: fee, currency, inspectionRequired } = command;
  return {
    type: 'RenewalReinstated',
    renewalId: renewal.id,
    newEndOn: latestEnd(periods),
    includedUnitIds: periods.map(({ unit }) => unit.id),
    ...(backdatedFrom === undefined ? {} : { backdatedFrom }),
    ...(fee === undefined ? {} : { fee }),
    ...(currency === undefined ? {} : { currency }),
    ...(inspectionRequired === undefined ? {} : { inspectionRequired }),
  };
}
