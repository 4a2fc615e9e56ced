import type { Instant } from '../../types.ts';
import type { TakebackEvent } from './takeback-events.ts';
import { counted } from '../ids.ts';
import { put } from '../read.ts';
import type { Donation, Takeback, Unit, UnitState } from '../state.ts';
import type { Track } from '../track.ts';

type Evolved = Exclude<TakebackEvent, { readonly type: 'DonationClosed' }>;
type PaperFiled = Extract<Evolved, { readonly type: 'CertificateRecorded' | 'TakebackCertified' }>;
type UnitCertified = Extract<Evolved, { readonly type: 'UnitRecycled' | 'UnitReused' }>;

const change = (state: Donation, id: string, to: (takeback: Takeback) => Partial<Takeback>): Donation => ({
  ...state,
  takebacks: put(state.takebacks, id, (takeback) => ({ ...takeback, ...to(takeback) })),
});

/** Moves units, of those that are in state `from` where it is given. */
function moveUnits(state: Donation, unitIds: readonly string[], to: UnitState, from?: UnitState): Donation {
  const units = unitIds.reduce(
    (table, id) =>
      put(table, id, (unit): Unit => (from === undefined || unit.state === from ? { ...unit, state: to } : unit)),
    state.units,
  );
  return { ...state, units };
}

/** What was on its way out stands idle again; the list of the takeback stays. */
const backToIdle = (state: Donation, takebackId: string): Donation =>
  moveUnits(state, state.takebacks[takebackId]?.unitIds ?? [], 'IDLE', 'TAKEBACK_REQUESTED');

/** The request is waited for from when it happened; whether anybody answers counts from `at`, when we could first ask. */
function dueTakeback(id: string, unitIds: readonly string[], at: Instant, dueFrom: Instant): Takeback {
  return {
    id,
    state: 'DUE',
    route: null,
    routeReference: null,
    unitIds,
    dueFrom,
    followUpFrom: at,
    requestedAt: null,
    contactFrom: null,
    ctbNumber: null,
    ctbAt: null,
    caseNumber: null,
    pickupOn: null,
    pickedUpAt: null,
    receivedAt: null,
    unresponsiveAt: null,
    siteCountry: null,
    siteZone: null,
    evidence: [],
  };
}

function requested(state: Donation, event: Extract<Evolved, { readonly type: 'TakebackRequested' }>): Donation {
  const next = change(state, event.takebackId, ({ followUpFrom, unresponsiveAt }) => ({
    state: 'REQUESTED',
    route: event.route,
    routeReference: event.routeReference,
    unitIds: event.unitIds,
    requestedAt: event.requestedAt,
    contactFrom: event.requestedAt,
    // After silence the ladder begins anew: its old end lies in the past and would come due at once.
    followUpFrom: unresponsiveAt === null ? followUpFrom : event.at,
    unresponsiveAt: null,
    ctbNumber: null,
    ctbAt: null,
    caseNumber: null,
    pickupOn: null,
    siteCountry: event.siteCountry,
    siteZone: event.siteZone,
  }));
  return moveUnits(next, event.unitIds, 'TAKEBACK_REQUESTED');
}

function replied(state: Donation, event: Extract<Evolved, { readonly type: 'RecipientResponded' }>): Donation {
  const next = change(state, event.takebackId, (takeback) => ({
    state: takeback.state === 'UNRESPONSIVE' ? 'DUE' : takeback.state,
    dueFrom: Math.max(takeback.dueFrom, event.respondedAt),
    followUpFrom: event.followUpFrom ?? Math.max(takeback.followUpFrom, event.respondedAt),
    unresponsiveAt: null,
  }));
  return { ...next, lastReplyAt: Math.max(state.lastReplyAt ?? 0, event.respondedAt) };
}

function fileEvidence(state: Donation, { type, takebackId, kind, number, fileId, unitIds }: PaperFiled): Donation {
  return change(state, takebackId, (takeback) => ({
    state: type === 'TakebackCertified' ? 'CERTIFIED' : takeback.state,
    evidence: [...takeback.evidence, { kind, number, fileId, unitIds }],
  }));
}

function certifyUnit(state: Donation, { type, unitId }: UnitCertified): Donation {
  const to = type === 'UnitRecycled' ? 'RECYCLED' : 'REUSED';
  return { ...state, units: put(state.units, unitId, (unit): Unit => ({ ...unit, state: to, certified: true })) };
}

/** What the facts of a takeback change (6.11). */
export const takebackEvolve: Track<never, Evolved>['evolve'] = {
  TakebackDue: (state, { takebackId, unitIds, at, dueFrom = at }) => ({
    ...state,
    takebacks: { ...state.takebacks, [takebackId]: dueTakeback(takebackId, unitIds, at, dueFrom) },
    counters: counted(state.counters, takebackId),
  }),
  UnitAddedToTakeback: (state, { takebackId, unitId }) =>
    change(state, takebackId, ({ unitIds }) => ({ unitIds: [...unitIds, unitId] })),
  TakebackRequested: requested,
  CtbNumberRecorded: (state, { takebackId, ctbNumber, receivedAt }) =>
    change(state, takebackId, () => ({ state: 'CTB_ISSUED', ctbNumber, ctbAt: receivedAt })),
  TakebackCaseConfirmed: (state, { takebackId, caseNumber }) =>
    change(state, takebackId, () => ({ state: 'CASE_CONFIRMED', caseNumber })),
  PickupScheduled: (state, { takebackId, pickupOn }) =>
    change(state, takebackId, () => ({ state: 'PICKUP_SCHEDULED', pickupOn })),
  ItemsPacked: (state, { takebackId, boxes }) => change(state, takebackId, () => ({ state: 'PACKED', boxes })),
  PickupFailed: (state, { takebackId, at, failedAt = at, followUpFrom: anew }) =>
    change(state, takebackId, ({ caseNumber, followUpFrom }) => ({
      followUpFrom: anew ?? followUpFrom,
      state: caseNumber === null ? 'REQUESTED' : 'CASE_CONFIRMED',
      contactFrom: failedAt,
      pickupOn: null,
    })),
  PickupRecorded: (state, { takebackId, pickedUpAt, unitIds }) =>
    moveUnits(
      change(state, takebackId, () => ({ state: 'PICKED_UP', pickedUpAt })),
      unitIds,
      'PICKED_UP',
    ),
  TakebackItemRemoved: (state, { takebackId, unitId }) =>
    moveUnits(
      change(state, takebackId, ({ unitIds }) => ({ unitIds: unitIds.filter((id) => id !== unitId) })),
      [unitId],
      'IDLE',
      'TAKEBACK_REQUESTED',
    ),
  TakebackReceived: (state, { takebackId, receivedAt }) =>
    change(state, takebackId, () => ({ state: 'RECEIVED', receivedAt })),
  CertificateRecorded: fileEvidence,
  TakebackCertified: fileEvidence,
  UnitRecycled: certifyUnit,
  UnitReused: certifyUnit,
  TakebackRequestOverdue: (state) => state,
  TakebackContactLate: (state) => state,
  TakebackUnresponsive: (state, { takebackId, at }) =>
    change(backToIdle(state, takebackId), takebackId, () => ({ state: 'UNRESPONSIVE', unresponsiveAt: at })),
  TakebackRefused: (state, { takebackId, at, refusedAt = at, followUpFrom: anew }) =>
    change(backToIdle(state, takebackId), takebackId, ({ followUpFrom }) => ({
      followUpFrom: anew ?? followUpFrom,
      state: 'REFUSED',
      dueFrom: refusedAt,
      pickupOn: null,
    })),
  TakebackCancelled: (state, { takebackId }) =>
    change(backToIdle(state, takebackId), takebackId, () => ({ state: 'CANCELLED', unresponsiveAt: null })),
  TakebackAskedAnew: (state, { takebackId, at }) =>
    change(state, takebackId, () => ({ dueFrom: at, followUpFrom: at })),
  RecipientResponded: replied,
};
