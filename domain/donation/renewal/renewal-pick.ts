import type { StreamCommand } from '../../commands/define.ts';
import type { renewalCommands } from '../../commands/renewal.ts';
import { invalidTransition, refuse } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { entry } from '../pick.ts';
import { renewalsOf, today } from '../read.ts';
import { isOver, runningStates, select, type Selection } from './renewal-read.ts';
import type { Donation, Renewal, RenewalState } from '../state.ts';

/** Which renewal a command is about, and what is asked of it before anything else. */

export type Of<Type extends keyof typeof renewalCommands> = StreamCommand<Type, (typeof renewalCommands)[Type]>;
export type RenewalCommand = {
  readonly [Type in keyof typeof renewalCommands]: Of<Type>;
}[keyof typeof renewalCommands];

/** Commands about one renewal; the other one sets a date for several. */
type AboutOne = Exclude<RenewalCommand['type'], 'setCoTermination'>;

/** From which states each command leads on (6.10). */
export const from: Readonly<Record<AboutOne, readonly RenewalState[]>> = {
  recordResellerContact: ['WINDOW_OPEN'],
  requestQuote: ['WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTE_EXPIRED'],
  recordQuote: [
    'WINDOW_OPEN',
    'RESELLER_CONTACTED',
    'QUOTE_REQUESTED',
    'QUOTED',
    'QUOTE_EXPIRED',
    'LAPSED',
    'REINSTATEMENT_QUOTED',
  ],
  approveRenewal: ['QUOTED'],
  declineRenewal: ['NOT_DUE', ...runningStates],
  reopenRenewal: ['DECLINED'],
  recordPurchaseOrder: ['APPROVED'],
  recordOrder: ['APPROVED', 'PO_SENT'],
  confirmRenewal: ['NOT_DUE', ...runningStates, 'DECLINED', 'UNRENEWABLE'],
  recordLapse: ['NOT_DUE', ...runningStates, 'DECLINED'],
  reinstate: ['LAPSED', 'REINSTATEMENT_QUOTED'],
};

/**
 * Finds the renewal a command is about and lets `judge` answer, in the order of 7.1: existence, last date of support,
 * gate, state, the rest. Without an id: the only renewal that runs, else the only one for which the command fits.
 */
export function about(
  state: Donation,
  command: { readonly type: AboutOne; readonly renewalId?: string | undefined },
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

function candidatesFor(state: Donation, type: AboutOne): readonly Renewal[] {
  const open = renewalsOf(state).filter((renewal) => !isOver(renewal));
  const fitting = open.filter((renewal) => from[type].includes(renewal.state));
  const running = fitting.filter((renewal) => runningStates.includes(renewal.state));
  if (running.length > 0) return running;
  if (fitting.length > 0) return fitting;
  return open.length === 1 ? open : renewalsOf(state).slice(-1); // none fits: it says where it stands
}

/** Refused because of dates of the vendor or because nothing is held, with the reason of each unit. */
export function gateClosed(
  { excluded }: Pick<Selection, 'excluded'>,
  message = 'No unit of this renewal can be renewed any more.',
  code: 'RENEWAL_GATE_CLOSED' | 'REINSTATEMENT_GATE_CLOSED' = 'RENEWAL_GATE_CLOSED',
): Decision<DonationDraft> {
  const reasons = excluded.map(({ unitId, reason }) => `${unitId}: ${reason}`);
  return refuse(code, '10.4', message, { detail: { excluded: reasons } });
}

/** RENEWAL_GATE_CLOSED when no unit may be renewed on the day of the command; null when some may. */
export const gateOf =
  (state: Donation, { now }: Context) =>
  (renewal: Renewal) => {
    const selection = select(state, renewal, today(state, now));
    return selection.includedUnitIds.length === 0 ? gateClosed(selection) : null;
  };
