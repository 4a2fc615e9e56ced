import type { MovingContact } from './organization/state.ts';
import type { Policy } from './policy.ts';
import type { CalendarDate, Instant } from './types.ts';

/** What other streams may know of an organization (C2). No names, no addresses. */
export type OrganizationView = {
  readonly id: string;
  readonly state: OrganizationState;
  readonly frozenReason: 'MERGER_PENDING' | 'CLOSING' | null;
  readonly unresponsive: boolean;
  /** IANA zone, or null when the organization has none: the program's zone stands in. */
  readonly zone: string | null;
  readonly country: string;
  readonly contacts: readonly ContactView[];
  /** Where its donations belong now; absent unless it has merged. */
  readonly mergedIntoId?: string;
  /** For the successor of a merger alone: the people who move along. */
  readonly moving?: readonly MovingContact[];
  /** For the successor of a merger alone, by donation id: silence up to then was answered or cleared. */
  readonly silenceSettled?: Readonly<Record<string, Instant>>;
};
export type ContactView = {
  readonly id: string;
  readonly role: 'PRIMARY' | 'ALTERNATE' | 'CUSTODIAN';
  readonly current: boolean;
};
export type OrganizationState =
  | 'UNVALIDATED'
  | 'VALIDATION_PENDING'
  | 'VALIDATED'
  | 'INELIGIBLE'
  | 'REQUALIFICATION_DUE'
  | 'CLOSING'
  | 'DISSOLVED'
  | 'MERGED_INTO';

/** What a donation may know of a vendor account. */
export type AccountView = {
  readonly id: string;
  readonly contactId: string;
  readonly state: AccountState;
  /** The registration record with the person's data as last submitted, or null. */
  readonly recordId: string | null;
};
export type AccountState =
  | 'NOT_STARTED'
  | 'FORM_STARTED'
  | 'SUBMITTED'
  | 'ACTIVATION_MAIL_LATE'
  | 'ACTIVATION_MAIL_RECEIVED'
  | 'ACTIVE'
  | 'REGISTERED_GUEST'
  | 'DISABLED'
  | 'SUPERSEDED';

/** What an account and an organization may know of a donation. The view is made for one receiver. */
export type DonationView = {
  readonly id: string;
  readonly organizationId: string;
  /** IANA zone of the organization, else the program's. */
  readonly zone: string;
  readonly country: string;
  readonly final: boolean;
  /** For an account: its person is this donation's primary contact and the donation is approved and open. */
  readonly wantsAccount: boolean;
  /** For an account: it has a CONFIRMED association to an ACTIVE contract of this donation. */
  readonly confirmed: boolean;
  /** For an organization: since when this donation's takeback finds nobody. */
  readonly unresponsiveSince: Instant | null;
  /** For an organization: the last reply of the recipient to this donation; clears the flag. */
  readonly lastReplyAt: Instant | null;
  /** The part of the policy an account runs by; null for organizations. */
  readonly policy: Policy | null;
};

/** Vendor end-of-life milestones of one product (10.1); unknown dates are null. `seq` is the record's version. */
export type EoxView = {
  readonly productId: string;
  readonly bulletin: string | null;
  readonly announcedOn: CalendarDate | null;
  readonly endOfSaleOn: CalendarDate | null;
  readonly lastShipOn: CalendarDate | null;
  readonly endOfSoftwareMaintenanceOn: CalendarDate | null;
  readonly endOfSecuritySupportOn: CalendarDate | null;
  readonly endOfFailureAnalysisOn: CalendarDate | null;
  readonly endOfServiceAttachOn: CalendarDate | null;
  readonly endOfContractRenewalOn: CalendarDate | null;
  readonly lastDateOfSupportOn: CalendarDate | null;
  readonly updatedOn: CalendarDate | null;
  /** What the record says beside its dates; kept with it and told to no stream. Absent when it says nothing. */
  readonly about?: EoxAbout;
};
/** Each part is absent when the vendor has not said it. */
export type EoxAbout = {
  readonly description?: string;
  /** http or https. */
  readonly bulletinUrl?: string;
  /** What was asked for when this came as an answer, as echoed. */
  readonly inputType?: string;
  readonly inputValue?: string;
  /** One per record of the product: migration paths. */
  readonly migrations?: readonly EoxMigration[];
  /** Records of one day with different dates were put together: somebody should look at it. */
  readonly merged?: true;
};
export type EoxMigration = {
  readonly option?: string;
  readonly productId?: string;
  readonly productName?: string;
  readonly information?: string;
  readonly strategy?: string;
  readonly infoUrl?: string;
  readonly activeFlag?: string;
};

export type View = OrganizationView | AccountView | DonationView | EoxView;
