import type { Incident } from '../../domain/donation/shipment/incident-state.ts';
import type { Rma, SupportCase } from '../../domain/donation/support/support-state.ts';
import type { CalendarDate } from '../../domain/types.ts';
import { flag, id, instant, optionalDate, optionalInstant, optionalInteger } from './columns.ts';
import { optionalText, table, text, texts } from './columns.ts';

/** What lists read of defects, replacements and shipment incidents. Written by the journal activity alone. */

export type SupportCaseRow = {
  readonly id: string;
  readonly donationId: string;
  readonly caseNumber: string;
  readonly severity: number | null;
  readonly channel: SupportCase['channel'];
  readonly contractNumber: string | null;
  readonly unitId: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly state: SupportCase['state'];
};
export const supportCase = table<SupportCaseRow>(
  'support_case',
  {
    id,
    donationId: text,
    caseNumber: text,
    severity: optionalInteger,
    channel: text,
    contractNumber: optionalText,
    unitId: text,
    openedAt: instant,
    closedAt: optionalInstant,
    state: text,
  },
  {
    indices: [
      { name: 'support_case_donation', columns: ['donationId'] },
      { name: 'support_case_number', columns: ['caseNumber'] },
    ],
  },
);

export type RmaRow = {
  readonly id: string;
  readonly donationId: string;
  readonly rmaNumber: string;
  readonly caseId: string;
  readonly state: Rma['state'];
  readonly vendorStatus: Rma['vendorStatus'];
  readonly defectiveUnitId: string;
  readonly replacementUnitId: string | null;
  readonly createdAt: string;
  readonly deliveryFrom: CalendarDate | null;
  readonly replacementReceivedAt: string | null;
  /** When the promises of its clocks end, while they run: the delivery, the return, the liability. */
  readonly deliveryDueAt: string | null;
  readonly returnDueAt: string | null;
  readonly liabilityAt: string | null;
  readonly returnedAt: string | null;
  readonly trackingNumber: string | null;
  readonly outcome: Rma['outcome'];
};
export const rma = table<RmaRow>(
  'rma',
  {
    id,
    donationId: text,
    rmaNumber: text,
    caseId: text,
    state: text,
    vendorStatus: optionalText,
    defectiveUnitId: text,
    replacementUnitId: optionalText,
    createdAt: instant,
    deliveryFrom: optionalDate,
    replacementReceivedAt: optionalInstant,
    deliveryDueAt: optionalInstant,
    returnDueAt: optionalInstant,
    liabilityAt: optionalInstant,
    returnedAt: optionalInstant,
    trackingNumber: optionalText,
    outcome: optionalText,
  },
  {
    indices: [
      { name: 'rma_donation', columns: ['donationId'] },
      { name: 'rma_case', columns: ['caseId'] },
      { name: 'rma_number', columns: ['rmaNumber'] },
      { name: 'rma_return_due', columns: ['returnDueAt', 'id'] },
      { name: 'rma_state', columns: ['state', 'id'] },
    ],
  },
);

export type ShipmentIncidentRow = {
  readonly id: string;
  readonly donationId: string;
  readonly shipmentId: string;
  readonly class: Incident['class'];
  readonly state: Incident['state'];
  readonly unitIds: readonly string[];
  readonly reportedAt: string;
  readonly confirmedAt: string | null;
  readonly resolution: Incident['resolution'];
  readonly evidenceIds: readonly string[];
  readonly recordId: string | null;
  readonly confirmationOverdue: boolean;
};
export const shipmentIncident = table<ShipmentIncidentRow>(
  'shipment_incident',
  {
    id,
    donationId: text,
    shipmentId: text,
    class: text,
    state: text,
    unitIds: texts,
    reportedAt: instant,
    confirmedAt: optionalInstant,
    resolution: optionalText,
    evidenceIds: texts,
    recordId: optionalText,
    confirmationOverdue: flag,
  },
  {
    indices: [
      { name: 'shipment_incident_donation', columns: ['donationId'] },
      { name: 'shipment_incident_state', columns: ['state', 'id'] },
    ],
  },
);
