import type { Policy } from '../policy.ts';
import type { Instant } from '../types.ts';
import type { AccountState } from '../views.ts';
import type { AccessKind } from './access.ts';

/** One person's account with the vendor, as rules see it: names, e-mail and user id are in the record. */
export type Account = {
  readonly id: string;
  readonly contactId: string;
  readonly state: AccountState;
  readonly origin: 'NEW' | 'EXISTING' | null;
  readonly policy: Policy;
  readonly zone: string;
  readonly country: string;
  /** Opened by a command, not by a donation: it goes on without one. */
  readonly byHand: boolean;
  /** Base of `registrationNudge`: track opened, wanted again, or back in the form. */
  readonly nudgeFrom: Instant;
  /** Registration record as last submitted or changed. */
  readonly recordId: string | null;
  /** Values of that record that no other account may have (R4). */
  readonly claims: readonly ClaimedField[];
  readonly formLanguage: string;
  readonly form: RegistrationForm | null;
  /** Submissions so far. */
  readonly attempt: number;
  /** Base of `activationEmail`. */
  readonly submittedAt: Instant | null;
  /** Base of `activationClick`; null when only the click was told. */
  readonly activationEmailAt: Instant | null;
  readonly activatedAt: Instant | null;
  /** When the person last looked through the profile (R6); absent while never. */
  readonly profileReviewedAt?: Instant;
  /** By donation id; only donations that want or support the account. */
  readonly donations: Readonly<Record<string, { readonly wantsAccount: boolean; readonly confirmed: boolean }>>;
  /** It had a confirmed association since access was last dropped. */
  readonly hadSupport: boolean;
  /** What it was when the vendor disabled it; absent otherwise. */
  readonly disabledFrom?: AccessLevel;
  /** Donations whose confirmed association did not keep the vendor from dropping access; absent = none. */
  readonly droppedDespite?: readonly string[];
  /** R35: when the person joined or registered a partner company; absent while not. */
  readonly partnerUrlFollowedAt?: Instant;
  /** Its person has left the organization; absent while they are there. */
  readonly personLeft?: true;
};
/** What an account that can be used may do at the vendor. */
export type AccessLevel = 'ACTIVE' | 'REGISTERED_GUEST';
export type ClaimedField = 'email' | 'userId';
export type Answer = 'YES' | 'NO' | 'UNANSWERED';

/** The answers of the form that are nobody's name or address (R29, R39-R45). */
export type RegistrationForm = {
  readonly languagePreference: string | null;
  readonly accessKind: AccessKind;
  readonly emailFormat: 'PLAIN_TEXT' | 'HTML';
  readonly consents: Consents;
  readonly interests: 'COMPLETED' | 'SKIPPED';
  /** When consents were last changed after the submission; absent: they are as given then. */
  readonly answeredAt?: Instant;
  /** R44: the company differs from the one the vendor knows; absent when it does not, or nobody could tell. */
  readonly companyDiffers?: true;
};
/** R40, R42, R43: given at the time of submission, unless `answeredAt` says later. */
export type Consents = {
  readonly contactByEmail: Answer;
  readonly contactByPost: Answer;
  readonly contactByPhone: Answer;
  readonly contactByFax: Answer;
  readonly thirdPartyEmail: Answer;
  readonly privacyAccepted: Answer;
  readonly privacyVersion: string | null;
};

/** Answers that the profile lets change later. */
export type ChangeableConsents = Omit<Consents, 'privacyAccepted' | 'privacyVersion'>;

type At = { readonly at: Instant };
export type AccountEvent = At &
  (
    | {
        readonly type: 'AccountTrackOpened';
        readonly contactId: string;
        readonly policy: Policy;
        readonly zone: string;
        readonly country: string;
        readonly byHand: boolean;
      }
    | { readonly type: 'RegistrationStarted'; readonly siteCountry: string | null; readonly formLanguage: string }
    | {
        readonly type: 'ExistingAccountRecorded';
        readonly recordId: string | null;
        readonly claims: readonly ClaimedField[];
      }
    | ({
        readonly type: 'RegistrationSubmitted';
        readonly recordId: string | null;
        readonly submittedAt: Instant;
        readonly attempt: number;
        readonly formLanguage: string;
      } & RegistrationForm)
    /** `messageRecordId`: the vendor's words. */
    | { readonly type: 'RegistrationRefused'; readonly vendorReason: string; readonly messageRecordId: string | null }
    /** `recordId`: the record with the corrected address, or null when it stays. */
    | { readonly type: 'RegistrationReopened'; readonly recordId: string | null }
    | { readonly type: 'ActivationEmailOverdue' }
    | { readonly type: 'ActivationEmailReceived'; readonly receivedAt: Instant }
    | { readonly type: 'AccountActivated'; readonly activatedAt: Instant }
    | { readonly type: 'ProfileReviewed'; readonly reviewedAt: Instant }
    | {
        readonly type: 'ProfileChanged';
        readonly recordId: string | null;
        readonly claims: readonly ClaimedField[];
        readonly languagePreference: string | null;
        readonly emailFormat: 'PLAIN_TEXT' | 'HTML' | null;
        /** Changed answers and when they were given. */
        readonly consents?: Partial<ChangeableConsents>;
        readonly answeredAt?: Instant;
        readonly partnerUrlFollowedAt?: Instant;
      }
    /** `recorded`: somebody saw it at the vendor; otherwise it follows from associations. */
    | { readonly type: 'AccessLevelDropped' | 'AccessLevelRestored'; readonly recorded?: true }
    | { readonly type: 'AccountDisabled'; readonly was: AccessLevel }
    | { readonly type: 'AccountEnabled'; readonly to: AccessLevel }
    /** The person has left: accounts are personal, so whoever follows needs an own one (11.7). */
    | { readonly type: 'AccountSuperseded' }
    | { readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }
  );
