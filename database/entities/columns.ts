import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions, type ValueTransformer } from 'typeorm';

/** Column kinds of the product, and the one way to describe a table. Rows are plain data; instants are RFC 3339 text. */

const asText: ValueTransformer = {
  from: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
  to: (value: unknown) => value,
};

export const text = { type: 'text' } as const;
export const optionalText = { type: 'text', nullable: true } as const;
export const id = { type: 'text', primary: true } as const;
export const integer = { type: 'int' } as const;
export const optionalInteger = { type: 'int', nullable: true } as const;
export const flag = { type: 'bool' } as const;
export const optionalFlag = { type: 'bool', nullable: true } as const;
export const date = { type: 'date' } as const;
export const optionalDate = { type: 'date', nullable: true } as const;
/** An instant of the product's time, to the millisecond. */
export const instant = { type: 'timestamptz', precision: 3, transformer: asText } as const;
export const optionalInstant = { ...instant, nullable: true } as const;
/** When the database wrote the row: technical, never compared with product time. */
export const recordedAt = { ...instant, default: () => 'now()' } as const;
export const json = { type: 'jsonb' } as const;
/**
 * JSON that goes back into a stream or to the engine. `jsonb` would give its keys back in another order, and rules go
 * through maps in the order in which things came into being: a run from stored state would tell events in another order.
 */
export const document = { type: 'json' } as const;
export const optionalDocument = { type: 'json', nullable: true } as const;
export const texts = { type: 'text', array: true } as const;
/** Counted by the database; text in JavaScript, because it may outgrow a number. */
export const counter = { type: 'bigint', generated: 'increment' } as const;

type Columns<Row> = { readonly [Key in keyof Row]-?: EntitySchemaColumnOptions };

/** Describes one table. Columns are named like the fields, in snake_case (see `data-source.ts`). */
export function table<Row>(
  name: string,
  columns: Columns<Row>,
  more: Pick<EntitySchemaOptions<Row>, 'indices' | 'uniques' | 'checks'> = {},
): EntitySchema<Row> {
  return new EntitySchema<Row>({ name, tableName: name, columns, ...more });
}
