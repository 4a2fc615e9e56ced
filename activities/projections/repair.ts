import { incidentsOf } from '../../domain/donation/shipment/incident-state.ts';
import { rmasOf, supportCasesOf } from '../../domain/donation/support/rma-read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Instant } from '../../domain/types.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { instantText, instantTextOrNull } from './instant.ts';

/** What lists read of a donation's support cases, replacements and shipment incidents. */
export function repairRows(donationId: string, state: Donation, promises: ReadonlyMap<string, Instant>): ProjectedRows {
  const until = (clock: string, subject: string) => instantTextOrNull(promises.get(`${clock}/${subject}`));
  return {
    supportCase: supportCasesOf(state).map(({ openedAt, closedAt, ...rest }) => {
      const { id, caseNumber, severity, channel, contractNumber, unitId, state: is } = rest;
      const times = { openedAt: instantText(openedAt), closedAt: instantTextOrNull(closedAt) };
      return { id, donationId, caseNumber, severity, channel, contractNumber, unitId, ...times, state: is };
    }),
    rma: rmasOf(state).map((rma) => ({
      id: rma.id,
      donationId,
      rmaNumber: rma.rmaNumber,
      caseId: rma.caseId,
      state: rma.state,
      vendorStatus: rma.vendorStatus,
      defectiveUnitId: rma.defectiveUnitId,
      replacementUnitId: rma.replacementUnitId,
      createdAt: instantText(rma.createdAt),
      deliveryFrom: rma.deliveryFrom,
      replacementReceivedAt: instantTextOrNull(rma.replacementReceivedAt),
      deliveryDueAt: until('rmaDelivery', rma.id),
      returnDueAt: until('rmaReturn', rma.id),
      liabilityAt: until('rmaLiability', rma.id),
      returnedAt: instantTextOrNull(rma.returnedAt),
      trackingNumber: rma.trackingNumber,
      outcome: rma.outcome,
    })),
    shipmentIncident: incidentsOf(state).map((incident) => ({
      id: incident.id,
      donationId,
      shipmentId: incident.shipmentId,
      class: incident.class,
      state: incident.state,
      unitIds: incident.unitIds,
      reportedAt: instantText(incident.reportedAt),
      confirmedAt: instantTextOrNull(incident.confirmedAt),
      resolution: incident.resolution,
      evidenceIds: incident.evidence,
      recordId: incident.recordId,
      confirmationOverdue: incident.confirmationOverdue ?? false,
    })),
  };
}
