import { finding } from './decision.ts';
import { specOf } from './clock.ts';
import { clockActor, emptyEntity, type Entity } from './entity.ts';
import type { Message, Recorded } from './journal.ts';
import type { DeadlineEvent, Noted } from './module.ts';
import type { EndPast } from './past-end.ts';
import type { Policy } from './policy.ts';
import type { Conflict, Deadline, Draft, Finding, FiredStep, Instant, Refusal } from './types.ts';

/**
 * An import: a stream that begins with its past. The facts are lived in the order of their instants by the same decider,
 * each judged with `now` at its instant, and clocks run between them. Nothing is handed over for the past: ends of hard and
 * date clocks take their effect; reminders, escalations and softer promises are recorded as skipped.
 */

/** One fact with its place in the list that was given. */
export type PastFact = { readonly index: number; readonly message: Message };
export type ImportedPast = {
  /** What creates the stream. */
  readonly request: Message;
  readonly facts: readonly PastFact[];
  /** Newest views of others that the facts may refer to; heard when the stream begins. */
  readonly seeds: readonly Noted[];
};
type Assessed = { readonly past?: ImportedPast; readonly findings: readonly Finding[] };
type ImportMessage = Message<{ readonly type: 'importDonation'; readonly assessed: Assessed }>;

/** What of a stream's rules is needed to live a past. */
type Rules = {
  readonly judge: (id: string, entity: Entity, message: Message, conflicts: readonly Conflict[]) => Judged;
  readonly fold: (entity: Entity, event: Recorded, actorId: string) => Entity;
  readonly deadlines: (id: string, entity: Entity) => readonly Deadline[];
};
type Judged = { readonly events: readonly Recorded[]; readonly refusal: Refusal | null; readonly next: Entity };

export function isImport(command: { readonly type: string }): boolean {
  return command.type === 'importDonation';
}

/**
 * Lives the whole past up to the message's instant, or refuses all of it: every finding with the path `facts.<n>` of its
 * fact and, after `input`, the path of the field. All events go to the journal by this one message.
 */
export function livePast(rules: Rules, id: string, message: ImportMessage, conflicts: readonly Conflict[]): Judged {
  const { past, findings } = message.command.assessed;
  const start: Entity = emptyEntity;
  const nothing = { events: [], next: start };
  const [given, ...more] = findings;
  if (given !== undefined) return { ...nothing, refusal: { findings: [given, ...more] } };
  if (past === undefined) throw new Error(`IMPORT_WITHOUT_PAST ${id}`);
  const life = new Past(rules, id, conflicts);
  life.begin(past, message.at);
  for (const fact of inOrder(past.facts)) life.fact(fact);
  life.end(message.at);
  const [first, ...rest] = life.findings;
  if (first !== undefined) return { ...nothing, refusal: { findings: [first, ...rest] } };
  const { events } = life;
  const next = events.reduce((entity, event) => rules.fold(entity, event, message.actor.id), start);
  return { events, refusal: null, next };
}
/** In the order of their instants; the order of the list breaks ties. */
export function inOrder(facts: readonly PastFact[]): readonly PastFact[] {
  return facts.toSorted((a, b) => a.message.at - b.message.at || a.index - b.index);
}

/** A past while it is lived, step by step; intake looks at it between the steps. */
export class Past {
  entity: Entity = emptyEntity;
  readonly events: Recorded[] = [];
  readonly findings: Finding[] = [];
  private readonly rules: Rules;
  private readonly id: string;
  private readonly conflicts: readonly Conflict[];

  constructor(rules: Rules, id: string, conflicts: readonly Conflict[]) {
    this.rules = rules;
    this.id = id;
    this.conflicts = conflicts;
  }

  /** The stream comes to be at the instant of its request, and hears of the others. */
  begin({ request, facts, seeds }: ImportedPast, importedAt: Instant): void {
    const { at } = request;
    const imported = { type: 'DonationImported', at, importedAt, factCount: facts.length };
    this.entity = this.rules.fold(this.entity, imported, request.actor.id);
    this.events.push(imported);
    this.take(request, (one) => one);
    if (this.entity.core === null) return;
    seeds.forEach((noted, index) => {
      const id = `${request.id}/seed/${index}`;
      const actor = { id: noted.source, role: 'SYSTEM' } as const;
      this.take({ id, at, occurredAt: at, actor, hash: id, command: noted }, (one) => one);
    });
  }

  /** Lives a fact, after everything that was due before it. A fact that is refused leaves no trace but its findings. */
  fact({ index, message }: PastFact): void {
    if (this.entity.core === null) return; // nothing was begun: that is told already
    this.until(message.at);
    this.take(message, (one) => ({
      ...one,
      path: one.path === undefined ? `facts.${index}` : `facts.${index}.input.${one.path}`,
    }));
  }

  /** Everything that was due up to an instant. */
  until(at: Instant): void {
    for (;;) {
      const [first] = this.rules.deadlines(this.id, this.entity);
      if (first === undefined || first.firesAt > at) return;
      const { firesAt } = first;
      const id = `tick/${this.entity.seq}`;
      const command = { type: 'Tick', real: firesAt, past: true } as const;
      this.take({ id, at: firesAt, occurredAt: firesAt, actor: clockActor, hash: id, command }, (one) => one);
    }
  }

  /** The past ends here; what follows from that is told and handed over as anything that happens now (past-end.ts). */
  end(at: Instant): void {
    if (this.entity.core === null) return;
    this.until(at);
    const id = `past/${this.entity.seq}`;
    const command: EndPast = { type: 'endPast' };
    this.take({ id, at, occurredAt: at, actor: clockActor, hash: id, command }, (one) => one, 'AHEAD');
  }

  private take(message: Message, placed: (one: Finding) => Finding, lies: 'BEHIND' | 'AHEAD' = 'BEHIND'): void {
    const { events, refusal, next } = this.rules.judge(this.id, this.entity, message, this.conflicts);
    if (refusal !== null) {
      this.findings.push(...refusal.findings.map(placed));
      return;
    }
    this.entity = next;
    this.events.push(...(lies === 'BEHIND' ? events.map(quiet) : events));
  }
}

/** Nothing is handed over for the past. */
function quiet(event: Recorded): Recorded {
  return Array.isArray(event['sends']) && event['sends'].length > 0 ? { ...event, sends: [] } : event;
}

type Due = { readonly event: Draft<DeadlineEvent>; readonly step: FiredStep | null };

/** A step before an import: ends of hard and date clocks take their effect, everything else is recorded as skipped. */
export function inThePast({ event, step }: Due, policy: Policy): Due {
  if (!('stepIndex' in event)) return { event, step };
  const kind = specOf(policy, event.clock)?.kind;
  if ((kind === 'hard' || kind === 'date') && event.type === 'DeadlineFired') return { event, step };
  const { key, clock, subject, stepIndex, step: name } = event;
  const skipped = { type: 'ReminderSkipped', key, clock, subject, step: name, stepIndex, cause: 'IMPORTED' } as const;
  return { event: skipped, step: null };
}

/** A fact that cannot be one: it lies before the request or after the import. */
export function misplaced({ index, at }: { readonly index: number; readonly at: Instant }, from: Instant, to: Instant) {
  const path = `facts.${index}.at`;
  if (at > to)
    return finding('DATE_IN_FUTURE', '7.1', 'This lies in the future; an import brings in what has happened.', {
      path,
    });
  if (at >= from) return null;
  return finding('INVALID_DATE_RANGE', '7.1', 'This lies before the request; correct one of the two days.', { path });
}
