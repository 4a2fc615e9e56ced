import { z } from 'zod';
import type { Warning } from '../codes.ts';
import type { AddressOf } from '../organization/assessed.ts';
import type { Policy } from '../policy.ts';
import type { Finding, Role, StreamKind } from '../types.ts';
import type { ImportedPast } from '../past.ts';
import type { OrganizationView } from '../views.ts';

/**
 * One description of a command (C12). `input` is the shape that people and programs fill in; what is marked `personal`
 * goes to a record at intake and never reaches a stream. From this come the TypeScript type, the JSON schema of life
 * files and, for the console, the fields of a form.
 */
export type CommandDefinition<Shape extends z.ZodObject = z.ZodObject> = {
  /** `any`: every stream has it. */
  readonly stream: StreamKind | 'eox' | 'any';
  /** May start a stream that does not exist yet. */
  readonly creates?: true;
  readonly who: readonly Role[];
  /**
   * Asks for something rather than reports what has happened: pointless after a while, so it is given up when nobody took
   * it within `REQUEST_LIVES_DAYS`. Without it: a fact, which never expires.
   */
  readonly expires?: true;
  /** The † of the domain reference: `reason` must be given. */
  readonly reason?: true;
  /** The field that says when it happened in the world; otherwise the common `occurredAt`. */
  readonly occurredAt?: string;
  /** One line for forms and the JSON schema. */
  readonly summary: string;
  readonly input: Shape;
};

/** How long a request waits to be taken before it is answered `EXPIRED`, in elapsed days. The same in every program. */
export const REQUEST_LIVES_DAYS = 7;

export function command<Shape extends z.ZodObject>(definition: CommandDefinition<Shape>): CommandDefinition<Shape> {
  return definition;
}

/** The input field that names the stream a command goes to; null where the id is minted or part of the shape. */
export function streamField({ stream, creates }: CommandDefinition): string | null {
  if (stream === 'eox') return null;
  if (stream === 'any') return 'streamId';
  if (creates === true && stream !== 'account') return null;
  return `${stream}Id`;
}

/** Kinds of inner things that commands refer to; also the words used for labels in life files. */
export type Inner =
  | 'line'
  | 'shipment'
  | 'incident'
  | 'unit'
  | 'contract'
  | 'association'
  | 'correction'
  | 'renewal'
  | 'takeback'
  | 'attestation'
  | 'case'
  | 'supportCase'
  | 'rma'
  | 'hold'
  | 'organization'
  | 'contact'
  | 'account'
  | 'donation'
  | 'deadline'
  | 'reseller';

/** What anybody can mean: later or earlier is a typing error, and further on calendars have no days any more. */
const years = { first: 1970, last: 2199 } as const;
const endOfYears = 7_258_118_399_999; // the last millisecond of 2199, UTC
const isMeant = (day: string): boolean => day >= `${years.first}-01-01` && day <= `${years.last}-12-31`;

/** An instant in milliseconds UTC. Written as RFC 3339 outside. */
export const instant = () => z.number().int().min(0).max(endOfYears).meta({ kind: 'instant' });
/** A calendar date without zone. */
export const date = () =>
  z.iso.date().refine(isMeant, `Give a day between ${years.first} and ${years.last}`).meta({ kind: 'date' });
/** The id of something, by kind; in life files its label. */
export const ref = (kind: Inner) => z.string().min(1).max(120).meta({ kind: 'ref', ref: kind });
/** A short code or number that may stand in Temporal: product, serial, contract, order, tracking numbers. */
export const code = (max = 64) => z.string().trim().min(1).max(max).meta({ kind: 'code' });
/** Upper-cased and trimmed: serial numbers, product ids, contract numbers (6.1). */
export const upperCode = (max = 64) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .transform((text) => text.toUpperCase())
    .meta({ kind: 'code' });
/** An id of a stored file or document. */
export const fileId = () => z.string().min(1).max(120).meta({ kind: 'file' });
/** An IANA zone name; whether it exists is judged by the rules. */
export const zoneName = () => z.string().min(1).max(60).meta({ kind: 'zone' });
/** ISO 3166-1 alpha-2. */
export const country = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ kind: 'country' });
/** An amount of money as decimal text. */
export const amount = () =>
  z
    .string()
    .regex(/^\d{1,12}(\.\d{1,2})?$/)
    .meta({ kind: 'amount' });
/** Fields whose shape another command has; judged by that command's own schema at intake. */
export const json = () => z.record(z.string(), z.unknown()).meta({ kind: 'json' });
export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ kind: 'currency' });

/** Names, addresses, e-mails, free text: kept in records, erasable, never in a stream, Temporal or a log (C17). */
export const personal = <T extends z.ZodType>(schema: T) => schema.meta({ kind: 'personal' }).brand<'personal'>();
export const text = (max = 500) => personal(z.string().max(max));
/** Text whose presence decides something (a statement, a representative): blank is the same as left out. */
export const statement = (max = 4000) =>
  personal(
    z
      .string()
      .max(max)
      .transform((given) => (given.trim() === '' ? undefined : given)),
  );

/**
 * Only whether it was given counts (R37): the content is dropped when the shape is read, before anything is kept of the
 * input. Blank is the same as left out.
 */
export const withheld = (max = 200) =>
  z
    .string()
    .max(max)
    .transform((given) => (given.trim() === '' ? undefined : ('GIVEN' as const)))
    .meta({ kind: 'code' });

type IsPersonal<T> = NonNullable<T> extends { readonly [z.$brand]: { personal: true } } ? true : false;
/** The shape without what is personal: what a decider gets to see. */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T as IsPersonal<T[Key]> extends true ? never : Key]: Plain<T[Key]> };

/** What a decider gets of a command: its type, its plain fields and what intake found out (C17). */
export type StreamCommand<Type extends string, Definition extends CommandDefinition> = {
  readonly type: Type;
} & Plain<z.output<Definition['input']>> & { readonly assessed: Assessed };

/** What intake adds to a command after looking at records: findings, flags, ids. Nothing personal. */
export type Assessed = {
  /** Coded input findings (shape of a user id, missing names); any of them refuses the command. */
  readonly findings: readonly Finding[];
  /** The record that holds the personal part of this command, when it has one. */
  readonly recordId: string | null;
  /** Paths of the personal fields that were given and are not blank: names only (`taxId`, `contact.email`). */
  readonly personal: readonly string[];
  /** Warnings that a person may acknowledge: COMPANY_MISMATCH, PUBLIC_EMAIL_DOMAIN, GENERIC_ACCOUNT. */
  readonly warnings: readonly Warning[];
  /** For commands that create a stream or adopt a version: the policy document. */
  readonly policy: Policy | null;
  /** For commands that create a donation or an account: what is known of the organization. */
  readonly organization: OrganizationView | null;
  /** Whose address mail came back from (recordBounce). */
  readonly addressOf?: AddressOf;
  /** Names of the personal fields that differ from what is on record (changeOrganization; of updateContact the e-mail). */
  readonly changed?: readonly string[];
  /** The requester's e-mail belongs to one of these accounts (takeback, 11.5). */
  readonly emailOfAccounts: readonly string[];
  /** For an import: what happened before it, as messages of their instants. */
  readonly past?: ImportedPast;
};
export const nothingAssessed: Assessed = {
  findings: [],
  recordId: null,
  personal: [],
  warnings: [],
  policy: null,
  organization: null,
  emailOfAccounts: [],
};
