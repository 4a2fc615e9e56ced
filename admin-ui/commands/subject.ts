/** What a form is about: the stream a command goes to, and what its references may name. */

export type Option = {
  readonly id: string;
  readonly label: string;
  /** Nothing is left to do with it: not what a new row begins with. */
  readonly done?: boolean;
};

/** By kind of reference: `line`, `unit`, `contract` … */
export type Choices = Readonly<Record<string, readonly Option[]>>;

export type Subject = {
  /** Null for a command that starts a stream of its own. */
  readonly streamId: string | null;
  /** How people name it. */
  readonly title: string;
  readonly version: number | null;
  /** IANA zone of its dates; null: the reader's own. */
  readonly zone: string | null;
  readonly programId?: string;
  /** It lives in this sandbox of the time machine: what is sent stays there. */
  readonly sandboxId?: string;
  readonly choices: Choices;
  /** What fields begin with, by name, in every form about it. */
  readonly defaults?: Readonly<Record<string, string>>;
};

/** Text of the fields as typed: text, rows of a list, or a group. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value };
export type Group = { readonly [name: string]: Value };

export type FormRequest = {
  readonly command: string;
  readonly subject: Subject;
  /** What is filled in already. */
  readonly initial?: Group;
};

/** A form that starts something new. */
export const nothingYet: Subject = { streamId: null, title: 'New', version: null, zone: null, choices: {} };
