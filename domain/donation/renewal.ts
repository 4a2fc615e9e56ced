import { addDays, localDate } from '../calendar.ts';
import { accept, invalidTransition, inFuture, refuse, refuseFuture } from '../decision.ts';
import type { StreamCommand } from '../commands/define.ts';
import type { renewalCommands } from '../commands/renewal.ts';
import type { Context, Decision } from '../types.ts';
import { reached, renewalGate } from './eox.ts';
import type { DonationDraft, RenewalEvent } from './events.ts';
import { counted } from './ids.ts';
import { entry } from './pick.ts';
import { put, renewalsOf, today, zoneOf } from './read.ts';
import { confirm } from './renewal-confirmation.ts';
import { onRenewalStep, renewalClocks } from './renewal-loop.ts';
import { isOver, runningStates, select, unitsOfRenewal, type Selection } from './renewal-read.ts';
import type { Donation, ExclusionReason, Renewal, RenewalState } from './state.ts';
import type { Track } from './track.ts';

type Of<Type extends keyof typeof renewalCommands> = StreamCommand<Type, (typeof renewalCommands)[Type]>;
export type RenewalCommand = {
  readonly [Type in keyof typeof renewalCommands]: Of<Type>;
}[keyof typeof renewalCommands];

/** From which states each command leads on (6.10). LAPSED has no way out here: reinstatement is another road. */
const from: Readonly<Record<RenewalCommand['type'], readonly RenewalState[]>> = {
  recordResellerContact: ['WINDOW_OPEN'],
  requestQuote: ['WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTE_EXPIRED'],
  recordQuote: ['WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTED', 'QUOTE_EXPIRED'],
  approveRenewal: ['QUOTED'],
  declineRenewal: ['NOT_DUE', ...runningStates],
  reopenRenewal: ['DECLINED'],
  recordOrder: ['APPROVED', 'PO_SENT'],
  confirmRenewal: ['NOT_DUE', ...runningStates, 'DECLINED', 'UNRENEWABLE'],
};

/**
 * Finds the renewal a command is about and lets `judge` answer, in the order of 7.1: existence, last date of support,
 * gate, state, the rest. Without an id: the only renewal that runs, else the only one for which the command fits.
 */
function about(
  state: Donation,
  command: RenewalCommand,
  judge: (renewal: Renewal) => Decision<DonationDraft>,
  gate: (renewal: Renewal) => Decision<DonationDraft> | null = () => null,
): Decision<DonationDraft> {
  const { renewalId, type } = command;
  const path = 'renewalId';
  const named = renewalId === undefined ? null : entry(state.renewals, renewalId);
  if (named === undefined) return refuse('NOT_FOUND', '7.1', 'This donation has no such renewal.', { path });
  if (state.stage === 'END_OF_SUPPORT') {
    return refuse(
      'LDOS_PASSED',
      '6.3',
      'The last date of support has passed for all equipment: nothing can be renewed.',
    );
  }
  const candidates = named === null ? candidatesFor(state, type) : [named];
  const [renewal] = candidates;
  if (renewal === undefined) return refuse('NOT_FOUND', '7.1', 'There is no renewal this could be about.', { path });
  if (candidates.length > 1) {
    const ids = candidates.map(({ id }) => id);
    return refuse('VALIDATION_FAILED', '7.1', 'Several renewals fit: say which one.', {
      path,
      detail: { candidates: ids },
    });
  }
  if (isOver(renewal)) return invalidTransition(renewal.state, from[type]);
  const closed = gate(renewal);
  if (closed !== null) return closed;
  return from[type].includes(renewal.state) ? judge(renewal) : invalidTransition(renewal.state, from[type]);
}

function candidatesFor(state: Donation, type: RenewalCommand['type']): readonly Renewal[] {
  const open = renewalsOf(state).filter((renewal) => !isOver(renewal));
  const fitting = open.filter((renewal) => from[type].includes(renewal.state));
  const running = fitting.filter((renewal) => runningStates.includes(renewal.state));
  if (running.length > 0) return running;
  if (fitting.length > 0) return fitting;
  return open.length === 1 ? open : renewalsOf(state).slice(-1); // none fits: it says where it stands
}

const gateClosed = (selection: Selection, message = 'No unit of this renewal can be renewed any more.') => {
  const reasons = selection.excluded.map(({ unitId, reason }) => `${unitId}: ${reason}`);
  return refuse('RENEWAL_GATE_CLOSED', '10.4', message, { detail: { excluded: reasons } });
};

/** RENEWAL_GATE_CLOSED when no unit may be renewed on the day of the command; null when some may. */
const gateOf =
  (state: Donation, { now }: Context) =>
  (renewal: Renewal) => {
    const selection = select(state, renewal, today(state, now));
    return selection.includedUnitIds.length === 0 ? gateClosed(selection) : null;
  };

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
      change(state, renewalId, { state: to, includedUnitIds, excluded }),
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
    QuoteRecorded: (state, { renewalId, quote }) =>
      changeWith(state, renewalId, ({ quotes, resellerId }) => ({
        state: 'QUOTED',
        quotes: [...quotes, quote],
        resellerId: quote.resellerId ?? resellerId,
      })),
    QuoteExpired: (state, { renewalId }) => change(state, renewalId, { state: 'QUOTE_EXPIRED' }),
    RenewalApproved: (state, { renewalId, approvedAt }) =>
      change(state, renewalId, { state: 'APPROVED', stepAt: approvedAt }),
    RenewalDeclined: (state, { renewalId }) => change(state, renewalId, { state: 'DECLINED', declined: true }),
    RenewalReopened: (state, { renewalId }) => change(state, renewalId, { state: 'WINDOW_OPEN', declined: false }),
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
    RenewalLapsed: (state, { renewalId }) => change(state, renewalId, { state: 'LAPSED' }),
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
      return gateClosed({ includedUnitIds: [], excluded: closed }, 'A unit you named cannot be renewed any more.');
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
  const judge = ({ id, quotes, resellerId }: Renewal) =>
    accept<DonationDraft>({
      type: 'QuoteRecorded',
      renewalId: id,
      quote: {
        quoteNumber: command.quoteNumber ?? `${id}/${quotes.length + 1}`,
        resellerId: command.resellerId ?? resellerId,
        quotedOn,
        validUntil,
        amount: command.amount ?? null,
        currency: command.currency ?? null,
      },
    });
  return about(state, command, judge, gateOf(state, context));
}

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
    return gateClosed({ includedUnitIds: [], excluded: [] }, `The cover ended on ${coverageEndOn}.`);
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

function leftOut({ includedUnitIds, excluded }: Renewal, renewed: readonly string[]): Renewal['excluded'] {
  const before = excluded.filter(({ unitId }) => !renewed.includes(unitId));
  const notTaken = includedUnitIds.filter((id) => !renewed.includes(id));
  return [...before, ...notTaken.map((unitId) => ({ unitId, reason: 'NOT_CHOSEN' as const }))];
}

function changeWith(state: Donation, id: string, next: (renewal: Renewal) => Partial<Renewal>): Donation {
  return { ...state, renewals: put(state.renewals, id, (renewal) => ({ ...renewal, ...next(renewal) })) };
}

function change(state: Donation, id: string, next: Partial<Renewal>): Donation {
  return changeWith(state, id, () => next);
}
