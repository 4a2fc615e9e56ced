import type { rejectionReasons } from '../../commands/association.ts';

/** Why the vendor rejected a contract number, and what to do about it (6.8, 11.3, F12). */

export type RejectionReason = (typeof rejectionReasons)[number];

export type RejectionFix = {
  /** What to do, for programs; words in `fix`. */
  readonly step:
    | 'COMPARE_NUMBER'
    | 'CORRECT_COMPANY'
    | 'ASK_CONTRACT_ADMINISTRATOR'
    | 'RENEW_CONTRACT'
    | 'CHECK_PROFILE'
    | 'TYPE_CONTRACT_NUMBER'
    | 'ACTIVATE_ACCOUNT'
    | 'USE_PERSONAL_ACCOUNT'
    | 'SUBMIT_AGAIN'
    | 'ASK_VENDOR';
  /** One sentence to the person who submitted the number. */
  readonly fix: string;
  readonly owner: 'RECIPIENT' | 'OFFICER';
  /** Key of the help route where it is done. */
  readonly helpRoute: string;
};

export const rejectionFixes: Readonly<Record<RejectionReason, RejectionFix>> = {
  CONTRACT_NOT_FOUND: {
    step: 'COMPARE_NUMBER',
    fix: 'Compare the number with the one beside the product in the request; if they agree, ask the program officer.',
    owner: 'RECIPIENT',
    helpRoute: 'REQUEST_HISTORY',
  },
  COMPANY_MISMATCH: {
    step: 'CORRECT_COMPANY',
    fix: 'Make the company on the account the one on the contract, or have the contract issued again in the right name; then submit again.',
    owner: 'RECIPIENT',
    helpRoute: 'UPDATE_ACCOUNT',
  },
  CONTRACT_LOCKED: {
    step: 'ASK_CONTRACT_ADMINISTRATOR',
    fix: 'Somebody who administers the contract has locked it: ask for it to be opened, then submit again.',
    owner: 'OFFICER',
    helpRoute: 'SERVICE_CONTRACT_CENTER',
  },
  USER_BLOCKED: {
    step: 'ASK_CONTRACT_ADMINISTRATOR',
    fix: 'This account is blocked on the contract: ask whoever administers the contract, or let another contact submit the number.',
    owner: 'OFFICER',
    helpRoute: 'SERVICE_CONTRACT_CENTER',
  },
  CONTRACT_EXPIRED: {
    step: 'RENEW_CONTRACT',
    fix: 'The vendor takes the contract for expired: compare its end date here, correct it, or renew through a reseller.',
    owner: 'RECIPIENT',
    helpRoute: 'PARTNER_LOCATOR',
  },
  ALREADY_ASSOCIATED: {
    step: 'CHECK_PROFILE',
    fix: 'Look into the profile: if the number stands there, have it recorded as confirmed.',
    owner: 'RECIPIENT',
    helpRoute: 'PROFILE_MANAGER',
  },
  SERIAL_OR_PO_GIVEN: {
    step: 'TYPE_CONTRACT_NUMBER',
    fix: 'That was a serial or order number: type the number of the service contract and submit again.',
    owner: 'RECIPIENT',
    helpRoute: 'REQUEST_HISTORY',
  },
  ACCOUNT_NOT_ACTIVE: {
    step: 'ACTIVATE_ACCOUNT',
    fix: 'Click the link in the activation mail, or ask the vendor to enable the account; then submit again.',
    owner: 'RECIPIENT',
    helpRoute: 'REGISTRATION_HELP_FAQ',
  },
  GENERIC_ACCOUNT: {
    step: 'USE_PERSONAL_ACCOUNT',
    fix: 'Accounts are personal: register with an address of your own and submit the number there.',
    owner: 'RECIPIENT',
    helpRoute: 'REGISTRATION_PAGE',
  },
  NO_ANSWER: {
    step: 'SUBMIT_AGAIN',
    fix: 'Nobody answered: submit the number again, and write to the vendor if that stays without an answer too.',
    owner: 'RECIPIENT',
    helpRoute: 'WEB_HELP',
  },
  OTHER: {
    step: 'ASK_VENDOR',
    fix: "Read the vendor's words beside the attempt and ask the vendor what is missing; then submit again.",
    owner: 'RECIPIENT',
    helpRoute: 'WEB_HELP',
  },
};

/** The fix for a recorded reason; what nobody has heard of is asked of the vendor. */
export function fixOf(reason: string | null): RejectionFix {
  const fixes: Readonly<Record<string, RejectionFix>> = rejectionFixes;
  return (reason !== null && Object.hasOwn(fixes, reason) ? fixes[reason] : undefined) ?? rejectionFixes.OTHER;
}
