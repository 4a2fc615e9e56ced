// Made from api/schema/ by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FindingModel, Changed, CommandRef, Refused, InvalidTransition, Stale } from '../models.ts';
import type { DonationRow, RequestLineRow, ShipmentRow, UnitRow, TakebackRow, AttestationRow, ComplianceCaseRow } from '../../database/entities/donation.ts';
import type { ContractRow, CoverageLineRow, AssociationRow, SerialCorrectionRow, RenewalRow } from '../../database/entities/support.ts';
import type { OrganizationRow, ContactRow, VendorAccountRow } from '../../database/entities/parties.ts';
import type { EoxListed } from '../../database/reads/parties.ts';
import type { ListedDeadline, ListedMessage, ListedCommand } from '../../database/reads/work.ts';
import type { TimelineRow, DonationPage, OrganizationPage, AccountPage, EoxPage, DeadlinePage, MessagePage, CommandPage, TimelinePage, HistoryPage } from '../read-models.ts';
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
  readonly contractNumber: Scalars['String']['input'];
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
};

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
  readonly id: Scalars['ID']['output'];
  readonly lastSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
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

/** What a command would be answered now. `reason` says in one sentence why not, `code` is the refusal's code. */
export type AvailableAction = {
  readonly __typename?: 'AvailableAction';
  readonly allowed: Scalars['Boolean']['output'];
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name of the command and of its mutation. */
  readonly command: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
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

/** What `changeProfile` is to know. */
export type ChangeProfileInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly company?: InputMaybe<ChangeProfileCompanyInput>;
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

/** What can be chosen for `privacyAccepted`. */
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
  /** Null once erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly organizationId: Scalars['ID']['output'];
  /** PRIMARY, ALTERNATE or CUSTODIAN. */
  readonly role: Scalars['String']['output'];
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
  readonly coverage: ReadonlyArray<CoverageLine>;
  readonly donationId: Scalars['ID']['output'];
  readonly endOn?: Maybe<Scalars['Date']['output']>;
  readonly expectedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lineIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly predecessorId?: Maybe<Scalars['ID']['output']>;
  readonly serviceLevel: Scalars['String']['output'];
  readonly shared: Scalars['Boolean']['output'];
  readonly startOn?: Maybe<Scalars['Date']['output']>;
  readonly state: Scalars['String']['output'];
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** 0 for the initial term, 1 and on for renewals. */
  readonly termNumber: Scalars['Int']['output'];
};

/** What `correctContract` is to know. */
export type CorrectContractInput = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
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

/** One unit under a contract. */
export type CoverageLine = Node & {
  readonly __typename?: 'CoverageLine';
  readonly contractId: Scalars['ID']['output'];
  readonly endOn: Scalars['Date']['output'];
  readonly ended: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly listed: Scalars['String']['output'];
  readonly startOn: Scalars['Date']['output'];
  readonly unitId: Scalars['ID']['output'];
};

/** Whose key it is, and until when. */
export type CreateApiKeyInput = {
  /** Default: a year from now. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
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
  /** Where the engine says it stands, beside what the read model says; for engineers. Null when the engine does not answer. */
  readonly engineView?: Maybe<EngineView>;
  /** Nothing more can happen: closed, denied or cancelled. */
  readonly final: Scalars['Boolean']['output'];
  /** July to June, by the year it ends in. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** What will happen until then if nobody acts, at most ten years ahead. Worked out by the rule book, not by the engine. */
  readonly forecast: Forecast;
  /** Units still in the recipient's custody. */
  readonly heldCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<RequestLine>;
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
  readonly serialCorrections: ReadonlyArray<SerialCorrection>;
  readonly serviceLevel: Scalars['String']['output'];
  readonly shipments: ReadonlyArray<Shipment>;
  readonly stage: Stage;
  /** When the stage last changed; null while it never has. */
  readonly stageSince?: Maybe<Scalars['DateTime']['output']>;
  readonly takebacks: ReadonlyArray<Takeback>;
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
  readonly links: ReadonlyArray<EntitlementLink>;
  readonly nextStep?: Maybe<NextStep>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Products that share this serial, when it is ambiguous. */
  readonly productIds: ReadonlyArray<Scalars['String']['output']>;
  readonly result: EntitlementResult;
  /** The same in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly unitId?: Maybe<Scalars['ID']['output']>;
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

/** Vendor end-of-life dates of one product; unknown dates are null (section 10). */
export type EoxRecord = Node & {
  readonly __typename?: 'EoxRecord';
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  readonly bulletin?: Maybe<Scalars['String']['output']>;
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
  /** What was assumed, in plain words: "Nobody acts." */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  readonly entries: ReadonlyArray<ForecastEntry>;
  /** More would follow within the time asked for; only the first 1,000 entries are told. */
  readonly truncated: Scalars['Boolean']['output'];
  readonly until: Scalars['Date']['output'];
};

/** One thing that will happen if nobody acts. */
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

/** This idempotency key was used for another input. */
export type IdempotencyConflictError = UserError & {
  readonly __typename?: 'IdempotencyConflictError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

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
  readonly id: Scalars['ID']['output'];
  readonly kind: MessageKind;
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
  /** The donor approved the request. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly approveDonation: ApproveDonationResult;
  /** The recipient accepts the current quote. May be sent by: RECIPIENT, ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly approveRenewal: ApproveRenewalResult;
  /** Answer for every held unit whether it is still in use; without a question all open ones. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly attest: AttestResult;
  /**
   * Takes back a command that was accepted and not yet handed to the engine: within its grace period, or while the engine
   * is being prepared. Codes: NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when it is too late.
   */
  readonly cancelCommand: CancelCommandResult;
  /** The request was withdrawn; a recipient can do so until approval. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly cancelDonation: CancelDonationResult;
  /** Cancel what has not shipped of a line; without a line, the only one that still waits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly cancelLine: CancelLineResult;
  /** Change the profile; fields left out stay as they are. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly changeProfile: ChangeProfileResult;
  /** The organization can be reached again; new requests are possible. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly clearUnresponsive: ClearUnresponsiveResult;
  /** Close the donation: every unit accounted for, every compliance case decided. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly closeDonation: CloseDonationResult;
  /** The vendor confirmed the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly confirmAssociation: ConfirmAssociationResult;
  /** The vendor confirmed the renewed period, under the same or a new contract number. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly confirmRenewal: ConfirmRenewalResult;
  /** The vendor's list was corrected: the serial is on the contract now. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly confirmSerialCorrection: ConfirmSerialCorrectionResult;
  /** Corrects what was recorded about a contract, or takes an activation back. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly correctContract: CorrectContractResult;
  /** Correct what was recorded of a shipment, or void one recorded by mistake. Without a shipment: the only one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly correctShipment: CorrectShipmentResult;
  /** Makes a key for a program. The secret is in this answer and nowhere else. */
  readonly createApiKey: CreateApiKeyResult;
  /** Decide a compliance case with a statement; without a case the only undecided one. May be sent by: ADMINISTRATOR. */
  readonly decideComplianceCase: DecideComplianceCaseResult;
  /** Declare a sale, exchange or other disposition of units or parts. Always refused and recorded. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly declareDisposition: DeclareDispositionResult;
  /** The recipient does not renew; after an order: the order was cancelled. May be sent by: RECIPIENT, ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly declineRenewal: DeclineRenewalResult;
  /** The donor denied the request; possible until something has shipped. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly denyDonation: DenyDonationResult;
  /** Ends a serial correction without a confirmation. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly dismissSerialCorrection: DismissSerialCorrectionResult;
  /** Lets a stream look at its journal and its due list again. Changes nothing that is recorded; for engineers. */
  readonly nudge: NudgeResult;
  /** The mail with the activation link has arrived. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordActivationEmail: RecordActivationEmailResult;
  /** The equipment donation agreement was signed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordAgreement: RecordAgreementResult;
  /** The vendor is reviewing the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordAssociationReview: RecordAssociationReviewResult;
  /** Record evidence of what became of the pieces; without units every piece still open. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordCertificate: RecordCertificateResult;
  /** Record the CTB number of the first mail, the case number of the second, or both. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordCtb: RecordCtbResult;
  /** Pieces have arrived. Without units: all of the shipment, or of all shipments, that are under way. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordDelivery: RecordDeliveryResult;
  /** End-of-life dates of a product, as the vendor publishes them. Unknown dates stay empty. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordEox: RecordEoxResult;
  /** The person already has an account; no second registration is needed. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordExistingAccount: RecordExistingAccountResult;
  /** The renewal was ordered. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordOrder: RecordOrderResult;
  /** Record what was handed over; without units everything. The rest becomes due again. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordPickup: RecordPickupResult;
  /** A quote came in. The last one recorded is the current one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordQuote: RecordQuoteResult;
  /** Record an answer of the recipient; the reminders start again. Without a takeback for all that wait. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordRecipientReply: RecordRecipientReplyResult;
  /** The vendor refused the registration; the form is open again. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordRegistrationRefusal: RecordRegistrationRefusalResult;
  /** Record a request with its lines; term and service level come from the program unless given. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordRequest: RecordRequestResult;
  /** A reseller was asked about the renewal. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly recordResellerContact: RecordResellerContactResult;
  /** The serial number of a piece. Without unit: the only piece that has none yet. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordSerial: RecordSerialResult;
  /** Pieces have shipped. Without lines: everything that still waits. Serial numbers may follow later. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordShipment: RecordShipmentResult;
  /** Record that the recycler or donor has received the pieces. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordTakebackReceipt: RecordTakebackReceiptResult;
  /** Record that a unit is installed or in use; without a unit the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly recordUnitUse: RecordUnitUseResult;
  /** The outcome of the validation; ineligible needs a reason. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly recordValidation: RecordValidationResult;
  /** Register an organization with its first contact, the primary one unless told otherwise. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly registerOrganization: RegisterOrganizationResult;
  /** The vendor rejected the association. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly rejectAssociation: RejectAssociationResult;
  /** A new attempt: the address is corrected, or the link has expired. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reopenRegistration: ReopenRegistrationResult;
  /** Takes a decline back. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reopenRenewal: ReopenRenewalResult;
  /** Report units as no longer in use; they go to a takeback. Without units the only one that fits. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly reportNotInUse: ReportNotInUseResult;
  /** A quote was asked for. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly requestQuote: RequestQuoteResult;
  /** Ask for the return of units by one route; the list of pieces is frozen. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly requestTakeback: RequestTakebackResult;
  /** Move the end of a running or overdue promise to a future instant; old and new value are kept. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly rescheduleDeadline: RescheduleDeadlineResult;
  /** Start the review of a compliance case; without a case the only open one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER. */
  readonly reviewComplianceCase: ReviewComplianceCaseResult;
  /** The person has looked through the profile; a step of the checklist that nothing waits for. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly reviewProfile: ReviewProfileResult;
  /** Ends a key at once. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** The vendor withdrew a contract number from an account. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly revokeAssociation: RevokeAssociationResult;
  /** Record the agreed pickup day, or a new one, and who will be on site. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly schedulePickup: SchedulePickupResult;
  /** The donor has begun to review the request. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, INTEGRATION. */
  readonly startDonorReview: StartDonorReviewResult;
  /** The person has opened the registration form. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly startRegistration: StartRegistrationResult;
  /** The contract number was submitted in the profile of a vendor account. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitAssociation: SubmitAssociationResult;
  /** The registration form was sent and the final message shown. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitRegistration: SubmitRegistrationResult;
  /** The documents for the validation of the organization are in. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT. */
  readonly submitValidation: SubmitValidationResult;
  /** Change what is known of a person; fields left out stay as they are. Without a contact: the only one. May be sent by: ADMINISTRATOR, PROGRAM_OFFICER, RECIPIENT, INTEGRATION. */
  readonly updateContact: UpdateContactResult;
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
export type MutationChangeProfileArgs = {
  input: ChangeProfileInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationClearUnresponsiveArgs = {
  input: ClearUnresponsiveInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationCloseDonationArgs = {
  input: CloseDonationInput;
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
export type MutationCorrectContractArgs = {
  input: CorrectContractInput;
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
export type MutationDismissSerialCorrectionArgs = {
  input: DismissSerialCorrectionInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationNudgeArgs = {
  input: NudgeInput;
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
export type MutationRecordEoxArgs = {
  input: RecordEoxInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordExistingAccountArgs = {
  input: RecordExistingAccountInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordOrderArgs = {
  input: RecordOrderInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordPickupArgs = {
  input: RecordPickupInput;
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
export type MutationRecordRequestArgs = {
  input: RecordRequestInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordResellerContactArgs = {
  input: RecordResellerContactInput;
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
export type MutationRecordUnitUseArgs = {
  input: RecordUnitUseInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRecordValidationArgs = {
  input: RecordValidationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationRejectAssociationArgs = {
  input: RejectAssociationInput;
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
export type MutationReportNotInUseArgs = {
  input: ReportNotInUseInput;
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
export type MutationSchedulePickupArgs = {
  input: SchedulePickupInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartDonorReviewArgs = {
  input: StartDonorReviewInput;
};


/** Everything that can be done: one field for each intent. */
export type MutationStartRegistrationArgs = {
  input: StartRegistrationInput;
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
export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};

/** The one thing to do next. */
export type NextStep = {
  readonly __typename?: 'NextStep';
  /** Key of the running deadline that says until when to wait. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** Key of the help route to show. */
  readonly helpRoute?: Maybe<Scalars['String']['output']>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** RECIPIENT, OFFICER or NOBODY. */
  readonly owner: Scalars['String']['output'];
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
  readonly donations: DonationConnection;
  readonly engineView?: Maybe<EngineView>;
  readonly frozenReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastReplyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null once erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
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

/** A program as forms need it. */
export type Program = {
  readonly __typename?: 'Program';
  readonly id: Scalars['ID']['output'];
  /** Newest version of its policy. */
  readonly policyVersion: Scalars['Int']['output'];
  readonly prohibitedDispositions: ReadonlyArray<Scalars['String']['output']>;
  readonly serviceLevel: Scalars['String']['output'];
  readonly takebackRoutes: ReadonlyArray<Scalars['String']['output']>;
  readonly termYears: Scalars['Int']['output'];
  readonly zone: Scalars['String']['output'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  readonly account?: Maybe<VendorAccount>;
  readonly accounts: VendorAccountConnection;
  /** Keys of programs that may call this API; secrets are never shown again. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
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
  readonly eoxRecords: EoxRecordConnection;
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
  /** What a form offers to choose from: programs and what their policies allow. */
  readonly programs: ReadonlyArray<Program>;
  /**
   * An organization's donation requests (R10-R12): without a search, those of the current calendar month in its zone;
   * otherwise by exact request number, or by a range of days. With both, the number wins (D9). A range whose end lies before
   * its beginning is refused with INVALID_DATE_RANGE.
   */
  readonly requestHistory: RequestHistory;
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
export type QueryEoxRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  q?: InputMaybe<Scalars['String']['input']>;
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
export type QueryStageCountsArgs = {
  filter?: InputMaybe<DonationFilter>;
};

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

/** What `recordEox` is to know. */
export type RecordEoxInput = {
  readonly endOfRoutineFailureAnalysisDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSWMaintenanceReleases?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSaleDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSecurityVulSupportDate?: InputMaybe<Scalars['String']['input']>;
  readonly endOfServiceContractRenewal?: InputMaybe<Scalars['String']['input']>;
  readonly endOfSvcAttachDate?: InputMaybe<Scalars['String']['input']>;
  readonly eoxExternalAnnouncementDate?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with StaleVersionError when somebody acted since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back. */
  readonly graceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Same key and input: the first answer again. Same key, other input: IdempotencyConflictError. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lastDateOfSupport?: InputMaybe<Scalars['String']['input']>;
  readonly lastShipDate?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth keeping with the command. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened in the world, when that was earlier than now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly productBulletinNumber?: InputMaybe<Scalars['String']['input']>;
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

/** One renewal of a contract, from the window to its outcome. */
export type Renewal = Node & {
  readonly __typename?: 'Renewal';
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly contractId: Scalars['ID']['output'];
  /** The line end date it renews. */
  readonly coverageEndOn: Scalars['Date']['output'];
  readonly excludedCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly includedUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly newEndOn?: Maybe<Scalars['Date']['output']>;
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly quoteAmount?: Maybe<Scalars['String']['output']>;
  readonly quoteCurrency?: Maybe<Scalars['String']['output']>;
  readonly quoteNumber?: Maybe<Scalars['String']['output']>;
  readonly quoteValidUntil?: Maybe<Scalars['Date']['output']>;
  readonly resellerId?: Maybe<Scalars['ID']['output']>;
  readonly state: Scalars['String']['output'];
  readonly stepsSkipped: Scalars['Boolean']['output'];
  readonly termNumber: Scalars['Int']['output'];
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
  readonly id: Scalars['ID']['output'];
  readonly lineNumber: Scalars['Int']['output'];
  readonly productId: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly shippedQuantity: Scalars['Int']['output'];
  readonly smartnetEligible: Scalars['Boolean']['output'];
  readonly state: Scalars['String']['output'];
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

/** In which role somebody acts (section 7 of the domain reference). The clock acts as SYSTEM. */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'INTEGRATION'
  | 'PROGRAM_OFFICER'
  | 'RECIPIENT'
  | 'SYSTEM';

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

/** Pieces that left together. */
export type Shipment = Node & {
  readonly __typename?: 'Shipment';
  readonly carrier?: Maybe<Scalars['String']['output']>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<ShippedLine>;
  readonly salesOrderNumber: Scalars['String']['output'];
  readonly shippedAt: Scalars['DateTime']['output'];
  readonly state: Scalars['String']['output'];
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
};

/** What a shipment holds of one line. */
export type ShippedLine = {
  readonly __typename?: 'ShippedLine';
  readonly lineId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
};

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
  readonly kind?: InputMaybe<SubmitRegistrationAdditionalAccessKind>;
};

/** What can be chosen for `kind`. */
export type SubmitRegistrationAdditionalAccessKind =
  | 'NONE'
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

/** Units on their way back. */
export type Takeback = Node & {
  readonly __typename?: 'Takeback';
  readonly caseNumber?: Maybe<Scalars['String']['output']>;
  readonly ctbNumber?: Maybe<Scalars['String']['output']>;
  readonly evidenceCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly pickedUpAt?: Maybe<Scalars['DateTime']['output']>;
  readonly pickupOn?: Maybe<Scalars['Date']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly route?: Maybe<Scalars['String']['output']>;
  readonly routeReference?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['output']>;
};

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

/** One piece of equipment. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** How it ended is on a certificate. */
  readonly certified: Scalars['Boolean']['output'];
  readonly coverage: ReadonlyArray<CoverageLine>;
  readonly custodian?: Maybe<Contact>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly donationId: Scalars['ID']['output'];
  /** Can it get vendor support on that day (default: today in the organization's zone), and if not, which link is missing (section 9). */
  readonly entitlement: Entitlement;
  readonly id: Scalars['ID']['output'];
  readonly lineId: Scalars['ID']['output'];
  readonly lossKind?: Maybe<Scalars['String']['output']>;
  readonly powersOn?: Maybe<Scalars['Boolean']['output']>;
  readonly productId: Scalars['String']['output'];
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly shipmentId: Scalars['ID']['output'];
  readonly siteCountry?: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  readonly warrantyEndsOn: Scalars['Date']['output'];
};


/** One piece of equipment. */
export type UnitEntitlementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the form was sent. */
  readonly attempt: Scalars['Int']['output'];
  readonly availableActions: ReadonlyArray<AvailableAction>;
  readonly contact?: Maybe<Contact>;
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What was filled in; null once erased. No password is ever asked for (R32). */
  readonly details?: Maybe<Scalars['JSON']['output']>;
  readonly donationCount: Scalars['Int']['output'];
  readonly engineView?: Maybe<EngineView>;
  readonly id: Scalars['ID']['output'];
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly organization?: Maybe<Organization>;
  /** How it came to be. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  readonly pendingCommands: ReadonlyArray<Command>;
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
  NudgeResult:
    | ( EngineUnavailableError & { __typename: 'EngineUnavailableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NudgeSuccess & { __typename: 'NudgeSuccess' } )
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
    | ( SerialCorrectionRow & { __typename: 'SerialCorrection' } )
    | ( ShipmentRow & { __typename: 'Shipment' } )
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
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateAccountResult']>;
  ActivateContractInput: ActivateContractInput;
  ActivateContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateContractResult']>;
  ActivateContractSerialsInput: ActivateContractSerialsInput;
  AddContactInput: AddContactInput;
  AddContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddContactResult']>;
  AddLineInput: AddLineInput;
  AddLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLineResult']>;
  AdoptPolicyVersionInput: AdoptPolicyVersionInput;
  AdoptPolicyVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptPolicyVersionResult']>;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApproveDonationInput: ApproveDonationInput;
  ApproveDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveDonationResult']>;
  ApproveRenewalInput: ApproveRenewalInput;
  ApproveRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRenewalResult']>;
  Association: ResolverTypeWrapper<AssociationRow>;
  AttestAnswersAnswer: AttestAnswersAnswer;
  AttestAnswersInput: AttestAnswersInput;
  AttestInput: AttestInput;
  AttestRemaining: AttestRemaining;
  AttestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttestResult']>;
  Attestation: ResolverTypeWrapper<AttestationRow>;
  AvailableAction: ResolverTypeWrapper<AvailableAction>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelCommandInput: CancelCommandInput;
  CancelCommandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCommandResult']>;
  CancelCommandSuccess: ResolverTypeWrapper<CommandRef>;
  CancelDonationInput: CancelDonationInput;
  CancelDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDonationResult']>;
  CancelLineInput: CancelLineInput;
  CancelLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelLineResult']>;
  ChangeProfileCompanyInput: ChangeProfileCompanyInput;
  ChangeProfileInput: ChangeProfileInput;
  ChangeProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProfileResult']>;
  ClearUnresponsiveInput: ClearUnresponsiveInput;
  ClearUnresponsiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearUnresponsiveResult']>;
  CloseDonationInput: CloseDonationInput;
  CloseDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDonationResult']>;
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
  ConsentAnswer: ConsentAnswer;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactRole: ContactRole;
  Contract: ResolverTypeWrapper<ContractRow>;
  CorrectContractInput: CorrectContractInput;
  CorrectContractLineEndsInput: CorrectContractLineEndsInput;
  CorrectContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectContractResult']>;
  CorrectShipmentInput: CorrectShipmentInput;
  CorrectShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectShipmentResult']>;
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
  DeclareDispositionInput: DeclareDispositionInput;
  DeclareDispositionKind: DeclareDispositionKind;
  DeclareDispositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareDispositionResult']>;
  DeclineRenewalInput: DeclineRenewalInput;
  DeclineRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineRenewalResult']>;
  DenyDonationInput: DenyDonationInput;
  DenyDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DenyDonationResult']>;
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
  EngineState: EngineState;
  EngineStatus: ResolverTypeWrapper<EngineStatus>;
  EngineUnavailableError: ResolverTypeWrapper<EngineUnavailableError>;
  EngineView: ResolverTypeWrapper<EngineView>;
  Entitlement: ResolverTypeWrapper<Entitlement>;
  EntitlementLink: ResolverTypeWrapper<EntitlementLink>;
  EntitlementResult: EntitlementResult;
  EoxRecord: ResolverTypeWrapper<EoxListed>;
  EoxRecordChanged: ResolverTypeWrapper<Changed>;
  EoxRecordConnection: ResolverTypeWrapper<EoxPage>;
  EoxRecordEdge: ResolverTypeWrapper<Omit<EoxRecordEdge, 'node'> & { node: ResolversTypes['EoxRecord'] }>;
  Finding: ResolverTypeWrapper<FindingModel>;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  Forecast: ResolverTypeWrapper<Forecast>;
  ForecastEntry: ResolverTypeWrapper<ForecastEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransition>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationChanged: ResolverTypeWrapper<Changed>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationState: OrganizationState;
  Owner: Owner;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Program: ResolverTypeWrapper<Program>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordActivationEmailInput: RecordActivationEmailInput;
  RecordActivationEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActivationEmailResult']>;
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgreementResult']>;
  RecordAssociationReviewInput: RecordAssociationReviewInput;
  RecordAssociationReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssociationReviewResult']>;
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
  RecordEoxInput: RecordEoxInput;
  RecordEoxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEoxResult']>;
  RecordEoxSource: RecordEoxSource;
  RecordExistingAccountInput: RecordExistingAccountInput;
  RecordExistingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExistingAccountResult']>;
  RecordOrderInput: RecordOrderInput;
  RecordOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOrderResult']>;
  RecordPickupInput: RecordPickupInput;
  RecordPickupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPickupResult']>;
  RecordQuoteInput: RecordQuoteInput;
  RecordQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordQuoteResult']>;
  RecordRecipientReplyInput: RecordRecipientReplyInput;
  RecordRecipientReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecipientReplyResult']>;
  RecordRegistrationRefusalInput: RecordRegistrationRefusalInput;
  RecordRegistrationRefusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRegistrationRefusalResult']>;
  RecordRegistrationRefusalVendorReason: RecordRegistrationRefusalVendorReason;
  RecordRequestInput: RecordRequestInput;
  RecordRequestLinesInput: RecordRequestLinesInput;
  RecordRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRequestResult']>;
  RecordResellerContactInput: RecordResellerContactInput;
  RecordResellerContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordResellerContactResult']>;
  RecordSerialInput: RecordSerialInput;
  RecordSerialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSerialResult']>;
  RecordShipmentInput: RecordShipmentInput;
  RecordShipmentLinesInput: RecordShipmentLinesInput;
  RecordShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordShipmentResult']>;
  RecordTakebackReceiptInput: RecordTakebackReceiptInput;
  RecordTakebackReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTakebackReceiptResult']>;
  RecordUnitUseInput: RecordUnitUseInput;
  RecordUnitUseInstallSiteInput: RecordUnitUseInstallSiteInput;
  RecordUnitUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUnitUseResult']>;
  RecordUnitUseUse: RecordUnitUseUse;
  RecordValidationInput: RecordValidationInput;
  RecordValidationOutcome: RecordValidationOutcome;
  RecordValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordValidationResult']>;
  RefusedError: ResolverTypeWrapper<Refused>;
  RegisterOrganizationContactInput: RegisterOrganizationContactInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  RejectAssociationInput: RejectAssociationInput;
  RejectAssociationRejectionReason: RejectAssociationRejectionReason;
  RejectAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectAssociationResult']>;
  Renewal: ResolverTypeWrapper<RenewalRow>;
  ReopenRegistrationInput: ReopenRegistrationInput;
  ReopenRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenRegistrationResult']>;
  ReopenRenewalInput: ReopenRenewalInput;
  ReopenRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenRenewalResult']>;
  ReportNotInUseInput: ReportNotInUseInput;
  ReportNotInUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportNotInUseResult']>;
  RequestHistory: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestHistory']>;
  RequestHistoryPage: ResolverTypeWrapper<HistoryPage>;
  RequestLine: ResolverTypeWrapper<RequestLineRow>;
  RequestQuoteInput: RequestQuoteInput;
  RequestQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestQuoteResult']>;
  RequestTakebackInput: RequestTakebackInput;
  RequestTakebackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestTakebackResult']>;
  RescheduleDeadlineInput: RescheduleDeadlineInput;
  RescheduleDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleDeadlineResult']>;
  ReviewComplianceCaseInput: ReviewComplianceCaseInput;
  ReviewComplianceCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewComplianceCaseResult']>;
  ReviewProfileInput: ReviewProfileInput;
  ReviewProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewProfileResult']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeApiKeySuccess: ResolverTypeWrapper<RevokeApiKeySuccess>;
  RevokeAssociationInput: RevokeAssociationInput;
  RevokeAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAssociationResult']>;
  Role: Role;
  SchedulePickupInput: SchedulePickupInput;
  SchedulePickupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchedulePickupResult']>;
  SerialCorrection: ResolverTypeWrapper<SerialCorrectionRow>;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShippedLine: ResolverTypeWrapper<ShippedLine>;
  Stage: Stage;
  StageCount: ResolverTypeWrapper<StageCount>;
  StaleVersionError: ResolverTypeWrapper<Stale>;
  StartDonorReviewInput: StartDonorReviewInput;
  StartDonorReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartDonorReviewResult']>;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRegistrationResult']>;
  StreamChanged: ResolverTypeWrapper<Changed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitAssociationAcknowledgeWarnings: SubmitAssociationAcknowledgeWarnings;
  SubmitAssociationInput: SubmitAssociationInput;
  SubmitAssociationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAssociationResult']>;
  SubmitRegistrationAdditionalAccessInput: SubmitRegistrationAdditionalAccessInput;
  SubmitRegistrationAdditionalAccessKind: SubmitRegistrationAdditionalAccessKind;
  SubmitRegistrationCompanyInput: SubmitRegistrationCompanyInput;
  SubmitRegistrationConsentsInput: SubmitRegistrationConsentsInput;
  SubmitRegistrationInput: SubmitRegistrationInput;
  SubmitRegistrationInterests: SubmitRegistrationInterests;
  SubmitRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRegistrationResult']>;
  SubmitRegistrationSectionsInput: SubmitRegistrationSectionsInput;
  SubmitValidationInput: SubmitValidationInput;
  SubmitValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitValidationResult']>;
  Takeback: ResolverTypeWrapper<TakebackRow>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineKind: TimelineKind;
  Unit: ResolverTypeWrapper<UnitRow>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountResult: ResolversUnionTypes<ResolversParentTypes>['ActivateAccountResult'];
  ActivateContractInput: ActivateContractInput;
  ActivateContractResult: ResolversUnionTypes<ResolversParentTypes>['ActivateContractResult'];
  ActivateContractSerialsInput: ActivateContractSerialsInput;
  AddContactInput: AddContactInput;
  AddContactResult: ResolversUnionTypes<ResolversParentTypes>['AddContactResult'];
  AddLineInput: AddLineInput;
  AddLineResult: ResolversUnionTypes<ResolversParentTypes>['AddLineResult'];
  AdoptPolicyVersionInput: AdoptPolicyVersionInput;
  AdoptPolicyVersionResult: ResolversUnionTypes<ResolversParentTypes>['AdoptPolicyVersionResult'];
  ApiKey: ApiKey;
  ApproveDonationInput: ApproveDonationInput;
  ApproveDonationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveDonationResult'];
  ApproveRenewalInput: ApproveRenewalInput;
  ApproveRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRenewalResult'];
  Association: AssociationRow;
  AttestAnswersInput: AttestAnswersInput;
  AttestInput: AttestInput;
  AttestResult: ResolversUnionTypes<ResolversParentTypes>['AttestResult'];
  Attestation: AttestationRow;
  AvailableAction: AvailableAction;
  Boolean: Scalars['Boolean']['output'];
  CancelCommandInput: CancelCommandInput;
  CancelCommandResult: ResolversUnionTypes<ResolversParentTypes>['CancelCommandResult'];
  CancelCommandSuccess: CommandRef;
  CancelDonationInput: CancelDonationInput;
  CancelDonationResult: ResolversUnionTypes<ResolversParentTypes>['CancelDonationResult'];
  CancelLineInput: CancelLineInput;
  CancelLineResult: ResolversUnionTypes<ResolversParentTypes>['CancelLineResult'];
  ChangeProfileCompanyInput: ChangeProfileCompanyInput;
  ChangeProfileInput: ChangeProfileInput;
  ChangeProfileResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProfileResult'];
  ClearUnresponsiveInput: ClearUnresponsiveInput;
  ClearUnresponsiveResult: ResolversUnionTypes<ResolversParentTypes>['ClearUnresponsiveResult'];
  CloseDonationInput: CloseDonationInput;
  CloseDonationResult: ResolversUnionTypes<ResolversParentTypes>['CloseDonationResult'];
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
  Contact: ContactRow;
  Contract: ContractRow;
  CorrectContractInput: CorrectContractInput;
  CorrectContractLineEndsInput: CorrectContractLineEndsInput;
  CorrectContractResult: ResolversUnionTypes<ResolversParentTypes>['CorrectContractResult'];
  CorrectShipmentInput: CorrectShipmentInput;
  CorrectShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CorrectShipmentResult'];
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
  DeclareDispositionInput: DeclareDispositionInput;
  DeclareDispositionResult: ResolversUnionTypes<ResolversParentTypes>['DeclareDispositionResult'];
  DeclineRenewalInput: DeclineRenewalInput;
  DeclineRenewalResult: ResolversUnionTypes<ResolversParentTypes>['DeclineRenewalResult'];
  DenyDonationInput: DenyDonationInput;
  DenyDonationResult: ResolversUnionTypes<ResolversParentTypes>['DenyDonationResult'];
  DismissSerialCorrectionInput: DismissSerialCorrectionInput;
  DismissSerialCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['DismissSerialCorrectionResult'];
  Donation: DonationRow;
  DonationChanged: Changed;
  DonationConnection: DonationPage;
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  DonationFilter: DonationFilter;
  DonationOrder: DonationOrder;
  EngineStatus: EngineStatus;
  EngineUnavailableError: EngineUnavailableError;
  EngineView: EngineView;
  Entitlement: Entitlement;
  EntitlementLink: EntitlementLink;
  EoxRecord: EoxListed;
  EoxRecordChanged: Changed;
  EoxRecordConnection: EoxPage;
  EoxRecordEdge: Omit<EoxRecordEdge, 'node'> & { node: ResolversParentTypes['EoxRecord'] };
  Finding: FindingModel;
  ForbiddenError: ForbiddenError;
  Forecast: Forecast;
  ForecastEntry: ForecastEntry;
  ID: Scalars['ID']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  Int: Scalars['Int']['output'];
  InvalidTransitionError: InvalidTransition;
  JSON: Scalars['JSON']['output'];
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
  Organization: OrganizationRow;
  OrganizationChanged: Changed;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Program: Program;
  Query: Record<PropertyKey, never>;
  RecordActivationEmailInput: RecordActivationEmailInput;
  RecordActivationEmailResult: ResolversUnionTypes<ResolversParentTypes>['RecordActivationEmailResult'];
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgreementResult'];
  RecordAssociationReviewInput: RecordAssociationReviewInput;
  RecordAssociationReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssociationReviewResult'];
  RecordCertificateEvidenceInput: RecordCertificateEvidenceInput;
  RecordCertificateEvidenceUnitsInput: RecordCertificateEvidenceUnitsInput;
  RecordCertificateInput: RecordCertificateInput;
  RecordCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RecordCertificateResult'];
  RecordCtbInput: RecordCtbInput;
  RecordCtbResult: ResolversUnionTypes<ResolversParentTypes>['RecordCtbResult'];
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['RecordDeliveryResult'];
  RecordEoxInput: RecordEoxInput;
  RecordEoxResult: ResolversUnionTypes<ResolversParentTypes>['RecordEoxResult'];
  RecordExistingAccountInput: RecordExistingAccountInput;
  RecordExistingAccountResult: ResolversUnionTypes<ResolversParentTypes>['RecordExistingAccountResult'];
  RecordOrderInput: RecordOrderInput;
  RecordOrderResult: ResolversUnionTypes<ResolversParentTypes>['RecordOrderResult'];
  RecordPickupInput: RecordPickupInput;
  RecordPickupResult: ResolversUnionTypes<ResolversParentTypes>['RecordPickupResult'];
  RecordQuoteInput: RecordQuoteInput;
  RecordQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RecordQuoteResult'];
  RecordRecipientReplyInput: RecordRecipientReplyInput;
  RecordRecipientReplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordRecipientReplyResult'];
  RecordRegistrationRefusalInput: RecordRegistrationRefusalInput;
  RecordRegistrationRefusalResult: ResolversUnionTypes<ResolversParentTypes>['RecordRegistrationRefusalResult'];
  RecordRequestInput: RecordRequestInput;
  RecordRequestLinesInput: RecordRequestLinesInput;
  RecordRequestResult: ResolversUnionTypes<ResolversParentTypes>['RecordRequestResult'];
  RecordResellerContactInput: RecordResellerContactInput;
  RecordResellerContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordResellerContactResult'];
  RecordSerialInput: RecordSerialInput;
  RecordSerialResult: ResolversUnionTypes<ResolversParentTypes>['RecordSerialResult'];
  RecordShipmentInput: RecordShipmentInput;
  RecordShipmentLinesInput: RecordShipmentLinesInput;
  RecordShipmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordShipmentResult'];
  RecordTakebackReceiptInput: RecordTakebackReceiptInput;
  RecordTakebackReceiptResult: ResolversUnionTypes<ResolversParentTypes>['RecordTakebackReceiptResult'];
  RecordUnitUseInput: RecordUnitUseInput;
  RecordUnitUseInstallSiteInput: RecordUnitUseInstallSiteInput;
  RecordUnitUseResult: ResolversUnionTypes<ResolversParentTypes>['RecordUnitUseResult'];
  RecordValidationInput: RecordValidationInput;
  RecordValidationResult: ResolversUnionTypes<ResolversParentTypes>['RecordValidationResult'];
  RefusedError: Refused;
  RegisterOrganizationContactInput: RegisterOrganizationContactInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  RejectAssociationInput: RejectAssociationInput;
  RejectAssociationResult: ResolversUnionTypes<ResolversParentTypes>['RejectAssociationResult'];
  Renewal: RenewalRow;
  ReopenRegistrationInput: ReopenRegistrationInput;
  ReopenRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['ReopenRegistrationResult'];
  ReopenRenewalInput: ReopenRenewalInput;
  ReopenRenewalResult: ResolversUnionTypes<ResolversParentTypes>['ReopenRenewalResult'];
  ReportNotInUseInput: ReportNotInUseInput;
  ReportNotInUseResult: ResolversUnionTypes<ResolversParentTypes>['ReportNotInUseResult'];
  RequestHistory: ResolversUnionTypes<ResolversParentTypes>['RequestHistory'];
  RequestHistoryPage: HistoryPage;
  RequestLine: RequestLineRow;
  RequestQuoteInput: RequestQuoteInput;
  RequestQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RequestQuoteResult'];
  RequestTakebackInput: RequestTakebackInput;
  RequestTakebackResult: ResolversUnionTypes<ResolversParentTypes>['RequestTakebackResult'];
  RescheduleDeadlineInput: RescheduleDeadlineInput;
  RescheduleDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleDeadlineResult'];
  ReviewComplianceCaseInput: ReviewComplianceCaseInput;
  ReviewComplianceCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviewComplianceCaseResult'];
  ReviewProfileInput: ReviewProfileInput;
  ReviewProfileResult: ResolversUnionTypes<ResolversParentTypes>['ReviewProfileResult'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeApiKeySuccess: RevokeApiKeySuccess;
  RevokeAssociationInput: RevokeAssociationInput;
  RevokeAssociationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAssociationResult'];
  SchedulePickupInput: SchedulePickupInput;
  SchedulePickupResult: ResolversUnionTypes<ResolversParentTypes>['SchedulePickupResult'];
  SerialCorrection: SerialCorrectionRow;
  Shipment: ShipmentRow;
  ShippedLine: ShippedLine;
  StageCount: StageCount;
  StaleVersionError: Stale;
  StartDonorReviewInput: StartDonorReviewInput;
  StartDonorReviewResult: ResolversUnionTypes<ResolversParentTypes>['StartDonorReviewResult'];
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['StartRegistrationResult'];
  StreamChanged: Changed;
  String: Scalars['String']['output'];
  SubmitAssociationInput: SubmitAssociationInput;
  SubmitAssociationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAssociationResult'];
  SubmitRegistrationAdditionalAccessInput: SubmitRegistrationAdditionalAccessInput;
  SubmitRegistrationCompanyInput: SubmitRegistrationCompanyInput;
  SubmitRegistrationConsentsInput: SubmitRegistrationConsentsInput;
  SubmitRegistrationInput: SubmitRegistrationInput;
  SubmitRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRegistrationResult'];
  SubmitRegistrationSectionsInput: SubmitRegistrationSectionsInput;
  SubmitValidationInput: SubmitValidationInput;
  SubmitValidationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitValidationResult'];
  Takeback: TakebackRow;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  Unit: UnitRow;
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
};

export type AuthDirectiveArgs = {
  scope: Scalars['String']['input'];
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ChangeProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProfileResult'] = ResolversParentTypes['ChangeProfileResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ClearUnresponsiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearUnresponsiveResult'] = ResolversParentTypes['ClearUnresponsiveResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CloseDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDonationResult'] = ResolversParentTypes['CloseDonationResult']> = {
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

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isResellerEmployee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activatedEarly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  termNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectContractResult'] = ResolversParentTypes['CorrectContractResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CorrectShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectShipmentResult'] = ResolversParentTypes['CorrectShipmentResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type CoverageLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLine'] = ResolversParentTypes['CoverageLine']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DeclareDispositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareDispositionResult'] = ResolversParentTypes['DeclareDispositionResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DeclineRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRenewalResult'] = ResolversParentTypes['DeclineRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type DenyDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyDonationResult'] = ResolversParentTypes['DenyDonationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
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
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Forecast'], ParentType, ContextType, RequireFields<DonationForecastArgs, 'until'>>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RequestLine']>, ParentType, ContextType>;
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
  serialCorrections?: Resolver<ReadonlyArray<ResolversTypes['SerialCorrection']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takebacks?: Resolver<ReadonlyArray<ResolversTypes['Takeback']>, ParentType, ContextType>;
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
  links?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLink']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  productIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EntitlementResult'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  warrantyRoute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weakestLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntitlementLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementLink'] = ResolversParentTypes['EntitlementLink']> = {
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EoxRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EoxRecord'] = ResolversParentTypes['EoxRecord']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endOfContractRenewalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfFailureAnalysisOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSaleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSecuritySupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfServiceAttachOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOfSoftwareMaintenanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDateOfSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastShipOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  entries?: Resolver<ReadonlyArray<ResolversTypes['ForecastEntry']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ForecastEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastEntry'] = ResolversParentTypes['ForecastEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
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
  activateAccount?: Resolver<ResolversTypes['ActivateAccountResult'], ParentType, ContextType, RequireFields<MutationActivateAccountArgs, 'input'>>;
  activateContract?: Resolver<ResolversTypes['ActivateContractResult'], ParentType, ContextType, RequireFields<MutationActivateContractArgs, 'input'>>;
  addContact?: Resolver<ResolversTypes['AddContactResult'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  addLine?: Resolver<ResolversTypes['AddLineResult'], ParentType, ContextType, RequireFields<MutationAddLineArgs, 'input'>>;
  adoptPolicyVersion?: Resolver<ResolversTypes['AdoptPolicyVersionResult'], ParentType, ContextType, RequireFields<MutationAdoptPolicyVersionArgs, 'input'>>;
  approveDonation?: Resolver<ResolversTypes['ApproveDonationResult'], ParentType, ContextType, RequireFields<MutationApproveDonationArgs, 'input'>>;
  approveRenewal?: Resolver<ResolversTypes['ApproveRenewalResult'], ParentType, ContextType, RequireFields<MutationApproveRenewalArgs, 'input'>>;
  attest?: Resolver<ResolversTypes['AttestResult'], ParentType, ContextType, RequireFields<MutationAttestArgs, 'input'>>;
  cancelCommand?: Resolver<ResolversTypes['CancelCommandResult'], ParentType, ContextType, RequireFields<MutationCancelCommandArgs, 'input'>>;
  cancelDonation?: Resolver<ResolversTypes['CancelDonationResult'], ParentType, ContextType, RequireFields<MutationCancelDonationArgs, 'input'>>;
  cancelLine?: Resolver<ResolversTypes['CancelLineResult'], ParentType, ContextType, RequireFields<MutationCancelLineArgs, 'input'>>;
  changeProfile?: Resolver<ResolversTypes['ChangeProfileResult'], ParentType, ContextType, RequireFields<MutationChangeProfileArgs, 'input'>>;
  clearUnresponsive?: Resolver<ResolversTypes['ClearUnresponsiveResult'], ParentType, ContextType, RequireFields<MutationClearUnresponsiveArgs, 'input'>>;
  closeDonation?: Resolver<ResolversTypes['CloseDonationResult'], ParentType, ContextType, RequireFields<MutationCloseDonationArgs, 'input'>>;
  confirmAssociation?: Resolver<ResolversTypes['ConfirmAssociationResult'], ParentType, ContextType, RequireFields<MutationConfirmAssociationArgs, 'input'>>;
  confirmRenewal?: Resolver<ResolversTypes['ConfirmRenewalResult'], ParentType, ContextType, RequireFields<MutationConfirmRenewalArgs, 'input'>>;
  confirmSerialCorrection?: Resolver<ResolversTypes['ConfirmSerialCorrectionResult'], ParentType, ContextType, RequireFields<MutationConfirmSerialCorrectionArgs, 'input'>>;
  correctContract?: Resolver<ResolversTypes['CorrectContractResult'], ParentType, ContextType, RequireFields<MutationCorrectContractArgs, 'input'>>;
  correctShipment?: Resolver<ResolversTypes['CorrectShipmentResult'], ParentType, ContextType, RequireFields<MutationCorrectShipmentArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  decideComplianceCase?: Resolver<ResolversTypes['DecideComplianceCaseResult'], ParentType, ContextType, RequireFields<MutationDecideComplianceCaseArgs, 'input'>>;
  declareDisposition?: Resolver<ResolversTypes['DeclareDispositionResult'], ParentType, ContextType, RequireFields<MutationDeclareDispositionArgs, 'input'>>;
  declineRenewal?: Resolver<ResolversTypes['DeclineRenewalResult'], ParentType, ContextType, RequireFields<MutationDeclineRenewalArgs, 'input'>>;
  denyDonation?: Resolver<ResolversTypes['DenyDonationResult'], ParentType, ContextType, RequireFields<MutationDenyDonationArgs, 'input'>>;
  dismissSerialCorrection?: Resolver<ResolversTypes['DismissSerialCorrectionResult'], ParentType, ContextType, RequireFields<MutationDismissSerialCorrectionArgs, 'input'>>;
  nudge?: Resolver<ResolversTypes['NudgeResult'], ParentType, ContextType, RequireFields<MutationNudgeArgs, 'input'>>;
  recordActivationEmail?: Resolver<ResolversTypes['RecordActivationEmailResult'], ParentType, ContextType, RequireFields<MutationRecordActivationEmailArgs, 'input'>>;
  recordAgreement?: Resolver<ResolversTypes['RecordAgreementResult'], ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  recordAssociationReview?: Resolver<ResolversTypes['RecordAssociationReviewResult'], ParentType, ContextType, RequireFields<MutationRecordAssociationReviewArgs, 'input'>>;
  recordCertificate?: Resolver<ResolversTypes['RecordCertificateResult'], ParentType, ContextType, RequireFields<MutationRecordCertificateArgs, 'input'>>;
  recordCtb?: Resolver<ResolversTypes['RecordCtbResult'], ParentType, ContextType, RequireFields<MutationRecordCtbArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordEox?: Resolver<ResolversTypes['RecordEoxResult'], ParentType, ContextType, RequireFields<MutationRecordEoxArgs, 'input'>>;
  recordExistingAccount?: Resolver<ResolversTypes['RecordExistingAccountResult'], ParentType, ContextType, RequireFields<MutationRecordExistingAccountArgs, 'input'>>;
  recordOrder?: Resolver<ResolversTypes['RecordOrderResult'], ParentType, ContextType, RequireFields<MutationRecordOrderArgs, 'input'>>;
  recordPickup?: Resolver<ResolversTypes['RecordPickupResult'], ParentType, ContextType, RequireFields<MutationRecordPickupArgs, 'input'>>;
  recordQuote?: Resolver<ResolversTypes['RecordQuoteResult'], ParentType, ContextType, RequireFields<MutationRecordQuoteArgs, 'input'>>;
  recordRecipientReply?: Resolver<ResolversTypes['RecordRecipientReplyResult'], ParentType, ContextType, RequireFields<MutationRecordRecipientReplyArgs, 'input'>>;
  recordRegistrationRefusal?: Resolver<ResolversTypes['RecordRegistrationRefusalResult'], ParentType, ContextType, RequireFields<MutationRecordRegistrationRefusalArgs, 'input'>>;
  recordRequest?: Resolver<ResolversTypes['RecordRequestResult'], ParentType, ContextType, RequireFields<MutationRecordRequestArgs, 'input'>>;
  recordResellerContact?: Resolver<ResolversTypes['RecordResellerContactResult'], ParentType, ContextType, RequireFields<MutationRecordResellerContactArgs, 'input'>>;
  recordSerial?: Resolver<ResolversTypes['RecordSerialResult'], ParentType, ContextType, RequireFields<MutationRecordSerialArgs, 'input'>>;
  recordShipment?: Resolver<ResolversTypes['RecordShipmentResult'], ParentType, ContextType, RequireFields<MutationRecordShipmentArgs, 'input'>>;
  recordTakebackReceipt?: Resolver<ResolversTypes['RecordTakebackReceiptResult'], ParentType, ContextType, RequireFields<MutationRecordTakebackReceiptArgs, 'input'>>;
  recordUnitUse?: Resolver<ResolversTypes['RecordUnitUseResult'], ParentType, ContextType, RequireFields<MutationRecordUnitUseArgs, 'input'>>;
  recordValidation?: Resolver<ResolversTypes['RecordValidationResult'], ParentType, ContextType, RequireFields<MutationRecordValidationArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  rejectAssociation?: Resolver<ResolversTypes['RejectAssociationResult'], ParentType, ContextType, RequireFields<MutationRejectAssociationArgs, 'input'>>;
  reopenRegistration?: Resolver<ResolversTypes['ReopenRegistrationResult'], ParentType, ContextType, RequireFields<MutationReopenRegistrationArgs, 'input'>>;
  reopenRenewal?: Resolver<ResolversTypes['ReopenRenewalResult'], ParentType, ContextType, RequireFields<MutationReopenRenewalArgs, 'input'>>;
  reportNotInUse?: Resolver<ResolversTypes['ReportNotInUseResult'], ParentType, ContextType, RequireFields<MutationReportNotInUseArgs, 'input'>>;
  requestQuote?: Resolver<ResolversTypes['RequestQuoteResult'], ParentType, ContextType, RequireFields<MutationRequestQuoteArgs, 'input'>>;
  requestTakeback?: Resolver<ResolversTypes['RequestTakebackResult'], ParentType, ContextType, RequireFields<MutationRequestTakebackArgs, 'input'>>;
  rescheduleDeadline?: Resolver<ResolversTypes['RescheduleDeadlineResult'], ParentType, ContextType, RequireFields<MutationRescheduleDeadlineArgs, 'input'>>;
  reviewComplianceCase?: Resolver<ResolversTypes['ReviewComplianceCaseResult'], ParentType, ContextType, RequireFields<MutationReviewComplianceCaseArgs, 'input'>>;
  reviewProfile?: Resolver<ResolversTypes['ReviewProfileResult'], ParentType, ContextType, RequireFields<MutationReviewProfileArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeAssociation?: Resolver<ResolversTypes['RevokeAssociationResult'], ParentType, ContextType, RequireFields<MutationRevokeAssociationArgs, 'input'>>;
  schedulePickup?: Resolver<ResolversTypes['SchedulePickupResult'], ParentType, ContextType, RequireFields<MutationSchedulePickupArgs, 'input'>>;
  startDonorReview?: Resolver<ResolversTypes['StartDonorReviewResult'], ParentType, ContextType, RequireFields<MutationStartDonorReviewArgs, 'input'>>;
  startRegistration?: Resolver<ResolversTypes['StartRegistrationResult'], ParentType, ContextType, RequireFields<MutationStartRegistrationArgs, 'input'>>;
  submitAssociation?: Resolver<ResolversTypes['SubmitAssociationResult'], ParentType, ContextType, RequireFields<MutationSubmitAssociationArgs, 'input'>>;
  submitRegistration?: Resolver<ResolversTypes['SubmitRegistrationResult'], ParentType, ContextType, RequireFields<MutationSubmitRegistrationArgs, 'input'>>;
  submitValidation?: Resolver<ResolversTypes['SubmitValidationResult'], ParentType, ContextType, RequireFields<MutationSubmitValidationArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['UpdateContactResult'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'input'>>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helpRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Association' | 'Attestation' | 'Command' | 'ComplianceCase' | 'Contact' | 'Contract' | 'CoverageLine' | 'Donation' | 'EoxRecord' | 'Message' | 'Organization' | 'Renewal' | 'RequestLine' | 'SerialCorrection' | 'Shipment' | 'Takeback' | 'Unit' | 'VendorAccount', ParentType, ContextType>;
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

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['DonationConnection'], ParentType, ContextType, Partial<OrganizationDonationsArgs>>;
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  frozenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prohibitedDispositions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takebackRoutes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  termYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['VendorAccount']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['VendorAccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType, RequireFields<QueryCommandArgs, 'id'>>;
  commands?: Resolver<ResolversTypes['CommandConnection'], ParentType, ContextType, Partial<QueryCommandsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType, RequireFields<QueryDonationArgs, 'id'>>;
  donations?: Resolver<ResolversTypes['DonationConnection'], ParentType, ContextType, Partial<QueryDonationsArgs>>;
  engine?: Resolver<ResolversTypes['EngineStatus'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'serialNumber'>>;
  eoxRecords?: Resolver<ResolversTypes['EoxRecordConnection'], ParentType, ContextType, Partial<QueryEoxRecordsArgs>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<QueryMessagesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  requestHistory?: Resolver<ResolversTypes['RequestHistory'], ParentType, ContextType, Partial<QueryRequestHistoryArgs>>;
  stageCounts?: Resolver<ReadonlyArray<ResolversTypes['StageCount']>, ParentType, ContextType, Partial<QueryStageCountsArgs>>;
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

export type RecordCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCertificateResult'] = ResolversParentTypes['RecordCertificateResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordCtbResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCtbResult'] = ResolversParentTypes['RecordCtbResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryResult'] = ResolversParentTypes['RecordDeliveryResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordEoxResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEoxResult'] = ResolversParentTypes['RecordEoxResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'EoxRecordChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordExistingAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExistingAccountResult'] = ResolversParentTypes['RecordExistingAccountResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type RecordOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOrderResult'] = ResolversParentTypes['RecordOrderResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordPickupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPickupResult'] = ResolversParentTypes['RecordPickupResult']> = {
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

export type RecordRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRequestResult'] = ResolversParentTypes['RecordRequestResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordResellerContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordResellerContactResult'] = ResolversParentTypes['RecordResellerContactResult']> = {
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

export type RecordUnitUseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitUseResult'] = ResolversParentTypes['RecordUnitUseResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RecordValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordValidationResult'] = ResolversParentTypes['RecordValidationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'OrganizationChanged' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
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

export type RejectAssociationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectAssociationResult'] = ResolversParentTypes['RejectAssociationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverageEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  excludedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includedUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  newEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quoteAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resellerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepsSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRegistrationResult'] = ResolversParentTypes['ReopenRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
};

export type ReopenRenewalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRenewalResult'] = ResolversParentTypes['ReopenRenewalResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'DonationChanged' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError', ParentType, ContextType>;
};

export type ReportNotInUseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportNotInUseResult'] = ResolversParentTypes['ReportNotInUseResult']> = {
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smartnetEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShippedLine']>, ParentType, ContextType>;
  salesOrderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippedLine'] = ResolversParentTypes['ShippedLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type StartRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRegistrationResult'] = ResolversParentTypes['StartRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CommandAccepted' | 'ForbiddenError' | 'IdempotencyConflictError' | 'InvalidTransitionError' | 'NotFoundError' | 'RefusedError' | 'StaleVersionError' | 'ValidationError' | 'VendorAccountChanged', ParentType, ContextType>;
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

export type TakebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takeback'] = ResolversParentTypes['Takeback']> = {
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ctbNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pickedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pickupOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routeReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType, Partial<UnitEntitlementArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lossKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  powersOn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warrantyEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  donationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engineView?: Resolver<Maybe<ResolversTypes['EngineView']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingCommands?: Resolver<ReadonlyArray<ResolversTypes['Command']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  ActivateAccountResult?: ActivateAccountResultResolvers<ContextType>;
  ActivateContractResult?: ActivateContractResultResolvers<ContextType>;
  AddContactResult?: AddContactResultResolvers<ContextType>;
  AddLineResult?: AddLineResultResolvers<ContextType>;
  AdoptPolicyVersionResult?: AdoptPolicyVersionResultResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApproveDonationResult?: ApproveDonationResultResolvers<ContextType>;
  ApproveRenewalResult?: ApproveRenewalResultResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AttestResult?: AttestResultResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  CancelCommandResult?: CancelCommandResultResolvers<ContextType>;
  CancelCommandSuccess?: CancelCommandSuccessResolvers<ContextType>;
  CancelDonationResult?: CancelDonationResultResolvers<ContextType>;
  CancelLineResult?: CancelLineResultResolvers<ContextType>;
  ChangeProfileResult?: ChangeProfileResultResolvers<ContextType>;
  ClearUnresponsiveResult?: ClearUnresponsiveResultResolvers<ContextType>;
  CloseDonationResult?: CloseDonationResultResolvers<ContextType>;
  Command?: CommandResolvers<ContextType>;
  CommandAccepted?: CommandAcceptedResolvers<ContextType>;
  CommandConnection?: CommandConnectionResolvers<ContextType>;
  CommandEdge?: CommandEdgeResolvers<ContextType>;
  CommandSuccess?: CommandSuccessResolvers<ContextType>;
  ComplianceCase?: ComplianceCaseResolvers<ContextType>;
  ConfirmAssociationResult?: ConfirmAssociationResultResolvers<ContextType>;
  ConfirmRenewalResult?: ConfirmRenewalResultResolvers<ContextType>;
  ConfirmSerialCorrectionResult?: ConfirmSerialCorrectionResultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CorrectContractResult?: CorrectContractResultResolvers<ContextType>;
  CorrectShipmentResult?: CorrectShipmentResultResolvers<ContextType>;
  CoverageLine?: CoverageLineResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateApiKeySuccess?: CreateApiKeySuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DecideComplianceCaseResult?: DecideComplianceCaseResultResolvers<ContextType>;
  DeclareDispositionResult?: DeclareDispositionResultResolvers<ContextType>;
  DeclineRenewalResult?: DeclineRenewalResultResolvers<ContextType>;
  DenyDonationResult?: DenyDonationResultResolvers<ContextType>;
  DismissSerialCorrectionResult?: DismissSerialCorrectionResultResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonationChanged?: DonationChangedResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  EngineStatus?: EngineStatusResolvers<ContextType>;
  EngineUnavailableError?: EngineUnavailableErrorResolvers<ContextType>;
  EngineView?: EngineViewResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementLink?: EntitlementLinkResolvers<ContextType>;
  EoxRecord?: EoxRecordResolvers<ContextType>;
  EoxRecordChanged?: EoxRecordChangedResolvers<ContextType>;
  EoxRecordConnection?: EoxRecordConnectionResolvers<ContextType>;
  EoxRecordEdge?: EoxRecordEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ForecastEntry?: ForecastEntryResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
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
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationChanged?: OrganizationChangedResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordActivationEmailResult?: RecordActivationEmailResultResolvers<ContextType>;
  RecordAgreementResult?: RecordAgreementResultResolvers<ContextType>;
  RecordAssociationReviewResult?: RecordAssociationReviewResultResolvers<ContextType>;
  RecordCertificateResult?: RecordCertificateResultResolvers<ContextType>;
  RecordCtbResult?: RecordCtbResultResolvers<ContextType>;
  RecordDeliveryResult?: RecordDeliveryResultResolvers<ContextType>;
  RecordEoxResult?: RecordEoxResultResolvers<ContextType>;
  RecordExistingAccountResult?: RecordExistingAccountResultResolvers<ContextType>;
  RecordOrderResult?: RecordOrderResultResolvers<ContextType>;
  RecordPickupResult?: RecordPickupResultResolvers<ContextType>;
  RecordQuoteResult?: RecordQuoteResultResolvers<ContextType>;
  RecordRecipientReplyResult?: RecordRecipientReplyResultResolvers<ContextType>;
  RecordRegistrationRefusalResult?: RecordRegistrationRefusalResultResolvers<ContextType>;
  RecordRequestResult?: RecordRequestResultResolvers<ContextType>;
  RecordResellerContactResult?: RecordResellerContactResultResolvers<ContextType>;
  RecordSerialResult?: RecordSerialResultResolvers<ContextType>;
  RecordShipmentResult?: RecordShipmentResultResolvers<ContextType>;
  RecordTakebackReceiptResult?: RecordTakebackReceiptResultResolvers<ContextType>;
  RecordUnitUseResult?: RecordUnitUseResultResolvers<ContextType>;
  RecordValidationResult?: RecordValidationResultResolvers<ContextType>;
  RefusedError?: RefusedErrorResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  RejectAssociationResult?: RejectAssociationResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReopenRegistrationResult?: ReopenRegistrationResultResolvers<ContextType>;
  ReopenRenewalResult?: ReopenRenewalResultResolvers<ContextType>;
  ReportNotInUseResult?: ReportNotInUseResultResolvers<ContextType>;
  RequestHistory?: RequestHistoryResolvers<ContextType>;
  RequestHistoryPage?: RequestHistoryPageResolvers<ContextType>;
  RequestLine?: RequestLineResolvers<ContextType>;
  RequestQuoteResult?: RequestQuoteResultResolvers<ContextType>;
  RequestTakebackResult?: RequestTakebackResultResolvers<ContextType>;
  RescheduleDeadlineResult?: RescheduleDeadlineResultResolvers<ContextType>;
  ReviewComplianceCaseResult?: ReviewComplianceCaseResultResolvers<ContextType>;
  ReviewProfileResult?: ReviewProfileResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeApiKeySuccess?: RevokeApiKeySuccessResolvers<ContextType>;
  RevokeAssociationResult?: RevokeAssociationResultResolvers<ContextType>;
  SchedulePickupResult?: SchedulePickupResultResolvers<ContextType>;
  SerialCorrection?: SerialCorrectionResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShippedLine?: ShippedLineResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StaleVersionError?: StaleVersionErrorResolvers<ContextType>;
  StartDonorReviewResult?: StartDonorReviewResultResolvers<ContextType>;
  StartRegistrationResult?: StartRegistrationResultResolvers<ContextType>;
  StreamChanged?: StreamChangedResolvers<ContextType>;
  SubmitAssociationResult?: SubmitAssociationResultResolvers<ContextType>;
  SubmitRegistrationResult?: SubmitRegistrationResultResolvers<ContextType>;
  SubmitValidationResult?: SubmitValidationResultResolvers<ContextType>;
  Takeback?: TakebackResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UpdateContactResult?: UpdateContactResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  VendorAccount?: VendorAccountResolvers<ContextType>;
  VendorAccountChanged?: VendorAccountChangedResolvers<ContextType>;
  VendorAccountConnection?: VendorAccountConnectionResolvers<ContextType>;
  VendorAccountEdge?: VendorAccountEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
