import type { MessageWords } from '../messages.ts';
import type { Policy } from '../policy.ts';
import type { Role } from '../types.ts';
import type { ClockWords } from './clock-words.ts';

/** Everything of one version of a program, as data. Numbered and dated; once published it is never edited (D28). */
export type ProgramDocument = {
  /** Kebab-case, the same in every version. */
  readonly programId: string;
  readonly version: number;
  /** What people call the program. */
  readonly name: string;
  /** What rules need: the only part that lives in the state of a stream. Its id and version are the document's. */
  readonly policy: Policy;
  /** Clocks of which this program speaks otherwise than all the others, by clock. */
  readonly words: Readonly<Record<string, ClockWords>>;
  /** What it says, by language tag (`en`, `pt-BR`). `en` is always there: what another language lacks is said in it. */
  readonly messages: Readonly<Record<string, MessageTemplates>>;
  /** What this program calls things, by key (`vendor`, `account`); for headings and forms. */
  readonly labels: Readonly<Record<string, string>>;
  readonly helpRoutes: Readonly<Record<string, HelpRoute>>;
  /** Which roles may give a command, by its name, where that differs from the catalogue's `who`. */
  readonly rights: Readonly<Record<string, readonly Role[]>>;
};

/** What a program says in one language. */
export type MessageTemplates = {
  readonly words: Readonly<Record<string, MessageWords>>;
  readonly greeting: string;
  readonly closing: readonly string[];
};

/** A named place where something is done: a page, an address, a menu. */
export type HelpRoute = {
  readonly label: string;
  /** Link or address; null: named only, looked up by people. */
  readonly target: string | null;
  /** Where it is shown: parts of the road, such as `account` or `renewal`. */
  readonly context: readonly string[];
  /** How to get there, one step each; empty when the label says it all. */
  readonly steps: readonly string[];
  /** The general key by which the product points here, where the program calls the place otherwise. */
  readonly standsFor?: string;
  /** For an address to write to: a text to begin with. */
  readonly text?: { readonly subject: string; readonly body: string };
};
