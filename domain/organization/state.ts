import type { Policy } from '../policy.ts';
import type { Instant } from '../types.ts';
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
};
export type IdentifyingField = 'registrationId' | 'taxId';
export type ContactRole = 'PRIMARY' | 'ALTERNATE' | 'CUSTODIAN';

export type OrganizationContact = {
  readonly id: string;
  readonly role: ContactRole;
  readonly current: boolean;
  readonly isResellerEmployee: boolean;
  /** Record with name and addresses; the first contact's is part of the organization's (`contactPart`). */
  readonly recordId: string | null;
  readonly emailStatus: 'OK' | 'BOUNCING';
};

type At = { readonly at: Instant };
export type OrganizationEvent = At &
  (
    | {
        readonly type: 'OrganizationRegistered';
        readonly id: string;
        readonly recordId: string | null;
        readonly identifiedBy: readonly IdentifyingField[];
        readonly zone: string | null;
        readonly country: string;
        readonly orgType: string | null;
        readonly policy: Policy;
      }
    | {
        readonly type: 'ContactAdded';
        readonly contactId: string;
        readonly role: ContactRole;
        readonly isResellerEmployee: boolean;
        readonly recordId: string | null;
      }
    | {
        readonly type: 'ContactChanged';
        readonly contactId: string;
        readonly role: ContactRole;
        readonly isResellerEmployee: boolean;
        readonly recordId: string | null;
        readonly emailStatus: 'OK' | 'BOUNCING';
      }
    | { readonly type: 'ValidationSubmitted'; readonly submittedAt: Instant; readonly documentIds: readonly string[] }
    | { readonly type: 'OrganizationValidated'; readonly requalificationDueAt: Instant | null }
    | { readonly type: 'OrganizationFoundIneligible' }
    | { readonly type: 'OrganizationFlaggedUnresponsive'; readonly since: Instant }
    | { readonly type: 'UnresponsiveFlagCleared'; readonly cause: 'REPLY' | 'BY_HAND' }
    | { readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }
  );
