import type { ClockWords } from './clock-words.ts';

/** The words of the clocks of support cases and replacements, for every program. */
export const supportWords: Readonly<Record<string, ClockWords>> = {
  caseReview: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to say whether the support case is still open',
    because: 'The case was opened on {base}[; it is asked about every {length}].',
    otherwise: 'The case stays open, and the question comes again.',
  },
  rmaDelivery: {
    owner: 'VENDOR',
    waitingFor: 'the replacement to arrive',
    because: 'It counts as ordered on {base}[; it arrives within {length}].',
    otherwise: 'The delivery counts as late.',
    overdue: 'The equipment stays out of order.',
  },
  rmaReturn: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to send the defective piece back',
    because: 'The replacement arrived on {base}[; the defective piece goes back within {length}].',
    otherwise: 'The return counts as overdue.',
    overdue: 'In the end the vendor may charge the list price.',
  },
  rmaLiability: {
    owner: 'RECIPIENT',
    waitingFor: 'the defective piece to reach the vendor',
    because: 'The replacement arrived on {base}[; after {length} the vendor may charge for it].',
    otherwise: 'The vendor may charge the list price and reduce its service.',
    overdue: 'The vendor may charge the list price and reduce its service.',
  },
};
