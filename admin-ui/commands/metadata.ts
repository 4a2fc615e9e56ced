import text from '../generated/commands.json?raw';
import { humanize } from '../shared/words.ts';

/** The commands of the catalogue as forms need them (C12), and the order in which people look for them. */

export type Field = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Goes to a record that can be erased, never to the engine. */
  readonly personal?: true;
  readonly ref?: string;
  readonly options?: readonly string[];
  readonly max?: number;
  readonly min?: number;
  readonly fields?: readonly Field[];
  readonly item?: Field;
};

export type CommandForm = {
  readonly name: string;
  readonly stream: 'donation' | 'account' | 'organization' | 'eox' | 'any';
  /** Input field that names the stream; null where it is minted or part of the fields. */
  readonly streamField: string | null;
  readonly creates: boolean;
  readonly who: readonly string[];
  readonly reason: boolean;
  /** Field that says when it happened; null: the common `occurredAt`. */
  readonly occurredAt: string | null;
  readonly summary: string;
  readonly fields: readonly Field[];
};

const all: readonly CommandForm[] = JSON.parse(text);
const byName = new Map(all.map((form) => [form.name, form]));

export function formOf(command: string): CommandForm | null {
  return byName.get(command) ?? null;
}

export const commandNames: readonly string[] = all.map(({ name }) => name);

/** "Activate contract". */
export const labelOf = humanize;
