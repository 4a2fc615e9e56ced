import { instantAt } from '../../domain/calendar.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { allShipped, shipDateCorrected } from '../../domain/donation/shipment/all-shipped.ts';
import { contractTrack, contractWithdrawn } from '../../domain/donation/contract/contract.ts';
import type { DonationDraft, DonationEvent } from '../../domain/donation/events.ts';
import { allLinesGone, decideRequest, requested, requestTrack } from '../../domain/donation/request/request.ts';
import type { RequestCommand } from '../../domain/donation/request/request.ts';
import { shipmentTrack } from '../../domain/donation/shipment/shipment.ts';
import type { ShipmentCommand } from '../../domain/donation/shipment/shipment.ts';
import { isKnownTransition, rollUp } from '../../domain/donation/stage.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import type { Conflict, Context, Decision, Instant, Role } from '../../domain/types.ts';
import type { OrganizationView } from '../../domain/views.ts';

/** Given and when for the first part of a donation: the tracks of request, shipment and contract, and their reactions. */

export const zone = 'Europe/Berlin';
export const id = 'don_1';
export const policy = ciscoTechsoup1;
export const organization: OrganizationView = {
  id: 'org_1',
  state: 'VALIDATED',
  frozenReason: null,
  unresponsive: false,
  zone,
  country: 'DE',
  contacts: [{ id: 'con_1', role: 'PRIMARY', current: true }],
};

/** Noon on the n-th day of the story; day 0 is 2 March 2026. */
export const day = (n: number): Instant => instantAt('2026-03-02', zone, 12) + n * 86_400_000;

/** A command without what intake adds. */
type Bare<C> = C extends { readonly assessed: unknown } ? Omit<C, 'assessed'> : never;
export type Said = Bare<RequestCommand | ShipmentCommand>;
export type Circumstances = {
  readonly on?: number;
  readonly role?: Role;
  readonly conflicts?: readonly Conflict[];
};

export function context({ on = 0, role = 'PROGRAM_OFFICER', conflicts = [] }: Circumstances = {}): Context {
  return { now: day(on), occurredAt: day(on), actor: { id: 'usr_1', role }, conflicts };
}

/** What the tracks answer, before anything follows from it. */
export function judge(state: Donation, said: Said, circumstances: Circumstances = {}): Decision<DonationDraft> {
  const command = { ...said, assessed: nothingAssessed };
  // The key and the command come from one union; the compiler cannot relate the two.
  const decide = { ...requestTrack.decide, ...shipmentTrack.decide }[command.type] as (
    state: Donation,
    command: RequestCommand | ShipmentCommand,
    context: Context,
  ) => Decision<DonationDraft>;
  return decide(state, command, context(circumstances));
}

type Evolve = Readonly<Record<string, (state: Donation, event: never) => Donation>>;
const evolvers: Evolve = { ...requestTrack.evolve, ...shipmentTrack.evolve, ...contractTrack.evolve };

/** Folds one event and rolls up the stage, as the wrapper does; a way that is not in the table is a defect. */
export function fold(state: Donation, draft: DonationDraft, at: Instant): Donation {
  const evolve = evolvers[draft.type];
  if (evolve === undefined) throw new Error(`no evolve for ${draft.type}`);
  const next = evolve(state, { ...draft, at } as DonationEvent as never);
  const to = rollUp(next);
  if (to !== state.stage && !isKnownTransition(state.stage, draft.type, to)) {
    throw new Error(`unknown transition ${state.stage} -${draft.type}-> ${to}`);
  }
  return { ...next, stage: to };
}

export type Told = {
  readonly state: Donation;
  readonly types: readonly string[];
  readonly events: readonly DonationDraft[];
};

/** Folds events and everything that follows from them. */
export function tell(state: Donation, drafts: readonly DonationDraft[], on = 0): Told {
  const events: DonationDraft[] = [];
  let current = state;
  const add = (draft: DonationDraft): void => {
    events.push(draft);
    current = fold(current, draft, day(on));
  };
  drafts.forEach(add);
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const reactions = [allShipped, contractWithdrawn, shipDateCorrected, allLinesGone];
    const next = reactions.map((react) => react(current, day(on))).find((found) => found.length > 0);
    if (next === undefined) return { state: current, events, types: events.map(({ type }) => type) };
    next.forEach(add);
  }
  throw new Error('reactions do not come to rest');
}

/** A command that must be accepted, with all that follows. */
export function when(state: Donation, said: Said, circumstances: Circumstances = {}): Told {
  const decision = judge(state, said, circumstances);
  if (decision.kind !== 'accepted') throw new Error(`refused: ${codes(decision).join(', ')}`);
  return tell(state, decision.events, circumstances.on);
}

/** One command after the other, each accepted. */
export function given(state: Donation, ...steps: readonly (readonly [Said, number])[]): Donation {
  return steps.reduce((current, [said, on]) => when(current, said, { on }).state, state);
}

/** The codes of a refusal, with their paths; empty when accepted. */
export function codes(decision: Decision<DonationDraft>): readonly string[] {
  if (decision.kind === 'accepted') return [];
  return decision.refusal.findings.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
}

type Request = Extract<Said, { readonly type: 'recordRequest' }>;
export const request: Request = {
  type: 'recordRequest',
  requestNumber: 'R-1',
  organizationId: 'org_1',
  programId: policy.programId,
  lines: [{ productId: 'ROUTER', quantity: 1 }],
};

/** The answer to a first request. */
export function ask(
  more: Partial<Request> = {},
  circumstances: Circumstances = {},
  assessed: Partial<{ readonly organization: OrganizationView | null; readonly policy: typeof policy | null }> = {},
): Decision<DonationDraft> {
  const command = { ...request, ...more, assessed: { ...nothingAssessed, organization, policy, ...assessed } };
  return decideRequest(command, context(circumstances), id);
}

/** A donation just requested. */
export function asked(more: Partial<Request> = {}): Donation {
  const decision = ask(more);
  const [first, ...lines] = decision.kind === 'accepted' ? decision.events : [];
  if (first?.type !== 'DonationRequested') throw new Error(`refused: ${codes(decision).join(', ')}`);
  return tell(requested({ ...first, at: day(0) }), lines).state;
}

/** An approved donation with so many lines of one piece each; those named are not eligible for a contract. */
export function approved(lines = 3, ineligible: readonly number[] = []): Donation {
  const products = Array.from({ length: lines }, (_, index) => ({
    productId: `P${index + 1}`,
    quantity: 1,
    smartnetEligible: !ineligible.includes(index + 1),
  }));
  return given(asked({ lines: products }), [{ type: 'recordAgreement' }, 0], [{ type: 'approveDonation' }, 0]);
}

export const line = (n: number): string => `lin_1.${n}`;
export const shipment = (n: number): string => `shp_1.${n}`;
export const unit = (n: number): string => `unt_1.${n}`;
export const contract = (n: number): string => `ctr_1.${n}`;

/** One piece of each of these lines ships. */
export function ship(...lines: readonly number[]): Extract<Said, { readonly type: 'recordShipment' }> {
  return {
    type: 'recordShipment',
    salesOrderNumber: 'SO-1',
    lines: lines.map((n) => ({ lineId: line(n), quantity: 1 })),
  };
}
