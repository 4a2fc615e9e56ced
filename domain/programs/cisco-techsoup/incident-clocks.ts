import type { ClockSpec } from '../../policy.ts';

/** When something is wrong with a shipment, since version 2. */
export const incidentClocks: Readonly<Record<string, ClockSpec>> = {};
