import type { Policy } from '../policy.ts';
import type { CalendarDate, Instant } from '../types.ts';
import type { OrganizationState } from '../views.ts';

/** An organization as rules see it: names, addresses and identifying numbers are in records. */
export type Organization = {
  readonly id: string;
  readonly state: OrganizationState;
  /** Record of its own names, numbers and addresses. */
  readonly recordId: string | null;
  /** Which numbers that record holds: these must be unique in the country (ORGANIZATION_EXISTS). */
  readonly identifiedBy: readonly IdentifyingField[];
  readonly zone: string | null;
  readonly country: string;
  readonly orgType: string | null;
  /** By which its own clocks run. */
  readonly policy: Policy;
  readonly contacts: readonly OrganizationContact[];
  /** Contact ids given out. */
  readonly contactCount: number;
  /** Base of `organizationValidation`. */
  readonly submittedAt: Instant | null;
  readonly requalificationDueAt: Instant | null;
  readonly frozenReason: 'MERGER_PENDING' | 'CLOSING' | null;
  readonly unresponsiveSince: Instant | null;
  /** When somebody last cleared the flag by hand: silence from before does not count any more. */
  readonly unresponsiveClearedAt: Instant | null;
  /** The last reply to any donation. */
  readonly lastReplyAt: Instant | null;
  /** By donation id: since when its takeback finds nobody. Donations that are quiet are not in it. */
  readonly silent: Readonly<Record<string, Instant>>;
  /** By donation id: silence up to then was answered or cleared where the donation came from; absent without a merger. */
  readonly silenceSettled?: Readonly<Record<string, Instant>>;
  /** Mail to its own address comes back; absent while it does not. */
  readonly emailStatus?: 'BOUNCING';
  /** What else was told in a change; absent until then. */
  readonly details?: OrganizationDetails;
  /** Records with the names it had, and until when: contracts keep the company they were activated for (11.8). */
  readonly formerNames?: readonly { readonly recordId: string; readonly until: Instant }[];
  /** Base of `requalification`: required, or a closing withdrawn. */
  readonly requalificationFrom?: Instant;
  /** The organization it may merge into, while that is undecided. */
  readonly mergerWith?: string;
  readonly mergedIntoId?: string;
  /** People of organizations that merged into this one, not yet taken over. */
  readonly arriving?: readonly MovingContact[];
  readonly dissolvedOn?: CalendarDate;
  /** Who is written to after the dissolution: the last contact or the liquidator. */
  readonly lastContactId?: string;
};
export type OrganizationDetails = {
  readonly annualBudget?: string;
  readonly subType?: string;
  readonly associationCode?: string;
};
export type IdentifyingField = 'registrationId' | 'taxId';
export type ContactRole = 'PRIMARY' | 'ALTERNATE' | 'CUSTODIAN';

export type OrganizationContact = {
  readonly id: string;
  readonly role: ContactRole;
  /** False once the person has left. */
  readonly current: boolean;
  readonly isResellerEmployee: boolean;
  /** Record with name and addresses; the first contact's is part of the organization's (`contactPart`). */
  readonly recordId: string | null;
  readonly emailStatus: 'OK' | 'BOUNCING';
  /** Announced last day, in the organization's zone; base of `contactLastDay`. */
  readonly leavingOn?: CalendarDate;
  /** When the leaving took effect; base of `successor`. */
  readonly leftAt?: Instant;
  /** Who followed. */
  readonly successorId?: string;
};

/** A person on the way to the organization that theirs has merged into: the id stays, and with it the account. */
export type MovingContact = Pick<
  OrganizationContact,
  'id' | 'role' | 'isResellerEmployee' | 'recordId' | 'emailStatus' | 'leavingOn'
> & { readonly from: string };
