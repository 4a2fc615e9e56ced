import { addDays, localDate } from '../../domain/calendar.ts';
import { defaultProgram, policyOf } from '../../domain/programs/registry.ts';
import type { Script } from '../../domain/script.ts';
import type { Instant } from '../../domain/types.ts';
import { LifeReader } from '../life/reader.ts';
import { lifeSchema, type FactDocument } from '../life/schema.ts';
import { habitsOf, unitsOf, walked, type DonationSpec, type Habits, type Person, type Timed } from './road.ts';

/** How the contact person came by an account at the vendor, counted from the organization's registration. */
export type AccountStory =
  | { readonly kind: 'existing'; readonly day: number }
  | { readonly kind: 'registered'; readonly day: number }
  /** The form is in, the activation mail has not come. */
  | { readonly kind: 'mail-late'; readonly day: number }
  | { readonly kind: 'form-started'; readonly day: number }
  | { readonly kind: 'none' };

/** One organization with all its donations: one life. Everything is invented. */
export type OrganizationSpec = {
  readonly key: string;
  readonly legalName: string;
  readonly country: string;
  readonly zone: string;
  readonly city: string;
  readonly postalCode: string;
  readonly street: string;
  readonly phone: string;
  readonly person: Person;
  readonly alternate?: Person;
  readonly account: AccountStory;
  /** How the organization stands; `validated` unless told. */
  readonly standing?: 'validated' | 'pending' | 'ineligible';
  readonly habits: Habits;
  readonly donations: readonly DonationSpec[];
  /** Vendor dates of products that nobody else has; days are counted back from today. */
  readonly eox?: readonly { readonly told: number; readonly fields: (day: (ago: number) => string) => object }[];
  /** What happens to the organization itself; days are counted back from today. */
  readonly later?: readonly {
    readonly ago: number;
    readonly fact: (day: (ago: number) => string) => Omit<Timed, 'day'>;
  }[];
};

/** Days between the registration of an organization and its first request. */
const LEAD = 12;

/** The life of an organization up to now: what lies ahead of `now` has not happened. */
export function lifeOf(organization: OrganizationSpec, now: Instant): Script {
  const { zone, key, legalName } = organization;
  const today = localDate(now, zone);
  const oldest = Math.max(0, ...organization.donations.map(({ age }) => age));
  const start = addDays(today, -(oldest + LEAD));
  const facts = [
    ...joined(organization),
    ...organization.donations.flatMap((spec, place) => donated(organization, spec, place, oldest)),
    ...announced(organization, today, oldest + LEAD),
    ...(organization.later ?? []).map(({ ago, fact }): Timed => {
      return { day: oldest + LEAD - ago, ...fact((days) => addDays(today, -days)) };
    }),
  ];
  // Of today only what has surely happened: nothing is told before it is.
  const past = facts.filter(({ day }) => day < oldest + LEAD).toSorted((a, b) => a.day - b.day);
  const document = lifeSchema.parse({
    title: legalName,
    seed: `demo ${key}`,
    start,
    zone,
    until: new Date(now).toISOString(),
    actors: { recipient: 'recipient', shop: 'integration', officer: 'officer', administrator: 'administrator' },
    facts: past.map(written),
    behaviors: habitsOf(organization.habits),
  });
  const reader = new LifeReader(document, policyOf);
  const script = reader.script();
  if (reader.problems.length > 0) throw new Error(`DEMO_LIFE ${key}: ${JSON.stringify(reader.problems)}`);
  return script;
}

function written({ day, time, ...fact }: Timed): FactDocument {
  return { on: time === undefined ? `+${day}d` : `+${day}d ${time}`, ...fact };
}

function joined({ standing = 'validated', ...organization }: OrganizationSpec): readonly Timed[] {
  const { legalName, country, zone, street, city, postalCode, person, alternate, phone } = organization;
  const contact = { firstName: person.first, lastName: person.last, email: person.email, phone };
  const registered: Timed = {
    day: 0,
    time: '09:10',
    do: 'registerOrganization',
    name: 'organization',
    names: { contact: ['person'] },
    with: {
      legalName,
      country,
      timeZone: zone,
      shippingAddress: `${street}, ${postalCode} ${city}`,
      programId: defaultProgram,
      contact,
    },
  };
  const second: readonly Timed[] =
    alternate === undefined
      ? []
      : [
          {
            day: 1,
            do: 'addContact',
            by: 'recipient',
            in: 'organization',
            names: { contact: ['alternate'] },
            with: { firstName: alternate.first, lastName: alternate.last, email: alternate.email, role: 'ALTERNATE' },
          },
        ];
  const submitted: Timed = { day: 0, time: '10:20', do: 'submitValidation', by: 'recipient', in: 'organization' };
  const outcome = standing === 'ineligible' ? 'INELIGIBLE' : 'VALIDATED';
  const reason = standing === 'ineligible' ? { reason: 'The papers show a commercial company.' } : {};
  const judged: Timed = { day: 4, do: 'recordValidation', in: 'organization', with: { outcome }, ...reason };
  return [registered, ...second, submitted, ...(standing === 'pending' ? [] : [judged]), ...accounted(organization)];
}

function accounted({ account, person, ...organization }: Omit<OrganizationSpec, 'standing'>): readonly Timed[] {
  if (account.kind === 'none') return [];
  const { day } = account;
  const mine = { in: 'person', by: 'recipient' } as const;
  const userId = person.email.slice(0, person.email.indexOf('@')).replaceAll('.', '_');
  if (account.kind === 'existing') {
    return [{ ...mine, day, do: 'recordExistingAccount', with: { userId, email: person.email } }];
  }
  const { country, legalName, street, city, postalCode, phone } = organization;
  const started: Timed = {
    ...mine,
    day,
    time: '09:00',
    do: 'startRegistration',
    with: { siteCountry: country, formLanguage: 'en' },
  };
  if (account.kind === 'form-started') return [started];
  const submitted: Timed = {
    ...mine,
    day,
    time: '09:25',
    do: 'submitRegistration',
    with: {
      sections: { login: true, contact: true, security: true },
      languagePreference: 'en',
      firstName: person.first,
      lastName: person.last,
      email: person.email,
      emailRetyped: person.email,
      userId,
      company: { companyName: legalName, addressLine1: street, city, postalCode, country, phone },
      consents: { privacyAccepted: 'YES', emailFormat: 'HTML' },
      confirmationShown: true,
    },
  };
  if (account.kind === 'mail-late') return [started, submitted];
  return [
    started,
    submitted,
    { ...mine, day, time: '16:00', do: 'recordActivationEmail' },
    { ...mine, day, time: '16:30', do: 'activateAccount' },
  ];
}

function donated(
  { person, legalName, city, country, donations, key }: OrganizationSpec,
  spec: DonationSpec,
  place: number,
  oldest: number,
): readonly Timed[] {
  const number = `${key}-${donations.length - place}`;
  const units = spec.lines.flatMap((line, at) => (line.later === null ? [] : unitsOf(number, line, at)));
  const walk = { spec, number, person, company: legalName, city, country, units, contract: `d-${number}-contract` };
  const began = LEAD + oldest - spec.age;
  return walked(walk).map((fact) => shifted(fact, began));
}

/** Days of a donation become days of the life; dates among its fields too. */
function shifted(fact: Timed, days: number): Timed {
  const moved = (value: unknown): unknown => {
    const [, own] = typeof value === 'string' ? (/^\+(\d+)d$/.exec(value) ?? []) : [];
    return own === undefined ? value : `+${Number(own) + days}d`;
  };
  const fields = Object.entries(fact.with ?? {}).map(([name, value]) => [name, moved(value)] as const);
  return { ...fact, day: fact.day + days, ...(fact.with === undefined ? {} : { with: Object.fromEntries(fields) }) };
}

function announced({ eox = [] }: OrganizationSpec, today: string, lifetime: number): readonly Timed[] {
  return eox.map(({ told, fields }) => {
    return { day: lifetime - told, do: 'recordEox', by: 'shop', with: { ...fields((ago) => addDays(today, -ago)) } };
  });
}
