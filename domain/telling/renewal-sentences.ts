/** Purchase orders, reinstatement and common end dates, in words. */
export const renewalSentences = {
  PurchaseOrderSent: 'Purchase order {poNumber} for renewal {renewalId} sent on {sentAt}.',
  ReinstatementQuoted: 'Quote for buying cover again, renewal {renewalId}: {quote}.',
  RenewalReinstated:
    'Cover bought again, renewal {renewalId}, through {newEndOn}[, back to {backdatedFrom}][, fee {fee}][ {currency}].',
  CoTerminationSet: 'Renewals {renewalIds} are proposed to end together on {targetOn}.',
} as const;
