import { isoInstant, localDate } from '../calendar.ts';
import { isFields, type Fields } from '../commands/split.ts';
import { kindOf } from '../journal.ts';
import type { DeadlineEvent } from '../module.ts';
import type { Life, Row, Told } from '../script.ts';
import type { Instant } from '../types.ts';
import { addressees, clockChanges, clockSentences, clockStories, eventSentences, ways } from './sentences.ts';
import { codeInWords, fieldInWords } from './event-words.ts';
import { titleOf } from '../messages.ts';
import { messagesOf } from '../programs/messages.ts';
import { dayInWords, isPromise, whatIsWaitedFor } from '../waiting.ts';

/** Turns the rows of a life into lines: one per event or clock change, one more per message that it hands over. */
export function tell(rows: readonly Row[]): readonly Told[] {
  return rows.flatMap((row) => {
    const { sends, ...data } = row.data;
    const change = isClockEvent(row.type) ? { change: clockChanges[row.type] } : null;
    const own: Told = {
      ...about(row),
      kind: change === null ? 'event' : 'deadline',
      name: change === null ? row.type : String(data['clock']),
      key: change === null ? `${row.stream}/${row.seq}` : String(data['key']),
      data: plainFields({ ...change, ...data }),
    };
    return [own, ...messages(row, sends)];
  });
}

function about({ at, zone, stream, seq }: Row): Pick<Told, 'at' | 'date' | 'stream' | 'streamId' | 'seq'> {
  return { at, date: localDate(at, zone), stream: kindOf(stream), streamId: stream, seq };
}

function messages(row: Row, sends: unknown): readonly Told[] {
  if (!Array.isArray(sends)) return [];
  return sends.filter(isFields).map((send) => {
    const { name, key, ...rest } = send;
    const { clock, subject, step } = row.data;
    const data = plainFields({ ...rest, clock, subject, step });
    return { ...about(row), kind: 'message', name: String(name), key: String(key), data };
  });
}

function isClockEvent(type: string): type is DeadlineEvent['type'] {
  return Object.hasOwn(clockChanges, type);
}

/** Fields that hold an instant although their name does not end in `At`. */
const instants: ReadonlySet<string> = new Set([
  'at',
  'from',
  'to',
  'since',
  'unresponsiveSince',
  'foundOn',
  'snoozedUntil',
]);

/** Data for people: instants as text, policies and views of other streams in a word instead of in full. */
function plainFields(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, plainValue(name, value)]));
}

function plainValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' && (instants.has(name) || name.endsWith('At'))) return isoInstant(value);
  if (Array.isArray(value)) return value.map((item: unknown) => plainValue('', item));
  if (!isFields(value)) return value;
  if (name === 'policy') return { programId: value['programId'], version: value['version'] };
  if (name === 'view' || name === 'organization') return summaryOf(value);
  return plainFields(value);
}

/** What matters of another stream's view: its state, or the vendor date that ends support. */
function summaryOf(view: Fields): Fields {
  const wanted = ['id', 'state', 'productId', 'lastDateOfSupportOn', 'final', 'confirmed', 'unresponsive'];
  return Object.fromEntries(wanted.filter((name) => name in view).map((name) => [name, view[name]]));
}

/** One JSON object, for programs. */
export function jsonLine({ at, date, stream, kind, name, key, data }: Told): string {
  return JSON.stringify({ at: isoInstant(at), date, stream, kind, name, key, data });
}

/** A life as a chronicle: sentences under the date they belong to, with the file's own names for things. */
export function story(life: Pick<Life, 'rows' | 'labels'>): readonly string[] {
  const names = new Map(Object.entries(life.labels).map(([label, id]) => [id, label]));
  const several = new Set([...names.keys()].filter((id) => /^(don|org)_[^.]*$/.test(id)).map(kindOf)).size;
  const streams = [...new Set(life.rows.map(({ stream }) => stream))];
  const crowded = (id: string) => streams.filter((other) => kindOf(other) === kindOf(id)).length > 1 && several > 0;
  let date = '';
  return life.rows.flatMap((row) => {
    const speaker = new Speaker(row, names);
    const prefix = crowded(row.stream) ? `[${speaker.nameOf(row.stream)}] ` : '';
    return speaker.sentences().map((sentence) => {
      const today = localDate(row.at, row.zone);
      const margin = today === date ? ' '.repeat(10) : today;
      date = today;
      return `${margin} · ${prefix}${sentence}`;
    });
  });
}

/**
 * What a row tells, in plain words: its own sentence, then one per message that it handed over. `names`: what things are
 * called, by id; others are called by their number.
 */
export function spoken(
  row: Row,
  names: ReadonlyMap<string, string>,
  programId = '',
): readonly [own: string, ...messages: string[]] {
  return new Speaker(row, names, programId).sentences();
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Says in plain English what a row tells. */
class Speaker {
  private readonly row: Row;
  private readonly names: ReadonlyMap<string, string>;
  /** By whose words clocks are told; null: by their names. */
  private readonly programId: string | null;

  constructor(row: Row, names: ReadonlyMap<string, string>, programId: string | null = null) {
    this.row = row;
    this.names = names;
    this.programId = programId;
  }

  sentences(): readonly [own: string, ...messages: string[]] {
    const { type, data } = this.row;
    const clocks = this.programId === null ? clockSentences : clockStories;
    const template = isClockEvent(type) ? clocks[type] : templateOf(type);
    const fields = isClockEvent(type) ? { ...data, ...this.clockFields(), ...this.storyFields() } : data;
    const sends = Array.isArray(data['sends']) ? data['sends'].filter(isFields) : [];
    return [this.fill(template, fields), ...sends.map((send) => this.message(send))];
  }

  /** Parts in brackets are left out when a field in them has no value. */
  private fill(template: string, fields: Fields): string {
    const put = (part: string) =>
      part.replaceAll(/\{(\w+)\}/g, (_, name: string) => this.say(name, fields[name]) ?? '-');
    const whole = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => {
      const missing = [...part.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => this.say(name, fields[name]) === null);
      return missing ? '' : put(part);
    });
    return put(whole).replace(/\.\.$/, '.');
  }

  private say(name: string, value: unknown): string | null {
    if (value === null || value === undefined || value === '' || value === false) return null;
    if (typeof value === 'number' && (instants.has(name) || name.endsWith('At'))) return this.day(value);
    if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => this.say('', item)).join(', ');
    if (isFields(value)) return this.sayFields(name, value);
    if (value === true) return name;
    if (name === 'source' && typeof value === 'string') return this.subject(value);
    if (this.programId !== null && typeof value === 'string') {
      const worded = codeInWords(name, value);
      if (worded !== null) return worded;
      if (isDay.test(value)) return dayInWords(value);
    }
    return this.nameOf(typeof value === 'string' ? value : JSON.stringify(value));
  }

  private sayFields(name: string, value: Fields): string {
    if (name === 'policy') return `${String(value['programId'])} version ${String(value['version'])}`;
    const shown = name === 'view' ? summaryOf(value) : value;
    const parts = Object.entries(shown).filter(([key, part]) => key !== 'id' && part !== null && part !== false);
    if (name === 'view') return parts.map(([key, part]) => this.say(key, part)).join(', ') || 'nothing to act on';
    if (parts.length === 2 && 'unitId' in shown) return parts.map(([, part]) => this.say('', part)).join(' ');
    const called = (field: string) => (this.programId === null ? field : fieldInWords(field));
    return parts.map(([key, part]) => `${called(key)} ${this.say(key, part) ?? '-'}`).join(', ') || 'known';
  }

  /** The file's names for the ids in a text; other ids with their long middle left out. */
  nameOf(text: string): string {
    const whole = this.names.get(text); // a reseller's id need not look like ours
    if (whole !== undefined) return whole;
    return text.replaceAll(/\b([a-z]{3})_([0-9a-f-]{36}(?:\.\d+)*)/g, (id: string, prefix: string, rest: string) => {
      const known = this.names.get(id) ?? (prefix === 'acc' ? this.names.get(`con_${rest}`) : undefined);
      if (known === undefined && this.programId !== null && rest.length > 36) return rest.slice(37);
      return known ?? `${prefix}…${rest.slice(36).replace('.', '') || rest.slice(32)}`;
    });
  }

  private clockFields(): Fields {
    const { subject, dueOn, dueAt, metOnTime, cause, reopened, from, to } = this.row.data;
    const kept = { true: 'on time', false: 'late' }[String(metOnTime)];
    return {
      subject: this.subject(String(subject)),
      promise:
        typeof dueOn === 'string'
          ? `the end of ${this.programId === null ? dueOn : dayInWords(dueOn)}`
          : typeof dueAt === 'number'
            ? this.minute(dueAt)
            : null,
      kept: kept ?? null,
      cause: causes[String(cause)] ?? cause,
      reopened: reopened === true ? 'it runs again' : null,
      from: typeof from === 'number' ? this.minute(from) : null,
      to: typeof to === 'number' ? this.minute(to) : null,
    };
  }

  /** What is waited for, in the words of the program. */
  private storyFields(): Fields {
    const { clock, subject } = this.row.data;
    if (this.programId === null) return {};
    const [name, id] = [String(clock), String(subject)];
    const isThing = /^[a-z]{3}_.*\.\d+/u.test(id) && !id.startsWith('acc_');
    return {
      what: whatIsWaitedFor(name, id, this.programId),
      about: isThing ? this.subject(id) : null,
      ended: isPromise(name, this.programId) ? 'Nobody acted in time; still waiting for' : 'The day has come:',
    };
  }

  private subject(id: string): string {
    const [thing = id, through] = id.split('@');
    const kind = kinds[thing.slice(0, 3)];
    const name = this.nameOf(thing);
    const named = kind === undefined || !thing.includes('_') ? name : name === kind ? `the ${kind}` : `${kind} ${name}`;
    if (through === undefined) return named;
    return `${named} through ${this.programId !== null && isDay.test(through) ? dayInWords(through) : through}`;
  }

  private message({ name, to, as }: Fields): string {
    const way = isKey(as, ways) ? ways[as] : String(as);
    const addressee = isKey(to, addressees) ? addressees[to] : String(to);
    const said = this.programId === null ? String(name) : `“${titleOf(messagesOf(this.programId), String(name))}”`;
    return `${way} to ${addressee}: ${said}.`;
  }

  private day(at: Instant): string {
    const date = localDate(at, this.row.zone);
    return this.programId === null ? date : dayInWords(date);
  }

  private minute(at: Instant): string {
    const time = { timeZone: this.row.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return `${this.day(at)} ${new Intl.DateTimeFormat('en-GB', time).format(at)}`;
  }
}

function isKey<Table extends Readonly<Record<string, string>>>(
  key: unknown,
  table: Table,
): key is keyof Table & string {
  return typeof key === 'string' && Object.hasOwn(table, key);
}

const templates = new Map(Object.entries(eventSentences));
/** The sentence of an event; an unknown one is at least named. */
const templateOf = (type: string): string => templates.get(type) ?? `${type}.`;

const kinds: Readonly<Record<string, string>> = {
  asc: 'association',
  acc: 'account',
  att: 'attestation',
  cas: 'support case',
  cmp: 'compliance case',
  cor: 'serial correction',
  cov: 'coverage line',
  ctr: 'contract',
  don: 'donation',
  hld: 'hold',
  lin: 'line',
  org: 'organization',
  ren: 'renewal',
  rma: 'replacement',
  shp: 'shipment',
  tkb: 'takeback',
  unt: 'unit',
};

const causes: Readonly<Record<string, string>> = {
  PAST_AT_OPENING: 'its day had passed when the clock opened',
  MISSED: 'a newer one is sent instead',
  IMPORTED: 'it lay before the import',
  BY_HAND: 'by hand',
  FACT: 'its base date was corrected',
  POLICY: 'another policy version',
  ZONE: 'another time zone',
  RESUMED: 'no longer paused',
};
