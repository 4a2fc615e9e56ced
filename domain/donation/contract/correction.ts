import { earlier } from '../../calendar.ts';
import type { correctionCommands } from '../../commands/contract.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, refuse, refuseFuture } from '../../decision.ts';
import type { CalendarDate, Context, Decision, Instant } from '../../types.ts';
import type { ContractEvent, DonationDraft } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { ancestorsOf } from './lineage.ts';
import { pickOne } from '../pick.ts';
import { followsUnits, isHeld, put, runsYet, today } from '../read.ts';
import type { CoverageLine, Donation, SerialCorrection } from '../state.ts';
import type { Reaction, Track } from '../track.ts';

type ConfirmSerialCorrection = StreamCommand<
  'confirmSerialCorrection',
  typeof correctionCommands.confirmSerialCorrection
>;
type DismissSerialCorrection = StreamCommand<
  'dismissSerialCorrection',
  typeof correctionCommands.dismissSerialCorrection
>;
export type CorrectionCommand = ConfirmSerialCorrection | DismissSerialCorrection;
export type CorrectionEvent = Extract<ContractEvent, { readonly type: `SerialCorrection${string}` }>;

const openStates: readonly SerialCorrection['state'][] = ['DUE', 'OVERDUE'];
const isOpen = (correction: SerialCorrection): boolean => openStates.includes(correction.state);
const correctionsOf = (state: Donation): readonly SerialCorrection[] => Object.values(state.corrections);

/** R20: the task to make the vendor's list match reality. A person confirms it; nothing settles by itself. */
export const correctionTrack: Track<CorrectionCommand, CorrectionEvent> = {
  decide: { confirmSerialCorrection, dismissSerialCorrection },
  evolve: {
    SerialCorrectionOpened: (state, { correctionId, contractId, unitId, before, after, cause, at, openedAt = at }) => ({
      ...state,
      corrections: {
        ...state.corrections,
        [correctionId]: { id: correctionId, contractId, unitId, before, after, cause, openedAt, state: 'DUE' },
      },
      counters: counted(state.counters, correctionId),
    }),
    SerialCorrectionOverdue: (state, { correctionId }) => inState(state, correctionId, 'OVERDUE'),
    SerialCorrectionConfirmed: (state, { correctionId }) => inState(state, correctionId, 'CONFIRMED'),
    SerialCorrectionCancelled: (state, { correctionId, moot }) => {
      const next = inState(state, correctionId, 'CANCELLED');
      return moot === true
        ? { ...next, corrections: put(next.corrections, correctionId, (correction) => ({ ...correction, moot })) }
        : next;
    },
  },
  clocks: (state) =>
    correctionsOf(state)
      .filter(isOpen)
      .map(({ id, openedAt }) => ({ clock: 'serialCorrection', subject: id, base: { at: openedAt } })),
  onStep: {
    serialCorrection: (state, { subject, kind }) =>
      kind === 'DUE' && state.corrections[subject]?.state === 'DUE'
        ? [{ type: 'SerialCorrectionOverdue', correctionId: subject }]
        : [],
  },
};

/** A fired correction deadline that was moved into the future: OVERDUE is DUE again (6.9). */
export const onCorrectionRescheduled = {
  serialCorrection: (state: Donation, correctionId: string): Donation =>
    state.corrections[correctionId]?.state === 'OVERDUE' ? inState(state, correctionId, 'DUE') : state,
} as const;

function inState(state: Donation, id: string, to: SerialCorrection['state']): Donation {
  return { ...state, corrections: put(state.corrections, id, (correction) => ({ ...correction, state: to })) };
}

/**
 * R20: somebody saw the list corrected. Without a date: today. A statement is personal text, so here only its record
 * tells that there is one. Refused: NOT_FOUND, INVALID_TRANSITION, DATE_IN_FUTURE, EVIDENCE_MISSING.
 */
function confirmSerialCorrection(
  state: Donation,
  { correctionId, assessed, ...given }: ConfirmSerialCorrection,
  { now, occurredAt }: Context,
): Decision<DonationDraft> {
  const picked = pickOne(state.corrections, correctionId, openStates, 'correctionId');
  if ('refusal' in picked) return picked.refusal;
  const correction = picked.found;
  const evidenceId = given.evidenceId ?? null;
  const correctedOn = given.correctedOn ?? today(state, occurredAt);
  if (correctedOn > today(state, now)) return refuseFuture('correctedOn');
  if (evidenceId === null && assessed.recordId === null) {
    const message = 'Attach evidence or state who saw the corrected list.';
    return refuse('EVIDENCE_MISSING', 'R20', message, { path: 'evidenceId' });
  }
  const confirmed: DonationDraft = {
    type: 'SerialCorrectionConfirmed',
    correctionId: correction.id,
    correctedOn,
    evidenceId,
  };
  if (correction.cause === 'INSTALL_SITE') return accept(confirmed); // a place says nothing about a serial number
  return accept<DonationDraft>(
    confirmed,
    ...linesOf(state, correction, today(state, occurredAt))
      .filter(({ listed }) => listed !== 'YES')
      .map((line) => relisted(line, 'YES')),
    ...replacedLinesEnded(state, correction, correctedOn),
  );
}

/** The pieces that the unit replaced are off the list with that day (11.4). */
function replacedLinesEnded(
  state: Donation,
  { contractId, unitId }: SerialCorrection,
  correctedOn: CalendarDate,
): readonly DonationDraft[] {
  const unit = state.units[unitId];
  const before = new Set(unit === undefined ? [] : ancestorsOf(state, unit).map(({ id }) => id));
  return Object.values(state.coverage)
    .filter((line) => line.contractId === contractId && runsYet(line, correctedOn) && before.has(line.unitId))
    .map(({ id: coverageId, startOn, endOn }): DonationDraft => {
      const endedOn = correctedOn > startOn ? earlier(correctedOn, endOn) : startOn;
      return { type: 'CoverageLineEnded', coverageId, endedOn };
    });
}

/** Ends a correction that is not needed; the line keeps what it says. */
function dismissSerialCorrection(state: Donation, { correctionId }: DismissSerialCorrection): Decision<DonationDraft> {
  const picked = pickOne(state.corrections, correctionId, openStates, 'correctionId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>({ type: 'SerialCorrectionCancelled', correctionId: picked.found.id });
}

/** What the vendor's list says of a unit holds for its lines that run yet on that day; without one, for the last it had. */
function linesOf(
  state: Donation,
  { contractId, unitId }: Pick<SerialCorrection, 'contractId' | 'unitId'>,
  on: CalendarDate,
): readonly CoverageLine[] {
  const lines = Object.values(state.coverage).filter((it) => it.contractId === contractId && it.unitId === unitId);
  const running = lines.filter((line) => runsYet(line, on));
  return running.length > 0 ? running : lines.slice(-1);
}

function relisted({ id: coverageId, startOn, endOn }: CoverageLine, listed: CoverageLine['listed']): DonationDraft {
  return { type: 'CoverageLineCorrected', coverageId, startOn, endOn, listed };
}

/**
 * Open corrections that nothing asks for any more are cancelled: the contract ended, the unit left, or its serial is
 * the listed one after all (6.9). A serial that became known meanwhile replaces the task by one that names it (11.4).
 */
export const correctionsMoot: Reaction = (state) => {
  let opened = 0;
  return correctionsOf(state)
    .filter(isOpen)
    .flatMap((correction): readonly DonationDraft[] => {
      const { id, contractId, unitId, before, after, cause } = correction;
      const cancelled: DonationDraft = { type: 'SerialCorrectionCancelled', correctionId: id };
      const unit = state.units[unitId];
      if (state.contracts[contractId]?.state !== 'ACTIVE' || unit === undefined || !isHeld(unit)) {
        return [followsUnits(state) && cause !== 'INSTALL_SITE' ? { ...cancelled, moot: true } : cancelled];
      }
      const serial = unit.serialNumber;
      if (cause === 'INSTALL_SITE' || serial === null || serial === after) return [];
      if (serial === before) return [cancelled];
      const correctionId = mint(state, 'cor', opened);
      opened += 1;
      const next: DonationDraft = {
        type: 'SerialCorrectionOpened',
        correctionId,
        contractId,
        unitId,
        before,
        after: serial,
        cause,
      };
      return [cancelled, next];
    });
};

/**
 * R20: the newest correction of what the list says of a unit on a contract; what is asked about its site is another
 * matter.
 */
export function newestListing(state: Donation, contractId: string, unitId: string): SerialCorrection | undefined {
  return correctionsOf(state).findLast(
    (it) => it.unitId === unitId && it.contractId === contractId && it.cause !== 'INSTALL_SITE',
  );
}

/** The lines that the vendor's list of an active contract is about. */
function listLines(state: Donation, now: Instant): readonly CoverageLine[] {
  const on = today(state, now);
  return Object.values(state.coverage).filter(
    (line) =>
      state.contracts[line.contractId]?.state === 'ACTIVE' && (followsUnits(state) ? runsYet(line, on) : !line.ended),
  );
}

/**
 * 6.9: no held unit is missing on the list without a task. It is asked about anew when it comes back, when its contract
 * runs again, and when it was found missing while it was away. What a person dismissed stays dismissed.
 */
export const correctionsResumed: Reaction = (state, now) => {
  if (!followsUnits(state) || !Object.values(state.coverage).some(({ listed }) => listed === 'NO')) return [];
  const missing = new Map<string, CoverageLine>();
  for (const line of listLines(state, now)) {
    const unit = state.units[line.unitId];
    if (line.listed === 'NO' && unit !== undefined && isHeld(unit)) missing.set(`${line.contractId} ${unit.id}`, line);
  }
  const drafts: DonationDraft[] = [];
  for (const { contractId, unitId } of missing.values()) {
    const after = state.units[unitId]?.serialNumber ?? null;
    const newest = newestListing(state, contractId, unitId);
    const ours = newest?.moot === true ? newest : null;
    if (ours === null && newest !== undefined && newest.state !== 'CONFIRMED') continue; // open, or dismissed
    const { before, cause } = ours ?? { before: null, cause: 'RECONCILIATION' };
    const correctionId = mint(state, 'cor', drafts.length);
    drafts.push({ type: 'SerialCorrectionOpened', correctionId, contractId, unitId, before, after, cause });
  }
  return drafts;
};

/** What a line says follows its newest correction: NO while one is open, YES again when the list turned out right. */
export const listingFollows: Reaction = (state, now) => {
  if (correctionsOf(state).length === 0) return [];
  return listLines(state, now).flatMap((line) => {
    const newest = newestListing(state, line.contractId, line.unitId);
    if (newest === undefined) return [];
    if (line.listed === 'YES' && isOpen(newest)) return [relisted(line, 'NO')];
    const right = newest.before !== null && newest.before === state.units[line.unitId]?.serialNumber;
    return line.listed === 'NO' && newest.state === 'CANCELLED' && right ? [relisted(line, 'YES')] : [];
  });
};
