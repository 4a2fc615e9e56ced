import type { Entitlement, Link } from '../entitlement.ts';
import type { LinkFailure, NextStep } from '../next-step.ts';
import type { CalendarDate } from '../types.ts';
import { dayInWords } from '../waiting.ts';

/** The answer about support (section 9) in one plain sentence. */

const failures: Readonly<Record<LinkFailure, string>> = {
  NOT_INCLUDED: 'this product comes without a support contract',
  WAITING_SHIPMENT: 'not everything of the request has shipped, so there is no contract yet',
  EXPECTED: 'the vendor has not activated the contract yet',
  OVERDUE: 'the vendor should have activated the contract by now and has not',
  STARTS_LATER: 'the contract begins later',
  EXPIRED: 'the contract has expired',
  TERMINATED: 'the contract was ended',
  NOT_REGISTERED: 'nobody of the organization has registered a vendor account yet',
  MAIL_AWAITED: 'the activation mail of the vendor account has not arrived yet',
  LINK_NOT_CLICKED: 'the link in the activation mail has not been clicked yet',
  DISABLED: 'the vendor account is disabled',
  NOT_SUBMITTED: 'the contract number has not been added to the vendor account yet',
  IN_REVIEW: 'the vendor has not confirmed the contract number in the account yet',
  LATE: 'the vendor is late with confirming the contract number in the account',
  REJECTED: 'the vendor rejected the contract number in the account',
  REVOKED: 'the vendor has withdrawn the contract number from the account',
  SERIAL_MISSING: 'the serial number of the piece is not known',
  NOT_LISTED: "the serial number is not on the vendor's list for the contract",
  LINE_ENDED: 'the cover of this piece has ended',
};

const steps: Readonly<Record<NextStep['step'], string>> = {
  USE_WARRANTY: 'use the warranty while it runs',
  WAIT_FOR_SHIPMENT: 'wait for the rest to ship',
  WAIT_FOR_CONTRACT: 'wait for the contract',
  SEARCH_CONTRACT: 'the program officer searches for the contract',
  WAIT_FOR_START: 'wait for its first day',
  RENEW: 'renew the contract through a reseller',
  WAIT_FOR_RENEWAL: 'wait for the renewal that was ordered',
  REINSTATE: 'buy cover again through a reseller',
  FINISH_REGISTRATION: 'finish the registration',
  LOOK_FOR_MAIL: 'look for the activation mail',
  CLICK_LINK: 'click the link in the mail',
  ASK_VENDOR_ABOUT_ACCOUNT: 'the program officer asks the vendor about the account',
  SUBMIT_ASSOCIATION: 'add the contract number in the profile of the account',
  WAIT_FOR_REVIEW: 'wait for the answer',
  CHASE_ASSOCIATION: 'ask the vendor for the answer',
  FIX_REJECTION: 'mend what the vendor complained about and submit again',
  SUBMIT_AGAIN: 'add the contract number again',
  RECORD_SERIAL: 'record the serial number on its label',
  CORRECT_LIST: 'have the list corrected',
};

/** "Yes: …" or "No: …; next: …". `asOf`: the day that was asked about. */
export function entitlementInWords(answer: Entitlement, asOf: CalendarDate): string {
  const on = `on ${dayInWords(asOf)}`;
  switch (answer.result) {
    case 'UNIT_UNKNOWN':
      return 'No donated equipment with this serial number is known; compare it with the label.';
    case 'AMBIGUOUS':
      return `Several products have this serial number (${answer.productIds.join(', ')}); say which one.`;
    case 'NOT_IN_CUSTODY':
      return `No: the recipient no longer has this piece (${goneHow(answer)}).`;
    case 'LAST_DAY_PASSED':
      return `No: the vendor ended all support for this product on ${dayInWords(answer.on)}.`;
    case 'ENTITLED':
      return `Yes: it can get vendor support ${on}.`;
    case 'NOT_ENTITLED':
      return `No, not ${on}: ${reasonOf(answer.links)}${stepOf(answer.nextStep)}.`;
  }
}

function goneHow({ unitState, replacement }: Extract<Entitlement, { readonly result: 'NOT_IN_CUSTODY' }>): string {
  const how = unitState.toLowerCase().replaceAll('_', ' ');
  if (replacement === undefined) return how;
  const { serialNumber, productId } = replacement;
  return `${how} by ${serialNumber === null ? `another ${productId}` : `${productId} ${serialNumber}`}; ask for that one`;
}

function reasonOf(links: readonly Link[]): string {
  const failure = links.find((link) => link.failure !== null)?.failure ?? null;
  return failure === null ? 'a link of the chain is missing' : failures[failure];
}

function stepOf(step: NextStep | null): string {
  if (step === null) return '';
  const fix = step.fix === undefined ? '' : `. ${withoutStop(step.fix.fix)}`;
  return `; next: ${steps[step.step]}${step.on === null ? '' : ` (${dayInWords(step.on)})`}${fix}`;
}

/** The sentence around it has a stop of its own. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '');
