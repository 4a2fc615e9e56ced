import { saveCalendar, savePolicy, saveHelpRoute, saveProgram, saveTemplate } from '../generated/operations.ts';
import type { DraftSavedFragment } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';

/** The parts of a program document that can be written by themselves, and how each is sent. */

type Json = Readonly<Record<string, unknown>>;

export type Part = {
  readonly id: string;
  readonly label: string;
  /** What is to be written; nothing: the part is not one of several. */
  readonly keyLabel?: string;
  readonly help: string;
  /** The parts of this kind that are there, by key. */
  readonly of: (document: unknown) => Json;
  /** Why what was written cannot be sent; null: it can. */
  readonly wrong?: (value: unknown) => string | null;
  readonly send: (given: Given) => Promise<DraftSavedFragment>;
};

type Given = {
  readonly programId: string;
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
};

const isTable = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands there, or nothing. */
const at = (value: unknown, ...path: readonly string[]): Json => {
  const found = path.reduce<unknown>((inner, name) => (isTable(inner) ? inner[name] : undefined), value);
  return isTable(found) ? found : {};
};

const only = (value: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.flatMap((name) => (name in value ? [[name, value[name]]] : [])));

const named = ['name', 'labels', 'rights'];

/** Only what is sent may be written: anything else would be dropped without a word. */
function wrongOfProgram(value: unknown): string | null {
  if (!isTable(value)) return 'Write an object with name, labels or rights.';
  const other = Object.keys(value).filter((key) => !named.includes(key));
  if (other.length > 0) return `Only name, labels and rights are changed here, not ${other.join(', ')}.`;
  return value['name'] === undefined || typeof value['name'] === 'string' ? null : 'name: A name is a text in quotes.';
}

/** All of it. */
export const whole: Part = {
  id: 'document',
  label: 'The whole document',
  help: 'The numbers of program and version in it are not looked at.',
  of: (document) => ({ '': document }),
  send: async ({ programId, value, reason }) =>
    (await ask(savePolicy, { input: { programId, document: value, reason } })).savePolicy,
};

/** Everything first, then what is changed most often. */
export const parts: readonly Part[] = [
  whole,
  {
    id: 'program',
    label: 'Name, labels and rights',
    help: 'What is left out stays as it is.',
    of: (document) => ({ '': only(at(document), named) }),
    wrong: wrongOfProgram,
    send: async ({ programId, value, reason }) => {
      const { name, labels, rights } = at(value);
      const given = {
        ...(typeof name === 'string' ? { name } : {}),
        ...(labels === undefined ? {} : { labels }),
        ...(rights === undefined ? {} : { rights }),
      };
      return (await ask(saveProgram, { input: { programId, reason, ...given } })).saveProgram;
    },
  },
  {
    id: 'calendar',
    label: 'The calendar of a country',
    keyLabel: 'Country code',
    help: 'The id of one that ships ("us-2"), or id, weekend and holidays; null: by the rest of the world (*).',
    of: (document) => at(document, 'policy', 'calendars'),
    send: async ({ programId, key, value, reason }) =>
      (await ask(saveCalendar, { input: { programId, country: key, calendar: value, reason } })).saveCalendar,
  },
  {
    id: 'helpRoute',
    label: 'A help route',
    keyLabel: 'Key, in capitals',
    help: 'Label, target, context and steps; null removes it.',
    of: (document) => at(document, 'helpRoutes'),
    send: async ({ programId, key, value, reason }) =>
      (await ask(saveHelpRoute, { input: { programId, key, route: value, reason } })).saveHelpRoute,
  },
  {
    id: 'template',
    label: 'The words of a message',
    keyLabel: 'Language and name',
    help: 'Subject, lines, step and help route, under language and name (en/fulfilment-task); null removes them.',
    of: (document) =>
      Object.fromEntries(
        Object.keys(at(document, 'messages')).flatMap((language) =>
          Object.entries(at(document, 'messages', language, 'words')).map(([name, words]) => [
            `${language}/${name}`,
            words,
          ]),
        ),
      ),
    send: async ({ programId, key, value, reason }) => {
      const [language = 'en', name = ''] = key.split('/');
      return (await ask(saveTemplate, { input: { programId, language, name, words: value, reason } })).saveTemplate;
    },
  },
];

/** What was written as JSON, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { problem: `This is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` };
  }
}
