/** Sentences about contracts that are compared or ended early, and about accounts that the vendor blocks. */
export const contractSentences = {
  ContractReconciled:
    "Contract {contractId} compared with the vendor's list: {listed} listed, {missing} missing, {strangers} unknown here[; the vendor calls it {vendorStatus}].",
  ContractTerminated: 'Contract {contractId} ended early by the vendor on {endedOn}.',
  AccountDisabled: 'The vendor disabled the account; it was {was}.',
  AccountEnabled: 'The vendor enabled the account again: {to}.',
} as const;
