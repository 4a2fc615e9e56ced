import type { CalendarDate, ClockInstance, FiredStep, Instant } from '../../types.ts';
import { milestoneClocks, onMilestone, reinstatementGate } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { isFinal, renewalsOf, today } from '../read.ts';
import {
  endings,
  hasEnded,
  isLapsed,
  isOrdered,
  isOver,
  lastCoveredOn,
  runningStates,
  select,
  windowOpensOn,
  type Selection,
} from './renewal-read.ts';
import { beforeOrder } from './renewal-table.ts';
import type { Donation, Renewal, RenewalState } from '../state.ts';
import type { Reaction, Track } from '../track.ts';

/**
 * The side of the renewal loop that time and circumstances drive (6.10, 11.1). Two exits: no unit is held any more, or
 * its last date of support has passed; everything else schedules the next period.
 *
 * Reactions judge gates by the date of `now`. A gate closes by the passing of a milestone date, and each of those has a
 * clock of its own (`eoxMilestone`), so no reaction waits for a Tick that nobody set.
 */

/** States in which the reminder ladder before and after the end date runs. */
const remindedStates: readonly RenewalState[] = ['NOT_DUE', ...runningStates, 'LAPSED', 'REINSTATEMENT_QUOTED'];
/** Cover ended before its date, by somebody's report or the vendor's act: what counts down to that date would be wrong. */
const endedEarly = (state: Donation, renewal: Renewal): boolean =>
  (renewal.lapsedOn !== undefined && renewal.lapsedOn <= renewal.coverageEndOn) ||
  lastCoveredOn(state, renewal) < renewal.coverageEndOn;

type ClockRule = {
  readonly clock: string;
  readonly runsIn: readonly RenewalState[];
  readonly base: (renewal: Renewal, state: Donation) => { readonly on: CalendarDate } | { readonly at: Instant } | null;
  readonly unless?: (state: Donation, renewal: Renewal) => boolean;
};
const atEnd: ClockRule['base'] = ({ coverageEndOn }) => ({ on: coverageEndOn });
const since = (at: Instant | null) => (at === null ? null : { at });

/** The clocks of one renewal (8.1), subject its id. */
const clockRules: readonly ClockRule[] = [
  { clock: 'renewalWindow', runsIn: ['NOT_DUE'], base: atEnd },
  {
    clock: 'expiryReminders',
    runsIn: remindedStates,
    base: atEnd,
    unless: (state, renewal) => renewal.declined === true || endedEarly(state, renewal),
  },
  { clock: 'endNotices', runsIn: ['UNRENEWABLE'], base: atEnd, unless: endedEarly },
  { clock: 'quoteAnswer', runsIn: ['QUOTE_REQUESTED'], base: ({ quoteAskedAt }) => since(quoteAskedAt) },
  { clock: 'quoteValidity', runsIn: ['QUOTED', 'APPROVED', 'REINSTATEMENT_QUOTED'], base: validityOf },
  {
    clock: 'renewalStep',
    runsIn: ['RESELLER_CONTACTED', 'APPROVED', 'PO_SENT', 'ORDERED'],
    base: ({ stepAt }) => since(stepAt),
  },
  {
    clock: 'renewalOrderGrace',
    runsIn: ['PO_SENT', 'ORDERED'],
    base: (renewal, state) => ({ on: lastCoveredOn(state, renewal) }),
    unless: (state, renewal) => !hasEnded(state, renewal),
  },
];

function validityOf({ quotes }: Renewal) {
  const current = quotes.at(-1);
  return current === undefined ? null : { on: current.validUntil };
}

/** Every promise about renewals and end-of-life dates that runs in this state. */
export function renewalClocks(state: Donation): readonly ClockInstance[] {
  if (isFinal(state)) return [];
  const ofRenewals = renewalsOf(state).flatMap((renewal) =>
    clockRules.flatMap(({ clock, runsIn, base, unless }) => {
      const from = runsIn.includes(renewal.state) && unless?.(state, renewal) !== true ? base(renewal, state) : null;
      return from === null ? [] : [{ clock, subject: renewal.id, base: from }];
    }),
  );
  return [...milestoneClocks(state), ...ofRenewals];
}

/** What a due deadline changes. Reminders change nothing. */
export const onRenewalStep: Track<never, never>['onStep'] = {
  eoxMilestone: onMilestone,
  renewalWindow: (state, step) => whenDue(state, step, (renewal) => openWindow(state, renewal, step.at)),
  quoteValidity: (state, step) => whenDue(state, step, ({ id }) => ({ type: 'QuoteExpired', renewalId: id })),
  renewalOrderGrace: (state, step) => whenDue(state, step, ({ id }) => ({ type: 'RenewalLapsed', renewalId: id })),
};

function whenDue(
  state: Donation,
  { subject, kind }: FiredStep,
  then: (renewal: Renewal) => DonationDraft,
): readonly DonationDraft[] {
  const renewal = state.renewals[subject];
  return kind !== 'DUE' || renewal === undefined ? [] : [then(renewal)];
}

function openWindow(state: Donation, renewal: Renewal, now: Instant): DonationDraft {
  const selection = select(state, renewal, today(state, now));
  if (selection.includedUnitIds.length === 0) return blocked(renewal, selection);
  return { type: 'RenewalWindowOpened', renewalId: renewal.id, ...selection };
}

const blocked = ({ id }: Renewal, { excluded }: Selection): DonationDraft => ({
  type: 'RenewalBlocked',
  renewalId: id,
  excluded,
});

/** One renewal per contract and end date of a held unit's cover; also for a unit that comes back into use (6.10). */
const renewalsScheduled: Reaction = (state) => {
  if (isFinal(state)) return [];
  const missing = endings(state).filter(
    ({ contract, endOn }) => !sameEnding(state, contract.id, endOn).some((renewal) => !isOver(renewal)),
  );
  return missing.map(({ contract, endOn, unitIds }, index) => ({
    type: 'RenewalScheduled',
    renewalId: mint(state, 'ren', index),
    contractId: contract.id,
    termNumber: sameEnding(state, contract.id, endOn).at(-1)?.termNumber ?? contract.termNumber + 1,
    coverageEndOn: endOn,
    includedUnitIds: unitIds,
  }));
};

function sameEnding(state: Donation, contractId: string, endOn: CalendarDate): readonly Renewal[] {
  return renewalsOf(state).filter((renewal) => renewal.contractId === contractId && renewal.coverageEndOn === endOn);
}

/** None of its units is held any more, or the end date was corrected away. An order that is out goes on. */
const renewalsWithdrawn: Reaction = (state) => {
  const open = renewalsOf(state).filter((renewal) => !isOver(renewal) && !isOrdered(renewal));
  if (open.length === 0) return [];
  const wanted = new Set(endings(state).map(({ contract, endOn }) => `${contract.id}/${endOn}`));
  return open
    .filter(({ contractId, coverageEndOn }) => !wanted.has(`${contractId}/${coverageEndOn}`))
    .map(({ id }) => ({ type: 'RenewalWithdrawn', renewalId: id }));
};

/** Before the end and without an order: gates and the end date still stop it. */
const unorderedStates: readonly RenewalState[] = [...beforeOrder, 'DECLINED'];

/** No unit passes the gate: the renewal gate before the end, the reinstatement gate after a lapse (10.4). */
const renewalsBlocked: Reaction = (state, now) =>
  renewalsOf(state).flatMap((renewal) => {
    const lapsed = isLapsed(renewal);
    if (!lapsed && !unorderedStates.includes(renewal.state)) return [];
    const selection = choices(state, renewal, now, lapsed);
    return selection.includedUnitIds.length === 0 ? [blocked(renewal, selection)] : [];
  });

/** The vendor revised a date and a gate is open again: back to where the calendar says it belongs (10.3). */
const renewalsUnblocked: Reaction = (state, now) =>
  renewalsOf(state).flatMap((renewal) => {
    if (renewal.state !== 'UNRENEWABLE') return [];
    const ended = hasEnded(state, renewal);
    const selection = choices(state, renewal, now, ended);
    if (selection.includedUnitIds.length === 0) return [];
    const opensOn = windowOpensOn(state, renewal);
    const isOpen = opensOn !== null && today(state, now) >= opensOn;
    const to = ended ? 'LAPSED' : isOpen ? 'WINDOW_OPEN' : 'NOT_DUE';
    return [{ type: 'RenewalUnblocked', renewalId: renewal.id, to, ...selection }];
  });

function choices(state: Donation, renewal: Renewal, now: Instant, afterEnd: boolean): Selection {
  const on = today(state, now);
  return afterEnd
    ? select(state, renewal, on, (unit) => reinstatementGate(state, unit, on))
    : select(state, renewal, on);
}

/** The end was recorded and no order is out (6.10, F19). */
const renewalsLapsed: Reaction = (state) =>
  renewalsOf(state)
    .filter((renewal) => unorderedStates.includes(renewal.state) && hasEnded(state, renewal))
    .map(({ id }) => ({ type: 'RenewalLapsed', renewalId: id }));

/** In the order in which they run. */
export const renewalReactions: readonly Reaction[] = [
  renewalsScheduled,
  renewalsWithdrawn,
  renewalsBlocked,
  renewalsUnblocked,
  renewalsLapsed,
];
