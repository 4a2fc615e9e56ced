import { parseInstant } from '../calendar.ts';
import { leafOf, type Shape } from './shapes.ts';
import { isFields } from './split.ts';

/** An id within a stream that is not known yet, by its kind and number: `lin.1`, the first line. */
const short = /^([a-z]{3})\.(\d{1,6})$/;

/**
 * Fields of a command as they are written outside: instants as RFC 3339 become milliseconds, `lin.1` becomes the id of
 * the first line of `stream`. What is neither stays for the command's own schema to judge.
 */
export function readWritten(schema: Shape, value: unknown, stream: string): unknown {
  const leaf = leafOf(schema);
  if (leaf.kind === 'list') {
    return Array.isArray(value) ? value.map((item) => readWritten(leaf.item, item, stream)) : value;
  }
  if (leaf.kind === 'object') {
    if (!isFields(value)) return value;
    const shapes = new Map(leaf.fields.map((field) => [field.name, field.schema]));
    const read = Object.entries(value).map(([name, item]) => {
      const shape = shapes.get(name);
      return [name, shape === undefined ? item : readWritten(shape, item, stream)] as const;
    });
    return Object.fromEntries(read);
  }
  if (typeof value !== 'string') return value;
  if (leaf.kind === 'text' && leaf.of === 'instant') return parseInstant(value) ?? value;
  const [, prefix, number] = leaf.kind === 'ref' ? (short.exec(value) ?? []) : [];
  return prefix === undefined ? value : `${prefix}_${stream.slice(4)}.${number}`;
}
