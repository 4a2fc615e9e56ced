import type { CalendarDate } from '../../types.ts';
import type { EoxView } from '../../views.ts';
import type { RequestEvent } from '../events.ts';
import { today } from '../read.ts';
import type { Donation } from '../state.ts';

/** Milestones that are news when their day comes. The last date of support is left out: passing it is never skipped. */
const newsworthy = [
  'announcedOn',
  'endOfSaleOn',
  'lastShipOn',
  'endOfSoftwareMaintenanceOn',
  'endOfSecuritySupportOn',
  'endOfFailureAnalysisOn',
  'endOfServiceAttachOn',
  'endOfContractRenewalOn',
] as const satisfies readonly (keyof EoxView)[];

/** Dates that lay in the past when we heard of them count as told (10.2). */
function pastMilestones(view: EoxView, day: CalendarDate): Donation['milestonesReached'] {
  const past: Record<string, CalendarDate> = {};
  for (const field of newsworthy) {
    const date = view[field];
    if (date !== null && date < day) past[`${view.productId}/${field}`] = date;
  }
  return past;
}

/** Remembers a vendor record as last heard; what it says of the past is no news. */
export function noteEox(state: Donation, { view, at }: Extract<RequestEvent, { readonly type: 'EoxNoted' }>): Donation {
  return {
    ...state,
    eox: { ...state.eox, [view.productId]: view },
    milestonesReached: { ...state.milestonesReached, ...pastMilestones(view, today(state, at)) },
  };
}
