import type { CalendarDate, Instant } from './types.ts';

/** Lengths add up in this order: hours (elapsed), months, days, business days. Negative counts back. */
export type Length = {
  readonly hours?: number;
  readonly months?: number;
  readonly days?: number;
  readonly businessDays?: number;
};

/** A message handed over when a step fires. The name is the template's; the addressee is resolved when it is sent. */
export type Send = {
  readonly name: string;
  readonly to: 'RECIPIENT' | 'ALTERNATES' | 'ORGANIZATION' | 'OFFICER' | 'ADMINISTRATOR' | 'DONOR_TEAM';
  readonly as: 'MAIL' | 'TASK' | 'PHONE_TASK' | 'LETTER';
};

export type StepSpec = {
  /** Stable name of the step: `due`, `-90`, `+7`. Unique within the clock. */
  readonly name: string;
  /** Counted from the base of the clock, never from the step before. */
  readonly after: Length;
  /** REMIND: a rung before the end. DUE: the promise ends (the last rung of a ladder). ESCALATE: nobody acted since. */
  readonly kind: 'REMIND' | 'DUE' | 'ESCALATE';
  /** Ends something: fires on the morning after its day. Without it: on the morning of its day. Ignored for hours. */
  readonly ends?: true;
  /** Rung 0 of a ladder that a command starts: fires at the instant of the base. */
  readonly atOnce?: true;
  readonly sends: readonly Send[];
};

/** One clock of a program. A clock absent from a policy version is off. */
export type ClockSpec = {
  readonly kind: 'hard' | 'soft' | 'ladder' | 'loop' | 'date';
  /** Whose calendar the days are counted in. Hours ignore it. */
  readonly zone: 'PROGRAM' | 'ORGANIZATION' | 'SITE';
  /** In the order in which they fire. */
  readonly steps: readonly StepSpec[];
  /** After the last step again and again, counted from the base: last step + n x every. A loop may have no other step. */
  readonly repeat?: { readonly every: Length; readonly sends: readonly Send[] };
  /** The date is somebody else's fact: it cannot be rescheduled by hand (DEADLINE_FOLLOWS_FACT). */
  readonly followsFact?: true;
  /**
   * A new base starts it again, from its first step; without it, it goes on with the next one. A ladder keeps its opening;
   * a new date is a new opening: what already lies behind when it is told is not sent.
   */
  readonly restarts?: true;
  /**
   * Its promise ends at an instant, and what escalates after it counts days: moved by hand, they count from the day of the
   * new end. Without it, they keep their distance in hours.
   */
  readonly daysFromMoved?: true;
  /** Handed over at opening when every step before the date already lies in the past (domain 8.2, ladders). */
  readonly ifNoneLeft?: readonly Send[];
};

/** After which a list of things to do by hand is handed over, because no clock waits for them (11.7, 11.8). */
export const occasions = ['contactReplaced', 'organizationRenamed', 'organizationMerged'] as const;
export type Occasion = (typeof occasions)[number];

/** Working days of one place. Holidays are frozen data: a published change moves only deadlines opened later. */
export type BusinessCalendar = {
  readonly id: string;
  /** ISO weekdays, Monday = 1. */
  readonly weekend: readonly number[];
  readonly holidays: readonly CalendarDate[];
};

/** Country code to a calendar, or to the id of a frozen one (`programs/calendars.ts`), which keeps states small. */
export type Calendars = Readonly<Record<string, BusinessCalendar | string>>;

/** Everything of a program that rules need, as numbered data. What a donation runs by is part of its state (D28). */
export type Policy = {
  readonly programId: string;
  readonly version: number;
  /** IANA zone of the program; also stands in for an organization without one. */
  readonly zone: string;
  /** By country code; `*` is the fallback. */
  readonly calendars: Calendars;
  /**
   * Calendars of the versions that were in force before this one was adopted, each for the clocks that opened before
   * `until`: a published change moves only deadlines opened later (8.2). Only in states; no document has it.
   */
  readonly earlierCalendars?: readonly { readonly until: Instant; readonly calendars: Calendars }[];
  /** Country whose business days the program's own promises count in. */
  readonly country: string;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  /** What is handed over at once when people and organizations change; an occasion that is absent asks for nothing. */
  readonly checklists?: Readonly<Partial<Record<Occasion, readonly Send[]>>>;
  readonly termYears: number;
  readonly serviceLevel: string;
  readonly renewalMonths: number;
  readonly warrantyDays: number;
  /** Default validity of a quote nobody dated. */
  readonly quoteValidityDays: number;
  /** Regular expression a contract number must match (D20). */
  readonly contractNumberPattern: string;
  /** Regular expression an RMA number must match; absent: up to ten digits. */
  readonly rmaNumberPattern?: string;
  /** Until this full hour at the place of installation a replacement counts as ordered that day; absent: 15. */
  readonly rmaCutOffHour?: number;
  /**
   * The vendor's words for a contract, in capitals, and the states they fit (D16). A word that is not here fits the state
   * of the same name only.
   */
  readonly vendorStatusFits?: Readonly<Record<string, readonly string[]>>;
  /** Does the recipient need a vendor account and association for support? */
  readonly vendorAccount: boolean;
  /** Local parts of shared mailboxes, for the preflight warning. */
  readonly genericMailboxes: readonly string[];
  readonly publicMailDomains: readonly string[];
  /** Required company fields of the registration form (D15). */
  readonly companyFields: readonly string[];
  readonly prohibitedDispositions: readonly string[];
  readonly takebackRoutes: readonly TakebackRoute[];
};

export type TakebackRoute = {
  readonly route: string;
  /** `true`: only powered units; `false`: only units that do not power on, or where nothing else serves; null: any. */
  readonly powersOn: boolean | null;
  /** Country codes served; null = worldwide. */
  readonly countries: readonly string[] | null;
  readonly notCountries: readonly string[];
  /** The route of two mails with its own numbers, needing an account's e-mail (11.5). */
  readonly needsCase: boolean;
  /** Chosen by the officer after a refusal only. */
  readonly officerOnly: boolean;
};
