import { nothingAssessed, type Assessed } from '../../domain/commands/define.ts';
import {
  attestationOnEndOfSupport,
  attestationsMoot,
  attestationTrack,
  type AttestationCommand,
} from '../../domain/donation/compliance/attestation.ts';
import { closingTrack, type ClosingCommand } from '../../domain/donation/takeback/closing.ts';
import { complianceTrack, type ComplianceCommand } from '../../domain/donation/compliance/compliance.ts';
import type { DonationDraft, DonationEvent } from '../../domain/donation/events.ts';
import { holdTrack, type HoldCommand } from '../../domain/donation/compliance/hold.ts';
import { lossTrack, type LossCommand } from '../../domain/donation/compliance/loss.ts';
import { rollUp } from '../../domain/donation/stage.ts';
import type { Contract, CoverageLine, Donation, Unit } from '../../domain/donation/state.ts';
import {
  idleUnitsOnTakeback,
  takebackEmptied,
  takebackTrack,
  type TakebackCommand,
} from '../../domain/donation/takeback/takeback.ts';
import { useTrack, type UnitUseCommand } from '../../domain/donation/compliance/use.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import type { ClockInstance, Context, Decision, FiredStep, Instant, Role } from '../../domain/types.ts';

/** A donation whose units are in use, and the parts that bring them back: the ground the tests stand on. */

type Command =
  | UnitUseCommand
  | ComplianceCommand
  | AttestationCommand
  | TakebackCommand
  | ClosingCommand
  | LossCommand
  | HoldCommand;
type Said<C> = C extends Command ? Omit<C, 'assessed'> & { readonly assessed?: Partial<Assessed> } : never;
export type Input = Said<Command>;

const day0 = Date.parse('2026-03-02T20:00:00Z');
/** Noon in Los Angeles, `days` after 2 March 2026. */
export const at = (days: number): Instant => day0 + days * 86_400_000;

const decide = {
  ...useTrack.decide,
  ...complianceTrack.decide,
  ...attestationTrack.decide,
  ...takebackTrack.decide,
  ...closingTrack.decide,
  ...lossTrack.decide,
  ...holdTrack.decide,
};
const evolve = {
  ...useTrack.evolve,
  ...complianceTrack.evolve,
  ...attestationTrack.evolve,
  ...takebackTrack.evolve,
  ...closingTrack.evolve,
  ...lossTrack.evolve,
  ...holdTrack.evolve,
};
const onStep = { ...attestationTrack.onStep, ...takebackTrack.onStep };
const reactions = [idleUnitsOnTakeback, takebackEmptied, attestationsMoot, attestationOnEndOfSupport];

export function unit(id: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    productId: 'WS-C2960X-24TS-L',
    serialNumber: `FOC${id.slice(-1).repeat(8)}`,
    lineId: 'lin_1.1',
    shipmentId: 'shp_1.1',
    state: 'IN_USE',
    powersOn: null,
    deliveredAt: at(-30),
    site: null,
    custodianContactId: null,
    warrantyEndsOn: '2026-05-01',
    lossKind: null,
    certified: false,
    ...more,
  };
}

/** Everything shipped, no contract; the units as given. */
export function donation(units: readonly Unit[], more: Partial<Donation> = {}): Donation {
  const state: Donation = {
    id: 'don_1',
    requestNumber: 'TS-1',
    organizationId: 'org_1',
    programId: ciscoTechsoup1.programId,
    policy: ciscoTechsoup1,
    requestedAt: at(-90),
    fiscalYear: 2026,
    adminFee: null,
    currency: null,
    termYears: 5,
    serviceLevel: '8x5xNBD',
    reviewStartedAt: at(-89),
    agreementSignedAt: at(-85),
    approvedAt: at(-80),
    deniedAt: null,
    cancelledAt: null,
    closedAt: null,
    allShippedAt: at(-40),
    stage: 'SUPPORT_NOT_INCLUDED',
    organization: {
      id: 'org_1',
      state: 'VALIDATED',
      frozenReason: null,
      unresponsive: false,
      zone: 'America/Los_Angeles',
      country: 'US',
      contacts: [{ id: 'con_1', role: 'PRIMARY', current: true }],
    },
    accounts: { acc_1: { id: 'acc_1', contactId: 'con_1', state: 'ACTIVE', recordId: 'rec_acc' } },
    eox: {},
    milestonesReached: {},
    lines: {},
    shipments: {
      'shp_1.1': {
        id: 'shp_1.1',
        salesOrderNumber: 'SO1',
        carrier: null,
        trackingNumber: null,
        shippedAt: at(-40),
        deliveredAt: at(-30),
        lines: [],
        unitIds: units.map(({ id }) => id),
        state: 'DELIVERED',
      },
    },
    units: Object.fromEntries(units.map((each) => [each.id, each])),
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
    ...more,
  };
  return { ...state, stage: rollUp(state) };
}

/** An active contract that covers the units. */
export function contractFor(...unitIds: readonly string[]): Pick<Donation, 'contracts' | 'coverage'> {
  const contract: Contract = {
    id: 'ctr_1.1',
    number: '123456789',
    state: 'ACTIVE',
    lineIds: ['lin_1.1'],
    expectedFrom: at(-40),
    startOn: '2026-02-01',
    endOn: '2031-02-01',
    activatedAt: at(-20),
    activatedEarly: false,
    serviceLevel: '8x5xNBD',
    termNumber: 0,
    shared: false,
    predecessorId: null,
    successorId: null,
    recordId: null,
  };
  const lines = unitIds.map((unitId, index): CoverageLine => ({
    id: `cov_1.${index + 1}`,
    contractId: contract.id,
    unitId,
    startOn: '2026-02-01',
    endOn: '2031-02-01',
    listed: 'YES',
    ended: false,
  }));
  return { contracts: { [contract.id]: contract }, coverage: Object.fromEntries(lines.map((line) => [line.id, line])) };
}

function apply(state: Donation, draft: DonationDraft, now: Instant): Donation {
  const event = { ...draft, at: now } as DonationEvent; // an instant makes an event of a draft
  // Events of other tracks are told here too (a serial correction, a contract released) and change nothing.
  const fold = evolve[event.type as keyof typeof evolve] as
    | ((state: Donation, event: DonationEvent) => Donation)
    | undefined;
  const next = fold === undefined ? state : fold(state, event);
  const stage = rollUp(next);
  return stage === next.stage ? next : { ...next, stage, stageSince: now };
}

/** The state after events and all that follows from them; `told` gets every event in order. */
export function after(
  state: Donation,
  events: readonly DonationDraft[],
  now: Instant,
  told: DonationDraft[] = [],
): Donation {
  let next = events.reduce((folded, event) => apply(folded, event, now), state);
  told.push(...events);
  for (let round = 0; round < 20; round += 1) {
    const more = reactions.map((reaction) => reaction(next, now)).find((drafts) => drafts.length > 0) ?? [];
    if (more.length === 0) return next;
    next = more.reduce((folded, event) => apply(folded, event, now), next);
    told.push(...more);
  }
  throw new Error('the reactions do not come to rest');
}

export type How = { readonly day?: number; readonly role?: Role; readonly occurredAt?: Instant };

/** What the rules answer to one command. */
export function when(state: Donation, input: Input, { day = 1, role = 'ADMINISTRATOR', occurredAt }: How = {}) {
  const context: Context = {
    now: at(day),
    actor: { id: 'usr_1', role },
    occurredAt: occurredAt ?? at(day),
    conflicts: [],
  };
  const command = { ...input, assessed: { ...nothingAssessed, ...input.assessed } };
  const judge = decide[input.type] as (state: Donation, command: object, context: Context) => Decision<DonationDraft>;
  return judge(state, command, context);
}

/** The state after one command that must be accepted (or refused and recorded), with all that follows from it. */
export function given(state: Donation, input: Input, how: How = {}, told: DonationDraft[] = []): Donation {
  const decision = when(state, input, how);
  if (decision.kind === 'refused') throw new Error(`${input.type}: ${codesOf(decision).join(' ')}`);
  return after(state, decision.events, at(how.day ?? 1), told);
}

/** What a command brings about, by name, reactions included. */
export function happens(state: Donation, input: Input, how: How = {}): readonly string[] {
  const told: DonationDraft[] = [];
  given(state, input, how, told);
  return told.map(({ type }) => type);
}

export function codesOf(decision: Decision<DonationDraft>): readonly string[] {
  return decision.kind === 'accepted' ? [] : decision.refusal.findings.map(({ code }) => code);
}

/** The state after a step of a clock has come due; `told` gets the events. */
export function due(
  state: Donation,
  clock: string,
  subject: string,
  day: number,
  told: DonationDraft[] = [],
  kind: FiredStep['kind'] = 'DUE',
): Donation {
  const step: FiredStep = { clock, subject, step: 'due', kind, at: at(day), dueOn: null };
  return after(state, onStep[clock]?.(state, step) ?? [], at(day), told);
}

/** The running clocks as `clock subject`, and one of them. */
export const clocksOf = (state: Donation): readonly ClockInstance[] =>
  [useTrack, complianceTrack, attestationTrack, takebackTrack, closingTrack, lossTrack].flatMap((track) =>
    track.clocks(state),
  );
export const clockNames = (state: Donation): readonly string[] =>
  clocksOf(state).map(({ clock, subject, paused }) => `${clock} ${subject}${paused === true ? ' paused' : ''}`);

export const named = { recordId: 'rec_1' } as const;
/** The two statements every request for a return needs. */
export const clear = { titleClear: true, dataErased: true } as const;
