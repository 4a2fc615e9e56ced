import type { StreamCommand } from '../../commands/define.ts';
import type { takebackCommands } from '../../commands/takeback.ts';
import { accept, inFuture, refuse, refuseFuture } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import { recordCertificate, type RecordCertificate } from './certificate.ts';
import type { DonationDraft } from '../events.ts';
import type { TakebackEvent } from './takeback-events.ts';
import { mint } from '../ids.ts';
import { pickOne } from '../pick.ts';
import { unitsOf } from '../read.ts';
import { needsCase } from './routes.ts';
import type { Donation, Takeback, TakebackState } from '../state.ts';
import { takebackClocks, takebackSteps } from './takeback-clocks.ts';
import { takebackEvolve } from './takeback-evolve.ts';
import { requestTakeback, type RequestTakeback } from './takeback-request.ts';
import { beforePickup, followUpAnew, isOpen, takebacksOf } from './takeback-state.ts';
import { recordPacking, type RecordPacking } from './packing.ts';
import { recordPickupFailure, type RecordPickupFailure } from './pickup-failure.ts';
import { cancelTakeback, refuseTakeback, type CancelTakeback, type RefuseTakeback } from './refusal.ts';
import type { Reaction, Track } from '../track.ts';

type Of<Type extends keyof typeof takebackCommands> = StreamCommand<Type, (typeof takebackCommands)[Type]>;
export type TakebackCommand =
  | RequestTakeback
  | Of<'recordCtb'>
  | Of<'schedulePickup'>
  | Of<'recordPickup'>
  | Of<'recordTakebackReceipt'>
  | RecordCertificate
  | RecordPacking
  | RecordPickupFailure
  | RefuseTakeback
  | CancelTakeback
  | Of<'recordRecipientReply'>;

/** In which state which fact may be told (6.11). A second mail may bring new numbers while no case is confirmed. */
const from = {
  ctb: ['REQUESTED', 'CTB_ISSUED'],
  schedule: ['REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED', 'PACKED'],
  pickup: ['PICKUP_SCHEDULED', 'PACKED'],
  receipt: ['PICKED_UP'],
  reply: ['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'REFUSED', 'UNRESPONSIVE'],
} as const satisfies Record<string, readonly TakebackState[]>;

/** 11.5 step 4: the first mail brings the CTB number, the second the case number. Codes: CTB_MISSING, DATE_IN_FUTURE. */
function recordCtb(state: Donation, command: Of<'recordCtb'>, context: Context): Decision<DonationDraft> {
  const receivedAt = command.receivedAt ?? context.occurredAt;
  if (inFuture(receivedAt, context.now)) return refuseFuture('receivedAt');
  const picked = pickOne(state.takebacks, command.takebackId, from.ctb, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  const { id: takebackId, ctbNumber: known, route } = picked.found;
  if (!needsCase(state, route)) {
    const message = `The route ${route ?? ''} works without CTB and case number: schedule the pickup.`;
    return refuse('INVALID_TRANSITION', '6.11', message, { detail: { from: picked.found.state, allowed: [] } });
  }
  const { ctbNumber, takebackCaseNumber: caseNumber } = command;
  if (ctbNumber === undefined && (known === null || caseNumber === undefined)) {
    return refuse('CTB_MISSING', '11.5', 'Give the CTB number of the first mail.', { path: 'ctbNumber' });
  }
  const events: DonationDraft[] = [];
  if (ctbNumber !== undefined && ctbNumber !== known) {
    events.push({ type: 'CtbNumberRecorded', takebackId, ctbNumber, receivedAt });
  }
  if (caseNumber !== undefined) events.push({ type: 'TakebackCaseConfirmed', takebackId, caseNumber, receivedAt });
  return accept(...events);
}

/** 6.11: a pickup day, or a new one. Codes: CASE_NUMBER_MISSING, REPRESENTATIVE_MISSING and the general ones. */
function schedulePickup(state: Donation, command: Of<'schedulePickup'>): Decision<DonationDraft> {
  const picked = pickOne(state.takebacks, command.takebackId, from.schedule, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  const takeback = picked.found;
  if (needsCase(state, takeback.route) && takeback.caseNumber === null) {
    const message = 'The recycler has not confirmed a case: record the case number of the second mail first.';
    return refuse('CASE_NUMBER_MISSING', '11.5', message, { path: 'takebackId' });
  }
  if (command.assessed.recordId === null) return representativeMissing();
  return accept<DonationDraft>({ type: 'PickupScheduled', takebackId: takeback.id, pickupOn: command.pickupOn });
}

function representativeMissing(): Decision<DonationDraft> {
  const message = 'Name the representative who hands the pieces over.';
  return refuse('REPRESENTATIVE_MISSING', '11.5', message, { path: 'representative' });
}

/** 6.11: pieces were handed over; the rest leaves the list. Codes: REPRESENTATIVE_MISSING, DATE_IN_FUTURE, NOT_FOUND. */
function recordPickup(state: Donation, command: Of<'recordPickup'>, context: Context): Decision<DonationDraft> {
  const pickedUpAt = command.pickedUpAt ?? context.occurredAt;
  if (inFuture(pickedUpAt, context.now)) return refuseFuture('pickedUpAt');
  const picked = pickOne(state.takebacks, command.takebackId, from.pickup, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  const takeback = picked.found;
  const unitIds = [...new Set(command.unitIds ?? takeback.unitIds)];
  const stranger = unitIds.find((id) => !takeback.unitIds.includes(id));
  if (stranger !== undefined) {
    const message = `Unit ${stranger} is not on the list of this takeback.`;
    return refuse('NOT_FOUND', '6.11', message, { path: 'unitIds', detail: { unitId: stranger } });
  }
  if (command.assessed.recordId === null) return representativeMissing();
  const rest = takeback.unitIds.filter((id) => !unitIds.includes(id));
  return accept<DonationDraft>(
    { type: 'PickupRecorded', takebackId: takeback.id, pickedUpAt, unitIds },
    ...rest.map((unitId) => ({ type: 'TakebackItemRemoved', takebackId: takeback.id, unitId }) as const),
  );
}

/** 6.11: the pieces arrived. Code: DATE_IN_FUTURE and the general ones. */
function recordTakebackReceipt(
  state: Donation,
  command: Of<'recordTakebackReceipt'>,
  context: Context,
): Decision<DonationDraft> {
  const receivedAt = command.receivedAt ?? context.occurredAt;
  if (inFuture(receivedAt, context.now)) return refuseFuture('receivedAt');
  const picked = pickOne(state.takebacks, command.takebackId, from.receipt, 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'TakebackReceived', takebackId: picked.found.id, receivedAt });
}

/** F21: an answer of the recipient, about one takeback or about all that wait for one; the ladder starts again. */
function recordRecipientReply(
  state: Donation,
  command: Of<'recordRecipientReply'>,
  context: Context,
): Decision<DonationDraft> {
  const waiting = takebacksOf(state).filter((takeback) => from.reply.some((allowed) => allowed === takeback.state));
  const about = command.takebackId === undefined && waiting.length > 0 ? waiting : answered(state, command.takebackId);
  if ('refusal' in about) return about.refusal;
  const respondedAt = context.occurredAt;
  return accept<DonationDraft>(
    ...about.map(
      ({ id, followUpFrom }) =>
        ({
          type: 'RecipientResponded',
          takebackId: id,
          respondedAt,
          ...followUpAnew(state, { followUpFrom: Math.max(followUpFrom, respondedAt) }, context.now),
        }) as const,
    ),
  );
}

function answered(state: Donation, id: string | undefined) {
  const picked = pickOne<Takeback>(state.takebacks, id, from.reply, 'takebackId');
  return 'refusal' in picked ? picked : [picked.found];
}

/** R25: an idle unit belongs on a takeback: the one that is due, or a new one with all such units. */
export const idleUnitsOnTakeback: Reaction = (state) => {
  const listed = new Set(
    takebacksOf(state)
      .filter(isOpen)
      .flatMap(({ unitIds }) => unitIds),
  );
  const loose = unitsOf(state).filter((unit) => unit.state === 'IDLE' && !listed.has(unit.id));
  if (loose.length === 0) return [];
  const due = takebacksOf(state).find((takeback) => takeback.state === 'DUE');
  if (due === undefined) {
    return [{ type: 'TakebackDue', takebackId: mint(state, 'tkb'), unitIds: loose.map(({ id }) => id) }];
  }
  return loose.map(({ id }) => ({ type: 'UnitAddedToTakeback', takebackId: due.id, unitId: id }));
};

/** 6.11: before the pickup, a takeback without a piece is over. */
export const takebackEmptied: Reaction = (state) =>
  takebacksOf(state)
    .filter(({ unitIds, state: at }) => unitIds.length === 0 && beforePickup.includes(at))
    .map(({ id }) => ({ type: 'TakebackCancelled', takebackId: id }));

/** The way back of equipment that is no longer in use (R25, 6.11, 11.5). */
export const takebackTrack: Track<TakebackCommand, Exclude<TakebackEvent, { readonly type: 'DonationClosed' }>> = {
  decide: {
    requestTakeback,
    recordCtb,
    schedulePickup,
    recordPickup,
    recordTakebackReceipt,
    recordCertificate,
    recordRecipientReply,
    recordPacking,
    recordPickupFailure,
    refuseTakeback,
    cancelTakeback,
  },
  evolve: takebackEvolve,
  clocks: takebackClocks,
  onStep: takebackSteps,
};
