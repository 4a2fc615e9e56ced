import { addDays, instantAt, localDate } from './calendar.ts';
import { accountOf } from './donation/ids.ts';
import type { Submission } from './submission.ts';
import { kindOf, type Recorded } from './journal.ts';
import type { Behavior, Life, Planned, Row, Script } from './script.ts';
import type { Instant, Refusal } from './types.ts';

/** Events that one stream appended, as journalled. `seq` is that of the first. */
export type Appended = {
  readonly stream: string;
  readonly seq: number;
  readonly events: readonly Recorded[];
  readonly zone: string;
};
/** Facts about commands that the conductor needs and the catalogue knows. */
export type CommandFacts = (type: string) => { readonly kind: string; readonly fields: readonly string[] } | null;

/** Events after which labels may be given, by the kind of inner thing and the field that holds its id. */
const births: Readonly<Record<string, { readonly kind: string; readonly field: string }>> = {
  LineAdded: { kind: 'line', field: 'lineId' },
  ShipmentRecorded: { kind: 'shipment', field: 'shipmentId' },
  ShipmentIncidentReported: { kind: 'incident', field: 'incidentId' },
  UnitRegistered: { kind: 'unit', field: 'unitId' },
  ContractExpected: { kind: 'contract', field: 'contractId' },
  ContractActivated: { kind: 'contract', field: 'contractId' },
  AssociationOpened: { kind: 'association', field: 'associationId' },
  SerialCorrectionOpened: { kind: 'correction', field: 'correctionId' },
  RenewalScheduled: { kind: 'renewal', field: 'renewalId' },
  TakebackDue: { kind: 'takeback', field: 'takebackId' },
  AttestationRequested: { kind: 'attestation', field: 'attestationId' },
  ComplianceCaseOpened: { kind: 'case', field: 'caseId' },
  CaseOpened: { kind: 'supportCase', field: 'caseId' },
  RmaOpened: { kind: 'rma', field: 'rmaId' },
  ContactAdded: { kind: 'contact', field: 'contactId' },
};

/** The fields of a habit with those of its event in place of `{name}`; what the event does not have is left out. */
function told(input: Behavior['input'], event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const inText = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const [, alone] = /^\{(\w+)\}$/.exec(value) ?? [];
      return alone === undefined
        ? value.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(event[name]))
        : event[alone];
    }
    if (Array.isArray(value)) return value.map(inText);
    return value === null || typeof value !== 'object' ? value : told({ ...value }, event);
  };
  const filled = Object.entries(input).map(([name, value]) => [name, inText(value)] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** Plans of the same instant go in the order in which they were made. */
type Queued = { readonly plan: Planned; readonly order: number; readonly habit: boolean };

/** What the conductor remembers while a life goes on. */
export class LifeInProgress {
  readonly queue: Queued[] = [];
  private readonly script: Script;
  private readonly facts: CommandFacts;
  private readonly rows: Row[] = [];
  private readonly unexpected: Life['unexpected'][number][] = [];
  private readonly labels: Record<string, string>;
  private readonly counts = new Map<Behavior, number>();
  private readonly importedAt = new Map<string, Instant>();
  private planned = 0;
  private sent = 0;

  constructor(script: Script, facts: CommandFacts) {
    this.script = script;
    this.facts = facts;
    this.labels = { ...script.streams };
    for (const plan of script.facts) this.plan(plan, false);
    for (const { stream, event } of script.standing ?? []) this.behave(stream, event);
  }

  private plan(plan: Planned, habit: boolean): void {
    this.queue.push({ plan, order: this.planned, habit });
    this.planned += 1;
    this.queue.sort((a, b) => a.plan.at - b.plan.at || a.order - b.order);
  }

  /** Takes in what streams appended: rows, labels, what people do about it. */
  note(appended: readonly Appended[], names: Planned['names'] = {}): void {
    for (const { stream, seq, events, zone } of appended) {
      events.forEach((event, index) => {
        const { type, at, ...data } = event;
        this.rows.push({ stream, seq: seq + index, at, type, data, zone });
        this.behave(stream, event);
      });
    }
    this.label(appended, names);
  }

  private label(appended: readonly Appended[], names: Planned['names']): void {
    const born: Record<string, string[]> = {};
    for (const event of appended.flatMap(({ events }) => events)) {
      const birth = births[event.type];
      const id = birth === undefined ? undefined : event[birth.field];
      if (birth === undefined || typeof id !== 'string') continue;
      const ids = (born[birth.kind] ??= []);
      if (!ids.includes(id)) ids.push(id);
    }
    for (const [kind, labels] of Object.entries(names)) {
      labels.forEach((label, index) => {
        const id = born[kind]?.[index];
        if (id !== undefined) this.labels[label] = id;
      });
    }
  }

  private behave(stream: string, event: Recorded): void {
    // People act on what happens, not on the past that an import brings in.
    if (event.type === 'DonationImported') this.importedAt.set(stream, Number(event['importedAt']));
    if (event.at < (this.importedAt.get(stream) ?? event.at)) return;
    for (const behavior of this.script.behaviors) {
      const matches = Object.entries(behavior.where).every(
        ([field, value]) => event[field] === this.filled(value, event.at, []),
      );
      const done = this.counts.get(behavior) ?? 0;
      if (behavior.after !== event.type || !matches || (behavior.atMost !== null && done >= behavior.atMost)) continue;
      this.counts.set(behavior, done + 1);
      if (behavior.command !== null) this.plan(this.habitOf(behavior, behavior.command, stream, event), true);
    }
  }

  private habitOf(behavior: Behavior, command: string, stream: string, event: Recorded): Planned {
    const { zone } = this.script;
    const noon = instantAt(addDays(localDate(event.at, zone), behavior.days), zone, 12);
    const at = behavior.days === 0 ? event.at : Math.max(noon, event.at);
    const known = this.facts(command);
    const fields = (known?.fields ?? []).filter((field) => field.endsWith('Id') && typeof event[field] === 'string');
    const ids = Object.fromEntries(fields.map((field) => [field, event[field]]));
    const input = { ...ids, ...told(behavior.input, { ...event, stream }) };
    const target = known?.kind === kindOf(stream) || known?.kind === 'any' ? stream : null;
    const reason = behavior.reason === undefined ? {} : { reason: behavior.reason };
    return {
      at,
      command,
      stream: target,
      actor: behavior.actor,
      input,
      ...reason,
      expect: null,
      creates: null,
      names: {},
    };
  }

  /** The submission of a plan, or a sentence why its labels lead nowhere. */
  resolve(plan: Planned, streams: readonly string[]): Submission | string {
    const kind = this.facts(plan.command)?.kind;
    const stream = plan.creates ?? this.streamOf(plan, kind, streams);
    if (stream === null) return `no single ${kind ?? 'stream'} to send ${plan.command} to`;
    const missing: string[] = [];
    const program = this.facts(plan.command)?.fields.includes('programId') ? { programId: this.script.programId } : {};
    const input = this.filled({ ...program, ...plan.input }, plan.at, missing);
    if (missing.length > 0) return `nothing is called ${missing.join(', ')} yet`;
    this.sent += 1;
    const { at, actor, command, occurredAt, reason, note } = plan;
    return {
      id: `cmd_${this.sent}`,
      stream,
      type: command,
      input,
      actor,
      receivedAt: at,
      ...(occurredAt === undefined ? {} : { occurredAt }),
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
    };
  }

  private streamOf(plan: Planned, kind: string | undefined, streams: readonly string[]): string | null {
    if (kind === 'eox') {
      const product = plan.input['productId'];
      return typeof product === 'string' ? `eox/${product.trim().toUpperCase()}` : null;
    }
    if (plan.stream !== null) {
      const id = this.labels[plan.stream] ?? plan.stream;
      return (kind === 'account' || kind === 'any') && id.startsWith('con_') ? accountOf(id) : id;
    }
    const contact = plan.input['contactId'];
    if (kind === 'account' && contact !== undefined) {
      const id = this.filled(contact, plan.at, []);
      return typeof id === 'string' ? accountOf(id) : null;
    }
    const fitting = streams.filter((id) => kindOf(id) === kind);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The id behind a label, or behind `<clock>/<label>`: the key of a deadline. */
  private idOf(label: string): string | undefined {
    const slash = label.indexOf('/');
    const name = label.slice(slash + 1);
    const id = this.labels[name] ?? (/^[a-z]{3}_/.test(name) ? name : undefined);
    return id === undefined || slash === -1 ? id : `${label.slice(0, slash + 1)}${id}`;
  }

  /** Labels become ids, relative days become dates or instants. */
  private filled(value: unknown, at: Instant, missing: string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.filled(item, at, missing));
    if (value === null || typeof value !== 'object') return value;
    if ('$label' in value) {
      const id = this.idOf(String(value.$label));
      if (id === undefined) missing.push(String(value.$label));
      return id !== undefined && 'as' in value && value.as === 'account' ? accountOf(id) : id;
    }
    if ('$days' in value) {
      const day = addDays(localDate(at, this.script.zone), Number(value.$days));
      return 'as' in value && value.as === 'instant' ? instantAt(day, this.script.zone, 12) : day;
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.filled(part, at, missing)]));
  }

  /** Tells a refusal; one that nobody expected, or an expected one that did not come, is kept as such. */
  refused(queued: Queued, problem: string | null, refusal: Refusal | null, streams: readonly string[]): void {
    const { plan, habit } = queued;
    const codes =
      problem === null ? [...new Set(refusal?.findings.map(({ code }) => code) ?? [])].toSorted() : ['UNRESOLVED'];
    const expected = plan.expect === null ? [] : [...plan.expect].toSorted();
    if (codes.length > 0) {
      const message = problem ?? refusal?.findings.map((one) => one.message).join(' ') ?? '';
      const data = { command: plan.command, codes, message };
      this.rows.push({
        stream: streams[0] ?? '',
        seq: 0,
        at: plan.at,
        type: 'CommandRefused',
        data,
        zone: this.script.zone,
      });
    }
    if (codes.join() === expected.join() || (habit && problem === null)) return;
    const message =
      codes.length === 0
        ? `was accepted, expected ${expected.join(', ')}`
        : (problem ?? refusal?.findings[0].message ?? '');
    this.unexpected.push({ at: plan.at, command: plan.command, codes, message });
  }

  result(): Life {
    return { rows: this.rows, unexpected: this.unexpected, labels: this.labels };
  }
}
