import type { Instant } from '../../types.ts';
import type { IncidentClass, IncidentResolution } from './incident-state.ts';

type At = { readonly at: Instant };

/** What can happen to a shipment incident (6.4). What it does to units and lines has events of its own. */
export type IncidentEvent = At &
  (
    | {
        readonly type: 'ShipmentIncidentReported';
        readonly incidentId: string;
        readonly class: IncidentClass;
        readonly shipmentId: string;
        readonly unitIds: readonly string[];
        readonly reportedAt: Instant;
        readonly evidence: readonly string[];
        readonly recordId: string | null;
      }
    | { readonly type: 'LossConfirmationOverdue'; readonly incidentId: string }
    | { readonly type: 'ShipmentIncidentConfirmed'; readonly incidentId: string; readonly confirmedAt: Instant }
    | {
        readonly type: 'ShipmentIncidentResolved';
        readonly incidentId: string;
        readonly resolution: IncidentResolution;
        readonly evidence: readonly string[];
        readonly recordId: string | null;
        /** Pieces that no longer count as shipped on their line; absent when there are none. */
        readonly givenBack?: readonly string[];
      }
    | { readonly type: 'ShipmentIncidentWithdrawn'; readonly incidentId: string }
  );
