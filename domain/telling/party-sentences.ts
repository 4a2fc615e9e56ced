/** What a told life says of people who leave and of organizations that change. */
export const partySentences = {
  ContactLeavingAnnounced: 'Contact {contactId} will leave; the last day is {lastDay}.',
  ContactLeft: 'Contact {contactId} has left[; the last day was {lastDay}].',
  ContactReplaced: 'Contact {contactId} is followed by {successorId}.',
  EmailBounced: 'Mail came back on {bouncedAt}[ from {contactIds}]; nothing is sent to that address until it changes.',
  OrganizationChanged: 'The organization changed: {changed}.',
  RequalificationRequired: 'The organization has to be validated anew ({cause}).',
  MergerReported: 'The organization is to merge into {successorId}; frozen until that is decided.',
  MergerApproved:
    'The organization merged into {successorId}; the approval of the donor is filed as {donorApprovalRef}.',
  MergerRejected: 'The merger into {successorId} was rejected.',
  OrganizationClosingReported: 'The organization is closing[ on {closesOn}].',
  ClosingWithdrawn: 'The organization goes on after all.',
  OrganizationDissolved: 'The organization was dissolved on {dissolvedOn}[; messages go to {lastContactId}].',
  DonationReassigned: 'The donation passed from {from} to {organizationId}.',
  AccountSuperseded: 'The person has left; the vendor account is not used any more.',
} as const;
