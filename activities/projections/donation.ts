import type { Entity } from '../../domain/entity.ts';
import { contractsOf, heldUnits, isFinal, primaryContactId, unitsOf } from '../../domain/donation/read.ts';
import { openHolds } from '../../domain/donation/compliance/hold-state.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Deadline, Instant } from '../../domain/types.ts';
import type { DonationRow } from '../../database/entities/donation.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { overdueCount } from './deadline.ts';
import { instantText, instantTextOrNull } from './instant.ts';
import { repairRows } from './repair.ts';
import { supportRows } from './support.ts';

/** Everything lists read of one donation. `promises`: when the promise of each running clock ends, by its key. */
export function donationRows(
  id: string,
  state: Donation,
  entity: Entity,
  next: readonly Deadline[],
  promises: ReadonlyMap<string, Instant>,
): ProjectedRows {
  return {
    donation: [donationRow(id, state, entity, next)],
    requestLine: Object.values(state.lines).map((line) => ({
      id: line.id,
      donationId: id,
      lineNumber: line.lineNumber,
      productId: line.productId,
      quantity: line.quantity,
      shippedQuantity: line.shippedQuantity,
      smartnetEligible: line.smartnetEligible,
      supplementary: line.supplementary,
      state: line.state,
      substitutedForProductId: line.substitutedForProductId ?? null,
      expectedOn: line.expectedOn ?? null,
    })),
    ...thingRows(id, state),
    ...supportRows(id, state),
    ...repairRows(id, state, promises),
  };
}

function donationRow(id: string, state: Donation, entity: Entity, [next]: readonly Deadline[]): DonationRow {
  const ends = contractsOf(state).flatMap(({ state: is, endOn }) => (is === 'ACTIVE' && endOn !== null ? [endOn] : []));
  return {
    id,
    requestNumber: state.requestNumber,
    programId: state.programId,
    policyVersion: state.policy.version,
    organizationId: state.organizationId,
    primaryContactId: primaryContactId(state),
    stage: state.stage,
    final: isFinal(state),
    fiscalYear: state.fiscalYear,
    requestedAt: instantText(state.requestedAt),
    agreementSignedAt: instantTextOrNull(state.agreementSignedAt),
    approvedAt: instantTextOrNull(state.approvedAt),
    allShippedAt: instantTextOrNull(state.allShippedAt),
    closedAt: instantTextOrNull(state.closedAt ?? state.cancelledAt ?? state.deniedAt),
    termYears: state.termYears,
    serviceLevel: state.serviceLevel,
    adminFee: state.adminFee,
    currency: state.currency,
    unitCount: unitsOf(state).length,
    heldCount: heldUnits(state).length,
    coverageEndOn: ends.toSorted().at(-1) ?? null,
    nextClock: next?.clock ?? null,
    nextSubject: next?.subject ?? null,
    nextStep: next?.step ?? null,
    nextDueAt: instantTextOrNull(next?.dueAt),
    nextFiresAt: instantTextOrNull(next?.firesAt),
    overdueCount: overdueCount(entity),
    holdCount: openHolds(state).length,
    version: entity.seq,
  };
}

function thingRows(donationId: string, state: Donation): ProjectedRows {
  return {
    shipment: Object.values(state.shipments).map((shipment) => ({
      id: shipment.id,
      donationId,
      salesOrderNumber: shipment.salesOrderNumber,
      carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber,
      shippedAt: instantText(shipment.shippedAt),
      deliveredAt: instantTextOrNull(shipment.deliveredAt),
      lines: shipment.lines,
      state: shipment.state,
    })),
    unit: unitsOf(state).map((unit) => ({
      id: unit.id,
      donationId,
      lineId: unit.lineId,
      shipmentId: unit.shipmentId,
      productId: unit.productId,
      serialNumber: unit.serialNumber,
      state: unit.state,
      powersOn: unit.powersOn,
      deliveredAt: instantTextOrNull(unit.deliveredAt),
      siteRecordId: unit.site?.recordId ?? null,
      siteCountry: unit.site?.country ?? null,
      custodianContactId: unit.custodianContactId,
      warrantyEndsOn: unit.warrantyEndsOn,
      lossKind: unit.lossKind,
      certified: unit.certified,
      lostOn: unit.lostOn ?? null,
      replacesUnitId: unit.replacesUnitId ?? null,
      replacedByUnitId: unit.replacedByUnitId ?? null,
    })),
    takeback: Object.values(state.takebacks).map((takeback) => ({
      id: takeback.id,
      donationId,
      state: takeback.state,
      route: takeback.route,
      routeReference: takeback.routeReference,
      unitIds: takeback.unitIds,
      requestedAt: instantTextOrNull(takeback.requestedAt),
      ctbNumber: takeback.ctbNumber,
      caseNumber: takeback.caseNumber,
      pickupOn: takeback.pickupOn,
      pickedUpAt: instantTextOrNull(takeback.pickedUpAt),
      receivedAt: instantTextOrNull(takeback.receivedAt),
      evidenceCount: takeback.evidence.length,
    })),
    attestation: Object.values(state.attestations).map(({ id, state: is, cause, requestedAt }) => ({
      id,
      donationId,
      state: is,
      cause,
      requestedAt: instantText(requestedAt),
    })),
    complianceCase: Object.values(state.complianceCases).map(({ id, kind, state: is, unitIds, openedAt }) => ({
      id,
      donationId,
      kind,
      state: is,
      unitIds,
      openedAt: instantText(openedAt),
    })),
  };
}
