import { localDate } from '../../calendar.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { supportCommands } from '../../commands/support.ts';
import { accept, finding, inFuture, refuse, refuseFuture } from '../../decision.ts';
import { entitlementOfUnit } from '../../entitlement.ts';
import type { ClockInstance, Context, Decision, Finding } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { pickOne } from '../pick.ts';
import { put, zoneOf } from '../read.ts';
import { openRmas, supportCasesOf } from './rma-read.ts';
import type { Donation, UnitState } from '../state.ts';
import type { SupportEvent } from './support-events.ts';
import type { Track } from '../track.ts';

type OpenCase = StreamCommand<'openCase', typeof supportCommands.openCase>;
type CloseCase = StreamCommand<'closeCase', typeof supportCommands.closeCase>;
type CaseOpened = Extract<SupportEvent, { readonly type: 'CaseOpened' }>;
type CaseEvent = CaseOpened | Extract<SupportEvent, { readonly type: 'CaseClosed' }>;

/** A case is about a unit that the recipient has and uses, working or not. */
const inHands: readonly UnitState[] = ['DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE', 'RMA_OPEN'];

/**
 * R16: a case was opened with the vendor. A unit that is not entitled does not stop it: what is recorded has happened,
 * and `caseWarning` says what to expect. Codes: DATE_IN_FUTURE, NOT_FOUND, INVALID_TRANSITION, VALIDATION_FAILED (the
 * number is recorded already), SERIAL_MISSING.
 */
function openCase(state: Donation, command: OpenCase, { now, occurredAt }: Context): Decision<DonationDraft> {
  const { caseNumber, channel, severity = null, openedAt = occurredAt } = command;
  if (inFuture(openedAt, now)) return refuseFuture('openedAt');
  const picked = pickOne(state.units, command.unitId, inHands, 'unitId');
  if ('refusal' in picked) return picked.refusal;
  const unit = picked.found;
  if (unit.serialNumber === null) {
    const message = 'The vendor asks for the serial number: record the one on the label first.';
    return refuse('SERIAL_MISSING', 'R16', message, { path: 'unitId', detail: { unitId: unit.id } });
  }
  if (supportCasesOf(state).some((found) => found.caseNumber === caseNumber)) {
    const message = `Case ${caseNumber} is recorded already; check the number.`;
    return refuse('VALIDATION_FAILED', '6.1', message, { path: 'caseNumber' });
  }
  const answer = entitlementOfUnit(state, unit, localDate(openedAt, zoneOf(state)));
  const contract =
    'contractId' in answer && answer.contractId !== null ? state.contracts[answer.contractId] : undefined;
  return accept<DonationDraft>({
    type: 'CaseOpened',
    caseId: mint(state, 'cas'),
    caseNumber,
    severity,
    channel,
    contractNumber: contract?.number ?? null,
    unitId: unit.id,
    openedAt,
    entitled: answer.result === 'ENTITLED',
    weakestLink: 'weakestLink' in answer ? answer.weakestLink : null,
    warrantyRoute: 'warrantyRoute' in answer && answer.warrantyRoute,
  });
}

/**
 * The warning of an accepted `openCase` (NOT_ENTITLED, R16), for the answer to who sent it; null when the unit was
 * entitled.
 */
export function caseWarning(event: Pick<CaseOpened, 'entitled' | 'weakestLink' | 'warrantyRoute'>): Finding | null {
  if (event.entitled) return null;
  const next = event.warrantyRoute
    ? 'The warranty still runs: ask for a repair under the warranty.'
    : 'The warranty is over, too: mend the missing link of the chain first.';
  const message = `The vendor may refuse this case: the unit is not entitled to support. ${next}`;
  const { weakestLink, warrantyRoute } = event;
  const detail = { warrantyRoute, ...(weakestLink === null ? {} : { weakestLink }) };
  return finding('NOT_ENTITLED', 'R16', message, { path: 'unitId', detail });
}

/** 6.9: a case is closed for good; a later problem is a new case. Codes: RMA_STILL_OPEN and the general ones. */
function closeCase(state: Donation, command: CloseCase, { now, occurredAt }: Context): Decision<DonationDraft> {
  const { closedAt = occurredAt } = command;
  if (inFuture(closedAt, now)) return refuseFuture('closedAt');
  const picked = pickOne(state.supportCases ?? {}, command.caseId, ['OPEN'], 'caseId');
  if ('refusal' in picked) return picked.refusal;
  const { id } = picked.found;
  const open = openRmas(state).find(({ caseId }) => caseId === id);
  if (open !== undefined) {
    const message = `Replacement ${open.rmaNumber} of this case is not closed: close or cancel it first.`;
    return refuse('RMA_STILL_OPEN', '6.9', message, { path: 'caseId', detail: { rmaId: open.id } });
  }
  return accept<DonationDraft>({ type: 'CaseClosed', caseId: id, closedAt });
}

/** Support cases (R16, 6.9). */
export const caseTrack: Track<OpenCase | CloseCase, CaseEvent> = {
  decide: { openCase, closeCase },
  evolve: {
    CaseOpened: (state, { caseId: id, caseNumber, severity, channel, contractNumber, unitId, openedAt }) => ({
      ...state,
      supportCases: {
        ...state.supportCases,
        [id]: { id, caseNumber, severity, channel, contractNumber, unitId, openedAt, closedAt: null, state: 'OPEN' },
      },
      counters: counted(state.counters, id),
    }),
    CaseClosed: (state, { caseId, closedAt }) => ({
      ...state,
      supportCases: put(state.supportCases ?? {}, caseId, (found) => ({ ...found, closedAt, state: 'CLOSED' })),
    }),
  },
  clocks: (state) =>
    supportCasesOf(state)
      .filter((found) => found.state === 'OPEN')
      .map(({ id, openedAt }): ClockInstance => ({ clock: 'caseReview', subject: id, base: { at: openedAt } })),
  onStep: {},
};
