import { Temporal } from 'temporal-polyfill';
import type { Field } from './metadata.ts';
import type { Choices, Group, Option, Value } from './subject.ts';

/** From what was typed to the input of a mutation. */

/** The zone of the reader, where nothing else is known. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant as the API wants it, from local time in `zone`: `2026-12-04T17:00`. Skipped hours move forward. */
export function instantOf(local: string, zone: string | null): string {
  const time = Temporal.PlainDateTime.from(local).toZonedDateTime(zone ?? ownZone);
  return time.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** Value of a field that nobody has touched. */
export function blank({ type, required, fields }: Field): Value {
  if (type === 'group') return Object.fromEntries((fields ?? []).map((each) => [each.name, blank(each)]));
  if (type === 'list') return [];
  return type === 'boolean' && required ? 'false' : '';
}

export function blankGroup(fields: readonly Field[], initial: Group = {}): Group {
  return { ...Object.fromEntries(fields.map((each) => [each.name, firstRow(each)])), ...initial };
}

/** What may be named by a field, as far as the page knows; null: anything can be typed. */
export function optionsOf({ type, ref, name }: Field, choices: Choices): readonly Option[] | null {
  if (type === 'boolean') return null; // kinds of references are no names of fields
  return (type === 'ref' ? choices[ref ?? ''] : choices[name]) ?? null;
}

/** The same values; what is needed and can only be one thing is that thing. */
export function withOnlyChoices(fields: readonly Field[], values: Group, choices: Choices): Group {
  const only = fields.flatMap((field) => {
    const [option, ...others] = optionsOf(field, choices) ?? [];
    const isOpen = field.required && values[field.name] === '' && option !== undefined && others.length === 0;
    return isOpen ? [[field.name, option.id] as const] : [];
  });
  return only.length === 0 ? values : { ...values, ...Object.fromEntries(only) };
}

/** A new row of a list; it begins with the first thing that no other row is about and that is not done with. */
export function nextRow(item: Field, rows: readonly Value[], choices: Choices): Value {
  const row = blank(item);
  if (!isGroup(row)) return row;
  const field = item.fields?.find(({ type, required }) => type === 'ref' && required);
  if (field === undefined) return row;
  const taken = new Set(rows.map((each) => (isGroup(each) ? each[field.name] : '')));
  const next = optionsOf(field, choices)?.find(({ id, done }) => done !== true && !taken.has(id));
  return next === undefined ? row : { ...row, [field.name]: next.id };
}

/** A list that must hold something begins with one row. */
function firstRow(field: Field): Value {
  const { type, required, item } = field;
  return type === 'list' && required && item !== undefined && item.type !== 'ref' ? [blank(item)] : blank(field);
}

/** Input of a mutation; what was left empty is left out. */
export function inputOf(
  fields: readonly Field[],
  values: Group,
  zone: string | null,
): Readonly<Record<string, unknown>> {
  const entries = fields.map((field) => [field.name, given(field, values[field.name] ?? '', zone)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function given(field: Field, value: Value, zone: string | null): unknown {
  if (isGroup(value)) {
    const group = inputOf(field.fields ?? [], value, zone);
    return Object.keys(group).length > 0 || field.required ? group : undefined;
  }
  if (typeof value !== 'string') {
    const { item } = field;
    const rows = item === undefined ? [] : value.map((each) => given({ ...item, required: isGroup(each) }, each, zone));
    const some = rows.filter((each) => each !== undefined);
    return some.length > 0 || field.required ? some : undefined;
  }
  return value.trim() === '' ? undefined : scalar(field, value.trim(), zone);
}

function scalar({ type }: Field, text: string, zone: string | null): unknown {
  if (type === 'instant') return instantOf(text, zone);
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** What stands at a path such as `lines.0.quantity`. */
function valueAt(values: Group, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((value, part) => {
    if (isList(value)) return value[Number(part)];
    return isGroup(value) ? value[part] : undefined;
  }, values);
}

/** Problems without those of fields that have another value now. */
export function stillStanding(
  problems: ReadonlyMap<string, string>,
  before: Group,
  after: Group,
): ReadonlyMap<string, string> {
  const standing = [...problems].filter(([path]) => valueAt(before, path) === valueAt(after, path));
  return standing.length === problems.size ? problems : new Map(standing);
}

export function isGroup(value: Value | undefined): value is Group {
  return typeof value === 'object' && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** What is missing or unusable before anything is sent, by path. */
export function problemsOf(fields: readonly Field[], values: Group, at = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const field of fields) {
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const value = values[field.name] ?? '';
    if (isGroup(value)) {
      const filled = field.required || Object.values(inputOf(field.fields ?? [], value, null)).length > 0;
      if (filled) for (const [key, text] of problemsOf(field.fields ?? [], value, path)) found.set(key, text);
    } else if (isList(value)) {
      if (field.required && value.length === 0) found.set(path, 'Add at least one.');
      for (const [row, each] of value.entries()) {
        const { item } = field;
        if (item === undefined) continue;
        const inner = isGroup(each)
          ? problemsOf(item.fields ?? [], each, `${path}.${row}`)
          : problemsOf([{ ...item, name: String(row), required: false }], { [row]: each }, path);
        for (const [key, text] of inner) found.set(key, text);
      }
    } else {
      const problem = problemOf(field, value);
      if (problem !== null) found.set(path, problem);
    }
  }
  return found;
}

function problemOf({ type, required, max, min }: Field, value: string): string | null {
  const text = value.trim();
  if (text === '') return required ? 'This is needed.' : null;
  if (type === 'integer') {
    if (!/^-?\d+$/.test(text)) return 'Enter a whole number.';
    if (min !== undefined && Number(text) < min) return `Enter ${min} or more.`;
    return max !== undefined && Number(text) > max ? `Enter ${max} or less.` : null;
  }
  if (type === 'amount') return /^\d+(\.\d{1,2})?$/.test(text) ? null : 'Enter an amount such as 1250.00.';
  return max !== undefined && text.length > max ? `At most ${max} characters; these are ${text.length}.` : null;
}
