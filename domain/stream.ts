import { clockChanges, deadlinesOf, firing, promisedUntil, promisesOf } from './deadlines.ts';
import { fold, isNoted, clockActor, type Entity } from './entity.ts';
import { refuse, refuseAll } from './decision.ts';
import { endOfPast, isEndPast } from './past-end.ts';
import { inThePast, isImport, livePast } from './past.ts';
import { dueIndexOf, specOf } from './clock.ts';
import { asWritten } from './edge.ts';
import type { Message, Recorded } from './journal.ts';
import type { DeadlineEvent, Module, Noted } from './module.ts';
import type { Policy } from './policy.ts';
import type {
  Claim,
  Conflict,
  Context,
  Deadline,
  Decision,
  Draft,
  Fact,
  Instant,
  Need,
  Refusal,
  StreamKind,
} from './types.ts';
import { acknowledge, isAcknowledge, isSnooze, snooze } from './snooze.ts';
import type { View } from './views.ts';

/** What a message leads to: the events in order, the refusal if any, and the stream after them. */
export type Outcome = { readonly events: readonly Recorded[]; readonly refusal: Refusal | null; readonly next: Entity };

/** The clock's command: carries no deadline (the decider derives it again), only the real time beside its nominal one. */
export type Tick = {
  readonly type: 'Tick';
  readonly real: Instant;
  /** Before an import: nothing is handed over, and what only reminds is skipped. */
  readonly past?: true;
};

/** The rules of one kind of stream with the wrapper around them: what shell, simulation, journal and tests use. */
export type StreamRules = {
  readonly kind: StreamKind;
  readonly schema: number;
  readonly noted: Noted['type'];
  /** Judges a message against a stream; pure and total. `conflicts`: claims found taken by the journal (C1). */
  readonly judge: (id: string, entity: Entity, message: Message, conflicts: readonly Conflict[]) => Outcome;
  readonly fold: (entity: Entity, event: Recorded, actorId: string) => Entity;
  /** Next step of every running clock, in firing order. */
  readonly deadlines: (id: string, entity: Entity) => readonly Deadline[];
  /** When the promise of every running clock ends or has ended, by key. */
  readonly promises: (id: string, entity: Entity) => ReadonlyMap<string, Instant>;
  /** Runs every Tick that is due up to and including `until`; what a command is judged against (C4). */
  readonly catchUp: (id: string, entity: Entity, until: Instant) => Entity;
  readonly view: (entity: Entity, receiver: string) => View | null;
  readonly needs: (entity: Entity) => readonly Need[];
  readonly claimsOf: (entity: Entity) => readonly Claim[];
  readonly calendar: (
    entity: Entity,
  ) => { readonly policy: Policy; readonly zone: string; readonly country: string } | null;
  readonly isFinal: (entity: Entity) => boolean;
  readonly phase: (entity: Entity) => string;
};

/** More reactions than this to one message mean that two rules answer each other for ever: a defect. */
const REACTION_LIMIT = 200;
/** Tolerated difference between the reporter's clock and ours (DATE_IN_FUTURE, 7.9). */
const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** Puts the wrapper around a module: deadlines, facts, instants, versions, the same for every kind of stream. */
export function seal<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
): StreamRules {
  const own = (entity: Entity): Entity<S> => asWritten(entity);
  /** What a stream that does not exist yet answers, or what the module makes of its state. */
  const ofCore = <T>(entity: Entity, missing: T, ask: (core: S) => T): T => {
    const { core } = own(entity);
    return core === null ? missing : ask(core);
  };
  const rules: StreamRules = {
    kind: module.kind,
    schema: module.schema,
    noted: module.noted,
    judge: (id, entity, message, conflicts) =>
      isImport(message.command) && entity.core === null
        ? livePast(rules, id, asWritten(message), conflicts)
        : judge(module, id, own(entity), message, conflicts),
    fold: (entity, event, actorId) => fold(module, own(entity), event, actorId),
    deadlines: (id, entity) => deadlinesOf(module, id, own(entity)),
    promises: (id, entity) => promisesOf(module, id, own(entity)),
    catchUp: (id, entity, until) => {
      let current = entity;
      for (;;) {
        const [first] = rules.deadlines(id, current);
        if (first === undefined || first.firesAt > until) return current;
        current = rules.judge(id, current, tickMessage(current.seq, first.firesAt, until), []).next;
      }
    },
    view: (entity, receiver) => ofCore<View | null>(entity, null, (core) => module.view(core, receiver)),
    needs: (entity) => ofCore<readonly Need[]>(entity, [], module.needs),
    claimsOf: (entity) => ofCore<readonly Claim[]>(entity, [], module.claimsOf),
    calendar: (entity) => ofCore<ReturnType<StreamRules['calendar']>>(entity, null, module.calendar),
    isFinal: (entity) => ofCore(entity, false, module.isFinal),
    phase: (entity) => ofCore(entity, '', module.phase),
  };
  return rules;
}

/** The clock's message: one id per journal position, so that a repeat is noticed. */
export function tickMessage(seq: number, firesAt: Instant, real: Instant): Message<Tick> {
  const id = `tick/${seq}`;
  return { id, at: firesAt, occurredAt: firesAt, actor: clockActor, hash: id, command: { type: 'Tick', real } };
}

type Work<S> = { entity: Entity<S>; readonly events: Recorded[] };

function judge<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  entity: Entity<S>,
  message: Message,
  conflicts: readonly Conflict[],
): Outcome {
  const context: Context = { now: message.at, occurredAt: message.occurredAt, actor: message.actor, conflicts };
  const decision = decideOne(module, id, entity, message, context);
  if (decision.kind === 'refused') return { events: [], refusal: decision.refusal, next: entity };
  const work: Work<S> = { entity, events: [] };
  for (const draft of decision.events) append(module, work, draft, context);
  if (work.events.length > 0) settle(module, id, work, entity, context);
  return { events: work.events, refusal: decision.kind === 'recorded' ? decision.refusal : null, next: work.entity };
}

/**
 * What follows from the events of a message: reactions until no rule has anything to add, then what all of them together
 * changed about the clocks (C16). A deadline that runs again may change the state, so both until nothing is left.
 */
function settle<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  work: Work<S>,
  start: Entity<S>,
  context: Context,
): void {
  let before = start;
  for (let round = 0; round < REACTION_LIMIT; round += 1) {
    const { core } = work.entity;
    if (core === null) return;
    const drafts = module.react(core, context.now);
    const changes = drafts.length > 0 ? drafts : clockChanges(module, id, before, work.entity, context);
    if (changes.length === 0) return;
    if (drafts.length === 0) before = work.entity;
    for (const draft of changes) append(module, work, draft, context);
  }
  const last = work.events.slice(-6).map(({ type }) => type);
  throw new Error(`REACTIONS_DO_NOT_SETTLE ${id}: ${last.join(', ')}`);
}

/** Stamps and applies one event, and the roll-up when the event changes it. */
function append<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  work: Work<S>,
  draft: { readonly type: string },
  context: Context,
): void {
  const event: Recorded = { at: context.now, ...happened(module.toldLate?.[draft.type], context), ...draft };
  work.entity = fold(module, work.entity, event, context.actor.id);
  work.events.push(event);
  const { core } = work.entity;
  const change = core === null ? null : module.rollUp(core, event.type);
  if (change !== null) append(module, work, change, context);
}

/** D25: when it happened, of an event that is told later and whose promises count from there. */
function happened(field: string | undefined, { now, occurredAt }: Context): Readonly<Record<string, Instant>> {
  return field === undefined || occurredAt >= now ? {} : { [field]: occurredAt };
}

type DraftOf<E extends Fact> = Draft<E> | Draft<DeadlineEvent> | Noted;

function decideOne<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  entity: Entity<S>,
  message: Message,
  context: Context,
): Decision<DraftOf<E>> {
  const { command } = message;
  if (isTick(command)) return decideTick(module, id, entity, command, context);
  if (isNoted(command)) return decideNoted(module, id, entity, command);
  if (isEndPast(command)) return endOfPast(module, id, entity, command, context);
  const stale = staleVersion<DraftOf<E>>(entity, message.expectedVersion);
  const { core } = entity;
  if (isRequest(command) && command.assessed.findings.length > 0) return refuseAll(command.assessed.findings);
  if (context.occurredAt > context.now + FUTURE_TOLERANCE_MS) {
    return refuse('DATE_IN_FUTURE', '7.9', 'That lies in the future; report it when it has happened.', {
      path: 'occurredAt',
    });
  }
  if (core !== null && module.isFinal(core)) {
    return refuse('DONATION_FINAL', '6.3', 'This has ended for good; nothing more can be recorded on it.');
  }
  if (stale !== null) return stale;
  if (isReschedule(command)) return core === null ? notFound() : reschedule(module, id, entity, command, context);
  if (isSnooze(command)) return snooze(module, id, entity, command, context);
  if (isAcknowledge(command)) return acknowledge(module, id, entity, command, context);
  return module.decide(id, core, asWritten<C>(command), context); // intake made it from the catalogue
}

const notFound = <E>(): Decision<E> => refuse('NOT_FOUND', '7.1', 'There is no such thing; check its id.');

/** C8: only what somebody did since then spoils an open form; the clock does not. */
function staleVersion<E>({ acted }: Entity, expected: number | undefined): Decision<E> | null {
  if (expected === undefined || acted === null || acted.seq <= expected) return null;
  const message = `Somebody else acted meanwhile (${acted.type}); look again before you decide.`;
  return refuse('STALE_VERSION', 'C8', message, {
    path: 'expectedVersion',
    detail: { actual: acted.seq, event: acted.type },
  });
}

/** A fact from elsewhere is never refused; an older one than already heard changes nothing. */
function decideNoted<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  { core, heard }: Entity<S>,
  noted: Noted,
): Decision<DraftOf<E>> {
  const events: DraftOf<E>[] = [];
  const { type, source, sourceSeq, view } = noted;
  if ((heard[source] ?? 0) >= sourceSeq) return { kind: 'accepted', events };
  if (core === null) {
    const born = module.born(id, noted);
    if (born.length === 0) return { kind: 'accepted', events };
    events.push(...born);
  } else if (module.isFinal(core)) return { kind: 'accepted', events };
  events.push({ type, source, sourceSeq, view });
  return { kind: 'accepted', events };
}

function decideTick<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  entity: Entity<S>,
  { real, past }: Tick,
  { now }: Context,
): Decision<DraftOf<E>> {
  const events: DraftOf<E>[] = [];
  const due = firing(module, id, entity, now, past === true ? now : real);
  if (due === null || entity.core === null) return { kind: 'accepted', events };
  const fired = past === true ? inThePast(due, module.calendar(entity.core).policy) : due;
  events.push(fired.event);
  if (fired.step !== null) events.push(...module.onStep(entity.core, fired.step));
  return { kind: 'accepted', events };
}

type Reschedule = { readonly type: 'rescheduleDeadline'; readonly deadlineKey: string; readonly newDueAt: Instant };

/** Moves the end of a promise to a future instant; what follows a fact is moved by correcting the fact (8.2). */
function reschedule<S extends object, C extends { readonly type: string }, E extends Fact>(
  module: Module<S, C, E>,
  id: string,
  entity: Entity<S>,
  { deadlineKey, newDueAt }: Reschedule,
  { now }: Context,
): Decision<DraftOf<E>> {
  const clock = entity.clocks[deadlineKey];
  const { core } = entity;
  const instance =
    core === null ? undefined : module.clocks(core).find((one) => `${one.clock}/${one.subject}` === deadlineKey);
  if (core === null || clock === undefined || instance === undefined) return notFound();
  const { policy, zone, country } = module.calendar(core);
  const spec = specOf(policy, instance.clock);
  if (spec === undefined || spec.followsFact === true || dueIndexOf(spec) === -1 || spec.kind === 'loop') {
    return refuse('DEADLINE_FOLLOWS_FACT', '8.2', 'This date follows a recorded fact; correct the fact instead.', {
      path: 'deadlineKey',
    });
  }
  if (newDueAt <= now) {
    return refuse('DUE_IN_PAST', '8.2', 'A deadline can only be moved to a future instant.', { path: 'newDueAt' });
  }
  const from = promisedUntil(instance, spec, clock, { streamId: id, policy, zone, country });
  const { clock: clockKey, subject } = instance;
  const event: Draft<DeadlineEvent> = {
    type: 'DeadlineRescheduled',
    key: deadlineKey,
    clock: clockKey,
    subject,
    from,
    to: newDueAt,
    cause: 'BY_HAND',
    base: clock.base,
    reopened: clock.fired,
  };
  return { kind: 'accepted', events: [event] };
}

const isTick = (command: { readonly type: string }): command is Tick => command.type === 'Tick';
const isReschedule = (command: { readonly type: string }): command is Reschedule =>
  command.type === 'rescheduleDeadline';
type Assessable = { readonly type: string; readonly assessed: { readonly findings: Parameters<typeof refuseAll>[0] } };
const isRequest = (command: { readonly type: string }): command is Assessable => 'assessed' in command;
