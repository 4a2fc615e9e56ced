import type { OrganizationEvent } from './events.ts';

/**
 * D25, of an organization: what opens a promise counts from when it happened, also when it is told later. By event, the
 * field that then says so. A leaving with a last day counts from that day instead (succession.ts).
 */
export const toldLate = {
  ContactLeft: 'leftAt',
  RequalificationRequired: 'requiredFrom',
  ClosingWithdrawn: 'withdrawnAt',
} as const satisfies Partial<Record<OrganizationEvent['type'], string>>;
