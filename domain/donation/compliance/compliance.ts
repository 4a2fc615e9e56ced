import type { StreamCommand } from '../../commands/define.ts';
import type { returnCommands } from '../../commands/return.ts';
import type { useCommands } from '../../commands/use.ts';
import { accept, finding, refuse, refuseAndRecord } from '../../decision.ts';
import type { Decision } from '../../types.ts';
import type { DonationDraft, UseEvent } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { entry, pickOne, pickUnits, unitNotFound } from '../pick.ts';
import { isHeld, isLeaving, put, unitsOf } from '../read.ts';
import type { ComplianceCase, Donation, UnitState } from '../state.ts';
import { leaveTakeback } from '../takeback/takeback-state.ts';
import type { Track } from '../track.ts';

type DeclareDisposition = StreamCommand<'declareDisposition', typeof useCommands.declareDisposition>;
type ReviewCase = StreamCommand<'reviewComplianceCase', typeof useCommands.reviewComplianceCase>;
type ReportViolation = StreamCommand<'reportViolation', typeof returnCommands.reportViolation>;
type DecideCase = StreamCommand<'decideComplianceCase', typeof useCommands.decideComplianceCase>;
export type ComplianceCommand = DeclareDisposition | ReviewCase | DecideCase | ReportViolation;

type ComplianceEvent = Extract<
  UseEvent,
  {
    readonly type:
      | 'ProhibitedDispositionAttempted'
      | 'ComplianceCaseOpened'
      | 'ComplianceReviewStarted'
      | 'ComplianceCaseCleared'
      | 'ViolationConfirmed'
      | 'ViolationReported';
  }
>;

/** Neither cleared nor confirmed: stands in the way of closing (11.6). */
const undecided: readonly ComplianceCase['state'][] = ['OPEN', 'UNDER_REVIEW'];
export const isUndecided = ({ state }: ComplianceCase): boolean => undecided.includes(state);

/** From where a unit may turn out to be gone (6.5). */
export const losableStates: readonly UnitState[] = [
  'DELIVERED',
  'INSTALLED',
  'IN_USE',
  'DEFECTIVE',
  'IDLE',
  'TAKEBACK_REQUESTED',
];

/** Opens the `ahead`-th compliance case of one decision. */
export function openCase(
  state: Donation,
  kind: ComplianceCase['kind'],
  unitIds: readonly string[],
  ahead = 0,
): DonationDraft {
  return { type: 'ComplianceCaseOpened', caseId: mint(state, 'cmp', ahead), kind, unitIds };
}

/**
 * R26, D23: donated property and its parts are not sold, exchanged or otherwise disposed of. Always refused, in every
 * stage and for every role; the attempt is journalled against the units and opens a compliance case. Codes:
 * DISPOSITION_PROHIBITED, NOT_FOUND.
 */
function declareDisposition(state: Donation, command: DeclareDisposition): Decision<DonationDraft> {
  const unknown = command.unitIds?.find((id) => entry(state.units, id) === undefined);
  if (unknown !== undefined) return unitNotFound(unknown);
  const unitIds = command.unitIds === undefined ? presentUnitIds(state) : [...new Set(command.unitIds)];
  const part = command.part ?? command.assessed.recordId !== null;
  const message =
    'Donated equipment and its parts may not be sold, exchanged, transferred, given away or disposed of. ' +
    'What is no longer in use goes back by takeback. Every attempt is recorded and looked into.';
  return refuseAndRecord<DonationDraft>(
    [
      { type: 'ProhibitedDispositionAttempted', kind: command.kind, unitIds, part },
      openCase(state, 'PROHIBITED_DISPOSITION', unitIds),
    ],
    finding('DISPOSITION_PROHIBITED', 'R26', message, { path: 'kind', detail: { kind: command.kind, unitIds, part } }),
  );
}

const presentUnitIds = (state: Donation): readonly string[] =>
  unitsOf(state)
    .filter((unit) => isHeld(unit) || isLeaving(unit))
    .map(({ id }) => id);

/** R26, 7.7: somebody tells of a violation; it is looked into, and changes no unit. Code: NOT_FOUND. */
function reportViolation(state: Donation, command: ReportViolation): Decision<DonationDraft> {
  const unitIds = [...new Set(command.unitIds)];
  const unknown = unitIds.find((id) => entry(state.units, id) === undefined);
  if (unknown !== undefined) return unitNotFound(unknown);
  return accept<DonationDraft>({ type: 'ViolationReported', unitIds }, openCase(state, 'VIOLATION_REPORT', unitIds));
}

/** 6.12: somebody looks into a compliance case. */
function reviewComplianceCase(state: Donation, command: ReviewCase): Decision<DonationDraft> {
  const picked = pickOne(state.complianceCases, command.caseId, ['OPEN'], 'caseId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'ComplianceReviewStarted', caseId: picked.found.id });
}

/**
 * 6.12: clears a case or confirms the violation; units that are gone are lost for good (MISAPPROPRIATED) and leave
 * their takeback. Codes: EVIDENCE_MISSING (no statement), RMA_STILL_OPEN and the general ones.
 */
function decideComplianceCase(state: Donation, command: DecideCase): Decision<DonationDraft> {
  const goneUnitIds = command.goneUnitIds ?? [];
  if (command.outcome === 'CLEARED' && goneUnitIds.length > 0) {
    const message = 'A cleared case leaves no unit gone: confirm the violation, or leave the units out.';
    return refuse('VALIDATION_FAILED', '6.12', message, { path: 'goneUnitIds' });
  }
  const picked = pickOne(state.complianceCases, command.caseId, undecided, 'caseId');
  if ('refusal' in picked) return picked.refusal;
  const gone = pickUnits(state, goneUnitIds, losableStates);
  if ('refusal' in gone) return gone.refusal;
  if (command.assessed.recordId === null) {
    const message = 'A decision needs a statement: say what was found.';
    return refuse('EVIDENCE_MISSING', '6.12', message, { path: 'statement' });
  }
  const caseId = picked.found.id;
  if (command.outcome === 'CLEARED') return accept<DonationDraft>({ type: 'ComplianceCaseCleared', caseId });
  const unitIds = gone.found.map(({ id }) => id);
  return accept<DonationDraft>(
    { type: 'ViolationConfirmed', caseId, goneUnitIds: unitIds },
    ...unitIds.map((unitId) => ({ type: 'UnitReportedLost', unitId, lossKind: 'MISAPPROPRIATED' }) as const),
    ...leaveTakeback(state, unitIds),
  );
}

const changeCase = (state: Donation, id: string, change: (found: ComplianceCase) => ComplianceCase): Donation => ({
  ...state,
  complianceCases: put(state.complianceCases, id, change),
});

/** Prohibited dispositions, compliance cases and their review (R26, 6.12). */
export const complianceTrack: Track<ComplianceCommand, ComplianceEvent> = {
  decide: { declareDisposition, reportViolation, reviewComplianceCase, decideComplianceCase },
  evolve: {
    ProhibitedDispositionAttempted: (state) => state,
    ViolationReported: (state) => state,
    ComplianceCaseOpened: (state, { caseId, kind, unitIds, at, openedAt = at }) => ({
      ...state,
      complianceCases: {
        ...state.complianceCases,
        [caseId]: { id: caseId, kind, unitIds, openedAt, state: 'OPEN' },
      },
      counters: counted(state.counters, caseId),
    }),
    ComplianceReviewStarted: (state, { caseId }) =>
      changeCase(state, caseId, (found) => ({ ...found, state: 'UNDER_REVIEW' })),
    ComplianceCaseCleared: (state, { caseId }) =>
      changeCase(state, caseId, (found) => ({ ...found, state: 'CLEARED' })),
    ViolationConfirmed: (state, { caseId, goneUnitIds }) =>
      changeCase(state, caseId, (found) => ({
        ...found,
        state: 'VIOLATION_CONFIRMED',
        unitIds: [...new Set([...found.unitIds, ...goneUnitIds])],
      })),
  },
  clocks: (state) =>
    Object.values(state.complianceCases)
      .filter(isUndecided)
      .map(({ id, openedAt }) => ({ clock: 'complianceReview', subject: id, base: { at: openedAt } })),
  onStep: {},
};
