import type { EndOfLifeOutlook } from '../donation/renewal/eox-outlook.ts';
import type { ReconciliationItem } from '../donation/contract/reconciliation-read.ts';
import type { takeoverChecks } from '../donation/renewal/renewal-terms.ts';
import type { ExclusionReason } from '../donation/state.ts';
import type { EoxReview } from '../eox-review.ts';
import { writtenOut } from '../messages.ts';

/** What is worked out about contracts, renewals and ends of life, in one sentence each. */

const small = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const piece = (serialNumber: string | null): string =>
  serialNumber === null ? 'A piece whose serial number is not known' : `The piece ${serialNumber}`;

/** A difference between the vendor's list and ours, and what to do about it. */
export function reconciliationInWords(item: ReconciliationItem): string {
  switch (item.kind) {
    case 'STATUS':
      return `The vendor calls the contract "${item.vendorStatus}", here it is ${small(item.ours)}. Look it up, and correct what is wrong.`;
    case 'NOT_LISTED': {
      const missing = `${piece(item.serialNumber)} is not on the vendor's list`;
      return item.correctionId === null
        ? `${missing}. Ask for it to be added.`
        : `${missing}; a correction of the list is asked for.`;
    }
    case 'UNKNOWN_HERE':
      return `The vendor's list has ${item.productId}, ${item.serialNumber}, which is no piece of this donation. Ask the vendor to take it off, or record the replacement.`;
    case 'NOT_COMPARED':
      return `${piece(item.serialNumber)} is assumed to be on the vendor's list. Compare the list to be sure.`;
  }
}

const exclusions: Readonly<Record<ExclusionReason, string>> = {
  UNIT_NOT_HELD: 'The recipient no longer has it.',
  RENEWAL_DATE_PASSED: 'The last day on which the vendor renews this product has passed.',
  LDOS: 'The last date of support of this product does not lie behind the end of the cover.',
  NOT_CHOSEN: 'It was left out on purpose.',
};

/** Why a unit is not renewed. */
export const exclusionInWords = (reason: ExclusionReason): string => exclusions[reason];

const takeover: Readonly<Record<(typeof takeoverChecks)[number], string>> = {
  CONTRACT_OWNERSHIP: 'Who owns the contract at the vendor: the new reseller can only renew what is handed over.',
  BILL_TO: 'The bill-to site is that of the new reseller.',
  INSTALL_SITE: 'The install site of every piece is known and right.',
  DATES: 'Start and end dates leave no gap and no overlap.',
  ENTITLEMENT: "The recipient's company and accounts stay entitled on the contract.",
};

/** What to check when a contract changes hands. */
export const takeoverInWords = (check: (typeof takeoverChecks)[number]): string => takeover[check];

/** What an announced end of life means for one unit. */
export function outlookInWords({ verdict, lastDateOfSupportOn, lastPeriod, ...dates }: EndOfLifeOutlook): string {
  const support = lastDateOfSupportOn === null ? null : writtenOut(lastDateOfSupportOn);
  switch (verdict) {
    case 'NOTHING_ANNOUNCED':
      return 'The vendor has told no date that ends support.';
    case 'UNTIL_END':
      return `The cover runs to its end; support ends with it or before, on ${support ?? 'a day not told'}. There is nothing left to renew.`;
    case 'NO_RENEWAL': {
      const last = dates.endOfContractRenewalOn;
      const because = last === null ? '' : `: the vendor renews no longer than ${writtenOut(last)}`;
      return `The cover cannot be renewed any more${because}.`;
    }
    case 'RENEWABLE': {
      const until = lastPeriod === null ? '' : ` The last period possible ends on ${writtenOut(lastPeriod.to)}`;
      const by = lastPeriod === null ? '' : `; renew it by ${writtenOut(lastPeriod.renewBy)}.`;
      return `An announcement stops nothing: the cover can still be renewed.${until}${by}`;
    }
  }
}

const reviews: Readonly<Record<EoxReview['reason'], string>> = {
  CHECK_DATES: "Look the product up in the vendor's bulletins, and record the dates, also when nothing has changed.",
  DATES_OUT_OF_ORDER: 'Its dates are not in the order in which a product ends. Compare them with the bulletin.',
  RECORDS_MERGED: 'Two records of one day had different dates, and the later ones were kept. Compare the bulletin.',
};

/** Why a product should be looked up at the vendor, and what to do. */
export const reviewInWords = ({ reason }: Pick<EoxReview, 'reason'>): string => reviews[reason];
