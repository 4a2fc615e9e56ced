import type { MessageWords } from '../messages.ts';
import type { BusinessCalendar } from '../policy.ts';
import type { Role } from '../types.ts';
import type { HelpRoute, ProgramDocument } from './document.ts';

/** Changes of one part of a program: each makes the document of a further version. Pure; nothing is judged here. */
export type PartChange =
  | {
      readonly part: 'program';
      readonly name?: string | undefined;
      readonly labels?: Readonly<Record<string, string>> | undefined;
      readonly rights?: Readonly<Record<string, readonly Role[]>> | undefined;
    }
  /** `*`: the rest of the world. Null: the country goes by the rest of the world. */
  | { readonly part: 'calendar'; readonly country: string; readonly calendar: BusinessCalendar | string | null }
  | { readonly part: 'helpRoute'; readonly key: string; readonly route: HelpRoute | null }
  /** `greeting` and `closing` of a language that is new are those of English unless given. */
  | {
      readonly part: 'template';
      readonly language: string;
      readonly name: string;
      readonly words: MessageWords | null;
    };

/** The document with one part changed. */
export function changed(document: ProgramDocument, change: PartChange): ProgramDocument {
  switch (change.part) {
    case 'program': {
      const { name = document.name, labels = document.labels, rights = document.rights } = change;
      return { ...document, name, labels, rights };
    }
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

function put<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _before, ...rest } = table;
  return value === null ? rest : { ...rest, [key]: value };
}
