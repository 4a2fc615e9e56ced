import { z } from 'zod';

/** Looks into the shape of a command: what a form would ask for, field by field. */

export type Shape = z.core.$ZodType;
export type FieldShape = { readonly name: string; readonly schema: Shape; readonly optional: boolean };

/** What stands at one place of an input. */
export type Leaf =
  | { readonly kind: 'ref'; readonly of: string }
  | { readonly kind: 'enum'; readonly options: readonly unknown[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'object'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'list'; readonly item: Shape }
  /** `of`: what `define.ts` calls it: instant, date, code, personal, country … */
  | { readonly kind: 'text'; readonly of: string };

type Meta = Readonly<Record<string, unknown>>;

/** The schema inside its wrappers, with what every one of them says of itself; the outermost wins. */
function unwrapped(schema: Shape): { readonly inner: Shape; readonly meta: Meta } {
  let inner = schema;
  let meta: Meta = {};
  for (;;) {
    meta = { ...z.globalRegistry.get(inner), ...meta };
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) inner = inner.in;
    else return { inner, meta };
  }
}

const known = new WeakMap<Shape, Leaf>();

/** What this part of a shape asks for. */
export function leafOf(schema: Shape): Leaf {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const leaf = lookedAt(schema);
  known.set(schema, leaf);
  return leaf;
}

function lookedAt(schema: Shape): Leaf {
  const { inner, meta } = unwrapped(schema);
  if (meta['kind'] === 'ref') return { kind: 'ref', of: String(meta['ref']) };
  if (inner instanceof z.ZodObject) return { kind: 'object', fields: fieldsOf(inner) };
  if (inner instanceof z.ZodArray) return { kind: 'list', item: inner.element };
  if (inner instanceof z.ZodEnum) return { kind: 'enum', options: inner.options };
  if (inner instanceof z.ZodBoolean) return { kind: 'flag' };
  if (inner instanceof z.ZodNumber && meta['kind'] !== 'instant') return { kind: 'number' };
  return { kind: 'text', of: typeof meta['kind'] === 'string' ? meta['kind'] : '' };
}

/** Fields of an object, in the order of the shape. */
export function fieldsOf(schema: z.ZodObject): readonly FieldShape[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    schema: field,
    optional: field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault,
  }));
}

/** What a list consists of; null for anything else. */
export function arrayItem(schema: Shape): Shape | null {
  const leaf = leafOf(schema);
  return leaf.kind === 'list' ? leaf.item : null;
}

/** The part at a path (`lines.0.quantity`) with the name of its last field; null when there is no such field. */
export function schemaAt(schema: Shape, path: string): { readonly name: string; readonly schema: Shape } | null {
  let at = { name: '', schema };
  for (const part of path.split('.')) {
    const leaf = leafOf(at.schema);
    if (leaf.kind === 'list' && /^\d+$/u.test(part)) at = { name: at.name, schema: leaf.item };
    else {
      const field = leaf.kind === 'object' ? leaf.fields.find(({ name }) => name === part) : undefined;
      if (field === undefined) return null;
      at = { name: part, schema: field.schema };
    }
  }
  return at;
}
