import { z } from 'zod';
import { isZone } from '../calendar.ts';
import { clockOrder } from '../clock-order.ts';
import { frozenCalendar } from './calendars.ts';
import type {
  BusinessCalendar,
  ClockSpec,
  Length,
  Occasion,
  Policy,
  Send,
  StepSpec,
  TakebackRoute,
} from '../policy.ts';

/**
 * The shape of a policy document, whoever wrote it. Beyond the types it holds what the rules rely on: one promise per
 * clock, names unique within a clock, repeats with a length, a fallback calendar, zones and patterns that work.
 */

export type ClockName = (typeof clockOrder)[number];
/** A policy that names another clock has a typing error and would do nothing. */
export const clockNames: ReadonlySet<string> = new Set(clockOrder);

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'A country code has two capital letters.');
const whole = z.number().int();
/** Lower-case words with hyphens between. */
export const kebab = (message: string) => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, message);

const length: z.ZodType<Length> = z
  .strictObject({
    hours: whole.exactOptional(),
    months: whole.exactOptional(),
    days: whole.exactOptional(),
    businessDays: whole.exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'A length names at least one unit.');

const send: z.ZodType<Send> = z.strictObject({
  name: kebab('A message name is kebab-case.'),
  to: z.enum(['RECIPIENT', 'ALTERNATES', 'ORGANIZATION', 'OFFICER', 'ADMINISTRATOR', 'DONOR_TEAM']),
  as: z.enum(['MAIL', 'TASK', 'PHONE_TASK', 'LETTER']),
});

const step: z.ZodType<StepSpec> = z.strictObject({
  name: z.string().min(1).max(20),
  after: length,
  kind: z.enum(['REMIND', 'DUE', 'ESCALATE']),
  ends: z.literal(true).exactOptional(),
  atOnce: z.literal(true).exactOptional(),
  sends: z.array(send),
});

const repeat = z
  .strictObject({ every: length, sends: z.array(send) })
  .refine(({ every }) => Object.values(every).some((value) => value > 0), {
    path: ['every'],
    message: 'A repeat moves forward.',
  });

const clock: z.ZodType<ClockSpec> = z
  .strictObject({
    kind: z.enum(['hard', 'soft', 'ladder', 'loop', 'date']),
    zone: z.enum(['PROGRAM', 'ORGANIZATION', 'SITE']),
    steps: z.array(step),
    repeat: repeat.exactOptional(),
    followsFact: z.literal(true).exactOptional(),
    restarts: z.literal(true).exactOptional(),
    daysFromMoved: z.literal(true).exactOptional(),
    ifNoneLeft: z.array(send).exactOptional(),
  })
  .superRefine(({ kind, steps, repeat: again }, context) => {
    const complain = (path: readonly PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    if (kind === 'loop' && again === undefined) complain(['repeat'], 'A loop repeats.');
    const dues = steps.filter((each) => each.kind === 'DUE').length;
    if (kind !== 'loop' && dues !== 1) complain(['steps'], `Exactly one step is DUE; here are ${dues}.`);
    const order = steps.map((each) => ['REMIND', 'DUE', 'ESCALATE'].indexOf(each.kind));
    const seen = new Set<string>();
    for (const [index, each] of steps.entries()) {
      if (seen.has(each.name)) complain(['steps', index, 'name'], `Step ${each.name} exists already.`);
      seen.add(each.name);
      if ((order[index - 1] ?? 0) > (order[index] ?? 0)) {
        complain(['steps', index, 'kind'], 'Reminders come before the due step, escalations after it.');
      }
      if (each.atOnce && (index > 0 || each.ends)) {
        complain(['steps', index, 'atOnce'], 'Only the first rung fires at once, and it ends nothing.');
      }
    }
  });

const ownCalendar: z.ZodType<BusinessCalendar> = z.strictObject({
  id: z.string().min(1),
  weekend: z.array(whole.min(1).max(7)).max(6),
  holidays: z.array(z.iso.date()),
});
/** Written out, or the id of one that ships. */
const calendar = z.union([z.string().refine((id) => frozenCalendar(id) !== null, 'No such calendar.'), ownCalendar]);

const takebackRoute: z.ZodType<TakebackRoute> = z.strictObject({
  route: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'A route is a code in capitals.'),
  powersOn: z.boolean().nullable(),
  countries: z.array(countryCode).nullable(),
  notCountries: z.array(countryCode),
  needsCase: z.boolean(),
  officerOnly: z.boolean(),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source.length > 0;
  } catch {
    return false;
  }
}

/** Validates any policy document; all errors at once, each with its path. */
export const policySchema: z.ZodType<Policy> = z.strictObject({
  programId: kebab('A program id is kebab-case.'),
  version: whole.min(1),
  zone: z.string().refine(isZone, 'No such time zone.'),
  calendars: z
    .record(z.union([countryCode, z.literal('*')]), calendar)
    .refine((all) => all['*'] !== undefined, { path: ['*'], message: 'The fallback calendar is missing.' }),
  country: countryCode,
  clocks: z.record(
    z.string().refine((name) => clockNames.has(name), 'No such clock.'),
    clock,
  ),
  checklists: z
    .strictObject({
      contactReplaced: z.array(send).exactOptional(),
      organizationRenamed: z.array(send).exactOptional(),
      organizationMerged: z.array(send).exactOptional(),
    } satisfies Record<Occasion, z.ZodType>)
    .exactOptional(),
  termYears: whole.min(1).max(50),
  serviceLevel: z.string().min(1),
  renewalMonths: whole.min(1),
  warrantyDays: whole.min(0),
  quoteValidityDays: whole.min(1),
  contractNumberPattern: z.string().refine(isPattern, 'Not a regular expression.'),
  rmaNumberPattern: z.string().refine(isPattern, 'Not a regular expression.').exactOptional(),
  rmaCutOffHour: whole.min(0).max(23).exactOptional(),
  vendorAccount: z.boolean(),
  genericMailboxes: z.array(z.string()),
  vendorStatusFits: z
    .record(z.string().regex(/^[^a-z]+$/, 'Words are in capitals.'), z.array(z.string()))
    .exactOptional(),
  publicMailDomains: z.array(z.string()),
  companyFields: z.array(z.string()),
  prohibitedDispositions: z.array(z.string()),
  takebackRoutes: z.array(takebackRoute),
});
