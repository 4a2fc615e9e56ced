import type { Answer, Reply, Request } from './conduct.ts';
import { asWritten } from './edge.ts';
import { emptyEntity, type Entity } from './entity.ts';
import { eoxFact } from './eox-about.ts';
import type { EoxCommand } from './eox-about.ts';
import { noteEox } from './eox.ts';
import { changedView, factKey, newNeeds, notedOf } from './facts.ts';
import { intake, recordsWanted, streamsWanted } from './intake.ts';
import type { Submission } from './submission.ts';
import type { Message } from './journal.ts';
import type { Appended } from './life-in-progress.ts';
import { firstDue, rulesOf } from './modules.ts';
import type { Noted } from './module.ts';
import type { Policy } from './policy.ts';
import { allOf, type NewRecord } from './records.ts';
import type { Outcome } from './stream.ts';
import { tickMessage } from './stream.ts';
import type { Claim, Conflict, Instant } from './types.ts';
import type { EoxView } from './views.ts';

type Waiting = { readonly receiver: string; readonly noted: Noted; readonly at: Instant };
type Holder = { readonly stream: string; readonly group: string | undefined };

/** Everything that a database and an engine hold, in memory: streams, records, claims, subscriptions, waiting facts. */
export class World {
  private readonly entities = new Map<string, Entity>();
  private readonly records: Record<string, unknown> = {};
  private readonly claims = new Map<string, Holder[]>();
  private readonly subscribers = new Map<string, Set<string>>();
  protected readonly eox = new Map<string, { readonly seq: number; readonly view: EoxView }>();
  private readonly waiting: Waiting[] = [];
  private readonly queued = new Set<string>();
  private readonly policies: (programId: string, version?: number) => Policy | null;

  constructor(policies: (programId: string, version?: number) => Policy | null) {
    this.policies = policies;
  }

  entity(stream: string): Entity {
    return this.entities.get(stream) ?? emptyEntity;
  }

  streams(): readonly string[] {
    return [...this.entities.keys()];
  }

  /** Begins with a stream where it stands: from now on it hears of whatever it needs or has heard of. */
  stands(stream: string, entity: Entity): void {
    this.entities.set(stream, entity);
    for (const source of Object.keys(entity.heard)) this.subscribe(source, stream);
    for (const { source, mutual } of rulesOf(stream).needs(entity)) {
      this.subscribe(source, stream);
      if (mutual === true) this.subscribe(stream, source);
    }
  }

  /** Keeps a record that was there before. */
  holds(recordId: string, body: unknown): void {
    this.records[recordId] = body;
  }

  /** Answers the conductor. */
  play(request: Request): Reply {
    switch (request.do) {
      case 'due':
        return { due: firstDue(this.entities) };
      case 'move':
        return { moved: this.tickUntil(request.stream, request.to) };
      case 'forward':
        return { forwarded: this.forward() };
      case 'submit':
        return { answer: this.submit(request.submission) };
      case 'streams':
        return { streams: this.streams() };
    }
  }

  private tickUntil(stream: string, to: Instant): readonly Appended[] {
    const appended: Appended[] = [];
    for (;;) {
      const entity = this.entity(stream);
      const next = rulesOf(stream).deadlines(stream, entity)[0];
      if (next === undefined || next.firesAt > to) return appended;
      appended.push(...this.take(stream, tickMessage(entity.seq, next.firesAt, to)).appended);
    }
  }

  private forward(): readonly Appended[] | null {
    const fact = this.waiting.shift();
    if (fact === undefined) return null;
    const { receiver, noted, at } = fact;
    const ticks = this.tickUntil(receiver, at);
    const id = factKey(receiver, noted.source, noted.sourceSeq);
    const actor = { id: noted.source, role: 'SYSTEM' } as const;
    return [...ticks, ...this.take(receiver, { id, at, occurredAt: at, actor, hash: id, command: noted }).appended];
  }

  private submit(submission: Submission): Answer {
    const states = this.statesFor(submission);
    const records = Object.fromEntries(recordsWanted(submission, states).map((id) => [id, this.records[id]]));
    const taken = intake(submission, { states, records, policies: this.policies });
    if (taken.kind === 'refused') return { appended: [], refusal: taken.refusal };
    const { message, record } = taken;
    for (const { id, body } of allOf(record)) this.records[id] = body;
    this.tookIn(submission, message, record);
    if (submission.stream.startsWith('eox/')) return this.noteEox(submission.stream, message);
    const ticks = this.tickUntil(submission.stream, message.at);
    const answer = this.take(submission.stream, message);
    return { appended: [...ticks, ...answer.appended], refusal: answer.refusal };
  }

  /** For whoever writes a world down: a submission that intake let through, before it is judged. */
  protected tookIn(_submission: Submission, _message: Message, _record: NewRecord | null): void {}

  /** What a state names may lead to a further stream, so intake is asked until it wants nothing new. */
  private statesFor(submission: Submission): Readonly<Record<string, unknown>> {
    const states: Record<string, unknown> = {};
    for (;;) {
      const missing = streamsWanted(submission, states).filter((id) => !(id in states));
      if (missing.length === 0) return states;
      for (const id of missing) states[id] = this.eox.get(id)?.view ?? this.entity(id).core;
    }
  }

  protected noteEox(source: string, message: Message): Answer {
    const known = this.eox.get(source) ?? null;
    const noted = noteEox(known?.view ?? null, asWritten<EoxCommand>(message.command), message.at);
    if (noted.kind === 'refused') return { appended: [], refusal: noted.refusal };
    if (!noted.changed) return { appended: [], refusal: null };
    const seq = (known?.seq ?? 0) + 1;
    this.eox.set(source, { seq, view: noted.view });
    for (const receiver of this.subscribersOf(source)) {
      this.queue(receiver, { type: 'EoxNoted', source, sourceSeq: seq, view: eoxFact(noted.view) }, message.at);
    }
    return { appended: [], refusal: null };
  }

  /** Judges a message, twice if a claim is taken (C1), and keeps what it leads to. */
  protected take(stream: string, message: Message): Answer {
    const rules = rulesOf(stream);
    const before = this.entity(stream);
    let outcome: Outcome = rules.judge(stream, before, message, []);
    const conflicts = outcome.next.core === before.core ? [] : this.conflictsOf(stream, before, outcome.next);
    if (conflicts.length > 0) outcome = rules.judge(stream, before, message, conflicts);
    const { events, refusal, next } = outcome;
    if (events.length === 0) return { appended: [], refusal };
    this.entities.set(stream, next);
    if (next.core !== before.core) {
      // what only the clock noted concerns nobody else
      this.moveClaims(stream, before, next);
      this.tellOthers(stream, before, next, message.at);
    }
    const zone = rules.calendar(next)?.zone ?? 'UTC';
    return { appended: [{ stream, seq: before.seq + 1, events, zone }], refusal };
  }

  private claimKey({ kind, key, personal }: Claim): string {
    if (personal === undefined) return `${kind}|${key}`;
    const body = this.records[personal.recordId];
    const value = body !== null && typeof body === 'object' ? String(Reflect.get(body, personal.field) ?? '') : '';
    return `${kind}|${kind === 'ACCOUNT_EMAIL' ? value.trim().toLowerCase() : value}`;
  }

  private conflictsOf(stream: string, before: Entity, after: Entity): readonly Conflict[] {
    const rules = rulesOf(stream);
    const held = new Set(rules.claimsOf(before).map((claim) => this.claimKey(claim)));
    return rules.claimsOf(after).flatMap((claim): readonly Conflict[] => {
      const key = this.claimKey(claim);
      const holder = held.has(key) ? undefined : this.claims.get(key)?.find((other) => other.stream !== stream);
      if (holder === undefined) return [];
      const sameGroup = claim.group !== undefined && holder.group === claim.group;
      return sameGroup && claim.shared === true ? [] : [{ claim, holder: holder.stream, sameGroup }];
    });
  }

  private moveClaims(stream: string, before: Entity, after: Entity): void {
    const rules = rulesOf(stream);
    for (const claim of rules.claimsOf(before)) {
      const key = this.claimKey(claim);
      this.claims.set(
        key,
        (this.claims.get(key) ?? []).filter((holder) => holder.stream !== stream),
      );
    }
    for (const claim of rules.claimsOf(after)) {
      const key = this.claimKey(claim);
      this.claims.set(key, [...(this.claims.get(key) ?? []), { stream, group: claim.group }]);
    }
  }

  private tellOthers(stream: string, before: Entity, after: Entity, at: Instant): void {
    const rules = rulesOf(stream);
    for (const { source, mutual } of newNeeds(rules, before, after)) {
      this.subscribe(source, stream);
      this.queueNewest(source, stream, at);
      if (mutual !== true) continue;
      this.subscribe(stream, source);
      const view = rules.view(after, source);
      if (view !== null) this.queue(source, notedOf(rules, stream, after.seq, view), at);
    }
    for (const receiver of this.subscribersOf(stream)) {
      const view = changedView(rules, before, after, receiver);
      if (view !== null) this.queue(receiver, notedOf(rules, stream, after.seq, view), at);
    }
  }

  private queueNewest(source: string, receiver: string, at: Instant): void {
    const eox = this.eox.get(source);
    if (eox !== undefined)
      this.queue(receiver, { type: 'EoxNoted', source, sourceSeq: eox.seq, view: eoxFact(eox.view) }, at);
    if (source.startsWith('eox/')) return;
    const entity = this.entity(source);
    const rules = rulesOf(source);
    const view = rules.view(entity, receiver);
    if (view !== null) this.queue(receiver, notedOf(rules, source, entity.seq, view), at);
  }

  private subscribersOf(source: string): readonly string[] {
    return [...(this.subscribers.get(source) ?? [])].toSorted();
  }

  protected subscribe(source: string, receiver: string): void {
    const receivers = this.subscribers.get(source) ?? new Set();
    this.subscribers.set(source, receivers.add(receiver));
  }

  protected queue(receiver: string, noted: Noted, at: Instant): void {
    const key = factKey(receiver, noted.source, noted.sourceSeq);
    if (this.queued.has(key)) return;
    this.queued.add(key);
    this.waiting.push({ receiver, noted, at });
  }
}
