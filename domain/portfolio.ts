import { addDays, addMonths, localDate, mondayOf } from './calendar.ts';
import { digest } from './digest.ts';
import { isBody } from './records.ts';
import { isDeadlineEvent, isNoted } from './entity.ts';
import type { Row } from './script.ts';
import type { CalendarDate, Instant } from './types.ts';

/** What many donations have ahead, counted by day, week or month and by kind: their forecasts, put together. */

export const portfolioUnits = ['DAY', 'WEEK', 'MONTH'] as const;
/** A week is an ISO week, from Monday to Sunday. */
export type PortfolioBy = (typeof portfolioUnits)[number];

export const portfolioKinds = ['MESSAGE', 'TASK', 'DEADLINE', 'STAGE', 'COVER_END', 'EVENT', 'REFUSAL'] as const;
/**
 * MESSAGE: a mail or letter, by name and addressee. TASK: work of a person of the program, by name and addressee.
 * DEADLINE: a promise that ends or a date that comes, by clock. STAGE: a donation reaches a stage. COVER_END: support
 * ends for a contract, a unit or a product, or a renewal lapses. EVENT: whatever else happens, by event. REFUSAL: what is
 * assumed is refused, by command.
 */
export type PortfolioKind = (typeof portfolioKinds)[number];

/** Where one of the counted things can be seen. */
export type PortfolioExample = { readonly donationId: string; readonly at: Instant; readonly date: CalendarDate };
export type PortfolioCount = {
  readonly kind: PortfolioKind;
  /** Name of the message, clock, stage, event or command. */
  readonly name: string;
  /** Whom a message or task is for; null for everything else. */
  readonly to: string | null;
  readonly total: number;
  /** The first few, at most `EXAMPLE_LIMIT`, by time. */
  readonly examples: readonly PortfolioExample[];
};
/** One day, week or month in which something happens. Days are those of the thing's own zone. */
export type PortfolioBucket = {
  readonly from: CalendarDate;
  /** Last day. */
  readonly to: CalendarDate;
  readonly total: number;
  /** By kind, then the most frequent first. */
  readonly counts: readonly PortfolioCount[];
};

/** Examples kept of each count. */
export const EXAMPLE_LIMIT = 5;

/** First day of the day, week or month that a day belongs to. */
export function bucketOf(date: CalendarDate, by: PortfolioBy): CalendarDate {
  if (by === 'MONTH') return `${date.slice(0, 7)}-01`;
  return by === 'WEEK' ? mondayOf(date) : date;
}

/** First day of the one after. */
export function bucketAfter(from: CalendarDate, by: PortfolioBy): CalendarDate {
  return by === 'MONTH' ? addMonths(from, 1) : addDays(from, by === 'WEEK' ? 7 : 1);
}

type Counted = Pick<PortfolioCount, 'kind' | 'name' | 'to'>;
type Tally = { total: number; examples: PortfolioExample[] } & Counted;

const coverEnds: ReadonlySet<string> = new Set([
  'ContractExpired',
  'CoverageLineEnded',
  'RenewalLapsed',
  'LastDateOfSupportPassed',
]);

/** What a row counts as: its messages and tasks, and what it is itself; facts that streams only hear of each other are nothing. */
export function countedAs(row: Row): readonly Counted[] {
  const { sends: given } = row.data;
  const sends: readonly unknown[] = Array.isArray(given) ? given : [];
  const handed = sends.filter(isBody).map((send): Counted => {
    const isTask = send['as'] === 'TASK' || send['as'] === 'PHONE_TASK';
    return { kind: isTask ? 'TASK' : 'MESSAGE', name: String(send['name']), to: String(send['to']) };
  });
  const own = itself(row);
  return own === null ? handed : [{ to: null, ...own }, ...handed];
}

function itself(row: Row): Pick<Counted, 'kind' | 'name'> | null {
  const { type, data } = row;
  if (isNoted(row)) return null;
  if (type === 'DeadlineFired') return { kind: 'DEADLINE', name: String(data['clock']) };
  if (isDeadlineEvent(row)) return null; // openings, reminders and closings: what they send is counted
  if (type === 'DonationStageChanged') return { kind: 'STAGE', name: String(data['to']) };
  if (type === 'CommandRefused') return { kind: 'REFUSAL', name: String(data['command']) };
  return { kind: coverEnds.has(type) ? 'COVER_END' : 'EVENT', name: type };
}

/** Adds forecasts up, one donation after the other. */
export class PortfolioFold {
  readonly by: PortfolioBy;
  private readonly buckets = new Map<CalendarDate, Map<string, Tally>>();
  /** What was counted of accounts and organizations, by stream, as `digest`: what two donations share is told once. */
  private readonly told = new Map<string, number[]>();
  private added = 0;

  constructor(by: PortfolioBy) {
    this.by = by;
  }

  /** How many donations were added. */
  get donations(): number {
    return this.added;
  }

  /**
   * Adds the rows ahead of one donation with its companions (`rowsAhead`). A row of an account or organization counts with
   * the first donation that brings it: what one donation alone will do to them counts in whatever order they come.
   */
  add(donationId: string, rows: readonly Row[]): void {
    this.added += 1;
    const before = new Map<string, ReadonlySet<number>>();
    for (const row of rows) {
      const counted = countedAs(row);
      if (counted.length === 0 || (row.stream !== donationId && this.isTold(row, before))) continue;
      const date = localDate(row.at, row.zone);
      const tallies = this.bucket(bucketOf(date, this.by));
      for (const one of counted) count(tallies, one, { donationId, at: row.at, date });
    }
  }

  /** Did an earlier donation bring this row? Notes it. `before`: what they had brought of each stream, filled as asked. */
  private isTold(row: Row, before: Map<string, ReadonlySet<number>>): boolean {
    let told = this.told.get(row.stream);
    if (told === undefined) this.told.set(row.stream, (told = []));
    let known = before.get(row.stream);
    if (known === undefined) before.set(row.stream, (known = new Set(told)));
    const mark = digest(whatItIs(row));
    if (known.has(mark)) return true;
    told.push(mark);
    return false;
  }

  private bucket(from: CalendarDate): Map<string, Tally> {
    let tallies = this.buckets.get(from);
    if (tallies === undefined) this.buckets.set(from, (tallies = new Map()));
    return tallies;
  }

  /** The buckets in which something happens, in order. */
  result(): readonly PortfolioBucket[] {
    const inOrder = [...this.buckets].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return inOrder.map(([from, tallies]) => {
      const counts = [...tallies.values()].toSorted(byKindThenTotal);
      const total = counts.reduce((sum, one) => sum + one.total, 0);
      return { from, to: addDays(bucketAfter(from, this.by), -1), total, counts };
    });
  }
}

/**
 * The same row in the forecasts of two donations: at the same instant the same event with the same data. Its messages
 * follow from these; the number of a record depends on how many people write in that forecast.
 */
function whatItIs({ at, type, data }: Row): string {
  const { sends: _sends, recordId: _recordId, ...told } = data;
  return `${at} ${type} ${JSON.stringify(told)}`;
}

function count(tallies: Map<string, Tally>, { kind, name, to }: Counted, example: PortfolioExample): void {
  const key = `${kind}/${name}/${to ?? ''}`;
  let tally = tallies.get(key);
  if (tally === undefined) tallies.set(key, (tally = { kind, name, to, total: 0, examples: [] }));
  tally.total += 1;
  const { examples } = tally;
  const last = examples.at(-1);
  if (examples.length >= EXAMPLE_LIMIT && last !== undefined && byTime(last, example) <= 0) return;
  if (examples.some(({ donationId }) => donationId === example.donationId)) return; // another donation tells more
  examples.push(example);
  examples.sort(byTime);
  if (examples.length > EXAMPLE_LIMIT) examples.pop();
}

const byTime = (a: PortfolioExample, b: PortfolioExample): number =>
  a.at - b.at || (a.donationId < b.donationId ? -1 : 1);

function byKindThenTotal(a: Tally, b: Tally): number {
  const rank = portfolioKinds.indexOf(a.kind) - portfolioKinds.indexOf(b.kind);
  return rank || b.total - a.total || (a.name < b.name ? -1 : 1);
}
