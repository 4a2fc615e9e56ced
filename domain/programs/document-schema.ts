import { z } from 'zod';
import { definitionOf, type CommandName } from '../commands/catalogue.ts';
import type { MessageWords } from '../messages.ts';
import type { ClockSpec, Policy } from '../policy.ts';
import type { HelpRoute, MessageTemplates, ProgramDocument } from './document.ts';
import { clockNames, kebab, policySchema } from './schema.ts';
import type { ClockWords } from './clock-words.ts';

/**
 * The shape of a program document, whoever wrote it: the policy by its own schema, and what people read. Beyond the types
 * it holds what the product relies on: every message that is sent has words, every help route that words name exists, a
 * right is about a command that there is. All errors at once, each with its path.
 */

const sentence = z.string().trim().min(1).max(2_000);
const label = z.string().trim().min(1).max(200);
const key = z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'A help route has a key in capitals.');

/** A hole that nobody closes would be sent as it stands. */
const template = sentence.refine(
  (text) => balanced(text),
  'Every [ and { needs its other half, and brackets do not stand within brackets.',
);

const clockWords: z.ZodType<ClockWords> = z.strictObject({
  owner: z.enum(['RECIPIENT', 'OFFICER', 'ADMINISTRATOR', 'DONOR', 'VENDOR', 'NOBODY']),
  waitingFor: template,
  because: template,
  otherwise: z.string().max(2_000),
  overdue: z.string().max(2_000).exactOptional(),
});

const messageWords: z.ZodType<MessageWords> = z.strictObject({
  subject: template,
  lines: z.array(template).min(1),
  step: template,
  helpRoute: key.nullable(),
});

const templates: z.ZodType<MessageTemplates> = z.strictObject({
  words: z.record(kebab('A message name is kebab-case.'), messageWords),
  greeting: template,
  closing: z.array(sentence),
});

const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is a tag such as en or pt-BR.');

const helpRoute: z.ZodType<HelpRoute> = z.strictObject({
  label,
  target: z.string().trim().min(1).max(500).nullable(),
  context: z.array(z.string().regex(/^[a-z][A-Za-z]*$/, 'A context is one word such as renewal.')),
  steps: z.array(sentence),
  standsFor: key.exactOptional(),
  text: z.strictObject({ subject: sentence, body: sentence }).exactOptional(),
});

const role = z.enum(['ADMINISTRATOR', 'PROGRAM_OFFICER', 'AUDITOR', 'RECIPIENT', 'INTEGRATION']);

const shape: z.ZodType<ProgramDocument> = z.strictObject({
  programId: kebab('A program id is kebab-case.'),
  version: z.number().int().min(1),
  name: label,
  policy: policySchema,
  words: z.record(
    z.string().refine((name) => clockNames.has(name), 'No such clock.'),
    clockWords,
  ),
  messages: z
    .record(language, templates)
    .refine((all) => all['en'] !== undefined, { path: ['en'], message: 'English is what the others fall back on.' }),
  labels: z.record(z.string().regex(/^[a-z][A-Za-z]*$/, 'A label has a key such as vendor.'), label),
  helpRoutes: z.record(key, helpRoute),
  rights: z.record(
    z.string().refine((name) => definitionOf(name) !== null, 'No such command.'),
    z.array(role).min(1),
  ),
});

/** Validates any program document. */
export const programSchema: z.ZodType<ProgramDocument> = shape.superRefine((document, context) => {
  const complain = (path: readonly PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const { programId, version, policy, messages, helpRoutes, rights } = document;
  if (policy.programId !== programId) complain(['policy', 'programId'], `The document is about ${programId}.`);
  if (policy.version !== version) complain(['policy', 'version'], `The document is version ${version}.`);
  const worded = messages['en']?.words; // without English that alone is said
  for (const { path, name } of sendsOf(policy)) {
    if (worded !== undefined && !Object.hasOwn(worded, name))
      complain(['policy', ...path], `No English words for the message ${name}.`);
  }
  for (const [tag, { words }] of Object.entries(messages)) {
    for (const [name, { helpRoute: route }] of Object.entries(words)) {
      if (route !== null && !Object.hasOwn(helpRoutes, route)) {
        complain(['messages', tag, 'words', name, 'helpRoute'], `There is no help route ${route}.`);
      }
    }
  }
  for (const [name, roles] of Object.entries(rights)) {
    if (unrestrained.has(name) && !roles.includes('ADMINISTRATOR')) {
      complain(['rights', name], 'An administrator always may, or nobody could undo it.');
    }
  }
});

/** Taking these from the administrators would leave a program that nobody can move on. */
const unrestrained: ReadonlySet<string> = new Set(['adoptPolicyVersion' satisfies CommandName]);

type SendAt = { readonly path: readonly PropertyKey[]; readonly name: string };

/** Every message a policy hands over, with where it stands in the policy. */
function sendsOf({ clocks, checklists = {} }: Policy): readonly SendAt[] {
  const named = (sends: readonly { readonly name: string }[], path: readonly PropertyKey[]): readonly SendAt[] =>
    sends.map(({ name }, index) => ({ name, path: [...path, index, 'name'] }));
  const ofClock = (clock: string, { steps, repeat, ifNoneLeft }: ClockSpec): readonly SendAt[] => [
    ...steps.flatMap(({ sends }, index) => named(sends, ['clocks', clock, 'steps', index, 'sends'])),
    ...named(repeat?.sends ?? [], ['clocks', clock, 'repeat', 'sends']),
    ...named(ifNoneLeft ?? [], ['clocks', clock, 'ifNoneLeft']),
  ];
  return [
    ...Object.entries(clocks).flatMap(([clock, spec]) => ofClock(clock, spec)),
    ...Object.entries(checklists).flatMap(([occasion, sends]) => named(sends, ['checklists', occasion])),
  ];
}

function balanced(text: string): boolean {
  let [square, curly] = [0, 0];
  for (const sign of text) {
    if (sign === '[') square += 1;
    if (sign === ']') square -= 1;
    if (sign === '{') curly += 1;
    if (sign === '}') curly -= 1;
    if (square < 0 || square > 1 || curly < 0 || curly > 1) return false;
  }
  return square === 0 && curly === 0;
}
