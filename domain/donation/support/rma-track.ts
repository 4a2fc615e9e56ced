import type { ClockInstance, FiredStep } from '../../types.ts';
import { counted } from '../ids.ts';
import { put } from '../read.ts';
import { replaced } from '../contract/lineage.ts';
import { recordReplacement, type RecordReplacement } from './replacement.ts';
import { cancelRma, openRma, recordRmaStatus, type CancelRma, type OpenRma, type RecordRmaStatus } from './rma.ts';
import { awaitingReplacement, awaitingReturn, rmasOf } from './rma-read.ts';
import { closeRma, recordReturn, type CloseRma, type RecordReturn } from './rma-return.ts';
import type { Donation, UnitState } from '../state.ts';
import type { SupportEvent } from './support-events.ts';
import type { Rma, RmaState, VendorStatus } from './support-state.ts';
import type { Track } from '../track.ts';

type Command = OpenRma | RecordRmaStatus | CancelRma | RecordReplacement | RecordReturn | CloseRma;
type Event = Exclude<SupportEvent, { readonly type: 'UnitDefectReported' | 'CaseOpened' | 'CaseClosed' }>;

/** What the vendor's words make of a replacement that has not come (6.9). */
const stateByStatus: Readonly<Partial<Record<VendorStatus, RmaState>>> = {
  OPEN: 'OPEN',
  BOOKED: 'BOOKED',
  HOLD: 'ON_HOLD',
};

function change(state: Donation, rmaId: string, to: (rma: Rma) => Partial<Rma>): Donation {
  return { ...state, rmas: put(state.rmas ?? {}, rmaId, (rma) => ({ ...rma, ...to(rma) })) };
}

const moveUnit = (state: Donation, unitId: string, to: UnitState): Donation => ({
  ...state,
  units: put(state.units, unitId, (unit) => ({ ...unit, state: to })),
});

function opened(state: Donation, event: Extract<Event, { readonly type: 'RmaOpened' }>): Donation {
  const { rmaId: id, caseId, unitId, rmaNumber, createdAt, deliveryFrom } = event;
  const rma: Rma = {
    id,
    rmaNumber,
    caseId,
    state: 'OPEN',
    vendorStatus: null,
    defectiveUnitId: unitId,
    replacementUnitId: null,
    createdAt,
    deliveryFrom,
    replacementReceivedAt: null,
    returnedAt: null,
    trackingNumber: null,
    outcome: null,
  };
  const next = moveUnit(state, unitId, 'RMA_OPEN');
  return { ...next, rmas: { ...state.rmas, [id]: rma }, counters: counted(state.counters, id) };
}

/** The promise of delivery until the piece is here, then those of the return (8.1). */
function clocksOf(state: Donation, rma: Rma): readonly ClockInstance[] {
  const { id: subject, deliveryFrom, replacementReceivedAt: received, defectiveUnitId } = rma;
  if (awaitingReplacement.includes(rma.state) && deliveryFrom !== null) {
    const site = state.units[defectiveUnitId]?.site ?? null;
    const place = {
      ...(site === null ? {} : { siteCountry: site.country }),
      ...(site === null || site.zone === null ? {} : { siteZone: site.zone }),
    };
    return [{ clock: 'rmaDelivery', subject, base: { on: deliveryFrom }, ...place }];
  }
  if (!awaitingReturn.includes(rma.state) || received === null) return [];
  const base = { at: received };
  return [
    { clock: 'rmaReturn', subject, base },
    { clock: 'rmaLiability', subject, base },
  ];
}

const stateOf = (state: Donation, rmaId: string): RmaState | undefined => state.rmas?.[rmaId]?.state;

/**
 * The end of the time for the return. While the vendor's extension runs it changes nothing; when that has passed as
 * well, the next reminder about it does.
 */
const liable = (state: Donation, { subject, kind }: FiredStep): boolean =>
  kind !== 'REMIND' && stateOf(state, subject) === 'RETURN_OVERDUE';

/** Replacements (R16, R20, 6.9). */
export const rmaTrack: Track<Command, Event> = {
  decide: { openRma, recordRmaStatus, cancelRma, recordReplacement, recordReturn, closeRma },
  evolve: {
    RmaOpened: opened,
    RmaStatusRecorded: (state, { rmaId, vendorStatus }) =>
      change(state, rmaId, ({ state: at }) => ({
        vendorStatus,
        state: awaitingReplacement.includes(at) ? (stateByStatus[vendorStatus] ?? at) : at,
      })),
    RmaCancelled: (state, { rmaId, unitId }) =>
      change(moveUnit(state, unitId, 'DEFECTIVE'), rmaId, () => ({ state: 'CANCELLED' })),
    RmaDeliveryLate: (state) => state,
    UnitReplaced: (state, { unitId, replacementUnitId }) => replaced(state, unitId, replacementUnitId),
    ReplacementRecorded: (state, { rmaId, replacementUnitId, receivedAt }) =>
      change(state, rmaId, () => ({
        state: 'REPLACEMENT_RECEIVED',
        replacementUnitId,
        replacementReceivedAt: receivedAt,
      })),
    RmaReturnOverdue: (state, { rmaId }) => change(state, rmaId, () => ({ state: 'RETURN_OVERDUE' })),
    RmaLiabilityReached: (state, { rmaId }) => change(state, rmaId, () => ({ state: 'LIABLE' })),
    ReturnRecorded: (state, { rmaId, returnedAt, trackingNumber }) =>
      change(state, rmaId, () => ({ state: 'RETURNED', returnedAt, trackingNumber })),
    RmaClosed: (state, { rmaId, outcome }) => change(state, rmaId, () => ({ state: 'CLOSED', outcome })),
    UnitKeptAfterRma: (state, { unitId }) => moveUnit(state, unitId, 'IDLE'),
  },
  clocks: (state) => rmasOf(state).flatMap((rma) => clocksOf(state, rma)),
  onStep: {
    rmaDelivery: (_, { subject: rmaId, kind }) => (kind === 'DUE' ? [{ type: 'RmaDeliveryLate', rmaId }] : []),
    rmaReturn: (state, { subject: rmaId, kind }) =>
      kind === 'DUE' && stateOf(state, rmaId) === 'REPLACEMENT_RECEIVED' ? [{ type: 'RmaReturnOverdue', rmaId }] : [],
    rmaLiability: (state, step) => (liable(state, step) ? [{ type: 'RmaLiabilityReached', rmaId: step.subject }] : []),
  },
};

const backTo = (state: Donation, rmaId: string, to: RmaState, from: readonly RmaState[]): Donation =>
  change(state, rmaId, ({ state: at }) => ({ state: from.includes(at) ? to : at }));

/** The vendor granted more time (6.9): a return date ahead takes the delay back, a later end of liability only that. */
export const onRmaRescheduled = {
  rmaReturn: (state: Donation, rmaId: string): Donation =>
    backTo(state, rmaId, 'REPLACEMENT_RECEIVED', ['RETURN_OVERDUE', 'LIABLE']),
  rmaLiability: (state: Donation, rmaId: string): Donation => backTo(state, rmaId, 'RETURN_OVERDUE', ['LIABLE']),
} as const;
