import { z } from 'zod';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import { isFields, type Fields } from '../../domain/commands/split.ts';
import { lifeSchema } from './schema.ts';
import { clockSentences, eventSentences } from '../../domain/telling/sentences.ts';

/** JSON schema of life files, so that an editor completes commands and their fields (C12). */

const commands: readonly (readonly [string, CommandDefinition])[] = Object.entries(catalogue);

const forms: Readonly<Record<string, Fields>> = {
  instant: { type: 'string', description: 'Date, date-time, or `+Nd`; a day without a time means local noon.' },
  date: { type: ['string', 'null'], description: 'Calendar date `YYYY-MM-DD`, or `+Nd`.' },
};

/** Replaces what only the rule book understands (kinds of fields) by how people write it. */
function written(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(written);
  if (!isFields(node)) return node;
  const { kind, ref, $schema: _outer, ...rest } = node;
  if (typeof kind !== 'string') {
    const named = { ...rest, ...(kind === undefined ? {} : { kind }), ...(ref === undefined ? {} : { ref }) };
    return Object.fromEntries(Object.entries(named).map(([name, part]) => [name, written(part)]));
  }
  if (kind === 'ref') return { type: 'string', description: `Label of a ${String(ref)}.` };
  return forms[kind] ?? Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, written(part)]));
}

/** Fields that a life file fills in by itself when they are left out. */
const filledIn: ReadonlySet<string> = new Set(['programId', 'organizationId']);

function fieldsOf({ input, summary }: CommandDefinition, habit: boolean): Fields {
  const schema = written(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }));
  if (!isFields(schema)) return {};
  const { required, ...rest } = schema;
  const kept = Array.isArray(required) && !habit ? required.filter((name) => !filledIn.has(String(name))) : [];
  const demanded = kept.length === 0 ? {} : { required: kept };
  return { ...rest, ...demanded, additionalProperties: false, description: summary };
}

/** For each command: which fields `with` may and must have. */
function rulesFor(habit: boolean): readonly Fields[] {
  return commands.map(([name, definition]) => {
    const fields = fieldsOf(definition, habit);
    const must = ['required' in fields ? 'with' : '', definition.reason === true ? 'reason' : ''].filter(Boolean);
    const consequence = { properties: { with: fields }, ...(must.length === 0 ? {} : { required: must }) };
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON schema, nobody awaits it
    return { if: { properties: { do: { const: name } } }, then: consequence };
  });
}

const names = commands.map(([name]) => name);
const events = [
  ...Object.keys(eventSentences).filter((name) => name !== 'CommandRefused'),
  ...Object.keys(clockSentences),
];

/** The whole schema, draft 2020-12. */
export function lifeFileSchema(): Fields {
  const base: Fields = z.toJSONSchema(lifeSchema, { io: 'input' });
  const properties = under(base, 'properties');
  const fact = under(under(properties, 'facts'), 'items');
  const { anyOf: eachHabit } = under(under(properties, 'behaviors'), 'items');
  const [named, habit = {}]: readonly Fields[] = Array.isArray(eachHabit) ? eachHabit.filter(isFields) : [];
  const facts = { ...fact, properties: { ...under(fact, 'properties'), do: { enum: names } }, allOf: rulesFor(false) };
  const told = { after: { enum: events }, do: { enum: [...names, 'nothing'] } };
  const habits = { ...habit, properties: { ...under(habit, 'properties'), ...told }, allOf: rulesFor(true) };
  return {
    ...base,
    title: 'Almoner life file',
    properties: {
      ...properties,
      facts: { ...under(properties, 'facts'), items: facts },
      behaviors: { ...under(properties, 'behaviors'), items: { anyOf: [named, habits] } },
    },
  };
}

function under(node: Fields, name: string): Fields {
  const value = node[name];
  return isFields(value) ? value : {};
}
