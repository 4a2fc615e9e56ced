import type { DeadlineEvent, Module, Noted } from '../module.ts';
import type { Claim, ClockInstance, Draft, FiredStep, Instant } from '../types.ts';
import type { AccountView, DonationView, OrganizationView } from '../views.ts';
import { accessFollows, despiteHeard, levelChanged } from './access-level.ts';
import { contactOf, decide, type AccountCommand } from './registration.ts';
import type { Account, AccountEvent } from './state.ts';

type AccountDraft = Draft<AccountEvent>;
type Applied = AccountEvent | DeadlineEvent | (Noted & { readonly at: Instant });

/** An account begins with the first donation that wants its person to have one (6.1). */
function born(id: string, { view }: Noted): readonly AccountDraft[] {
  if (!('wantsAccount' in view) || !view.wantsAccount || view.final || view.policy === null) return [];
  const { policy, zone, country } = view;
  return [{ type: 'AccountTrackOpened', contactId: contactOf(id), policy, zone, country, byHand: false }];
}

/** Somebody still waits for this account: a donation, or the person who opened the track by hand. */
function isWanted({ byHand, donations }: Account): boolean {
  return byHand || Object.values(donations).some(({ wantsAccount }) => wantsAccount);
}

/**
 * One clock at most, for the next step of the person. None when nobody waits any more: a donation that has ended must
 * not leave a reminder or an overdue step behind. When one waits again, the ladder starts anew.
 */
function clocks(state: Account): readonly ClockInstance[] {
  if (!isWanted(state)) return [];
  const { id: subject, submittedAt, activationEmailAt } = state;
  switch (state.state) {
    case 'NOT_STARTED':
    case 'FORM_STARTED':
      return [{ clock: 'registrationNudge', subject, base: { at: state.nudgeFrom } }];
    case 'SUBMITTED':
    case 'ACTIVATION_MAIL_LATE':
      return submittedAt === null ? [] : [{ clock: 'activationEmail', subject, base: { at: submittedAt } }];
    case 'ACTIVATION_MAIL_RECEIVED':
      return activationEmailAt === null ? [] : [{ clock: 'activationClick', subject, base: { at: activationEmailAt } }];
    case 'ACTIVE':
    case 'REGISTERED_GUEST':
    case 'DISABLED':
    case 'SUPERSEDED':
      return [];
  }
}

/** R5: 24 hours without the activation mail. */
function onStep({ state }: Account, { clock, kind }: FiredStep): readonly AccountDraft[] {
  const overdue = clock === 'activationEmail' && kind === 'DUE' && state === 'SUBMITTED';
  return overdue ? [{ type: 'ActivationEmailOverdue' }] : [];
}

function evolve(state: Account | null, event: Applied): Account {
  if (event.type === 'AccountTrackOpened') return opened(event);
  if (state === null) throw new Error(`ACCOUNT_STARTS_WITH_ITS_TRACK: ${event.type}`);
  switch (event.type) {
    case 'RegistrationStarted': {
      const { formLanguage, siteCountry } = event;
      return { ...state, state: 'FORM_STARTED', origin: 'NEW', formLanguage, country: siteCountry ?? state.country };
    }
    case 'ExistingAccountRecorded': {
      const { recordId, claims, at } = event;
      return { ...state, state: 'ACTIVE', origin: 'EXISTING', recordId, claims, activatedAt: at };
    }
    case 'RegistrationSubmitted':
      return submitted(state, event);
    case 'RegistrationRefused': // what the vendor does not have, nobody holds
      return { ...backInForm(state, event.at), claims: [] };
    case 'RegistrationReopened':
      return { ...backInForm(state, event.at), recordId: event.recordId ?? state.recordId };
    case 'ActivationEmailOverdue':
      return { ...state, state: 'ACTIVATION_MAIL_LATE' };
    case 'ActivationEmailReceived':
      return { ...state, state: 'ACTIVATION_MAIL_RECEIVED', activationEmailAt: event.receivedAt };
    case 'AccountActivated':
      return { ...state, state: 'ACTIVE', activatedAt: event.activatedAt };
    case 'ProfileReviewed':
      return { ...state, profileReviewedAt: event.reviewedAt };
    case 'ProfileChanged':
      return profileChanged(state, event);
    case 'AccessLevelDropped':
    case 'AccessLevelRestored':
    case 'AccountDisabled':
    case 'AccountEnabled':
      return levelChanged(state, event);
    case 'AccountSuperseded':
      return { ...state, state: 'SUPERSEDED' };
    case 'PolicyVersionAdopted':
      return { ...state, policy: event.policy };
    case 'DonationNoted':
      return 'wantsAccount' in event.view ? despiteHeard(heard(state, event.source, event.view, event.at)) : state;
    case 'DeadlineRescheduled': {
      const again = event.reopened && event.clock === 'activationEmail' && state.state === 'ACTIVATION_MAIL_LATE';
      return again ? { ...state, state: 'SUBMITTED' } : state;
    }
    case 'OrganizationNoted':
      return 'contacts' in event.view ? heardOfPerson(state, event.view) : state;
    case 'AccountStateNoted':
    case 'EoxNoted':
    case 'DeadlineOpened':
    case 'DeadlineFired':
    case 'DeadlineEscalated':
    case 'ReminderSent':
    case 'ReminderSkipped':
    case 'ReminderSnoozed':
    case 'ReminderAcknowledged':
    case 'DeadlineClosed':
      return state;
  }
}

type Of<Type extends AccountEvent['type']> = Extract<AccountEvent, { readonly type: Type }>;

function opened({ contactId, policy, zone, country, byHand, at }: Of<'AccountTrackOpened'>): Account {
  return {
    id: `acc_${contactId.slice(4)}`,
    contactId,
    state: 'NOT_STARTED',
    origin: null,
    policy,
    zone,
    country,
    byHand,
    nudgeFrom: at,
    recordId: null,
    claims: [],
    formLanguage: 'en',
    form: null,
    attempt: 0,
    submittedAt: null,
    activationEmailAt: null,
    activatedAt: null,
    donations: {},
    hadSupport: false,
  };
}

function submitted(state: Account, event: Of<'RegistrationSubmitted'>): Account {
  const { recordId, submittedAt, attempt, formLanguage } = event;
  const { languagePreference, accessKind, emailFormat, consents, interests, companyDiffers } = event;
  const answers = { languagePreference, accessKind, emailFormat, consents, interests };
  const form = companyDiffers === true ? { ...answers, companyDiffers } : answers;
  const claims = ['email', 'userId'] as const;
  return {
    ...state,
    state: 'SUBMITTED',
    recordId,
    submittedAt,
    attempt,
    formLanguage,
    form,
    claims,
    activationEmailAt: null,
  };
}

/** A new attempt: the nudge ladder starts at the instant the form is open again. */
function backInForm(state: Account, nudgeFrom: Instant): Account {
  return { ...state, state: 'FORM_STARTED', submittedAt: null, activationEmailAt: null, nudgeFrom };
}

function profileChanged(state: Account, event: Of<'ProfileChanged'>): Account {
  const { form } = state;
  const languagePreference = event.languagePreference ?? form?.languagePreference ?? null;
  const emailFormat = event.emailFormat ?? form?.emailFormat ?? 'PLAIN_TEXT';
  const { consents, answeredAt, partnerUrlFollowedAt } = event;
  const before = form ?? unasked;
  const answers = { ...before, languagePreference, emailFormat };
  const changed =
    consents === undefined || answeredAt === undefined
      ? answers
      : { ...answers, consents: { ...before.consents, ...consents }, answeredAt };
  return {
    ...state,
    recordId: event.recordId ?? state.recordId,
    claims: event.claims,
    form: changed,
    ...(partnerUrlFollowedAt === undefined ? {} : { partnerUrlFollowedAt }),
  };
}

/** An account that existed before was never asked what the form asks. */
const unasked = {
  accessKind: 'NONE',
  consents: {
    contactByEmail: 'UNANSWERED',
    contactByPost: 'UNANSWERED',
    contactByPhone: 'UNANSWERED',
    contactByFax: 'UNANSWERED',
    thirdPartyEmail: 'UNANSWERED',
    privacyAccepted: 'UNANSWERED',
    privacyVersion: null,
  },
  interests: 'SKIPPED',
} as const;

function heard(state: Account, donationId: string, view: DonationView, at: Instant): Account {
  const { [donationId]: _before, ...others } = state.donations;
  const wantsAccount = view.wantsAccount && !view.final;
  const confirmed = view.confirmed && !view.final;
  const donations = wantsAccount || confirmed ? { ...others, [donationId]: { wantsAccount, confirmed } } : others;
  const next = { ...state, donations, hadSupport: state.hadSupport || confirmed };
  const place = view.final ? {} : { zone: view.zone };
  const nudgeFrom = isWanted(state) || !isWanted(next) ? state.nudgeFrom : at;
  return { ...next, ...place, nudgeFrom };
}

/** 6.7: its person left, or was replaced and then left. Others of the organization do not concern it. */
function heardOfPerson(state: Account, { contacts }: OrganizationView): Account {
  const person = contacts.find(({ id }) => id === state.contactId);
  return person === undefined || person.current ? state : { ...state, personLeft: true };
}

const leftBehind = ({ personLeft, state }: Account): boolean => personLeft === true && state !== 'SUPERSEDED';

/** What a donation may know of it. */
export function accountView({ id, contactId, state, recordId }: Account): AccountView {
  return { id, contactId, state, recordId };
}

/** R4, R31: e-mail and user id are unique over all accounts; the values are in the record (C1). */
function claimsOf({ state, recordId, claims }: Account): readonly Claim[] {
  if (recordId === null || state === 'SUPERSEDED') return [];
  return claims.map((field) => {
    const kind = field === 'email' ? 'ACCOUNT_EMAIL' : 'ACCOUNT_USER_ID';
    return { kind, key: `${recordId}/${field}`, personal: { recordId, field } };
  });
}

/** The stream of one person's vendor account (6.7). It can serve several donations, and outlives them. */
export const accountModule: Module<Account, AccountCommand, AccountEvent> = {
  kind: 'account',
  schema: 1,
  decide,
  born,
  evolve,
  react: (state) => (leftBehind(state) ? [{ type: 'AccountSuperseded' }] : accessFollows(state)),
  rollUp: () => null,
  clocks,
  onStep,
  calendar: ({ policy, zone, country }) => ({ policy, zone, country }),
  view: accountView,
  noted: 'AccountStateNoted',
  needs: () => [],
  claimsOf,
  isFinal: ({ state }) => state === 'SUPERSEDED',
  phase: ({ state }) => state,
};
