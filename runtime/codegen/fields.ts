import { z } from 'zod';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import { isFields, type Fields } from '../../domain/commands/split.ts';

/** The fields of a command as forms and the API need them, read from its shape (C12). */

export type FieldType =
  | 'instant'
  | 'date'
  | 'ref'
  | 'code'
  | 'text'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'country'
  | 'zone'
  | 'amount'
  | 'currency'
  | 'file'
  /** Plain JSON, whose shape another command has. */
  | 'json'
  | 'group'
  | 'list';

export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Goes to a record and never to a stream. */
  readonly personal?: true;
  /** What a reference names. */
  readonly ref?: string;
  readonly options?: readonly string[];
  /** Longest text, or highest number. */
  readonly max?: number;
  readonly min?: number;
  /** Fields of a group. */
  readonly fields?: readonly Field[];
  /** What a list holds. */
  readonly item?: Field;
};

export const commands: readonly (readonly [name: string, definition: CommandDefinition])[] = Object.entries(catalogue);

/** The fields of a command in the order of its shape. */
export function fieldsOf({ input }: CommandDefinition): readonly Field[] {
  const schema: unknown = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return isFields(schema) ? groupOf(schema) : [];
}

function groupOf(schema: Fields): readonly Field[] {
  const { properties, required } = schema;
  const demanded = Array.isArray(required) ? required.map(String) : [];
  const entries = isFields(properties) ? Object.entries(properties) : [];
  return entries.map(([name, node]) => fieldOf(name, isFields(node) ? node : {}, demanded.includes(name)));
}

function fieldOf(name: string, node: Fields, required: boolean, personal = node['kind'] === 'personal'): Field {
  const { anyOf } = node;
  const given = Array.isArray(anyOf) ? anyOf.filter(isFields).find(({ type }) => type !== 'null') : undefined;
  if (given !== undefined) {
    const { anyOf: _either, ...marks } = node; // a mark on the outside holds for the inside
    return fieldOf(name, { ...given, ...marks }, false, personal);
  }
  const base = { name, required, ...(personal ? { personal: true as const } : {}) };
  const { type, items, kind } = node;
  if (Array.isArray(node['enum'])) return { ...base, type: 'choice', options: node['enum'].map(String) };
  if (kind === 'json') return { ...base, type: 'json' };
  if (type === 'object') return { ...base, type: 'group', fields: groupOf(node) };
  if (type === 'array') {
    const item = fieldOf('item', isFields(items) ? items : {}, true);
    return { ...base, type: 'list', item, ...limits(node['minItems'], node['maxItems']) };
  }
  if (type === 'boolean') return { ...base, type: 'boolean' };
  if (kind === 'instant') return { ...base, type: 'instant' };
  if (type === 'integer' || type === 'number') {
    return { ...base, type: 'integer', ...limits(node['minimum'], node['maximum']) };
  }
  if (kind === 'ref') return { ...base, type: 'ref', ref: String(node['ref']) };
  const written = limits(undefined, node['maxLength']);
  return { ...base, type: textType(node), ...written };
}

/** Vendor dates may be blank (unknown), so only what must be a day has the type of one. */
function textType({ kind, format }: Fields): FieldType {
  if (kind === 'date') return format === 'date' ? 'date' : 'code';
  const known = ['code', 'country', 'zone', 'amount', 'currency', 'file'] as const;
  return known.find((each) => each === kind) ?? 'text';
}

function limits(min: unknown, max: unknown): { readonly min?: number; readonly max?: number } {
  const isLimit = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e12;
  return { ...(isLimit(min) ? { min } : {}), ...(isLimit(max) ? { max } : {}) };
}
