import { z } from 'zod';
import { streamField, type CommandDefinition } from '../../domain/commands/define.ts';
import { isFields, peel, type Fields } from '../../domain/commands/split.ts';

/** What a mutation's input says, in the words of intake. */
export type Given = {
  /** Null: the id is minted. */
  readonly stream: string | null;
  readonly input: Fields;
};

/** Fields that every command's input has beside its own. */
const common = ['reason', 'note', 'occurredAt', 'expectedVersion', 'graceSeconds', 'idempotencyKey'];

/** Takes the input of one mutation apart: where it goes, and what the shape of the command describes. */
export function givenOf(definition: CommandDefinition, fields: Fields): Given {
  const { input: shape } = definition;
  const own = streamField(definition);
  const rest = Object.entries(fields).filter(([name]) => name !== own && !common.includes(name));
  const input = withoutNulls(shape, Object.fromEntries(rest));
  return { stream: streamOf(definition, fields, own), input: isFields(input) ? input : {} };
}

function streamOf({ stream }: CommandDefinition, fields: Fields, own: string | null): string | null {
  if (stream === 'eox') return `eox/${String(fields['productId']).trim().toUpperCase()}`;
  return own === null ? null : String(fields[own]);
}

/** GraphQL says null for what is left out; null stays where the shape knows it. */
function withoutNulls(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null) return isNullable(schema) ? null : undefined;
  const { inner } = peel(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withoutNulls(inner.element, item));
  if (!(inner instanceof z.ZodObject) || !isFields(value)) return value;
  const { shape } = inner;
  const kept = Object.entries(value).flatMap(([name, item]): readonly (readonly [string, unknown])[] => {
    const field = shape[name];
    const said = field === undefined ? item : withoutNulls(field, item);
    return said === undefined ? [] : [[name, said]];
  });
  return Object.fromEntries(kept);
}

function isNullable(schema: z.core.$ZodType): boolean {
  let inner = schema;
  for (;;) {
    if (inner instanceof z.ZodNullable) return true;
    if (!(inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)) return false;
    inner = inner.unwrap();
  }
}
