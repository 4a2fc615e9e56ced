/**
 * The vendor's words for a contract, and the states of ours that they fit (D16). Signed and entered contracts are usable;
 * a hold and an unpaid contract fit nothing, so that somebody looks.
 */
export const vendorStatusFits: Readonly<Record<string, readonly string[]>> = {
  ACTIVE: ['ACTIVE'],
  SIGNED: ['ACTIVE'],
  SERVICE: ['ACTIVE'],
  ENTERED: ['ACTIVE'],
  'SERVICE ENTERED': ['ACTIVE'],
  QA_HOLD: [],
  OVERDUE: [],
  TERMINATED: ['TERMINATED', 'SUPERSEDED'],
  EXPIRED: ['EXPIRED', 'SUPERSEDED'],
  INACTIVE: ['EXPIRED', 'TERMINATED', 'SUPERSEDED'],
};
