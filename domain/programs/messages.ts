import type { MessageBook } from '../messages.ts';
import type { HelpRoute, ProgramDocument } from './document.ts';
import { documentOf } from './registry.ts';

/** What a program says, in which language. */
export type Speech = {
  /** The newest when left out. */
  readonly version?: number;
  /** A language tag; English when left out, and where the program lacks it. */
  readonly language?: string;
};

/** A program that nobody knows: messages are told by their names. */
const wordless: MessageBook = {
  words: {},
  helpRoutes: {},
  greeting: 'Hello[ {contact}],',
  closing: ['If you are stuck, just reply: a person reads it.'],
};

/** What a program says; a version that is not known speaks as the newest. */
export function messagesOf(programId: string, { version, language = 'en' }: Speech = {}): MessageBook {
  const document = documentOf(programId, version) ?? documentOf(programId);
  return document === null ? wordless : bookOf(document, language);
}

const books = new WeakMap<ProgramDocument, Map<string, MessageBook>>();

/** In one language; words that it lacks, or all of them, are said in English. */
function bookOf(document: ProgramDocument, language: string): MessageBook {
  const known = books.get(document) ?? new Map<string, MessageBook>();
  books.set(document, known);
  const book = known.get(language) ?? made(document, language);
  known.set(language, book);
  return book;
}

function made({ messages, helpRoutes }: ProgramDocument, language: string): MessageBook {
  const english = messages['en'] ?? wordless;
  const [base = ''] = language.split('-');
  const own = messages[language] ?? messages[base] ?? english;
  const places = Object.entries(helpRoutes).map(([key, route]) => [key, placeOf(route)] as const);
  const { greeting, closing } = own;
  return { words: { ...english.words, ...own.words }, helpRoutes: Object.fromEntries(places), greeting, closing };
}

const placeOf = ({ label, target }: HelpRoute): string =>
  target === null || target === label ? label : `${label}: ${target}`;
