import type { ClockInstance, FiredStep } from '../../types.ts';
import { openCase } from '../compliance/compliance.ts';
import type { DonationDraft } from '../events.ts';
import type { Donation, Takeback, TakebackState } from '../state.ts';
import { takebacksOf } from './takeback-state.ts';
import type { Track } from '../track.ts';

/** In which states the promises of a takeback run (8.1). */
const running = {
  takebackRequest: ['DUE', 'REFUSED'],
  takebackFollowUp: ['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'REFUSED', 'PICKUP_SCHEDULED', 'PACKED'],
  takebackContact: ['REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED'],
  takebackCaseMail: ['CTB_ISSUED'],
  pickupDay: ['PICKUP_SCHEDULED', 'PACKED'],
  takebackCertificate: ['PICKED_UP', 'RECEIVED'],
} as const satisfies Record<string, readonly TakebackState[]>;
type TakebackClock = keyof typeof running;

const runs = (clock: TakebackClock, { state }: Takeback): boolean => running[clock].some((at) => at === state);

/** Where it is picked up, for clocks of the site. */
function siteOf({ siteCountry, siteZone }: Takeback): Pick<ClockInstance, 'siteCountry' | 'siteZone'> {
  return { ...(siteCountry === null ? {} : { siteCountry }), ...(siteZone === null ? {} : { siteZone }) };
}

function clocksOf(takeback: Takeback): readonly ClockInstance[] {
  const { id: subject, dueFrom, followUpFrom, contactFrom, ctbAt, pickupOn, pickedUpAt } = takeback;
  const clocks: ClockInstance[] = [];
  if (runs('takebackRequest', takeback)) clocks.push({ clock: 'takebackRequest', subject, base: { at: dueFrom } });
  if (runs('takebackFollowUp', takeback)) {
    const followUp = { clock: 'takebackFollowUp', subject, base: { at: followUpFrom } };
    clocks.push(runs('pickupDay', takeback) ? { ...followUp, paused: true } : followUp);
  }
  if (runs('takebackContact', takeback) && contactFrom !== null) {
    clocks.push({ clock: 'takebackContact', subject, base: { at: contactFrom }, ...siteOf(takeback) });
  }
  if (runs('takebackCaseMail', takeback) && ctbAt !== null) {
    clocks.push({ clock: 'takebackCaseMail', subject, base: { at: ctbAt }, ...siteOf(takeback) });
  }
  if (runs('pickupDay', takeback) && pickupOn !== null) {
    clocks.push({ clock: 'pickupDay', subject, base: { on: pickupOn }, ...siteOf(takeback) });
  }
  if (runs('takebackCertificate', takeback) && pickedUpAt !== null) {
    clocks.push({ clock: 'takebackCertificate', subject, base: { at: pickedUpAt } });
  }
  return clocks;
}

export const takebackClocks = (state: Donation): readonly ClockInstance[] => takebacksOf(state).flatMap(clocksOf);

/** Where an import ends: whoever was never reminded of a takeback is asked from the beginning (8.2). */
export const takebacksAskedAnew = (state: Donation): readonly DonationDraft[] =>
  takebacksOf(state)
    .filter((takeback) => runs('takebackFollowUp', takeback))
    .map(({ id }) => ({ type: 'TakebackAskedAnew', takebackId: id }));

/** The takeback a due step is about, if that clock still runs for it. */
function dueFor(state: Donation, step: FiredStep, clock: TakebackClock): Takeback | null {
  const takeback = state.takebacks[step.subject];
  return step.kind === 'DUE' && takeback !== undefined && runs(clock, takeback) ? takeback : null;
}

function nobodyAnswers(state: Donation, step: FiredStep): readonly DonationDraft[] {
  const takeback = dueFor(state, step, 'takebackFollowUp');
  if (takeback === null || runs('pickupDay', takeback)) return [];
  return [{ type: 'TakebackUnresponsive', takebackId: takeback.id }, openCase(state, 'UNRESPONSIVE', takeback.unitIds)];
}

/** What the promises of a takeback change when they are broken (8.1, F21). */
export const takebackSteps: Track<never, never>['onStep'] = {
  takebackRequest: (state, step) =>
    dueFor(state, step, 'takebackRequest') === null
      ? []
      : [{ type: 'TakebackRequestOverdue', takebackId: step.subject }],
  takebackContact: (state, step) =>
    dueFor(state, step, 'takebackContact') === null ? [] : [{ type: 'TakebackContactLate', takebackId: step.subject }],
  takebackFollowUp: nobodyAnswers,
};
