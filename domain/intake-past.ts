import { accountIn, organizationIn, type Known } from './assess.ts';
import { definitionOf } from './commands/catalogue.ts';
import { readWritten } from './commands/written.ts';
import { finding, futureFinding } from './decision.ts';
import { accountOf } from './donation/ids.ts';
import { asWritten } from './edge.ts';
import { emptyEntity } from './entity.ts';
import type { Submission, Taken } from './submission.ts';
import type { Noted } from './module.ts';
import { rulesOf } from './modules.ts';
import { beforeRequest } from './past-days.ts';
import { inOrder, misplaced, Past, type ImportedPast, type PastFact } from './past.ts';
import { isBody, recordIdOf, textAt, type NewRecord, type RecordBody } from './records.ts';
import type { Finding } from './types.ts';
import type { EoxView } from './views.ts';

/** The past of an import, taken in fact by fact: shape, rights, personal parts, and what a fact needs to know (C12, C17). */

type GivenFact = { readonly command: string; readonly at: number; readonly input?: unknown };
/** Tolerated difference between the reporter's clock and ours (7.9). */
const FUTURE_TOLERANCE_MS = 5 * 60_000;
/** `intake` itself, for each fact. */
type Take = (submission: Submission, known: Known) => Taken;
export type TakenPast =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'taken'; readonly past: ImportedPast; readonly record: NewRecord | null };

/**
 * Takes every fact in as the command it is, at its instant. All findings come together, each with the path of its fact.
 * While it does so it lives the past, so that what a fact is assessed by (warnings, addresses) is the state of its time;
 * what the decider refuses is left for the stream to tell. `input` has passed the shape of `importDonation`.
 */
export function takePast(submission: Submission, input: RecordBody, known: Known, take: Take): TakenPast {
  const { id, stream, receivedAt } = submission;
  const { facts: given, ...request } = input;
  const facts = asWritten<readonly GivenFact[]>(given);
  const from = requestedAt(submission, input);
  if (from > receivedAt + FUTURE_TOLERANCE_MS) return { kind: 'refused', findings: [futureFinding('requestedAt')] };
  const begun = take(
    { ...submission, type: 'recordRequest', input: request, receivedAt: from, occurredAt: from },
    known,
  );
  if (begun.kind === 'refused') return { kind: 'refused', findings: begun.refusal.findings };

  const rules = rulesOf(stream);
  const seeds = seedsOf(stream, known);
  const life = new Past(rules, stream, []);
  life.begin({ request: begun.message, facts: [], seeds }, receivedAt);
  const zone = rules.calendar(life.entity)?.zone ?? 'UTC';
  const findings: Finding[] = [];
  const taken: PastFact[] = [];
  const records: NewRecord[] = [];
  const places = facts.map((fact, index) => ({ ...fact, index })).toSorted((a, b) => a.at - b.at || a.index - b.index);
  for (const { index, at, command, input: fields = {} } of places) {
    const wrong = misplaced({ index, at }, from, receivedAt) ?? foreign(command, index);
    if (wrong !== null) {
      findings.push(wrong);
      continue;
    }
    life.until(at);
    const states = { ...known.states, [stream]: life.entity.core };
    const shape = definitionOf(command)?.input;
    const written = shape === undefined ? fields : readWritten(shape, fields, stream);
    const { occurredAt: _told, expectedVersion: _version, ...common } = submission;
    if (shape !== undefined) findings.push(...beforeRequest(shape, written, { index, from, zone }));
    const one = take(
      { ...common, id: `${id}.${index + 1}`, type: command, input: written, receivedAt: at },
      { ...known, states },
    );
    if (one.kind === 'refused') {
      findings.push(...one.refusal.findings.map((found) => placed(found, index)));
      continue;
    }
    const fact = { index, message: one.message };
    life.fact(fact);
    taken.push(fact);
    if (one.record !== null) records.push(one.record);
  }
  if (findings.length > 0) {
    return { kind: 'refused', findings: [...findings, ...life.findings].toSorted(byPlace) };
  }
  return {
    kind: 'taken',
    past: { request: begun.message, facts: inOrder(taken), seeds },
    record: wholeRecord(submission, begun.record, records),
  };
}

/** The instant of the request: its own date, else the common one, else now. */
function requestedAt({ occurredAt, receivedAt }: Submission, input: RecordBody): number {
  const own = input['requestedAt'];
  return typeof own === 'number' ? own : (occurredAt ?? receivedAt);
}

/** Only a donation's own commands are facts of its past; an account or organization is told its facts itself. */
function foreign(command: string, index: number): Finding | null {
  const path = `facts.${index}.command`;
  const definition = definitionOf(command);
  if (definition === null) return finding('VALIDATION_FAILED', '7.1', 'There is no command of this name.', { path });
  if (definition.stream === 'donation' && definition.creates !== true) return null;
  const message =
    definition.creates === true && definition.stream === 'donation'
      ? 'The import itself creates the donation; leave this out.'
      : 'This is no fact of a donation. Report it to the account, organization or product itself, before the import.';
  return finding('VALIDATION_FAILED', '7.1', message, { path });
}

function placed(found: Finding, index: number): Finding {
  const { path, code } = found;
  // Reason and note are those of the whole import.
  return {
    ...found,
    path: path === undefined || code === 'REASON_REQUIRED' ? `facts.${index}` : `facts.${index}.input.${path}`,
  };
}

const placeOf = ({ path = '' }: Finding): number => Number(/^facts\.(\d+)/.exec(path)?.[1] ?? -1);
const byPlace = (a: Finding, b: Finding): number => placeOf(a) - placeOf(b);

/** One record for the request, with those of the facts; null when nothing personal was given. */
function wholeRecord(
  { id, stream, type }: Submission,
  own: NewRecord | null,
  parts: readonly NewRecord[],
): NewRecord | null {
  if (parts.length === 0) return own === null ? null : { ...own, type };
  const body = { ...own?.body, partIds: parts.map((part) => part.id) };
  return { id: recordIdOf(id), stream, type, body, parts };
}

/** Accounts that the facts may refer to (the primary contact's and those they name) and products of its lines. */
export function pastStreams(input: RecordBody, states: Known['states']): readonly string[] {
  const organizationId = textAt(input, 'organizationId') ?? '';
  const organization = organizationIn({ states }, organizationId);
  const primary = organization?.contacts.find(({ role, current }) => role === 'PRIMARY' && current);
  const inputs = itemsOf(input['facts']).map(({ input: fields }) => (isBody(fields) ? fields : {}));
  const accounts = inputs.flatMap((fields) => textAt(fields, 'accountId') ?? []);
  const products = [...itemsOf(input['lines']), ...inputs].flatMap((fields) => textAt(fields, 'productId') ?? []);
  return [
    ...new Set([
      organizationId,
      ...(primary === undefined ? [] : [accountOf(primary.id)]),
      ...accounts.filter((account) => account.startsWith('acc_')),
      ...products.map((product) => `eox/${product.trim().toUpperCase()}`),
    ]),
  ].filter((stream) => stream !== '');
}

/** Records of those accounts: whose address a request for takeback came from, whose company a number was added to. */
export function pastRecords(input: RecordBody, states: Known['states']): readonly string[] {
  const organization = organizationIn({ states }, textAt(input, 'organizationId') ?? '')?.recordId ?? null;
  const accounts = pastStreams(input, states).map((stream) => accountIn({ states }, stream)?.recordId ?? null);
  return [organization, ...accounts].filter((id) => id !== null);
}

function itemsOf(list: unknown): readonly RecordBody[] {
  return Array.isArray(list) ? list.filter(isBody) : [];
}

/** What others are known to be now, as the facts that a stream hears when it begins. Newer ones follow by themselves. */
function seedsOf(stream: string, { states }: Known): readonly Noted[] {
  return Object.entries(states).flatMap(([source, core]): readonly Noted[] => {
    const noted = { source, sourceSeq: 1 };
    if (core === null || core === undefined) return [];
    if (source.startsWith('eox/')) return [{ type: 'EoxNoted', ...noted, view: asWritten<EoxView>(core) }];
    if (!source.startsWith('acc_')) return [];
    const view = rulesOf(source).view({ ...emptyEntity, core }, stream);
    return view === null ? [] : [{ type: 'AccountStateNoted', ...noted, view }];
  });
}
