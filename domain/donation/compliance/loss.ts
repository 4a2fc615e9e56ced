import type { StreamCommand } from '../../commands/define.ts';
import type { lossCommands } from '../../commands/loss.ts';
import { accept, inFuture, refuse, refuseFuture } from '../../decision.ts';
import type { ClockInstance, Context, Decision, Instant } from '../../types.ts';
import { losableStates, openCase } from './compliance.ts';
import type { DonationDraft } from '../events.ts';
import type { LossEvent } from './loss-events.ts';
import { pickOne, pickUnits } from '../pick.ts';
import { isHeld, put, today, unitsOf } from '../read.ts';
import type { Donation, Unit, UnitState } from '../state.ts';
import { isOpen, leaveTakeback, takebacksOf } from '../takeback/takeback-state.ts';
import type { Track } from '../track.ts';

type ReportLostOrStolen = StreamCommand<'reportLostOrStolen', typeof lossCommands.reportLostOrStolen>;
type RecordUnitFound = StreamCommand<'recordUnitFound', typeof lossCommands.recordUnitFound>;
export type LossCommand = ReportLostOrStolen | RecordUnitFound;

/** From where a unit may turn up again (6.5). */
const gone: readonly UnitState[] = ['LOST', 'STOLEN'];

/**
 * R26, F20: units are lost or stolen; they leave their takeback and a compliance case looks into it. A theft needs the
 * number of the police report, a loss a statement or a paper. Codes: EVIDENCE_MISSING, DATE_IN_FUTURE, RMA_STILL_OPEN
 * and the general ones.
 */
function reportLostOrStolen(state: Donation, command: ReportLostOrStolen, context: Context): Decision<DonationDraft> {
  const on = command.date ?? today(state, context.occurredAt);
  if (on > today(state, context.now)) return refuseFuture('date');
  const { assessed, kind } = command;
  const picked = pickUnits(state, command.unitIds, losableStates);
  if ('refusal' in picked) return picked.refusal;
  if (kind === 'STOLEN' && !assessed.personal.includes('policeNumber')) {
    const message = 'A theft is reported to the police first: give the number of the police report.';
    return refuse('EVIDENCE_MISSING', 'F20', message, { path: 'policeNumber' });
  }
  if (kind === 'LOST' && !assessed.personal.includes('statement') && (command.evidence ?? []).length === 0) {
    const message = 'A loss needs evidence: say what happened, or attach a paper.';
    return refuse('EVIDENCE_MISSING', '6.5', message, { path: 'statement' });
  }
  const unitIds = picked.found.map(({ id }) => id);
  return accept<DonationDraft>(
    ...unitIds.map((unitId): DonationDraft =>
      kind === 'STOLEN'
        ? { type: 'UnitReportedStolen', unitId, on }
        : { type: 'UnitReportedLost', unitId, lossKind: 'LOST', on },
    ),
    openCase(state, 'LOSS', unitIds),
    ...leaveTakeback(state, unitIds),
  );
}

/**
 * 6.5: a unit that was lost or stolen is there again, with the recipient; it leaves a takeback it was lost on. Its
 * compliance case stays to be decided. Codes: DATE_IN_FUTURE and the general ones.
 */
function recordUnitFound(state: Donation, command: RecordUnitFound, context: Context): Decision<DonationDraft> {
  const foundOn = command.foundOn ?? context.occurredAt;
  if (inFuture(foundOn, context.now)) return refuseFuture('foundOn');
  const picked = pickOne(state.units, command.unitId, gone, 'unitId');
  if ('refusal' in picked) return picked.refusal;
  const unitId = picked.found.id;
  const left = takebacksOf(state).filter((takeback) => isOpen(takeback) && takeback.unitIds.includes(unitId));
  return accept<DonationDraft>(
    { type: 'UnitFound', unitId, foundOn },
    ...left.map(({ id }) => ({ type: 'TakebackItemRemoved', takebackId: id, unitId }) as const),
  );
}

const change = (state: Donation, unitId: string, to: (unit: Unit) => Unit): Donation => ({
  ...state,
  units: put(state.units, unitId, to),
});

/** Back with the recipient; what never arrived has arrived now. */
function found({ lostOn: _lostOn, ...unit }: Unit, foundOn: Instant): Unit {
  return { ...unit, state: 'DELIVERED', lossKind: null, deliveredAt: unit.deliveredAt ?? foundOn };
}

/** What is answered or found otherwise needs no report any more. */
export function withoutLossReport(state: Donation, unitIds: readonly string[]): Donation {
  const { lossReportsAsked: asked } = state;
  if (asked === undefined || unitIds.every((id) => asked[id] === undefined)) return state;
  return {
    ...state,
    lossReportsAsked: Object.fromEntries(Object.entries(asked).filter(([id]) => !unitIds.includes(id))),
  };
}

/** The reports that were announced by an answer and are still missing: the piece still counts as held. */
function reportsAwaited(state: Donation): readonly ClockInstance[] {
  const asked = state.lossReportsAsked ?? {};
  return unitsOf(state)
    .filter((unit) => isHeld(unit) && asked[unit.id] !== undefined)
    .map(({ id }) => ({ clock: 'lossReport', subject: id, base: { at: asked[id] ?? 0 } }));
}

/** Loss, theft and finding of units (R26, 6.5, F20). */
export const lossTrack: Track<LossCommand, LossEvent> = {
  decide: { reportLostOrStolen, recordUnitFound },
  evolve: {
    UnitReportedStolen: (state, { unitId, on }) =>
      change(state, unitId, (unit) => ({
        ...unit,
        state: 'STOLEN',
        ...(on === undefined ? {} : { lostOn: on }),
      })),
    UnitFound: (state, { unitId, foundOn }) =>
      withoutLossReport(
        change(state, unitId, (unit) => found(unit, foundOn)),
        [unitId],
      ),
    LossReportAsked: (state, { unitIds, at }) => ({
      ...state,
      lossReportsAsked: { ...state.lossReportsAsked, ...Object.fromEntries(unitIds.map((id) => [id, at])) },
    }),
  },
  clocks: reportsAwaited,
  onStep: {},
};
