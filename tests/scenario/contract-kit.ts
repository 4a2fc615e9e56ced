import {
  associationOpened,
  associationTrack,
  contactLeft,
  contractEnded,
} from '../../domain/donation/association/association.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import {
  contractSuperseded,
  contractTrack,
  contractWithdrawn,
  coverMissingUnits,
} from '../../domain/donation/contract/contract.ts';
import {
  correctionsMoot,
  correctionsResumed,
  correctionTrack,
  listingFollows,
} from '../../domain/donation/contract/correction.ts';
import type { DonationDraft, DonationEvent } from '../../domain/donation/events.ts';
import type { Donation, Line, Shipment, Unit } from '../../domain/donation/state.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Conflict, Context, Decision, FiredStep, Instant } from '../../domain/types.ts';

/** Contracts, corrections and associations of one donation, without the tracks around them. */

/** Noon of a winter day in the organization's zone. */
export const at = (date: string, time = '12:00'): Instant => Date.parse(`${date}T${time}-08:00`);

const policy: Policy = {
  programId: 'prg_test',
  version: 1,
  zone: 'America/Los_Angeles',
  calendars: {},
  country: 'US',
  clocks: {},
  termYears: 5,
  serviceLevel: '8x5xNBD',
  renewalMonths: 12,
  warrantyDays: 90,
  quoteValidityDays: 30,
  contractNumberPattern: '^[0-9]{5,12}$',
  vendorAccount: true,
  genericMailboxes: [],
  publicMailDomains: [],
  companyFields: [],
  prohibitedDispositions: [],
  takebackRoutes: [],
};

export const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  lineNumber: 1,
  productId: 'SW-24',
  quantity: 1,
  shippedQuantity: 1,
  smartnetEligible: true,
  supplementary: false,
  state: 'SHIPPED',
  ...more,
});

export const unit = (id: string, lineId: string, serialNumber: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  productId: 'SW-24',
  serialNumber,
  lineId,
  shipmentId: 'shp_1',
  state: 'DELIVERED',
  powersOn: null,
  deliveredAt: null,
  site: null,
  custodianContactId: null,
  warrantyEndsOn: '2024-05-31',
  lossKind: null,
  certified: false,
  ...more,
});

const shipment = (lineIds: readonly string[], shippedAt: Instant): Shipment => ({
  id: 'shp_1',
  salesOrderNumber: '4500012345',
  carrier: null,
  trackingNumber: null,
  shippedAt,
  deliveredAt: null,
  lines: lineIds.map((lineId) => ({ lineId, quantity: 1 })),
  unitIds: [],
  state: 'SHIPPED',
});

const byId = <T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

/** A donation with two shipped switches, all shipped on 2024-02-01, nothing expected yet. */
export function donation(more: Partial<Donation> = {}): Donation {
  const base: Donation = {
    id: 'don_a',
    requestNumber: '700123',
    organizationId: 'org_a',
    programId: 'prg_test',
    policy,
    requestedAt: at('2024-01-02'),
    fiscalYear: 2024,
    adminFee: null,
    currency: null,
    termYears: 5,
    serviceLevel: '8x5xNBD',
    reviewStartedAt: null,
    agreementSignedAt: null,
    approvedAt: at('2024-01-05'),
    deniedAt: null,
    cancelledAt: null,
    closedAt: null,
    allShippedAt: at('2024-02-01'),
    stage: 'AWAITING_CONTRACT',
    organization: {
      id: 'org_a',
      state: 'VALIDATED',
      frozenReason: null,
      unresponsive: false,
      zone: 'America/Los_Angeles',
      country: 'US',
      contacts: [{ id: 'con_p', role: 'PRIMARY', current: true }],
    },
    accounts: {},
    eox: {},
    milestonesReached: {},
    lines: byId([line('lin_1'), line('lin_2')]),
    shipments: byId([shipment(['lin_1', 'lin_2'], at('2024-02-01'))]),
    units: byId([unit('unt_1', 'lin_1', 'FOC1'), unit('unt_2', 'lin_2', 'FOC2')]),
    contracts: {},
    coverage: {},
    associations: {},
    corrections: {},
    renewals: {},
    takebacks: {},
    attestations: {},
    complianceCases: {},
    lastReplyAt: null,
    counters: {},
  };
  return { ...base, ...more };
}

export const account = (
  contact: string,
  state: 'ACTIVE' | 'REGISTERED_GUEST' | 'SUBMITTED' | 'SUPERSEDED' = 'ACTIVE',
) => {
  const view = { id: `acc_${contact}`, contactId: `con_${contact}`, state, recordId: null } as const;
  return { [view.id]: view };
};

/** The donation with one EXPECTED contract for its two lines. */
export const expected = (more: Partial<Donation> = {}): Donation =>
  apply(donation(more), at('2024-02-01'), [
    { type: 'ContractExpected', contractId: 'ctr_a.1', lineIds: ['lin_1', 'lin_2'], from: at('2024-02-01') },
  ]);

const evolvers = { ...contractTrack.evolve, ...correctionTrack.evolve, ...associationTrack.evolve };
// Looked up by name: the type of each evolver fits its own event only.
const evolverOf = (type: string) =>
  (evolvers as Readonly<Record<string, (state: Donation, event: DonationEvent) => Donation>>)[type];

/** Folds drafts, stamped with `now`. */
export function apply(state: Donation, now: Instant, drafts: readonly DonationDraft[]): Donation {
  return drafts.reduce((before, draft) => {
    const evolve = evolverOf(draft.type);
    if (evolve === undefined) throw new Error(`no track of this test evolves ${draft.type}`);
    return evolve(before, { ...draft, at: now });
  }, state);
}

const reactions = [
  contractWithdrawn,
  coverMissingUnits,
  contractSuperseded,
  listingFollows,
  contactLeft,
  contractEnded,
  associationOpened,
  correctionsMoot,
  correctionsResumed,
];

/** Lets follow what must follow, and says what did. */
export function settle(
  state: Donation,
  now: Instant,
): { readonly state: Donation; readonly events: readonly DonationDraft[] } {
  const events: DonationDraft[] = [];
  let current = state;
  for (let round = 0; round < 50; round += 1) {
    const drafts = reactions.map((reaction) => reaction(current, now)).find(({ length }) => length > 0);
    if (drafts === undefined) return { state: current, events };
    events.push(...drafts);
    current = apply(current, now, drafts);
  }
  throw new Error('the reactions do not come to rest');
}

type Given = { readonly type: string } & Readonly<Record<string, unknown>>;
type Judge = (state: Donation, command: unknown, context: Context) => Decision<DonationDraft>;
const judges = { ...contractTrack.decide, ...correctionTrack.decide, ...associationTrack.decide };

/** One command on a day, with what intake found out about it. */
export function when(
  state: Donation,
  { assessed = {}, ...command }: Given & { readonly assessed?: object },
  day: string | Instant,
  conflicts: readonly Conflict[] = [],
) {
  const now = typeof day === 'string' ? at(day) : day;
  const judge = (judges as Readonly<Record<string, Judge>>)[command.type];
  if (judge === undefined) throw new Error(`no command ${command.type} here`);
  const context = { now, occurredAt: now, actor: { id: 'usr_1', role: 'PROGRAM_OFFICER' }, conflicts } as const;
  const decision = judge(state, { ...command, assessed: { ...nothingAssessed, ...assessed } }, context);
  const direct = decision.kind === 'refused' ? [] : decision.events;
  const settled = settle(apply(state, now, direct), now);
  return {
    decision,
    codes: decision.kind === 'accepted' ? [] : decision.refusal.findings.map(({ code }) => code),
    paths: decision.kind === 'accepted' ? [] : decision.refusal.findings.map(({ path }) => path),
    direct,
    events: [...direct, ...settled.events],
    types: [...direct, ...settled.events].map(({ type }) => type),
    state: settled.state,
  };
}

/** What a due clock leads to. */
export function due(state: Donation, clock: string, subject: string, day: string) {
  const onStep = { ...contractTrack.onStep, ...correctionTrack.onStep, ...associationTrack.onStep }[clock];
  const step: FiredStep = { clock, subject, step: 'due', kind: 'DUE', at: at(day), dueOn: day };
  const direct = onStep?.(state, step) ?? [];
  const settled = settle(apply(state, at(day), direct), at(day));
  return { types: [...direct, ...settled.events].map(({ type }) => type), state: settled.state };
}

/** The promises that run, as `clock subject`. */
export const clocks = (state: Donation) =>
  [contractTrack, correctionTrack, associationTrack].flatMap((track) => track.clocks(state));
export const running = (state: Donation): readonly string[] =>
  clocks(state).map(({ clock, subject }) => `${clock} ${subject}`);
