import type { CalendarDate } from './types.ts';

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
  readonly to: 'RECIPIENT' | 'ALTERNATES' | 'OFFICER' | 'ADMINISTRATOR' | 'DONOR_TEAM';
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
  /** Handed over at opening when every step before the date already lies in the past (domain 8.2, ladders). */
  readonly ifNoneLeft?: readonly Send[];
};

/** Working days of one place. Holidays are frozen data: a published change moves only deadlines opened later. */
export type BusinessCalendar = {
  readonly id: string;
  /** ISO weekdays, Monday = 1. */
  readonly weekend: readonly number[];
  readonly holidays: readonly CalendarDate[];
};

/** Everything of a program that rules need, as numbered data. What a donation runs by is part of its state (D28). */
export type Policy = {
  readonly programId: string;
  readonly version: number;
  /** IANA zone of the program; also stands in for an organization without one. */
  readonly zone: string;
  /** Country code to calendar id; `*` is the fallback. */
  readonly calendars: Readonly<Record<string, BusinessCalendar>>;
  /** Country whose business days the program's own promises count in. */
  readonly country: string;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly termYears: number;
  readonly serviceLevel: string;
  readonly renewalMonths: number;
  readonly warrantyDays: number;
  /** Default validity of a quote nobody dated. */
  readonly quoteValidityDays: number;
  /** Regular expression a contract number must match (D20). */
  readonly contractNumberPattern: string;
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
