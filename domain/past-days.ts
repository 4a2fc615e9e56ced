import { localDate } from './calendar.ts';
import { leafOf, type Shape } from './commands/shapes.ts';
import { finding } from './decision.ts';
import type { CalendarDate, Finding, Instant } from './types.ts';

/**
 * Days on which something happened, or began to hold, that are no instants. Other dates of a fact (an end, a validity, a
 * day that is expected, the vendor's own list) may be any.
 */
const happenedOn: ReadonlySet<string> = new Set([
  'startDate',
  'backdatedFrom',
  'endedOn',
  'lapsedOn',
  'correctedOn',
  'pickupOn',
  'date',
]);

type Placed = {
  /** Place of the fact in the list that was given. */
  readonly index: number;
  /** The instant of the request. */
  readonly from: Instant;
  /** Whose days count. */
  readonly zone: string;
};

/**
 * 7.1: fields of a fact that say when something happened, and lie on a day before the request. Every instant of a
 * donation's command is such a field. Live commands judge their dates themselves; only an import knows where the life
 * begins. Code: INVALID_DATE_RANGE with the path of the field.
 */
export function beforeRequest(shape: Shape, input: unknown, { index, from, zone }: Placed): readonly Finding[] {
  const leaf = leafOf(shape);
  if (leaf.kind !== 'object' || typeof input !== 'object' || input === null) return [];
  const requestedOn = localDate(from, zone);
  const given = new Map<string, unknown>(Object.entries(input));
  return leaf.fields.flatMap(({ name, schema }) => {
    const day = dayOf(name, schema, given.get(name), { from, zone });
    if (day === null || day >= requestedOn) return [];
    const message = `${day} lies before the day of the request (${requestedOn}); correct one of the two days.`;
    return [finding('INVALID_DATE_RANGE', '7.1', message, { path: `facts.${index}.input.${name}` })];
  });
}

/** The day that a field names; null for other fields, for what its shape refuses, and for what comes after the request. */
function dayOf(
  name: string,
  schema: Shape,
  value: unknown,
  { from, zone }: Pick<Placed, 'from' | 'zone'>,
): CalendarDate | null {
  const leaf = leafOf(schema);
  if (leaf.kind !== 'text') return null;
  if (leaf.of === 'instant') {
    return typeof value === 'number' && value >= 0 && value < from ? localDate(value, zone) : null;
  }
  const isDay = leaf.of === 'date' && happenedOn.has(name);
  return isDay && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null;
}
