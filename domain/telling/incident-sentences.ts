/** What a told life says about changed lines and shipment incidents. */
export const incidentSentences = {
  LineBackordered: 'Line {lineId} cannot ship yet[; it is expected on {expectedOn}].',
  LineSubstituted: 'Line {lineId}: {productId} ships instead of {before}.',
  LineCorrected: 'Line {lineId} corrected: {productId}.',
  ShipmentIncidentReported: 'Incident {incidentId} of shipment {shipmentId} reported: {class}[, units {unitIds}].',
  LossConfirmationOverdue: 'Nobody has confirmed the loss of incident {incidentId} in time.',
  ShipmentIncidentConfirmed: 'Incident {incidentId} confirmed on {confirmedAt}.',
  ShipmentIncidentResolved: 'Incident {incidentId} resolved: {resolution}.',
  ShipmentIncidentWithdrawn: 'Incident {incidentId} withdrawn.',
} as const;
