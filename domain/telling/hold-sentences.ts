/** Sentences of compliance holds. */
export const holdSentences = {
  DonationHeld: 'A compliance hold was placed[ for case {complianceCaseId}].',
  DonationReleased: 'The compliance hold {holdId} was released.',
} as const;
