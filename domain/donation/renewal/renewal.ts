import { addDays, localDate } from '../../calendar.ts';
import { accept, inFuture, refuse, refuseFuture } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import { setCoTermination } from './co-termination.ts';
import { reached, reinstatementGate, renewalGate } from './eox.ts';
import type { DonationDraft } from '../events.ts';
import { counted } from '../ids.ts';
import { recordLapse } from './lapse.ts';
import { recordPurchaseOrder } from './purchase-order.ts';
import { put, today, zoneOf } from '../read.ts';
import { reinstate } from './reinstatement.ts';
import { confirm } from './renewal-confirmation.ts';
import type { RenewalEvent } from './renewal-events.ts';
import { onRenewalStep, renewalClocks } from './renewal-loop.ts';
import { about, gateClosed, gateOf, type Of, type RenewalCommand } from './renewal-pick.ts';
import { hasEnded, isLapsed, select, unitsOfRenewal } from './renewal-read.ts';
import type { Reinstatement } from './renewal-state.ts';
import type { Donation, ExclusionReason, Quote, Renewal } from '../state.ts';
import type { Track } from '../track.ts';

/** Commands and events of renewals (6.10, 7.5), with the end-of-life milestones of the products (10.2). */
export const renewalTrack: Track<RenewalCommand, RenewalEvent> = {
  decide: {
    recordResellerContact: (state, command, { occurredAt }) =>
      about(state, command, ({ id, resellerId }) =>
        accept({
          type: 'ResellerContacted',
          renewalId: id,
          resellerId: command.resellerId ?? resellerId,
          contactedAt: occurredAt,
        }),
      ),
    requestQuote,
    recordQuote,
    approveRenewal,
    declineRenewal: (state, command) =>
      about(state, command, ({ id }) => accept({ type: 'RenewalDeclined', renewalId: id })),
    reopenRenewal,
    recordOrder: (state, command, { occurredAt, now }) => {
      const orderedAt = command.orderedAt ?? occurredAt;
      if (inFuture(orderedAt, now)) return refuseFuture('orderedAt');
      return about(state, command, ({ id }) => accept({ type: 'RenewalOrdered', renewalId: id, orderedAt }));
    },
    confirmRenewal: (state, command, context) =>
      about(state, command, (renewal) => {
        const contract = state.contracts[renewal.contractId];
        if (contract === undefined) return refuse('NOT_FOUND', '6.10', 'The contract of this renewal is not known.');
        return confirm(state, renewal, contract, { ...command, recordId: command.assessed.recordId }, context);
      }),
    recordPurchaseOrder,
    recordLapse,
    reinstate,
    setCoTermination,
  },
  evolve: {
    RenewalScheduled: (state, event) => ({
      ...state,
      counters: counted(state.counters, event.renewalId),
      renewals: { ...state.renewals, [event.renewalId]: scheduled(event) },
    }),
    RenewalWindowOpened: (state, { renewalId, includedUnitIds, excluded }) =>
      change(state, renewalId, { state: 'WINDOW_OPEN', includedUnitIds, excluded }),
    RenewalBlocked: (state, { renewalId, excluded }) =>
      change(state, renewalId, { state: 'UNRENEWABLE', includedUnitIds: [], excluded }),
    RenewalUnblocked: (state, { renewalId, to, includedUnitIds, excluded }) =>
      changeWith(state, renewalId, ({ declined }) => ({
        state: to,
        includedUnitIds,
        excluded,
        // Open again is asked again: what was declined then is reminded of, as after a reopening.
        ...(declined === true && to !== 'LAPSED' ? { declined: false } : {}),
      })),
    ResellerContacted: (state, { renewalId, resellerId, contactedAt }) =>
      change(state, renewalId, { state: 'RESELLER_CONTACTED', resellerId, stepAt: contactedAt }),
    QuoteRequested: (state, { renewalId, resellerId, requestedAt, includedUnitIds, excluded }) =>
      change(state, renewalId, {
        state: 'QUOTE_REQUESTED',
        resellerId,
        quoteAskedAt: requestedAt,
        includedUnitIds,
        excluded,
      }),
    QuoteRecorded: (state, { renewalId, quote }) => quoted(state, renewalId, quote, 'QUOTED'),
    ReinstatementQuoted: (state, { renewalId, quote }) => quoted(state, renewalId, quote, 'REINSTATEMENT_QUOTED'),
    QuoteExpired: (state, { renewalId }) =>
      changeWith(state, renewalId, (renewal) => ({ state: isLapsed(renewal) ? 'LAPSED' : 'QUOTE_EXPIRED' })),
    RenewalApproved: (state, { renewalId, approvedAt }) =>
      change(state, renewalId, { state: 'APPROVED', stepAt: approvedAt }),
    RenewalDeclined: (state, { renewalId }) => change(state, renewalId, { state: 'DECLINED', declined: true }),
    RenewalReopened: (state, { renewalId }) => change(state, renewalId, { state: 'WINDOW_OPEN', declined: false }),
    PurchaseOrderSent: (state, { renewalId, poNumber, sentAt }) =>
      change(state, renewalId, { state: 'PO_SENT', poNumber, stepAt: sentAt }),
    RenewalOrdered: (state, { renewalId, orderedAt }) =>
      change(state, renewalId, { state: 'ORDERED', orderedAt, stepAt: orderedAt }),
    RenewalConfirmed: (state, { renewalId, at, newEndOn, includedUnitIds, stepsSkipped }) =>
      changeWith(state, renewalId, (renewal) => ({
        state: 'CONFIRMED',
        confirmedAt: at,
        newEndOn,
        stepsSkipped,
        includedUnitIds,
        excluded: leftOut(renewal, includedUnitIds),
      })),
    RenewalLapsed: (state, { renewalId, lapsedOn }) =>
      change(state, renewalId, { state: 'LAPSED', ...(lapsedOn === undefined ? {} : { lapsedOn }) }),
    RenewalReinstated: (state, event) =>
      changeWith(state, event.renewalId, (renewal) => ({
        state: 'REINSTATED',
        newEndOn: event.newEndOn,
        includedUnitIds: event.includedUnitIds,
        excluded: leftOut(renewal, event.includedUnitIds),
        reinstatement: reinstatementOf(event),
      })),
    CoTerminationSet: (state, { renewalIds, targetOn }) =>
      renewalIds.reduce((next, id) => change(next, id, { proposedEndOn: targetOn }), state),
    RenewalWithdrawn: (state, { renewalId }) => change(state, renewalId, { state: 'WITHDRAWN' }),
    EoxMilestoneReached: (state, { productId, milestone, on }) => reached(state, productId, milestone, on),
    LastDateOfSupportPassed: (state, { productId, on }) => reached(state, productId, 'lastDateOfSupportOn', on),
  },
  clocks: renewalClocks,
  onStep: onRenewalStep,
};

/** Asks for a quote for the named units, or for all that can be renewed; a named unit must pass the gate. */
function requestQuote(state: Donation, command: Of<'requestQuote'>, context: Context): Decision<DonationDraft> {
  const judge = (renewal: Renewal): Decision<DonationDraft> => {
    const units = unitsOfRenewal(state, renewal);
    const stranger = command.includedUnitIds?.findIndex((id) => !units.some((unit) => unit.id === id)) ?? -1;
    if (stranger !== -1) {
      const path = `includedUnitIds.${stranger}`;
      return refuse('NOT_FOUND', '6.10', 'This unit does not belong to the renewal.', { path });
    }
    const on = today(state, context.now);
    const named = command.includedUnitIds;
    const barred = (unit: (typeof units)[number]) => renewalGate(state, unit, on, renewal.coverageEndOn);
    const closed = units.filter(({ id }) => named?.includes(id)).flatMap((unit) => excludedBy(unit.id, barred(unit)));
    if (closed.length > 0) {
      return gateClosed({ excluded: closed }, 'A unit you named cannot be renewed any more.');
    }
    const selection = select(state, renewal, on, (unit) => barred(unit) ?? notChosen(named, unit.id));
    const resellerId = command.resellerId ?? renewal.resellerId;
    const requestedAt = context.occurredAt;
    return accept({ type: 'QuoteRequested', renewalId: renewal.id, resellerId, requestedAt, ...selection });
  };
  return about(state, command, judge, gateOf(state, context));
}

const excludedBy = (unitId: string, reason: ExclusionReason | null) => (reason === null ? [] : [{ unitId, reason }]);

function notChosen(named: readonly string[] | undefined, unitId: string): ExclusionReason | null {
  return named === undefined || named.includes(unitId) ? null : 'NOT_CHOSEN';
}

function recordQuote(state: Donation, command: Of<'recordQuote'>, context: Context): Decision<DonationDraft> {
  const quotedAt = command.quotedAt ?? context.occurredAt;
  if (inFuture(quotedAt, context.now)) return refuseFuture('quotedAt');
  const quotedOn = localDate(quotedAt, zoneOf(state));
  const validUntil = command.validUntil ?? addDays(quotedOn, state.policy.quoteValidityDays);
  if (validUntil < quotedOn) {
    const message = 'The quote would have expired before it was made.';
    return refuse('INVALID_DATE_RANGE', '6.10', message, { path: 'validUntil' });
  }
  const judge = (renewal: Renewal) =>
    accept<DonationDraft>({
      type: isLapsed(renewal) ? 'ReinstatementQuoted' : 'QuoteRecorded',
      renewalId: renewal.id,
      quote: {
        quoteNumber: command.quoteNumber ?? `${renewal.id}/${renewal.quotes.length + 1}`,
        resellerId: command.resellerId ?? renewal.resellerId,
        quotedOn,
        validUntil,
        amount: command.amount ?? null,
        currency: command.currency ?? null,
      },
    });
  return about(state, command, judge, quoteGate(state, context));
}

/** After the end a quote is for buying cover again, so the other gate is asked (10.4). */
const quoteGate =
  (state: Donation, context: Context) =>
  (renewal: Renewal): Decision<DonationDraft> | null => {
    if (!isLapsed(renewal) && !hasEnded(state, renewal)) return gateOf(state, context)(renewal);
    const on = today(state, context.now);
    const selection = select(state, renewal, on, (unit) => reinstatementGate(state, unit, on));
    if (selection.includedUnitIds.length > 0) return null;
    return gateClosed(selection, 'No unit can be covered again any more.', 'REINSTATEMENT_GATE_CLOSED');
  };

/** The current quote must be valid on the day of the approval (QUOTE_NOT_VALID, also once it has expired). */
function approveRenewal(state: Donation, command: Of<'approveRenewal'>, context: Context): Decision<DonationDraft> {
  const approvedOn = today(state, context.occurredAt);
  const gate = (renewal: Renewal) => gateOf(state, context)(renewal) ?? quoteProblem(renewal, approvedOn);
  const judge = ({ id }: Renewal) =>
    accept<DonationDraft>({ type: 'RenewalApproved', renewalId: id, approvedAt: context.occurredAt });
  return about(state, command, judge, gate);
}

function quoteProblem({ state, quotes }: Renewal, on: string): Decision<DonationDraft> | null {
  const quote = quotes.at(-1);
  const isCurrent = state === 'QUOTED' || state === 'QUOTE_EXPIRED';
  if (!isCurrent || quote === undefined || (state === 'QUOTED' && on <= quote.validUntil)) return null;
  const message = `The quote was valid until ${quote.validUntil}. Ask the reseller for a new one.`;
  return refuse('QUOTE_NOT_VALID', '6.10', message, { detail: { validUntil: quote.validUntil } });
}

function reopenRenewal(state: Donation, command: Of<'reopenRenewal'>, context: Context): Decision<DonationDraft> {
  const judge = ({ id, coverageEndOn }: Renewal): Decision<DonationDraft> => {
    if (today(state, context.now) <= coverageEndOn) return accept({ type: 'RenewalReopened', renewalId: id });
    return gateClosed({ excluded: [] }, `The cover ended on ${coverageEndOn}.`);
  };
  return about(state, command, judge, gateOf(state, context));
}

function scheduled(event: Extract<RenewalEvent, { readonly type: 'RenewalScheduled' }>): Renewal {
  return {
    id: event.renewalId,
    contractId: event.contractId,
    termNumber: event.termNumber,
    coverageEndOn: event.coverageEndOn,
    state: 'NOT_DUE',
    includedUnitIds: event.includedUnitIds,
    excluded: [],
    resellerId: null,
    quotes: [],
    stepAt: null,
    quoteAskedAt: null,
    orderedAt: null,
    confirmedAt: null,
    newEndOn: null,
    stepsSkipped: false,
  };
}

/** Only what was said. */
function reinstatementOf(event: Extract<RenewalEvent, { readonly type: 'RenewalReinstated' }>): Reinstatement {
  const { at, backdatedFrom, fee, currency, inspectionRequired } = event;
  return {
    at,
    ...(backdatedFrom === undefined ? {} : { backdatedFrom }),
    ...(fee === undefined ? {} : { fee }),
    ...(currency === undefined ? {} : { currency }),
    ...(inspectionRequired === undefined ? {} : { inspectionRequired }),
  };
}

function leftOut({ includedUnitIds, excluded }: Renewal, renewed: readonly string[]): Renewal['excluded'] {
  const before = excluded.filter(({ unitId }) => !renewed.includes(unitId));
  const notTaken = includedUnitIds.filter((id) => !renewed.includes(id));
  return [...before, ...notTaken.map((unitId) => ({ unitId, reason: 'NOT_CHOSEN' as const }))];
}

/** Every quote is kept; the last one recorded is the current one (D19). */
function quoted(state: Donation, id: string, quote: Quote, to: 'QUOTED' | 'REINSTATEMENT_QUOTED'): Donation {
  return changeWith(state, id, ({ quotes, resellerId }) => ({
    state: to,
    quotes: [...quotes, quote],
    resellerId: quote.resellerId ?? resellerId,
  }));
}

function changeWith(state: Donation, id: string, next: (renewal: Renewal) => Partial<Renewal>): Donation {
  return { ...state, renewals: put(state.renewals, id, (renewal) => ({ ...renewal, ...next(renewal) })) };
}

function change(state: Donation, id: string, next: Partial<Renewal>): Donation {
  return changeWith(state, id, () => next);
}
