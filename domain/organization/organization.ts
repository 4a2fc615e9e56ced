import { adoptPolicyVersion } from '../adoption.ts';
import { refuse } from '../decision.ts';
import { asWritten } from '../edge.ts';
import type { DeadlineEvent, Module, Noted } from '../module.ts';
import type { Claim, Context, FiredStep, Instant } from '../types.ts';
import { changeDeciders, withChanges } from './changes.ts';
import { closing, closingDeciders } from './closing.ts';
import type { Answer, CommandOfOrganization, Deciders, OrganizationCommand } from './commands.ts';
import { contactDeciders, evolveContacts } from './contacts.ts';
import type { OrganizationDraft, OrganizationEvent } from './events.ts';
import { heardOfMerger, mergerDeciders, merging, needsOf, takeOver } from './merger.ts';
import { flagSilence, heardOfDonation, silenceDeciders } from './silence.ts';
import type { Organization } from './state.ts';
import { afterLastDay, successionClocks, successionDeciders } from './succession.ts';
import { toldLate } from './told-late.ts';
import { register, registered, validationClocks, validationDeciders, validationEnds } from './validation.ts';
import { organizationView } from './view.ts';

/** The organization stream: its parts put together. Rules live in the parts. */

const deciders: Deciders<Exclude<CommandOfOrganization, 'registerOrganization'>> = {
  ...validationDeciders,
  ...contactDeciders,
  ...successionDeciders,
  ...changeDeciders,
  ...mergerDeciders,
  ...closingDeciders,
  ...silenceDeciders,
};
/**
 * What is still recorded of a dissolved organization (11.8): its last contact or liquidator is written to about what has
 * to go back, so people and their addresses stay right.
 */
const takenWhenDissolved: ReadonlySet<string> = new Set<keyof typeof deciders>([
  'addContact',
  'updateContact',
  'reportContactLeft',
  'replaceContact',
  'recordBounce',
]);
type Judge = (state: Organization, command: OrganizationCommand, context: Context) => Answer;
// Each is typed for its own command; put together they are looked up by name.
const judges: Readonly<Record<string, Judge>> = asWritten(deciders);

function decide(id: string, state: Organization | null, command: OrganizationCommand, context: Context): Answer {
  if (command.type === 'registerOrganization') return register(id, state, command, context);
  if (state === null) return refuse('NOT_FOUND', '7.1', 'There is no such organization; register it first.');
  if (state.state === 'DISSOLVED' && !takenWhenDissolved.has(command.type)) {
    const message =
      'This organization is dissolved for good; only its contacts and their addresses are kept up to date.';
    return refuse('DONATION_FINAL', '6.12', message);
  }
  if (command.type === 'adoptPolicyVersion') return adoptPolicyVersion(state.policy, command, context);
  const judge = judges[command.type];
  if (judge !== undefined) return judge(state, command, context);
  return refuse('VALIDATION_FAILED', '7.1', `An organization knows no command of the name ${command.type}.`);
}

type Applied = OrganizationEvent | DeadlineEvent | (Noted & { readonly at: Instant });

function evolve(state: Organization | null, event: Applied): Organization {
  if (event.type === 'OrganizationRegistered') return registered(event);
  if (state === null) throw new Error(`ORGANIZATION_STARTS_WITH_REGISTRATION: ${event.type}`);
  switch (event.type) {
    case 'ContactAdded':
    case 'ContactChanged':
    case 'ContactLeavingAnnounced':
    case 'ContactLeft':
    case 'ContactReplaced':
    case 'EmailBounced':
      return evolveContacts(state, event);
    case 'ValidationSubmitted':
      return { ...state, state: 'VALIDATION_PENDING', submittedAt: event.submittedAt };
    case 'OrganizationValidated':
      return { ...state, state: 'VALIDATED', requalificationDueAt: event.requalificationDueAt };
    case 'OrganizationFoundIneligible':
      return { ...state, state: 'INELIGIBLE' };
    case 'OrganizationChanged':
      return withChanges(state, event);
    case 'RequalificationRequired':
      return { ...state, state: 'REQUALIFICATION_DUE', requalificationFrom: event.requiredFrom ?? event.at };
    case 'MergerReported':
    case 'MergerApproved':
    case 'MergerRejected':
      return merging(state, event);
    case 'OrganizationClosingReported':
    case 'ClosingWithdrawn':
    case 'OrganizationDissolved':
      return closing(state, event);
    case 'OrganizationFlaggedUnresponsive':
      return { ...state, unresponsiveSince: event.since };
    case 'UnresponsiveFlagCleared': {
      const unresponsiveClearedAt = event.cause === 'BY_HAND' ? event.at : state.unresponsiveClearedAt;
      return { ...state, unresponsiveSince: null, unresponsiveClearedAt };
    }
    case 'PolicyVersionAdopted':
      return { ...state, policy: event.policy };
    case 'DonationNoted':
      return 'wantsAccount' in event.view ? heardOfDonation(state, event.source, event.view) : state;
    case 'OrganizationNoted':
      return 'contacts' in event.view ? heardOfMerger(state, event.view) : state;
    case 'AccountStateNoted':
    case 'EoxNoted':
    case 'DeadlineOpened':
    case 'DeadlineFired':
    case 'DeadlineEscalated':
    case 'ReminderSent':
    case 'ReminderSkipped':
    case 'ReminderSnoozed':
    case 'ReminderAcknowledged':
    case 'DeadlineRescheduled':
    case 'DeadlineClosed':
      return state;
  }
}

function onStep(state: Organization, step: FiredStep): readonly OrganizationDraft[] {
  if (step.kind !== 'DUE') return [];
  if (step.clock === 'contactLastDay') return afterLastDay(state, step);
  return step.clock === 'requalificationDate' ? validationEnds(state) : [];
}

/** Its numbers are unique within the country; the values are in the record (C1). */
function claimsOf({ recordId, identifiedBy, country }: Organization): readonly Claim[] {
  if (recordId === null) return [];
  return identifiedBy.map((field) => {
    return { kind: 'ORGANIZATION', key: `${country}/${recordId}/${field}`, personal: { recordId, field } };
  });
}

/** The stream of one recipient organization (6.12, 7.7). */
export const organizationModule: Module<Organization, OrganizationCommand, OrganizationEvent> = {
  kind: 'organization',
  schema: 1,
  decide,
  born: () => [],
  evolve,
  react: (state, now) => {
    const arrived = takeOver(state, now);
    if (arrived.length > 0) return arrived;
    return state.state === 'DISSOLVED' ? [] : flagSilence(state);
  },
  rollUp: () => null,
  toldLate,
  clocks: (state) => [...validationClocks(state), ...successionClocks(state)],
  onStep,
  calendar: ({ policy, zone, country }) => ({ policy, zone: zone ?? policy.zone, country }),
  view: organizationView,
  noted: 'OrganizationNoted',
  needs: needsOf,
  claimsOf,
  // Who is dissolved is written to, so people come and go as before; only with a merger do they go elsewhere.
  isFinal: ({ state }) => state === 'MERGED_INTO',
  phase: ({ state }) => state,
};
