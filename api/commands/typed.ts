import type { z } from 'zod';
import { leafOf } from '../../domain/commands/shapes.ts';
import { isFields } from '../../domain/commands/split.ts';
import { parseInstant } from '../../domain/calendar.ts';

/**
 * The fields of a command that came as plain JSON, as its shape wants them: instants written as RFC 3339 become
 * milliseconds. What is no instant stays as it is, for the shape to refuse.
 */
export function typed(schema: z.core.$ZodType, value: unknown): unknown {
  const leaf = leafOf(schema);
  if (leaf.kind === 'object' && isFields(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = leaf.fields.find((one) => one.name === name);
        return [name, field === undefined ? item : typed(field.schema, item)];
      }),
    );
  }
  if (leaf.kind === 'list' && Array.isArray(value)) return value.map((item) => typed(leaf.item, item));
  if (leaf.kind !== 'text' || leaf.of !== 'instant' || typeof value !== 'string') return value;
  return parseInstant(value) ?? value;
}
