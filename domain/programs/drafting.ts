import type { ProgramDocument } from './document.ts';

/**
 * Changes of one part of a program: each makes what a further version would be. What is given is somebody's writing:
 * nothing is judged here, the whole is held to the schema before it is stored. Pure.
 */
export type PartChange =
  | { readonly part: 'program'; readonly given: Readonly<Partial<Record<'name' | 'labels' | 'rights', unknown>>> }
  /** `*`: the rest of the world. Null: the country goes by the rest of the world. */
  | { readonly part: 'calendar'; readonly country: string; readonly calendar: unknown }
  /** Null removes it. */
  | { readonly part: 'helpRoute'; readonly key: string; readonly route: unknown }
  /** A language that is new greets and closes as English does. Null removes the words. */
  | { readonly part: 'template'; readonly language: string; readonly name: string; readonly words: unknown };

/** The document with one part changed, not yet held to the schema. */
export function changed(document: ProgramDocument, change: PartChange): object {
  switch (change.part) {
    case 'program':
      return { ...document, ...change.given };
    case 'calendar': {
      const calendars = put(document.policy.calendars, change.country, change.calendar);
      return { ...document, policy: { ...document.policy, calendars } };
    }
    case 'helpRoute':
      return { ...document, helpRoutes: put(document.helpRoutes, change.key, change.route) };
    case 'template': {
      const { language, name, words } = change;
      const { greeting = '', closing = [] } = document.messages['en'] ?? {};
      const spoken = document.messages[language] ?? { words: {}, greeting, closing };
      const said = { ...spoken, words: put(spoken.words, name, words) };
      return { ...document, messages: { ...document.messages, [language]: said } };
    }
  }
}

/** The same document under another number. */
export function numbered(document: ProgramDocument, programId: string, version: number): ProgramDocument {
  return { ...document, programId, version, policy: { ...document.policy, programId, version } };
}

function put(table: Readonly<Record<string, unknown>>, key: string, value: unknown): object {
  const { [key]: _before, ...rest } = table;
  return value === null ? rest : { ...rest, [key]: value };
}
