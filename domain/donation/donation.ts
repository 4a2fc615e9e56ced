import { isDeadlineEvent } from '../entity.ts';
import { adoptPolicyVersion, type AdoptPolicyVersion } from '../adoption.ts';
import { refuse } from '../decision.ts';
import { asWritten } from '../edge.ts';
import type { DeadlineEvent, Module } from '../module.ts';
import type { Policy } from '../policy.ts';
import type { Claim, Context, Decision, Draft, FiredStep, Instant, Need } from '../types.ts';
import type { DonationView } from '../views.ts';
import { allShipped, shipDateCorrected } from './shipment/all-shipped.ts';
import {
  accountNoted,
  associationOpened,
  associationTrack,
  contactLeft,
  contractEnded,
  onAssociationRescheduled,
} from './association/association.ts';
import { attestationOnEndOfSupport, attestationTrack, attestationsMoot } from './compliance/attestation.ts';
import { caseTrack } from './support/case.ts';
import { closingTrack } from './takeback/closing.ts';
import { complianceTrack } from './compliance/compliance.ts';
import {
  contractSuperseded,
  contractTrack,
  contractReleased,
  contractWithdrawn,
  coverMissingUnits,
  onContractRescheduled,
} from './contract/contract.ts';
import {
  correctionTrack,
  correctionsMoot,
  correctionsResumed,
  listingFollows,
  onCorrectionRescheduled,
} from './contract/correction.ts';
import { defectTrack } from './support/defect.ts';
import type { DonationDraft, DonationEvent } from './events.ts';
import { accountOf } from './ids.ts';
import { importTrack } from './imported.ts';
import { deliveryComplete, incidentTrack, shippingFrozen } from './shipment/incident.ts';
import { lineChangeTrack } from './request/line-changes.ts';
import { isOnHold } from './compliance/hold-state.ts';
import { holdTrack, refusedByHold } from './compliance/hold.ts';
import { lossTrack } from './compliance/loss.ts';
import { heldUnits, isFinal, liveLines, primaryContactId, zoneOf } from './read.ts';
import { dissolutionFollowed, frozen, mergerFollowed, organizationTrack } from './organization-follow.ts';
import { renewalTrack } from './renewal/renewal.ts';
import { renewalReactions } from './renewal/renewal-loop.ts';
import { allLinesGone, decideRequest, requestTrack } from './request/request.ts';
import { onRmaRescheduled, rmaTrack } from './support/rma-track.ts';
import { rmasOf } from './support/rma-read.ts';
import { serialKey } from './serial.ts';
import { shipmentTrack } from './shipment/shipment.ts';
import { rollUp } from './stage.ts';
import type { Donation } from './state.ts';
import { idleUnitsOnTakeback, takebackEmptied, takebackTrack } from './takeback/takeback.ts';
import { unresponsiveSince } from './takeback/takeback-state.ts';
import type { Reaction } from './track.ts';
import { toldLate } from './told-late.ts';
import { useTrack } from './compliance/use.ts';

/** The donation stream: its tracks put together. Rules live in the tracks; here is only what concerns all of them. */

const tracks = [
  requestTrack,
  importTrack,
  lineChangeTrack,
  shipmentTrack,
  incidentTrack,
  contractTrack,
  correctionTrack,
  associationTrack,
  useTrack,
  defectTrack,
  caseTrack,
  rmaTrack,
  complianceTrack,
  lossTrack,
  holdTrack,
  organizationTrack,
  attestationTrack,
  renewalTrack,
  takebackTrack,
  closingTrack,
] as const;

/** In the order in which they answer; the event order of 6.3 comes from it. */
const reactions: readonly Reaction[] = [
  mergerFollowed,
  shippingFrozen,
  contractWithdrawn,
  contractReleased,
  allShipped,
  shipDateCorrected,
  deliveryComplete,
  coverMissingUnits,
  contractSuperseded,
  listingFollows,
  ...renewalReactions,
  contractEnded,
  contactLeft,
  associationOpened,
  dissolutionFollowed,
  takebackEmptied,
  idleUnitsOnTakeback,
  correctionsMoot,
  correctionsResumed,
  attestationsMoot,
  attestationOnEndOfSupport,
  allLinesGone,
];

export type DonationCommand = { readonly type: string };
const isAdoption = (command: DonationCommand): command is AdoptPolicyVersion => command.type === 'adoptPolicyVersion';

// Tracks are typed each for its own commands and events; put together they are looked up by name.
type Judge = (state: Donation, command: DonationCommand, context: Context) => Decision<DonationDraft>;
type Evolve = (state: Donation, event: DonationEvent) => Donation;
type OnStep = (state: Donation, step: FiredStep) => readonly DonationDraft[];
type AccountHeard = Extract<DonationEvent, { readonly type: 'AccountStateNoted' }>;
/** What is heard of an account concerns its associations too: nudges count from when it could be used. */
const accountHeard = (state: Donation, event: AccountHeard): Donation =>
  accountNoted(state, requestTrack.evolve.AccountStateNoted(state, event), event.view, event.at);
const judges: Readonly<Record<string, Judge>> = Object.assign({}, ...tracks.map((track) => track.decide));
const evolvers: Readonly<Record<string, Evolve>> = Object.assign({}, ...tracks.map((track) => track.evolve), {
  AccountStateNoted: accountHeard,
});
const steps: Readonly<Record<string, OnStep>> = Object.assign({}, ...tracks.map((track) => track.onStep));
const reopened: Readonly<Record<string, (state: Donation, subject: string) => Donation>> = {
  ...onContractRescheduled,
  ...onCorrectionRescheduled,
  ...onRmaRescheduled,
  ...onAssociationRescheduled,
};

function decide(
  id: string,
  state: Donation | null,
  command: DonationCommand,
  context: Context,
): Decision<DonationDraft> {
  if (command.type === 'recordRequest') {
    return state === null ? decideRequest(asWritten(command), context, id) : exists(state);
  }
  if (state === null) return refuse('NOT_FOUND', '7.1', 'There is no such donation; check its id.');
  if (isAdoption(command)) return adoptPolicyVersion(state.policy, command, context);
  const held = refusedByHold(state, command.type);
  if (held !== null) return held;
  const waits = frozen(state, command.type);
  if (waits !== null) return waits;
  const judge = judges[command.type];
  if (judge === undefined) return refuse('VALIDATION_FAILED', '7.1', `A donation knows no command ${command.type}.`);
  return judge(state, command, context);
}

const exists = (state: Donation): Decision<DonationDraft> =>
  refuse('INVALID_TRANSITION', '6.3', 'This donation exists already.', { detail: { from: state.stage, allowed: [] } });

function evolve(
  state: Donation | null,
  event: DonationEvent | DeadlineEvent | Parameters<Module<Donation, DonationCommand, DonationEvent>['evolve']>[1],
): Donation {
  if (isDeadlineEvent(event)) return onDeadline(state, event);
  const apply = evolvers[event.type];
  if (apply === undefined) throw new Error(`EVENT_UNKNOWN ${event.type}: no track of a donation evolves it`);
  // The very first event makes the state; its evolver looks at nothing else.
  return apply(asWritten(state), asWritten(event));
}

function onDeadline(state: Donation | null, event: DeadlineEvent): Donation {
  if (state === null) throw new Error(`EVENT_BEFORE_BIRTH ${event.type}`);
  if (event.type !== 'DeadlineRescheduled' || !event.reopened) return state;
  return reopened[event.clock]?.(state, event.subject) ?? state;
}

function react(state: Donation, now: Instant): readonly DonationDraft[] {
  for (const reaction of reactions) {
    const drafts = reaction(state, now);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function stageChange(state: Donation, cause: string): DonationDraft | null {
  const to = rollUp(state);
  return to === state.stage ? null : { type: 'DonationStageChanged', from: state.stage, to, cause };
}

/** The accounts whose state matters: of the primary contact while approved and open, and of every association. */
function accountsNeeded(state: Donation): readonly string[] {
  if (state.approvedAt === null || !state.policy.vendorAccount) return [];
  const primary = primaryContactId(state);
  const associated = Object.values(state.associations).map(({ accountId }) => accountId);
  return [...new Set([...(primary === null ? [] : [accountOf(primary)]), ...associated])];
}

/**
 * The accounts of everybody else at the organization: one that can be used may add the number and answers for support
 * (6.8, 9.1). They are only listened to, so that nobody gets an account for a donation that waits for somebody else's.
 */
function accountsHeard(state: Donation): readonly string[] {
  if (state.approvedAt === null || !state.policy.vendorAccount) return [];
  const needed = accountsNeeded(state);
  return state.organization.contacts
    .filter(({ current }) => current)
    .map(({ id }) => accountOf(id))
    .filter((id) => !needed.includes(id));
}

function needs(state: Donation): readonly Need[] {
  return [
    { source: state.organizationId, mutual: true },
    ...accountsNeeded(state).map((source): Need => ({ source, mutual: true })),
    ...accountsHeard(state).map((source): Need => ({ source })),
    ...[...new Set([...liveLines(state), ...heldUnits(state)].map(({ productId }) => productId))].map((id): Need => ({
      source: `eox/${id}`,
    })),
  ];
}

function view(state: Donation, receiver: string): DonationView {
  const primary = primaryContactId(state);
  const account = receiver.startsWith('acc_');
  const open = state.approvedAt !== null && !isFinal(state);
  return {
    id: state.id,
    organizationId: state.organizationId,
    zone: zoneOf(state),
    country: state.organization.country,
    final: isFinal(state),
    wantsAccount: account && open && state.policy.vendorAccount && primary !== null && accountOf(primary) === receiver,
    confirmed: Object.values(state.associations).some(
      ({ accountId, contractId, state: stands }) =>
        accountId === receiver && stands === 'CONFIRMED' && state.contracts[contractId]?.state === 'ACTIVE',
    ),
    unresponsiveSince: account ? null : unresponsiveSince(state),
    lastReplyAt: account ? null : state.lastReplyAt,
    policy: account ? accountPolicy(state.policy) : null,
  };
}

/** What an account runs by: its own clocks only, so that its view stays small. */
function accountPolicy(policy: Policy): Policy {
  const own = ['registrationNudge', 'activationEmail', 'activationClick'];
  const clocks = Object.fromEntries(Object.entries(policy.clocks).filter(([key]) => own.includes(key)));
  return { ...policy, clocks, takebackRoutes: [] };
}

function claimsOf(state: Donation): readonly Claim[] {
  const serials = Object.values(state.units).flatMap(({ productId, serialNumber, state: stands }): readonly Claim[] =>
    serialNumber === null || stands === 'VOIDED' ? [] : [{ kind: 'SERIAL', key: serialKey(productId, serialNumber) }],
  );
  const numbers = Object.values(state.contracts).flatMap((contract): readonly Claim[] => {
    const { number, shared, entitledOrganizationId: group = state.organizationId } = contract;
    if (number === null || contract.state === 'WITHDRAWN') return [];
    return [{ kind: 'CONTRACT_NUMBER', key: number, group, shared }];
  });
  const rmaNumbers = rmasOf(state).map(({ rmaNumber }): Claim => ({ kind: 'RMA_NUMBER', key: rmaNumber }));
  return [
    { kind: 'REQUEST_NUMBER', key: `${state.programId}/${state.requestNumber}` },
    ...serials,
    ...numbers,
    ...rmaNumbers,
  ];
}

export const donationModule: Module<Donation, DonationCommand, DonationEvent> = {
  kind: 'donation',
  schema: 1,
  decide,
  born: () => [],
  evolve,
  react,
  rollUp: stageChange,
  toldLate,
  clocks: (state) => tracks.flatMap((track) => track.clocks(state)),
  onStep: (state, step): readonly Draft<DonationEvent>[] => steps[step.clock]?.(state, step) ?? [],
  isOnHold,
  calendar: (state) => ({ policy: state.policy, zone: zoneOf(state), country: state.organization.country }),
  view,
  noted: 'DonationNoted',
  needs,
  claimsOf,
  isFinal,
  phase: ({ stage }) => stage,
};
