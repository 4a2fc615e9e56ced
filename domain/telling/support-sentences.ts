import type { SupportEvent } from '../donation/support/support-events.ts';

/** What a told life says about defects, support cases, replacements and returns. */
export const supportSentences: Readonly<Record<SupportEvent['type'], string>> = {
  UnitDefectReported: 'Unit {unitId} is defective.',
  CaseOpened: 'Support case {caseNumber} opened for unit {unitId}[; the chain lacks {weakestLink}].',
  CaseClosed: 'Support case {caseId} closed.',
  RmaOpened: 'Replacement {rmaNumber} of unit {unitId} agreed[; delivery counts from {deliveryFrom}].',
  RmaStatusRecorded: 'The vendor says of replacement {rmaId}: {vendorStatus}.',
  RmaCancelled: 'Replacement {rmaId} cancelled; unit {unitId} stays defective.',
  RmaDeliveryLate: 'Replacement {rmaId} has not arrived in time.',
  UnitReplaced: 'Unit {unitId} is replaced by {replacementUnitId}.',
  ReplacementRecorded: 'Replacement {rmaId} arrived on {receivedAt}.',
  RmaReturnOverdue: 'The defective unit of replacement {rmaId} should have gone back.',
  RmaLiabilityReached: 'Replacement {rmaId}: the vendor may now charge the list price.',
  ReturnRecorded: 'The defective unit of replacement {rmaId} went back on {returnedAt}[, tracking {trackingNumber}].',
  RmaClosed: 'Replacement {rmaId} closed: {outcome}.',
  UnitKeptAfterRma: 'Unit {unitId} stays with the recipient and goes to a takeback.',
};
