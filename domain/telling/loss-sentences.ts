/** Sentences of loss, theft and finding. */
export const lossSentences = {
  UnitReportedStolen: 'Unit {unitId} stolen[ on {on}].',
  UnitFound: 'Unit {unitId} was found on {foundOn}.',
  LossReportAsked: 'Answered as lost or stolen, the report is still to be filed: {unitIds}.',
} as const;
