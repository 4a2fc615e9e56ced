import { z } from 'zod';

/** Walks the shape of a command and its input side by side (C17). Shapes are objects, arrays and leaves. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema inside optional, nullable, default and transform wrappers; `personal` when one of them is so marked. */
export function peel(schema: z.core.$ZodType): { readonly inner: z.core.$ZodType; readonly personal: boolean } {
  let inner = schema;
  let personal = false;
  for (;;) {
    personal ||= z.globalRegistry.get(inner)?.['kind'] === 'personal';
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) inner = inner.in;
    else return { inner, personal };
  }
}

/** `undefined` stands for nothing of that kind. */
export type Split = { readonly plain: unknown; readonly personal: unknown };

/** Takes what is personal out of a value that has passed its schema; both parts keep the structure they had. */
export function split(schema: z.core.$ZodType, value: unknown): Split {
  const { inner, personal } = peel(schema);
  if (personal) return { plain: undefined, personal: value };
  if (inner instanceof z.ZodObject && isFields(value)) return splitFields(inner, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const parts = value.map((item) => split(inner.element, item));
    const own = parts.map((part) => part.personal ?? null); // positions stay
    const plain = parts.map((part) => part.plain).filter((part) => part !== undefined);
    return { plain, personal: own.some((part) => part !== null) ? own : undefined };
  }
  return { plain: value, personal: undefined };
}

function splitFields(schema: z.ZodObject, value: Fields): Split {
  const plain: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const part = split(field, value[name]);
    if (part.plain !== undefined) plain[name] = part.plain;
    if (part.personal !== undefined) own[name] = part.personal;
  }
  return { plain, personal: Object.keys(own).length > 0 ? own : undefined };
}

/** Paths of fields that the shape does not have, at any depth. */
export function unknownFields(schema: z.core.$ZodType, value: unknown, path = ''): readonly string[] {
  const { inner } = peel(schema);
  const under = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => unknownFields(inner.element, item, under(index)));
  }
  if (!(inner instanceof z.ZodObject) || !isFields(value)) return [];
  const { shape } = inner;
  return Object.entries(value).flatMap(([name, item]) => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return field === undefined ? [under(name)] : unknownFields(field, item, under(name));
  });
}

/** Paths of the leaves that hold something: not null, not blank. */
export function filledPaths(value: unknown, path = ''): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string' && value.trim() === '') return [];
  if (typeof value !== 'object') return [path];
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  return Object.entries(value).flatMap(([name, item]) => filledPaths(item, under(name)));
}
