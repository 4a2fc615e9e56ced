import { localDate } from '../../calendar.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { useCommands } from '../../commands/use.ts';
import { accept, refuse } from '../../decision.ts';
import type { ClockInstance, Context, Decision, FiredStep, Instant } from '../../types.ts';
import { openCase } from './compliance.ts';
import type { DonationDraft, UseEvent } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { entry, pickOne, pickUnits, unitNotFound } from '../pick.ts';
import { withoutLossReport } from './loss.ts';
import { contractsOf, followsUnits, heldUnits, isHeld, put, zoneOf } from '../read.ts';
import type { Attestation, Donation } from '../state.ts';
import type { Reaction, Track } from '../track.ts';
import { reportableStates } from './use.ts';

type Attest = StreamCommand<'attest', typeof useCommands.attest>;
export type AttestationCommand = Attest;
type AttestationEvent = Extract<
  UseEvent,
  {
    readonly type: 'AttestationRequested' | 'AttestationUnanswered' | 'AttestationAnswered' | 'AttestationWithdrawn';
  }
>;

const answerable: readonly Attestation['state'][] = ['DUE', 'UNANSWERED'];
const attestationsOf = (state: Donation): readonly Attestation[] => Object.values(state.attestations);
/** Asked and still without answer, in time or not. */
export const openAttestations = (state: Donation): readonly Attestation[] =>
  attestationsOf(state).filter((attestation) => answerable.includes(attestation.state));

/**
 * D17, 6.12: the recipient says for every held unit whether it is still in use. Without an id the answer counts for
 * all open attestations: they ask the same question. NOT_IN_USE counts as reported; GONE opens a compliance case; LOST
 * and STOLEN are noted, and the report of the loss is waited for where the program has a clock for it. Codes:
 * ANSWER_MISSING, RMA_STILL_OPEN and the general ones.
 */
function attest(state: Donation, command: Attest, context: Context): Decision<DonationDraft> {
  const answers = answersOf(state, command);
  const answered = new Set(answers.map(({ unitId }) => unitId));
  if (answered.size < answers.length) {
    return refuse('VALIDATION_FAILED', '7.7', 'A unit is answered for twice: give one answer each.', {
      path: 'answers',
    });
  }
  const asked = questions(state, command.attestationId);
  if ('refusal' in asked) return asked.refusal;
  const unknown = answers.find(({ unitId }) => entry(state.units, unitId) === undefined);
  if (unknown !== undefined) return unitNotFound(unknown.unitId);
  const missing = heldUnits(state)
    .map(({ id }) => id)
    .filter((id) => !answered.has(id));
  if (missing.length > 0) {
    const message = `An answer is missing for ${missing.length} unit(s).`;
    return refuse('ANSWER_MISSING', 'D17', message, { path: 'answers', detail: { unitIds: missing } });
  }
  const saying = (answer: string) =>
    answers.filter((given) => given.answer === answer && isHeldUnit(state, given.unitId)).map(({ unitId }) => unitId);
  const idle = pickUnits(state, saying('NOT_IN_USE'), reportableStates);
  if ('refusal' in idle) return idle.refusal;
  const gone = saying('GONE');
  const lost = [...saying('LOST'), ...saying('STOLEN')];
  const reports = lost.length > 0 && state.policy.clocks['lossReport'] !== undefined;
  return accept<DonationDraft>(
    ...asked.found.map(({ id }) => ({ type: 'AttestationAnswered', attestationId: id, answers }) as const),
    ...idle.found.map(
      ({ id }) => ({ type: 'UnitReportedNotInUse', unitId: id, since: context.occurredAt, powersOn: null }) as const,
    ),
    ...(gone.length === 0
      ? []
      : [{ type: 'ViolationReported', unitIds: gone } as const, openCase(state, 'VIOLATION_REPORT', gone)]),
    ...(reports ? [{ type: 'LossReportAsked', unitIds: lost } as const] : []),
  );
}

/** The answers unit by unit: the named ones, then the one for all the others. */
function answersOf(state: Donation, { answers = [], remaining }: Attest) {
  const named = answers.map(({ unitId, answer }) => ({ unitId, answer }));
  if (remaining === undefined) return named;
  const others = heldUnits(state).filter(({ id }) => !named.some(({ unitId }) => unitId === id));
  return [...named, ...others.map(({ id }) => ({ unitId: id, answer: remaining }))];
}

/** What is no longer held was reported before: an answer about it changes nothing. */
function isHeldUnit(state: Donation, unitId: string): boolean {
  const unit = state.units[unitId];
  return unit !== undefined && isHeld(unit);
}

function questions(state: Donation, id: string | undefined) {
  const open = openAttestations(state);
  if (id === undefined && open.length > 0) return { found: open };
  const picked = pickOne(state.attestations, id, answerable, 'attestationId');
  return 'refusal' in picked ? picked : { found: [picked.found] };
}

/** Since when the yearly question counts: the first contract activation, else when all products had shipped. */
function askedSince(state: Donation): Instant | null {
  const activations = contractsOf(state).flatMap(({ activatedAt }) => (activatedAt === null ? [] : [activatedAt]));
  return activations.length > 0 ? Math.min(...activations) : state.allShippedAt;
}

function clocks(state: Donation): readonly ClockInstance[] {
  const answers = attestationsOf(state)
    .filter(({ state: at }) => at === 'DUE')
    .map(({ id, requestedAt }) => ({ clock: 'attestationAnswer', subject: id, base: { at: requestedAt } }));
  const since = askedSince(state);
  const waits = state.allShippedAt === null && !followsUnits(state); // for the rest, as it always did there
  if (since === null || waits || heldUnits(state).length === 0) return answers;
  return [{ clock: 'attestation', subject: state.id, base: { on: localDate(since, zoneOf(state)) } }, ...answers];
}

const ask = (state: Donation, cause: Attestation['cause']): DonationDraft => ({
  type: 'AttestationRequested',
  attestationId: mint(state, 'att'),
  cause,
});

/** Every year the question is asked, unless one still waits for its answer. */
function askYearly(state: Donation): readonly DonationDraft[] {
  return attestationsOf(state).some(({ state: at }) => at === 'DUE') ? [] : [ask(state, 'YEARLY')];
}

function answerLate(state: Donation, step: FiredStep): readonly DonationDraft[] {
  if (step.kind !== 'DUE' || state.attestations[step.subject]?.state !== 'DUE') return [];
  const unitIds = heldUnits(state).map(({ id }) => id);
  return [{ type: 'AttestationUnanswered', attestationId: step.subject }, openCase(state, 'UNRESPONSIVE', unitIds)];
}

/**
 * D17: support has ended for everything held; nothing must go back for that, but the question is asked at once. It takes
 * the place of one that is open: they ask the same.
 */
export const attestationOnEndOfSupport: Reaction = (state) => {
  if (state.stage !== 'END_OF_SUPPORT') return [];
  const reached = state.stageSince ?? 0;
  const asked = attestationsOf(state).some(
    ({ cause, requestedAt }) => cause === 'END_OF_SUPPORT' && requestedAt >= reached,
  );
  if (asked) return [];
  return [...(followsUnits(state) ? withdrawAttestations(state) : []), ask(state, 'END_OF_SUPPORT')];
};

/**
 * Where an import ends: questions that nobody was asked are taken back. The one of the end of support is asked now; the
 * yearly one comes at its time (8.2).
 */
export function attestationsAskedAnew(state: Donation): readonly DonationDraft[] {
  const unasked = attestationsOf(state).filter(({ state: at }) => at === 'DUE');
  const again = state.stage === 'END_OF_SUPPORT' && unasked.some(({ cause }) => cause === 'END_OF_SUPPORT');
  return [
    ...unasked.map(({ id }) => ({ type: 'AttestationWithdrawn', attestationId: id }) as const),
    ...(again ? [ask(state, 'END_OF_SUPPORT')] : []),
  ];
}

/** 6.12: with no unit held there is nothing left to ask about. */
export const attestationsMoot: Reaction = (state) => (heldUnits(state).length > 0 ? [] : withdrawAttestations(state));

export function withdrawAttestations(state: Donation): readonly DonationDraft[] {
  return openAttestations(state).map(({ id }) => ({ type: 'AttestationWithdrawn', attestationId: id }));
}

const moved = (state: Donation, id: string, to: Attestation['state']): Donation => ({
  ...state,
  attestations: put(state.attestations, id, (attestation) => ({ ...attestation, state: to })),
});

/** "Do you still have and use it?": asked every year and at the end of support (D17, 6.12). */
export const attestationTrack: Track<AttestationCommand, AttestationEvent> = {
  decide: { attest },
  evolve: {
    AttestationRequested: (state, { attestationId, cause, at }) => ({
      ...state,
      attestations: {
        ...state.attestations,
        [attestationId]: { id: attestationId, state: 'DUE', cause, requestedAt: at },
      },
      counters: counted(state.counters, attestationId),
    }),
    AttestationUnanswered: (state, event) => moved(state, event.attestationId, 'UNANSWERED'),
    AttestationAnswered: (state, { attestationId, answers }) =>
      withoutLossReport(
        moved(state, attestationId, 'ANSWERED'),
        answers.map(({ unitId }) => unitId),
      ),
    AttestationWithdrawn: (state, event) => moved(state, event.attestationId, 'WITHDRAWN'),
  },
  clocks,
  onStep: { attestation: askYearly, attestationAnswer: answerLate },
};
