import { addDays } from '../../calendar.ts';
import { accept, refuse, refuseFuture } from '../../decision.ts';
import type { CalendarDate, Context, Decision } from '../../types.ts';
import { endCover, runningLines } from '../contract/coverage-end.ts';
import type { DonationDraft } from '../events.ts';
import { currentLine, today } from '../read.ts';
import { about, type Of } from './renewal-pick.ts';
import type { Donation, Renewal } from '../state.ts';

/**
 * Somebody learned that a cover has lapsed: an order fell through, or the vendor ended it before the date we have (6.10,
 * 11.2). `lapsedOn` is the first day without cover; left out, the day after the end, or today when that is earlier.
 * Lines that still run end with the day before, but not those of units whose cover was renewed; the contract follows.
 * Refused: DATE_IN_FUTURE, END_BEFORE_START (before the cover began), INVALID_TRANSITION.
 */
export function recordLapse(state: Donation, command: Of<'recordLapse'>, context: Context): Decision<DonationDraft> {
  const on = today(state, context.now);
  if (command.lapsedOn !== undefined && command.lapsedOn > on) return refuseFuture('lapsedOn');
  return about(state, command, (renewal) => {
    const dayAfter = addDays(renewal.coverageEndOn, 1);
    return lapse(state, renewal, command.lapsedOn ?? (dayAfter < on ? dayAfter : on));
  });
}

function lapse(state: Donation, renewal: Renewal, lapsedOn: CalendarDate): Decision<DonationDraft> {
  const { id: renewalId, contractId, coverageEndOn } = renewal;
  const contract = state.contracts[contractId];
  const lines = runningLines(state, contractId).filter(
    ({ id, unitId, endOn }) => endOn === coverageEndOn && currentLine(state, unitId)?.id === id,
  );
  const lastDay = addDays(lapsedOn, -1);
  const begins = lines.find(({ startOn }) => lastDay < startOn)?.startOn;
  if (begins !== undefined) {
    const message = `This cover began on ${begins}: it cannot have lapsed by ${lapsedOn}.`;
    return refuse('END_BEFORE_START', '6.10', message, { path: 'lapsedOn', detail: { startOn: begins } });
  }
  const early = lastDay < coverageEndOn ? lastDay : undefined;
  const ended = contract?.state === 'ACTIVE' ? endCover(state, contract, lines, () => early) : [];
  return accept(...ended, { type: 'RenewalLapsed', renewalId, lapsedOn });
}
