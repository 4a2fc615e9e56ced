/**
 * Every clock the rules know by name (8.1), in the order in which they fire at one instant (8.2): what comes first by
 * rule, then the rest as in the clock table.
 */
export const clockOrder = [
  'eoxMilestone',
  'coverageEnd',
  'quoteValidity',
  'renewalOrderGrace',
  'renewalWindow',
  'donorReview',
  'fulfilment',
  'lineWait',
  'deliveryExpected',
  'lostConfirmation',
  'contractActivation',
  'welcomeKit',
  'registrationNudge',
  'activationEmail',
  'activationClick',
  'associationNudge',
  'associationConfirmation',
  'expiryReminders',
  'endNotices',
  'quoteAnswer',
  'renewalStep',
  'eoxReview',
  'caseReview',
  'rmaDelivery',
  'rmaReturn',
  'rmaLiability',
  'serialCorrection',
  'organizationValidation',
  'requalification',
  'contactLastDay',
  'requalificationDate',
  'successor',
  'attestation',
  'attestationAnswer',
  'lossReport',
  'takebackRequest',
  'takebackFollowUp',
  'takebackContact',
  'takebackCaseMail',
  'pickupDay',
  'takebackCertificate',
  'complianceReview',
] as const;

const order: readonly string[] = clockOrder;

/** Place of a clock among those that fire at one instant. */
export function rankOf(clock: string): number {
  const place = order.indexOf(clock);
  return place === -1 ? order.length : place;
}
