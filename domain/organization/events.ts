import type { Handover } from '../module.ts';
import type { Policy } from '../policy.ts';
import type { CalendarDate, Draft, Instant } from '../types.ts';
import type { ContactRole, IdentifyingField, OrganizationContact, OrganizationDetails } from './state.ts';

/** What can happen to an organization (6.12, 7.3, 7.7). No names, no addresses: those are in records. */
type At = { readonly at: Instant };

/** People of the organization come, change and go. */
export type ContactEvent = At &
  (
    | {
        readonly type: 'ContactAdded';
        readonly contactId: string;
        readonly role: ContactRole;
        readonly isResellerEmployee: boolean;
        readonly recordId: string | null;
        /** The organization that merged into this one and that the person came with; left out for a new person. */
        readonly from?: string;
        readonly emailStatus?: OrganizationContact['emailStatus'];
        /** Others have to be told of a new primary contact. */
        readonly sends?: readonly Handover[];
        /** The last day that had been announced there. */
        readonly leavingOn?: CalendarDate;
      }
    | {
        readonly type: 'ContactChanged';
        readonly contactId: string;
        readonly role: ContactRole;
        readonly isResellerEmployee: boolean;
        readonly recordId: string | null;
        readonly emailStatus: OrganizationContact['emailStatus'];
        /** An announced leaving is off. */
        readonly stays?: true;
        readonly sends?: readonly Handover[];
      }
    | { readonly type: 'ContactLeavingAnnounced'; readonly contactId: string; readonly lastDay: CalendarDate }
    | {
        readonly type: 'ContactLeft';
        readonly contactId: string;
        readonly lastDay: CalendarDate | null;
        /** When it was, where it is told later; absent: `at`. */
        readonly leftAt?: Instant;
      }
    | {
        readonly type: 'ContactReplaced';
        readonly contactId: string;
        readonly successorId: string;
        readonly sends?: readonly Handover[];
      }
    | {
        readonly type: 'EmailBounced';
        /** Contacts with the address. */
        readonly contactIds: readonly string[];
        /** It is the organization's own address as well. */
        readonly own: boolean;
        readonly bouncedAt: Instant;
        readonly sends: readonly Handover[];
      }
  );

export type OrganizationEvent =
  | ContactEvent
  | (At &
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
            readonly type: 'ValidationSubmitted';
            readonly submittedAt: Instant;
            readonly documentIds: readonly string[];
          }
        | { readonly type: 'OrganizationValidated'; readonly requalificationDueAt: Instant | null }
        | { readonly type: 'OrganizationFoundIneligible' }
        | {
            readonly type: 'OrganizationChanged';
            /** Names of the fields that differ now. */
            readonly changed: readonly string[];
            readonly recordId: string | null;
            readonly identifiedBy: readonly IdentifyingField[];
            readonly zone: string | null;
            readonly orgType: string | null;
            readonly details?: OrganizationDetails;
            readonly sends?: readonly Handover[];
          }
        | {
            readonly type: 'RequalificationRequired';
            readonly cause: 'CHANGED' | 'DATE';
            /** Since when, where it is told later; absent: `at`. */
            readonly requiredFrom?: Instant;
          }
        | { readonly type: 'MergerReported'; readonly successorId: string }
        | {
            readonly type: 'MergerApproved';
            readonly successorId: string;
            readonly donorApprovalRef: string;
            readonly sends?: readonly Handover[];
          }
        | { readonly type: 'MergerRejected'; readonly successorId: string }
        | { readonly type: 'OrganizationClosingReported'; readonly closesOn: CalendarDate | null }
        | {
            readonly type: 'ClosingWithdrawn';
            /** When it was, where it is told later; absent: `at`. */
            readonly withdrawnAt?: Instant;
          }
        | {
            readonly type: 'OrganizationDissolved';
            readonly dissolvedOn: CalendarDate;
            readonly evidenceIds: readonly string[];
            readonly lastContactId: string | null;
          }
        | { readonly type: 'OrganizationFlaggedUnresponsive'; readonly since: Instant }
        | { readonly type: 'UnresponsiveFlagCleared'; readonly cause: 'REPLY' | 'BY_HAND' }
        | { readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }
      ));

export type OrganizationDraft = Draft<OrganizationEvent>;
/** The event of this name. */
export type Happened<Type extends OrganizationEvent['type']> = Extract<OrganizationEvent, { readonly type: Type }>;
