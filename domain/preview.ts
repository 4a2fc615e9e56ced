import type { Known } from './assess.ts';
import { addDays, localDate } from './calendar.ts';
import { donationIn } from './assess.ts';
import { asWritten } from './edge.ts';
import { emptyEntity, type Entity } from './entity.ts';
import { intake } from './intake.ts';
import type { Submission } from './submission.ts';
import { rulesOf } from './modules.ts';
import { inWords, outlook, type OutlookEntry } from './outlook.ts';
import type { Row } from './script.ts';
import { namesIn } from './telling/names.ts';
import type { Claim, Conflict, Finding } from './types.ts';

/** What an import would lead to, with nothing written: the same intake and decider as of the command itself. */
export type ImportPreview = {
  readonly findings: readonly Finding[];
  /** What has happened, without what is skipped; empty when something is refused. */
  readonly story: readonly OutlookEntry[];
  readonly skipped: readonly OutlookEntry[];
  /** The first of what comes next, if nobody acts. */
  readonly next: readonly OutlookEntry[];
  readonly stage: string | null;
  /** What would have to be free: look whether it is, and ask again with the conflicts. */
  readonly claims: readonly Claim[];
};

const NEXT_LIMIT = 20;
const NEXT_DAYS = 800;

/** Judges an import without anybody taking it in. `conflicts`: claims that others hold. */
export function previewImport(
  submission: Submission,
  known: Known,
  conflicts: readonly Conflict[] = [],
): ImportPreview {
  const nothing = { story: [], skipped: [], next: [], stage: null, claims: [] };
  const taken = intake(submission, known);
  if (taken.kind === 'refused') return { ...nothing, findings: taken.refusal.findings };
  const { stream, receivedAt } = submission;
  const rules = rulesOf(stream);
  const start: Entity = emptyEntity;
  const { events, refusal, next } = rules.judge(stream, start, taken.message, conflicts);
  if (refusal !== null) return { ...nothing, findings: refusal.findings };
  const { zone, policy } = rules.calendar(next) ?? { zone: 'UTC', policy: null };
  const rows = events.map((event, index): Row => {
    const { type, at, ...data } = event;
    return { stream, seq: index + 1, at, type, data, zone };
  });
  const core = donationIn({ states: { [stream]: next.core } }, stream);
  const entities = new Map([[stream, next], ...near(known)]);
  const names = new Map([...entities.values()].flatMap((entity) => [...namesIn(entity.core)]));
  const told = (some: readonly Row[]) => some.flatMap((row) => inWords(row, names, policy?.programId ?? ''));
  const until = addDays(localDate(receivedAt, zone), NEXT_DAYS);
  return {
    findings: [],
    story: told(rows.filter((row) => !isSkipped(row))),
    skipped: told(rows.filter(isSkipped)),
    next: outlook({ stream, entities }, receivedAt, until).entries.slice(0, NEXT_LIMIT),
    stage: core?.stage ?? null,
    claims: rules.claimsOf(next),
  };
}

const isSkipped = ({ type }: Row): boolean => type === 'ReminderSkipped';

/** The organization and accounts, as far as intake has seen them: their own clocks are not known here and stay aside. */
function near({ states }: Known): readonly (readonly [string, Entity])[] {
  return Object.entries(states).flatMap(([id, core]): readonly (readonly [string, Entity])[] =>
    core === null || core === undefined || !/^(?:org|acc)_/.test(id)
      ? []
      : [[id, { ...emptyEntity, core: asWritten(core) }]],
  );
}
