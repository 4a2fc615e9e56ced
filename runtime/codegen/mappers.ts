/**
 * What a resolver answers for a type when that is not the type itself: type name -> `file#Type`, seen from
 * `api/generated/`. A type that is not named here is answered whole, field by field.
 */
export const mappers: Readonly<Record<string, string>> = {
  DonationChanged: '../models.ts#Changed',
  VendorAccountChanged: '../models.ts#Changed',
  OrganizationChanged: '../models.ts#Changed',
  StreamChanged: '../models.ts#Changed',
  EoxRecordChanged: '../models.ts#Changed',
  CancelCommandSuccess: '../models.ts#CommandRef',
  CommandAccepted: '../models.ts#CommandRef',
  RefusedError: '../models.ts#Refused',
  InvalidTransitionError: '../models.ts#InvalidTransition',
  StaleVersionError: '../models.ts#Stale',
};
