// Made from api/schema/ by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FindingModel, Changed, CommandRef, Refused, InvalidTransition, Stale, ProgramModel, SandboxStreamRef, SandboxRef } from '../models.ts';
import type { DonationRow, RequestLineRow, ShipmentRow, UnitRow, TakebackRow, AttestationRow, ComplianceCaseRow } from '../../database/entities/donation.ts';
import type { ContractRow, CoverageLineRow, AssociationRow, SerialCorrectionRow, RenewalRow } from '../../database/entities/support.ts';
import type { SupportCaseRow, RmaRow, ShipmentIncidentRow } from '../../database/entities/repair.ts';
import type { RmaPage, ReviewModel, BucketModel, CountModel, ExampleModel, PreviewModel, TimelineRow, DonationPage, OrganizationPage, AccountPage, EoxPage, DeadlinePage, MessagePage, CommandPage, TimelinePage, HistoryPage } from '../read-models.ts';
import type { OrganizationRow, ContactRow, VendorAccountRow } from '../../database/entities/parties.ts';
import type { EoxListed } from '../../database/reads/parties.ts';
import type { ListedVersion } from '../../database/programs.ts';
import type { ListedChange } from '../../database/audit.ts';
import type { ListedBatch, ListedItem } from '../../database/batches.ts';
import type { WhatIfRun } from '../what-if.ts';
import type { PortfolioRun } from '../portfolio.ts';
import type { OutlookEntry } from '../../domain/outlook.ts';
import type { ListedDeadline, ListedMessage, ListedCommand } from '../../database/reads/work.ts';
import type { OpenedSandbox, AskedStep } from '../../database/sandboxes.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time zone: `2026-03-01`. */
  Date: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC, `2026-03-01T17:00:00.000Z`. */
  DateTime: { input: number; output: number | string | Date; }
  /** Plain JSON whose shape is not part of this contract: details of an event for people who look closer. */
  JSON: { input: unknown; output: unknown; }
};

/** What `acknowledgeReminder` is to know. */
export type AcknowledgeReminderInput = {
  readonly deadlineKey: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly streamId: Scalars['ID']['input'];
};

/** What became of `acknowledgeReminder`: done, kept for later, or why not. */
export type AcknowledgeReminderResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | StreamChanged | ValidationError;

/** A command for a stream of a sandbox: name and fields as in the catalogue of mutations. */
export type ActInSandboxInput = {
  readonly command: Scalars['String']['input'];
  /** The fields of the command's own input, without ids of the stream and keys. */
  readonly fields?: InputMaybe<Scalars['JSON']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly sandboxId: Scalars['ID']['input'];
  readonly streamId: Scalars['ID']['input'];
};

/** What `activateAccount` is to know. */
export type ActivateAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `activateAccount`: done, kept for later, or why not. */
export type ActivateAccountResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `activateContract` is to know. */
export type ActivateContractInput = {
  readonly activatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly billToSiteId?: InputMaybe<Scalars['String']['input']>;
  readonly contractNumber: Scalars['String']['input'];
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly serials?: InputMaybe<ReadonlyArray<ActivateContractSerialsInput>>;
  readonly serviceLevel?: InputMaybe<Scalars['String']['input']>;
  readonly serviceProgram?: InputMaybe<Scalars['String']['input']>;
  readonly sharedContract?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  readonly vendorStatus?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `activateContract`: done, kept for later, or why not. */
export type ActivateContractResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Part of `ActivateContractSerials`: `item`. */
export type ActivateContractSerialsInput = {
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly serialNumber: Scalars['String']['input'];
};

/** What `addContact` is to know. */
export type AddContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isResellerEmployee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<ContactRole>;
};

/** What became of `addContact`: done, kept for later, or why not. */
export type AddContactResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `addLine` is to know. */
export type AddLineInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `addLine`: done, kept for later, or why not. */
export type AddLineResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** The kind of access that was chosen in the vendor's form, and what comes after the registration. */
export type AdditionalAccess = {
  readonly __typename?: 'AdditionalAccess';
  /** What the kind is for, in the program's words. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** `SERVICE_CONTRACT_OWNER`, `CHANNEL_PARTNER`, `PURCHASE_DIRECT`, `PICA_CUSTOMER`, `CCIE_USER` or `NONE`. */
  readonly kind: Scalars['String']['output'];
  /** The person still has to follow that address. */
  readonly partnerStepOpen: Scalars['Boolean']['output'];
  /** Partners only: when the person joined or registered a partner company by the address the vendor sent. Null: not yet. */
  readonly partnerUrlFollowedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `adoptPolicyVersion` is to know. */
export type AdoptPolicyVersionInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly policyVersion: Scalars['Int']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly streamId: Scalars['ID']['input'];
};

/** What became of `adoptPolicyVersion`: done, kept for later, or why not. */
export type AdoptPolicyVersionResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | StreamChanged | ValidationError;

/** Exactly one of `days`, `toDate`, `to` and `toNext`. */
export type AdvanceSandboxInput = {
  /** Calendar days in the zone of the donation. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  readonly sandboxId: Scalars['ID']['input'];
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** To noon of this day in the zone of the donation. */
  readonly toDate?: InputMaybe<Scalars['Date']['input']>;
  /** To whatever is due next. */
  readonly toNext?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A key of a program. Its secret is shown once, when it is made. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** First characters, to tell keys apart. */
  readonly hint: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: ApiKeyState;
};

/** Whether a key counts. */
export type ApiKeyState =
  /** Somebody has ended it. */
  | 'ENDED'
  /** Its time is over. */
  | 'EXPIRED'
  | 'IN_USE';

/** What `approveDonation` is to know. */
export type ApproveDonationInput = {
  readonly approvedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `approveDonation`: done, kept for later, or why not. */
export type ApproveDonationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `approveRenewal` is to know. */
export type ApproveRenewalInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `approveRenewal`: done, kept for later, or why not. */
export type ApproveRenewalResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** A person's account on the way to a contract. */
export type Association = Node & {
  readonly __typename?: 'Association';
  readonly account?: Maybe<VendorAccount>;
  readonly accountId: Scalars['ID']['output'];
  readonly attemptCount: Scalars['Int']['output'];
  readonly contractId: Scalars['ID']['output'];
  readonly donationId: Scalars['ID']['output'];
  /** What to do about the rejection; null unless it was rejected. */
  readonly fix?: Maybe<AssociationFix>;
  readonly id: Scalars['ID']['output'];
  readonly lastSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  /** Why it was revoked: `CONTRACT_ENDED`, `CONTACT_LEFT`, `VENDOR` or `DONATION_CLOSED`. */
  readonly revokedBecause?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  /** The vendor's words at the last rejection; null when it gave none, and once erased. */
  readonly vendorMessage?: Maybe<Scalars['String']['output']>;
};

/** What to do when the vendor rejected a contract number. */
export type AssociationFix = {
  readonly __typename?: 'AssociationFix';
  /** Where it is done; null when the program names no such place. */
  readonly helpRoute?: Maybe<HelpRoute>;
  readonly owner: Owner;
  /** One sentence to the person who submitted the number. */
  readonly sentence: Scalars['String']['output'];
  readonly step: Scalars['String']['output'];
};

/** What can be chosen for `answer`. */
export type AttestAnswersAnswer =
  | 'GONE'
  | 'IN_USE'
  | 'LOST'
  | 'NOT_IN_USE'
  | 'STOLEN';

/** Part of `AttestAnswers`: `item`. */
export type AttestAnswersInput = {
  readonly answer: AttestAnswersAnswer;
  readonly unitId: Scalars['ID']['input'];
};

/** What `attest` is to know. */
export type AttestInput = {
  readonly answers?: InputMaybe<ReadonlyArray<AttestAnswersInput>>;
  readonly attestationId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly remaining?: InputMaybe<AttestRemaining>;
};

/** What can be chosen for `remaining`. */
export type AttestRemaining =
  | 'IN_USE'
  | 'NOT_IN_USE';

/** What became of `attest`: done, kept for later, or why not. */
export type AttestResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** One yearly question whether the units are still in use. */
export type Attestation = Node & {
  readonly __typename?: 'Attestation';
  readonly cause: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly state: Scalars['String']['output'];
};

/** One change outside of streams. */
export type AuditedChange = {
  readonly __typename?: 'AuditedChange';
  /** Name of the command: `savePolicy`. */
  readonly action: Scalars['String']['output'];
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Name of the person, or id. */
  readonly by: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly role: Role;
  readonly subject: Scalars['String']['output'];
};

/** What a command would be answered now. `reason` says in one sentence why not, `code` is the refusal's code. */
export type AvailableAction = {
  readonly __typename?: 'AvailableAction';
  readonly allowed: Scalars['Boolean']['output'];
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name of the command and of its mutation. */
  readonly command: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its place among what usually comes next and is allowed: 1 is the most usual next step now, what ends the waiting comes
   * first. Null: not suggested.
   */
  readonly suggested?: Maybe<Scalars['Int']['output']>;
};

/** What `backorderLine` is to know. */
export type BackorderLineInput = {
  readonly donationId: Scalars['ID']['input'];
  readonly expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `backorderLine`: done, kept for later, or why not. */
export type BackorderLineResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/**
 * One piece of work on many donations, over a selection that was frozen when it was ordered. Goes on by itself after a
 * restart.
 */
export type Batch = {
  readonly __typename?: 'Batch';
  /** Name of who ordered it; every command of it is his. */
  readonly by: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly done: Scalars['Int']['output'];
  readonly failed: Scalars['Int']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In the order of the selection. */
  readonly items: ReadonlyArray<BatchItem>;
  readonly left: Scalars['Int']['output'];
  readonly pending: Scalars['Int']['output'];
  readonly policyVersion: Scalars['Int']['output'];
  readonly programId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly sent: Scalars['Int']['output'];
  readonly state: BatchState;
  readonly total: Scalars['Int']['output'];
};


/**
 * One piece of work on many donations, over a selection that was frozen when it was ordered. Goes on by itself after a
 * restart.
 */
export type BatchItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<BatchItemState>;
};

/** Which batch. */
export type BatchInput = {
  readonly id: Scalars['ID']['input'];
};

/** One donation of a batch. */
export type BatchItem = {
  readonly __typename?: 'BatchItem';
  /** Why it failed: a stable code and a sentence. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly command?: Maybe<Command>;
  readonly donation?: Maybe<Donation>;
  /** `<batch>/<position>`. */
  readonly id: Scalars['ID']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly position: Scalars['Int']['output'];
  readonly state: BatchItemState;
  readonly streamId: Scalars['ID']['output'];
};

/** Where one command of a batch stands. */
export type BatchItemState =
  | 'DONE'
  | 'FAILED'
  /** The batch was cancelled before. */
  | 'LEFT'
  /** Not sent yet. */
  | 'PENDING'
  /** On its way. */
  | 'SENT';

/** The batch, or why not. */
export type BatchResult = BatchSuccess | InvalidTransitionError | NotFoundError | ValidationError;

/** Where a batch stands. */
export type BatchState =
  | 'CANCELLED'
  | 'DONE'
  | 'PAUSED'
  | 'RUNNING';

/** The batch as it stands. */
export type BatchSuccess = {
  readonly __typename?: 'BatchSuccess';
  readonly batch: Batch;
};

/** Which command is taken back. */
export type CancelCommandInput = {
  readonly commandId: Scalars['ID']['input'];
};

/** Whether the command was taken back, or why not. */
export type CancelCommandResult = CancelCommandSuccess | ForbiddenError | InvalidTransitionError | NotFoundError | RefusedError;

/** The command was taken back; nothing has changed. */
export type CancelCommandSuccess = CommandSuccess & {
  readonly __typename?: 'CancelCommandSuccess';
  readonly command: Command;
};

/** What `cancelDonation` is to know. */
export type CancelDonationInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `cancelDonation`: done, kept for later, or why not. */
export type CancelDonationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `cancelLine` is to know. */
export type CancelLineInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `cancelLine`: done, kept for later, or why not. */
export type CancelLineResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `cancelRma` is to know. */
export type CancelRmaInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly rmaId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `cancelRma`: done, kept for later, or why not. */
export type CancelRmaResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `cancelTakeback` is to know. */
export type CancelTakebackInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `cancelTakeback`: done, kept for later, or why not. */
export type CancelTakebackResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `changeOrganization` is to know. */
export type ChangeOrganizationInput = {
  /** Decimal text, at most two places. */
  readonly annualBudget?: InputMaybe<Scalars['String']['input']>;
  readonly associationCode?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orgType?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly registrationId?: InputMaybe<Scalars['String']['input']>;
  readonly shippingAddress?: InputMaybe<Scalars['String']['input']>;
  readonly subType?: InputMaybe<Scalars['String']['input']>;
  readonly taxId?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone name. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `changeOrganization`: done, kept for later, or why not. */
export type ChangeOrganizationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** Part of `ChangeProfile`: `company`. */
export type ChangeProfileCompanyInput = {
  readonly addressLine1?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine2?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** Part of `ChangeProfile`: `consents`. */
export type ChangeProfileConsentsInput = {
  readonly contactByEmail?: InputMaybe<ConsentAnswer>;
  readonly contactByFax?: InputMaybe<ConsentAnswer>;
  readonly contactByPhone?: InputMaybe<ConsentAnswer>;
  readonly contactByPost?: InputMaybe<ConsentAnswer>;
  readonly thirdPartyEmail?: InputMaybe<ConsentAnswer>;
};

/** What `changeProfile` is to know. */
export type ChangeProfileInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly company?: InputMaybe<ChangeProfileCompanyInput>;
  readonly consents?: InputMaybe<ChangeProfileConsentsInput>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly emailFormat?: InputMaybe<EmailFormat>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly languagePreference?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly partnerUrlFollowedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly userId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `changeProfile`: done, kept for later, or why not. */
export type ChangeProfileResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `clearUnresponsive` is to know. */
export type ClearUnresponsiveInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `clearUnresponsive`: done, kept for later, or why not. */
export type ClearUnresponsiveResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `closeCase` is to know. */
export type CloseCaseInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `closeCase`: done, kept for later, or why not. */
export type CloseCaseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `closeDonation` is to know. */
export type CloseDonationInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `closeDonation`: done, kept for later, or why not. */
export type CloseDonationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Part of `CloseRma`: `evidence`. */
export type CloseRmaEvidenceInput = {
  /** Id of a stored file. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** What `closeRma` is to know. */
export type CloseRmaInput = {
  readonly donationId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<CloseRmaEvidenceInput>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome: CloseRmaOutcome;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly rmaId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be chosen for `outcome`. */
export type CloseRmaOutcome =
  | 'CHARGED'
  | 'RETURNED'
  | 'RETURN_WAIVED';

/** What became of `closeRma`: done, kept for later, or why not. */
export type CloseRmaResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Which sandbox. */
export type CloseSandboxInput = {
  readonly sandboxId: Scalars['ID']['input'];
};

/** A command as it was taken in, and what came of it. */
export type Command = Node & {
  readonly __typename?: 'Command';
  readonly account?: Maybe<VendorAccount>;
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** It can still be taken back. */
  readonly cancellable: Scalars['Boolean']['output'];
  readonly donation?: Maybe<Donation>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty otherwise. */
  readonly findings: ReadonlyArray<Finding>;
  readonly id: Scalars['ID']['output'];
  /** Not handed to the engine before this: the grace period. */
  readonly notBefore?: Maybe<Scalars['DateTime']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly organization?: Maybe<Organization>;
  readonly principal: Scalars['String']['output'];
  readonly principalName?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly role: Role;
  readonly state: CommandState;
  /** Stream it goes to: `don_…`, `acc_…`, `org_…` or `eox/<product id>`. */
  readonly streamId: Scalars['ID']['output'];
  /** Name of the command. */
  readonly type: Scalars['String']['output'];
  /** Version of the stream after it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/**
 * Stored and certain, but not yet answered: the engine is away, being prepared or slow, or the grace period runs.
 * Look at `command(id)` again or listen to `/events`.
 */
export type CommandAccepted = {
  readonly __typename?: 'CommandAccepted';
  readonly command: Command;
};

/** A page of commands. */
export type CommandConnection = {
  readonly __typename?: 'CommandConnection';
  readonly edges: ReadonlyArray<CommandEdge>;
  readonly nodes: ReadonlyArray<Command>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A command and its place in the list. */
export type CommandEdge = {
  readonly __typename?: 'CommandEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Command;
};

/** All conditions must hold. */
export type CommandFilter = {
  /** Only the caller's own. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<CommandState>>;
  readonly streamId?: InputMaybe<Scalars['ID']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of a command. */
export type CommandState =
  /** Stored; the engine has not answered yet. */
  | 'ACCEPTED'
  /** Judged and recorded. */
  | 'APPLIED'
  /** Nobody could take it in time; it was not applied. */
  | 'EXPIRED'
  /** Refused, or taken back. */
  | 'REJECTED';

/** The common part of every success. */
export type CommandSuccess = {
  readonly command: Command;
};

/** An attempted or suspected disposition, and what was decided. */
export type ComplianceCase = Node & {
  readonly __typename?: 'ComplianceCase';
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly state: Scalars['String']['output'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What `confirmAssociation` is to know. */
export type ConfirmAssociationInput = {
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  readonly decidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `confirmAssociation`: done, kept for later, or why not. */
export type ConfirmAssociationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `confirmRenewal` is to know. */
export type ConfirmRenewalInput = {
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly includedUnitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly newEndDate?: InputMaybe<Scalars['Date']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of `confirmRenewal`: done, kept for later, or why not. */
export type ConfirmRenewalResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `confirmSerialCorrection` is to know. */
export type ConfirmSerialCorrectionInput = {
  readonly correctedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly correctionId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Id of a stored file. */
  readonly evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `confirmSerialCorrection`: done, kept for later, or why not. */
export type ConfirmSerialCorrectionResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `confirmShipmentIncident` is to know. */
export type ConfirmShipmentIncidentInput = {
  readonly confirmedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `confirmShipmentIncident`: done, kept for later, or why not. */
export type ConfirmShipmentIncidentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What can be chosen for `thirdPartyEmail`. */
export type ConsentAnswer =
  | 'NO'
  | 'UNANSWERED'
  | 'YES';

/** A person at an organization. */
export type Contact = Node & {
  readonly __typename?: 'Contact';
  /** The person's vendor account, when there is one. */
  readonly account?: Maybe<VendorAccount>;
  readonly current: Scalars['Boolean']['output'];
  readonly details?: Maybe<Scalars['JSON']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  /** `UNKNOWN`, `OK` or `BOUNCING`. */
  readonly emailStatus: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isResellerEmployee: Scalars['Boolean']['output'];
  /** Announced last day. */
  readonly leavingOn?: Maybe<Scalars['Date']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null once erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly organizationId: Scalars['ID']['output'];
  /** PRIMARY, ALTERNATE or CUSTODIAN. */
  readonly role: Scalars['String']['output'];
  /** Who followed. */
  readonly successor?: Maybe<Contact>;
};

/** What can be chosen for `role`. */
export type ContactRole =
  | 'ALTERNATE'
  | 'CUSTODIAN'
  | 'PRIMARY';

/** A support contract of the vendor. */
export type Contract = Node & {
  readonly __typename?: 'Contract';
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly activatedEarly: Scalars['Boolean']['output'];
  readonly billToSiteId?: Maybe<Scalars['String']['output']>;
  readonly coverage: ReadonlyArray<CoverageLine>;
  readonly customerId?: Maybe<Scalars['String']['output']>;
  readonly donationId: Scalars['ID']['output'];
  readonly endOn?: Maybe<Scalars['Date']['output']>;
  /** Last covered day when the vendor ended it early. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The organization it was activated for, when the donation belongs to another by a merger. */
  readonly entitledOrganization?: Maybe<Organization>;
  readonly expectedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lineIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly predecessorId?: Maybe<Scalars['ID']['output']>;
  readonly reconciliation: Reconciliation;
  readonly serviceLevel: Scalars['String']['output'];
  /** What the vendor sold it as. */
  readonly serviceProgram?: Maybe<Scalars['String']['output']>;
  readonly shared: Scalars['Boolean']['output'];
  readonly startOn?: Maybe<Scalars['Date']['output']>;
  readonly state: Scalars['String']['output'];
  /** The vendor's word does not fit our state: somebody should look. */
  readonly statusDiffers: Scalars['Boolean']['output'];
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** 0 for the initial term, 1 and on for renewals. */
  readonly termNumber: Scalars['Int']['output'];
  /** The vendor's own word for its state, as it was read; it never changes ours (D16). */
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
  readonly vendorStatusAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `correctContract` is to know. */
export type CorrectContractInput = {
  readonly billToSiteId?: InputMaybe<Scalars['String']['input']>;
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineEnds?: InputMaybe<ReadonlyArray<CorrectContractLineEndsInput>>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly serviceLevel?: InputMaybe<Scalars['String']['input']>;
  readonly serviceProgram?: InputMaybe<Scalars['String']['input']>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  readonly vendorStatus?: InputMaybe<Scalars['String']['input']>;
  readonly void?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Part of `CorrectContractLineEnds`: `item`. */
export type CorrectContractLineEndsInput = {
  readonly endDate: Scalars['Date']['input'];
  readonly unitId: Scalars['ID']['input'];
};

/** What became of `correctContract`: done, kept for later, or why not. */
export type CorrectContractResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `correctLine` is to know. */
export type CorrectLineInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `correctLine`: done, kept for later, or why not. */
export type CorrectLineResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `correctShipment` is to know. */
export type CorrectShipmentInput = {
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly salesOrderNumber?: InputMaybe<Scalars['String']['input']>;
  readonly shipmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly shippedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  readonly void?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `correctShipment`: done, kept for later, or why not. */
export type CorrectShipmentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** An uncovered range of days, both ends included. */
export type CoverageGap = {
  readonly __typename?: 'CoverageGap';
  readonly from: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
};

/** One unit under a contract. */
export type CoverageLine = Node & {
  readonly __typename?: 'CoverageLine';
  readonly contractId: Scalars['ID']['output'];
  readonly endOn: Scalars['Date']['output'];
  readonly ended: Scalars['Boolean']['output'];
  /** Last covered day, when cover ended before `endOn`. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly listed: Scalars['String']['output'];
  readonly startOn: Scalars['Date']['output'];
  readonly unitId: Scalars['ID']['output'];
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
  readonly warrantyEndsOn?: Maybe<Scalars['Date']['output']>;
  readonly warrantyType?: Maybe<Scalars['String']['output']>;
};

/** Whose key it is, and until when: an instant or a day, not both. Default: a year from now; five years at most. */
export type CreateApiKeyInput = {
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last day on which it counts, in UTC. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  readonly name: Scalars['String']['input'];
};

/** The new key, or why there is none. */
export type CreateApiKeyResult = CreateApiKeySuccess | ValidationError;

/** The key was made. */
export type CreateApiKeySuccess = {
  readonly __typename?: 'CreateApiKeySuccess';
  readonly apiKey: ApiKey;
  /** Send it as `Authorization: Bearer …`. */
  readonly secret: Scalars['String']['output'];
};

/** One running promise: waiting for `waitingFor` until `dueAt`, because `because`. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  readonly account?: Maybe<VendorAccount>;
  /** Somebody has seen the reminder that was told last: its repeats are silent until the next one. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** Why, in one plain sentence. */
  readonly because: Scalars['String']['output'];
  readonly clock: Scalars['String']['output'];
  readonly donation?: Maybe<Donation>;
  /** When this step's promise ends; null when no step is left. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day promised, in the organization's zone, for promises by the calendar. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When the engine wakes for it. */
  readonly firesAt?: Maybe<Scalars['DateTime']['output']>;
  /** `<stream>/<clock>/<subject>`. */
  readonly id: Scalars['ID']['output'];
  /** `<clock>/<subject>`: what `rescheduleDeadline` names. */
  readonly key: Scalars['String']['output'];
  /** Where somebody moved it by hand. */
  readonly movedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly organization?: Maybe<Organization>;
  /** What happens when nobody acts, in plain words. */
  readonly otherwise: Scalars['String']['output'];
  /** The promise has ended and nobody has acted. */
  readonly overdue: Scalars['Boolean']['output'];
  readonly owner: Owner;
  /**
   * The last day of the promise, in the organization's zone; null for a promise by the hour and where nothing is promised.
   * `dueOn` may be earlier: the day of a reminder.
   */
  readonly promisedOn?: Maybe<Scalars['Date']['output']>;
  /** When the promise itself ends or, when it is overdue, has ended: overdue since. Null where nothing is promised. */
  readonly promisedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A reminder was told. */
  readonly reminded: Scalars['Boolean']['output'];
  /** What comes next is a reminder, which can be put off; the end of a promise cannot. */
  readonly snoozable: Scalars['Boolean']['output'];
  /** Its next reminder was put off until then. */
  readonly snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Which step comes next. */
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly streamId: Scalars['ID']['output'];
  /** Id of what it is about. */
  readonly subject: Scalars['String']['output'];
  /** What is waited for, in plain words: "the vendor to activate the contract". */
  readonly waitingFor: Scalars['String']['output'];
};

/** A page of promises. */
export type DeadlineConnection = {
  readonly __typename?: 'DeadlineConnection';
  readonly edges: ReadonlyArray<DeadlineEdge>;
  readonly nodes: ReadonlyArray<Deadline>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A promise and its place in the list. */
export type DeadlineEdge = {
  readonly __typename?: 'DeadlineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Deadline;
};

/** All conditions must hold. */
export type DeadlineFilter = {
  readonly clocks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `donation`, `account` or `organization`. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly owners?: InputMaybe<ReadonlyArray<Owner>>;
};

/** What `decideComplianceCase` is to know. */
export type DecideComplianceCaseInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly goneUnitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome: DecideComplianceCaseOutcome;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** What can be chosen for `outcome`. */
export type DecideComplianceCaseOutcome =
  | 'CLEARED'
  | 'VIOLATION_CONFIRMED';

/** What became of `decideComplianceCase`: done, kept for later, or why not. */
export type DecideComplianceCaseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `decideMerger` is to know. */
export type DecideMergerInput = {
  readonly donorApprovalRef?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly outcome: DecideMergerOutcome;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What can be chosen for `outcome`. */
export type DecideMergerOutcome =
  | 'APPROVED'
  | 'REJECTED';

/** What became of `decideMerger`: done, kept for later, or why not. */
export type DecideMergerResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `declareDisposition` is to know. */
export type DeclareDispositionInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: DeclareDispositionKind;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly part?: InputMaybe<Scalars['Boolean']['input']>;
  readonly partDescription?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What can be chosen for `kind`. */
export type DeclareDispositionKind =
  | 'DISPOSE'
  | 'EXCHANGE'
  | 'GIVE_AWAY'
  | 'SELL'
  | 'TRANSFER';

/** What became of `declareDisposition`: done, kept for later, or why not. */
export type DeclareDispositionResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `declineRenewal` is to know. */
export type DeclineRenewalInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `declineRenewal`: done, kept for later, or why not. */
export type DeclineRenewalResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `denyDonation` is to know. */
export type DenyDonationInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `denyDonation`: done, kept for later, or why not. */
export type DenyDonationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `disableAccount` is to know. */
export type DisableAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `disableAccount`: done, kept for later, or why not. */
export type DisableAccountResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `dismissSerialCorrection` is to know. */
export type DismissSerialCorrectionInput = {
  readonly correctionId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `dismissSerialCorrection`: done, kept for later, or why not. */
export type DismissSerialCorrectionResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** One donation: a request with its lines and everything that came of it. */
export type Donation = Node & {
  readonly __typename?: 'Donation';
  /** Vendor accounts of the organization's contacts that this donation knows. */
  readonly accounts: ReadonlyArray<VendorAccount>;
  /** Decimal text. */
  readonly adminFee?: Maybe<Scalars['String']['output']>;
  readonly agreementSignedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly allShippedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly associations: ReadonlyArray<Association>;
  readonly attestations: ReadonlyArray<Attestation>;
  /** Every command of this stream that the caller's role may send: would it be accepted now, and if not, why. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly complianceCases: ReadonlyArray<ComplianceCase>;
  readonly contracts: ReadonlyArray<Contract>;
  /** Latest end of an active contract. */
  readonly coverageEndOn?: Maybe<Scalars['Date']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Everything that runs or is overdue, in the order in which it comes due. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What announced ends of life mean for each held unit; units of products without an announcement are left out. */
  readonly endOfLifeOutlook: ReadonlyArray<EndOfLifeOutlook>;
  /** Where the engine says it stands, beside what the read model says; for engineers. Null when the engine does not answer. */
  readonly engineView?: Maybe<EngineView>;
  /** Nothing more can happen: closed, denied or cancelled. */
  readonly final: Scalars['Boolean']['output'];
  /** July to June, by the year it ends in. */
  readonly fiscalYear: Scalars['Int']['output'];
  /**
   * What will happen until then if people do what is assumed, at most ten years ahead. Worked out by the rule book, not by
   * the engine.
   */
  readonly forecast: Forecast;
  /** Units still in the recipient's custody. */
  readonly heldCount: Scalars['Int']['output'];
  /** Compliance holds that lie over it now: no mail to the recipient, no order and no closing until they are released. */
  readonly holdCount: Scalars['Int']['output'];
  /** Compliance holds, released ones too; oldest first. */
  readonly holds: ReadonlyArray<Hold>;
  readonly id: Scalars['ID']['output'];
  /** What went wrong with its shipments. */
  readonly incidents: ReadonlyArray<ShipmentIncident>;
  readonly lines: ReadonlyArray<RequestLine>;
  /** Units that somebody said are lost or stolen without reporting it. */
  readonly lossReportsAwaited: ReadonlyArray<Scalars['ID']['output']>;
  /** What was handed over to people about it, newest first. */
  readonly messages: MessageConnection;
  /** When the next promise ends; null when nothing runs. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly organization: Organization;
  readonly overdueCount: Scalars['Int']['output'];
  /** Commands that are stored and not yet applied, oldest first. */
  readonly pendingCommands: ReadonlyArray<Command>;
  readonly policyVersion: Scalars['Int']['output'];
  readonly programId: Scalars['String']['output'];
  readonly renewals: ReadonlyArray<Renewal>;
  readonly requestNumber: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly rmas: ReadonlyArray<Rma>;
  readonly serialCorrections: ReadonlyArray<SerialCorrection>;
  readonly serviceLevel: Scalars['String']['output'];
  readonly shipments: ReadonlyArray<Shipment>;
  readonly stage: Stage;
  /** When the stage last changed; null while it never has. */
  readonly stageSince?: Maybe<Scalars['DateTime']['output']>;
  /** Support cases opened with the vendor. */
  readonly supportCases: ReadonlyArray<SupportCase>;
  readonly takebacks: ReadonlyArray<Takeback>;
  /** Units that left early, where papers of the donor may be due. For review, no advice. */
  readonly taxHints: ReadonlyArray<TaxHint>;
  readonly termYears: Scalars['Int']['output'];
  /** What happened, newest first. */
  readonly timeline: TimelineConnection;
  readonly unitCount: Scalars['Int']['output'];
  readonly units: ReadonlyArray<Unit>;
  /** Number of events so far: what `expectedVersion` is compared with. */
  readonly version: Scalars['Int']['output'];
  /** What it waits for first: "waiting for X until D, because Y". Null when it waits for nothing. */
  readonly waitingFor?: Maybe<Deadline>;
  /** IANA zone in which its dates are counted. */
  readonly zone: Scalars['String']['output'];
};


/** One donation: a request with its lines and everything that came of it. */
export type DonationForecastArgs = {
  behavior?: ForecastBehavior;
  until: Scalars['Date']['input'];
};


/** One donation: a request with its lines and everything that came of it. */
export type DonationMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One donation: a request with its lines and everything that came of it. */
export type DonationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
};

/** A command of a donation was applied. */
export type DonationChanged = CommandSuccess & {
  readonly __typename?: 'DonationChanged';
  readonly command: Command;
  readonly donation: Donation;
  /** What the rule book wants noticed although it went through. */
  readonly warnings: ReadonlyArray<Finding>;
};

/** A page of donations. */
export type DonationConnection = {
  readonly __typename?: 'DonationConnection';
  readonly edges: ReadonlyArray<DonationEdge>;
  readonly nodes: ReadonlyArray<Donation>;
  readonly pageInfo: PageInfo;
  /** Counted only when it is asked for, up to 100,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A donation and its place in the list. */
export type DonationEdge = {
  readonly __typename?: 'DonationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Donation;
};

/** All conditions must hold. */
export type DonationFilter = {
  /** false: still open. */
  readonly final?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly nextDueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** A promise has ended and nobody has acted. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  readonly programId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Free text: request number, organization's name, serial, contract, sales order or tracking number. Whole numbers or
   * their beginning; any part of a name.
   */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly requestedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly requestedTo?: InputMaybe<Scalars['Date']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
};

/** The order of donations; equal ones by id. */
export type DonationOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: DonationOrderField;
};

/** What donations are ordered by. */
export type DonationOrderField =
  | 'COVERAGE_END_ON'
  | 'NEXT_DUE_AT'
  | 'REQUESTED_AT'
  | 'REQUEST_NUMBER'
  | 'STAGE';

/** What can be chosen for `emailFormat`. */
export type EmailFormat =
  | 'HTML'
  | 'PLAIN_TEXT';

/** What `enableAccount` is to know. */
export type EnableAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `enableAccount`: done, kept for later, or why not. */
export type EnableAccountResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What an announced end of life means for one unit. An announcement ends no renewal; only the last date of support does. */
export type EndOfLifeOutlook = {
  readonly __typename?: 'EndOfLifeOutlook';
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  /** End of the cover it has; null: it never had one. */
  readonly coverEndOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfContractRenewalOn?: Maybe<Scalars['Date']['output']>;
  readonly lastChanceOn?: Maybe<Scalars['Date']['output']>;
  readonly lastDateOfSupportOn?: Maybe<Scalars['Date']['output']>;
  /** The last period possible; null when none is, or when no date ends the renewals. */
  readonly lastPeriod?: Maybe<FuturePeriod>;
  /** How many further periods are possible. */
  readonly periodCount: Scalars['Int']['output'];
  readonly productId: Scalars['String']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
  readonly verdict: EndOfLifeVerdict;
};

/** How the vendor's dates lie to the end of a unit's cover. */
export type EndOfLifeVerdict =
  | 'NOTHING_ANNOUNCED'
  /** Renewing ends before the next window. */
  | 'NO_RENEWAL'
  | 'RENEWABLE'
  /** Support ends with the cover or before it. */
  | 'UNTIL_END';

/** How the engine is. */
export type EngineState =
  | 'DOWN'
  /** It is being built or started for the first time. */
  | 'PREPARING'
  | 'UP';

/** The engine, and what waits for it. */
export type EngineStatus = {
  readonly __typename?: 'EngineStatus';
  /** While it is prepared: about how long it will still take. */
  readonly minutesLeft?: Maybe<Scalars['Int']['output']>;
  readonly oldestPendingAt?: Maybe<Scalars['DateTime']['output']>;
  /** Commands that wait. */
  readonly pendingCommands: Scalars['Int']['output'];
  readonly state: EngineState;
};

/** The engine does not answer. Reads and commands go on: commands are stored and applied when it is back. */
export type EngineUnavailableError = UserError & {
  readonly __typename?: 'EngineUnavailableError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** The workflow's own word on a stream. */
export type EngineView = {
  readonly __typename?: 'EngineView';
  /** Both say the same. */
  readonly agrees: Scalars['Boolean']['output'];
  /** It answered in time. */
  readonly answered: Scalars['Boolean']['output'];
  /** Where they differ, in one sentence. */
  readonly difference?: Maybe<Scalars['String']['output']>;
  readonly dueKeys: ReadonlyArray<Scalars['String']['output']>;
  /** Number of events in the history of the current run. */
  readonly historyLength?: Maybe<Scalars['Int']['output']>;
  /** Its virtual now. */
  readonly now?: Maybe<Scalars['DateTime']['output']>;
  readonly runId?: Maybe<Scalars['String']['output']>;
  readonly seq?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<Scalars['JSON']['output']>;
  /** Version in the read model. */
  readonly storedSeq: Scalars['Int']['output'];
};

/** The answer to "can this unit get vendor support, and if not, which link is missing" (section 9). */
export type Entitlement = {
  readonly __typename?: 'Entitlement';
  readonly asOf: Scalars['Date']['output'];
  readonly benefitsWithCase: ReadonlyArray<Scalars['String']['output']>;
  /** What the contract gives: without a case (log in) and with one (R16, R17). Empty when not entitled. */
  readonly benefitsWithoutCase: ReadonlyArray<Scalars['String']['output']>;
  readonly contractId?: Maybe<Scalars['ID']['output']>;
  readonly donationId?: Maybe<Scalars['ID']['output']>;
  /** Where the vendor explains what the contract gives, and its topics (R18); null when not entitled. */
  readonly guide?: Maybe<HelpRoute>;
  /** The last date of support, when that has passed. */
  readonly lastDateOfSupportOn?: Maybe<Scalars['Date']['output']>;
  readonly links: ReadonlyArray<EntitlementLink>;
  readonly nextStep?: Maybe<NextStep>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Products that share this serial, when it is ambiguous. */
  readonly productIds: ReadonlyArray<Scalars['String']['output']>;
  /** What stands in its place now, when it was replaced (R20): ask for that one. */
  readonly replacement?: Maybe<UnitInPlace>;
  readonly result: EntitlementResult;
  /** The same in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  /** State of a unit that is not in custody; null otherwise. */
  readonly unitState?: Maybe<Scalars['String']['output']>;
  /** The hardware warranty still runs: a way to a repair without a contract. */
  readonly warrantyRoute: Scalars['Boolean']['output'];
  /** First link of the chain that fails. */
  readonly weakestLink?: Maybe<Scalars['String']['output']>;
};

/** One link of the chain from the unit to the person, and whether it holds. */
export type EntitlementLink = {
  readonly __typename?: 'EntitlementLink';
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** CONTRACT, ACCOUNT, ASSOCIATION, SERIAL or LINE_END. */
  readonly link: Scalars['String']['output'];
  readonly passes: Scalars['Boolean']['output'];
};

/** Whether support can be had. */
export type EntitlementResult =
  | 'AMBIGUOUS'
  | 'ENTITLED'
  | 'LAST_DAY_PASSED'
  | 'NOT_ENTITLED'
  | 'NOT_IN_CUSTODY'
  | 'UNIT_UNKNOWN';

/** What the text is. */
export type EoxFormat =
  /** Comma-separated values with the vendor's names of the fields as column heads. */
  | 'CSV'
  /** One answer of the vendor's end-of-life interface, version 5. */
  | 'JSON';

/** A dry run. */
export type EoxImportPreview = {
  readonly __typename?: 'EoxImportPreview';
  /** Column heads that mean nothing here; they are ignored. */
  readonly ignoredHeads: ReadonlyArray<Scalars['String']['output']>;
  readonly lastPage: Scalars['Int']['output'];
  /** An answer of the interface is one page of several: this one and the last. */
  readonly page: Scalars['Int']['output'];
  /** What is wrong with the text as a whole; then there are no rows. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly rows: ReadonlyArray<EoxImportRow>;
};

/** One row of an import. */
export type EoxImportRow = {
  readonly __typename?: 'EoxImportRow';
  readonly endOfContractRenewalOn?: Maybe<Scalars['Date']['output']>;
  /** The dates as they would stand; null for rows that are not usable. */
  readonly endOfSaleOn?: Maybe<Scalars['Date']['output']>;
  /** What was noticed: errors, and warnings about rows that are kept. */
  readonly findings: ReadonlyArray<EoxRowFinding>;
  readonly lastDateOfSupportOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome: EoxRowOutcome;
  /** Null when the row names no product. */
  readonly productId?: Maybe<Scalars['String']['output']>;
  /** Counted from 1, without the column heads. */
  readonly row: Scalars['Int']['output'];
};

/** A product that takes the place of another. */
export type EoxMigration = {
  readonly __typename?: 'EoxMigration';
  readonly infoUrl?: Maybe<Scalars['String']['output']>;
  readonly information?: Maybe<Scalars['String']['output']>;
  readonly productId: Scalars['String']['output'];
  readonly productName?: Maybe<Scalars['String']['output']>;
};

/** The vendor's dates. */
export type EoxMilestone =
  | 'ANNOUNCED'
  | 'END_OF_CONTRACT_RENEWAL'
  | 'END_OF_FAILURE_ANALYSIS'
  | 'END_OF_SALE'
  | 'END_OF_SECURITY_SUPPORT'
  | 'END_OF_SERVICE_ATTACH'
  | 'END_OF_SOFTWARE_MAINTENANCE'
  | 'LAST_DATE_OF_SUPPORT'
  | 'LAST_SHIP';

/** Vendor end-of-life dates of one product; unknown dates are null (section 10). */
export type EoxRecord = Node & {
  readonly __typename?: 'EoxRecord';
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  readonly bulletin?: Maybe<Scalars['String']['output']>;
  /** Where the vendor's bulletin is; http or https. */
  readonly bulletinUrl?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly endOfContractRenewalOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfFailureAnalysisOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfSaleOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfSecuritySupportOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfServiceAttachOn?: Maybe<Scalars['Date']['output']>;
  readonly endOfSoftwareMaintenanceOn?: Maybe<Scalars['Date']['output']>;
  /** `eox/<product id>`. */
  readonly id: Scalars['ID']['output'];
  readonly lastDateOfSupportOn?: Maybe<Scalars['Date']['output']>;
  readonly lastShipOn?: Maybe<Scalars['Date']['output']>;
  /** Records of one day with different dates were put together: somebody should look at it. */
  readonly merged: Scalars['Boolean']['output'];
  /** The products to which the vendor sends people instead. */
  readonly migrations: ReadonlyArray<EoxMigration>;
  /** The dates are not in the order in which a product ends. */
  readonly outOfOrder: Scalars['Boolean']['output'];
  readonly productId: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly updatedOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** A vendor record was applied. */
export type EoxRecordChanged = CommandSuccess & {
  readonly __typename?: 'EoxRecordChanged';
  readonly command: Command;
  readonly eoxRecord: EoxRecord;
  readonly warnings: ReadonlyArray<Finding>;
};

/** A page of vendor records. */
export type EoxRecordConnection = {
  readonly __typename?: 'EoxRecordConnection';
  readonly edges: ReadonlyArray<EoxRecordEdge>;
  readonly nodes: ReadonlyArray<EoxRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A vendor record and its place in the list. */
export type EoxRecordEdge = {
  readonly __typename?: 'EoxRecordEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EoxRecord;
};

/** A product somebody should look up at the vendor. */
export type EoxReview = {
  readonly __typename?: 'EoxReview';
  readonly dueOn: Scalars['Date']['output'];
  /** The same for as long as it is the same reminder. */
  readonly key: Scalars['String']['output'];
  readonly productId: Scalars['String']['output'];
  readonly reason: EoxReviewReason;
  readonly record?: Maybe<EoxRecord>;
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Why a product should be looked up. */
export type EoxReviewReason =
  /** Its dates are old or were never looked up. */
  | 'CHECK_DATES'
  | 'DATES_OUT_OF_ORDER'
  | 'RECORDS_MERGED';

/** Products to look up, the longest due first. */
export type EoxReviews = {
  readonly __typename?: 'EoxReviews';
  readonly nodes: ReadonlyArray<EoxReview>;
  readonly totalCount: Scalars['Int']['output'];
};

/** What was noticed about a row. `code`: one of ours, or the vendor's own. */
export type EoxRowFinding = {
  readonly __typename?: 'EoxRowFinding';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** What became, or would become, of a row. */
export type EoxRowOutcome =
  /** Stored; the answer is still to come. */
  | 'ACCEPTED'
  /** A new record, or new dates. */
  | 'CHANGES'
  /** Not usable; the findings say why. */
  | 'ERROR'
  /** The vendor knows of no end of life today. */
  | 'NOTHING_ANNOUNCED'
  /** What is known already, or older than what is known. */
  | 'UNCHANGED';

/** Whether a product is supported on a day. */
export type EoxStatus = {
  readonly __typename?: 'EoxStatus';
  readonly asOf: Scalars['Date']['output'];
  readonly milestone: EoxMilestone;
  /** The date of that milestone; null: not known. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly productId: Scalars['String']['output'];
  readonly result: EoxStatusResult;
};

/** Supported or not; unknown while the vendor has told no such date. */
export type EoxStatusResult =
  | 'NOT_SUPPORTED'
  | 'SUPPORTED'
  | 'UNKNOWN';

/** A unit that is not renewed. */
export type ExcludedUnit = {
  readonly __typename?: 'ExcludedUnit';
  /** `UNIT_NOT_HELD`, `RENEWAL_DATE_PASSED`, `LDOS` or `NOT_CHOSEN`. */
  readonly reason: Scalars['String']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
};

/** One reason of a refusal, or a warning. */
export type Finding = {
  readonly __typename?: 'Finding';
  readonly code: Scalars['String']['output'];
  /** Ids, codes and numbers that help a program. */
  readonly detail?: Maybe<Scalars['JSON']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The rule or decision it comes from: `R8`, `D21`. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** The caller's role may not do this. */
export type ForbiddenError = UserError & {
  readonly __typename?: 'ForbiddenError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** What will happen if the assumptions hold. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** What was assumed, in plain words: "Nobody acts: nothing is reported, decided or corrected." */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  readonly behavior: ForecastBehavior;
  readonly entries: ReadonlyArray<ForecastEntry>;
  /** More would follow within the time asked for; only the first 1,000 entries are told. */
  readonly truncated: Scalars['Boolean']['output'];
  readonly until: Scalars['Date']['output'];
};

/** What people are assumed to do. */
export type ForecastBehavior =
  /** Deliveries are reported, the person registers and adds the number, everything is said to be in use. */
  | 'ANSWERS_PROMPTLY'
  /** Nobody acts. */
  | 'NEVER_ANSWERS'
  /** A quote, its approval, the order and the confirmation follow every renewal window. */
  | 'RENEWS_EVERY_YEAR'
  /** When support has ended everything is reported as not in use and goes back. */
  | 'RETURNS_AT_END_OF_SUPPORT';

/** A behavior in words. */
export type ForecastBehaviorInfo = {
  readonly __typename?: 'ForecastBehaviorInfo';
  /** What is assumed, in sentences. */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  readonly behavior: ForecastBehavior;
  readonly title: Scalars['String']['output'];
};

/** One thing that will happen if the assumptions hold. */
export type ForecastEntry = {
  readonly __typename?: 'ForecastEntry';
  readonly at: Scalars['DateTime']['output'];
  /** Day in the zone of the thing. */
  readonly date: Scalars['Date']['output'];
  /** `event`, `deadline` or `message`. */
  readonly kind: Scalars['String']['output'];
  /** Name of the event, clock or message. */
  readonly name: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly streamId: Scalars['ID']['output'];
};

/** One further period a unit could get. */
export type FuturePeriod = {
  readonly __typename?: 'FuturePeriod';
  readonly from: Scalars['Date']['output'];
  /** The last day on which it can be renewed. */
  readonly renewBy: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
};

/** A named place where something is done: a page, an address, a menu. */
export type HelpRoute = {
  readonly __typename?: 'HelpRoute';
  /** Where it is shown: `account`, `renewal`. */
  readonly context: ReadonlyArray<Scalars['String']['output']>;
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly programId: Scalars['ID']['output'];
  /** How to get there, one step each. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** Link or address; null when only the name is known. */
  readonly target?: Maybe<Scalars['String']['output']>;
};

/** A compliance hold over a donation. It stops no clock. */
export type Hold = {
  readonly __typename?: 'Hold';
  readonly complianceCaseId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly placedAt: Scalars['DateTime']['output'];
  /** `HELD` or `RELEASED`. */
  readonly state: Scalars['String']['output'];
};

/** This idempotency key was used for another input. */
export type IdempotencyConflictError = UserError & {
  readonly __typename?: 'IdempotencyConflictError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** Part of `ImportDonationFacts`: `item`. */
export type ImportDonationFactsInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly command: Scalars['String']['input'];
  /** The fields of the command it belongs to, with their names there. */
  readonly input?: InputMaybe<Scalars['JSON']['input']>;
};

/** What `importDonation` is to know. */
export type ImportDonationInput = {
  /** Decimal text, at most two places. */
  readonly adminFee?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217, in capitals. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly facts: ReadonlyArray<ImportDonationFactsInput>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lines: ReadonlyArray<ImportDonationLinesInput>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly programId: Scalars['String']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestNumber: Scalars['String']['input'];
  readonly requestedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly serviceLevel?: InputMaybe<Scalars['String']['input']>;
  readonly termYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Part of `ImportDonationLines`: `item`. */
export type ImportDonationLinesInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `importDonation`: done, kept for later, or why not. */
export type ImportDonationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What to import. */
export type ImportEoxInput = {
  readonly format: EoxFormat;
  /** One per intent, 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** What was imported, or why nothing was. */
export type ImportEoxResult = ImportEoxSuccess | ValidationError;

/** Every row with what became of it. */
export type ImportEoxSuccess = {
  readonly __typename?: 'ImportEoxSuccess';
  readonly rows: ReadonlyArray<EoxImportRow>;
};

/** What an import would lead to. */
export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  /** Empty: it would be accepted. Paths begin with `facts.<n>`. */
  readonly findings: ReadonlyArray<Finding>;
  /** The first of what comes next if nobody acts. */
  readonly next: ReadonlyArray<ForecastEntry>;
  /** Reminders and softer promises of the past that are recorded as skipped. */
  readonly skipped: ReadonlyArray<ForecastEntry>;
  /** The stage the donation would be at. */
  readonly stage?: Maybe<Stage>;
  /** What has happened, in order; empty when something is refused. */
  readonly story: ReadonlyArray<ForecastEntry>;
};

/** What is wrong with a consignment (6.4). */
export type IncidentClass =
  | 'DAMAGED'
  | 'DOA'
  | 'LOGISTICAL_MISSHIP'
  | 'LOST'
  | 'MANUFACTURING_MISSHIP'
  | 'MISSING_ACCESSORY'
  | 'OVER_SHIPMENT'
  | 'SHORT_SHIPMENT';

/** The thing is in a state from which this does not go. */
export type InvalidTransitionError = UserError & {
  readonly __typename?: 'InvalidTransitionError';
  /** States from which it would go. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly command?: Maybe<Command>;
  /** State it is in. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** One replacement. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** The defective unit. */
  readonly from: Scalars['ID']['output'];
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly rmaId?: Maybe<Scalars['ID']['output']>;
  readonly rmaNumber?: Maybe<Scalars['String']['output']>;
  /** The unit that came for it. */
  readonly to: Scalars['ID']['output'];
};

/** One piece of a line of replacements. */
export type LineageNode = {
  readonly __typename?: 'LineageNode';
  readonly productId: Scalars['String']['output'];
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
};

/** How mail to a person is written. */
export type MailFormat =
  | 'HTML'
  | 'PLAIN_TEXT';

/** The person or program behind a request. */
export type Me = {
  readonly __typename?: 'Me';
  /** Id of the user or of the API key. */
  readonly id: Scalars['ID']['output'];
  /** E-mail address of a user, name of a key. */
  readonly name: Scalars['String']['output'];
  readonly role: Role;
  /** What the caller may do: `read`, `command`, `operate`, `administer`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** A message as it was handed over. Its text is a snapshot; null once erased. */
export type Message = Node & {
  readonly __typename?: 'Message';
  /** Address it went to; null for tasks and once erased. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** RECIPIENT, ALTERNATES, OFFICER, ADMINISTRATOR or DONOR_TEAM. */
  readonly addressee: Scalars['String']['output'];
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly contact?: Maybe<Contact>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly donation?: Maybe<Donation>;
  /** The instant the step counts from. */
  readonly dueAt: Scalars['DateTime']['output'];
  readonly format?: Maybe<MailFormat>;
  /** The same words as HTML, for readers who asked for it; null otherwise and once erased. */
  readonly html?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: MessageKind;
  /** In which language and format its reader is written to; null where it has no such reader. */
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly state: MessageState;
  readonly streamId: Scalars['ID']['output'];
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Why it was not delivered. */
  readonly suppressedBecause?: Maybe<Scalars['String']['output']>;
  /** Name of its template. */
  readonly template: Scalars['String']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  readonly edges: ReadonlyArray<MessageEdge>;
  readonly nodes: ReadonlyArray<Message>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A message and its place in the list. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Message;
};

/** All conditions must hold. */
export type MessageFilter = {
  readonly donationId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<MessageKind>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the subject. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<MessageState>>;
};

/** How a message reaches somebody. */
export type MessageKind =
  | 'LETTER'
  | 'MAIL'
  | 'PHONE_TASK'
  | 'TASK';

/** What became of a message. */
export type MessageState =
  /** In the mailbox. */
  | 'DELIVERED'
  /** Handed over, not delivered yet. */
  | 'PENDING'
  /** No longer needed when it was its turn. */
  | 'SUPPRESSED';

/** Everything that can be done: one field for each intent. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Acknowledge the last reminder of a deadline: it is not repeated until the next one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly acknowledgeReminder: AcknowledgeReminderResult;
  /**
   * Sends a command to a stream of a sandbox, at the sandbox's own now; what is refused is told in the last step. What was
   * typed goes to the sandbox's own database and is deleted with it. Codes: NOT_FOUND, VALIDATION_FAILED,
   * SECRET_NOT_ACCEPTED, INVALID_TRANSITION (it is not ready, or something else was asked of it and is not done).
   */
  readonly actInSandbox: SandboxResult;
  /** The link was clicked: the account is active. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly activateAccount: ActivateAccountResult;
  /** The vendor activated the contract and gave its number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly activateContract: ActivateContractResult;
  /** Add a person. A new primary contact makes the one before an alternate. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly addContact: AddContactResult;
  /** Add a line; after everything has shipped it is supplementary, with a contract clock of its own. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly addLine: AddLineResult;
  /** Run by another version of the policy from now on; running clocks are recomputed. May be sent by: ADMINISTRATOR. */
  readonly adoptPolicyVersion: AdoptPolicyVersionResult;
  /**
   * Moves the time of a sandbox: by days, to a date or an instant, or to whatever is due next. One thing is done at a time.
   * Codes: NOT_FOUND, VALIDATION_FAILED (not exactly one way, not ahead, more than ten years), INVALID_TRANSITION (it is not
   * ready, or something else was asked of it and is not done).
   */
  readonly advanceSandbox: SandboxResult;
  /** The donor approved the request. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly approveDonation: ApproveDonationResult;
  /** The recipient accepts the current quote. May be sent by: RECIPIENT, ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly approveRenewal: ApproveRenewalResult;
  /** Answer for every held unit whether it is still in use; without a question all open ones. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly attest: AttestResult;
  /** The donor cannot ship a line yet, or expects it on another day. Without a line: the only one that waits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly backorderLine: BackorderLineResult;
  /** Ends it: what was not sent is left as it is. */
  readonly cancelBatch: BatchResult;
  /**
   * Takes back a command that was accepted and not yet handed to the engine: within its grace period, or while the engine
   * is being prepared. Codes: NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when it is too late.
   */
  readonly cancelCommand: CancelCommandResult;
  /** The request was withdrawn; a recipient can do so until approval. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly cancelDonation: CancelDonationResult;
  /** Cancel what has not shipped of a line; without a line, the only one that still waits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly cancelLine: CancelLineResult;
  /** Record that no replacement will come; the unit stays defective. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly cancelRma: CancelRmaResult;
  /** Cancel a takeback before the pickup: its pieces are in use again. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly cancelTakeback: CancelTakebackResult;
  /** Change what is known of the organization; a new name, address, budget or type needs a new validation. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly changeOrganization: ChangeOrganizationResult;
  /** Change the profile; fields left out stay as they are. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly changeProfile: ChangeProfileResult;
  /** The organization can be reached again; new requests are possible. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly clearUnresponsive: ClearUnresponsiveResult;
  /** Record that a support case is closed; without a case the only open one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly closeCase: CloseCaseResult;
  /** Close the donation: every unit accounted for, every compliance case decided. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly closeDonation: CloseDonationResult;
  /** Close a replacement: the defective unit was returned, its return was waived, or it was charged. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly closeRma: CloseRmaResult;
  /**
   * Closes a sandbox for good, from any other state; what was told of it can still be read. Codes: NOT_FOUND,
   * INVALID_TRANSITION (closed already).
   */
  readonly closeSandbox: SandboxResult;
  /** The vendor confirmed the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly confirmAssociation: ConfirmAssociationResult;
  /** The vendor confirmed the renewed period, under the same or a new contract number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly confirmRenewal: ConfirmRenewalResult;
  /** The vendor's list was corrected: the serial is on the contract now. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly confirmSerialCorrection: ConfirmSerialCorrectionResult;
  /** The forwarder or the donor agrees that it happened; what was lost in transit is lost now. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly confirmShipmentIncident: ConfirmShipmentIncidentResult;
  /** Corrects what was recorded about a contract, or takes an activation back. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly correctContract: CorrectContractResult;
  /** Correct what was typed wrongly about a line; its pieces follow. Contracts are expected or withdrawn by it. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly correctLine: CorrectLineResult;
  /** Correct what was recorded of a shipment, or void one recorded by mistake. Without a shipment: the only one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly correctShipment: CorrectShipmentResult;
  /** Makes a key for a program. The secret is in this answer and nowhere else. */
  readonly createApiKey: CreateApiKeyResult;
  /** Decide a compliance case with a statement; without a case the only undecided one. May be sent by: ADMINISTRATOR. */
  readonly decideComplianceCase: DecideComplianceCaseResult;
  /** The merger is approved by the donor, and donations and contacts pass to the successor; or it is rejected. May be sent by: ADMINISTRATOR. */
  readonly decideMerger: DecideMergerResult;
  /** Declare a sale, exchange or other disposition of units or parts. Always refused and recorded. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly declareDisposition: DeclareDispositionResult;
  /** The recipient does not renew; after an order: the order was cancelled. May be sent by: RECIPIENT, ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly declineRenewal: DeclineRenewalResult;
  /** The donor denied the request; possible until something has shipped. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly denyDonation: DenyDonationResult;
  /** The vendor blocked or removed the account. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly disableAccount: DisableAccountResult;
  /** Ends a serial correction without a confirmation. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly dismissSerialCorrection: DismissSerialCorrectionResult;
  /** The vendor lets the account be used again, as it was before. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly enableAccount: EnableAccountResult;
  /** Bring in a donation that began in the past, with what has happened to it since. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly importDonation: ImportDonationResult;
  /**
   * Records every usable row of a file, or of an answer of the vendor's interface, each as one `recordEox`. Rows that are
   * not usable are told and left out. The same key with the same text gets the same answers again. At most 1,000 rows.
   */
  readonly importEox: ImportEoxResult;
  /** Lets a stream look at its journal and its due list again. Changes nothing that is recorded; for engineers. */
  readonly nudge: NudgeResult;
  /** Record that a support case was opened with the vendor; warns when the unit is not entitled. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly openCase: OpenCaseResult;
  /** Record that the vendor agreed to replace a unit; needs an open case about it. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly openRma: OpenRmaResult;
  /**
   * Opens a sandbox with a copy of a donation, or with a template: its time is moved by hand, on the real engine. Nothing of
   * it leaves the sandbox, and the donation itself is only read. Codes: NOT_FOUND, VALIDATION_FAILED (neither or both named,
   * or too many sandboxes are open).
   */
  readonly openSandbox: SandboxResult;
  /** Nothing further is sent; what is on its way is answered. */
  readonly pauseBatch: BatchResult;
  /** Place a compliance hold: no mail to the recipient, no order and no closing until it is released. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly placeHold: PlaceHoldResult;
  /**
   * Publishes a draft: what is new runs by it from now on; what runs already keeps its version until it adopts this one.
   * Codes: REASON_REQUIRED, NOT_FOUND, INVALID_TRANSITION.
   */
  readonly publishPolicy: SavePolicyResult;
  /** Compares a contract with the vendor's list; each difference becomes a task. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly reconcileContract: ReconcileContractResult;
  /** The vendor shows another access level than the one known here. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordAccessLevel: RecordAccessLevelResult;
  /** The mail with the activation link has arrived. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordActivationEmail: RecordActivationEmailResult;
  /** The equipment donation agreement was signed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordAgreement: RecordAgreementResult;
  /** The vendor is reviewing the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordAssociationReview: RecordAssociationReviewResult;
  /** Mail to this address came back: nothing is sent there until the address is changed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordBounce: RecordBounceResult;
  /** Record evidence of what became of the pieces; without units every piece still open. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordCertificate: RecordCertificateResult;
  /** Record the CTB number of the first mail, the case number of the second, or both. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordCtb: RecordCtbResult;
  /** Pieces have arrived. Without units: all of the shipment, or of all shipments, that are under way. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordDelivery: RecordDeliveryResult;
  /** The organization does not exist any more: everything it holds goes back. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly recordDissolution: RecordDissolutionResult;
  /** End-of-life dates of a product, as the vendor publishes them. Unknown dates stay empty. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordEox: RecordEoxResult;
  /** The person already has an account; no second registration is needed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordExistingAccount: RecordExistingAccountResult;
  /** Cover has lapsed: an order fell through, or the vendor ended it. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordLapse: RecordLapseResult;
  /** The renewal was ordered. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordOrder: RecordOrderResult;
  /** Record that the pieces are packed: batteries out, every box labeled with CTB and case number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordPacking: RecordPackingResult;
  /** Record what was handed over; without units everything. The rest becomes due again. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordPickup: RecordPickupResult;
  /** Record that the pickup failed; another day has to be agreed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordPickupFailure: RecordPickupFailureResult;
  /** The recipient's purchase order went to the reseller. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordPurchaseOrder: RecordPurchaseOrderResult;
  /** A quote came in. The last one recorded is the current one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordQuote: RecordQuoteResult;
  /** Record an answer of the recipient; the reminders start again. Without a takeback for all that wait. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordRecipientReply: RecordRecipientReplyResult;
  /** The vendor refused the registration; the form is open again. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordRegistrationRefusal: RecordRegistrationRefusalResult;
  /** Record that the replacement has arrived, with its serial number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordReplacement: RecordReplacementResult;
  /** Record a request with its lines; term and service level come from the program unless given. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordRequest: RecordRequestResult;
  /** A reseller was asked about the renewal. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordResellerContact: RecordResellerContactResult;
  /** Record that the defective unit went back, with its data erased or its drives destroyed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordReturn: RecordReturnResult;
  /** Record what the vendor says of a replacement. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordRmaStatus: RecordRmaStatusResult;
  /** The serial number of a piece. Without unit: the only piece that has none yet. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordSerial: RecordSerialResult;
  /** Pieces have shipped. Without lines: everything that still waits. Serial numbers may follow later. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordShipment: RecordShipmentResult;
  /** Record that the recycler or donor has received the pieces. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordTakebackReceipt: RecordTakebackReceiptResult;
  /** Record that a lost or stolen unit was found; without a unit the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordUnitFound: RecordUnitFoundResult;
  /** Record that a unit is installed or in use; without a unit the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordUnitUse: RecordUnitUseResult;
  /** The outcome of the validation; ineligible needs a reason. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordValidation: RecordValidationResult;
  /** Record that vendor or recycler refuses the takeback; another route may be asked for. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly refuseTakeback: RefuseTakebackResult;
  /** Register an organization with its first contact, the primary one unless told otherwise. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly registerOrganization: RegisterOrganizationResult;
  /** Cover was bought again after a lapse, under the same or a new contract number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly reinstate: ReinstateResult;
  /** The vendor rejected the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly rejectAssociation: RejectAssociationResult;
  /** Release a compliance hold; without a hold the only one. May be sent by: ADMINISTRATOR. */
  readonly releaseHold: ReleaseHoldResult;
  /** A new attempt: the address is corrected, or the link has expired. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reopenRegistration: ReopenRegistrationResult;
  /** Takes a decline back. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reopenRenewal: ReopenRenewalResult;
  /** Somebody takes the place of a person who leaves or has left: a new contact, or one that is known already. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly replaceContact: ReplaceContactResult;
  /** The organization closes: no new requests and renewals, takeback and reports stay possible. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reportClosing: ReportClosingResult;
  /** A person leaves the organization, now or after a last day. Their vendor account ends with it. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportContactLeft: ReportContactLeftResult;
  /** Report a unit as defective; without a unit the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportDefect: ReportDefectResult;
  /** Report units as lost or stolen. A theft needs the number of the police report, a loss a statement. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reportLostOrStolen: ReportLostOrStolenResult;
  /** The organization merges into another one: everything that asks for more is frozen until that is decided. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly reportMerger: ReportMergerResult;
  /** Report units as no longer in use; they go to a takeback. Without units the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportNotInUse: ReportNotInUseResult;
  /** Report what is wrong with a shipment: lost, short, damaged, dead on arrival, wrong, too much, or a part missing. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportShipmentIncident: ReportShipmentIncidentResult;
  /** Report that equipment was sold, given away or otherwise misused; a compliance case looks into it. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportViolation: ReportViolationResult;
  /** A quote was asked for. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly requestQuote: RequestQuoteResult;
  /** Ask for the return of units by one route; the list of pieces is frozen. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly requestTakeback: RequestTakebackResult;
  /** Move the end of a running or overdue promise to a future instant; old and new value are kept. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly rescheduleDeadline: RescheduleDeadlineResult;
  /** Say how the incident ended, with evidence or a statement; pieces to ship again wait on their line. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly resolveShipmentIncident: ResolveShipmentIncidentResult;
  /** Goes on where it was. */
  readonly resumeBatch: BatchResult;
  /** Sends again what failed, and nothing else. */
  readonly retryBatch: BatchResult;
  /** Start the review of a compliance case; without a case the only open one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly reviewComplianceCase: ReviewComplianceCaseResult;
  /** The person has looked through the profile; a step of the checklist that nothing waits for. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reviewProfile: ReviewProfileResult;
  /** Ends a key at once. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** The vendor withdrew a contract number from an account. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly revokeAssociation: RevokeAssociationResult;
  /** Drafts a version with another calendar of one country. */
  readonly saveCalendar: SavePolicyResult;
  /** Drafts a version with another help route. */
  readonly saveHelpRoute: SavePolicyResult;
  /**
   * Stores a whole program document as a draft: the next version of the program, or the first of a new one. The numbers in
   * the document are not looked at. What the newest version says already is not stored again. All errors come together,
   * with their paths. Nothing runs by a draft.
   */
  readonly savePolicy: SavePolicyResult;
  /** Drafts a version with another name, other labels or other rights. */
  readonly saveProgram: SavePolicyResult;
  /** Adds or changes a reseller of the directory. */
  readonly saveReseller: SaveResellerResult;
  /** Drafts a version that words one message otherwise. */
  readonly saveTemplate: SavePolicyResult;
  /** Record the agreed pickup day, or a new one, and who will be on site. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly schedulePickup: SchedulePickupResult;
  /** Proposes one end date for several renewals; what the vendor confirms decides. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly setCoTermination: SetCoTerminationResult;
  /** Have the next reminder of a deadline told later: at most 14 days, and no due date moves. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly snoozeReminder: SnoozeReminderResult;
  /**
   * Lets open donations adopt a published version, one command each. The selection is frozen now; the same idempotency key
   * answers with the batch of the first time. Codes: REASON_REQUIRED, NOT_FOUND, INVALID_TRANSITION (a draft).
   */
  readonly startAdoption: BatchResult;
  /** The donor has begun to review the request. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly startDonorReview: StartDonorReviewResult;
  /**
   * Starts to work out what all open donations of a filter have ahead. At most two are worked out at the same time; others
   * wait their turn.
   */
  readonly startPortfolioForecast: StartPortfolioForecastResult;
  /** The person has opened the registration form. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly startRegistration: StartRegistrationResult;
  /** Stops it; what is counted so far stays for a while. */
  readonly stopPortfolioForecast: StopPortfolioForecastResult;
  /** Lets a long stretch of time end where it is. Codes: NOT_FOUND, INVALID_TRANSITION (no time is being moved). */
  readonly stopSandbox: SandboxResult;
  /** Stops working out what would change; what is known so far stays for a while. */
  readonly stopWhatIf: StopWhatIfResult;
  /** The contract number was submitted in the profile of a vendor account. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitAssociation: SubmitAssociationResult;
  /** The registration form was sent and the final message shown. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitRegistration: SubmitRegistrationResult;
  /** The documents for the validation of the organization are in. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitValidation: SubmitValidationResult;
  /** Another product ships instead; the one that was asked for stays known. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly substituteLine: SubstituteLineResult;
  /** The vendor ended the contract before its time. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly terminateContract: TerminateContractResult;
  /** Change what is known of a person; fields left out stay as they are. Without a contact: the only one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly updateContact: UpdateContactResult;
  /** The organization goes on after all; it is validated anew. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly withdrawClosing: WithdrawClosingResult;
  /** The incident was reported by mistake. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly withdrawShipmentIncident: WithdrawShipmentIncidentResult;
};


/** Everything that can be done: one field for each intent. */
export type MutationAcknowledgeReminderArgs = {
  input: AcknowledgeReminderInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationActInSandboxArgs = {
  input: ActInSandboxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationActivateAccountArgs = {
  input: ActivateAccountInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationActivateContractArgs = {
  input: ActivateContractInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationAddContactArgs = {
  input: AddContactInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationAddLineArgs = {
  input: AddLineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationAdoptPolicyVersionArgs = {
  input: AdoptPolicyVersionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationAdvanceSandboxArgs = {
  input: AdvanceSandboxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationApproveDonationArgs = {
  input: ApproveDonationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationApproveRenewalArgs = {
  input: ApproveRenewalInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationAttestArgs = {
  input: AttestInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationBackorderLineArgs = {
  input: BackorderLineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelBatchArgs = {
  input: BatchInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelCommandArgs = {
  input: CancelCommandInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelDonationArgs = {
  input: CancelDonationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelLineArgs = {
  input: CancelLineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelRmaArgs = {
  input: CancelRmaInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCancelTakebackArgs = {
  input: CancelTakebackInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationChangeOrganizationArgs = {
  input: ChangeOrganizationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationChangeProfileArgs = {
  input: ChangeProfileInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationClearUnresponsiveArgs = {
  input: ClearUnresponsiveInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCloseDonationArgs = {
  input: CloseDonationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCloseRmaArgs = {
  input: CloseRmaInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCloseSandboxArgs = {
  input: CloseSandboxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationConfirmAssociationArgs = {
  input: ConfirmAssociationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationConfirmRenewalArgs = {
  input: ConfirmRenewalInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationConfirmSerialCorrectionArgs = {
  input: ConfirmSerialCorrectionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationConfirmShipmentIncidentArgs = {
  input: ConfirmShipmentIncidentInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCorrectContractArgs = {
  input: CorrectContractInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCorrectLineArgs = {
  input: CorrectLineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCorrectShipmentArgs = {
  input: CorrectShipmentInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDecideComplianceCaseArgs = {
  input: DecideComplianceCaseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDecideMergerArgs = {
  input: DecideMergerInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDeclareDispositionArgs = {
  input: DeclareDispositionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDeclineRenewalArgs = {
  input: DeclineRenewalInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDenyDonationArgs = {
  input: DenyDonationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDisableAccountArgs = {
  input: DisableAccountInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationDismissSerialCorrectionArgs = {
  input: DismissSerialCorrectionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationEnableAccountArgs = {
  input: EnableAccountInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationImportDonationArgs = {
  input: ImportDonationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationImportEoxArgs = {
  input: ImportEoxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationNudgeArgs = {
  input: NudgeInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationOpenRmaArgs = {
  input: OpenRmaInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationOpenSandboxArgs = {
  input: OpenSandboxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationPauseBatchArgs = {
  input: BatchInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReconcileContractArgs = {
  input: ReconcileContractInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordAccessLevelArgs = {
  input: RecordAccessLevelInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordActivationEmailArgs = {
  input: RecordActivationEmailInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordAssociationReviewArgs = {
  input: RecordAssociationReviewInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordBounceArgs = {
  input: RecordBounceInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordCertificateArgs = {
  input: RecordCertificateInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordCtbArgs = {
  input: RecordCtbInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordDissolutionArgs = {
  input: RecordDissolutionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordEoxArgs = {
  input: RecordEoxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordExistingAccountArgs = {
  input: RecordExistingAccountInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordLapseArgs = {
  input: RecordLapseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordOrderArgs = {
  input: RecordOrderInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordPackingArgs = {
  input: RecordPackingInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordPickupArgs = {
  input: RecordPickupInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordPickupFailureArgs = {
  input: RecordPickupFailureInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordPurchaseOrderArgs = {
  input: RecordPurchaseOrderInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordQuoteArgs = {
  input: RecordQuoteInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordRecipientReplyArgs = {
  input: RecordRecipientReplyInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordRegistrationRefusalArgs = {
  input: RecordRegistrationRefusalInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordReplacementArgs = {
  input: RecordReplacementInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordRequestArgs = {
  input: RecordRequestInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordResellerContactArgs = {
  input: RecordResellerContactInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordRmaStatusArgs = {
  input: RecordRmaStatusInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordSerialArgs = {
  input: RecordSerialInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordShipmentArgs = {
  input: RecordShipmentInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordTakebackReceiptArgs = {
  input: RecordTakebackReceiptInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordUnitFoundArgs = {
  input: RecordUnitFoundInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordUnitUseArgs = {
  input: RecordUnitUseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordValidationArgs = {
  input: RecordValidationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRefuseTakebackArgs = {
  input: RefuseTakebackInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReinstateArgs = {
  input: ReinstateInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRejectAssociationArgs = {
  input: RejectAssociationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReopenRegistrationArgs = {
  input: ReopenRegistrationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReopenRenewalArgs = {
  input: ReopenRenewalInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReplaceContactArgs = {
  input: ReplaceContactInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportClosingArgs = {
  input: ReportClosingInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportContactLeftArgs = {
  input: ReportContactLeftInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportDefectArgs = {
  input: ReportDefectInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportLostOrStolenArgs = {
  input: ReportLostOrStolenInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportMergerArgs = {
  input: ReportMergerInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportNotInUseArgs = {
  input: ReportNotInUseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportShipmentIncidentArgs = {
  input: ReportShipmentIncidentInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReportViolationArgs = {
  input: ReportViolationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRequestQuoteArgs = {
  input: RequestQuoteInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRequestTakebackArgs = {
  input: RequestTakebackInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRescheduleDeadlineArgs = {
  input: RescheduleDeadlineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationResolveShipmentIncidentArgs = {
  input: ResolveShipmentIncidentInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationResumeBatchArgs = {
  input: BatchInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRetryBatchArgs = {
  input: BatchInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReviewComplianceCaseArgs = {
  input: ReviewComplianceCaseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationReviewProfileArgs = {
  input: ReviewProfileInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRevokeAssociationArgs = {
  input: RevokeAssociationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSaveCalendarArgs = {
  input: SaveCalendarInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSaveHelpRouteArgs = {
  input: SaveHelpRouteInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSavePolicyArgs = {
  input: SavePolicyInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSaveProgramArgs = {
  input: SaveProgramInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSaveResellerArgs = {
  input: SaveResellerInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSaveTemplateArgs = {
  input: SaveTemplateInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSchedulePickupArgs = {
  input: SchedulePickupInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSetCoTerminationArgs = {
  input: SetCoTerminationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSnoozeReminderArgs = {
  input: SnoozeReminderInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartAdoptionArgs = {
  input: StartAdoptionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartDonorReviewArgs = {
  input: StartDonorReviewInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartPortfolioForecastArgs = {
  input: StartPortfolioForecastInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartRegistrationArgs = {
  input: StartRegistrationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStopPortfolioForecastArgs = {
  input: StopPortfolioForecastInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStopSandboxArgs = {
  input: StopSandboxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStopWhatIfArgs = {
  input: StopWhatIfInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSubmitAssociationArgs = {
  input: SubmitAssociationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSubmitRegistrationArgs = {
  input: SubmitRegistrationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSubmitValidationArgs = {
  input: SubmitValidationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationSubstituteLineArgs = {
  input: SubstituteLineInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationWithdrawClosingArgs = {
  input: WithdrawClosingInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationWithdrawShipmentIncidentArgs = {
  input: WithdrawShipmentIncidentInput;
};

/** The one thing to do next. */
export type NextStep = {
  readonly __typename?: 'NextStep';
  /** Key of the running deadline that says until when to wait. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** After a rejection: what the vendor's reason asks for. */
  readonly fix?: Maybe<RejectionFix>;
  /** Key of the help route to show. */
  readonly helpRoute?: Maybe<Scalars['String']['output']>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** RECIPIENT, OFFICER or NOBODY. */
  readonly owner: Scalars['String']['output'];
  /** The place behind `helpRoute`, as the program names it; null when it has none. */
  readonly place?: Maybe<HelpRoute>;
  readonly step: Scalars['String']['output'];
};

/** Anything with an id of its own. */
export type Node = {
  /** Opaque, prefixed by its kind. */
  readonly id: Scalars['ID']['output'];
};

/** There is no such thing, or the caller may not see it. */
export type NotFoundError = UserError & {
  readonly __typename?: 'NotFoundError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** Which stream is to look again. */
export type NudgeInput = {
  /** `don_…`, `acc_…` or `org_…`. */
  readonly streamId: Scalars['ID']['input'];
};

/** Whether the stream was told, or why not. */
export type NudgeResult = EngineUnavailableError | NotFoundError | NudgeSuccess;

/** The stream was told. */
export type NudgeSuccess = {
  readonly __typename?: 'NudgeSuccess';
  readonly streamId: Scalars['ID']['output'];
};

/** What can be chosen for `channel`. */
export type OpenCaseChannel =
  | 'ONLINE'
  | 'PHONE';

/** What `openCase` is to know. */
export type OpenCaseInput = {
  readonly caseNumber: Scalars['String']['input'];
  readonly channel: OpenCaseChannel;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly severity?: InputMaybe<Scalars['Int']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `openCase`: done, kept for later, or why not. */
export type OpenCaseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `openRma` is to know. */
export type OpenRmaInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly rmaNumber: Scalars['String']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `openRma`: done, kept for later, or why not. */
export type OpenRmaResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Exactly one of `donationId` and `template`. */
export type OpenSandboxInput = {
  readonly donationId?: InputMaybe<Scalars['ID']['input']>;
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; made up when left out. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Which end of an order comes first. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** A nonprofit that receives donations. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  readonly availableActions: ReadonlyArray<AvailableAction>;
  readonly contacts: ReadonlyArray<Contact>;
  readonly country: Scalars['String']['output'];
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What was filled in about it: address, phone; null once erased. */
  readonly details?: Maybe<Scalars['JSON']['output']>;
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  readonly donations: DonationConnection;
  /** `BOUNCING` when mail to its own address comes back; null otherwise. */
  readonly emailStatus?: Maybe<Scalars['String']['output']>;
  readonly engineView?: Maybe<EngineView>;
  readonly frozenReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Who is written to after the dissolution. */
  readonly lastContact?: Maybe<Contact>;
  readonly lastReplyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where its donations and people are now. */
  readonly mergedInto?: Maybe<Organization>;
  /** The organization it may merge into, while that is undecided. */
  readonly mergerWith?: Maybe<Organization>;
  /** Null once erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * `recordRequest` for this organization: would a new request be taken now, and if not, why. Null when the caller's role
   * may not record one.
   */
  readonly newRequest?: Maybe<AvailableAction>;
  /** What is special about it now and what that means; empty when nothing is. */
  readonly notices: ReadonlyArray<OrganizationNotice>;
  readonly orgType?: Maybe<Scalars['String']['output']>;
  readonly pendingCommands: ReadonlyArray<Command>;
  readonly programId: Scalars['String']['output'];
  readonly requalificationDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: OrganizationState;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly timeline: TimelineConnection;
  readonly unresponsiveSince?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
  /** IANA zone; null when none is known and the program's stands in. */
  readonly zone?: Maybe<Scalars['String']['output']>;
};


/** A nonprofit that receives donations. */
export type OrganizationDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
};


/** A nonprofit that receives donations. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
};

/** A command of an organization was applied. */
export type OrganizationChanged = CommandSuccess & {
  readonly __typename?: 'OrganizationChanged';
  readonly command: Command;
  readonly organization: Organization;
  readonly warnings: ReadonlyArray<Finding>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization and its place in the list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** All conditions must hold. */
export type OrganizationFilter = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of the name, or of a contact's name or e-mail address. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<OrganizationState>>;
  readonly unresponsive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is special about an organization. */
export type OrganizationNotice = {
  readonly __typename?: 'OrganizationNotice';
  /**
   * `MERGED_INTO`, `MERGER_PENDING`, `CLOSING`, `DISSOLVED`, `REQUALIFICATION_DUE`, `INELIGIBLE`, `UNRESPONSIVE`,
   * `CONTACT_LEAVING`, `NOBODY_IN_CHARGE` or `BOUNCING`.
   */
  readonly kind: Scalars['String']['output'];
  /** What it means, and what to do. */
  readonly sentence: Scalars['String']['output'];
};

/** The order of organizations; equal ones by id. */
export type OrganizationOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: OrganizationOrderField;
};

/** What organizations are ordered by. */
export type OrganizationOrderField =
  | 'COUNTRY'
  | 'NAME'
  | 'STATE';

/** Where the validation of an organization stands. */
export type OrganizationState =
  | 'CLOSING'
  | 'DISSOLVED'
  | 'INELIGIBLE'
  | 'MERGED_INTO'
  | 'REQUALIFICATION_DUE'
  | 'UNVALIDATED'
  | 'VALIDATED'
  | 'VALIDATION_PENDING';

/** Who has to act. */
export type Owner =
  | 'ADMINISTRATOR'
  | 'DONOR'
  | 'NOBODY'
  | 'OFFICER'
  | 'RECIPIENT'
  | 'VENDOR';

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What `placeHold` is to know. */
export type PlaceHoldInput = {
  readonly complianceCaseId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `placeHold`: done, kept for later, or why not. */
export type PlaceHoldResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** One clock of a version, in words. */
export type PolicyClock = {
  readonly __typename?: 'PolicyClock';
  /** Name of the clock: `contractActivation`. */
  readonly clock: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  /** Who has to act. */
  readonly owner: Scalars['String']['output'];
  readonly steps: ReadonlyArray<PolicyClockStep>;
  /** Completes "waiting for …". */
  readonly waitingFor: Scalars['String']['output'];
  /** Where its days are counted: PROGRAM, ORGANIZATION or SITE. */
  readonly zone: Scalars['String']['output'];
};

/** One step of a clock, in words. */
export type PolicyClockStep = {
  readonly __typename?: 'PolicyClockStep';
  /** REMIND, DUE, ESCALATE or REPEAT. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** What goes out to whom: "Task to the program officer: fulfilment-task". */
  readonly sends: ReadonlyArray<Scalars['String']['output']>;
  /** "after 21 days", "90 days before", "then every 14 days". */
  readonly when: Scalars['String']['output'];
};

/** One numbered version of a program. */
export type PolicyVersion = {
  readonly __typename?: 'PolicyVersion';
  /** Its clocks as a table. */
  readonly clocks: ReadonlyArray<PolicyClock>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name of the person, or null when it ships with the product. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The whole document: policy, words, messages, labels, help routes, rights. */
  readonly document: Scalars['JSON']['output'];
  /** `<program>/<version>`. */
  readonly id: Scalars['ID']['output'];
  /** Donations that run by it and have not ended. */
  readonly openDonations: Scalars['Int']['output'];
  readonly programId: Scalars['ID']['output'];
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedBy?: Maybe<Scalars['String']['output']>;
  readonly state: PolicyVersionState;
  readonly version: Scalars['Int']['output'];
};

/** Whether a version is in force. */
export type PolicyVersionState =
  /** Nothing runs by it. */
  | 'DRAFT'
  /** In force for what began since, and for what adopted it. Never edited. */
  | 'PUBLISHED';

/** What a version would change, as far as it is worked out. Only what differs is counted: the same rules change nothing. */
export type PolicyWhatIf = {
  readonly __typename?: 'PolicyWhatIf';
  /** Messages more, fewer, and on another day. */
  readonly added: Scalars['Int']['output'];
  /** The instant from which it looks ahead. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many of those would change. */
  readonly changed: Scalars['Int']['output'];
  /** Promises that would end on another day, begin or end. */
  readonly dates: Scalars['Int']['output'];
  /** Those that would change, in the order of their ids. */
  readonly donations: ReadonlyArray<WhatIfDonation>;
  readonly id: Scalars['ID']['output'];
  /** By the way a message goes out: MAIL, TASK, PHONE_TASK, LETTER. */
  readonly kinds: ReadonlyArray<WhatIfKind>;
  /** How many of them were looked at. */
  readonly looked: Scalars['Int']['output'];
  /** By message and addressee, the greatest difference first. */
  readonly messages: ReadonlyArray<WhatIfMessage>;
  readonly moved: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly state: WhatIfState;
  /** Open donations that run by another version. */
  readonly total: Scalars['Int']['output'];
  readonly until: Scalars['Date']['output'];
};


/** What a version would change, as far as it is worked out. Only what differs is counted: the same rules change nothing. */
export type PolicyWhatIfDonationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One day, week or month; days are those of each thing's own zone. */
export type PortfolioBucket = {
  readonly __typename?: 'PortfolioBucket';
  /** By kind, the most frequent first. */
  readonly counts: ReadonlyArray<PortfolioCount>;
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
  readonly total: Scalars['Int']['output'];
  /** How much of each kind that occurs. */
  readonly totals: ReadonlyArray<PortfolioTotal>;
};

/** How often one thing happens. */
export type PortfolioCount = {
  readonly __typename?: 'PortfolioCount';
  /** The first few, each of another donation; five are kept. */
  readonly examples: ReadonlyArray<PortfolioExample>;
  readonly kind: PortfolioKind;
  /** Name of the message, clock, stage, event or command. */
  readonly name: Scalars['String']['output'];
  /** The same in words. */
  readonly title: Scalars['String']['output'];
  /** Whom a message or task is for. */
  readonly to?: Maybe<Scalars['String']['output']>;
  readonly total: Scalars['Int']['output'];
};


/** How often one thing happens. */
export type PortfolioCountExamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where one of the counted things can be seen. */
export type PortfolioExample = {
  readonly __typename?: 'PortfolioExample';
  readonly at: Scalars['DateTime']['output'];
  readonly date: Scalars['Date']['output'];
  readonly donation?: Maybe<Donation>;
  readonly donationId: Scalars['ID']['output'];
};

/** What many donations have ahead. */
export type PortfolioForecast = {
  readonly __typename?: 'PortfolioForecast';
  /** The instant from which it looks ahead. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What it takes for granted, in words. */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  readonly behavior: ForecastBehavior;
  /**
   * Days, weeks or months in which something happens, in order; those counted so far while it runs. With `from` only the
   * one that begins on this day.
   */
  readonly buckets: ReadonlyArray<PortfolioBucket>;
  readonly by: PortfolioUnit;
  readonly id: Scalars['ID']['output'];
  /** How many of them are counted. */
  readonly looked: Scalars['Int']['output'];
  readonly state: PortfolioForecastState;
  /** Open donations of the filter. */
  readonly total: Scalars['Int']['output'];
  /** Through the end of this day. */
  readonly until: Scalars['Date']['output'];
};


/** What many donations have ahead. */
export type PortfolioForecastBucketsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** How far a portfolio forecast is. */
export type PortfolioForecastState =
  | 'DONE'
  /** The database failed on the way; start it again later. */
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  /** Others are worked out first. */
  | 'WAITING';

/** Where it stands now. */
export type PortfolioForecastSuccess = {
  readonly __typename?: 'PortfolioForecastSuccess';
  readonly forecast: PortfolioForecast;
};

/** Kinds of things that are counted. */
export type PortfolioKind =
  /** Support ends, or a renewal lapses. */
  | 'COVER_END'
  /** A promise that ends or a date that comes, by clock. */
  | 'DEADLINE'
  /** Whatever else happens, by event. */
  | 'EVENT'
  /** A mail or letter, by name and addressee. */
  | 'MESSAGE'
  /** What is assumed would be refused, by command. */
  | 'REFUSAL'
  /** A donation reaches a stage. */
  | 'STAGE'
  /** Work of a person of the program, by name and addressee. */
  | 'TASK';

/** How much of one kind happens. */
export type PortfolioTotal = {
  readonly __typename?: 'PortfolioTotal';
  readonly kind: PortfolioKind;
  readonly total: Scalars['Int']['output'];
};

/** By what a portfolio forecast counts. */
export type PortfolioUnit =
  | 'DAY'
  | 'MONTH'
  /** ISO week, from Monday to Sunday. */
  | 'WEEK';

/** A way back, and the units that may take it. */
export type PossibleRoute = {
  readonly __typename?: 'PossibleRoute';
  /** An officer chooses it after a refusal. */
  readonly officerOnly: Scalars['Boolean']['output'];
  readonly route: Scalars['String']['output'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A program, as its newest version says it. */
export type Program = {
  readonly __typename?: 'Program';
  readonly id: Scalars['ID']['output'];
  /** What the program calls things, by key: `vendor`, `account`. */
  readonly labels: Scalars['JSON']['output'];
  readonly name: Scalars['String']['output'];
  /** Newest version of its policy. */
  readonly policyVersion: Scalars['Int']['output'];
  readonly prohibitedDispositions: ReadonlyArray<Scalars['String']['output']>;
  readonly serviceLevel: Scalars['String']['output'];
  readonly takebackRoutes: ReadonlyArray<Scalars['String']['output']>;
  readonly termYears: Scalars['Int']['output'];
  /** The newest first, drafts too. */
  readonly versions: ReadonlyArray<PolicyVersion>;
  readonly zone: Scalars['String']['output'];
};

/** Which draft. */
export type PublishPolicyInput = {
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  readonly account?: Maybe<VendorAccount>;
  readonly accounts: VendorAccountConnection;
  /** Keys of programs that may call this API; secrets are never shown again. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /**
   * Changes outside of donations, accounts and organizations, the newest first: of a subject such as
   * `program/village-radios`, `reseller/rsl_…` or `apiKey/key_…`, and everything below it.
   */
  readonly auditedChanges: ReadonlyArray<AuditedChange>;
  /** One piece of work on many donations; null when there is none. */
  readonly batch?: Maybe<Batch>;
  /** The newest first. */
  readonly batches: ReadonlyArray<Batch>;
  readonly command?: Maybe<Command>;
  /** Commands as they were taken in, newest first. */
  readonly commands: CommandConnection;
  readonly contact?: Maybe<Contact>;
  /** Promises that run or are overdue, over all streams; what comes first is first. Only overdue ones: longest overdue first. */
  readonly deadlines: DeadlineConnection;
  /** One donation; null when there is none. */
  readonly donation?: Maybe<Donation>;
  /**
   * Donations by filter, in a stable order. `offset` serves pages up to 10,000 rows; deeper pages use cursors. `first` is
   * at most 200.
   */
  readonly donations: DonationConnection;
  /** Whether the engine works, and what waits for it. */
  readonly engine: EngineStatus;
  /** Can a unit get vendor support on a day, by its serial number (section 9)? */
  readonly entitlement: Entitlement;
  /** One product's end-of-life record; null when there is none. */
  readonly eoxRecord?: Maybe<EoxRecord>;
  readonly eoxRecords: EoxRecordConnection;
  /**
   * Products somebody should look up at the vendor: held, and not reported for a quarter; or reported with dates that need
   * a look.
   */
  readonly eoxReviews: EoxReviews;
  /** Is a product supported on a day (default: today), by the chosen meaning of "supported"? The day itself is included. */
  readonly eoxStatus: EoxStatus;
  /** What people can be assumed to do in a forecast. */
  readonly forecastBehaviors: ReadonlyArray<ForecastBehaviorInfo>;
  /** Named places where something is done, of every program or of one: all of them, or those shown in a context. */
  readonly helpRoutes: ReadonlyArray<HelpRoute>;
  /** Who is asking: the person or key behind this request. */
  readonly me: Me;
  readonly message?: Maybe<Message>;
  /** What was handed over to people: mails, tasks, calls, letters; newest first. */
  readonly messages: MessageConnection;
  /** Anything that has an id; null when there is none or the caller may not see it. */
  readonly node?: Maybe<Node>;
  /** Several at once, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly organization?: Maybe<Organization>;
  readonly organizations: OrganizationConnection;
  /** One version of a program in full, drafts too; null when there is none. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /**
   * What would change if the open donations of a program adopted a version, drafts too, or a document that is not stored:
   * worked out in the background; ask again with the same arguments until it is DONE. Null: there is no such version, or
   * the document is not valid.
   */
  readonly policyWhatIf?: Maybe<PolicyWhatIf>;
  /**
   * How far a portfolio forecast is and what it counts so far. Null: there is none of this id, or no longer. It is kept by
   * the process that works it out, for 30 minutes after its end, and at most 20 of them.
   */
  readonly portfolioForecast?: Maybe<PortfolioForecast>;
  /** What importing a file, or an answer of the vendor's interface, would do. Nothing is stored. At most 1,000 rows. */
  readonly previewEoxImport: EoxImportPreview;
  /**
   * What an import would lead to, without importing: findings fact by fact, or the story, what of the past is skipped, and
   * what comes next. Nothing is stored; `idempotencyKey` is not looked at.
   */
  readonly previewImport: ImportPreview;
  /** A program with its versions; null when there is none. */
  readonly program?: Maybe<Program>;
  /** Programs that something can run by, and what their newest policies allow; `drafts`: also those never published. */
  readonly programs: ReadonlyArray<Program>;
  /** A contract against the vendor's list, differences only; null when there is no such contract. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /**
   * An organization's donation requests (R10-R12): without a search, those of the current calendar month in its zone;
   * otherwise by exact request number, or by a range of days. With both, the number wins (D9). A range whose end lies before
   * its beginning is refused with INVALID_DATE_RANGE.
   */
  readonly requestHistory: RequestHistory;
  /** Those who sell renewals in a country, in an area; at most 500, by name. */
  readonly resellers: ReadonlyArray<Reseller>;
  /**
   * Replacements of defective units: those whose return is due first come first, then those without a return clock.
   * `first` is at most 200.
   */
  readonly rmas: RmaConnection;
  readonly sandbox?: Maybe<Sandbox>;
  /** Made-up donations that a sandbox can begin with. */
  readonly sandboxTemplates: ReadonlyArray<SandboxTemplate>;
  /** Sandboxes of the time machine, the newest first; at most 50 are told. */
  readonly sandboxes: ReadonlyArray<Sandbox>;
  /**
   * Which piece replaced which (R20), of the line that a unit is part of: name the unit, or its product and serial number.
   * Null when there is no such unit.
   */
  readonly serialLineage?: Maybe<SerialLineage>;
  /** How many donations stand at each stage, with the filter applied and stages left aside. */
  readonly stageCounts: ReadonlyArray<StageCount>;
};


/** Everything that can be read. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VendorAccountOrder>;
};


/** Everything that can be read. */
export type QueryAuditedChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  subject: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryBatchArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCommandArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCommandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommandFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDonationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
};


/** Everything that can be read. */
export type QueryEntitlementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['String']['input']>;
  serialNumber: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryEoxRecordArgs = {
  productId: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryEoxRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  q?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryEoxReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryEoxStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  milestone?: EoxMilestone;
  productId: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryHelpRoutesArgs = {
  context?: InputMaybe<Scalars['String']['input']>;
  programId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MessageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** Everything that can be read. */
export type QueryPolicyVersionArgs = {
  programId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryPolicyWhatIfArgs = {
  document?: InputMaybe<Scalars['JSON']['input']>;
  programId: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPortfolioForecastArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPreviewEoxImportArgs = {
  format: EoxFormat;
  text: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryPreviewImportArgs = {
  input: ImportDonationInput;
};


/** Everything that can be read. */
export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProgramsArgs = {
  drafts?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryReconciliationArgs = {
  contractId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRequestHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  requestNumber?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be read. */
export type QueryResellersArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  inactive?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryRmasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RmaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QuerySandboxArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySerialLineageArgs = {
  productId?: InputMaybe<Scalars['String']['input']>;
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryStageCountsArgs = {
  filter?: InputMaybe<DonationFilter>;
};

/** What `reconcileContract` is to know. */
export type ReconcileContractInput = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly vendorLines?: InputMaybe<ReadonlyArray<ReconcileContractVendorLinesInput>>;
  readonly vendorStatus?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reconcileContract`: done, kept for later, or why not. */
export type ReconcileContractResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Part of `ReconcileContractVendorLines`: `item`. */
export type ReconcileContractVendorLinesInput = {
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly serialNumber: Scalars['String']['input'];
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  readonly vendorStatus?: InputMaybe<Scalars['String']['input']>;
  readonly warrantyEndDate?: InputMaybe<Scalars['Date']['input']>;
  readonly warrantyType?: InputMaybe<Scalars['String']['input']>;
};

/** The expected list of a contract against the vendor's. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  readonly contractId: Scalars['ID']['output'];
  /** Empty when all is right. */
  readonly items: ReadonlyArray<ReconciliationItem>;
  /** Latest end of its running lines. */
  readonly latestEndOn?: Maybe<Scalars['Date']['output']>;
  /** When the vendor's list was last compared; null: never. */
  readonly reconciledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
  readonly vendorStatusAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One difference between the vendor's list and ours. */
export type ReconciliationItem = {
  readonly __typename?: 'ReconciliationItem';
  /** The open task to have it corrected. */
  readonly correctionId?: Maybe<Scalars['ID']['output']>;
  readonly kind: ReconciliationKind;
  readonly productId?: Maybe<Scalars['String']['output']>;
  /** What it is and what to do about it. */
  readonly sentence: Scalars['String']['output'];
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
};

/** What differs. */
export type ReconciliationKind =
  /** Assumed since the activation; no list has named it. */
  | 'NOT_COMPARED'
  /** Ours, and not on the vendor's list. */
  | 'NOT_LISTED'
  /** The vendor's word does not fit our state. */
  | 'STATUS'
  /** On the vendor's list, and not ours. */
  | 'UNKNOWN_HERE';

/** What `recordAccessLevel` is to know. */
export type RecordAccessLevelInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly level: RecordAccessLevelLevel;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What can be chosen for `level`. */
export type RecordAccessLevelLevel =
  | 'ACTIVE'
  | 'REGISTERED_GUEST';

/** What became of `recordAccessLevel`: done, kept for later, or why not. */
export type RecordAccessLevelResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `recordActivationEmail` is to know. */
export type RecordActivationEmailInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `recordActivationEmail`: done, kept for later, or why not. */
export type RecordActivationEmailResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `recordAgreement` is to know. */
export type RecordAgreementInput = {
  /** Id of a stored file. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly signedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `recordAgreement`: done, kept for later, or why not. */
export type RecordAgreementResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordAssociationReview` is to know. */
export type RecordAssociationReviewInput = {
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordAssociationReview`: done, kept for later, or why not. */
export type RecordAssociationReviewResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordBounce` is to know. */
export type RecordBounceInput = {
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly email: Scalars['String']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordBounce`: done, kept for later, or why not. */
export type RecordBounceResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** Part of `RecordCertificate`: `evidence`. */
export type RecordCertificateEvidenceInput = {
  /** Id of a stored file. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: RecordCertificateEvidenceKind;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  readonly units?: InputMaybe<ReadonlyArray<RecordCertificateEvidenceUnitsInput>>;
};

/** What can be chosen for `kind`. */
export type RecordCertificateEvidenceKind =
  | 'CERTIFICATE_OF_DESTRUCTION'
  | 'PROGRAM_STATEMENT'
  | 'RECYCLING_CERTIFICATE'
  | 'RETURN_RECEIPT';

/** Part of `RecordCertificateEvidenceUnits`: `item`. */
export type RecordCertificateEvidenceUnitsInput = {
  readonly outcome?: InputMaybe<RecordCertificateEvidenceUnitsOutcome>;
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be chosen for `outcome`. */
export type RecordCertificateEvidenceUnitsOutcome =
  | 'LOST'
  | 'RECYCLED'
  | 'REUSED';

/** What `recordCertificate` is to know. */
export type RecordCertificateInput = {
  readonly donationId: Scalars['ID']['input'];
  readonly evidence: RecordCertificateEvidenceInput;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordCertificate`: done, kept for later, or why not. */
export type RecordCertificateResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordCtb` is to know. */
export type RecordCtbInput = {
  readonly ctbNumber?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly takebackCaseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordCtb`: done, kept for later, or why not. */
export type RecordCtbResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordDelivery` is to know. */
export type RecordDeliveryInput = {
  readonly deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly shipmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `recordDelivery`: done, kept for later, or why not. */
export type RecordDeliveryResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordDissolution` is to know. */
export type RecordDissolutionInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lastContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordDissolution`: done, kept for later, or why not. */
export type RecordDissolutionResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** Part of `RecordEox`: `eoxMigrationDetails`. */
export type RecordEoxEoxMigrationDetailsInput = {
  readonly migrationInformation?: InputMaybe<Scalars['String']['input']>;
  readonly migrationOption?: InputMaybe<Scalars['String']['input']>;
  readonly migrationProductId?: InputMaybe<Scalars['String']['input']>;
  readonly migrationProductInfoURL?: InputMaybe<Scalars['String']['input']>;
  readonly migrationProductName?: InputMaybe<Scalars['String']['input']>;
  readonly migrationStrategy?: InputMaybe<Scalars['String']['input']>;
  readonly pidActiveFlag?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordEox` is to know. */
export type RecordEoxInput = {
  readonly endOfRoutineFailureAnalysisDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSWMaintenanceReleases?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSaleDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSecurityVulSupportDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfServiceContractRenewal?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSvcAttachDate?: InputMaybe<Scalars['String']['input']>;
  readonly eoxExternalAnnouncementDate?: InputMaybe<Scalars['String']['input']>;
  readonly eoxInputType?: InputMaybe<Scalars['String']['input']>;
  readonly eoxInputValue?: InputMaybe<Scalars['String']['input']>;
  readonly eoxMigrationDetails?: InputMaybe<RecordEoxEoxMigrationDetailsInput>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lastDateOfSupport?: InputMaybe<Scalars['String']['input']>;
  readonly lastShipDate?: InputMaybe<Scalars['String']['input']>;
  readonly linkToProductBulletinURL?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productBulletinNumber?: InputMaybe<Scalars['String']['input']>;
  readonly productIDDescription?: InputMaybe<Scalars['String']['input']>;
  readonly productId: Scalars['String']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<RecordEoxSource>;
  readonly updatedTimeStamp?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordEox`: done, kept for later, or why not. */
export type RecordEoxResult = CommandAccepted | EoxRecordChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What can be chosen for `source`. */
export type RecordEoxSource =
  | 'API'
  | 'CSV'
  | 'MANUAL';

/** What `recordExistingAccount` is to know. */
export type RecordExistingAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly email: Scalars['String']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly userId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordExistingAccount`: done, kept for later, or why not. */
export type RecordExistingAccountResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `recordLapse` is to know. */
export type RecordLapseInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lapsedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordLapse`: done, kept for later, or why not. */
export type RecordLapseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordOrder` is to know. */
export type RecordOrderInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orderedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordOrder`: done, kept for later, or why not. */
export type RecordOrderResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordPacking` is to know. */
export type RecordPackingInput = {
  readonly batteriesRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly boxes: ReadonlyArray<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordPacking`: done, kept for later, or why not. */
export type RecordPackingResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordPickupFailure` is to know. */
export type RecordPickupFailureInput = {
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordPickupFailure`: done, kept for later, or why not. */
export type RecordPickupFailureResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordPickup` is to know. */
export type RecordPickupInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly pickedUpAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly representative?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `recordPickup`: done, kept for later, or why not. */
export type RecordPickupResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordPurchaseOrder` is to know. */
export type RecordPurchaseOrderInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly poNumber: Scalars['String']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly sentAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `recordPurchaseOrder`: done, kept for later, or why not. */
export type RecordPurchaseOrderResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordQuote` is to know. */
export type RecordQuoteInput = {
  /** Decimal text, at most two places. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217, in capitals. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly quoteNumber?: InputMaybe<Scalars['String']['input']>;
  readonly quotedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly resellerId?: InputMaybe<Scalars['ID']['input']>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of `recordQuote`: done, kept for later, or why not. */
export type RecordQuoteResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordRecipientReply` is to know. */
export type RecordRecipientReplyInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordRecipientReply`: done, kept for later, or why not. */
export type RecordRecipientReplyResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordRegistrationRefusal` is to know. */
export type RecordRegistrationRefusalInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly vendorMessage?: InputMaybe<Scalars['String']['input']>;
  readonly vendorReason: RecordRegistrationRefusalVendorReason;
};

/** What became of `recordRegistrationRefusal`: done, kept for later, or why not. */
export type RecordRegistrationRefusalResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What can be chosen for `vendorReason`. */
export type RecordRegistrationRefusalVendorReason =
  | 'EMAIL_ALREADY_USED'
  | 'OTHER'
  | 'USER_ID_TAKEN';

/** What `recordReplacement` is to know. */
export type RecordReplacementInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly rmaId?: InputMaybe<Scalars['ID']['input']>;
  readonly serialNumber: Scalars['String']['input'];
};

/** What became of `recordReplacement`: done, kept for later, or why not. */
export type RecordReplacementResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordRequest` is to know. */
export type RecordRequestInput = {
  /** Decimal text, at most two places. */
  readonly adminFee?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217, in capitals. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lines: ReadonlyArray<RecordRequestLinesInput>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly programId: Scalars['String']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestNumber: Scalars['String']['input'];
  readonly requestedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly serviceLevel?: InputMaybe<Scalars['String']['input']>;
  readonly termYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Part of `RecordRequestLines`: `item`. */
export type RecordRequestLinesInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `recordRequest`: done, kept for later, or why not. */
export type RecordRequestResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordResellerContact` is to know. */
export type RecordResellerContactInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly resellerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordResellerContact`: done, kept for later, or why not. */
export type RecordResellerContactResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordReturn` is to know. */
export type RecordReturnInput = {
  readonly dataErased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a stored file. */
  readonly destructionCertificateId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly returnedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly rmaId?: InputMaybe<Scalars['ID']['input']>;
  readonly serialNumber: Scalars['String']['input'];
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordReturn`: done, kept for later, or why not. */
export type RecordReturnResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordRmaStatus` is to know. */
export type RecordRmaStatusInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly rmaId?: InputMaybe<Scalars['ID']['input']>;
  readonly vendorStatus: RecordRmaStatusVendorStatus;
};

/** What became of `recordRmaStatus`: done, kept for later, or why not. */
export type RecordRmaStatusResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What can be chosen for `vendorStatus`. */
export type RecordRmaStatusVendorStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'HOLD'
  | 'OPEN';

/** What `recordSerial` is to know. */
export type RecordSerialInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordSerial`: done, kept for later, or why not. */
export type RecordSerialResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordShipment` is to know. */
export type RecordShipmentInput = {
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lines?: InputMaybe<ReadonlyArray<RecordShipmentLinesInput>>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly salesOrderNumber: Scalars['String']['input'];
  readonly shippedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Part of `RecordShipmentLines`: `item`. */
export type RecordShipmentLinesInput = {
  readonly lineId: Scalars['ID']['input'];
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  readonly serials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of `recordShipment`: done, kept for later, or why not. */
export type RecordShipmentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordTakebackReceipt` is to know. */
export type RecordTakebackReceiptInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordTakebackReceipt`: done, kept for later, or why not. */
export type RecordTakebackReceiptResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordUnitFound` is to know. */
export type RecordUnitFoundInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly foundOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `recordUnitFound`: done, kept for later, or why not. */
export type RecordUnitFoundResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `recordUnitUse` is to know. */
export type RecordUnitUseInput = {
  readonly custodianContactId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly installSite?: InputMaybe<RecordUnitUseInstallSiteInput>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly use: RecordUnitUseUse;
};

/** Part of `RecordUnitUse`: `installSite`. */
export type RecordUnitUseInstallSiteInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone name. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `recordUnitUse`: done, kept for later, or why not. */
export type RecordUnitUseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What can be chosen for `use`. */
export type RecordUnitUseUse =
  | 'INSTALLED'
  | 'IN_USE';

/** What `recordValidation` is to know. */
export type RecordValidationInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly outcome: RecordValidationOutcome;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requalificationDueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be chosen for `outcome`. */
export type RecordValidationOutcome =
  | 'INELIGIBLE'
  | 'VALIDATED';

/** What became of `recordValidation`: done, kept for later, or why not. */
export type RecordValidationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `refuseTakeback` is to know. */
export type RefuseTakebackInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly refusalReason?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `refuseTakeback`: done, kept for later, or why not. */
export type RefuseTakebackResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Refused by a rule. `recorded`: the attempt itself was written to the journal (a failed preflight, a prohibited disposition). */
export type RefusedError = UserError & {
  readonly __typename?: 'RefusedError';
  readonly code: Scalars['String']['output'];
  readonly command?: Maybe<Command>;
  readonly findings: ReadonlyArray<Finding>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly recorded: Scalars['Boolean']['output'];
};

/** Part of `RegisterOrganization`: `contact`. */
export type RegisterOrganizationContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly isResellerEmployee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<ContactRole>;
};

/** What `registerOrganization` is to know. */
export type RegisterOrganizationInput = {
  /** Decimal text, at most two places. */
  readonly annualBudget?: InputMaybe<Scalars['String']['input']>;
  readonly associationCode?: InputMaybe<Scalars['String']['input']>;
  readonly contact: RegisterOrganizationContactInput;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country: Scalars['String']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orgType?: InputMaybe<Scalars['String']['input']>;
  readonly programId?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly registrationId?: InputMaybe<Scalars['String']['input']>;
  readonly shippingAddress?: InputMaybe<Scalars['String']['input']>;
  readonly subType?: InputMaybe<Scalars['String']['input']>;
  readonly taxId?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone name. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `registerOrganization`: done, kept for later, or why not. */
export type RegisterOrganizationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `reinstate` is to know. */
export type ReinstateInput = {
  readonly backdatedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217, in capitals. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  readonly entitledCompanyName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly includedUnitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly inspectionRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Decimal text, at most two places. */
  readonly reinstatementFee?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of `reinstate`: done, kept for later, or why not. */
export type ReinstateResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Cover bought again after a lapse. What the vendor charges is told, not worked out. */
export type Reinstatement = {
  readonly __typename?: 'Reinstatement';
  readonly at: Scalars['DateTime']['output'];
  /** The vendor charges cover back to this day. */
  readonly backdatedFrom?: Maybe<Scalars['Date']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Decimal text. */
  readonly fee?: Maybe<Scalars['String']['output']>;
  /** The vendor wants to look at the equipment first. */
  readonly inspectionRequired?: Maybe<Scalars['Boolean']['output']>;
};

/** What `rejectAssociation` is to know. */
export type RejectAssociationInput = {
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly rejectionReason?: InputMaybe<RejectAssociationRejectionReason>;
  readonly vendorMessage?: InputMaybe<Scalars['String']['input']>;
};

/** What can be chosen for `rejectionReason`. */
export type RejectAssociationRejectionReason =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'ALREADY_ASSOCIATED'
  | 'COMPANY_MISMATCH'
  | 'CONTRACT_EXPIRED'
  | 'CONTRACT_LOCKED'
  | 'CONTRACT_NOT_FOUND'
  | 'GENERIC_ACCOUNT'
  | 'NO_ANSWER'
  | 'OTHER'
  | 'SERIAL_OR_PO_GIVEN'
  | 'USER_BLOCKED';

/** What became of `rejectAssociation`: done, kept for later, or why not. */
export type RejectAssociationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What to do about a rejection, for programs and in one sentence. */
export type RejectionFix = {
  readonly __typename?: 'RejectionFix';
  readonly sentence: Scalars['String']['output'];
  readonly step: Scalars['String']['output'];
};

/** What `releaseHold` is to know. */
export type ReleaseHoldInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `releaseHold`: done, kept for later, or why not. */
export type ReleaseHoldResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** One renewal of a contract, from the window to its outcome. */
export type Renewal = Node & {
  readonly __typename?: 'Renewal';
  /** The one end date that was set for several renewals: a proposal, the vendor's confirmed date decides. */
  readonly coTerminationOn?: Maybe<Scalars['Date']['output']>;
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly contractId: Scalars['ID']['output'];
  /** The line end date it renews. */
  readonly coverageEndOn: Scalars['Date']['output'];
  readonly donationId: Scalars['ID']['output'];
  /** Units left out, each with the reason. */
  readonly excluded: ReadonlyArray<ExcludedUnit>;
  readonly excludedCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly includedUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  /** First day without cover, as it was reported; null when nobody has reported a lapse. */
  readonly lapsedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which cover of any of its units can be bought again after a lapse; null: no date is known that ends it. */
  readonly lastChanceOn?: Maybe<Scalars['Date']['output']>;
  readonly newEndOn?: Maybe<Scalars['Date']['output']>;
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  readonly quoteAmount?: Maybe<Scalars['String']['output']>;
  readonly quoteCurrency?: Maybe<Scalars['String']['output']>;
  readonly quoteNumber?: Maybe<Scalars['String']['output']>;
  readonly quoteValidUntil?: Maybe<Scalars['Date']['output']>;
  /** How cover was bought again after the lapse. */
  readonly reinstatement?: Maybe<Reinstatement>;
  /** Who sells it, as the directory says; null when nobody is named, or the directory does not know them. */
  readonly reseller?: Maybe<Reseller>;
  readonly resellerId?: Maybe<Scalars['ID']['output']>;
  readonly state: Scalars['String']['output'];
  readonly stepsSkipped: Scalars['Boolean']['output'];
  /** Whether the contract changes hands, and what to check then. */
  readonly takeover: Takeover;
  readonly termNumber: Scalars['Int']['output'];
  /** What is proposed, per unit, as of today. Null once its outcome is known. */
  readonly terms?: Maybe<RenewalTerms>;
  /** Units held against units paid for. */
  readonly trueUp: TrueUp;
};

/** What is proposed for one unit. */
export type RenewalLineTerms = {
  readonly __typename?: 'RenewalLineTerms';
  /** Days of the proposed period, and of a full one. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Why it cannot be renewed; null when it can. */
  readonly excludedBecause?: Maybe<Scalars['String']['output']>;
  readonly fullPeriodDays: Scalars['Int']['output'];
  readonly lastChanceOn?: Maybe<Scalars['Date']['output']>;
  readonly lastDateOfSupportOn?: Maybe<Scalars['Date']['output']>;
  readonly productId: Scalars['String']['output'];
  readonly proposedEndOn?: Maybe<Scalars['Date']['output']>;
  readonly unitId: Scalars['ID']['output'];
};

/** What a renewal would cover. */
export type RenewalTerms = {
  readonly __typename?: 'RenewalTerms';
  /** A common end date was set for several renewals. */
  readonly coTerminated: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<RenewalLineTerms>;
  readonly periodFrom: Scalars['Date']['output'];
  /** The latest proposed end; null when no unit can be renewed. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  readonly previousEndOn: Scalars['Date']['output'];
};

/** What `reopenRegistration` is to know. */
export type ReopenRegistrationInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `reopenRegistration`: done, kept for later, or why not. */
export type ReopenRegistrationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** What `reopenRenewal` is to know. */
export type ReopenRenewalInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `reopenRenewal`: done, kept for later, or why not. */
export type ReopenRenewalResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `replaceContact` is to know. */
export type ReplaceContactInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  readonly newContact?: InputMaybe<ReplaceContactNewContactInput>;
  readonly newContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly oldContactId?: InputMaybe<Scalars['ID']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Part of `ReplaceContact`: `newContact`. */
export type ReplaceContactNewContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly isResellerEmployee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `replaceContact`: done, kept for later, or why not. */
export type ReplaceContactResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `reportClosing` is to know. */
export type ReportClosingInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `reportClosing`: done, kept for later, or why not. */
export type ReportClosingResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `reportContactLeft` is to know. */
export type ReportContactLeftInput = {
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reportContactLeft`: done, kept for later, or why not. */
export type ReportContactLeftResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `reportDefect` is to know. */
export type ReportDefectInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly powersOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `reportDefect`: done, kept for later, or why not. */
export type ReportDefectResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `reportLostOrStolen` is to know. */
export type ReportLostOrStolenInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: ReportLostOrStolenKind;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly policeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What can be chosen for `kind`. */
export type ReportLostOrStolenKind =
  | 'LOST'
  | 'STOLEN';

/** What became of `reportLostOrStolen`: done, kept for later, or why not. */
export type ReportLostOrStolenResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `reportMerger` is to know. */
export type ReportMergerInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly successorId: Scalars['ID']['input'];
};

/** What became of `reportMerger`: done, kept for later, or why not. */
export type ReportMergerResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `reportNotInUse` is to know. */
export type ReportNotInUseInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly powersOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `reportNotInUse`: done, kept for later, or why not. */
export type ReportNotInUseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What can be chosen for `class`. */
export type ReportShipmentIncidentClass =
  | 'DAMAGED'
  | 'DOA'
  | 'LOGISTICAL_MISSHIP'
  | 'LOST'
  | 'MANUFACTURING_MISSHIP'
  | 'MISSING_ACCESSORY'
  | 'OVER_SHIPMENT'
  | 'SHORT_SHIPMENT';

/** What `reportShipmentIncident` is to know. */
export type ReportShipmentIncidentInput = {
  readonly class: ReportShipmentIncidentClass;
  readonly donationId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly shipmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `reportShipmentIncident`: done, kept for later, or why not. */
export type ReportShipmentIncidentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `reportViolation` is to know. */
export type ReportViolationInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `reportViolation`: done, kept for later, or why not. */
export type ReportViolationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** The requests that were found, or why the search is not usable. */
export type RequestHistory = NotFoundError | RequestHistoryPage | ValidationError;

/** A page of requests. */
export type RequestHistoryPage = {
  readonly __typename?: 'RequestHistoryPage';
  /** The days that were searched; null when it was searched by number. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What was asked for and did not count: `DATE_RANGE` beside a request number (D9). */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** True when nothing was asked for and the current month is shown. */
  readonly isDefault: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<Donation>;
  readonly pageInfo: PageInfo;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly totalCount: Scalars['Int']['output'];
};

/** A line of the request with the contract that covers it (R13). */
export type RequestLine = Node & {
  readonly __typename?: 'RequestLine';
  /** Latest end date of its units on that contract. */
  readonly contractEndOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the contract in force for this line, else the newest. */
  readonly contractNumber?: Maybe<Scalars['String']['output']>;
  /** As written in the request; null once erased. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When a backordered line is expected to ship; null when nobody said, and once something of it has shipped. */
  readonly expectedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lineNumber: Scalars['Int']['output'];
  readonly productId: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly shippedQuantity: Scalars['Int']['output'];
  readonly smartnetEligible: Scalars['Boolean']['output'];
  readonly state: Scalars['String']['output'];
  /** The product that was asked for first; null while that one ships. */
  readonly substitutedForProductId?: Maybe<Scalars['String']['output']>;
  readonly supplementary: Scalars['Boolean']['output'];
  /** Why there is no number, in one sentence. */
  readonly withoutContractBecause?: Maybe<Scalars['String']['output']>;
};

/** What `requestQuote` is to know. */
export type RequestQuoteInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly includedUnitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalId?: InputMaybe<Scalars['ID']['input']>;
  readonly resellerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `requestQuote`: done, kept for later, or why not. */
export type RequestQuoteResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `requestTakeback` is to know. */
export type RequestTakebackInput = {
  readonly dataErased?: InputMaybe<Scalars['Boolean']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly pickupAddress?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly requestedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly requesterEmail?: InputMaybe<Scalars['String']['input']>;
  readonly route?: InputMaybe<Scalars['String']['input']>;
  readonly routeReference?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
  readonly titleClear?: InputMaybe<Scalars['Boolean']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of `requestTakeback`: done, kept for later, or why not. */
export type RequestTakebackResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `rescheduleDeadline` is to know. */
export type RescheduleDeadlineInput = {
  readonly deadlineKey: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly newDueAt: Scalars['DateTime']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly streamId: Scalars['ID']['input'];
};

/** What became of `rescheduleDeadline`: done, kept for later, or why not. */
export type RescheduleDeadlineResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | StreamChanged | ValidationError;

/** Somebody who sells renewals. */
export type Reseller = {
  readonly __typename?: 'Reseller';
  readonly active: Scalars['Boolean']['output'];
  /** Parts of those countries, in its own words; empty: all of them. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** Country codes; empty: everywhere. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Counted up with every change. */
  readonly version: Scalars['Int']['output'];
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** What `resolveShipmentIncident` is to know. */
export type ResolveShipmentIncidentInput = {
  readonly donationId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly lines?: InputMaybe<ReadonlyArray<ResolveShipmentIncidentLinesInput>>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly resolution: ResolveShipmentIncidentResolution;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** Part of `ResolveShipmentIncidentLines`: `item`. */
export type ResolveShipmentIncidentLinesInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly productId: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What can be chosen for `resolution`. */
export type ResolveShipmentIncidentResolution =
  | 'ACCEPTED_AS_IS'
  | 'FOUND'
  | 'QUANTITY_REDUCED'
  | 'RESHIP'
  | 'RETURNED_TO_DONOR'
  | 'RMA';

/** What became of `resolveShipmentIncident`: done, kept for later, or why not. */
export type ResolveShipmentIncidentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `reviewComplianceCase` is to know. */
export type ReviewComplianceCaseInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reviewComplianceCase`: done, kept for later, or why not. */
export type ReviewComplianceCaseResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What `reviewProfile` is to know. */
export type ReviewProfileInput = {
  readonly accountId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reviewProfile`: done, kept for later, or why not. */
export type ReviewProfileResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** Which key ends. */
export type RevokeApiKeyInput = {
  readonly id: Scalars['ID']['input'];
};

/** The key that has ended, or why not. */
export type RevokeApiKeyResult = NotFoundError | RevokeApiKeySuccess;

/** The key has ended. */
export type RevokeApiKeySuccess = {
  readonly __typename?: 'RevokeApiKeySuccess';
  readonly apiKey: ApiKey;
};

/** What `revokeAssociation` is to know. */
export type RevokeAssociationInput = {
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `revokeAssociation`: done, kept for later, or why not. */
export type RevokeAssociationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** The vendor replaces a defective unit, which goes back. */
export type Rma = Node & {
  readonly __typename?: 'Rma';
  readonly caseId: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its running and overdue clocks, in the order in which they come due. */
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly defectiveUnit?: Maybe<Unit>;
  readonly defectiveUnitId: Scalars['ID']['output'];
  /** End of the promise of delivery, while the replacement is waited for. */
  readonly deliveryDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The business day it counts as made on, at the place of installation; null: no delivery was promised. */
  readonly deliveryFrom?: Maybe<Scalars['Date']['output']>;
  readonly donation: Donation;
  readonly id: Scalars['ID']['output'];
  /** From when the vendor may charge the list price, while the return is waited for. */
  readonly liabilityAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's number. */
  readonly number: Scalars['String']['output'];
  /** RETURNED, RETURN_WAIVED or CHARGED; null while it is open. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly replacementReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly replacementUnit?: Maybe<Unit>;
  readonly replacementUnitId?: Maybe<Scalars['ID']['output']>;
  /** Until when the defective unit is to be on its way back, while that is waited for; what has passed is overdue. */
  readonly returnDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: RmaState;
  readonly supportCase?: Maybe<SupportCase>;
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** What the vendor said last: OPEN, BOOKED, HOLD, CLOSED or CANCELLED. */
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
};

/** A page of replacements. */
export type RmaConnection = {
  readonly __typename?: 'RmaConnection';
  readonly edges: ReadonlyArray<RmaEdge>;
  readonly nodes: ReadonlyArray<Rma>;
  readonly pageInfo: PageInfo;
  /** Counted only when it is asked for, up to 100,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A replacement and its place in the list. */
export type RmaEdge = {
  readonly __typename?: 'RmaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Rma;
};

/** All conditions must hold. */
export type RmaFilter = {
  readonly donationId?: InputMaybe<Scalars['ID']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: neither closed nor cancelled. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of the number of the replacement, its case, the defective or the new serial number. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<RmaState>>;
};

/** States of a replacement (6.9). */
export type RmaState =
  | 'BOOKED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'LIABLE'
  | 'ON_HOLD'
  | 'OPEN'
  | 'REPLACEMENT_RECEIVED'
  | 'RETURNED'
  | 'RETURN_OVERDUE';

/** In which role somebody acts (section 7 of the domain reference). The clock acts as SYSTEM. */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'INTEGRATION'
  | 'PROGRAM_OFFICER'
  | 'RECIPIENT'
  | 'SYSTEM';

/** A copy of one donation (or a made-up one) whose time is moved by hand. */
export type Sandbox = Node & {
  readonly __typename?: 'Sandbox';
  /** The donation it is a copy of. */
  readonly copyOf?: Maybe<Donation>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The rule book's forecast from here, when nobody acts (or people do what `behavior` says), in the same words. */
  readonly forecast: ReadonlyArray<ForecastEntry>;
  readonly id: Scalars['ID']['output'];
  /** The sandbox's own now. */
  readonly now?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Why it cannot go on, and what to do; null when nothing is wrong. One that is READY misses only the engine: it goes on when
   * that is back.
   */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly requestNumber?: Maybe<Scalars['String']['output']>;
  /** The donation lived in it, as it stands at the sandbox's own now. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  readonly state: SandboxState;
  /** What was asked of it, newest first. */
  readonly steps: ReadonlyArray<SandboxStep>;
  /** What happened in it since it was opened, newest first; `before`: a position that was told, for the page before it. */
  readonly story: SandboxStory;
  /** Streams of it: donation, organization, accounts. */
  readonly streams: ReadonlyArray<SandboxStream>;
  /** The template it began with. */
  readonly template?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  /** What is waited for in it, the next first. */
  readonly waiting: ReadonlyArray<SandboxWaiting>;
};


/** A copy of one donation (or a made-up one) whose time is moved by hand. */
export type SandboxForecastArgs = {
  until: Scalars['Date']['input'];
};


/** A copy of one donation (or a made-up one) whose time is moved by hand. */
export type SandboxStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A copy of one donation (or a made-up one) whose time is moved by hand. */
export type SandboxStoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of lived time against the rule book's forecast of it. */
export type SandboxComparison = {
  readonly __typename?: 'SandboxComparison';
  /** Where they part, in words; null when they are equal. */
  readonly difference?: Maybe<Scalars['String']['output']>;
  /** The same things at the same instants in the same order. */
  readonly equal: Scalars['Boolean']['output'];
  /** How many things were expected. */
  readonly expected: Scalars['Int']['output'];
  /** How many happened. */
  readonly lived: Scalars['Int']['output'];
};

/** One thing that happened in a sandbox, in plain words. */
export type SandboxEntry = {
  readonly __typename?: 'SandboxEntry';
  readonly at: Scalars['DateTime']['output'];
  /** Day in the zone of the stream. */
  readonly date: Scalars['Date']['output'];
  /** `event`, `deadline` or `message`. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly streamId: Scalars['ID']['output'];
};

/** The sandbox, or why not. */
export type SandboxResult = InvalidTransitionError | NotFoundError | SandboxSuccess | ValidationError;

/** How a sandbox is: being prepared, waiting for somebody, at work, in trouble, over. */
export type SandboxState =
  | 'BUSY'
  | 'CLOSED'
  | 'FAILED'
  | 'OPENING'
  | 'READY';

/** One thing that was asked of a sandbox. */
export type SandboxStep = {
  readonly __typename?: 'SandboxStep';
  /** The command of an act. */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** After time was moved: did the engine do what the rule book expected? */
  readonly comparison?: Maybe<SandboxComparison>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why an act was refused; empty otherwise. */
  readonly findings: ReadonlyArray<Finding>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** `OPEN`, `ADVANCE`, `ACT` or `CLOSE`. */
  readonly kind: Scalars['String']['output'];
  readonly state: SandboxStepState;
};

/** What became of something that was asked of a sandbox. */
export type SandboxStepState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'REFUSED'
  | 'RUNNING'
  | 'STOPPED';

/** What happened in a sandbox. */
export type SandboxStory = {
  readonly __typename?: 'SandboxStory';
  readonly entries: ReadonlyArray<SandboxEntry>;
  /** For `before`, when there is more; null when this is the beginning. */
  readonly nextBefore?: Maybe<Scalars['Int']['output']>;
  readonly totalCount: Scalars['Int']['output'];
};

/** One stream of a sandbox and what can be done with it there. */
export type SandboxStream = {
  readonly __typename?: 'SandboxStream';
  /** What the caller could do with it at the sandbox's own now, found out by asking the rules. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  readonly kind: Scalars['String']['output'];
  /** The stage of a donation, the state of an account or an organization. */
  readonly phase: Scalars['String']['output'];
  readonly programId: Scalars['String']['output'];
  readonly streamId: Scalars['ID']['output'];
  /** What commands may refer to, in words. */
  readonly things: ReadonlyArray<SandboxThing>;
  /** Number of its last event, and the zone its days are counted in. */
  readonly version: Scalars['Int']['output'];
  readonly zone: Scalars['String']['output'];
};

/** The sandbox as it is now. */
export type SandboxSuccess = {
  readonly __typename?: 'SandboxSuccess';
  readonly sandbox: Sandbox;
};

/** A made-up donation to begin with. */
export type SandboxTemplate = {
  readonly __typename?: 'SandboxTemplate';
  readonly name: Scalars['String']['output'];
  readonly summary: Scalars['String']['output'];
};

/** A thing of a stream that commands refer to. */
export type SandboxThing = {
  readonly __typename?: 'SandboxThing';
  readonly id: Scalars['ID']['output'];
  /** `line`, `unit`, `contract` …: the kind of reference that names it. */
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

/** A promise that runs in a sandbox. */
export type SandboxWaiting = {
  readonly __typename?: 'SandboxWaiting';
  readonly clock: Scalars['String']['output'];
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When its next step is due. */
  readonly firesAt: Scalars['DateTime']['output'];
  /** `<clock>/<subject>`. */
  readonly key: Scalars['String']['output'];
  readonly streamId: Scalars['ID']['output'];
  readonly waitingFor: Scalars['String']['output'];
};

/** The calendar of one country. */
export type SaveCalendarInput = {
  /**
   * The id of one that ships (`us-2`), or `{ "id", "weekend": [6, 7], "holidays": ["2026-01-01"] }`; null: by the rest of
   * the world.
   */
  readonly calendar?: InputMaybe<Scalars['JSON']['input']>;
  /** Country code; `*` for the rest of the world. */
  readonly country: Scalars['String']['input'];
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** One help route. */
export type SaveHelpRouteInput = {
  /** In capitals: `WEB_HELP`. */
  readonly key: Scalars['String']['input'];
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** `{ "label", "target", "context": [], "steps": [] }`; null removes it. */
  readonly route?: InputMaybe<Scalars['JSON']['input']>;
};

/** A whole document, as one version of a program. */
export type SavePolicyInput = {
  readonly document: Scalars['JSON']['input'];
  /** Kebab-case; a new one begins a program. */
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** The version, or why not. */
export type SavePolicyResult = InvalidTransitionError | NotFoundError | SavePolicySuccess | ValidationError;

/** The version is stored. */
export type SavePolicySuccess = {
  readonly __typename?: 'SavePolicySuccess';
  /** False: it was there before. */
  readonly created: Scalars['Boolean']['output'];
  readonly policyVersion: PolicyVersion;
};

/** What is left out stays. */
export type SaveProgramInput = {
  /** Texts by key. */
  readonly labels?: InputMaybe<Scalars['JSON']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** Roles by name of the command, where they differ from the usual ones. */
  readonly rights?: InputMaybe<Scalars['JSON']['input']>;
};

/** A reseller as it shall be. */
export type SaveResellerInput = {
  readonly active?: Scalars['Boolean']['input'];
  readonly areas?: ReadonlyArray<Scalars['String']['input']>;
  readonly countries?: ReadonlyArray<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Left out: a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  /** The version that you looked at; 0 for a new one. */
  readonly version?: Scalars['Int']['input'];
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The reseller, or why not. */
export type SaveResellerResult = NotFoundError | SaveResellerSuccess | StaleVersionError | ValidationError;

/** The reseller is stored. */
export type SaveResellerSuccess = {
  readonly __typename?: 'SaveResellerSuccess';
  readonly reseller: Reseller;
};

/** The words of one message in one language. */
export type SaveTemplateInput = {
  /** `en`, `pt-BR`. */
  readonly language?: Scalars['String']['input'];
  /** Name of the message: `fulfilment-task`. */
  readonly name: Scalars['String']['input'];
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** `{ "subject", "lines": [], "step", "helpRoute" }`; null removes it. */
  readonly words?: InputMaybe<Scalars['JSON']['input']>;
};

/** What `schedulePickup` is to know. */
export type SchedulePickupInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly pickupOn: Scalars['Date']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly representative?: InputMaybe<Scalars['String']['input']>;
  readonly takebackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `schedulePickup`: done, kept for later, or why not. */
export type SchedulePickupResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** A serial number that the vendor is asked to correct. */
export type SerialCorrection = Node & {
  readonly __typename?: 'SerialCorrection';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly cause: Scalars['String']['output'];
  readonly contractId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly state: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
};

/** A line of replacements: S1 was replaced by S2, which was replaced by S3. */
export type SerialLineage = {
  readonly __typename?: 'SerialLineage';
  readonly donationId: Scalars['ID']['output'];
  readonly edges: ReadonlyArray<LineageEdge>;
  /** The piece that stands there now. */
  readonly newest: LineageNode;
  /** The oldest first. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** `S1 → S2 → S3`; a serial that is not known is a question mark. */
  readonly text: Scalars['String']['output'];
};

/** What `setCoTermination` is to know. */
export type SetCoTerminationInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly renewalIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly targetDate: Scalars['Date']['input'];
};

/** What became of `setCoTermination`: done, kept for later, or why not. */
export type SetCoTerminationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Pieces that left together. */
export type Shipment = Node & {
  readonly __typename?: 'Shipment';
  readonly carrier?: Maybe<Scalars['String']['output']>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly incidents: ReadonlyArray<ShipmentIncident>;
  readonly lines: ReadonlyArray<ShippedLine>;
  readonly salesOrderNumber: Scalars['String']['output'];
  readonly shippedAt: Scalars['DateTime']['output'];
  readonly state: Scalars['String']['output'];
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
};

/** Something wrong with a shipment, and how it ended. */
export type ShipmentIncident = Node & {
  readonly __typename?: 'ShipmentIncident';
  readonly class: IncidentClass;
  /** Nobody confirmed the loss in time. */
  readonly confirmationOverdue: Scalars['Boolean']['output'];
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly donationId: Scalars['ID']['output'];
  /** Files of the report and of the resolution. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly reportedAt: Scalars['DateTime']['output'];
  /** RESHIP, RMA, FOUND, RETURNED_TO_DONOR, ACCEPTED_AS_IS or QUANTITY_REDUCED; null until it is resolved. */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  readonly shipmentId: Scalars['ID']['output'];
  /** OPEN, CONFIRMED, RESOLVED or WITHDRAWN. */
  readonly state: Scalars['String']['output'];
  /** What the reporter wrote; null when nothing was written or once it is erased. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Pieces it is about; none when more came than was recorded. */
  readonly unitIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a shipment holds of one line. */
export type ShippedLine = {
  readonly __typename?: 'ShippedLine';
  readonly lineId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
};

/** What `snoozeReminder` is to know. */
export type SnoozeReminderInput = {
  readonly deadlineKey: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly streamId: Scalars['ID']['input'];
  readonly until: Scalars['DateTime']['input'];
};

/** What became of `snoozeReminder`: done, kept for later, or why not. */
export type SnoozeReminderResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | StreamChanged | ValidationError;

/** Stages of a donation (6.3), in the order of the road. */
export type Stage =
  | 'APPROVED'
  | 'AWAITING_CONTRACT'
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONTRACT_OVERDUE'
  | 'DENIED'
  | 'DONOR_REVIEW'
  | 'END_OF_SUPPORT'
  | 'LAPSED'
  | 'ONBOARDING'
  | 'PARTIALLY_SHIPPED'
  | 'RENEWAL_WINDOW'
  | 'REQUESTED'
  | 'SUPPORTED'
  | 'SUPPORT_NOT_INCLUDED'
  | 'TAKEBACK';

/** How many donations stand at one stage. */
export type StageCount = {
  readonly __typename?: 'StageCount';
  readonly count: Scalars['Int']['output'];
  readonly stage: Stage;
};

/** Somebody acted since `expectedVersion`. What only the clock did does not count. */
export type StaleVersionError = UserError & {
  readonly __typename?: 'StaleVersionError';
  /** The version now. */
  readonly actualVersion?: Maybe<Scalars['Int']['output']>;
  readonly code: Scalars['String']['output'];
  readonly command?: Maybe<Command>;
  /** The event that came in between. */
  readonly event?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** Which version, for whom. */
export type StartAdoptionInput = {
  /** Left out: every open donation of the program that runs by another version. */
  readonly donationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 1-255 characters, once per person. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly policyVersion: Scalars['Int']['input'];
  readonly programId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `startDonorReview` is to know. */
export type StartDonorReviewInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `startDonorReview`: done, kept for later, or why not. */
export type StartDonorReviewResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** What to look ahead at. */
export type StartPortfolioForecastInput = {
  readonly behavior?: ForecastBehavior;
  readonly by?: PortfolioUnit;
  /** Which donations; those that have ended are left out. */
  readonly filter?: InputMaybe<DonationFilter>;
  /** Through the end of this day, at most ten years ahead. */
  readonly until: Scalars['Date']['input'];
};

/** It has begun. */
export type StartPortfolioForecastResult = PortfolioForecastSuccess;

/** What `startRegistration` is to know. */
export type StartRegistrationInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly formLanguage?: InputMaybe<Scalars['String']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly siteCountry?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `startRegistration`: done, kept for later, or why not. */
export type StartRegistrationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** Which one. */
export type StopPortfolioForecastInput = {
  readonly id: Scalars['ID']['input'];
};

/** Whether it stopped. */
export type StopPortfolioForecastResult = NotFoundError | PortfolioForecastSuccess;

/** Which sandbox. */
export type StopSandboxInput = {
  readonly sandboxId: Scalars['ID']['input'];
};

/** Which calculation. */
export type StopWhatIfInput = {
  readonly id: Scalars['ID']['input'];
};

/** Whether it stopped. */
export type StopWhatIfResult = NotFoundError | StopWhatIfSuccess;

/** It has stopped, or had ended before. */
export type StopWhatIfSuccess = {
  readonly __typename?: 'StopWhatIfSuccess';
  readonly id: Scalars['ID']['output'];
};

/** A command that every stream has was applied. */
export type StreamChanged = CommandSuccess & {
  readonly __typename?: 'StreamChanged';
  readonly command: Command;
  readonly node: Node;
  readonly warnings: ReadonlyArray<Finding>;
};

/** What can be chosen for `item`. */
export type SubmitAssociationAcknowledgeWarnings =
  | 'COMPANY_MISMATCH'
  | 'GENERIC_ACCOUNT'
  | 'PUBLIC_EMAIL_DOMAIN';

/** What `submitAssociation` is to know. */
export type SubmitAssociationInput = {
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  readonly acknowledgeWarnings?: InputMaybe<ReadonlyArray<SubmitAssociationAcknowledgeWarnings>>;
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly submittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly typedNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `submitAssociation`: done, kept for later, or why not. */
export type SubmitAssociationResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** Part of `SubmitRegistration`: `additionalAccess`. */
export type SubmitRegistrationAdditionalAccessInput = {
  readonly contractNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly keys?: InputMaybe<SubmitRegistrationAdditionalAccessKeysInput>;
  readonly kind?: InputMaybe<SubmitRegistrationAdditionalAccessKind>;
};

/** Part of `SubmitRegistrationAdditionalAccess`: `keys`. */
export type SubmitRegistrationAdditionalAccessKeysInput = {
  readonly certification?: InputMaybe<Scalars['String']['input']>;
  readonly customerNumber?: InputMaybe<Scalars['String']['input']>;
  readonly purchaseOrderNumber?: InputMaybe<Scalars['String']['input']>;
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  readonly salesOrderNumber?: InputMaybe<Scalars['String']['input']>;
  readonly verificationKey?: InputMaybe<Scalars['String']['input']>;
};

/** What can be chosen for `kind`. */
export type SubmitRegistrationAdditionalAccessKind =
  | 'CCIE_USER'
  | 'CHANNEL_PARTNER'
  | 'NONE'
  | 'PICA_CUSTOMER'
  | 'PURCHASE_DIRECT'
  | 'SERVICE_CONTRACT_OWNER';

/** Part of `SubmitRegistration`: `company`. */
export type SubmitRegistrationCompanyInput = {
  readonly addressLine1?: InputMaybe<Scalars['String']['input']>;
  readonly addressLine2?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** Part of `SubmitRegistration`: `consents`. */
export type SubmitRegistrationConsentsInput = {
  readonly contactByEmail?: InputMaybe<ConsentAnswer>;
  readonly contactByFax?: InputMaybe<ConsentAnswer>;
  readonly contactByPhone?: InputMaybe<ConsentAnswer>;
  readonly contactByPost?: InputMaybe<ConsentAnswer>;
  readonly emailFormat?: InputMaybe<EmailFormat>;
  readonly privacyAccepted?: InputMaybe<ConsentAnswer>;
  readonly privacyVersion?: InputMaybe<Scalars['String']['input']>;
  readonly thirdPartyEmail?: InputMaybe<ConsentAnswer>;
};

/** What `submitRegistration` is to know. */
export type SubmitRegistrationInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly additionalAccess?: InputMaybe<SubmitRegistrationAdditionalAccessInput>;
  readonly company?: InputMaybe<SubmitRegistrationCompanyInput>;
  readonly confirmationShown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly consents?: InputMaybe<SubmitRegistrationConsentsInput>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly emailRetyped?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly formLanguage?: InputMaybe<Scalars['String']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly interests?: InputMaybe<SubmitRegistrationInterests>;
  readonly languagePreference?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly sections?: InputMaybe<SubmitRegistrationSectionsInput>;
  readonly submittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly userId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be chosen for `interests`. */
export type SubmitRegistrationInterests =
  | 'COMPLETED'
  | 'SKIPPED';

/** What became of `submitRegistration`: done, kept for later, or why not. */
export type SubmitRegistrationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError | VendorAccountChanged;

/** Part of `SubmitRegistration`: `sections`. */
export type SubmitRegistrationSectionsInput = {
  readonly contact?: InputMaybe<Scalars['Boolean']['input']>;
  readonly login?: InputMaybe<Scalars['Boolean']['input']>;
  readonly security?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `submitValidation` is to know. */
export type SubmitValidationInput = {
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `submitValidation`: done, kept for later, or why not. */
export type SubmitValidationResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `substituteLine` is to know. */
export type SubstituteLineInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productId: Scalars['String']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
  readonly smartnetEligible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `substituteLine`: done, kept for later, or why not. */
export type SubstituteLineResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** A case that somebody opened with the vendor's support. */
export type SupportCase = Node & {
  readonly __typename?: 'SupportCase';
  /** The vendor's number. */
  readonly caseNumber: Scalars['String']['output'];
  /** ONLINE or PHONE. */
  readonly channel: Scalars['String']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly contractNumber?: Maybe<Scalars['String']['output']>;
  readonly donationId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly rmas: ReadonlyArray<Rma>;
  /** 1 (nothing works) to 4 (a question); null when nobody said. */
  readonly severity?: Maybe<Scalars['Int']['output']>;
  /** OPEN or CLOSED. */
  readonly state: Scalars['String']['output'];
  readonly unit?: Maybe<Unit>;
  readonly unitId: Scalars['ID']['output'];
};

/** Units on their way back. */
export type Takeback = Node & {
  readonly __typename?: 'Takeback';
  /** Labels of the boxes, once packed. */
  readonly boxes: ReadonlyArray<Scalars['String']['output']>;
  readonly caseNumber?: Maybe<Scalars['String']['output']>;
  readonly ctbNumber?: Maybe<Scalars['String']['output']>;
  readonly evidenceCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly pickedUpAt?: Maybe<Scalars['DateTime']['output']>;
  readonly pickupOn?: Maybe<Scalars['Date']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the vendor or recycler wrote, else why it was recorded as refused; null unless it is refused now, and once erased. */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** When the vendor or recycler refused it; null unless it is refused now. */
  readonly refusedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly route?: Maybe<Scalars['String']['output']>;
  readonly routeReference?: Maybe<Scalars['String']['output']>;
  /** While a route is still to be asked for: the routes that take its units. Several: one request for each. */
  readonly routes: ReadonlyArray<PossibleRoute>;
  readonly state: Scalars['String']['output'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Since when nobody answers. */
  readonly unresponsiveAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What goes wrong when a contract changes hands, in the order in which to check it. */
export type Takeover = {
  readonly __typename?: 'Takeover';
  /** One sentence each; empty when the reseller stays. */
  readonly checks: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: TakeoverKind;
  readonly previousResellerId?: Maybe<Scalars['ID']['output']>;
  readonly resellerId?: Maybe<Scalars['ID']['output']>;
  readonly unitIdsNotListed: ReadonlyArray<Scalars['ID']['output']>;
  readonly unitIdsWithoutSite: ReadonlyArray<Scalars['ID']['output']>;
};

/** Whether a contract changes hands with a renewal. */
export type TakeoverKind =
  /** Another reseller than last time. */
  | 'CHANGED'
  /** Nobody has renewed it before: a reseller takes it over from the donor. */
  | 'FIRST'
  | 'SAME'
  /** No reseller is named yet. */
  | 'UNKNOWN';

/** Something for a person to look at, never advice and never a deadline. */
export type TaxHint = {
  readonly __typename?: 'TaxHint';
  /** `PICKED_UP`, `LOST` or `STOLEN`. */
  readonly cause: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly reviewBy: Scalars['Date']['output'];
  readonly unitId: Scalars['ID']['output'];
};

/** What `terminateContract` is to know. */
export type TerminateContractInput = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly donationId: Scalars['ID']['input'];
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `terminateContract`: done, kept for later, or why not. */
export type TerminateContractResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;

/** A page of the timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly nodes: ReadonlyArray<TimelineEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and its place in the timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

/** One event of the journal in plain words. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** Id of who acted; `clock` for the clock. */
  readonly actor: Scalars['String']['output'];
  /** Name of the user or key, when it is one. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** The instant it counts from. */
  readonly at: Scalars['DateTime']['output'];
  /** The command that caused it, when it was one. */
  readonly commandId?: Maybe<Scalars['ID']['output']>;
  readonly data: Scalars['JSON']['output'];
  readonly kind: TimelineKind;
  /** The messages that it handed over, in plain words. */
  readonly messages: ReadonlyArray<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the actor gave as reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly role: Role;
  readonly sentence: Scalars['String']['output'];
  /** Version of the stream after it. */
  readonly seq: Scalars['Int']['output'];
  /** Name of the event. */
  readonly type: Scalars['String']['output'];
};

/** What kind of event it was. */
export type TimelineKind =
  /** A clock opened, fired, moved or closed. */
  | 'DEADLINE'
  /** Somebody acted, or a rule followed from it. */
  | 'EVENT'
  /** A fact about another stream was heard. */
  | 'FACT';

/** Units held against units that a contract is paid for. */
export type TrueUp = {
  readonly __typename?: 'TrueUp';
  /** Held and covered by no contract: take them in. */
  readonly add: ReadonlyArray<UncoveredUnit>;
  /** Paid for and no longer held: leave them out. */
  readonly dropUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly heldUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly paidUnitIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A unit that is held and not covered. */
export type UncoveredUnit = {
  readonly __typename?: 'UncoveredUnit';
  readonly unitId: Scalars['ID']['output'];
  /** `NEVER_COVERED` or `LAPSED`. */
  readonly why: Scalars['String']['output'];
};

/** One piece of equipment. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** How it ended is on a certificate. */
  readonly certified: Scalars['Boolean']['output'];
  readonly coverage: ReadonlyArray<CoverageLine>;
  /**
   * Days without cover between the first day of its first contract line and `asOf` (default: today in the organization's
   * zone), earliest first; for a unit that has left, until its last line ended.
   */
  readonly coverageGaps: ReadonlyArray<CoverageGap>;
  readonly custodian?: Maybe<Contact>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly donationId: Scalars['ID']['output'];
  /** Can it get vendor support on that day (default: today in the organization's zone), and if not, which link is missing (section 9). */
  readonly entitlement: Entitlement;
  readonly id: Scalars['ID']['output'];
  /** What went wrong with it on its way. */
  readonly incidents: ReadonlyArray<ShipmentIncident>;
  readonly lineId: Scalars['ID']['output'];
  /** The line of replacements it is part of; a line of one when nothing was replaced. */
  readonly lineage: SerialLineage;
  readonly lossKind?: Maybe<Scalars['String']['output']>;
  /** The day of the reported loss or theft. */
  readonly lostOn?: Maybe<Scalars['Date']['output']>;
  readonly powersOn?: Maybe<Scalars['Boolean']['output']>;
  readonly productId: Scalars['String']['output'];
  /** The unit that came for it; null while it stands itself. */
  readonly replacedByUnitId?: Maybe<Scalars['ID']['output']>;
  /** The defective unit that it came for; null when it replaces none. */
  readonly replacesUnitId?: Maybe<Scalars['ID']['output']>;
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly shipmentId: Scalars['ID']['output'];
  readonly siteCountry?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  readonly warrantyEndsOn: Scalars['Date']['output'];
};


/** One piece of equipment. */
export type UnitCoverageGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One piece of equipment. */
export type UnitEntitlementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A unit by what is printed on it. */
export type UnitInPlace = {
  readonly __typename?: 'UnitInPlace';
  readonly productId: Scalars['String']['output'];
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly unitId: Scalars['ID']['output'];
};

/** What `updateContact` is to know. */
export type UpdateContactInput = {
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isResellerEmployee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<ContactRole>;
  readonly staysAfterAll?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `updateContact`: done, kept for later, or why not. */
export type UpdateContactResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** Why something could not be done. `code` is stable: match on it; `message` is for people. */
export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Field of the input it is about, dots and indexes: `lines.0.quantity`. */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** The input is not usable: all findings together, each with its path. */
export type ValidationError = UserError & {
  readonly __typename?: 'ValidationError';
  readonly code: Scalars['String']['output'];
  readonly findings: ReadonlyArray<Finding>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** One person's account with the vendor; it can serve several donations. */
export type VendorAccount = Node & {
  readonly __typename?: 'VendorAccount';
  /** The access that was asked for in the form; null while no form was sent. */
  readonly access?: Maybe<AdditionalAccess>;
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the form was sent. */
  readonly attempt: Scalars['Int']['output'];
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** The company in the form is not the one the vendor knows. */
  readonly companyDiffers: Scalars['Boolean']['output'];
  readonly contact?: Maybe<Contact>;
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What was filled in; null once erased. No password is ever asked for (R32). */
  readonly details?: Maybe<Scalars['JSON']['output']>;
  /** What it was when the vendor disabled it: `ACTIVE` or `REGISTERED_GUEST`; null while it is not disabled. */
  readonly disabledFrom?: Maybe<Scalars['String']['output']>;
  readonly donationCount: Scalars['Int']['output'];
  readonly engineView?: Maybe<EngineView>;
  readonly id: Scalars['ID']['output'];
  readonly mailFormat: MailFormat;
  /** In which language and format the person is written to, by us too. */
  readonly mailLanguage: Scalars['String']['output'];
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly organization?: Maybe<Organization>;
  /** How it came to be. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  readonly pendingCommands: ReadonlyArray<Command>;
  /** When the person last looked through the profile. */
  readonly profileReviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: VendorAccountState;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly timeline: TimelineConnection;
  readonly version: Scalars['Int']['output'];
  readonly waitingFor?: Maybe<Deadline>;
};


/** One person's account with the vendor; it can serve several donations. */
export type VendorAccountTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
};

/** A command of a vendor account was applied. */
export type VendorAccountChanged = CommandSuccess & {
  readonly __typename?: 'VendorAccountChanged';
  readonly account: VendorAccount;
  readonly command: Command;
  readonly warnings: ReadonlyArray<Finding>;
};

/** A page of accounts. */
export type VendorAccountConnection = {
  readonly __typename?: 'VendorAccountConnection';
  readonly edges: ReadonlyArray<VendorAccountEdge>;
  readonly nodes: ReadonlyArray<VendorAccount>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An account and its place in the list. */
export type VendorAccountEdge = {
  readonly __typename?: 'VendorAccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorAccount;
};

/** All conditions must hold. */
export type VendorAccountFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the contact's name or e-mail address. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<VendorAccountState>>;
};

/** The order of accounts; equal ones by id. */
export type VendorAccountOrder = {
  readonly direction?: InputMaybe<OrderDirection>;
  readonly field: VendorAccountOrderField;
};

/** What accounts are ordered by. */
export type VendorAccountOrderField =
  | 'NEXT_DUE_AT'
  | 'STATE';

/** Where the registration of an account stands. */
export type VendorAccountState =
  | 'ACTIVATION_MAIL_LATE'
  | 'ACTIVATION_MAIL_RECEIVED'
  | 'ACTIVE'
  | 'DISABLED'
  | 'FORM_STARTED'
  | 'NOT_STARTED'
  | 'REGISTERED_GUEST'
  | 'SUBMITTED'
  | 'SUPERSEDED';

/** A promise that would end on another day; null: it would not run. */
export type WhatIfDate = {
  readonly __typename?: 'WhatIfDate';
  readonly clock: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly subject: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What would change for one donation. */
export type WhatIfDonation = {
  readonly __typename?: 'WhatIfDonation';
  readonly added: Scalars['Int']['output'];
  readonly dates: ReadonlyArray<WhatIfDate>;
  readonly id: Scalars['ID']['output'];
  readonly moved: Scalars['Int']['output'];
  /** Version it runs by. */
  readonly policyVersion: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly requestNumber: Scalars['String']['output'];
};

/** One way of sending over all donations. */
export type WhatIfKind = {
  readonly __typename?: 'WhatIfKind';
  readonly after: Scalars['Int']['output'];
  readonly as: Scalars['String']['output'];
  readonly before: Scalars['Int']['output'];
};

/** One message over all donations. */
export type WhatIfMessage = {
  readonly __typename?: 'WhatIfMessage';
  readonly after: Scalars['Int']['output'];
  readonly as: Scalars['String']['output'];
  readonly before: Scalars['Int']['output'];
  readonly moved: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Its subject, with … where a name or date will stand. */
  readonly title: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

/** How far a calculation is. */
export type WhatIfState =
  | 'DONE'
  /** The database failed on the way; ask again later. */
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED';

/** What `withdrawClosing` is to know. */
export type WithdrawClosingInput = {
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `withdrawClosing`: done, kept for later, or why not. */
export type WithdrawClosingResult = CommandAccepted | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | OrganizationChanged | RefusedError | StaleVersionError | ValidationError;

/** What `withdrawShipmentIncident` is to know. */
export type WithdrawShipmentIncidentInput = {
  readonly donationId: Scalars['ID']['input'];
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why; kept with the command. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `withdrawShipmentIncident`: done, kept for later, or why not. */
export type WithdrawShipmentIncidentResult = CommandAccepted | DonationChanged | ForbiddenError | IdempotencyConflictError | InvalidTransitionError | NotFoundError | RefusedError | StaleVersionError | ValidationError;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeReminderResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Changed & { __typename: 'StreamChanged' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ActivateAccountResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  ActivateContractResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  AddContactResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  AddLineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  AdoptPolicyVersionResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Changed & { __typename: 'StreamChanged' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ApproveDonationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ApproveRenewalResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  AttestResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  BackorderLineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  BatchResult:
    | ( Omit<BatchSuccess, 'batch'> & { batch: _RefType['Batch'] } & { __typename: 'BatchSuccess' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CancelCommandResult:
    | ( CommandRef & { __typename: 'CancelCommandSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
  ;
  CancelDonationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CancelLineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CancelRmaResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CancelTakebackResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ChangeOrganizationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ChangeProfileResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  ClearUnresponsiveResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CloseCaseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CloseDonationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CloseRmaResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ConfirmAssociationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ConfirmRenewalResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ConfirmSerialCorrectionResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ConfirmShipmentIncidentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CorrectContractResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CorrectLineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CorrectShipmentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  CreateApiKeyResult:
    | ( CreateApiKeySuccess & { __typename: 'CreateApiKeySuccess' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DecideComplianceCaseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DecideMergerResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DeclareDispositionResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DeclineRenewalResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DenyDonationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  DisableAccountResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  DismissSerialCorrectionResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  EnableAccountResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  ImportDonationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ImportEoxResult:
    | ( ImportEoxSuccess & { __typename: 'ImportEoxSuccess' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  NudgeResult:
    | ( EngineUnavailableError & { __typename: 'EngineUnavailableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NudgeSuccess & { __typename: 'NudgeSuccess' } )
  ;
  OpenCaseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  OpenRmaResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  PlaceHoldResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReconcileContractResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordAccessLevelResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  RecordActivationEmailResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  RecordAgreementResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordAssociationReviewResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordBounceResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordCertificateResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordCtbResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordDeliveryResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordDissolutionResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordEoxResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'EoxRecordChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordExistingAccountResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  RecordLapseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordOrderResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordPackingResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordPickupFailureResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordPickupResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordPurchaseOrderResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordQuoteResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordRecipientReplyResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordRegistrationRefusalResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  RecordReplacementResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordRequestResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordResellerContactResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordReturnResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordRmaStatusResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordSerialResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordShipmentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordTakebackReceiptResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordUnitFoundResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordUnitUseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RecordValidationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RefuseTakebackResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RegisterOrganizationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReinstateResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RejectAssociationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReleaseHoldResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReopenRegistrationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  ReopenRenewalResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReplaceContactResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportClosingResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportContactLeftResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportDefectResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportLostOrStolenResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportMergerResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportNotInUseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportShipmentIncidentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReportViolationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RequestHistory:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( HistoryPage & { __typename: 'RequestHistoryPage' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RequestQuoteResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RequestTakebackResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  RescheduleDeadlineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Changed & { __typename: 'StreamChanged' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ResolveShipmentIncidentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReviewComplianceCaseResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  ReviewProfileResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  RevokeApiKeyResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevokeApiKeySuccess & { __typename: 'RevokeApiKeySuccess' } )
  ;
  RevokeAssociationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SandboxResult:
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SandboxRef & { __typename: 'SandboxSuccess' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SavePolicyResult:
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SavePolicySuccess, 'policyVersion'> & { policyVersion: _RefType['PolicyVersion'] } & { __typename: 'SavePolicySuccess' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SaveResellerResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SaveResellerSuccess & { __typename: 'SaveResellerSuccess' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SchedulePickupResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SetCoTerminationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SnoozeReminderResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Changed & { __typename: 'StreamChanged' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  StartDonorReviewResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  StartPortfolioForecastResult: ( Omit<PortfolioForecastSuccess, 'forecast'> & { forecast: _RefType['PortfolioForecast'] } & { __typename: 'PortfolioForecastSuccess' } );
  StartRegistrationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  StopPortfolioForecastResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PortfolioForecastSuccess, 'forecast'> & { forecast: _RefType['PortfolioForecast'] } & { __typename: 'PortfolioForecastSuccess' } )
  ;
  StopWhatIfResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StopWhatIfSuccess & { __typename: 'StopWhatIfSuccess' } )
  ;
  SubmitAssociationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SubmitRegistrationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  SubmitValidationResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  SubstituteLineResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  TerminateContractResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  UpdateContactResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  WithdrawClosingResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
  WithdrawShipmentIncidentResult:
    | ( CommandRef & { __typename: 'CommandAccepted' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CommandSuccess:
    | ( CommandRef & { __typename: 'CancelCommandSuccess' } )
    | ( Changed & { __typename: 'DonationChanged' } )
    | ( Changed & { __typename: 'EoxRecordChanged' } )
    | ( Changed & { __typename: 'OrganizationChanged' } )
    | ( Changed & { __typename: 'StreamChanged' } )
    | ( Changed & { __typename: 'VendorAccountChanged' } )
  ;
  Node:
    | ( AssociationRow & { __typename: 'Association' } )
    | ( AttestationRow & { __typename: 'Attestation' } )
    | ( ListedCommand & { __typename: 'Command' } )
    | ( ComplianceCaseRow & { __typename: 'ComplianceCase' } )
    | ( ContactRow & { __typename: 'Contact' } )
    | ( ContractRow & { __typename: 'Contract' } )
    | ( CoverageLineRow & { __typename: 'CoverageLine' } )
    | ( DonationRow & { __typename: 'Donation' } )
    | ( EoxListed & { __typename: 'EoxRecord' } )
    | ( ListedMessage & { __typename: 'Message' } )
    | ( OrganizationRow & { __typename: 'Organization' } )
    | ( RenewalRow & { __typename: 'Renewal' } )
    | ( RequestLineRow & { __typename: 'RequestLine' } )
    | ( RmaRow & { __typename: 'Rma' } )
    | ( OpenedSandbox & { __typename: 'Sandbox' } )
    | ( SerialCorrectionRow & { __typename: 'SerialCorrection' } )
    | ( ShipmentRow & { __typename: 'Shipment' } )
    | ( ShipmentIncidentRow & { __typename: 'ShipmentIncident' } )
    | ( SupportCaseRow & { __typename: 'SupportCase' } )
    | ( TakebackRow & { __typename: 'Takeback' } )
    | ( UnitRow & { __typename: 'Unit' } )
    | ( VendorAccountRow & { __typename: 'VendorAccount' } )
  ;
  UserError:
    | ( EngineUnavailableError & { __typename: 'EngineUnavailableError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidTransition & { __typename: 'InvalidTransitionError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Refused & { __typename: 'RefusedError' } )
    | ( Stale & { __typename: 'StaleVersionError' } )
    | ( Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<_RefType['Finding']> } & { __typename: 'ValidationError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeReminderInput: AcknowledgeReminderInput;
  AcknowledgeReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeReminderResult']>;
  ActInSandboxInput: ActInSandboxInput;
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateAccountResult']>;
  ActivateContractInput: ActivateContractInput;
  ActivateContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateContractResult']>;
  ActivateContractSerialsInput: ActivateContractSerialsInput;
  AddContactInput: AddContactInput;
  AddContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddContactResult']>;
  AddLineInput: AddLineInput;
  AddLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLineResult']>;
  AdditionalAccess: ResolverTypeWrapper<AdditionalAccess>;
  AdoptPolicyVersionInput: AdoptPolicyVersionInput;
  AdoptPolicyVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptPolicyVersionResult']>;
  AdvanceSandboxInput: AdvanceSandboxInput;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiKeyState: ApiKeyState;
  ApproveDonationInput: ApproveDonationInput;
  ApproveDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveDonationResult']>;
  ApproveRenewalInput: ApproveRenewalInput;
  ApproveRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRenewalResult']>;
  Association: ResolverTypeWrapper<AssociationRow>;
  AssociationFix: ResolverTypeWrapper<AssociationFix>;
  AttestAnswersAnswer: AttestAnswersAnswer;
  AttestAnswersInput: AttestAnswersInput;
  AttestInput: AttestInput;
  AttestRemaining: AttestRemaining;
  AttestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttestResult']>;
  Attestation: ResolverTypeWrapper<AttestationRow>;
  AuditedChange: ResolverTypeWrapper<ListedChange>;
  AvailableAction: ResolverTypeWrapper<AvailableAction>;
  BackorderLineInput: BackorderLineInput;
  BackorderLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BackorderLineResult']>;
  Batch: ResolverTypeWrapper<ListedBatch>;
  BatchInput: BatchInput;
  BatchItem: ResolverTypeWrapper<ListedItem>;
  BatchItemState: BatchItemState;
  BatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BatchResult']>;
  BatchState: BatchState;
  BatchSuccess: ResolverTypeWrapper<Omit<BatchSuccess, 'batch'> & { batch: ResolversTypes['Batch'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelCommandInput: CancelCommandInput;
  CancelCommandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCommandResult']>;
  CancelCommandSuccess: ResolverTypeWrapper<CommandRef>;
  CancelDonationInput: CancelDonationInput;
  CancelDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDonationResult']>;
  CancelLineInput: CancelLineInput;
  CancelLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelLineResult']>;
  CancelRmaInput: CancelRmaInput;
  CancelRmaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelRmaResult']>;
  CancelTakebackInput: CancelTakebackInput;
  CancelTakebackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTakebackResult']>;
  ChangeOrganizationInput: ChangeOrganizationInput;
  ChangeOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrganizationResult']>;
  ChangeProfileCompanyInput: ChangeProfileCompanyInput;
  ChangeProfileConsentsInput: ChangeProfileConsentsInput;
  ChangeProfileInput: ChangeProfileInput;
  ChangeProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProfileResult']>;
  ClearUnresponsiveInput: ClearUnresponsiveInput;
  ClearUnresponsiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearUnresponsiveResult']>;
  CloseCaseInput: CloseCaseInput;
  CloseCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCaseResult']>;
  CloseDonationInput: CloseDonationInput;
  CloseDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDonationResult']>;
  CloseRmaEvidenceInput: CloseRmaEvidenceInput;
  CloseRmaInput: CloseRmaInput;
  CloseRmaOutcome: CloseRmaOutcome;
  CloseRmaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRmaResult']>;
  CloseSandboxInput: CloseSandboxInput;
  Command: ResolverTypeWrapper<ListedCommand>;
  CommandAccepted: ResolverTypeWrapper<CommandRef>;
  CommandConnection: ResolverTypeWrapper<CommandPage>;
  CommandEdge: ResolverTypeWrapper<Omit<CommandEdge, 'node'> & { node: ResolversTypes['Command'] }>;
  CommandFilter: CommandFilter;
  CommandState: CommandState;
  CommandSuccess: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CommandSuccess']>;
  ComplianceCase: ResolverTypeWrapper<ComplianceCaseRow>;
  ConfirmAssociationInput: ConfirmAssociationInput;
  ConfirmAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAssociationResult']>;
  ConfirmRenewalInput: ConfirmRenewalInput;
  ConfirmRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmRenewalResult']>;
  ConfirmSerialCorrectionInput: ConfirmSerialCorrectionInput;
  ConfirmSerialCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSerialCorrectionResult']>;
  ConfirmShipmentIncidentInput: ConfirmShipmentIncidentInput;
  ConfirmShipmentIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmShipmentIncidentResult']>;
  ConsentAnswer: ConsentAnswer;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactRole: ContactRole;
  Contract: ResolverTypeWrapper<ContractRow>;
  CorrectContractInput: CorrectContractInput;
  CorrectContractLineEndsInput: CorrectContractLineEndsInput;
  CorrectContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectContractResult']>;
  CorrectLineInput: CorrectLineInput;
  CorrectLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectLineResult']>;
  CorrectShipmentInput: CorrectShipmentInput;
  CorrectShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectShipmentResult']>;
  CoverageGap: ResolverTypeWrapper<CoverageGap>;
  CoverageLine: ResolverTypeWrapper<CoverageLineRow>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateApiKeySuccess: ResolverTypeWrapper<CreateApiKeySuccess>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<ListedDeadline>;
  DeadlineConnection: ResolverTypeWrapper<DeadlinePage>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  DecideComplianceCaseInput: DecideComplianceCaseInput;
  DecideComplianceCaseOutcome: DecideComplianceCaseOutcome;
  DecideComplianceCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideComplianceCaseResult']>;
  DecideMergerInput: DecideMergerInput;
  DecideMergerOutcome: DecideMergerOutcome;
  DecideMergerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMergerResult']>;
  DeclareDispositionInput: DeclareDispositionInput;
  DeclareDispositionKind: DeclareDispositionKind;
  DeclareDispositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareDispositionResult']>;
  DeclineRenewalInput: DeclineRenewalInput;
  DeclineRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineRenewalResult']>;
  DenyDonationInput: DenyDonationInput;
  DenyDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DenyDonationResult']>;
  DisableAccountInput: DisableAccountInput;
  DisableAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableAccountResult']>;
  DismissSerialCorrectionInput: DismissSerialCorrectionInput;
  DismissSerialCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissSerialCorrectionResult']>;
  Donation: ResolverTypeWrapper<DonationRow>;
  DonationChanged: ResolverTypeWrapper<Changed>;
  DonationConnection: ResolverTypeWrapper<DonationPage>;
  DonationEdge: ResolverTypeWrapper<Omit<DonationEdge, 'node'> & { node: ResolversTypes['Donation'] }>;
  DonationFilter: DonationFilter;
  DonationOrder: DonationOrder;
  DonationOrderField: DonationOrderField;
  EmailFormat: EmailFormat;
  EnableAccountInput: EnableAccountInput;
  EnableAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableAccountResult']>;
  EndOfLifeOutlook: ResolverTypeWrapper<EndOfLifeOutlook>;
  EndOfLifeVerdict: EndOfLifeVerdict;
  EngineState: EngineState;
  EngineStatus: ResolverTypeWrapper<EngineStatus>;
  EngineUnavailableError: ResolverTypeWrapper<EngineUnavailableError>;
  EngineView: ResolverTypeWrapper<EngineView>;
  Entitlement: ResolverTypeWrapper<Entitlement>;
  EntitlementLink: ResolverTypeWrapper<EntitlementLink>;
  EntitlementResult: EntitlementResult;
  EoxFormat: EoxFormat;
  EoxImportPreview: ResolverTypeWrapper<EoxImportPreview>;
  EoxImportRow: ResolverTypeWrapper<EoxImportRow>;
  EoxMigration: ResolverTypeWrapper<EoxMigration>;
  EoxMilestone: EoxMilestone;
  EoxRecord: ResolverTypeWrapper<EoxListed>;
  EoxRecordChanged: ResolverTypeWrapper<Changed>;
  EoxRecordConnection: ResolverTypeWrapper<EoxPage>;
  EoxRecordEdge: ResolverTypeWrapper<Omit<EoxRecordEdge, 'node'> & { node: ResolversTypes['EoxRecord'] }>;
  EoxReview: ResolverTypeWrapper<ReviewModel>;
  EoxReviewReason: EoxReviewReason;
  EoxReviews: ResolverTypeWrapper<Omit<EoxReviews, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EoxReview']> }>;
  EoxRowFinding: ResolverTypeWrapper<EoxRowFinding>;
  EoxRowOutcome: EoxRowOutcome;
  EoxStatus: ResolverTypeWrapper<EoxStatus>;
  EoxStatusResult: EoxStatusResult;
  ExcludedUnit: ResolverTypeWrapper<ExcludedUnit>;
  Finding: ResolverTypeWrapper<FindingModel>;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  Forecast: ResolverTypeWrapper<Omit<Forecast, 'entries'> & { entries: ReadonlyArray<ResolversTypes['ForecastEntry']> }>;
  ForecastBehavior: ForecastBehavior;
  ForecastBehaviorInfo: ResolverTypeWrapper<ForecastBehaviorInfo>;
  ForecastEntry: ResolverTypeWrapper<OutlookEntry>;
  FuturePeriod: ResolverTypeWrapper<FuturePeriod>;
  HelpRoute: ResolverTypeWrapper<HelpRoute>;
  Hold: ResolverTypeWrapper<Hold>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  ImportDonationFactsInput: ImportDonationFactsInput;
  ImportDonationInput: ImportDonationInput;
  ImportDonationLinesInput: ImportDonationLinesInput;
  ImportDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportDonationResult']>;
  ImportEoxInput: ImportEoxInput;
  ImportEoxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportEoxResult']>;
  ImportEoxSuccess: ResolverTypeWrapper<ImportEoxSuccess>;
  ImportPreview: ResolverTypeWrapper<PreviewModel>;
  IncidentClass: IncidentClass;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransition>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LineageEdge: ResolverTypeWrapper<LineageEdge>;
  LineageNode: ResolverTypeWrapper<LineageNode>;
  MailFormat: MailFormat;
  Me: ResolverTypeWrapper<Me>;
  Message: ResolverTypeWrapper<ListedMessage>;
  MessageConnection: ResolverTypeWrapper<MessagePage>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageFilter: MessageFilter;
  MessageKind: MessageKind;
  MessageState: MessageState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStep>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NudgeInput: NudgeInput;
  NudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NudgeResult']>;
  NudgeSuccess: ResolverTypeWrapper<NudgeSuccess>;
  OpenCaseChannel: OpenCaseChannel;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  OpenRmaInput: OpenRmaInput;
  OpenRmaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenRmaResult']>;
  OpenSandboxInput: OpenSandboxInput;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationChanged: ResolverTypeWrapper<Changed>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationNotice: ResolverTypeWrapper<OrganizationNotice>;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationState: OrganizationState;
  Owner: Owner;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceHoldResult']>;
  PolicyClock: ResolverTypeWrapper<PolicyClock>;
  PolicyClockStep: ResolverTypeWrapper<PolicyClockStep>;
  PolicyVersion: ResolverTypeWrapper<ListedVersion>;
  PolicyVersionState: PolicyVersionState;
  PolicyWhatIf: ResolverTypeWrapper<WhatIfRun>;
  PortfolioBucket: ResolverTypeWrapper<BucketModel>;
  PortfolioCount: ResolverTypeWrapper<CountModel>;
  PortfolioExample: ResolverTypeWrapper<ExampleModel>;
  PortfolioForecast: ResolverTypeWrapper<PortfolioRun>;
  PortfolioForecastState: PortfolioForecastState;
  PortfolioForecastSuccess: ResolverTypeWrapper<Omit<PortfolioForecastSuccess, 'forecast'> & { forecast: ResolversTypes['PortfolioForecast'] }>;
  PortfolioKind: PortfolioKind;
  PortfolioTotal: ResolverTypeWrapper<PortfolioTotal>;
  PortfolioUnit: PortfolioUnit;
  PossibleRoute: ResolverTypeWrapper<PossibleRoute>;
  Program: ResolverTypeWrapper<ProgramModel>;
  PublishPolicyInput: PublishPolicyInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReconcileContractInput: ReconcileContractInput;
  ReconcileContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconcileContractResult']>;
  ReconcileContractVendorLinesInput: ReconcileContractVendorLinesInput;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  ReconciliationItem: ResolverTypeWrapper<ReconciliationItem>;
  ReconciliationKind: ReconciliationKind;
  RecordAccessLevelInput: RecordAccessLevelInput;
  RecordAccessLevelLevel: RecordAccessLevelLevel;
  RecordAccessLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAccessLevelResult']>;
  RecordActivationEmailInput: RecordActivationEmailInput;
  RecordActivationEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActivationEmailResult']>;
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgreementResult']>;
  RecordAssociationReviewInput: RecordAssociationReviewInput;
  RecordAssociationReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssociationReviewResult']>;
  RecordBounceInput: RecordBounceInput;
  RecordBounceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBounceResult']>;
  RecordCertificateEvidenceInput: RecordCertificateEvidenceInput;
  RecordCertificateEvidenceKind: RecordCertificateEvidenceKind;
  RecordCertificateEvidenceUnitsInput: RecordCertificateEvidenceUnitsInput;
  RecordCertificateEvidenceUnitsOutcome: RecordCertificateEvidenceUnitsOutcome;
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCertificateResult']>;
  RecordCtbInput: RecordCtbInput;
  RecordCtbResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCtbResult']>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDeliveryResult']>;
  RecordDissolutionInput: RecordDissolutionInput;
  RecordDissolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDissolutionResult']>;
  RecordEoxEoxMigrationDetailsInput: RecordEoxEoxMigrationDetailsInput;
  RecordEoxInput: RecordEoxInput;
  RecordEoxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEoxResult']>;
  RecordEoxSource: RecordEoxSource;
  RecordExistingAccountInput: RecordExistingAccountInput;
  RecordExistingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExistingAccountResult']>;
  RecordLapseInput: RecordLapseInput;
  RecordLapseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLapseResult']>;
  RecordOrderInput: RecordOrderInput;
  RecordOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOrderResult']>;
  RecordPackingInput: RecordPackingInput;
  RecordPackingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPackingResult']>;
  RecordPickupFailureInput: RecordPickupFailureInput;
  RecordPickupFailureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPickupFailureResult']>;
  RecordPickupInput: RecordPickupInput;
  RecordPickupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPickupResult']>;
  RecordPurchaseOrderInput: RecordPurchaseOrderInput;
  RecordPurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPurchaseOrderResult']>;
  RecordQuoteInput: RecordQuoteInput;
  RecordQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordQuoteResult']>;
  RecordRecipientReplyInput: RecordRecipientReplyInput;
  RecordRecipientReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecipientReplyResult']>;
  RecordRegistrationRefusalInput: RecordRegistrationRefusalInput;
  RecordRegistrationRefusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRegistrationRefusalResult']>;
  RecordRegistrationRefusalVendorReason: RecordRegistrationRefusalVendorReason;
  RecordReplacementInput: RecordReplacementInput;
  RecordReplacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReplacementResult']>;
  RecordRequestInput: RecordRequestInput;
  RecordRequestLinesInput: RecordRequestLinesInput;
  RecordRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRequestResult']>;
  RecordResellerContactInput: RecordResellerContactInput;
  RecordResellerContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordResellerContactResult']>;
  RecordReturnInput: RecordReturnInput;
  RecordReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnResult']>;
  RecordRmaStatusInput: RecordRmaStatusInput;
  RecordRmaStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRmaStatusResult']>;
  RecordRmaStatusVendorStatus: RecordRmaStatusVendorStatus;
  RecordSerialInput: RecordSerialInput;
  RecordSerialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSerialResult']>;
  RecordShipmentInput: RecordShipmentInput;
  RecordShipmentLinesInput: RecordShipmentLinesInput;
  RecordShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordShipmentResult']>;
  RecordTakebackReceiptInput: RecordTakebackReceiptInput;
  RecordTakebackReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTakebackReceiptResult']>;
  RecordUnitFoundInput: RecordUnitFoundInput;
  RecordUnitFoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUnitFoundResult']>;
  RecordUnitUseInput: RecordUnitUseInput;
  RecordUnitUseInstallSiteInput: RecordUnitUseInstallSiteInput;
  RecordUnitUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUnitUseResult']>;
  RecordUnitUseUse: RecordUnitUseUse;
  RecordValidationInput: RecordValidationInput;
  RecordValidationOutcome: RecordValidationOutcome;
  RecordValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordValidationResult']>;
  RefuseTakebackInput: RefuseTakebackInput;
  RefuseTakebackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseTakebackResult']>;
  RefusedError: ResolverTypeWrapper<Refused>;
  RegisterOrganizationContactInput: RegisterOrganizationContactInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  ReinstateInput: ReinstateInput;
  ReinstateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateResult']>;
  Reinstatement: ResolverTypeWrapper<Reinstatement>;
  RejectAssociationInput: RejectAssociationInput;
  RejectAssociationRejectionReason: RejectAssociationRejectionReason;
  RejectAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectAssociationResult']>;
  RejectionFix: ResolverTypeWrapper<RejectionFix>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  Renewal: ResolverTypeWrapper<RenewalRow>;
  RenewalLineTerms: ResolverTypeWrapper<RenewalLineTerms>;
  RenewalTerms: ResolverTypeWrapper<RenewalTerms>;
  ReopenRegistrationInput: ReopenRegistrationInput;
  ReopenRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenRegistrationResult']>;
  ReopenRenewalInput: ReopenRenewalInput;
  ReopenRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenRenewalResult']>;
  ReplaceContactInput: ReplaceContactInput;
  ReplaceContactNewContactInput: ReplaceContactNewContactInput;
  ReplaceContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceContactResult']>;
  ReportClosingInput: ReportClosingInput;
  ReportClosingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportClosingResult']>;
  ReportContactLeftInput: ReportContactLeftInput;
  ReportContactLeftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportContactLeftResult']>;
  ReportDefectInput: ReportDefectInput;
  ReportDefectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDefectResult']>;
  ReportLostOrStolenInput: ReportLostOrStolenInput;
  ReportLostOrStolenKind: ReportLostOrStolenKind;
  ReportLostOrStolenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportLostOrStolenResult']>;
  ReportMergerInput: ReportMergerInput;
  ReportMergerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportMergerResult']>;
  ReportNotInUseInput: ReportNotInUseInput;
  ReportNotInUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportNotInUseResult']>;
  ReportShipmentIncidentClass: ReportShipmentIncidentClass;
  ReportShipmentIncidentInput: ReportShipmentIncidentInput;
  ReportShipmentIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportShipmentIncidentResult']>;
  ReportViolationInput: ReportViolationInput;
  ReportViolationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportViolationResult']>;
  RequestHistory: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestHistory']>;
  RequestHistoryPage: ResolverTypeWrapper<HistoryPage>;
  RequestLine: ResolverTypeWrapper<RequestLineRow>;
  RequestQuoteInput: RequestQuoteInput;
  RequestQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestQuoteResult']>;
  RequestTakebackInput: RequestTakebackInput;
  RequestTakebackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestTakebackResult']>;
  RescheduleDeadlineInput: RescheduleDeadlineInput;
  RescheduleDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleDeadlineResult']>;
  Reseller: ResolverTypeWrapper<Reseller>;
  ResolveShipmentIncidentInput: ResolveShipmentIncidentInput;
  ResolveShipmentIncidentLinesInput: ResolveShipmentIncidentLinesInput;
  ResolveShipmentIncidentResolution: ResolveShipmentIncidentResolution;
  ResolveShipmentIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveShipmentIncidentResult']>;
  ReviewComplianceCaseInput: ReviewComplianceCaseInput;
  ReviewComplianceCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewComplianceCaseResult']>;
  ReviewProfileInput: ReviewProfileInput;
  ReviewProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewProfileResult']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeApiKeySuccess: ResolverTypeWrapper<RevokeApiKeySuccess>;
  RevokeAssociationInput: RevokeAssociationInput;
  RevokeAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAssociationResult']>;
  Rma: ResolverTypeWrapper<RmaRow>;
  RmaConnection: ResolverTypeWrapper<RmaPage>;
  RmaEdge: ResolverTypeWrapper<Omit<RmaEdge, 'node'> & { node: ResolversTypes['Rma'] }>;
  RmaFilter: RmaFilter;
  RmaState: RmaState;
  Role: Role;
  Sandbox: ResolverTypeWrapper<OpenedSandbox>;
  SandboxComparison: ResolverTypeWrapper<SandboxComparison>;
  SandboxEntry: ResolverTypeWrapper<SandboxEntry>;
  SandboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SandboxResult']>;
  SandboxState: SandboxState;
  SandboxStep: ResolverTypeWrapper<AskedStep>;
  SandboxStepState: SandboxStepState;
  SandboxStory: ResolverTypeWrapper<SandboxStory>;
  SandboxStream: ResolverTypeWrapper<SandboxStreamRef>;
  SandboxSuccess: ResolverTypeWrapper<SandboxRef>;
  SandboxTemplate: ResolverTypeWrapper<SandboxTemplate>;
  SandboxThing: ResolverTypeWrapper<SandboxThing>;
  SandboxWaiting: ResolverTypeWrapper<SandboxWaiting>;
  SaveCalendarInput: SaveCalendarInput;
  SaveHelpRouteInput: SaveHelpRouteInput;
  SavePolicyInput: SavePolicyInput;
  SavePolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePolicyResult']>;
  SavePolicySuccess: ResolverTypeWrapper<Omit<SavePolicySuccess, 'policyVersion'> & { policyVersion: ResolversTypes['PolicyVersion'] }>;
  SaveProgramInput: SaveProgramInput;
  SaveResellerInput: SaveResellerInput;
  SaveResellerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveResellerResult']>;
  SaveResellerSuccess: ResolverTypeWrapper<SaveResellerSuccess>;
  SaveTemplateInput: SaveTemplateInput;
  SchedulePickupInput: SchedulePickupInput;
  SchedulePickupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchedulePickupResult']>;
  SerialCorrection: ResolverTypeWrapper<SerialCorrectionRow>;
  SerialLineage: ResolverTypeWrapper<SerialLineage>;
  SetCoTerminationInput: SetCoTerminationInput;
  SetCoTerminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCoTerminationResult']>;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentIncident: ResolverTypeWrapper<ShipmentIncidentRow>;
  ShippedLine: ResolverTypeWrapper<ShippedLine>;
  SnoozeReminderInput: SnoozeReminderInput;
  SnoozeReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnoozeReminderResult']>;
  Stage: Stage;
  StageCount: ResolverTypeWrapper<StageCount>;
  StaleVersionError: ResolverTypeWrapper<Stale>;
  StartAdoptionInput: StartAdoptionInput;
  StartDonorReviewInput: StartDonorReviewInput;
  StartDonorReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartDonorReviewResult']>;
  StartPortfolioForecastInput: StartPortfolioForecastInput;
  StartPortfolioForecastResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPortfolioForecastResult']>;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRegistrationResult']>;
  StopPortfolioForecastInput: StopPortfolioForecastInput;
  StopPortfolioForecastResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopPortfolioForecastResult']>;
  StopSandboxInput: StopSandboxInput;
  StopWhatIfInput: StopWhatIfInput;
  StopWhatIfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopWhatIfResult']>;
  StopWhatIfSuccess: ResolverTypeWrapper<StopWhatIfSuccess>;
  StreamChanged: ResolverTypeWrapper<Changed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitAssociationAcknowledgeWarnings: SubmitAssociationAcknowledgeWarnings;
  SubmitAssociationInput: SubmitAssociationInput;
  SubmitAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAssociationResult']>;
  SubmitRegistrationAdditionalAccessInput: SubmitRegistrationAdditionalAccessInput;
  SubmitRegistrationAdditionalAccessKeysInput: SubmitRegistrationAdditionalAccessKeysInput;
  SubmitRegistrationAdditionalAccessKind: SubmitRegistrationAdditionalAccessKind;
  SubmitRegistrationCompanyInput: SubmitRegistrationCompanyInput;
  SubmitRegistrationConsentsInput: SubmitRegistrationConsentsInput;
  SubmitRegistrationInput: SubmitRegistrationInput;
  SubmitRegistrationInterests: SubmitRegistrationInterests;
  SubmitRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRegistrationResult']>;
  SubmitRegistrationSectionsInput: SubmitRegistrationSectionsInput;
  SubmitValidationInput: SubmitValidationInput;
  SubmitValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitValidationResult']>;
  SubstituteLineInput: SubstituteLineInput;
  SubstituteLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstituteLineResult']>;
  SupportCase: ResolverTypeWrapper<SupportCaseRow>;
  Takeback: ResolverTypeWrapper<TakebackRow>;
  Takeover: ResolverTypeWrapper<Takeover>;
  TakeoverKind: TakeoverKind;
  TaxHint: ResolverTypeWrapper<TaxHint>;
  TerminateContractInput: TerminateContractInput;
  TerminateContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TerminateContractResult']>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineKind: TimelineKind;
  TrueUp: ResolverTypeWrapper<TrueUp>;
  UncoveredUnit: ResolverTypeWrapper<UncoveredUnit>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitInPlace: ResolverTypeWrapper<UnitInPlace>;
  UpdateContactInput: UpdateContactInput;
  UpdateContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateContactResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationError: ResolverTypeWrapper<Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<ResolversTypes['Finding']> }>;
  VendorAccount: ResolverTypeWrapper<VendorAccountRow>;
  VendorAccountChanged: ResolverTypeWrapper<Changed>;
  VendorAccountConnection: ResolverTypeWrapper<AccountPage>;
  VendorAccountEdge: ResolverTypeWrapper<Omit<VendorAccountEdge, 'node'> & { node: ResolversTypes['VendorAccount'] }>;
  VendorAccountFilter: VendorAccountFilter;
  VendorAccountOrder: VendorAccountOrder;
  VendorAccountOrderField: VendorAccountOrderField;
  VendorAccountState: VendorAccountState;
  WhatIfDate: ResolverTypeWrapper<WhatIfDate>;
  WhatIfDonation: ResolverTypeWrapper<WhatIfDonation>;
  WhatIfKind: ResolverTypeWrapper<WhatIfKind>;
  WhatIfMessage: ResolverTypeWrapper<WhatIfMessage>;
  WhatIfState: WhatIfState;
  WithdrawClosingInput: WithdrawClosingInput;
  WithdrawClosingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawClosingResult']>;
  WithdrawShipmentIncidentInput: WithdrawShipmentIncidentInput;
  WithdrawShipmentIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawShipmentIncidentResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeReminderInput: AcknowledgeReminderInput;
  AcknowledgeReminderResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeReminderResult'];
  ActInSandboxInput: ActInSandboxInput;
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountResult: ResolversUnionTypes<ResolversParentTypes>['ActivateAccountResult'];
  ActivateContractInput: ActivateContractInput;
  ActivateContractResult: ResolversUnionTypes<ResolversParentTypes>['ActivateContractResult'];
  ActivateContractSerialsInput: ActivateContractSerialsInput;
  AddContactInput: AddContactInput;
  AddContactResult: ResolversUnionTypes<ResolversParentTypes>['AddContactResult'];
  AddLineInput: AddLineInput;
  AddLineResult: ResolversUnionTypes<ResolversParentTypes>['AddLineResult'];
  AdditionalAccess: AdditionalAccess;
  AdoptPolicyVersionInput: AdoptPolicyVersionInput;
  AdoptPolicyVersionResult: ResolversUnionTypes<ResolversParentTypes>['AdoptPolicyVersionResult'];
  AdvanceSandboxInput: AdvanceSandboxInput;
  ApiKey: ApiKey;
  ApproveDonationInput: ApproveDonationInput;
  ApproveDonationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveDonationResult'];
  ApproveRenewalInput: ApproveRenewalInput;
  ApproveRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRenewalResult'];
  Association: AssociationRow;
  AssociationFix: AssociationFix;
  AttestAnswersInput: AttestAnswersInput;
  AttestInput: AttestInput;
  AttestResult: ResolversUnionTypes<ResolversParentTypes>['AttestResult'];
  Attestation: AttestationRow;
  AuditedChange: ListedChange;
  AvailableAction: AvailableAction;
  BackorderLineInput: BackorderLineInput;
  BackorderLineResult: ResolversUnionTypes<ResolversParentTypes>['BackorderLineResult'];
  Batch: ListedBatch;
  BatchInput: BatchInput;
  BatchItem: ListedItem;
  BatchResult: ResolversUnionTypes<ResolversParentTypes>['BatchResult'];
  BatchSuccess: Omit<BatchSuccess, 'batch'> & { batch: ResolversParentTypes['Batch'] };
  Boolean: Scalars['Boolean']['output'];
  CancelCommandInput: CancelCommandInput;
  CancelCommandResult: ResolversUnionTypes<ResolversParentTypes>['CancelCommandResult'];
  CancelCommandSuccess: CommandRef;
  CancelDonationInput: CancelDonationInput;
  CancelDonationResult: ResolversUnionTypes<ResolversParentTypes>['CancelDonationResult'];
  CancelLineInput: CancelLineInput;
  CancelLineResult: ResolversUnionTypes<ResolversParentTypes>['CancelLineResult'];
  CancelRmaInput: CancelRmaInput;
  CancelRmaResult: ResolversUnionTypes<ResolversParentTypes>['CancelRmaResult'];
  CancelTakebackInput: CancelTakebackInput;
  CancelTakebackResult: ResolversUnionTypes<ResolversParentTypes>['CancelTakebackResult'];
  ChangeOrganizationInput: ChangeOrganizationInput;
  ChangeOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganizationResult'];
  ChangeProfileCompanyInput: ChangeProfileCompanyInput;
  ChangeProfileConsentsInput: ChangeProfileConsentsInput;
  ChangeProfileInput: ChangeProfileInput;
  ChangeProfileResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProfileResult'];
  ClearUnresponsiveInput: ClearUnresponsiveInput;
  ClearUnresponsiveResult: ResolversUnionTypes<ResolversParentTypes>['ClearUnresponsiveResult'];
  CloseCaseInput: CloseCaseInput;
  CloseCaseResult: ResolversUnionTypes<ResolversParentTypes>['CloseCaseResult'];
  CloseDonationInput: CloseDonationInput;
  CloseDonationResult: ResolversUnionTypes<ResolversParentTypes>['CloseDonationResult'];
  CloseRmaEvidenceInput: CloseRmaEvidenceInput;
  CloseRmaInput: CloseRmaInput;
  CloseRmaResult: ResolversUnionTypes<ResolversParentTypes>['CloseRmaResult'];
  CloseSandboxInput: CloseSandboxInput;
  Command: ListedCommand;
  CommandAccepted: CommandRef;
  CommandConnection: CommandPage;
  CommandEdge: Omit<CommandEdge, 'node'> & { node: ResolversParentTypes['Command'] };
  CommandFilter: CommandFilter;
  CommandSuccess: ResolversInterfaceTypes<ResolversParentTypes>['CommandSuccess'];
  ComplianceCase: ComplianceCaseRow;
  ConfirmAssociationInput: ConfirmAssociationInput;
  ConfirmAssociationResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAssociationResult'];
  ConfirmRenewalInput: ConfirmRenewalInput;
  ConfirmRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmRenewalResult'];
  ConfirmSerialCorrectionInput: ConfirmSerialCorrectionInput;
  ConfirmSerialCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSerialCorrectionResult'];
  ConfirmShipmentIncidentInput: ConfirmShipmentIncidentInput;
  ConfirmShipmentIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmShipmentIncidentResult'];
  Contact: ContactRow;
  Contract: ContractRow;
  CorrectContractInput: CorrectContractInput;
  CorrectContractLineEndsInput: CorrectContractLineEndsInput;
  CorrectContractResult: ResolversUnionTypes<ResolversParentTypes>['CorrectContractResult'];
  CorrectLineInput: CorrectLineInput;
  CorrectLineResult: ResolversUnionTypes<ResolversParentTypes>['CorrectLineResult'];
  CorrectShipmentInput: CorrectShipmentInput;
  CorrectShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CorrectShipmentResult'];
  CoverageGap: CoverageGap;
  CoverageLine: CoverageLineRow;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateApiKeySuccess: CreateApiKeySuccess;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: ListedDeadline;
  DeadlineConnection: DeadlinePage;
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  DecideComplianceCaseInput: DecideComplianceCaseInput;
  DecideComplianceCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideComplianceCaseResult'];
  DecideMergerInput: DecideMergerInput;
  DecideMergerResult: ResolversUnionTypes<ResolversParentTypes>['DecideMergerResult'];
  DeclareDispositionInput: DeclareDispositionInput;
  DeclareDispositionResult: ResolversUnionTypes<ResolversParentTypes>['DeclareDispositionResult'];
  DeclineRenewalInput: DeclineRenewalInput;
  DeclineRenewalResult: ResolversUnionTypes<ResolversParentTypes>['DeclineRenewalResult'];
  DenyDonationInput: DenyDonationInput;
  DenyDonationResult: ResolversUnionTypes<ResolversParentTypes>['DenyDonationResult'];
  DisableAccountInput: DisableAccountInput;
  DisableAccountResult: ResolversUnionTypes<ResolversParentTypes>['DisableAccountResult'];
  DismissSerialCorrectionInput: DismissSerialCorrectionInput;
  DismissSerialCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['DismissSerialCorrectionResult'];
  Donation: DonationRow;
  DonationChanged: Changed;
  DonationConnection: DonationPage;
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  DonationFilter: DonationFilter;
  DonationOrder: DonationOrder;
  EnableAccountInput: EnableAccountInput;
  EnableAccountResult: ResolversUnionTypes<ResolversParentTypes>['EnableAccountResult'];
  EndOfLifeOutlook: EndOfLifeOutlook;
  EngineStatus: EngineStatus;
  EngineUnavailableError: EngineUnavailableError;
  EngineView: EngineView;
  Entitlement: Entitlement;
  EntitlementLink: EntitlementLink;
  EoxImportPreview: EoxImportPreview;
  EoxImportRow: EoxImportRow;
  EoxMigration: EoxMigration;
  EoxRecord: EoxListed;
  EoxRecordChanged: Changed;
  EoxRecordConnection: EoxPage;
  EoxRecordEdge: Omit<EoxRecordEdge, 'node'> & { node: ResolversParentTypes['EoxRecord'] };
  EoxReview: ReviewModel;
  EoxReviews: Omit<EoxReviews, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EoxReview']> };
  EoxRowFinding: EoxRowFinding;
  EoxStatus: EoxStatus;
  ExcludedUnit: ExcludedUnit;
  Finding: FindingModel;
  ForbiddenError: ForbiddenError;
  Forecast: Omit<Forecast, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['ForecastEntry']> };
  ForecastBehaviorInfo: ForecastBehaviorInfo;
  ForecastEntry: OutlookEntry;
  FuturePeriod: FuturePeriod;
  HelpRoute: HelpRoute;
  Hold: Hold;
  ID: Scalars['ID']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  ImportDonationFactsInput: ImportDonationFactsInput;
  ImportDonationInput: ImportDonationInput;
  ImportDonationLinesInput: ImportDonationLinesInput;
  ImportDonationResult: ResolversUnionTypes<ResolversParentTypes>['ImportDonationResult'];
  ImportEoxInput: ImportEoxInput;
  ImportEoxResult: ResolversUnionTypes<ResolversParentTypes>['ImportEoxResult'];
  ImportEoxSuccess: ImportEoxSuccess;
  ImportPreview: PreviewModel;
  Int: Scalars['Int']['output'];
  InvalidTransitionError: InvalidTransition;
  JSON: Scalars['JSON']['output'];
  LineageEdge: LineageEdge;
  LineageNode: LineageNode;
  Me: Me;
  Message: ListedMessage;
  MessageConnection: MessagePage;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageFilter: MessageFilter;
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStep;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NudgeInput: NudgeInput;
  NudgeResult: ResolversUnionTypes<ResolversParentTypes>['NudgeResult'];
  NudgeSuccess: NudgeSuccess;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  OpenRmaInput: OpenRmaInput;
  OpenRmaResult: ResolversUnionTypes<ResolversParentTypes>['OpenRmaResult'];
  OpenSandboxInput: OpenSandboxInput;
  Organization: OrganizationRow;
  OrganizationChanged: Changed;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationNotice: OrganizationNotice;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldResult: ResolversUnionTypes<ResolversParentTypes>['PlaceHoldResult'];
  PolicyClock: PolicyClock;
  PolicyClockStep: PolicyClockStep;
  PolicyVersion: ListedVersion;
  PolicyWhatIf: WhatIfRun;
  PortfolioBucket: BucketModel;
  PortfolioCount: CountModel;
  PortfolioExample: ExampleModel;
  PortfolioForecast: PortfolioRun;
  PortfolioForecastSuccess: Omit<PortfolioForecastSuccess, 'forecast'> & { forecast: ResolversParentTypes['PortfolioForecast'] };
  PortfolioTotal: PortfolioTotal;
  PossibleRoute: PossibleRoute;
  Program: ProgramModel;
  PublishPolicyInput: PublishPolicyInput;
  Query: Record<PropertyKey, never>;
  ReconcileContractInput: ReconcileContractInput;
  ReconcileContractResult: ResolversUnionTypes<ResolversParentTypes>['ReconcileContractResult'];
  ReconcileContractVendorLinesInput: ReconcileContractVendorLinesInput;
  Reconciliation: Reconciliation;
  ReconciliationItem: ReconciliationItem;
  RecordAccessLevelInput: RecordAccessLevelInput;
  RecordAccessLevelResult: ResolversUnionTypes<ResolversParentTypes>['RecordAccessLevelResult'];
  RecordActivationEmailInput: RecordActivationEmailInput;
  RecordActivationEmailResult: ResolversUnionTypes<ResolversParentTypes>['RecordActivationEmailResult'];
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgreementResult'];
  RecordAssociationReviewInput: RecordAssociationReviewInput;
  RecordAssociationReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssociationReviewResult'];
  RecordBounceInput: RecordBounceInput;
  RecordBounceResult: ResolversUnionTypes<ResolversParentTypes>['RecordBounceResult'];
  RecordCertificateEvidenceInput: RecordCertificateEvidenceInput;
  RecordCertificateEvidenceUnitsInput: RecordCertificateEvidenceUnitsInput;
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RecordCertificateResult'];
  RecordCtbInput: RecordCtbInput;
  RecordCtbResult: ResolversUnionTypes<ResolversParentTypes>['RecordCtbResult'];
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['RecordDeliveryResult'];
  RecordDissolutionInput: RecordDissolutionInput;
  RecordDissolutionResult: ResolversUnionTypes<ResolversParentTypes>['RecordDissolutionResult'];
  RecordEoxEoxMigrationDetailsInput: RecordEoxEoxMigrationDetailsInput;
  RecordEoxInput: RecordEoxInput;
  RecordEoxResult: ResolversUnionTypes<ResolversParentTypes>['RecordEoxResult'];
  RecordExistingAccountInput: RecordExistingAccountInput;
  RecordExistingAccountResult: ResolversUnionTypes<ResolversParentTypes>['RecordExistingAccountResult'];
  RecordLapseInput: RecordLapseInput;
  RecordLapseResult: ResolversUnionTypes<ResolversParentTypes>['RecordLapseResult'];
  RecordOrderInput: RecordOrderInput;
  RecordOrderResult: ResolversUnionTypes<ResolversParentTypes>['RecordOrderResult'];
  RecordPackingInput: RecordPackingInput;
  RecordPackingResult: ResolversUnionTypes<ResolversParentTypes>['RecordPackingResult'];
  RecordPickupFailureInput: RecordPickupFailureInput;
  RecordPickupFailureResult: ResolversUnionTypes<ResolversParentTypes>['RecordPickupFailureResult'];
  RecordPickupInput: RecordPickupInput;
  RecordPickupResult: ResolversUnionTypes<ResolversParentTypes>['RecordPickupResult'];
  RecordPurchaseOrderInput: RecordPurchaseOrderInput;
  RecordPurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>['RecordPurchaseOrderResult'];
  RecordQuoteInput: RecordQuoteInput;
  RecordQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RecordQuoteResult'];
  RecordRecipientReplyInput: RecordRecipientReplyInput;
  RecordRecipientReplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordRecipientReplyResult'];
  RecordRegistrationRefusalInput: RecordRegistrationRefusalInput;
  RecordRegistrationRefusalResult: ResolversUnionTypes<ResolversParentTypes>['RecordRegistrationRefusalResult'];
  RecordReplacementInput: RecordReplacementInput;
  RecordReplacementResult: ResolversUnionTypes<ResolversParentTypes>['RecordReplacementResult'];
  RecordRequestInput: RecordRequestInput;
  RecordRequestLinesInput: RecordRequestLinesInput;
  RecordRequestResult: ResolversUnionTypes<ResolversParentTypes>['RecordRequestResult'];
  RecordResellerContactInput: RecordResellerContactInput;
  RecordResellerContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordResellerContactResult'];
  RecordReturnInput: RecordReturnInput;
  RecordReturnResult: ResolversUnionTypes<ResolversParentTypes>['RecordReturnResult'];
  RecordRmaStatusInput: RecordRmaStatusInput;
  RecordRmaStatusResult: ResolversUnionTypes<ResolversParentTypes>['RecordRmaStatusResult'];
  RecordSerialInput: RecordSerialInput;
  RecordSerialResult: ResolversUnionTypes<ResolversParentTypes>['RecordSerialResult'];
  RecordShipmentInput: RecordShipmentInput;
  RecordShipmentLinesInput: RecordShipmentLinesInput;
  RecordShipmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordShipmentResult'];
  RecordTakebackReceiptInput: RecordTakebackReceiptInput;
  RecordTakebackReceiptResult: ResolversUnionTypes<ResolversParentTypes>['RecordTakebackReceiptResult'];
  RecordUnitFoundInput: RecordUnitFoundInput;
  RecordUnitFoundResult: ResolversUnionTypes<ResolversParentTypes>['RecordUnitFoundResult'];
  RecordUnitUseInput: RecordUnitUseInput;
  RecordUnitUseInstallSiteInput: RecordUnitUseInstallSiteInput;
  RecordUnitUseResult: ResolversUnionTypes<ResolversParentTypes>['RecordUnitUseResult'];
  RecordValidationInput: RecordValidationInput;
  RecordValidationResult: ResolversUnionTypes<ResolversParentTypes>['RecordValidationResult'];
  RefuseTakebackInput: RefuseTakebackInput;
  RefuseTakebackResult: ResolversUnionTypes<ResolversParentTypes>['RefuseTakebackResult'];
  RefusedError: Refused;
  RegisterOrganizationContactInput: RegisterOrganizationContactInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  ReinstateInput: ReinstateInput;
  ReinstateResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateResult'];
  Reinstatement: Reinstatement;
  RejectAssociationInput: RejectAssociationInput;
  RejectAssociationResult: ResolversUnionTypes<ResolversParentTypes>['RejectAssociationResult'];
  RejectionFix: RejectionFix;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  Renewal: RenewalRow;
  RenewalLineTerms: RenewalLineTerms;
  RenewalTerms: RenewalTerms;
  ReopenRegistrationInput: ReopenRegistrationInput;
  ReopenRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['ReopenRegistrationResult'];
  ReopenRenewalInput: ReopenRenewalInput;
  ReopenRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ReopenRenewalResult'];
  ReplaceContactInput: ReplaceContactInput;
  ReplaceContactNewContactInput: ReplaceContactNewContactInput;
  ReplaceContactResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceContactResult'];
  ReportClosingInput: ReportClosingInput;
  ReportClosingResult: ResolversUnionTypes<ResolversParentTypes>['ReportClosingResult'];
  ReportContactLeftInput: ReportContactLeftInput;
  ReportContactLeftResult: ResolversUnionTypes<ResolversParentTypes>['ReportContactLeftResult'];
  ReportDefectInput: ReportDefectInput;
  ReportDefectResult: ResolversUnionTypes<ResolversParentTypes>['ReportDefectResult'];
  ReportLostOrStolenInput: ReportLostOrStolenInput;
  ReportLostOrStolenResult: ResolversUnionTypes<ResolversParentTypes>['ReportLostOrStolenResult'];
  ReportMergerInput: ReportMergerInput;
  ReportMergerResult: ResolversUnionTypes<ResolversParentTypes>['ReportMergerResult'];
  ReportNotInUseInput: ReportNotInUseInput;
  ReportNotInUseResult: ResolversUnionTypes<ResolversParentTypes>['ReportNotInUseResult'];
  ReportShipmentIncidentInput: ReportShipmentIncidentInput;
  ReportShipmentIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ReportShipmentIncidentResult'];
  ReportViolationInput: ReportViolationInput;
  ReportViolationResult: ResolversUnionTypes<ResolversParentTypes>['ReportViolationResult'];
  RequestHistory: ResolversUnionTypes<ResolversParentTypes>['RequestHistory'];
  RequestHistoryPage: HistoryPage;
  RequestLine: RequestLineRow;
  RequestQuoteInput: RequestQuoteInput;
  RequestQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RequestQuoteResult'];
  RequestTakebackInput: RequestTakebackInput;
  RequestTakebackResult: ResolversUnionTypes<ResolversParentTypes>['RequestTakebackResult'];
  RescheduleDeadlineInput: RescheduleDeadlineInput;
  RescheduleDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleDeadlineResult'];
  Reseller: Reseller;
  ResolveShipmentIncidentInput: ResolveShipmentIncidentInput;
  ResolveShipmentIncidentLinesInput: ResolveShipmentIncidentLinesInput;
  ResolveShipmentIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ResolveShipmentIncidentResult'];
  ReviewComplianceCaseInput: ReviewComplianceCaseInput;
  ReviewComplianceCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviewComplianceCaseResult'];
  ReviewProfileInput: ReviewProfileInput;
  ReviewProfileResult: ResolversUnionTypes<ResolversParentTypes>['ReviewProfileResult'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeApiKeySuccess: RevokeApiKeySuccess;
  RevokeAssociationInput: RevokeAssociationInput;
  RevokeAssociationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAssociationResult'];
  Rma: RmaRow;
  RmaConnection: RmaPage;
  RmaEdge: Omit<RmaEdge, 'node'> & { node: ResolversParentTypes['Rma'] };
  RmaFilter: RmaFilter;
  Sandbox: OpenedSandbox;
  SandboxComparison: SandboxComparison;
  SandboxEntry: SandboxEntry;
  SandboxResult: ResolversUnionTypes<ResolversParentTypes>['SandboxResult'];
  SandboxStep: AskedStep;
  SandboxStory: SandboxStory;
  SandboxStream: SandboxStreamRef;
  SandboxSuccess: SandboxRef;
  SandboxTemplate: SandboxTemplate;
  SandboxThing: SandboxThing;
  SandboxWaiting: SandboxWaiting;
  SaveCalendarInput: SaveCalendarInput;
  SaveHelpRouteInput: SaveHelpRouteInput;
  SavePolicyInput: SavePolicyInput;
  SavePolicyResult: ResolversUnionTypes<ResolversParentTypes>['SavePolicyResult'];
  SavePolicySuccess: Omit<SavePolicySuccess, 'policyVersion'> & { policyVersion: ResolversParentTypes['PolicyVersion'] };
  SaveProgramInput: SaveProgramInput;
  SaveResellerInput: SaveResellerInput;
  SaveResellerResult: ResolversUnionTypes<ResolversParentTypes>['SaveResellerResult'];
  SaveResellerSuccess: SaveResellerSuccess;
  SaveTemplateInput: SaveTemplateInput;
  SchedulePickupInput: SchedulePickupInput;
  SchedulePickupResult: ResolversUnionTypes<ResolversParentTypes>['SchedulePickupResult'];
  SerialCorrection: SerialCorrectionRow;
  SerialLineage: SerialLineage;
  SetCoTerminationInput: SetCoTerminationInput;
  SetCoTerminationResult: ResolversUnionTypes<ResolversParentTypes>['SetCoTerminationResult'];
  Shipment: ShipmentRow;
  ShipmentIncident: ShipmentIncidentRow;
  ShippedLine: ShippedLine;
  SnoozeReminderInput: SnoozeReminderInput;
  SnoozeReminderResult: ResolversUnionTypes<ResolversParentTypes>['SnoozeReminderResult'];
  StageCount: StageCount;
  StaleVersionError: Stale;
  StartAdoptionInput: StartAdoptionInput;
  StartDonorReviewInput: StartDonorReviewInput;
  StartDonorReviewResult: ResolversUnionTypes<ResolversParentTypes>['StartDonorReviewResult'];
  StartPortfolioForecastInput: StartPortfolioForecastInput;
  StartPortfolioForecastResult: ResolversUnionTypes<ResolversParentTypes>['StartPortfolioForecastResult'];
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['StartRegistrationResult'];
  StopPortfolioForecastInput: StopPortfolioForecastInput;
  StopPortfolioForecastResult: ResolversUnionTypes<ResolversParentTypes>['StopPortfolioForecastResult'];
  StopSandboxInput: StopSandboxInput;
  StopWhatIfInput: StopWhatIfInput;
  StopWhatIfResult: ResolversUnionTypes<ResolversParentTypes>['StopWhatIfResult'];
  StopWhatIfSuccess: StopWhatIfSuccess;
  StreamChanged: Changed;
  String: Scalars['String']['output'];
  SubmitAssociationInput: SubmitAssociationInput;
  SubmitAssociationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAssociationResult'];
  SubmitRegistrationAdditionalAccessInput: SubmitRegistrationAdditionalAccessInput;
  SubmitRegistrationAdditionalAccessKeysInput: SubmitRegistrationAdditionalAccessKeysInput;
  SubmitRegistrationCompanyInput: SubmitRegistrationCompanyInput;
  SubmitRegistrationConsentsInput: SubmitRegistrationConsentsInput;
  SubmitRegistrationInput: SubmitRegistrationInput;
  SubmitRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRegistrationResult'];
  SubmitRegistrationSectionsInput: SubmitRegistrationSectionsInput;
  SubmitValidationInput: SubmitValidationInput;
  SubmitValidationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitValidationResult'];
  SubstituteLineInput: SubstituteLineInput;
  SubstituteLineResult: ResolversUnionTypes<ResolversParentTypes>['SubstituteLineResult'];
  SupportCase: SupportCaseRow;
  Takeback: TakebackRow;
  Takeover: Takeover;
  TaxHint: TaxHint;
  TerminateContractInput: TerminateContractInput;
  TerminateContractResult: ResolversUnionTypes<ResolversParentTypes>['TerminateContractResult'];
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  TrueUp: TrueUp;
  UncoveredUnit: UncoveredUnit;
  Unit: UnitRow;
  UnitInPlace: UnitInPlace;
  UpdateContactInput: UpdateContactInput;
  UpdateContactResult: ResolversUnionTypes<ResolversParentTypes>['UpdateContactResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationError: Omit<ValidationError, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['Finding']> };
  VendorAccount: VendorAccountRow;
  VendorAccountChanged: Changed;
  VendorAccountConnection: AccountPage;
  VendorAccountEdge: Omit<VendorAccountEdge, 'node'> & { node: ResolversParentTypes['VendorAccount'] };
  VendorAccountFilter: VendorAccountFilter;
  VendorAccountOrder: VendorAccountOrder;
  WhatIfDate: WhatIfDate;
  WhatIfDonation: WhatIfDonation;
  WhatIfKind: WhatIfKind;
  WhatIfMessage: WhatIfMessage;
  WithdrawClosingInput: WithdrawClosingInput;
  WithdrawClosingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawClosingResult'];
  WithdrawShipmentIncidentInput: WithdrawShipmentIncidentInput;
  WithdrawShipmentIncidentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawShipmentIncidentResult'];
};

export type AuthDirectiveArgs = {
  scope: Scalars['String']['input'];
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeReminderResult'] = ResolversParentTypes['AcknowledgeReminderResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'StreamChanged' | 'ValidationError', ParentType, ContextType>;
};

export type ActivateAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAccountResult'] = ResolversParentTypes['ActivateAccountResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ActivateContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateContractResult'] = ResolversParentTypes['ActivateContractResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type AddContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddContactResult'] = ResolversParentTypes['AddContactResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type AddLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLineResult'] = ResolversParentTypes['AddLineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type AdditionalAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdditionalAccess'] = ResolversParentTypes['AdditionalAccess']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerStepOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerUrlFollowedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AdoptPolicyVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptPolicyVersionResult'] = ResolversParentTypes['AdoptPolicyVersionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'StreamChanged' | 'ValidationError', ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiKeyState'], ParentType, ContextType>;
};

export type ApproveDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveDonationResult'] = ResolversParentTypes['ApproveDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ApproveRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRenewalResult'] = ResolversParentTypes['ApproveRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fix?: Resolver<Maybe<ResolversTypes['AssociationFix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationFixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationFix'] = ResolversParentTypes['AssociationFix']> = {
  helpRoute?: Resolver<Maybe<ResolversTypes['HelpRoute']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Owner'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestResult'] = ResolversParentTypes['AttestResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedChange'] = ResolversParentTypes['AuditedChange']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BackorderLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackorderLineResult'] = ResolversParentTypes['BackorderLineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['BatchItem']>, ParentType, ContextType, RequireFields<BatchItemsArgs, 'first' | 'offset'>>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchItem'] = ResolversParentTypes['BatchItem']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchItemState'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchResult'] = ResolversParentTypes['BatchResult']> = {
  __resolveType: TypeResolveFn<'BatchSuccess' | 'InvalidTransitionError' | 'NotFoundError' | 'ValidationError', ParentType, ContextType>;
};

export type BatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchSuccess'] = ResolversParentTypes['BatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelCommandResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCommandResult'] = ResolversParentTypes['CancelCommandResult']> = {
  __resolveType: TypeResolveFn<'CancelCommandSuccess' | 'ForbiddenError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError', ParentType, ContextType>;
};

export type CancelCommandSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCommandSuccess'] = ResolversParentTypes['CancelCommandSuccess']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDonationResult'] = ResolversParentTypes['CancelDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CancelLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLineResult'] = ResolversParentTypes['CancelLineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CancelRmaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRmaResult'] = ResolversParentTypes['CancelRmaResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CancelTakebackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTakebackResult'] = ResolversParentTypes['CancelTakebackResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ChangeOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrganizationResult'] = ResolversParentTypes['ChangeOrganizationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ChangeProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProfileResult'] = ResolversParentTypes['ChangeProfileResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ClearUnresponsiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearUnresponsiveResult'] = ResolversParentTypes['ClearUnresponsiveResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CloseCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCaseResult'] = ResolversParentTypes['CloseCaseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CloseDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDonationResult'] = ResolversParentTypes['CloseDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CloseRmaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRmaResult'] = ResolversParentTypes['CloseRmaResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Command'] = ResolversParentTypes['Command']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommandState'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandAccepted'] = ResolversParentTypes['CommandAccepted']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandConnection'] = ResolversParentTypes['CommandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Command']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandEdge'] = ResolversParentTypes['CommandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
};

export type CommandSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandSuccess'] = ResolversParentTypes['CommandSuccess']> = {
  __resolveType: TypeResolveFn<'CancelCommandSuccess' | 'DonationChanged' | 'EoxRecordChanged' | 'OrganizationChanged' | 'StreamChanged' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ComplianceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCase'] = ResolversParentTypes['ComplianceCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmAssociationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAssociationResult'] = ResolversParentTypes['ConfirmAssociationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ConfirmRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRenewalResult'] = ResolversParentTypes['ConfirmRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ConfirmSerialCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmSerialCorrectionResult'] = ResolversParentTypes['ConfirmSerialCorrectionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ConfirmShipmentIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmShipmentIncidentResult'] = ResolversParentTypes['ConfirmShipmentIncidentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isResellerEmployee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leavingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activatedEarly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billToSiteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entitledOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  expectedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceProgram?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusDiffers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  termNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorStatusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectContractResult'] = ResolversParentTypes['CorrectContractResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CorrectLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectLineResult'] = ResolversParentTypes['CorrectLineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CorrectShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectShipmentResult'] = ResolversParentTypes['CorrectShipmentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CoverageGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CoverageLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLine'] = ResolversParentTypes['CoverageLine']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warrantyEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warrantyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'CreateApiKeySuccess' | 'ValidationError', ParentType, ContextType>;
};

export type CreateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeySuccess'] = ResolversParentTypes['CreateApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Owner'], ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promisedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snoozable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DecideComplianceCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideComplianceCaseResult'] = ResolversParentTypes['DecideComplianceCaseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DecideMergerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMergerResult'] = ResolversParentTypes['DecideMergerResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DeclareDispositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareDispositionResult'] = ResolversParentTypes['DeclareDispositionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DeclineRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRenewalResult'] = ResolversParentTypes['DeclineRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DenyDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyDonationResult'] = ResolversParentTypes['DenyDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DisableAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableAccountResult'] = ResolversParentTypes['DisableAccountResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type DismissSerialCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissSerialCorrectionResult'] = ResolversParentTypes['DismissSerialCorrectionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  adminFee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allShippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  associations?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  attestations?: Resolver<ReadonlyArray<ResolversTypes['Attestation']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complianceCases?: Resolver<ReadonlyArray<ResolversTypes['ComplianceCase']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  coverageEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  endOfLifeOutlook?: Resolver<ReadonlyArray<ResolversTypes['EndOfLifeOutlook']>, ParentType, ContextType>;
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Forecast'], ParentType, ContextType, RequireFields<DonationForecastArgs, 'behavior' | 'until'>>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['Hold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['ShipmentIncident']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RequestLine']>, ParentType, ContextType>;
  lossReportsAwaited?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<DonationMessagesArgs, 'first'>>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingCommands?: Resolver<ReadonlyArray<ResolversTypes['Command']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewals?: Resolver<ReadonlyArray<ResolversTypes['Renewal']>, ParentType, ContextType>;
  requestNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rmas?: Resolver<ReadonlyArray<ResolversTypes['Rma']>, ParentType, ContextType>;
  serialCorrections?: Resolver<ReadonlyArray<ResolversTypes['SerialCorrection']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supportCases?: Resolver<ReadonlyArray<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  takebacks?: Resolver<ReadonlyArray<ResolversTypes['Takeback']>, ParentType, ContextType>;
  taxHints?: Resolver<ReadonlyArray<ResolversTypes['TaxHint']>, ParentType, ContextType>;
  termYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<DonationTimelineArgs, 'first'>>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationChanged'] = ResolversParentTypes['DonationChanged']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  donation?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationConnection'] = ResolversParentTypes['DonationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Donation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationEdge'] = ResolversParentTypes['DonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
};

export type EnableAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableAccountResult'] = ResolversParentTypes['EnableAccountResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type EndOfLifeOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOfLifeOutlook'] = ResolversParentTypes['EndOfLifeOutlook']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coverEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfContractRenewalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastPeriod?: Resolver<Maybe<ResolversTypes['FuturePeriod']>, ParentType, ContextType>;
  periodCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EndOfLifeVerdict'], ParentType, ContextType>;
};

export type EngineStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineStatus'] = ResolversParentTypes['EngineStatus']> = {
  minutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldestPendingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pendingCommands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngineState'], ParentType, ContextType>;
};

export type EngineUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineUnavailableError'] = ResolversParentTypes['EngineUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngineViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineView'] = ResolversParentTypes['EngineView']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  historyLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  storedSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  benefitsWithCase?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  benefitsWithoutCase?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  donationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['HelpRoute']>, ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLink']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  productIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['UnitInPlace']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EntitlementResult'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warrantyRoute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weakestLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntitlementLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementLink'] = ResolversParentTypes['EntitlementLink']> = {
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EoxImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxImportPreview'] = ResolversParentTypes['EoxImportPreview']> = {
  ignoredHeads?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EoxImportRow']>, ParentType, ContextType>;
};

export type EoxImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxImportRow'] = ResolversParentTypes['EoxImportRow']> = {
  endOfContractRenewalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSaleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['EoxRowFinding']>, ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EoxRowOutcome'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EoxMigrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxMigration'] = ResolversParentTypes['EoxMigration']> = {
  infoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EoxRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRecord'] = ResolversParentTypes['EoxRecord']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bulletinUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endOfContractRenewalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfFailureAnalysisOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSaleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSecuritySupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfServiceAttachOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSoftwareMaintenanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastShipOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  migrations?: Resolver<ReadonlyArray<ResolversTypes['EoxMigration']>, ParentType, ContextType>;
  outOfOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EoxRecordChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRecordChanged'] = ResolversParentTypes['EoxRecordChanged']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  eoxRecord?: Resolver<ResolversTypes['EoxRecord'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EoxRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRecordConnection'] = ResolversParentTypes['EoxRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EoxRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EoxRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EoxRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRecordEdge'] = ResolversParentTypes['EoxRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EoxRecord'], ParentType, ContextType>;
};

export type EoxReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxReview'] = ResolversParentTypes['EoxReview']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EoxReviewReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['EoxRecord']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EoxReviewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxReviews'] = ResolversParentTypes['EoxReviews']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EoxReview']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EoxRowFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRowFinding'] = ResolversParentTypes['EoxRowFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EoxStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxStatus'] = ResolversParentTypes['EoxStatus']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['EoxMilestone'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EoxStatusResult'], ParentType, ContextType>;
};

export type ExcludedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedUnit'] = ResolversParentTypes['ExcludedUnit']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  behavior?: Resolver<ResolversTypes['ForecastBehavior'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ForecastBehaviorInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastBehaviorInfo'] = ResolversParentTypes['ForecastBehaviorInfo']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  behavior?: Resolver<ResolversTypes['ForecastBehavior'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForecastEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastEntry'] = ResolversParentTypes['ForecastEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FuturePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuturePeriod'] = ResolversParentTypes['FuturePeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  renewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HelpRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRoute'] = ResolversParentTypes['HelpRoute']> = {
  context?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  complianceCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDonationResult'] = ResolversParentTypes['ImportDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ImportEoxResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEoxResult'] = ResolversParentTypes['ImportEoxResult']> = {
  __resolveType: TypeResolveFn<'ImportEoxSuccess' | 'ValidationError', ParentType, ContextType>;
};

export type ImportEoxSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEoxSuccess'] = ResolversParentTypes['ImportEoxSuccess']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['EoxImportRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  story?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType>;
};

export type InvalidTransitionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidTransitionError'] = ResolversParentTypes['InvalidTransitionError']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LineageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rmaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MailFormat']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suppressedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeReminder?: Resolver<ResolversTypes['AcknowledgeReminderResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeReminderArgs, 'input'>>;
  actInSandbox?: Resolver<ResolversTypes['SandboxResult'], ParentType, ContextType, RequireFields<MutationActInSandboxArgs, 'input'>>;
  activateAccount?: Resolver<ResolversTypes['ActivateAccountResult'], ParentType, ContextType, RequireFields<MutationActivateAccountArgs, 'input'>>;
  activateContract?: Resolver<ResolversTypes['ActivateContractResult'], ParentType, ContextType, RequireFields<MutationActivateContractArgs, 'input'>>;
  addContact?: Resolver<ResolversTypes['AddContactResult'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  addLine?: Resolver<ResolversTypes['AddLineResult'], ParentType, ContextType, RequireFields<MutationAddLineArgs, 'input'>>;
  adoptPolicyVersion?: Resolver<ResolversTypes['AdoptPolicyVersionResult'], ParentType, ContextType, RequireFields<MutationAdoptPolicyVersionArgs, 'input'>>;
  advanceSandbox?: Resolver<ResolversTypes['SandboxResult'], ParentType, ContextType, RequireFields<MutationAdvanceSandboxArgs, 'input'>>;
  approveDonation?: Resolver<ResolversTypes['ApproveDonationResult'], ParentType, ContextType, RequireFields<MutationApproveDonationArgs, 'input'>>;
  approveRenewal?: Resolver<ResolversTypes['ApproveRenewalResult'], ParentType, ContextType, RequireFields<MutationApproveRenewalArgs, 'input'>>;
  attest?: Resolver<ResolversTypes['AttestResult'], ParentType, ContextType, RequireFields<MutationAttestArgs, 'input'>>;
  backorderLine?: Resolver<ResolversTypes['BackorderLineResult'], ParentType, ContextType, RequireFields<MutationBackorderLineArgs, 'input'>>;
  cancelBatch?: Resolver<ResolversTypes['BatchResult'], ParentType, ContextType, RequireFields<MutationCancelBatchArgs, 'input'>>;
  cancelCommand?: Resolver<ResolversTypes['CancelCommandResult'], ParentType, ContextType, RequireFields<MutationCancelCommandArgs, 'input'>>;
  cancelDonation?: Resolver<ResolversTypes['CancelDonationResult'], ParentType, ContextType, RequireFields<MutationCancelDonationArgs, 'input'>>;
  cancelLine?: Resolver<ResolversTypes['CancelLineResult'], ParentType, ContextType, RequireFields<MutationCancelLineArgs, 'input'>>;
  cancelRma?: Resolver<ResolversTypes['CancelRmaResult'], ParentType, ContextType, RequireFields<MutationCancelRmaArgs, 'input'>>;
  cancelTakeback?: Resolver<ResolversTypes['CancelTakebackResult'], ParentType, ContextType, RequireFields<MutationCancelTakebackArgs, 'input'>>;
  changeOrganization?: Resolver<ResolversTypes['ChangeOrganizationResult'], ParentType, ContextType, RequireFields<MutationChangeOrganizationArgs, 'input'>>;
  changeProfile?: Resolver<ResolversTypes['ChangeProfileResult'], ParentType, ContextType, RequireFields<MutationChangeProfileArgs, 'input'>>;
  clearUnresponsive?: Resolver<ResolversTypes['ClearUnresponsiveResult'], ParentType, ContextType, RequireFields<MutationClearUnresponsiveArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CloseCaseResult'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  closeDonation?: Resolver<ResolversTypes['CloseDonationResult'], ParentType, ContextType, RequireFields<MutationCloseDonationArgs, 'input'>>;
  closeRma?: Resolver<ResolversTypes['CloseRmaResult'], ParentType, ContextType, RequireFields<MutationCloseRmaArgs, 'input'>>;
  closeSandbox?: Resolver<ResolversTypes['SandboxResult'], ParentType, ContextType, RequireFields<MutationCloseSandboxArgs, 'input'>>;
  confirmAssociation?: Resolver<ResolversTypes['ConfirmAssociationResult'], ParentType, ContextType, RequireFields<MutationConfirmAssociationArgs, 'input'>>;
  confirmRenewal?: Resolver<ResolversTypes['ConfirmRenewalResult'], ParentType, ContextType, RequireFields<MutationConfirmRenewalArgs, 'input'>>;
  confirmSerialCorrection?: Resolver<ResolversTypes['ConfirmSerialCorrectionResult'], ParentType, ContextType, RequireFields<MutationConfirmSerialCorrectionArgs, 'input'>>;
  confirmShipmentIncident?: Resolver<ResolversTypes['ConfirmShipmentIncidentResult'], ParentType, ContextType, RequireFields<MutationConfirmShipmentIncidentArgs, 'input'>>;
  correctContract?: Resolver<ResolversTypes['CorrectContractResult'], ParentType, ContextType, RequireFields<MutationCorrectContractArgs, 'input'>>;
  correctLine?: Resolver<ResolversTypes['CorrectLineResult'], ParentType, ContextType, RequireFields<MutationCorrectLineArgs, 'input'>>;
  correctShipment?: Resolver<ResolversTypes['CorrectShipmentResult'], ParentType, ContextType, RequireFields<MutationCorrectShipmentArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  decideComplianceCase?: Resolver<ResolversTypes['DecideComplianceCaseResult'], ParentType, ContextType, RequireFields<MutationDecideComplianceCaseArgs, 'input'>>;
  decideMerger?: Resolver<ResolversTypes['DecideMergerResult'], ParentType, ContextType, RequireFields<MutationDecideMergerArgs, 'input'>>;
  declareDisposition?: Resolver<ResolversTypes['DeclareDispositionResult'], ParentType, ContextType, RequireFields<MutationDeclareDispositionArgs, 'input'>>;
  declineRenewal?: Resolver<ResolversTypes['DeclineRenewalResult'], ParentType, ContextType, RequireFields<MutationDeclineRenewalArgs, 'input'>>;
  denyDonation?: Resolver<ResolversTypes['DenyDonationResult'], ParentType, ContextType, RequireFields<MutationDenyDonationArgs, 'input'>>;
  disableAccount?: Resolver<ResolversTypes['DisableAccountResult'], ParentType, ContextType, RequireFields<MutationDisableAccountArgs, 'input'>>;
  dismissSerialCorrection?: Resolver<ResolversTypes['DismissSerialCorrectionResult'], ParentType, ContextType, RequireFields<MutationDismissSerialCorrectionArgs, 'input'>>;
  enableAccount?: Resolver<ResolversTypes['EnableAccountResult'], ParentType, ContextType, RequireFields<MutationEnableAccountArgs, 'input'>>;
  importDonation?: Resolver<ResolversTypes['ImportDonationResult'], ParentType, ContextType, RequireFields<MutationImportDonationArgs, 'input'>>;
  importEox?: Resolver<ResolversTypes['ImportEoxResult'], ParentType, ContextType, RequireFields<MutationImportEoxArgs, 'input'>>;
  nudge?: Resolver<ResolversTypes['NudgeResult'], ParentType, ContextType, RequireFields<MutationNudgeArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  openRma?: Resolver<ResolversTypes['OpenRmaResult'], ParentType, ContextType, RequireFields<MutationOpenRmaArgs, 'input'>>;
  openSandbox?: Resolver<ResolversTypes['SandboxResult'], ParentType, ContextType, RequireFields<MutationOpenSandboxArgs, 'input'>>;
  pauseBatch?: Resolver<ResolversTypes['BatchResult'], ParentType, ContextType, RequireFields<MutationPauseBatchArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldResult'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  publishPolicy?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationPublishPolicyArgs, 'input'>>;
  reconcileContract?: Resolver<ResolversTypes['ReconcileContractResult'], ParentType, ContextType, RequireFields<MutationReconcileContractArgs, 'input'>>;
  recordAccessLevel?: Resolver<ResolversTypes['RecordAccessLevelResult'], ParentType, ContextType, RequireFields<MutationRecordAccessLevelArgs, 'input'>>;
  recordActivationEmail?: Resolver<ResolversTypes['RecordActivationEmailResult'], ParentType, ContextType, RequireFields<MutationRecordActivationEmailArgs, 'input'>>;
  recordAgreement?: Resolver<ResolversTypes['RecordAgreementResult'], ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  recordAssociationReview?: Resolver<ResolversTypes['RecordAssociationReviewResult'], ParentType, ContextType, RequireFields<MutationRecordAssociationReviewArgs, 'input'>>;
  recordBounce?: Resolver<ResolversTypes['RecordBounceResult'], ParentType, ContextType, RequireFields<MutationRecordBounceArgs, 'input'>>;
  recordCertificate?: Resolver<ResolversTypes['RecordCertificateResult'], ParentType, ContextType, RequireFields<MutationRecordCertificateArgs, 'input'>>;
  recordCtb?: Resolver<ResolversTypes['RecordCtbResult'], ParentType, ContextType, RequireFields<MutationRecordCtbArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordDissolution?: Resolver<ResolversTypes['RecordDissolutionResult'], ParentType, ContextType, RequireFields<MutationRecordDissolutionArgs, 'input'>>;
  recordEox?: Resolver<ResolversTypes['RecordEoxResult'], ParentType, ContextType, RequireFields<MutationRecordEoxArgs, 'input'>>;
  recordExistingAccount?: Resolver<ResolversTypes['RecordExistingAccountResult'], ParentType, ContextType, RequireFields<MutationRecordExistingAccountArgs, 'input'>>;
  recordLapse?: Resolver<ResolversTypes['RecordLapseResult'], ParentType, ContextType, RequireFields<MutationRecordLapseArgs, 'input'>>;
  recordOrder?: Resolver<ResolversTypes['RecordOrderResult'], ParentType, ContextType, RequireFields<MutationRecordOrderArgs, 'input'>>;
  recordPacking?: Resolver<ResolversTypes['RecordPackingResult'], ParentType, ContextType, RequireFields<MutationRecordPackingArgs, 'input'>>;
  recordPickup?: Resolver<ResolversTypes['RecordPickupResult'], ParentType, ContextType, RequireFields<MutationRecordPickupArgs, 'input'>>;
  recordPickupFailure?: Resolver<ResolversTypes['RecordPickupFailureResult'], ParentType, ContextType, RequireFields<MutationRecordPickupFailureArgs, 'input'>>;
  recordPurchaseOrder?: Resolver<ResolversTypes['RecordPurchaseOrderResult'], ParentType, ContextType, RequireFields<MutationRecordPurchaseOrderArgs, 'input'>>;
  recordQuote?: Resolver<ResolversTypes['RecordQuoteResult'], ParentType, ContextType, RequireFields<MutationRecordQuoteArgs, 'input'>>;
  recordRecipientReply?: Resolver<ResolversTypes['RecordRecipientReplyResult'], ParentType, ContextType, RequireFields<MutationRecordRecipientReplyArgs, 'input'>>;
  recordRegistrationRefusal?: Resolver<ResolversTypes['RecordRegistrationRefusalResult'], ParentType, ContextType, RequireFields<MutationRecordRegistrationRefusalArgs, 'input'>>;
  recordReplacement?: Resolver<ResolversTypes['RecordReplacementResult'], ParentType, ContextType, RequireFields<MutationRecordReplacementArgs, 'input'>>;
  recordRequest?: Resolver<ResolversTypes['RecordRequestResult'], ParentType, ContextType, RequireFields<MutationRecordRequestArgs, 'input'>>;
  recordResellerContact?: Resolver<ResolversTypes['RecordResellerContactResult'], ParentType, ContextType, RequireFields<MutationRecordResellerContactArgs, 'input'>>;
  recordReturn?: Resolver<ResolversTypes['RecordReturnResult'], ParentType, ContextType, RequireFields<MutationRecordReturnArgs, 'input'>>;
  recordRmaStatus?: Resolver<ResolversTypes['RecordRmaStatusResult'], ParentType, ContextType, RequireFields<MutationRecordRmaStatusArgs, 'input'>>;
  recordSerial?: Resolver<ResolversTypes['RecordSerialResult'], ParentType, ContextType, RequireFields<MutationRecordSerialArgs, 'input'>>;
  recordShipment?: Resolver<ResolversTypes['RecordShipmentResult'], ParentType, ContextType, RequireFields<MutationRecordShipmentArgs, 'input'>>;
  recordTakebackReceipt?: Resolver<ResolversTypes['RecordTakebackReceiptResult'], ParentType, ContextType, RequireFields<MutationRecordTakebackReceiptArgs, 'input'>>;
  recordUnitFound?: Resolver<ResolversTypes['RecordUnitFoundResult'], ParentType, ContextType, RequireFields<MutationRecordUnitFoundArgs, 'input'>>;
  recordUnitUse?: Resolver<ResolversTypes['RecordUnitUseResult'], ParentType, ContextType, RequireFields<MutationRecordUnitUseArgs, 'input'>>;
  recordValidation?: Resolver<ResolversTypes['RecordValidationResult'], ParentType, ContextType, RequireFields<MutationRecordValidationArgs, 'input'>>;
  refuseTakeback?: Resolver<ResolversTypes['RefuseTakebackResult'], ParentType, ContextType, RequireFields<MutationRefuseTakebackArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  reinstate?: Resolver<ResolversTypes['ReinstateResult'], ParentType, ContextType, RequireFields<MutationReinstateArgs, 'input'>>;
  rejectAssociation?: Resolver<ResolversTypes['RejectAssociationResult'], ParentType, ContextType, RequireFields<MutationRejectAssociationArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  reopenRegistration?: Resolver<ResolversTypes['ReopenRegistrationResult'], ParentType, ContextType, RequireFields<MutationReopenRegistrationArgs, 'input'>>;
  reopenRenewal?: Resolver<ResolversTypes['ReopenRenewalResult'], ParentType, ContextType, RequireFields<MutationReopenRenewalArgs, 'input'>>;
  replaceContact?: Resolver<ResolversTypes['ReplaceContactResult'], ParentType, ContextType, RequireFields<MutationReplaceContactArgs, 'input'>>;
  reportClosing?: Resolver<ResolversTypes['ReportClosingResult'], ParentType, ContextType, RequireFields<MutationReportClosingArgs, 'input'>>;
  reportContactLeft?: Resolver<ResolversTypes['ReportContactLeftResult'], ParentType, ContextType, RequireFields<MutationReportContactLeftArgs, 'input'>>;
  reportDefect?: Resolver<ResolversTypes['ReportDefectResult'], ParentType, ContextType, RequireFields<MutationReportDefectArgs, 'input'>>;
  reportLostOrStolen?: Resolver<ResolversTypes['ReportLostOrStolenResult'], ParentType, ContextType, RequireFields<MutationReportLostOrStolenArgs, 'input'>>;
  reportMerger?: Resolver<ResolversTypes['ReportMergerResult'], ParentType, ContextType, RequireFields<MutationReportMergerArgs, 'input'>>;
  reportNotInUse?: Resolver<ResolversTypes['ReportNotInUseResult'], ParentType, ContextType, RequireFields<MutationReportNotInUseArgs, 'input'>>;
  reportShipmentIncident?: Resolver<ResolversTypes['ReportShipmentIncidentResult'], ParentType, ContextType, RequireFields<MutationReportShipmentIncidentArgs, 'input'>>;
  reportViolation?: Resolver<ResolversTypes['ReportViolationResult'], ParentType, ContextType, RequireFields<MutationReportViolationArgs, 'input'>>;
  requestQuote?: Resolver<ResolversTypes['RequestQuoteResult'], ParentType, ContextType, RequireFields<MutationRequestQuoteArgs, 'input'>>;
  requestTakeback?: Resolver<ResolversTypes['RequestTakebackResult'], ParentType, ContextType, RequireFields<MutationRequestTakebackArgs, 'input'>>;
  rescheduleDeadline?: Resolver<ResolversTypes['RescheduleDeadlineResult'], ParentType, ContextType, RequireFields<MutationRescheduleDeadlineArgs, 'input'>>;
  resolveShipmentIncident?: Resolver<ResolversTypes['ResolveShipmentIncidentResult'], ParentType, ContextType, RequireFields<MutationResolveShipmentIncidentArgs, 'input'>>;
  resumeBatch?: Resolver<ResolversTypes['BatchResult'], ParentType, ContextType, RequireFields<MutationResumeBatchArgs, 'input'>>;
  retryBatch?: Resolver<ResolversTypes['BatchResult'], ParentType, ContextType, RequireFields<MutationRetryBatchArgs, 'input'>>;
  reviewComplianceCase?: Resolver<ResolversTypes['ReviewComplianceCaseResult'], ParentType, ContextType, RequireFields<MutationReviewComplianceCaseArgs, 'input'>>;
  reviewProfile?: Resolver<ResolversTypes['ReviewProfileResult'], ParentType, ContextType, RequireFields<MutationReviewProfileArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeAssociation?: Resolver<ResolversTypes['RevokeAssociationResult'], ParentType, ContextType, RequireFields<MutationRevokeAssociationArgs, 'input'>>;
  saveCalendar?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationSaveCalendarArgs, 'input'>>;
  saveHelpRoute?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationSaveHelpRouteArgs, 'input'>>;
  savePolicy?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationSavePolicyArgs, 'input'>>;
  saveProgram?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationSaveProgramArgs, 'input'>>;
  saveReseller?: Resolver<ResolversTypes['SaveResellerResult'], ParentType, ContextType, RequireFields<MutationSaveResellerArgs, 'input'>>;
  saveTemplate?: Resolver<ResolversTypes['SavePolicyResult'], ParentType, ContextType, RequireFields<MutationSaveTemplateArgs, 'input'>>;
  schedulePickup?: Resolver<ResolversTypes['SchedulePickupResult'], ParentType, ContextType, RequireFields<MutationSchedulePickupArgs, 'input'>>;
  setCoTermination?: Resolver<ResolversTypes['SetCoTerminationResult'], ParentType, ContextType, RequireFields<MutationSetCoTerminationArgs, 'input'>>;
  snoozeReminder?: Resolver<ResolversTypes['SnoozeReminderResult'], ParentType, ContextType, RequireFields<MutationSnoozeReminderArgs, 'input'>>;
  startAdoption?: Resolver<ResolversTypes['BatchResult'], ParentType, ContextType, RequireFields<MutationStartAdoptionArgs, 'input'>>;
  startDonorReview?: Resolver<ResolversTypes['StartDonorReviewResult'], ParentType, ContextType, RequireFields<MutationStartDonorReviewArgs, 'input'>>;
  startPortfolioForecast?: Resolver<ResolversTypes['StartPortfolioForecastResult'], ParentType, ContextType, RequireFields<MutationStartPortfolioForecastArgs, 'input'>>;
  startRegistration?: Resolver<ResolversTypes['StartRegistrationResult'], ParentType, ContextType, RequireFields<MutationStartRegistrationArgs, 'input'>>;
  stopPortfolioForecast?: Resolver<ResolversTypes['StopPortfolioForecastResult'], ParentType, ContextType, RequireFields<MutationStopPortfolioForecastArgs, 'input'>>;
  stopSandbox?: Resolver<ResolversTypes['SandboxResult'], ParentType, ContextType, RequireFields<MutationStopSandboxArgs, 'input'>>;
  stopWhatIf?: Resolver<ResolversTypes['StopWhatIfResult'], ParentType, ContextType, RequireFields<MutationStopWhatIfArgs, 'input'>>;
  submitAssociation?: Resolver<ResolversTypes['SubmitAssociationResult'], ParentType, ContextType, RequireFields<MutationSubmitAssociationArgs, 'input'>>;
  submitRegistration?: Resolver<ResolversTypes['SubmitRegistrationResult'], ParentType, ContextType, RequireFields<MutationSubmitRegistrationArgs, 'input'>>;
  submitValidation?: Resolver<ResolversTypes['SubmitValidationResult'], ParentType, ContextType, RequireFields<MutationSubmitValidationArgs, 'input'>>;
  substituteLine?: Resolver<ResolversTypes['SubstituteLineResult'], ParentType, ContextType, RequireFields<MutationSubstituteLineArgs, 'input'>>;
  terminateContract?: Resolver<ResolversTypes['TerminateContractResult'], ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['UpdateContactResult'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'input'>>;
  withdrawClosing?: Resolver<ResolversTypes['WithdrawClosingResult'], ParentType, ContextType, RequireFields<MutationWithdrawClosingArgs, 'input'>>;
  withdrawShipmentIncident?: Resolver<ResolversTypes['WithdrawShipmentIncidentResult'], ParentType, ContextType, RequireFields<MutationWithdrawShipmentIncidentArgs, 'input'>>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<Maybe<ResolversTypes['RejectionFix']>, ParentType, ContextType>;
  helpRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['HelpRoute']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Association' | 'Attestation' | 'Command' | 'ComplianceCase' | 'Contact' | 'Contract' | 'CoverageLine' | 'Donation' | 'EoxRecord' | 'Message' | 'Organization' | 'Renewal' | 'RequestLine' | 'Rma' | 'Sandbox' | 'SerialCorrection' | 'Shipment' | 'ShipmentIncident' | 'SupportCase' | 'Takeback' | 'Unit' | 'VendorAccount', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeResult'] = ResolversParentTypes['NudgeResult']> = {
  __resolveType: TypeResolveFn<'EngineUnavailableError' | 'NotFoundError' | 'NudgeSuccess', ParentType, ContextType>;
};

export type NudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeSuccess'] = ResolversParentTypes['NudgeSuccess']> = {
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type OpenRmaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRmaResult'] = ResolversParentTypes['OpenRmaResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['DonationConnection'], ParentType, ContextType, Partial<OrganizationDonationsArgs>>;
  emailStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  frozenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  mergerWith?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newRequest?: Resolver<Maybe<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['OrganizationNotice']>, ParentType, ContextType>;
  orgType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingCommands?: Resolver<ReadonlyArray<ResolversTypes['Command']>, ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requalificationDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'first'>>;
  unresponsiveSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationChanged'] = ResolversParentTypes['OrganizationChanged']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationNotice'] = ResolversParentTypes['OrganizationNotice']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldResult'] = ResolversParentTypes['PlaceHoldResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type PolicyClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyClock'] = ResolversParentTypes['PolicyClock']> = {
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PolicyClockStep']>, ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyClockStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyClockStep'] = ResolversParentTypes['PolicyClockStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sends?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion']> = {
  clocks?: Resolver<ReadonlyArray<ResolversTypes['PolicyClock']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openDonations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyVersionState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyWhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyWhatIf'] = ResolversParentTypes['PolicyWhatIf']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donations?: Resolver<ReadonlyArray<ResolversTypes['WhatIfDonation']>, ParentType, ContextType, RequireFields<PolicyWhatIfDonationsArgs, 'first' | 'offset'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['WhatIfKind']>, ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['WhatIfMessage']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhatIfState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PortfolioBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioBucket'] = ResolversParentTypes['PortfolioBucket']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['PortfolioCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['PortfolioTotal']>, ParentType, ContextType>;
};

export type PortfolioCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioCount'] = ResolversParentTypes['PortfolioCount']> = {
  examples?: Resolver<ReadonlyArray<ResolversTypes['PortfolioExample']>, ParentType, ContextType, RequireFields<PortfolioCountExamplesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['PortfolioKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioExample'] = ResolversParentTypes['PortfolioExample']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PortfolioForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioForecast'] = ResolversParentTypes['PortfolioForecast']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  behavior?: Resolver<ResolversTypes['ForecastBehavior'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['PortfolioBucket']>, ParentType, ContextType, Partial<PortfolioForecastBucketsArgs>>;
  by?: Resolver<ResolversTypes['PortfolioUnit'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortfolioForecastState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PortfolioForecastSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioForecastSuccess'] = ResolversParentTypes['PortfolioForecastSuccess']> = {
  forecast?: Resolver<ResolversTypes['PortfolioForecast'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioTotal'] = ResolversParentTypes['PortfolioTotal']> = {
  kind?: Resolver<ResolversTypes['PortfolioKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleRoute'] = ResolversParentTypes['PossibleRoute']> = {
  officerOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prohibitedDispositions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takebackRoutes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  termYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['VendorAccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditedChanges?: Resolver<ReadonlyArray<ResolversTypes['AuditedChange']>, ParentType, ContextType, RequireFields<QueryAuditedChangesArgs, 'first' | 'subject'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'id'>>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchesArgs, 'first' | 'offset'>>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType, RequireFields<QueryCommandArgs, 'id'>>;
  commands?: Resolver<ResolversTypes['CommandConnection'], ParentType, ContextType, Partial<QueryCommandsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType, RequireFields<QueryDonationArgs, 'id'>>;
  donations?: Resolver<ResolversTypes['DonationConnection'], ParentType, ContextType, Partial<QueryDonationsArgs>>;
  engine?: Resolver<ResolversTypes['EngineStatus'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'serialNumber'>>;
  eoxRecord?: Resolver<Maybe<ResolversTypes['EoxRecord']>, ParentType, ContextType, RequireFields<QueryEoxRecordArgs, 'productId'>>;
  eoxRecords?: Resolver<ResolversTypes['EoxRecordConnection'], ParentType, ContextType, Partial<QueryEoxRecordsArgs>>;
  eoxReviews?: Resolver<ResolversTypes['EoxReviews'], ParentType, ContextType, RequireFields<QueryEoxReviewsArgs, 'first'>>;
  eoxStatus?: Resolver<ResolversTypes['EoxStatus'], ParentType, ContextType, RequireFields<QueryEoxStatusArgs, 'milestone' | 'productId'>>;
  forecastBehaviors?: Resolver<ReadonlyArray<ResolversTypes['ForecastBehaviorInfo']>, ParentType, ContextType>;
  helpRoutes?: Resolver<ReadonlyArray<ResolversTypes['HelpRoute']>, ParentType, ContextType, Partial<QueryHelpRoutesArgs>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<QueryMessagesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType, RequireFields<QueryPolicyVersionArgs, 'programId' | 'version'>>;
  policyWhatIf?: Resolver<Maybe<ResolversTypes['PolicyWhatIf']>, ParentType, ContextType, RequireFields<QueryPolicyWhatIfArgs, 'programId' | 'until'>>;
  portfolioForecast?: Resolver<Maybe<ResolversTypes['PortfolioForecast']>, ParentType, ContextType, RequireFields<QueryPortfolioForecastArgs, 'id'>>;
  previewEoxImport?: Resolver<ResolversTypes['EoxImportPreview'], ParentType, ContextType, RequireFields<QueryPreviewEoxImportArgs, 'format' | 'text'>>;
  previewImport?: Resolver<ResolversTypes['ImportPreview'], ParentType, ContextType, RequireFields<QueryPreviewImportArgs, 'input'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramsArgs, 'drafts'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'contractId'>>;
  requestHistory?: Resolver<ResolversTypes['RequestHistory'], ParentType, ContextType, Partial<QueryRequestHistoryArgs>>;
  resellers?: Resolver<ReadonlyArray<ResolversTypes['Reseller']>, ParentType, ContextType, RequireFields<QueryResellersArgs, 'inactive'>>;
  rmas?: Resolver<ResolversTypes['RmaConnection'], ParentType, ContextType, Partial<QueryRmasArgs>>;
  sandbox?: Resolver<Maybe<ResolversTypes['Sandbox']>, ParentType, ContextType, RequireFields<QuerySandboxArgs, 'id'>>;
  sandboxTemplates?: Resolver<ReadonlyArray<ResolversTypes['SandboxTemplate']>, ParentType, ContextType>;
  sandboxes?: Resolver<ReadonlyArray<ResolversTypes['Sandbox']>, ParentType, ContextType>;
  serialLineage?: Resolver<Maybe<ResolversTypes['SerialLineage']>, ParentType, ContextType, Partial<QuerySerialLineageArgs>>;
  stageCounts?: Resolver<ReadonlyArray<ResolversTypes['StageCount']>, ParentType, ContextType, Partial<QueryStageCountsArgs>>;
};

export type ReconcileContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileContractResult'] = ResolversParentTypes['ReconcileContractResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationItem']>, ParentType, ContextType>;
  latestEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorStatusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReconciliationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItem'] = ResolversParentTypes['ReconciliationItem']> = {
  correctionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReconciliationKind'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordAccessLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAccessLevelResult'] = ResolversParentTypes['RecordAccessLevelResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RecordActivationEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActivationEmailResult'] = ResolversParentTypes['RecordActivationEmailResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RecordAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAgreementResult'] = ResolversParentTypes['RecordAgreementResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordAssociationReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssociationReviewResult'] = ResolversParentTypes['RecordAssociationReviewResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordBounceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBounceResult'] = ResolversParentTypes['RecordBounceResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCertificateResult'] = ResolversParentTypes['RecordCertificateResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordCtbResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCtbResult'] = ResolversParentTypes['RecordCtbResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryResult'] = ResolversParentTypes['RecordDeliveryResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordDissolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDissolutionResult'] = ResolversParentTypes['RecordDissolutionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordEoxResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEoxResult'] = ResolversParentTypes['RecordEoxResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'EoxRecordChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordExistingAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExistingAccountResult'] = ResolversParentTypes['RecordExistingAccountResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RecordLapseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLapseResult'] = ResolversParentTypes['RecordLapseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOrderResult'] = ResolversParentTypes['RecordOrderResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordPackingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPackingResult'] = ResolversParentTypes['RecordPackingResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordPickupFailureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPickupFailureResult'] = ResolversParentTypes['RecordPickupFailureResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordPickupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPickupResult'] = ResolversParentTypes['RecordPickupResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordPurchaseOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPurchaseOrderResult'] = ResolversParentTypes['RecordPurchaseOrderResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordQuoteResult'] = ResolversParentTypes['RecordQuoteResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordRecipientReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecipientReplyResult'] = ResolversParentTypes['RecordRecipientReplyResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordRegistrationRefusalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRegistrationRefusalResult'] = ResolversParentTypes['RecordRegistrationRefusalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RecordReplacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReplacementResult'] = ResolversParentTypes['RecordReplacementResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRequestResult'] = ResolversParentTypes['RecordRequestResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordResellerContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordResellerContactResult'] = ResolversParentTypes['RecordResellerContactResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnResult'] = ResolversParentTypes['RecordReturnResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordRmaStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRmaStatusResult'] = ResolversParentTypes['RecordRmaStatusResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordSerialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSerialResult'] = ResolversParentTypes['RecordSerialResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordShipmentResult'] = ResolversParentTypes['RecordShipmentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordTakebackReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTakebackReceiptResult'] = ResolversParentTypes['RecordTakebackReceiptResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordUnitFoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitFoundResult'] = ResolversParentTypes['RecordUnitFoundResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordUnitUseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitUseResult'] = ResolversParentTypes['RecordUnitUseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordValidationResult'] = ResolversParentTypes['RecordValidationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RefuseTakebackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseTakebackResult'] = ResolversParentTypes['RefuseTakebackResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedError'] = ResolversParentTypes['RefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationResult'] = ResolversParentTypes['RegisterOrganizationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReinstateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateResult'] = ResolversParentTypes['ReinstateResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReinstatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reinstatement'] = ResolversParentTypes['Reinstatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backdatedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RejectAssociationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectAssociationResult'] = ResolversParentTypes['RejectAssociationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RejectionFixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectionFix'] = ResolversParentTypes['RejectionFix']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  coTerminationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverageEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedUnit']>, ParentType, ContextType>;
  excludedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includedUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lapsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reinstatement?: Resolver<Maybe<ResolversTypes['Reinstatement']>, ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType>;
  resellerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepsSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeover?: Resolver<ResolversTypes['Takeover'], ParentType, ContextType>;
  termNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['RenewalTerms']>, ParentType, ContextType>;
  trueUp?: Resolver<ResolversTypes['TrueUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalLineTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalLineTerms'] = ResolversParentTypes['RenewalLineTerms']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excludedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullPeriodDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastChanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RenewalTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalTerms'] = ResolversParentTypes['RenewalTerms']> = {
  coTerminated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RenewalLineTerms']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  previousEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReopenRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRegistrationResult'] = ResolversParentTypes['ReopenRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ReopenRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRenewalResult'] = ResolversParentTypes['ReopenRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReplaceContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceContactResult'] = ResolversParentTypes['ReplaceContactResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportClosingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportClosingResult'] = ResolversParentTypes['ReportClosingResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportContactLeftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContactLeftResult'] = ResolversParentTypes['ReportContactLeftResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportDefectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDefectResult'] = ResolversParentTypes['ReportDefectResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportLostOrStolenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLostOrStolenResult'] = ResolversParentTypes['ReportLostOrStolenResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportMergerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMergerResult'] = ResolversParentTypes['ReportMergerResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportNotInUseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportNotInUseResult'] = ResolversParentTypes['ReportNotInUseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportShipmentIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportShipmentIncidentResult'] = ResolversParentTypes['ReportShipmentIncidentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportViolationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportViolationResult'] = ResolversParentTypes['ReportViolationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RequestHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestHistory'] = ResolversParentTypes['RequestHistory']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RequestHistoryPage' | 'ValidationError', ParentType, ContextType>;
};

export type RequestHistoryPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestHistoryPage'] = ResolversParentTypes['RequestHistoryPage']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Donation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestLine'] = ResolversParentTypes['RequestLine']> = {
  contractEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smartnetEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substitutedForProductId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutContractBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestQuoteResult'] = ResolversParentTypes['RequestQuoteResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RequestTakebackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestTakebackResult'] = ResolversParentTypes['RequestTakebackResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RescheduleDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleDeadlineResult'] = ResolversParentTypes['RescheduleDeadlineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'StreamChanged' | 'ValidationError', ParentType, ContextType>;
};

export type ResellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reseller'] = ResolversParentTypes['Reseller']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolveShipmentIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveShipmentIncidentResult'] = ResolversParentTypes['ResolveShipmentIncidentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReviewComplianceCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewComplianceCaseResult'] = ResolversParentTypes['ReviewComplianceCaseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReviewProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewProfileResult'] = ResolversParentTypes['ReviewProfileResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RevokeApiKeySuccess', ParentType, ContextType>;
};

export type RevokeApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeySuccess'] = ResolversParentTypes['RevokeApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAssociationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAssociationResult'] = ResolversParentTypes['RevokeAssociationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RmaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rma'] = ResolversParentTypes['Rma']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  defectiveUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  defectiveUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveryDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donation?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liabilityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacementReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replacementUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  replacementUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  returnDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RmaState'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RmaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RmaConnection'] = ResolversParentTypes['RmaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RmaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rma']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RmaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RmaEdge'] = ResolversParentTypes['RmaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rma'], ParentType, ContextType>;
};

export type SandboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sandbox'] = ResolversParentTypes['Sandbox']> = {
  copyOf?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forecast?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType, RequireFields<SandboxForecastArgs, 'until'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SandboxState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SandboxStep']>, ParentType, ContextType, Partial<SandboxStepsArgs>>;
  story?: Resolver<ResolversTypes['SandboxStory'], ParentType, ContextType, Partial<SandboxStoryArgs>>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['SandboxStream']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['SandboxWaiting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxComparison'] = ResolversParentTypes['SandboxComparison']> = {
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SandboxEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxEntry'] = ResolversParentTypes['SandboxEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SandboxResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxResult'] = ResolversParentTypes['SandboxResult']> = {
  __resolveType: TypeResolveFn<'InvalidTransitionError' | 'NotFoundError' | 'SandboxSuccess' | 'ValidationError', ParentType, ContextType>;
};

export type SandboxStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxStep'] = ResolversParentTypes['SandboxStep']> = {
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['SandboxComparison']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SandboxStepState'], ParentType, ContextType>;
};

export type SandboxStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxStory'] = ResolversParentTypes['SandboxStory']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['SandboxEntry']>, ParentType, ContextType>;
  nextBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SandboxStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxStream'] = ResolversParentTypes['SandboxStream']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['SandboxThing']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SandboxSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxSuccess'] = ResolversParentTypes['SandboxSuccess']> = {
  sandbox?: Resolver<ResolversTypes['Sandbox'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxTemplate'] = ResolversParentTypes['SandboxTemplate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SandboxThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxThing'] = ResolversParentTypes['SandboxThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SandboxWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxWaiting'] = ResolversParentTypes['SandboxWaiting']> = {
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavePolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePolicyResult'] = ResolversParentTypes['SavePolicyResult']> = {
  __resolveType: TypeResolveFn<'InvalidTransitionError' | 'NotFoundError' | 'SavePolicySuccess' | 'ValidationError', ParentType, ContextType>;
};

export type SavePolicySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePolicySuccess'] = ResolversParentTypes['SavePolicySuccess']> = {
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveResellerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveResellerResult'] = ResolversParentTypes['SaveResellerResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'SaveResellerSuccess' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type SaveResellerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveResellerSuccess'] = ResolversParentTypes['SaveResellerSuccess']> = {
  reseller?: Resolver<ResolversTypes['Reseller'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchedulePickupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulePickupResult'] = ResolversParentTypes['SchedulePickupResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type SerialCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SerialCorrection'] = ResolversParentTypes['SerialCorrection']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SerialLineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SerialLineage'] = ResolversParentTypes['SerialLineage']> = {
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['LineageNode'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetCoTerminationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCoTerminationResult'] = ResolversParentTypes['SetCoTerminationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['ShipmentIncident']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShippedLine']>, ParentType, ContextType>;
  salesOrderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentIncident'] = ResolversParentTypes['ShipmentIncident']> = {
  class?: Resolver<ResolversTypes['IncidentClass'], ParentType, ContextType>;
  confirmationOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippedLine'] = ResolversParentTypes['ShippedLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnoozeReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeReminderResult'] = ResolversParentTypes['SnoozeReminderResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'StreamChanged' | 'ValidationError', ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StaleVersionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersionError'] = ResolversParentTypes['StaleVersionError']> = {
  actualVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartDonorReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDonorReviewResult'] = ResolversParentTypes['StartDonorReviewResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type StartPortfolioForecastResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPortfolioForecastResult'] = ResolversParentTypes['StartPortfolioForecastResult']> = {
  __resolveType: TypeResolveFn<'PortfolioForecastSuccess', ParentType, ContextType>;
};

export type StartRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRegistrationResult'] = ResolversParentTypes['StartRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type StopPortfolioForecastResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopPortfolioForecastResult'] = ResolversParentTypes['StopPortfolioForecastResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'PortfolioForecastSuccess', ParentType, ContextType>;
};

export type StopWhatIfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopWhatIfResult'] = ResolversParentTypes['StopWhatIfResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'StopWhatIfSuccess', ParentType, ContextType>;
};

export type StopWhatIfSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopWhatIfSuccess'] = ResolversParentTypes['StopWhatIfSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreamChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamChanged'] = ResolversParentTypes['StreamChanged']> = {
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitAssociationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAssociationResult'] = ResolversParentTypes['SubmitAssociationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type SubmitRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitRegistrationResult'] = ResolversParentTypes['SubmitRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type SubmitValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitValidationResult'] = ResolversParentTypes['SubmitValidationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type SubstituteLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteLineResult'] = ResolversParentTypes['SubstituteLineResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase']> = {
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rmas?: Resolver<ReadonlyArray<ResolversTypes['Rma']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takeback'] = ResolversParentTypes['Takeback']> = {
  boxes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ctbNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pickedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pickupOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routeReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['PossibleRoute']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unresponsiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takeover'] = ResolversParentTypes['Takeover']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TakeoverKind'], ParentType, ContextType>;
  previousResellerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resellerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitIdsNotListed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unitIdsWithoutSite?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TaxHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxHint'] = ResolversParentTypes['TaxHint']> = {
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerminateContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateContractResult'] = ResolversParentTypes['TerminateContractResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commandId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrueUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrueUp'] = ResolversParentTypes['TrueUp']> = {
  add?: Resolver<ReadonlyArray<ResolversTypes['UncoveredUnit']>, ParentType, ContextType>;
  dropUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  heldUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  paidUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UncoveredUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncoveredUnit'] = ResolversParentTypes['UncoveredUnit']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  coverageGaps?: Resolver<ReadonlyArray<ResolversTypes['CoverageGap']>, ParentType, ContextType, Partial<UnitCoverageGapsArgs>>;
  custodian?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType, Partial<UnitEntitlementArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['ShipmentIncident']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['SerialLineage'], ParentType, ContextType>;
  lossKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lostOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  powersOn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedByUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replacesUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warrantyEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitInPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitInPlace'] = ResolversParentTypes['UnitInPlace']> = {
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContactResult'] = ResolversParentTypes['UpdateContactResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EngineUnavailableError' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAccount'] = ResolversParentTypes['VendorAccount']> = {
  access?: Resolver<Maybe<ResolversTypes['AdditionalAccess']>, ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  companyDiffers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  disabledFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  donationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailFormat?: Resolver<ResolversTypes['MailFormat'], ParentType, ContextType>;
  mailLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingCommands?: Resolver<ReadonlyArray<ResolversTypes['Command']>, ParentType, ContextType>;
  profileReviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VendorAccountState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<VendorAccountTimelineArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorAccountChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAccountChanged'] = ResolversParentTypes['VendorAccountChanged']> = {
  account?: Resolver<ResolversTypes['VendorAccount'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAccountConnection'] = ResolversParentTypes['VendorAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAccountEdge'] = ResolversParentTypes['VendorAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorAccount'], ParentType, ContextType>;
};

export type WhatIfDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfDate'] = ResolversParentTypes['WhatIfDate']> = {
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WhatIfDonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfDonation'] = ResolversParentTypes['WhatIfDonation']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['WhatIfDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfKind'] = ResolversParentTypes['WhatIfKind']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatIfMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfMessage'] = ResolversParentTypes['WhatIfMessage']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawClosingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClosingResult'] = ResolversParentTypes['WithdrawClosingResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type WithdrawShipmentIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawShipmentIncidentResult'] = ResolversParentTypes['WithdrawShipmentIncidentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeReminderResult?: AcknowledgeReminderResultResolvers<ContextType>;
  ActivateAccountResult?: ActivateAccountResultResolvers<ContextType>;
  ActivateContractResult?: ActivateContractResultResolvers<ContextType>;
  AddContactResult?: AddContactResultResolvers<ContextType>;
  AddLineResult?: AddLineResultResolvers<ContextType>;
  AdditionalAccess?: AdditionalAccessResolvers<ContextType>;
  AdoptPolicyVersionResult?: AdoptPolicyVersionResultResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApproveDonationResult?: ApproveDonationResultResolvers<ContextType>;
  ApproveRenewalResult?: ApproveRenewalResultResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationFix?: AssociationFixResolvers<ContextType>;
  AttestResult?: AttestResultResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AuditedChange?: AuditedChangeResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  BackorderLineResult?: BackorderLineResultResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchItem?: BatchItemResolvers<ContextType>;
  BatchResult?: BatchResultResolvers<ContextType>;
  BatchSuccess?: BatchSuccessResolvers<ContextType>;
  CancelCommandResult?: CancelCommandResultResolvers<ContextType>;
  CancelCommandSuccess?: CancelCommandSuccessResolvers<ContextType>;
  CancelDonationResult?: CancelDonationResultResolvers<ContextType>;
  CancelLineResult?: CancelLineResultResolvers<ContextType>;
  CancelRmaResult?: CancelRmaResultResolvers<ContextType>;
  CancelTakebackResult?: CancelTakebackResultResolvers<ContextType>;
  ChangeOrganizationResult?: ChangeOrganizationResultResolvers<ContextType>;
  ChangeProfileResult?: ChangeProfileResultResolvers<ContextType>;
  ClearUnresponsiveResult?: ClearUnresponsiveResultResolvers<ContextType>;
  CloseCaseResult?: CloseCaseResultResolvers<ContextType>;
  CloseDonationResult?: CloseDonationResultResolvers<ContextType>;
  CloseRmaResult?: CloseRmaResultResolvers<ContextType>;
  Command?: CommandResolvers<ContextType>;
  CommandAccepted?: CommandAcceptedResolvers<ContextType>;
  CommandConnection?: CommandConnectionResolvers<ContextType>;
  CommandEdge?: CommandEdgeResolvers<ContextType>;
  CommandSuccess?: CommandSuccessResolvers<ContextType>;
  ComplianceCase?: ComplianceCaseResolvers<ContextType>;
  ConfirmAssociationResult?: ConfirmAssociationResultResolvers<ContextType>;
  ConfirmRenewalResult?: ConfirmRenewalResultResolvers<ContextType>;
  ConfirmSerialCorrectionResult?: ConfirmSerialCorrectionResultResolvers<ContextType>;
  ConfirmShipmentIncidentResult?: ConfirmShipmentIncidentResultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CorrectContractResult?: CorrectContractResultResolvers<ContextType>;
  CorrectLineResult?: CorrectLineResultResolvers<ContextType>;
  CorrectShipmentResult?: CorrectShipmentResultResolvers<ContextType>;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  CoverageLine?: CoverageLineResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateApiKeySuccess?: CreateApiKeySuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DecideComplianceCaseResult?: DecideComplianceCaseResultResolvers<ContextType>;
  DecideMergerResult?: DecideMergerResultResolvers<ContextType>;
  DeclareDispositionResult?: DeclareDispositionResultResolvers<ContextType>;
  DeclineRenewalResult?: DeclineRenewalResultResolvers<ContextType>;
  DenyDonationResult?: DenyDonationResultResolvers<ContextType>;
  DisableAccountResult?: DisableAccountResultResolvers<ContextType>;
  DismissSerialCorrectionResult?: DismissSerialCorrectionResultResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonationChanged?: DonationChangedResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  EnableAccountResult?: EnableAccountResultResolvers<ContextType>;
  EndOfLifeOutlook?: EndOfLifeOutlookResolvers<ContextType>;
  EngineStatus?: EngineStatusResolvers<ContextType>;
  EngineUnavailableError?: EngineUnavailableErrorResolvers<ContextType>;
  EngineView?: EngineViewResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementLink?: EntitlementLinkResolvers<ContextType>;
  EoxImportPreview?: EoxImportPreviewResolvers<ContextType>;
  EoxImportRow?: EoxImportRowResolvers<ContextType>;
  EoxMigration?: EoxMigrationResolvers<ContextType>;
  EoxRecord?: EoxRecordResolvers<ContextType>;
  EoxRecordChanged?: EoxRecordChangedResolvers<ContextType>;
  EoxRecordConnection?: EoxRecordConnectionResolvers<ContextType>;
  EoxRecordEdge?: EoxRecordEdgeResolvers<ContextType>;
  EoxReview?: EoxReviewResolvers<ContextType>;
  EoxReviews?: EoxReviewsResolvers<ContextType>;
  EoxRowFinding?: EoxRowFindingResolvers<ContextType>;
  EoxStatus?: EoxStatusResolvers<ContextType>;
  ExcludedUnit?: ExcludedUnitResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ForecastBehaviorInfo?: ForecastBehaviorInfoResolvers<ContextType>;
  ForecastEntry?: ForecastEntryResolvers<ContextType>;
  FuturePeriod?: FuturePeriodResolvers<ContextType>;
  HelpRoute?: HelpRouteResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  ImportDonationResult?: ImportDonationResultResolvers<ContextType>;
  ImportEoxResult?: ImportEoxResultResolvers<ContextType>;
  ImportEoxSuccess?: ImportEoxSuccessResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NudgeResult?: NudgeResultResolvers<ContextType>;
  NudgeSuccess?: NudgeSuccessResolvers<ContextType>;
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  OpenRmaResult?: OpenRmaResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationChanged?: OrganizationChangedResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationNotice?: OrganizationNoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceHoldResult?: PlaceHoldResultResolvers<ContextType>;
  PolicyClock?: PolicyClockResolvers<ContextType>;
  PolicyClockStep?: PolicyClockStepResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  PolicyWhatIf?: PolicyWhatIfResolvers<ContextType>;
  PortfolioBucket?: PortfolioBucketResolvers<ContextType>;
  PortfolioCount?: PortfolioCountResolvers<ContextType>;
  PortfolioExample?: PortfolioExampleResolvers<ContextType>;
  PortfolioForecast?: PortfolioForecastResolvers<ContextType>;
  PortfolioForecastSuccess?: PortfolioForecastSuccessResolvers<ContextType>;
  PortfolioTotal?: PortfolioTotalResolvers<ContextType>;
  PossibleRoute?: PossibleRouteResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconcileContractResult?: ReconcileContractResultResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationItem?: ReconciliationItemResolvers<ContextType>;
  RecordAccessLevelResult?: RecordAccessLevelResultResolvers<ContextType>;
  RecordActivationEmailResult?: RecordActivationEmailResultResolvers<ContextType>;
  RecordAgreementResult?: RecordAgreementResultResolvers<ContextType>;
  RecordAssociationReviewResult?: RecordAssociationReviewResultResolvers<ContextType>;
  RecordBounceResult?: RecordBounceResultResolvers<ContextType>;
  RecordCertificateResult?: RecordCertificateResultResolvers<ContextType>;
  RecordCtbResult?: RecordCtbResultResolvers<ContextType>;
  RecordDeliveryResult?: RecordDeliveryResultResolvers<ContextType>;
  RecordDissolutionResult?: RecordDissolutionResultResolvers<ContextType>;
  RecordEoxResult?: RecordEoxResultResolvers<ContextType>;
  RecordExistingAccountResult?: RecordExistingAccountResultResolvers<ContextType>;
  RecordLapseResult?: RecordLapseResultResolvers<ContextType>;
  RecordOrderResult?: RecordOrderResultResolvers<ContextType>;
  RecordPackingResult?: RecordPackingResultResolvers<ContextType>;
  RecordPickupFailureResult?: RecordPickupFailureResultResolvers<ContextType>;
  RecordPickupResult?: RecordPickupResultResolvers<ContextType>;
  RecordPurchaseOrderResult?: RecordPurchaseOrderResultResolvers<ContextType>;
  RecordQuoteResult?: RecordQuoteResultResolvers<ContextType>;
  RecordRecipientReplyResult?: RecordRecipientReplyResultResolvers<ContextType>;
  RecordRegistrationRefusalResult?: RecordRegistrationRefusalResultResolvers<ContextType>;
  RecordReplacementResult?: RecordReplacementResultResolvers<ContextType>;
  RecordRequestResult?: RecordRequestResultResolvers<ContextType>;
  RecordResellerContactResult?: RecordResellerContactResultResolvers<ContextType>;
  RecordReturnResult?: RecordReturnResultResolvers<ContextType>;
  RecordRmaStatusResult?: RecordRmaStatusResultResolvers<ContextType>;
  RecordSerialResult?: RecordSerialResultResolvers<ContextType>;
  RecordShipmentResult?: RecordShipmentResultResolvers<ContextType>;
  RecordTakebackReceiptResult?: RecordTakebackReceiptResultResolvers<ContextType>;
  RecordUnitFoundResult?: RecordUnitFoundResultResolvers<ContextType>;
  RecordUnitUseResult?: RecordUnitUseResultResolvers<ContextType>;
  RecordValidationResult?: RecordValidationResultResolvers<ContextType>;
  RefuseTakebackResult?: RefuseTakebackResultResolvers<ContextType>;
  RefusedError?: RefusedErrorResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  ReinstateResult?: ReinstateResultResolvers<ContextType>;
  Reinstatement?: ReinstatementResolvers<ContextType>;
  RejectAssociationResult?: RejectAssociationResultResolvers<ContextType>;
  RejectionFix?: RejectionFixResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  RenewalLineTerms?: RenewalLineTermsResolvers<ContextType>;
  RenewalTerms?: RenewalTermsResolvers<ContextType>;
  ReopenRegistrationResult?: ReopenRegistrationResultResolvers<ContextType>;
  ReopenRenewalResult?: ReopenRenewalResultResolvers<ContextType>;
  ReplaceContactResult?: ReplaceContactResultResolvers<ContextType>;
  ReportClosingResult?: ReportClosingResultResolvers<ContextType>;
  ReportContactLeftResult?: ReportContactLeftResultResolvers<ContextType>;
  ReportDefectResult?: ReportDefectResultResolvers<ContextType>;
  ReportLostOrStolenResult?: ReportLostOrStolenResultResolvers<ContextType>;
  ReportMergerResult?: ReportMergerResultResolvers<ContextType>;
  ReportNotInUseResult?: ReportNotInUseResultResolvers<ContextType>;
  ReportShipmentIncidentResult?: ReportShipmentIncidentResultResolvers<ContextType>;
  ReportViolationResult?: ReportViolationResultResolvers<ContextType>;
  RequestHistory?: RequestHistoryResolvers<ContextType>;
  RequestHistoryPage?: RequestHistoryPageResolvers<ContextType>;
  RequestLine?: RequestLineResolvers<ContextType>;
  RequestQuoteResult?: RequestQuoteResultResolvers<ContextType>;
  RequestTakebackResult?: RequestTakebackResultResolvers<ContextType>;
  RescheduleDeadlineResult?: RescheduleDeadlineResultResolvers<ContextType>;
  Reseller?: ResellerResolvers<ContextType>;
  ResolveShipmentIncidentResult?: ResolveShipmentIncidentResultResolvers<ContextType>;
  ReviewComplianceCaseResult?: ReviewComplianceCaseResultResolvers<ContextType>;
  ReviewProfileResult?: ReviewProfileResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeApiKeySuccess?: RevokeApiKeySuccessResolvers<ContextType>;
  RevokeAssociationResult?: RevokeAssociationResultResolvers<ContextType>;
  Rma?: RmaResolvers<ContextType>;
  RmaConnection?: RmaConnectionResolvers<ContextType>;
  RmaEdge?: RmaEdgeResolvers<ContextType>;
  Sandbox?: SandboxResolvers<ContextType>;
  SandboxComparison?: SandboxComparisonResolvers<ContextType>;
  SandboxEntry?: SandboxEntryResolvers<ContextType>;
  SandboxResult?: SandboxResultResolvers<ContextType>;
  SandboxStep?: SandboxStepResolvers<ContextType>;
  SandboxStory?: SandboxStoryResolvers<ContextType>;
  SandboxStream?: SandboxStreamResolvers<ContextType>;
  SandboxSuccess?: SandboxSuccessResolvers<ContextType>;
  SandboxTemplate?: SandboxTemplateResolvers<ContextType>;
  SandboxThing?: SandboxThingResolvers<ContextType>;
  SandboxWaiting?: SandboxWaitingResolvers<ContextType>;
  SavePolicyResult?: SavePolicyResultResolvers<ContextType>;
  SavePolicySuccess?: SavePolicySuccessResolvers<ContextType>;
  SaveResellerResult?: SaveResellerResultResolvers<ContextType>;
  SaveResellerSuccess?: SaveResellerSuccessResolvers<ContextType>;
  SchedulePickupResult?: SchedulePickupResultResolvers<ContextType>;
  SerialCorrection?: SerialCorrectionResolvers<ContextType>;
  SerialLineage?: SerialLineageResolvers<ContextType>;
  SetCoTerminationResult?: SetCoTerminationResultResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentIncident?: ShipmentIncidentResolvers<ContextType>;
  ShippedLine?: ShippedLineResolvers<ContextType>;
  SnoozeReminderResult?: SnoozeReminderResultResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StaleVersionError?: StaleVersionErrorResolvers<ContextType>;
  StartDonorReviewResult?: StartDonorReviewResultResolvers<ContextType>;
  StartPortfolioForecastResult?: StartPortfolioForecastResultResolvers<ContextType>;
  StartRegistrationResult?: StartRegistrationResultResolvers<ContextType>;
  StopPortfolioForecastResult?: StopPortfolioForecastResultResolvers<ContextType>;
  StopWhatIfResult?: StopWhatIfResultResolvers<ContextType>;
  StopWhatIfSuccess?: StopWhatIfSuccessResolvers<ContextType>;
  StreamChanged?: StreamChangedResolvers<ContextType>;
  SubmitAssociationResult?: SubmitAssociationResultResolvers<ContextType>;
  SubmitRegistrationResult?: SubmitRegistrationResultResolvers<ContextType>;
  SubmitValidationResult?: SubmitValidationResultResolvers<ContextType>;
  SubstituteLineResult?: SubstituteLineResultResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  Takeback?: TakebackResolvers<ContextType>;
  Takeover?: TakeoverResolvers<ContextType>;
  TaxHint?: TaxHintResolvers<ContextType>;
  TerminateContractResult?: TerminateContractResultResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TrueUp?: TrueUpResolvers<ContextType>;
  UncoveredUnit?: UncoveredUnitResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitInPlace?: UnitInPlaceResolvers<ContextType>;
  UpdateContactResult?: UpdateContactResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  VendorAccount?: VendorAccountResolvers<ContextType>;
  VendorAccountChanged?: VendorAccountChangedResolvers<ContextType>;
  VendorAccountConnection?: VendorAccountConnectionResolvers<ContextType>;
  VendorAccountEdge?: VendorAccountEdgeResolvers<ContextType>;
  WhatIfDate?: WhatIfDateResolvers<ContextType>;
  WhatIfDonation?: WhatIfDonationResolvers<ContextType>;
  WhatIfKind?: WhatIfKindResolvers<ContextType>;
  WhatIfMessage?: WhatIfMessageResolvers<ContextType>;
  WithdrawClosingResult?: WithdrawClosingResultResolvers<ContextType>;
  WithdrawShipmentIncidentResult?: WithdrawShipmentIncidentResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
