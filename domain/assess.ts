import { emailFindings, formFindings, nameFindings, userIdFindings } from './account/form.ts';
import type { Account } from './account/state.ts';
import { isZone } from './calendar.ts';
import type { Warning } from './codes.ts';
import { accountCommands } from './commands/account.ts';
import type { Assessed } from './commands/define.ts';
import { contactCommands } from './commands/contact.ts';
import { organizationCommands } from './commands/organization.ts';
import { finding } from './decision.ts';
import { targetOf } from './donation/association/preflight.ts';
import type { Donation } from './donation/state.ts';
import { addressOf, changedAddress, changedFields } from './organization/assessed.ts';
import { namesAt } from './organization/changes.ts';
import { contactIn } from './organization/contacts.ts';
import { organizationOf } from './organization/ids.ts';
import type { Organization } from './organization/state.ts';
import { organizationView } from './organization/view.ts';
import type { Policy } from './policy.ts';
import { contactOf } from './account/registration.ts';
import { isBody, lettersAndDigits, sameEmail, textAt, type RecordBody } from './records.ts';
import type { Finding } from './types.ts';

/** What intake may look at: core states by stream id, record bodies by record id (null: erased), policies. */
export type Known = {
  readonly states: Readonly<Record<string, unknown>>;
  readonly records: Readonly<Record<string, unknown>>;
  readonly policies: (programId: string, version?: number) => Policy | null;
  /** The program of an organization that names none. */
  readonly defaultProgram?: string;
};
/** A command whose input has passed its shape. */
export type Shaped = { readonly stream: string; readonly type: string; readonly input: RecordBody };
type Found = Partial<Omit<Assessed, 'recordId' | 'personal'>>;

// States come from where they were stored; the kind of stream and one field of its own tell which they are.
const isDonation = (state: unknown): state is Donation => isBody(state) && 'requestNumber' in state;
const isAccount = (state: unknown): state is Account => isBody(state) && 'contactId' in state;
const isOrganization = (state: unknown): state is Organization => isBody(state) && 'contacts' in state;

export const donationIn = ({ states }: Pick<Known, 'states'>, id: string) => only(isDonation, states[id]);
export const accountIn = ({ states }: Pick<Known, 'states'>, id: string) => only(isAccount, states[id]);
export const organizationIn = ({ states }: Pick<Known, 'states'>, id: string) => only(isOrganization, states[id]);
function only<T>(is: (state: unknown) => state is T, state: unknown): T | null {
  return is(state) ? state : null;
}

/**
 * Turns what a person typed and what records say into findings and flags (C17). Nothing of it is personal: a stream's
 * command may carry it. Findings refuse the command, warnings can be acknowledged.
 */
export function assess(command: Shaped, known: Known): Found {
  return assessors[command.type]?.(command, known) ?? {};
}

const assessors: Readonly<Record<string, (command: Shaped, known: Known) => Found>> = {
  registerOrganization,
  addContact: ({ input }) => {
    const person = contactCommands.addContact.input.parse(input);
    return { findings: personFindings(person, '') };
  },
  updateContact: ({ stream, input }, known) => {
    const person = contactCommands.updateContact.input.parse(input);
    const organization = organizationIn(known, stream);
    const contact = organization === null ? null : contactIn(organization, person.contactId);
    return {
      changed: changedAddress(person.email, contact?.recordId ?? null, known.records),
      findings: changeFindings(person),
    };
  },
  replaceContact: ({ input }) => {
    const { newContact } = contactCommands.replaceContact.input.parse(input);
    return { findings: newContact === undefined ? [] : personFindings(newContact, 'newContact.') };
  },
  recordBounce: ({ stream, input }, known) => {
    const organization = organizationIn(known, stream);
    const email = textAt(input, 'email');
    if (organization === null || email === null) return { findings: emailFindings(email ?? undefined) };
    return { addressOf: addressOf(email, organization, known.records) };
  },
  changeOrganization: ({ stream, input }, known) => {
    const given = organizationCommands.changeOrganization.input.parse(input);
    const organization = organizationIn(known, stream);
    return {
      changed: organization === null ? [] : changedFields(given, organization, known.records),
      findings: [
        ...(given.legalName === undefined ? [] : nameFindings(given, ['legalName'])),
        ...(given.email === undefined ? [] : emailFindings(given.email)),
        ...zoneFindings(given.timeZone ?? null, 'timeZone'),
      ],
    };
  },
  reportMerger: ({ input }, known) => successorView(textAt(input, 'successorId'), known),
  decideMerger: ({ stream }, known) => successorView(organizationIn(known, stream)?.mergerWith ?? null, known),
  startRegistration: trackOf,
  recordExistingAccount: (command, known) => {
    const { email } = accountCommands.recordExistingAccount.input.parse(command.input);
    return { ...trackOf(command, known), findings: emailFindings(email) };
  },
  submitRegistration: ({ stream, input }, known) => {
    const form = accountCommands.submitRegistration.input.parse(input);
    return {
      findings: formFindings(form, accountIn(known, stream)?.policy.companyFields ?? [], isReseller(stream, known)),
      warnings: companyWarnings(form.company?.companyName, stream, known),
    };
  },
  reopenRegistration: ({ input }) => {
    const { email } = accountCommands.reopenRegistration.input.parse(input);
    return { findings: email === undefined ? [] : emailFindings(email) };
  },
  changeProfile: ({ input }) => {
    const profile = accountCommands.changeProfile.input.parse(input);
    const userId = profile.userId === undefined ? [] : userIdFindings(profile.userId);
    return { findings: [...changeFindings(profile), ...userId] };
  },
  importDonation: (command, known) => assess({ ...command, type: 'recordRequest' }, known),
  recordRequest: ({ input }, known) => {
    const organization = organizationIn(known, textAt(input, 'organizationId') ?? '');
    return {
      organization: organization === null ? null : organizationView(organization),
      policy: known.policies(textAt(input, 'programId') ?? ''),
    };
  },
  recordUnitUse: ({ input }) => ({ findings: zoneFindings(textAt(input, 'installSite.zone'), 'installSite.zone') }),
  adoptPolicyVersion: ({ stream, input }, known) => {
    const { policyVersion } = input;
    const current = donationIn(known, stream) ?? accountIn(known, stream) ?? organizationIn(known, stream);
    if (current === null || typeof policyVersion !== 'number') return {};
    return { policy: known.policies(current.policy.programId, policyVersion) };
  },
  submitAssociation: (command, known) => ({ warnings: associationWarnings(command, known) }),
  requestTakeback: ({ stream, input }, known) => {
    const email = textAt(input, 'requesterEmail');
    const accounts = Object.values(donationIn(known, stream)?.accounts ?? {});
    const same = accounts.filter(({ recordId }) => {
      const registered = textAt(recordOf(known, recordId), 'email');
      return email !== null && registered !== null && sameEmail(registered, email);
    });
    return { emailOfAccounts: same.map(({ id }) => id) };
  },
};

/** R49: is the person of this account marked as a reseller's employee? Who is not known is none. */
function isReseller(accountId: string, known: Known): boolean {
  const contactId = contactOf(accountId);
  const contacts = organizationIn(known, homeOf(known, contactId))?.contacts ?? [];
  return contacts.some(({ id, isResellerEmployee }) => id === contactId && isResellerEmployee);
}

/** R44: does the company in the form differ from the one the vendor knows? Told early; association asks again (11.3). */
function companyWarnings(own: string | undefined, accountId: string, known: Known): readonly Warning[] {
  const organization = organizationIn(known, homeOf(known, contactOf(accountId)))?.recordId ?? null;
  const entitled = entitledCompany({ account: null, contract: null, organization }, known);
  if (own === undefined || own.trim() === '' || entitled === null) return [];
  return lettersAndDigits(own) === lettersAndDigits(entitled) ? [] : ['COMPANY_MISMATCH'];
}

/** What is known of the organization another one merges into. */
function successorView(id: string | null, known: Known): Found {
  const successor = id === null ? null : organizationIn(known, id);
  return { organization: successor === null ? null : organizationView(successor) };
}

/**
 * The organization a person belongs to now: the one they came with, or the one it has merged into since. Ask again with
 * the state of what it answers, until the answer stays the same.
 */
export function homeOf(known: Pick<Known, 'states'>, contact: string): string {
  let id = organizationOf(contact);
  for (;;) {
    const next = organizationIn(known, id)?.mergedIntoId;
    if (next === undefined) return id;
    id = next;
  }
}

/** The body of a record, or null when there is none (any more). */
export function recordOf({ records }: Pick<Known, 'records'>, id: string | null): RecordBody | null {
  const body = id === null ? null : records[id];
  return isBody(body) ? body : null;
}

function registerOrganization({ input }: Shaped, known: Known): Found {
  const given = organizationCommands.registerOrganization.input.parse(input);
  const programId = given.programId ?? known.defaultProgram;
  return {
    policy: programId === undefined ? null : known.policies(programId),
    findings: [
      ...nameFindings(given, ['legalName']),
      ...(given.email === undefined ? [] : emailFindings(given.email)),
      ...zoneFindings(given.timeZone ?? null, 'timeZone'),
      ...personFindings(given.contact, 'contact.'),
    ],
  };
}

type Person = {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly email?: string | undefined;
};
const names = ['firstName', 'lastName'] as const;

/** R30: a person has both names and a valid e-mail address. */
function personFindings(person: Person, prefix: string): readonly Finding[] {
  return [...nameFindings(person, names, prefix), ...emailFindings(person.email, `${prefix}email`)];
}

/** What is left out stays; what is given must not be blank or invalid. */
function changeFindings(person: Person): readonly Finding[] {
  const given = names.filter((name) => person[name] !== undefined);
  return [...nameFindings(person, given), ...(person.email === undefined ? [] : emailFindings(person.email))];
}

function zoneFindings(zone: string | null, path: string): readonly Finding[] {
  if (zone === null || isZone(zone)) return [];
  return [finding('VALIDATION_FAILED', '8.2', 'There is no such time zone; use a name like Europe/Berlin.', { path })];
}

/** For a track opened by hand: what is known of the person's organization, and by which policy it runs. */
function trackOf({ stream }: Shaped, known: Known): Found {
  const organization = organizationIn(known, homeOf(known, contactOf(stream)));
  if (organization === null) return {};
  return { organization: organizationView(organization), policy: organization.policy };
}

/** The three warnings before a contract number is submitted (11.3), in their order. What is unknown is no warning. */
function associationWarnings(command: Shaped, known: Known): readonly Warning[] {
  const donation = donationIn(known, command.stream);
  const about = subjectOf(command, known);
  if (donation === null || about === null) return [];
  const account = recordOf(known, about.account);
  const email = textAt(account, 'email')?.trim().toLowerCase() ?? '';
  const [localPart = '', domain = ''] = email.split('@');
  const own = textAt(account, 'company.companyName');
  const entitled = entitledCompany(about, known);
  const { publicMailDomains, genericMailboxes } = donation.policy;
  const warnings: Warning[] = [];
  if (own !== null && entitled !== null && lettersAndDigits(own) !== lettersAndDigits(entitled)) {
    warnings.push('COMPANY_MISMATCH');
  }
  if (publicMailDomains.includes(domain)) warnings.push('PUBLIC_EMAIL_DOMAIN');
  if (genericMailboxes.includes(localPart)) warnings.push('GENERIC_ACCOUNT');
  return warnings;
}

/** The company the contract names, else the organization's own name for it. */
function entitledCompany(about: AssociationRecords, known: Known): string | null {
  const organization = recordOf(known, about.organization);
  return (
    textAt(recordOf(known, about.contract), 'entitledCompanyName') ??
    textAt(organization, 'entitledCompanyName') ??
    textAt(organization, 'legalName')
  );
}

type AssociationRecords = {
  readonly account: string | null;
  readonly contract: string | null;
  readonly organization: string | null;
};

/** Ids of the records that the warnings compare; null when the submission is about nothing known. */
export function subjectOf({ stream, input }: Shaped, known: Pick<Known, 'states'>): AssociationRecords | null {
  const donation = donationIn(known, stream);
  if (donation === null) return null;
  const target = targetOf(donation, {
    associationId: textAt(input, 'associationId') ?? undefined,
    contractId: textAt(input, 'contractId') ?? undefined,
    accountId: textAt(input, 'accountId') ?? undefined,
  });
  if ('refusal' in target) return null;
  const { account, contract } = target.found;
  // The vendor knows the company as it was called, and whichever organization it was, when the contract was activated.
  const owner = organizationIn(known, contract.entitledOrganizationId ?? donation.organizationId);
  const organization = owner === null ? null : namesAt(owner, contract.activatedAt);
  return { account: account.recordId, contract: contract.recordId, organization };
}
