import type { RenewalState } from '../state.ts';

/** Where a renewal may come from and where it may go (6.10), row for row; `(new)` -RenewalScheduled-> NOT_DUE. */

export type RenewalTransition = {
  readonly from: readonly RenewalState[];
  /** Type of the event. */
  readonly cause: string;
  readonly to: readonly RenewalState[];
};

/** Not ordered yet, and not declined. */
export const beforeOrder = [
  'NOT_DUE',
  'WINDOW_OPEN',
  'RESELLER_CONTACTED',
  'QUOTE_REQUESTED',
  'QUOTED',
  'QUOTE_EXPIRED',
  'APPROVED',
] as const satisfies readonly RenewalState[];
const ordered = ['PO_SENT', 'ORDERED'] as const satisfies readonly RenewalState[];
const afterLapse = ['LAPSED', 'REINSTATEMENT_QUOTED'] as const satisfies readonly RenewalState[];

export const renewalTransitions: readonly RenewalTransition[] = [
  { from: ['NOT_DUE'], cause: 'RenewalWindowOpened', to: ['WINDOW_OPEN'] },
  { from: [...beforeOrder, 'DECLINED'], cause: 'RenewalBlocked', to: ['UNRENEWABLE'] },
  { from: ['WINDOW_OPEN'], cause: 'ResellerContacted', to: ['RESELLER_CONTACTED'] },
  {
    from: ['WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTE_EXPIRED'],
    cause: 'QuoteRequested',
    to: ['QUOTE_REQUESTED'],
  },
  {
    from: ['WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTED', 'QUOTE_EXPIRED'],
    cause: 'QuoteRecorded',
    to: ['QUOTED'],
  },
  { from: ['QUOTED', 'APPROVED'], cause: 'QuoteExpired', to: ['QUOTE_EXPIRED'] },
  { from: ['QUOTED'], cause: 'RenewalApproved', to: ['APPROVED'] },
  { from: ['APPROVED'], cause: 'PurchaseOrderSent', to: ['PO_SENT'] },
  { from: ['APPROVED', 'PO_SENT'], cause: 'RenewalOrdered', to: ['ORDERED'] },
  { from: [...beforeOrder, ...ordered, 'DECLINED', 'UNRENEWABLE'], cause: 'RenewalConfirmed', to: ['CONFIRMED'] },
  { from: [...beforeOrder, ...ordered], cause: 'RenewalDeclined', to: ['DECLINED'] },
  { from: ['DECLINED'], cause: 'RenewalReopened', to: ['WINDOW_OPEN'] },
  { from: [...beforeOrder, 'DECLINED'], cause: 'RenewalLapsed', to: ['LAPSED'] },
  { from: ordered, cause: 'RenewalLapsed', to: ['LAPSED'] },
  { from: afterLapse, cause: 'ReinstatementQuoted', to: ['REINSTATEMENT_QUOTED'] },
  { from: ['REINSTATEMENT_QUOTED'], cause: 'QuoteExpired', to: ['LAPSED'] },
  { from: afterLapse, cause: 'RenewalReinstated', to: ['REINSTATED'] },
  { from: afterLapse, cause: 'RenewalBlocked', to: ['UNRENEWABLE'] },
  { from: ['UNRENEWABLE'], cause: 'RenewalUnblocked', to: ['NOT_DUE', 'WINDOW_OPEN', 'LAPSED'] },
  { from: [...beforeOrder, 'DECLINED', ...afterLapse, 'UNRENEWABLE'], cause: 'RenewalWithdrawn', to: ['WITHDRAWN'] },
  // An order that is out is withdrawn only with the whole donation.
  { from: ordered, cause: 'RenewalWithdrawn', to: ['WITHDRAWN'] },
];

/** Is this change of a renewal in the table of 6.10? */
export function isKnownRenewalStep(from: RenewalState, cause: string, to: RenewalState): boolean {
  return renewalTransitions.some((row) => row.from.includes(from) && row.cause === cause && row.to.includes(to));
}
