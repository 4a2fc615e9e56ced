import { addMonths, daysBetween } from '../../calendar.ts';
import { accept, invalidTransition, refuse } from '../../decision.ts';
import type { CalendarDate, Decision } from '../../types.ts';
import { lastSupportOf } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { entry } from '../pick.ts';
import { isHeld } from '../read.ts';
import type { Of } from './renewal-pick.ts';
import { unitsOfRenewal } from './renewal-read.ts';
import { beforeOrder } from './renewal-table.ts';
import type { Donation, Renewal, RenewalState, Unit } from '../state.ts';

/** A proposal can still change what is asked for. */
const proposable: readonly RenewalState[] = beforeOrder;

/**
 * One end date for several renewals (11.3). It changes what is proposed for each of them and nothing else: the vendor's
 * confirmed dates decide. Refused: NOT_FOUND, LDOS_PASSED, INVALID_TRANSITION, END_NOT_LATER, END_AFTER_LDOS (names the
 * units whose support ends before the date).
 */
export function setCoTermination(state: Donation, command: Of<'setCoTermination'>): Decision<DonationDraft> {
  const renewals: Renewal[] = [];
  for (const [index, id] of command.renewalIds.entries()) {
    const renewal = entry(state.renewals, id);
    const path = `renewalIds.${index}`;
    if (renewal === undefined) return refuse('NOT_FOUND', '11.3', 'This donation has no such renewal.', { path });
    if (!renewals.includes(renewal)) renewals.push(renewal);
  }
  if (state.stage === 'END_OF_SUPPORT') {
    const message = 'The last date of support has passed for all equipment: nothing can be renewed.';
    return refuse('LDOS_PASSED', '6.3', message);
  }
  const stuck = renewals.find((renewal) => !proposable.includes(renewal.state));
  if (stuck !== undefined) return invalidTransition(stuck.state, proposable);
  const { targetDate: targetOn } = command;
  const problem = problemOf(state, renewals, targetOn);
  if (problem !== null) return problem;
  return accept({ type: 'CoTerminationSet', renewalIds: renewals.map(({ id }) => id), targetOn });
}

function problemOf(
  state: Donation,
  renewals: readonly Renewal[],
  targetOn: CalendarDate,
): Decision<DonationDraft> | null {
  const path = 'targetDate';
  const latest = renewals.reduce((last, { coverageEndOn }) => (coverageEndOn > last ? coverageEndOn : last), '');
  if (targetOn <= latest) {
    return refuse('END_NOT_LATER', '11.3', `The common end must be later than ${latest}.`, { path });
  }
  const beyond = renewals.flatMap((renewal) => unitsBeyond(state, renewal, targetOn).map(({ id }) => id));
  if (beyond.length === 0) return null;
  const message = 'The common end lies after the last date of support of some units. Choose an earlier date.';
  return refuse('END_AFTER_LDOS', '11.3', message, { path, detail: { unitIds: [...new Set(beyond)] } });
}

/** Units that would be renewed and whose support ends before the date; those past support anyway are not renewed. */
function unitsBeyond(state: Donation, renewal: Renewal, targetOn: CalendarDate): readonly Unit[] {
  return unitsOfRenewal(state, renewal).filter((unit) => {
    const lastSupport = lastSupportOf(state, unit);
    return isHeld(unit) && lastSupport !== null && lastSupport > renewal.coverageEndOn && lastSupport < targetOn;
  });
}

/** The share of a full period that a renewal to a common end takes, in days; both ends of the period included. */
export function proRata(
  { policy }: Pick<Donation, 'policy'>,
  { coverageEndOn }: Pick<Renewal, 'coverageEndOn'>,
  endOn: CalendarDate,
): { readonly days: number; readonly fullPeriodDays: number } {
  const fullEnd = addMonths(coverageEndOn, policy.renewalMonths);
  return { days: daysBetween(coverageEndOn, endOn), fullPeriodDays: daysBetween(coverageEndOn, fullEnd) };
}
