/** Additional access in the vendor's form (R33-R39): one kind, chosen freely, each with the keys it asks for. */

/** The first is what recipients need (D12); none at all is a choice too (D13). */
export const accessKinds = [
  'SERVICE_CONTRACT_OWNER',
  'CHANNEL_PARTNER',
  'PURCHASE_DIRECT',
  'PICA_CUSTOMER',
  'CCIE_USER',
  'NONE',
] as const;
export type AccessKind = (typeof accessKinds)[number];

/** Names of the keys, as in `additionalAccess.keys`. */
export type AccessKey =
  | 'purchaseOrderNumber'
  | 'salesOrderNumber'
  | 'customerNumber'
  | 'registrationNumber'
  | 'verificationKey'
  | 'certification';

/**
 * What each kind asks for before the form is sent: every entry once, by any of its names. Contract numbers (R34) and the
 * partner's URL (R35) are steps after the registration and no keys.
 */
export const keysOf: Readonly<Record<AccessKind, readonly (readonly [AccessKey, ...AccessKey[]])[]>> = {
  SERVICE_CONTRACT_OWNER: [],
  CHANNEL_PARTNER: [],
  PURCHASE_DIRECT: [['purchaseOrderNumber', 'salesOrderNumber'], ['customerNumber']],
  PICA_CUSTOMER: [['registrationNumber'], ['verificationKey']],
  CCIE_USER: [['certification']],
  NONE: [],
};

/** The keys under which a program's labels explain the kinds (R39). */
export const labelOf: Readonly<Record<AccessKind, string>> = {
  SERVICE_CONTRACT_OWNER: 'accessServiceContractOwner',
  CHANNEL_PARTNER: 'accessChannelPartner',
  PURCHASE_DIRECT: 'accessPurchaseDirect',
  PICA_CUSTOMER: 'accessPicaCustomer',
  CCIE_USER: 'accessCcieUser',
  NONE: 'accessNone',
};
