import { adoptPolicyVersion, type AdoptPolicyVersion } from '../adoption.ts';
import type { accountCommands } from '../commands/account.ts';
import type { StreamCommand } from '../commands/define.ts';
import { accept, finding, futureFinding, inFuture, invalidTransition, refuse, refuseAll } from '../decision.ts';
import type { Conflict, Context, Decision, Draft, Finding, Instant } from '../types.ts';
import type { AccountState } from '../views.ts';
import { disable, enable, recordLevel } from './access-level.ts';
import type { Account, AccountEvent, ChangeableConsents, ClaimedField, Consents } from './state.ts';

type Definitions = typeof accountCommands;
type OwnCommand = { [Name in keyof Definitions]: StreamCommand<Name, Definitions[Name]> }[keyof Definitions];
export type AccountCommand = OwnCommand | AdoptPolicyVersion;
type Command<Name extends keyof Definitions> = StreamCommand<Name, Definitions[Name]>;
type AccountDraft = Draft<AccountEvent>;
type Answer = Decision<AccountDraft>;

const awaited = ['SUBMITTED', 'ACTIVATION_MAIL_LATE'] as const;
const pending = [...awaited, 'ACTIVATION_MAIL_RECEIVED'] as const;

/** From which states each command is possible (6.7); nothing else leads anywhere. */
const possibleFrom = {
  startRegistration: ['NOT_STARTED'],
  recordExistingAccount: ['NOT_STARTED', 'FORM_STARTED'],
  submitRegistration: ['FORM_STARTED'],
  recordRegistrationRefusal: pending,
  reopenRegistration: pending,
  recordActivationEmail: awaited,
  activateAccount: pending,
  reviewProfile: ['ACTIVE', 'REGISTERED_GUEST'],
  changeProfile: ['ACTIVE', 'REGISTERED_GUEST'],
  recordAccessLevel: ['ACTIVE', 'REGISTERED_GUEST'],
  disableAccount: ['ACTIVE', 'REGISTERED_GUEST'],
  enableAccount: ['DISABLED'],
} as const satisfies Record<OwnCommand['type'], readonly AccountState[]>;

/** The person of an account, by its id (`accountOf`, the other way round). */
export function contactOf(accountId: string): string {
  return `con_${accountId.slice(4)}`;
}

/** Judges a command on a person's account (6.7, 7.3). */
export function decide(id: string, state: Account | null, command: AccountCommand, context: Context): Answer {
  if (state === null) return open(id, command, context);
  if (command.type === 'adoptPolicyVersion') return adoptPolicyVersion(state.policy, command, context);
  const allowed: readonly AccountState[] = possibleFrom[command.type];
  if (!allowed.includes(state.state)) return notFrom(state.state, command, allowed);
  const wrong = otherPerson(id, command) ?? goneAway(state, command);
  if (wrong !== null) return wrong;
  return step(state, command, context);
}

function notFrom(state: AccountState, command: OwnCommand, allowed: readonly AccountState[]): Answer {
  if (command.type !== 'startRegistration' || state === 'FORM_STARTED') return invalidTransition(state, allowed);
  const message = 'This person has an account already, or a registration under way.';
  return refuse('ACCOUNT_EXISTS', '7.3', message, { detail: { from: state } });
}

function step(state: Account, command: OwnCommand, context: Context): Answer {
  switch (command.type) {
    case 'startRegistration':
      return accept(started(command));
    case 'recordExistingAccount':
      return unlessTaken(context, existing(command));
    case 'submitRegistration':
      return submit(state, command, context);
    case 'recordRegistrationRefusal': {
      const { vendorReason, assessed } = command;
      return accept({ type: 'RegistrationRefused', vendorReason, messageRecordId: assessed.recordId });
    }
    case 'reopenRegistration':
      return unlessTaken(context, { type: 'RegistrationReopened', recordId: command.assessed.recordId });
    case 'recordActivationEmail': {
      const receivedAt = command.receivedAt ?? context.occurredAt;
      if (inFuture(receivedAt, context.now)) return refuseAll([futureFinding('receivedAt')]);
      return accept({ type: 'ActivationEmailReceived', receivedAt });
    }
    case 'activateAccount': {
      const activatedAt = command.activatedAt ?? context.occurredAt;
      if (inFuture(activatedAt, context.now)) return refuseAll([futureFinding('activatedAt')]);
      return accept({ type: 'AccountActivated', activatedAt });
    }
    case 'reviewProfile': // R6: a good idea, never a condition
      return accept({ type: 'ProfileReviewed', reviewedAt: context.occurredAt });
    case 'changeProfile':
      return changeProfile(state, command, context);
    case 'recordAccessLevel':
      return recordLevel(state, command.level);
    case 'disableAccount':
      return disable(state);
    case 'enableAccount':
      return enable(state);
  }
}

/** A track is opened by hand: for a person whom no donation has named yet. */
function open(id: string, command: AccountCommand, context: Context): Answer {
  if (command.type !== 'startRegistration' && command.type !== 'recordExistingAccount') {
    return refuse('NOT_FOUND', '7.1', 'There is no such account; start a registration or record the existing account.');
  }
  const wrong = otherPerson(id, command);
  if (wrong !== null) return wrong;
  const { policy, organization } = command.assessed;
  const contactId = contactOf(id);
  if (policy === null || organization === null) {
    return refuse('NOT_FOUND', '7.1', 'There is no such person; check the id.', { path: 'contactId' });
  }
  const person = organization.contacts.find((contact) => contact.id === contactId);
  if (person?.current !== true) return notCurrent();
  const opened: AccountDraft = {
    type: 'AccountTrackOpened',
    contactId,
    policy,
    zone: organization.zone ?? policy.zone,
    country: organization.country,
    byHand: true,
  };
  if (command.type === 'startRegistration') return accept<AccountDraft>(opened, started(command));
  return unlessTaken(context, opened, existing(command));
}

/** An account's id names its person; an input that names somebody else is a mix-up. */
function otherPerson(id: string, command: AccountCommand): Answer | null {
  if (!('contactId' in command) || command.contactId === undefined || command.contactId === contactOf(id)) return null;
  return refuse('NOT_FOUND', '7.1', 'This account belongs to another person.', { path: 'contactId' });
}

/** 6.7: who has left the organization opens no form and brings no account along. */
function goneAway({ contactId }: Account, command: OwnCommand): Answer | null {
  if (command.type !== 'startRegistration' && command.type !== 'recordExistingAccount') return null;
  const person = command.assessed.organization?.contacts.find(({ id }) => id === contactId);
  return person === undefined || person.current ? null : notCurrent();
}

const notCurrent = (): Answer =>
  refuse('CONTACT_NOT_CURRENT', '7.3', 'This person is not a current contact; name somebody who is.', {
    path: 'contactId',
  });

/** R29: the form is in English unless said otherwise. */
function started({ siteCountry, formLanguage }: Command<'startRegistration'>): AccountDraft {
  return { type: 'RegistrationStarted', siteCountry: siteCountry ?? null, formLanguage: formLanguage ?? 'en' };
}

function existing({ assessed }: Command<'recordExistingAccount'>): AccountDraft {
  return { type: 'ExistingAccountRecorded', recordId: assessed.recordId, claims: claimed(assessed.personal) };
}

/** R46: submitted is not active; the mail and the click follow. What the form says was assessed at intake (C17). */
function submit(state: Account, command: Command<'submitRegistration'>, context: Context): Answer {
  const submittedAt = command.submittedAt ?? context.occurredAt;
  if (inFuture(submittedAt, context.now)) return refuseAll([futureFinding('submittedAt')]);
  return unlessTaken(context, {
    type: 'RegistrationSubmitted',
    recordId: command.assessed.recordId,
    submittedAt,
    attempt: state.attempt + 1,
    formLanguage: command.formLanguage ?? state.formLanguage,
    languagePreference: command.languagePreference ?? null,
    accessKind: command.additionalAccess?.kind ?? 'SERVICE_CONTRACT_OWNER', // D12
    emailFormat: command.consents?.emailFormat ?? 'PLAIN_TEXT', // R41
    consents: consentsOf(command),
    interests: command.interests ?? 'SKIPPED', // R45
    ...(command.assessed.warnings.includes('COMPANY_MISMATCH') ? { companyDiffers: true } : {}), // R44
  });
}

/** R40, R42: nothing is preset. */
function consentsOf({ consents }: Command<'submitRegistration'>): Consents {
  return {
    contactByEmail: consents?.contactByEmail ?? 'UNANSWERED',
    contactByPost: consents?.contactByPost ?? 'UNANSWERED',
    contactByPhone: consents?.contactByPhone ?? 'UNANSWERED',
    contactByFax: consents?.contactByFax ?? 'UNANSWERED',
    thirdPartyEmail: consents?.thirdPartyEmail ?? 'UNANSWERED',
    privacyAccepted: consents?.privacyAccepted ?? 'UNANSWERED',
    privacyVersion: consents?.privacyVersion ?? null,
  };
}

/** R48: at any time; a changed e-mail or user id is compared with all other accounts again. */
function changeProfile(state: Account, command: Command<'changeProfile'>, context: Context): Answer {
  const { recordId, personal } = command.assessed;
  const languagePreference = command.languagePreference ?? null;
  const emailFormat = command.emailFormat ?? null;
  const { partnerUrlFollowedAt, consents } = command;
  const partner = partnerUrlFollowedAt === undefined ? null : partnerProblem(state, partnerUrlFollowedAt, context);
  if (partner !== null) return refuseAll([partner]);
  const answered = consents !== undefined && Object.keys(consents).length > 0;
  const more = {
    ...(answered ? { consents: answersIn(consents), answeredAt: context.occurredAt } : {}),
    ...(partnerUrlFollowedAt === undefined ? {} : { partnerUrlFollowedAt }),
  };
  const same = recordId === null && languagePreference === null && emailFormat === null;
  if (same && Object.keys(more).length === 0) return accept();
  const claims = claimed([...state.claims, ...personal]);
  return unlessTaken(context, { type: 'ProfileChanged', recordId, claims, languagePreference, emailFormat, ...more });
}

/** R35: the URL is given to accounts of the partner kind, after their registration. */
function partnerProblem({ form }: Account, followedAt: Instant, { now }: Context): Finding | null {
  const path = 'partnerUrlFollowedAt';
  if (inFuture(followedAt, now)) return futureFinding(path);
  if (form?.accessKind === 'CHANNEL_PARTNER') return null;
  const message = 'Only an account of the partner kind is given this URL; leave the date out.';
  return finding('PARTNER_KIND_NOT_RESELLER', 'R35', message, { path });
}

function answersIn(given: NonNullable<Command<'changeProfile'>['consents']>): Partial<ChangeableConsents> {
  const { contactByEmail, contactByPost, contactByPhone, contactByFax, thirdPartyEmail } = given;
  return {
    ...(contactByEmail === undefined ? {} : { contactByEmail }),
    ...(contactByPost === undefined ? {} : { contactByPost }),
    ...(contactByPhone === undefined ? {} : { contactByPhone }),
    ...(contactByFax === undefined ? {} : { contactByFax }),
    ...(thirdPartyEmail === undefined ? {} : { thirdPartyEmail }),
  };
}

function claimed(paths: readonly string[]): readonly ClaimedField[] {
  return (['email', 'userId'] as const).filter((field) => paths.includes(field));
}

/** R4, R31: e-mail and user id belong to one account only; the journal says which of them are taken (C1). */
function unlessTaken({ conflicts }: Context, ...events: readonly AccountDraft[]): Answer {
  const findings = conflicts.map(takenFinding).filter((one) => one !== null);
  return findings.length > 0 ? refuseAll(findings) : accept(...events);
}

function takenFinding({ claim }: Conflict): Finding | null {
  if (claim.kind === 'ACCOUNT_EMAIL') {
    const message = 'Another account uses this e-mail address; recover that account or use another address.';
    return finding('EMAIL_ALREADY_USED', 'R4', message, { path: 'email' });
  }
  if (claim.kind !== 'ACCOUNT_USER_ID') return null;
  return finding('USER_ID_TAKEN', 'R31', 'Another account has this user id; choose another one.', { path: 'userId' });
}
