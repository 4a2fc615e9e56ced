import { createHash } from 'node:crypto';
import { behaviors, type BehaviorName } from '../../domain/behaviors.ts';
import { isZone, parseInstant, startOfDay } from '../../domain/calendar.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import type { Fields } from '../../domain/commands/split.ts';
import { rolesFor } from '../../domain/programs/rights.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Behavior, Planned, Script } from '../../domain/script.ts';
import type { Actor, Instant, Role } from '../../domain/types.ts';
import { originOf, readInstant, type Origin } from './dates.ts';
import { readFields, type Problem, type Reading } from './fields.ts';
import { roles, type BehaviorDocument, type FactDocument, type LifeDocument } from './schema.ts';
import { isEventName } from '../../domain/telling/sentences.ts';

/** A version of a program, its newest when none is named; null when there is none. */
export type Policies = (programId: string, version?: number) => Policy | null;

/** UUID-shaped and always the same for a seed and a label (C6). */
function hashed(prefix: string, seed: string, label: string): string {
  const hex = createHash('sha256').update(`${seed}\n${label}`).digest('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `${prefix}_${uuid.join('-')}`;
}

/** A life may mean these: wrong fields are then what it is about, not a mistake of its author. */
const shapeRefusals = ['VALIDATION_FAILED', 'SECRET_NOT_ACCEPTED'];

/** Something a file gives a name: a stream or an inner thing, and from which fact on it is known. */
type Named = { readonly kind: string; readonly since: number };

/** Works a well-shaped document out into a script and collects what does not fit. */
export class LifeReader {
  readonly problems: Problem[] = [];
  private readonly file: LifeDocument;
  private readonly policies: Policies;
  private readonly seed: string;
  private readonly start: Instant;
  private readonly origin: Origin;
  private readonly named = new Map<string, Named>();
  private readonly streams: Record<string, string> = {};

  constructor(file: LifeDocument, policies: Policies) {
    this.file = file;
    this.policies = policies;
    this.seed = file.seed ?? file.title;
    const zone = isZone(file.zone) ? file.zone : 'UTC';
    if (zone !== file.zone) this.complain('zone', `No such time zone: ${file.zone}.`);
    this.start = this.startIn(zone);
    this.origin = originOf(this.start, zone);
  }

  script(): Script {
    const { title, program, policyVersion = null } = this.file;
    if (this.policies(program) === null) this.complain('program', `No such program: ${program}.`);
    else if (policyVersion !== null && this.policies(program, policyVersion) === null) {
      this.complain('policyVersion', `${program} has no version ${policyVersion}.`);
    }
    const until = this.moment('until', this.file.until);
    if (until <= this.start) this.complain('until', 'The end lies before the start.');
    const planned = this.timed(until);
    for (const [order, { fact, path }] of planned.entries()) this.takeNames(fact, path, order);
    const facts = planned.map(({ fact, path, on, at }, order) => this.fact(fact, path, order, on, at));
    const habits = (this.file.behaviors ?? []).flatMap((one, index) =>
      typeof one === 'string' ? this.namedBehavior(one) : [this.behavior(one, `behaviors.${index}`)],
    );
    return {
      title,
      seed: this.seed,
      programId: program,
      policyVersion,
      zone: this.origin.zone,
      start: this.start,
      until,
      facts,
      behaviors: habits,
      streams: this.streams,
    };
  }

  private complain(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  private startIn(zone: string): Instant {
    const { start } = this.file;
    const at = parseInstant(start);
    if (at !== null) return at;
    const read = readInstant(start, { startOn: '1970-01-01', zone });
    if ('value' in read && !start.startsWith('+')) return read.value;
    this.complain('start', 'problem' in read ? read.problem : 'The start is an absolute date.');
    return 0;
  }

  private moment(path: string, text: string): Instant {
    const read = readInstant(text, this.origin);
    if ('value' in read) return read.value;
    this.complain(path, read.problem);
    return this.start;
  }

  /** The facts in the order in which we are told; the order of the file breaks ties. */
  private timed(until: Instant) {
    const { startOn: firstDay, zone } = this.origin;
    const earliest = /^\d{4}-\d{2}-\d{2}$/.test(this.file.start) ? startOfDay(firstDay, zone) : this.start;
    const facts = this.file.facts.map((fact, index) => {
      const path = `facts.${index}`;
      const on = this.moment(`${path}.on`, fact.on);
      const at = fact.receivedAt === undefined ? on : this.moment(`${path}.receivedAt`, fact.receivedAt);
      if (at < on) this.complain(`${path}.receivedAt`, 'Nobody is told before it happens.');
      if (at < earliest) this.complain(`${path}.on`, 'This lies before the start of the file.');
      if (at > until) this.complain(`${path}.on`, 'This lies after the end of the file (until).');
      return { fact, path, on, at };
    });
    return facts.toSorted((a, b) => a.at - b.at);
  }

  /** Takes in the labels that a fact gives. */
  private takeNames({ name, names = {}, do: command }: FactDocument, path: string, since: number): void {
    const definition = definitionOf(command);
    const kind = definition?.creates === true ? definition.stream : null;
    if (kind === 'organization' || kind === 'donation') {
      const label = name ?? kind;
      if (name === undefined && this.named.has(label)) {
        this.complain(path, `The file has more than one ${kind}: give this one a \`name\`.`);
      }
      this.name(label, kind, `${path}.name`, since);
      this.streams[label] = hashed(kind === 'donation' ? 'don' : 'org', this.seed, label);
    } else if (name !== undefined && definition !== null) {
      const hint =
        kind === 'account' ? 'an account goes by the label of its contact' : 'inner things are named in `names`';
      this.complain(`${path}.name`, `${command} creates nothing that takes a name; ${hint}.`);
    }
    for (const [inner, labels] of Object.entries(names)) {
      labels.forEach((label, index) => this.name(label, inner, `${path}.names.${inner}.${index}`, since));
    }
  }

  private name(label: string, kind: string, path: string, since: number): void {
    const known = this.named.get(label);
    if (known === undefined) this.named.set(label, { kind, since });
    else if (known.since !== since || known.kind !== kind)
      this.complain(path, `\`${label}\` is already a ${known.kind}.`);
  }

  private reading(order: number, habit: boolean): Reading {
    const kindOf = (label: string): string | null => {
      const named = this.named.get(label);
      return named === undefined || named.since > order ? null : named.kind;
    };
    return { origin: this.origin, kindOf, habit };
  }

  private fact(fact: FactDocument, path: string, order: number, on: Instant, at: Instant): Planned {
    const actor = this.actor(fact.by, `${path}.by`);
    const planned = {
      at,
      command: fact.do,
      actor,
      stream: null,
      input: {},
      expect: fact.expect ?? null,
      creates: null,
      names: {},
    };
    const definition = definitionOf(fact.do);
    if (definition === null) {
      this.complain(`${path}.do`, `There is no command ${fact.do}.`);
      return planned;
    }
    this.allowed(definition, actor.role, fact, path);
    const { planned: input, problems } = this.input(
      definition,
      fact.with ?? {},
      this.reading(order, false),
      `${path}.with`,
    );
    if (!shapeRefusals.some((code) => fact.expect?.includes(code))) this.problems.push(...problems);
    const told = definition.occurredAt === undefined ? undefined : input[definition.occurredAt];
    const occurredAt = typeof told === 'number' ? told : on < at ? on : undefined;
    const creates = definition.creates === true ? (this.streams[fact.name ?? definition.stream] ?? null) : null;
    return {
      ...planned,
      stream: this.streamFor(definition, fact, path, order),
      input,
      creates: definition.stream === 'account' ? null : creates,
      names: fact.names ?? {},
      ...(occurredAt === undefined ? {} : { occurredAt }),
      ...(fact.reason === undefined ? {} : { reason: fact.reason }),
      ...(fact.note === undefined ? {} : { note: fact.note }),
    };
  }

  private allowed(definition: CommandDefinition, role: Role, fact: FactDocument, path: string): void {
    const meant = fact.expect ?? [];
    const allowed = rolesFor(fact.do, definition, this.policies(this.file.program, this.file.policyVersion));
    if (!allowed.includes(role) && !meant.includes('FORBIDDEN')) {
      this.complain(`${path}.by`, `${fact.do} is not for ${role}; it is for ${allowed.join(', ')}.`);
    }
    if (definition.reason === true && fact.reason === undefined && !meant.includes('REASON_REQUIRED')) {
      this.complain(`${path}.reason`, `${fact.do} needs a reason.`);
    }
  }

  /** The label of the stream a command goes to; null: the conductor takes the only one of its kind. */
  private streamFor(definition: CommandDefinition, fact: FactDocument, path: string, order: number): string | null {
    const kind = definition.stream;
    if (fact.in === undefined) {
      if (kind !== 'any') return null;
      const donations = [...this.named].filter(([, named]) => named.kind === 'donation');
      if (donations.length === 1) return donations[0]?.[0] ?? null;
      this.complain(`${path}.in`, `Say with \`in\` which stream ${fact.do} is meant for.`);
      return null;
    }
    const found = this.reading(order, false).kindOf(fact.in);
    const wanted = kind === 'account' ? 'contact' : kind;
    if (kind === 'eox') this.complain(`${path}.in`, 'Vendor dates belong to a product, not to a stream.');
    else if (found === null) this.complain(`${path}.in`, `Nothing before this is called \`${fact.in}\`.`);
    else if (kind === 'any' ? !['donation', 'organization', 'contact'].includes(found) : found !== wanted) {
      this.complain(`${path}.in`, `\`${fact.in}\` is a ${found}; ${fact.do} goes to a ${wanted}.`);
    }
    return fact.in;
  }

  /** The fields of a command; program and a single organization need not be repeated in every file. */
  private input(definition: CommandDefinition, given: Fields, reading: Reading, path: string) {
    const { shape } = definition.input;
    const value: Record<string, unknown> = { ...given };
    if ('programId' in shape) value['programId'] ??= this.file.program;
    const organizations = [...this.named].filter(([, { kind }]) => kind === 'organization').map(([label]) => label);
    if ('organizationId' in shape && organizations.length === 1) value['organizationId'] ??= organizations[0];
    return readFields(definition.input, value, reading, path);
  }

  /** The habits of a behavior that forecasts know too, done by this life's people. */
  private namedBehavior(name: BehaviorName): readonly Behavior[] {
    return behaviors[name].habits.map((habit) => ({
      ...habit,
      actor: { id: hashed('usr', this.seed, habit.actor.role), role: habit.actor.role },
    }));
  }

  private behavior(one: BehaviorDocument, path: string): Behavior {
    const { after, where = {}, do: command, days = 0, atMost = null } = one;
    if (!isEventName(after)) this.complain(`${path}.after`, `There is no event ${after}.`);
    const actor = this.actor(one.by, `${path}.by`);
    const reading = this.reading(Number.POSITIVE_INFINITY, true);
    const labelled = (field: string, value: unknown) =>
      field.endsWith('Id') && typeof value === 'string' && reading.kindOf(value) !== null ? { $label: value } : value;
    const behavior: Behavior = {
      after,
      where: Object.fromEntries(Object.entries(where).map(([field, value]) => [field, labelled(field, value)])),
      command: command === 'nothing' ? null : command,
      days,
      input: {},
      actor,
      atMost,
      ...(one.reason === undefined ? {} : { reason: one.reason }),
    };
    if (command === 'nothing') return behavior;
    const definition = definitionOf(command);
    if (definition === null) {
      this.complain(`${path}.do`, `There is no command ${command}.`);
      return behavior;
    }
    this.allowed(definition, actor.role, { on: '', do: command, reason: one.reason }, path);
    return { ...behavior, input: this.habitInput(definition, one.with ?? {}, reading, `${path}.with`) };
  }

  /** Fields that the event fills in (ids of the same name) may be missing here. */
  private habitInput(definition: CommandDefinition, given: Fields, reading: Reading, path: string): Fields {
    const { planned, problems } = readFields(definition.input, given, reading, path);
    const filledByEvent = (problem: Problem) => {
      const field = problem.path.slice(path.length + 1);
      return field.endsWith('Id') && !(field in given);
    };
    this.problems.push(...problems.filter((problem) => !filledByEvent(problem)));
    return planned;
  }

  private actor(by: string | undefined, path: string): Actor {
    const name = by ?? 'officer';
    const role = this.file.actors?.[name] ?? name;
    const id = hashed('usr', this.seed, name);
    if (isRoleName(role)) return { id, role: roles[role] };
    this.complain(
      path,
      `There is no actor \`${name}\`; use ${Object.keys(roles).join(', ')} or name it in \`actors\`.`,
    );
    return { id, role: 'PROGRAM_OFFICER' };
  }
}

function isRoleName(name: string): name is keyof typeof roles {
  return Object.hasOwn(roles, name);
}
