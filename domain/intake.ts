import { contactOf } from './account/registration.ts';
import {
  accountIn,
  assess,
  donationIn,
  homeOf,
  organizationIn,
  recordOf,
  subjectOf,
  type Known,
  type Shaped,
} from './assess.ts';
import { canonical } from './canonical.ts';
import { definitionOf } from './commands/catalogue.ts';
import { instant, nothingAssessed, type Assessed, type CommandDefinition } from './commands/define.ts';
import { plainIssue } from './commands/issues.ts';
import { filledPaths, split, unknownFields } from './commands/split.ts';
import { finding } from './decision.ts';
import { digest } from './digest.ts';
import { pastRecords, pastStreams, takePast } from './intake-past.ts';
import { kindOf, type Message } from './journal.ts';
import { contactIn } from './organization/contacts.ts';
import type { Policy } from './policy.ts';
import { rolesFor } from './programs/rights.ts';
import { amended, contactPart, isBody, recordIdOf, textAt, type NewRecord, type RecordBody } from './records.ts';
import { secretFields } from './secrets.ts';
import type { Submission, Taken } from './submission.ts';
import type { Finding, Instant } from './types.ts';

const meant = instant().optional();

/**
 * Takes one command in (C12, C17): pure, the same for API, life files and tests. Refuses, in this order: secrets
 * (SECRET_NOT_ACCEPTED), shape (VALIDATION_FAILED, all findings together), rights (FORBIDDEN), a missing reason
 * (REASON_REQUIRED). Otherwise what is personal goes to the record and the rest, with what was found out, to the stream.
 * Rules of the stream, coded input findings included, are judged there. Reason and note stay on the command row.
 */
export function intake(submission: Submission, known: Known): Taken {
  const { id, stream, type, input, actor, receivedAt } = submission;
  const secrets = secretFields(input);
  if (secrets.length > 0) return refused(secrets.map(secretFinding));
  const definition = definitionOf(type);
  if (definition === null) return refused([invalid('type', `There is no command of this name.`)]);
  if (!fits(definition, stream)) return refused([finding('NOT_FOUND', '7.1', 'This id belongs to something else.')]);
  const shaped = shapeOf(definition, input);
  if (shaped.kind === 'refused') return refused(shaped.findings);
  if (!meant.safeParse(submission.occurredAt).success) {
    return refused([invalid('occurredAt', 'There is no such day; check the year.')]);
  }
  const command = { stream, type, input: shaped.input };
  if (!rolesFor(type, definition, policyConcerned(command, definition, known)).includes(actor.role)) {
    return refused([finding('FORBIDDEN', '7.1', `The role ${actor.role} may not do this.`)]);
  }
  const unexplained = reasonFinding(submission, definition, command, known);
  if (unexplained !== null) return refused([unexplained]);

  if (type === 'importDonation') return takeImport(submission, definition, shaped.input, known);
  const { plain, personal } = split(definition.input, shaped.input);
  const record = isBody(personal) ? recordFor(submission, command, personal, known) : null;
  const assessed: Assessed = {
    ...nothingAssessed,
    ...assess(command, known),
    recordId: record?.id ?? null,
    personal: filledPaths(personal),
  };
  const streamCommand = { ...(isBody(plain) ? plain : {}), type, assessed };
  const message: Message = {
    id,
    at: receivedAt,
    occurredAt: occurredAt(submission, definition, shaped.input),
    actor,
    hash: hashOf(submission, shaped.input),
    ...(submission.expectedVersion === undefined ? {} : { expectedVersion: submission.expectedVersion }),
    command: streamCommand,
  };
  return { kind: 'message', message, record };
}

/** An import carries its facts as the messages they would have been; their personal parts are records of their own. */
function takeImport(submission: Submission, definition: CommandDefinition, input: RecordBody, known: Known): Taken {
  const taken = takePast(submission, input, known, intake);
  if (taken.kind === 'refused') return refused(taken.findings);
  const { id, type, actor, receivedAt: at } = submission;
  const { past, record } = taken;
  const { facts: _facts, ...request } = input;
  const { plain } = split(definition.input, request);
  const assessed: Assessed = { ...nothingAssessed, recordId: record?.id ?? null, past };
  const times = { at, occurredAt: past.request.at };
  const command = { ...(isBody(plain) ? plain : {}), type, assessed };
  return { kind: 'message', message: { id, ...times, actor, hash: hashOf(submission, input), command }, record };
}

/**
 * Streams whose state intake must look at. What a state names may lead to a further stream: call it again with what was
 * loaded until it asks for nothing new.
 */
export function streamsWanted(submission: Submission, states: Known['states'] = {}): readonly string[] {
  const { stream, type, input } = submission;
  const wanted = stream.startsWith('eox/') ? [] : [stream];
  const fields = isBody(input) ? input : {};
  if (type === 'recordRequest') return [...wanted, ...textsOf(textAt(fields, 'organizationId'))];
  if (type === 'importDonation') return [...wanted, ...pastStreams(fields, states)];
  if (type === 'startRegistration' || type === 'recordExistingAccount' || type === 'submitRegistration') {
    return [...wanted, homeOf({ states }, contactOf(stream))];
  }
  if (type === 'submitAssociation') return [...wanted, ...ownersOf(donationIn({ states }, stream))];
  if (type === 'reportMerger') return [...wanted, ...textsOf(textAt(fields, 'successorId'))];
  if (type === 'decideMerger') {
    return [...wanted, ...textsOf(organizationIn({ states }, stream)?.mergerWith ?? null)];
  }
  return wanted;
}

/**
 * The organization that a command concerns, as far as it is known: whose turn it takes when many wait. Null: none (a
 * product's end-of-life dates) or not known.
 */
export function organizationConcerned(
  { stream, type, input }: Pick<Submission, 'stream' | 'type' | 'input'>,
  states: Known['states'],
): string | null {
  if (stream.startsWith('org_')) return stream;
  if (stream.startsWith('acc_')) return homeOf({ states }, contactOf(stream));
  if ((type === 'recordRequest' || type === 'importDonation') && isBody(input)) return textAt(input, 'organizationId');
  return donationIn({ states }, stream)?.organizationId ?? null;
}

/** Records that intake must look at, once the states are known. */
export function recordsWanted(submission: Submission, states: Known['states']): readonly string[] {
  const { stream, type, input } = submission;
  const command = { stream, type, input: isBody(input) ? input : {} };
  switch (type) {
    case 'importDonation':
      return pastRecords(command.input, states);
    case 'submitAssociation':
      return Object.values(subjectOf(command, { states }) ?? {}).filter((id) => id !== null);
    case 'submitRegistration':
      return textsOf(organizationIn({ states }, homeOf({ states }, contactOf(stream)))?.recordId ?? null);
    case 'recordBounce': {
      const organization = organizationIn({ states }, stream);
      const people = organization?.contacts.map(({ recordId }) => recordId) ?? [];
      return [organization?.recordId ?? null, ...people].filter((id) => id !== null);
    }
    case 'requestTakeback':
      return Object.values(donationIn({ states }, stream)?.accounts ?? {}).flatMap(({ recordId }) => textsOf(recordId));
    default:
      return textsOf(changedRecord(command, { states }));
  }
}

/** The organization of a donation, and those it had when its contracts were activated. */
function ownersOf(donation: ReturnType<typeof donationIn>): readonly string[] {
  if (donation === null) return [];
  const before = Object.values(donation.contracts).flatMap(({ entitledOrganizationId: id }) => id ?? []);
  return [...new Set([donation.organizationId, ...before])];
}

const textsOf = (text: string | null): readonly string[] => (text === null ? [] : [text]);

/** The record that a command changes in part: what it leaves out stays. */
function changedRecord({ stream, type, input }: Shaped, known: Pick<Known, 'states'>): string | null {
  if (type === 'changeProfile' || type === 'reopenRegistration') return accountIn(known, stream)?.recordId ?? null;
  if (type === 'changeOrganization') return organizationIn(known, stream)?.recordId ?? null;
  if (type !== 'updateContact') return null;
  const organization = organizationIn(known, stream);
  return organization === null
    ? null
    : (contactIn(organization, textAt(input, 'contactId') ?? undefined)?.recordId ?? null);
}

function recordFor({ id }: Submission, command: Shaped, personal: RecordBody, known: Known): NewRecord {
  const last = recordOf(known, changedRecord(command, known)) ?? {};
  const { stream, type } = command;
  const before = type === 'changeOrganization' ? withoutContact(last) : contactPart(last);
  const { newContact } = personal;
  const given = type === 'replaceContact' && isBody(newContact) ? newContact : personal;
  return { id: recordIdOf(id), stream, type, body: amended(before, given) };
}

/** The organization's own part of a record: the first contact keeps the record they came with. */
function withoutContact({ contact: _person, ...own }: RecordBody): RecordBody {
  return own;
}

/** The policy that the stream runs by, or will run by when the command creates it; null when it is not known. */
function policyConcerned(command: Shaped, { creates }: CommandDefinition, known: Known): Policy | null {
  const { stream } = command;
  const current = donationIn(known, stream) ?? accountIn(known, stream) ?? organizationIn(known, stream);
  return current?.policy ?? (creates === true ? (assess(command, known).policy ?? null) : null);
}

function refused([first, ...rest]: readonly Finding[]): Taken {
  const findings = [first ?? invalid('', 'This cannot be taken in.'), ...rest] as const;
  return { kind: 'refused', refusal: { findings } };
}

const invalid = (path: string, message: string): Finding => finding('VALIDATION_FAILED', '7.1', message, { path });

/** R32, T16: the field is named, its content is repeated nowhere. */
function secretFinding(path: string): Finding {
  return finding('SECRET_NOT_ACCEPTED', 'R32', 'Passwords and other secrets are never asked for; leave this out.', {
    path,
  });
}

function fits({ stream: kind }: CommandDefinition, stream: string): boolean {
  if (kind === 'eox') return stream.startsWith('eox/');
  if (stream.startsWith('eox/')) return false;
  return kind === 'any' || kindOf(stream) === kind;
}

type ShapedInput =
  | { readonly kind: 'shaped'; readonly input: RecordBody }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** The shape of the catalogue; a field it does not have is refused at any depth. */
function shapeOf({ input: schema }: CommandDefinition, input: unknown): ShapedInput {
  const unknown = unknownFields(schema, input ?? {});
  const parsed = schema.safeParse(input ?? {});
  const issues = parsed.success ? [] : parsed.error.issues.filter(({ code }) => code !== 'unrecognized_keys');
  const findings = [
    ...unknown.map((path) => invalid(path, 'There is no such field.')),
    ...issues.map((issue) => invalid(issue.path.map(String).join('.'), plainIssue(issue))),
  ];
  if (findings.length > 0 || !parsed.success) return { kind: 'refused', findings };
  return { kind: 'shaped', input: parsed.data };
}

/** Decisions of the recipient that staff may record with a note (D22, 7.5, 7.7). */
const notedByStaff: ReadonlySet<string> = new Set(['approveRenewal', 'declineRenewal', 'attest']);

/** The † of 7.2-7.7, the conditional ones included: an overwritten serial, ineligible, the recipient's own decision. */
function reasonFinding(
  { reason, note, actor }: Submission,
  definition: CommandDefinition,
  { stream, type, input }: Shaped,
  known: Known,
): Finding | null {
  const given = (text: string | undefined) => text !== undefined && text.trim() !== '';
  const ineligible = type === 'recordValidation' && input['outcome'] === 'INELIGIBLE';
  const needed = definition.reason === true || ineligible || overwritesSerial({ stream, type, input }, known);
  if (needed && !given(reason)) {
    return finding('REASON_REQUIRED', '7.1', 'Say why; the reason is kept with the command.', { path: 'reason' });
  }
  if (!notedByStaff.has(type) || actor.role === 'RECIPIENT' || given(note) || given(reason)) return null;
  return finding('REASON_REQUIRED', 'D22', 'Note how the recipient decided.', { path: 'note' });
}

function overwritesSerial({ stream, type, input }: Shaped, known: Known): boolean {
  const serial = textAt(input, 'serialNumber');
  const unitId = textAt(input, 'unitId');
  if (type !== 'recordSerial' || serial === null || unitId === null) return false;
  const units = donationIn(known, stream)?.units ?? {};
  const before = Object.hasOwn(units, unitId) ? units[unitId]?.serialNumber : undefined;
  return before !== undefined && before !== null && before !== serial;
}

/** The command's own date, else the common one, else when we were told. */
function occurredAt(submission: Submission, definition: CommandDefinition, input: RecordBody): Instant {
  const own = definition.occurredAt === undefined ? undefined : input[definition.occurredAt];
  return typeof own === 'number' ? own : (submission.occurredAt ?? submission.receivedAt);
}

/** Notices that an id is used again for something else. */
function hashOf({ stream, type, occurredAt: at, reason, note }: Submission, input: RecordBody): string {
  return digest(canonical({ stream, type, input, at, reason, note })).toString(36);
}
